// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/binance/client_fixture.h"
#include "tests/core/binance/wire_fixture.h"
#include "tests/support/test_main.h"

#include <QSignalSpy>

using namespace fathom;
using namespace fathom::binance;
using fathom::test::ClientFixture;
using fathom::test::FakeServer;

class TestRestClient final : public QObject
{
    Q_OBJECT

    std::unique_ptr<ClientFixture> f;

    std::optional<OrderAnswer> placed()
    {
        std::optional<OrderAnswer> answer;
        f->rest.place(ClientFixture::place(), this, [&answer](const OrderAnswer& a) { answer = a; });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), 8'000); }();
        return answer;
    }
    int countOf(const QByteArray& path) const
    {
        return static_cast<int>(std::count_if(f->server.requests.begin(), f->server.requests.end(), [&](const QByteArray& r) { return r.contains(path); }));
    }

private Q_SLOTS:
    void init() { f = std::make_unique<ClientFixture>(); }
    void cleanup() { f.reset(); }

    void an_order_is_posted_signed_in_its_body()
    {
        f->server.onRequest = [](QTcpSocket* socket, const QByteArray&) { FakeServer::reply(socket, 200, ClientFixture::order("f-1"), "X-MBX-ORDER-COUNT-10S: 9\r\n"); };
        const auto answer = placed();
        QCOMPARE(answer->outcome, OutcomeClass::Accepted);
        QCOMPARE(answer->report->order.orderId, 77);
        const QByteArray request = f->server.requests.front();
        QVERIFY(request.startsWith("POST /fapi/v1/order HTTP/1.1\r\n"));
        QCOMPARE(FakeServer::headerOf(request, "X-MBX-APIKEY"), QByteArray("testkey"));
        const QByteArray body = FakeServer::bodyOf(request);
        QVERIFY(f->isSigned(body));
        QVERIFY(body.contains("recvWindow=3000&timestamp="));
        QVERIFY(toMs(answer->signedAt) > 1'600'000'000'000);
        QCOMPARE(f->budget.orders10s().used, 9);
    }

    void reads_are_signed_in_the_query()
    {
        f->server.onRequest = [](QTcpSocket* socket, const QByteArray&) { FakeServer::reply(socket, 200, "[]"); };
        bool answered = false;
        f->rest.positions(QStringLiteral("测试USDT"), this, [&answered](const Result<std::vector<Position>>& rows) { answered = rows.has_value() && rows->empty(); });
        QTRY_VERIFY(answered);
        const QByteArray line = f->server.requests.front().split(' ').at(1);
        QVERIFY(line.startsWith("/fapi/v3/positionRisk?symbol=%E6%B5%8B%E8%AF%95USDT&recvWindow="));
        QVERIFY(f->isSigned(line.mid(line.indexOf('?') + 1)));
    }

    void C01_C08_what_became_of_an_order_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("outcome");
        QTest::newRow("refused") << 400 << QByteArray(test::json("{'code':-2019,'msg':'Margin is insufficient.'}")) << static_cast<int>(OutcomeClass::Rejected);
        QTest::newRow("there already") << 400 << QByteArray(test::json("{'code':-4116,'msg':'ClientOrderId is duplicated'}")) << static_cast<int>(OutcomeClass::AlreadyThere);
        QTest::newRow("throttled") << 503 << QByteArray(test::json("{'code':-1008,'msg':'throttled'}")) << static_cast<int>(OutcomeClass::Failed);
        QTest::newRow("gateway timeout") << 504 << QByteArray("<html>504</html>") << static_cast<int>(OutcomeClass::Unknown);
        QTest::newRow("login page") << 200 << QByteArray("<html>hotel</html>") << static_cast<int>(OutcomeClass::Unknown);
        QTest::newRow("closed") << 0 << QByteArray() << static_cast<int>(OutcomeClass::Unknown);
    }
    void C01_C08_what_became_of_an_order()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(int, outcome);
        f->server.onRequest = [&](QTcpSocket* socket, const QByteArray&) {
            if (status == 0)
                socket->disconnectFromHost();
            else
                FakeServer::reply(socket, status, body);
        };
        const auto answer = placed();
        QCOMPARE(static_cast<int>(answer->outcome), outcome);
        QVERIFY(!answer->report.has_value());
        QVERIFY(!answer->error.detail.contains(QLatin1String("signature")) && !answer->error.detail.contains(QLatin1String("127.0.0.1")));
        QCOMPARE(countOf("POST /fapi/v1/order"), 1);
    }

    void C11_a_wrong_timestamp_is_signed_again_once()
    {
        int orders = 0;
        f->server.onRequest = [&](QTcpSocket* socket, const QByteArray& request) {
            if (request.contains("/fapi/v1/time"))
                FakeServer::reply(socket, 200, test::json("{'serverTime':1900000000000}"));
            else if (++orders == 1)
                FakeServer::reply(socket, 400, test::json("{'code':-1021,'msg':'Timestamp for this request is outside of the recvWindow.'}"));
            else
                FakeServer::reply(socket, 200, ClientFixture::order("f-1"));
        };
        QSignalSpy refused(&f->rest, &RestClient::clockRefused);
        const auto answer = placed();
        QCOMPARE(answer->outcome, OutcomeClass::Accepted);
        QCOMPARE(refused.count(), 1);
        QCOMPARE(orders, 2);
        QVERIFY(std::abs(toMs(answer->signedAt) - 1'900'000'000'000) < 5'000);
    }

    void C11_a_second_refusal_is_final()
    {
        f->server.onRequest = [](QTcpSocket* socket, const QByteArray& request) {
            if (request.contains("/fapi/v1/time"))
                FakeServer::reply(socket, 200, test::json("{'serverTime':1900000000000}"));
            else
                FakeServer::reply(socket, 400, test::json("{'code':-1021,'msg':'Timestamp'}"));
        };
        const auto answer = placed();
        QCOMPARE(answer->outcome, OutcomeClass::Rejected);
        QCOMPARE(answer->error.venueCode, -1021);
        QCOMPARE(countOf("POST /fapi/v1/order"), 2);
    }

    void C11_a_refusal_that_comes_late_is_not_sent_again()
    {
        QPointer<QTcpSocket> waiting;
        f->server.onRequest = [&](QTcpSocket* socket, const QByteArray& request) {
            if (request.contains("/fapi/v1/time"))
                FakeServer::reply(socket, 200, test::json("{'serverTime':1900000000000}"));
            else
                waiting = socket;
        };
        std::optional<OrderAnswer> answer;
        f->rest.place(ClientFixture::place(), this, [&answer](const OrderAnswer& a) { answer = a; });
        QTRY_COMPARE(countOf("POST /fapi/v1/order"), 1);
        const MonotonicTime sent = f->clock.monotonicNow();
        QTRY_VERIFY(f->clock.monotonicNow() - sent > orderRepeatWithin); // it is called unknown by now
        FakeServer::reply(waiting, 400, test::json("{'code':-1021,'msg':'Timestamp for this request is outside of the recvWindow.'}"));
        QTRY_VERIFY(answer.has_value());
        QCOMPARE(answer->outcome, OutcomeClass::Rejected);
        QCOMPARE(answer->error.venueCode, -1021);
        QCOMPARE(countOf("POST /fapi/v1/order"), 1);
    }

    void C17_a_cancel_does_not_wait_behind_reads_that_hang()
    {
        f->server.onRequest = [&](QTcpSocket* socket, const QByteArray& request) {
            if (request.startsWith("DELETE"))
                FakeServer::reply(socket, 200, ClientFixture::order("f-1", "CANCELED"));
        };
        for (int i = 0; i < 8; ++i) // more than go out at a time
            f->rest.account(this, [](const Result<AccountReport>&) {});
        QTRY_COMPARE(countOf("GET /fapi/v3/account"), 6);
        std::optional<OrderAnswer> answer;
        f->rest.cancel({ QStringLiteral("BTCUSDT"), 77, {} }, this, [&answer](const OrderAnswer& a) { answer = a; });
        QTRY_VERIFY(answer.has_value());
        QCOMPARE(answer->outcome, OutcomeClass::Accepted);
        QCOMPARE(countOf("GET /fapi/v3/account"), 6);
    }

    void C12_a_refused_key_is_told_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("not its place") << 401 << test::json("{'code':-2015,'msg':'Invalid API-key, IP, or permissions for action.'}");
        QTest::newRow("not a key") << 400 << test::json("{'code':-2014,'msg':'API-key format invalid.'}");
        QTest::newRow("locked") << 400 << test::json("{'code':-2017,'msg':'API Keys are locked on this account.'}");
        QTest::newRow("signature") << 400 << test::json("{'code':-1022,'msg':'Signature for this request is not valid.'}");
    }

    void C12_a_refused_key_is_told()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        f->server.onRequest = [status, body](QTcpSocket* socket, const QByteArray&) { FakeServer::reply(socket, status, body); };
        QSignalSpy refused(&f->rest, &RestClient::keyRefused);
        const auto answer = placed();
        QCOMPARE(answer->error.code, Error::Code::Unauthorised);
        QCOMPARE(refused.count(), 1);
    }

    void C14_I6_after_a_ban_nothing_is_sent()
    {
        const std::int64_t until = toMs(f->clock.wallNow()) + 60'000;
        f->server.onRequest = [&](QTcpSocket* socket, const QByteArray&) {
            FakeServer::reply(socket, 418, QByteArray(test::json("{'code':-1003,'msg':'Way too many requests; IP banned until ") + QByteArray::number(static_cast<qlonglong>(until)) + ".\"}"));
        };
        QCOMPARE(placed()->error.code, Error::Code::Banned);
        QVERIFY(f->budget.isBanned());
        QVERIFY(f->budget.pausedFor() > std::chrono::seconds { 50 });
        for (int i = 0; i < 5; ++i) {
            const auto answer = placed();
            QCOMPARE(answer->outcome, OutcomeClass::NotSent);
            QCOMPARE(answer->error.code, Error::Code::Banned);
        }
        QCOMPARE(f->server.requests.size(), std::size_t { 1 });
    }

    void nothing_to_change_is_success()
    {
        f->server.onRequest = [](QTcpSocket* socket, const QByteArray&) { FakeServer::reply(socket, 400, test::json("{'code':-4046,'msg':'No need to change margin type.'}")); };
        std::optional<bool> done;
        f->rest.setMarginType(QStringLiteral("BTCUSDT"), MarginType::Cross, this, [&done](const Result<bool>& result) { done = result.has_value(); });
        QTRY_VERIFY(done.has_value());
        QVERIFY(*done);
    }

    void public_data_needs_no_key_and_orders_do()
    {
        RestClient open(f->endpoints, nullptr, &f->budget, &f->time, &f->clock);
        std::optional<Error> error;
        open.account(this, [&error](const Result<AccountReport>& result) { error = result.error(); });
        QTRY_VERIFY(error.has_value());
        QCOMPARE(error->code, Error::Code::NotReady);
        f->server.onRequest = [](QTcpSocket* socket, const QByteArray&) { FakeServer::reply(socket, 200, test::json("{'serverTime':1499827319559}")); };
        bool answered = false;
        open.serverTime(this, [&answered](const Result<WallTime>& time) { answered = time.has_value(); });
        QTRY_VERIFY(answered);
        QVERIFY(FakeServer::headerOf(f->server.requests.front(), "X-MBX-APIKEY").isEmpty());
        QVERIFY(f->time.isKnown());
    }
};

FATHOM_TEST(TestRestClient)

#include "tst_rest_client.moc"
