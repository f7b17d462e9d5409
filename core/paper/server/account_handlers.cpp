// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/server/handlers.h"

#include "core/paper/paper_words.h"
#include "core/paper/server/order_params.h"
#include "core/paper/server/venue_error.h"
#include "core/paper/server/wire_account.h"
#include "core/paper/server/wire_orders.h"

namespace fathom::paper::handlers {

namespace {

QByteArray success()
{
    return R"({"code":200,"msg":"success"})";
}

} // namespace

Result<QByteArray> accountV2(ServerContext& context, const Params&)
{
    return accountV2Json(context);
}

Result<QByteArray> accountV3(ServerContext& context, const Params&)
{
    return accountV3Json(context);
}

Result<QByteArray> balance(ServerContext& context, const Params&)
{
    return balanceJson(context);
}

Result<QByteArray> positionRiskV2(ServerContext& context, const Params& params)
{
    const auto market = optionalMarket(context, params);
    if (!market)
        return Unexpected<Error> { market.error() };
    return positionRiskV2Json(context, *market);
}

Result<QByteArray> positionRiskV3(ServerContext& context, const Params& params)
{
    const auto market = optionalMarket(context, params);
    if (!market)
        return Unexpected<Error> { market.error() };
    const auto rows = context.exchange.positionRisk(context.account, params.text("symbol"));
    if (!rows)
        return Unexpected<Error> { rows.error() };
    return positionRiskV3Json(context, *rows);
}

Result<QByteArray> accountConfig(ServerContext& context, const Params&)
{
    const AccountConfig config = context.exchange.accountConfig(context.account);
    QByteArray out;
    JsonWriter json(out);
    json.beginObject().number("feeTier", config.feeTier).boolean("canTrade", config.canTrade).boolean("canDeposit", true);
    json.boolean("canWithdraw", true).boolean("dualSidePosition", config.dualSide).number("updateTime", 0);
    json.boolean("multiAssetsMargin", config.multiAssets).number("tradeGroupId", -1).endObject();
    return out;
}

Result<QByteArray> symbolConfig(ServerContext& context, const Params& params)
{
    const auto market = optionalMarket(context, params);
    if (!market)
        return Unexpected<Error> { market.error() };
    const auto rows = context.exchange.symbolConfig(context.account, params.text("symbol"));
    if (!rows)
        return Unexpected<Error> { rows.error() };
    return symbolConfigJson(context, *rows);
}

Result<QByteArray> commissionRate(ServerContext& context, const Params& params)
{
    const Result<int> market = requiredMarket(context, params);
    if (!market)
        return Unexpected<Error> { market.error() };
    const CommissionRates rates = context.exchange.commissionRates();
    QByteArray out;
    JsonWriter json(out);
    json.beginObject().embed("symbol", context.print(*market).quoted).fixed("makerCommissionRate", rates.maker, 6);
    json.fixed("takerCommissionRate", rates.taker, 6).fixed("rpiCommissionRate", context.exchange.rpiCommissionRate(), 6).endObject();
    return out;
}

Result<QByteArray> orderRateLimits(ServerContext& context, const Params&)
{
    const LimitSettings& limits = context.limits.settings();
    QByteArray out;
    JsonWriter json(out);
    json.beginArray();
    json.beginObject().plain("rateLimitType", "ORDERS").plain("interval", "SECOND").number("intervalNum", 10);
    json.number("limit", limits.ordersPer10s).endObject();
    json.beginObject().plain("rateLimitType", "ORDERS").plain("interval", "MINUTE").number("intervalNum", 1);
    json.number("limit", limits.ordersPerMinute).endObject().endArray();
    return out;
}

Result<QByteArray> multiAssets(ServerContext& context, const Params&)
{
    QByteArray out;
    JsonWriter json(out);
    json.beginObject().boolean("multiAssetsMargin", context.exchange.accountConfig(context.account).multiAssets).endObject();
    return out;
}

Result<QByteArray> leverageBracket(ServerContext& context, const Params& params)
{
    const auto market = optionalMarket(context, params);
    if (!market)
        return Unexpected<Error> { market.error() };
    QByteArray out;
    JsonWriter json(out);
    json.beginArray();
    for (int i = 0; i < context.exchange.marketCount(); ++i) {
        if (!*market || **market == i)
            writeBrackets(json, context, i);
    }
    json.endArray();
    return out;
}

Result<QByteArray> income(ServerContext& context, const Params& params)
{
    const auto query = parseHistory(context, params, 100, 1000);
    if (!query)
        return Unexpected<Error> { query.error() };
    const auto rows = context.exchange.income(context.account, *query);
    if (!rows)
        return Unexpected<Error> { rows.error() };
    return incomeJson(*rows);
}

Result<QByteArray> changeLeverage(ServerContext& context, const Params& params)
{
    const Result<int> market = requiredMarket(context, params);
    if (!market)
        return Unexpected<Error> { market.error() };
    if (params.get("leverage").isEmpty())
        return missingParameter("leverage");
    const auto leverage = integerOr(params, "leverage", 0, INT32_MIN, INT32_MAX);
    if (!leverage)
        return Unexpected<Error> { leverage.error() };
    if (*leverage < 1 || *leverage > 125)
        return venueError(-4028, QStringLiteral("Leverage %1 is not valid").arg(*leverage));
    const auto reply = context.exchange.setLeverage(context.account, params.text("symbol"), static_cast<int>(*leverage));
    if (!reply)
        return Unexpected<Error> { reply.error() };
    QByteArray out;
    JsonWriter json(out);
    json.beginObject().embed("symbol", context.print(*market).quoted).number("leverage", reply->leverage);
    json.exact("maxNotionalValue", reply->maxNotional).endObject();
    return out;
}

Result<QByteArray> changeMarginType(ServerContext& context, const Params& params)
{
    const Result<int> market = requiredMarket(context, params);
    if (!market)
        return Unexpected<Error> { market.error() };
    if (params.get("marginType").isEmpty())
        return missingParameter("marginType");
    const auto type = marginTypeFromName(params.text("marginType"));
    if (!type)
        return invalidParameter("marginType");
    if (auto changed = context.exchange.setMarginType(context.account, params.text("symbol"), *type); !changed)
        return Unexpected<Error> { changed.error() };
    return success();
}

Result<QByteArray> positionMode(ServerContext& context, const Params&)
{
    QByteArray out;
    JsonWriter json(out);
    json.beginObject().boolean("dualSidePosition", context.exchange.positionMode(context.account)).endObject();
    return out;
}

Result<QByteArray> changePositionMode(ServerContext& context, const Params& params)
{
    if (params.get("dualSidePosition").isEmpty())
        return missingParameter("dualSidePosition");
    const auto dual = optionalBool(params, "dualSidePosition");
    if (!dual)
        return Unexpected<Error> { dual.error() };
    if (auto changed = context.exchange.setPositionMode(context.account, dual->value_or(false)); !changed)
        return Unexpected<Error> { changed.error() };
    return success();
}

Result<QByteArray> positionMargin(ServerContext& context, const Params& params)
{
    const Result<int> market = requiredMarket(context, params);
    if (!market)
        return Unexpected<Error> { market.error() };
    for (const QByteArrayView name : { QByteArrayView("amount"), QByteArrayView("type") }) {
        if (params.get(name).isEmpty())
            return missingParameter(name);
    }
    const auto amount = optionalDecimal(params, "amount");
    if (!amount)
        return Unexpected<Error> { amount.error() };
    const auto type = integerOr(params, "type", 1, 1, 2);
    if (!type)
        return Unexpected<Error> { type.error() };
    const auto side = optionalPositionSide(params);
    if (!side)
        return Unexpected<Error> { side.error() };
    const auto changed = context.exchange.changePositionMargin(
        context.account, params.text("symbol"), side->value_or(PositionSide::Both), **amount, *type == 1);
    if (!changed)
        return Unexpected<Error> { changed.error() };
    QByteArray out;
    JsonWriter json(out);
    json.beginObject().embed("amount", QByteArray::fromStdString((*amount)->toString())).number("code", 200);
    json.plain("msg", "Successfully modify position margin.").number("type", *type).endObject();
    return out;
}

Result<QByteArray> startListenKey(ServerContext& context, const Params&)
{
    return QByteArray("{\"listenKey\":\"" + context.listenKeys.start(context.account) + "\"}");
}

Result<QByteArray> keepListenKey(ServerContext& context, const Params&)
{
    const auto key = context.listenKeys.keepAlive(context.account);
    if (!key)
        return venueError(-1125);
    return QByteArray("{\"listenKey\":\"" + *key + "\"}");
}

Result<QByteArray> closeListenKey(ServerContext& context, const Params&)
{
    context.listenKeys.stop(context.account);
    return QByteArray("{}");
}

} // namespace fathom::paper::handlers
