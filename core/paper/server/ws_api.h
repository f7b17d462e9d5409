// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/server/commit_queue.h"
#include "core/paper/server/json_params.h"
#include "core/paper/server/routes.h"
#include "core/paper/server/ws_connection.h"

namespace fathom::paper {

//! \brief The WebSocket API: one JSON request a frame, answered by the handlers REST uses. Source: ENDPOINTS 2. Paper thread.
class WsApi final
{
public:
    WsApi(ServerContext& context, CommitQueue& commits, const RouteTable& routes, Interceptor* interceptor);
    void handle(WsConnection& connection, const QByteArray& text);

private:
    struct Answer
    {
        QByteArray id = "null";
        bool withLimits = true;
        AccountId ordersOf = anonymous; //!< whose order counts are shown
    };

    //! \brief Who logged on over a connection.
    struct Session
    {
        QByteArray apiKey;
        std::int64_t since = 0;
    };

    Result<QByteArray> serve(const Route& route, const WsRequest& request, QByteArrayView loggedOn);
    Result<QByteArray> session(WsConnection& connection, const WsRequest& request);
    //! \return whether the key of its session was revoked; it is told so and closed
    bool endIfRevoked(WsConnection& connection);
    HttpReply replyOf(const Result<QByteArray>& result) const;
    void send(WsConnection& connection, const Answer& answer, const RequestFacts& facts, const HttpReply& reply);
    void write(WsConnection& connection, const Answer& answer, const HttpReply& reply, const Delivery& delivery);
    //! \brief Finds a method, also where a version stands before it: "v1/order.place".
    const Route* routeOf(QByteArray& method) const;

    ServerContext& m_context;
    CommitQueue& m_commits;
    const RouteTable& m_routes;
    Interceptor* m_interceptor;
    Authenticator m_authenticator;
    QHash<const WsConnection*, Session> m_sessions;
};

} // namespace fathom::paper
