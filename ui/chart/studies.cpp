// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/studies.h"

namespace fathom {

void Ema::updateFrom(const std::vector<Candle>& candles, std::size_t first)
{
    m_values.resize(candles.size());
    for (std::size_t i = first; i < candles.size(); ++i) {
        const auto close = static_cast<double>(candles[i].close);
        m_values[i] = i == 0 ? close : m_values[i - 1] + (close - m_values[i - 1]) * m_weight;
    }
}

bool DayVwap::startsDay(const std::vector<Candle>& candles, std::size_t index)
{
    return index == 0 || candles[index].openTime / dayMs != candles[index - 1].openTime / dayMs;
}

void DayVwap::updateFrom(const std::vector<Candle>& candles, std::size_t first)
{
    m_sums.resize(candles.size());
    for (std::size_t i = first; i < candles.size(); ++i) {
        const Candle& candle = candles[i];
        Sums sums;
        if (!startsDay(candles, i))
            sums = m_sums[i - 1];
        sums.typical = (static_cast<double>(candle.high) + static_cast<double>(candle.low) + static_cast<double>(candle.close)) / 3.0;
        sums.priceVolume += sums.typical * candle.volume;
        sums.volume += candle.volume;
        m_sums[i] = sums;
    }
}

double DayVwap::at(std::size_t index) const
{
    const Sums& sums = m_sums[index];
    return sums.volume > 0 ? sums.priceVolume / sums.volume : sums.typical;
}

} // namespace fathom
