// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/venue_sockets.h"

#include "core/base/logging.h"
#include "core/net/http_client.h"
#include "core/net/rate_budget.h"
#include "core/net/shared_pause.h"
#include "core/net/websocket_connection.h"

#include <QPointer>
#include <QTimer>

#include <simdjson.h>

#include <map>
#include <set>

namespace fathom {

namespace {

constexpr int flushMs = 250; // the venue takes ten messages a second from a connection
constexpr std::size_t namesPerMessage = 50;
constexpr int venueHandshakeWeight = 5;

net::ConnectPolicy venuePolicyOf(const paper::LiveVenue& venue)
{
    net::ConnectPolicy policy = venue.hosts.isEmpty() ? net::ConnectPolicy() : net::ConnectPolicy(venue.hosts);
    policy.setProxy(venue.proxy);
    return policy;
}

// {"stream":"btcusdt@aggTrade","data":{...}}, the one form combined streams have. \return an empty name for anything else
std::pair<QByteArrayView, QByteArrayView> partsOf(QByteArrayView text)
{
    constexpr QByteArrayView head("{\"stream\":\""), middle("\",\"data\":");
    if (!text.startsWith(head) || !text.endsWith('}'))
        return {};
    const qsizetype end = text.indexOf('"', head.size());
    if (end < 0 || !text.sliced(end).startsWith(middle))
        return {};
    const qsizetype data = end + middle.size();
    return { text.sliced(head.size(), end - head.size()), text.sliced(data, text.size() - data - 1) };
}

} // namespace

struct VenueSockets::Socket
{
    std::unique_ptr<net::WebSocketConnection> connection;
    std::map<QByteArray, int> wanted; // how often
    std::set<QByteArray> asked;       // of the present connection
};

struct VenueSockets::Private
{
    Private(const paper::LiveVenue& given, const Clock& clock)
        : venue(given)
        , budget(&clock)
        , http(venuePolicyOf(given), &clock)
    {
        budget.share(net::SharedPause::of(given.rest.authority())); // a ban is the address's, whoever of us earned it
    }
    Socket& at(Door door) { return sockets[static_cast<std::size_t>(door)]; }

