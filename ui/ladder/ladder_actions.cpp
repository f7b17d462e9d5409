// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ladder/ladder_actions.h"

#include "core/domain/order_check.h"
#include "core/session/account_state.h"
#include "core/session/market_data.h"
#include "core/session/order_gateway.h"
#include "core/session/session.h"
#include "ui/theme/format.h"

namespace fathom {

namespace {

PositionSide legOf(bool hedge, Side side, bool reduce)
{
    if (!hedge)
        return PositionSide::Both;
    return (side == Side::Buy) != reduce ? PositionSide::Long : PositionSide::Short;
}

} // namespace

LadderActions::LadderActions(const PanelContext& context, LadderModel& model, Arming& arming, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_model(model)
    , m_arming(arming)
    , m_clock(clock)
{
    connect(context.session.orders(), &OrderGateway::requestFinished, this, &LadderActions::onFinished);
}

QString LadderActions::sizeText(Decimal quantity) const
{
    return m_model.instrument() ? format::quantity(quantity, *m_model.instrument()) : QString();
}

std::optional<Aim> LadderActions::build(Side side, std::int64_t ticks, bool secondSize) const
{
    if (!m_model.instrument() || ticks <= 0)
        return std::nullopt;
    const bool hedge = m_context.session.account()->isHedgeMode();
    Aim aim;
    aim.ticks = ticks;
    aim.group = groupOf(side, ticks, m_model.groupTicks());
    aim.kind = m_model.kindOf(aim.group);
    OrderIntent& intent = aim.intent;
    intent.symbol = m_model.instrument()->symbol;
    intent.side = side;
    intent.positionSide = legOf(hedge, side, m_reduceOnly);
    intent.timeInForce = m_settings.postOnly ? TimeInForce::GTX : TimeInForce::GTC;
    intent.price = m_model.instrument()->priceOf(ticks);
    intent.quantity = m_settings.clickSize(secondSize);
    intent.reduceOnly = m_reduceOnly && !hedge; // in hedge mode the leg says it
    intent.origin = QStringLiteral("ladder");
    if (const auto bid = m_model.bestBidTicks())
        intent.seenBid = m_model.instrument()->priceOf(*bid);
    if (const auto ask = m_model.bestAskTicks())
        intent.seenAsk = m_model.instrument()->priceOf(*ask);
    return aim;
}

std::optional<Aim> LadderActions::aimAt(std::int64_t group, bool secondSize) const
{
    const RowKind kind = m_model.kindOf(group);
    if (kind != RowKind::Bid && kind != RowKind::Ask)
        return std::nullopt;
    return build(kind == RowKind::Bid ? Side::Buy : Side::Sell, m_model.ticksOf(group), secondSize);
}

std::optional<Aim> LadderActions::stageAt(std::int64_t group, std::optional<Side> side, bool secondSize) const
{
    const Side fallback = m_model.kindOf(group) == RowKind::Ask ? Side::Sell : Side::Buy;
    return build(side.value_or(fallback), m_model.ticksOf(group), secondSize);
}

std::optional<Aim> LadderActions::aimQuick(Quick quick) const
{
    const auto bid = m_model.bestBidTicks();
    const auto ask = m_model.bestAskTicks();
    if (!bid || !ask)
        return std::nullopt;
    const std::int64_t improve = *ask - *bid > 1 ? 1 : 0; // one tick inside where there is room
    switch (quick) {
    case Quick::BuyAtOwnBest:
        return build(Side::Buy, *bid + improve, false);
    case Quick::SellAtOwnBest:
        return build(Side::Sell, *ask - improve, false);
    case Quick::BuyAsk:
        return build(Side::Buy, *ask, false);
    case Quick::SellBid:
        break;
    }
    return build(Side::Sell, *bid, false);
}

QString LadderActions::refusal(const Aim& aim) const
{
    const OrderIntent& intent = aim.intent;
    if (!m_model.instrument() || intent.symbol != m_model.instrument()->symbol)
        return tr("the symbol changed");
    if (!m_model.isLive())
        return m_model.book() && !m_model.book()->reason.isEmpty() ? tr("the book is not live: %1").arg(m_model.book()->reason) : tr("the book is not live");
    if (!intent.quantity.isPositive())
        return tr("no size is chosen");
    const bool reduces = m_reduceOnly;
    const QString blocked = m_context.session.orders()->blockedReason();
    if (!blocked.isEmpty() && !reduces)
        return blocked;
    if (intent.timeInForce == TimeInForce::GTX) {
        const auto bid = m_model.bestBidTicks();
        const auto ask = m_model.bestAskTicks();
        if ((intent.side == Side::Buy && ask && aim.ticks >= *ask) || (intent.side == Side::Sell && bid && aim.ticks <= *bid))
            return tr("post-only, but it would take");
    }
    const std::vector<OrderProblem> problems = checkOrder(*m_model.instrument(), intent, m_model.mark());
    return problems.empty() ? QString() : problems.front().text;
}

void LadderActions::refuse(std::int64_t group, Side side, const QString& reason)
{
    notice(group, side, tr("Not sent"), reason);
}

void LadderActions::notice(std::int64_t group, Side side, const QString& title, const QString& text)
{
    Q_EMIT refused(group, side, title, text);
    Q_EMIT said(title + QStringLiteral(", ") + text);
}

bool LadderActions::send(const Aim& aim)
{
    const OrderIntent& intent = aim.intent;
    if (const QString reason = refusal(aim); !reason.isEmpty()) {
        refuse(aim.group, intent.side, reason);
        return false;
    }
    switch (m_guard.checkSend({ intent.symbol, intent.side, intent.price, intent.quantity }, m_clock.monotonicNow())) {
    case ClickGuard::Verdict::Pass:
        break;
    case ClickGuard::Verdict::AskAgain:
        refuse(aim.group, intent.side, tr("the same order went out moments ago; press again to send it once more"));
        return false;
    default:
        return false; // a double press: one order was meant
    }
    const RequestId request = m_context.session.orders()->place(intent);
    // Only now, with the order on its way, there is time for words.
    Pending pending { aim.group, intent.side, {} };
    pending.title = intent.side == Side::Buy ? tr("BUY %1 refused").arg(sizeText(intent.quantity)) : tr("SELL %1 refused").arg(sizeText(intent.quantity));
    m_pending[request] = std::move(pending);
    m_arming.touch();
    return true;
}

void LadderActions::offer(const Aim& aim, bool withSide)
{
    Draft draft;
    if (withSide)
        draft.side = aim.intent.side;
    draft.price = aim.intent.price;
    if (aim.intent.quantity.isPositive())
        draft.quantity = aim.intent.quantity;
    draft.type = OrderType::Limit;
    m_context.link.offerDraft(draft);
}

const Order* LadderActions::order(LocalOrderId id) const
{
    return m_context.session.account()->order(id);
}

bool LadderActions::canMove(LocalOrderId id) const
{
    const Order* found = order(id);
    return found && found->isWorking() && found->type == OrderType::Limit && found->request == RequestState::None;
}

QString LadderActions::moveRefusal(const OrderMove& move) const
{
    if (!m_model.isLive())
        return tr("the book is not live");
    const auto bid = m_model.bestBidTicks();
    const auto ask = m_model.bestAskTicks();
    for (const OrderMove::Target& target : move.targets) {
        const Order* moved = order(target.id);
        if (!moved || !moved->isWorking())
            return tr("the order is gone");
        if (target.toTicks <= 0)
            return tr("no such price");
        const bool takes = move.side == Side::Buy ? ask && target.toTicks >= *ask : bid && target.toTicks <= *bid;
        if (takes)
            return moved->timeInForce == TimeInForce::GTX ? tr("would be cancelled by the exchange: post-only") : tr("would take");
    }
    return {};
}

bool LadderActions::sendMove(const OrderMove& move)
{
    if (move.goesNowhere() || move.targets.empty())
        return false;
    if (const QString reason = moveRefusal(move); !reason.isEmpty()) {
        const std::int64_t group = groupOf(move.side, move.targets.front().fromTicks, m_model.groupTicks());
        notice(group, move.side, tr("Not moved"), reason);
        return false;
    }
    for (const OrderMove::Target& target : move.targets) {
        const Order* moved = order(target.id);
        modify(target.id, m_model.instrument()->priceOf(target.toTicks), moved->quantity);
    }
    return true;
}

void LadderActions::modify(LocalOrderId id, Decimal price, Decimal quantity)
{
    const Order* moved = order(id);
    if (!moved)
        return;
    Pending pending { groupOf(moved->side, moved->price.countOf(m_model.instrument()->tickSize).value_or(0), m_model.groupTicks()), moved->side, tr("Modify refused") };
    m_pending[m_context.session.orders()->modify(id, price, quantity)] = std::move(pending);
    m_arming.touch();
}

void LadderActions::cancel(const std::vector<LocalOrderId>& ids)
{
    for (const LocalOrderId id : ids)
        m_context.session.orders()->cancel(id);
    m_arming.touch();
}

void LadderActions::cancelAll(std::optional<Side> side)
{
    if (m_model.instrument())
        m_context.session.orders()->cancelAll({ m_model.instrument()->symbol, side });
    m_arming.touch();
}

void LadderActions::close(Decimal fraction)
{
    if (m_context.session.environment() == Environment::Production && !m_arming.isArmed())
        Q_EMIT closeQuestionWanted(fraction);
    else
        closeNow(fraction);
}

void LadderActions::closeNow(Decimal fraction)
{
    if (!m_model.instrument())
        return;
    const QString& symbol = m_model.instrument()->symbol;
    for (const PositionSide side : { PositionSide::Both, PositionSide::Long, PositionSide::Short }) {
        const Position* position = m_context.session.account()->position(symbol, side);
        if (position && position->isOpen())
            m_context.session.orders()->closePosition(symbol, side, fraction);
    }
    m_arming.touch();
}

void LadderActions::prepare()
{
    if (m_arming.isArmed() && m_model.instrument())
        m_context.session.orders()->prepare(m_model.instrument()->symbol);
}

void LadderActions::prepare(const Aim& aim)
{
    if (m_arming.isArmed() && refusal(aim).isEmpty())
        m_context.session.orders()->prepare(aim.intent);
}

void LadderActions::onFinished(RequestId request, Outcome outcome, const Error& error, LocalOrderId)
{
    const auto it = m_pending.find(request);
    if (it == m_pending.end())
        return;
    const Pending pending = it->second;
    m_pending.erase(it);
    if (outcome != Outcome::Rejected && outcome != Outcome::NotSent)
        return;
    notice(pending.group, pending.side, pending.title, error.userText());
}

void LadderActions::onSettings()
{
    if (m_model.instrument())
        m_settings.save(*m_context.session.preferences(), m_model.instrument()->symbol);
    Q_EMIT settingsChanged();
}

void LadderActions::setSize(int index)
{
    m_settings.size = std::clamp(index, 0, sizePresetCount - 1);
    m_context.link.setClickSize(m_settings.clickSize(false));
    onSettings();
}

void LadderActions::setSecondSize(int index)
{
    m_settings.secondSize = std::clamp(index, 0, sizePresetCount - 1);
    onSettings();
}

void LadderActions::editSize(int index, Decimal size)
{
    m_settings.sizes[static_cast<std::size_t>(std::clamp(index, 0, sizePresetCount - 1))] = size;
    setSize(index);
}

void LadderActions::setPostOnly(bool on)
{
    m_settings.postOnly = on;
    onSettings();
}

void LadderActions::setReduceOnly(bool on)
{
    m_reduceOnly = on;
    Q_EMIT settingsChanged();
}

void LadderActions::stepGroup(int direction)
{
    m_settings.groupTicks = nextGroup(std::max<std::int64_t>(1, m_settings.groupTicks), direction);
    onSettings();
}

void LadderActions::toggleCumulative()
{
    m_settings.cumulative = !m_settings.cumulative;
    onSettings();
}

void LadderActions::toggleProfit()
{
    m_settings.profitColumn = !m_settings.profitColumn;
    onSettings();
}

} // namespace fathom
