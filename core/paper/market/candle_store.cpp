// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/market/candle_store.h"

namespace fathom::paper {

namespace {

constexpr std::int64_t minutesKept = 3 * 1440;

} // namespace

CandleStore::CandleStore(std::shared_ptr<const History> history, std::shared_ptr<SpillFile> spill, std::int64_t liveMinute, Closed closed)
    : m_history(std::move(history))
    , m_liveMinute(liveMinute)
    , m_minutes(std::move(spill))
    , m_closed(std::move(closed))
{
    begin(liveMinute, m_history->ticksAt(liveMinute * minuteMs));
}

void CandleStore::begin(std::int64_t minute, std::int64_t ticks)
{
    m_current = {};
    m_current.openTime = minute * minuteMs;
    m_current.closeTime = m_current.openTime + minuteMs - 1;
    m_current.open = m_current.high = m_current.low = m_current.close = ticks;
}

void CandleStore::add(const TapeTrade& trade)
{
    advanceTo(toMs(trade.time));
    Kline& kline = m_current;
    kline.high = std::max(kline.high, trade.ticks);
    kline.low = std::min(kline.low, trade.ticks);
    kline.close = trade.ticks;
    const std::int64_t quote = trade.ticks * trade.steps;
    kline.volume += trade.steps;
    kline.quote += quote;
    if (trade.aggressor == Side::Buy) {
        kline.takerBuyVolume += trade.steps;
        kline.takerBuyQuote += quote;
    }
    ++kline.trades;
    if (kline.firstId < 0)
        kline.firstId = trade.id;
    kline.lastId = trade.id;
}

void CandleStore::advanceTo(std::int64_t nowMs)
{
    const std::int64_t now = floorDiv(nowMs, minuteMs);
    if (now <= currentMinute())
        return;
    roll();
    if (const std::int64_t missing = now - currentMinute(); missing > 1) {
        // The machine slept: the price went on without fills, and the history knows how.
        std::vector<Kline> slept;
        m_history->minutes(currentMinute(), static_cast<int>(missing), slept);
        for (Kline& kline : slept) {
            kline.open = m_current.open;
            kline.high = std::max(kline.high, kline.open);
            kline.low = std::min(kline.low, kline.open);
            m_current = kline;
            roll();
        }
    }
    while (currentMinute() < now)
        roll();
}

void CandleStore::roll()
{
    const std::int64_t next = currentMinute() + 1;
    m_current.closed = true;
    m_minutes.push_back(m_current);
    if (m_minutes.size() > static_cast<std::size_t>(minutesKept)) {
        m_minutes.pop_front();
        ++m_liveMinute;
    }
    begin(next, m_current.close);
    for (int i = 0; i < intervalCount; ++i) {
        const auto interval = static_cast<Interval>(i);
        const std::int64_t start = intervalStart(interval, next * minuteMs - 1);
        if (intervalNext(interval, start) == next * minuteMs)
            m_closed(interval, candleFrom(interval, start));
    }
}

Kline CandleStore::minute(std::int64_t minute) const
{
    if (minute == currentMinute())
        return m_current;
    if (minute >= m_liveMinute)
        return m_minutes[static_cast<std::size_t>(minute - m_liveMinute)];
    std::vector<Kline> one;
    m_history->minutes(minute, 1, one);
    return one.front();
}

Kline CandleStore::sum(std::int64_t from, std::int64_t to) const
{
    std::optional<Kline> total;
    const auto take = [&total](const Kline& kline) {
        if (total)
            appendKline(*total, kline);
        else
            total = kline;
    };
    std::int64_t at = from;
    const std::int64_t historyEnd = std::min(to, m_liveMinute);
    std::vector<Kline> parts;
    while (at < historyEnd) {
        if (at % 1440 == 0 && at + 1440 <= historyEnd) {
            take(m_history->day(at / 1440));
            at += 1440;
        } else if (at % 60 == 0 && at + 60 <= historyEnd) {
            take(m_history->hour(at / 60));
            at += 60;
        } else {
            const std::int64_t until = std::min(historyEnd, (at / 60 + 1) * 60);
            parts.clear();
            m_history->minutes(at, static_cast<int>(until - at), parts);
            for (const Kline& kline : parts)
                take(kline);
            at = until;
        }
    }
    for (; at < to; ++at)
        take(at == currentMinute() ? m_current : m_minutes[static_cast<std::size_t>(at - m_liveMinute)]);
    return total.value_or(Kline());
}

Kline CandleStore::candleFrom(Interval interval, std::int64_t startMs) const
{
    const std::int64_t endMs = intervalNext(interval, startMs);
    const std::int64_t from = std::max(startMs / minuteMs, m_history->firstMinute());
    const std::int64_t to = std::min(endMs / minuteMs, currentMinute() + 1);
    Kline kline = sum(from, to);
    kline.openTime = startMs;
    kline.closeTime = endMs - 1;
    kline.closed = endMs <= m_current.openTime;
    return kline;
}

Kline CandleStore::kline(Interval interval) const { return candleFrom(interval, intervalStart(interval, m_current.openTime)); }

std::int64_t CandleStore::oldestStart(Interval interval) const
{
    return intervalStart(interval, m_history->firstMinute() * minuteMs);
}

std::vector<Kline> CandleStore::walk(Interval interval, std::int64_t firstStart, std::int64_t lastStart, int limit) const
{
    std::vector<Kline> klines;
    if (interval == Interval::M1) {
        // Minutes of the history are cut in one go; one at a time would walk down the tree for each.
        const std::int64_t first = firstStart / minuteMs;
        const std::int64_t last = std::min(lastStart / minuteMs, first + limit - 1);
        m_history->minutes(first, static_cast<int>(std::min(last + 1, m_liveMinute) - first), klines);
        for (std::int64_t at = std::max(first, m_liveMinute); at <= last; ++at)
            klines.push_back(minute(at));
        return klines;
    }
    for (std::int64_t start = firstStart; start <= lastStart && static_cast<int>(klines.size()) < limit; start = intervalNext(interval, start))
        klines.push_back(candleFrom(interval, start));
    return klines;
}

std::vector<Kline> CandleStore::klines(Interval interval, std::optional<std::int64_t> startMs, std::optional<std::int64_t> endMs, int limit) const
{
    const std::int64_t oldest = oldestStart(interval);
    const std::int64_t newest = intervalStart(interval, m_current.openTime);
    const std::int64_t last = endMs ? std::min(newest, intervalStart(interval, std::max(*endMs, oldest - 1))) : newest;
    if (limit <= 0 || last < oldest || (endMs && *endMs < oldest))
        return {};
    if (startMs) {
        std::int64_t first = std::max(oldest, intervalStart(interval, std::max(*startMs, oldest)));
        if (first < *startMs)
            first = intervalNext(interval, first);
        return first <= last ? walk(interval, first, last, limit) : std::vector<Kline>();
    }
    std::int64_t first = last;
    for (int i = 1; i < limit && first > oldest; ++i)
        first = intervalStart(interval, first - 1);
    return walk(interval, first, last, limit);
}

} // namespace fathom::paper
