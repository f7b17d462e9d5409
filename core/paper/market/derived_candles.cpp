// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/market/derived_candles.h"

namespace fathom::paper {

namespace {

constexpr std::size_t minutesKept = 3 * 1440;
constexpr std::int64_t longestGap = 1440; // minutes the market may have slept and is still followed

} // namespace

void DerivedCandles::Bar::take(double value)
{
    high = std::max(high, value);
    low = std::min(low, value);
    close = value;
}

void DerivedCandles::Bar::append(const Bar& next)
{
    high = std::max(high, next.high);
    low = std::min(low, next.low);
    close = next.close;
}

void DerivedCandles::Sum::append(const Bar& next)
{
    if (std::exchange(any, true))
        bar.append(next);
    else
        bar = next;
}

DerivedCandles::DerivedCandles(
    std::shared_ptr<const FairPrice> fair, std::shared_ptr<const History> history, std::shared_ptr<SpillFile> spill, double tickSize)
    : m_fair(std::move(fair))
    , m_history(std::move(history))
    , m_tick(tickSize)
    , m_live(std::move(spill))
{
}

void DerivedCandles::update(std::int64_t nowMs, double mark, double index, double premium)
{
    const std::int64_t minute = floorDiv(nowMs, minuteMs);
    const std::array<double, kinds> values { mark, index, premium };
    if (m_live.empty() || minute < m_firstLive || minute - liveEnd() > longestGap) {
        m_live.clear();
        m_firstLive = minute;
    }
    if (minute > liveEnd()) { // it slept: the walk knows how prices went on
        std::vector<Bars> slept;
        madeUp(liveEnd(), static_cast<int>(minute - liveEnd()), slept);
        for (const Bars& bars : slept)
            m_live.push_back(bars);
    }
    if (minute == liveEnd()) {
        Bars bars;
        for (std::size_t i = 0; i < kinds; ++i)
            bars[i] = { values[i], values[i], values[i], values[i] };
        m_live.push_back(bars);
    } else {
        for (std::size_t i = 0; i < kinds; ++i)
            m_live.back()[i].take(values[i]);
    }
    while (m_live.size() > minutesKept) {
        m_live.pop_front();
        ++m_firstLive;
    }
}

std::int64_t DerivedCandles::newestMinute() const
{
    return liveEnd() - 1;
}

void DerivedCandles::madeUp(std::int64_t first, int count, std::vector<Bars>& out) const
{
    m_scratch.clear();
    m_history->minutes(first, count, m_scratch);
    double before = m_fair->premiumAt((first - 1) * minuteMs);
    double at = m_fair->premiumAt(first * minuteMs);
    for (const Kline& kline : m_scratch) {
        const double after = m_fair->premiumAt(kline.openTime + minuteMs);
        // The mark follows the index with the basis of the minute before.
        const double openBasis = (before + at) / 2, closeBasis = (at + after) / 2, meanBasis = (openBasis + closeBasis) / 2;
        const double open = static_cast<double>(kline.open) * m_tick / (1 + at);
        const double close = static_cast<double>(kline.close) * m_tick / (1 + after);
        const double mean = 1 + (at + after) / 2;
        const double high = std::max({ open, close, static_cast<double>(kline.high) * m_tick / mean });
        const double low = std::min({ open, close, static_cast<double>(kline.low) * m_tick / mean });
        const double markOpen = open * (1 + openBasis), markClose = close * (1 + closeBasis);
        out.push_back({ Bar { markOpen, std::max({ markOpen, markClose, high * (1 + meanBasis) }), std::min({ markOpen, markClose, low * (1 + meanBasis) }), markClose },
            Bar { open, high, low, close }, Bar { at, std::max(at, after), std::min(at, after), after } });
        before = at;
        at = after;
    }
}

const DerivedCandles::Bars& DerivedCandles::hour(std::int64_t index) const
{
    const auto found = m_hours.find(index);
    if (found != m_hours.end())
        return found->second;
    std::vector<Bars> minutes;
    madeUp(index * 60, 60, minutes);
    Bars total = minutes.front();
    for (std::size_t i = 1; i < minutes.size(); ++i) {
        for (std::size_t kind = 0; kind < kinds; ++kind)
            total[kind].append(minutes[i][kind]);
    }
    return m_hours.emplace(index, total).first->second;
}

const DerivedCandles::Bars& DerivedCandles::day(std::int64_t index) const
{
    const auto found = m_days.find(index);
    if (found != m_days.end())
        return found->second;
    std::vector<Bars> minutes;
    madeUp(index * 1440, 1440, minutes);
    Bars total = minutes.front();
    for (std::size_t i = 1; i < minutes.size(); ++i) {
        for (std::size_t kind = 0; kind < kinds; ++kind)
            total[kind].append(minutes[i][kind]);
    }
    return m_days.emplace(index, total).first->second;
}

DerivedCandles::Bar DerivedCandles::sum(std::size_t kind, std::int64_t from, std::int64_t to) const
{
    Sum total;
    std::int64_t at = from;
    const std::int64_t historyEnd = std::min(to, m_firstLive);
    std::vector<Bars> parts;
    while (at < historyEnd) {
        if (at % 1440 == 0 && at + 1440 <= historyEnd) {
            total.append(day(at / 1440)[kind]);
            at += 1440;
        } else if (at % 60 == 0 && at + 60 <= historyEnd) {
            total.append(hour(at / 60)[kind]);
            at += 60;
        } else {
            const std::int64_t until = std::min(historyEnd, (at / 60 + 1) * 60);
            parts.clear();
            madeUp(at, static_cast<int>(until - at), parts);
            for (const Bars& bars : parts)
                total.append(bars[kind]);
            at = until;
        }
    }
    for (; at < to; ++at)
        total.append(m_live[static_cast<std::size_t>(at - m_firstLive)][kind]);
    return total.bar;
}

std::vector<ValueKline> DerivedCandles::klines(
    PriceKind kind, Interval interval, std::optional<std::int64_t> startMs, std::optional<std::int64_t> endMs, int limit) const
{
    if (limit <= 0 || m_live.empty())
        return {};
    const std::int64_t newestMs = newestMinute() * minuteMs;
    const std::int64_t oldest = intervalStart(interval, m_history->firstMinute() * minuteMs);
    const std::int64_t newest = intervalStart(interval, newestMs);
    if (endMs && *endMs < oldest)
        return {};
    const std::int64_t last = endMs ? std::min(newest, intervalStart(interval, *endMs)) : newest;
    std::int64_t first = last;
    if (startMs) {
        first = std::max(oldest, intervalStart(interval, std::max(*startMs, oldest)));
        if (first < *startMs)
            first = intervalNext(interval, first);
    } else {
        for (int i = 1; i < limit && first > oldest; ++i)
            first = intervalStart(interval, first - 1);
    }
    std::vector<ValueKline> out;
    for (std::int64_t start = first; start <= last && static_cast<int>(out.size()) < limit; start = intervalNext(interval, start)) {
        const std::int64_t next = intervalNext(interval, start);
        const std::int64_t from = std::max(start / minuteMs, m_history->firstMinute());
        const Bar bar = sum(static_cast<std::size_t>(kind), from, std::min(next / minuteMs, newestMinute() + 1));
        out.push_back({ start, next - 1, bar.open, bar.high, bar.low, bar.close });
    }
    return out;
}

} // namespace fathom::paper
