// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/exchange.h"
#include "core/paper/server/listen_keys.h"
#include "tests/core/paper/server_fixture.h"
#include "tests/support/test_main.h"

#include <QJsonArray>

namespace fathom::paper::test {

namespace {

using std::chrono::minutes;

QString listenKey(ServerFixture& server)
{
    return server.call("POST", "/fapi/v1/listenKey", {}, {}, { server.keyHeader() }).json().value(QLatin1String("listenKey")).toString();
}

QStringList eventNames(const SocketTap& tap)
{
    QStringList names;
    for (const QByteArray& frame : tap.frames) {
        const QJsonObject json = QJsonDocument::fromJson(frame).object();
        const QJsonObject data = json.contains(QLatin1String("data")) ? json.value(QLatin1String("data")).toObject() : json;
        if (data.contains(QLatin1String("e")))
            names.append(data.value(QLatin1String("e")).toString());
    }
    return names;
}

} // namespace

//! Listen keys and the events of the account.
class UserStreamServerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keysLiveSixtyMinutes()
    {
        ServerFixture server;
        const auto keep = [&server] { return server.call("PUT", "/fapi/v1/listenKey", {}, {}, { server.keyHeader() }); };
        QCOMPARE(keep().code(), -1125);
        QCOMPARE(keep().message(), QStringLiteral("This listenKey does not exist."));
        const QString key = listenKey(server);
        QCOMPARE(key.size(), 64);
        QCOMPARE(listenKey(server), key);
        server.clock.advance(minutes(59));
        QCOMPARE(keep().json().value(QLatin1String("listenKey")).toString(), key);
        server.clock.advance(minutes(59));
        QCOMPARE(listenKey(server), key); // POST extends too
        server.clock.advance(minutes(60));
        QCOMPARE(keep().code(), -1125);
        const QString next = listenKey(server);
        QVERIFY(next != key);
        QCOMPARE(server.call("DELETE", "/fapi/v1/listenKey", {}, {}, { server.keyHeader() }).body, QByteArray("{}"));
        QCOMPARE(keep().code(), -1125);
    }

    void everyWayIn()
    {
        ServerFixture server;
        const QString key = listenKey(server);
        SocketTap path(server.symbolPath(QStringLiteral("/private/ws/") + key));
        SocketTap query(server.symbolPath(QStringLiteral("/private/ws?listenKey=") + key));
        SocketTap filtered(server.symbolPath(QStringLiteral("/private/ws?listenKey=%1&events=ORDER_TRADE_UPDATE/listenKeyExpired").arg(key)));
        SocketTap combined(server.symbolPath(QStringLiteral("/private/stream?listenKey=%1&events=TRADE_LITE").arg(key)));
        SocketTap named(server.symbolPath(QStringLiteral("/private/stream?streams=")));
        SocketTap legacy(server.symbolPath(QStringLiteral("/ws/") + key));
        SocketTap marketDoor(server.symbolPath(QStringLiteral("/market/ws/") + key));
        SocketTap wrongKey(server.symbolPath(QStringLiteral("/private/ws/") + QString(64, QLatin1Char('x'))));
        named.send({ { QStringLiteral("method"), QStringLiteral("SUBSCRIBE") }, { QStringLiteral("params"), QJsonArray { key } }, { QStringLiteral("id"), QStringLiteral("text id") } });
        QVERIFY(roundTrip(named));
        QCOMPARE(named.frames.value(0), QByteArray(R"({"result":null,"id":"text id"})"));
        for (SocketTap* tap : { &path, &query, &filtered, &combined, &legacy, &marketDoor, &wrongKey })
            QVERIFY(roundTrip(*tap));
        QCOMPARE(server.callSigned("POST", "/fapi/v1/order", "symbol=BTCUSDT&side=BUY&type=MARKET&quantity=0.002").status, 200);
        for (SocketTap* tap : { &path, &query, &filtered, &combined, &named, &legacy, &marketDoor, &wrongKey })
            QVERIFY(roundTrip(*tap));
        QVERIFY(eventNames(path).contains(QLatin1String("ACCOUNT_UPDATE")));
        QCOMPARE(query.frames, path.frames);
        QCOMPARE(eventNames(named), eventNames(path));
        const QByteArray wrapping = "{\"stream\":\"" + key.toUtf8() + "\",\"data\":{";
        QVERIFY(named.frames.last().startsWith(wrapping));
        QVERIFY(!filtered.frames.isEmpty());
        QCOMPARE(filtered.frames.size(), filtered.events(QStringLiteral("ORDER_TRADE_UPDATE")).size());
        QVERIFY(!combined.frames.isEmpty());
        QCOMPARE(combined.frames.size(), combined.events(QStringLiteral("TRADE_LITE")).size());
        for (const SocketTap* tap : { &legacy, &marketDoor, &wrongKey })
            QVERIFY(tap->frames.isEmpty());
    }

