// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/paper/server_fixture.h"
#include "tests/support/test_main.h"

namespace fathom::paper::test {

//! Weights, order counts and what happens beyond them.
class LimitsServerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void weightsAreCountedAndShown()
    {
        ServerFixture server;
        const auto weight = [](const RawReply& reply) { return reply.header("X-MBX-USED-WEIGHT-1M").toInt(); };
        QCOMPARE(weight(server.call("GET", "/fapi/v1/ping")), 1);
        QCOMPARE(weight(server.call("GET", "/fapi/v1/depth", "symbol=BTCUSDT&limit=1000")), 21);
        QCOMPARE(weight(server.call("GET", "/fapi/v1/depth", "symbol=BTCUSDT&limit=5")), 23);
        QCOMPARE(weight(server.call("GET", "/fapi/v1/ticker/24hr")), 63);
        QCOMPARE(weight(server.call("GET", "/fapi/v1/klines", "symbol=BTCUSDT&interval=1m&limit=1500")), 73);
        QCOMPARE(weight(server.callSigned("GET", "/fapi/v3/account")), 78);
        const RawReply order = server.callSigned("POST", "/fapi/v1/order", "symbol=BTCUSDT&side=BUY&type=MARKET&quantity=0.002");
        QCOMPARE(order.status, 200);
        QCOMPARE(weight(order), 78);
        QCOMPARE(order.header("X-MBX-ORDER-COUNT-10S"), QByteArray("1"));
        QCOMPARE(order.header("X-MBX-ORDER-COUNT-1M"), QByteArray("1"));
        server.advance(std::chrono::seconds(61));
        QCOMPARE(weight(server.call("GET", "/fapi/v1/ping")), 1);
    }

    void tooMuchWeightIsRefusedThenBanned()
    {
        PaperExchangeOptions options;
        options.limits.weightPerMinute = 10;
        ServerFixture server(options);
        for (int i = 0; i < 10; ++i)
            QCOMPARE(server.call("GET", "/fapi/v1/ping").status, 200);
        const RawReply refused = server.call("GET", "/fapi/v1/ping");
        QCOMPARE(refused.status, 429);
        QCOMPARE(refused.code(), -1003);
        QVERIFY(refused.header("Retry-After").toInt() > 0);
        RawReply last;
        for (int i = 0; i < 120 && last.status != 418; ++i)
            last = server.call("GET", "/fapi/v1/ping");
        QCOMPARE(last.status, 418);
        QVERIFY(last.message().contains(QLatin1String("banned until")));
        const RawReply door = server.raw("GET /ws-fapi/v1 HTTP/1.1\r\nHost: " + server.host()
            + "\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n");
        QCOMPARE(door.status, 418);
        QVERIFY(door.header("Retry-After").toInt() > 0); // else a client has to think of two minutes
        server.clock.advance(std::chrono::seconds(61));
        QCOMPARE(server.call("GET", "/fapi/v1/ping").status, 418); // the ban outlives the minute
        server.clock.advance(std::chrono::seconds(120));
        QCOMPARE(server.call("GET", "/fapi/v1/ping").status, 200);
    }

    void tooManyOrdersAreRefused()
    {
        PaperExchangeOptions options;
        options.limits.ordersPer10s = 2;
        options.limits.ordersPerMinute = 3;
        ServerFixture server(options);
        const auto place = [&server] { return server.callSigned("POST", "/fapi/v1/order", "symbol=BTCUSDT&side=BUY&type=MARKET&quantity=0.002"); };
        QCOMPARE(place().status, 200);
        QCOMPARE(place().status, 200);
        const RawReply refused = place();
        QCOMPARE(refused.status, 429);
        QCOMPARE(refused.code(), -1015);
        QVERIFY(refused.message().contains(QLatin1String("2 orders per 10 SECOND")));
        server.advance(std::chrono::seconds(10));
        QCOMPARE(place().status, 200);
        QVERIFY(place().message().contains(QLatin1String("3 orders per 1 MINUTE")));
        QCOMPARE(server.callSigned("DELETE", "/fapi/v1/allOpenOrders", "symbol=BTCUSDT").status, 200); // cancelling is never counted
    }
};

FATHOM_TEST(LimitsServerTest)

} // namespace fathom::paper::test

#include "tst_limits_server.moc"
