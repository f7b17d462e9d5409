// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/server/server_context.h"

//! Handlers of the routes; each reads its parameters and gives the body of a 200 or the documented refusal. Paper thread.
namespace fathom::paper::handlers {

Result<QByteArray> ping(ServerContext&, const Params&);
Result<QByteArray> time(ServerContext&, const Params&);
Result<QByteArray> exchangeInfo(ServerContext&, const Params&);
Result<QByteArray> depth(ServerContext&, const Params&);
Result<QByteArray> trades(ServerContext&, const Params&);
Result<QByteArray> historicalTrades(ServerContext&, const Params&);
Result<QByteArray> aggTrades(ServerContext&, const Params&);
Result<QByteArray> klines(ServerContext&, const Params&);
Result<QByteArray> continuousKlines(ServerContext&, const Params&);
Result<QByteArray> premiumIndex(ServerContext&, const Params&);
Result<QByteArray> fundingRate(ServerContext&, const Params&);
Result<QByteArray> fundingInfo(ServerContext&, const Params&);
Result<QByteArray> openInterest(ServerContext&, const Params&);
Result<QByteArray> ticker24h(ServerContext&, const Params&);
Result<QByteArray> tickerPrice(ServerContext&, const Params&);
Result<QByteArray> bookTicker(ServerContext&, const Params&);

Result<QByteArray> markPriceKlines(ServerContext&, const Params&);
Result<QByteArray> indexPriceKlines(ServerContext&, const Params&);
Result<QByteArray> premiumIndexKlines(ServerContext&, const Params&);
Result<QByteArray> openInterestHist(ServerContext&, const Params&);
Result<QByteArray> globalLongShortRatio(ServerContext&, const Params&);
Result<QByteArray> topAccountRatio(ServerContext&, const Params&);
Result<QByteArray> topPositionRatio(ServerContext&, const Params&);
Result<QByteArray> takerVolume(ServerContext&, const Params&);
Result<QByteArray> basis(ServerContext&, const Params&);
Result<QByteArray> constituents(ServerContext&, const Params&);
Result<QByteArray> indexInfo(ServerContext&, const Params&);
Result<QByteArray> assetIndex(ServerContext&, const Params&);
Result<QByteArray> symbolAdlRisk(ServerContext&, const Params&);
Result<QByteArray> tradingSchedule(ServerContext&, const Params&);
Result<QByteArray> rpiDepth(ServerContext&, const Params&);
//! \name Converting and portfolio margin are no part of the simulation: no pair can be converted, the operation is not
//! supported (-1020), the account is no portfolio margin account (-21001).
Result<QByteArray> convertPairs(ServerContext&, const Params&);
Result<QByteArray> convertQuote(ServerContext&, const Params&);
Result<QByteArray> convertAccept(ServerContext&, const Params&);
Result<QByteArray> convertStatus(ServerContext&, const Params&);
Result<QByteArray> portfolioMargin(ServerContext&, const Params&);
//! \brief Signs the agreement that TradFi contracts ask for.
Result<QByteArray> signTradFi(ServerContext&, const Params&);

Result<QByteArray> accountV2(ServerContext&, const Params&);
Result<QByteArray> accountV3(ServerContext&, const Params&);
Result<QByteArray> balance(ServerContext&, const Params&);
Result<QByteArray> positionRiskV2(ServerContext&, const Params&);
Result<QByteArray> positionRiskV3(ServerContext&, const Params&);
Result<QByteArray> accountConfig(ServerContext&, const Params&);
Result<QByteArray> symbolConfig(ServerContext&, const Params&);
Result<QByteArray> commissionRate(ServerContext&, const Params&);
Result<QByteArray> orderRateLimits(ServerContext&, const Params&);
Result<QByteArray> multiAssets(ServerContext&, const Params&);
Result<QByteArray> leverageBracket(ServerContext&, const Params&);
Result<QByteArray> income(ServerContext&, const Params&);
Result<QByteArray> changeLeverage(ServerContext&, const Params&);
Result<QByteArray> changeMarginType(ServerContext&, const Params&);
Result<QByteArray> positionMode(ServerContext&, const Params&);
Result<QByteArray> changePositionMode(ServerContext&, const Params&);
Result<QByteArray> positionMargin(ServerContext&, const Params&);

Result<QByteArray> placeOrder(ServerContext&, const Params&);
Result<QByteArray> testOrder(ServerContext&, const Params&);
Result<QByteArray> modifyOrder(ServerContext&, const Params&);
Result<QByteArray> cancelOrder(ServerContext&, const Params&);
Result<QByteArray> cancelAll(ServerContext&, const Params&);
Result<QByteArray> queryOrder(ServerContext&, const Params&);
Result<QByteArray> queryOpenOrder(ServerContext&, const Params&);
Result<QByteArray> openOrders(ServerContext&, const Params&);
Result<QByteArray> allOrders(ServerContext&, const Params&);
Result<QByteArray> userTrades(ServerContext&, const Params&);
Result<QByteArray> placeBatch(ServerContext&, const Params&);
Result<QByteArray> modifyBatch(ServerContext&, const Params&);
Result<QByteArray> cancelBatch(ServerContext&, const Params&);

Result<QByteArray> countdownCancelAll(ServerContext&, const Params&);
Result<QByteArray> orderAmendment(ServerContext&, const Params&);
Result<QByteArray> forceOrders(ServerContext&, const Params&);
Result<QByteArray> adlQuantile(ServerContext&, const Params&);
Result<QByteArray> apiTradingStatus(ServerContext&, const Params&);
Result<QByteArray> feeBurn(ServerContext&, const Params&);
Result<QByteArray> changeFeeBurn(ServerContext&, const Params&);
Result<QByteArray> changeMultiAssets(ServerContext&, const Params&);
Result<QByteArray> positionMarginHistory(ServerContext&, const Params&);
Result<QByteArray> insuranceBalance(ServerContext&, const Params&);
Result<QByteArray> deliveryPrice(ServerContext&, const Params&);
Result<QByteArray> incomeDownload(ServerContext&, const Params&);
Result<QByteArray> orderDownload(ServerContext&, const Params&);
Result<QByteArray> tradeDownload(ServerContext&, const Params&);
Result<QByteArray> incomeDownloadState(ServerContext&, const Params&);
Result<QByteArray> orderDownloadState(ServerContext&, const Params&);
Result<QByteArray> tradeDownloadState(ServerContext&, const Params&);

Result<QByteArray> placeAlgo(ServerContext&, const Params&);
Result<QByteArray> cancelAlgo(ServerContext&, const Params&);
Result<QByteArray> queryAlgo(ServerContext&, const Params&);
Result<QByteArray> openAlgos(ServerContext&, const Params&);
Result<QByteArray> allAlgos(ServerContext&, const Params&);
Result<QByteArray> cancelAllAlgos(ServerContext&, const Params&);

Result<QByteArray> startListenKey(ServerContext&, const Params&);
Result<QByteArray> keepListenKey(ServerContext&, const Params&);
Result<QByteArray> closeListenKey(ServerContext&, const Params&);

} // namespace fathom::paper::handlers
