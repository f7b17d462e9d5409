// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/market/market_types.h"

namespace fathom::paper {

class CandleStore;

//! \brief The rolling 24 hours of one symbol: the 1,439 closed minutes before the running one, and that one. Paper thread.
class DayWindow final
{
public:
    //! \brief Reads the closed minutes from \p candles.
    void reset(const CandleStore& candles);
    //! \brief A minute has closed; minutes come one after another.
    void push(const Kline& minute);
    DayTicker ticker(const Kline& running, const std::optional<TapeTrade>& last) const;

private:
    struct Minute
    {
        std::int64_t open = 0, high = 0, low = 0, volume = 0, quote = 0, trades = 0;
    };
    static constexpr std::size_t closedMinutes = 1439;

    std::vector<Minute> m_minutes; // a ring; m_oldest is the first
    std::size_t m_oldest = 0;
    std::int64_t m_volume = 0, m_quote = 0, m_trades = 0;
    std::int64_t m_high = 0, m_low = 0;
};

} // namespace fathom::paper
