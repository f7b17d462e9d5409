// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The account's rarer calls: countdown, amendments, forced orders, ADL, rules, collateral, downloads.
#include "core/paper/server/handlers.h"

#include "core/paper/paper_words.h"
#include "core/paper/server/order_params.h"
#include "core/paper/server/venue_error.h"
#include "core/paper/server/wire_orders.h"

namespace fathom::paper::handlers {

namespace {

constexpr std::int64_t averageDownloadMs = 2'000;

QByteArray success()
{
    return R"({"code":200,"msg":"success"})";
}

Result<bool> requiredBool(const Params& params, QByteArrayView name)
{
    if (params.get(name).isEmpty())
        return missingParameter(name);
    const auto value = optionalBool(params, name);
    if (!value)
        return Unexpected<Error> { value.error() };
    return value->value_or(false);
}

Result<QByteArray> requestDownload(ServerContext& context, const Params& params, DownloadKind kind)
{
    for (const QByteArrayView name : { QByteArrayView("startTime"), QByteArrayView("endTime") }) {
        if (params.get(name).isEmpty())
            return missingParameter(name);
    }
    const auto window = timeWindow(params);
    if (!window)
        return Unexpected<Error> { window.error() };
    const auto id = context.exchange.requestDownload(context.account, kind, *window->start, *window->end);
    if (!id)
        return Unexpected<Error> { id.error() };
    QByteArray out;
    JsonWriter json(out);
    json.beginObject().number("avgCostTimestampOfLast30d", averageDownloadMs).string("downloadId", *id).endObject();
    return out;
}

Result<QByteArray> downloadState(ServerContext& context, const Params& params, DownloadKind kind)
{
    if (params.get("downloadId").isEmpty())
        return missingParameter("downloadId");
    const auto found = context.exchange.download(context.account, kind, params.text("downloadId"));
    if (!found)
        return Unexpected<Error> { found.error() };
    QByteArray out;
    JsonWriter json(out);
    json.beginObject().string("downloadId", found->id).plain("status", found->completed ? "completed" : "processing");
    json.string("url", found->completed ? downloadUrl(context, found->id) : QString()).boolean("notified", found->completed);
    json.number("expirationTimestamp", found->completed ? toMs(found->expires) : -1).null("isExpired").endObject();
    return out;
}

} // namespace

Result<QByteArray> countdownCancelAll(ServerContext& context, const Params& params)
{
    const Result<int> market = requiredMarket(context, params);
    if (!market)
        return Unexpected<Error> { market.error() };
    if (params.get("countdownTime").isEmpty())
        return missingParameter("countdownTime");
    const auto time = integerOr(params, "countdownTime", 0, 0, 86'400'000ll * 365);
    if (!time)
        return Unexpected<Error> { time.error() };
    if (auto done = context.exchange.setCountdown(context.account, params.text("symbol"), std::chrono::milliseconds { *time }); !done)
        return Unexpected<Error> { done.error() };
    QByteArray out;
    JsonWriter json(out);
    json.beginObject().embed("symbol", context.print(*market).quoted).plain("countdownTime", QByteArray::number(*time)).endObject();
    return out;
}

Result<QByteArray> orderAmendment(ServerContext& context, const Params& params)
{
    if (params.get("symbol").isEmpty())
        return missingParameter("symbol");
    const auto query = parseHistory(context, params, 1000, 1000);
    if (!query)
        return Unexpected<Error> { query.error() };
    const OrderKey key { params.text("symbol"), query->orderId, params.text("origClientOrderId") };
    const auto rows = context.exchange.amendments(context.account, key, *query);
    if (!rows)
        return Unexpected<Error> { rows.error() };
    QByteArray out;
    JsonWriter json(out);
    json.beginArray();
    for (const Amendment& row : *rows) {
        const SymbolPrint& print = context.printOf(row.symbol);
        json.beginObject().number("amendmentId", row.amendmentId).embed("symbol", print.quoted).embed("pair", print.pair);
        json.number("orderId", row.orderId).string("clientOrderId", row.clientId).number("time", toMs(row.time)).beginObject("amendment");
        json.beginObject("price").fixed("before", row.priceBefore, print.priceDecimals).fixed("after", row.priceAfter, print.priceDecimals).endObject();
        json.beginObject("origQty").fixed("before", row.quantityBefore, print.quantityDecimals);
        json.fixed("after", row.quantityAfter, print.quantityDecimals).endObject().number("count", row.count).endObject();
        json.string("priceMatch", priceMatchName(row.priceMatch));
        if (row.modifyId != 0)
            json.number("modifyId", row.modifyId);
        json.endObject();
    }
    json.endArray();
    return out;
}

Result<QByteArray> forceOrders(ServerContext& context, const Params& params)
{
    const auto query = parseWeek(context, params, 50, 100);
    if (!query)
        return Unexpected<Error> { query.error() };
    AutoClose kind = AutoClose::Any;
    if (params.has("autoCloseType")) {
        if (params.get("autoCloseType") != "LIQUIDATION" && params.get("autoCloseType") != "ADL")
            return invalidParameter("autoCloseType");
        kind = params.get("autoCloseType") == "ADL" ? AutoClose::Adl : AutoClose::Liquidation;
    }
    const auto orders = context.exchange.forceOrders(context.account, *query, kind);
    if (!orders)
        return Unexpected<Error> { orders.error() };
    return ordersJson(context, *orders, OrderShape::History);
}

Result<QByteArray> adlQuantile(ServerContext& context, const Params& params)
{
    const auto market = optionalMarket(context, params);
    if (!market)
        return Unexpected<Error> { market.error() };
    const auto rows = context.exchange.adlQuantiles(context.account, params.text("symbol"));
    if (!rows)
        return Unexpected<Error> { rows.error() };
    QByteArray out;
    JsonWriter json(out);
    json.beginArray();
    for (const AdlQuantile& row : *rows) {
        json.beginObject().embed("symbol", context.printOf(row.symbol).quoted).beginObject("adlQuantile");
        json.number("LONG", row.longSide).number("SHORT", row.shortSide).number(row.hedge ? "HEDGE" : "BOTH", row.both).endObject().endObject();
    }
    json.endArray();
    return out;
}

Result<QByteArray> apiTradingStatus(ServerContext& context, const Params& params)
{
    const auto market = optionalMarket(context, params);
    if (!market)
        return Unexpected<Error> { market.error() };
    const auto rows = context.exchange.tradingIndicators(context.account, params.text("symbol"));
    if (!rows)
        return Unexpected<Error> { rows.error() };
    QByteArray out;
    JsonWriter json(out);
    json.beginObject().beginObject("indicators");
    QString running;
    for (const TradingIndicator& row : *rows) {
        if (row.symbol != running) {
            if (!running.isEmpty())
                json.endArray();
            json.beginArray(row.symbol.toUtf8());
            running = row.symbol;
        }
        json.beginObject().boolean("isLocked", row.isLocked).number("plannedRecoverTime", toMs(row.recovers)).string("indicator", row.name);
        json.embed("value", row.value.toString()).embed("triggerValue", row.trigger.toString()).endObject();
    }
    if (!running.isEmpty())
        json.endArray();
    json.endObject().number("updateTime", context.nowMs()).endObject();
    return out;
}

Result<QByteArray> feeBurn(ServerContext& context, const Params&)
{
    return QByteArray(context.exchange.feeBurn(context.account) ? R"({"feeBurn":true})" : R"({"feeBurn":false})");
}

Result<QByteArray> changeFeeBurn(ServerContext& context, const Params& params)
{
    const auto on = requiredBool(params, "feeBurn");
    if (!on)
        return Unexpected<Error> { on.error() };
    if (auto done = context.exchange.setFeeBurn(context.account, *on); !done)
        return Unexpected<Error> { done.error() };
    return success();
}

Result<QByteArray> changeMultiAssets(ServerContext& context, const Params& params)
{
    const auto on = requiredBool(params, "multiAssetsMargin");
    if (!on)
        return Unexpected<Error> { on.error() };
    if (auto done = context.exchange.setMultiAssets(context.account, *on); !done)
        return Unexpected<Error> { done.error() };
    return success();
}

Result<QByteArray> positionMarginHistory(ServerContext& context, const Params& params)
{
    if (params.get("symbol").isEmpty())
        return missingParameter("symbol");
    const auto query = parseHistory(context, params, 500, 500);
    const auto type = integerOr(params, "type", 0, 1, 2);
    if (!query)
        return Unexpected<Error> { query.error() };
    if (!type)
        return Unexpected<Error> { type.error() };
    const auto rows = context.exchange.marginChanges(context.account, *query, *type == 0 ? std::nullopt : std::optional(*type == 1));
    if (!rows)
        return Unexpected<Error> { rows.error() };
    QByteArray out;
    JsonWriter json(out);
    json.beginArray();
    for (const MarginChange& row : *rows) {
        json.beginObject().embed("symbol", context.printOf(row.symbol).quoted).number("type", row.added ? 1 : 2).plain("deltaType", "USER_ADJUST");
        json.fixed("amount", row.amount, 8).string("asset", row.asset).number("time", toMs(row.time));
        json.string("positionSide", positionSideName(row.side)).endObject();
    }
    json.endArray();
    return out;
}

Result<QByteArray> insuranceBalance(ServerContext& context, const Params& params)
{
    const auto market = optionalMarket(context, params);
    if (!market)
        return Unexpected<Error> { market.error() };
    QByteArray out;
    JsonWriter json(out);
    // One fund stands behind every contract.
    if (!*market)
        json.beginArray();
    json.beginObject().beginArray("symbols");
    for (int i = 0; i < context.exchange.marketCount(); ++i)
        json.raw(context.print(i).quoted);
    json.endArray().beginArray("assets").beginObject().plain("asset", "USDT").fixed("marginBalance", context.exchange.insuranceFund(), 8);
    json.number("updateTime", context.nowMs()).endObject().endArray().endObject();
    if (!*market)
        json.endArray();
    return out;
}

Result<QByteArray> deliveryPrice(ServerContext& context, const Params& params)
{
    const Result<int> market = requiredMarket(context, params, "pair");
    if (!market)
        return Unexpected<Error> { market.error() };
    QByteArray out;
    JsonWriter json(out);
    json.beginArray();
    for (const auto& row : context.exchange.deliveries()) {
        if (row.pair == params.text("pair"))
            json.beginObject().number("deliveryTime", toMs(row.time)).embed("deliveryPrice", row.price.toFixed(8)).endObject();
    }
    json.endArray();
    return out;
}

Result<QByteArray> incomeDownload(ServerContext& context, const Params& params) { return requestDownload(context, params, DownloadKind::Income); }
Result<QByteArray> orderDownload(ServerContext& context, const Params& params) { return requestDownload(context, params, DownloadKind::Order); }
Result<QByteArray> tradeDownload(ServerContext& context, const Params& params) { return requestDownload(context, params, DownloadKind::Trade); }
Result<QByteArray> incomeDownloadState(ServerContext& context, const Params& params) { return downloadState(context, params, DownloadKind::Income); }
Result<QByteArray> orderDownloadState(ServerContext& context, const Params& params) { return downloadState(context, params, DownloadKind::Order); }
Result<QByteArray> tradeDownloadState(ServerContext& context, const Params& params) { return downloadState(context, params, DownloadKind::Trade); }

} // namespace fathom::paper::handlers
