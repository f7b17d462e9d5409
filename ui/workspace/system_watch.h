// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QObject>

#include <optional>

namespace fathom {

//! \brief Tells that nobody is at the machine any more: the screen was locked, or it went to sleep. Armed panels fall back to disarmed.
//!
//! Listens to logind and to the screen savers of the desktops over D-Bus, where there is one; a sleep is also told by the clocks, of which
//! only one goes on. Source: INTERACTION 2. GUI thread.
class SystemWatch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SystemWatch)
public:
    explicit SystemWatch(const Clock& clock, QObject* parent = nullptr);

    //! \brief Connects to the buses, once; called when something is armed, so that a start pays nothing for it.
    void begin();
    //! \brief Compares the clocks; called every second or so.
    void poll();

Q_SIGNALS:
    void screenLocked();
    void suspended();

private Q_SLOTS:
    // Called by D-Bus.
    void onLock() { Q_EMIT screenLocked(); }
    void onScreenSaver(bool active);
    void onSleep(bool begins);

private:
    const Clock& m_clock;
    std::optional<WallTime> m_wall;
    MonotonicTime m_monotonic {};
    bool m_begun = false;
};

} // namespace fathom
