// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/paper/keep_alive_client.h"

#include <QEventLoop>
#include <QHostAddress>
#include <QTimer>

namespace fathom::paper::test {

KeepAliveClient::KeepAliveClient(quint16 port)
{
    m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
}

std::optional<RawReply> KeepAliveClient::take()
{
    const qsizetype end = m_received.indexOf("\r\n\r\n");
    if (end < 0)
        return std::nullopt;
    RawReply reply { m_received.mid(9, 3).toInt(), m_received.left(end), {} };
    const qsizetype length = reply.header("Content-Length").toInt();
    if (m_received.size() < end + 4 + length)
        return std::nullopt;
    reply.body = m_received.mid(end + 4, length);
    m_received.remove(0, end + 4 + length);
    return reply;
}

std::vector<RawReply> KeepAliveClient::exchange(const QByteArrayList& requests)
{
    std::vector<RawReply> replies;
    m_socket.write(requests.join());
    QEventLoop loop;
    const auto read = [&] {
        m_received += m_socket.readAll();
        while (auto reply = take())
            replies.push_back(std::move(*reply));
        if (replies.size() >= static_cast<std::size_t>(requests.size()))
            loop.quit();
    };
    QObject::connect(&m_socket, &QTcpSocket::readyRead, &loop, read);
    QObject::connect(&m_socket, &QTcpSocket::disconnected, &loop, &QEventLoop::quit);
    QTimer::singleShot(5000, &loop, &QEventLoop::quit);
    loop.exec();
    return replies;
}

} // namespace fathom::paper::test
