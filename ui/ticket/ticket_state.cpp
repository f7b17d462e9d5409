// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ticket/ticket_state.h"

#include "core/session/account_state.h"
#include "core/session/market_data.h"
#include "core/session/order_gateway.h"
#include "core/session/session.h"
#include "ui/theme/format.h"

#include <QCoreApplication>

namespace fathom {

namespace {

struct StateWords
{
    Q_DECLARE_TR_FUNCTIONS(fathom::TicketState)
};

//! Everything one evaluation reads, gathered once.
struct Reading
{
    Reading(const PanelContext& context, const TicketInput& typed)
        : account(*context.session.account())
        , input(typed)
        , symbol(context.link.symbol())
        , instrument(context.session.market()->instrument(symbol))
        , book(context.session.market()->book(symbol))
        , config(account.symbolConfig(symbol))
        , brackets(account.brackets(symbol))
        , rates(account.commission(symbol))
        , blocked(context.session.orders()->blockedReason())
    {
        if (const Ticker* ticker = context.session.market()->ticker(symbol))
            references.last = ticker->last;
        if (const MarkPrice* mark = context.session.market()->markPrice(symbol)) {
            references.mark = mark->mark;
            markPrice = mark->mark;
        }
        if (instrument && book && !book->bids.empty())
            references.bid = instrument->priceOf(book->bids.front().ticks);
        if (instrument && book && !book->asks.empty())
            references.ask = instrument->priceOf(book->asks.front().ticks);
    }

