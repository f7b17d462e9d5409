// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/worker/network_core.h"

#include "core/session/key_examination.h"
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
    if (!m_parts)
        return;
    m_parts->marketWorker->wantBook(symbol, wanted);
    if (wanted)
        m_parts->placer->expect(symbol);
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

void NetworkCore::place(RequestId request, LocalOrderId order, const OrderIntent& intent, const Bracket& bracket)
{
    if (canAsk(request, order))
        m_parts->brackets->place(request, order, intent, bracket);
}

void NetworkCore::placeAll(RequestId request, LocalOrderId first, const std::vector<OrderIntent>& intents)
{
    if (canAsk(request, 0))
        m_parts->placer->placeAll(request, first, intents);
}

void NetworkCore::modify(RequestId request, LocalOrderId order, Decimal price, Decimal quantity)
{
    if (canAsk(request, order))
        m_parts->lanes->modify(request, order, price, quantity);
}

void NetworkCore::replace(RequestId request, LocalOrderId order, LocalOrderId replacement, const OrderIntent& terms)
{
    if (canAsk(request, order))
        m_parts->replacer->replace(request, order, replacement, terms);
}

void NetworkCore::split(RequestId request, LocalOrderId order, LocalOrderId other, Decimal keep)
{
    if (canAsk(request, order))
        m_parts->splitter->split(request, order, other, keep);
}

