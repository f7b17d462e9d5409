// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Leverage, margin type, position mode and isolated margin.
#include "core/paper/exchange_private.h"
#include "core/paper/venue_errors.h"

namespace fathom::paper {

namespace {

constexpr std::size_t keptMarginChanges = 5'000;

} // namespace

Result<std::vector<SymbolConfig>> Exchange::symbolConfig(AccountId id, const QString& symbol) const
{
    const PaperAccount* account = d->find(id);
    if (!account || (!symbol.isEmpty() && d->marketOf(symbol) < 0))
        return refusal::symbol();
    std::vector<SymbolConfig> rows;
    for (std::size_t i = 0; i < d->markets.size(); ++i) {
        const PaperMarket& market = d->markets[i];
        if (!symbol.isEmpty() && market.spec.instrument.symbol != symbol)
            continue;
        const Holding& holding = account->holdings[i];
        rows.push_back({ market.spec.instrument.symbol, holding.marginType, holding.leverage,
            margin::maxNotional(market.spec.brackets, holding.leverage) });
    }
    return rows;
}

AccountConfig Exchange::accountConfig(AccountId id) const
{
    const PaperAccount* account = d->find(id);
    AccountConfig config;
    config.dualSide = account && account->dualSide;
    config.multiAssets = account && account->multiAssets;
    return config;
}

CommissionRates Exchange::commissionRates() const { return d->options.fees; }
Decimal Exchange::rpiCommissionRate() const { return d->options.rpiFee; }

Result<LeverageReply> Exchange::setLeverage(AccountId id, const QString& symbol, int leverage)
{
    PaperAccount* account = d->find(id);
    const int market = d->marketOf(symbol);
    if (!account || market < 0)
        return refusal::symbol();
    const auto& brackets = d->markets[static_cast<std::size_t>(market)].spec.brackets;
    if (leverage < 1 || leverage > brackets.front().initialLeverage)
        return refusal::leverage(leverage);
    Holding& holding = account->holdings[static_cast<std::size_t>(market)];
    const Decimal most = margin::maxNotional(brackets, leverage);
    const LeverageReply reply { symbol, leverage, most };
    if (leverage == holding.leverage)
        return reply;
    if (leverage < holding.leverage && holding.marginType == MarginType::Isolated && holding.hasPosition())
        return refusal::isolatedLeverage();
    const Decimal mark = d->markOf(market);
    Decimal required, requiredNow;
    for (const PositionSide side : allSides) {
        const auto open = d->openNotionals(*account, market, side);
        const Decimal position = holding.leg(side).amount * mark;
        const auto then = margin::openOrderMargin(position, open.bids, open.asks, leverage);
        if (then.initial * Decimal(leverage) > most)
            return refusal::maxPosition();
        required += then.initial;
        requiredNow += margin::openOrderMargin(position, open.bids, open.asks, holding.leverage).initial;
    }
    if (required > requiredNow && required - requiredNow > d->available(*account, d->totals(*account)))
        return refusal::smallLeverage();
    holding.leverage = leverage;
    d->touch(*account, market);
    for (ExchangeListener* listener : d->listeners)
        listener->onLeverageChanged(id, symbol, leverage, d->now());
    return reply;
}

Result<void> Exchange::setMarginType(AccountId id, const QString& symbol, MarginType type)
{
    PaperAccount* account = d->find(id);
    const int market = d->marketOf(symbol);
    if (!account || market < 0)
        return refusal::symbol();
    Holding& holding = account->holdings[static_cast<std::size_t>(market)];
    if (account->multiAssets && type == MarginType::Isolated)
        return refuse(-4168, QStringLiteral("Unable to adjust to isolated-margin mode under the Multi-Assets mode."));
    if (holding.marginType == type)
        return refusal::sameMarginType();
    if (!holding.openOrders.empty() || d->algos.hasOpen(*account, market))
        return refusal::marginTypeOpenOrders();
    if (holding.hasPosition())
        return refusal::marginTypePosition();
    holding.marginType = type;
    d->touch(*account, market);
    d->tellAccount(*account, "MARGIN_TYPE_CHANGE", market,
        account->dualSide ? std::vector { PositionSide::Long, PositionSide::Short } : std::vector { PositionSide::Both });
    return {};
}

Result<void> Exchange::setPositionMode(AccountId id, bool dualSide)
{
    PaperAccount* account = d->find(id);
    if (!account)
        return refusal::symbol();
    if (account->dualSide == dualSide)
        return refusal::samePositionMode();
    if (account->openCount > 0 || account->openAlgos > 0)
        return refusal::modeOpenOrders();
    if (std::any_of(account->holdings.begin(), account->holdings.end(), [](const Holding& holding) { return holding.hasPosition(); }))
        return refusal::modePosition();
    account->dualSide = dualSide;
    d->touch(*account);
    return {};
}

bool Exchange::positionMode(AccountId id) const { return accountConfig(id).dualSide; }

Result<void> Exchange::changePositionMargin(AccountId id, const QString& symbol, PositionSide side, Decimal amount, bool add)
{
    PaperAccount* account = d->find(id);
    const int market = d->marketOf(symbol);
    if (!account || market < 0)
        return refusal::symbol();
    if (!amount.isPositive())
        return refusal::amount();
    if (account->dualSide == (side == PositionSide::Both))
        return refusal::positionSide();
    Holding& holding = account->holdings[static_cast<std::size_t>(market)];
    PaperLeg& leg = holding.leg(side);
    if (holding.marginType != MarginType::Isolated)
        return refusal::notIsolated();
    if (leg.amount.isZero())
        return refusal::noPosition();
    amount = margin::printed(amount);
    if (add) {
        if (amount > d->available(*account, d->totals(*account)))
            return refusal::crossBalance();
        leg.isolatedWallet += amount;
    } else {
        const Decimal mark = d->markOf(market);
        const Decimal loss = std::min(Decimal(), margin::unrealizedPnl(leg.amount, leg.entry, mark));
        if (amount > leg.isolatedWallet + loss - leg.amount.abs() * mark / Decimal(holding.leverage))
            return refusal::isolatedBalance();
        leg.isolatedWallet -= amount;
    }
    d->touch(*account);
    d->touch(*account, market);
    MarginChange change { id, symbol, d->markets[static_cast<std::size_t>(market)].spec.instrument.marginAsset, side, add, amount, d->now() };
    account->marginChanges.push_back(change);
    if (account->marginChanges.size() > keptMarginChanges)
        account->marginChanges.pop_front();
    d->dirty.marginChanges.push_back(std::move(change));
    d->tellAccount(*account, "MARGIN_TRANSFER", market, { side });
    return {};
}

} // namespace fathom::paper
