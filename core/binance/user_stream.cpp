// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/binance/user_stream.h"

#include "core/base/logging.h"
#include "core/base/redaction.h"
#include "core/binance/connect_gate.h"
#include "core/binance/endpoints.h"

#include <QPointer>
#include <QRandomGenerator>
#include <QTimer>

namespace fathom::binance {

using net::WebSocketConnection;
using std::chrono::milliseconds;

namespace {

constexpr int keepTries = 3, unknownListenKey = -1125;
constexpr milliseconds provenAfter { 10'000 };

} // namespace

UserStream::UserStream(RestClient* rest, net::ConnectPolicy policy, net::RateBudget* budget, const Clock* clock, Timing timing, QObject* parent)
    : QObject(parent)
    , m_rest(rest)
    , m_policy(std::move(policy))
    , m_budget(budget)
    , m_clock(clock)
    , m_timing(timing)
    , m_timer(new QTimer(this))
{
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, [this] {
        if (m_timerFetches)
            fetchKey();
        else
            keep();
    });
}

UserStream::UserStream(RestClient* rest, net::RateBudget* budget, const Clock* clock, QObject* parent)
    : UserStream(rest, rest->endpoints().connectPolicy(), budget, clock, Timing {}, parent)
{
}

UserStream::~UserStream() = default;

void UserStream::start()
{
    if (m_phase != Phase::Off && m_phase != Phase::Failed)
        return;
    m_failures = m_keepFailures = 0;
    setPhase(Phase::FetchingKey);
    fetchKey();
}

void UserStream::stop()
{
    ++m_round;
    m_timer->stop();
    m_fetching = false;
    retire(std::exchange(m_socket, nullptr), milliseconds { 0 });
    retire(std::exchange(m_nextSocket, nullptr), milliseconds { 0 });
    setPhase(Phase::Off);
}

MonotonicTime UserStream::lastFrame() const { return m_socket != nullptr ? m_socket->lastFrame() : MonotonicTime {}; }

std::optional<std::chrono::microseconds> UserStream::roundTrip() const
{
    return m_socket != nullptr ? m_socket->roundTrip() : std::nullopt;
}

void UserStream::setPhase(Phase phase) { m_phase = phase; }

void UserStream::fetchKey()
{
    if (m_fetching)
        return;
    m_fetching = true;
    m_timer->stop();
    m_rest->createListenKey(this, [this, round = m_round](const Result<QByteArray>& key) {
        if (round != m_round)
            return;
        m_fetching = false;
        if (key) {
            useKey(*key);
            return;
        }
        m_lastError = key.error().detail;
        if (key.error().code == Error::Code::Unauthorised) {
            const Error error = key.error();
            stop();
            setPhase(Phase::Failed);
            Q_EMIT failed(error);
            return;
        }
        qCInfo(lcAccount) << "No listen key:" << m_lastError;
        retryLater();
    });
}

void UserStream::retryLater()
{
    const auto base = std::min<std::int64_t>(m_timing.firstRetry.count() << std::min(m_failures++, 10), m_timing.longestRetry.count());
    const auto jitter = static_cast<std::int64_t>(QRandomGenerator::global()->bounded(static_cast<double>(base)));
    m_timerFetches = true;
    m_timer->start(milliseconds { (base + jitter) / 2 });
}

void UserStream::retryNow()
{
    if (m_timer->isActive() && m_timerFetches)
        fetchKey();
}

// Every key gets a socket of its own; the one in use is retired only when the new one is up.
void UserStream::useKey(const QByteArray& key)
{
    redaction::hide({ key.constData(), static_cast<std::size_t>(key.size()) });
    m_keepFailures = 0;
    m_timerFetches = false;
    m_timer->start(m_timing.keepEvery);
    retire(std::exchange(m_nextSocket, nullptr), milliseconds { 0 });
    WebSocketConnection* const socket = newSocket();
    if (m_socket == nullptr) {
        m_socket = socket;
        setPhase(Phase::Connecting);
    } else {
        m_nextSocket = socket;
    }
    socket->open(m_rest->endpoints().userUrl(key));
}

WebSocketConnection* UserStream::newSocket()
{
    WebSocketConnection::Options options;
    options.lifetime = m_timing.lifetime;
    auto* const socket = new WebSocketConnection(m_policy, options, m_clock, this);
    socket->setName(QStringLiteral("private"));
    socket->setTextHandler([this, socket](QByteArrayView text, MonotonicTime received) { onText(socket, text, received); });
    obeyBudget(socket, m_budget);
    connect(socket, &WebSocketConnection::opened, this, [this, socket] { onOpened(socket); });
    connect(socket, &WebSocketConnection::lost, this, [this, socket](quint64, const QString& reason) { onLost(socket, reason); });
    connect(socket, &WebSocketConnection::lifetimeReached, this, [this] { replaceKey({}); });
    return socket;
}

void UserStream::onOpened(WebSocketConnection* socket)
{
    if (socket == m_nextSocket) {
        // Events may still be on their way on the old one.
        retire(std::exchange(m_socket, std::exchange(m_nextSocket, nullptr)), m_timing.drain);
    } else if (socket != m_socket) {
        return;
    }
    m_lastError.clear();
    ++m_connects;
    setPhase(Phase::Live);
    Q_EMIT live(static_cast<quint64>(m_connects));
}

// The key may have died with the socket, so the way back always begins with a POST; it returns the living key where there is one.
void UserStream::onLost(WebSocketConnection* socket, const QString& reason)
{
    if (socket == m_nextSocket) {
        retire(std::exchange(m_nextSocket, nullptr), milliseconds { 0 });
        retryLater();
        return;
    }
    if (socket != m_socket)
        return;
    if (m_phase == Phase::Live && m_clock->monotonicNow() - socket->openedAt() >= provenAfter)
        m_failures = 0;
    const bool wasLive = m_phase == Phase::Live;
    retire(std::exchange(m_socket, nullptr), milliseconds { 0 });
    m_lastError = reason;
    if (m_nextSocket != nullptr) {
        m_socket = std::exchange(m_nextSocket, nullptr); // on its way already
    } else if (!m_fetching) {
        retryLater();
    }
    setPhase(Phase::Lost);
    if (wasLive)
        Q_EMIT lost(reason);
}

void UserStream::retire(WebSocketConnection* socket, milliseconds after)
{
    if (socket == nullptr)
        return;
    if (after.count() == 0) {
        socket->disconnect(this);
        socket->close();
        socket->deleteLater();
        return;
    }
    QTimer::singleShot(after, socket, [this, socket] { retire(socket, milliseconds { 0 }); });
}

void UserStream::replaceKey(const QString& deadBecause)
{
    const bool wasLive = m_phase == Phase::Live;
    const QPointer<UserStream> alive(this);
    if (wasLive && !deadBecause.isEmpty()) {
        // The socket may hold events of before; nothing new will come on it.
        setPhase(Phase::Lost);
        m_lastError = deadBecause;
        Q_EMIT lost(deadBecause);
    }
    if (alive && m_phase != Phase::Off)
        fetchKey();
}

void UserStream::keep()
{
    m_rest->keepListenKey(this, [this, round = m_round](const Result<bool>& kept) {
        if (round != m_round || m_fetching || m_timer->isActive())
            return;
        if (kept) {
            m_keepFailures = 0;
            m_timer->start(m_timing.keepEvery);
            return;
        }
        m_lastError = kept.error().detail;
        qCInfo(lcAccount) << "Keeping the listen key failed:" << m_lastError << kept.error().venueCode;
        if (kept.error().venueCode == unknownListenKey)
            replaceKey(QStringLiteral("listen key unknown to the venue"));
        else if (++m_keepFailures >= keepTries)
            replaceKey({});
        else
            m_timer->start(m_timing.keepRetry);
    });
}

void UserStream::onText(const WebSocketConnection* from, QByteArrayView text, MonotonicTime received)
{
    ++m_frames;
    const auto decoded = m_decoder.decode(text);
    if (!decoded) {
        ++m_unreadable;
        qCWarning(lcWire) << "User stream:" << decoded.error().detail; // no count in it: equal lines of a second become one
        Q_EMIT unreadable(m_unreadable);
        return;
    }
    const QPointer<UserStream> alive(this);
    const bool current = from == m_socket;
    Q_EMIT event(*decoded, received);
    if (alive && current && std::holds_alternative<ListenKeyExpired>(*decoded))
        replaceKey(QStringLiteral("listen key expired"));
}

} // namespace fathom::binance
