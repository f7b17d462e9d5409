// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/fill_odds.h"

#include <algorithm>

namespace fathom {

namespace {

std::int64_t secondOf(WallTime time)
{
    return std::chrono::floor<std::chrono::seconds>(time.time_since_epoch()).count();
}

} // namespace

FillOdds::FillOdds(std::chrono::seconds memory)
    : m_memory(memory.count())
{
}

FillOdds::Second& FillOdds::secondAt(std::int64_t at)
{
    // Late news join the newest second: an estimate over minutes does not feel one of them.
    if (m_seconds.empty() || at > m_seconds.back().at) {
        m_seconds.push_back({ at, 0, 0, {}, {}, 0, 0 });
        while (m_seconds.front().at + m_memory < at)
            m_seconds.pop_front();
    }
    return m_seconds.back();
}

void FillOdds::noteTouch(WallTime now, std::int64_t bidTicks, std::int64_t askTicks)
{
    Second& second = secondAt(secondOf(now));
    if (second.bid != 0)
        return;
    second.bid = bidTicks;
    second.ask = askTicks;
}

void FillOdds::noteTrade(const Trade& trade)
{
    Second& second = secondAt(secondOf(trade.time));
    const bool sold = trade.aggressor == Side::Sell;
    auto& prices = sold ? second.sold : second.bought;
    const auto known = std::find_if(
        prices.begin(), prices.end(), [&](const AtPrice& p) { return p.ticks == trade.ticks; });
    if (known != prices.end())
        known->steps += trade.steps;
    else
        prices.push_back({ trade.ticks, trade.steps });
    std::int64_t& extreme = sold ? second.lowestSold : second.highestBought;
    if (extreme == 0 || (sold ? trade.ticks < extreme : trade.ticks > extreme))
        extreme = trade.ticks;
}

bool FillOdds::wouldFill(std::size_t from, Side side, std::int64_t price, std::int64_t needed,
    std::int64_t seconds) const
{
    const bool buys = side == Side::Buy;
    const std::int64_t end = m_seconds[from].at + seconds;
    for (std::size_t i = from; i < m_seconds.size() && m_seconds[i].at < end; ++i) {
        const Second& second = m_seconds[i];
        const std::int64_t extreme = buys ? second.lowestSold : second.highestBought;
        if (extreme == 0 || (buys ? extreme > price : extreme < price))
            continue;
        if (extreme != price)
            return true; // traded through
        for (const AtPrice& at : buys ? second.sold : second.bought) {
            if (at.ticks == price)
                needed -= at.steps;
        }
        if (needed <= 0)
            return true;
    }
    return false;
}

std::optional<double> FillOdds::chance(Side side, std::int64_t beyond, std::int64_t ahead,
    std::int64_t own, std::chrono::seconds within) const
{
    int starts = 0, filled = 0;
    for (std::size_t i = 0;
         i < m_seconds.size() && m_seconds[i].at + within.count() <= m_seconds.back().at + 1; ++i) {
        const Second& second = m_seconds[i];
        if (second.bid == 0)
            continue;
        ++starts;
        const std::int64_t price = side == Side::Buy ? second.bid - beyond : second.ask + beyond;
        filled += wouldFill(i, side, price, ahead + own, within.count());
    }
    return starts >= leastStarts ? std::optional(static_cast<double>(filled) / starts)
                                 : std::nullopt;
}

std::optional<double> FillOdds::rate(
    Side side, std::int64_t ticks, std::chrono::seconds within) const
{
    if (m_seconds.empty() || m_seconds.back().at - m_seconds.front().at < within.count())
        return std::nullopt;
    std::int64_t steps = 0;
    for (auto second = m_seconds.rbegin();
         second != m_seconds.rend() && second->at > m_seconds.back().at - within.count(); ++second) {
        for (const AtPrice& at : side == Side::Buy ? second->sold : second->bought)
            steps += at.ticks == ticks ? at.steps : 0;
    }
    return static_cast<double>(steps) / static_cast<double>(within.count());
}

} // namespace fathom
