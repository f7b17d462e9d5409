// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chart_data.h"

#include <algorithm>
#include <array>

namespace fathom {

std::int64_t intervalLengthMs(Interval interval)
{
    constexpr std::int64_t minute = 60'000;
    constexpr std::int64_t hour = 60 * minute;
    constexpr std::int64_t day = 24 * hour;
    constexpr std::array<std::int64_t, intervalCount> lengths { minute, 3 * minute, 5 * minute, 15 * minute, 30 * minute, hour, 2 * hour,
        4 * hour, 6 * hour, 8 * hour, 12 * hour, day, 3 * day, 7 * day, 30 * day };
    return lengths[static_cast<std::size_t>(interval)];
}

void ChartData::setSeries(const CandleSeries* series)
{
    m_series = series;
    sync(true);
}

ChartData::Change ChartData::sync(bool replaced)
{
    Change change;
    static const std::vector<Candle> none;
    const std::vector<Candle>& candles = m_series ? m_series->candles : none;
    const std::size_t known = m_pyramid.size();
    std::size_t first = known > 0 ? known - 1 : 0; // the newest candle held may have changed
    if (candles.empty() || known == 0 || replaced) {
        change.reset = known != candles.size() || replaced;
        m_pyramid.rebuild(candles, 0);
        first = 0;
    } else if (candles.front().openTime != m_firstTime) {
        // The first candle known before says how many came in front of it; where it is gone this is another history.
        const auto at = std::lower_bound(candles.begin(), candles.end(), m_firstTime,
            [](const Candle& candle, std::int64_t time) { return candle.openTime < time; });
        const bool found = at != candles.end() && at->openTime == m_firstTime;
        const auto before = static_cast<std::size_t>(at - candles.begin());
        if (found && before + known <= candles.size()) {
            change.prepended = before;
            change.appended = candles.size() - before - known;
        } else {
            change.reset = true;
        }
        const std::int64_t origin = change.reset ? 0 : m_pyramid.origin() - static_cast<std::int64_t>(before);
        m_pyramid.rebuild(candles, origin);
        first = 0;
    } else if (candles.size() < known) {
        change.reset = true;
        m_pyramid.rebuild(candles, m_pyramid.origin());
        first = 0;
    } else {
        change.appended = candles.size() - known;
        m_pyramid.updateFrom(candles, first);
    }
    m_firstTime = candles.empty() ? 0 : candles.front().openTime;
    m_ema.updateFrom(candles, first);
    m_vwap.updateFrom(candles, first);
    return change;
}

std::int64_t ChartData::timeAt(std::int64_t index) const
{
    if (!m_series || isEmpty())
        return 0;
    const auto count = static_cast<std::int64_t>(size());
    if (index >= 0 && index < count)
        return candle(static_cast<std::size_t>(index)).openTime;
    const Interval interval = m_series->interval;
    if (interval == Interval::Mo1 && index >= count) {
        std::int64_t time = last().openTime;
        for (std::int64_t i = count - 1; i < index; ++i)
            time = intervalNext(interval, time);
        return time;
    }
    const std::int64_t length = intervalLengthMs(interval);
    return index < 0 ? candle(0).openTime + index * length : last().openTime + (index - count + 1) * length;
}

std::optional<std::int64_t> ChartData::indexAt(std::int64_t timeMs) const
{
    if (isEmpty())
        return std::nullopt;
    const std::int64_t next = indexNotBefore(timeMs);
    return timeAt(next) == timeMs ? next : next - 1;
}

std::int64_t ChartData::indexNotBefore(std::int64_t timeMs) const
{
    if (isEmpty())
        return 0;
    const std::int64_t length = intervalLengthMs(m_series->interval);
    const auto count = static_cast<std::int64_t>(size());
    if (timeMs > last().openTime) {
        std::int64_t index = count - 1 + (timeMs - last().openTime + length - 1) / length;
        while (index > count && timeAt(index - 1) >= timeMs) // months are longer than the 30 days of the estimate
            --index;
        while (timeAt(index) < timeMs)
            ++index;
        return index;
    }
    if (timeMs < candle(0).openTime)
        return -((candle(0).openTime - timeMs) / length);
    const auto at = std::lower_bound(candles().begin(), candles().begin() + static_cast<std::ptrdiff_t>(size()), timeMs,
        [](const Candle& candle, std::int64_t time) { return candle.openTime < time; });
    return at - candles().begin();
}

} // namespace fathom
