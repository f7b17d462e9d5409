// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/server/ws_api.h"

#include "core/paper/live/live_feed.h"
#include "core/paper/server/rest_server.h"
#include "core/paper/server/venue_error.h"

#include <QPointer>
#include <QTimer>

namespace fathom::paper {

namespace {

bool limitsByDefault(const WsConnection& connection)
{
    Params query;
    return !query.addForm(connection.request().query) || query.get("returnRateLimits") != "false";
}

} // namespace

WsApi::WsApi(ServerContext& context, CommitQueue& commits, const RouteTable& routes, Interceptor* interceptor)
    : m_context(context)
    , m_commits(commits)
    , m_routes(routes)
    , m_interceptor(interceptor)
    , m_authenticator(context.credentials, context.clock, context.timeScale, context.machineClock)
{
}

HttpReply WsApi::replyOf(const Result<QByteArray>& result) const
{
    if (result)
        return { 200, *result, {} };
    return { errorStatus(result.error()), errorBody(result.error()), {} };
}

Result<QByteArray> WsApi::serve(const Route& route, const WsRequest& request, QByteArrayView loggedOn)
{
    if (const QByteArrayView twice = request.params.duplicate(); !twice.isNull()) {
        return venueError(-1101,
            QStringLiteral("Duplicate values for a parameter detected: '%1'.").arg(QString::fromUtf8(twice)));
    }
    const auto owner = m_authenticator.checkWebSocket(route.security, request.params, loggedOn);
    if (!owner)
        return Unexpected<Error> { owner.error() };
    m_context.account = *owner;
    if (route.orders1m > 0) {
        if (auto counted = m_context.limits.takeOrders(*owner, route.orders10s, route.orders1m); !counted)
            return Unexpected<Error> { counted.error() };
    }
    if (m_context.live != nullptr && LiveFeed::sourceOf(route) == LiveFeed::Source::Nowhere)
        return venueError(-1020);
    return route.handler(m_context, request.params);
}

Result<QByteArray> WsApi::session(WsConnection& connection, const WsRequest& request)
{
    if (request.method == "session.logon") {
        if (auto allowed = m_authenticator.checkWebSocket(Security::Signed, request.params); !allowed)
            return Unexpected<Error> { allowed.error() };
        if (m_context.credentials.kindOf(request.params.get("apiKey")) != KeyKind::Ed25519)
            return venueError(-4056, QStringLiteral("Session logon is only supported for Ed25519 keys."));
        if (!m_sessions.contains(&connection)) {
            QObject::connect(&connection, &QObject::destroyed, &connection, [this, gone = &connection] { m_sessions.remove(gone); });
            QObject::connect(&connection, &WsConnection::closed, &connection, [this](WsConnection* closed) { m_sessions.remove(closed); });
        }
        m_sessions.insert(&connection, { request.params.get("apiKey").toByteArray(), m_context.nowMs() });
    } else if (request.method == "session.logout") {
        m_sessions.remove(&connection);
    }
    const auto found = m_sessions.constFind(&connection);
    QByteArray out;
    JsonWriter json(out);
    json.beginObject();
    if (found != m_sessions.constEnd())
        json.plain("apiKey", found->apiKey).number("authorizedSince", found->since);
    else
        json.null("apiKey").null("authorizedSince");
    json.number("connectedSince", connection.bornMs()).boolean("returnRateLimits", limitsByDefault(connection));
    json.number("serverTime", m_context.nowMs()).endObject();
    return out;
}

bool WsApi::endIfRevoked(WsConnection& connection)
{
    const auto found = m_sessions.constFind(&connection);
    if (found == m_sessions.constEnd() || m_context.credentials.isKey(found->apiKey))
        return false;
    m_sessions.remove(&connection);
    connection.sendText(R"({"id":null,"status":401,"error":{"code":-2015,"msg":"Invalid API-key, IP, or permissions for action."}})");
    connection.flush();
    connection.close(1008, "Key revoked");
    return true;
}

const Route* WsApi::routeOf(QByteArray& method) const
{
    if (const Route* route = m_routes.webSocket(method))
        return route;
    const qsizetype slash = method.indexOf('/');
    const bool versioned = slash > 1 && method.startsWith('v') && wholeNumber(QByteArrayView(method).sliced(1, slash - 1)).has_value();
    if (!versioned)
        return nullptr;
    const QByteArray bare = method.mid(slash + 1);
    const Route* route = m_routes.webSocket(bare);
    if (route != nullptr || bare.startsWith("session."))
        method = bare;
    return route;
}

void WsApi::handle(WsConnection& connection, const QByteArray& text)
{
    auto request = parseWsRequest(text);
    Answer answer;
    answer.withLimits = limitsByDefault(connection);
    if (!request || !request->idValid) {
        send(connection, answer, { "", {}, {}, true }, replyOf(venueError(-1000, QStringLiteral("Malformed request."))));
        return;
    }
    answer.id = request->id;
    if (const QByteArrayView wanted = request->params.get("returnRateLimits"); !wanted.isNull())
        answer.withLimits = wanted == "true";
    if (endIfRevoked(connection))
        return;
    const Route* route = routeOf(request->method);
    const RequestFacts facts = factsOf(request->method, request->params, true);
    if (m_interceptor != nullptr) {
        if (const auto delivery = m_interceptor->beforeRequest(facts)) {
            write(connection, answer, { 400, R"({"code":-1000,"msg":""})", {} }, *delivery);
            return;
        }
    }
    const bool session = request->method == "session.logon" || request->method == "session.status" || request->method == "session.logout";
    m_context.account = anonymous; // until its key has been looked at
    const int weight = session ? 2 : route != nullptr ? route->weight(request->params) : 1;
    if (auto allowed = m_context.limits.takeWeight(weight); !allowed) {
        send(connection, answer, facts, replyOf(Unexpected<Error> { allowed.error() }));
        return;
    }
    if (request->method.isEmpty()) {
        send(connection, answer, facts, replyOf(missingParameter("method")));
        return;
    }
    if (route == nullptr && !session) {
        send(connection, answer, facts, replyOf(venueError(-1000, QStringLiteral("Invalid method."))));
        return;
    }
    const QByteArray loggedOn = m_sessions.value(&connection).apiKey;
    const Result<QByteArray> served = session ? this->session(connection, *request) : serve(*route, *request, loggedOn);
    const HttpReply reply = replyOf(served);
    answer.ordersOf = route != nullptr && route->orders1m > 0 ? m_context.account : anonymous;
    if (session || !route->changes || !served) {
        send(connection, answer, facts, reply);
        return;
    }
    m_commits.afterCommit([this, answer, facts, reply, target = QPointer<WsConnection>(&connection)](bool durable) {
        if (target != nullptr)
            send(*target, answer, facts, durable ? reply : unknownOutcome());
    });
}

void WsApi::send(WsConnection& connection, const Answer& answer, const RequestFacts& facts, const HttpReply& reply)
{
    const Delivery delivery = m_interceptor != nullptr ? m_interceptor->afterRequest(facts, reply) : Delivery();
    if (delivery.delayMs <= 0) {
        write(connection, answer, reply, delivery);
        return;
    }
    QTimer::singleShot(delivery.delayMs, &connection,
        [this, &connection, answer, reply, delivery] { write(connection, answer, reply, delivery); });
}

void WsApi::write(WsConnection& connection, const Answer& answer, const HttpReply& given, const Delivery& delivery)
{
    if (delivery.ending == Ending::Silence)
        return;
    const HttpReply& reply = delivery.instead ? *delivery.instead : given;
    QByteArray out;
    out.reserve(reply.body.size() + 420);
    JsonWriter json(out);
    json.beginObject().embed("id", answer.id).number("status", reply.status);
    json.embed(reply.status == 200 ? "result" : "error", reply.body);
    if (answer.withLimits)
        json.embed("rateLimits", m_context.limits.webSocketJson(answer.ordersOf));
    json.endObject();
    if (delivery.ending == Ending::Send) {
        connection.sendText(out);
        connection.flush();
        return;
    }
    if (delivery.ending == Ending::Drip) {
        connection.drip(wsTextFrame(out), delivery.dripMs);
        return;
    }
    if (delivery.onlyBytes > 0)
        connection.sendRaw(wsTextFrame(out).left(delivery.onlyBytes));
    connection.flush();
    connection.end(delivery.ending);
}

} // namespace fathom::paper
