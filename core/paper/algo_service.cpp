// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The life of a conditional order: taken in, cancelled, sent to the engine, over.
#include "core/paper/algo_service.h"

#include "core/paper/exchange_private.h"
#include "core/paper/paper_rules.h"
#include "core/paper/venue_errors.h"

namespace fathom::paper {

namespace {

constexpr std::size_t keptAlgos = 5'000;

} // namespace

AlgoService::AlgoService(Exchange::Private& exchange)
    : m_exchange(exchange)
{
}

std::vector<AlgoService::Name>& AlgoService::waiting(int market)
{
    if (m_waiting.size() < m_exchange.markets.size())
        m_waiting.resize(m_exchange.markets.size());
    return m_waiting[static_cast<std::size_t>(market)];
}

Result<AlgoOrder> AlgoService::place(PaperAccount& account, const AlgoRequest& request)
{
    const int market = m_exchange.marketOf(request.symbol);
    if (market < 0)
        return refusal::symbol();
    if (auto allowed = check(account, request, market); !allowed)
        return Unexpected<Error> { allowed.error() };

    AlgoOrder algo;
    algo.algoId = ++m_exchange.nextAlgoId;
    algo.account = account.id;
    algo.symbol = request.symbol;
    algo.market = market;
    algo.clientAlgoId = request.clientAlgoId.isEmpty() ? madeUpClientId(algo.algoId) : request.clientAlgoId;
    algo.type = request.type;
    algo.side = request.side;
    algo.positionSide = request.positionSide;
    algo.timeInForce = request.whilePosition ? TimeInForce::GTC : request.timeInForce;
    algo.whilePosition = request.whilePosition;
    algo.onLong = account.holdings[static_cast<std::size_t>(market)].leg(request.positionSide).amount.isPositive();
    algo.workingType = request.workingType;
    algo.priceMatch = request.priceMatch;
    algo.selfTrade = request.selfTrade;
    algo.closePosition = request.closePosition;
    algo.priceProtect = request.priceProtect;
    algo.reduceOnly = request.reduceOnly.value_or(false) || request.closePosition || closesHedgeLeg(request.positionSide, request.side);
    algo.quantity = request.quantity.value_or(Decimal());
    algo.price = request.price.value_or(Decimal());
    algo.triggerPrice = request.triggerPrice.value_or(Decimal());
    algo.callbackRate = request.callbackRate.value_or(Decimal());
    if (algo.type == OrderType::TrailingStop) {
        algo.extreme = latest(market, algo.workingType).value_or(Decimal());
        algo.activatePrice = request.activatePrice.value_or(algo.extreme);
    }
    if (algo.timeInForce == TimeInForce::GTD)
        algo.goodTill = std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::floor<std::chrono::seconds>(request.goodTill));
    if (algo.timeInForce == TimeInForce::GTD)
        m_exchange.nextGoodTill = std::min(m_exchange.nextGoodTill, algo.goodTill);
    algo.created = m_exchange.now();

    account.algosByClientId.insert(algo.clientAlgoId, algo.algoId);
    ++account.openAlgos;
    waiting(market).emplace_back(account.id, algo.algoId);
    AlgoOrder& held = account.algos.emplace(algo.algoId, algo).first->second;
    tell(account, held);
    if (algo.type == OrderType::TrailingStop && !request.activatePrice && algo.extreme.isPositive())
        trails(held, algo.extreme);
    return held;
}

AlgoOrder* AlgoService::find(PaperAccount& account, const AlgoKey& key) const
{
    const std::int64_t id = key.algoId > 0 ? key.algoId : account.algosByClientId.value(key.clientAlgoId, 0);
    const auto at = account.algos.find(id);
    return at != account.algos.end() ? &at->second : nullptr;
}

AlgoOrder* AlgoService::orderOf(Name name, PaperAccount*& account) const
{
    account = m_exchange.find(name.first);
    return account ? find(*account, { name.second, {} }) : nullptr;
}

