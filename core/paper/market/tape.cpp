// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/market/tape.h"

namespace fathom::paper {

namespace {
constexpr std::size_t tradesKept = 1000;
constexpr std::chrono::milliseconds aggregateSpan { 100 };
} // namespace

Tape::Tape(std::size_t aggregatesKept, std::int64_t firstAggregateId, Done done)
    : m_kept(aggregatesKept)
    , m_nextId(firstAggregateId)
    , m_done(std::move(done))
{
}

void Tape::add(const TapeTrade& trade)
{
    m_trades.push_back(trade);
    if (m_trades.size() > tradesKept)
        m_trades.pop_front();

    if (m_open && m_open->ticks == trade.ticks && m_open->aggressor == trade.aggressor && trade.time - m_open->time < aggregateSpan) {
        m_open->steps += trade.steps;
        m_open->rpiSteps += trade.rpi ? trade.steps : 0;
        m_open->lastId = trade.id;
        return;
    }
    finish();
    m_open = AggregateTrade { m_nextId++, trade.ticks, trade.steps, trade.id, trade.id, trade.aggressor, trade.time, trade.rpi ? trade.steps : 0 };
}

void Tape::advanceTo(WallTime now)
{
    if (m_open && now - m_open->time >= aggregateSpan)
        finish();
}

void Tape::finish()
{
    if (!m_open)
        return;
    m_aggregates.push_back(*m_open);
    if (m_aggregates.size() > m_kept)
        m_aggregates.pop_front();
    m_open.reset();
    m_done(m_aggregates.back());
}

std::vector<TapeTrade> Tape::trades(int limit, std::optional<std::int64_t> fromId) const
{
    const auto wanted = static_cast<std::size_t>(std::max(0, limit));
    auto first = m_trades.begin();
    if (fromId)
        first = std::lower_bound(first, m_trades.end(), *fromId, [](const TapeTrade& trade, std::int64_t id) { return trade.id < id; });
    else if (m_trades.size() > wanted)
        first = m_trades.end() - static_cast<std::ptrdiff_t>(wanted);
    const auto count = std::min(wanted, static_cast<std::size_t>(m_trades.end() - first));
    return { first, first + static_cast<std::ptrdiff_t>(count) };
}

std::vector<AggregateTrade> Tape::aggregates(int limit, std::optional<std::int64_t> fromId, std::optional<WallTime> start, std::optional<WallTime> end) const
{
    const auto wanted = static_cast<std::size_t>(std::max(0, limit));
    auto first = m_aggregates.begin(), last = m_aggregates.end();
    if (fromId) {
        first = std::lower_bound(first, last, *fromId, [](const AggregateTrade& trade, std::int64_t id) { return trade.id < id; });
    } else {
        if (start)
            first = std::lower_bound(first, last, *start, [](const AggregateTrade& trade, WallTime time) { return trade.time < time; });
        if (end)
            last = std::upper_bound(first, last, *end, [](WallTime time, const AggregateTrade& trade) { return time < trade.time; });
    }
    const bool fromStart = fromId || start;
    const auto available = static_cast<std::size_t>(last - first);
    if (available > wanted) {
        if (fromStart)
            last = first + static_cast<std::ptrdiff_t>(wanted);
        else
            first = last - static_cast<std::ptrdiff_t>(wanted);
    }
    return { first, last };
}

} // namespace fathom::paper
