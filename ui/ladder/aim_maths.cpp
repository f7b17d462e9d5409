// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The figures behind the aim card: account and costs if an order filled.
#include "ui/ladder/aim_figures.h"

#include "core/domain/book_walk.h"
#include "core/session/account_state.h"
#include "core/session/market_data.h"
#include "core/session/session.h"

namespace fathom {

namespace {

// A limit order that waits in the book pays the maker's fee.
bool rests(const OrderIntent& intent)
{
    if (intent.type != OrderType::Limit)
        return false;
    if (intent.timeInForce == TimeInForce::GTX)
        return true;
    return intent.side == Side::Buy ? intent.seenAsk.isPositive() && intent.price < intent.seenAsk : intent.seenBid.isPositive() && intent.price > intent.seenBid;
}

} // namespace

Decimal expectedPrice(const OrderIntent& intent)
{
    return intent.price.isPositive() ? intent.price : intent.triggerPrice;
}

margin::WhatIf whatIfFilled(const Session& session, const OrderIntent& intent, Decimal price, Decimal mark)
{
    const AccountState& account = *session.account();
    const SymbolConfig config = account.symbolConfig(intent.symbol);
    margin::WhatIfInput input;
    input.positionSide = intent.positionSide;
    input.marginType = config.marginType;
    input.leverage = config.leverage;
    if (const Position* position = account.position(intent.symbol, intent.positionSide)) {
        input.amount = position->amount;
        input.entry = position->entryPrice;
        input.breakEven = position->breakEvenPrice;
        input.isolatedWallet = position->isolatedWallet;
    }
    for (const Order& other : account.openOrders()) {
        if (other.symbol != intent.symbol || other.positionSide != intent.positionSide || other.onlyReduces() || !other.isWorking() || orderKind(other) != OrderKind::Limit)
            continue;
        (other.side == Side::Buy ? input.bids : input.asks) += other.price * other.remaining();
    }
    for (const Position& other : account.positions()) {
        if (other.symbol == intent.symbol && other.side != intent.positionSide)
            input.otherLegs.push_back({ other.side, other.amount, other.entryPrice });
        if (other.symbol != intent.symbol && other.marginType == MarginType::Cross) {
            input.otherMaintenance += other.maintenanceMargin;
            input.otherUnrealized += other.unrealizedPnl;
        }
    }
    input.crossWallet = account.figures().crossWallet;
    input.side = intent.side;
    input.price = price;
    // Whatever closes all closes what is there now.
    input.quantity = intent.closePosition ? input.amount.abs() : intent.quantity;
    input.mark = mark;
    const CommissionRates rates = account.commission(intent.symbol);
    input.feeRate = rests(intent) ? rates.maker : rates.taker;
    if (const auto instrument = session.market()->instrument(intent.symbol)) {
        input.entryDecimals = margin::entryDecimals(instrument->priceDecimals());
        if (account.isMultiAssets())
            input.collateralRate = margin::collateralRate(instrument->marginAsset, account.balances(), account.assetIndexes()).value_or(Decimal(1));
    }
    input.brackets = account.brackets(intent.symbol);
    return margin::whatIf(input);
}

MarginRatios marginRatios(const Session& session, const OrderIntent& intent, const margin::WhatIf& result, Decimal mark)
{
    const AccountState& account = *session.account();
    const Position* leg = account.position(intent.symbol, intent.positionSide);
    MarginRatios ratios;
    const auto ratio = [](Decimal maintenance, Decimal balance) { return balance.isPositive() ? std::optional(maintenance / balance) : std::nullopt; };
    const Decimal unrealized = margin::unrealizedPnl(result.amount, result.entry, mark);
    const bool known = mark.isPositive() && !account.brackets(intent.symbol).empty();
    if (account.symbolConfig(intent.symbol).marginType == MarginType::Isolated) {
        if (leg && leg->isOpen())
            ratios.before = ratio(leg->maintenanceMargin, leg->isolatedWallet + leg->unrealizedPnl);
        if (known && !result.amount.isZero())
            ratios.after = ratio(result.maintenance, result.isolatedWallet + unrealized);
        return ratios;
    }
    const AccountFigures& figures = account.figures();
    ratios.before = ratio(figures.maintenanceMargin, figures.marginBalance);
    if (known)
        ratios.after = ratio(figures.maintenanceMargin - (leg ? leg->maintenanceMargin : Decimal()) + result.maintenance,
            figures.marginBalance - (leg ? leg->unrealizedPnl : Decimal()) + unrealized + result.realized - result.fee);
    return ratios;
}

std::optional<Decimal> costInTicks(const LadderModel& model, const CommissionRates& rates, Side side, Decimal price, Decimal quantity, bool aggressor)
{
    const auto bid = model.bestBidTicks();
    const auto ask = model.bestAskTicks();
    if (!bid || !ask || !quantity.isPositive() || !model.instrument())
        return std::nullopt;
    const Instrument& instrument = *model.instrument();
    const Decimal middle = instrument.priceOf(*bid + *ask) / Decimal(2);
    Decimal average = price;
    if (aggressor) {
        const BookWalk walk = walkBook(*model.book(), side, {}, quantity);
        if (walk.filled < quantity)
            return std::nullopt; // the known book is not that deep
        average = walk.average;
    }
    const Decimal away = side == Side::Buy ? average - middle : middle - average;
    return (away + average * (aggressor ? rates.taker : rates.maker)) / instrument.tickSize;
}

std::optional<Decimal> liquidationResidual(const Session& session, const Position& leg, Decimal mark)
{
    if (!leg.isOpen() || !leg.hasLiquidation())
        return std::nullopt;
    OrderIntent nothing;
    nothing.symbol = leg.symbol;
    nothing.positionSide = leg.side;
    nothing.price = leg.entryPrice;
    const margin::WhatIf same = whatIfFilled(session, nothing, leg.entryPrice, mark);
    return same.liquidation ? std::optional(*same.liquidation - leg.liquidationPrice) : std::nullopt;
}

} // namespace fathom
