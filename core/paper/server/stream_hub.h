// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/server/json_params.h"
#include "core/paper/server/market_streams.h"
#include "core/paper/server/user_streams.h"

namespace fathom::paper {

//! \brief The stream doors: who is connected, what they subscribe to, their commands. Paper thread.
//!
//! A stream of another category than the door's is acknowledged and stays silent, as at the venue. Source: CHANGES 2.
class StreamHub final
{
public:
    StreamHub(ServerContext& context, MarketStreams& market, UserStreams& user);
    ~StreamHub();
    //! \brief Takes a new connection in and subscribes it to what its path and query name.
    void add(WsConnection& connection);
    void remove(WsConnection& connection);
    void onText(WsConnection& connection, const QByteArray& text);

private:
    StreamSession* sessionOf(const WsConnection& connection);
    void readAddress(StreamSession& session);
    void subscribe(StreamSession& session, const QByteArray& name);
    void unsubscribe(StreamSession& session, const QByteArray& name);
    bool isTooFast(StreamSession& session);
    void command(StreamSession& session, const WsRequest& request);
    void changeSubscriptions(StreamSession& session, const WsRequest& request, bool add);
    void property(StreamSession& session, const WsRequest& request, bool set);

    ServerContext& m_context;
    MarketStreams& m_market;
    UserStreams& m_user;
    std::vector<std::unique_ptr<StreamSession>> m_sessions;
};

} // namespace fathom::paper
