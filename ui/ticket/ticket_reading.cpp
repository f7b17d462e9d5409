// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ticket/ticket_reading.h"

#include "core/domain/book_walk.h"
#include "core/session/account_state.h"
#include "core/session/margin_pool.h"
#include "core/session/market_data.h"
#include "core/session/order_gateway.h"
#include "core/session/session.h"

namespace fathom {

TicketReading::TicketReading(const PanelContext& context, const TicketInput& typed)
    : account(*context.session.account())
    , market(*context.session.market())
    , input(typed)
    , symbol(context.link.symbol())
    , instrument(market.instrument(symbol))
    , book(market.book(symbol))
    , config(account.symbolConfig(symbol))
    , brackets(account.brackets(symbol))
    , rates(account.commission(symbol))
    , blocked(context.session.orders()->blockedReason())
    , everythingBlocked(context.session.orders()->blocked() == Blocked::Everything)
{
    facts.now = RealClock().wallNow();
    if (const Ticker* ticker = context.session.market()->ticker(symbol)) {
        references.last = ticker->last;
        facts.last = ticker->last;
    }
    if (const MarkPrice* mark = context.session.market()->markPrice(symbol)) {
        references.mark = mark->mark;
        facts.mark = mark->mark;
    }
    if (!book || !book->instrument)
        return;
    references.bid = bestPrice(*book, Side::Buy);
    references.ask = bestPrice(*book, Side::Sell);
}

PositionSide TicketReading::legOf(Side side, bool closing) const
{
    if (!account.isHedgeMode())
        return PositionSide::Both;
    return (side == Side::Buy) != closing ? PositionSide::Long : PositionSide::Short;
}

const Position* TicketReading::held(PositionSide leg) const { return account.position(symbol, leg); }

Decimal TicketReading::amountOf(PositionSide leg) const
{
    const Position* position = held(leg);
    return position != nullptr ? position->amount : Decimal();
}

Decimal TicketReading::closable(Side side) const
{
    const Decimal amount = amountOf(legOf(side, true));
    return (side == Side::Buy ? amount.isNegative() : amount.isPositive()) ? amount.abs() : Decimal();
}

Decimal TicketReading::waiting(PositionSide leg, Side side) const
{
    Decimal sum;
    for (const Order& order : account.openOrders()) {
        const bool counts = order.symbol == symbol && order.positionSide == leg && order.side == side && order.type == OrderType::Limit
            && !order.reduceOnly && !closesHedgeLeg(leg, side) && order.isOpen();
        if (counts)
            sum += order.price * order.remaining();
    }
    return sum;
}

Capacity TicketReading::capacity(PositionSide leg, Decimal price, bool reduceOnly, bool marketLot) const
{
    Capacity capacity;
    capacity.available = marginPool(account, instrument->marginAsset).available;
    capacity.price = price;
    capacity.mark = facts.mark;
    capacity.last = facts.last;
    capacity.leverage = config.leverage;
    capacity.maxNotional = margin::maxNotional(brackets, config.leverage);
    capacity.position = amountOf(leg);
    capacity.bids = waiting(leg, Side::Buy);
    capacity.asks = waiting(leg, Side::Sell);
    capacity.reduceOnly = reduceOnly;
    capacity.isMarketLot = marketLot;
    return capacity;
}

protection::Cover TicketReading::coverOf(PositionSide leg) const
{
    const Position* position = held(leg);
    return position != nullptr ? protection::coverOf(*position, account.openOrders()) : protection::Cover {};
}

margin::WhatIf TicketReading::after(const OrderIntent& intent, std::vector<margin::ExpectedFill> fills) const
{
    margin::WhatIfInput in;
    in.positionSide = intent.positionSide;
    if (const Position* position = held(intent.positionSide)) {
        in.amount = position->amount;
        in.entry = position->entryPrice;
        in.breakEven = position->breakEvenPrice;
        in.isolatedWallet = position->isolatedWallet;
    }
    for (const Position& other : account.positions()) {
        if (other.symbol == symbol) {
            if (other.side != intent.positionSide)
                in.otherLegs.push_back({ other.side, other.amount, other.entryPrice });
        } else if (other.marginType == MarginType::Cross && sharesMargin(account, market, instrument->marginAsset, other.symbol)) {
            in.otherMaintenance += other.maintenanceMargin;
            in.otherUnrealized += other.unrealizedPnl;
        }
    }
    in.marginType = config.marginType;
    in.crossWallet = marginPool(account, instrument->marginAsset).crossWallet;
    if (account.isMultiAssets())
        in.collateralRate = margin::collateralRate(instrument->marginAsset, account.balances(), account.assetIndexes()).value_or(Decimal(1));
    in.side = intent.side;
    in.fills = std::move(fills);
    in.bids = waiting(intent.positionSide, Side::Buy);
    in.asks = waiting(intent.positionSide, Side::Sell);
    in.mark = facts.mark;
    in.leverage = config.leverage;
    in.entryDecimals = margin::entryDecimals(instrument->priceDecimals());
    in.brackets = brackets;
    return margin::whatIf(in);
}

std::optional<Decimal> TicketReading::liquidationResidual(PositionSide leg) const
{
    const Position* position = held(leg);
    if (position == nullptr || !position->hasLiquidation() || brackets.empty())
        return std::nullopt;
    OrderIntent nothing;
    nothing.symbol = symbol;
    nothing.positionSide = leg;
    const auto own = after(nothing, {}).liquidation;
    return own ? std::optional(position->liquidationPrice - *own) : std::nullopt;
}

} // namespace fathom
