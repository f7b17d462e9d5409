// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The figures behind the aim card: account and costs if an order filled.
#include "ui/ladder/aim_figures.h"

#include "core/domain/book_walk.h"
#include "core/session/account_state.h"
#include "core/session/session.h"

namespace fathom {

Decimal expectedPrice(const OrderIntent& intent)
{
    return intent.price.isPositive() ? intent.price : intent.triggerPrice;
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
    ratios.before = figures.crossMarginRatio();
    if (known)
        ratios.after = ratio(figures.crossMaintenanceMargin - (leg ? leg->maintenanceMargin : Decimal()) + result.maintenance,
            figures.crossBalance() - (leg ? leg->unrealizedPnl : Decimal()) + unrealized + result.realized - result.fee);
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
