// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lab/lab_ledger.h"

#include <numeric>

namespace fathom::lab {

void LabLedger::attach(paper::Exchange* exchange)
{
    if (m_exchange != nullptr)
        m_exchange->removeListener(this);
    m_exchange = exchange;
    if (m_exchange != nullptr)
        m_exchange->addListener(this);
}

void LabLedger::noteRequest(const QByteArray& route, const QByteArray& clientOrderId)
{
    ++m_requests[route];
    if (clientOrderId.isEmpty())
        return;
    ++m_requestsByClientId[clientOrderId];
    if (route == "order.place" || route == "algoOrder.place" || route == "POST /fapi/v1/order" || route == "POST /fapi/v1/algoOrder")
        ++m_placingsByClientId[clientOrderId];
}

int LabLedger::allRequests() const
{
    return std::accumulate(m_requests.begin(), m_requests.end(), 0);
}

void LabLedger::clear()
{
    m_requests.clear();
    m_requestsByClientId.clear();
    m_placingsByClientId.clear();
    m_timeRefused.clear();
    m_ordersByClientId.clear();
    m_handshakes = m_placed = m_modified = m_cancelled = m_fills = 0;
}

void LabLedger::onOrderUpdate(const paper::OrderUpdate& update)
{
    switch (update.execution) {
    case paper::Execution::New:
        ++m_placed;
        ++m_ordersByClientId[update.order.clientId];
        break;
    case paper::Execution::Amendment:
        ++m_modified;
        break;
    case paper::Execution::Canceled:
        ++m_cancelled;
        break;
    case paper::Execution::Trade:
    case paper::Execution::Calculated:
        ++m_fills;
        break;
    case paper::Execution::Expired:
        break;
    }
}

QJsonObject LabLedger::toJson() const
{
    const auto object = [](const auto& map) {
        QJsonObject out;
        for (auto at = map.begin(); at != map.end(); ++at) {
            if constexpr (std::is_same_v<std::decay_t<decltype(at.key())>, QByteArray>)
                out.insert(QString::fromUtf8(at.key()), at.value());
            else
                out.insert(at.key(), at.value());
        }
        return out;
    };
    QJsonObject positions;
    if (m_exchange != nullptr) {
        for (const Position& position : m_exchange->account(m_exchange->defaultAccount()).positions) {
            if (position.isOpen())
                positions.insert(position.symbol + QLatin1Char(' ') + positionSideName(position.side), QString::fromStdString(position.amount.toString()));
        }
    }
    return { { QStringLiteral("requests"), object(m_requests) }, { QStringLiteral("requestsByClientId"), object(m_requestsByClientId) },
        { QStringLiteral("ordersByClientId"), object(m_ordersByClientId) }, { QStringLiteral("ordersPlaced"), m_placed },
        { QStringLiteral("ordersModified"), m_modified }, { QStringLiteral("ordersCancelled"), m_cancelled },
        { QStringLiteral("fills"), m_fills }, { QStringLiteral("positions"), positions } };
}

} // namespace fathom::lab
