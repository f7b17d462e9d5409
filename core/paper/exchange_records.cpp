// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The account's rarer questions and switches.
#include "core/paper/exchange_private.h"
#include "core/paper/history_window.h"
#include "core/paper/venue_errors.h"

namespace fathom::paper {

namespace {

constexpr int mostForced = 100;
constexpr std::chrono::minutes indicatorWindow { 10 };

bool isKind(const PaperOrder& order, AutoClose kind)
{
    const bool liquidation = order.clientId.startsWith(QLatin1String("autoclose-")), adl = order.clientId == QLatin1String("adl_autoclose");
    return order.type == OrderType::Liquidation
        && (kind == AutoClose::Liquidation ? liquidation : kind == AutoClose::Adl ? adl : liquidation || adl);
}

Decimal ratio(int part, int whole) { return whole == 0 ? Decimal() : (Decimal(part) / Decimal(whole)).rounded(4); }

// What an account did lately with the orders of one symbol.
struct Activity
{
    int placed = 0, filled = 0, immediate = 0, immediateExpired = 0, resting = 0, restingCancelled = 0, dust = 0;
    void count(const PaperOrder& order, Decimal least)
    {
        ++placed;
        filled += order.executed.isPositive() ? 1 : 0;
        const bool takes = order.timeInForce == TimeInForce::IOC || order.timeInForce == TimeInForce::FOK;
        immediate += takes ? 1 : 0;
        immediateExpired += takes && order.status == OrderStatus::Expired ? 1 : 0;
        resting += takes ? 0 : 1;
        restingCancelled += !takes && order.status == OrderStatus::Canceled ? 1 : 0;
        dust += order.price.isPositive() && order.price * order.quantity < least ? 1 : 0;
    }
};

} // namespace

Result<std::vector<MarginChange>> Exchange::marginChanges(AccountId id, const HistoryQuery& query, std::optional<bool> added) const
{
    const PaperAccount* account = d->find(id);
    if (!account || d->marketOf(query.symbol) < 0)
        return refusal::symbol();
    std::vector<MarginChange> rows;
    for (const MarginChange& row : account->marginChanges) {
        if (row.symbol == query.symbol && inWindow(query, row.time) && (!added || *added == row.added))
            rows.push_back(row);
    }
    keepLimit(rows, query.limit, query.start.has_value());
    return rows;
}

Result<std::vector<Amendment>> Exchange::amendments(AccountId id, const OrderKey& key, const HistoryQuery& query) const
{
    const PaperAccount* account = d->find(id);
    if (!account || d->marketOf(key.symbol) < 0)
        return refusal::symbol();
    std::vector<Amendment> rows;
    for (const Amendment& row : account->amendments) {
        if (row.symbol == key.symbol && (key.orderId <= 0 || row.orderId == key.orderId)
            && (key.orderId > 0 || key.clientId.isEmpty() || row.clientId == key.clientId) && inWindow(query, row.time))
            rows.push_back(row);
    }
    keepLimit(rows, query.limit, query.start.has_value());
    std::reverse(rows.begin(), rows.end()); // newest first, as the venue lists them
    return rows;
}

Result<void> Exchange::setCountdown(AccountId id, const QString& symbol, std::chrono::milliseconds after)
{
    PaperAccount* account = d->find(id);
    const int market = d->marketOf(symbol);
    if (!account || market < 0)
        return refusal::symbol();
    if (after.count() < 0)
        return refusal::parameter("countdownTime");
    if (after.count() == 0)
        account->countdowns.erase(market);
    else
        account->countdowns[market] = d->now() + after;
    return {};
}

Result<std::vector<PaperOrder>> Exchange::forceOrders(AccountId id, const HistoryQuery& query, AutoClose kind) const
{
    const PaperAccount* account = d->find(id);
    if (!account || (!query.symbol.isEmpty() && d->marketOf(query.symbol) < 0))
        return refusal::symbol();
    std::vector<PaperOrder> rows;
    for (const auto& [orderId, order] : account->orders) {
        if (isKind(order, kind) && (query.symbol.isEmpty() || order.symbol == query.symbol) && inWindow(query, order.created))
            rows.push_back(order);
    }
    keepLimit(rows, std::min(query.limit, mostForced), query.start.has_value());
    return rows;
}

Result<std::vector<AdlQuantile>> Exchange::adlQuantiles(AccountId id, const QString& symbol) const
{
    const PaperAccount* account = d->find(id);
    if (!account || (!symbol.isEmpty() && d->marketOf(symbol) < 0))
        return refusal::symbol();
    std::vector<AdlQuantile> rows;
    for (std::size_t i = 0; i < d->markets.size(); ++i) {
        const Holding& holding = account->holdings[i];
        const QString& name = d->markets[i].spec.instrument.symbol;
        const bool open = std::any_of(holding.legs.begin(), holding.legs.end(), [](const PaperLeg& leg) { return !leg.amount.isZero(); });
        if (symbol.isEmpty() ? !open : symbol != name)
            continue;
        const int market = static_cast<int>(i);
        AdlQuantile row;
        row.symbol = name;
        row.hedge = account->dualSide && holding.marginType == MarginType::Cross;
        row.both = d->risk.quantile(*account, market, PositionSide::Both);
        row.longSide = d->risk.quantile(*account, market, PositionSide::Long);
        row.shortSide = d->risk.quantile(*account, market, PositionSide::Short);
        if (row.hedge)
            row.longSide = row.shortSide = std::max(row.longSide, row.shortSide);
        rows.push_back(row);
    }
    return rows;
}

Result<std::vector<TradingIndicator>> Exchange::tradingIndicators(AccountId id, const QString& symbol) const
{
    const PaperAccount* account = d->find(id);
    if (!account || (!symbol.isEmpty() && d->marketOf(symbol) < 0))
        return refusal::symbol();
    const WallTime since = d->now() - indicatorWindow;
    std::map<QString, Activity> lately;
    for (auto at = account->orders.rbegin(); at != account->orders.rend() && at->second.created >= since; ++at) {
        const PaperOrder& order = at->second;
        if ((symbol.isEmpty() || order.symbol == symbol) && order.type != OrderType::Liquidation)
            lately[order.symbol].count(order, d->markets[static_cast<std::size_t>(order.market)].spec.instrument.minNotional);
    }
    const Decimal high = Decimal::fromScaled(99, 2);
    std::vector<TradingIndicator> rows;
    for (const auto& [name, did] : lately) {
        rows.push_back({ name, QStringLiteral("UFR"), ratio(did.placed - did.filled, did.placed), Decimal::fromScaled(995, 3), false, {} });
        rows.push_back({ name, QStringLiteral("IFER"), ratio(did.immediateExpired, did.immediate), high, false, {} });
        rows.push_back({ name, QStringLiteral("GCR"), ratio(did.restingCancelled, did.resting), high, false, {} });
        rows.push_back({ name, QStringLiteral("DR"), ratio(did.dust, did.placed), high, false, {} });
    }
    return rows;
}

Result<void> Exchange::testOrder(AccountId id, const PlaceRequest& request) const
{
    PaperAccount* account = d->find(id);
    if (!account)
        return refusal::symbol();
    const auto order = d->prepare(*account, request, nullptr);
    return order ? Result<void>() : Result<void>(Unexpected<Error> { order.error() });
}

} // namespace fathom::paper
