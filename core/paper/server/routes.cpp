// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/server/routes.h"

#include "core/paper/server/handlers.h"

namespace fathom::paper {

namespace {

using namespace handlers;

template <int cost>
int fixed(const Params&)
{
    return cost;
}

template <int one, int all>
int bySymbol(const Params& params)
{
    return params.has("symbol") ? one : all;
}

int byDepthLimit(const Params& params)
{
    const std::int64_t limit = params.integer("limit").value_or(500);
    return limit <= 50 ? 2 : limit <= 100 ? 5 : limit <= 500 ? 10 : 20;
}

int byKlineLimit(const Params& params)
{
    const std::int64_t limit = params.integer("limit").value_or(500);
    return limit < 100 ? 1 : limit < 500 ? 2 : limit <= 1000 ? 5 : 10;
}

constexpr auto none = Security::None;
constexpr auto keyOnly = Security::KeyOnly;
constexpr auto userSigned = Security::Signed;

const Route restRoutes[] = {
    { "GET", "/fapi/v1/ping", none, fixed<1>, ping },
    { "GET", "/fapi/v1/time", none, fixed<1>, time },
    { "GET", "/fapi/v1/exchangeInfo", none, fixed<1>, exchangeInfo },
    { "GET", "/fapi/v1/depth", none, byDepthLimit, depth },
    { "GET", "/fapi/v1/trades", none, fixed<5>, trades },
    { "GET", "/fapi/v1/historicalTrades", keyOnly, fixed<200>, historicalTrades },
    { "GET", "/fapi/v1/aggTrades", none, fixed<20>, aggTrades },
    { "GET", "/fapi/v1/klines", none, byKlineLimit, klines },
    { "GET", "/fapi/v1/continuousKlines", none, byKlineLimit, continuousKlines },
    { "GET", "/fapi/v1/markPriceKlines", none, byKlineLimit, markPriceKlines },
    { "GET", "/fapi/v1/indexPriceKlines", none, byKlineLimit, indexPriceKlines },
    { "GET", "/fapi/v1/premiumIndexKlines", none, byKlineLimit, premiumIndexKlines },
    { "GET", "/fapi/v1/rpiDepth", none, fixed<20>, rpiDepth },
    { "GET", "/fapi/v1/constituents", none, fixed<2>, constituents },
    { "GET", "/fapi/v1/indexInfo", none, bySymbol<1, 10>, indexInfo },
    { "GET", "/fapi/v1/assetIndex", none, bySymbol<1, 10>, assetIndex },
    { "GET", "/fapi/v1/symbolAdlRisk", none, fixed<1>, symbolAdlRisk },
    { "GET", "/fapi/v1/tradingSchedule", none, fixed<5>, tradingSchedule },
    { "GET", "/futures/data/openInterestHist", none, fixed<0>, openInterestHist, false, 0, 0, false, Pool::Data },
    { "GET", "/futures/data/topLongShortAccountRatio", keyOnly, fixed<0>, topAccountRatio, false, 0, 0, false, Pool::Data },
    { "GET", "/futures/data/topLongShortPositionRatio", keyOnly, fixed<0>, topPositionRatio, false, 0, 0, false, Pool::Data },
    { "GET", "/futures/data/globalLongShortAccountRatio", none, fixed<0>, globalLongShortRatio, false, 0, 0, false, Pool::Data },
    { "GET", "/futures/data/takerlongshortRatio", none, fixed<0>, takerVolume, false, 0, 0, false, Pool::Data },
    { "GET", "/futures/data/basis", none, fixed<0>, basis },
    { "GET", "/fapi/v1/convert/exchangeInfo", none, fixed<20>, convertPairs },
    { "POST", "/fapi/v1/convert/getQuote", userSigned, fixed<50>, convertQuote },
    { "POST", "/fapi/v1/convert/acceptQuote", userSigned, fixed<200>, convertAccept },
    { "GET", "/fapi/v1/convert/orderStatus", userSigned, fixed<50>, convertStatus },
    { "POST", "/fapi/v1/stock/contract", userSigned, fixed<50>, signTradFi, true },
    { "GET", "/fapi/v1/pmAccountInfo", userSigned, fixed<5>, portfolioMargin },
    { "GET", "/fapi/v1/premiumIndex", none, bySymbol<1, 10>, premiumIndex },
    { "GET", "/fapi/v1/fundingRate", none, fixed<0>, fundingRate, false, 0, 0, false, Pool::Funding },
    { "GET", "/fapi/v1/fundingInfo", none, fixed<0>, fundingInfo, false, 0, 0, false, Pool::Funding },
    { "GET", "/fapi/v1/openInterest", none, fixed<1>, openInterest },
    { "GET", "/fapi/v1/ticker/24hr", none, bySymbol<1, 40>, ticker24h },
    { "GET", "/fapi/v1/ticker/price", none, bySymbol<1, 2>, tickerPrice },
    { "GET", "/fapi/v2/ticker/price", none, bySymbol<1, 2>, tickerPrice },
    { "GET", "/fapi/v1/ticker/bookTicker", none, bySymbol<2, 5>, bookTicker },

    { "POST", "/fapi/v1/order", userSigned, fixed<0>, placeOrder, true, 1, 1, true },
    { "PUT", "/fapi/v1/order", userSigned, fixed<0>, modifyOrder, true, 1, 1, true },
    { "DELETE", "/fapi/v1/order", userSigned, fixed<1>, cancelOrder, true, 0, 0, true },
    { "GET", "/fapi/v1/order", userSigned, fixed<1>, queryOrder },
    { "POST", "/fapi/v1/order/test", userSigned, fixed<0>, testOrder },
    { "GET", "/fapi/v1/openOrder", userSigned, fixed<1>, queryOpenOrder },
    { "GET", "/fapi/v1/openOrders", userSigned, bySymbol<1, 40>, openOrders },
    { "GET", "/fapi/v1/allOrders", userSigned, fixed<5>, allOrders },
    { "DELETE", "/fapi/v1/allOpenOrders", userSigned, fixed<1>, cancelAll, true, 0, 0, true },
    { "POST", "/fapi/v1/batchOrders", userSigned, fixed<5>, placeBatch, true, 5, 1, true },
    { "PUT", "/fapi/v1/batchOrders", userSigned, fixed<5>, modifyBatch, true, 5, 1, true },
    { "DELETE", "/fapi/v1/batchOrders", userSigned, fixed<1>, cancelBatch, true, 0, 0, true },
    { "GET", "/fapi/v1/userTrades", userSigned, fixed<5>, userTrades },
    { "POST", "/fapi/v1/algoOrder", userSigned, fixed<0>, placeAlgo, true, 1, 1, true },
    { "DELETE", "/fapi/v1/algoOrder", userSigned, fixed<1>, cancelAlgo, true, 0, 0, true },
    { "GET", "/fapi/v1/algoOrder", userSigned, fixed<1>, queryAlgo },
    { "GET", "/fapi/v1/openAlgoOrders", userSigned, bySymbol<1, 40>, openAlgos },
    { "GET", "/fapi/v1/allAlgoOrders", userSigned, fixed<5>, allAlgos },
    { "DELETE", "/fapi/v1/algoOpenOrders", userSigned, fixed<1>, cancelAllAlgos, true, 0, 0, true },

    { "POST", "/fapi/v1/countdownCancelAll", userSigned, fixed<10>, countdownCancelAll, true },
    { "GET", "/fapi/v1/orderAmendment", userSigned, fixed<1>, orderAmendment },
    { "GET", "/fapi/v1/forceOrders", userSigned, bySymbol<20, 50>, forceOrders },
    { "GET", "/fapi/v1/adlQuantile", userSigned, fixed<5>, adlQuantile },
    { "GET", "/fapi/v1/apiTradingStatus", userSigned, bySymbol<1, 10>, apiTradingStatus },
    { "GET", "/fapi/v1/feeBurn", userSigned, fixed<30>, feeBurn },
    { "POST", "/fapi/v1/feeBurn", userSigned, fixed<1>, changeFeeBurn, true },
    { "POST", "/fapi/v1/multiAssetsMargin", userSigned, fixed<1>, changeMultiAssets, true },
    { "GET", "/fapi/v1/positionMargin/history", userSigned, fixed<1>, positionMarginHistory },
    { "GET", "/fapi/v1/insuranceBalance", none, fixed<1>, insuranceBalance },
    { "GET", "/futures/data/delivery-price", none, fixed<0>, deliveryPrice },
    { "GET", "/fapi/v1/income/asyn", userSigned, fixed<1000>, incomeDownload },
    { "GET", "/fapi/v1/income/asyn/id", userSigned, fixed<10>, incomeDownloadState },
    { "GET", "/fapi/v1/order/asyn", userSigned, fixed<1000>, orderDownload },
    { "GET", "/fapi/v1/order/asyn/id", userSigned, fixed<10>, orderDownloadState },
    { "GET", "/fapi/v1/trade/asyn", userSigned, fixed<1000>, tradeDownload },
    { "GET", "/fapi/v1/trade/asyn/id", userSigned, fixed<10>, tradeDownloadState },

    { "GET", "/fapi/v2/account", userSigned, fixed<5>, accountV2 },
    { "GET", "/fapi/v3/account", userSigned, fixed<5>, accountV3 },
    { "GET", "/fapi/v2/balance", userSigned, fixed<5>, balance },
    { "GET", "/fapi/v3/balance", userSigned, fixed<5>, balance },
    { "GET", "/fapi/v2/positionRisk", userSigned, fixed<5>, positionRiskV2 },
    { "GET", "/fapi/v3/positionRisk", userSigned, fixed<5>, positionRiskV3 },
    { "GET", "/fapi/v1/accountConfig", userSigned, fixed<5>, accountConfig },
    { "GET", "/fapi/v1/symbolConfig", userSigned, fixed<5>, symbolConfig },
    { "GET", "/fapi/v1/commissionRate", userSigned, fixed<20>, commissionRate },
    { "GET", "/fapi/v1/rateLimit/order", userSigned, fixed<1>, orderRateLimits },
    { "GET", "/fapi/v1/multiAssetsMargin", userSigned, fixed<30>, multiAssets },
    { "GET", "/fapi/v1/leverageBracket", userSigned, fixed<1>, leverageBracket },
    { "GET", "/fapi/v1/income", userSigned, fixed<30>, income },
    { "POST", "/fapi/v1/leverage", userSigned, fixed<1>, changeLeverage, true },
    { "POST", "/fapi/v1/marginType", userSigned, fixed<1>, changeMarginType, true },
    { "POST", "/fapi/v1/positionMargin", userSigned, fixed<1>, positionMargin, true },
    { "GET", "/fapi/v1/positionSide/dual", userSigned, fixed<30>, positionMode },
    { "POST", "/fapi/v1/positionSide/dual", userSigned, fixed<1>, changePositionMode, true },

    { "POST", "/fapi/v1/listenKey", keyOnly, fixed<1>, startListenKey },
    { "PUT", "/fapi/v1/listenKey", keyOnly, fixed<1>, keepListenKey },
    { "DELETE", "/fapi/v1/listenKey", keyOnly, fixed<1>, closeListenKey },
};

const Route webSocketRoutes[] = {
    { nullptr, "ping", none, fixed<1>, ping },
    { nullptr, "time", none, fixed<1>, time },
    { nullptr, "depth", none, byDepthLimit, depth },
    { nullptr, "ticker.price", none, bySymbol<1, 2>, tickerPrice },
    { nullptr, "ticker.book", none, bySymbol<2, 5>, bookTicker },
    { nullptr, "order.place", userSigned, fixed<0>, placeOrder, true, 1, 1 },
    { nullptr, "order.modify", userSigned, fixed<0>, modifyOrder, true, 1, 1 },
    { nullptr, "order.cancel", userSigned, fixed<1>, cancelOrder, true },
    { nullptr, "algoOrder.place", userSigned, fixed<0>, placeAlgo, true, 1, 1 },
    { nullptr, "algoOrder.cancel", userSigned, fixed<1>, cancelAlgo, true },
    { nullptr, "order.status", userSigned, fixed<1>, queryOrder },
    { nullptr, "account.status", userSigned, fixed<5>, accountV2 },
    { nullptr, "v2/account.status", userSigned, fixed<5>, accountV3 },
    { nullptr, "account.balance", userSigned, fixed<5>, balance },
    { nullptr, "v2/account.balance", userSigned, fixed<5>, balance },
    { nullptr, "account.position", userSigned, fixed<5>, positionRiskV2 },
    { nullptr, "v2/account.position", userSigned, fixed<5>, positionRiskV3 },
    { nullptr, "userDataStream.start", keyOnly, fixed<1>, startListenKey },
    { nullptr, "userDataStream.ping", keyOnly, fixed<1>, keepListenKey },
    { nullptr, "userDataStream.stop", keyOnly, fixed<1>, closeListenKey },
};

} // namespace

RouteTable::RouteTable()
{
    for (const Route& route : restRoutes)
        m_rest.insert(QByteArray(route.method) + ' ' + route.name, &route);
    for (const Route& route : webSocketRoutes)
        m_webSocket.insert(route.name, &route);
}

const Route* RouteTable::rest(const QByteArray& method, const QByteArray& path) const
{
    return m_rest.value(method + ' ' + path, nullptr);
}

const Route* RouteTable::webSocket(const QByteArray& method) const
{
    return m_webSocket.value(method, nullptr);
}

} // namespace fathom::paper
