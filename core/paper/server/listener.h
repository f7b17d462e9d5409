// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/paper/server/http_connection.h"

#include <QTcpServer>
#include <QTimer>

#include <vector>

namespace fathom::paper {

//! \brief Accepts on loopback only and makes HttpConnections, at most 64 sockets at once. Paper thread.
class Listener final : public QObject
{
    Q_OBJECT
public:
    static constexpr int maxConnections = 64;

    explicit Listener(RequestHandler& handler, const HttpDeadlines& deadlines = {}, QObject* parent = nullptr);
    ~Listener() override;

    //! \param port 0 takes a free one. \return Network where it is taken
    Result<void> listen(quint16 port);
    quint16 port() const { return m_server.serverPort(); }
    void close();
    //! \brief How many sockets were handed over and are still open; they count towards the limit.
    void setHandedOver(int count) { m_handedOver = count; }

private:
    void accept();
    void forget(HttpConnection* connection);
    bool makeRoom();

    RequestHandler& m_handler;
    HttpDeadlines m_deadlines;
    QTcpServer m_server;
    QTimer m_ageTimer;
    std::vector<HttpConnection*> m_connections;
    int m_handedOver = 0;
};

} // namespace fathom::paper