// One that is on its way to the engine is no longer the service's to cancel.
Result<AlgoOrder> AlgoService::cancel(PaperAccount& account, const AlgoKey& key)
{
    if (key.algoId <= 0 && key.clientAlgoId.isEmpty())
        return refuse(-1102, QStringLiteral("Param 'algoId' or 'clientAlgoId' must be sent, but both were empty/null!"));
    AlgoOrder* algo = find(account, key);
    if (!algo || algo->status != AlgoStatus::New)
        return refusal::unknownOrder();
    close(account, *algo, AlgoStatus::Canceled);
    return *algo;
}

AlgoOrder AlgoService::withEngine(const PaperAccount& account, AlgoOrder algo) const
{
    const auto order = account.orders.find(algo.orderId);
    if (order == account.orders.end())
        return algo;
    algo.actualQuantity = order->second.executed;
    algo.actualPrice = order->second.averagePrice();
    return algo;
}

PlaceRequest AlgoService::requestOf(const PaperAccount& account, const AlgoOrder& algo) const
{
    PlaceRequest request;
    request.symbol = algo.symbol;
    request.side = algo.side;
    request.positionSide = algo.positionSide;
    request.type = algo.isLimit() ? OrderType::Limit : OrderType::Market;
    request.timeInForce = algo.timeInForce;
    request.priceMatch = algo.priceMatch;
    if (algo.isLimit() && algo.priceMatch == PriceMatch::None)
        request.price = algo.price;
    request.quantity = algo.closePosition
        ? account.holdings[static_cast<std::size_t>(algo.market)].leg(algo.positionSide).amount.abs()
        : algo.quantity;
    request.reduceOnly = algo.reduceOnly && !account.dualSide;
    request.selfTrade = algo.selfTrade;
    request.goodTill = algo.goodTill;
    return request;
}

void AlgoService::fire(PaperAccount& account, AlgoOrder& algo)
{
    algo.status = AlgoStatus::Triggering;
    algo.triggered = m_exchange.now();
    std::erase(waiting(algo.market), Name { account.id, algo.algoId });
    tell(account, algo);
    if (m_exchange.options.triggerDelay.count() > 0)
        m_triggering.emplace_back(account.id, algo.algoId);
    else
        send(account, algo);
}

void AlgoService::send(PaperAccount& account, AlgoOrder& algo)
{
    if (algo.closePosition) {
        const Decimal amount = account.holdings[static_cast<std::size_t>(algo.market)].leg(algo.positionSide).amount;
        if (amount.isZero() || amount.isNegative() != (algo.side == Side::Buy)) {
            close(account, algo, AlgoStatus::Expired, QStringLiteral("There is no position to close."));
            return;
        }
    }
    const auto placed = m_exchange.place(account, requestOf(account, algo), &algo);
    if (!placed)
        close(account, algo, AlgoStatus::Rejected, placed.error().detail);
}

void AlgoService::onAccepted(PaperAccount& account, std::int64_t algoId, const PaperOrder& order)
{
    AlgoOrder& algo = account.algos.at(algoId);
    algo.orderId = order.orderId;
    algo.actualType = order.type;
    close(account, algo, AlgoStatus::Triggered);
}

void AlgoService::onOrderEnded(const PaperOrder& order)
{
    if (order.algoId != 0)
        m_ended.emplace_back(order.account, order.algoId);
}

void AlgoService::onPositionMoved(PaperAccount& account, int market, PositionSide side)
{
    if (account.openAlgos == 0)
        return;
    const Decimal amount = account.holdings[static_cast<std::size_t>(market)].leg(side).amount;
    const std::vector<Name> names = waiting(market);
    for (const Name& name : names) {
        if (name.first != account.id)
            continue;
        AlgoOrder& algo = account.algos.at(name.second);
        if (algo.whilePosition && algo.positionSide == side && (amount.isZero() || amount.isPositive() != algo.onLong))
            close(account, algo, AlgoStatus::Expired, QStringLiteral("The position was closed."));
    }
}

