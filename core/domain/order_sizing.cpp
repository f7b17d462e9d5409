// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/order_sizing.h"

#include "core/domain/margin.h"

#include <algorithm>

namespace fathom {

namespace {

// The part of an order that takes the leg down; it binds nothing.
Decimal closablePart(Side side, Decimal position)
{
    return (side == Side::Buy ? position.isNegative() : position.isPositive()) ? position.abs()
                                                                               : Decimal();
}

// Initial margin of the leg without and with the order.
struct Bound {
    Decimal now, then;
    bool grows() const { return then > now; }
};

Bound boundBy(Side side, const Capacity& capacity, Decimal quantity)
{
    const Decimal added
        = margin::assumedPrice(side, capacity.price, capacity.mark, capacity.last) * quantity;
    const Decimal position
        = capacity.position * (capacity.mark.isPositive() ? capacity.mark : capacity.price);
    const Decimal bids = side == Side::Buy ? capacity.bids + added : capacity.bids;
    const Decimal asks = side == Side::Sell ? capacity.asks + added : capacity.asks;
    return {
        margin::openOrderMargin(position, capacity.bids, capacity.asks, capacity.leverage).initial,
        margin::openOrderMargin(position, bids, asks, capacity.leverage).initial
    };
}

bool fits(Side side, const Capacity& capacity, Decimal quantity)
{
    const Bound bound = boundBy(side, capacity, quantity);
    const bool tooLarge = capacity.maxNotional.isPositive()
        && bound.then * Decimal(std::max(capacity.leverage, 1)) > capacity.maxNotional;
    return !bound.grows()
        || (!tooLarge && marginNeeded(side, capacity, quantity) <= capacity.available);
}

} // namespace

Decimal marginNeeded(Side side, const Capacity& capacity, Decimal quantity)
{
    const Bound bound = boundBy(side, capacity, quantity);
    if (!bound.grows())
        return {};
    const Decimal opened = std::max(Decimal(), quantity - closablePart(side, capacity.position));
    const Decimal mark = capacity.mark.isPositive() ? capacity.mark : capacity.price;
    return bound.then - bound.now
        + margin::orderCost(side, capacity.price, opened, capacity.leverage, mark).openLoss;
}

Decimal largestOrder(Side side, const Capacity& capacity, const Instrument& instrument)
{
    const Decimal closable = closablePart(side, capacity.position)
                                 .roundedTo(instrument.stepSize, Decimal::Rounding::Down);
    const Decimal lot = capacity.isMarketLot && instrument.marketMaxQuantity.isPositive()
        ? instrument.marketMaxQuantity
        : instrument.maxQuantity;
    if (capacity.reduceOnly)
        return lot.isPositive() ? std::min(closable, lot) : closable;
    if (!capacity.price.isPositive() || !instrument.stepSize.isPositive())
        return {};
    // No order can open more than the money buys at this leverage, on top of turning the position
    // and its orders round.
    const Decimal held = capacity.position.abs() * std::max(capacity.mark, capacity.price);
    const Decimal turned
        = held + held + capacity.bids + capacity.bids + capacity.asks + capacity.asks;
    const Decimal bound
        = (capacity.available * Decimal(std::max(capacity.leverage, 1)) + turned) / capacity.price
        + Decimal(1);
    std::int64_t low = 0;
    std::int64_t high = (lot.isPositive() ? std::min(bound, lot) : bound)
                            .countOf(instrument.stepSize)
                            .value_or(0);
    while (low < high) { // fits() holds up to some size and fails beyond it
        const std::int64_t middle = low + (high - low + 1) / 2;
        if (fits(side, capacity, instrument.quantityOf(middle)))
            low = middle;
        else
            high = middle - 1;
    }
    return instrument.quantityOf(low);
}

RiskSize sizeFromRisk(Side side, const RiskBudget& budget, const Instrument& instrument)
{
    RiskSize result;
    const Decimal loss
        = side == Side::Buy ? budget.entry - budget.stop : budget.stop - budget.entry;
    if (!loss.isPositive() || !budget.stop.isPositive())
        return result;
    result.lossPerUnit = loss;
    result.feesPerUnit = budget.entry * budget.feeIn + budget.stop * budget.feeOut;
    const Decimal each = result.lossPerUnit + result.feesPerUnit;
    result.size = std::max(
        Decimal(), (budget.money / each).roundedTo(instrument.stepSize, Decimal::Rounding::Down));
    result.loss = result.size * each;
    return result;
}

Decimal sizeFromMoney(Decimal money, Decimal price, const Instrument& instrument)
{
    return price.isPositive() ? std::max(
               Decimal(), (money / price).roundedTo(instrument.stepSize, Decimal::Rounding::Down))
                              : Decimal();
}

} // namespace fathom
