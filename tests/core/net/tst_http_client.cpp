// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/http_client.h"
#include "core/net/one_copy_body.h"
#include "tests/core/net/fake_server.h"
#include "tests/support/test_main.h"

#include <QTimer>

#include <zlib.h>

#include <optional>

using namespace fathom;
using namespace fathom::net;
using fathom::test::FakeServer;
using fathom::test::TestCertificate;

namespace {

enum class Death { Fin, Reset, StatusLine, Headers, Garbage };

void die(QTcpSocket* socket, Death how)
{
    switch (how) {
    case Death::Fin: socket->disconnectFromHost(); return;
    case Death::Reset: socket->abort(); return;
    case Death::StatusLine: socket->write("HTTP/1.1 2"); break;
    case Death::Headers: socket->write("HTTP/1.1 200 OK\r\nContent-Le"); break;
    case Death::Garbage: socket->write(QByteArray("\x00\x01zzzz\r\n\r\n", 10)); break;
    }
    socket->disconnectFromHost();
}

ConnectPolicy policyFor(bool tls)
{
    ConnectPolicy policy;
    if (tls)
        policy.setAuthorities({ TestCertificate::instance().certificate });
    return policy;
}

} // namespace

class TestHttpClient final : public QObject
{
    Q_OBJECT

    RealClock m_clock;

    std::optional<HttpReply> ask(HttpClient& client, HttpRequest request)
    {
        std::optional<HttpReply> answer;
        client.send(std::move(request), this, [&answer](const HttpReply& reply) { answer = reply; });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), 8'000); }();
        return answer;
    }
    static HttpRequest request(HttpMethod method, const QUrl& url, const QByteArray& body = {})
    {
        HttpRequest out;
        out.method = method;
        out.url = url;
        out.body = body;
        return out;
    }

