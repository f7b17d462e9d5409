// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/paper/server_fixture.h"
#include "tests/support/test_main.h"

#include <QJsonArray>

namespace fathom::paper::test {

namespace {

//! A connection to the API that signs as the documents say.
class ApiTap : public SocketTap
{
public:
    ApiTap(ServerFixture& server, const QString& address)
        : SocketTap(address)
        , m_server(server)
    {
    }
    explicit ApiTap(ServerFixture& server)
        : ApiTap(server, server.access.wsApiUrl())
    {
    }

    //! \return the answer to this request
    QJsonObject ask(const QString& method, QJsonObject params = {}, bool isSigned = true)
    {
        if (isSigned) {
            params.insert(QStringLiteral("apiKey"), QString::fromLatin1(m_server.access.apiKey));
            params.insert(QStringLiteral("timestamp"), static_cast<qint64>(toMs(m_server.clock.wallNow())));
            QByteArray payload;
            for (auto at = params.begin(); at != params.end(); ++at) { // QJsonObject is sorted by name
                const QJsonValue value = at.value();
                const QByteArray text = value.isString() ? value.toString().toUtf8() : QJsonDocument(QJsonArray { value }).toJson(QJsonDocument::Compact).chopped(1).mid(1);
                payload += (payload.isEmpty() ? "" : "&") + at.key().toUtf8() + '=' + text;
            }
            params.insert(QStringLiteral("signature"), QString::fromLatin1(m_server.signature(payload)));
        }
        return answerTo({ { QStringLiteral("id"), ++m_id }, { QStringLiteral("method"), method }, { QStringLiteral("params"), params } });
    }
    QJsonObject answerTo(const QJsonObject& request)
    {
        const qsizetype before = frames.size();
        send(request);
        const bool answered = QTest::qWaitFor([this, before] { return frames.size() > before; }, 5000);
        return answered ? QJsonDocument::fromJson(frames.last()).object() : QJsonObject();
    }

private:
    ServerFixture& m_server;
    int m_id = 0;
};

int codeOf(const QJsonObject& answer)
{
    return answer.value(QLatin1String("error")).toObject().value(QLatin1String("code")).toInt();
}

QJsonObject limitOrder(ServerFixture& server)
{
    return { { QStringLiteral("symbol"), QStringLiteral("BTCUSDT") }, { QStringLiteral("side"), QStringLiteral("BUY") },
        { QStringLiteral("type"), QStringLiteral("LIMIT") }, { QStringLiteral("timeInForce"), QStringLiteral("GTC") },
        { QStringLiteral("quantity"), QStringLiteral("0.002") }, { QStringLiteral("newClientOrderId"), QStringLiteral("api-1") },
        { QStringLiteral("price"), QString::fromLatin1(server.bidPrice(-2)) } };
}

} // namespace

//! The WebSocket API: one request a frame, answered like REST.
class WsApiServerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void placeModifyCancel()
    {
        PaperExchangeOptions options;
        options.engine.firstOrderId = 8'389'765'591'000'000'000; // some of the venue's symbols have ids beyond 2^53
        ServerFixture server(options);
        ApiTap api(server);
        QJsonObject order = limitOrder(server);
        const QJsonObject placed = api.ask(QStringLiteral("order.place"), order);
        QCOMPARE(placed.value(QLatin1String("status")).toInt(), 200);
        const QJsonObject result = placed.value(QLatin1String("result")).toObject();
        QCOMPARE(result.value(QLatin1String("status")).toString(), QStringLiteral("NEW"));
        QVERIFY(!result.contains(QLatin1String("avgPrice")) && !result.contains(QLatin1String("cumQuote")));
        QVERIFY(result.value(QLatin1String("orderId")).toInteger() > (1LL << 53));
        QCOMPARE(placed.value(QLatin1String("rateLimits")).toArray().size(), 3);
        const QJsonObject key { { QStringLiteral("symbol"), QStringLiteral("BTCUSDT") }, { QStringLiteral("origClientOrderId"), QStringLiteral("api-1") } };
        QJsonObject change = key;
        change.insert(QStringLiteral("side"), QStringLiteral("BUY"));
        change.insert(QStringLiteral("quantity"), 0.004); // a number where the documents' own sample has one
        change.insert(QStringLiteral("price"), order.value(QLatin1String("price")));
        QCOMPARE(api.ask(QStringLiteral("order.modify"), change).value(QLatin1String("result")).toObject().value(QLatin1String("origQty")).toString(), QStringLiteral("0.004"));
        const QJsonObject status = api.ask(QStringLiteral("order.status"), key).value(QLatin1String("result")).toObject();
        QCOMPARE(status.value(QLatin1String("origQty")).toString(), QStringLiteral("0.004"));
        QVERIFY(status.contains(QLatin1String("avgPrice")) && status.contains(QLatin1String("cumQuote")));
        QCOMPARE(server.callSigned("GET", "/fapi/v1/openOrders", "symbol=BTCUSDT").list().size(), 1);
        QCOMPARE(api.ask(QStringLiteral("order.cancel"), key).value(QLatin1String("result")).toObject().value(QLatin1String("status")).toString(), QStringLiteral("CANCELED"));
        QCOMPARE(codeOf(api.ask(QStringLiteral("order.cancel"), key)), -2011);
    }

