// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/exchange.h"
#include "core/paper/server/wire_algo.h"
#include "tests/core/paper/server_fixture.h"
#include "tests/support/test_main.h"

#include <QJsonArray>

namespace fathom::paper::test {

namespace {

using std::chrono::milliseconds;

QString text(const QJsonObject& json, const char* key) { return json.value(QLatin1String(key)).toString(); }

} // namespace

//! Conditional orders on the wire: CHANGES 3, shapes and quirks included.
class AlgoServerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<ServerFixture>();
        m_server->advance(milliseconds(1000));
        m_stop = "algoType=CONDITIONAL&symbol=BTCUSDT&side=BUY&type=STOP_MARKET&quantity=0.01&clientAlgoId=stop-1&triggerPrice=" + m_server->bidPrice(10);
    }
    void cleanup() { m_server.reset(); }

    void numbersAsDoubles()
    {
        QCOMPARE(doubleText(Decimal()), QByteArray("0.0"));
        QCOMPARE(doubleText(Decimal::fromLiteral("0.0007")), QByteArray("7.0E-4"));
        QCOMPARE(doubleText(Decimal::fromLiteral("0.00012")), QByteArray("1.2E-4"));
        QCOMPARE(doubleText(Decimal::fromLiteral("0.001")), QByteArray("0.001"));
        QCOMPARE(doubleText(Decimal(60'000)), QByteArray("60000.0"));
        QCOMPARE(doubleText(Decimal(12'000'000)), QByteArray("1.2E7"));
    }

    void placeQueryCancel()
    {
        const QJsonObject placed = m_server->callSigned("POST", "/fapi/v1/algoOrder", m_stop).json();
        QCOMPARE(text(placed, "algoType"), QStringLiteral("CONDITIONAL"));
        QCOMPARE(text(placed, "orderType"), QStringLiteral("STOP_MARKET"));
        QCOMPARE(text(placed, "algoStatus"), QStringLiteral("NEW"));
        QCOMPARE(text(placed, "quantity"), QStringLiteral("0.010"));
        QCOMPARE(text(placed, "price"), QStringLiteral("0"));
        QVERIFY(placed.contains(QLatin1String("icebergQuantity")) && placed.value(QLatin1String("icebergQuantity")).isNull());
        QVERIFY(!placed.contains(QLatin1String("actualOrderId")));
        const QByteArray id = "algoId=" + QByteArray::number(placed.value(QLatin1String("algoId")).toInteger());
        const QJsonObject found = m_server->callSigned("GET", "/fapi/v1/algoOrder", id).json();
        QCOMPARE(text(found, "actualOrderId"), QString());
        QCOMPARE(text(found, "actualPrice"), QStringLiteral("0"));
        QCOMPARE(text(m_server->callSigned("GET", "/fapi/v1/algoOrder", "clientAlgoId=stop-1").json(), "clientAlgoId"), QStringLiteral("stop-1"));
        const QJsonArray open = m_server->callSigned("GET", "/fapi/v1/openAlgoOrders").list();
        QCOMPARE(open.size(), 1);
        QCOMPARE(text(open.first().toObject(), "quantity"), QStringLiteral("0.01"));
        QCOMPARE(text(open.first().toObject(), "price"), QStringLiteral("0.0"));
        QCOMPARE(text(open.first().toObject(), "actualQty"), QStringLiteral("0.0"));
        QVERIFY(!open.first().toObject().contains(QLatin1String("actualPrice")));
        // Orders and conditional orders leave each other alone.
        QCOMPARE(m_server->callSigned("GET", "/fapi/v1/openOrders").list().size(), 0);
        QCOMPARE(m_server->callSigned("DELETE", "/fapi/v1/allOpenOrders", "symbol=BTCUSDT").json().value(QLatin1String("code")).toInt(), 200);
        QCOMPARE(m_server->callSigned("GET", "/fapi/v1/openAlgoOrders", "symbol=BTCUSDT").list().size(), 1);
        const QJsonObject cancelled = m_server->callSigned("DELETE", "/fapi/v1/algoOrder", id).json();
        QCOMPARE(cancelled.value(QLatin1String("code")), QJsonValue(QStringLiteral("200"))); // text
        QCOMPARE(text(cancelled, "msg"), QStringLiteral("success"));
        QCOMPARE(m_server->callSigned("DELETE", "/fapi/v1/algoOrder", id).code(), -2011);
        const QByteArray small = "clientalgoid=stop-1&algoid=" + id.mid(7); // as the venue's page on cancelling names them
        QCOMPARE(m_server->callSigned("GET", "/fapi/v1/algoOrder", small).status, 200);
        QCOMPARE(m_server->callSigned("DELETE", "/fapi/v1/algoOrder", "clientalgoid=stop-1").code(), -2011);
        const QJsonArray all = m_server->callSigned("GET", "/fapi/v1/allAlgoOrders", "symbol=BTCUSDT").list();
        QCOMPARE(text(all.first().toObject(), "algoStatus"), QStringLiteral("CANCELED"));
        QVERIFY(all.first().toObject().contains(QLatin1String("slTriggerPrice")));
    }

    void refusals_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<int>("code");
        const auto row = [](const char* name, const char* from, const char* to, int code) { QTest::newRow(name) << QByteArray(from) << QByteArray(to) << code; };
        row("good", "", "", 0);
        row("no algo type", "algoType=CONDITIONAL&", "", -1102);
        row("other algo type", "CONDITIONAL", "VP", -1130);
        row("no symbol", "symbol=BTCUSDT&", "", -1102);
        row("symbol", "BTCUSDT", "NOPE", -1121);
        row("side", "side=BUY", "side=HOLD", -1117);
        row("type", "STOP_MARKET", "STOPP", -1116);
        row("engine's type", "STOP_MARKET", "LIMIT", -1116);
        row("quantity", "quantity=0.01", "quantity=x", -1100);
        row("no quantity", "quantity=0.01&", "", -1102);
        row("id", "stop-1", "a%20b", -1100);
        row("working type", "quantity", "workingType=LAST&quantity", -4031);
        row("position side", "quantity", "positionSide=LONG&quantity", -4061);
        row("triggers at once", "side=BUY", "side=SELL", -2021);
    }

    void refusals()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(int, code);
        QByteArray query = m_stop;
        if (!from.isEmpty())
            query.replace(from, to);
        const RawReply reply = m_server->callSigned("POST", "/fapi/v1/algoOrder", query);
        QCOMPARE(reply.code(), code);
        QCOMPARE(reply.status, code == 0 ? 200 : 400);
    }

    void keysAndWindows()
    {
        QCOMPARE(m_server->callSigned("GET", "/fapi/v1/algoOrder").code(), -1102);
        QCOMPARE(m_server->callSigned("GET", "/fapi/v1/algoOrder", "algoId=1").code(), -2013);
        QCOMPARE(m_server->callSigned("GET", "/fapi/v1/allAlgoOrders").code(), -1102);
        QCOMPARE(m_server->callSigned("GET", "/fapi/v1/allAlgoOrders", "symbol=BTCUSDT&startTime=1&endTime=700000000").code(), -4165);
        QCOMPARE(m_server->callSigned("DELETE", "/fapi/v1/algoOpenOrders").code(), -1102);
        QCOMPARE(m_server->callSigned("POST", "/fapi/v1/algoOrder", m_stop).status, 200);
        QCOMPARE(m_server->callSigned("POST", "/fapi/v1/algoOrder", m_stop).code(), -4116);
        const QJsonValue code = m_server->callSigned("DELETE", "/fapi/v1/algoOpenOrders", "symbol=BTCUSDT").json().value(QLatin1String("code"));
        QCOMPARE(code, QJsonValue(200)); // a number here
        QCOMPARE(m_server->callSigned("GET", "/fapi/v1/openAlgoOrders").body, QByteArray("[]"));
    }

    void everyStepIsTold()
    {
        const QString key = m_server->call("POST", "/fapi/v1/listenKey", {}, {}, { m_server->keyHeader() }).json().value(QLatin1String("listenKey")).toString();
        SocketTap tap(m_server->symbolPath(QStringLiteral("/private/ws/") + key));
        QVERIFY(roundTrip(tap));
        QCOMPARE(m_server->callSigned("POST", "/fapi/v1/algoOrder", m_stop).status, 200);
        // The mark passes the trigger of a stop on it.
        const QByteArray onMark = QByteArray(m_stop).replace("stop-1", "mark-1") + "&workingType=MARK_PRICE";
        QCOMPARE(m_server->callSigned("POST", "/fapi/v1/algoOrder", onMark).status, 200);
        const Decimal beyond = Decimal::parse(m_server->bidPrice(11).toStdString()).value();
        m_server->exchange.exchange().setMarkPrice(0, beyond, beyond);
        m_server->exchange.step();
        QTRY_COMPARE(tap.events(QStringLiteral("ALGO_UPDATE")).size(), 5);
        QStringList steps;
        for (const QJsonObject& event : tap.events(QStringLiteral("ALGO_UPDATE")))
            steps.append(text(event.value(QLatin1String("o")).toObject(), "X"));
        QCOMPARE(steps, QStringList({ QStringLiteral("NEW"), QStringLiteral("NEW"), QStringLiteral("TRIGGERING"), QStringLiteral("TRIGGERED"), QStringLiteral("FINISHED") }));
        QVERIFY(!text(tap.events(QStringLiteral("ALGO_UPDATE")).at(3).value(QLatin1String("o")).toObject(), "ai").isEmpty());
        const auto events = tap.events(QStringLiteral("ALGO_UPDATE"));
        QVERIFY(!events.isEmpty());
        const QJsonObject first = events.first().value(QLatin1String("o")).toObject();
        QCOMPARE(text(first, "X"), QStringLiteral("NEW"));
        QCOMPARE(text(first, "caid"), QStringLiteral("stop-1"));
        QCOMPARE(text(first, "ai"), QString());
        QCOMPARE(text(first, "q"), QStringLiteral("0.01"));
        QVERIFY(!first.contains(QLatin1String("ia")));
        QCOMPARE(m_server->callSigned("DELETE", "/fapi/v1/algoOpenOrders", "symbol=BTCUSDT").status, 200);
    }

private:
    std::unique_ptr<ServerFixture> m_server;
    QByteArray m_stop;
};

FATHOM_TEST(AlgoServerTest)

} // namespace fathom::paper::test

#include "tst_algo_server.moc"
