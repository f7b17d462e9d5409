// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/margin.h"

#include <algorithm>

namespace fathom::margin {

namespace {

std::size_t bracketIndex(const std::vector<LeverageBracket>& brackets, Decimal notional)
{
    std::size_t index = 0;
    while (index + 1 < brackets.size() && notional > brackets[index].notionalCap)
        ++index;
    return index;
}

bool isShort(const Leg& leg) { return leg.side == PositionSide::Short || leg.amount.isNegative(); }

Decimal signedQuantity(Side side, Decimal quantity) { return side == Side::Buy ? quantity : -quantity; }

// The part of a fill that takes position away, unsigned.
Decimal reducingPart(Decimal amount, Decimal fill)
{
    if (amount.isZero() || fill.isZero() || amount.isNegative() == fill.isNegative())
        return {};
    return std::min(amount.abs(), fill.abs());
}

} // namespace

Decimal unrealizedPnl(Decimal amount, Decimal entry, Decimal mark) { return amount * (mark - entry); }

const LeverageBracket& bracketOf(const std::vector<LeverageBracket>& brackets, Decimal notional)
{
    Q_ASSERT_X(!brackets.empty(), "bracketOf", "Invariant: a symbol has at least one bracket");
    return brackets[bracketIndex(brackets, notional)];
}

Decimal maintenanceMargin(const std::vector<LeverageBracket>& brackets, Decimal notional)
{
    if (brackets.empty() || !notional.isPositive())
        return {};
    const LeverageBracket& bracket = bracketOf(brackets, notional);
    return notional * bracket.maintenanceRate - bracket.cum;
}

namespace {

const AssetIndex* indexOf(const QString& asset, const std::vector<AssetIndex>& indexes)
{
    const auto at = std::find_if(indexes.begin(), indexes.end(), [&](const AssetIndex& each) { return each.asset == asset; });
    return at == indexes.end() ? nullptr : &*at;
}

Decimal rateFor(Decimal amount, const AssetIndex& index) { return amount.isNegative() ? index.askRate : index.bidRate; }

} // namespace

std::optional<Decimal> collateral(const std::vector<Balance>& balances, const std::vector<AssetIndex>& indexes)
{
    if (indexes.empty())
        return std::nullopt;
    Decimal sum;
    for (const Balance& balance : balances) {
        if (const AssetIndex* index = indexOf(balance.asset, indexes))
            sum += printed(balance.crossWallet * rateFor(balance.crossWallet, *index));
    }
    return sum;
}

std::optional<Decimal> collateralRate(const QString& asset, const std::vector<Balance>& balances, const std::vector<AssetIndex>& indexes)
{
    const AssetIndex* index = indexOf(asset, indexes);
    if (!index)
        return std::nullopt;
    const auto held = std::find_if(balances.begin(), balances.end(), [&](const Balance& each) { return each.asset == asset; });
    return rateFor(held == balances.end() ? Decimal() : held->crossWallet, *index);
}

// Equity minus maintenance margin is continuous and piecewise linear in the price, so walking from the mark with the
// brackets of the last price (a Newton step) ends after as many steps as there are brackets to cross.
std::optional<Decimal> liquidationPrice(Decimal walletBalance, Decimal otherMaintenance, Decimal otherUnrealized,
    const std::vector<Leg>& legs, Decimal mark, const std::vector<LeverageBracket>& brackets)
{
    if (brackets.empty() || legs.empty())
        return std::nullopt;
    const Decimal base = walletBalance - otherMaintenance + otherUnrealized;
    std::vector<std::size_t> used(legs.size(), brackets.size());
    Decimal price = mark;
    const std::size_t mostSteps = 4 * brackets.size() + 4;
    for (std::size_t step = 0; step < mostSteps; ++step) {
        Decimal numerator = base, denominator;
        bool stable = true;
        for (std::size_t i = 0; i < legs.size(); ++i) {
            const Decimal quantity = legs[i].amount.abs();
            const std::size_t index = bracketIndex(brackets, quantity * price);
            stable = stable && index == used[i];
            used[i] = index;
            const Decimal signedAmount = isShort(legs[i]) ? -quantity : quantity;
            numerator += brackets[index].cum - signedAmount * legs[i].entry;
            denominator += quantity * brackets[index].maintenanceRate - signedAmount;
        }
        if (stable)
            break;
        if (denominator.isZero())
            return std::nullopt;
        price = numerator / denominator;
    }
    return price.isPositive() ? std::optional(price) : std::nullopt;
}

Decimal averageEntry(Decimal amount, Decimal entry, Decimal added, Decimal price)
{
    const Decimal after = amount + added;
    if (after.isZero())
        return {};
    if (amount.isZero() || amount.isNegative() != after.isNegative())
        return price;
    if (amount.isNegative() != added.isNegative())
        return entry;
    return (amount * entry + added * price) / after;
}

Decimal realizedPnl(Decimal amount, Decimal entry, Decimal fill, Decimal price)
{
    const Decimal closed = reducingPart(amount, fill);
    return (amount.isNegative() ? -closed : closed) * (price - entry);
}

OpenOrderMargin openOrderMargin(Decimal position, Decimal bids, Decimal asks, int leverage)
{
    const Decimal divisor = std::max(leverage, 1);
    OpenOrderMargin result;
    result.initial = std::max((position + bids).abs(), (position - asks).abs()) / divisor;
    result.position = position.abs() / divisor;
    result.openOrder = result.initial - result.position;
    return result;
}

OrderCost orderCost(Side side, Decimal price, Decimal quantity, int leverage, Decimal mark)
{
    const Decimal perUnit = signedQuantity(side, mark - price);
    return { quantity * price / Decimal(std::max(leverage, 1)), perUnit.isNegative() ? quantity * -perUnit : Decimal() };
}

Decimal availableForOrder(Decimal crossWallet, Decimal crossUnrealized, Decimal crossInitial, Decimal isolatedOpenOrder)
{
    return std::max(Decimal(), crossWallet + crossUnrealized - (crossInitial + isolatedOpenOrder));
}

Decimal breakEvenPrice(Decimal amount, Decimal entry, Decimal paid)
{
    return amount.isZero() ? Decimal() : entry + paid / amount;
}

Decimal fundingFee(Decimal amount, Decimal mark, Decimal rate) { return -(amount * mark * rate); }

void fillCum(std::vector<LeverageBracket>& brackets)
{
    for (std::size_t i = 0; i < brackets.size(); ++i) {
        brackets[i].cum = i == 0 ? Decimal()
                                 : brackets[i].notionalFloor * (brackets[i].maintenanceRate - brackets[i - 1].maintenanceRate)
                + brackets[i - 1].cum;
    }
}

Decimal maxNotional(const std::vector<LeverageBracket>& brackets, int leverage)
{
    Decimal most;
    for (const LeverageBracket& bracket : brackets) {
        if (bracket.initialLeverage >= leverage)
            most = std::max(most, bracket.notionalCap);
    }
    return most;
}

Decimal assumedPrice(Side side, Decimal price, Decimal mark, Decimal last)
{
    return side == Side::Buy ? price : std::max({ price, mark, last * Decimal::fromScaled(10'015, 4) });
}

namespace {

// The leg while fills are booked to it, one by one and cut at 8 decimals as the venue cuts them.
struct Booking
{
    Decimal amount, entry, isolatedWallet;
    Decimal paid; // fees and funding paid minus PnL realised
    Decimal fee, realized, cost;

    void book(const WhatIfInput& input, const ExpectedFill& step, Decimal mark)
    {
        const Decimal leverage = std::max(input.leverage, 1);
        const Decimal fill = signedQuantity(input.side, step.quantity);
        const Decimal closed = reducingPart(amount, fill);
        const Decimal opened = step.quantity - closed;
        const Decimal gained = printed(realizedPnl(amount, entry, fill, step.price));
        const Decimal charged = printed(step.quantity * step.price * step.feeRate);
        if (input.marginType == MarginType::Isolated) {
            if (closed.isPositive())
                isolatedWallet -= closed == amount.abs() ? isolatedWallet : printed(isolatedWallet * closed / amount.abs());
            isolatedWallet += printed(opened * step.price / leverage);
        }
        if ((amount + fill).isZero())
            paid = {};
        else if (closed.isPositive() && opened.isPositive()) // flipped: the opening part of the fee starts the new position
            paid = charged * opened / step.quantity;
        else
            paid += charged - gained;
        entry = averageEntry(amount, entry, fill, step.price).rounded(input.entryDecimals);
        amount += fill;
        realized += gained;
        fee += charged;
        cost += orderCost(input.side, step.price, opened, input.leverage, mark).total();
    }
};

} // namespace

WhatIf whatIf(const WhatIfInput& input)
{
    std::vector<ExpectedFill> steps = input.fills;
    if (steps.empty() && input.quantity.isPositive())
        steps.push_back({ input.price, input.quantity, input.feeRate });
    const Decimal mark = input.mark.isPositive() || steps.empty() ? input.mark : steps.front().price;
    Booking leg { input.amount, input.entry, input.isolatedWallet, {}, {}, {}, {} };
    if (!input.amount.isZero() && input.breakEven.isPositive())
        leg.paid = (input.breakEven - input.entry) * input.amount;
    for (const ExpectedFill& step : steps)
        leg.book(input, step, mark);

    WhatIf result;
    result.amount = leg.amount;
    result.entry = leg.entry;
    result.breakEven = breakEvenPrice(leg.amount, leg.entry, leg.paid);
    result.isolatedWallet = leg.isolatedWallet;
    result.realized = leg.realized;
    result.fee = leg.fee;
    result.cost = leg.cost;
    result.initialMargin = openOrderMargin(leg.amount * mark, input.bids, input.asks, input.leverage).initial;
    result.maintenance = maintenanceMargin(input.brackets, leg.amount.abs() * mark);
    if (leg.amount.isZero() || input.brackets.empty())
        return result;
    std::vector<Leg> legs { { input.positionSide, leg.amount, leg.entry } };
    if (input.marginType == MarginType::Isolated) {
        result.liquidation = liquidationPrice(leg.isolatedWallet, {}, {}, legs, mark, input.brackets);
    } else {
        legs.insert(legs.end(), input.otherLegs.begin(), input.otherLegs.end());
        const Decimal wallet = input.crossWallet + (leg.realized - leg.fee) * input.collateralRate;
        result.liquidation = liquidationPrice(wallet, input.otherMaintenance, input.otherUnrealized, legs, mark, input.brackets);
    }
    return result;
}

} // namespace fathom::margin
