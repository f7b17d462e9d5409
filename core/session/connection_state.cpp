// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/connection_state.h"

#include "core/net/opening_rate.h"

namespace fathom {

ConnectionState::ConnectionState(QObject* parent)
    : QObject(parent)
{
}

const StreamHealth* ConnectionState::stream(const QString& name) const
{
    const auto it = std::find_if(m_streams.begin(), m_streams.end(), [&](const auto& s) { return s.name == name; });
    return it == m_streams.end() ? nullptr : &*it;
}

int ConnectionState::openingOrdersPerSecond() const
{
    const BudgetGauge* seconds = budget(QStringLiteral("orders10s"));
    const BudgetGauge* minute = budget(QStringLiteral("orders1m"));
    return seconds && minute ? net::openingOrdersPerSecond(seconds->limit, minute->limit) : 0;
}

const BudgetGauge* ConnectionState::budget(const QString& name) const
{
    const auto it = std::find_if(m_budgets.begin(), m_budgets.end(), [&](const auto& b) { return b.name == name; });
    return it == m_budgets.end() ? nullptr : &*it;
}

void ConnectionState::update(std::vector<StreamHealth> streams, std::vector<BudgetGauge> budgets,
    std::optional<int> clockOffsetMs, int pausedSeconds)
{
    m_streams = std::move(streams);
    m_budgets = std::move(budgets);
    m_clockOffsetMs = clockOffsetMs;
    m_pausedSeconds = pausedSeconds;
    Q_EMIT changed();
}

QString ConnectionState::title(const QString& name)
{
    if (name == QLatin1String("public"))
        return tr("Books and tickers");
    if (name == QLatin1String("market"))
        return tr("Trades, candles, marks");
    if (name == QLatin1String("private"))
        return tr("Account events");
    if (name == QLatin1String("wsApi"))
        return tr("Orders");
    return name == QLatin1String("rest") ? tr("Requests") : name;
}

void ConnectionState::updateSubscriptions(std::vector<SubscriptionHealth> subscriptions) { m_subscriptions = std::move(subscriptions); }

void ConnectionState::addRequest(const RequestRecord& record)
{
    m_requests.push_back(record);
    if (m_requests.size() > requestLimit)
        m_requests.pop_front();
    ++m_requestCount;
    Q_EMIT requestAdded(record);
}

} // namespace fathom
