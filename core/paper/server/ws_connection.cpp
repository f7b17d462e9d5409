// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/server/ws_connection.h"

#include "core/paper/server/http_connection.h"

#include <QTcpSocket>
#include <QTimer>
#include <QtEndian>

namespace fathom::paper {

namespace {

constexpr std::chrono::minutes pingEvery { 3 };
constexpr std::chrono::minutes pongWithin { 10 };
constexpr std::chrono::hours life { 24 };
constexpr int pingsPerSecond = 5; // of the WebSocket API. Source: WebSocket API general info
constexpr std::chrono::milliseconds closingGrace { 1000 };
constexpr qint64 backlogLimit = 32LL * 1024 * 1024;

} // namespace

WsConnection::WsConnection(QTcpSocket* socket, const HttpRequest& request, WsDoor door, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_socket(socket)
    , m_request(request)
    , m_door(door)
    , m_clock(clock)
    , m_bornMs(toMs(clock.wallNow()))
    , m_born(clock.monotonicNow())
    , m_pinged(m_born)
{
    m_socket->setParent(this);
    connect(m_socket, &QTcpSocket::readyRead, this, &WsConnection::read);
    connect(m_socket, &QTcpSocket::disconnected, this, [this] {
        m_open = false;
        Q_EMIT closed(this);
    });
    m_open = answerHandshake();
}

WsConnection::~WsConnection()
{
    m_socket->disconnect(this);
}

bool WsConnection::answerHandshake()
{
    const QByteArrayView key = m_request.header("sec-websocket-key");
    const bool keyValid = QByteArray::fromBase64(key.toByteArray()).size() == 16;
    const bool versionValid = m_request.header("sec-websocket-version") == "13";
    if (m_request.method != "GET" || !keyValid || !versionValid) {
        HttpReply refusal { versionValid ? 400 : 426, R"({"code":-1000,"msg":"Not a WebSocket handshake."})", {} };
        if (!versionValid)
            refusal.headers.emplace_back("Sec-WebSocket-Version", "13");
        m_socket->write(refusal.serialised(false));
        m_socket->disconnectFromHost();
        return false;
    }
    m_socket->write("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: "
        + wsAcceptKey(key) + "\r\n\r\n");
    m_socket->flush();
    return true;
}

void WsConnection::start(const QByteArray& beyond)
{
    m_buffer = beyond;
    // Even without bytes at hand: what arrived between the head and the hand-over raised no signal here.
    read();
    if (!m_open)
        QMetaObject::invokeMethod(this, [this] { Q_EMIT closed(this); }, Qt::QueuedConnection);
}

void WsConnection::read()
{
    if (!m_open) {
        m_socket->readAll();
        return;
    }
    m_buffer += m_socket->readAll();
    process();
    if (m_closing)
        readToClose();
}

void WsConnection::process()
{
    while (m_open && !m_closing) {
        const WsFrameReader::Outcome outcome = m_reader.next(m_buffer);
        switch (outcome) {
        case WsFrameReader::Outcome::NeedMore:
            return;
        case WsFrameReader::Outcome::Fragment:
            break;
        case WsFrameReader::Outcome::Message:
            Q_EMIT textReceived(m_reader.payload());
            break;
        case WsFrameReader::Outcome::Ping:
        case WsFrameReader::Outcome::Pong:
            if (isPingedTooOften()) {
                close(1008, "Too many pings");
                return;
            }
            if (outcome == WsFrameReader::Outcome::Pong)
                m_unanswered.reset();
            else if (!(isHeld() && m_holdAll))
                write(wsFrame(WsOpcode::Pong, m_reader.payload()));
            break;
        case WsFrameReader::Outcome::Close: {
            const QByteArray payload = m_reader.payload();
            close(payload.size() >= 2 ? qFromBigEndian<quint16>(payload.constData()) : quint16(1000));
            m_socket->disconnectFromHost();
            return;
        }
        case WsFrameReader::Outcome::Failed:
            m_lost = true;
            close(m_reader.failureCode());
            return;
        }
    }
}

// The peer may be in the middle of sending: a socket that closes over unread bytes answers with RST, and the peer never reads why.
void WsConnection::readToClose()
{
    while (!m_lost) {
        const WsFrameReader::Outcome outcome = m_reader.next(m_buffer);
        m_lost = outcome == WsFrameReader::Outcome::Failed;
        if (outcome == WsFrameReader::Outcome::Close)
            m_socket->disconnectFromHost();
        if (outcome == WsFrameReader::Outcome::NeedMore || outcome == WsFrameReader::Outcome::Close)
            return;
    }
    m_buffer.clear();
}

bool WsConnection::isHeld() const
{
    return m_holdClock.isValid() && m_holdClock.elapsed() < m_holdMs;
}

void WsConnection::sendFrame(const QByteArray& frame)
{
    if (!m_open || m_closing || isHeld())
        return;
    if (m_socket->bytesToWrite() > backlogLimit) {
        end(Ending::Reset);
        return;
    }
    write(frame);
}

void WsConnection::write(const QByteArray& bytes)
{
    if (m_dripping.isEmpty())
        m_socket->write(bytes);
    else
        m_dripping += bytes;
}

void WsConnection::drip(const QByteArray& frame, int everyMs)
{
    if (!m_open || m_closing)
        return;
    const bool drips = !m_dripping.isEmpty();
    m_dripping += frame;
    if (drips)
        return;
    auto* drop = new QTimer(this);
    connect(drop, &QTimer::timeout, this, [this, drop] {
        if (!m_open || m_closing)
            m_dripping.clear();
        m_socket->write(m_dripping.left(1));
        m_socket->flush();
        m_dripping.remove(0, 1);
        if (m_dripping.isEmpty())
            drop->deleteLater();
    });
    drop->start(everyMs);
}

void WsConnection::flush()
{
    if (m_open)
        m_socket->flush();
}

void WsConnection::sendRaw(const QByteArray& bytes)
{
    if (m_open && !m_closing)
        m_socket->write(bytes);
}

void WsConnection::close(quint16 code, QByteArrayView reason)
{
    if (!m_open || m_closing)
        return;
    m_closing = true;
    QByteArray payload(2, Qt::Uninitialized);
    qToBigEndian(code, payload.data());
    payload.append(reason.data(), std::min<qsizetype>(reason.size(), 123));
    m_socket->write(wsFrame(WsOpcode::Close, payload));
    QTimer::singleShot(closingGrace, m_socket, &QTcpSocket::disconnectFromHost);
}

void WsConnection::end(Ending ending)
{
    if (ending == Ending::Silence || ending == Ending::Send || !m_open)
        return;
    m_closing = true;
    // From the event loop: the caller may be in the middle of handling what this socket received.
    QMetaObject::invokeMethod(this, [this, ending] {
        if (ending == Ending::Reset)
            resetSocket(m_socket);
        else
            m_socket->disconnectFromHost();
    }, Qt::QueuedConnection);
}

void WsConnection::hold(int ms, bool all)
{
    m_holdMs = ms;
    m_holdAll = all;
    m_holdClock.start();
}

void WsConnection::tick()
{
    if (!m_open || m_closing)
        return;
    const MonotonicTime now = m_clock.monotonicNow();
    if (now - m_born >= life) {
        close(1001, "24 hours are over");
    } else if (m_unanswered && now - *m_unanswered > pongWithin) {
        close(1008, "No pong");
    } else if (now - m_pinged >= pingEvery && !(isHeld() && m_holdAll)) {
        m_pinged = now;
        if (!m_unanswered)
            m_unanswered = now;
        write(wsFrame(WsOpcode::Ping, QByteArray::number(toMs(m_clock.wallNow()))));
    }
}

bool WsConnection::isPingedTooOften()
{
    if (m_door != WsDoor::Api)
        return false;
    if (!m_pingSecond.isValid() || m_pingSecond.elapsed() >= 1000) {
        m_pingSecond.start();
        m_pings = 0;
    }
    return ++m_pings > pingsPerSecond;
}

} // namespace fathom::paper
