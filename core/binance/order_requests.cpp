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
    if (!request.hedgeMode)
        return intent.reduceOnly;
    return (intent.positionSide == PositionSide::Long) == (intent.side == Side::Sell);
}

Params placeParams(const PlaceRequest& request)
{
    const OrderIntent& intent = request.intent;
    Params params;
    params.add("symbol", intent.symbol);
    params.add("side", word(sideName(intent.side)));
    params.add("type", word(orderTypeName(intent.type)));
    if (intent.type == OrderType::Limit)
        params.add("timeInForce", word(timeInForceName(intent.timeInForce)));
    params.add("quantity", text(intent.quantity));
    if (intent.type == OrderType::Limit)
        params.add("price", text(intent.price));
    if (request.hedgeMode)
        params.add("positionSide", word(positionSideName(intent.positionSide)));
    else if (intent.reduceOnly)
        params.add("reduceOnly", QByteArrayView("true"));
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
    params.add("symbol", request.symbol);
    addIdentity(params, request.orderId, request.clientId);
    return params;
}

} // namespace fathom::binance