void NetworkCore::setBracket(RequestId request, LocalOrderId order, const Bracket& bracket)
{
    if (canAsk(request, order))
        m_parts->brackets->setBracket(request, order, bracket);
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

void NetworkCore::protect(RequestId request, const QString& symbol, PositionSide side, const Bracket& bracket)
{
    if (canAsk(request, 0))
        m_parts->moves->protect(request, symbol, side, bracket);
}

void NetworkCore::reverse(RequestId request, const QString& symbol, PositionSide side)
{
    if (canAsk(request, 0))
        m_parts->moves->reverse(request, symbol, side);
}

void NetworkCore::flatten(RequestId request, const QString& symbol)
{
    if (canAsk(request, 0))
        m_parts->flattener->flatten(request, symbol);
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

void NetworkCore::setMultiAssets(RequestId request, bool multi)
{
    if (canAsk(request, 0))
        m_parts->actions->setMultiAssets(request, multi);
}

void NetworkCore::adjustMargin(RequestId request, const QString& symbol, PositionSide side, Decimal amount)
{
    if (canAsk(request, 0))
        m_parts->actions->adjustMargin(request, symbol, side, amount);
}

void NetworkCore::setCountdown(RequestId request, const QString& symbol, int seconds)
{
    if (canAsk(request, 0))
        m_parts->deadMan->set(request, symbol, seconds);
}

void NetworkCore::prepare(const QString&)
{
    if (m_parts)
        m_parts->wire->prepare();
}

void NetworkCore::prepareOrder(const OrderIntent& intent)
{
    if (m_parts)
        m_parts->placer->prepare(intent); // and what it rehearses until then
}

void NetworkCore::verifyNow()
{
    if (m_parts)
        m_parts->account->crossCheck();
}

void NetworkCore::setLimits(const HardLimits& limits)
{
    m_config.limits = limits;
    if (!m_parts)
        return;
    m_parts->guard->setLimits(limits, m_config.environment == Environment::Production);
    const DayLoss before = m_parts->loss->state();
    if (!m_parts->time->isKnown()) { // nobody knows the day
        if (limits.dayLoss.isPositive() || before.limit.isPositive() || before.isLocked())
            m_parts->guard->setLossReason(LossLock::notReadYet());
    } else if (m_parts->loss->setWish(limits.dayLoss, m_parts->time->venueNow())) {
        tellLoss(before);
    }
    sayBlocked();
}

void NetworkCore::onDayResult(const std::optional<Decimal>& net)
{
    if (!m_parts->time->isKnown())
        return;
    const WallTime now = m_parts->time->venueNow();
    const DayLoss before = m_parts->loss->state();
    const bool wished = m_parts->loss->setWish(m_config.limits.dayLoss, now);
    if (m_parts->loss->take(net, now) || wished)
        tellLoss(before);
}

void NetworkCore::tellLoss(const DayLoss& before)
{
    const DayLoss& state = m_parts->loss->state();
    m_parts->guard->setLossReason(m_parts->loss->reason());
    sayBlocked();
    Q_EMIT dayLoss(state);
    if (before.isLocked() == state.isLocked())
        return;
    if (!state.isLocked()) {
        Q_EMIT logged(logLine(Severity::Info, tr("Daily loss limit"), tr("A new day has begun (UTC): orders may open positions again."), {}, 0, true));
        return;
    }
    const std::vector<Order> open = m_parts->ledger->openOf({});
    const auto opening = static_cast<int>(std::count_if(open.begin(), open.end(), [](const Order& order) { return !order.onlyReduces(); }));
    QString words = m_parts->loss->reason() % QLatin1Char('.');
    if (opening > 0)
        words += QLatin1Char(' ') % tr("%n resting order(s) can still open a position; cancel them if they should not.", nullptr, opening);
    Q_EMIT logged(logLine(Severity::Failure, tr("Reduce only"), words, {}, 0, true));
}

void NetworkCore::lockKey()
{
    if (!m_parts || m_parts->signer->isLocked() || std::exchange(m_lockWanted, true))
        return;
    m_parts->guard->setLocked(true);
    sayBlocked();
    // A countdown cannot be renewed without the key, and would cancel while nobody looks: it ends first. Source: SECURITY 1.9.
    m_parts->deadMan->endAll([this] {
        if (std::exchange(m_lockWanted, false))
            lockSigner();
    });
}

void NetworkCore::lockSigner()
{
    m_parts->signer->lock();
    m_parts->ws->signerChanged();
    Q_EMIT logged(logLine(Severity::Info, tr("Locked"), tr("The key is out of memory; what is shown goes on."), {}, 0, false));
}

void NetworkCore::unlockKey(SessionConfig& config)
{
    if (!m_parts)
        return;
    // The key of another account never comes here by right; it would sign for the wrong one.
    const bool same = config.environment == m_config.environment && config.apiKey == m_parts->signer->apiKey();
    const bool unlocked = same && m_parts->signer->unlock(config.secret, config.passphrase).has_value();
    const QString why = unlocked ? QString()
        : same                   ? unusableWords(config.secret.view(), config.passphrase.view())
                                 : tr("This is the key of another account.");
    config.secret.clear();
    config.passphrase.clear();
    if (!unlocked) {
        Q_EMIT logged(logLine(Severity::Failure, tr("Still locked"), why, {}, 0, true));
        return;
    }
    m_lockWanted = false;
    m_parts->guard->setLocked(false);
    sayBlocked();
    m_parts->ws->signerChanged();
    if (m_parts->account->phase() == AccountPhase::Failed)
        m_parts->account->restart(tr("Connecting to the account anew."), true);
    else
        m_parts->account->reconcile();
    Q_EMIT logged(logLine(Severity::Info, tr("Unlocked"), tr("Everything is compared with the exchange before orders go out."), {}, 0, false));
}

void NetworkCore::reconnect(const QString& stream)
{
    if (!m_parts)
        return;
    const QString reason = QStringLiteral("connected anew by hand");
    if (stream == QLatin1String("public"))
        m_parts->streams->reconnect(binance::StreamCategory::Public, reason);
    else if (stream == QLatin1String("market"))
        m_parts->streams->reconnect(binance::StreamCategory::Market, reason);
    else if (stream == QLatin1String("wsApi"))
        m_parts->ws->reconnect(reason);
    else if (stream == QLatin1String("private"))
        m_parts->account->restart(tr("Connecting to the account anew."), true);
}

void NetworkCore::resyncBooks()
{
    if (m_parts)
        m_parts->marketWorker->resyncBooks();
}

void NetworkCore::onHistory(const StoredHistory& history)
{
    if (!m_parts)
        return;
    m_parts->account->onHistory(history);
    m_parts->loader->adopt(history);
    m_parts->queue->adopt(history.queue);
}

void NetworkCore::startReading(HistoryJob::Way way, WallTime from)
{
    if (m_parts)
        m_parts->loader->start(way, from);
}

void NetworkCore::cancelReading()
{
    if (m_parts)
        m_parts->loader->cancel();
}

} // namespace fathom
