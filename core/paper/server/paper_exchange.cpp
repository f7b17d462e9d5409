// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/server/paper_exchange.h"

#include "core/base/logging.h"
#include "core/paper/live/live_feed.h"
#include "core/paper/server/listener.h"
#include "core/paper/server/rest_server.h"
#include "core/paper/server/stream_hub.h"
#include "core/paper/server/wire_market.h"
#include "core/paper/server/ws_api.h"

#include <QCoreApplication>
#include <QFile>
#include <QTcpSocket>

namespace fathom::paper {

namespace {

constexpr int stepMs = 10;
constexpr int handshakeWeight = 5;

std::optional<WsDoor> doorOf(const QByteArray& path)
{
    const auto isDoor = [&path](QByteArrayView prefix) {
        const QByteArrayView rest = QByteArrayView(path).sliced(std::min(path.size(), prefix.size()));
        return path.startsWith(prefix) && (rest == "/ws" || rest.startsWith("/ws/") || rest == "/stream" || rest == "/stream/");
    };
    if (path == "/ws-fapi/v1" || path == "/ws-fapi/v1/")
        return WsDoor::Api;
    if (isDoor("/public"))
        return WsDoor::Public;
    if (isDoor("/market"))
        return WsDoor::Market;
    if (isDoor("/private"))
        return WsDoor::Private;
    if (isDoor(""))
        return WsDoor::Legacy;
    return std::nullopt;
}

} // namespace

QString Announcement::restUrl() const
{
    return QStringLiteral("http://127.0.0.1:%1").arg(port);
}

QString Announcement::streamsUrl() const
{
    return QStringLiteral("ws://127.0.0.1:%1").arg(port);
}

QString Announcement::wsApiUrl() const
{
    return streamsUrl() + QStringLiteral("/ws-fapi/v1");
}

Announcement Announcement::clone() const
{
    Announcement copy { port, apiKey, secret.clone(), pid, keys, {} };
    for (const Account& account : accounts)
        copy.accounts.push_back({ account.apiKey, account.secret.clone() });
    return copy;
}

QByteArray Announcement::toJson(quint16 control) const
{
    QByteArray out;
    out.reserve(512 + 256 * static_cast<qsizetype>(accounts.size())); // never moved: it holds secrets
    JsonWriter json(out);
    const auto keyOf = [&json](const QByteArray& name, const Secret& hidden) {
        json.plain("apiKey", name).plain("secret", QByteArrayView(hidden.view().data(), static_cast<qsizetype>(hidden.view().size())));
    };
    json.beginObject().plain("environment", "paper").string("rest", restUrl()).string("streams", streamsUrl());
    json.string("wsApi", wsApiUrl());
    keyOf(apiKey, secret);
    json.number("pid", pid);
    if (!accounts.empty()) {
        json.beginArray("accounts");
        for (const Account& account : accounts) {
            json.beginObject();
            keyOf(account.apiKey, account.secret);
            json.endObject();
        }
        json.endArray();
    }
    if (!keys.empty()) {
        json.beginArray("keys");
        for (const Key& key : keys)
            json.beginObject().string("file", key.file).plain("apiKey", key.apiKey).endObject();
        json.endArray();
    }
    if (control != 0)
        json.string("control", QStringLiteral("http://127.0.0.1:%1").arg(control));
    json.endObject();
    return out;
}

struct PaperExchange::Private final : public RequestHandler
{
    explicit Private(const PaperExchangeOptions& given)
        : options(given)
        , ownClock(machineClock, given.timeScale)
        , clock(given.clock != nullptr ? *given.clock : ownClock)
        , exchange(clock, given.engine)
        , limits(clock, given.limits)
        , listenKeys(clock)
        , commits(exchange)
    {
    }
    ~Private() override
    {
        // Nobody spins this event loop for us any more: the sockets go now, not later.
        for (WsConnection* socket : std::exchange(sockets, {})) {
            hub->remove(*socket);
            socket->disconnect();
            delete socket;
        }
    }

