// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The exchange's calls on orders and the questions about what was.
#include "core/paper/exchange_private.h"
#include "core/paper/history_window.h"
#include "core/paper/venue_errors.h"

namespace fathom::paper {

namespace {

constexpr std::chrono::hours unfilledKept { 3 * 24 };

// Cancelled and expired orders without a fill are forgotten after three days.
bool isForgotten(const PaperOrder& order, WallTime now)
{
    return !order.isWorking() && order.executed.isZero() && order.created + unfilledKept < now;
}

} // namespace

Result<PaperOrder> Exchange::placeOrder(AccountId id, const PlaceRequest& request)
{
    const Private::Operation operation(*d);
    PaperAccount* account = d->find(id);
    if (!d->isReliable(request.symbol))
        return refusal::overloaded();
    return account ? d->place(*account, request) : Result<PaperOrder>(refusal::symbol());
}

Result<PaperOrder> Exchange::modifyOrder(AccountId id, const ModifyRequest& request)
{
    const Private::Operation operation(*d);
    PaperAccount* account = d->find(id);
    if (!d->isReliable(request.key.symbol))
        return refusal::overloaded();
    return account ? d->modify(*account, request) : Result<PaperOrder>(refusal::noSuchOrder());
}

Result<PaperOrder> Exchange::cancelOrder(AccountId id, const OrderKey& key)
{
    const Private::Operation operation(*d);
    PaperAccount* account = d->find(id);
    return account ? d->cancel(*account, key) : Result<PaperOrder>(refusal::unknownOrder());
}

Result<int> Exchange::cancelAll(AccountId id, const QString& symbol)
{
    const Private::Operation operation(*d);
    PaperAccount* account = d->find(id);
    const int market = d->marketOf(symbol);
    if (!account || market < 0)
        return refusal::symbol();
    const auto open = account->holdings[static_cast<std::size_t>(market)].openOrders;
    for (const std::int64_t orderId : open) {
        const auto cancelled = d->cancel(*account, { symbol, orderId, {} });
        Q_ASSERT_X(cancelled, "Exchange::cancelAll", "Invariant: an open order can be cancelled");
    }
    return static_cast<int>(open.size());
}

Result<PaperOrder> Exchange::queryOrder(AccountId id, const OrderKey& key) const
{
    if (d->marketOf(key.symbol) < 0)
        return refusal::symbol();
    if (key.orderId <= 0 && key.clientId.isEmpty())
        return refuse(-1102, QStringLiteral("Param 'origClientOrderId' or 'orderId' must be sent, but both were empty/null!"));
    PaperAccount* account = d->find(id);
    const PaperOrder* order = account ? d->findOrder(*account, key) : nullptr;
    if (!order || isForgotten(*order, d->now()))
        return refusal::noSuchOrder();
    return *order;
}

Result<PaperOrder> Exchange::queryOpenOrder(AccountId id, const OrderKey& key) const
{
    auto order = queryOrder(id, key);
    if (order && !order->isWorking())
        return refusal::noSuchOrder();
    return order;
}

Result<std::vector<PaperOrder>> Exchange::openOrders(AccountId id, const QString& symbol) const
{
    const PaperAccount* account = d->find(id);
    if (!account || (!symbol.isEmpty() && d->marketOf(symbol) < 0))
        return refusal::symbol();
    std::vector<PaperOrder> rows;
    for (std::size_t i = 0; i < account->holdings.size(); ++i) {
        if (!symbol.isEmpty() && d->markets[i].spec.instrument.symbol != symbol)
            continue;
        for (const std::int64_t orderId : account->holdings[i].openOrders)
            rows.push_back(account->orders.at(orderId));
    }
    return rows;
}

Result<std::vector<PaperOrder>> Exchange::allOrders(AccountId id, const HistoryQuery& query) const
{
    const PaperAccount* account = d->find(id);
    if (!account || (!query.symbol.isEmpty() && d->marketOf(query.symbol) < 0))
        return refusal::symbol();
    std::vector<PaperOrder> rows;
    const WallTime now = d->now();
    for (auto at = account->orders.lower_bound(query.orderId); at != account->orders.end(); ++at) {
        const PaperOrder& order = at->second;
        if ((query.symbol.isEmpty() || order.symbol == query.symbol) && inWindow(query, order.updated) && !isForgotten(order, now))
            rows.push_back(order);
    }
    keepLimit(rows, query.limit, query.orderId > 0 || query.start);
    return rows;
}

Result<std::vector<PaperTrade>> Exchange::userTrades(AccountId id, const HistoryQuery& query) const
{
    const PaperAccount* account = d->find(id);
    if (!account || (!query.symbol.isEmpty() && d->marketOf(query.symbol) < 0))
        return refusal::symbol();
    std::vector<PaperTrade> rows;
    for (const PaperTrade& trade : account->trades) {
        if ((query.symbol.isEmpty() || trade.symbol == query.symbol) && (query.orderId <= 0 || trade.orderId == query.orderId)
            && (query.fromId <= 0 || trade.tradeId >= query.fromId) && inWindow(query, trade.time))
            rows.push_back(trade);
    }
    keepLimit(rows, query.limit, query.fromId > 0 || query.start);
    return rows;
}

Result<std::vector<Income>> Exchange::income(AccountId id, const HistoryQuery& query) const
{
    const PaperAccount* account = d->find(id);
    if (!account || (!query.symbol.isEmpty() && d->marketOf(query.symbol) < 0))
        return refusal::symbol();
    std::vector<Income> rows;
    for (const Income& row : account->incomes) {
        if ((query.symbol.isEmpty() || row.symbol == query.symbol) && (query.incomeType.isEmpty() || row.type == query.incomeType)
            && inWindow(query, row.time))
            rows.push_back(row);
    }
    const auto most = static_cast<std::size_t>(std::clamp(query.limit, 1, mostRows));
    const std::size_t skip = static_cast<std::size_t>(std::max(query.page - 1, 0)) * most;
    if (query.start || query.page > 1)
        rows.erase(rows.begin(), rows.begin() + static_cast<std::ptrdiff_t>(std::min(skip, rows.size())));
    keepLimit(rows, query.limit, query.start || query.page > 1);
    return rows;
}

Result<AlgoOrder> Exchange::placeAlgo(AccountId id, const AlgoRequest& request)
{
    const Private::Operation operation(*d);
    PaperAccount* account = d->find(id);
    return account ? d->algos.place(*account, request) : Result<AlgoOrder>(refusal::symbol());
}

Result<AlgoOrder> Exchange::cancelAlgo(AccountId id, const AlgoKey& key)
{
    const Private::Operation operation(*d);
    PaperAccount* account = d->find(id);
    return account ? d->algos.cancel(*account, key) : Result<AlgoOrder>(refusal::unknownOrder());
}

Result<int> Exchange::cancelAllAlgos(AccountId id, const QString& symbol)
{
    const Private::Operation operation(*d);
    PaperAccount* account = d->find(id);
    if (!account || d->marketOf(symbol) < 0)
        return refusal::symbol();
    int count = 0;
    for (const AlgoOrder& algo : openAlgos(id, symbol).value_or({}))
        count += d->algos.cancel(*account, { algo.algoId, {} }) ? 1 : 0;
    return count;
}

Result<AlgoOrder> Exchange::queryAlgo(AccountId id, const AlgoKey& key) const
{
    if (key.algoId <= 0 && key.clientAlgoId.isEmpty())
        return refuse(-1102, QStringLiteral("Param 'algoId' or 'clientAlgoId' must be sent, but both were empty/null!"));
    PaperAccount* account = d->find(id);
    const AlgoOrder* algo = account ? d->algos.find(*account, key) : nullptr;
    if (!algo)
        return refusal::noSuchOrder();
    return d->algos.withEngine(*account, *algo);
}

Result<std::vector<AlgoOrder>> Exchange::openAlgos(AccountId id, const QString& symbol, std::int64_t algoId) const
{
    const PaperAccount* account = d->find(id);
    if (!account || (!symbol.isEmpty() && d->marketOf(symbol) < 0))
        return refusal::symbol();
    std::vector<AlgoOrder> rows;
    for (const auto& [each, algo] : account->algos) {
        if (algo.isOpen() && (symbol.isEmpty() || algo.symbol == symbol) && (algoId <= 0 || each == algoId))
            rows.push_back(algo);
    }
    return rows;
}

Result<std::vector<AlgoOrder>> Exchange::allAlgos(AccountId id, const HistoryQuery& query) const
{
    const PaperAccount* account = d->find(id);
    if (!account || d->marketOf(query.symbol) < 0)
        return refusal::symbol();
    std::vector<AlgoOrder> rows;
    for (auto at = account->algos.lower_bound(query.orderId); at != account->algos.end(); ++at) {
        if (at->second.symbol == query.symbol && inWindow(query, at->second.created))
            rows.push_back(d->algos.withEngine(*account, at->second));
    }
    keepLimit(rows, query.limit, query.orderId > 0 || query.start);
    return rows;
}

} // namespace fathom::paper
