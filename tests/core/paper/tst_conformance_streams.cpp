// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/market/market.h"
#include "core/paper/server/listen_keys.h"
#include "core/paper/server/rate_limits.h"
#include "core/paper/server/routes.h"
#include "tests/core/paper/conformance_fixture.h"
#include "tests/core/paper/conformance_table.h"
#include "tests/core/paper/key_pair.h"
#include "tests/core/paper/wire_shape.h"
#include "tests/support/test_main.h"

#include <QJsonArray>
#include <QTemporaryDir>

#include <map>

namespace fathom::paper::test {

using std::chrono::milliseconds;

namespace {

QJsonObject objectOf(const QByteArray& frame) { return QJsonDocument::fromJson(frame).object(); }

QJsonValue valueOf(const QJsonObject& message, const QString& name)
{
    return message.value(name);
}

} // namespace

//! Every method of the WebSocket API, every market stream and every user event of the inventory.
class ConformanceStreamsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanupTestCase() { QVERIFY(!ConformanceTable::instance().write().isEmpty()); }

    void methods_data()
    {
        QTest::addColumn<QList<QByteArray>>("cells");
        for (const auto& row : conformanceRows(QStringLiteral("websocket.txt"))) {
            if (row[1] != "SESSION")
                QTest::addRow("%s?%s", row[0].constData(), row[3].constData()) << row;
        }
        m_fixture = std::make_unique<ConformanceFixture>();
        m_api = std::make_unique<SocketTap>(m_fixture->server.access.wsApiUrl());
    }

    void methods()
    {
        QFETCH(QList<QByteArray>, cells);
        QCOMPARE(cells.size(), 6);
        checkMethod(cells);
        noteMethod(cells, QStringLiteral("ConformanceStreamsTest::methods"));
    }

