// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/order_gateway.h"

namespace fathom {

struct OrderGateway::Private
{
    RequestId nextRequest = 1;
    // Orders of this window count up from 1; the network thread numbers the ones it discovers from 2^40.
    LocalOrderId nextOrder = 1;
    QString blockedReason;
};

OrderGateway::OrderGateway(QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    qRegisterMetaType<Outcome>("fathom::Outcome");
    qRegisterMetaType<Decimal>("fathom::Decimal");
    qRegisterMetaType<OrderIntent>("fathom::OrderIntent");
    qRegisterMetaType<std::optional<Side>>("std::optional<fathom::Side>");
    qRegisterMetaType<PositionSide>("fathom::PositionSide");
    qRegisterMetaType<MarginType>("fathom::MarginType");
}

OrderGateway::~OrderGateway() = default;

RequestId OrderGateway::place(const OrderIntent& intent)
{
    const RequestId request = d->nextRequest++;
    Q_EMIT placeWanted(request, d->nextOrder++, intent);
    return request;
}

RequestId OrderGateway::modify(LocalOrderId id, Decimal price, Decimal quantity)
{
    const RequestId request = d->nextRequest++;
    Q_EMIT modifyWanted(request, id, price, quantity);
    return request;
}

RequestId OrderGateway::cancel(LocalOrderId id)
{
    const RequestId request = d->nextRequest++;
    Q_EMIT cancelWanted(request, id);
    return request;
}

RequestId OrderGateway::cancelAll(const QString& symbol, std::optional<Side> side)
{
    const RequestId request = d->nextRequest++;
    Q_EMIT cancelAllWanted(request, symbol, side);
    return request;
}

RequestId OrderGateway::closePosition(const QString& symbol, PositionSide side, Decimal fraction)
{
    const RequestId request = d->nextRequest++;
    Q_EMIT closeWanted(request, symbol, side, fraction);
    return request;
}

RequestId OrderGateway::setLeverage(const QString& symbol, int leverage)
{
    const RequestId request = d->nextRequest++;
    Q_EMIT leverageWanted(request, symbol, leverage);
    return request;
}

RequestId OrderGateway::setMarginType(const QString& symbol, MarginType type)
{
    const RequestId request = d->nextRequest++;
    Q_EMIT marginTypeWanted(request, symbol, type);
    return request;
}

RequestId OrderGateway::setHedgeMode(bool hedge)
{
    const RequestId request = d->nextRequest++;
    Q_EMIT hedgeModeWanted(request, hedge);
    return request;
}

void OrderGateway::prepare(const QString& symbol)
{
    Q_EMIT prepareWanted(symbol);
}

void OrderGateway::prepare(const OrderIntent& intent)
{
    Q_EMIT prepareOrderWanted(intent);
}

QString OrderGateway::blockedReason() const
{
    return d->blockedReason;
}

void OrderGateway::applyBlockedReason(const QString& reason)
{
    if (d->blockedReason == reason)
        return;
    d->blockedReason = reason;
    Q_EMIT blockedReasonChanged();
}

void OrderGateway::applyFinished(RequestId request, Outcome outcome, const Error& error, LocalOrderId order)
{
    Q_EMIT requestFinished(request, outcome, error, order);
}

} // namespace fathom
