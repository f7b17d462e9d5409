// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/binance/order_requests.h"

namespace fathom::binance {

namespace {

QByteArray text(const Decimal& value) { return QByteArray::fromStdString(value.toString()); }
QByteArray word(const QString& value) { return value.toLatin1(); }

void addIdentity(Params& params, std::int64_t orderId, const QString& clientId)
{
    if (orderId != 0)
        params.add("orderId", orderId);
    else
        params.add("origClientOrderId", clientId);
}

} // namespace

bool reducesRisk(const PlaceRequest& request)
{
    const OrderIntent& intent = request.intent;
    // Judged by what goes out: in hedge mode the leg, else the flags, whatever leg the intent names.
    return request.hedgeMode ? closesHedgeLeg(intent.positionSide, intent.side) : intent.reduceOnly || intent.closePosition;
}

namespace {

// What the venue chooses or the order does where it says nothing.
void addModes(Params& params, const OrderIntent& intent)
{
    if (intent.priceMatch != PriceMatch::None)
        params.add("priceMatch", word(priceMatchName(intent.priceMatch)));
    if (intent.selfTrade)
        params.add("selfTradePreventionMode", word(selfTradeName(*intent.selfTrade)));
    if (intent.timeInForce == TimeInForce::GTD)
        params.add("goodTillDate", toMs(intent.goodTill));
}

Params conditionalParams(const PlaceRequest& request)
{
    const OrderIntent& intent = request.intent;
    const bool limit = hasLimitPrice(intent.type), trails = intent.type == OrderType::TrailingStop;
    Params params;
    params.add("algoType", QByteArrayView("CONDITIONAL"));
    params.add("symbol", intent.symbol);
    params.add("side", word(sideName(intent.side)));
    params.add("type", word(orderTypeName(intent.type)));
    if (limit || intent.timeInForce == TimeInForce::GTD)
        params.add("timeInForce", word(timeInForceName(intent.timeInForce)));
    if (intent.closePosition)
        params.add("closePosition", QByteArrayView("true"));
    else
        params.add("quantity", text(intent.quantity));
    if (limit && intent.priceMatch == PriceMatch::None)
        params.add("price", text(intent.price));
    if (!trails)
        params.add("triggerPrice", text(intent.triggerPrice));
    else if (intent.activatePrice.isPositive())
        params.add("activatePrice", text(intent.activatePrice));
    if (trails)
        params.add("callbackRate", text(intent.callbackRate));
    params.add("workingType", word(workingTypeName(intent.workingType)));
    if (intent.priceProtect)
        params.add("priceProtect", QByteArrayView("true"));
    if (request.hedgeMode)
        params.add("positionSide", word(positionSideName(intent.positionSide)));
    else if (intent.reduceOnly && !intent.closePosition)
        params.add("reduceOnly", QByteArrayView("true"));
    addModes(params, intent);
    params.add("clientAlgoId", request.clientId);
    return params;
}

} // namespace

Params placeParams(const PlaceRequest& request)
{
    const OrderIntent& intent = request.intent;
    if (isConditional(intent.type))
        return conditionalParams(request);
    Params params;
    params.add("symbol", intent.symbol);
    params.add("side", word(sideName(intent.side)));
    params.add("type", word(orderTypeName(intent.type)));
    if (intent.type == OrderType::Limit)
        params.add("timeInForce", word(timeInForceName(intent.timeInForce)));
    params.add("quantity", text(intent.quantity));
    if (intent.type == OrderType::Limit && intent.priceMatch == PriceMatch::None)
        params.add("price", text(intent.price));
    if (request.hedgeMode)
        params.add("positionSide", word(positionSideName(intent.positionSide)));
    else if (intent.reduceOnly)
        params.add("reduceOnly", QByteArrayView("true"));
    addModes(params, intent);
    params.add("newClientOrderId", request.clientId);
    params.add("newOrderRespType", QByteArrayView("RESULT"));
    return params;
}

Params modifyParams(const ModifyRequest& request)
{
    Params params;
    params.add("symbol", request.symbol);
    params.add("side", word(sideName(request.side)));
    addIdentity(params, request.orderId, request.clientId);
    params.add("quantity", text(request.quantity));
    params.add("price", text(request.price));
    return params;
}

Params cancelParams(const CancelRequest& request)
{
    Params params;
    if (request.conditional) {
        if (request.algoId != 0)
            params.add("algoId", request.algoId);
        else
            params.add("clientAlgoId", request.clientId);
        return params;
    }
    params.add("symbol", request.symbol);
    addIdentity(params, request.orderId, request.clientId);
    return params;
}

} // namespace fathom::binance
