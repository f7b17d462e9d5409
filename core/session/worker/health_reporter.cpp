// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/worker/health_reporter.h"

#include "core/binance/market_streams.h"
#include "core/binance/rest_client.h"
#include "core/binance/user_stream.h"
#include "core/binance/ws_api_client.h"
#include "core/session/worker/account_worker.h"
#include "core/session/worker/market_worker.h"
#include "core/session/worker/stream_watch.h"

#include <QTimer>

namespace fathom {

namespace {

double ms(std::optional<std::chrono::microseconds> time)
{
    return time ? static_cast<double>(time->count()) / 1000.0 : -1;
}

StreamPhase phaseOf(net::WebSocketConnection::State state)
{
    switch (state) {
    case net::WebSocketConnection::State::Idle: return StreamPhase::Off;
    case net::WebSocketConnection::State::Connecting: return StreamPhase::Connecting;
    case net::WebSocketConnection::State::Open: return StreamPhase::Live;
    case net::WebSocketConnection::State::Waiting: break;
    }
    return StreamPhase::Waiting;
}

StreamPhase phaseOf(binance::UserStream::Phase phase)
{
    using Phase = binance::UserStream::Phase;
    switch (phase) {
    case Phase::Off: return StreamPhase::Off;
    case Phase::FetchingKey:
    case Phase::Connecting: return StreamPhase::Connecting;
    case Phase::Live: return StreamPhase::Live;
    case Phase::Lost:
    case Phase::Failed: break;
    }
    return StreamPhase::Waiting;
}

} // namespace

HealthReporter::HealthReporter(const Sources& sources, QObject* parent)
    : QObject(parent)
    , m_sources(sources)
    , m_timer(new QTimer(this))
    , m_sleep(sources.clock)
{
    m_timer->setInterval(500);
    connect(m_timer, &QTimer::timeout, this, [this] {
        if (m_sleep.jumped())
            Q_EMIT resumed();
        report();
        reportSubscriptions();
    });
    connect(m_sources.streams, &binance::MarketStreams::connectionChanged, this, &HealthReporter::reportSoon);
    connect(m_sources.ws, &binance::WsApiClient::readyChanged, this, &HealthReporter::reportSoon);
    connect(m_sources.user, &binance::UserStream::live, this, &HealthReporter::reportSoon);
    connect(m_sources.user, &binance::UserStream::lost, this, &HealthReporter::reportSoon);
}

void HealthReporter::start()
{
    m_timer->start();
    static_cast<void>(m_sleep.jumped()); // the first look: a stop right after the start is seen, too
    report();
}

void HealthReporter::stop()
{
    m_timer->stop();
}

void HealthReporter::reportSoon()
{
    if (!m_timer->isActive() || std::exchange(m_soon, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_soon = false;
            if (m_timer->isActive())
                report();
        },
        Qt::QueuedConnection);
}

double HealthReporter::rateOf(const QString& name, quint64 frames)
{
    constexpr double least = 2.0;
    const MonotonicTime now = m_sources.clock->monotonicNow();
    Rate& rate = m_rates[name];
    const double seconds = std::chrono::duration<double>(now - rate.at).count();
    if (rate.at == MonotonicTime {} || frames < rate.frames) {
        rate = { now, frames, -1 };
    } else if (seconds >= least) {
        rate = { now, frames, static_cast<double>(frames - rate.frames) / seconds };
    }
    return rate.perSecond;
}

void HealthReporter::rememberLoss(StreamHealth& health)
{
    if (!health.lastError.isEmpty())
        m_losses[health.name] = { health.lastError, m_sources.clock->monotonicNow() };
    if (const auto known = m_losses.find(health.name); known != m_losses.end())
        std::tie(health.lastLoss, health.lostAt) = known->second;
}

StreamHealth HealthReporter::ofSocket(const QString& name, const net::WebSocketConnection& socket, bool expectsData)
{
    StreamHealth health;
    health.name = name;
    health.phase = phaseOf(socket.state());
    health.lastFrame = socket.lastFrame();
    health.reconnects = socket.reconnects();
    health.lastError = socket.isOpen() ? QString() : socket.lastError();
    health.route = socket.url().host() + socket.url().path();
    health.issuer = socket.issuer();
    health.framesPerSecond = rateOf(name, socket.frames());
    health.openedAt = socket.isOpen() ? socket.openedAt() : MonotonicTime {};
    rememberLoss(health);
    const MonotonicTime last = std::max(socket.lastFrame(), socket.openedAt());
    if (health.phase == StreamPhase::Live && expectsData && m_sources.clock->monotonicNow() - last > silentAfter)
        health.phase = StreamPhase::Stale;
    return health;
}

void HealthReporter::compareIssuers(const std::vector<StreamHealth>& streams)
{
    for (const StreamHealth& stream : streams) {
        if (stream.issuer.isEmpty())
            continue;
        const QString before = std::exchange(m_issuers[stream.name], stream.issuer);
        if (!before.isEmpty() && before != stream.issuer)
            Q_EMIT issuerChanged(stream.route.section(QLatin1Char('/'), 0, 0), stream.issuer, before);
    }
}

void HealthReporter::report()
{
    using binance::StreamCategory;
    std::vector<StreamHealth> streams;
    const bool books = m_sources.market->books()->anyWatched();
    StreamHealth open = ofSocket(QStringLiteral("public"), m_sources.streams->connection(StreamCategory::Public), books);
    open.latencyMs = m_sources.market->books()->latencyMs().value_or(-1);
    open.unreadable = m_sources.market->books()->unreadable() + m_sources.streams->strayFrames(StreamCategory::Public);
    if (open.phase == StreamPhase::Live && m_sources.market->books()->anyStale())
        open.phase = StreamPhase::Stale;
    streams.push_back(open);
    StreamHealth market = ofSocket(QStringLiteral("market"), m_sources.streams->connection(StreamCategory::Market), true);
    market.latencyMs = m_sources.market->marketLatencyMs().value_or(-1);
    market.unreadable = m_sources.market->unreadable() + m_sources.streams->strayFrames(StreamCategory::Market);
    if (market.phase == StreamPhase::Live && m_sources.market->watch()->anySilent())
        market.phase = StreamPhase::Stale;
    streams.push_back(market);
    StreamHealth account;
    account.name = QStringLiteral("private");
    account.phase = phaseOf(m_sources.user->phase());
    account.lastFrame = m_sources.user->lastFrame();
    account.latencyMs = m_sources.account->latencyMs().value_or(ms(m_sources.user->roundTrip()));
    account.reconnects = m_sources.user->reconnects();
    account.lastError = account.phase == StreamPhase::Live ? QString() : m_sources.user->lastError();
    account.route = m_sources.rest->endpoints().streams.host() + QStringLiteral("/private/ws");
    account.issuer = m_sources.user->issuer();
    account.framesPerSecond = rateOf(account.name, m_sources.user->frames());
    account.unreadable = m_sources.user->unreadableFrames();
    rememberLoss(account);
    streams.push_back(account);
    StreamHealth ws = ofSocket(QStringLiteral("wsApi"), m_sources.ws->connection(), false);
    ws.unreadable = m_sources.ws->unreadableReplies();
    ws.latencyMs = ms(m_sources.ws->medianRoundTrip());
    ws.latencyP99Ms = ms(m_sources.ws->slowRoundTrip());
    streams.push_back(ws);
    StreamHealth rest;
    rest.name = QStringLiteral("rest");
    rest.phase = m_sources.rest->medianRoundTrip() ? StreamPhase::Live : StreamPhase::Connecting;
    rest.latencyMs = ms(m_sources.rest->medianRoundTrip());
    rest.latencyP99Ms = ms(m_sources.rest->slowRoundTrip());
    rest.route = m_sources.rest->endpoints().rest.host();
    rest.issuer = m_sources.rest->issuer();
    streams.push_back(rest);
    compareIssuers(streams);

    const auto gauge = [](const char* name, net::RateBudget::Usage usage) {
        return BudgetGauge { QLatin1String(name), usage.used, usage.limit };
    };
    const std::vector<BudgetGauge> budgets { gauge("weight1m", m_sources.budget->weight1m()),
        gauge("orders10s", m_sources.budget->orders10s()), gauge("orders1m", m_sources.budget->orders1m()) };
    const auto offset = m_sources.time->offset();
    const auto paused = std::chrono::ceil<std::chrono::seconds>(m_sources.budget->pausedFor());
    Q_EMIT picture(streams, budgets, offset ? std::optional<int>(static_cast<int>(offset->count())) : std::nullopt,
        static_cast<int>(paused.count()));
}

void HealthReporter::reportSubscriptions()
{
    using binance::StreamCategory;
    std::vector<SubscriptionHealth> all;
    for (const StreamCategory category : { StreamCategory::Public, StreamCategory::Market }) {
        const bool isOpen = m_sources.streams->connection(category).isOpen();
        for (const binance::SubscriptionFacts& facts : m_sources.streams->subscriptions(category)) {
            SubscriptionHealth health;
            health.connection = category == StreamCategory::Public ? QStringLiteral("public") : QStringLiteral("market");
            health.name = QString::fromUtf8(facts.name);
            health.phase = m_sources.market->watch()->isSilent(facts.name) ? StreamPhase::Stale
                : facts.isLive                                              ? StreamPhase::Live
                : isOpen                                                    ? StreamPhase::Connecting
                                                                            : StreamPhase::Waiting;
            health.lastFrame = facts.lastData;
            health.framesPerSecond = rateOf(health.connection + QLatin1Char(' ') + health.name, facts.frames);
            all.push_back(std::move(health));
        }
    }
    Q_EMIT subscriptions(all);
}

} // namespace fathom
