// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/venues/venue_front.h"

#include <QHostAddress>
#include <QSslSocket>
#include <QTcpSocket>

namespace fathom::test {

ServerThread::ServerThread()
    : m_home(new QObject)
{
    m_home->moveToThread(&m_thread);
    m_thread.start();
}

ServerThread::~ServerThread() { delete m_home; }

void ServerThread::run(const std::function<void()>& work) { QMetaObject::invokeMethod(m_home, work, Qt::BlockingQueuedConnection); }

void ServerThread::end()
{
    m_thread.quit();
    m_thread.wait();
}

VenueFront::VenueFront(const QSslConfiguration& tls, quint16 target)
    : m_target(target)
{
    run([this, tls] {
        m_server = std::make_unique<QSslServer>();
        m_server->setSslConfiguration(tls);
        QObject::connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, home(), [this] { accept(); });
        QObject::connect(m_server.get(), &QSslServer::errorOccurred, home(), [this] { ++m_failed; });
        m_server->listen(QHostAddress::LocalHost);
        m_port = m_server->serverPort();
    });
}

VenueFront::~VenueFront()
{
    run([this] { m_server.reset(); });
    end();
}

QStringList VenueFront::asked() const
{
    const std::lock_guard lock(m_mutex);
    return m_asked;
}

QByteArray VenueFront::received() const
{
    const std::lock_guard lock(m_mutex);
    return m_received;
}

void VenueFront::accept()
{
    while (QTcpSocket* client = m_server->nextPendingConnection()) {
        ++m_connections;
        auto* exchange = new QTcpSocket(client);
        exchange->connectToHost(QHostAddress(QHostAddress::LocalHost), m_target);
        auto upgraded = std::make_shared<bool>(false);
        QObject::connect(client, &QIODevice::readyRead, exchange, [this, client, exchange, upgraded] { forward(client, exchange, client->readAll(), *upgraded); });
        QObject::connect(exchange, &QIODevice::readyRead, client, [client, exchange] {
            client->write(exchange->readAll());
            client->flush();
        });
        QObject::connect(exchange, &QAbstractSocket::disconnected, client, [client] { client->disconnectFromHost(); });
        QObject::connect(client, &QAbstractSocket::disconnected, client, &QObject::deleteLater);
        if (client->bytesAvailable() > 0)
            forward(client, exchange, client->readAll(), *upgraded);
    }
}

// Clients of this project send a request's head in one piece, and one request at a time on a connection.
void VenueFront::forward(QTcpSocket*, QTcpSocket* to, const QByteArray& bytes, bool& upgraded)
{
    QByteArray out = bytes;
    const qsizetype end = bytes.indexOf("\r\n");
    const QByteArrayList words = bytes.left(end).split(' ');
    if (!upgraded && words.size() == 3 && words[2].startsWith("HTTP/1.1")) {
        const qsizetype at = bytes.indexOf("Host: ") + 6;
        const QByteArray host = bytes.mid(at, bytes.indexOf("\r\n", at) - at);
        out.replace(at, host.size(), QByteArray("127.0.0.1:" + QByteArray::number(m_target)));
        upgraded = bytes.toLower().contains("upgrade: websocket");
        const std::lock_guard lock(m_mutex);
        m_asked.append(QString::fromLatin1(host + ' ' + words[0] + ' ' + words[1].split('?').first()));
    }
    {
        const std::lock_guard lock(m_mutex);
        m_received += bytes;
    }
    to->write(out);
    if (to->state() == QAbstractSocket::ConnectedState) // else it goes out as soon as it is; flushed now it would be lost
        to->flush();
}

TestProxy::TestProxy(Kind kind, quint16 target, const QByteArray& user, const QByteArray& password)
    : m_kind(kind)
    , m_target(target)
    , m_user(user)
    , m_password(password)
{
    run([this] {
        m_server = std::make_unique<QTcpServer>();
        QObject::connect(m_server.get(), &QTcpServer::newConnection, home(), [this] { accept(); });
        m_server->listen(QHostAddress::LocalHost);
        m_port = m_server->serverPort();
    });
}

TestProxy::~TestProxy()
{
    run([this] { m_server.reset(); });
    end();
}

QStringList TestProxy::tunnels() const
{
    const std::lock_guard lock(m_mutex);
    return m_tunnels;
}