    const AccountState& account;
    const TicketInput& input;
    QString symbol;
    std::shared_ptr<const Instrument> instrument;
    BookViewPtr book;
    SymbolConfig config;
    const std::vector<LeverageBracket>& brackets;
    CommissionRates rates;
    QString blocked;
    PriceReferences references;
    Decimal markPrice;
};

PositionSide legOf(Side side, bool hedge, bool closing)
{
    if (!hedge)
        return PositionSide::Both;
    return (side == Side::Buy) != closing ? PositionSide::Long : PositionSide::Short;
}

//! The limit a market order is sent with: the touch moved by the cap, towards the safe side of the tick.
std::optional<Decimal> cappedPrice(Side side, const Reading& reading)
{
    const auto touch = side == Side::Buy ? reading.references.ask : reading.references.bid;
    if (!touch)
        return std::nullopt;
    const Decimal by = *touch * reading.input.capPercent / Decimal(100);
    const Decimal limit = side == Side::Buy ? *touch + by : *touch - by;
    return limit.roundedTo(reading.instrument->tickSize, side == Side::Buy ? Decimal::Rounding::Down : Decimal::Rounding::Up);
}

struct Sweep
{
    Decimal average;
    Decimal filled;
};

//! What taking \p quantity from the book down to \p limit would pay on average.
Sweep sweep(Side side, Decimal limit, Decimal quantity, const Reading& reading)
{
    Sweep result;
    Decimal value;
    const auto& levels = side == Side::Buy ? reading.book->asks : reading.book->bids;
    for (const BookLevel& level : levels) {
        const Decimal price = reading.instrument->priceOf(level.ticks);
        if (side == Side::Buy ? price > limit : price < limit)
            break;
        const Decimal take = std::min(quantity - result.filled, reading.instrument->quantityOf(level.steps));
        result.filled += take;
        value += take * price;
        if (result.filled >= quantity)
            break;
    }
    if (result.filled.isPositive())
        result.average = value / result.filled;
    return result;
}

bool crosses(Side side, Decimal price, const Reading& reading)
{
    if (side == Side::Buy)
        return reading.references.ask && price >= *reading.references.ask;
    return reading.references.bid && price <= *reading.references.bid;
}

std::optional<Decimal> queueAt(Side side, Decimal price, const Reading& reading)
{
    const auto ticks = reading.instrument->ticksOf(price);
    if (!ticks || !reading.book || !reading.book->isLive() || *ticks < reading.book->knownLowTicks || *ticks > reading.book->knownHighTicks)
        return std::nullopt;
    const auto& levels = side == Side::Buy ? reading.book->bids : reading.book->asks;
    const auto found = std::find_if(levels.begin(), levels.end(), [&](const BookLevel& level) { return level.ticks == *ticks; });
    return found == levels.end() ? Decimal() : reading.instrument->quantityOf(found->steps);
}

margin::WhatIf whatIfOf(const TicketSide& side, Decimal price, const Reading& reading)
{
    margin::WhatIfInput in;
    const OrderIntent& intent = side.intent;
    in.positionSide = intent.positionSide;
    if (const Position* position = reading.account.position(reading.symbol, intent.positionSide)) {
        in.amount = position->amount;
        in.entry = position->entryPrice;
        in.isolatedWallet = position->isolatedWallet;
    }
    for (const Position& other : reading.account.positions()) {
        if (other.symbol == reading.symbol) {
            if (other.side != intent.positionSide)
                in.otherLegs.push_back({ other.side, other.amount, other.entryPrice });
        } else if (other.marginType == MarginType::Cross) {
            in.otherMaintenance += other.maintenanceMargin;
            in.otherUnrealized += other.unrealizedPnl;
        }
    }
    in.marginType = reading.config.marginType;
    in.crossWallet = reading.account.figures().crossWallet;
    in.side = intent.side;
    in.price = price;
    in.quantity = intent.quantity;
    in.mark = reading.markPrice;
    in.leverage = reading.config.leverage;
    in.feeRate = side.takes ? reading.rates.taker : reading.rates.maker;
    in.brackets = reading.brackets;
    return margin::whatIf(in);
}

void checkRules(TicketSide& side, const Reading& reading)
{
    const auto refuse = [&](const QString& line, const QString& onButton) {
        side.errors << line;
        if (side.shortReason.isEmpty())
            side.shortReason = onButton;
    };
    const Position* held = reading.account.position(reading.symbol, side.intent.positionSide);
    const Decimal amount = held != nullptr ? held->amount : Decimal();
    if (reading.input.reduceOnly) {
        if (!side.reduces)
            refuse(StateWords::tr("There is nothing to reduce on this side."), StateWords::tr("nothing to reduce"));
        else if (side.intent.quantity > amount.abs())
            refuse(StateWords::tr("Reduce-only is larger than the position, %1.").arg(format::quantity(amount.abs(), *reading.instrument)), StateWords::tr("larger than position"));
    }
    if (!reading.input.market && reading.input.postOnly && side.takes)
        refuse(StateWords::tr("Post-only would cross the book and be refused."), StateWords::tr("post-only would cross"));
    if (!reading.blocked.isEmpty() && !(side.reduces && side.intent.quantity <= amount.abs()))
        refuse(reading.blocked, StateWords::tr("only cancel and reduce"));
    const bool stale = !reading.book || !reading.book->isLive();
    if (reading.input.market && stale)
        refuse(StateWords::tr("The book is not live; a market order needs it."), StateWords::tr("book not live"));
}

void addCautions(TicketSide& side, const Reading& reading)
{
    const Decimal available = reading.account.figures().available;
    if (!side.reduces && reading.account.verifiedAt() != WallTime {} && side.whatIf.cost > available)
        side.cautions << StateWords::tr("Needs %1, available %2: the exchange would refuse it.").arg(format::money(side.whatIf.cost), format::money(available));
    if (side.partlyFilled)
        side.cautions << StateWords::tr("The cap ends before the whole size is filled; the rest is not sent again.");
    const auto& liquidation = side.whatIf.liquidation;
    if (liquidation && reading.markPrice.isPositive() && !side.reduces) {
        const Decimal distance = (*liquidation - reading.markPrice).abs() / reading.markPrice * Decimal(100);
        if (distance < Decimal(5))
            side.cautions << StateWords::tr("Liquidation would be only %1 away.").arg(format::percent(distance));
    }
}

void fillIntent(TicketSide& side, Side which, const TicketState& state, const Reading& reading)
{
    const TicketInput& input = reading.input;
    const bool hedge = reading.account.isHedgeMode();
    OrderIntent& intent = side.intent;
    intent.symbol = reading.symbol;
    intent.side = which;
    intent.positionSide = legOf(which, hedge, input.reduceOnly);
    intent.type = OrderType::Limit;
    intent.timeInForce = input.market ? TimeInForce::IOC : input.postOnly ? TimeInForce::GTX : input.timeInForce;
    intent.reduceOnly = input.reduceOnly && !hedge; // in hedge mode the leg itself says so; the venue refuses the flag
    intent.origin = QStringLiteral("ticket");
    intent.seenBid = reading.references.bid.value_or(Decimal());
    intent.seenAsk = reading.references.ask.value_or(Decimal());
    intent.price = input.market ? cappedPrice(which, reading).value_or(Decimal()) : state.price.value_or(Decimal());
    const Position* held = reading.account.position(reading.symbol, intent.positionSide);
    const Decimal amount = held != nullptr ? held->amount : Decimal();
    side.reduces = which == Side::Buy ? amount.isNegative() : amount.isPositive();
    const auto touch = which == Side::Buy ? reading.references.ask : reading.references.bid;
    const Decimal at = intent.price.isPositive() ? intent.price : touch.value_or(reading.markPrice);
    const Capacity capacity { reading.account.figures().available, at, reading.markPrice, reading.config.leverage,
        margin::maxNotional(reading.brackets, reading.config.leverage), amount, input.reduceOnly };
    side.most = mostOn(which, capacity, *reading.instrument);
}

void checkVenueRules(TicketSide& side, const Reading& reading)
{
    for (const OrderProblem& problem : checkOrder(*reading.instrument, side.intent, reading.markPrice)) {
        side.errors << problem.text;
        const bool ofPrice = problem.field == OrderProblem::Field::Price && !reading.input.market;
        QString& line = ofPrice ? side.priceError : side.sizeError;
        if (problem.field == OrderProblem::Field::Other) {
            side.shortReason = problem.text;
        } else if (line.isEmpty()) {
            line = problem.text;
            (ofPrice ? side.priceSuggestion : side.sizeSuggestion) = problem.suggestion;
        }
    }
}

void workOut(TicketSide& side, const TicketState& state, const Reading& reading)
{
    const Side which = side.intent.side;
    side.intent.quantity = state.size.value_or(Decimal());
    side.takes = reading.input.market || (state.price && crosses(which, *state.price, reading));
    const bool complete = state.size && (reading.input.market || state.price);
    if (!complete) {
        side.errors << QString(); // empty fields say so by themselves
        return;
    }
    checkVenueRules(side, reading);
    checkRules(side, reading);
    Decimal price = side.intent.price;
    if (reading.book && (reading.input.market || side.takes)) {
        const Sweep swept = sweep(which, price, side.intent.quantity, reading);
        side.averagePrice = swept.average;
        side.partlyFilled = reading.input.market && swept.filled < side.intent.quantity;
        if (swept.average.isPositive())
            price = swept.average;
    } else {
        side.queue = queueAt(which, price, reading);
    }
    if (!side.intent.quantity.isPositive() || !price.isPositive())
        return;
    side.whatIf = whatIfOf(side, price, reading);
    addCautions(side, reading);
}

//! A rule broken on both sides is the field's fault and shown under it.
void liftFieldErrors(TicketState& state)
{
    const TicketSide& buy = state.side(Side::Buy);
    const TicketSide& sell = state.side(Side::Sell);
    if (state.priceError.isEmpty() && !buy.priceError.isEmpty() && !sell.priceError.isEmpty()) {
        state.priceError = buy.priceError;
        state.priceSuggestion = buy.priceSuggestion;
    }
    if (state.sizeError.isEmpty() && !buy.sizeError.isEmpty() && !sell.sizeError.isEmpty()) {
        state.sizeError = buy.sizeError;
        state.sizeSuggestion = buy.sizeSuggestion;
    }
}

} // namespace

int TicketState::errorCount(Side which) const
{
    return static_cast<int>(side(which).errors.size()) + (price || priceError.isEmpty() ? 0 : 1) + (size || sizeError.isEmpty() ? 0 : 1);
}

TicketState evaluateTicket(const PanelContext& context, const TicketInput& input)
{
    TicketState state;
    const Reading reading(context, input);
    state.references = reading.references;
    state.ready = reading.instrument != nullptr;
    if (!state.ready) {
        for (TicketSide& side : state.sides)
            side.errors << StateWords::tr("The symbol's filters are not loaded yet.");
        return state;
    }
    if (!input.market && !input.priceText.trimmed().isEmpty()) {
        PriceReferences references = reading.references;
        references.current = input.committedPrice;
        const auto price = readPrice(input.priceText, references, *reading.instrument);
        if (price)
            state.price = *price;
        else
            state.priceError = price.error().detail;
    }
    for (const Side which : { Side::Buy, Side::Sell })
        fillIntent(state.sides[static_cast<std::size_t>(which)], which, state, reading);
    if (!input.sizeText.trimmed().isEmpty()) {
        const Decimal most = std::max(state.side(Side::Buy).most, state.side(Side::Sell).most);
        const Decimal price = input.market ? reading.references.mid().value_or(reading.markPrice) : state.price.value_or(reading.markPrice);
        const auto size = readSize(input.sizeText, { price, most }, *reading.instrument);
        if (size)
            state.size = *size;
        else
            state.sizeError = size.error().detail;
    }
    for (TicketSide& side : state.sides)
        workOut(side, state, reading);
    liftFieldErrors(state);
    return state;
}

} // namespace fathom