    void fillsComeInTheVenuesOrder()
    {
        ServerFixture server;
        SocketTap tap(server.symbolPath(QStringLiteral("/private/ws/") + listenKey(server)));
        QVERIFY(roundTrip(tap));
        const RawReply reply = server.callSigned("POST", "/fapi/v1/order", "symbol=BTCUSDT&side=BUY&type=MARKET&quantity=0.002&newClientOrderId=mine&newOrderRespType=RESULT");
        QVERIFY(roundTrip(tap));
        const QStringList names = eventNames(tap);
        QCOMPARE(names.value(0), QStringLiteral("ORDER_TRADE_UPDATE")); // NEW
        const int fills = static_cast<int>(tap.events(QStringLiteral("TRADE_LITE")).size());
        QVERIFY(fills >= 1);
        for (int i = 0; i < fills; ++i) {
            QCOMPARE(names.value(1 + 3 * i), QStringLiteral("TRADE_LITE"));
            QCOMPARE(names.value(2 + 3 * i), QStringLiteral("ACCOUNT_UPDATE"));
            QCOMPARE(names.value(3 + 3 * i), QStringLiteral("ORDER_TRADE_UPDATE"));
        }
        const QJsonObject order = tap.events(QStringLiteral("ORDER_TRADE_UPDATE")).last().value(QLatin1String("o")).toObject();
        QCOMPARE(order.value(QLatin1String("x")).toString(), QStringLiteral("TRADE"));
        QCOMPARE(order.value(QLatin1String("X")).toString(), QStringLiteral("FILLED"));
        QCOMPARE(order.value(QLatin1String("c")).toString(), QStringLiteral("mine"));
        QCOMPARE(order.value(QLatin1String("z")).toString(), QStringLiteral("0.002"));
        QCOMPARE(order.value(QLatin1String("N")).toString(), QStringLiteral("USDT"));
        QCOMPARE(order.value(QLatin1String("i")).toInteger(), reply.json().value(QLatin1String("orderId")).toInteger());
        const QJsonObject first = tap.events(QStringLiteral("ORDER_TRADE_UPDATE")).first().value(QLatin1String("o")).toObject();
        QVERIFY(!first.contains(QLatin1String("n")) && !first.contains(QLatin1String("N"))); // no commission, no key
        const QJsonObject lite = tap.events(QStringLiteral("TRADE_LITE")).last();
        QCOMPARE(lite.value(QLatin1String("t")), order.value(QLatin1String("t")));
        QCOMPARE(lite.value(QLatin1String("L")), order.value(QLatin1String("L")));
        // The account's last word is what REST says.
        const QJsonObject update = tap.events(QStringLiteral("ACCOUNT_UPDATE")).last().value(QLatin1String("a")).toObject();
        QCOMPARE(update.value(QLatin1String("m")).toString(), QStringLiteral("ORDER"));
        QCOMPARE(update.value(QLatin1String("B")).toArray().first().toObject().value(QLatin1String("wb")).toString(),
            server.callSigned("GET", "/fapi/v3/account").json().value(QLatin1String("totalWalletBalance")).toString());
        const QJsonObject position = update.value(QLatin1String("P")).toArray().first().toObject();
        const QJsonObject risk = server.callSigned("GET", "/fapi/v3/positionRisk").list().first().toObject();
        QCOMPARE(position.value(QLatin1String("ep")), risk.value(QLatin1String("entryPrice")));
        QCOMPARE(position.value(QLatin1String("bep")), risk.value(QLatin1String("breakEvenPrice")));
        QCOMPARE(position.value(QLatin1String("pa")).toString(), QStringLiteral("0.002"));
    }