    void sessions()
    {
        m_api.reset();
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("key.pem"));
        const KeyPair pair("ED25519", file);
        PaperExchangeOptions options;
        options.publicKeys = { file };
        ServerFixture server(options);
        SocketTap api(server.access.wsApiUrl());
        const QByteArray key = server.access.keys.front().apiKey;
        for (const auto& cells : conformanceRows(QStringLiteral("websocket.txt"))) {
            if (cells[1] != "SESSION")
                continue;
            QJsonObject params;
            if (cells[0] == "session.logon") {
                const QByteArray time = QByteArray::number(toMs(server.clock.wallNow()));
                params = { { QStringLiteral("apiKey"), QString::fromLatin1(key) }, { QStringLiteral("timestamp"), qint64(toMs(server.clock.wallNow())) },
                    { QStringLiteral("signature"), QString::fromLatin1(pair.sign("apiKey=" + key + "&timestamp=" + time)) } };
            }
            server.exchange.limits().lift();
            const QJsonObject reply = ask(api, cells[0], params);
            QCOMPARE(reply.value(QLatin1String("status")).toInt(), 200);
            QCOMPARE(server.exchange.limits().usedWeight(), cells[2].toInt());
            const QString difference = differsFrom(cells[5], reply.value(QLatin1String("result")));
            QVERIFY2(difference.isEmpty(), qPrintable(difference));
            noteMethod(cells, QStringLiteral("ConformanceStreamsTest::sessions"));
        }
    }

    void inventoryAndMethodsAgree()
    {
        QSet<QByteArray> names;
        const RouteTable table;
        for (const auto& row : conformanceRows(QStringLiteral("websocket.txt"))) {
            names.insert(row[0]);
            QVERIFY2(row[1] == "SESSION" || table.webSocket(row[0]) != nullptr, row[0].constData());
        }
        QCOMPARE(names.size(), table.webSocketCount() + 3); // the sessions
    }

    //! Raw and combined, in the right category; acknowledged and silent in the others.
    void streams()
    {
        ServerFixture server;
        const auto rows = conformanceRows(QStringLiteral("streams.txt"));
        const QStringList categories { QStringLiteral("public"), QStringLiteral("market"), QStringLiteral("private") };
        std::map<QString, std::unique_ptr<SocketTap>> raw, combined;
        for (const QString& category : categories) {
            raw[category] = std::make_unique<SocketTap>(server.symbolPath(u'/' + category + u"/ws"));
            combined[category] = std::make_unique<SocketTap>(server.symbolPath(u'/' + category + u"/stream"));
            QJsonArray names;
            for (const auto& row : rows)
                names.append(QString::fromUtf8(row[2]));
            for (SocketTap* tap : { raw[category].get(), combined[category].get() }) {
                tap->send({ { QStringLiteral("method"), QStringLiteral("SUBSCRIBE") }, { QStringLiteral("params"), names }, { QStringLiteral("id"), 1 } });
                QVERIFY(roundTrip(*tap));
                QCOMPARE(tap->frames.takeFirst(), QByteArray(R"({"result":null,"id":1})"));
            }
        }
        play(server);
        for (const QString& category : categories) {
            QVERIFY(roundTrip(*raw[category]));
            QVERIFY(roundTrip(*combined[category]));
        }
        QVERIFY(raw[QStringLiteral("private")]->frames.isEmpty());
        QMap<QString, QList<QJsonObject>> seen;
        for (const QString& category : categories) {
            for (const QByteArray& frame : combined[category]->frames)
                seen[category + QLatin1Char(' ') + objectOf(frame).value(QLatin1String("stream")).toString()].append(objectOf(frame));
        }
        qsizetype expected = 0;
        for (const auto& row : rows) {
            const QString name = QString::fromUtf8(row[2]), category = QString::fromUtf8(row[1]);
            const auto frames = seen.take(category + QLatin1Char(' ') + name);
            checkStream(row, frames);
            ConformanceTable::instance().note(ConformanceTable::Part::Streams, QString::fromUtf8(row[0]),
                { category, row[3] == "0" ? QStringLiteral("as it happens") : QString::fromUtf8(row[3]) + QStringLiteral(" ms") },
                QStringLiteral("ConformanceStreamsTest::streams"), !QTest::currentTestFailed());
            expected += frames.size();
        }
        QVERIFY2(seen.isEmpty(), qPrintable(seen.isEmpty() ? QString() : seen.firstKey())); // nothing came where it does not belong
        QCOMPARE(raw[QStringLiteral("public")]->frames.size() + raw[QStringLiteral("market")]->frames.size(), expected);
    }

    void userEvents()
    {
        ConformanceFixture fixture;
        ServerFixture& server = fixture.server;
        const QString key = server.call("POST", "/fapi/v1/listenKey", {}, {}, { server.keyHeader() }).json().value(QLatin1String("listenKey")).toString();
        SocketTap tap(server.symbolPath(u"/private/ws/" + key));
        provoke(fixture);
        QVERIFY(roundTrip(tap));
        server.exchange.listenKeys().expire(true);
        QVERIFY(roundTrip(tap));
        QMap<QString, QList<QJsonObject>> seen;
        for (const QByteArray& frame : tap.frames)
            seen[objectOf(frame).value(QLatin1String("e")).toString()].append(objectOf(frame));
        for (const auto& row : conformanceRows(QStringLiteral("events.txt"))) {
            const QString name = QString::fromUtf8(row[0]);
            QCOMPARE(row.size(), 3);
            for (const QJsonObject& event : seen.value(name)) {
                const QString difference = differsFrom(row[1], event);
                QVERIFY2(difference.isEmpty(), qPrintable(name + u": " + difference + QString::fromUtf8(QJsonDocument(event).toJson())));
            }
            QVERIFY2(seen.contains(name) == row[2].isEmpty(), qPrintable(name));
            ConformanceTable::instance().note(ConformanceTable::Part::UserEvents, name,
                { row[2].isEmpty() ? QStringLiteral("by trading") : QString::fromUtf8(row[2]) },
                row[2].isEmpty() ? QStringLiteral("ConformanceStreamsTest::userEvents") : QStringLiteral("LabTest::sendsAnyUserEvent (tst_lab)"), !QTest::currentTestFailed());
            seen.remove(name);
        }
        QVERIFY2(seen.isEmpty(), qPrintable(seen.isEmpty() ? QString() : seen.firstKey()));
    }

