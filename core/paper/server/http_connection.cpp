// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/server/http_connection.h"

#include <QTcpSocket>
#include <QTimer>

#include <sys/socket.h>

namespace fathom::paper {

namespace {

constexpr qsizetype bufferLimit = HttpParser::maxHead + HttpParser::maxBody + 4096;

HttpReply plainRefusal(int status)
{
    switch (status) {
    case 403: return { 403, R"({"code":-1002,"msg":"You are not authorized to execute this request."})", {} };
    case 408: return { 408, R"({"code":-1007,"msg":"Request timed out."})", {} };
    case 413: return { 413, R"({"code":-1101,"msg":"Request is too large."})", {} };
    case 431: return { 431, R"({"code":-1101,"msg":"Request head is too large."})", {} };
    default: return { status, R"({"code":-1000,"msg":"Malformed request."})", {} };
    }
}

} // namespace

void resetSocket(QTcpSocket* socket)
{
    const linger now { 1, 0 };
    if (const qintptr descriptor = socket->socketDescriptor(); descriptor >= 0)
        setsockopt(static_cast<int>(descriptor), SOL_SOCKET, SO_LINGER, &now, sizeof now);
    socket->abort();
}

HttpConnection::HttpConnection(QTcpSocket* socket, RequestHandler& handler, quint16 port, const HttpDeadlines& deadlines, QObject* parent)
    : QObject(parent)
    , m_socket(socket)
    , m_handler(handler)
    , m_port(port)
    , m_deadlines(deadlines)
{
    m_socket->setParent(this);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_socket->setReadBufferSize(bufferLimit);
    m_quiet.start();
    m_started.start();
    connect(m_socket, &QTcpSocket::readyRead, this, &HttpConnection::read);
    connect(m_socket, &QTcpSocket::disconnected, this, [this] { Q_EMIT finished(this); });
}

HttpConnection::~HttpConnection() = default;

bool HttpConnection::isIdle() const
{
    return m_served && !m_busy && m_buffer.isEmpty() && !m_parser.isInside();
}

void HttpConnection::closeNow()
{
    m_closing = true;
    m_socket->abort();
    Q_EMIT finished(this);
}

void HttpConnection::checkAge()
{
    if (m_busy || m_closing)
        return;
    const bool waiting = m_parser.isInside() || !m_buffer.isEmpty();
    if (waiting && m_started.elapsed() > (m_parser.isInside() ? m_deadlines.bodyMs : m_deadlines.headMs))
        refuse(408);
    else if (!waiting && m_quiet.elapsed() > (m_served ? m_deadlines.idleMs : m_deadlines.headMs))
        closeNow();
}

void HttpConnection::read()
{
    if (m_socket == nullptr || m_closing)
        return;
    if (m_buffer.isEmpty() && !m_parser.isInside())
        m_started.start();
    // While a request is being answered the rest of the pipeline waits in the socket, bounded by its read buffer.
    if (m_busy && m_buffer.size() > bufferLimit)
        return;
    m_buffer += m_socket->readAll();
    process();
}

void HttpConnection::process()
{
    if (m_processing)
        return;
    m_processing = true;
    while (!m_busy && !m_closing && m_socket != nullptr && !m_buffer.isEmpty()) {
        const HttpParser::Outcome outcome = m_parser.advance(m_buffer);
        if (m_parser.takeContinueWanted() && m_buffer.isEmpty() && outcome == HttpParser::Outcome::NeedMore)
            m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
        if (outcome == HttpParser::Outcome::Failed) {
            refuse(m_parser.failureStatus());
            break;
        }
        if (outcome == HttpParser::Outcome::NeedMore)
            break;
        m_started.start();
        dispatch(m_parser.take());
    }
    m_processing = false;
}

bool HttpConnection::isAllowed(const HttpRequest& request) const
{
    // A browser page must not reach us: it always sends Origin across sites, and a rebound name shows in Host.
    if (request.hasHeader("origin"))
        return false;
    const QByteArray suffix = ':' + QByteArray::number(m_port);
    const QByteArray host = request.header("host").toByteArray().toLower();
    return host == "127.0.0.1" + suffix || host == "[::1]" + suffix; // a name may be led elsewhere
}

void HttpConnection::dispatch(const HttpRequest& request)
{
    m_served = true;
    m_headOnly = request.method == "HEAD";
    if (!isAllowed(request)) {
        refuse(403);
        return;
    }
    if (request.wantsWebSocket()) {
        QTcpSocket* socket = std::exchange(m_socket, nullptr);
        socket->disconnect(this);
        socket->setParent(nullptr); // this object ends now
        socket->setReadBufferSize(0);
        m_handler.handleUpgrade(socket, request, std::exchange(m_buffer, {}));
        Q_EMIT finished(this);
        return;
    }
    m_busy = true;
    m_keepAlive = request.keepAlive;
    m_handler.handleRequest(*this, request);
}

void HttpConnection::refuse(int status)
{
    m_busy = true;
    m_keepAlive = false;
    deliver(plainRefusal(status));
}

void HttpConnection::deliver(const HttpReply& reply, const Delivery& delivery)
{
    if (delivery.delayMs <= 0) {
        write(reply, delivery);
        return;
    }
    QTimer::singleShot(delivery.delayMs, this, [this, reply, delivery] { write(reply, delivery); });
}

void HttpConnection::write(const HttpReply& reply, const Delivery& delivery)
{
    if (m_socket == nullptr || m_closing || !m_busy)
        return;
    if (delivery.ending == Ending::Silence)
        return;
    const HttpReply& chosen = delivery.instead ? *delivery.instead : reply;
    const QByteArray whole = chosen.serialised(m_keepAlive, !m_headOnly);
    if (delivery.ending == Ending::Drip) {
        const qsizetype first = delivery.onlyBytes < 0 ? whole.indexOf("\r\n\r\n") + 4 : std::min(delivery.onlyBytes, whole.size());
        m_socket->write(whole.left(first));
        m_socket->flush();
        drip(whole.mid(first), delivery.dripMs);
        return;
    }
    if (delivery.ending != Ending::Send) {
        if (delivery.onlyBytes > 0) {
            m_socket->write(whole.left(delivery.onlyBytes));
            m_socket->flush();
        }
        end(delivery.ending);
        return;
    }
    m_socket->write(whole);
    m_socket->flush();
    answered();
}

void HttpConnection::answered()
{
    m_busy = m_headOnly = false;
    m_quiet.start();
    m_started.start();
    if (!m_keepAlive) {
        end(Ending::Close);
        return;
    }
    // Requests that waited meanwhile; from the event loop, so that a long pipeline does not starve other sockets.
    if (!m_processing && (!m_buffer.isEmpty() || m_socket->bytesAvailable() > 0))
        QMetaObject::invokeMethod(this, &HttpConnection::read, Qt::QueuedConnection);
}

// To its end, where the peer has the patience: then the next request gets its answer as ever.
void HttpConnection::drip(const QByteArray& rest, int everyMs)
{
    if (m_socket == nullptr || m_closing)
        return;
    if (rest.isEmpty()) {
        answered();
        return;
    }
    QTimer::singleShot(everyMs, this, [this, rest, everyMs] {
        if (m_socket == nullptr || m_closing)
            return;
        m_socket->write(rest.left(1));
        m_socket->flush();
        drip(rest.mid(1), everyMs);
    });
}

void HttpConnection::end(Ending ending)
{
    m_closing = true;
    if (ending == Ending::Reset) {
        resetSocket(m_socket);
        Q_EMIT finished(this);
        return;
    }
    // What the peer still sends is read and dropped, otherwise the kernel answers with RST and the reply may be lost.
    connect(m_socket, &QTcpSocket::readyRead, this, [this] { m_socket->readAll(); });
    m_socket->readAll();
    m_socket->disconnectFromHost();
}

} // namespace fathom::paper
