// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/worker/position_moves.h"

#include "core/binance/rest_client.h"
#include "core/domain/protection.h"
#include "core/session/worker/order_ledger.h"
#include "core/session/worker/order_replacer.h"
#include "core/session/worker/order_steps.h"
#include "core/session/worker/order_words.h"
#include "core/session/worker/risk_guard.h"

namespace fathom {

namespace {

constexpr int alreadyClosing = -4130;
constexpr int reverseSteps = 3;

} // namespace

OrderIntent protectionIntent(const QString& symbol, PositionSide side, bool isLong, const ProtectionLeg& wish, bool stops, Decimal quantity)
{
    const bool atLimit = wish.limit.isPositive();
    OrderIntent intent;
    intent.symbol = symbol;
    intent.side = isLong ? Side::Sell : Side::Buy;
    intent.positionSide = side;
    intent.type = stops ? atLimit ? OrderType::Stop : OrderType::StopMarket : atLimit ? OrderType::TakeProfit : OrderType::TakeProfitMarket;
    intent.price = wish.limit;
    intent.triggerPrice = wish.trigger;
    intent.workingType = wish.workingType;
    intent.priceProtect = wish.priceProtect;
    intent.closePosition = quantity.isZero();
    intent.quantity = quantity;
    intent.reduceOnly = side == PositionSide::Both && !intent.closePosition;
    intent.origin = QStringLiteral("protection");
    return intent;
}

PositionMoves::PositionMoves(
    const OrderContext& context, OrderSteps* steps, OrderReplacer* replacer, Positions positions, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_steps(steps)
    , m_replacer(replacer)
    , m_positions(std::move(positions))
{
}

PositionMoves::~PositionMoves() = default;

const Position* PositionMoves::leg(const QString& symbol, PositionSide side) const
{
    const std::vector<Position>& legs = m_positions();
    const auto it = std::find_if(
        legs.begin(), legs.end(), [&](const Position& p) { return p.isOpen() && p.symbol == symbol && p.side == side; });
    return it == legs.end() ? nullptr : &*it;
}

void PositionMoves::refuse(RequestId request, const QString& title, const QString& symbol, const QString& reason)
{
    m_context.report->log(logLine(Severity::Warning, title, reason, symbol, 0, true));
    m_context.report->finish(request, Outcome::NotSent, refusalBecause(reason), 0);
}

void PositionMoves::protect(RequestId request, const QString& symbol, PositionSide side, const Bracket& bracket)
{
    const Position* open = leg(symbol, side);
    if (!open || bracket.isEmpty()) {
        refuse(request, tr("Not protected"), symbol, tr("There is no position on %1 to protect.").arg(symbol));
        return;
    }
    Protecting& job = m_protecting.emplace_back(Protecting { request, 0, {}, {} });
    job.waiting = (bracket.stopLoss ? 1 : 0) + (bracket.takeProfit ? 1 : 0);
    const Position held = *open;
    if (bracket.stopLoss)
        protectWith(&job, held, *bracket.stopLoss, true, false);
    if (bracket.takeProfit)
        protectWith(&job, held, *bracket.takeProfit, false, false);
}

void PositionMoves::protectWith(Protecting* job, const Position& held, const ProtectionLeg& wish, bool stops, bool again)
{
    const std::vector<Order> open = m_context.ledger->openOf(held.symbol);
    const protection::Cover cover = protection::coverOf(held, open);
    const Order* present = stops ? cover.stopLoss : cover.takeProfit;
    const bool trails = present && present->type == OrderType::TrailingStop;
    const bool whole = !wish.limit.isPositive() && (!present || present->closePosition || trails);
    // One that has a size keeps it: it may be what a bracket or the trader put there on purpose.
    const Decimal quantity = whole ? Decimal() : present && !present->closePosition && !trails ? present->remaining() : held.amount.abs();
    const OrderIntent intent = protectionIntent(held.symbol, held.side, held.isLong(), wish, stops, quantity);
    const auto then = [this, job, held, wish, stops, again](const Error& error) { onProtected(job, held, wish, stops, again, error); };
    if (present && !trails) {
        const RequestId step = m_context.report->own(
            this, [then](Outcome outcome, const Error& error) { then(outcome == Outcome::Accepted ? Error {} : error); });
        m_replacer->replace(step, present->localId, m_context.ledger->nextDiscoveredId(), intent, job->request);
        return;
    }
    m_steps->place(intent, { true, {}, 0, job->request }, this, [then](const Order& order, const Error& error) {
        const bool stands = order.isWorking() || order.executed.isPositive();
        then(stands ? Error {} : error.detail.isEmpty() ? refusalBecause(tr("It did not reach the exchange.")) : error);
    });
}

void PositionMoves::onProtected(
    Protecting* job, const Position& held, const ProtectionLeg& wish, bool stops, bool again, const Error& error)
{
    if (error.venueCode == alreadyClosing && !again) {
        // There is one that was not known here: it is read, then moved.
        m_context.rest->openAlgoOrders(held.symbol, this, [this, job, held, wish, stops](const Result<std::vector<binance::OrderReport>>& list) {
            if (list) {
                for (const binance::OrderReport& report : *list)
                    m_context.ledger->apply(newsOf(report));
            }
            protectWith(job, held, wish, stops, true);
        });
        return;
    }
    if (!error.detail.isEmpty()) {
        job->error = error;
        // Who refused and the code are said once, around all of it.
        const QString reason = error.code == Error::Code::Rejected || error.code == Error::Code::Refused ? error.detail : error.userText();
        job->refusals.append((stops ? tr("stop-loss: %1") : tr("take-profit: %1")).arg(reason));
    }
    if (--job->waiting == 0)
        endProtecting(job);
}

void PositionMoves::endProtecting(Protecting* job)
{
    const Protecting ended = *job;
    m_protecting.remove_if([job](const Protecting& other) { return &other == job; });
    if (ended.refusals.isEmpty()) {
        m_context.report->finish(ended.request, Outcome::Accepted, {}, 0);
        return;
    }
    Error error = ended.error;
    error.detail = ended.refusals.join(QStringLiteral("; "));
    const bool sent = error.code != Error::Code::Refused && error.code != Error::Code::NotSent;
    m_context.report->finish(ended.request, sent ? Outcome::Rejected : Outcome::NotSent, error, 0);
}

void PositionMoves::reverse(RequestId request, const QString& symbol, PositionSide side)
{
    const Position* held = leg(symbol, side);
    if (!held) {
        refuse(request, tr("Not reversed"), symbol, tr("There is no position on %1 to reverse.").arg(symbol));
        return;
    }
    Reversing job;
    job.request = request;
    job.open.symbol = symbol;
    job.open.side = held->isLong() ? Side::Sell : Side::Buy;
    job.open.positionSide = side == PositionSide::Both ? side : side == PositionSide::Long ? PositionSide::Short : PositionSide::Long;
    job.open.type = OrderType::Market;
    job.open.quantity = held->amount.abs();
    job.open.origin = QStringLiteral("reverse");
    for (const Order& order : m_context.ledger->openOf(symbol)) {
        if (protection::reducedLeg(order, m_positions()) == held)
            job.old.push_back(order.localId);
    }
    // What may not be opened is not closed first.
    if (const auto allowed = m_context.guard->checkReplace(job.open, guardFacts(m_context, symbol)); !allowed) {
        refuse(request, tr("Not reversed"), symbol, allowed.error().detail);
        return;
    }
    m_reversing.push_back(job);
    OrderIntent close = job.open;
    close.positionSide = side;
    close.reduceOnly = side == PositionSide::Both;
    m_context.report->progress(request, { 1, reverseSteps, tr("closing"), {} });
    m_steps->place(close, { true, {}, 0, request }, this, [this, job = &m_reversing.back()](const Order& order, const Error& error) {
        if (!order.isOpen())
            onClosed(job, order, error);
        else
            m_steps->whenEnded(order.localId, this, [this, job](const Order& ended, const Error&) { onClosed(job, ended, {}); });
    });
}

void PositionMoves::onClosed(Reversing* job, const Order& order, const Error& error)
{
    if (order.status != OrderStatus::Filled) {
        const Error why = error.detail.isEmpty() ? refusalBecause(tr("The close was not filled whole; nothing was opened.")) : error;
        endReversing(job, order.executed.isPositive() || why.venueCode != 0 ? Outcome::Rejected : Outcome::NotSent, why);
        return;
    }
    job->waiting = static_cast<int>(job->old.size());
    if (job->waiting == 0) {
        openOtherWay(job);
        return;
    }
    m_context.report->progress(
        job->request, { 2, reverseSteps, tr("cancelling %n order(s) of the old position", nullptr, job->waiting), {} });
    for (const LocalOrderId id : job->old) {
        m_steps->cancel(id, this, [this, job](const Order&, const Error&) {
            if (--job->waiting == 0)
                openOtherWay(job);
        });
    }
}

void PositionMoves::openOtherWay(Reversing* job)
{
    m_context.report->progress(job->request, { 3, reverseSteps, tr("opening the other way"), {} });
    m_steps->place(job->open, { true, {}, 0, job->request }, this, [this, job](const Order& order, const Error& error) {
        const bool stands = order.status != OrderStatus::None && order.status != OrderStatus::Rejected;
        endReversing(job, stands ? Outcome::Accepted : Outcome::Rejected,
            stands                     ? Error {}
                : error.detail.isEmpty() ? refusalBecause(tr("Closed, but the other way did not reach the exchange."))
                                         : error);
    });
}

void PositionMoves::endReversing(Reversing* job, Outcome outcome, const Error& error)
{
    const Reversing ended = *job;
    m_reversing.remove_if([job](const Reversing& other) { return &other == job; });
    if (outcome != Outcome::Accepted)
        m_context.report->log(logLine(Severity::Failure, tr("Not reversed"), ended.open.symbol % QStringLiteral(": ") % error.userText(),
            ended.open.symbol, 0, true));
    m_context.report->finish(ended.request, outcome, error, 0);
}

} // namespace fathom
