// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Assets beside the margin asset: transfers, collateral in multi-assets mode, commissions in BNB.
#include "core/paper/exchange_private.h"
#include "core/paper/venue_errors.h"

namespace fathom::paper {

namespace {

const QString marginAsset = QStringLiteral("USDT");
const QString bnb = QStringLiteral("BNB");

//! What may be held beside the margin asset, and how much of its value counts.
struct Collateral
{
    const char* asset;
    bool isDollar;
    const char *buffer, *exchangeBuffer;
};
constexpr Collateral collaterals[] = { { "USDT", true, "0", "0.0001" }, { "USDC", true, "0", "0.0001" },
    { "FDUSD", true, "0", "0.0001" }, { "BFUSD", true, "0", "0.0001" }, { "BTC", false, "0.05", "0.025" },
    { "ETH", false, "0.05", "0.025" }, { "BNB", false, "0.05", "0.05" }, { "SOL", false, "0.1", "0.05" }, { "XRP", false, "0.1", "0.05" } };

} // namespace

// Dollars are worth one until somebody says better, coins nothing until their contract has an index.
void Exchange::Private::listCollateral()
{
    for (const Collateral& one : collaterals) {
        const QString asset = QString::fromLatin1(one.asset);
        assetIndexes[asset] = { asset, one.isDollar ? Decimal(1) : Decimal(), Decimal::fromLiteral(one.buffer), now(), Decimal::fromLiteral(one.exchangeBuffer) };
    }
}

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

// Coins are worth what the index of their perpetual contract says, in dollars.
void Exchange::Private::indexCollateral(int market)
{
    const PaperMarket& paper = markets[static_cast<std::size_t>(market)];
    const Instrument& instrument = paper.spec.instrument;
    const auto at = assetIndexes.find(instrument.baseAsset);
    if (at == assetIndexes.end() || instrument.quoteAsset != marginAsset || toMs(paper.spec.delivery) != 0)
        return;
    at->second.index = (paper.mark.index * assetIndexes[marginAsset].index).rounded(8);
    at->second.time = now();
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

void Exchange::setTradFiSigned(AccountId id, bool isSigned)
{
    PaperAccount* account = d->find(id);
    if (!account || account->tradFiSigned == isSigned)
        return;
    account->tradFiSigned = isSigned;
    d->dirty.settings = true;
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
    if (!account || d->assetIndexes.count(asset) == 0)
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
    d->books.transfers[asset] += amount;
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

void Exchange::setAssetIndex(const QString& asset, Decimal index, std::optional<Decimal> buffer)
{
    AssetIndex& row = d->assetIndexes[asset];
    row.asset = asset;
    row.index = index;
    row.buffer = buffer.value_or(row.buffer);
    row.time = d->now();
}

std::vector<AssetIndex> Exchange::assetIndexes() const
{
    std::vector<AssetIndex> rows;
    for (const auto& [asset, index] : d->assetIndexes)
        rows.push_back(index);
    return rows;
}

Decimal Exchange::insuranceFund() const { return d->risk.fund(); }
const VenueBooks& Exchange::venueBooks() const { return d->books; }

Decimal Exchange::grandTotal() const
{
    Decimal sum = d->books.crowdCash + d->books.rounding + d->risk.fund();
    for (const auto& account : d->accounts) {
        sum += account->wallet;
        for (const Holding& holding : account->holdings) {
            for (const PaperLeg& leg : holding.legs)
                sum -= leg.amount * leg.entry;
        }
    }
    const auto of = [](const std::map<QString, Decimal>& amounts) {
        const auto at = amounts.find(marginAsset);
        return at == amounts.end() ? Decimal() : at->second;
    };
    return sum + of(d->books.fees) - of(d->books.transfers);
}

} // namespace fathom::paper
