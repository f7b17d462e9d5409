// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/server/second_candle.h"

#include "core/paper/market/price_path.h"

namespace fathom::paper {

void SecondCandle::begin(std::int64_t nowMs, std::int64_t ticks)
{
    m_kline = {};
    m_kline.openTime = floorDiv(nowMs, secondMs) * secondMs;
    m_kline.closeTime = m_kline.openTime + secondMs - 1;
    m_kline.open = m_kline.high = m_kline.low = m_kline.close = ticks;
}

void SecondCandle::add(const BookTrade& trade, std::int64_t nowMs)
{
    if (nowMs > m_kline.closeTime)
        return; // it belongs to a second that close() begins
    m_kline.high = std::max(m_kline.high, trade.ticks);
    m_kline.low = std::min(m_kline.low, trade.ticks);
    if (m_kline.trades == 0) {
        m_kline.open = m_kline.high = m_kline.low = trade.ticks;
        m_kline.firstId = trade.tradeId;
    }
    m_kline.close = trade.ticks;
    m_kline.lastId = trade.tradeId;
    ++m_kline.trades;
    m_kline.volume += trade.steps;
    m_kline.quote += trade.ticks * trade.steps;
    if (trade.aggressor == Side::Buy) {
        m_kline.takerBuyVolume += trade.steps;
        m_kline.takerBuyQuote += trade.ticks * trade.steps;
    }
    m_changed = true;
}

std::optional<Kline> SecondCandle::close(std::int64_t nowMs)
{
    if (nowMs <= m_kline.closeTime)
        return std::nullopt;
    Kline done = m_kline;
    done.closed = true;
    begin(nowMs, done.close);
    return done;
}

} // namespace fathom::paper
