// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/net/fake_server.h"

namespace fathom::test {

FakeServer::FakeServer(const QSslConfiguration* tls)
{
    if (tls != nullptr) {
        auto* server = new QSslServer(this);
        server->setSslConfiguration(*tls);
        m_server = server;
    } else {
        m_server = new QTcpServer(this);
    }
    m_tls = tls != nullptr;
    connect(m_server, &QTcpServer::pendingConnectionAvailable, this, [this] { accept(); });
    m_server->listen(QHostAddress::LocalHost, 0);
}

void FakeServer::reply(QTcpSocket* socket, int status, const QByteArray& body, const QByteArray& headers)
{
    socket->write(QByteArray("HTTP/1.1 " + QByteArray::number(status) + " Fine\r\nContent-Type: application/json\r\n" + headers
        + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body));
}

QByteArray FakeServer::headerOf(const QByteArray& request, const QByteArray& name)
{
    for (const QByteArray& line : request.left(request.indexOf("\r\n\r\n")).split('\n')) {
        if (line.toLower().startsWith(QByteArray(name.toLower() + ':')))
            return line.mid(name.size() + 1).trimmed();
    }
    return {};
}

void FakeServer::upgrade(QTcpSocket* socket, const QByteArray& request)
{
    m_upgraded.insert(socket, true);
    socket->write(QByteArray("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: "
        + net::wsAcceptFor(headerOf(request, "Sec-WebSocket-Key")) + "\r\n\r\n"));
}

QByteArray FakeServer::frame(int opcode, const QByteArray& payload, bool final)
{
    QByteArray out;
    out += static_cast<char>((final ? 0x80 : 0) | opcode);
    if (payload.size() < 126) {
        out += static_cast<char>(payload.size());
    } else if (payload.size() < 65536) {
        out += static_cast<char>(126);
        out += static_cast<char>(payload.size() >> 8);
        out += static_cast<char>(payload.size() & 0xff);
    } else {
        out += static_cast<char>(127);
        for (int shift = 56; shift >= 0; shift -= 8)
            out += static_cast<char>(static_cast<quint64>(payload.size()) >> shift & 0xff);
    }
    return out + payload;
}

void FakeServer::accept()
{
    while (QTcpSocket* const socket = m_server->nextPendingConnection()) {
        ++connections;
        open.push_back(socket);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            open.erase(std::remove(open.begin(), open.end(), socket), open.end());
            m_upgraded.remove(socket);
            m_bytes.remove(socket);
        });
        read(socket);
    }
}

void FakeServer::read(QTcpSocket* socket)
{
    m_bytes[socket] += socket->readAll();
    while (m_upgraded.value(socket) ? readFrame(socket) : readRequest(socket)) { }
}

bool FakeServer::readRequest(QTcpSocket* socket)
{
    QByteArray& bytes = m_bytes[socket];
    const qsizetype head = bytes.indexOf("\r\n\r\n");
    if (head < 0)
        return false;
    const qsizetype size = head + 4 + headerOf(bytes, "Content-Length").toInt();
    if (bytes.size() < size)
        return false;
    const QByteArray request = bytes.left(size);
    bytes.remove(0, size);
    requests.push_back(request);
    if (onRequest)
        onRequest(socket, request);
    else
        reply(socket, 200, "{}");
    return true;
}

bool FakeServer::readFrame(QTcpSocket* socket)
{
    QByteArray& bytes = m_bytes[socket];
    if (bytes.size() < 2)
        return false;
    const auto at = [&bytes](qsizetype i) { return static_cast<quint8>(bytes[i]); };
    qsizetype header = 2, length = at(1) & 0x7f;
    if (length == 126) {
        header = 4;
        if (bytes.size() < header)
            return false;
        length = at(2) << 8 | at(3);
    } else if (length == 127) {
        header = 10;
        if (bytes.size() < header)
            return false;
        length = 0;
        for (qsizetype i = 2; i < header; ++i)
            length = length << 8 | at(i);
    }
    const bool masked = (at(1) & 0x80) != 0;
    header += masked ? 4 : 0;
    if (bytes.size() < header + length)
        return false;
    QByteArray payload = bytes.mid(header, length);
    for (qsizetype i = 0; masked && i < length; ++i)
        payload[i] = static_cast<char>(payload[i] ^ bytes[header - 4 + i % 4]);
    const Frame frame { at(0) & 15, masked, payload };
    bytes.remove(0, header + length);
    frames.push_back(frame);
    if (frame.opcode == 1 && onText)
        onText(socket, payload);
    return true;
}

} // namespace fathom::test
