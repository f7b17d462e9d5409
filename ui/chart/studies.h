// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/market_types.h"

#include <vector>

namespace fathom {

//! Studies follow the candles one by one: updateFrom(first) recomputes from the first candle that changed, so a live tick
//! costs one step whatever the history. Values are in ticks.

//! \brief Exponential moving average of closes, started at the first close.
class Ema
{
public:
    explicit Ema(int period)
        : m_weight(2.0 / (period + 1))
    {
    }
    void updateFrom(const std::vector<Candle>& candles, std::size_t first);
    double at(std::size_t index) const { return m_values[index]; }
    std::size_t size() const { return m_values.size(); }

private:
    double m_weight;
    std::vector<double> m_values;
};

//! \brief Volume-weighted average of the typical price since 00:00 UTC of each candle's day.
class DayVwap
{
public:
    void updateFrom(const std::vector<Candle>& candles, std::size_t first);
    //! \brief The typical price itself where nothing was traded that day yet.
    double at(std::size_t index) const;
    std::size_t size() const { return m_sums.size(); }
    //! \return true where a new day starts at \p index: the line is broken there
    static bool startsDay(const std::vector<Candle>& candles, std::size_t index);

private:
    struct Sums
    {
        double priceVolume = 0;
        double volume = 0;
        double typical = 0;
    };
    std::vector<Sums> m_sums;
};

} // namespace fathom
