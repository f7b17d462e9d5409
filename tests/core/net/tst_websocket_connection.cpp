// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/websocket_connection.h"
#include "tests/core/net/fake_server.h"
#include "tests/support/test_main.h"

#include <QSignalSpy>

#include <sys/socket.h>

using namespace fathom;
using namespace fathom::net;
using fathom::test::FakeServer;
using fathom::test::TestCertificate;
using std::chrono::milliseconds;
using State = WebSocketConnection::State;

namespace {

WebSocketConnection::Options quick()
{
    WebSocketConnection::Options options;
    options.firstRetry = milliseconds { 20 };
    options.longestRetry = milliseconds { 100 };
    return options;
}

} // namespace

class TestWebSocketConnection final : public QObject
{
    Q_OBJECT

    RealClock m_clock;

    static void acceptAll(FakeServer& server)
    {
        server.onRequest = [&server](QTcpSocket* socket, const QByteArray& request) { server.upgrade(socket, request); };
    }

private Q_SLOTS:
    void text_goes_both_ways_data()
    {
        QTest::addColumn<bool>("tls");
        QTest::newRow("plain") << false;
        QTest::newRow("tls") << true;
    }
    void text_goes_both_ways()
    {
        QFETCH(bool, tls);
        FakeServer server(tls ? &TestCertificate::instance().server : nullptr);
        acceptAll(server);
        server.onText = [](QTcpSocket* socket, const QByteArray& text) { FakeServer::sendText(socket, QByteArray("you said " + text)); };
        ConnectPolicy policy;
        policy.setAuthorities({ TestCertificate::instance().certificate });
        WebSocketConnection connection(policy, quick(), &m_clock);
        QByteArray got;
        connection.setTextHandler([&](QByteArrayView text, MonotonicTime received) {
            got = text.toByteArray();
            QVERIFY(received.time_since_epoch().count() > 0);
        });
        QVERIFY(!connection.sendText("too early"));
        connection.open(server.ws("/ws-fapi/v1?a=b"));
        QTRY_VERIFY(connection.isOpen());
        QCOMPARE(connection.epoch(), quint64 { 1 });
        QVERIFY(server.requests.front().startsWith("GET /ws-fapi/v1?a=b HTTP/1.1\r\n"));
        QVERIFY(!server.requests.front().contains("Origin"));
        const QByteArray big(70'000, 'x');
        QVERIFY(connection.sendText(QByteArray("币安" + big)));
        QTRY_COMPARE(got, QByteArray("you said 币安" + big));
        QVERIFY(server.frames.front().masked);
        connection.close();
        QCOMPARE(connection.state(), State::Idle);
        QTRY_COMPARE(server.frames.back().opcode, 8);
    }

    void preparing_sends_nothing_data() { text_goes_both_ways_data(); }
    void preparing_sends_nothing()
    {
        QFETCH(bool, tls);
        FakeServer server(tls ? &TestCertificate::instance().server : nullptr);
        acceptAll(server);
        server.onText = [](QTcpSocket* socket, const QByteArray& text) { FakeServer::sendText(socket, text); };
        ConnectPolicy policy;
        policy.setAuthorities({ TestCertificate::instance().certificate });
        WebSocketConnection connection(policy, quick(), &m_clock);
        QByteArrayList got;
        connection.setTextHandler([&](QByteArrayView text, MonotonicTime) { got.append(text.toByteArray()); });
        connection.prepare(); // before there is anything
        connection.open(server.ws());
        QTRY_VERIFY(connection.isOpen());
        for (int i = 0; i < 100; ++i)
            connection.prepare();
        QVERIFY(connection.sendText("one"));
        for (int i = 0; i < 100; ++i)
            connection.prepare();
        QVERIFY(connection.sendText("two"));
        QTRY_COMPARE(got.size(), 2);
        QCOMPARE(got, QByteArrayList({ "one", "two" }));
        QCOMPARE(server.frames.size(), std::size_t { 2 });
        connection.close();
        connection.prepare();
        QCOMPARE(connection.state(), State::Idle);
    }

    void a_cipher_is_rehearsed_by_its_name_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("known");
        QTest::newRow("TLS 1.3, 256 bits") << QStringLiteral("TLS_AES_256_GCM_SHA384") << true;
        QTest::newRow("TLS 1.3, 128 bits") << QStringLiteral("TLS_AES_128_GCM_SHA256") << true;
        QTest::newRow("TLS 1.3, ChaCha") << QStringLiteral("TLS_CHACHA20_POLY1305_SHA256") << true;
        QTest::newRow("TLS 1.2") << QStringLiteral("ECDHE-RSA-AES128-GCM-SHA256") << true;
        QTest::newRow("one without a tag") << QStringLiteral("ECDHE-RSA-AES256-SHA384") << false;
        QTest::newRow("none") << QString() << false;
    }
    void a_cipher_is_rehearsed_by_its_name()
    {
        QFETCH(QString, name);
        QFETCH(bool, known);
        CipherRehearsal cipher;
        cipher.run();
        cipher.choose(name);
        QCOMPARE(cipher.isChosen(), known);
        cipher.run();
        cipher.run();
        QCOMPARE(cipher.isChosen(), known); // the library took part
        cipher.choose({});
        QVERIFY(!cipher.isChosen());
    }

