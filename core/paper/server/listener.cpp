// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/server/listener.h"

#include <QTcpSocket>

namespace fathom::paper {

Listener::Listener(RequestHandler& handler, const HttpDeadlines& deadlines, QObject* parent)
    : QObject(parent)
    , m_handler(handler)
    , m_deadlines(deadlines)
    , m_server(this)
    , m_ageTimer(this)
{
    connect(&m_server, &QTcpServer::newConnection, this, &Listener::accept);
    connect(&m_ageTimer, &QTimer::timeout, this, [this] {
        const auto connections = m_connections; // closing one changes the list
        for (HttpConnection* connection : connections)
            connection->checkAge();
    });
}

Listener::~Listener()
{
    close();
}

Result<void> Listener::listen(quint16 port)
{
    m_server.setListenBacklogSize(128);
    m_server.setMaxPendingConnections(maxConnections);
    if (!m_server.listen(QHostAddress(QHostAddress::LocalHost), port))
        return fail(Error::Code::Network, QStringLiteral("Port %1 cannot be listened on").arg(port));
    m_ageTimer.start(std::clamp(m_deadlines.headMs / 10, 10, 1000));
    return {};
}

void Listener::close()
{
    m_ageTimer.stop();
    m_server.close();
    const auto connections = std::exchange(m_connections, {});
    for (HttpConnection* connection : connections) {
        connection->disconnect(this);
        delete connection;
    }
}

bool Listener::makeRoom()
{
    if (static_cast<int>(m_connections.size()) + m_handedOver < maxConnections)
        return true;
    HttpConnection* oldest = nullptr;
    for (HttpConnection* connection : m_connections) {
        if (connection->isIdle() && (oldest == nullptr || connection->idleMs() > oldest->idleMs()))
            oldest = connection;
    }
    if (oldest == nullptr)
        return false;
    oldest->closeNow();
    return true;
}

void Listener::accept()
{
    while (QTcpSocket* socket = m_server.nextPendingConnection()) {
        if (!makeRoom()) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        auto* connection = new HttpConnection(socket, m_handler, port(), m_deadlines, this);
        m_connections.push_back(connection);
        connect(connection, &HttpConnection::finished, this, &Listener::forget);
    }
}

void Listener::forget(HttpConnection* connection)
{
    if (std::erase(m_connections, connection) > 0)
        connection->deleteLater();
}

} // namespace fathom::paper
