// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/exchange_listener.h"
#include "core/paper/exchange.h"

#include <QJsonObject>
#include <QMap>

namespace fathom::lab {

//! \brief The oracle of FAULTS 0.5: what was received, what was executed. Paper thread.
class LabLedger final : public paper::ExchangeListener
{
public:
    ~LabLedger() override { attach(nullptr); }
    void attach(paper::Exchange* exchange);
    void noteRequest(const QByteArray& route, const QByteArray& clientOrderId);
    void noteTimeRefused(const QByteArray& clientOrderId) { ++m_timeRefused[clientOrderId]; }
    void noteHandshake() { ++m_handshakes; } //!< of a WebSocket, before it is answered
    //! \brief Counts from now on.
    void clear();

    int requests(const QByteArray& route) const { return m_requests.value(route); }
    int requestsOf(const QByteArray& clientOrderId) const { return m_requestsByClientId.value(clientOrderId); }
    //! \brief Requests to place an order, ordinary or conditional, under a client id.
    int placingsOf(const QByteArray& clientOrderId) const { return m_placingsByClientId.value(clientOrderId); }
    //! \brief Of those, how many were refused for their time (-1021, -5028): each may be signed and sent once more. Source: FAULTS C11.
    int timeRefusalsOf(const QByteArray& clientOrderId) const { return m_timeRefused.value(clientOrderId); }
    int allRequests() const;
    int handshakes() const { return m_handshakes; }
    //! \brief Orders the engine accepted under a client id.
    int ordersOf(const QString& clientOrderId) const { return m_ordersByClientId.value(clientOrderId); }
    int ordersPlaced() const { return m_placed; }
    int ordersModified() const { return m_modified; }
    int ordersCancelled() const { return m_cancelled; }
    int fills() const { return m_fills; }
    QJsonObject toJson() const;

    void onOrderUpdate(const paper::OrderUpdate& update) override;

private:
    paper::Exchange* m_exchange = nullptr;
    QMap<QByteArray, int> m_requests, m_requestsByClientId, m_placingsByClientId, m_timeRefused;
    QMap<QString, int> m_ordersByClientId;
    int m_handshakes = 0, m_placed = 0, m_modified = 0, m_cancelled = 0, m_fills = 0;
};

} // namespace fathom::lab
