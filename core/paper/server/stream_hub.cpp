// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/server/stream_hub.h"

#include "core/paper/live/live_feed.h"

namespace fathom::paper {

namespace {

constexpr std::size_t maxStreams = 1024;
constexpr int maxMessagesPerSecond = 10;

void reply(StreamSession& session, const WsRequest& request, QByteArrayView result)
{
    QByteArray out;
    JsonWriter json(out);
    json.beginObject().embed("result", result).embed("id", request.id).endObject();
    session.connection->sendText(out);
}

void refuse(StreamSession& session, const WsRequest& request, int code, const QString& text)
{
    QByteArray out;
    JsonWriter json(out);
    json.beginObject().number("code", code).string("msg", text);
    if (request.hasId && request.idValid)
        json.embed("id", request.id);
    json.endObject();
    session.connection->sendText(out);
}

} // namespace

StreamHub::StreamHub(ServerContext& context, MarketStreams& market, UserStreams& user)
    : m_context(context)
    , m_market(market)
    , m_user(user)
{
}

StreamHub::~StreamHub()
{
    while (!m_sessions.empty())
        remove(*m_sessions.back()->connection);
}

StreamSession* StreamHub::sessionOf(const WsConnection& connection)
{
    for (const auto& session : m_sessions) {
        if (session->connection == &connection)
            return session.get();
    }
    return nullptr;
}

void StreamHub::add(WsConnection& connection)
{
    auto session = std::make_unique<StreamSession>();
    session->connection = &connection;
    m_sessions.push_back(std::move(session));
    readAddress(*m_sessions.back());
}

void StreamHub::remove(WsConnection& connection)
{
    StreamSession* session = sessionOf(connection);
    if (session == nullptr)
        return;
    const std::vector<QByteArray> names = session->names;
    for (const QByteArray& name : names)
        unsubscribe(*session, name);
    m_user.forget(*session);
    std::erase_if(m_sessions, [session](const auto& kept) { return kept.get() == session; });
}

void StreamHub::readAddress(StreamSession& session)
{
    const HttpRequest& request = session.connection->request();
    QByteArray path = percentDecoded(request.path, false).value_or(request.path);
    for (const QByteArrayView door : { QByteArrayView("/public"), QByteArrayView("/market"), QByteArrayView("/private") }) {
        if (path.startsWith(door))
            path.remove(0, door.size());
    }
    session.combined = path.startsWith("/stream");
    if (path.startsWith("/ws/")) {
        for (const QByteArray& name : path.mid(4).split('/'))
            subscribe(session, name);
    }
    Params query;
    if (!query.addForm(request.query))
        return;
    for (const auto& [key, value] : query.list()) {
        if (key == "streams") {
            for (const QByteArray& name : value.split('/'))
                subscribe(session, name);
        } else if (key == "listenKey") {
            subscribe(session, value);
        } else if (key == "events" && !session.user.empty()) {
            const QList<QByteArray> events = value.split('/');
            session.user.back().events.assign(events.begin(), events.end());
        }
    }
}

void StreamHub::subscribe(StreamSession& session, const QByteArray& name)
{
    if (name.isEmpty() || std::find(session.names.begin(), session.names.end(), name) != session.names.end())
        return;
    session.names.push_back(name);
    const StreamSpec spec = parseStreamName(m_context, name);
    const WsDoor door = session.connection->door();
    if (spec.comesFrom(door))
        m_context.live != nullptr ? m_context.live->subscribe(session, name, spec) : m_market.subscribe(session, name, spec);
    else if (spec.kind == StreamKind::Unknown && door == WsDoor::Private)
        m_user.subscribe(session, name);
}

void StreamHub::unsubscribe(StreamSession& session, const QByteArray& name)
{
    if (std::erase(session.names, name) == 0)
        return;
    const StreamSpec spec = parseStreamName(m_context, name);
    if (spec.comesFrom(session.connection->door()))
        m_context.live != nullptr ? m_context.live->unsubscribe(session, name, spec) : m_market.unsubscribe(session, name);
    else
        m_user.unsubscribe(session, name);
}

bool StreamHub::isTooFast(StreamSession& session)
{
    const auto second = std::chrono::duration_cast<std::chrono::seconds>(m_context.clock.monotonicNow().time_since_epoch()).count();
    if (std::exchange(session.inboundSecond, second) != second)
        session.inbound = 0;
    return ++session.inbound > maxMessagesPerSecond;
}

void StreamHub::onText(WsConnection& connection, const QByteArray& text)
{
    StreamSession* session = sessionOf(connection);
    if (session == nullptr)
        return;
    if (isTooFast(*session)) {
        connection.close(1008, "Too many requests");
        return;
    }
    if (const auto request = parseWsRequest(text))
        command(*session, *request);
    else
        refuse(*session, {}, 3, QStringLiteral("Invalid JSON: expected value at line 1 column 1"));
}

void StreamHub::command(StreamSession& session, const WsRequest& request)
{
    if (!request.hasId || !request.idValid || request.id == "null" || request.id.startsWith('-')) {
        refuse(session, request, 2, QStringLiteral("Invalid request: request ID must be an unsigned integer"));
    } else if (request.method.isEmpty()) {
        refuse(session, request, 2, QStringLiteral("Invalid request: missing field method at line 1 column %1").arg(request.id.size()));
    } else if (request.method == "SUBSCRIBE" || request.method == "UNSUBSCRIBE") {
        changeSubscriptions(session, request, request.method == "SUBSCRIBE");
    } else if (request.method == "LIST_SUBSCRIPTIONS") {
        QByteArray list;
        JsonWriter json(list);
        json.beginArray();
        for (const QByteArray& name : session.names)
            json.string(QString::fromUtf8(name));
        json.endArray();
        reply(session, request, list);
    } else if (request.method == "SET_PROPERTY" || request.method == "GET_PROPERTY") {
        property(session, request, request.method == "SET_PROPERTY");
    } else {
        refuse(session, request, 2,
            QStringLiteral("Invalid request: unknown variant `%1`, expected one of `SUBSCRIBE`, `UNSUBSCRIBE`, "
                           "`LIST_SUBSCRIPTIONS`, `SET_PROPERTY`, `GET_PROPERTY` at line 1 column 28")
                .arg(QString::fromUtf8(request.method.left(64))));
    }
}

void StreamHub::changeSubscriptions(StreamSession& session, const WsRequest& request, bool add)
{
    std::vector<QByteArray> names;
    for (const QByteArray& token : request.list) {
        const auto name = textOfToken(token);
        if (!name) {
            refuse(session, request, 2, QStringLiteral("Invalid request: params must be a list of stream names"));
            return;
        }
        names.push_back(*name);
    }
    if (!request.hasList) {
        refuse(session, request, 2, QStringLiteral("Invalid request: missing field params"));
        return;
    }
    if (add && session.names.size() + names.size() > maxStreams) {
        refuse(session, request, 2, QStringLiteral("Invalid request: more than %1 streams").arg(maxStreams));
        return;
    }
    // The acknowledgement goes first, so that no data of a stream precedes it.
    reply(session, request, "null");
    for (const QByteArray& name : names) {
        if (add)
            subscribe(session, name);
        else
            unsubscribe(session, name);
    }
}

void StreamHub::property(StreamSession& session, const WsRequest& request, bool set)
{
    const std::size_t expected = set ? 2 : 1;
    const auto name = request.list.empty() ? std::nullopt : textOfToken(request.list.front());
    if (!name) {
        refuse(session, request, 2, QStringLiteral("Invalid request: property name must be a string"));
    } else if (request.list.size() > expected) {
        refuse(session, request, 2, QStringLiteral("Invalid request: too many parameters"));
    } else if (*name != "combined") {
        refuse(session, request, 0, QStringLiteral("Unknown property"));
    } else if (!set) {
        reply(session, request, session.combined ? "true" : "false");
    } else if (request.list.size() != expected || (request.list[1] != "true" && request.list[1] != "false")) {
        refuse(session, request, 1, QStringLiteral("Invalid value type: expected Boolean"));
    } else {
        session.combined = request.list[1] == "true";
        reply(session, request, "null");
    }
}

} // namespace fathom::paper
