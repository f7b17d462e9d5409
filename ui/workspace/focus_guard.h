// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QObject>
#include <QPointer>
#include <QWidget>

#include <optional>

namespace fathom {

//! \brief The press that brings a window to the front only does that, whichever panel that answers keys it falls on: it orders,
//! cancels, drags and closes nothing. One for the program, over every window. Source: INTERACTION 9. GUI thread.
class FocusGuard final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FocusGuard)
public:
    //! \param clock outlives the guard
    explicit FocusGuard(const Clock& clock, QObject* parent = nullptr);
    //! \brief How soon after the window came to the front a press is the one that brought it: a window manager sends the two together.
    void setTogether(std::chrono::milliseconds together) { m_together = together; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    const Clock& m_clock;
    std::chrono::milliseconds m_together { 200 };
    QPointer<QWidget> m_window; //!< that came to the front last
    MonotonicTime m_since {};
    std::optional<MonotonicTime> m_dialogClosed; //!< and no window came to the front since
    Qt::MouseButton m_swallowed = Qt::NoButton; //!< until its release
};

} // namespace fathom
