// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/market_types.h"

#include <cstdint>
#include <vector>

namespace fathom {

//! \brief Extremes over some candles: lowest low and highest high in ticks, largest volume.
struct CandleRange
{
    std::int64_t low = INT64_MAX;
    std::int64_t high = INT64_MIN;
    double maxVolume = 0;

    bool isEmpty() const { return low > high; }
    void add(const Candle& candle);
    void add(const CandleRange& other);
    bool operator==(const CandleRange&) const = default;
};

//! \brief Extremes of 2, 4, 8, ... candles, so that any stretch of history is asked in O(log n) and drawn by whole groups.
//!
//! Groups are aligned to a logical index that stays with its candle: candle i is logical origin() + i, and prepending older
//! candles lowers the origin. Zoomed-out groups therefore keep their members while history is loaded. A live tick touches
//! one node a level.
class CandlePyramid
{
public:
    //! \brief Builds everything anew. \param origin logical index of the first candle
    void rebuild(const std::vector<Candle>& candles, std::int64_t origin);
    //! \brief Candles from \p first on changed or were appended.
    void updateFrom(const std::vector<Candle>& candles, std::size_t first);

    std::size_t size() const { return m_size; }
    std::int64_t origin() const { return m_origin; }
    //! \brief Extremes over candles [first, last).
    CandleRange range(const std::vector<Candle>& candles, std::size_t first, std::size_t last) const;

    //! \brief Some neighbouring candles drawn as one: [first, last) are indexes into the series.
    struct Group
    {
        std::size_t first = 0;
        std::size_t last = 0;
        CandleRange range;
    };
    //! \brief The group of 2^level candles that holds candle \p index.
    Group group(const std::vector<Candle>& candles, int level, std::size_t index) const;

private:
    void buildNodes(const std::vector<Candle>& candles, std::size_t level, std::int64_t from, std::int64_t to);
    const CandleRange& node(std::size_t level, std::int64_t logical) const;
    std::int64_t firstNode(std::size_t level) const { return m_origin >> level; }

    std::vector<std::vector<CandleRange>> m_levels; //!< m_levels[k] holds groups of 2^(k+1)
    std::int64_t m_origin = 0;
    std::size_t m_size = 0;
};

} // namespace fathom
