// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/logging.h"
#include "core/binance/connect_gate.h"
#include "core/binance/ws_api_client.h"

#include <QPointer>
#include <QTimer>

namespace fathom::binance {

// The connections: the one requests go out on, the next one while it opens, and the one before, which still brings its answers.

using net::WebSocketConnection;

namespace {

constexpr std::chrono::milliseconds formerFor { 15'000 }; // longer than any deadline

// The watchdog pings after ten seconds of silence, which also keeps an idle connection warm.
WebSocketConnection::Options connectionOptions()
{
    WebSocketConnection::Options options;
    options.messageLimit = 1024 * 1024;
    return options;
}

} // namespace

WebSocketConnection* WsApiClient::makeConnection()
{
    auto* connection = new WebSocketConnection(m_policy, connectionOptions(), m_clock, this);
    connection->setName(QStringLiteral("wsApi"));
    connection->setTextHandler([this, connection](QByteArrayView text, MonotonicTime received) {
        onText(connection, text, received);
    });
    obeyBudget(connection, m_budget);
    return connection;
}

// Requests go out on this one from now on.
void WsApiClient::watch(WebSocketConnection* connection)
{
    connect(connection, &WebSocketConnection::opened, this, [this] {
        logOn();
        if (isReady())
            Q_EMIT readyChanged(true);
    });
    connect(connection, &WebSocketConnection::lost, this,
        [this, connection](quint64, const QString& reason, bool wasOpen) {
            const QPointer<WsApiClient> alive(this);
            onLost(connection, reason);
            if (alive && wasOpen)
                Q_EMIT readyChanged(false);
        });
    connect(connection, &WebSocketConnection::lifetimeReached, this, &WsApiClient::renew);
}

void WsApiClient::renew()
{
    if (m_next)
        return;
    m_next = makeConnection();
    connect(m_next, &WebSocketConnection::opened, this, &WsApiClient::takeOver);
    m_next->open(m_url);
}

void WsApiClient::takeOver()
{
    const QPointer<WsApiClient> alive(this);
    leaveFormer(QStringLiteral("a newer connection took over"));
    if (!alive)
        return;
    m_former = std::exchange(m_connection, m_next.data());
    m_next.clear();
    // The old one is only listened to. If it ends before its answers are here, nothing can bring
    // them any more.
    disconnect(m_former, nullptr, this, nullptr);
    connect(m_former, &WebSocketConnection::lost, this,
        [this](quint64, const QString& reason, bool) { leaveFormer(reason); });
    disconnect(m_connection, &WebSocketConnection::opened, this, nullptr);
    watch(m_connection);
    QTimer::singleShot(formerFor, m_former, [former = m_former.data()] {
        former->close();
        former->deleteLater();
    });
    qCInfo(lcSocket) << "wsApi goes on over a new connection, in flight" << m_pending.size();
    logOn();
}

void WsApiClient::dropOthers()
{
    if (m_next) {
        disconnect(m_next, nullptr, this, nullptr);
        m_next->close();
        m_next->deleteLater();
        m_next.clear();
    }
    leaveFormer(QStringLiteral("connection closed by us"));
}

void WsApiClient::leaveFormer(const QString& reason)
{
    WebSocketConnection* const former = m_former.data();
    if (!former)
        return;
    m_former.clear();
    disconnect(former, nullptr, this, nullptr);
    former->close();
    former->deleteLater();
    onLost(former, reason);
}

void WsApiClient::reconnect(const QString& reason)
{
    const QPointer<WsApiClient> alive(this);
    dropOthers();
    if (alive)
        m_connection->reconnect(reason);
}

void WsApiClient::start() { m_connection->open(m_url); }

void WsApiClient::stop()
{
    const bool wasReady = isReady();
    const QPointer<WsApiClient> alive(this);
    m_loggedOn = false;
    m_connection->close();
    dropOthers();
    if (alive)
        onLost(m_connection, QStringLiteral("connection closed by us"));
    if (alive && wasReady)
        Q_EMIT readyChanged(false);
}

} // namespace fathom::binance
