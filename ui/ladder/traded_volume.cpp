// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ladder/traded_volume.h"

namespace fathom {

namespace {

constexpr std::int64_t sliceSeconds = 15;

}

TradedVolume::TradedVolume(std::chrono::minutes window)
    : m_window(window)
{
}

void TradedVolume::clear()
{
    m_slices.clear();
    m_groups.clear();
}

void TradedVolume::addToGroup(const Key& key, std::int64_t steps)
{
    const std::int64_t group = groupOfTrade(key);
    Sums& sums = m_groups[group];
    (key.aggressor == Side::Buy ? sums.buy : sums.sell) += steps;
    if (sums.total() == 0)
        m_groups.erase(group);
}

void TradedVolume::setGroup(std::int64_t groupTicks)
{
    if (m_groupTicks == groupTicks)
        return;
    m_groupTicks = groupTicks;
    m_groups.clear();
    for (const Slice& slice : m_slices) {
        for (const auto& [key, steps] : slice.steps)
            addToGroup(key, steps);
    }
}

void TradedVolume::add(const std::vector<Trade>& trades)
{
    for (const Trade& trade : trades) {
        const std::int64_t start = floorDiv(floorDiv(toMs(trade.time), 1000), sliceSeconds) * sliceSeconds;
        // A late trade joins the newest slice: a few seconds more in the window matter less than a lost trade.
        if (m_slices.empty() || start > m_slices.back().start)
            m_slices.push_back({ start, {} });
        const Key key { trade.ticks, trade.aggressor };
        m_slices.back().steps[key] += trade.steps;
        addToGroup(key, trade.steps);
    }
}

bool TradedVolume::expire(WallTime now)
{
    const std::int64_t oldest = floorDiv(toMs(now), 1000) - m_window.count();
    bool changed = false;
    while (!m_slices.empty() && m_slices.front().start + sliceSeconds <= oldest) {
        for (const auto& [key, steps] : m_slices.front().steps)
            addToGroup(key, -steps);
        m_slices.pop_front();
        changed = true;
    }
    return changed;
}

template <class Predicate>
void TradedVolume::eraseWhere(Predicate gone)
{
    for (Slice& slice : m_slices)
        std::erase_if(slice.steps, [&](const auto& entry) { return gone(groupOfTrade(entry.first)); });
    std::erase_if(m_groups, [&](const auto& entry) { return gone(entry.first); });
}

void TradedVolume::clearFrom(std::int64_t lowestGroup)
{
    eraseWhere([=](std::int64_t group) { return group >= lowestGroup; });
}

void TradedVolume::clearUpTo(std::int64_t highestGroup)
{
    eraseWhere([=](std::int64_t group) { return group <= highestGroup; });
}

TradedVolume::Sums TradedVolume::at(std::int64_t group) const
{
    const auto it = m_groups.find(group);
    return it == m_groups.end() ? Sums {} : it->second;
}

} // namespace fathom
