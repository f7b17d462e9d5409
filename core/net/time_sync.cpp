// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/time_sync.h"

#include <algorithm>
#include <vector>

namespace fathom::net {

using std::chrono::milliseconds;

namespace {

constexpr std::chrono::seconds slowestSample { 5 };
constexpr std::size_t enoughSamples = 3;
constexpr milliseconds farOff { 500 }; // measured until it is sure before anybody is told
// Slewing moves a disciplined clock by less than this in five minutes.
constexpr milliseconds stepOfClock { 250 };

milliseconds sinceStart(MonotonicTime t) { return std::chrono::duration_cast<milliseconds>(t.time_since_epoch()); }

template <class T>
T medianOf(std::vector<T> values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

} // namespace

TimeSync::TimeSync(const Clock* clock)
    : m_clock(clock)
{
}

void TimeSync::addSample(MonotonicTime sent, MonotonicTime received, WallTime server)
{
    if (received < sent || received - sent > slowestSample)
        return;
    const MonotonicTime middle = sent + (received - sent) / 2;
    if (m_stale) // what was measured before the refusal or the step no longer counts
        m_samples.clear();
    m_stale = false;
    m_samples.push_back({ server.time_since_epoch() - sinceStart(middle),
        std::chrono::duration_cast<std::chrono::microseconds>(received - sent) });
    if (m_samples.size() > sampleCount)
        m_samples.pop_front();
    std::vector<milliseconds> distances;
    for (const Sample& sample : m_samples)
        distances.push_back(sample.venueMinusMonotonic);
    m_distance = medianOf(std::move(distances));
    m_newest = received;
    m_wallMinusMonotonic = m_clock->wallNow().time_since_epoch() - sinceStart(m_clock->monotonicNow());
}

void TimeSync::invalidate() { m_stale = true; }

bool TimeSync::needsSample() const
{
    const auto away = offset();
    const bool far = away && (*away > farOff || -*away > farOff);
    const std::size_t enough = far ? std::size_t { sampleCount } : enoughSamples;
    if (m_stale || m_samples.size() < enough || m_clock->monotonicNow() - m_newest >= refreshAfter)
        return true;
    const milliseconds distance = m_clock->wallNow().time_since_epoch() - sinceStart(m_clock->monotonicNow());
    return distance - m_wallMinusMonotonic > stepOfClock || m_wallMinusMonotonic - distance > stepOfClock;
}

WallTime TimeSync::venueNow() const
{
    if (m_samples.empty())
        return m_clock->wallNow();
    return WallTime { m_distance + sinceStart(m_clock->monotonicNow()) };
}

std::optional<milliseconds> TimeSync::offset() const
{
    if (m_samples.empty())
        return std::nullopt;
    return venueNow() - m_clock->wallNow();
}

std::optional<std::chrono::microseconds> TimeSync::medianRoundTrip() const
{
    if (m_samples.empty())
        return std::nullopt;
    std::vector<std::chrono::microseconds> trips;
    for (const Sample& sample : m_samples)
        trips.push_back(sample.roundTrip);
    return medianOf(std::move(trips));
}

} // namespace fathom::net
