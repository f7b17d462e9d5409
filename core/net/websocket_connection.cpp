// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/websocket_connection.h"

#include "core/base/logging.h"
#include "core/net/certificate_words.h"

#include <QPointer>
#include <QRandomGenerator>
#include <QSslCipher>
#include <QSslSocket>
#include <QTimer>

namespace fathom::net {

using std::chrono::milliseconds;

namespace {

constexpr qsizetype handshakeLimit = 16 * 1024;
constexpr milliseconds watchInterval { 250 };
// A connection this old was a good one: the next failure starts the backoff anew.
constexpr milliseconds provenAfter { 10'000 };

struct HandshakeAnswer
{
    int status = 0;
    int retryAfter = 0;
    QByteArray upgrade, connection, accept;
    bool negotiated = false; //!< an extension or protocol nobody asked for
};

HandshakeAnswer parseHandshake(const QByteArray& head)
{
    HandshakeAnswer answer;
    const QList<QByteArray> lines = head.split('\n');
    const QList<QByteArray> first = lines.first().trimmed().split(' ');
    if (first.size() >= 2 && first[0].startsWith("HTTP/1.1"))
        answer.status = first[1].toInt();
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const qsizetype colon = lines[i].indexOf(':');
        const QByteArray name = lines[i].left(colon).trimmed().toLower();
        const QByteArray value = lines[i].mid(colon + 1).trimmed();
        if (name == "upgrade")
            answer.upgrade = value.toLower();
        else if (name == "connection")
            answer.connection = value.toLower();
        else if (name == "sec-websocket-accept")
            answer.accept = value;
        else if (name == "retry-after")
            answer.retryAfter = value.toInt();
        else if (name == "sec-websocket-extensions" || name == "sec-websocket-protocol")
            answer.negotiated = true;
    }
    return answer;
}

QByteArray hostHeader(const QUrl& url)
{
    const QString host = url.host().contains(QLatin1Char(':')) ? QLatin1Char('[') + url.host() + QLatin1Char(']') : url.host();
    const QByteArray name = host.toLatin1();
    return url.port() > 0 ? name + ':' + QByteArray::number(url.port()) : name;
}

// English words of our own, as HttpClient's: Qt's hold the address and the peer's markup.
QString wordsFor(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::RemoteHostClosedError: return QStringLiteral("closed without goodbye");
    case QAbstractSocket::ConnectionRefusedError: return QStringLiteral("connection refused");
    case QAbstractSocket::HostNotFoundError: return QStringLiteral("host not found");
    case QAbstractSocket::SslHandshakeFailedError: return QStringLiteral("TLS handshake failed");
    case QAbstractSocket::ProxyConnectionRefusedError: return QStringLiteral("proxy refused the connection");
    case QAbstractSocket::ProxyConnectionClosedError: return QStringLiteral("proxy closed the connection");
    case QAbstractSocket::ProxyNotFoundError: return QStringLiteral("proxy not found");
    case QAbstractSocket::ProxyConnectionTimeoutError: return QStringLiteral("proxy did not answer in time");
    case QAbstractSocket::ProxyAuthenticationRequiredError: return QStringLiteral("proxy did not accept name and password");
    default: return QStringLiteral("socket error %1").arg(static_cast<int>(error));
    }
}

constexpr std::uint16_t noCode = 1005; //!< of a close frame that has none; never sent

} // namespace

WebSocketConnection::WebSocketConnection(ConnectPolicy policy, Options options, const Clock* clock, QObject* parent)
    : QObject(parent)
    , m_policy(std::move(policy))
    , m_options(options)
    , m_clock(clock)
    , m_retryTimer(new QTimer(this))
    , m_watchdog(new QTimer(this))
    , m_decoder(options.messageLimit)
{
    m_retryTimer->setSingleShot(true);
    connect(m_retryTimer, &QTimer::timeout, this, [this] { connectNow(); });
    m_watchdog->setInterval(watchInterval);
    connect(m_watchdog, &QTimer::timeout, this, [this] { tick(); });
}

WebSocketConnection::~WebSocketConnection() { discardSocket(); }

void WebSocketConnection::open(const QUrl& url)
{
    close();
    if (!m_policy.allows(url)) {
        m_lastError = QStringLiteral("address refused by policy");
        qCWarning(lcSocket) << m_name << m_lastError;
        Q_EMIT lost(m_epoch, m_lastError, false);
        return;
    }
    m_url = url;
    m_failures = 0;
    connectNow();
}

void WebSocketConnection::close()
{
    m_retryTimer->stop();
    m_watchdog->stop();
    constexpr std::uint16_t normal = 1000;
    if (isOpen())
        sayGoodbye(normal);
    discardSocket();
    setState(State::Idle);
}

void WebSocketConnection::reconnect(const QString& reason)
{
    if (m_socket != nullptr)
        drop(reason);
}

void WebSocketConnection::retryNow()
{
    if (m_state != State::Waiting || !m_retryTimer->isActive())
        return;
    m_retryTimer->stop();
    connectNow();
}

