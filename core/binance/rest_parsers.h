// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/binance/grid_scale.h"
#include "core/binance/rest_messages.h"
#include "core/domain/trading_hours.h"

#include <QByteArray>

namespace fathom::binance::parse {

//! Replies of REST and results of the WS API: JSON text to values. Pure functions, any thread; a body that is not wholly usable is
//! BadReply with a detail that names the field. Scalars may be numbers or strings; unknown keys are ignored. Source: FAULTS E01 to E08.

Result<ExchangeInfo> exchangeInfo(const QByteArray& body);
Result<DepthSnapshot> depthSnapshot(const QByteArray& body, const SymbolGrid& grid);
//! \brief Candles oldest first; the last one may still be open (\p nowMs decides).
Result<std::vector<Candle>> klines(const QByteArray& body, const SymbolGrid& grid, std::int64_t nowMs);
Result<std::vector<AggTrade>> aggTrades(const QByteArray& body, const SymbolGrid& grid);
Result<std::vector<Ticker>> tickers24h(const QByteArray& body);    //!< one object or an array
Result<std::vector<MarkPrice>> premiumIndex(const QByteArray& body); //!< one object or an array
Result<std::vector<TradingHours>> tradingSchedule(const QByteArray& body);
Result<std::vector<AssetIndex>> assetIndexes(const QByteArray& body); //!< one object or an array
Result<OpenInterest> openInterest(const QByteArray& body);
Result<WallTime> serverTime(const QByteArray& body);

Result<AccountReport> account(const QByteArray& body);
Result<std::vector<Balance>> balances(const QByteArray& body);
Result<std::vector<Position>> positions(const QByteArray& body); //!< v3 and v2; leverage and marginType only where printed
Result<std::vector<SymbolConfig>> symbolConfig(const QByteArray& body);
Result<AccountConfig> accountConfig(const QByteArray& body);
Result<std::vector<SymbolBrackets>> leverageBrackets(const QByteArray& body); //!< array or one object
Result<CommissionReport> commissionRate(const QByteArray& body);
Result<LeverageSet> leverageSet(const QByteArray& body);

Result<OrderReport> order(const QByteArray& body);
//! \brief The objects of a list, each as its own text: the answer to a batch mixes orders with refusals.
Result<std::vector<QByteArray>> elements(const QByteArray& body);
Result<std::vector<OrderReport>> orders(const QByteArray& body);
//! \brief A conditional order as place, query and lists of the Algo Service print it, "7.0E-4" and "" included.
Result<OrderReport> algoOrder(const QByteArray& body);
Result<std::vector<OrderReport>> algoOrders(const QByteArray& body);
//! \brief The answer to a cancel of the Algo Service; its code may be text.
Result<OrderReport> algoCancelled(const QByteArray& body);
Result<std::vector<Fill>> userTrades(const QByteArray& body);
Result<std::vector<Income>> income(const QByteArray& body);
Result<FileTicket> fileTicket(const QByteArray& body);
Result<FileState> fileState(const QByteArray& body);
Result<QByteArray> listenKey(const QByteArray& body);
Result<KeyPermissions> keyPermissions(const QByteArray& body);

//! \brief Never fails: says what could be read of an error body, HTML included.
VenueError venueError(const QByteArray& body);

//! \brief A WS API reply taken apart.
struct WsReply
{
    QByteArray id;       //!< empty for null
    int status = 0;
    QByteArray result;   //!< raw JSON, empty where absent
    QByteArray error;    //!< raw JSON, empty where absent
    std::optional<int> usedWeight1m, orderCount10s, orderCount1m;
    bool isShutdown = false; //!< {"event":{"e":"serverShutdown"}}
};
Result<WsReply> wsReply(QByteArrayView frame);

} // namespace fathom::binance::parse
