// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/paper/server_fixture.h"
#include "tests/support/test_main.h"

#include <QJsonArray>

namespace fathom::paper::test {

namespace {

const QByteArray order = "/fapi/v1/order";
const QByteArray limitOrder = "symbol=BTCUSDT&side=BUY&type=LIMIT&timeInForce=GTC&quantity=0.002&price=PRICE";

} // namespace

//! Every refusal that bad input can bring about: code, HTTP status and where it matters the very text.
class ErrorsServerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_server = std::make_unique<ServerFixture>(); }
    void cleanupTestCase() { m_server.reset(); }

    void publicRoutes_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("text");
        const auto row = [](const char* path, const char* query, int code, const char* text = "") {
            QTest::addRow("%s?%s", path, query) << QByteArray("/fapi/v1/") + path << QByteArray(query) << code << QString::fromUtf8(text);
        };
        row("depth", "", -1102, "Mandatory parameter 'symbol' was not sent, was empty/null, or malformed.");
        row("depth", "symbol=", -1102);
        row("depth", "symbol=NOPEUSDT", -1121, "Invalid symbol.");
        row("depth", "symbol=btcusdt", -1121);
        row("depth", "symbol=BTCUSDT&limit=7", -4021);
        row("depth", "symbol=BTCUSDT&limit=-5", -4021);
        row("depth", "symbol=BTCUSDT&limit=x", -1100, "Illegal characters found in parameter 'limit'; legal range is '^[0-9]{1,20}$'.");
        row("depth", "symbol=BTCUSDT&limit=", -1105, "Parameter 'limit' was empty.");
        row("depth", "symbol=BTCUSDT&symbol=ETHUSDT", -1101);
        row("depth", "symbol=%ZZ", -1100);
        row("depth", "symbol=%FF%FE", -1100);
        row("trades", "symbol=BTCUSDT&limit=1001", -1130, "Data sent for parameter 'limit' is not valid.");
        row("klines", "symbol=BTCUSDT", -1102);
        row("klines", "symbol=BTCUSDT&interval=1s", -1120, "Invalid interval.");
        row("klines", "symbol=BTCUSDT&interval=1m&limit=1501", -1130);
        row("klines", "symbol=BTCUSDT&interval=1m&limit=0", -1130);
        row("klines", "symbol=BTCUSDT&interval=1m&startTime=2&endTime=1", -1023);
        row("klines", "symbol=BTCUSDT&interval=1m&startTime=-1", -1130);
        row("continuousKlines", "pair=BTCUSDT&interval=1m", -1102);
        row("continuousKlines", "pair=NOPE&interval=1m&contractType=PERPETUAL", -4144);
        row("continuousKlines", "pair=BTCUSDT&interval=1m&contractType=NEXT_YEAR", -4104);
        row("continuousKlines", "pair=SOLUSDT&interval=1m&contractType=NEXT_QUARTER", -4104); // has perpetual contracts only
        row("openInterest", "", -1102);
        row("ticker/24hr", "symbol=", -1105);
        row("ticker/price", "symbol=NOPE", -1121);
        row("premiumIndex", "symbol=NOPE", -1121);
        row("fundingRate", "limit=1001", -1130);
        row("aggTrades", "symbol=BTCUSDT&fromId=-1", -1130);
    }

    void publicRoutes()
    {
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, query);
        QFETCH(int, code);
        QFETCH(QString, text);
        const RawReply reply = m_server->call("GET", path, query);
        QCOMPARE(reply.status, 400);
        QCOMPARE(reply.code(), code);
        if (!text.isEmpty())
            QCOMPARE(reply.message(), text);
    }

    void orders_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<int>("code");
        const auto row = [](const char* name, QByteArray query, int code) { QTest::newRow(name) << query << code; };
        const auto without = [](const QByteArray& name) {
            QByteArray query = limitOrder;
            const QByteArray pair = name + '=';
            const qsizetype at = query.indexOf(pair);
            const qsizetype end = query.indexOf('&', at);
            return end < 0 ? query.left(at - 1) : query.left(at) + query.mid(end + 1);
        };
        const auto with = [](const QByteArray& from, const QByteArray& to) { return QByteArray(limitOrder).replace(from, to); };
        row("good", limitOrder, 0);
        row("no symbol", without("symbol"), -1102);
        row("no side", without("side"), -1102);
        row("no type", without("type"), -1102);
        row("no time in force", without("timeInForce"), -1102);
        row("no quantity", without("quantity"), -1102);
        row("no price", without("price"), -1102);
        row("empty price", with("price=PRICE", "price="), -1102);
        row("symbol", with("BTCUSDT", "NOPE"), -1121);
        row("side", with("BUY", "HOLD"), -1117);
        row("side in lower case", with("BUY", "buy"), -1117);
        row("type", with("LIMIT", "ICEBERG"), -1116);
        row("time in force", with("GTC", "GTE_GTC"), -1115);
        row("position side", limitOrder + "&positionSide=UP", -4060);
        row("position side of the other mode", limitOrder + "&positionSide=LONG", -4061);
        row("price with letters", with("PRICE", "abc"), -1100);
        row("negative price", with("PRICE", "-5"), -1100);
        row("price in exponent form", with("PRICE", "9e4"), -1100);
        row("price not a number", with("PRICE", "nan"), -1100);
        row("price of too many digits", with("PRICE", "9000.0000000000000000001"), -1111);
        row("price finer than the precision", with("PRICE", "90000.005"), -1111);
        row("price between two ticks", with("PRICE", "90000.05"), -4014);
        row("quantity finer than the precision", with("0.002", "0.0021"), -1111);
        row("quantity zero", with("0.002", "0"), -4003);
        row("quantity above the maximum", with("0.002", "1001"), -4005);
        row("price above the band", with("PRICE", "4000000"), -4016);
        row("price above the maximum", with("PRICE", "9999999"), -4002);
        row("sell below the band", with("BUY", "SELL").replace("PRICE", "LOW"), -4024);
        row("notional", with("0.002", "0.001").replace("PRICE", "40000"), -4164);
        row("stop", with("LIMIT", "STOP"), -4120);
        row("stop market", with("LIMIT", "STOP_MARKET"), -4120);
        row("take profit", with("LIMIT", "TAKE_PROFIT"), -4120);
        row("take profit market", with("LIMIT", "TAKE_PROFIT_MARKET"), -4120);
        row("trailing stop", with("LIMIT", "TRAILING_STOP_MARKET"), -4120);
        row("stop price", limitOrder + "&stopPrice=1", -1106);
        row("market with price", "symbol=BTCUSDT&side=BUY&type=MARKET&quantity=0.002&price=PRICE", -1106);
        row("market with time in force", "symbol=BTCUSDT&side=BUY&type=MARKET&quantity=0.002&timeInForce=GTC", -1106);
        row("client id with a blank", limitOrder + "&newClientOrderId=a%20b", -1100);
        row("client id too long", limitOrder + "&newClientOrderId=" + QByteArray(37, 'a'), -4015);
        row("client id empty", limitOrder + "&newClientOrderId=", -1118);
        row("response type", limitOrder + "&newOrderRespType=FULL", -1136);
        row("self-trade mode", limitOrder + "&selfTradePreventionMode=MAYBE", -5039);
        row("price match", limitOrder + "&priceMatch=BEST", -5037);
        row("reduce-only word", limitOrder + "&reduceOnly=perhaps", -1130);
        row("reduce-only without a position", limitOrder + "&reduceOnly=true", -2022);
        row("unknown parameter", limitOrder + "&qty=1", -1104);
        row("good-till without a date", with("GTC", "GTD"), -1102);
        row("good-till too soon", with("GTC", "GTD") + "&goodTillDate=1780000001000", -5040);
        row("margin", with("0.002", "900"), -2019);
        row("post only that takes", with("GTC", "GTX").replace("PRICE", "HIGH"), -5022);
        row("fill or kill that cannot", with("GTC", "FOK"), -5021);
    }

    void orders()
    {
        QFETCH(QByteArray, query);
        QFETCH(int, code);
        query.replace("PRICE", m_server->bidPrice(-2)).replace("LOW", m_server->bidPrice(-9)).replace("HIGH", m_server->bidPrice(2));
        const RawReply reply = m_server->callSigned("POST", order, query);
        if (code != reply.code())
            qWarning("%s", reply.body.constData());
        QCOMPARE(reply.code(), code);
        QCOMPARE(reply.status, code == 0 ? 200 : 400);
        m_server->exchange.limits().lift();
    }

    void accountRoutes_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<int>("code");
        const auto row = [](const char* method, const char* path, const char* query, int code) {
            QTest::addRow("%s %s?%s", method, path, query) << QByteArray(method) << QByteArray("/fapi/") + path << QByteArray(query) << code;
        };
        row("DELETE", "v1/order", "symbol=BTCUSDT", -1102);
        row("DELETE", "v1/order", "symbol=BTCUSDT&orderId=12", -2011);
        row("DELETE", "v1/order", "symbol=BTCUSDT&origClientOrderId=", -1119);
        row("DELETE", "v1/order", "symbol=BTCUSDT&origClientOrderId=none", -2011);
        row("DELETE", "v1/order", "symbol=BTCUSDT&orderId=99999999999999999999", -1100);
        row("GET", "v1/order", "symbol=BTCUSDT&orderId=12", -2013);
        row("GET", "v1/openOrder", "symbol=BTCUSDT&orderId=12", -2013);
        row("PUT", "v1/order", "symbol=BTCUSDT&orderId=12&side=BUY&quantity=1", -1102);
        row("PUT", "v1/order", "symbol=BTCUSDT&orderId=12&side=BUY&quantity=1&price=9000", -2013);
        row("GET", "v1/userTrades", "", -1102);
        row("GET", "v1/allOrders", "symbol=NOPE", -1121);
        row("GET", "v1/openOrders", "symbol=NOPE", -1121);
        row("GET", "v1/income", "limit=1001", -1130);
        row("GET", "v1/commissionRate", "", -1102);
        row("DELETE", "v1/allOpenOrders", "", -1102);
        row("POST", "v1/leverage", "symbol=BTCUSDT", -1102);
        row("POST", "v1/leverage", "symbol=BTCUSDT&leverage=126", -4028);
        row("POST", "v1/leverage", "symbol=BTCUSDT&leverage=0", -4028);
        row("POST", "v1/marginType", "symbol=BTCUSDT&marginType=CROSSED", -4046);
        row("POST", "v1/marginType", "symbol=BTCUSDT&marginType=BOTH", -1130);
        row("POST", "v1/positionSide/dual", "dualSidePosition=false", -4059);
        row("POST", "v1/positionSide/dual", "", -1102);
        row("POST", "v1/positionMargin", "symbol=BTCUSDT&amount=1&type=3", -1130);
        row("POST", "v1/batchOrders", "batchOrders=%5B%5D", -4082);
        row("POST", "v1/batchOrders", "batchOrders=nonsense", -1130);
        row("POST", "v1/batchOrders", "batchOrders=%5B%7B%7D%2C%7B%7D%2C%7B%7D%2C%7B%7D%2C%7B%7D%2C%7B%7D%5D", -4082);
        row("DELETE", "v1/batchOrders", "symbol=BTCUSDT", -1102);
        row("GET", "v1/algoOrder", "algoId=1", -2013);
        row("DELETE", "v1/algoOrder", "algoId=1", -2011);
    }

    void accountRoutes()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, query);
        QFETCH(int, code);
        const RawReply reply = m_server->callSigned(method, path, query);
        if (code != reply.code())
            qWarning("%s", reply.body.constData());
        QCOMPARE(reply.code(), code);
        QCOMPARE(reply.status, 400);
        m_server->exchange.limits().lift();
    }

    void batchesAnswerRowByRow()
    {
        const QByteArray price = m_server->bidPrice(-2);
        QByteArray list = "[{'symbol':'BTCUSDT','side':'BUY','type':'LIMIT','timeInForce':'GTC','quantity':'0.002','newClientOrderId':'row','price':'"
            + price + "'},{'symbol':'BTCUSDT','side':'BUY','type':'LIMIT','timeInForce':'GTC','quantity':0.002}]";
        list.replace('\'', '"');
        const QJsonArray rows = m_server->callSigned("POST", "/fapi/v1/batchOrders", "batchOrders=" + list.toPercentEncoding()).list();
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[0].toObject().value(QLatin1String("clientOrderId")).toString(), QStringLiteral("row"));
        QCOMPARE(rows[1].toObject().value(QLatin1String("code")).toInt(), -1102);
        const QJsonArray gone = m_server->callSigned("DELETE", "/fapi/v1/batchOrders",
            "symbol=BTCUSDT&origClientOrderIdList=" + QByteArray("[\"row\",\"none\"]").toPercentEncoding()).list();
        QCOMPARE(gone[0].toObject().value(QLatin1String("status")).toString(), QStringLiteral("CANCELED"));
        QCOMPARE(gone[1].toObject().value(QLatin1String("code")).toInt(), -2011);
    }

    void duplicateClientId()
    {
        const QByteArray query = QByteArray(limitOrder).replace("PRICE", m_server->bidPrice(-2)) + "&newClientOrderId=twice";
        QCOMPARE(m_server->callSigned("POST", order, query).status, 200);
        const RawReply again = m_server->callSigned("POST", order, query);
        QCOMPARE(again.code(), -4116);
        QCOMPARE(again.message(), QStringLiteral("ClientOrderId is duplicated."));
    }

private:
    std::unique_ptr<ServerFixture> m_server;
};

FATHOM_TEST(ErrorsServerTest)

} // namespace fathom::paper::test

#include "tst_errors_server.moc"
