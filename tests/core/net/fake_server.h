// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/websocket_frames.h"

#include <QHash>
#include <QObject>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <functional>
#include <memory>
#include <vector>

namespace fathom::test {

//! \brief A loopback server that does exactly what a test tells it to, over HTTP and over WebSocket, plain or TLS.
class FakeServer final : public QObject
{
public:
    using RequestHandler = std::function<void(QTcpSocket* socket, const QByteArray& request)>;
    using TextHandler = std::function<void(QTcpSocket* socket, const QByteArray& text)>;
    struct Frame
    {
        int opcode = 0;
        bool masked = false;
        QByteArray payload;
    };

    explicit FakeServer(const QSslConfiguration* tls = nullptr);

    //! Called for each whole HTTP request; without one every request is answered 200 {}.
    RequestHandler onRequest;
    //! Called for each text frame of an upgraded connection.
    TextHandler onText;

    std::vector<QByteArray> requests;
    std::vector<Frame> frames;
    std::vector<QTcpSocket*> open;
    int connections = 0;

    quint16 port() const { return m_server->serverPort(); }
    QUrl url(const char* scheme, const char* path = "/") const
    {
        return QUrl(QStringLiteral("%1://127.0.0.1:%2%3").arg(QLatin1String(scheme)).arg(port()).arg(QLatin1String(path)));
    }
    QUrl http(const char* path = "/") const { return url(m_tls ? "https" : "http", path); }
    QUrl ws(const char* path = "/") const { return url(m_tls ? "wss" : "ws", path); }
    void stopListening() { m_server->close(); }

    static void reply(QTcpSocket* socket, int status, const QByteArray& body, const QByteArray& headers = {});
    static QByteArray headerOf(const QByteArray& request, const QByteArray& name);
    static QByteArray bodyOf(const QByteArray& request) { return request.mid(request.indexOf("\r\n\r\n") + 4); }
    //! \brief Answers an upgrade request and treats the connection as a WebSocket from then on.
    void upgrade(QTcpSocket* socket, const QByteArray& request);
    static QByteArray frame(int opcode, const QByteArray& payload, bool final = true);
    static void sendText(QTcpSocket* socket, const QByteArray& text) { socket->write(frame(1, text)); }

private:
    void accept();
    void read(QTcpSocket* socket);
    bool readRequest(QTcpSocket* socket);
    bool readFrame(QTcpSocket* socket);

    QTcpServer* m_server = nullptr;
    bool m_tls = false;
    QHash<QTcpSocket*, QByteArray> m_bytes;
    QHash<QTcpSocket*, bool> m_upgraded;
};

//! \brief A certificate for 127.0.0.1 made in this run, and the server side that uses it.
struct TestCertificate
{
    QSslCertificate certificate;
    QSslConfiguration server;
    static const TestCertificate& instance();
};

} // namespace fathom::test
