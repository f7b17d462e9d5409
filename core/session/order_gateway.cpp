// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/order_gateway.h"

#include <set>
#include <utility>

namespace fathom {

struct OrderGateway::Private
{
    RequestId nextRequest = 1;
    std::set<RequestId> unanswered;
    // Orders of this window count up from 1; the network thread numbers the ones it discovers from 2^40.
    LocalOrderId nextOrder = 1;
    QString blockedReason;
    Blocked blocked = Blocked::Nothing;

    RequestId next()
    {
        unanswered.insert(nextRequest);
        return nextRequest++;
    }
};

OrderGateway::OrderGateway(QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    qRegisterMetaType<Outcome>("fathom::Outcome");
    qRegisterMetaType<Blocked>("fathom::Blocked");
    qRegisterMetaType<Decimal>("fathom::Decimal");
    qRegisterMetaType<OrderIntent>("fathom::OrderIntent");
    qRegisterMetaType<std::vector<OrderIntent>>("std::vector<fathom::OrderIntent>");
    qRegisterMetaType<Bracket>("fathom::Bracket");
    qRegisterMetaType<CancelScope>("fathom::CancelScope");
    qRegisterMetaType<RequestProgress>("fathom::RequestProgress");
    qRegisterMetaType<PositionSide>("fathom::PositionSide");
    qRegisterMetaType<MarginType>("fathom::MarginType");
}

OrderGateway::~OrderGateway() = default;

RequestId OrderGateway::place(const OrderIntent& intent)
{
    return place(intent, {});
}

RequestId OrderGateway::place(const OrderIntent& intent, const Bracket& bracket)
{
    const RequestId request = d->next();
    Q_EMIT placeWanted(request, d->nextOrder++, intent, bracket);
    return request;
}

RequestId OrderGateway::placeAll(const std::vector<OrderIntent>& intents)
{
    const RequestId request = d->next();
    const LocalOrderId first = d->nextOrder;
    d->nextOrder += intents.size();
    Q_EMIT placeAllWanted(request, first, intents);
    return request;
}

RequestId OrderGateway::modify(LocalOrderId id, Decimal price, Decimal quantity)
{
    const RequestId request = d->next();
    Q_EMIT modifyWanted(request, id, price, quantity);
    return request;
}

RequestId OrderGateway::replace(LocalOrderId id, const OrderIntent& terms)
{
    const RequestId request = d->next();
    Q_EMIT replaceWanted(request, id, d->nextOrder++, terms);
    return request;
}

RequestId OrderGateway::split(LocalOrderId id, Decimal keep)
{
    const RequestId request = d->next();
    Q_EMIT splitWanted(request, id, d->nextOrder++, keep);
    return request;
}

RequestId OrderGateway::setBracket(LocalOrderId id, const Bracket& bracket)
{
    const RequestId request = d->next();
    Q_EMIT bracketWanted(request, id, bracket);
    return request;
}

RequestId OrderGateway::cancel(LocalOrderId id)
{
    const RequestId request = d->next();
    Q_EMIT cancelWanted(request, id);
    return request;
}

RequestId OrderGateway::cancelAll(const CancelScope& scope)
{
    const RequestId request = d->next();
    Q_EMIT cancelAllWanted(request, scope);
    return request;
}

RequestId OrderGateway::closePosition(const QString& symbol, PositionSide side, Decimal fraction, Decimal limit)
{
    const RequestId request = d->next();
    Q_EMIT closeWanted(request, symbol, side, fraction, limit);
    return request;
}

RequestId OrderGateway::reverse(const QString& symbol, PositionSide side)
{
    const RequestId request = d->next();
    Q_EMIT reverseWanted(request, symbol, side);
    return request;
}

RequestId OrderGateway::flatten(const QString& symbol)
{
    const RequestId request = d->next();
    Q_EMIT flattenWanted(request, symbol);
    return request;
}

RequestId OrderGateway::protect(const QString& symbol, PositionSide side, const Bracket& bracket)
{
    const RequestId request = d->next();
    Q_EMIT protectWanted(request, symbol, side, bracket);
    return request;
}

RequestId OrderGateway::adjustMargin(const QString& symbol, PositionSide side, Decimal amount)
{
    const RequestId request = d->next();
    Q_EMIT marginWanted(request, symbol, side, amount);
    return request;
}

RequestId OrderGateway::setLeverage(const QString& symbol, int leverage)
{
    const RequestId request = d->next();
    Q_EMIT leverageWanted(request, symbol, leverage);
    return request;
}

RequestId OrderGateway::setMarginType(const QString& symbol, MarginType type)
{
    const RequestId request = d->next();
    Q_EMIT marginTypeWanted(request, symbol, type);
    return request;
}

RequestId OrderGateway::setHedgeMode(bool hedge)
{
    const RequestId request = d->next();
    Q_EMIT hedgeModeWanted(request, hedge);
    return request;
}

RequestId OrderGateway::setMultiAssets(bool multi)
{
    const RequestId request = d->next();
    Q_EMIT multiAssetsWanted(request, multi);
    return request;
}

RequestId OrderGateway::setCountdown(const QString& symbol, int seconds)
{
    const RequestId request = d->next();
    Q_EMIT countdownWanted(request, symbol, seconds);
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

Blocked OrderGateway::blocked() const
{
    return d->blocked;
}

void OrderGateway::applyBlockedReason(const QString& reason, Blocked blocked)
{
    if (reason.isEmpty())
        blocked = Blocked::Nothing;
    if (d->blockedReason == reason && d->blocked == blocked)
        return;
    d->blockedReason = reason;
    d->blocked = blocked;
    Q_EMIT blockedReasonChanged();
}

void OrderGateway::applyFinished(RequestId request, Outcome outcome, const Error& error, LocalOrderId order)
{
    d->unanswered.erase(request);
    Q_EMIT requestFinished(request, outcome, error, order);
}

void OrderGateway::abandonRequests()
{
    for (const RequestId request : std::exchange(d->unanswered, {}))
        Q_EMIT requestFinished(request, Outcome::Unknown, { Error::Code::Unknown, {}, 0, 0 }, 0);
}

void OrderGateway::applyProgress(RequestId request, const RequestProgress& progress)
{
    Q_EMIT requestProgressed(request, progress);
}

} // namespace fathom
