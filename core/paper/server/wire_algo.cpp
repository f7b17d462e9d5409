// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/server/wire_algo.h"

#include "core/paper/paper_words.h"

namespace fathom::paper {

namespace {

//! How one call prints amounts: fixed decimals with a bare "0", or as openAlgoOrders does.
struct Amounts
{
    const SymbolPrint& print;
    bool asDouble;
    QByteArray price(Decimal value) const { return text(value, print.priceDecimals); }
    QByteArray quantity(Decimal value) const { return text(value, print.quantityDecimals); }
    QByteArray text(Decimal value, int decimals) const
    {
        if (asDouble)
            return doubleText(value);
        return value.isZero() ? QByteArray("0") : QByteArray::fromStdString(value.toFixed(decimals));
    }
};

void writeEngine(JsonWriter& json, const AlgoOrder& order, const Amounts& amounts, AlgoShape shape)
{
    json.plain("actualOrderId", order.orderId == 0 ? QByteArray() : QByteArray::number(order.orderId));
    if (order.actualType != OrderType::Other)
        json.string("actualType", orderTypeName(order.actualType));
    if (shape == AlgoShape::Open || !order.actualQuantity.isZero())
        json.plain("actualQty", amounts.quantity(order.actualQuantity));
    if (shape != AlgoShape::Open)
        json.plain("actualPrice", amounts.text(order.actualPrice, amounts.print.averageDecimals));
    json.plain("tpOrderType", "");
    if (shape == AlgoShape::Query)
        return;
    for (const char* name : { "tpTriggerPrice", "tpPrice", "slTriggerPrice", "slPrice" })
        json.plain(name, amounts.price({}));
}

void writeAlgo(JsonWriter& json, const SymbolPrint& print, const AlgoOrder& order, AlgoShape shape)
{
    const Amounts amounts { print, shape == AlgoShape::Open };
    json.beginObject().number("algoId", order.algoId).string("clientAlgoId", order.clientAlgoId).plain("algoType", "CONDITIONAL");
    json.string("orderType", orderTypeName(order.type)).embed("symbol", print.quoted).string("side", sideName(order.side));
    json.string("positionSide", positionSideName(order.positionSide)).string("timeInForce", algoTimeInForceName(order));
    json.plain("quantity", amounts.quantity(order.quantity)).string("algoStatus", algoStatusName(order.status));
    if (shape != AlgoShape::Placed)
        writeEngine(json, order, amounts, shape);
    json.plain("triggerPrice", amounts.price(order.triggerPrice)).plain("price", amounts.price(order.price)).null("icebergQuantity");
    json.string("selfTradePreventionMode", selfTradeName(order.selfTrade)).string("workingType", workingTypeName(order.workingType));
    json.string("priceMatch", priceMatchName(order.priceMatch)).boolean("closePosition", order.closePosition);
    json.boolean("priceProtect", order.priceProtect).boolean("reduceOnly", order.reduceOnly);
    if (order.type == OrderType::TrailingStop) {
        json.plain("activatePrice", amounts.price(order.activatePrice));
        json.plain("callbackRate", amounts.asDouble ? doubleText(order.callbackRate) : QByteArray::fromStdString(order.callbackRate.toString()));
    }
    json.number("createTime", toMs(order.created)).number("updateTime", toMs(order.updated));
    json.number("triggerTime", toMs(order.triggered)).number("goodTillDate", toMs(order.goodTill)).endObject();
}

} // namespace

QByteArray doubleText(Decimal value)
{
    const std::string plain = value.toString();
    const bool negative = plain.starts_with('-');
    std::string digits;
    int point = -1, first = -1;
    for (const char c : plain) {
        if (c == '.') {
            point = static_cast<int>(digits.size());
        } else if (c != '-') {
            if (first < 0 && c != '0')
                first = static_cast<int>(digits.size());
            digits += c;
        }
    }
    if (first < 0)
        return "0.0";
    if (point < 0)
        point = static_cast<int>(digits.size());
    const int exponent = point - first - 1;
    if (exponent >= -3 && exponent < 7)
        return QByteArray::fromStdString(plain.find('.') == std::string::npos ? plain + ".0" : plain);
    std::string mantissa = digits.substr(static_cast<std::size_t>(first));
    while (mantissa.size() > 2 && mantissa.back() == '0')
        mantissa.pop_back();
    if (mantissa.size() < 2)
        mantissa += '0';
    mantissa.insert(1, 1, '.');
    return QByteArray(negative ? "-" : "") + QByteArray::fromStdString(mantissa) + 'E' + QByteArray::number(exponent);
}

QByteArray algoJson(const ServerContext& context, const AlgoOrder& order, AlgoShape shape)
{
    QByteArray out;
    out.reserve(700);
    JsonWriter json(out);
    writeAlgo(json, context.print(order.market), order, shape);
    return out;
}

QByteArray algosJson(const ServerContext& context, const std::vector<AlgoOrder>& orders, AlgoShape shape)
{
    QByteArray out;
    JsonWriter json(out);
    json.beginArray();
    for (const AlgoOrder& order : orders)
        writeAlgo(json, context.print(order.market), order, shape);
    json.endArray();
    return out;
}

QByteArray algoCancelledJson(const AlgoOrder& order)
{
    QByteArray out;
    JsonWriter json(out);
    json.beginObject().number("algoId", order.algoId).string("clientAlgoId", order.clientAlgoId);
    json.plain("code", "200").plain("msg", "success").endObject();
    return out;
}

QByteArray algoUpdateJson(const SymbolPrint& print, const AlgoOrder& order, std::int64_t eventMs)
{
    QByteArray out;
    out.reserve(520);
    JsonWriter json(out);
    json.beginObject().plain("e", "ALGO_UPDATE").number("T", toMs(order.updated)).number("E", eventMs).beginObject("o");
    json.string("caid", order.clientAlgoId).number("aid", order.algoId).plain("at", "CONDITIONAL").string("o", orderTypeName(order.type));
    json.embed("s", print.quoted).string("S", sideName(order.side)).string("ps", positionSideName(order.positionSide));
    json.string("f", algoTimeInForceName(order)).exact("q", order.quantity).string("X", algoStatusName(order.status));
    json.plain("ai", order.orderId == 0 ? QByteArray() : QByteArray::number(order.orderId));
    json.fixed("ap", order.actualPrice, print.averageDecimals).fixed("aq", order.actualQuantity, 5);
    if (order.actualType != OrderType::Other)
        json.string("act", orderTypeName(order.actualType));
    json.exact("tp", order.triggerPrice).exact("p", order.price).string("V", selfTradeName(order.selfTrade));
    json.string("wt", workingTypeName(order.workingType)).string("pm", priceMatchName(order.priceMatch)).boolean("cp", order.closePosition);
    json.boolean("pP", order.priceProtect).boolean("R", order.reduceOnly).number("tt", toMs(order.triggered));
    json.number("gtd", toMs(order.goodTill)).string("rm", order.reason);
    if (order.type == OrderType::TrailingStop)
        json.boolean("ia", order.activated);
    json.endObject().endObject();
    return out;
}

} // namespace fathom::paper