QByteArray TestProxy::received() const
{
    const std::lock_guard lock(m_mutex);
    return m_received;
}

void TestProxy::note(const QString& tunnel)
{
    const std::lock_guard lock(m_mutex);
    m_tunnels.append(tunnel);
}

void TestProxy::accept()
{
    while (QTcpSocket* client = m_server->nextPendingConnection()) {
        ++m_connections;
        QObject::connect(client, &QAbstractSocket::disconnected, client, &QObject::deleteLater);
        QObject::connect(client, &QIODevice::readyRead, client, [this, client] { m_kind == Kind::Http ? speakHttp(client) : speakSocks(client); });
    }
}

void TestProxy::join(QTcpSocket* client, const QByteArray& greeting)
{
    client->disconnect(client);
    auto* server = new QTcpSocket(client);
    QObject::connect(server, &QAbstractSocket::connected, client, [client, greeting] { client->write(greeting); });
    QObject::connect(client, &QIODevice::readyRead, server, [client, server] { server->write(client->readAll()); });
    QObject::connect(server, &QIODevice::readyRead, client, [client, server] { client->write(server->readAll()); });
    QObject::connect(server, &QAbstractSocket::disconnected, client, [client] { client->disconnectFromHost(); });
    QObject::connect(client, &QAbstractSocket::disconnected, client, &QObject::deleteLater);
    server->connectToHost(QHostAddress(QHostAddress::LocalHost), m_target);
}

void TestProxy::speakHttp(QTcpSocket* client)
{
    if (client->peek(8192).indexOf("\r\n\r\n") < 0)
        return;
    const QByteArray head = client->readAll();
    {
        const std::lock_guard lock(m_mutex);
        m_received += head;
    }
    const QByteArrayList words = head.left(head.indexOf("\r\n")).split(' ');
    if (words.size() != 3 || words[0] != "CONNECT") {
        client->write("HTTP/1.1 405 Method Not Allowed\r\nContent-Length: 0\r\n\r\n");
        return;
    }
    const QByteArray expected = "Basic " + QByteArray(m_user + ':' + m_password).toBase64();
    if (!m_user.isEmpty() && !head.contains(expected)) {
        client->write("HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"test\"\r\nContent-Length: 0\r\n\r\n");
        return;
    }
    note(QString::fromLatin1(words[1]));
    join(client, "HTTP/1.1 200 Connection established\r\n\r\n");
}

// RFC 1928 and 1929, as much of them as a client that connects by host name needs.
void TestProxy::speakSocks(QTcpSocket* client)
{
    const QByteArray in = client->peek(512);
    const int state = client->property("state").toInt();
    const bool asks = !m_user.isEmpty();
    if (state == 0 && in.size() >= 2 && in.size() >= 2 + in[1]) {
        client->read(2 + in[1]);
        client->write(asks ? QByteArray("\x05\x02", 2) : QByteArray("\x05\x00", 2));
        client->setProperty("state", asks ? 1 : 2);
    } else if (state == 1 && in.size() >= 2 && in.size() >= 3 + in[1] && in.size() >= 3 + in[1] + in[2 + in[1]]) {
        const QByteArray user = in.mid(2, in[1]), password = in.mid(3 + in[1], in[2 + in[1]]);
        client->read(3 + user.size() + password.size());
        const bool good = user == m_user && password == m_password;
        client->write(good ? QByteArray("\x01\x00", 2) : QByteArray("\x01\x01", 2));
        client->setProperty("state", 2);
        if (!good)
            client->disconnectFromHost();
    } else if (state == 2 && in.size() >= 7 && in[3] == 3 && in.size() >= 7 + in[4]) {
        const QByteArray host = in.mid(5, in[4]);
        const int port = static_cast<unsigned char>(in[5 + in[4]]) * 256 + static_cast<unsigned char>(in[6 + in[4]]);
        client->read(7 + host.size());
        note(QString::fromLatin1(host) + QLatin1Char(':') + QString::number(port));
        join(client, QByteArray("\x05\x00\x00\x01\x7f\x00\x00\x01\x00\x00", 10));
    } else if (state == 2 && in.size() >= 10 && in[3] == 1) { // an address: a name was looked up outside the proxy
        note(QStringLiteral("address"));
        client->disconnectFromHost();
    }
    if (client->bytesAvailable() > 0 && client->property("state").toInt() != state)
        speakSocks(client);
}

} // namespace fathom::test
