// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <functional>

namespace fathom {

//! \brief Whether one press in this panel sends an order. Falls back to disarmed by itself after some idle minutes and whenever the
//! panel says so. Source: INTERACTION 2. GUI thread.
class Arming final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Arming)
public:
    explicit Arming(const Clock& clock, QObject* parent = nullptr);

    bool isArmed() const { return m_armed; }
    //! \brief Why orders are refused now, empty where they are not; also keeps it from arming.
    QString blockedReason() const { return m_blocked; }
    bool isEverythingBlocked() const { return m_everything; }
    //! \brief Why it disarmed by itself the last time, empty where a person did it.
    QString disarmedReason() const { return m_reason; }
    std::chrono::seconds remaining() const;

    //! \return false where something blocks it or a question was opened first
    bool arm();
    //! \param ask called before arming; false: it has opened a question, and allow() follows where it is answered with yes
    void setGate(std::function<bool()> ask) { m_gate = std::move(ask); }
    void allow();
    //! \param reason translated; empty where a person asked for it
    void disarm(const QString& reason = {});
    //! \brief An order action happened: the countdown starts again.
    void touch();
    //! \param everything cancels do not go out either
    void setBlocked(const QString& reason, bool everything = false);
    //! \param limit after which it disarms by itself; 0: never
    void setIdleLimit(std::chrono::seconds limit) { m_limit = limit; }
    bool isIdleLimited() const { return m_limit.count() > 0; }
    //! \brief A key that sends was pressed while disarmed: the bar says so.
    void notePressWhileDisarmed() { Q_EMIT pressedWhileDisarmed(); }
    //! \brief Looks at the clock; called every second while armed.
    void poll();

Q_SIGNALS:
    void changed();
    void counted(); //!< the countdown moved
    void pressedWhileDisarmed();

private:
    const Clock& m_clock;
    QTimer m_timer;
    bool m_armed = false;
    QString m_blocked;
    bool m_everything = false;
    QString m_reason;
    MonotonicTime m_since {};
    std::chrono::seconds m_limit { 300 };
    std::function<bool()> m_gate;
};

} // namespace fathom
