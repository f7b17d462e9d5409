// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/server/authenticator.h"
#include "core/paper/server/server_context.h"

#include <QHash>

namespace fathom::paper {

//! \brief One row of the venue's inventory: how it is reached, what it asks for, what it costs. Source: ENDPOINTS 1, 2.
struct Route
{
    const char* method;    //!< HTTP method; null on the WebSocket API
    const char* name;      //!< path, or method of the WebSocket API
    Security security;
    int (*weight)(const Params&);
    Handler handler;
    bool changes = false;  //!< its answer waits for the commit
    int orders10s = 0;     //!< what it takes from the order counts
    int orders1m = 0;
    bool countsShown = false; //!< its reply carries the order counts
    Pool pool = Pool::None;   //!< a count of requests of its own it takes from
};

//! \brief Finds routes by "METHOD path" (REST) or by method (WebSocket API).
class RouteTable final
{
public:
    RouteTable();
    //! \return null where there is none
    const Route* rest(const QByteArray& method, const QByteArray& path) const;
    const Route* webSocket(const QByteArray& method) const;
    qsizetype restCount() const { return m_rest.size(); }
    qsizetype webSocketCount() const { return m_webSocket.size(); }

private:
    QHash<QByteArray, const Route*> m_rest;
    QHash<QByteArray, const Route*> m_webSocket;
};

} // namespace fathom::paper