    void otherEvents()
    {
        ServerFixture server;
        SocketTap tap(server.symbolPath(QStringLiteral("/private/ws/") + listenKey(server)));
        QVERIFY(roundTrip(tap));
        const QByteArray price = server.bidPrice(-2);
        server.callSigned("POST", "/fapi/v1/order", "symbol=BTCUSDT&side=BUY&type=LIMIT&timeInForce=GTC&quantity=0.002&newClientOrderId=a&price=" + price);
        server.callSigned("PUT", "/fapi/v1/order", "symbol=BTCUSDT&side=BUY&quantity=0.003&origClientOrderId=a&modifyId=77&price=" + price);
        server.callSigned("DELETE", "/fapi/v1/order", "symbol=BTCUSDT&origClientOrderId=a");
        server.callSigned("POST", "/fapi/v1/leverage", "symbol=ETHUSDT&leverage=3");
        QVERIFY(roundTrip(tap));
        QStringList executions;
        for (const QJsonObject& event : tap.events(QStringLiteral("ORDER_TRADE_UPDATE")))
            executions.append(event.value(QLatin1String("o")).toObject().value(QLatin1String("x")).toString());
        QCOMPARE(executions, QStringList({ QStringLiteral("NEW"), QStringLiteral("AMENDMENT"), QStringLiteral("CANCELED") }));
        QCOMPARE(tap.events(QStringLiteral("ORDER_TRADE_UPDATE"))[1].value(QLatin1String("o")).toObject().value(QLatin1String("M")).toInt(), 77);
        const QJsonObject config = tap.events(QStringLiteral("ACCOUNT_CONFIG_UPDATE")).value(0).value(QLatin1String("ac")).toObject();
        QCOMPARE(config, QJsonObject({ { QStringLiteral("s"), QStringLiteral("ETHUSDT") }, { QStringLiteral("l"), 3 } }));
    }

    void fundingMovesTheBalanceAlone()
    {
        ServerFixture server;
        QCOMPARE(server.callSigned("POST", "/fapi/v1/order", "symbol=BTCUSDT&side=BUY&type=MARKET&quantity=0.050").status, 200);
        const QJsonObject mark = server.call("GET", "/fapi/v1/premiumIndex", "symbol=BTCUSDT").json();
        const std::int64_t due = mark.value(QLatin1String("nextFundingTime")).toInteger();
        server.clock.advance(std::chrono::milliseconds(due - toMs(server.clock.wallNow()) - 1000));
        SocketTap tap(server.symbolPath(QStringLiteral("/private/ws/") + listenKey(server)));
        QVERIFY(roundTrip(tap));
        server.advance(std::chrono::milliseconds(2000));
        QVERIFY(roundTrip(tap));
        const QJsonObject update = tap.events(QStringLiteral("ACCOUNT_UPDATE")).value(0).value(QLatin1String("a")).toObject();
        QCOMPARE(update.value(QLatin1String("m")).toString(), QStringLiteral("FUNDING_FEE"));
        QCOMPARE(update.value(QLatin1String("S")).toString(), QStringLiteral("BTCUSDT"));
        QVERIFY(!update.contains(QLatin1String("P"))); // a cross position is not repeated
        QVERIFY(update.value(QLatin1String("B")).toArray().first().toObject().value(QLatin1String("bc")).toString() != QLatin1String("0"));
        const QJsonObject row = server.callSigned("GET", "/fapi/v1/income", "incomeType=FUNDING_FEE").list().first().toObject();
        QCOMPARE(row.value(QLatin1String("income")), update.value(QLatin1String("B")).toArray().first().toObject().value(QLatin1String("bc")));
    }

