// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/worker/order_lanes.h"

#include "core/binance/order_requests.h"
#include "core/net/time_sync.h"
#include "core/session/worker/order_ledger.h"
#include "core/session/worker/order_wire.h"
#include "core/session/worker/order_words.h"

#include <QTimer>

namespace fathom {

// The way of a cancel: sent, repeated where that is safe, and believed only with proof.

namespace {

// The second one is documented for questions alone; it says the same.
bool saysNotWorking(int venueCode) { return venueCode == -2011 || venueCode == -2013; }

} // namespace

void OrderLanes::sendCancel(LocalOrderId id)
{
    Lane& lane = m_lanes.at(id);
    const Order order = m_context.ledger->find(id)->order();
    // A click that came while the one before it was on its way wishes the same, and is answered with it.
    lane.answering.insert(lane.answering.end(), lane.waitingCancels.begin(), lane.waitingCancels.end());
    lane.waitingCancels.clear();
    if (lane.cancelTry == 0 && lane.failures == 0) {
        // Best effort: a cancel must not fail for want of a journal.
        (void)m_context.recorder->begin(
            id, OrderRequest::Cancel, journalIntent(JournalIntent::Kind::Cancel, order, m_context.time->venueNow()));
    }
    // An unknown placing stays unknown until it is proven; the cancel goes out beside it.
    if (order.request == RequestState::None) {
        m_context.ledger->update(id, [this](OrderState& s) {
            s.beginCancel(m_context.clock->monotonicNow());
            return true;
        });
    }
    lane.cancelWaits = false;
    lane.busy = true;
    lane.wasConditional = order.isConditional();
    ++lane.cancelTry;
    const quint64 round = lane.cancelRound = ++m_cancelRounds;
    const WallTime signedAt = m_context.time->venueNow();
    m_context.wire->cancel(naming(order), this, [this, id, round](const binance::OrderAnswer& answer) { onCancelled(id, round, answer); });
    m_context.recorder->sent(id, OrderRequest::Cancel);
    // The next try does not wait for an answer that hangs. Source: FAULTS C17.
    QTimer::singleShot(patience, this, [this, id, round, signedAt] {
        const auto it = m_lanes.find(id);
        if (it != m_lanes.end() && it->second.busy && it->second.cancelRound == round)
            loseCancel(id, { Error::Code::Unknown, {}, 0, 0 }, signedAt, {});
    });
}

void OrderLanes::endCancel(LocalOrderId id, Outcome outcome, const Error& error)
{
    Lane& lane = m_lanes.at(id);
    lane.busy = false;
    lane.cancelTry = lane.failures = lane.reads = 0;
    m_context.report->finishAll(std::exchange(lane.answering, {}), outcome, error, id);
    pumpLater(id);
}

void OrderLanes::onCancelled(LocalOrderId id, quint64 round, const binance::OrderAnswer& answer)
{
    const auto it = m_lanes.find(id);
    const bool current = it != m_lanes.end() && it->second.busy && it->second.cancelRound == round;
    if (outcomeOf(answer) == Outcome::Accepted) {
        m_context.recorder->ended(id, OrderRequest::Cancel, JournalEnding::Accepted);
        m_context.ledger->update(id, [&](OrderState& s) { return s.accepted(OrderRequest::Cancel, newsOf(*answer.report)); });
    }
    if (!current)
        return; // given up: what it proves is taken, what it leaves open the next try is asking
    it->second.cancelRound = 0;
    switch (outcomeOf(answer)) {
    case Outcome::Accepted: endCancel(id, Outcome::Accepted, {}); return;
    case Outcome::Rejected:
    case Outcome::NotSent: refuseCancel(id, answer); return;
    case Outcome::Unknown: loseCancel(id, answer.error, answer.signedAt, cancelAgain); return;
    }
}

// In doubt at once, and cancelled again as long as that may help: it can only take away. Then the order itself has to say.
void OrderLanes::loseCancel(LocalOrderId id, const Error& error, WallTime signedAt, std::chrono::milliseconds delay)
{
    Lane& lane = m_lanes.at(id);
    lane.cancelRound = 0;
    doubt(id, OrderRequest::Cancel);
    const OrderState* state = m_context.ledger->find(id);
    if (state && state->order().isOpen() && lane.cancelTry < cancelTries) {
        cancelAgainIn(id, delay);
        return;
    }
    if (state && state->order().status == OrderStatus::Canceled) { // its event was here before
        m_context.recorder->ended(id, OrderRequest::Cancel, JournalEnding::Accepted);
        endCancel(id, Outcome::Accepted, {});
        return;
    }
    if (state && state->pending() == OrderRequest::Cancel)
        find(id, OrderRequest::Cancel, signedAt);
    endCancel(id, Outcome::Unknown, error);
}

void OrderLanes::cancelAgainIn(LocalOrderId id, std::chrono::milliseconds delay)
{
    QTimer::singleShot(delay, this, [this, id] {
        const OrderState* now = m_context.ledger->find(id);
        if (now && now->order().isOpen())
            sendCancel(id);
        else
            endCancel(id, Outcome::Accepted, {});
    });
}

void OrderLanes::refuseCancel(LocalOrderId id, const binance::OrderAnswer& answer)
{
    const Error error = inWords(answer.error);
    Lane& lane = m_lanes.at(id);
    if (answer.outcome == binance::OutcomeClass::Failed && lane.failures < failedTries) {
        // The venue was overloaded and did nothing; getting out is worth asking again. Source: FAULTS C04.
        --lane.cancelTry;
        cancelAgainIn(id, backoffOf(lane.failures++));
        return;
    }
    m_context.recorder->ended(id, OrderRequest::Cancel, endingOf(answer), error.venueCode);
    if (saysNotWorking(error.venueCode)) {
        // Not working any more; filled is as likely as cancelled, so the order itself has to say.
        readAgain(id, [this, id, error](bool) { onReadAfterCancel(id, error); });
        return;
    }
    refuseWith(id, error.userText(), error, answer.outcome == binance::OutcomeClass::NotSent);
    if (const OrderState* state = m_context.ledger->find(id))
        m_context.report->log(answerLine(Severity::Failure, tr("Cancel refused"),
            describe(state->order()) % QStringLiteral(": ") % error.userText(), state->order().symbol, id));
    endCancel(id, outcomeOf(answer), error);
}

void OrderLanes::refuseWith(LocalOrderId id, const QString& reason, const Error& error, bool unsent)
{
    const MonotonicTime now = m_context.clock->monotonicNow();
    m_context.ledger->update(id, [&](OrderState& s) {
        return unsent ? s.notSent(OrderRequest::Cancel, reason, now) : s.refused(OrderRequest::Cancel, reason, error.venueCode, now);
    });
}

void OrderLanes::onReadAfterCancel(LocalOrderId id, const Error& error)
{
    const OrderState* state = m_context.ledger->find(id);
    if (!state || !state->order().isOpen()) {
        const bool cancelled = state && state->order().status == OrderStatus::Canceled;
        const bool filled = state && state->order().status == OrderStatus::Filled;
        endCancel(id, cancelled ? Outcome::Accepted : Outcome::Rejected,
            cancelled     ? Error {}
                : filled ? refusalBecause(tr("It was filled before the cancelling arrived."))
                         : error);
        return;
    }
    Lane& lane = m_lanes.at(id);
    const Order& order = state->order();
    const bool unproven = !state->isProven() && order.request == RequestState::Unknown;
    const bool triggered = isConditional(order.type) && order.orderId != 0 && lane.wasConditional;
    if (unproven || triggered) {
        // Not there yet: the cancel waits for the proof. Triggered meanwhile: what is wished holds for what it became.
        lane.waitingCancels.insert(lane.waitingCancels.end(), lane.answering.begin(), lane.answering.end());
        lane.answering.clear();
        lane.cancelWaits = true;
        lane.cancelHeld = unproven;
        lane.busy = false;
        lane.cancelTry = lane.reads = 0;
        pumpLater(id);
        return;
    }
    if (++lane.reads < readsAfterCancel) {
        // The venue's answers lag behind its own deeds for a second. Source: CHANGES 3.4.
        QTimer::singleShot(readAfter, this, [this, id, error] {
            readAgain(id, [this, id, error](bool) { onReadAfterCancel(id, error); });
        });
        return;
    }
    const bool triggering = order.isConditional() && order.algoStatus == AlgoStatus::Triggering;
    const Error why = triggering ? refusalBecause(tr("It is being triggered; the exchange does not let go of it now.")) : error;
    refuseWith(id, why.userText(), error, false);
    endCancel(id, Outcome::Rejected, why);
}

} // namespace fathom