void AlgoService::advanceTo(WallTime at)
{
    PaperAccount* account = nullptr;
    for (int market = 0; market < static_cast<int>(m_waiting.size()); ++market) {
        const std::vector<Name> names = waiting(market);
        for (const Name& name : names) {
            AlgoOrder* algo = orderOf(name, account);
            if (algo && algo->timeInForce == TimeInForce::GTD && algo->goodTill <= at)
                close(*account, *algo, AlgoStatus::Expired);
        }
    }
    const std::vector<Name> triggering = std::exchange(m_triggering, {});
    for (const Name& name : triggering) {
        AlgoOrder* algo = orderOf(name, account);
        if (algo && algo->triggered + m_exchange.options.triggerDelay > at)
            m_triggering.push_back(name);
        else if (algo)
            send(*account, *algo);
    }
}

WallTime AlgoService::nextSending() const
{
    WallTime next = WallTime::max();
    PaperAccount* account = nullptr;
    for (const Name& name : m_triggering) {
        if (const AlgoOrder* algo = orderOf(name, account))
            next = std::min(next, algo->triggered + m_exchange.options.triggerDelay);
    }
    return next;
}

WallTime AlgoService::nextGoodTill(WallTime after) const
{
    WallTime next = WallTime::max();
    PaperAccount* account = nullptr;
    for (const auto& names : m_waiting) {
        for (const Name& name : names) {
            const AlgoOrder* algo = orderOf(name, account);
            if (algo && algo->timeInForce == TimeInForce::GTD && algo->goodTill > after)
                next = std::min(next, algo->goodTill);
        }
    }
    return next;
}

void AlgoService::expireAll(PaperAccount& account, int market, const QString& reason)
{
    for (auto& [id, algo] : account.algos) {
        if (algo.isOpen() && algo.market == market) {
            std::erase(m_triggering, Name { account.id, id });
            close(account, algo, AlgoStatus::Expired, reason);
        }
    }
}

// Leaves the lists of open ones; TRIGGERED lives on in the engine.
void AlgoService::close(PaperAccount& account, AlgoOrder& algo, AlgoStatus status, const QString& reason)
{
    if (algo.status == AlgoStatus::New)
        std::erase(waiting(algo.market), Name { account.id, algo.algoId });
    if (algo.isOpen())
        --account.openAlgos;
    algo.status = status;
    algo.reason = reason;
    tell(account, algo);
    const std::int64_t id = algo.algoId;
    for (auto oldest = account.algos.begin(); account.algos.size() > keptAlgos && oldest->first != id;) {
        if (oldest->second.isOpen() || oldest->second.status == AlgoStatus::Triggered) {
            ++oldest;
            continue;
        }
        const auto named = account.algosByClientId.constFind(oldest->second.clientAlgoId);
        if (named != account.algosByClientId.constEnd() && *named == oldest->first)
            account.algosByClientId.erase(named);
        oldest = account.algos.erase(oldest);
    }
}

void AlgoService::tell(const PaperAccount& account, AlgoOrder& algo)
{
    algo = withEngine(account, algo);
    algo.updated = m_exchange.now();
    m_exchange.touch(algo);
    const AlgoOrder told = algo;
    for (ExchangeListener* listener : m_exchange.listeners)
        listener->onAlgoUpdate(told);
}

void AlgoService::adopt()
{
    m_waiting.clear();
    m_triggering.clear();
    m_prices.clear();
    m_ended.clear();
    for (const auto& account : m_exchange.accounts) {
        for (const auto& [id, algo] : account->algos) {
            if (algo.status == AlgoStatus::New)
                waiting(algo.market).emplace_back(account->id, id);
            else if (algo.status == AlgoStatus::Triggering)
                m_triggering.emplace_back(account->id, id);
        }
    }
}

bool AlgoService::hasOpen(const PaperAccount& account, int market) const
{
    return account.openAlgos > 0
        && std::any_of(account.algos.begin(), account.algos.end(),
            [market](const auto& each) { return each.second.isOpen() && (market < 0 || each.second.market == market); });
}

} // namespace fathom::paper
