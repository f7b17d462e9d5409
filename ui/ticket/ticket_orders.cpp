// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ticket/ticket_orders.h"

#include "core/domain/trailing.h"
#include "core/session/account_state.h"
#include "ui/ticket/ticket_reading.h"

namespace fathom {

namespace {

using Field = TicketField;
using Fills = std::vector<margin::ExpectedFill>;

OrderType typeOf(StopKind kind)
{
    switch (kind) {
    case StopKind::StopMarket: return OrderType::StopMarket;
    case StopKind::StopLimit: return OrderType::Stop;
    case StopKind::TakeProfitMarket: return OrderType::TakeProfitMarket;
    case StopKind::TakeProfitLimit: break;
    }
    return OrderType::TakeProfit;
}

// What all kinds of order have in common.
OrderIntent commonIntent(Side side, const TicketState& state, const TicketReading& reading)
{
    OrderIntent intent;
    intent.symbol = reading.symbol;
    intent.side = side;
    intent.positionSide = reading.legOf(side, state.reduceOnly);
    // In hedge mode the leg itself says that it closes, and the venue refuses the flag; closePosition implies it.
    intent.reduceOnly = state.reduceOnly && !reading.account.isHedgeMode() && !reading.input.closesWhole();
    intent.quantity = state.value(Field::Size).value.value_or(Decimal());
    intent.selfTrade = reading.input.selfTrade;
    intent.origin = QStringLiteral("ticket");
    intent.seenBid = reading.references.bid.value_or(Decimal());
    intent.seenAsk = reading.references.ask.value_or(Decimal());
    return intent;
}

void setTimeInForce(OrderIntent& intent, const TicketInput& input)
{
    intent.timeInForce = input.usedTimeInForce();
    if (intent.timeInForce == TimeInForce::GTD)
        intent.goodTill = input.goodTill;
}

OrderIntent singleIntent(Side side, const TicketState& state, const TicketReading& reading)
{
    const TicketInput& input = reading.input;
    OrderIntent intent = commonIntent(side, state, reading);
    switch (input.tab) {
    case TicketTab::Market:
        intent.timeInForce = TimeInForce::IOC;
        intent.price = cappedPrice(side, reading).value_or(Decimal());
        break;
    case TicketTab::Stop:
        intent.type = typeOf(input.stop);
        intent.triggerPrice = state.value(Field::Trigger).value.value_or(Decimal());
        intent.workingType = input.working;
        intent.priceProtect = input.priceProtect;
        intent.closePosition = input.closesWhole();
        if (intent.closePosition)
            intent.quantity = {};
        if (!input.isStopLimit())
            break;
        setTimeInForce(intent, input);
        intent.priceMatch = state.match;
        intent.price = state.value(Field::Price).value.value_or(Decimal());
        break;
    case TicketTab::Trailing:
        intent.type = OrderType::TrailingStop;
        intent.callbackRate = state.value(Field::Callback).value.value_or(Decimal());
        intent.activatePrice = state.value(Field::Activation).value.value_or(Decimal());
        intent.workingType = input.working;
        intent.priceProtect = input.priceProtect;
        break;
    case TicketTab::Limit:
    case TicketTab::Scale:
        setTimeInForce(intent, input);
        intent.priceMatch = input.tab == TicketTab::Limit ? state.match : PriceMatch::None;
        intent.price = state.value(Field::Price).value.value_or(Decimal());
        break;
    }
    return intent;
}

bool wouldCross(Side side, Decimal price, const TicketReading& reading)
{
    const auto touch = side == Side::Buy ? reading.references.ask : reading.references.bid;
    return touch && price.isPositive() && (side == Side::Buy ? price >= *touch : price <= *touch);
}

// A limit order now: what it takes from the book, and what of it rests.
Fills limitFills(TicketSide& side, const OrderIntent& intent, Decimal price, const TicketReading& reading)
{
    const bool postOnly = intent.timeInForce == TimeInForce::GTX || intent.timeInForce == TimeInForce::RPI;
    side.takes = wouldCross(intent.side, price, reading);
    if (!side.takes || postOnly || !reading.book) {
        if (reading.book && price.isPositive())
            side.queue = restingAt(*reading.book, intent.side, price);
        return { { price, intent.quantity, reading.rates.maker } };
    }
    side.walk = walkBook(*reading.book, intent.side, price, intent.quantity);
    Fills fills;
    for (const FillStep& step : side.walk.steps)
        fills.push_back({ step.price, step.quantity, reading.rates.taker });
    const Decimal rest = intent.quantity - side.walk.filled;
    if (!rest.isPositive())
        return fills;
    if (intent.timeInForce == TimeInForce::FOK)
        return {};
    if (intent.timeInForce != TimeInForce::IOC)
        fills.push_back({ price, rest, reading.rates.maker });
    return fills;
}

Fills fillsOf(TicketSide& side, const TicketState& state, const TicketReading& reading)
{
    const OrderIntent& intent = side.intent();
    const Decimal taker = reading.rates.taker;
    if (isConditional(intent.type)) {
        Decimal price = hasLimitPrice(intent.type) && intent.price.isPositive() ? intent.price : intent.triggerPrice;
        if (intent.type == OrderType::TrailingStop) {
            const Decimal from = intent.activatePrice.isPositive() ? intent.activatePrice : reading.facts.watched(intent.workingType);
            price = trailingTrigger(intent.side, from, intent.callbackRate);
        }
        return { { price, side.size, taker } };
    }
    if (reading.input.tab == TicketTab::Scale) {
        Fills fills;
        if (!state.value(Field::To).value || !state.value(Field::Count).value)
            return fills;
        for (const OrderIntent& each : side.intents) {
            const bool takes = wouldCross(each.side, each.price, reading);
            side.takes = side.takes || takes;
            fills.push_back({ each.price, each.quantity, takes ? taker : reading.rates.maker });
        }
        return fills;
    }
    Decimal price = intent.price;
    if (intent.priceMatch != PriceMatch::None && reading.book)
        price = matchedPrice(*reading.book, intent.side, state.match).value_or(Decimal());
    Fills fills = limitFills(side, intent, price, reading);
    side.partlyFilled = reading.input.tab == TicketTab::Market && side.walk.filled < intent.quantity;
    return fills;
}

void spreadScale(TicketSide& side, const TicketState& state, const TicketReading& reading)
{
    const auto from = state.value(Field::Price).value, to = state.value(Field::To).value;
    const auto count = state.value(Field::Count).value, size = state.value(Field::Size).value;
    if (!from || !to || !count || !size || !size->isPositive())
        return;
    const ScalePlan plan { *from, *to, static_cast<int>(count->countOf(1).value_or(0)), *size, reading.input.shape };
    const auto orders = scaleOrders(plan, *reading.instrument);
    if (!orders) {
        side.errors.push_back({ Field::Count, orders.error().detail, {}, {}, false });
        return;
    }
    const OrderIntent common = side.intent();
    side.intents.clear();
    for (const FillStep& order : *orders) {
        side.intents.push_back(common);
        side.intents.back().price = order.price;
        side.intents.back().quantity = order.quantity;
    }
}

void fillBracket(TicketSide& side, const TicketState& state, const TicketInput& input)
{
    if (!input.hasBracket() || side.reduces)
        return;
    if (const auto profit = state.value(Field::TakeProfit).value)
        side.bracket.takeProfit = ProtectionLeg { *profit, input.takeProfitWorking, {}, input.priceProtect };
    if (const auto stop = state.value(Field::StopLoss).value)
        side.bracket.stopLoss = ProtectionLeg { *stop, input.stopLossWorking, {}, input.priceProtect };
}

} // namespace

std::optional<Decimal> cappedPrice(Side side, const TicketReading& reading)
{
    const auto touch = side == Side::Buy ? reading.references.ask : reading.references.bid;
    if (!touch)
        return std::nullopt;
    const Decimal by = *touch * reading.input.capPercent / Decimal(100);
    const Decimal limit = side == Side::Buy ? *touch + by : *touch - by;
    return limit.roundedTo(reading.instrument->tickSize, side == Side::Buy ? Decimal::Rounding::Down : Decimal::Rounding::Up);
}

RiskBudget riskBudget(Side side, Decimal entry, Decimal stop, const TicketReading& reading)
{
    const bool comesInAsTaker = reading.input.tab != TicketTab::Limit || wouldCross(side, entry, reading);
    return { {}, entry, stop, comesInAsTaker ? reading.rates.taker : reading.rates.maker, reading.rates.taker };
}

void fillOrders(TicketSide& side, Side which, const TicketState& state, const TicketReading& reading)
{
    side.intents = { singleIntent(which, state, reading) };
    const PositionSide leg = side.intent().positionSide;
    side.position = reading.amountOf(leg);
    side.reduces = which == Side::Buy ? side.position.isNegative() : side.position.isPositive();
    side.size = reading.input.closesWhole() ? reading.closable(which) : side.intent().quantity;
    side.closesOnly = side.reduces && side.size <= side.position.abs();
    if (reading.input.tab == TicketTab::Scale)
        spreadScale(side, state, reading);
    fillBracket(side, state, reading.input);
    Fills fills = fillsOf(side, state, reading);
    Decimal value, quantity;
    for (const margin::ExpectedFill& fill : fills) {
        value += fill.price * fill.quantity;
        quantity += fill.quantity;
    }
    if (!quantity.isPositive() || !value.isPositive())
        return;
    side.entry = value / quantity;
    side.after = reading.after(side.intent(), std::move(fills));
    side.hasAfter = true;
    const Decimal legNow = margin::openOrderMargin(side.position * reading.facts.mark, reading.waiting(leg, Side::Buy),
        reading.waiting(leg, Side::Sell), reading.config.leverage).initial;
    side.marginAfter = state.marginNow - legNow + side.after.initialMargin;
}

} // namespace fathom