    paper::LiveVenue venue;
    net::RateBudget budget;
    net::HttpClient http;
    std::array<Socket, 2> sockets;
    QTimer flushTimer;
    simdjson::dom::parser parser;
    std::int64_t nextId = 1;
};

VenueSockets::VenueSockets(const paper::LiveVenue& venue, const Clock& clock)
    : d(std::make_unique<Private>(venue, clock))
{
    for (const Door door : doors) {
        auto& connection = d->at(door).connection;
        connection = std::make_unique<net::WebSocketConnection>(venuePolicyOf(venue), net::WebSocketConnection::Options {}, &clock);
        connection->setName(door == Door::Public ? QStringLiteral("venue public") : QStringLiteral("venue market"));
        connection->setTextHandler([this, door](QByteArrayView text, MonotonicTime) { onText(door, text); });
        connection->setConnectGate([this] {
            const auto paused = d->budget.waitFor(venueHandshakeWeight, 0, net::RateBudget::Purpose::Read);
            const auto delay = paused.count() > 0 ? paused : d->budget.connectDelay();
            if (delay.count() == 0)
                (void)d->budget.take(venueHandshakeWeight, 0, net::RateBudget::Purpose::Read).has_value();
            return delay;
        });
        connect(connection.get(), &net::WebSocketConnection::opened, this, [this, door] {
            d->at(door).asked.clear();
            flush();
            Q_EMIT opened(door);
        });
        connect(connection.get(), &net::WebSocketConnection::lost, this, [this, door](quint64, const QString& reason) { Q_EMIT lost(door, reason); });
        connect(connection.get(), &net::WebSocketConnection::refused, this, [this](int status, int retryAfter) {
            d->budget.noteRefusal(status, 0, retryAfter > 0 ? std::optional(retryAfter) : std::nullopt, {});
        });
        // Day-old connections are ended by the venue; ending it ourselves a little earlier costs the same short gap.
        connect(connection.get(), &net::WebSocketConnection::lifetimeReached, connection.get(),
            [raw = connection.get()] { raw->reconnect(QStringLiteral("its day is over")); });
    }
    d->flushTimer.setSingleShot(true);
    connect(&d->flushTimer, &QTimer::timeout, this, &VenueSockets::flush);
}

VenueSockets::~VenueSockets()
{
    for (Socket& socket : d->sockets)
        socket.connection->disconnect(this);
}

std::unique_ptr<paper::VenueLink> VenueSockets::make(const paper::LiveVenue& venue, const Clock& clock)
{
    return std::make_unique<VenueSockets>(venue, clock);
}

void VenueSockets::get(const QByteArray& path, const QByteArray& query, int weight, QObject* context, Answered answered)
{
    if (const auto taken = d->budget.take(weight, 0, net::RateBudget::Purpose::Read); !taken) {
        QMetaObject::invokeMethod(
            context, [answered, reason = taken.error().detail] { answered({ 0, {}, reason }); }, Qt::QueuedConnection);
        return;
    }
    net::HttpRequest request;
    request.url = d->venue.rest;
    request.url.setPath(QString::fromLatin1(path), QUrl::StrictMode);
    if (!query.isEmpty())
        request.url.setQuery(QString::fromLatin1(query), QUrl::StrictMode);
    d->http.send(std::move(request), this, [this, weight, context = QPointer<QObject>(context), answered](const net::HttpReply& reply) {
        d->budget.noteUsage(reply.usedWeight1m, {}, {});
        if (reply.status == 429 || reply.status == 418 || reply.status == 403) {
            d->budget.noteRefusal(reply.status, 0, reply.retryAfterSeconds, {});
            qCWarning(lcPaper) << "The venue answered" << reply.status << "to a public request; nothing is asked until its pause is over";
        }
        if (context)
            answered(reply.transport == net::Transport::Answered ? Answer { reply.status, reply.body, {} } : Answer { 0, {}, reply.failure });
    });
}

void VenueSockets::openStreams()
{
    for (const Door door : doors) {
        QUrl url = d->venue.streams;
        url.setPath(door == Door::Public ? QStringLiteral("/public/stream") : QStringLiteral("/market/stream"));
        d->at(door).connection->open(url);
    }
}

bool VenueSockets::isOpen(Door door) const { return d->at(door).connection->isOpen(); }

void VenueSockets::subscribe(Door door, const QByteArray& name)
{
    if (++d->at(door).wanted[name] == 1 && !d->flushTimer.isActive())
        d->flushTimer.start(0);
}

void VenueSockets::unsubscribe(Door door, const QByteArray& name)
{
    auto& wanted = d->at(door).wanted;
    const auto found = wanted.find(name);
    if (found == wanted.end() || --found->second > 0)
        return;
    wanted.erase(found);
    if (!d->flushTimer.isActive())
        d->flushTimer.start(flushMs); // who changes the symbol often comes back to one
}

// Tells each connection what has changed, one message at a time.
void VenueSockets::flush()
{
    bool more = false;
    for (Socket& socket : d->sockets) {
        if (!socket.connection->isOpen())
            continue;
        std::vector<QByteArray> add, drop;
        for (const auto& [name, count] : socket.wanted) {
            if (!socket.asked.contains(name))
                add.push_back(name);
        }
        for (const QByteArray& name : socket.asked) {
            if (!socket.wanted.contains(name))
                drop.push_back(name);
        }
        const bool adds = !add.empty();
        auto& names = adds ? add : drop;
        if (names.empty())
            continue;
        more = more || names.size() > namesPerMessage || (adds && !drop.empty());
        names.resize(std::min(names.size(), namesPerMessage));
        QByteArray text = adds ? "{\"method\":\"SUBSCRIBE\",\"params\":[" : "{\"method\":\"UNSUBSCRIBE\",\"params\":[";
        for (std::size_t i = 0; i < names.size(); ++i)
            text += (i == 0 ? "\"" : ",\"") + names[i] + '"';
        text += "],\"id\":" + QByteArray::number(static_cast<qlonglong>(d->nextId++)) + '}';
        if (!socket.connection->sendText(text))
            continue;
        for (const QByteArray& name : names) {
            if (adds)
                socket.asked.insert(name);
            else
                socket.asked.erase(name);
        }
    }
    if (more)
        d->flushTimer.start(flushMs);
}

void VenueSockets::onText(Door door, QByteArrayView text)
{
    const auto [name, data] = partsOf(text);
    if (name.isEmpty()) {
        // Acknowledgements of our own messages; a refusal of one leaves its streams silent, and their books in doubt.
        if (!text.startsWith("{\"result\":null"))
            ++m_dropped;
        return;
    }
    const QByteArray key = name.toByteArray();
    const bool readable = d->parser.parse(reinterpret_cast<const std::uint8_t*>(data.data()), static_cast<std::size_t>(data.size()), false).error() == simdjson::SUCCESS;
    if (!readable || !d->at(door).wanted.contains(key)) {
        // Frames of a stream that was just left are on their way for a moment.
        if (m_dropped++ == 0 && !readable)
            qCWarning(lcPaper) << "A frame of the venue's was dropped: it cannot be read";
        return;
    }
    handOn(door, key, data);
}

} // namespace fathom