    Result<void> open();
    Result<void> openMarket();
    Result<void> registerKeys();
    Result<void> startRecording();
    void handleRequest(HttpConnection& connection, const HttpRequest& request) override { rest->handle(connection, request); }
    void handleUpgrade(QTcpSocket* socket, const HttpRequest& request, const QByteArray& beyond) override;
    void drop(WsConnection& socket);
    void openAccounts();
    void step();
    void lookAfterAges();

    PaperExchangeOptions options;
    RealClock machineClock;
    ScaledClock ownClock;
    const Clock& clock;
    Credentials credentials = Credentials::random();
    std::vector<Announcement::Key> keys;
    Exchange exchange;
    std::unique_ptr<Market> market;
    std::unique_ptr<LiveFeed> live;
    RateLimits limits;
    ListenKeys listenKeys;
    CommitQueue commits;
    std::optional<ServerContext> context;
    RouteTable routes;
    std::unique_ptr<Recorder> recorder;
    std::unique_ptr<MarketStreams> marketStreams;
    std::unique_ptr<UserStreams> userStreams;
    std::unique_ptr<StreamHub> hub;
    std::unique_ptr<RestServer> rest;
    std::unique_ptr<WsApi> api;
    std::vector<WsConnection*> sockets;
    std::unique_ptr<Listener> listener;
    QTimer stepTimer;
    bool marketRuns = true;
    MonotonicTime agesSeen {}, recordingFlushed {};
};

Result<void> PaperExchange::Private::registerKeys()
{
    for (const QString& name : options.publicKeys) {
        QFile file(name);
        constexpr qint64 mostBytes = 16 * 1024;
        if (!file.open(QIODevice::ReadOnly))
            return fail(Error::Code::BadInput, QStringLiteral("The key file '%1' cannot be read").arg(name));
        const auto added = credentials.addPublicKey(file.read(mostBytes));
        if (!added)
            return fail(Error::Code::BadInput, QStringLiteral("The key file '%1': %2").arg(name, added.error().detail));
        keys.push_back({ name, *added });
    }
    return {};
}

Result<void> PaperExchange::Private::startRecording()
{
    if (options.recordFolder.isEmpty())
        return {};
    for (const QString& symbol : options.recordSymbols) {
        if (exchange.marketOf(symbol) < 0)
            return fail(Error::Code::BadInput, QStringLiteral("There is no symbol '%1' to record").arg(symbol));
    }
    auto opened = Recorder::open(options.recordFolder);
    if (!opened)
        return Unexpected<Error> { opened.error() };
    recorder = std::move(*opened);
    marketStreams->record(*recorder, options.recordSymbols);
    return {};
}

Result<void> PaperExchange::Private::openMarket()
{
    MarketOptions wanted { options.seed, options.recordings, options.speed, options.catalogue, clock.wallNow(), options.participants };
    std::vector<MarkState> marks;
    if (options.live.isSet()) {
        if (!options.recordings.isEmpty() || !options.recordFolder.isEmpty() || options.timeScale != 1)
            return fail(Error::Code::BadInput, QStringLiteral("A live market is neither a recording, nor recorded, nor faster than the clock"));
        live = std::make_unique<LiveFeed>(options.live, machineClock, options.liveChanged);
        auto listing = live->list(options.abandoned.get());
        if (!listing)
            return Unexpected<Error> { listing.error() };
        wanted.catalogue = std::move(listing->entries);
        wanted.live = true;
        marks = std::move(listing->marks);
    }
    auto created = Market::create(std::move(wanted));
    if (!created)
        return Unexpected<Error> { created.error() };
    market = std::move(*created);
    market->attach(exchange, clock.wallNow());
    if (live)
        live->start(exchange, market->liveBooks(), marks);
    return {};
}

Result<void> PaperExchange::Private::open()
{
    if (auto registered = registerKeys(); !registered)
        return registered;
    if (auto opened = openMarket(); !opened)
        return opened;
    exchange.setPastDeliveries(market->pastDeliveries(clock.wallNow()));
    if (!options.stateFile.isEmpty()) {
        if (auto opened = exchange.openState(options.stateFile); !opened) {
            return fail(Error::Code::Storage,
                QStringLiteral("The state file '%1' cannot be used (%2)").arg(options.stateFile, opened.error().detail));
        }
    }
    exchange.restoreOrders();
    openAccounts();
    const Clock& shown = options.shownClock != nullptr ? *options.shownClock : clock;
    const AccountId account = exchange.defaultAccount();
    context.emplace(ServerContext { exchange, *market, shown, credentials, limits, listenKeys, account, makePrints(*market) });
    context->live = live.get();
    context->timeScale = options.clock == nullptr ? options.timeScale : 1;
    if (context->timeScale != 1)
        context->machineClock = &machineClock;
    marketStreams = std::make_unique<MarketStreams>(*context, options.interceptor);
    userStreams = std::make_unique<UserStreams>(*context, commits, options.interceptor);
    hub = std::make_unique<StreamHub>(*context, *marketStreams, *userStreams);
    rest = std::make_unique<RestServer>(*context, commits, routes, options.interceptor);
    api = std::make_unique<WsApi>(*context, commits, routes, options.interceptor);
    if (auto recording = startRecording(); !recording)
        return recording;
    listener = std::make_unique<Listener>(*this);
    if (auto listening = listener->listen(options.port); !listening)
        return listening;
    context->port = listener->port();
    if (!options.manualSteps) {
        stepTimer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&stepTimer, &QTimer::timeout, &stepTimer, [this] { step(); });
        stepTimer.start(stepMs);
    }
    qCInfo(lcPaper, "Serving on 127.0.0.1:%d, %s", listener->port(), qUtf8Printable(market->feedDescription()));
    return {};
}

