// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/worker/order_lanes.h"

#include "core/binance/order_requests.h"
#include "core/binance/rest_client.h"
#include "core/net/time_sync.h"
#include "core/session/worker/order_ledger.h"
#include "core/session/worker/order_wire.h"
#include "core/session/worker/order_words.h"
#include "core/session/worker/risk_guard.h"
#include "core/session/worker/unknown_resolver.h"

#include <QTimer>

namespace fathom {

OrderLanes::OrderLanes(const OrderContext& context, QObject* parent)
    : QObject(parent)
    , m_context(context)
{
    connect(m_context.ledger, &OrderLedger::changed, this, [this](const Order& order) {
        if (m_lanes.contains(order.localId))
            pumpLater(order.localId);
    });
}

OrderLanes::~OrderLanes() = default;

QString OrderLanes::describe(const Order& order) const
{
    return orderWords(order, m_context.market->instrument(order.symbol));
}

void OrderLanes::modify(RequestId request, LocalOrderId id, Decimal price, Decimal quantity)
{
    const OrderState* state = m_context.ledger->find(id);
    const auto refuse = [&](const QString& reason) {
        if (state)
            m_context.report->log(logLine(Severity::Warning, tr("Not changed"), describe(state->order()) % QStringLiteral(": ") % reason,
                state->order().symbol, id, true));
        m_context.report->finish(request, Outcome::NotSent, refusalBecause(reason), id);
    };
    if (!state || !state->order().isOpen())
        return refuse(tr("This order has ended."));
    const Order& order = state->order();
    // What triggered with a limit price rests in the engine like any other limit order.
    if (!hasLimitPrice(order.type) || order.isConditional())
        return refuse(tr("Only limit orders can be changed."));
    if (const auto allowed = m_context.guard->checkModify(order, price, quantity, guardFacts(m_context, order.symbol)); !allowed)
        return refuse(allowed.error().detail);
    Lane& lane = m_lanes[id];
    std::vector<RequestId> merged = lane.waiting ? std::move(lane.waiting->requests) : std::vector<RequestId> {};
    merged.push_back(request);
    lane.waiting = Target { price, quantity, std::move(merged) };
    pump(id);
}

void OrderLanes::cancel(RequestId request, LocalOrderId id)
{
    const OrderState* state = m_context.ledger->find(id);
    if (!state || !state->order().isOpen()) {
        m_context.report->finish(request, Outcome::NotSent, refusalBecause(tr("This order has ended.")), id);
        return;
    }
    if (state->order().heldHere) {
        m_context.ledger->update(id, [this](OrderState& s) { return s.dropHeld(m_context.clock->wallNow()); });
        m_context.report->finish(request, Outcome::Accepted, {}, id);
        return;
    }
    Lane& lane = m_lanes[id];
    lane.cancelWaits = true;
    if (request != 0)
        lane.waitingCancels.push_back(request);
    if (lane.waiting) {
        // Cancelling outweighs a change that has not left yet.
        m_context.report->finishAll(lane.waiting->requests, Outcome::NotSent, refusalBecause(tr("The order is being cancelled.")), id);
        lane.waiting.reset();
    }
    pump(id);
}

void OrderLanes::pumpLater(LocalOrderId id, std::chrono::milliseconds delay)
{
    QTimer::singleShot(delay, this, [this, id] { pump(id); });
}

bool OrderLanes::dropEnded(LocalOrderId id)
{
    const OrderState* state = m_context.ledger->find(id);
    if (state && state->order().isOpen())
        return false;
    Lane& lane = m_lanes.at(id);
    const bool cancelled = state && state->order().status == OrderStatus::Canceled;
    const bool filled = state && state->order().status == OrderStatus::Filled;
    const Error ended = refusalBecause(filled ? tr("It was filled before.") : tr("This order has ended."));
    m_context.report->finishAll(lane.waitingCancels, cancelled ? Outcome::Accepted : Outcome::Rejected, cancelled ? Error {} : ended, id);
    lane.waitingCancels.clear();
    lane.cancelWaits = false;
    if (lane.waiting)
        m_context.report->finishAll(lane.waiting->requests, Outcome::NotSent, ended, id);
    lane.waiting.reset();
    if (!lane.busy)
        m_lanes.erase(id);
    return true;
}

void OrderLanes::pump(LocalOrderId id)
{
    const auto it = m_lanes.find(id);
    if (it == m_lanes.end() || dropEnded(id))
        return;
    Lane& lane = it->second;
    const OrderState* state = m_context.ledger->find(id);
    const RequestState request = state->order().request;
    if (lane.busy || request == RequestState::Placing)
        return; // goes as soon as that is answered
    lane.cancelHeld = lane.cancelHeld && request == RequestState::Unknown;
    if (lane.cancelWaits) {
        if (!lane.cancelHeld)
            sendCancel(id);
        return;
    }
    if (!lane.waiting || request != RequestState::None)
        return;
    if (const auto wait = modifyDelay(state->order().symbol); wait.count() > 0) {
        pumpLater(id, wait);
        return;
    }
    Target target = std::move(*lane.waiting);
    lane.waiting.reset();
    sendModify(id, std::move(target));
}

std::chrono::milliseconds OrderLanes::modifyDelay(const QString& symbol)
{
    std::deque<MonotonicTime>& recent = m_modifies[symbol];
    const MonotonicTime now = m_context.clock->monotonicNow();
    while (!recent.empty() && now - recent.front() >= std::chrono::seconds { 1 })
        recent.pop_front();
    if (recent.size() < modifiesPerSecond) {
        recent.push_back(now);
        return {};
    }
    return std::chrono::ceil<std::chrono::milliseconds>(recent.front() + std::chrono::seconds { 1 } - now);
}

void OrderLanes::sendModify(LocalOrderId id, Target target)
{
    const Order order = m_context.ledger->find(id)->order();
    if (target.price == order.price && target.quantity == order.quantity) {
        m_context.report->finishAll(target.requests, Outcome::Accepted, {}, id);
        pumpLater(id);
        return;
    }
    // A fill since the press may have made the target meaningless.
    if (target.quantity <= order.executed) {
        m_context.report->finishAll(target.requests, Outcome::NotSent, refusalBecause(tr("More than the new size is filled already.")), id);
        pumpLater(id);
        return;
    }
    const WallTime signedAt = m_context.time->venueNow();
    JournalIntent line = journalIntent(JournalIntent::Kind::Modify, order, signedAt);
    line.order.price = target.price;
    line.order.quantity = target.quantity;
    if (const auto written = m_context.recorder->begin(id, OrderRequest::Modify, line); !written) {
        m_context.report->finishAll(target.requests, Outcome::NotSent, written.error(), id);
        return;
    }
    Lane& lane = m_lanes.at(id);
    lane.busy = lane.modifying = true;
    m_context.ledger->update(id, [&](OrderState& s) {
        s.beginModify(target.price, target.quantity, m_context.clock->monotonicNow());
        return true;
    });
    m_context.wire->modify({ order.symbol, order.side, order.orderId, order.clientId, target.price, target.quantity }, this,
        [this, id, target](const binance::OrderAnswer& answer) { onModified(id, target, answer); });
    m_context.recorder->sent(id, OrderRequest::Modify);
    QTimer::singleShot(patience, Qt::PreciseTimer, this, [this, id, signedAt] {
        const auto it = m_lanes.find(id);
        if (it != m_lanes.end() && it->second.busy && it->second.modifying)
            becomeUnknown(id, OrderRequest::Modify, signedAt);
    });
}

void OrderLanes::onModified(LocalOrderId id, const Target& target, const binance::OrderAnswer& answer)
{
    Lane& lane = m_lanes.at(id);
    lane.busy = lane.modifying = false;
    switch (outcomeOf(answer)) {
    case Outcome::Accepted: {
        m_context.recorder->ended(id, OrderRequest::Modify, JournalEnding::Accepted);
        m_context.ledger->update(id, [&](OrderState& s) { return s.accepted(OrderRequest::Modify, newsOf(*answer.report, true)); });
        const OrderState* state = m_context.ledger->find(id);
        m_context.report->log(logLine(Severity::Info, tr("Changed"), describe(state->order()), state->order().symbol, id));
        m_context.report->finishAll(target.requests, Outcome::Accepted, {}, id);
        break;
    }
    case Outcome::Rejected:
    case Outcome::NotSent: refuseModify(id, target, answer); break;
    case Outcome::Unknown:
        becomeUnknown(id, OrderRequest::Modify, answer.signedAt);
        m_context.report->finishAll(target.requests, Outcome::Unknown, answer.error, id);
        break;
    }
    pumpLater(id);
}

void OrderLanes::refuseModify(LocalOrderId id, const Target& target, const binance::OrderAnswer& answer)
{
    const MonotonicTime now = m_context.clock->monotonicNow();
    m_context.recorder->ended(id, OrderRequest::Modify, endingOf(answer), answer.error.venueCode);
    if (binance::isAlreadySo(answer.error.venueCode)) {
        m_context.ledger->update(id, [&](OrderState& s) { return s.refused(OrderRequest::Modify, {}, 0, now); });
        m_context.report->finishAll(target.requests, Outcome::Accepted, {}, id);
        return;
    }
    const Error error = inWords(answer.error);
    const bool unsent = answer.outcome == binance::OutcomeClass::NotSent;
    m_context.ledger->update(id, [&](OrderState& s) {
        return unsent ? s.notSent(OrderRequest::Modify, error.userText(), now)
                      : s.refused(OrderRequest::Modify, error.detail, error.venueCode, now);
    });
    const OrderState* state = m_context.ledger->find(id);
    m_context.report->log(logLine(Severity::Failure, unsent ? tr("Not sent") : tr("Change refused"),
        tr("%1 to %2: %3 The order stays as it was.")
            .arg(describe(state->order()),
                amountAtPrice(target.quantity, target.price, m_context.market->instrument(state->order().symbol)), error.userText()),
        state->order().symbol, id, true));
    m_context.report->finishAll(target.requests, outcomeOf(answer), error, id);
    if (!unsent)
        readAgain(id, {});
}

void OrderLanes::becomeUnknown(LocalOrderId id, OrderRequest request, WallTime signedAt)
{
    if (!m_context.ledger->update(id, [request](OrderState& s) { return s.answerLost(request); }))
        return;
    const OrderState* state = m_context.ledger->find(id);
    m_context.recorder->ended(id, request, JournalEnding::Unknown);
    m_context.report->log(logLine(Severity::Warning, tr("Unknown"),
        (request == OrderRequest::Modify ? tr("%1: no answer to the change. Asking; it is not sent again.")
                                         : tr("%1: no answer to the cancelling. Asking the exchange."))
            .arg(describe(state->order())),
        state->order().symbol, id, true));
    m_context.resolver->begin({ id, request, signedAt, binance::orderReceiveWindow });
}

void OrderLanes::readAgain(LocalOrderId id, std::function<void(bool)> then)
{
    const OrderState* state = m_context.ledger->find(id);
    if (!state)
        return;
    m_context.rest->queryOrder(naming(state->order()), this, [this, then = std::move(then)](const Result<binance::OrderReport>& report) {
        if (report)
            m_context.ledger->apply(newsOf(*report));
        if (then)
            then(report.has_value());
    });
}

} // namespace fathom
