// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/worker/order_splitter.h"

#include "core/domain/order_check.h"
#include "core/net/time_sync.h"
#include "core/session/worker/bracket_keeper.h"
#include "core/session/worker/order_lanes.h"
#include "core/session/worker/order_ledger.h"
#include "core/session/worker/order_steps.h"
#include "core/session/worker/order_words.h"

namespace fathom {

OrderSplitter::OrderSplitter(
    const OrderContext& context, OrderLanes* lanes, OrderSteps* steps, BracketKeeper* brackets, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_lanes(lanes)
    , m_steps(steps)
    , m_brackets(brackets)
{
}

void OrderSplitter::refuse(const Job& job, const QString& reason)
{
    const OrderState* state = m_context.ledger->find(job.id);
    if (state)
        m_context.report->log(logLine(Severity::Warning, tr("Not split"),
            orderWords(state->order(), m_context.market->instrument(state->order().symbol))
                % QStringLiteral(": ") % reason,
            state->order().symbol, job.id, true));
    m_context.report->finish(job.request, Outcome::NotSent, refusalBecause(reason), job.id);
}

void OrderSplitter::split(RequestId request, LocalOrderId id, LocalOrderId other, Decimal keep)
{
    Job job { request, id, other, {}, {}, {} };
    const OrderState* state = m_context.ledger->find(id);
    if (!state || !state->order().isWorking())
        return refuse(job, tr("This order has ended."));
    const Order& order = state->order();
    const Instrument* instrument = m_context.market->instrument(order.symbol);
    if (!instrument)
        return refuse(job, tr("The rules of this symbol are not loaded yet."));
    if (order.type != OrderType::Limit || order.heldHere || order.request != RequestState::None)
        return refuse(job, tr("Only a limit order that rests can be split."));
    if (!keep.isPositive() || keep >= order.remaining())
        return refuse(job, tr("Both parts need a size."));
    job.quantity = order.executed + keep;
    job.rest = termsOf(order);
    job.rest.quantity = order.remaining() - keep;
    job.rest.origin = QStringLiteral("split");
    OrderFacts facts;
    facts.now = m_context.time->venueNow();
    const auto partsRefusal = [&](OrderIntent part) {
        for (const Decimal quantity : { keep, job.rest.quantity }) {
            part.quantity = quantity;
            if (const auto problems = checkOrder(*instrument, part, facts); !problems.empty())
                return problems.front().text;
        }
        return QString();
    };
    if (const QString reason = partsRefusal(job.rest); !reason.isEmpty())
        return refuse(job, reason);
    // What waits for it to fill goes with the parts, and has to be able to stand beside each.
    for (const Order& leg : m_context.ledger->openOf(order.symbol)) {
        if (leg.parent != id || !leg.heldHere)
            continue;
        const bool stops = leg.type == OrderType::Stop || leg.type == OrderType::StopMarket;
        if (const QString reason = partsRefusal(termsOf(leg)); !reason.isEmpty())
            return refuse(job,
                (stops ? tr("Its stop could not be divided. %1") : tr("Its take-profit could not be divided. %1"))
                    .arg(reason));
        (stops ? job.bracket.stopLoss : job.bracket.takeProfit)
            = ProtectionLeg { leg.triggerPrice, leg.workingType, leg.price, leg.priceProtect };
    }
    m_context.report->progress(request, { 1, 2, tr("making it smaller"), {} });
    const RequestId step = m_context.report->own(
        this, [this, job](Outcome outcome, const Error& error) { onSmaller(job, outcome, error); });
    m_lanes->modify(step, id, order.price, job.quantity);
}

void OrderSplitter::onSmaller(const Job& job, Outcome outcome, const Error& error)
{
    if (outcome == Outcome::Rejected || outcome == Outcome::NotSent) {
        m_context.report->finish(job.request, outcome, error, job.id);
        return;
    }
    if (outcome == Outcome::Unknown)
        m_context.report->progress(job.request, { 1, 2, tr("unknown, being asked"), {} });
    // Nothing more goes out before it is proven that the first is smaller.
    m_steps->whenSettled(
        job.id, this, [this, job](const Order&, const Error& why) { onProven(job, why); });
}

void OrderSplitter::onProven(const Job& job, const Error& error)
{
    const OrderState* state = m_context.ledger->find(job.id);
    if (!state)
        return refuse(job, tr("This order has ended."));
    const Order& order = state->order();
    const bool filled = order.status == OrderStatus::Filled;
    if (order.quantity != job.quantity)
        return refuse(
            job, error.detail.isEmpty() ? tr("The order was not made smaller.") : error.userText());
    if (!order.isWorking() && !filled)
        return refuse(job, tr("The order was cancelled meanwhile."));
    placeRest(job);
}

void OrderSplitter::placeRest(const Job& job)
{
    m_context.report->progress(job.request, { 2, 2, tr("placing the second half"), {} });
    const RequestId step
        = m_context.report->own(this, [this, job](Outcome, const Error& error) {
              m_steps->whenSettled(job.other, this, [this, job, error](const Order& placed, const Error&) {
                  onPlaced(job, placed, error);
              });
          });
    m_brackets->place(step, job.other, job.rest, job.bracket, { true, {}, 0 });
}

void OrderSplitter::onPlaced(const Job& job, const Order& placed, const Error& error)
{
    if (placed.orderId != 0 || placed.isWorking() || placed.executed.isPositive()) {
        m_context.report->finish(job.request, Outcome::Accepted, {}, job.other);
        return;
    }
    const QString why
        = error.detail.isEmpty() ? tr("It did not reach the exchange.") : error.userText();
    m_context.report->log(logLine(Severity::Failure, tr("Only one half"),
        tr("%1 was not placed: %2 The first half stays as it is.")
            .arg(orderWords(job.rest, m_context.market->instrument(job.rest.symbol)), why),
        job.rest.symbol, job.other, true));
    m_context.report->finish(job.request, Outcome::Rejected,
        error.detail.isEmpty() ? refusalBecause(why) : error, job.other);
}

} // namespace fathom
