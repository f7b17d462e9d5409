// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/instrument.h"
#include "core/domain/market_types.h"

#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace fathom::bench {

using Rows = std::vector<std::pair<std::string, std::string>>;
struct Column
{
    std::string title;
    Rows rows;
};
//! \brief Markdown: one line per row of the first column.
void printTable(const std::vector<Column>& columns);

//! \brief Statistics of a market feed, fed alike by a recording and by the simulation.
class MarketMeasure final
{
public:
    explicit MarketMeasure(const Instrument& instrument);

    //! \brief What follows is another stretch of time with another book; its times are put behind the last one's.
    void beginWindow();
    //! \brief A level of the starting book; not counted as a change.
    void putLevel(Side side, std::int64_t ticks, std::int64_t steps);
    void onLevel(std::int64_t ms, Side side, std::int64_t ticks, std::int64_t steps);
    //! \brief The touch as bookTicker tells it; repeats are ignored.
    void onTouch(std::int64_t ms, std::int64_t bid, std::int64_t bidSteps, std::int64_t ask, std::int64_t askSteps);
    void onTrade(std::int64_t ms, std::int64_t ticks, std::int64_t steps, Side aggressor);
    Rows rows() const;

private:
    struct Touch
    {
        std::int64_t bid = 0, bidSteps = 0, ask = 0, askSteps = 0;
        bool operator==(const Touch&) const = default;
    };
    struct Aggregate
    {
        std::int64_t ms = 0, ticks = 0, steps = 0;
        int fills = 0;
        Side side = Side::Buy;
    };
    std::int64_t ownTime(std::int64_t ms);
    void sampleDepth();
    double seconds() const { return static_cast<double>(m_lastMs - m_firstMs) / 1000; }
    void addRates(Rows& rows) const;
    void addTrades(Rows& rows) const;
    void addDepth(Rows& rows) const;

    double m_tick, m_step;
    std::map<std::int64_t, std::int64_t> m_bids, m_asks;
    std::map<std::int64_t, std::set<std::pair<int, std::int64_t>>> m_changed; // by 100 ms
    std::map<std::int64_t, double> m_touches, m_fills;                        // by second
    std::vector<std::map<std::int64_t, std::int64_t>> m_closes { 1 };         // by window and 10 s
    std::int64_t m_firstMs = 0, m_lastMs = 0, m_sampledMs = 0;
    std::int64_t m_shift = 0;
    bool m_shiftKnown = true;
    Touch m_touch;
    std::int64_t m_touchCount = 0, m_priceChanges = 0, m_tightCount = 0;
    std::vector<double> m_touchSizes, m_fillSizes, m_levelSizes;
    std::vector<Aggregate> m_aggregates;
    std::map<int, std::pair<double, double>> m_depth; // by bp: levels and quantity, summed over samples
    int m_samples = 0;
};

} // namespace fathom::bench
