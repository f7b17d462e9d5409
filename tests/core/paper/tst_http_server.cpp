// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/server/listener.h"
#include "core/paper/server/params.h"
#include "tests/core/paper/server_fixture.h"
#include "tests/support/test_main.h"

#include <QTcpSocket>

namespace fathom::paper::test {

namespace {

struct Echo final : public RequestHandler
{
    void handleRequest(HttpConnection& connection, const HttpRequest& request) override
    {
        connection.deliver({ 200, request.path + '|' + request.query + '|' + request.body, {} });
    }
    void handleUpgrade(QTcpSocket* socket, const HttpRequest&, const QByteArray&) override { delete socket; }
};

QList<HttpRequest> parseAll(QByteArray bytes, int piece, bool* failed = nullptr)
{
    HttpParser parser;
    QByteArray buffer;
    QList<HttpRequest> out;
    while (!bytes.isEmpty()) {
        buffer += bytes.left(piece);
        bytes.remove(0, piece);
        for (;;) {
            const HttpParser::Outcome outcome = parser.advance(buffer);
            if (outcome == HttpParser::Outcome::Failed) {
                if (failed != nullptr)
                    *failed = true;
                return out;
            }
            if (outcome == HttpParser::Outcome::NeedMore)
                break;
            out.append(parser.take());
        }
    }
    return out;
}

} // namespace

//! The own small HTTP server: framing, bounds, who may talk to it.
class HttpServerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void framingIsIndependentOfThePieces()
    {
        const QByteArray bytes = "POST /a?x=1 HTTP/1.1\r\nHost: h\r\nContent-Length: 5\r\n\r\nhello"
                                 "GET /b HTTP/1.1\r\nHOST: h\r\n\r\n"
                                 "PUT /c HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nwiki\r\n5;ext=1\r\npedia\r\n0\r\nTrailer: x\r\n\r\n"
                                 "DELETE /d?y HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n";
        for (int piece = 1; piece <= bytes.size(); ++piece) {
            const QList<HttpRequest> requests = parseAll(bytes, piece);
            QCOMPARE(requests.size(), 4);
            QCOMPARE(requests[0].method + requests[0].path + requests[0].query + requests[0].body, QByteArray("POST/ax=1hello"));
            QCOMPARE(requests[1].path, QByteArray("/b"));
            QCOMPARE(requests[2].body, QByteArray("wikipedia"));
            QCOMPARE(requests[3].query, QByteArray("y"));
            QVERIFY(requests[2].keepAlive);
            QVERIFY(!requests[3].keepAlive);
        }
    }

