// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of LadderActions about orders and positions that are there: move, cancel, close, reverse.
#include "ui/ladder/ladder_actions.h"

#include "core/domain/protection.h"
#include "core/session/account_state.h"
#include "core/session/order_gateway.h"
#include "core/session/session.h"
#include "ui/theme/format.h"
#include "ui/workspace/loop_watch.h"
#include "ui/workspace/usual_size.h"

namespace fathom {

namespace {

constexpr int offerMs = 3'000; // in which a second press takes what protects, too

bool isInScope(const Order& order, const QString& symbol, std::optional<Side> side, CancelScope::Kind kind)
{
    if (order.symbol != symbol || !order.isOpen() || (side && order.side != *side))
        return false;
    return kind == CancelScope::Kind::All || order.isConditional() == (kind == CancelScope::Kind::Conditional);
}

} // namespace

const Order* LadderActions::order(LocalOrderId id) const
{
    return m_context.session.account()->order(id);
}

std::vector<const Position*> LadderActions::legs() const
{
    std::vector<const Position*> found;
    if (!m_model.instrument())
        return found;
    for (const PositionSide side : { PositionSide::Both, PositionSide::Long, PositionSide::Short }) {
        const Position* position = m_context.session.account()->position(m_model.instrument()->symbol, side);
        if (position && position->isOpen())
            found.push_back(position);
    }
    return found;
}

const Position* LadderActions::leg() const
{
    const std::vector<const Position*> found = legs();
    const Position* best = nullptr;
    for (const Position* position : found) {
        if (m_leg == position->side)
            return position;
        if (!best || position->notional.abs() > best->notional.abs())
            best = position;
    }
    return best;
}

void LadderActions::chooseLeg(PositionSide side)
{
    if (m_leg == side)
        return;
    m_leg = side;
    Q_EMIT legChanged();
}

std::int64_t LadderActions::ticksOf(const Order& order) const
{
    const Decimal price = orderKind(order) == OrderKind::Limit ? order.price : order.triggerPrice;
    return m_model.instrument() ? price.countOf(m_model.instrument()->tickSize).value_or(0) : 0;
}

bool LadderActions::canMove(LocalOrderId id, bool mergeable) const
{
    const Order* found = order(id);
    if (!found || !found->isWorking() || found->heldHere || ticksOf(*found) <= 0)
        return false;
    const OrderKind kind = orderKind(*found);
    if (kind == OrderKind::Trailing)
        return false; // it moves by itself
    const bool free = found->request == RequestState::None;
    return free || (mergeable && kind == OrderKind::Limit && found->request == RequestState::Modifying);
}

OrderIntent LadderActions::movedTerms(const Order& order, std::int64_t ticks) const
{
    OrderIntent terms = termsOf(order);
    if (!order.closePosition)
        terms.quantity = order.remaining();
    const Decimal place = m_model.instrument()->priceOf(ticks);
    if (orderKind(order) == OrderKind::Limit) {
        terms.price = place;
        terms.priceMatch = PriceMatch::None;
    } else {
        terms.triggerPrice = place;
        if (hasLimitPrice(order.type) && order.price.isPositive())
            terms.price = order.price + place - order.triggerPrice;
    }
    terms.origin = QStringLiteral("ladder");
    if (const auto bid = m_model.bestBidTicks())
        terms.seenBid = m_model.instrument()->priceOf(*bid);
    if (const auto ask = m_model.bestAskTicks())
        terms.seenAsk = m_model.instrument()->priceOf(*ask);
    return terms;
}

QString LadderActions::moveRefusal(const OrderMove& move) const
{
    const auto bid = m_model.bestBidTicks();
    const auto ask = m_model.bestAskTicks();
    const OrderGateway& gateway = *m_context.session.orders();
    if (gateway.blocked() == Blocked::Everything)
        return gateway.blockedReason();
    for (const OrderMove::Target& target : move.targets) {
        const Order* moved = order(target.id);
        if (!moved || !moved->isWorking())
            return tr("the order is gone");
        if (target.toTicks <= 0)
            return tr("no such price");
        if (!m_model.isTrading())
            return tr("the symbol is not trading");
        const bool live = m_model.isLive();
        // Nobody knows whether it would take or trigger, which only what may open has to fear.
        if (!live && !moved->onlyReduces())
            return tr("the book is not live");
        if (orderKind(*moved) != OrderKind::Limit) {
            const std::vector<OrderProblem> problems = checkOrder(*m_model.instrument(), movedTerms(*moved, target.toTicks), facts());
            if (!problems.empty())
                return problems.front().text;
            continue;
        }
        if (!live)
            continue;
        const bool takes = move.side == Side::Buy ? ask && target.toTicks >= *ask : bid && target.toTicks <= *bid;
        if (takes && moved->timeInForce == TimeInForce::GTX)
            return tr("would be cancelled by the exchange: post-only");
        if (takes && !m_options.crossingDrags)
            return tr("would take");
    }
    return {};
}

// Of several in a row the one that closes most.
void LadderActions::offerClose(const OrderMove& move)
{
    std::optional<OrderIntent> offered;
    for (const OrderMove::Target& target : move.targets) {
        const Order* moved = order(target.id);
        if (!moved || !moved->isConditional() || !moved->onlyReduces())
            continue;
        const OrderIntent terms = movedTerms(*moved, target.toTicks);
        const bool more = !offered || terms.closePosition || (!offered->closePosition && terms.quantity > offered->quantity);
        if (more && triggersAtOnce(terms, facts()))
            offered = terms;
    }
    if (offered && m_context.session.orders()->blocked() < Blocked::Placing)
        Q_EMIT closeInsteadWanted(*offered);
}

bool LadderActions::sendMove(const OrderMove& move)
{
    if (move.goesNowhere() || move.isEmpty())
        return false;
    if (LoopWatch::stoodStill()) {
        notice(groupOf(move.side, move.targets.front().fromTicks, m_model.groupTicks()), move.side, tr("Not moved"), LoopWatch::words());
        return false;
    }
    if (const QString reason = moveRefusal(move); !reason.isEmpty()) {
        const std::int64_t group = groupOf(move.side, move.targets.front().fromTicks, m_model.groupTicks());
        notice(group, move.side, tr("Not moved"), reason);
        offerClose(move);
        return false;
    }
    for (const OrderMove::Target& target : move.targets) {
        const Order* moved = order(target.id);
        if (target.toTicks == target.fromTicks)
            continue;
        if (orderKind(*moved) == OrderKind::Limit)
            modify(target.id, m_model.instrument()->priceOf(target.toTicks), moved->quantity);
        else
            replace(target.id, movedTerms(*moved, target.toTicks));
    }
    return true;
}

LadderActions::Pending LadderActions::pendingFor(const Order& order, const QString& title) const
{
    Pending pending;
    pending.group = groupOf(order.side, ticksOf(order), m_model.groupTicks());
    pending.side = order.side;
    pending.title = title;
    pending.moved = order.localId;
    return pending;
}

void LadderActions::modify(LocalOrderId id, Decimal price, Decimal quantity)
{
    const Order* moved = order(id);
    if (!moved)
        return;
    Pending pending = pendingFor(*moved, tr("Modify refused"));
    if (m_model.instrument())
        pending.to = format::price(price, *m_model.instrument());
    m_pending[m_context.session.orders()->modify(id, price, quantity)] = std::move(pending);
    m_arming.touch();
}

void LadderActions::replace(LocalOrderId id, const OrderIntent& terms)
{
    const Order* replaced = order(id);
    if (!replaced)
        return;
    Pending pending = pendingFor(*replaced, tr("Not replaced"));
    pending.replaces = replaced->onlyReduces();
    if (m_model.instrument())
        pending.to = format::price(terms.triggerPrice, *m_model.instrument());
    pending.steps = true;
    if (pending.replaces)
        Q_EMIT replaceBegan();
    m_pending[m_context.session.orders()->replace(id, terms)] = std::move(pending);
    m_arming.touch();
}

void LadderActions::cancel(const std::vector<LocalOrderId>& ids)
{
    m_arming.touch();
    const auto& positions = m_context.session.account()->positions();
    const MonotonicTime now = m_clock.monotonicNow();
    std::vector<LocalOrderId> spared;
    for (const LocalOrderId id : ids) {
        const Order* each = order(id);
        const bool asked = now < m_sparedUntil && std::find(m_spared.begin(), m_spared.end(), id) != m_spared.end();
        if (ids.size() > 1 && each && !asked && protection::protectsPosition(*each, positions))
            spared.push_back(id);
        else
            m_context.session.orders()->cancel(id);
    }
    m_spared = std::move(spared);
    if (m_spared.empty())
        return;
    // Several at once do not take a position's protection along unasked. Source: INTERACTION 2, 5.9.
    m_sparedUntil = now + std::chrono::milliseconds(offerMs);
    const Order& first = *order(m_spared.front());
    notice(groupOf(first.side, ticksOf(first), m_model.groupTicks()), first.side, tr("Kept"),
        tr("also %n protective, press again", nullptr, static_cast<int>(m_spared.size())));
}

void LadderActions::setOffer(const std::optional<ProtectiveOffer>& offer)
{
    if (offer)
        m_offerEnds.start();
    else
        m_offerEnds.stop();
    if (offer == m_offer)
        return;
    m_offer = offer;
    Q_EMIT protectiveOfferChanged();
}

void LadderActions::cancelAll(std::optional<Side> side, CancelScope::Kind kind)
{
    if (!m_model.instrument())
        return;
    const QString& symbol = m_model.instrument()->symbol;
    OrderGateway& gateway = *m_context.session.orders();
    const AccountState& account = *m_context.session.account();
    m_arming.touch();
    if (m_offer && m_offer->side == side && m_offer->kind == kind) {
        setOffer(std::nullopt);
        gateway.cancelAll({ symbol, side, kind, CancelScope::Protection::Only });
        return;
    }
    int others = 0, protective = 0;
    for (const Order& order : account.openOrders()) {
        if (isInScope(order, symbol, side, kind))
            ++(protection::protectsPosition(order, account.positions()) ? protective : others);
    }
    // With nothing known it is asked all the same: the exchange may know of more.
    if (others > 0 || protective == 0)
        gateway.cancelAll({ symbol, side, kind, CancelScope::Protection::Spare });
    setOffer(protective > 0 ? std::optional(ProtectiveOffer { side, kind, protective }) : std::nullopt);
    if (protective > 0)
        Q_EMIT said(tr("also %n protective, press again", nullptr, protective));
}

void LadderActions::close(PositionSide side, Decimal fraction)
{
    if (m_context.session.environment() == Environment::Production && !m_arming.isArmed())
        Q_EMIT closeQuestionWanted(side, fraction);
    else
        closeNow(side, fraction);
}

void LadderActions::closeNow(PositionSide side, Decimal fraction)
{
    if (!m_model.instrument())
        return;
    const Position* position = m_context.session.account()->position(m_model.instrument()->symbol, side);
    if (!position || !position->isOpen())
        return;
    const Side out = position->isLong() ? Side::Sell : Side::Buy;
    Pending pending { m_model.middleGroup().value_or(0), out, tr("Close refused") };
    pending.steps = true;
    m_pending[m_context.session.orders()->closePosition(position->symbol, side, fraction)] = std::move(pending);
    m_arming.touch();
}

void LadderActions::reverse(PositionSide side)
{
    if (m_options.reverseAtOnce && m_arming.isArmed())
        reverseNow(side);
    else if (const Position* position = m_context.session.account()->position(m_model.instrument() ? m_model.instrument()->symbol : QString(), side); position && position->isOpen())
        Q_EMIT reverseQuestionWanted(side);
}

void LadderActions::reverseNow(PositionSide side)
{
    if (!m_model.instrument())
        return;
    const Position* position = m_context.session.account()->position(m_model.instrument()->symbol, side);
    if (!position || !position->isOpen())
        return;
    Pending pending { m_model.middleGroup().value_or(0), position->isLong() ? Side::Sell : Side::Buy, tr("Reverse refused") };
    pending.steps = true;
    m_pending[m_context.session.orders()->reverse(position->symbol, side)] = std::move(pending);
    m_arming.touch();
}

void LadderActions::setCountdown(int seconds)
{
    if (m_model.instrument())
        m_context.session.orders()->setCountdown(m_model.instrument()->symbol, seconds);
}

void LadderActions::prepare()
{
    if (m_arming.isArmed() && m_model.instrument())
        m_context.session.orders()->prepare(m_model.instrument()->symbol);
}

void LadderActions::prepare(const Aim& aim)
{
    if (m_arming.isArmed() && aim.what != Aim::What::Protect && refusal(aim).isEmpty())
        m_context.session.orders()->prepare(aim.intent);
}

std::optional<Decimal> LadderActions::usualSize() const
{
    if (!m_model.instrument())
        return std::nullopt;
    return usualOrderSize(*m_context.session.account(), m_model.instrument()->symbol, m_clock.wallNow());
}

void LadderActions::onFinished(RequestId request, Outcome outcome, const Error& error, LocalOrderId)
{
    const auto it = m_pending.find(request);
    if (it == m_pending.end())
        return;
    const Pending pending = it->second;
    m_pending.erase(it);
    if (pending.steps)
        Q_EMIT stepChanged({});
    if (pending.replaces)
        Q_EMIT replaceEnded();
    if (outcome == Outcome::Accepted) {
        if (pending.moved != 0)
            Q_EMIT said(pending.to.isEmpty() ? tr("moved") : tr("moved to %1").arg(pending.to));
        return;
    }
    if (pending.replaces)
        Q_EMIT replaceFailed(error.userText());
    if (outcome != Outcome::Rejected && outcome != Outcome::NotSent)
        return;
    const Order* kept = pending.moved != 0 ? order(pending.moved) : nullptr;
    if (!kept || !m_model.instrument()) {
        notice(pending.group, pending.side, pending.title, error.userText());
        return;
    }
    // What was to be moved stands where it stood: that is what a listener needs to hear.
    Q_EMIT refused(pending.group, pending.side, pending.title, error.userText());
    const QString still = format::price(m_model.instrument()->priceOf(ticksOf(*kept)), *m_model.instrument());
    Q_EMIT said(tr("refused, %1, still %2").arg(error.userText(), still));
}

} // namespace fathom