private:
    static QJsonObject ask(SocketTap& api, const QByteArray& method, const QJsonObject& params)
    {
        const qsizetype before = api.frames.size();
        api.send({ { QStringLiteral("id"), QStringLiteral("x") }, { QStringLiteral("method"), QString::fromLatin1(method) }, { QStringLiteral("params"), params } });
        return QTest::qWaitFor([&api, before] { return api.frames.size() > before; }, 5000) ? objectOf(api.frames.last()) : QJsonObject();
    }

    void noteMethod(const QList<QByteArray>& cells, const QString& test)
    {
        const QString name = QString::fromUtf8(cells[0]) + (cells[3].isEmpty() ? QString() : QStringLiteral(" %1").arg(QString::fromUtf8(cells[3]).left(60)));
        ConformanceTable::instance().note(ConformanceTable::Part::WebSocketApi, name, { QString::fromUtf8(cells[1]), QString::fromUtf8(cells[2]), QStringLiteral("200") },
            test, !QTest::currentTestFailed());
    }

    QJsonObject paramsOf(const QByteArray& call, const QByteArray& security) const
    {
        const ServerFixture& server = m_fixture->server;
        QList<QByteArray> pairs = call.isEmpty() ? QList<QByteArray>() : call.split('&');
        if (security != "NONE")
            pairs.append("apiKey=" + server.access.apiKey);
        const bool isSigned = security == "TRADE" || security == "USER_DATA";
        if (isSigned)
            pairs.append("timestamp=" + QByteArray::number(toMs(server.clock.wallNow())));
        std::sort(pairs.begin(), pairs.end());
        const QByteArray payload = pairs.join('&');
        if (isSigned)
            pairs.append("signature=" + server.signature(payload));
        QJsonObject params;
        for (const QByteArray& pair : pairs) {
            const QString name = QString::fromLatin1(pair.left(pair.indexOf('='))), value = QString::fromLatin1(pair.mid(pair.indexOf('=') + 1));
            const bool whole = name == QLatin1String("timestamp") || name == QLatin1String("orderId") || name == QLatin1String("algoId");
            params.insert(name, whole ? QJsonValue(value.toLongLong()) : QJsonValue(value));
        }
        return params;
    }

    void checkMethod(const QList<QByteArray>& cells)
    {
        const QByteArray call = m_fixture->expanded(cells[3]);
        RateLimits& limits = m_fixture->server.exchange.limits();
        limits.lift();
        const QJsonObject reply = ask(*m_api, cells[0], paramsOf(call, cells[1]));
        QVERIFY2(reply.value(QLatin1String("status")).toInt() == 200, QJsonDocument(reply).toJson().constData());
        QCOMPARE(reply.value(QLatin1String("id")).toString(), QStringLiteral("x"));
        const QString difference = differsFrom(cells[5], valueOf(reply, QStringLiteral("result")));
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
        const QList<QByteArray> costs = cells[2].split(' ');
        const QJsonArray rates = reply.value(QLatin1String("rateLimits")).toArray();
        QCOMPARE(rates[0].toObject().value(QLatin1String("count")).toInt(), costs[0].toInt());
        QCOMPARE(rates.size(), costs.size() > 1 ? 3 : 1);
        const QString rate = differsFrom("[{rateLimitType:s,interval:s,intervalNum:i,limit:i,count:i}]", rates);
        QVERIFY2(rate.isEmpty(), qPrintable(rate));
        for (const QByteArray& name : cells[4].split(' ')) {
            if (name.isEmpty())
                continue;
            const QJsonObject error = ask(*m_api, cells[0], paramsOf(ConformanceFixture::without(call, name), cells[1]));
            QCOMPARE(error.value(QLatin1String("status")).toInt(), 400);
            QCOMPARE(error.value(QLatin1String("error")).toObject().value(QLatin1String("code")).toInt(), -1102);
        }
        if (cells[1] == "NONE")
            return;
        QJsonObject params = paramsOf(call, cells[1]);
        params.insert(QStringLiteral("apiKey"), QString(64, u'x'));
        QCOMPARE(ask(*m_api, cells[0], params).value(QLatin1String("error")).toObject().value(QLatin1String("code")).toInt(), -2015);
        if (cells[1] == "USER_STREAM")
            return;
        params = paramsOf(call, cells[1]);
        params.insert(QStringLiteral("signature"), QString(64, u'0'));
        QCOMPARE(ask(*m_api, cells[0], params).value(QLatin1String("error")).toObject().value(QLatin1String("code")).toInt(), -1022);
    }

    //! Everything the streams tell of happens.
    static void play(ServerFixture& server)
    {
        Exchange& engine = server.exchange.exchange();
        for (int second = 0; second < 7; ++second) {
            server.advance(milliseconds { 1'000 });
            server.exchange.market().tellForcedOrder(0, { QStringLiteral("BTCUSDT"), Side::Sell, 1, 90'000, 90'000, 1, 1, OrderStatus::Filled, server.clock.wallNow() });
        }
        const int sui = engine.marketOf(QStringLiteral("SUIUSDT"));
        engine.setBrackets(sui, engine.brackets(sui));
        engine.setStatus(sui, QStringLiteral("SETTLING"));
        server.advance(milliseconds { 1'100 });
    }

    void checkStream(const QList<QByteArray>& row, const QList<QJsonObject>& frames)
    {
        QVERIFY2(!frames.isEmpty(), row[2].constData());
        std::map<QString, std::int64_t> before; // where every symbol has messages of its own
        const std::int64_t least = row[3].toLongLong();
        for (const QJsonObject& frame : frames) {
            QCOMPARE(frame.size(), 2);
            const QString difference = differsFrom(row[4], valueOf(frame, QStringLiteral("data")));
            QVERIFY2(difference.isEmpty(), qPrintable(QString::fromUtf8(row[2]) + u": " + difference));
            const QJsonValue data = frame.value(QLatin1String("data"));
            const QJsonObject event = data.isArray() ? data.toArray().first().toObject() : data.toObject();
            const QString symbol = row[2] == "!forceOrder@arr" ? event.value(QLatin1String("o")).toObject().value(QLatin1String("s")).toString() : QString();
            const std::int64_t time = event.value(QLatin1String("E")).toInteger(), last = std::exchange(before[symbol], time);
            QVERIFY2(last == 0 || time - last >= least, qPrintable(QString::fromUtf8(row[2]) + QStringLiteral(" after %1 ms").arg(time - last)));
        }
    }

    static void provoke(ConformanceFixture& fixture)
    {
        ServerFixture& server = fixture.server;
        Exchange& engine = server.exchange.exchange();
        server.callSigned("POST", "/fapi/v1/order", "symbol=BTCUSDT&side=BUY&type=MARKET&quantity=0.010");
        server.callSigned("PUT", "/fapi/v1/order", fixture.expanded("symbol=BTCUSDT&orderId=$open&side=BUY&quantity=0.003&price=$low&modifyId=7"));
        server.callSigned("POST", "/fapi/v1/algoOrder",
            fixture.expanded("algoType=CONDITIONAL&symbol=BTCUSDT&side=SELL&type=TRAILING_STOP_MARKET&quantity=0.002&callbackRate=1"));
        server.callSigned("DELETE", "/fapi/v1/algoOrder", fixture.expanded("algoId=$algo"));
        server.callSigned("POST", "/fapi/v1/leverage", "symbol=BTCUSDT&leverage=100");
        server.callSigned("DELETE", "/fapi/v1/allOpenOrders", "symbol=BTCUSDT");
        engine.setFundingRate(0, Decimal::fromLiteral("0.0001"));
        engine.setFundingInterval(0, std::chrono::hours { 1 });
        server.clock.advance(std::chrono::minutes { 34 }); // over the full hour, within the listen key's sixty minutes
        server.exchange.step();
        const int eth = engine.marketOf(QStringLiteral("ETHUSDT"));
        const Decimal dear = engine.positionRisk(engine.defaultAccount(), QStringLiteral("ETHUSDT"))->front().liquidationPrice * Decimal::fromLiteral("1.0005");
        engine.setMarkPrice(eth, dear, dear); // a margin call, not yet the end
        server.callSigned("POST", "/fapi/v1/order", "symbol=ETHUSDT&side=SELL&type=MARKET&quantity=0.100&reduceOnly=true");
        server.callSigned("POST", "/fapi/v1/marginType", "symbol=ETHUSDT&marginType=CROSSED");
        server.callSigned("POST", "/fapi/v1/marginType", "symbol=SOLUSDT&marginType=CROSSED");
        server.callSigned("DELETE", "/fapi/v1/algoOpenOrders", "symbol=BTCUSDT");
        server.callSigned("POST", "/fapi/v1/multiAssetsMargin", "multiAssetsMargin=true");
    }

    std::unique_ptr<ConformanceFixture> m_fixture;
    std::unique_ptr<SocketTap> m_api;
};

FATHOM_TEST(ConformanceStreamsTest)

} // namespace fathom::paper::test

#include "tst_conformance_streams.moc"