void PaperExchange::Private::handleUpgrade(QTcpSocket* socket, const HttpRequest& request, const QByteArray& beyond)
{
    const auto door = doorOf(percentDecoded(request.path, false).value_or(QByteArray()));
    const auto refuse = [socket](const HttpReply& reply) {
        QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        socket->write(reply.serialised(false));
        socket->disconnectFromHost();
    };
    if (!door) {
        refuse(RestServer::notFound());
        return;
    }
    if (live && !live->carries(*door)) {
        refuse({ 503, R"({"code":-1001,"msg":"Internal error; unable to process your request. Please try again."})", {} });
        return;
    }
    if (options.interceptor != nullptr && options.interceptor->dropHandshake(*door)) {
        QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        return;
    }
    if (*door == WsDoor::Api) {
        if (auto allowed = limits.takeWeight(handshakeWeight); !allowed) {
            HttpReply refusal { allowed.error().httpStatus, R"({"code":-1003,"msg":"Too many requests."})", limits.headers() };
            refusal.headers.emplace_back("Retry-After", QByteArray::number(limits.retryAfterSeconds()));
            refuse(refusal); // without an end a client has to take a ban for the two minutes the shortest lasts
            return;
        }
    }
    auto* connection = new WsConnection(socket, request, *door, clock, nullptr);
    sockets.push_back(connection);
    listener->setHandedOver(static_cast<int>(sockets.size()));
    QObject::connect(connection, &WsConnection::closed, connection, [this](WsConnection* closed) { drop(*closed); });
    QObject::connect(connection, &WsConnection::textReceived, connection, [this, connection](const QByteArray& text) {
        if (connection->door() == WsDoor::Api) {
            api->handle(*connection, text);
        } else if (const auto answer = options.interceptor != nullptr ? options.interceptor->insteadOf(text) : std::nullopt) {
            if (!answer->isEmpty())
                connection->sendText(*answer);
        } else {
            hub->onText(*connection, text);
        }
    });
    if (*door != WsDoor::Api)
        hub->add(*connection);
    connection->start(beyond);
}

