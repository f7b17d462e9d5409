// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Words about own orders: the card over their cell and the box beside a move.
#include "core/session/account_state.h"
#include "core/session/session.h"
#include "ui/ladder/aim_figures.h"
#include "ui/theme/format.h"

#include <cmath>

namespace fathom {

namespace {

constexpr int queriesMost = 5; // asked one by one before the ten-second pace

QString percentOf(double share)
{
    return QStringLiteral("%1 %").arg(std::lround(share * 100));
}

QString signedTicks(std::int64_t ticks)
{
    return ticks < 0 ? QStringLiteral("\u2212%1").arg(-ticks) : QStringLiteral("+%1").arg(ticks);
}

QString sizeOf(const Order& order, const Instrument& instrument)
{
    return order.closePosition ? AimText::tr("all") : format::quantity(order.remaining(), instrument);
}

QString typeWords(const Order& order)
{
    switch (orderKind(order)) {
    case OrderKind::Stop: return hasLimitPrice(order.type) ? AimText::tr("stop-limit") : AimText::tr("stop-market");
    case OrderKind::TakeProfit: return hasLimitPrice(order.type) ? AimText::tr("take-profit limit") : AimText::tr("take-profit market");
    case OrderKind::Trailing: return AimText::tr("trailing stop");
    case OrderKind::Limit:
    case OrderKind::Mixed: break;
    }
    return order.timeInForce == TimeInForce::GTX ? AimText::tr("post-only") : timeInForceName(order.timeInForce);
}

// What the position makes if the whole of it that an order takes goes at a price; empty where the order does not reduce it.
std::optional<Decimal> resultAt(const Position* leg, const Order& order, Decimal price)
{
    if (!leg || !leg->isOpen() || leg->isLong() == (order.side == Side::Buy))
        return std::nullopt;
    const Decimal part = order.closePosition ? leg->amount.abs() : std::min(leg->amount.abs(), order.remaining());
    const Decimal gain = (price - leg->entryPrice) * part;
    return leg->isLong() ? gain : -gain;
}

// Chance that it fills soon: what the queue model says, else what lately happened to orders in such a place.
std::optional<double> chanceSoon(const AccountState& account, const LadderModel& model, const Order& order)
{
    const Instrument& instrument = *model.instrument();
    const auto estimate = account.queueEstimate(order.localId);
    if (estimate && (estimate->fillSoon || estimate->wide))
        return estimate->fillSoon;
    const auto ahead = account.queueAhead(order.localId);
    const auto bid = model.bestBidTicks();
    const auto ask = model.bestAskTicks();
    if (!ahead || !bid || !ask)
        return std::nullopt;
    const std::int64_t ticks = order.price.countOf(instrument.tickSize).value_or(0);
    const std::int64_t beyond = order.side == Side::Buy ? *bid - ticks : ticks - *ask;
    const auto steps = [&](Decimal value) { return value.roundedTo(instrument.stepSize, Decimal::Rounding::Up).countOf(instrument.stepSize).value_or(0); };
    return model.odds().chance(order.side, beyond, steps(*ahead), steps(order.remaining()), queueHorizon);
}

QString stateWords(const Order& order)
{
    switch (order.request) {
    case RequestState::Placing: return AimText::tr("sending");
    case RequestState::Modifying: return AimText::tr("moving");
    case RequestState::Cancelling: return AimText::tr("cancelling");
    case RequestState::Unknown: return AimText::tr("unknown, being asked");
    default: break;
    }
    return order.heldHere ? AimText::tr("held by this program") : order.executed.isPositive() ? AimText::tr("partly filled")
                                                                                              : AimText::tr("working");
}

void describeQueue(const AccountState& account, const LadderModel& model, const Order& order, AimCard::Content& content)
{
    const Instrument& instrument = *model.instrument();
    const auto size = [&](Decimal value) { return format::quantity(value.roundedTo(instrument.stepSize, Decimal::Rounding::Nearest), instrument); };
    const std::int64_t ticks = order.price.countOf(instrument.tickSize).value_or(0);
    const auto estimate = account.queueEstimate(order.localId);
    const auto ahead = account.queueAhead(order.localId);
    const Decimal level = std::max(instrument.quantityOf(model.stepsAt(order.side, ticks)), order.remaining());
    const bool wide = estimate && estimate->wide && !(ahead && ahead->isZero()); // at most nothing is nothing
    content.figures.push_back({ AimText::tr("Ahead"), {}, ahead ? (wide ? QStringLiteral("\u2264 ") : QString()) + AimText::tr("%1 of %2").arg(size(*ahead), size(level)) : format::unknown() });
    if (ahead && level.isPositive()) {
        const auto share = [&](Decimal part) { return (part / level).toDouble(); };
        content.bar = AimCard::Queue { share(*ahead), share(order.remaining()), order.side };
        if (estimate) {
            content.bar->best = share(estimate->best);
            content.bar->worst = share(estimate->worst);
        }
    }
    if (wide)
        content.figures.push_back({ AimText::tr("Seen"), {}, AimText::tr("with a hole, a bound only"), StripInk::Warn });
    else if (estimate)
        content.figures.push_back({ AimText::tr("Worst case"), {}, size(estimate->worst) });
    const auto soon = chanceSoon(account, model, order);
    if (soon)
        content.figures.push_back({ AimText::tr("Fill in %1 s").arg(queueHorizon.count()), {}, QStringLiteral("\u2248 ") + percentOf(*soon) });
    if (estimate && estimate->eta && !wide)
        content.figures.push_back({ AimText::tr("At this rate in"), {}, QStringLiteral("\u2248 ") + format::age(*estimate->eta) });
    const QueueCalibration calibration = account.queueCalibration();
    if (calibration.orders > 0)
        content.figures.push_back({ AimText::tr("Model said %1, was").arg(percentOf(calibration.said)), {},
            AimText::tr("%1 of %2").arg(percentOf(calibration.happened)).arg(calibration.orders) });
}

void describeTrigger(const AccountState& account, const LadderModel& model, const Order& order, Decimal place, AimCard::Content& content)
{
    const Instrument& instrument = *model.instrument();
    const QString by = order.workingType == WorkingType::MarkPrice ? AimText::tr("mark price") : AimText::tr("last price");
    content.figures.push_back({ AimText::tr("Trigger"), {}, by });
    if (hasLimitPrice(order.type) && order.price.isPositive())
        content.figures.push_back({ AimText::tr("Limit"), {}, format::price(order.price, instrument) });
    if (orderKind(order) == OrderKind::Trailing) {
        content.figures.push_back({ AimText::tr("Callback"), {}, format::percent(order.callbackRate, std::max(1, order.callbackRate.decimals())) });
        content.figures.push_back({ order.activated ? AimText::tr("Follows, about") : AimText::tr("Activates at"), {}, format::price(place, instrument) });
    }
    if (const auto result = resultAt(account.position(order.symbol, order.positionSide), order, place))
        content.figures.push_back({ AimText::tr("Result there"), {}, format::signedMoney(*result), result->isNegative() ? StripInk::Sell : StripInk::Buy });
    if (order.heldHere)
        content.figures.push_back({ AimText::tr("Held by"), {}, AimText::tr("this program only"), StripInk::Warn });
}

void describeOne(const Session& session, const LadderModel& model, const LadderActions& actions, const Order& order, WallTime now, AimCard::Content& content)
{
    const Instrument& instrument = *model.instrument();
    const AccountState& account = *session.account();
    const bool buy = order.side == Side::Buy;
    const Decimal place = instrument.priceOf(actions.ticksOf(order));
    content.side = { (buy ? AimText::tr("BUY %1 @ %2") : AimText::tr("SELL %1 @ %2")).arg(sizeOf(order, instrument), format::price(place, instrument)), buy ? StripInk::Buy : StripInk::Sell, 500 };
    if (order.created != WallTime())
        content.option = format::age(std::max(now - order.created, std::chrono::milliseconds(0)));
    content.queue = typeWords(order);
    if (order.reduceOnly)
        content.queue += QStringLiteral(", ") + AimText::tr("reduce-only");
    if (order.request == RequestState::Unknown)
        content.figures.push_back({ AimText::tr("Unknown, asked"), {}, AimText::tr("try %1 of %2").arg(std::min(order.queries, queriesMost)).arg(queriesMost), StripInk::Warn });
    if (order.executed.isPositive())
        content.figures.push_back({ AimText::tr("Filled"), {}, AimText::tr("%1 of %2").arg(format::quantity(order.executed, instrument), format::quantity(order.quantity, instrument)) });
    if (orderKind(order) == OrderKind::Limit)
        describeQueue(account, model, order, content);
    else
        describeTrigger(account, model, order, place, content);
    if (model.mark().isPositive() && place.isPositive())
        content.figures.push_back({ AimText::tr("To mark"), {}, format::signedPercent((place - model.mark()) * Decimal(100) / model.mark()) });
    content.foot = orderKind(order) == OrderKind::Trailing ? AimText::tr("middle: cancel") : AimText::tr("drag: move, middle: cancel");
}

} // namespace

QString spokenOrder(const Session& session, const LadderModel& model, const LadderActions& actions, const Order& order)
{
    const Instrument& instrument = *model.instrument();
    const OrderKind kind = orderKind(order);
    const QString type = kind == OrderKind::Limit ? AimText::tr("limit") : typeWords(order);
    const QString side = order.side == Side::Buy ? AimText::tr("Buy %1 %2 at %3") : AimText::tr("Sell %1 %2 at %3");
    QStringList words { side.arg(type, sizeOf(order, instrument), format::price(instrument.priceOf(actions.ticksOf(order)), instrument)), stateWords(order) };
    if (kind == OrderKind::Limit) {
        if (const auto soon = chanceSoon(*session.account(), model, order))
            words << AimText::tr("%1 percent in %2 seconds").arg(std::lround(*soon * 100)).arg(queueHorizon.count());
    }
    return words.join(QStringLiteral(", "));
}

AimCard::Content describeOrders(const Session& session, const LadderModel& model, const LadderActions& actions, const std::vector<LocalOrderId>& ids, WallTime now)
{
    AimCard::Content content;
    const Instrument& instrument = *model.instrument();
    if (ids.size() == 1) {
        if (const Order* order = actions.order(ids.front()))
            describeOne(session, model, actions, *order, now, content);
        return content;
    }
    for (const LocalOrderId id : ids) {
        const Order* order = actions.order(id);
        if (!order)
            continue;
        content.side = { order->side == Side::Buy ? AimText::tr("BUY") : AimText::tr("SELL"), order->side == Side::Buy ? StripInk::Buy : StripInk::Sell, 500 };
        const QString price = format::price(instrument.priceOf(actions.ticksOf(*order)), instrument);
        content.figures.push_back({ QString(orderMark(orderKind(*order)) + QLatin1Char(' ') + price).trimmed(), {}, sizeOf(*order, instrument) });
    }
    content.order = QCoreApplication::translate("fathom::AimCard", "%n orders", nullptr, static_cast<int>(ids.size()));
    content.queue = AimText::tr("dragged together, cancelled together");
    content.foot = AimText::tr("right: list, middle: cancel all");
    return content;
}

namespace {

// What is given up and joined by an order the venue can modify, or how a conditional one changes its place.
QString joinWords(const LadderModel& model, const Order& order, const OrderMove::Target& target)
{
    const Instrument& instrument = *model.instrument();
    if (orderKind(order) == OrderKind::Limit)
        return AimText::tr("joins behind %1").arg(format::quantity(instrument.quantityOf(model.stepsAt(order.side, target.toTicks)), instrument));
    return order.closePosition ? AimText::tr("cancelled, then placed anew") : AimText::tr("placed anew, then the old one goes");
}

QString givenUp(const AccountState& account, const LadderModel& model, const Order& order, const OrderMove::Target& target)
{
    const auto ahead = account.queueAhead(order.localId);
    if (!ahead || orderKind(order) != OrderKind::Limit)
        return {};
    const Instrument& instrument = *model.instrument();
    const auto size = [&](Decimal value) { return format::quantity(value.roundedTo(instrument.stepSize, Decimal::Rounding::Nearest), instrument); };
    const Decimal level = instrument.quantityOf(model.stepsAt(order.side, target.fromTicks));
    return AimText::tr("gives up %1 ahead of %2").arg(size(*ahead), size(std::max(level, *ahead)));
}

} // namespace

MoveWords describeMove(const Session& session, const LadderModel& model, const LadderActions& actions, const OrderMove& move)
{
    MoveWords words;
    const OrderMove::Target& target = move.targets.front();
    const Order* order = actions.order(target.id);
    if (!order || !model.instrument())
        return words;
    const Instrument& instrument = *model.instrument();
    const AccountState& account = *session.account();
    const bool buy = move.side == Side::Buy;
    words.group = groupOf(move.side, target.toTicks, model.groupTicks());
    Decimal quantity;
    for (const OrderMove::Target& each : move.targets) {
        if (const Order* moved = actions.order(each.id))
            quantity += moved->remaining();
    }
    const bool several = move.targets.size() > 1;
    const QString size = several ? format::quantity(quantity, instrument) : sizeOf(*order, instrument);
    QString name = QString(orderMark(orderKind(*order)) + QLatin1Char(' ') + (buy ? AimText::tr("BUY %1") : AimText::tr("SELL %1")).arg(size)).trimmed();
    if (several)
        name += QStringLiteral(", ") + QCoreApplication::translate("fathom::AimCard", "%n orders", nullptr, static_cast<int>(move.targets.size()));
    const Decimal from = instrument.priceOf(target.fromTicks), to = instrument.priceOf(target.toTicks);
    words.lines.push_back({ { name, buy ? StripInk::Buy : StripInk::Sell, 500 }, { format::price(from, instrument) + QStringLiteral(" \u2192"), StripInk::Text1 },
        { format::price(to, instrument), StripInk::Text1, 500 }, { AimText::tr("%1 t").arg(signedTicks(target.toTicks - target.fromTicks)), StripInk::Text2 } });
    const auto say = [&words](const QString& text, StripInk ink = StripInk::Text2) {
        if (!text.isEmpty())
            words.lines.push_back({ { text, ink, 400, 11 } });
    };
    const QString refusal = move.goesNowhere() ? QString() : actions.moveRefusal(move);
    words.warns = !refusal.isEmpty();
    if (move.goesNowhere()) {
        say(AimText::tr("release here: nothing is sent"));
        return words;
    }
    say(givenUp(account, model, *order, target));
    say(words.warns ? refusal : joinWords(model, *order, target), words.warns ? StripInk::Warn : StripInk::Text2);
    const Position* leg = account.position(order->symbol, order->positionSide);
    if (const auto after = resultAt(leg, *order, to)) {
        const auto before = resultAt(leg, *order, from);
        say(AimText::tr("result %1 → %2").arg(format::signedMoney(*before), format::signedMoney(*after)));
    } else if (!order->onlyReduces()) {
        OrderIntent terms = actions.movedTerms(*order, target.toTicks);
        terms.quantity = quantity;
        const margin::WhatIf result = whatIfFilled(session, terms, to, model.mark());
        words.liquidation = result.liquidation;
        if (result.liquidation)
            say(AimText::tr("liquidation if filled %1").arg(format::price(result.liquidation->roundedTo(instrument.tickSize, Decimal::Rounding::Nearest), instrument)));
    }
    if (move.byKeyboard)
        say(actions.arming().isArmed() ? AimText::tr("Enter sends, Esc returns") : AimText::tr("Ctrl+Enter sends, Esc returns"));
    return words;
}

} // namespace fathom
