// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/worker/network_core.h"

#include "core/session/worker/network_parts.h"

namespace fathom {

// What the window asks for, handed to the part that does it. Nothing happens where there is no connection to ask.

void NetworkCore::wantInstruments()
{
    if (m_parts)
        m_parts->marketWorker->loadInstruments();
}

void NetworkCore::wantBook(const QString& symbol, bool wanted)
{
    if (m_parts)
        m_parts->marketWorker->wantBook(symbol, wanted);
}

void NetworkCore::resyncBook(const QString& symbol)
{
    if (m_parts)
        m_parts->marketWorker->resyncBook(symbol);
}

void NetworkCore::wantTrades(const QString& symbol, bool wanted)
{
    if (m_parts)
        m_parts->marketWorker->wantTrades(symbol, wanted);
}

void NetworkCore::wantCandles(const QString& symbol, Interval interval, bool wanted)
{
    if (m_parts)
        m_parts->marketWorker->wantCandles(symbol, interval, wanted);
}

void NetworkCore::wantOlderCandles(const QString& symbol, Interval interval, qint64 beforeMs)
{
    if (m_parts)
        m_parts->marketWorker->wantOlderCandles(symbol, interval, beforeMs);
}

void NetworkCore::wantSymbolDetails(const QString& symbol)
{
    if (m_parts)
        m_parts->account->loadDetails(symbol);
}

bool NetworkCore::canAsk(RequestId request, LocalOrderId order)
{
    if (m_parts)
        return true;
    Q_EMIT finished(request, Outcome::NotSent, { Error::Code::NotSent, {}, 0, 0 }, order);
    return false;
}

void NetworkCore::place(RequestId request, LocalOrderId order, const OrderIntent& intent)
{
    if (canAsk(request, order))
        m_parts->placer->place(request, order, intent);
}

void NetworkCore::modify(RequestId request, LocalOrderId order, Decimal price, Decimal quantity)
{
    if (canAsk(request, order))
        m_parts->lanes->modify(request, order, price, quantity);
}

void NetworkCore::cancel(RequestId request, LocalOrderId order)
{
    if (canAsk(request, order))
        m_parts->lanes->cancel(request, order);
}

void NetworkCore::cancelAll(RequestId request, const CancelScope& scope)
{
    if (canAsk(request, 0))
        m_parts->batch->start(request, scope);
}

void NetworkCore::closePosition(RequestId request, const QString& symbol, PositionSide side, Decimal fraction, Decimal limit)
{
    if (canAsk(request, 0))
        m_parts->closer->close(request, symbol, side, fraction, limit);
}

void NetworkCore::setLeverage(RequestId request, const QString& symbol, int leverage)
{
    if (canAsk(request, 0))
        m_parts->actions->setLeverage(request, symbol, leverage);
}

void NetworkCore::setMarginType(RequestId request, const QString& symbol, MarginType type)
{
    if (canAsk(request, 0))
        m_parts->actions->setMarginType(request, symbol, type);
}

void NetworkCore::setHedgeMode(RequestId request, bool hedge)
{
    if (canAsk(request, 0))
        m_parts->actions->setHedgeMode(request, hedge);
}

void NetworkCore::prepare(const QString&)
{
    if (m_parts)
        m_parts->wire->prepare();
}

void NetworkCore::prepareOrder(const OrderIntent& intent)
{
    if (!m_parts)
        return;
    m_parts->placer->prepare(intent);
    m_parts->wire->prepare();
}

void NetworkCore::verifyNow()
{
    if (m_parts)
        m_parts->account->crossCheck();
}

void NetworkCore::onHistory(const StoredHistory& history)
{
    if (m_parts)
        m_parts->account->onHistory(history);
}

} // namespace fathom