private Q_SLOTS:
    void C02_a_lost_reply_is_one_request_data()
    {
        QTest::addColumn<bool>("tls");
        QTest::addColumn<int>("method");
        QTest::addColumn<int>("death");
        QTest::addColumn<bool>("reused");
        const char* const deaths[] = { "FIN", "RST", "status line", "headers", "garbage" };
        const char* const methods[] = { "GET", "POST", "PUT", "DELETE" };
        for (const bool tls : { false, true })
            for (const int method : { 1, 2, 3 })
                for (int death = 0; death < 5; ++death)
                    for (const bool reused : { false, true })
                        QTest::addRow("%s %s, %s, %s", tls ? "tls" : "plain", methods[method], deaths[death], reused ? "reused" : "fresh")
                            << tls << method << death << reused;
    }
    void C02_a_lost_reply_is_one_request()
    {
        QFETCH(bool, tls);
        QFETCH(int, method);
        QFETCH(int, death);
        QFETCH(bool, reused);
        FakeServer server(tls ? &TestCertificate::instance().server : nullptr);
        int seen = 0;
        server.onRequest = [&](QTcpSocket* socket, const QByteArray&) {
            if (++seen == 1 && reused)
                FakeServer::reply(socket, 200, "{}");
            else
                die(socket, static_cast<Death>(death));
        };
        HttpClient client(policyFor(tls), &m_clock);
        const HttpRequest order = request(static_cast<HttpMethod>(method), server.http("/fapi/v1/order"), "symbol=BTCUSDT&signature=abc");
        if (reused)
            QCOMPARE(ask(client, order).value().status, 200);
        const auto reply = ask(client, order);
        QVERIFY(reply.has_value());
        QCOMPARE(reply->transport, Transport::LostAfterSend);
        QCOMPARE(reply->status, 0);
        // A second copy would come right behind: give it every chance before counting.
        ask(client, request(HttpMethod::Get, server.http("/fence")));
        int orders = 0;
        for (const QByteArray& got : server.requests)
            orders += got.contains("/fapi/v1/order") ? 1 : 0;
        QCOMPARE(orders, reused ? 2 : 1);
        QVERIFY(server.requests.front().endsWith("symbol=BTCUSDT&signature=abc"));
    }

    void C01_a_hanging_or_cut_answer_is_lost_not_failed()
    {
        FakeServer server;
        server.onRequest = [](QTcpSocket* socket, const QByteArray& got) {
            if (got.contains("/cut")) {
                socket->write("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"orderId\":");
                socket->disconnectFromHost();
            }
        };
        HttpClient client(ConnectPolicy(), &m_clock);
        HttpRequest hang = request(HttpMethod::Post, server.http("/hang"), "a=1");
        hang.timeout = std::chrono::milliseconds { 200 };
        const auto hung = ask(client, hang);
        QCOMPARE(hung->transport, Transport::LostAfterSend);
        QVERIFY(hung->timedOut);
        const auto cut = ask(client, request(HttpMethod::Post, server.http("/cut"), "a=1"));
        QCOMPARE(cut->transport, Transport::LostAfterSend);
    }

    void an_answer_comes_with_its_headers_and_body()
    {
        FakeServer server;
        server.onRequest = [](QTcpSocket* socket, const QByteArray&) {
            FakeServer::reply(socket, 429, R"({"code":-1003})",
                "X-MBX-USED-WEIGHT-1M: 2399\r\nx-mbx-order-count-10s: 7\r\nX-MBX-ORDER-COUNT-1M: 12\r\nRetry-After: 35\r\n");
        };
        HttpClient client(ConnectPolicy(), &m_clock);
        const auto reply = ask(client, request(HttpMethod::Get, server.http("/x")));
        QCOMPARE(reply->transport, Transport::Answered);
        QCOMPARE(reply->status, 429);
        QCOMPARE(reply->body, QByteArray(R"({"code":-1003})"));
        QCOMPARE(reply->usedWeight1m, std::optional(2399));
        QCOMPARE(reply->orderCount10s, std::optional(7));
        QCOMPARE(reply->orderCount1m, std::optional(12));
        QCOMPARE(reply->retryAfterSeconds, std::optional(35));
    }

    void C29_a_redirect_is_not_followed_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : { 301, 302, 303, 307, 308 })
            QTest::addRow("%d", status) << status;
    }
    void C29_a_redirect_is_not_followed()
    {
        QFETCH(int, status);
        FakeServer elsewhere, server;
        server.onRequest = [&](QTcpSocket* socket, const QByteArray&) {
            FakeServer::reply(socket, status, "{}", QByteArray("Location: " + elsewhere.http("/steal").toEncoded() + "\r\n"));
        };
        HttpClient client(ConnectPolicy(), &m_clock);
        for (const HttpMethod method : { HttpMethod::Get, HttpMethod::Post }) {
            HttpRequest order = request(method, server.http("/fapi/v1/order"), method == HttpMethod::Get ? "" : "a=1");
            order.headers.emplace_back("X-MBX-APIKEY", "canary");
            const auto reply = ask(client, order);
            // Qt 6.4 wants to rewind the body for 307 and 308 before it asks the policy and gives up: unknown, but not followed.
            const bool gaveUp = method == HttpMethod::Post && status >= 307;
            QCOMPARE(reply->transport, gaveUp ? Transport::LostAfterSend : Transport::Answered);
            QCOMPARE(reply->status, gaveUp ? 0 : status);
        }
        QCOMPARE(server.requests.size(), std::size_t { 2 });
        QCOMPARE(elsewhere.connections, 0);
    }

    void nothing_is_sent_where_nobody_listens()
    {
        FakeServer server;
        const QUrl url = server.http("/fapi/v1/order");
        server.stopListening();
        HttpClient client(ConnectPolicy(), &m_clock);
        QCOMPARE(ask(client, request(HttpMethod::Post, url, "a=1"))->transport, Transport::NotSent);
    }

    void hosts_outside_the_list_get_nothing()
    {
        HttpClient client(ConnectPolicy({ QStringLiteral("fapi.binance.com") }), &m_clock);
        for (const char* url : { "http://fapi.binance.com/x", "https://fapi.binance.com.evil.test/x", "https://user@fapi.binance.com/x", "http://localhost:1/x",
                 "http://192.168.0.1/x", "https://fapi.binance.com:8443/x", "ftp://127.0.0.1/x" }) {
            const auto reply = ask(client, request(HttpMethod::Get, QUrl(QLatin1String(url))));
            QVERIFY2(reply->transport == Transport::NotSent, url);
        }
    }

    void D04_an_unknown_certificate_is_refused_before_anything_is_sent()
    {
        FakeServer server(&TestCertificate::instance().server);
        HttpClient client(ConnectPolicy(), &m_clock);
        const auto reply = ask(client, request(HttpMethod::Post, server.http("/fapi/v1/order"), "a=1"));
        QCOMPARE(reply->transport, Transport::NotSent);
        QVERIFY(server.requests.empty());
        QCOMPARE(client.issuer(), QStringLiteral("Fathom test")); // who signed it, though not believed
    }

    void D14_a_reply_that_never_comes_is_given_up_by_our_own_clock_data()
    {
        QTest::addColumn<bool>("drips");
        QTest::newRow("silence") << false;
        QTest::newRow("a byte now and then") << true; // no pause is long, the whole is
    }
    void D14_a_reply_that_never_comes_is_given_up_by_our_own_clock()
    {
        QFETCH(bool, drips);
        FakeServer server;
        server.onRequest = [drips](QTcpSocket* socket, const QByteArray&) {
            if (!drips)
                return;
            socket->write("HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n");
            auto* timer = new QTimer(socket);
            QObject::connect(timer, &QTimer::timeout, socket, [socket] { socket->write("x"); });
            timer->start(20);
        };
        HttpClient client(ConnectPolicy(), &m_clock);
        HttpRequest asked = request(HttpMethod::Post, server.http("/fapi/v1/order"), "a=1");
        QCOMPARE(HttpRequest().timeout, std::chrono::milliseconds { 10'000 }); // none is endless
        asked.timeout = std::chrono::milliseconds { 400 };
        const auto reply = ask(client, asked);
        QVERIFY(reply->timedOut);
        QCOMPARE(reply->transport, Transport::LostAfterSend);
        QCOMPARE(reply->failure, QStringLiteral("no answer in time"));
    }

    void E14_a_bomb_is_not_unpacked()
    {
        // 300 MB of zeros in 300 kB.
        QByteArray bomb(1024 * 1024, '\0');
        z_stream stream {};
        QCOMPARE(deflateInit2(&stream, 9, Z_DEFLATED, 31, 9, Z_DEFAULT_STRATEGY), Z_OK);
        const QByteArray zeros(1024 * 1024, '\0');
        stream.next_out = reinterpret_cast<Bytef*>(bomb.data());
        stream.avail_out = static_cast<uInt>(bomb.size());
        for (int i = 0; i < 300; ++i) {
            stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(zeros.constData()));
            stream.avail_in = static_cast<uInt>(zeros.size());
            deflate(&stream, i == 299 ? Z_FINISH : Z_NO_FLUSH);
        }
        bomb.truncate(static_cast<qsizetype>(stream.total_out));
        deflateEnd(&stream);
        QVERIFY(bomb.size() < 400 * 1024);
        FakeServer server;
        server.onRequest = [&bomb](QTcpSocket* socket, const QByteArray&) { FakeServer::reply(socket, 200, bomb, "Content-Encoding: gzip\r\n"); };
        HttpClient client(ConnectPolicy(), &m_clock);
        const auto reply = ask(client, request(HttpMethod::Get, server.http("/fapi/v1/exchangeInfo")));
        QVERIFY(reply->transport != Transport::Answered);
        QVERIFY(reply->body.isEmpty());
    }

    void E14_a_reply_without_end_is_cut_at_the_limit()
    {
        FakeServer server;
        server.onRequest = [](QTcpSocket* socket, const QByteArray&) {
            socket->write("HTTP/1.1 200 OK\r\n\r\n");
            auto more = std::make_shared<std::function<void()>>();
            *more = [socket] {
                if (socket->bytesToWrite() < 4 * 1024 * 1024)
                    socket->write(QByteArray(4 * 1024 * 1024, ' '));
            };
            QObject::connect(socket, &QIODevice::bytesWritten, socket, [more] { (*more)(); });
            (*more)();
        };
        HttpClient client(ConnectPolicy(), &m_clock);
        const auto reply = ask(client, request(HttpMethod::Get, server.http("/x")));
        QCOMPARE(reply->transport, Transport::LostAfterSend);
        QCOMPARE(reply->failure, QStringLiteral("reply larger than the limit"));
    }

    void no_cookies_come_back_and_no_body_is_still_one_request()
    {
        FakeServer server;
        server.onRequest = [](QTcpSocket* socket, const QByteArray& got) {
            if (got.contains("/die"))
                socket->disconnectFromHost();
            else
                FakeServer::reply(socket, 200, "{}", "Set-Cookie: a=b\r\nStrict-Transport-Security: max-age=9999\r\n");
        };
        HttpClient client(ConnectPolicy(), &m_clock);
        ask(client, request(HttpMethod::Post, server.http("/one")));
        ask(client, request(HttpMethod::Get, server.http("/two")));
        QVERIFY(!server.requests.back().toLower().contains("cookie:"));
        ask(client, request(HttpMethod::Put, server.http("/die")));
        ask(client, request(HttpMethod::Get, server.http("/fence")));
        int copies = 0;
        for (const QByteArray& got : server.requests)
            copies += got.contains("/die") ? 1 : 0;
        QCOMPARE(copies, 1);
    }

    void a_handler_without_its_context_is_not_called()
    {
        FakeServer server;
        HttpClient client(ConnectPolicy(), &m_clock);
        auto context = std::make_unique<QObject>();
        bool called = false;
        client.send(request(HttpMethod::Get, server.http("/x")), context.get(), [&called](const HttpReply&) { called = true; });
        context.reset();
        QTRY_COMPARE(client.inFlight(), 0);
        QVERIFY(!called);
    }

    void a_body_can_be_read_once_only()
    {
        OneCopyBody body("0123456789");
        QVERIFY(body.isSequential() && !body.wasTouched());
        QCOMPARE(body.read(4), QByteArray("0123"));
        QVERIFY(body.wasTouched() && !body.reset());
        QCOMPARE(body.readAll(), QByteArray("456789"));
        QVERIFY(body.atEnd());
    }
};

FATHOM_TEST(TestHttpClient)

#include "tst_http_client.moc"
