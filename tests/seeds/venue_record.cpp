// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/seeds/venue_record.h"

#include "core/paper/exchange.h"
#include "tests/lab/lab_exchange.h"

namespace fathom::seeds {

void VenueRecord::attach(lab::LabExchange& exchange)
{
    exchange.exchange().exchange().addListener(this);
    catchUp(exchange.exchange().exchange());
}

void VenueRecord::catchUp(const paper::Exchange& exchange)
{
    const std::lock_guard lock(m_mutex);
    std::set<QString> symbols;
    for (auto& [id, order] : m_orders) {
        symbols.insert(order.symbol);
        paper::HistoryQuery query;
        query.symbol = order.symbol;
        query.orderId = id;
        query.limit = 1;
        if (const auto now = exchange.allOrders(exchange.defaultAccount(), query); now && !now->empty() && now->front().orderId == id)
            order = now->front();
    }
    for (const QString& symbol : symbols) {
        paper::HistoryQuery query;
        query.symbol = symbol;
        query.limit = 1000; // more than a run has
        const auto trades = exchange.userTrades(exchange.defaultAccount(), query);
        for (const paper::PaperTrade& trade : trades ? *trades : std::vector<paper::PaperTrade>()) {
            const auto order = m_orders.find(trade.orderId);
            if (order == m_orders.end() || m_trades.contains({ symbol, trade.tradeId }))
                continue;
            paper::OrderUpdate update;
            update.order = order->second;
            update.execution = paper::Execution::Trade;
            update.trade = trade;
            follow(update);
        }
    }
}

int VenueRecord::placed(const QString& clientId) const
{
    const std::lock_guard lock(m_mutex);
    const auto it = m_placed.find(clientId);
    return it == m_placed.end() ? 0 : it->second;
}

std::set<QString> VenueRecord::clientIds() const
{
    const std::lock_guard lock(m_mutex);
    std::set<QString> ids;
    for (const auto& [id, count] : m_placed)
        ids.insert(id);
    return ids;
}

std::optional<paper::PaperOrder> VenueRecord::order(std::int64_t orderId) const
{
    const std::lock_guard lock(m_mutex);
    const auto it = m_orders.find(orderId);
    return it == m_orders.end() ? std::nullopt : std::optional(it->second);
}

QString VenueRecord::describe(const QString& clientId) const
{
    const std::lock_guard lock(m_mutex);
    for (const auto& [id, order] : m_orders) {
        if (order.clientId == clientId)
            return QStringLiteral("%1 %2 %3, %4 of %5")
                .arg(orderStatusName(order.status), sideName(order.side), order.symbol,
                    QString::fromStdString(order.executed.toString()),
                    QString::fromStdString(order.quantity.toString()));
    }
    for (const auto& [id, order] : m_algos) {
        if (order.clientAlgoId == clientId)
            return QStringLiteral("conditional, status %1").arg(static_cast<int>(order.status));
    }
    return QStringLiteral("never");
}

std::set<std::pair<QString, std::int64_t>> VenueRecord::trades() const
{
    const std::lock_guard lock(m_mutex);
    std::set<std::pair<QString, std::int64_t>> all;
    for (const auto& [trade, order] : m_trades)
        all.insert(trade);
    return all;
}

QString VenueRecord::orderOfTrade(const QString& symbol, std::int64_t tradeId) const
{
    const std::lock_guard lock(m_mutex);
    const auto it = m_trades.find({ symbol, tradeId });
    return it == m_trades.end() ? QString() : it->second;
}

QStringList VenueRecord::problems() const
{
    const std::lock_guard lock(m_mutex);
    return m_problems;
}

int VenueRecord::cancels() const
{
    const std::lock_guard lock(m_mutex);
    return m_cancels;
}

void VenueRecord::onOrderUpdate(const paper::OrderUpdate& update)
{
    const std::lock_guard lock(m_mutex);
    const paper::PaperOrder& order = update.order;
    m_orders[order.orderId] = order;
    if (update.execution == paper::Execution::New) {
        if (order.algoId == 0)
            ++m_placed[order.clientId];
        else if (++m_children[order.algoId] > 1)
            m_problems.append(
                QStringLiteral("conditional order %1 became two orders").arg(order.algoId));
    } else if (update.execution == paper::Execution::Canceled) {
        ++m_cancels;
    }
    if (update.trade)
        follow(update);
}

void VenueRecord::follow(const paper::OrderUpdate& update)
{
    const paper::PaperTrade& trade = *update.trade;
    // Liquidation, ADL and settlement, too: each has an id.
    m_trades[{ trade.symbol, trade.tradeId }] = update.order.clientId;
    if (trade.tradeId <= 0)
        m_problems.append(
            QStringLiteral("%1 was filled by a trade without an id").arg(update.order.clientId));
    Decimal& leg = m_legs[{ trade.symbol, trade.positionSide }];
    const Decimal before = leg;
    leg = leg + (trade.side == Side::Buy ? trade.quantity : -trade.quantity);
    const bool turned
        = (before.isNegative() && leg.isPositive()) || (before.isPositive() && leg.isNegative());
    if (turned && (update.order.reduceOnly || update.order.closePosition))
        m_problems.append(QStringLiteral("I10: order %1 may only reduce and turned %2 round")
                              .arg(update.order.clientId, trade.symbol));
}

void VenueRecord::onAlgoUpdate(const paper::AlgoOrder& order)
{
    const std::lock_guard lock(m_mutex);
    if (!m_algos.contains(order.algoId))
        ++m_placed[order.clientAlgoId];
    m_algos[order.algoId] = order;
}

} // namespace fathom::seeds
