// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The account's figures: margins, available balance, position rows. MARGIN sections 4 and 5.
#include "core/paper/exchange_private.h"
#include "core/paper/venue_errors.h"

namespace fathom::paper {

Decimal Exchange::Private::crossWallet(const PaperAccount& account) const
{
    Decimal wallet = account.wallet;
    for (const Holding& holding : account.holdings) {
        for (const PaperLeg& leg : holding.legs)
            wallet -= leg.isolatedWallet;
    }
    return wallet;
}

Exchange::Private::Notionals Exchange::Private::openNotionals(const PaperAccount& account, int market, PositionSide side,
    std::int64_t except) const
{
    Notionals sums;
    for (const std::int64_t id : account.holdings[static_cast<std::size_t>(market)].openOrders) {
        const PaperOrder& order = account.orders.at(id);
        if (id == except || order.positionSide != side || order.reduceOnly || order.type != OrderType::Limit)
            continue;
        (order.side == Side::Buy ? sums.bids : sums.asks) += order.price * order.remaining();
    }
    return sums;
}

margin::OpenOrderMargin Exchange::Private::legMargin(const PaperAccount& account, int market, PositionSide side) const
{
    const Holding& holding = account.holdings[static_cast<std::size_t>(market)];
    const Notionals open = openNotionals(account, market, side);
    const PaperLeg& leg = holding.leg(side);
    return margin::openOrderMargin(leg.amount * markOf(market, leg), open.bids, open.asks, holding.leverage);
}

Exchange::Private::Totals Exchange::Private::totals(const PaperAccount& account) const
{
    Totals sums;
    for (std::size_t i = 0; i < account.holdings.size(); ++i) {
        const Holding& holding = account.holdings[i];
        const int market = static_cast<int>(i);
        if (holding.openOrders.empty() && !holding.hasPosition())
            continue;
        for (const PositionSide side : allSides) {
            const PaperLeg& leg = holding.leg(side);
            const Decimal mark = markOf(market, leg);
            const auto required = legMargin(account, market, side);
            const Decimal unrealized = margin::unrealizedPnl(leg.amount, leg.entry, mark);
            const Decimal maintenance = margin::maintenanceMargin(markets[i].spec.brackets, leg.amount.abs() * mark);
            sums.unrealized += unrealized;
            sums.maintenance += maintenance;
            sums.position += required.position;
            sums.openOrder += required.openOrder;
            if (holding.marginType == MarginType::Cross) {
                sums.crossUnrealized += unrealized;
                sums.crossMaintenance += maintenance;
                sums.crossInitial += required.initial;
            } else {
                sums.isolatedOpenOrder += required.openOrder;
            }
        }
    }
    return sums;
}

Decimal Exchange::Private::available(const PaperAccount& account, const Totals& sums) const
{
    return margin::availableForOrder(collateral(account), sums.crossUnrealized, sums.crossInitial, sums.isolatedOpenOrder);
}

Position Exchange::Private::positionRow(const PaperAccount& account, int market, PositionSide side, const Totals& sums) const
{
    const Holding& holding = account.holdings[static_cast<std::size_t>(market)];
    const PaperLeg& leg = holding.leg(side);
    const auto& brackets = markets[static_cast<std::size_t>(market)].spec.brackets;
    const Decimal mark = markOf(market, leg);
    const auto required = legMargin(account, market, side);
    const bool isolated = holding.marginType == MarginType::Isolated;

    Position row;
    row.symbol = markets[static_cast<std::size_t>(market)].spec.instrument.symbol;
    row.side = side;
    row.amount = leg.amount;
    row.entryPrice = leg.entry;
    row.breakEvenPrice = margin::breakEvenPrice(leg.amount, leg.entry, leg.paid);
    row.markPrice = mark;
    row.unrealizedPnl = margin::unrealizedPnl(leg.amount, leg.entry, mark);
    row.notional = leg.amount * mark;
    row.isolatedWallet = leg.isolatedWallet;
    row.isolatedMargin = isolated && !leg.amount.isZero() ? leg.isolatedWallet + row.unrealizedPnl : Decimal();
    row.initialMargin = required.initial;
    row.positionInitialMargin = required.position;
    row.openOrderInitialMargin = required.openOrder;
    row.maintenanceMargin = margin::maintenanceMargin(brackets, row.notional.abs());
    row.accumulatedRealized = leg.accumulated;
    row.marginType = holding.marginType;
    row.leverage = holding.leverage;
    row.adl = risk.quantile(account, market, side);
    row.updated = leg.updated;
    if (leg.amount.isZero())
        return row;
    if (isolated) {
        row.liquidationPrice = margin::liquidationPrice(leg.isolatedWallet, {}, {}, { { side, leg.amount, leg.entry } }, mark, brackets).value_or(Decimal());
        return row;
    }
    std::vector<margin::Leg> legs;
    Decimal otherMaintenance = sums.crossMaintenance, otherUnrealized = sums.crossUnrealized;
    for (const PositionSide each : allSides) {
        const PaperLeg& own = holding.leg(each);
        if (own.amount.isZero())
            continue;
        legs.push_back({ each, own.amount, own.entry });
        const Decimal ownMark = markOf(market, own);
        otherMaintenance -= margin::maintenanceMargin(brackets, own.amount.abs() * ownMark);
        otherUnrealized -= margin::unrealizedPnl(own.amount, own.entry, ownMark);
    }
    row.liquidationPrice = margin::liquidationPrice(collateral(account), otherMaintenance, otherUnrealized, legs, mark, brackets).value_or(Decimal());
    return row;
}

std::vector<Position> Exchange::Private::positionRows(const PaperAccount& account, int market) const
{
    std::vector<Position> rows;
    const Totals sums = totals(account);
    for (std::size_t i = 0; i < markets.size(); ++i) {
        if (market >= 0 && static_cast<int>(i) != market)
            continue;
        const Holding& holding = account.holdings[i];
        for (const PositionSide side : allSides) {
            if (account.dualSide == (side == PositionSide::Both))
                continue;
            const bool ordered = std::any_of(holding.openOrders.begin(), holding.openOrders.end(),
                [&](std::int64_t id) { return account.orders.at(id).positionSide == side; });
            if (!holding.leg(side).amount.isZero() || ordered)
                rows.push_back(positionRow(account, static_cast<int>(i), side, sums));
        }
    }
    return rows;
}

Balance Exchange::Private::balance(const PaperAccount& account) const
{
    const Totals sums = totals(account);
    Balance balance;
    balance.asset = QStringLiteral("USDT");
    balance.wallet = account.wallet;
    balance.crossWallet = crossWallet(account);
    balance.crossUnrealizedPnl = sums.crossUnrealized;
    balance.available = available(account, sums);
    balance.maxWithdraw = std::max(Decimal(), std::min(balance.available, balance.crossWallet));
    return balance;
}

AccountSnapshot Exchange::account(AccountId id) const
{
    AccountSnapshot snapshot;
    const PaperAccount* account = d->find(id);
    if (!account)
        return snapshot;
    const auto sums = d->totals(*account);
    AccountFigures& figures = snapshot.figures;
    figures.crossWallet = d->collateral(*account);
    figures.wallet = figures.crossWallet + account->wallet - d->crossWallet(*account);
    figures.unrealizedPnl = sums.unrealized;
    figures.marginBalance = figures.wallet + sums.unrealized;
    figures.available = d->available(*account, sums);
    figures.positionInitialMargin = sums.position;
    figures.openOrderInitialMargin = sums.openOrder;
    figures.initialMargin = sums.position + sums.openOrder;
    figures.maintenanceMargin = sums.maintenance;
    figures.time = d->now();
    snapshot.crossUnrealized = sums.crossUnrealized;
    snapshot.balances = balances(id);
    snapshot.positions = d->positionRows(*account, -1);
    snapshot.updated = account->updated;
    return snapshot;
}

std::vector<Balance> Exchange::balances(AccountId id) const
{
    const PaperAccount* account = d->find(id);
    std::vector<Balance> rows;
    if (!account)
        return rows;
    rows.push_back(d->balance(*account));
    auto held = account->others;
    for (const auto& [asset, index] : d->assetIndexes)
        held.emplace(asset, Decimal()); // what could be held is listed too
    held.erase(rows.front().asset);
    for (const auto& [asset, amount] : held) {
        Balance row;
        row.asset = asset;
        row.wallet = row.crossWallet = row.available = row.maxWithdraw = amount;
        const auto index = d->assetIndexes.find(asset);
        if (account->multiAssets && index != d->assetIndexes.end() && index->second.index.isPositive()) {
            row.available = margin::printed(rows.front().available / index->second.bidRate());
            row.maxWithdraw = std::max(Decimal(), std::min(amount, row.available));
        }
        rows.push_back(row);
    }
    return rows;
}

Result<std::vector<Position>> Exchange::positionRisk(AccountId id, const QString& symbol) const
{
    const PaperAccount* account = d->find(id);
    const int market = symbol.isEmpty() ? -1 : d->marketOf(symbol);
    if (!account || (market < 0 && !symbol.isEmpty()))
        return refusal::symbol();
    return d->positionRows(*account, market);
}

} // namespace fathom::paper
