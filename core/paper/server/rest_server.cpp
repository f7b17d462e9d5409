// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/server/rest_server.h"

#include "core/paper/live/live_feed.h"
#include "core/paper/server/venue_error.h"

#include <QPointer>
#include <QTimer>

namespace fathom::paper {

RequestFacts factsOf(QByteArray route, const Params& params, bool webSocket)
{
    const QByteArrayView own = params.get("newClientOrderId");
    const QByteArrayView asked = own.isNull() ? params.get("origClientOrderId") : own;
    const QByteArrayView id = asked.isNull() ? params.get("clientAlgoId") : asked;
    return { std::move(route), id.toByteArray(), params.get("symbol").toByteArray(), webSocket, params.integer("orderId").value_or(0) };
}

HttpReply unknownOutcome()
{
    return { 503, R"({"code":-1000,"msg":"Unknown error, please check your request or try again later."})", {} };
}

RestServer::RestServer(ServerContext& context, CommitQueue& commits, const RouteTable& routes, Interceptor* interceptor)
    : m_context(context)
    , m_commits(commits)
    , m_routes(routes)
    , m_interceptor(interceptor)
    , m_authenticator(context.credentials, context.clock, context.timeScale, context.machineClock)
{
}

HttpReply RestServer::notFound()
{
    const Error error = venueError(-5000).error;
    return { errorStatus(error), errorBody(error), {} };
}

std::optional<HttpReply> RestServer::file(const QByteArray& path) const
{
    if (!path.startsWith("/download/") || !path.endsWith(".csv"))
        return std::nullopt;
    const QString id = QString::fromUtf8(path.sliced(10).chopped(4).split('-').first());
    if (!downloadUrl(m_context, id).toUtf8().endsWith(path)) // the rest of its name is what proves the right to it
        return std::nullopt;
    for (const DownloadKind kind : { DownloadKind::Income, DownloadKind::Order, DownloadKind::Trade }) {
        for (const AccountId account : m_context.exchange.accounts()) {
            const auto found = m_context.exchange.download(account, kind, id);
            if (found && found->completed)
                return HttpReply { 200, found->file, {}, "text/csv;charset=UTF-8" };
        }
    }
    return std::nullopt;
}

Result<Params> RestServer::readParams(const HttpRequest& request) const
{
    Params params;
    if (!params.addForm(request.query))
        return venueError(-1100);
    const QByteArrayView type = request.header("content-type");
    const bool form = type.isNull() || type.startsWith("application/x-www-form-urlencoded") || type.startsWith("text/plain");
    if (!request.body.isEmpty() && form && !params.addForm(request.body))
        return venueError(-1100);
    if (const QByteArrayView twice = params.duplicate(); !twice.isNull()) {
        return venueError(-1101,
            QStringLiteral("Duplicate values for a parameter detected: '%1'.").arg(QString::fromUtf8(twice)));
    }
    return params;
}

Result<void> RestServer::admit(const Route& route, const HttpRequest& request, const Params& params)
{
    const auto owner = m_authenticator.checkRest(route.security, request, params);
    if (!owner)
        return Unexpected<Error> { owner.error() };
    m_context.account = *owner;
    if (auto counted = m_context.limits.takeFrom(route.pool); !counted)
        return counted;
    return route.orders1m > 0 ? m_context.limits.takeOrders(*owner, route.orders10s, route.orders1m) : Result<void>();
}

Result<QByteArray> RestServer::serve(const Route& route, const HttpRequest& request, const Params& params)
{
    if (auto admitted = admit(route, request, params); !admitted)
        return Unexpected<Error> { admitted.error() };
    if (m_context.live != nullptr && LiveFeed::sourceOf(route) == LiveFeed::Source::Nowhere)
        return venueError(-1020);
    return route.handler(m_context, params);
}

// What the real venue tells everybody is told by the real venue.
void RestServer::passOn(HttpConnection& connection, const RequestFacts& facts, const Route& route, const HttpRequest& request, const Params& params)
{
    m_context.live->pass(request, route.weight(params), &connection, [this, facts, target = &connection](HttpReply reply) {
        const auto own = m_context.limits.headers(anonymous);
        reply.headers.insert(reply.headers.end(), own.begin(), own.end());
        answer(*target, facts, reply);
    });
}

void RestServer::handle(HttpConnection& connection, const HttpRequest& request)
{
    const Route* route = m_routes.rest(request.method == "HEAD" ? "GET" : request.method, request.path);
    const Result<Params> params = readParams(request);
    const RequestFacts facts = factsOf(request.method + ' ' + request.path, params.value_or(Params()), false);
    if (m_interceptor != nullptr) {
        if (const auto delivery = m_interceptor->beforeRequest(facts)) {
            const auto owner = route != nullptr && params ? m_authenticator.checkRest(route->security, request, *params) : Result<AccountId>(anonymous);
            if (delivery->executeAfterMs >= 0 && route != nullptr && params && owner)
                executeLater(*route, *owner, *params, delivery->executeAfterMs);
            connection.deliver({}, *delivery);
            return;
        }
    }
    m_context.account = anonymous; // until its key has been looked at
    const int weight = route != nullptr && params ? route->weight(*params) : 1;
    if (auto allowed = m_context.limits.takeWeight(weight); !allowed) {
        HttpReply refusal { errorStatus(allowed.error()), errorBody(allowed.error()), m_context.limits.headers() };
        refusal.headers.emplace_back("Retry-After", QByteArray::number(m_context.limits.retryAfterSeconds()));
        answer(connection, facts, refusal);
        return;
    }
    if (route == nullptr) {
        answer(connection, facts, request.method == "GET" ? file(request.path).value_or(notFound()) : notFound());
        return;
    }
    if (m_context.live != nullptr && params && LiveFeed::sourceOf(*route) == LiveFeed::Source::Venue && admit(*route, request, *params)) {
        passOn(connection, facts, *route, request, *params);
        return;
    }
    const Result<QByteArray> served = params ? serve(*route, request, *params) : Result<QByteArray>(Unexpected<Error> { params.error() });
    HttpReply reply { 200, {}, m_context.limits.headers(route->countsShown ? m_context.account : anonymous) };
    if (served) {
        reply.body = *served;
    } else {
        reply.status = errorStatus(served.error());
        reply.body = errorBody(served.error());
    }
    if (!route->changes || !served) {
        answer(connection, facts, reply);
        return;
    }
    m_commits.afterCommit([this, facts, reply, connection = QPointer<HttpConnection>(&connection)](bool durable) {
        if (connection != nullptr)
            answer(*connection, facts, durable ? reply : unknownOutcome());
    });
}

void RestServer::executeLater(const Route& route, AccountId owner, const Params& params, int ms)
{
    QTimer::singleShot(ms, &m_commits, [this, &route, owner, params] {
        // The engine looks at the clock window again.
        if (route.security == Security::Signed && !m_authenticator.checkEngine(params))
            return;
        m_context.account = owner;
        if (route.handler(m_context, params))
            m_commits.afterCommit([](bool) {});
    });
}

void RestServer::answer(HttpConnection& connection, const RequestFacts& facts, const HttpReply& reply)
{
    connection.deliver(reply, m_interceptor != nullptr ? m_interceptor->afterRequest(facts, reply) : Delivery());
}

} // namespace fathom::paper
