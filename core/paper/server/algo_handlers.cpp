// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/server/algo_params.h"
#include "core/paper/server/handlers.h"
#include "core/paper/server/order_params.h"
#include "core/paper/server/venue_error.h"
#include "core/paper/server/wire_algo.h"

namespace fathom::paper::handlers {

Result<QByteArray> placeAlgo(ServerContext& context, const Params& params)
{
    const Result<AlgoRequest> request = parseAlgo(context, params);
    if (!request)
        return Unexpected<Error> { request.error() };
    const Result<AlgoOrder> order = context.exchange.placeAlgo(context.account, *request);
    if (!order)
        return Unexpected<Error> { order.error() };
    return algoJson(context, *order, AlgoShape::Placed);
}

Result<QByteArray> cancelAlgo(ServerContext& context, const Params& params)
{
    const Result<AlgoKey> key = parseAlgoKey(params);
    if (!key)
        return Unexpected<Error> { key.error() };
    const Result<AlgoOrder> order = context.exchange.cancelAlgo(context.account, *key);
    if (!order)
        return Unexpected<Error> { order.error() };
    return algoCancelledJson(*order);
}

Result<QByteArray> queryAlgo(ServerContext& context, const Params& params)
{
    const Result<AlgoKey> key = parseAlgoKey(params);
    if (!key)
        return Unexpected<Error> { key.error() };
    const Result<AlgoOrder> order = context.exchange.queryAlgo(context.account, *key);
    if (!order)
        return Unexpected<Error> { order.error() };
    return algoJson(context, *order, AlgoShape::Query);
}

Result<QByteArray> openAlgos(ServerContext& context, const Params& params)
{
    const auto market = optionalMarket(context, params);
    if (!market)
        return Unexpected<Error> { market.error() };
    if (params.has("algoType") && params.get("algoType") != "CONDITIONAL")
        return invalidParameter("algoType");
    const auto id = integerOr(params, "algoId", 0, 1, INT64_MAX);
    if (!id)
        return Unexpected<Error> { id.error() };
    const auto orders = context.exchange.openAlgos(context.account, params.text("symbol"), *id);
    if (!orders)
        return Unexpected<Error> { orders.error() };
    return algosJson(context, *orders, AlgoShape::Open);
}

Result<QByteArray> allAlgos(ServerContext& context, const Params& params)
{
    if (params.get("symbol").isEmpty())
        return missingParameter("symbol");
    auto query = parseWeek(context, params, 500, 1000);
    if (!query)
        return Unexpected<Error> { query.error() };
    const auto id = integerOr(params, "algoId", 0, 1, INT64_MAX);
    if (!id)
        return Unexpected<Error> { id.error() };
    query->orderId = *id;
    const auto orders = context.exchange.allAlgos(context.account, *query);
    if (!orders)
        return Unexpected<Error> { orders.error() };
    return algosJson(context, *orders, AlgoShape::History);
}

Result<QByteArray> cancelAllAlgos(ServerContext& context, const Params& params)
{
    const Result<int> market = requiredMarket(context, params);
    if (!market)
        return Unexpected<Error> { market.error() };
    const auto count = context.exchange.cancelAllAlgos(context.account, params.text("symbol"));
    if (!count)
        return Unexpected<Error> { count.error() };
    return QByteArray(R"({"code":200,"msg":"The operation of cancel all open order is done."})");
}

} // namespace fathom::paper::handlers