    void the_frame_handed_over_has_readable_bytes_behind_it()
    {
        FakeServer server;
        acceptAll(server);
        WebSocketConnection connection(ConnectPolicy(), quick(), &m_clock);
        int sum = 0, frames = 0;
        connection.setTextHandler([&](QByteArrayView text, MonotonicTime) {
            for (qsizetype i = 0; i < 64; ++i)
                sum += text.data()[text.size() + i];
            ++frames;
        });
        connection.open(server.ws());
        QTRY_VERIFY(connection.isOpen());
        server.open.front()->write(QByteArray(FakeServer::frame(1, QByteArray(65'500, 'a')) + FakeServer::frame(1, "b", false) + FakeServer::frame(0, "c")));
        QTRY_COMPARE(frames, 2);
        QVERIFY(sum != INT_MIN);
    }

    void A14_pings_are_answered_with_their_payload()
    {
        FakeServer server;
        acceptAll(server);
        WebSocketConnection connection(ConnectPolicy(), quick(), &m_clock);
        connection.open(server.ws());
        QTRY_VERIFY(connection.isOpen());
        server.open.front()->write(FakeServer::frame(9, "1700000000000"));
        QTRY_VERIFY(!server.frames.empty());
        QCOMPARE(server.frames.front().opcode, 10);
        QCOMPARE(server.frames.front().payload, QByteArray("1700000000000"));
    }

    void D13_a_handshake_never_answered_is_given_up()
    {
        FakeServer server;
        server.onRequest = [](QTcpSocket*, const QByteArray&) {};
        auto options = quick();
        options.handshakeDeadline = milliseconds { 100 };
        WebSocketConnection connection(ConnectPolicy(), options, &m_clock);
        QSignalSpy lost(&connection, &WebSocketConnection::lost);
        connection.open(server.ws());
        QTRY_VERIFY(lost.count() >= 2);
        QCOMPARE(lost.front().at(2).toBool(), false);
        QVERIFY(server.connections >= 2);
    }

    void A12_silence_is_asked_and_then_left()
    {
        FakeServer server;
        acceptAll(server);
        auto options = quick();
        options.pingAfterSilence = milliseconds { 100 };
        options.pongDeadline = milliseconds { 100 };
        WebSocketConnection connection(ConnectPolicy(), options, &m_clock);
        QSignalSpy opened(&connection, &WebSocketConnection::opened);
        connection.open(server.ws());
        QTRY_VERIFY(opened.count() >= 2);
        QCOMPARE(server.frames.front().opcode, 9);
        QVERIFY(connection.reconnects() >= 1);
    }

    void a_pong_keeps_it_and_measures_the_way()
    {
        FakeServer server;
        acceptAll(server);
        WebSocketConnection connection(ConnectPolicy(), quick(), &m_clock);
        connection.open(server.ws());
        QTRY_VERIFY(connection.isOpen());
        connection.sendPing();
        QTRY_VERIFY(!server.frames.empty());
        server.open.front()->write(FakeServer::frame(10, "foreign"));
        server.open.front()->write(FakeServer::frame(10, server.frames.front().payload));
        QTRY_VERIFY(connection.roundTrip().has_value());
        QVERIFY(connection.isOpen());
    }

    void A11_a_clean_close_is_not_the_end_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("close frame") << 0;
        QTest::newRow("FIN") << 1;
        QTest::newRow("RST") << 2;
    }
    void A11_a_clean_close_is_not_the_end()
    {
        QFETCH(int, kind);
        FakeServer server;
        acceptAll(server);
        WebSocketConnection connection(ConnectPolicy(), quick(), &m_clock);
        QSignalSpy lost(&connection, &WebSocketConnection::lost);
        connection.open(server.ws());
        QTRY_VERIFY(connection.isOpen());
        if (kind == 0)
            server.open.front()->write(QByteArray("\x88\x02\x03\xe9", 4));
        else if (kind == 1)
            server.open.front()->disconnectFromHost();
        else
            server.open.front()->abort();
        QTRY_COMPARE(connection.epoch(), quint64 { 2 });
        QCOMPARE(lost.count(), 1);
        QCOMPARE(lost.front().at(0).toULongLong(), quint64 { 1 });
        QVERIFY(lost.front().at(2).toBool());
    }

    // The peer is gone and nobody has been told yet: what is written last finds it out.
    void A11_a_close_that_finds_the_peer_gone_data()
    {
        QTest::addColumn<bool>("forGood");
        QTest::newRow("closed for good") << true;
        QTest::newRow("connected anew") << false;
    }
    void A11_a_close_that_finds_the_peer_gone()
    {
        QFETCH(bool, forGood);
        FakeServer server;
        acceptAll(server);
        WebSocketConnection connection(ConnectPolicy(), quick(), &m_clock);
        QSignalSpy lost(&connection, &WebSocketConnection::lost);
        connection.open(server.ws());
        QTRY_VERIFY(connection.isOpen());
        const linger reset { 1, 0 };
        QCOMPARE(::setsockopt(static_cast<int>(server.open.front()->socketDescriptor()), SOL_SOCKET, SO_LINGER, &reset, sizeof reset), 0);
        server.open.front()->abort();
        if (forGood) {
            connection.close();
            QVERIFY(!connection.isOpen());
            QCOMPARE(lost.count(), 0);
            return;
        }
        connection.reconnect(QStringLiteral("by hand"));
        QTRY_COMPARE(connection.epoch(), quint64 { 2 });
        QCOMPARE(lost.count(), 1);
        QCOMPARE(lost.front().at(1).toString(), QStringLiteral("by hand"));
    }

    void E02_a_giant_ends_the_connection_with_1009()
    {
        FakeServer server;
        acceptAll(server);
        WebSocketConnection connection(ConnectPolicy(), quick(), &m_clock);
        connection.open(server.ws());
        QTRY_VERIFY(connection.isOpen());
        server.open.front()->write(QByteArray("\x81\x7f\x00\x00\x00\x00\x7f\xff\xff\xff", 10));
        QTRY_COMPARE(connection.epoch(), quint64 { 2 });
        QCOMPARE(server.frames.front().opcode, 8);
        QCOMPARE(server.frames.front().payload, QByteArray("\x03\xf1", 2));
    }

    void handshakes_that_are_none_are_refused_data()
    {
        QTest::addColumn<QByteArray>("reply");
        QTest::newRow("not a switch") << QByteArray("HTTP/1.1 200 OK\r\n\r\n");
        QTest::newRow("wrong accept")
            << QByteArray("HTTP/1.1 101 X\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: AAAAAAAAAAAAAAAAAAAAAAAAAAA=\r\n\r\n");
        QTest::newRow("no headers") << QByteArray("HTTP/1.1 101 X\r\n\r\n");
        QTest::newRow("garbage") << QByteArray("\x00\x01\x02\r\n\r\n", 7);
        QTest::newRow("endless") << QByteArray("HTTP/1.1 101 X\r\nA: " + QByteArray(20'000, 'a'));
    }
    void handshakes_that_are_none_are_refused()
    {
        QFETCH(QByteArray, reply);
        FakeServer server;
        server.onRequest = [&reply](QTcpSocket* socket, const QByteArray&) { socket->write(reply); };
        WebSocketConnection connection(ConnectPolicy(), quick(), &m_clock);
        QSignalSpy lost(&connection, &WebSocketConnection::lost);
        QSignalSpy opened(&connection, &WebSocketConnection::opened);
        connection.open(server.ws());
        QTRY_VERIFY(lost.count() >= 1);
        QCOMPARE(opened.count(), 0);
    }

    void C14_a_refusal_is_told_with_its_status()
    {
        FakeServer server;
        server.onRequest = [](QTcpSocket* socket, const QByteArray&) { FakeServer::reply(socket, 418, "{}", "Retry-After: 120\r\n"); };
        WebSocketConnection connection(ConnectPolicy(), quick(), &m_clock);
        QSignalSpy refused(&connection, &WebSocketConnection::refused);
        connection.open(server.ws());
        QTRY_COMPARE(refused.count(), 1);
        QCOMPARE(refused.front().at(0).toInt(), 418);
        QCOMPARE(refused.front().at(1).toInt(), 120);
        connection.close();
    }

    void D03_one_that_waits_for_its_next_try_can_be_told_to_go()
    {
        FakeServer server;
        server.onRequest = [](QTcpSocket* socket, const QByteArray&) { socket->abort(); };
        WebSocketConnection::Options patient;
        patient.firstRetry = patient.longestRetry = std::chrono::hours { 1 };
        WebSocketConnection connection(ConnectPolicy(), patient, &m_clock);
        bool isHeld = false;
        connection.setConnectGate([&isHeld] { return milliseconds { isHeld ? 3'600'000 : 0 }; });
        connection.retryNow();
        QCOMPARE(connection.state(), State::Idle);
        connection.open(server.ws());
        QTRY_COMPARE(connection.state(), State::Waiting);
        QCOMPARE(server.connections, 1);
        acceptAll(server);
        isHeld = true;
        connection.retryNow(); // a ban is a ban
        QCOMPARE(connection.state(), State::Waiting);
        isHeld = false;
        connection.retryNow();
        QTRY_VERIFY(connection.isOpen());
        connection.retryNow();
        QVERIFY(connection.isOpen());
        QCOMPARE(server.connections, 2);
    }

    void the_gate_holds_connects_back()
    {
        FakeServer server;
        acceptAll(server);
        WebSocketConnection connection(ConnectPolicy(), quick(), &m_clock);
        int asked = 0;
        connection.setConnectGate([&asked] { return milliseconds { ++asked < 3 ? 20 : 0 }; });
        connection.open(server.ws());
        QCOMPARE(connection.state(), State::Waiting);
        QTRY_VERIFY(connection.isOpen());
        QCOMPARE(asked, 3);
        QCOMPARE(server.connections, 1);
    }

    void a_handler_may_close_the_connection_between_two_frames()
    {
        FakeServer server;
        acceptAll(server);
        WebSocketConnection connection(ConnectPolicy(), quick(), &m_clock);
        int frames = 0;
        connection.setTextHandler([&](QByteArrayView, MonotonicTime) {
            ++frames;
            connection.close();
        });
        connection.open(server.ws());
        QTRY_VERIFY(connection.isOpen());
        server.open.front()->write(QByteArray(FakeServer::frame(1, "a") + FakeServer::frame(1, "b")));
        QTRY_COMPARE(connection.state(), State::Idle);
        QCOMPARE(frames, 1);
    }

    void the_age_is_told_once()
    {
        FakeServer server;
        acceptAll(server);
        auto options = quick();
        options.lifetime = milliseconds { 50 };
        WebSocketConnection connection(ConnectPolicy(), options, &m_clock);
        QSignalSpy old(&connection, &WebSocketConnection::lifetimeReached);
        connection.open(server.ws());
        QTRY_COMPARE(old.count(), 1);
        QVERIFY(connection.isOpen());
    }

    void D04_an_unknown_certificate_is_refused()
    {
        FakeServer server(&TestCertificate::instance().server);
        acceptAll(server);
        WebSocketConnection connection(ConnectPolicy(), quick(), &m_clock);
        QSignalSpy lost(&connection, &WebSocketConnection::lost);
        connection.open(server.ws());
        QTRY_VERIFY(lost.count() >= 1);
        QVERIFY(server.requests.empty());
        QCOMPARE(connection.lastError(), QStringLiteral("TLS handshake failed"));
        QCOMPARE(connection.issuer(), QStringLiteral("Fathom test")); // who signed it, though not believed
    }
};

FATHOM_TEST(TestWebSocketConnection)

#include "tst_websocket_connection.moc"