    void liquidationReachesTheWire()
    {
        ServerFixture server;
        SocketTap tap(server.symbolPath(QStringLiteral("/private/ws/") + listenKey(server)));
        SocketTap one(server.symbolPath(QStringLiteral("/market/ws/btcusdt@forceOrder")));
        SocketTap all(server.symbolPath(QStringLiteral("/market/ws/!forceOrder@arr")));
        QVERIFY(roundTrip(tap) && roundTrip(one) && roundTrip(all));
        QCOMPARE(server.callSigned("POST", "/fapi/v1/leverage", "symbol=BTCUSDT&leverage=100").status, 200);
        QCOMPARE(server.callSigned("POST", "/fapi/v1/order", "symbol=BTCUSDT&side=BUY&type=MARKET&quantity=4").status, 200);
        Exchange& engine = server.exchange.exchange();
        const int market = engine.marketOf(QStringLiteral("BTCUSDT"));
        const Decimal mark = engine.markPrice(market).mark;
        tap.frames.clear();
        engine.setMarkPrice(market, mark * Decimal::fromScaled(979, 3), mark);
        engine.advanceTo(server.clock.wallNow());
        server.advance(std::chrono::milliseconds(20));
        QVERIFY(roundTrip(tap));
        QVERIFY(!tap.events(QStringLiteral("MARGIN_CALL")).isEmpty());
        const QJsonObject call = tap.events(QStringLiteral("MARGIN_CALL")).first();
        QCOMPARE(call.value(QLatin1String("p")).toArray().first().toObject().value(QLatin1String("mt")).toString(), QStringLiteral("CROSSED"));
        engine.setMarkPrice(market, mark * Decimal::fromScaled(970, 3), mark);
        engine.advanceTo(server.clock.wallNow());
        server.advance(std::chrono::milliseconds(2000));
        QVERIFY(roundTrip(tap) && roundTrip(one) && roundTrip(all));
        bool closed = false;
        for (const QJsonObject& event : tap.events(QStringLiteral("ORDER_TRADE_UPDATE")))
            closed = closed || event.value(QLatin1String("o")).toObject().value(QLatin1String("c")).toString().startsWith(QLatin1String("autoclose-"));
        QVERIFY(closed);
        const QJsonObject single = one.events(QStringLiteral("forceOrder")).value(0);
        QCOMPARE(single.value(QLatin1String("o")).toObject().value(QLatin1String("s")).toString(), QStringLiteral("BTCUSDT"));
        QCOMPARE(single.value(QLatin1String("o")).toObject().value(QLatin1String("S")).toString(), QStringLiteral("SELL"));
        QVERIFY(!single.value(QLatin1String("o")).toObject().contains(QLatin1String("ps")));
        bool told = false;
        for (const QJsonObject& event : all.events(QStringLiteral("forceOrder"))) // the crowd's liquidations in other symbols are there too
            told = told || event.value(QLatin1String("o")).toObject().value(QLatin1String("ps")).toString() == QLatin1String("BTCUSDT");
        QVERIFY(told);
    }

    void expiryIsAnnounced()
    {
        ServerFixture server;
        const QString key = listenKey(server);
        SocketTap all(server.symbolPath(QStringLiteral("/private/ws/") + key));
        SocketTap without(server.symbolPath(QStringLiteral("/private/ws?listenKey=%1&events=ORDER_TRADE_UPDATE").arg(key)));
        QVERIFY(roundTrip(all) && roundTrip(without));
        server.clock.advance(minutes(61));
        server.exchange.listenKeys().expireOld();
        QVERIFY(roundTrip(all) && roundTrip(without));
        const QJsonObject event = all.events(QStringLiteral("listenKeyExpired")).value(0);
        QCOMPARE(event.value(QLatin1String("listenKey")).toString(), key);
        QVERIFY(without.frames.isEmpty());
        // The connection stays, silent for good.
        all.frames.clear();
        server.callSigned("POST", "/fapi/v1/leverage", "symbol=ETHUSDT&leverage=3");
        QVERIFY(roundTrip(all));
        QVERIFY(all.frames.isEmpty() && all.isOpen());
    }
};

FATHOM_TEST(UserStreamServerTest)

} // namespace fathom::paper::test

#include "tst_user_stream_server.moc"
