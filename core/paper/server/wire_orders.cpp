// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/server/wire_orders.h"

#include "core/paper/paper_words.h"

namespace fathom::paper {

namespace {

//! What a place reply with newOrderRespType ACK shows, whatever happened since.
PaperOrder asAccepted(PaperOrder order)
{
    order.status = OrderStatus::New;
    order.executed = {};
    order.cumQuote = {};
    order.updated = order.created;
    return order;
}

QString zeroOr(Decimal value, int decimals)
{
    return value.isZero() ? QStringLiteral("0") : QString::fromStdString(value.toFixed(decimals));
}

} // namespace

void writeOrder(JsonWriter& json, const SymbolPrint& print, const PaperOrder& given, OrderShape shape)
{
    const PaperOrder order = shape == OrderShape::Ack ? asAccepted(given) : given;
    const bool query = shape == OrderShape::Query || shape == OrderShape::History;
    json.beginObject().number("orderId", order.orderId).embed("symbol", print.quoted);
    if (shape == OrderShape::History)
        json.embed("pair", print.pair);
    json.string("status", orderStatusName(order.status)).string("clientOrderId", order.clientId);
    json.fixed("price", order.price, print.priceDecimals);
    if (query)
        json.fixed("avgPrice", order.averagePrice(), print.averageDecimals);
    json.fixed("origQty", order.quantity, print.quantityDecimals).fixed("executedQty", order.executed, print.quantityDecimals);
    if (query)
        json.fixed("cumQuote", order.cumQuote, print.quoteDecimals);
    if (shape == OrderShape::History)
        json.plain("cumBase", "0");
    if (!query)
        json.fixed("cumQty", order.executed, print.quantityDecimals);
    // REST knows the venue's own orders as limit orders; only events call them by their name.
    const QString type = orderTypeName(order.type == OrderType::Liquidation ? OrderType::Limit : order.type);
    json.string("timeInForce", timeInForceName(order.timeInForce)).string("type", type);
    json.boolean("reduceOnly", order.reduceOnly).boolean("closePosition", order.closePosition);
    json.string("side", sideName(order.side)).string("positionSide", positionSideName(order.positionSide));
    json.fixed("stopPrice", Decimal(), print.priceDecimals).plain("workingType", "CONTRACT_PRICE").boolean("priceProtect", false);
    json.string("origType", type).string("priceMatch", priceMatchName(order.priceMatch));
    json.string("selfTradePreventionMode", selfTradeName(order.selfTrade)).number("goodTillDate", toMs(order.goodTill));
    if (query)
        json.number("time", toMs(order.created));
    json.number("updateTime", toMs(order.updated));
    if (shape == OrderShape::Modify && order.modifyId != 0)
        json.number("modifyId", order.modifyId);
    json.endObject();
}

QByteArray orderJson(const ServerContext& context, const PaperOrder& order, OrderShape shape)
{
    QByteArray out;
    out.reserve(640);
    JsonWriter json(out);
    writeOrder(json, context.print(order.market), order, shape);
    return out;
}

QByteArray ordersJson(const ServerContext& context, const std::vector<PaperOrder>& orders, OrderShape shape)
{
    QByteArray out;
    JsonWriter json(out);
    json.beginArray();
    for (const PaperOrder& order : orders)
        writeOrder(json, context.print(order.market), order, shape);
    json.endArray();
    return out;
}

QByteArray userTradesJson(const ServerContext& context, const std::vector<PaperTrade>& trades)
{
    QByteArray out;
    JsonWriter json(out);
    json.beginArray();
    for (const PaperTrade& trade : trades) {
        const SymbolPrint& print = context.printOf(trade.symbol);
        json.beginObject().embed("symbol", print.quoted).number("id", trade.tradeId).number("orderId", trade.orderId);
        json.string("side", sideName(trade.side)).fixed("price", trade.price, print.priceDecimals);
        json.fixed("qty", trade.quantity, print.quantityDecimals).fixed("realizedPnl", trade.realizedPnl, 8);
        json.fixed("quoteQty", trade.quoteQuantity, print.quoteDecimals).fixed("commission", trade.commission, 8);
        json.string("commissionAsset", trade.commissionAsset).number("time", toMs(trade.time));
        json.string("positionSide", positionSideName(trade.positionSide)).boolean("buyer", trade.side == Side::Buy);
        json.boolean("maker", trade.maker).embed("pair", print.pair);
        json.string("marginAsset", context.exchange.instrument(std::max(0, context.exchange.marketOf(trade.symbol))).marginAsset);
        json.fixed("baseQty", trade.quantity, print.quantityDecimals).endObject();
    }
    json.endArray();
    return out;
}

QByteArray incomeJson(const std::vector<Income>& rows)
{
    QByteArray out;
    JsonWriter json(out);
    json.beginArray();
    for (const Income& row : rows) {
        json.beginObject().string("symbol", row.symbol).string("incomeType", row.type).fixed("income", row.amount, 8);
        json.string("asset", row.asset).number("time", toMs(row.time)).string("info", row.info);
        json.number("tranId", row.tranId).string("tradeId", row.tradeId).endObject();
    }
    json.endArray();
    return out;
}

QByteArray orderTradeUpdateJson(const SymbolPrint& print, const OrderUpdate& update, std::int64_t eventMs)
{
    const PaperOrder& order = update.order;
    const bool traded = update.trade.has_value();
    const PaperTrade trade = update.trade.value_or(PaperTrade {});
    const std::int64_t time = toMs(update.time);
    QByteArray out;
    out.reserve(720);
    JsonWriter json(out);
    json.beginObject().plain("e", "ORDER_TRADE_UPDATE").number("T", time).number("E", eventMs).beginObject("o");
    json.embed("s", print.quoted).string("c", order.clientId).string("S", sideName(order.side));
    json.string("o", orderTypeName(order.type)).string("f", timeInForceName(order.timeInForce));
    json.exact("q", order.quantity).exact("p", order.price).string("ap", zeroOr(order.averagePrice(), print.averageDecimals));
    json.plain("sp", "0").string("x", executionName(update.execution)).string("X", orderStatusName(order.status));
    json.number("i", order.orderId);
    if (update.execution == Execution::Amendment)
        json.number("M", order.modifyId);
    json.exact("l", trade.quantity).exact("z", order.executed).exact("L", trade.price);
    if (traded)
        json.string("N", trade.commissionAsset).string("n", zeroOr(trade.commission, 8));
    json.number("T", time).number("t", trade.tradeId);
    json.exact("b", update.bidsNotional).exact("a", update.asksNotional).boolean("m", trade.maker);
    json.boolean("R", order.reduceOnly).plain("wt", "CONTRACT_PRICE").string("ot", orderTypeName(order.type));
    json.string("ps", positionSideName(order.positionSide)).boolean("cp", order.closePosition).string("rp", zeroOr(trade.realizedPnl, 8));
    json.boolean("pP", false).number("si", 0).number("ss", 0).string("V", selfTradeName(order.selfTrade));
    json.string("pm", priceMatchName(order.priceMatch)).number("gtd", toMs(order.goodTill));
    json.plain("er", QByteArray::number(static_cast<int>(order.expiryReason)));
    json.endObject().endObject();
    return out;
}

QByteArray tradeLiteJson(const SymbolPrint& print, const OrderUpdate& update, std::int64_t eventMs)
{
    const PaperOrder& order = update.order;
    const PaperTrade trade = update.trade.value_or(PaperTrade {});
    QByteArray out;
    out.reserve(280);
    JsonWriter json(out);
    json.beginObject().plain("e", "TRADE_LITE").number("E", eventMs).number("T", toMs(update.time)).embed("s", print.quoted);
    json.exact("q", order.quantity).exact("p", order.price).boolean("m", trade.maker).string("c", order.clientId);
    json.string("S", sideName(order.side)).exact("L", trade.price).exact("l", trade.quantity).number("t", trade.tradeId);
    json.number("i", order.orderId).endObject();
    return out;
}

} // namespace fathom::paper
