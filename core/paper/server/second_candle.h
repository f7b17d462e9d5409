// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/market/market_types.h"
#include "core/paper/market_book.h"

namespace fathom::paper {

//! \brief Candles of one second of one market, made while somebody listens. Paper thread.
class SecondCandle final
{
public:
    //! \param ticks the price at its start
    void begin(std::int64_t nowMs, std::int64_t ticks);
    void add(const BookTrade& trade, std::int64_t nowMs);
    //! \return the candle of the second that is over by \p nowMs, empty where none is; the next one has begun
    std::optional<Kline> close(std::int64_t nowMs);
    const Kline& current() const { return m_kline; }
    //! \brief Whether a trade came since this was last asked.
    bool takeChanged() { return std::exchange(m_changed, false); }

private:
    Kline m_kline;
    bool m_changed = false;
};

} // namespace fathom::paper
