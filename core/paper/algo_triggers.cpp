// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which price sends which conditional order. Source: CHANGES 3.3.
#include "core/paper/algo_service.h"

#include "core/paper/exchange_private.h"

namespace fathom::paper {

std::optional<Decimal> AlgoService::latest(int market, WorkingType type) const
{
    const PaperMarket& paper = m_exchange.markets[static_cast<std::size_t>(market)];
    if (type == WorkingType::MarkPrice)
        return paper.mark.mark.isPositive() ? std::optional(paper.mark.mark) : std::nullopt;
    const auto last = paper.book->lastTrade();
    return last ? std::optional(paper.spec.instrument.priceOf(last->ticks)) : std::nullopt;
}

void AlgoService::onPrice(int market, WorkingType type, Decimal price)
{
    if (static_cast<std::size_t>(market) >= m_waiting.size() || m_waiting[static_cast<std::size_t>(market)].empty())
        return;
    if (!m_exchange.markets[static_cast<std::size_t>(market)].reliable)
        return;
    if (!m_prices.empty() && m_prices.back().market == market && m_prices.back().type == type && m_prices.back().price == price)
        return;
    m_prices.push_back({ market, type, price });
}

void AlgoService::work()
{
    if (!m_ended.empty()) {
        const auto ended = std::exchange(m_ended, {});
        PaperAccount* account = nullptr;
        for (const Name& name : ended) {
            AlgoOrder* algo = orderOf(name, account);
            if (algo && algo->status == AlgoStatus::Triggered)
                close(*account, *algo, AlgoStatus::Finished);
        }
        return;
    }
    const auto prices = std::exchange(m_prices, {});
    for (const Price& price : prices)
        see(price);
}

// Who is due is settled before anyone is sent: what the sent ones trade at comes as prices of its own.
void AlgoService::see(const Price& price)
{
    std::vector<Name> due;
    PaperAccount* account = nullptr;
    for (const Name& name : waiting(price.market)) {
        AlgoOrder* algo = orderOf(name, account);
        if (!algo)
            continue;
        // A protected order that was held back goes as soon as mark and last are close again, whichever of them moved.
        const bool own = algo->workingType == price.type;
        const auto at = own ? std::optional(price.price) : algo->priceProtect ? latest(price.market, algo->workingType) : std::nullopt;
        if (at && isDue(*algo, *at) && !(algo->priceProtect && isProtected(*algo)))
            due.push_back(name);
    }
    for (const Name& name : due) {
        AlgoOrder* algo = orderOf(name, account);
        if (algo && algo->status == AlgoStatus::New)
            fire(*account, *algo);
    }
}

// Whether mark and last are too far apart for this order to trigger.
bool AlgoService::isProtected(const AlgoOrder& algo) const
{
    const auto mark = latest(algo.market, WorkingType::MarkPrice), last = latest(algo.market, WorkingType::ContractPrice);
    const Decimal most = m_exchange.markets[static_cast<std::size_t>(algo.market)].spec.instrument.triggerProtect;
    return mark && last && most.isPositive() && (*mark - *last).abs() > *mark * most;
}

bool AlgoService::isDue(AlgoOrder& algo, Decimal price)
{
    if (algo.type == OrderType::TrailingStop)
        return trails(algo, price);
    const bool stops = algo.type == OrderType::Stop || algo.type == OrderType::StopMarket;
    return (algo.side == Side::Buy) == stops ? price >= algo.triggerPrice : price <= algo.triggerPrice;
}

// Follows the price to its extreme; from the activation on, the way back by the callback rate triggers.
bool AlgoService::trails(AlgoOrder& algo, Decimal price)
{
    const bool buys = algo.side == Side::Buy;
    if (algo.extreme.isZero() || (buys ? price < algo.extreme : price > algo.extreme)) {
        algo.extreme = price;
        m_exchange.touch(algo);
    }
    if (algo.activatePrice.isZero())
        algo.activatePrice = algo.extreme;
    if (!algo.activated && (buys ? algo.extreme <= algo.activatePrice : algo.extreme >= algo.activatePrice)) {
        algo.activated = true;
        tell(*m_exchange.find(algo.account), algo);
    }
    if (!algo.activated)
        return false;
    const Decimal way = algo.extreme * algo.callbackRate / Decimal(100);
    return buys ? price >= algo.extreme + way : price <= algo.extreme - way;
}

} // namespace fathom::paper
