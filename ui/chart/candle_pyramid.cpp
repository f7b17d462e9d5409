// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/candle_pyramid.h"

#include <algorithm>

namespace fathom {

void CandleRange::add(const Candle& candle)
{
    low = std::min(low, candle.low);
    high = std::max(high, candle.high);
    maxVolume = std::max(maxVolume, candle.volume);
}

void CandleRange::add(const CandleRange& other)
{
    low = std::min(low, other.low);
    high = std::max(high, other.high);
    maxVolume = std::max(maxVolume, other.maxVolume);
}

void CandlePyramid::rebuild(const std::vector<Candle>& candles, std::int64_t origin)
{
    m_levels.clear();
    m_origin = origin;
    m_size = 0;
    updateFrom(candles, 0);
}

void CandlePyramid::updateFrom(const std::vector<Candle>& candles, std::size_t first)
{
    m_size = candles.size();
    if (candles.empty()) {
        m_levels.clear();
        return;
    }
    const std::int64_t begin = m_origin + static_cast<std::int64_t>(std::min(first, m_size - 1));
    const std::int64_t end = m_origin + static_cast<std::int64_t>(m_size) - 1;
    for (std::size_t level = 1;; ++level) {
        const std::int64_t lowest = m_origin >> level;
        const std::int64_t highest = end >> level;
        const auto count = static_cast<std::size_t>(highest - lowest + 1);
        const bool isNew = m_levels.size() < level;
        if (isNew)
            m_levels.emplace_back();
        m_levels[level - 1].resize(count);
        buildNodes(candles, level, isNew ? lowest : begin >> level, highest);
        if (count <= 2) { // two neighbours may never meet below one parent: the signs of their indexes differ
            m_levels.resize(level);
            return;
        }
    }
}

void CandlePyramid::buildNodes(const std::vector<Candle>& candles, std::size_t level, std::int64_t from, std::int64_t to)
{
    auto& nodes = m_levels[level - 1];
    const std::int64_t base = firstNode(level);
    const std::int64_t childLow = level == 1 ? m_origin : firstNode(level - 1);
    const std::int64_t childHigh = (m_origin + static_cast<std::int64_t>(m_size) - 1) >> (level - 1);
    for (std::int64_t index = from; index <= to; ++index) {
        CandleRange merged;
        for (std::int64_t child = std::max(index * 2, childLow); child <= std::min(index * 2 + 1, childHigh); ++child) {
            if (level == 1)
                merged.add(candles[static_cast<std::size_t>(child - m_origin)]);
            else
                merged.add(node(level - 1, child));
        }
        nodes[static_cast<std::size_t>(index - base)] = merged;
    }
}

const CandleRange& CandlePyramid::node(std::size_t level, std::int64_t logical) const
{
    return m_levels[level - 1][static_cast<std::size_t>(logical - firstNode(level))];
}

CandleRange CandlePyramid::range(const std::vector<Candle>& candles, std::size_t first, std::size_t last) const
{
    CandleRange result;
    last = std::min(last, m_size);
    if (first >= last)
        return result;
    std::int64_t a = m_origin + static_cast<std::int64_t>(first);
    std::int64_t b = m_origin + static_cast<std::int64_t>(last);
    const auto take = [&](std::size_t level, std::int64_t index) {
        if (level == 0)
            result.add(candles[static_cast<std::size_t>(index - m_origin)]);
        else
            result.add(node(level, index));
    };
    for (std::size_t level = 0; a < b; ++level) {
        if (level == m_levels.size()) {
            for (; a < b; ++a)
                take(level, a);
            break;
        }
        if (a & 1)
            take(level, a++);
        if (b & 1)
            take(level, --b);
        a >>= 1;
        b >>= 1;
    }
    return result;
}

CandlePyramid::Group CandlePyramid::group(const std::vector<Candle>& candles, int level, std::size_t index) const
{
    Group group;
    const std::int64_t logical = (m_origin + static_cast<std::int64_t>(index)) >> level;
    const std::int64_t begin = std::max(m_origin, logical << level);
    const std::int64_t end = std::min(m_origin + static_cast<std::int64_t>(m_size), (logical + 1) << level);
    group.first = static_cast<std::size_t>(begin - m_origin);
    group.last = static_cast<std::size_t>(end - m_origin);
    if (level == 0)
        group.range.add(candles[index]);
    else if (static_cast<std::size_t>(level) <= m_levels.size())
        group.range = node(static_cast<std::size_t>(level), logical);
    else
        group.range = range(candles, group.first, group.last);
    return group;
}

} // namespace fathom
