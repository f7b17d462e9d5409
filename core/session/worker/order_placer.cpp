// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/worker/order_placer.h"

#include "core/base/logging.h"
#include "core/binance/order_requests.h"
#include "core/net/time_sync.h"
#include "core/session/worker/order_ledger.h"
#include "core/session/worker/order_wire.h"
#include "core/session/worker/order_words.h"
#include "core/session/worker/risk_guard.h"
#include "core/session/worker/unknown_resolver.h"

#include <QThread>

namespace fathom {

OrderPlacer::OrderPlacer(const OrderContext& context, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_ids(context.clock->wallNow())
{
    // Of no length: the event loop asks its sockets and goes on, where it would else fall asleep.
    m_vigil.setInterval(0);
    connect(&m_vigil, &QTimer::timeout, this, &OrderPlacer::watch);
}

OrderPlacer::~OrderPlacer() { withdrawPrepared(); }

QString OrderPlacer::describe(LocalOrderId id) const
{
    const OrderState* state = m_context.ledger->find(id);
    return state ? orderWords(state->order(), m_context.market->instrument(state->order().symbol)) : QString();
}

void OrderPlacer::refuse(RequestId request, OrderState state, const Error& error)
{
    const LocalOrderId id = state.order().localId;
    state.refused(OrderRequest::Place, error.detail, error.venueCode, m_context.clock->monotonicNow());
    m_context.ledger->add(state);
    m_context.report->log(answerLine(Severity::Warning, tr("Not sent"), describe(id) % QStringLiteral(": ") % error.detail,
        state.order().symbol, id));
    m_context.report->finish(request, Outcome::NotSent, error, id);
}

void OrderPlacer::prepare(const OrderIntent& intent)
{
    withdrawPrepared();
    if (!m_context.guard->blockedReason().isEmpty())
        return;
    JournalIntent line;
    line.clientId = freshId(intent);
    line.order = intent;
    line.time = m_context.time->venueNow();
    // The request may be signed as late as the preparation is good for: the horizon after a crash counts from there.
    line.recvWindowMs = static_cast<int>((binance::orderReceiveWindow + preparedFor).count());
    const auto sequence = m_context.recorder->prepare(line);
    if (!sequence)
        return; // place() meets the same disk and says so
    m_prepared = Prepared { intent, line.clientId, *sequence, m_context.clock->monotonicNow() };
    if (QThread::idealThreadCount() < 2)
        m_context.recorder->hasten(); // nobody stays awake to do it when the release has not followed at once
    m_rehearsed = m_prepared->at;     // an order that follows at once is not kept waiting for a rehearsal
    stayAwake(awakeFor);
    expect(intent.symbol);
    QTimer::singleShot(preparedFor, this, [this, prepared = *sequence] {
        if (m_prepared && m_prepared->sequence == prepared)
            withdrawPrepared();
    });
}

void OrderPlacer::stayAwake(std::chrono::milliseconds time)
{
    if (QThread::idealThreadCount() < 2)
        return; // the window would be the one to wait
    m_awakeUntil = m_context.clock->monotonicNow() + time;
    if (!m_vigil.isActive())
        m_vigil.start();
}

void OrderPlacer::watch()
{
    if (!m_prepared)
        QThread::yieldCurrentThread(); // an order is out: who reads it on this machine comes first
    const MonotonicTime now = m_context.clock->monotonicNow();
    if (now > m_awakeUntil)
        m_vigil.stop();
    else if (now - m_rehearsed >= rehearsedEvery) {
        m_rehearsed = now;
        rehearse(); // may hear what came in: the last thing done
    }
}

// All that place() will do but for what leaves a trace; behind an order, for the one that may follow it, its way out alone.
void OrderPlacer::rehearse()
{
    if (m_prepared) {
        if (!std::exchange(m_prepared->hastened, true))
            m_context.recorder->hasten();
        const OrderIntent& intent = m_prepared->intent;
        static_cast<void>(m_context.guard->checkReplace(intent, guardFacts(m_context, intent.symbol)));
    }
    m_context.wire->prepare();
}

void OrderPlacer::withdrawPrepared()
{
    if (m_prepared)
        m_context.recorder->withdraw(m_prepared->sequence);
    m_prepared.reset();
}

void OrderPlacer::expect(const QString& symbol)
{
    if (m_context.recorder->readyIds(symbol) > idsReady / 2)
        return;
    QStringList ids;
    for (int i = 0; i < idsReady; ++i)
        ids.append(m_ids.next());
    m_context.recorder->layReady(symbol, ids);
}

// One that lies on the disk with its symbol, so that its line need not be waited for; where none does, or for the Algo Service,
// whose ids are not asked for after the machine fell, a new one.
QString OrderPlacer::freshId(const OrderIntent& intent)
{
    if (isConditional(intent.type))
        return m_ids.next();
    const auto ready = m_context.recorder->takeReady(intent.symbol);
    return ready ? *ready : m_ids.next();
}

QString OrderPlacer::clientIdFor(const OrderIntent& intent)
{
    return m_prepared && m_prepared->intent == intent ? m_prepared->clientId : m_ids.next();
}

std::optional<OrderPlacer::Begun> OrderPlacer::begin(
    RequestId request, LocalOrderId id, const OrderIntent& intent, const Placing& how)
{
    const MonotonicTime now = m_context.clock->monotonicNow();
    const bool named = !how.clientId.isEmpty();
    if (m_prepared && (m_prepared->intent != intent || now - m_prepared->at > preparedFor || (named && m_prepared->clientId != how.clientId)))
        withdrawPrepared();
    const QString clientId = named ? how.clientId : m_prepared ? m_prepared->clientId
                                                               : freshId(intent);
    OrderState state = OrderState::placing(id, clientId, intent, m_context.clock->wallNow(), now);
    state.setParent(how.parent);
    state.setLedBy(how.ledBy);
    if (const auto allowed = m_context.guard->checkPlace(intent, guardFacts(m_context, intent.symbol), how.ownRepeat); !allowed) {
        withdrawPrepared();
        refuse(request, state, allowed.error());
        return std::nullopt;
    }
    m_context.ledger->enter(state); // known before a byte leaves: its event may be faster than its answer
    Begun begun { request, id, { intent, clientId, m_hedge }, m_context.time->venueNow() };
    if (!journalPlacing(request, id, intent, begun.signedAt))
        return std::nullopt;
    return begun;
}

void OrderPlacer::onSent(const Begun& begun)
{
    m_context.recorder->sent(begun.id, OrderRequest::Place);
    m_context.ledger->announce(begun.id);
    m_rehearsed = m_context.clock->monotonicNow(); // its answer comes first
    stayAwake(lingerFor);
    expect(begun.order.intent.symbol);
    QTimer::singleShot(patience, Qt::PreciseTimer, this, [this, id = begun.id, signedAt = begun.signedAt] { becomeUnknown(id, signedAt); });
}

void OrderPlacer::place(RequestId request, LocalOrderId id, const OrderIntent& intent, const Placing& how)
{
    const auto begun = begin(request, id, intent, how);
    if (!begun)
        return;
    m_context.wire->place(
        begun->order, this, [this, request, id](const binance::OrderAnswer& answer) { onAnswer(request, id, answer); });
    onSent(*begun);
}

// Nothing is sent without a line on disk: the one written at the press, or one written now.
bool OrderPlacer::journalPlacing(RequestId request, LocalOrderId id, const OrderIntent& intent, WallTime signedAt)
{
    if (m_prepared) {
        m_context.recorder->adopt(id, OrderRequest::Place, m_prepared->sequence);
        m_prepared.reset();
        return true;
    }
    JournalIntent line = journalIntent(JournalIntent::Kind::Place, m_context.ledger->find(id)->order(), signedAt);
    line.order = intent;
    const auto written = m_context.recorder->begin(id, OrderRequest::Place, line);
    if (written)
        return true;
    const QString reason = written.error().userText();
    m_context.ledger->update(
        id, [&](OrderState& s) { return s.notSent(OrderRequest::Place, reason, m_context.clock->monotonicNow()); });
    m_context.report->log(
        answerLine(Severity::Failure, tr("Not sent"), describe(id) % QStringLiteral(": ") % reason, intent.symbol, id));
    m_context.report->finish(request, Outcome::NotSent, written.error(), id);
    return false;
}

void OrderPlacer::adopt(const UnfinishedIntent& unfinished)
{
    const JournalIntent& intent = unfinished.intent;
    const LocalOrderId id = m_context.ledger->nextDiscoveredId();
    OrderState state
        = OrderState::placing(id, intent.clientId, intent.order, intent.time, m_context.clock->monotonicNow());
    state.answerLost(OrderRequest::Place);
    m_context.ledger->add(state);
    m_context.recorder->adopt(id, OrderRequest::Place, unfinished.sequence);
    m_context.report->log(answerLine(Severity::Warning, tr("Unknown"),
        tr("%1: Fathom ended before the answer came; asking the exchange.").arg(describe(id)), intent.order.symbol, id));
    m_context.resolver->begin(
        { id, OrderRequest::Place, intent.time, std::chrono::milliseconds { std::max(intent.recvWindowMs, 0) } });
}

void OrderPlacer::becomeUnknown(LocalOrderId id, WallTime signedAt)
{
    const bool lost = m_context.ledger->update(id, [](OrderState& s) { return s.answerLost(OrderRequest::Place); });
    if (!lost)
        return;
    const OrderState* state = m_context.ledger->find(id);
    m_context.recorder->ended(id, OrderRequest::Place, JournalEnding::Unknown);
    m_context.report->log(answerLine(Severity::Warning, tr("Unknown"),
        tr("%1: no answer, so it may or may not be at the exchange. Asking; it is not sent again.").arg(describe(id)),
        state->order().symbol, id));
    m_context.resolver->begin({ id, OrderRequest::Place, signedAt, binance::orderReceiveWindow });
}

void OrderPlacer::onAnswer(RequestId request, LocalOrderId id, const binance::OrderAnswer& answer)
{
    const OrderState* state = m_context.ledger->find(id);
    if (!state)
        return;
    switch (answer.outcome) {
    case binance::OutcomeClass::Accepted: onAccepted(request, id, answer); return;
    case binance::OutcomeClass::Rejected:
    case binance::OutcomeClass::Failed:
    case binance::OutcomeClass::NotSent: onRefused(request, id, answer); return;
    case binance::OutcomeClass::Unknown:
    case binance::OutcomeClass::AlreadyThere: break;
    }
    if (state->isProven()) {
        // Its own events were faster than the loss of the answer.
        m_context.recorder->ended(id, OrderRequest::Place, JournalEnding::Accepted);
        m_context.report->finish(request, Outcome::Accepted, {}, id);
        return;
    }
    becomeUnknown(id, answer.signedAt == WallTime {} ? m_context.time->venueNow() : answer.signedAt);
    m_context.report->finish(request, Outcome::Unknown, answer.error, id);
}

void OrderPlacer::onAccepted(RequestId request, LocalOrderId id, const binance::OrderAnswer& answer)
{
    m_context.recorder->ended(id, OrderRequest::Place, JournalEnding::Accepted);
    m_context.ledger->update(id, [&](OrderState& s) { return s.accepted(OrderRequest::Place, newsOf(*answer.report)); });
    const OrderState* state = m_context.ledger->find(id);
    if (state->order().type != OrderType::Market)
        m_context.report->log(logLine(Severity::Info, tr("Placed"), describe(id), state->order().symbol, id));
    m_context.report->finish(request, Outcome::Accepted, {}, id);
}

void OrderPlacer::onRefused(RequestId request, LocalOrderId id, const binance::OrderAnswer& answer)
{
    const Error error = inWords(answer.error);
    const bool unsent = answer.outcome == binance::OutcomeClass::NotSent;
    const MonotonicTime now = m_context.clock->monotonicNow();
    const QString reason = error.detail.isEmpty() || unsent ? error.userText() : error.detail;
    const bool noted = m_context.ledger->update(id, [&](OrderState& s) {
        return unsent ? s.notSent(OrderRequest::Place, reason, now) : s.refused(OrderRequest::Place, reason, error.venueCode, now);
    });
    m_context.recorder->ended(id, OrderRequest::Place, noted ? endingOf(answer) : JournalEnding::Accepted, error.venueCode);
    if (!noted) {
        m_context.report->finish(request, Outcome::Accepted, {}, id);
        return;
    }
    const OrderState* state = m_context.ledger->find(id);
    m_context.report->log(answerLine(isOwnCondition(error.venueCode) ? Severity::Info : Severity::Failure, unsent ? tr("Not sent") : tr("Refused"),
        describe(id) % QStringLiteral(": ") % error.userText(), state->order().symbol, id));
    m_context.report->finish(request, outcomeOf(answer), error, id);
    if (answer.outcome == binance::OutcomeClass::Failed)
        verifyRefusal(id, error.venueCode);
    if (error.venueCode == -4061)
        Q_EMIT positionModeDoubted();
    if (error.venueCode == -2022 || error.venueCode == -4118)
        Q_EMIT positionsDoubted();
    if (error.venueCode == -1111 || error.venueCode == -4014 || error.venueCode == -4023)
        Q_EMIT filtersDoubted();
}

// The venue's page calls it a failure and its text an internal error; once it is looked whether that is so, before somebody presses again.
// Throttling is told before anything is done, and asking adds to it. Source: FAULTS 0.1.
void OrderPlacer::verifyRefusal(LocalOrderId id, int venueCode)
{
    constexpr int throttled = -1008;
    if (venueCode == throttled)
        return;
    QTimer::singleShot(verifyAfter, this, [this, id] {
        const OrderState* state = m_context.ledger->find(id);
        if (!state || state->order().isOpen())
            return;
        m_context.rest->queryOrder(naming(state->order()), this, [this](const Result<binance::OrderReport>& report) {
            if (report)
                m_context.ledger->apply(newsOf(*report));
        });
    });
}

} // namespace fathom
