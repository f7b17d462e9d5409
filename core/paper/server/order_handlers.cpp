// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/server/handlers.h"

#include "core/paper/server/json_params.h"
#include "core/paper/server/order_params.h"
#include "core/paper/server/venue_error.h"
#include "core/paper/server/wire_orders.h"

#include <algorithm>
#include <array>

namespace fathom::paper::handlers {

namespace {

constexpr std::size_t batchLimit = 5;
constexpr std::size_t cancelBatchLimit = 10;

Result<QByteArray> printed(ServerContext& context, const Result<PaperOrder>& order, OrderShape shape)
{
    if (!order)
        return Unexpected<Error> { order.error() };
    return orderJson(context, *order, shape);
}

//! One answer or refusal per row, in order.
Result<QByteArray> eachOf(ServerContext& context, const std::vector<Params>& rows, Handler handler)
{
    QByteArray out;
    JsonWriter json(out);
    json.beginArray();
    for (const Params& row : rows) {
        const Result<QByteArray> answer = handler(context, row);
        json.raw(answer ? *answer : errorBody(answer.error()));
    }
    json.endArray();
    return out;
}

Result<std::vector<Params>> batchRows(const Params& params)
{
    if (params.get("batchOrders").isEmpty())
        return missingParameter("batchOrders");
    const auto rows = parseObjectList(params.get("batchOrders"));
    if (!rows)
        return invalidParameter("batchOrders");
    if (rows->empty() || rows->size() > batchLimit)
        return venueError(-4082);
    return *rows;
}

} // namespace

Result<QByteArray> placeOrder(ServerContext& context, const Params& params)
{
    const Result<PlaceCall> call = parsePlace(context, params);
    if (!call)
        return Unexpected<Error> { call.error() };
    return printed(context, context.exchange.placeOrder(context.account, call->request),
        call->wantsResult ? OrderShape::Result : OrderShape::Ack);
}

Result<QByteArray> testOrder(ServerContext& context, const Params& params)
{
    const Result<PlaceCall> call = parsePlace(context, params);
    if (!call)
        return Unexpected<Error> { call.error() };
    const PlaceRequest& request = call->request;
    const int market = context.exchange.marketOf(request.symbol);
    if (auto allowed = context.exchange.testOrder(context.account, request); !allowed)
        return Unexpected<Error> { allowed.error() };
    PaperOrder order;
    order.market = market;
    order.symbol = request.symbol;
    order.clientId = request.clientId;
    order.side = request.side;
    order.positionSide = request.positionSide;
    order.type = request.type;
    order.timeInForce = request.timeInForce;
    order.reduceOnly = request.reduceOnly;
    order.selfTrade = request.selfTrade;
    order.priceMatch = request.priceMatch;
    order.price = request.price.value_or(Decimal());
    order.quantity = request.quantity.value_or(Decimal());
    order.goodTill = request.goodTill;
    order.created = order.updated = context.clock.wallNow();
    return orderJson(context, order, OrderShape::Ack);
}

Result<QByteArray> modifyOrder(ServerContext& context, const Params& params)
{
    const Result<ModifyRequest> request = parseModify(context, params);
    if (!request)
        return Unexpected<Error> { request.error() };
    return printed(context, context.exchange.modifyOrder(context.account, *request), OrderShape::Modify);
}

Result<QByteArray> cancelOrder(ServerContext& context, const Params& params)
{
    const Result<OrderKey> key = parseOrderKey(context, params);
    if (!key)
        return Unexpected<Error> { key.error() };
    return printed(context, context.exchange.cancelOrder(context.account, *key), OrderShape::Result);
}

Result<QByteArray> cancelAll(ServerContext& context, const Params& params)
{
    const Result<int> market = requiredMarket(context, params);
    if (!market)
        return Unexpected<Error> { market.error() };
    const auto count = context.exchange.cancelAll(context.account, params.text("symbol"));
    if (!count)
        return Unexpected<Error> { count.error() };
    return QByteArray(R"({"code":200,"msg":"The operation of cancel all open order is done."})");
}

Result<QByteArray> queryOrder(ServerContext& context, const Params& params)
{
    const Result<OrderKey> key = parseOrderKey(context, params);
    if (!key)
        return Unexpected<Error> { key.error() };
    return printed(context, context.exchange.queryOrder(context.account, *key), OrderShape::Query);
}

Result<QByteArray> queryOpenOrder(ServerContext& context, const Params& params)
{
    const Result<OrderKey> key = parseOrderKey(context, params);
    if (!key)
        return Unexpected<Error> { key.error() };
    return printed(context, context.exchange.queryOpenOrder(context.account, *key), OrderShape::Query);
}

Result<QByteArray> openOrders(ServerContext& context, const Params& params)
{
    const auto market = optionalMarket(context, params);
    if (!market)
        return Unexpected<Error> { market.error() };
    const auto orders = context.exchange.openOrders(context.account, params.text("symbol"));
    if (!orders)
        return Unexpected<Error> { orders.error() };
    return ordersJson(context, *orders, OrderShape::Query);
}

Result<QByteArray> allOrders(ServerContext& context, const Params& params)
{
    const auto query = parseWeek(context, params, 500, 1000);
    if (!query)
        return Unexpected<Error> { query.error() };
    const auto orders = context.exchange.allOrders(context.account, *query);
    if (!orders)
        return Unexpected<Error> { orders.error() };
    return ordersJson(context, *orders, OrderShape::History);
}

Result<QByteArray> userTrades(ServerContext& context, const Params& params)
{
    if (params.get("symbol").isEmpty())
        return missingParameter("symbol");
    const auto query = parseWeek(context, params, 500, 1000);
    if (!query)
        return Unexpected<Error> { query.error() };
    const auto trades = context.exchange.userTrades(context.account, *query);
    if (!trades)
        return Unexpected<Error> { trades.error() };
    return userTradesJson(context, *trades);
}

Result<QByteArray> placeBatch(ServerContext& context, const Params& params)
{
    const auto rows = batchRows(params);
    if (!rows)
        return Unexpected<Error> { rows.error() };
    return eachOf(context, *rows, placeOrder);
}

Result<QByteArray> modifyBatch(ServerContext& context, const Params& params)
{
    const auto rows = batchRows(params);
    if (!rows)
        return Unexpected<Error> { rows.error() };
    return eachOf(context, *rows, modifyOrder);
}

Result<QByteArray> cancelBatch(ServerContext& context, const Params& params)
{
    const Result<int> market = requiredMarket(context, params);
    if (!market)
        return Unexpected<Error> { market.error() };
    // A widely used stock client writes both names in small letters.
    constexpr std::array<QByteArrayView, 4> names { "orderIdList", "orderidlist", "origClientOrderIdList", "origclientorderidlist" };
    const auto* const sent = std::find_if(names.begin(), names.end(), [&params](QByteArrayView each) { return params.has(each); });
    const bool byId = sent < names.begin() + 2;
    const QByteArrayView name = sent == names.end() ? names[2] : *sent;
    if (params.get(name).isEmpty())
        return missingParameter(name);
    const auto keys = parseTextList(params.get(name));
    if (!keys)
        return invalidParameter(name);
    if (keys->empty() || keys->size() > cancelBatchLimit)
        return venueError(-4032);
    std::vector<Params> rows;
    for (const QByteArray& key : *keys) {
        Params row;
        row.add("symbol", params.get("symbol").toByteArray());
        row.add(byId ? "orderId" : "origClientOrderId", key);
        rows.push_back(std::move(row));
    }
    return eachOf(context, rows, cancelOrder);
}

} // namespace fathom::paper::handlers
