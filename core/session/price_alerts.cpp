// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/price_alerts.h"

#include "core/session/market_data.h"

#include <algorithm>

namespace fathom {

PriceAlerts& PriceAlerts::of(MarketData& market)
{
    if (auto* kept = market.findChild<PriceAlerts*>(QString(), Qt::FindDirectChildrenOnly))
        return *kept;
    return *new PriceAlerts(market);
}

PriceAlerts::PriceAlerts(MarketData& market)
    : QObject(&market)
    , m_market(market)
{
    connect(&market, &MarketData::tickersChanged, this, [this](const QStringList& symbols) {
        for (const QString& symbol : symbols) {
            if (const Ticker* ticker = m_market.ticker(symbol);
                ticker != nullptr && ticker->last.isPositive())
                look(symbol, ticker->last, ticker->last);
        }
    });
    // A wick between two tickers counts too, where the trades are watched.
    connect(&market, &MarketData::tradesArrived, this,
        [this](const QString& symbol, const std::vector<Trade>& trades) {
            const auto instrument = m_market.instrument(symbol);
            if (!instrument || trades.empty() || m_alerts.empty())
                return;
            const auto [low, high] = std::minmax_element(trades.begin(), trades.end(),
                [](const Trade& a, const Trade& b) { return a.ticks < b.ticks; });
            look(symbol, instrument->priceOf(low->ticks), instrument->priceOf(high->ticks));
        });
}

int PriceAlerts::add(const QString& symbol, Decimal price)
{
    const Ticker* ticker = m_market.ticker(symbol);
    const Decimal last = ticker != nullptr ? ticker->last : Decimal();
    if (!price.isPositive() || price == last || symbol.isEmpty())
        return 0;
    const auto same = std::find_if(m_alerts.begin(), m_alerts.end(), [&](const PriceAlert& alert) {
        return alert.symbol == symbol && alert.price == price && !alert.isFired();
    });
    if (same != m_alerts.end())
        return same->id;
    m_alerts.insert(m_alerts.begin(),
        { m_nextId++, symbol, price, last.isZero() || price > last, RealClock().wallNow(), {} });
    if (m_alerts.size() > most)
        m_alerts.pop_back();
    Q_EMIT changed();
    return m_alerts.front().id;
}

void PriceAlerts::remove(int id)
{
    if (std::erase_if(m_alerts, [id](const PriceAlert& alert) { return alert.id == id; }) > 0)
        Q_EMIT changed();
}

void PriceAlerts::removeFired()
{
    if (std::erase_if(m_alerts, [](const PriceAlert& alert) { return alert.isFired(); }) > 0)
        Q_EMIT changed();
}

void PriceAlerts::look(const QString& symbol, Decimal lowest, Decimal highest)
{
    std::vector<PriceAlert> reached;
    for (PriceAlert& alert : m_alerts) {
        const bool there = alert.above ? highest >= alert.price : lowest <= alert.price;
        if (alert.symbol != symbol || alert.isFired() || !there)
            continue;
        alert.firedAt = RealClock().wallNow();
        reached.push_back(alert);
    }
    if (reached.empty())
        return;
    Q_EMIT changed();
    for (const PriceAlert& alert : reached)
        Q_EMIT fired(alert);
}

} // namespace fathom
