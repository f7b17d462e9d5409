// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ladder/ladder_actions.h"

#include "core/session/account_state.h"
#include "core/session/market_data.h"
#include "core/session/order_gateway.h"
#include "core/session/preferences.h"
#include "core/session/session.h"
#include "ui/theme/format.h"
#include "ui/workspace/key_map.h"
#include "ui/workspace/loop_watch.h"

namespace fathom {

namespace {

constexpr int offerMs = 3'000;

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
    , m_keys(KeyMap::of(*context.session.preferences()))
    , m_options(LadderOptions::load(*context.session.preferences()))
{
    m_offerEnds.setSingleShot(true);
    m_offerEnds.setInterval(offerMs);
    connect(&m_offerEnds, &QTimer::timeout, this, [this] { setOffer(std::nullopt); });
    OrderGateway* orders = context.session.orders();
    connect(orders, &OrderGateway::requestFinished, this, &LadderActions::onFinished);
    connect(orders, &OrderGateway::requestProgressed, this, [this](RequestId request, const RequestProgress& progress) {
        const auto it = m_pending.find(request);
        if (it != m_pending.end() && it->second.steps)
            Q_EMIT stepChanged(progress.text);
    });
    connect(context.session.preferences(), &Preferences::changed, this, [this](const QString& key) {
        if (key != QLatin1String(LadderOptions::key))
            return;
        m_options = LadderOptions::load(*m_context.session.preferences());
        Q_EMIT optionsChanged();
    });
}

void LadderActions::setOptions(const LadderOptions& options)
{
    if (options == m_options)
        return;
    options.save(*m_context.session.preferences());
    if (options == m_options)
        return; // told already
    m_options = options;
    Q_EMIT optionsChanged();
}

QString LadderActions::sizeText(Decimal quantity) const
{
    return m_model.instrument() ? format::quantity(quantity, *m_model.instrument()) : QString();
}

RowKind LadderActions::kindOfTicks(std::int64_t ticks) const
{
    const auto bid = m_model.bestBidTicks();
    const auto ask = m_model.bestAskTicks();
    if (bid && ticks <= *bid)
        return RowKind::Bid;
    if (ask && ticks >= *ask)
        return RowKind::Ask;
    return bid && ask ? RowKind::Inside : RowKind::Unknown;
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
    aim.secondSize = secondSize;
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

std::optional<Aim> LadderActions::buildStop(bool withLimit, std::int64_t ticks, RowKind kind) const
{
    if (kind != RowKind::Bid && kind != RowKind::Ask)
        return std::nullopt; // inside neither direction is a stop's
    const Side side = kind == RowKind::Ask ? Side::Buy : Side::Sell;
    std::optional<Aim> aim = build(side, ticks, false);
    if (!aim)
        return std::nullopt;
    aim->what = withLimit ? Aim::What::StopLimit : Aim::What::Stop;
    OrderIntent& intent = aim->intent;
    intent.type = withLimit ? OrderType::Stop : OrderType::StopMarket;
    intent.timeInForce = TimeInForce::GTC;
    intent.triggerPrice = intent.price;
    intent.workingType = m_options.stopTrigger;
    const std::int64_t limit = ticks + (side == Side::Buy ? 1 : -1) * m_settings.stopLimitTicks;
    intent.price = withLimit ? m_model.instrument()->priceOf(std::max<std::int64_t>(1, limit)) : Decimal();
    return aim;
}

std::optional<Aim> LadderActions::buildProtect(std::int64_t ticks) const
{
    const Position* protectedLeg = leg();
    if (!protectedLeg || !m_model.instrument())
        return std::nullopt;
    std::optional<Aim> aim = build(protectedLeg->isLong() ? Side::Sell : Side::Buy, ticks, false);
    if (!aim)
        return std::nullopt;
    aim->what = Aim::What::Protect;
    OrderIntent& intent = aim->intent;
    const bool loses = protectedLeg->isLong() ? intent.price < protectedLeg->entryPrice : intent.price > protectedLeg->entryPrice;
    intent.type = loses ? OrderType::StopMarket : OrderType::TakeProfitMarket;
    intent.timeInForce = TimeInForce::GTC;
    intent.positionSide = protectedLeg->side;
    intent.triggerPrice = intent.price;
    intent.price = {};
    intent.quantity = {};
    intent.reduceOnly = false;
    intent.closePosition = true;
    intent.workingType = m_options.protectTrigger;
    return aim;
}

std::optional<Aim> LadderActions::aim(MouseAction action, std::int64_t group, std::optional<std::int64_t> ticks) const
{
    const RowKind kind = ticks ? kindOfTicks(*ticks) : m_model.kindOf(group);
    const std::int64_t at = ticks.value_or(m_model.ticksOf(group));
    switch (action) {
    case MouseAction::Limit:
    case MouseAction::LimitSecond:
        if (kind != RowKind::Bid && kind != RowKind::Ask)
            return std::nullopt;
        return build(kind == RowKind::Bid ? Side::Buy : Side::Sell, at, action == MouseAction::LimitSecond);
    case MouseAction::Buy: return build(Side::Buy, at, false);
    case MouseAction::Sell: return build(Side::Sell, at, false);
    case MouseAction::Stop: return buildStop(false, at, kind);
    case MouseAction::StopLimit: return buildStop(true, at, kind);
    case MouseAction::Protect: return buildProtect(at);
    default: return std::nullopt;
    }
}

std::optional<Aim> LadderActions::stageAt(std::int64_t group, std::optional<Side> side) const
{
    const Side fallback = m_model.kindOf(group) == RowKind::Ask ? Side::Sell : Side::Buy;
    return build(side.value_or(fallback), m_model.ticksOf(group), false);
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

Aim LadderActions::postOnly(Aim aim)
{
    aim.intent.timeInForce = TimeInForce::GTX;
    return aim;
}

OrderFacts LadderActions::facts() const
{
    // The newest mark price, which the rows may be a picture behind.
    const MarkPrice* mark = m_model.instrument() ? m_context.session.market()->markPrice(m_model.instrument()->symbol) : nullptr;
    OrderFacts known { mark ? mark->mark : m_model.mark(), {}, m_clock.wallNow() };
    if (m_model.last() && m_model.instrument())
        known.last = m_model.instrument()->priceOf(m_model.last()->ticks);
    return known;
}

QString LadderActions::refusal(const Aim& aim) const
{
    const OrderIntent& intent = aim.intent;
    if (!m_model.instrument() || intent.symbol != m_model.instrument()->symbol)
        return tr("the symbol changed");
    // Reducing risk is never refused for an old book or a lost account.
    const bool reduces = m_reduceOnly || aim.what == Aim::What::Protect;
    if (!m_model.isTrading() && !reduces)
        return tr("the symbol is not trading");
    if (!m_model.isLive() && !reduces)
        return m_model.book() && !m_model.book()->reason.isEmpty() ? tr("the book is not live: %1").arg(m_model.book()->reason) : tr("the book is not live");
    if (!intent.closePosition && !intent.quantity.isPositive())
        return tr("no size is chosen");
    const QString blocked = m_context.session.orders()->blockedReason();
    if (!blocked.isEmpty() && (!reduces || m_context.session.orders()->blocked() == Blocked::Everything))
        return blocked;
    if (!aim.isConditional() && intent.timeInForce == TimeInForce::GTX && m_model.isLive()) {
        const auto bid = m_model.bestBidTicks();
        const auto ask = m_model.bestAskTicks();
        if ((intent.side == Side::Buy && ask && aim.ticks >= *ask) || (intent.side == Side::Sell && bid && aim.ticks <= *bid))
            return tr("post-only, but it would take");
    }
    const std::vector<OrderProblem> problems = checkOrder(*m_model.instrument(), intent, facts());
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

bool LadderActions::passesGuard(const Aim& aim)
{
    const OrderIntent& intent = aim.intent;
    const auto usual = aim.what == Aim::What::Protect ? std::nullopt : usualSize();
    const bool unusual = usual && intent.quantity > *usual * Decimal(3);
    switch (m_guard.checkSend({ intent.symbol, intent.side, intent.type, intent.price, intent.triggerPrice, intent.quantity }, m_clock.monotonicNow(), unusual)) {
    case ClickGuard::Verdict::Pass:
        return true;
    case ClickGuard::Verdict::AskAgain:
        refuse(aim.group, intent.side, tr("the same order went out moments ago; press again to send it once more"));
        return false;
    case ClickGuard::Verdict::Unusual:
        refuse(aim.group, intent.side, tr("%1 is more than three times the usual %2; press again within 2 s to send it").arg(sizeText(intent.quantity), sizeText(*usual)));
        return false;
    default:
        return false; // a double press: one order was meant
    }
}

bool LadderActions::send(const Aim& aim)
{
    if (const QString reason = refusal(aim); !reason.isEmpty()) {
        refuse(aim.group, aim.intent.side, reason);
        const bool goesOut = m_context.session.orders()->blocked() < Blocked::Placing;
        if (goesOut && aim.isConditional() && aim.intent.onlyReduces() && triggersAtOnce(aim.intent, facts()))
            Q_EMIT closeInsteadWanted(aim.intent);
        return false;
    }
    if (LoopWatch::stoodStill()) {
        refuse(aim.group, aim.intent.side, LoopWatch::words());
        return false;
    }
    if (!passesGuard(aim))
        return false;
    if (aim.what == Aim::What::Protect) {
        protectNow(aim);
        return true;
    }
    const RequestId request = m_context.session.orders()->place(aim.intent);
    // Only now, with the order on its way, there is time for words.
    const QString size = sizeText(aim.intent.quantity);
    const QString title = aim.intent.side == Side::Buy ? tr("BUY %1 refused").arg(size) : tr("SELL %1 refused").arg(size);
    m_pending[request] = { aim.group, aim.intent.side, title };
    m_arming.touch();
    return true;
}

void LadderActions::protectNow(const Aim& aim)
{
    const OrderIntent& intent = aim.intent;
    const bool stops = intent.type == OrderType::StopMarket;
    Bracket bracket;
    (stops ? bracket.stopLoss : bracket.takeProfit) = ProtectionLeg { intent.triggerPrice, intent.workingType, {}, false };
    const RequestId request = m_context.session.orders()->protect(intent.symbol, intent.positionSide, bracket);
    m_pending[request] = { aim.group, intent.side, stops ? tr("Stop-loss refused") : tr("Take-profit refused") };
    m_arming.touch();
}

void LadderActions::offer(const Aim& aim, bool withSide)
{
    Draft draft;
    if (withSide)
        draft.side = aim.intent.side;
    draft.type = aim.intent.type;
    if (aim.intent.price.isPositive())
        draft.price = aim.intent.price;
    if (aim.intent.triggerPrice.isPositive())
        draft.trigger = aim.intent.triggerPrice;
    if (aim.intent.quantity.isPositive())
        draft.quantity = aim.intent.quantity;
    draft.closesAll = aim.intent.closePosition;
    draft.reduceOnly = m_reduceOnly && !aim.intent.closePosition;
    if (aim.isConditional())
        draft.working = aim.intent.workingType;
    else
        draft.postOnly = aim.intent.timeInForce == TimeInForce::GTX;
    m_context.link.offerDraft(draft);
}

} // namespace fathom
