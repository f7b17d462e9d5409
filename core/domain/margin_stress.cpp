// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/margin_stress.h"

#include "core/domain/margin.h"

#include <algorithm>

namespace fathom::margin {

namespace {

constexpr int stepsToFull = 400; // coarse steps of 0.25 % up to 100 %
constexpr int halvings = 5; // of a coarse step: 0.0078 %
constexpr int shareSteps = 1'000; // of a position

bool isCross(const StressLeg& leg)
{
    return leg.position.marginType == MarginType::Cross;
}

Decimal maintenanceAt(const StressLeg& leg, Decimal price)
{
    const Decimal notional = leg.position.amount.abs() * price;
    if (!leg.brackets.empty())
        return maintenanceMargin(leg.brackets, notional);
    // Without brackets the venue's own figure is scaled along.
    const Decimal now = leg.position.notional.abs();
    return now.isPositive() ? leg.position.maintenanceMargin * notional / now : Decimal();
}

bool anyLiquidated(const Stressed& result)
{
    return std::find(result.liquidated.begin(), result.liquidated.end(), true)
        != result.liquidated.end();
}

// Of the legs that are gone, the one that lost most: it is closed first.
std::size_t firstToGo(const StressAccount& account, const Stressed& result)
{
    std::size_t worst = account.legs.size();
    Decimal loss;
    for (std::size_t i = 0; i < account.legs.size(); ++i) {
        const Position& position = account.legs[i].position;
        const Decimal gained
            = unrealizedPnl(position.amount, position.entryPrice, result.prices[i]);
        if (result.liquidated[i] && (worst == account.legs.size() || gained < loss)) {
            worst = i;
            loss = gained;
        }
    }
    return worst;
}

// The account with a share of every cross leg closed at the present mark: what it has gained is in
// the wallet then.
StressAccount reduced(const StressAccount& account, Decimal share)
{
    StressAccount less = account;
    for (StressLeg& leg : less.legs) {
        if (!isCross(leg))
            continue;
        const Decimal closed = leg.position.amount * share;
        less.crossWallet += unrealizedPnl(closed, leg.position.entryPrice, leg.position.markPrice);
        leg.position.amount = leg.position.amount - closed;
        leg.position.notional = leg.position.amount * leg.position.markPrice;
        leg.position.maintenanceMargin = leg.position.maintenanceMargin * (Decimal(1) - share);
    }
    return less;
}

bool isWithin(const Stressed& result, Decimal level)
{
    return result.crossMaintenance <= result.crossEquity * level
        && !result.crossEquity.isNegative();
}

} // namespace

std::optional<Decimal> Stressed::ratio() const
{
    if (crossMaintenance.isZero())
        return Decimal();
    return crossEquity.isPositive() ? std::optional(crossMaintenance / crossEquity) : std::nullopt;
}

Stressed stressed(const StressAccount& account, Decimal shift)
{
    Stressed result;
    result.crossEquity = account.crossWallet;
    for (const StressLeg& leg : account.legs) {
        const Position& position = leg.position;
        const Decimal price
            = std::max(Decimal(), position.markPrice * (Decimal(1) + leg.beta * shift));
        const Decimal gained = unrealizedPnl(position.amount, position.entryPrice, price);
        result.prices.push_back(price);
        result.unrealized += gained;
        if (!isCross(leg))
            continue;
        result.crossEquity += gained;
        result.crossMaintenance += maintenanceAt(leg, price);
    }
    const bool crossGone
        = result.crossMaintenance.isPositive() && result.crossEquity <= result.crossMaintenance;
    for (std::size_t i = 0; i < account.legs.size(); ++i) {
        const StressLeg& leg = account.legs[i];
        const Decimal own = leg.position.isolatedWallet
            + unrealizedPnl(leg.position.amount, leg.position.entryPrice, result.prices[i]);
        result.liquidated.push_back(
            isCross(leg) ? crossGone : own <= maintenanceAt(leg, result.prices[i]));
    }
    return result;
}

std::optional<FirstLiquidation> firstLiquidation(const StressAccount& account, int direction)
{
    const Decimal step = Decimal(direction < 0 ? -1 : 1) / Decimal(stepsToFull);
    Decimal shift;
    Stressed result = stressed(account, shift);
    Decimal safe;
    for (int i = 1; i <= stepsToFull && !anyLiquidated(result); ++i) {
        safe = shift;
        shift = step * Decimal(i);
        result = stressed(account, shift);
    }
    if (!anyLiquidated(result))
        return std::nullopt;
    for (int i = 0; i < halvings && !shift.isZero(); ++i) {
        const Decimal middle = (safe + shift) / Decimal(2);
        const Stressed there = stressed(account, middle);
        if (!anyLiquidated(there)) {
            safe = middle;
            continue;
        }
        shift = middle;
        result = there;
    }
    const std::size_t leg = firstToGo(account, result);
    return FirstLiquidation { leg, shift, result.prices[leg] };
}

Decimal marginToAdd(const StressAccount& account, Decimal shift, Decimal level)
{
    const Stressed result = stressed(account, shift);
    if (!level.isPositive() || isWithin(result, level))
        return {};
    // The quotient was cut: the last digit is rounded up from above it.
    const Decimal missing
        = (result.crossMaintenance / level + Decimal::fromRaw(1) - result.crossEquity)
              .rounded(8, Decimal::Rounding::Up);
    return std::max(Decimal(), missing);
}

Decimal shareToClose(const StressAccount& account, Decimal shift, Decimal level)
{
    int low = 0, high = shareSteps; // closing more never makes it worse where the move hurts
    const auto enough = [&](int thousandths) {
        return isWithin(
            stressed(reduced(account, Decimal::fromScaled(thousandths, 3)), shift), level);
    };
    if (enough(0))
        return {};
    while (low + 1 < high) {
        const int middle = (low + high) / 2;
        (enough(middle) ? high : low) = middle;
    }
    return Decimal::fromScaled(high, 3);
}

} // namespace fathom::margin
