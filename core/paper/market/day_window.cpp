// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/market/day_window.h"

#include "core/paper/market/candle_store.h"

namespace fathom::paper {

void DayWindow::reset(const CandleStore& candles)
{
    m_minutes.clear();
    m_oldest = 0;
    m_volume = m_quote = m_trades = 0;
    const std::int64_t running = candles.currentMinute() * 60'000;
    const auto parts = candles.klines(Interval::M1, running - static_cast<std::int64_t>(closedMinutes) * 60'000, running - 1, static_cast<int>(closedMinutes));
    m_minutes.reserve(closedMinutes);
    for (const Kline& kline : parts)
        push(kline);
}

void DayWindow::push(const Kline& kline)
{
    const Minute minute { kline.open, kline.high, kline.low, kline.volume, kline.quote, kline.trades };
    bool extremesLeft = false;
    if (m_minutes.size() < closedMinutes) {
        m_minutes.push_back(minute);
        extremesLeft = m_minutes.size() == 1;
    } else {
        Minute& old = m_minutes[m_oldest];
        m_volume -= old.volume;
        m_quote -= old.quote;
        m_trades -= old.trades;
        extremesLeft = old.high >= m_high || old.low <= m_low;
        old = minute;
        m_oldest = (m_oldest + 1) % closedMinutes;
    }
    m_volume += minute.volume;
    m_quote += minute.quote;
    m_trades += minute.trades;
    m_high = std::max(m_high, minute.high);
    m_low = std::min(m_low, minute.low);
    if (extremesLeft) {
        m_high = m_low = minute.open;
        for (const Minute& each : m_minutes) {
            m_high = std::max(m_high, each.high);
            m_low = std::min(m_low, each.low);
        }
    }
}

DayTicker DayWindow::ticker(const Kline& running, const std::optional<TapeTrade>& last) const
{
    DayTicker ticker;
    const auto minutes = static_cast<std::int64_t>(m_minutes.size());
    ticker.open = m_minutes.empty() ? running.open : m_minutes[m_minutes.size() < closedMinutes ? 0 : m_oldest].open;
    ticker.high = m_minutes.empty() ? running.high : std::max(m_high, running.high);
    ticker.low = m_minutes.empty() ? running.low : std::min(m_low, running.low);
    ticker.last = running.close;
    ticker.volume = m_volume + running.volume;
    ticker.quote = m_quote + running.quote;
    ticker.trades = m_trades + running.trades;
    ticker.openTime = wallTimeFromMs(running.openTime - minutes * 60'000);
    ticker.closeTime = wallTimeFromMs(running.openTime);
    if (last) {
        ticker.lastSteps = last->steps;
        ticker.closeTime = std::max(ticker.closeTime, last->time);
        ticker.lastId = last->id;
        ticker.firstId = ticker.trades > 0 ? last->id - ticker.trades + 1 : -1;
    }
    return ticker;
}

} // namespace fathom::paper
