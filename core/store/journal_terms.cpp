// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journal_terms.h"

#include "core/base/json_writer.h"

#include <QJsonArray>
#include <QJsonObject>

namespace fathom::journal {

namespace {

std::optional<Decimal> number(const QJsonObject& object, QStringView key)
{
    const QByteArray bytes = object.value(key).toString().toLatin1();
    const auto parsed
        = Decimal::parse({ bytes.constData(), static_cast<std::size_t>(bytes.size()) });
    return parsed ? std::optional<Decimal>(*parsed) : std::nullopt;
}

// Fields of conditional orders and of the rarer kinds. A line without them is one of an ordinary
// order, as older versions wrote it.
bool readFurther(const QJsonObject& o, OrderIntent& order)
{
    const std::pair<QStringView, Decimal*> amounts[] = { { u"trigger", &order.triggerPrice },
        { u"activate", &order.activatePrice }, { u"callback", &order.callbackRate } };
    for (const auto& [key, into] : amounts) {
        if (!o.contains(key))
            continue;
        const auto value = number(o, key);
        if (!value)
            return false;
        *into = *value;
    }
    const auto working
        = workingTypeFromName(o.value(u"wt").toString(workingTypeName(order.workingType)));
    const auto match
        = priceMatchFromName(o.value(u"pm").toString(priceMatchName(order.priceMatch)));
    if (!working || !match)
        return false;
    order.workingType = *working;
    order.priceMatch = *match;
    if (o.contains(u"stp")) {
        order.selfTrade = selfTradeFromName(o.value(u"stp").toString());
        if (!order.selfTrade)
            return false;
    }
    order.priceProtect = o.value(u"protect").toBool();
    order.closePosition = o.value(u"close").toBool();
    order.goodTill = wallTimeFromMs(o.value(u"gtd").toInteger());
    return true;
}

void writeFurther(JsonWriter& json, const OrderIntent& order)
{
    const std::pair<QByteArrayView, Decimal> amounts[]
        = { { "trigger", order.triggerPrice }, { "activate", order.activatePrice }, { "callback", order.callbackRate } };
    for (const auto& [key, value] : amounts) {
        if (!value.isZero())
            json.exact(key, value);
    }
    if (order.workingType != WorkingType::ContractPrice)
        json.string("wt", workingTypeName(order.workingType));
    if (order.priceMatch != PriceMatch::None)
        json.string("pm", priceMatchName(order.priceMatch));
    if (order.selfTrade)
        json.string("stp", selfTradeName(*order.selfTrade));
    if (order.priceProtect)
        json.boolean("protect", true);
    if (order.closePosition)
        json.boolean("close", true);
    if (order.goodTill != WallTime {})
        json.number("gtd", toMs(order.goodTill));
}

// Only what can do nothing but close is ever sent by itself.
bool readLeg(const QJsonObject& o, const QString& symbol, OrderIntent& leg)
{
    return readTerms(o, leg) && leg.symbol == symbol && isConditional(leg.type) && leg.onlyReduces()
        && (leg.quantity.isPositive() || leg.closePosition);
}

} // namespace

void writeTerms(JsonWriter& json, const OrderIntent& order)
{
    json.string("symbol", order.symbol)
        .string("side", sideName(order.side))
        .string("ps", positionSideName(order.positionSide))
        .string("type", orderTypeName(order.type))
        .string("tif", timeInForceName(order.timeInForce))
        .exact("price", order.price)
        .exact("qty", order.quantity)
        .boolean("ro", order.reduceOnly)
        .string("origin", order.origin)
        .exact("bid", order.seenBid)
        .exact("ask", order.seenAsk);
    writeFurther(json, order);
}

bool readTerms(const QJsonObject& o, OrderIntent& order)
{
    const auto side = sideFromName(o.value(u"side").toString());
    const auto leg = positionSideFromName(o.value(u"ps").toString());
    const auto price = number(o, u"price");
    const auto quantity = number(o, u"qty");
    const auto bid = number(o, u"bid");
    const auto ask = number(o, u"ask");
    order.symbol = o.value(u"symbol").toString();
    if (!side || !leg || !price || !quantity || !bid || !ask || order.symbol.isEmpty())
        return false;
    order.side = *side;
    order.positionSide = *leg;
    order.type = orderTypeFromName(o.value(u"type").toString());
    order.timeInForce = timeInForceFromName(o.value(u"tif").toString());
    order.price = *price;
    order.quantity = *quantity;
    order.reduceOnly = o.value(u"ro").toBool();
    order.origin = o.value(u"origin").toString();
    order.seenBid = *bid;
    order.seenAsk = *ask;
    return readFurther(o, order);
}

void writeBracket(JsonWriter& json, const KeptBracket& bracket)
{
    json.string("symbol", bracket.symbol)
        .string("id", bracket.clientId)
        .boolean("conditional", bracket.conditional)
        .exact("covered", bracket.covered)
        .beginArray("held");
    for (const OrderIntent& terms : bracket.held) {
        json.beginObject();
        writeTerms(json, terms);
        json.endObject();
    }
    json.endArray().beginArray("out");
    for (const KeptBracket::Leg& out : bracket.sent) {
        json.beginObject().string("id", out.clientId).number("portion", out.portion).boolean("placed", out.placed);
        writeTerms(json, out.terms);
        json.endObject();
    }
    json.endArray();
}

std::optional<KeptBracket> bracketOf(const QJsonObject& o)
{
    KeptBracket bracket;
    bracket.symbol = o.value(u"symbol").toString();
    bracket.clientId = o.value(u"id").toString();
    bracket.conditional = o.value(u"conditional").toBool();
    const auto covered = number(o, u"covered");
    if (bracket.symbol.isEmpty() || bracket.clientId.isEmpty() || !covered || covered->isNegative()
        || !o.value(u"held").isArray() || !o.value(u"out").isArray())
        return std::nullopt;
    bracket.covered = *covered;
    for (const QJsonValue& value : o.value(u"held").toArray()) {
        if (!readLeg(value.toObject(), bracket.symbol, bracket.held.emplace_back()))
            return std::nullopt;
    }
    for (const QJsonValue& value : o.value(u"out").toArray()) {
        const QJsonObject object = value.toObject();
        KeptBracket::Leg& leg = bracket.sent.emplace_back();
        leg.clientId = object.value(u"id").toString();
        leg.portion = object.value(u"portion").toInt();
        leg.placed = object.value(u"placed").toBool();
        if (leg.clientId.isEmpty() || leg.portion <= 0
            || !readLeg(object, bracket.symbol, leg.terms))
            return std::nullopt;
    }
    return bracket;
}

} // namespace fathom::journal
