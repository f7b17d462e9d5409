// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Assets beside the margin asset: transfers, collateral in multi-assets mode, commissions in BNB.
#include "core/paper/exchange_private.h"
#include "core/paper/venue_errors.h"

namespace fathom::paper {

namespace {

const QString marginAsset = QStringLiteral("USDT");
const QString bnb = QStringLiteral("BNB");

} // namespace

// In multi-assets mode everything counts at its haircut value in USD: what is owed at the ask rate.
Decimal Exchange::Private::collateral(const PaperAccount& account) const
{
    const Decimal own = crossWallet(account);
    if (!account.multiAssets)
        return own;
    const auto valued = [this](const QString& asset, Decimal amount) {
        const auto at = assetIndexes.find(asset);
        return at == assetIndexes.end() ? Decimal() : margin::printed(amount * (amount.isNegative() ? at->second.askRate() : at->second.bidRate()));
    };
    Decimal sum = valued(marginAsset, own);
    for (const auto& [asset, amount] : account.others)
        sum += valued(asset, amount);
    return sum;
}

// BTC, ETH and BNB are worth what the index of their perpetual says.
void Exchange::Private::indexCollateral(int market)
{
    const PaperMarket& paper = markets[static_cast<std::size_t>(market)];
    const Instrument& instrument = paper.spec.instrument;
    const auto cut = collateralCuts.find(instrument.baseAsset);
    if (cut != collateralCuts.end() && instrument.quoteAsset == marginAsset && toMs(paper.spec.delivery) == 0)
        assetIndexes[cut->first] = { cut->first, paper.mark.index, cut->second, now() };
}

std::optional<Decimal> Exchange::Private::bnbFor(const PaperAccount& account, Decimal commission) const
{
    const auto index = assetIndexes.find(bnb);
    const auto owned = account.others.find(bnb);
    if (!account.feeBurn || !commission.isPositive() || index == assetIndexes.end() || owned == account.others.end() || !index->second.index.isPositive())
        return std::nullopt;
    const Decimal price = margin::printed(commission * (Decimal(1) - options.bnbDiscount) / index->second.index);
    return owned->second >= price ? std::optional(price) : std::nullopt;
}

bool Exchange::feeBurn(AccountId id) const
{
    const PaperAccount* account = d->find(id);
    return account && account->feeBurn;
}

Result<void> Exchange::setFeeBurn(AccountId id, bool on)
{
    PaperAccount* account = d->find(id);
    if (!account)
        return refusal::parameter("feeBurn");
    account->feeBurn = on;
    d->dirty.settings = true;
    return {};
}

bool Exchange::multiAssets(AccountId id) const
{
    const PaperAccount* account = d->find(id);
    return account && account->multiAssets;
}

Result<void> Exchange::setMultiAssets(AccountId id, bool on)
{
    PaperAccount* account = d->find(id);
    if (!account)
        return refusal::parameter("multiAssetsMargin");
    if (account->multiAssets == on)
        return refuse(-4171, QStringLiteral("Adjusted asset mode is currently set and does not need to be adjusted repeatedly"));
    const auto& holdings = account->holdings;
    if (std::any_of(holdings.begin(), holdings.end(), [](const Holding& holding) { return holding.marginType == MarginType::Isolated; }))
        return refuse(-4167, QStringLiteral("Unable to adjust to Multi-Assets mode with symbols of USDⓈ-M Futures under isolated-margin mode."));
    if (account->openCount > 0 || account->openAlgos > 0)
        return refuse(-4170, QStringLiteral("Unable to adjust Multi-Assets Mode with open orders in USDⓈ-M Futures"));
    const bool owes = account->wallet.isNegative()
        || std::any_of(account->others.begin(), account->others.end(), [](const auto& each) { return each.second.isNegative(); });
    if (owes)
        return refuse(-4172, QStringLiteral("Unable to adjust Multi-Assets Mode with a negative wallet balance of margin available asset in USDⓈ-M Futures account."));
    const auto sums = d->totals(*account);
    account->multiAssets = on;
    if (d->collateral(*account) + sums.crossUnrealized < sums.crossInitial) {
        account->multiAssets = !on;
        return refuse(-4169, QStringLiteral("Unable to adjust Multi-Assets Mode with insufficient margin balance in USDⓈ-M Futures."));
    }
    d->dirty.settings = true;
    for (ExchangeListener* listener : d->listeners)
        listener->onMultiAssetsChanged(id, on, d->now());
    return {};
}

Result<void> Exchange::transfer(AccountId id, const QString& asset, Decimal amount)
{
    PaperAccount* account = d->find(id);
    if (!account || (asset != marginAsset && d->assetIndexes.count(asset) == 0))
        return refuse(-1126, QStringLiteral("This asset is not supported."));
    amount = margin::printed(amount);
    if (amount.isZero())
        return refusal::amount();
    const bool own = asset == marginAsset;
    const Private::Operation operation(*d);
    const Balance balance = d->balance(*account);
    Decimal most = own ? balance.maxWithdraw : account->others[asset];
    if (!own && account->multiAssets) {
        const auto& index = d->assetIndexes.at(asset);
        most = std::min(most, margin::printed(d->available(*account, d->totals(*account)) / index.bidRate()));
    }
    if (amount.isNegative() && -amount > most)
        return refuse(-2018, QStringLiteral("Balance is insufficient."));
    (own ? account->wallet : account->others[asset]) += amount;
    d->dirty.settings = true;
    d->touch(*account);
    d->book(*account, "TRANSFER", -1, amount, QStringLiteral("TRANSFER"), 0, asset);
    AccountUpdate update;
    update.account = id;
    update.reason = amount.isPositive() ? QStringLiteral("DEPOSIT") : QStringLiteral("WITHDRAW");
    update.balances.push_back(d->balanceRow(*account, asset, amount));
    update.time = d->now();
    for (ExchangeListener* listener : d->listeners)
        listener->onAccountUpdate(update);
    return {};
}

void Exchange::setAssetIndex(const QString& asset, Decimal index, Decimal buffer) { d->assetIndexes[asset] = { asset, index, buffer, d->now() }; }

std::vector<AssetIndex> Exchange::assetIndexes() const
{
    std::vector<AssetIndex> rows;
    for (const auto& [asset, index] : d->assetIndexes)
        rows.push_back(index);
    return rows;
}

Decimal Exchange::insuranceFund() const { return d->risk.fund(); }

} // namespace fathom::paper
