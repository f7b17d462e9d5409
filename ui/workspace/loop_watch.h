// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QObject>
#include <QTimer>

namespace fathom {

//! \brief Tells whether the windows' event loop stood still a moment ago. What is pressed meanwhile is delivered afterwards, aimed at a
//! picture that is gone: it must not become an order. A beat ten times a second that comes late says so; times of input events come from
//! the display and are of no known clock. One for the program; silent until it is started. Source: FAULTS D01. GUI thread.
class LoopWatch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LoopWatch)
public:
    static constexpr std::chrono::milliseconds beat { 100 };
    static constexpr std::chrono::milliseconds tooLong { 300 }; //!< beyond the beat

    //! \param clock outlives it
    explicit LoopWatch(const Clock& clock, QObject* parent = nullptr);
    ~LoopWatch() override;

    //! \brief It does not run now, or came to run only within the last beat, after a longer stand.
    bool isBehind() const;
    //! \brief isBehind() of the program's watch; false where there is none.
    static bool stoodStill();
    //! \brief What a person is told instead, translated.
    static QString words();

private:
    void onBeat();

    const Clock& m_clock;
    QTimer m_timer;
    MonotonicTime m_last;
    bool m_late = false;
};

} // namespace fathom