    void nonAsciiSymbols()
    {
        ServerFixture server;
        ApiTap api(server);
        const QString symbol = QStringLiteral("币安人生USDT");
        QCOMPARE(api.ask(QStringLiteral("ticker.book"), { { QStringLiteral("symbol"), symbol } }, false).value(QLatin1String("result")).toObject().value(QLatin1String("symbol")).toString(), symbol);
        const QJsonObject placed = api.ask(QStringLiteral("order.place"),
            { { QStringLiteral("symbol"), symbol }, { QStringLiteral("side"), QStringLiteral("BUY") }, { QStringLiteral("type"), QStringLiteral("MARKET") }, { QStringLiteral("quantity"), QStringLiteral("100") } });
        QCOMPARE(placed.value(QLatin1String("status")).toInt(), 200);
        QCOMPARE(server.call("GET", "/fapi/v1/ticker/price", "symbol=" + symbol.toUtf8().toPercentEncoding()).status, 200);
        QCOMPARE(server.callSigned("GET", "/fapi/v1/userTrades", "symbol=" + symbol.toUtf8().toPercentEncoding()).list().isEmpty(), false);
    }

    void accountAndMarket_data()
    {
        QTest::addColumn<QString>("method");
        QTest::addColumn<bool>("isSigned");
        QTest::addColumn<QByteArray>("path");
        QTest::newRow("account") << QStringLiteral("account.status") << true << QByteArray("/fapi/v2/account");
        QTest::newRow("account v2") << QStringLiteral("v2/account.status") << true << QByteArray("/fapi/v3/account");
        QTest::newRow("balance") << QStringLiteral("account.balance") << true << QByteArray("/fapi/v2/balance");
        QTest::newRow("balance v2") << QStringLiteral("v2/account.balance") << true << QByteArray("/fapi/v3/balance");
        QTest::newRow("positions") << QStringLiteral("account.position") << true << QByteArray("/fapi/v2/positionRisk");
        QTest::newRow("positions v2") << QStringLiteral("v2/account.position") << true << QByteArray("/fapi/v3/positionRisk");
        QTest::newRow("price") << QStringLiteral("ticker.price") << false << QByteArray("/fapi/v2/ticker/price");
        QTest::newRow("book ticker") << QStringLiteral("ticker.book") << false << QByteArray("/fapi/v1/ticker/bookTicker");
        QTest::newRow("time") << QStringLiteral("time") << false << QByteArray("/fapi/v1/time");
        QTest::newRow("ping") << QStringLiteral("ping") << false << QByteArray("/fapi/v1/ping");
    }

    void accountAndMarket()
    {
        QFETCH(QString, method);
        QFETCH(bool, isSigned);
        QFETCH(QByteArray, path);
        ServerFixture server;
        server.callSigned("POST", "/fapi/v1/order", "symbol=BTCUSDT&side=BUY&type=MARKET&quantity=0.002");
        ApiTap api(server);
        const QJsonObject answer = api.ask(method, {}, isSigned);
        QCOMPARE(answer.value(QLatin1String("status")).toInt(), 200);
        const QByteArray body = isSigned ? server.callSigned("GET", path).body : server.call("GET", path).body;
        const QJsonDocument rest = QJsonDocument::fromJson(body);
        QCOMPARE(answer.value(QLatin1String("result")), rest.isArray() ? QJsonValue(rest.array()) : QJsonValue(rest.object()));
    }