void WebSocketConnection::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged(state);
}

void WebSocketConnection::discardSocket()
{
    if (m_socket == nullptr)
        return;
    m_socket->disconnect(this);
    m_socket->abort();
    m_socket->deleteLater();
    m_socket = nullptr;
}

void WebSocketConnection::connectNow()
{
    if (const milliseconds wait = m_gate ? m_gate() : milliseconds { 0 }; wait.count() > 0) {
        setState(State::Waiting);
        m_retryTimer->start(wait);
        return;
    }
    m_decoder.reset();
    m_handshakeReply.clear();
    m_awaitingPong = m_lifetimeSaid = false;
    m_attemptAt = m_clock->monotonicNow();
    setState(State::Connecting);
    if (m_state != State::Connecting) // somebody closed us for it
        return;
    m_socket = new QSslSocket(this);
    m_socket->setProxy(m_policy.proxy());
    const bool encrypted = m_url.scheme() == QLatin1String("wss");
    if (encrypted) {
        QSslConfiguration tls = m_policy.tls();
        tls.setAllowedNextProtocols({ QByteArrayLiteral("http/1.1") });
        m_socket->setSslConfiguration(tls);
        const auto keepIssuer = [this] { m_issuer = issuerOf(m_socket->peerCertificate()); };
        connect(m_socket, &QSslSocket::sslErrors, this, keepIssuer);
        connect(m_socket, &QSslSocket::encrypted, this, [this, keepIssuer] {
            keepIssuer();
            m_cipher.choose(m_socket->sessionCipher().name());
            sendHandshake();
        });
    } else {
        connect(m_socket, &QAbstractSocket::connected, this, [this] { sendHandshake(); });
    }
    connect(m_socket, &QIODevice::readyRead, this, [this] { onReadyRead(); });
    connect(m_socket, &QAbstractSocket::errorOccurred, this, [this](QAbstractSocket::SocketError error) { drop(wordsFor(error)); });
    m_watchdog->start();
    const auto port = static_cast<quint16>(m_url.port(encrypted ? 443 : 80));
    if (encrypted)
        m_socket->connectToHostEncrypted(m_url.host(), port);
    else
        m_socket->connectToHost(m_url.host(), port);
}

void WebSocketConnection::sendHandshake()
{
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    std::array<quint32, 4> nonce;
    QRandomGenerator::system()->fillRange(nonce.data(), static_cast<qsizetype>(nonce.size()));
    const QByteArray key = QByteArray(reinterpret_cast<const char*>(nonce.data()), sizeof nonce).toBase64();
    m_expectedAccept = wsAcceptFor(key);
    QByteArray target = m_url.path(QUrl::FullyEncoded).toLatin1();
    if (target.isEmpty())
        target = "/";
    if (m_url.hasQuery())
        target += '?' + m_url.query(QUrl::FullyEncoded).toLatin1();
    m_socket->write("GET " + target + " HTTP/1.1\r\nHost: " + hostHeader(m_url)
        + "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: " + key + "\r\nSec-WebSocket-Version: 13\r\n\r\n");
}

bool WebSocketConnection::readHandshake()
{
    m_handshakeReply += m_socket->read(handshakeLimit + 1 - m_handshakeReply.size());
    const qsizetype end = m_handshakeReply.indexOf("\r\n\r\n");
    if (end < 0) {
        if (m_handshakeReply.size() > handshakeLimit)
            drop(QStringLiteral("handshake reply too long"));
        return false;
    }
    const HandshakeAnswer answer = parseHandshake(m_handshakeReply.left(end));
    if (answer.status != 101) {
        const QPointer<WebSocketConnection> alive(this);
        Q_EMIT refused(answer.status, answer.retryAfter);
        if (alive && m_socket != nullptr)
            drop(QStringLiteral("handshake refused with status %1").arg(answer.status));
        return false;
    }
    if (answer.upgrade != "websocket" || !answer.connection.contains("upgrade") || answer.accept != m_expectedAccept || answer.negotiated) {
        drop(QStringLiteral("handshake reply is not a WebSocket's"));
        return false;
    }
    m_decoder.feed(QByteArrayView(m_handshakeReply).sliced(end + 4));
    m_handshakeReply.clear();
    m_openedAt = m_lastFrame = m_clock->monotonicNow();
    m_lastError.clear();
    ++m_epoch;
    const QPointer<WebSocketConnection> alive(this);
    const quint64 epoch = m_epoch;
    setState(State::Open);
    if (alive && isOpen() && m_epoch == epoch)
        Q_EMIT opened(epoch);
    return alive && isOpen() && m_epoch == epoch;
}

void WebSocketConnection::onReadyRead()
{
    if (m_state == State::Connecting && !readHandshake())
        return;
    if (!isOpen())
        return;
    while (const qint64 available = m_socket->bytesAvailable()) {
        char* const room = m_decoder.prepare(static_cast<std::size_t>(available));
        const qint64 count = m_socket->read(room, available);
        if (count <= 0)
            break;
        m_decoder.commit(static_cast<std::size_t>(count));
    }
    handleEvents();
}