    void ambiguousHeadsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::newRow("two lengths") << QByteArray("GET / HTTP/1.1\r\nHost: h\r\nContent-Length: 1\r\nContent-Length: 1\r\n\r\nx");
        QTest::newRow("length and chunked") << QByteArray("GET / HTTP/1.1\r\nHost: h\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n");
        QTest::newRow("negative length") << QByteArray("GET / HTTP/1.1\r\nHost: h\r\nContent-Length: -1\r\n\r\n");
        QTest::newRow("length with tail") << QByteArray("GET / HTTP/1.1\r\nHost: h\r\nContent-Length: 1x\r\n\r\n");
        QTest::newRow("two hosts") << QByteArray("GET / HTTP/1.1\r\nHost: h\r\nHost: i\r\n\r\n");
        QTest::newRow("no host") << QByteArray("GET / HTTP/1.1\r\n\r\n");
        QTest::newRow("folded header") << QByteArray("GET / HTTP/1.1\r\nHost: h\r\nA: b\r\n c\r\n\r\n");
        QTest::newRow("blank before colon") << QByteArray("GET / HTTP/1.1\r\nHost : h\r\n\r\n");
        QTest::newRow("absolute target") << QByteArray("GET http://h/ HTTP/1.1\r\nHost: h\r\n\r\n");
        QTest::newRow("other version") << QByteArray("GET / HTTP/2.0\r\nHost: h\r\n\r\n");
        QTest::newRow("nul") << QByteArray("GET /\0 HTTP/1.1\r\nHost: h\r\n\r\n", 28);
        QTest::newRow("noise") << QByteArray("\x16\x03\x01\x02\r\n\r\n");
        QTest::newRow("chunk without length") << QByteArray("PUT / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n");
        QTest::newRow("chunk without end") << QByteArray("PUT / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nabc\r\n");
    }

    void ambiguousHeadsAreRefused()
    {
        QFETCH(QByteArray, head);
        bool failed = false;
        QCOMPARE(parseAll(head, 7, &failed).size(), 0);
        QVERIFY(failed);
    }

    void bounds()
    {
        ServerFixture server;
        const QByteArray start = "GET /fapi/v1/ping HTTP/1.1\r\nHost: " + server.host() + "\r\n";
        QCOMPARE(server.raw(start + "A: " + QByteArray(17'000, 'a') + "\r\n\r\n").status, 431);
        QCOMPARE(server.raw(start + QByteArray("A: a\r\n").repeated(101) + "\r\n").status, 431);
        QCOMPARE(server.raw(start + "Content-Length: 1048577\r\n\r\n").status, 413);
        QCOMPARE(server.raw(start + "Content-Length: 99999999999999999999\r\n\r\n").status, 413);
        QCOMPARE(server.raw(start + "Transfer-Encoding: chunked\r\n\r\n100001\r\n").status, 413);
        QCOMPARE(server.raw(start + "Transfer-Encoding: gzip\r\n\r\n").status, 501);
        QCOMPARE(server.raw("nonsense\r\n\r\n").status, 400);
        QCOMPARE(server.raw(start + "\r\n").status, 200);
    }

    void foreignPagesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<int>("status");
        QTest::newRow("plain") << QByteArray("Host: HOST") << 200;
        QTest::newRow("localhost") << QByteArray("Host: localhost:PORT") << 403;
        QTest::newRow("null origin") << QByteArray("Host: HOST\r\nOrigin: null") << 403;
        QTest::newRow("own origin") << QByteArray("Host: HOST\r\nOrigin: http://HOST") << 403;
        QTest::newRow("other page of this machine") << QByteArray("Host: HOST\r\nOrigin: http://127.0.0.1") << 403;
        QTest::newRow("own port by name") << QByteArray("Host: HOST\r\nOrigin: http://localhost:PORT") << 403;
        QTest::newRow("other scheme") << QByteArray("Host: HOST\r\nOrigin: https://HOST") << 403;
        QTest::newRow("rebound name and origin") << QByteArray("Host: evil.example:PORT\r\nOrigin: http://evil.example:PORT") << 403;
        QTest::newRow("empty origin") << QByteArray("Host: HOST\r\nOrigin:") << 403;
        QTest::newRow("rebound name") << QByteArray("Host: evil.example:PORT") << 403;
        QTest::newRow("no port") << QByteArray("Host: 127.0.0.1") << 403;
        QTest::newRow("other port") << QByteArray("Host: 127.0.0.1:1") << 403;
    }

    void foreignPagesAreRefused()
    {
        QFETCH(QByteArray, header);
        QFETCH(int, status);
        ServerFixture server;
        header.replace("HOST", server.host()).replace("PORT", QByteArray::number(server.access.port));
        const RawReply reply = server.raw("GET /fapi/v1/ping HTTP/1.1\r\n" + header + "\r\n\r\n");
        QCOMPARE(reply.status, status);
        QVERIFY(!reply.head.toLower().contains("access-control"));
        QVERIFY(reply.header("Content-Type").startsWith("application/json"));
        const QByteArray upgrade = "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n";
        QCOMPARE(server.raw("GET /public/ws HTTP/1.1\r\n" + upgrade + header + "\r\n\r\n").status, status == 200 ? 101 : status);
    }

    //! A body nobody expects would be read as the next answer.
    void headHasNoBody()
    {
        ServerFixture server;
        const QByteArray rest = " HTTP/1.1\r\nHost: " + server.host() + "\r\n";
        for (const char* path : { "/fapi/v1/exchangeInfo", "/nowhere" }) {
            QTcpSocket socket;
            QByteArray received;
            connect(&socket, &QTcpSocket::readyRead, &socket, [&] { received += socket.readAll(); });
            socket.connectToHost(QHostAddress(QHostAddress::LocalHost), server.access.port);
            socket.write("HEAD " + QByteArray(path) + rest + "\r\nGET /fapi/v1/ping" + rest + "Connection: close\r\n\r\n");
            QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
            const qsizetype end = received.indexOf("\r\n\r\n") + 4;
            const RawReply whole = server.call("GET", path);
            QCOMPARE(received.mid(9, 3).toInt(), whole.status);
            const RawReply head { whole.status, received.left(end), {} };
            QCOMPARE(head.header("Content-Length"), whole.header("Content-Length"));
            QVERIFY(received.mid(end).startsWith("HTTP/1.1 200"));
            QVERIFY(received.endsWith("\r\n\r\n{}"));
        }
    }

    void unknownPaths()
    {
        ServerFixture server;
        const RawReply path = server.call("GET", "/fapi/v1/<script>");
        QCOMPARE(path.status, 404);
        QCOMPARE(path.body, server.call("GET", "/").body);
        QCOMPARE(server.call("PATCH", "/fapi/v1/order").status, 404);
        const QByteArray upgrade = " HTTP/1.1\r\nHost: " + server.host() + "\r\nConnection: keep-alive, Upgrade\r\nUpgrade: websocket\r\n";
        QCOMPARE(server.raw("GET /elsewhere" + upgrade + "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n").status, 404);
        QCOMPARE(server.raw("GET /public/ws" + upgrade + "Sec-WebSocket-Version: 8\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n").status, 426);
        QCOMPARE(server.raw("GET /public/ws" + upgrade + "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: short\r\n\r\n").status, 400);
    }

    void pipelinedAnswersKeepTheirOrder()
    {
        Echo echo;
        Listener listener(echo);
        QVERIFY(listener.listen(0));
        QTcpSocket socket;
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), listener.port());
        QByteArray bytes, expected;
        for (int i = 0; i < 300; ++i) {
            const QByteArray number = QByteArray::number(i);
            bytes += "POST /" + number + "?q HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(listener.port())
                + "\r\nContent-Length: " + QByteArray::number(number.size()) + "\r\n\r\n" + number;
            expected += '/' + number + "|q|" + number + ' ';
        }
        socket.write(bytes);
        QByteArray received;
        const auto bodies = [&received] {
            QByteArray out;
            for (const QByteArray& part : received.split('\n')) {
                if (part.startsWith('/'))
                    out += QByteArray(part).replace("HTTP/1.1 200 OK\r", "") + ' ';
            }
            return out;
        };
        QTRY_VERIFY((received += socket.readAll(), received.endsWith("/299|q|299")));
        QCOMPARE(bodies(), expected);
    }

    void slowHeadsAndIdleConnectionsEnd()
    {
        Echo echo;
        Listener listener(echo, { 50, 50, 50 });
        QVERIFY(listener.listen(0));
        const auto open = [&listener](QTcpSocket& socket, const QByteArray& bytes) {
            socket.connectToHost(QHostAddress(QHostAddress::LocalHost), listener.port());
            socket.write(bytes);
        };
        const QByteArray host = "Host: 127.0.0.1:" + QByteArray::number(listener.port()) + "\r\n";
        QTcpSocket silent, slowHead, slowBody, idle;
        open(silent, {});
        open(slowHead, "GET / HT");
        open(slowBody, "POST / HTTP/1.1\r\n" + host + "Content-Length: 10\r\n\r\nabc");
        open(idle, "GET / HTTP/1.1\r\n" + host + "\r\n");
        for (QTcpSocket* socket : { &silent, &slowHead, &slowBody, &idle })
            QTRY_COMPARE(socket->state(), QAbstractSocket::UnconnectedState);
        QVERIFY(silent.readAll().isEmpty());
        QVERIFY(slowHead.readAll().startsWith("HTTP/1.1 408"));
        QVERIFY(slowBody.readAll().startsWith("HTTP/1.1 408"));
        QVERIFY(idle.readAll().startsWith("HTTP/1.1 200"));
    }

    void sixtyFourConnectionsAtMost()
    {
        Echo echo;
        Listener listener(echo);
        QVERIFY(listener.listen(0));
        std::vector<std::unique_ptr<QTcpSocket>> sockets;
        int answered = 0;
        const QByteArray request = "GET / HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(listener.port()) + "\r\n";
        for (int i = 0; i < Listener::maxConnections; ++i) {
            sockets.push_back(std::make_unique<QTcpSocket>());
            sockets.back()->connectToHost(QHostAddress(QHostAddress::LocalHost), listener.port());
            sockets.back()->write(request); // incomplete: the connection is in use
            QTRY_COMPARE(sockets.back()->state(), QAbstractSocket::ConnectedState);
        }
        QTcpSocket refused;
        refused.connectToHost(QHostAddress(QHostAddress::LocalHost), listener.port());
        refused.write(request + "\r\n");
        QTRY_COMPARE(refused.state(), QAbstractSocket::UnconnectedState);
        QVERIFY(refused.readAll().isEmpty());
        // A kept connection without a request in hand makes room for a new one.
        sockets.front()->write("\r\n");
        QByteArray first;
        QTRY_VERIFY((first += sockets.front()->readAll(), first.startsWith("HTTP/1.1 200")));
        QTcpSocket next;
        next.connectToHost(QHostAddress(QHostAddress::LocalHost), listener.port());
        next.write(request + "\r\n");
        QByteArray received;
        QTRY_VERIFY((received += next.readAll(), received.startsWith("HTTP/1.1 200")));
        QTRY_COMPARE(sockets.front()->state(), QAbstractSocket::UnconnectedState);
        answered = static_cast<int>(std::count_if(sockets.begin(), sockets.end(),
            [](const auto& socket) { return socket->state() == QAbstractSocket::ConnectedState; }));
        QCOMPARE(answered, Listener::maxConnections - 1);
    }

    void parameters()
    {
        Params params;
        QVERIFY(params.addForm("symbol=%E5%B8%81USDT&a=1+2&b=&c&&d=%3D%26"));
        QCOMPARE(params.text("symbol"), QStringLiteral("币USDT"));
        QCOMPARE(params.get("a"), QByteArrayView("1 2"));
        QVERIFY(params.has("b") && params.get("b").isEmpty());
        QVERIFY(params.has("c"));
        QCOMPARE(params.get("d"), QByteArrayView("=&"));
        QVERIFY(!params.has("e"));
        QVERIFY(!Params().addForm("a=%G1"));
        QVERIFY(!Params().addForm("a=%F"));
        QVERIFY(!Params().addForm("a=%FF%FE"));
        QCOMPARE(wholeNumber("9223372036854775807"), std::optional<std::int64_t>(INT64_MAX));
        QCOMPARE(wholeNumber("9223372036854775808"), std::nullopt);
        QCOMPARE(wholeNumber("1.0"), std::nullopt);
    }
};

FATHOM_TEST(HttpServerTest)

} // namespace fathom::paper::test

#include "tst_http_server.moc"