    void refusals()
    {
        ServerFixture server;
        ApiTap api(server);
        QJsonObject order = limitOrder(server);
        order.remove(QStringLiteral("quantity"));
        const QJsonObject missing = api.ask(QStringLiteral("order.place"), order);
        QCOMPARE(missing.value(QLatin1String("status")).toInt(), 400);
        QCOMPARE(missing.value(QLatin1String("error")).toObject().value(QLatin1String("msg")).toString(),
            QStringLiteral("Mandatory parameter 'quantity' was not sent, was empty/null, or malformed."));
        QVERIFY(!missing.contains(QLatin1String("result")));
        QCOMPARE(codeOf(api.ask(QStringLiteral("order.place"), limitOrder(server), false)), -1102);
        QJsonObject forged = limitOrder(server);
        forged.insert(QStringLiteral("apiKey"), QString(64, QLatin1Char('x')));
        const QJsonObject foreign = api.ask(QStringLiteral("order.place"), forged, false);
        QCOMPARE(codeOf(foreign), -2015);
        QCOMPARE(foreign.value(QLatin1String("status")).toInt(), 401);
        QJsonObject stop = limitOrder(server);
        stop.insert(QStringLiteral("type"), QStringLiteral("STOP_MARKET"));
        QCOMPARE(codeOf(api.ask(QStringLiteral("order.place"), stop)), -4120);
        QVERIFY(codeOf(api.ask(QStringLiteral("order.fly"))) < 0);
        QCOMPARE(codeOf(api.answerTo({ { QStringLiteral("id"), 1 } })), -1102);
        for (const char* text : { "not json", "", "[]", R"({"id":{},"method":"ping"})" }) {
            api.frames.clear();
            api.socket.sendTextMessage(QString::fromLatin1(text));
            QTRY_COMPARE(api.frames.size(), 1);
            const QJsonObject answer = QJsonDocument::fromJson(api.frames.first()).object();
            QCOMPARE(answer.value(QLatin1String("id")), QJsonValue(QJsonValue::Null));
            QCOMPARE(codeOf(answer), -1000);
            QVERIFY(api.isOpen());
        }
    }

    void idsComeBackAsTheyWere()
    {
        ServerFixture server;
        ApiTap api(server);
        for (const QByteArray id : { "1", "\"a\\\"b\"", "null", "9007199254740993" }) {
            api.frames.clear();
            api.socket.sendTextMessage(QString::fromUtf8(QByteArray("{\"id\":" + id + ",\"method\":\"ping\"}")));
            QTRY_COMPARE(api.frames.size(), 1);
            const QByteArray expected = "{\"id\":" + id + ",\"status\":200,\"result\":{}";
            QCOMPARE(api.frames.first().left(expected.size()), expected);
        }
    }

    void rateLimitsCanBeHidden()
    {
        ServerFixture server;
        ApiTap shown(server);
        QVERIFY(shown.ask(QStringLiteral("ping"), {}, false).contains(QLatin1String("rateLimits")));
        QVERIFY(!shown.ask(QStringLiteral("ping"), { { QStringLiteral("returnRateLimits"), false } }, false).contains(QLatin1String("rateLimits")));
        ApiTap hidden(server, server.access.wsApiUrl() + QStringLiteral("?returnRateLimits=false"));
        QVERIFY(!hidden.ask(QStringLiteral("ping"), {}, false).contains(QLatin1String("rateLimits")));
        QVERIFY(hidden.ask(QStringLiteral("ping"), { { QStringLiteral("returnRateLimits"), true } }, false).contains(QLatin1String("rateLimits")));
    }

    void sessionsNeedAnotherKindOfKey()
    {
        ServerFixture server;
        ApiTap api(server);
        QCOMPARE(codeOf(api.ask(QStringLiteral("session.logon"))), -4056);
        const QJsonObject status = api.ask(QStringLiteral("session.status"), {}, false).value(QLatin1String("result")).toObject();
        QVERIFY(status.value(QLatin1String("apiKey")).isNull());
        QVERIFY(status.value(QLatin1String("connectedSince")).toInteger() > 0);
    }

    void listenKeysToo()
    {
        ServerFixture server;
        ApiTap api(server);
        const QJsonObject key { { QStringLiteral("apiKey"), QString::fromLatin1(server.access.apiKey) } };
        QCOMPARE(codeOf(api.ask(QStringLiteral("userDataStream.ping"), key, false)), -1125);
        const QString started = api.ask(QStringLiteral("userDataStream.start"), key, false).value(QLatin1String("result")).toObject().value(QLatin1String("listenKey")).toString();
        QCOMPARE(started.size(), 64);
        QCOMPARE(api.ask(QStringLiteral("userDataStream.ping"), key, false).value(QLatin1String("status")).toInt(), 200);
        QCOMPARE(api.ask(QStringLiteral("userDataStream.stop"), key, false).value(QLatin1String("status")).toInt(), 200);
        QCOMPARE(codeOf(api.ask(QStringLiteral("userDataStream.start"), {}, false)), -1102);
    }
};

FATHOM_TEST(WsApiServerTest)

} // namespace fathom::paper::test

#include "tst_ws_api_server.moc"
