// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/exchange.h"
#include "tests/core/paper/server_fixture.h"
#include "tests/support/test_main.h"

#include <QJsonArray>

namespace fathom::paper::test {

using std::chrono::milliseconds;

//! The account's rarer calls on the wire.
class RecordsServerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<ServerFixture>();
        m_server->advance(milliseconds(1000));
    }
    void cleanup() { m_server.reset(); }

    void countdownCancels()
    {
        const QByteArray order = "symbol=BTCUSDT&side=BUY&type=LIMIT&timeInForce=GTC&quantity=0.01&price=" + m_server->bidPrice(-3);
        QCOMPARE(m_server->callSigned("POST", "/fapi/v1/order", order).status, 200);
        const RawReply started = m_server->callSigned("POST", "/fapi/v1/countdownCancelAll", "symbol=BTCUSDT&countdownTime=2000");
        QCOMPARE(started.body, QByteArray(R"({"symbol":"BTCUSDT","countdownTime":"2000"})"));
        m_server->advance(milliseconds(1500));
        QCOMPARE(m_server->callSigned("GET", "/fapi/v1/openOrders").list().size(), 1);
        m_server->advance(milliseconds(600));
        QCOMPARE(m_server->callSigned("GET", "/fapi/v1/openOrders").list().size(), 0);
        QCOMPARE(m_server->callSigned("POST", "/fapi/v1/countdownCancelAll", "symbol=BTCUSDT").code(), -1102);
        QCOMPARE(m_server->callSigned("POST", "/fapi/v1/countdownCancelAll", "countdownTime=0").code(), -1102);
    }

    void amendmentsAreKept()
    {
        const QByteArray price = m_server->bidPrice(-3), higher = m_server->bidPrice(-2);
        QCOMPARE(m_server->callSigned("POST", "/fapi/v1/order", "symbol=BTCUSDT&side=BUY&type=LIMIT&timeInForce=GTC&quantity=0.01&newClientOrderId=a-1&price=" + price).status, 200);
        QCOMPARE(m_server->callSigned("PUT", "/fapi/v1/order", "symbol=BTCUSDT&side=BUY&quantity=0.02&origClientOrderId=a-1&modifyId=7&price=" + higher).status, 200);
        const QJsonArray rows = m_server->callSigned("GET", "/fapi/v1/orderAmendment", "symbol=BTCUSDT&origClientOrderId=a-1").list();
        QCOMPARE(rows.size(), 1);
        const QJsonObject row = rows.first().toObject();
        QCOMPARE(row.value(QLatin1String("modifyId")).toInt(), 7);
        const QJsonObject change = row.value(QLatin1String("amendment")).toObject();
        QCOMPARE(change.value(QLatin1String("count")).toInt(), 1);
        const QJsonObject quantity { { QStringLiteral("before"), QStringLiteral("0.010") }, { QStringLiteral("after"), QStringLiteral("0.020") } };
        QCOMPARE(change.value(QLatin1String("origQty")).toObject(), quantity);
        QCOMPARE(change.value(QLatin1String("price")).toObject().value(QLatin1String("after")).toString().toDouble(), higher.toDouble());
    }

    void switches()
    {
        QCOMPARE(m_server->callSigned("GET", "/fapi/v1/feeBurn").body, QByteArray(R"({"feeBurn":true})"));
        QCOMPARE(m_server->callSigned("POST", "/fapi/v1/feeBurn", "feeBurn=false").body, QByteArray(R"({"code":200,"msg":"success"})"));
        QCOMPARE(m_server->callSigned("GET", "/fapi/v1/feeBurn").body, QByteArray(R"({"feeBurn":false})"));
        QCOMPARE(m_server->callSigned("POST", "/fapi/v1/feeBurn").code(), -1102);
        QCOMPARE(m_server->callSigned("POST", "/fapi/v1/multiAssetsMargin", "multiAssetsMargin=true").status, 200);
        QCOMPARE(m_server->callSigned("GET", "/fapi/v1/multiAssetsMargin").body, QByteArray(R"({"multiAssetsMargin":true})"));
        QCOMPARE(m_server->callSigned("POST", "/fapi/v1/multiAssetsMargin", "multiAssetsMargin=yes").code(), -1130);
    }

    void lists()
    {
        QCOMPARE(m_server->callSigned("GET", "/fapi/v1/forceOrders").body, QByteArray("[]"));
        QCOMPARE(m_server->callSigned("GET", "/fapi/v1/forceOrders", "autoCloseType=X").code(), -1130);
        QCOMPARE(m_server->callSigned("GET", "/fapi/v1/positionMargin/history", "symbol=BTCUSDT").body, QByteArray("[]"));
        QCOMPARE(m_server->callSigned("GET", "/fapi/v1/positionMargin/history").code(), -1102);
        QVERIFY(m_server->callSigned("GET", "/fapi/v1/apiTradingStatus").json().contains(QLatin1String("indicators")));
        QCOMPARE(m_server->callSigned("POST", "/fapi/v1/order", "symbol=BTCUSDT&side=BUY&type=MARKET&quantity=0.01").status, 200);
        const QJsonArray adl = m_server->callSigned("GET", "/fapi/v1/adlQuantile", "symbol=BTCUSDT").list();
        QVERIFY(adl.first().toObject().value(QLatin1String("adlQuantile")).toObject().contains(QLatin1String("BOTH")));
        const QJsonObject fund = m_server->call("GET", "/fapi/v1/insuranceBalance", "symbol=BTCUSDT").json();
        QCOMPARE(fund.value(QLatin1String("assets")).toArray().first().toObject().value(QLatin1String("asset")).toString(), QStringLiteral("USDT"));
        const QJsonArray delivered = m_server->call("GET", "/futures/data/delivery-price", "pair=BTCUSDT").list();
        QVERIFY(delivered.size() >= 2);
        for (qsizetype i = 0; i < delivered.size(); ++i) { // the newest first, none to come
            QVERIFY(delivered[i][QLatin1String("deliveryPrice")].toDouble() > 0);
            const std::int64_t later = i == 0 ? toMs(m_server->clock.wallNow()) : delivered[i - 1][QLatin1String("deliveryTime")].toInteger();
            QVERIFY(delivered[i][QLatin1String("deliveryTime")].toInteger() < later);
        }
        QCOMPARE(m_server->call("GET", "/futures/data/delivery-price", "pair=NOPE").code(), -4144);
        QCOMPARE(m_server->callSigned("GET", "/fapi/v1/pmAccountInfo", "asset=USDT").code(), -21001);
    }

    void downloadIsARealFile()
    {
        QCOMPARE(m_server->callSigned("POST", "/fapi/v1/order", "symbol=BTCUSDT&side=BUY&type=MARKET&quantity=0.01&newClientOrderId=file-1").status, 200);
        QCOMPARE(m_server->callSigned("GET", "/fapi/v1/order/asyn").code(), -1102);
        const QByteArray window = "startTime=1779900000000&endTime=1780100000000";
        const QByteArray id = m_server->callSigned("GET", "/fapi/v1/order/asyn", window).json().value(QLatin1String("downloadId")).toString().toUtf8();
        QVERIFY(!id.isEmpty());
        const QJsonObject waiting = m_server->callSigned("GET", "/fapi/v1/order/asyn/id", "downloadId=" + id).json();
        QCOMPARE(waiting.value(QLatin1String("status")).toString(), QStringLiteral("processing"));
        QCOMPARE(m_server->call("GET", "/download/" + id + ".csv").status, 404);
        m_server->advance(milliseconds(4000));
        const QJsonObject ready = m_server->callSigned("GET", "/fapi/v1/order/asyn/id", "downloadId=" + id).json();
        QCOMPARE(ready.value(QLatin1String("status")).toString(), QStringLiteral("completed"));
        const QString url = ready.value(QLatin1String("url")).toString();
        QVERIFY(url.startsWith(m_server->access.restUrl()));
        const RawReply file = m_server->call("GET", url.mid(m_server->access.restUrl().size()).toUtf8());
        QCOMPARE(file.status, 200);
        QVERIFY(file.header("Content-Type").startsWith("text/csv"));
        QVERIFY(file.body.contains("file-1"));
    }

private:
    std::unique_ptr<ServerFixture> m_server;
};

FATHOM_TEST(RecordsServerTest)

} // namespace fathom::paper::test

#include "tst_records_server.moc"
