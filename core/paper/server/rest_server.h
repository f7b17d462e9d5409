// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/server/commit_queue.h"
#include "core/paper/server/http_connection.h"
#include "core/paper/server/routes.h"

namespace fathom::paper {

//! \brief Answers REST requests: limits, key, clock and signature, then the route's handler. Paper thread.
class RestServer final
{
public:
    RestServer(ServerContext& context, CommitQueue& commits, const RouteTable& routes, Interceptor* interceptor);
    void handle(HttpConnection& connection, const HttpRequest& request);
    //! \brief The fixed answer to an unknown path or method.
    static HttpReply notFound();

private:
    void answer(HttpConnection& connection, const RequestFacts& facts, const HttpReply& reply);
    //! \brief Carries a request out whose answer was something else, where its clock window still holds then.
    void executeLater(const Route& route, AccountId owner, const Params& params, int ms);
    //! \brief The file of a finished download.
    std::optional<HttpReply> file(const QByteArray& path) const;
    Result<Params> readParams(const HttpRequest& request) const;
    //! \brief Key, signature and the counts of \p route; sets whose request it is.
    Result<void> admit(const Route& route, const HttpRequest& request, const Params& params);
    void passOn(HttpConnection& connection, const RequestFacts& facts, const Route& route, const HttpRequest& request, const Params& params);
    Result<QByteArray> serve(const Route& route, const HttpRequest& request, const Params& params);

    ServerContext& m_context;
    CommitQueue& m_commits;
    const RouteTable& m_routes;
    Interceptor* m_interceptor;
    Authenticator m_authenticator;
};

//! \brief What interceptors learn of a request.
RequestFacts factsOf(QByteArray route, const Params& params, bool webSocket);
//! \brief The reply where a change could not be made durable: its outcome is unknown to the client. Source: FAULTS 0.1.
HttpReply unknownOutcome();

} // namespace fathom::paper
