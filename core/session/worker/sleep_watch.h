// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <utility>

namespace fathom {

//! \brief Notices that the machine slept, the program was stopped, or the wall clock was set: looked at often, one of the two clocks
//! jumped. Pure, any one thread. Source: FAULTS D02, D06.
class SleepWatch
{
public:
    static constexpr std::chrono::seconds atLeast { 10 };

    explicit SleepWatch(const Clock* clock)
        : m_clock(clock)
    {
    }

    //! \brief To be called every second or more often. \return true once for each jump
    bool jumped()
    {
        // The monotonic clock stands still while the machine sleeps and goes on while the program is stopped; the wall clock goes on in
        // both, and may be set to anything. Whichever jumped: what was known is as old as that.
        const WallTime wall = m_clock->wallNow();
        const MonotonicTime progress = m_clock->monotonicNow();
        const WallTime wallBefore = std::exchange(m_wall, wall);
        const MonotonicTime progressBefore = std::exchange(m_progress, progress);
        return wallBefore != WallTime {} && (std::chrono::abs(wall - wallBefore) > atLeast || progress - progressBefore > atLeast);
    }

private:
    const Clock* m_clock;
    WallTime m_wall {};
    MonotonicTime m_progress {};
};

} // namespace fathom
