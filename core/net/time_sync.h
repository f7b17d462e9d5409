// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <deque>
#include <optional>

namespace fathom::net {

//! \brief What the venue's clock says, from round trips. Pure, thread: one. Source: FAULTS C11, D06.
//!
//! Offset = median of (server - midpoint of send and receive) over the last samples. Venue time is carried by the monotonic clock,
//! so a step of our wall clock moves nothing; it only asks for fresh samples.
class TimeSync
{
public:
    static constexpr int sampleCount = 7;
    static constexpr std::chrono::minutes refreshAfter { 5 };

    explicit TimeSync(const Clock* clock);

    //! \brief One answered time request. Samples slower than 5 s are ignored.
    void addSample(MonotonicTime sent, MonotonicTime received, WallTime server);
    //! \brief The next sample replaces all before it; after -1021, -5028 and resume.
    void invalidate();

    bool isKnown() const { return !m_samples.empty(); }
    //! \brief True where there are fewer than three samples, seven where our clock is more than 500 ms off, or the newest is old, or our clock
    //! stepped. Source: INTERACTION 14.
    bool needsSample() const;
    //! \brief Venue time now; our own wall clock until the first sample.
    WallTime venueNow() const;
    std::int64_t venueNowMs() const { return toMs(venueNow()); }
    //! \brief Venue minus ours, empty until known.
    std::optional<std::chrono::milliseconds> offset() const;
    std::optional<std::chrono::microseconds> medianRoundTrip() const;

private:
    struct Sample
    {
        std::chrono::milliseconds venueMinusMonotonic; //!< venue's clock less our monotonic one
        std::chrono::microseconds roundTrip;
    };

    const Clock* m_clock;
    std::deque<Sample> m_samples;
    MonotonicTime m_newest {};
    std::chrono::milliseconds m_distance {}; //!< median of the samples
    std::chrono::milliseconds m_wallMinusMonotonic {};
    bool m_stale = false;
};

} // namespace fathom::net