void PaperExchange::Private::drop(WsConnection& socket)
{
    if (std::erase(sockets, &socket) == 0)
        return;
    hub->remove(socket);
    if (listener)
        listener->setHandedOver(static_cast<int>(sockets.size()));
    socket.disconnect();
    socket.deleteLater();
}

void PaperExchange::Private::step()
{
    const WallTime now = clock.wallNow();
    if (marketRuns)
        market->advanceTo(now);
    exchange.advanceTo(now);
    if (exchange.hasUncommitted())
        commits.flush();
    marketStreams->pump();
    lookAfterAges();
}

// Once a second of the exchange's time: keys that expire, connections that want a ping or have lived long enough.
void PaperExchange::Private::lookAfterAges()
{
    constexpr std::chrono::seconds flushEvery { 5 };
    if (recorder && recorder->problem().isEmpty() && machineClock.monotonicNow() - recordingFlushed > flushEvery) {
        recordingFlushed = machineClock.monotonicNow();
        recorder->flush();
        if (!recorder->problem().isEmpty())
            qCWarning(lcPaper, "%s", qUtf8Printable(recorder->problem()));
    }
    if (clock.monotonicNow() - agesSeen < std::chrono::seconds { 1 })
        return;
    agesSeen = clock.monotonicNow();
    listenKeys.expireOld();
    const auto open = sockets;
    for (WsConnection* socket : open)
        socket->tick();
}

void PaperExchange::Private::openAccounts()
{
    while (static_cast<int>(exchange.accounts().size()) < options.accounts)
        exchange.addAccount();
    const auto ids = exchange.accounts();
    for (std::size_t i = 1; i < std::min(ids.size(), static_cast<std::size_t>(options.accounts)); ++i)
        credentials.addSecretKey(ids[i]);
}

PaperExchange::PaperExchange() = default;

PaperExchange::~PaperExchange()
{
    stop();
}

Result<void> PaperExchange::start(const PaperExchangeOptions& options)
{
    d = std::make_unique<Private>(options);
    auto opened = d->open();
    if (!opened)
        stop();
    return opened;
}

void PaperExchange::stop()
{
    if (!d)
        return;
    if (d->context)
        d->commits.flush();
    d.reset();
}

Announcement PaperExchange::announcement() const
{
    Announcement out { d->listener->port(), d->credentials.apiKey(), d->credentials.secret().clone(), QCoreApplication::applicationPid(), d->keys, {} };
    for (std::size_t i = 1; i < d->credentials.secretKeys(); ++i)
        out.accounts.push_back({ d->credentials.apiKey(i), d->credentials.secret(i).clone() });
    return out;
}

void PaperExchange::step()
{
    d->step();
}

void PaperExchange::setMarketRunning(bool running)
{
    d->marketRuns = running;
}

Exchange& PaperExchange::exchange()
{
    return d->exchange;
}

Market& PaperExchange::market()
{
    return *d->market;
}

LiveFeed* PaperExchange::live()
{
    return d->live.get();
}

RateLimits& PaperExchange::limits()
{
    return d->limits;
}

bool PaperExchange::revokeKey(const QByteArray& apiKey)
{
    return d->credentials.revoke(apiKey);
}

ListenKeys& PaperExchange::listenKeys()
{
    return d->listenKeys;
}

void PaperExchange::forEachSocket(const std::function<void(WsConnection&)>& visit)
{
    const auto open = d->sockets;
    for (WsConnection* socket : open)
        visit(*socket);
}

void PaperExchange::tellUser(const QByteArray& event, const QByteArray& data)
{
    d->userStreams->tell(d->exchange.defaultAccount(), event, data);
}

QByteArray PaperExchange::depthSnapshot(const QString& symbol, int limit) const
{
    const int market = d->exchange.marketOf(symbol);
    return market < 0 ? QByteArray() : depthJson(*d->context, market, limit);
}

} // namespace fathom::paper
