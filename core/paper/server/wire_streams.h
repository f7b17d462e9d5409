// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/market/trading_calendar.h"
#include "core/paper/server/stream_channel.h"

//! Payloads of the market streams, keys and order of ENDPOINTS 3. \p eventMs is E.
namespace fathom::paper::payload {

QByteArray depth(const SymbolPrint& print, const DepthFold& fold, const std::vector<BookLevel>& bids,
    const std::vector<BookLevel>& asks, std::int64_t changedMs, std::int64_t eventMs);
QByteArray bookTicker(const SymbolPrint& print, const StreamChannel::Touch& touch, std::int64_t updateId, std::int64_t eventMs);
QByteArray trade(const SymbolPrint& print, const BookTrade& trade, std::int64_t eventMs);
QByteArray aggTrade(const SymbolPrint& print, const AggregateTrade& trade, std::int64_t eventMs);
QByteArray markPrice(const SymbolPrint& print, const MarkState& mark, std::int64_t eventMs);
QByteArray kline(const ServerContext& context, const StreamSpec& spec, const Kline& kline, std::int64_t eventMs);
QByteArray miniTicker(const ServerContext& context, int market, std::int64_t eventMs);
QByteArray ticker(const ServerContext& context, int market, std::int64_t eventMs);
QByteArray forceOrder(const SymbolPrint& print, const ForceOrderEvent& event, bool ofAll, std::int64_t eventMs);

//! \param withBrackets where they changed
QByteArray contractInfo(const ServerContext& context, int market, bool withBrackets, std::int64_t eventMs);
QByteArray compositeIndex(const ServerContext& context, int market, std::int64_t eventMs);
//! \brief A candle of one second.
QByteArray secondKline(const ServerContext& context, int market, const Kline& kline, std::int64_t eventMs);
//! \brief What the exchange of \p venue does at \p eventMs.
QByteArray tradingSession(TradFiVenue venue, std::int64_t eventMs);

} // namespace fathom::paper::payload