void WebSocketConnection::handleEvents()
{
    const QPointer<WebSocketConnection> alive(this);
    const quint64 epoch = m_epoch;
    const MonotonicTime received = m_clock->monotonicNow();
    while (alive && isOpen() && m_epoch == epoch) {
        const WsEvent event = m_decoder.next();
        if (event.kind != WsEvent::Kind::NeedMore) {
            m_lastFrame = received;
            m_awaitingPong = m_awaitingPong && event.kind != WsEvent::Kind::Text;
        }
        switch (event.kind) {
        case WsEvent::Kind::NeedMore: return;
        case WsEvent::Kind::Text:
            ++m_frames;
            if (m_onText)
                m_onText(event.payload, received);
            break;
        case WsEvent::Kind::Binary: break; // the venue sends none
        case WsEvent::Kind::Ping: writeFrame(WsOpcode::Pong, event.payload); break;
        case WsEvent::Kind::Pong:
            if (m_awaitingPong && event.payload == QByteArrayView(m_pingPayload)) {
                m_awaitingPong = false;
                m_roundTrip = std::chrono::duration_cast<std::chrono::microseconds>(received - m_pingSentAt);
            }
            break;
        case WsEvent::Kind::Close: drop(QStringLiteral("closed by the peer with code %1").arg(event.code), event.code); return;
        case WsEvent::Kind::Violation: drop(QStringLiteral("protocol violation, code %1").arg(event.code), event.code); return;
        }
    }
}

bool WebSocketConnection::writeFrame(WsOpcode opcode, QByteArrayView payload)
{
    const QByteArrayView frame = m_encoder.encode(opcode, payload);
    QSslSocket* const socket = m_socket;
    if (socket->write(frame.data(), frame.size()) != frame.size())
        return false;
    if (socket == m_socket) // else the write found the connection dead, and the way it was lost is done already
        socket->flush();
    return true;
}

// What the last write meets is heard by nobody: the connection ends either way, and once.
void WebSocketConnection::sayGoodbye(std::uint16_t code)
{
    m_socket->disconnect(this);
    const std::array<char, 2> bytes { static_cast<char>(code >> 8), static_cast<char>(code & 0xff) };
    writeFrame(WsOpcode::Close, code == noCode ? QByteArrayView() : QByteArrayView(bytes.data(), bytes.size()));
}

bool WebSocketConnection::sendText(QByteArrayView text) { return isOpen() && writeFrame(WsOpcode::Text, text); }

void WebSocketConnection::sendPing()
{
    if (!isOpen())
        return;
    m_pingPayload = QByteArray::number(QRandomGenerator::global()->generate64(), 16);
    m_pingSentAt = m_clock->monotonicNow();
    m_awaitingPong = true;
    writeFrame(WsOpcode::Ping, m_pingPayload);
}

void WebSocketConnection::prepare()
{
    m_encoder.prepare();
    if (!isOpen())
        return;
    m_cipher.run();
    m_socket->flush(); // may find the connection dead: the last thing done
}

void WebSocketConnection::tick()
{
    const MonotonicTime now = m_clock->monotonicNow();
    if (m_state == State::Connecting && now - m_attemptAt >= m_options.handshakeDeadline) {
        drop(QStringLiteral("no handshake in time"));
    } else if (isOpen() && m_awaitingPong && now - m_pingSentAt >= m_options.pongDeadline) {
        drop(QStringLiteral("no pong in time"));
    } else if (isOpen() && !m_awaitingPong && now - m_lastFrame >= m_options.pingAfterSilence) {
        sendPing();
    } else if (isOpen() && !m_lifetimeSaid && m_options.lifetime.count() > 0 && now - m_openedAt >= m_options.lifetime) {
        m_lifetimeSaid = true;
        Q_EMIT lifetimeReached();
    }
}

void WebSocketConnection::drop(const QString& reason, std::uint16_t closeCode)
{
    const bool wasOpen = isOpen();
    if (wasOpen && closeCode != 0)
        sayGoodbye(closeCode);
    discardSocket();
    m_watchdog->stop();
    m_lastError = reason;
    qCInfo(lcSocket) << m_name << "lost:" << reason;
    if (wasOpen && m_clock->monotonicNow() - m_openedAt >= provenAfter)
        m_failures = 0;
    retryLater();
    Q_EMIT lost(m_epoch, reason, wasOpen);
}

void WebSocketConnection::retryLater()
{
    const int doublings = std::min(m_failures++, 16);
    const auto base = std::min<std::int64_t>(m_options.firstRetry.count() << doublings, m_options.longestRetry.count());
    // Half fixed, half random: many clients must not come back together.
    const auto jitter = QRandomGenerator::global()->bounded(static_cast<double>(base));
    setState(State::Waiting);
    m_retryTimer->start(milliseconds { base / 2 + static_cast<std::int64_t>(jitter / 2) });
}

} // namespace fathom::net
