// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/paper/conformance_table.h"
#include "tests/core/paper/server_fixture.h"
#include "tests/core/paper/wire_shape.h"
#include "tests/lab/lab_exchange.h"
#include "tests/support/test_main.h"

#include "core/paper/server/credentials.h"

#include <QHostAddress>
#include <QJsonArray>
#include <QMap>
#include <QTcpSocket>

namespace fathom::lab {

using paper::test::RawReply;
using paper::test::rawCall;
using paper::test::roundTrip;
using paper::test::SocketTap;
using std::chrono::milliseconds;

namespace {

QJsonObject fault(const char* kind, QJsonObject more = {})
{
    more.insert(QStringLiteral("fault"), QLatin1String(kind));
    return more;
}

const QByteArray orderRoute = "POST /fapi/v1/order";

} // namespace

//! The laboratory's own faults: each shows on the wire as FAULTS 0.4 says, and the ledger counts what was executed.
class LabTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_clock = std::make_unique<ManualClock>(wallTimeFromMs(1'780'000'000'000));
        m_lab = std::make_unique<LabExchange>();
        paper::PaperExchangeOptions options;
        options.clock = m_clock.get();
        options.manualSteps = true;
        QVERIFY(m_lab->start(options));
        m_access = m_lab->announcement();
    }
    void cleanup() { m_lab.reset(); }

    void answersLostAfterExecution_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<int>("bytes");
        QTest::newRow("FIN") << QStringLiteral("FIN") << 0;
        QTest::newRow("RST") << QStringLiteral("RST") << 0;
        QTest::newRow("cut in the head") << QStringLiteral("cut") << 20;
        QTest::newRow("cut in the body") << QStringLiteral("cut") << 420;
    }

    void answersLostAfterExecution()
    {
        QFETCH(QString, action);
        QFETCH(int, bytes);
        arm(fault("rest.after", { { QStringLiteral("route"), QString::fromLatin1(orderRoute) }, { QStringLiteral("action"), action }, { QStringLiteral("bytes"), bytes } }));
        QCOMPARE(place("lost").status, 0);
        QCOMPARE(m_lab->ledger().requests(orderRoute), 1);
        QCOMPARE(m_lab->ledger().requestsOf("lost"), 1);
        QCOMPARE(m_lab->ledger().ordersOf(QStringLiteral("lost")), 1);
        QCOMPARE(place("next").status, 200); // once only
    }

    void answersThatDrip_data()
    {
        QTest::addColumn<int>("bytes");
        QTest::newRow("from the first byte") << 0;
        QTest::newRow("the body") << -1;
    }

    void answersThatDrip()
    {
        QFETCH(int, bytes);
        constexpr int everyMs = 3;
        arm(fault("rest.after", { { QStringLiteral("route"), QString::fromLatin1(orderRoute) }, { QStringLiteral("action"), QStringLiteral("drip") },
                                    { QStringLiteral("bytes"), bytes }, { QStringLiteral("everyMs"), everyMs } }));
        QElapsedTimer timer;
        timer.start();
        const RawReply slow = place("slow");
        QCOMPARE(slow.status, 200); // it comes whole to who has the patience
        QVERIFY(timer.elapsed() >= everyMs * slow.body.size());
        QCOMPARE(m_lab->ledger().ordersOf(QStringLiteral("slow")), 1);
        QCOMPARE(place("next").status, 200); // once only
    }

    void refusedBeforeExecution()
    {
        arm(fault("rest.before", { { QStringLiteral("route"), QString::fromLatin1(orderRoute) }, { QStringLiteral("status"), 503 },
                                     { QStringLiteral("body"), QJsonObject { { QStringLiteral("code"), -1008 } } }, { QStringLiteral("count"), 2 } }));
        for (int i = 0; i < 2; ++i) {
            const RawReply reply = place("never");
            QCOMPARE(reply.status, 503);
            QCOMPARE(reply.code(), -1008);
        }
        QCOMPARE(m_lab->ledger().requestsOf("never"), 2);
        QCOMPARE(m_lab->ledger().ordersOf(QStringLiteral("never")), 0);
        QCOMPARE(place("now").status, 200);
    }

    void otherAnswerAfterExecution()
    {
        arm(fault("rest.after", { { QStringLiteral("route"), QString::fromLatin1(orderRoute) }, { QStringLiteral("status"), 504 }, { QStringLiteral("body"), QStringLiteral("<html>") } }));
        const RawReply reply = place("done");
        QCOMPARE(reply.status, 504);
        QCOMPARE(reply.body, QByteArray("<html>"));
        QCOMPARE(m_lab->ledger().ordersOf(QStringLiteral("done")), 1);
    }

    void redirects()
    {
        arm(fault("rest.redirect", { { QStringLiteral("location"), QStringLiteral("http://127.0.0.1:1/") } }));
        const RawReply reply = place("elsewhere");
        QCOMPARE(reply.status, 307);
        QCOMPARE(reply.header("Location"), QByteArray("http://127.0.0.1:1/"));
        QCOMPARE(m_lab->ledger().ordersPlaced(), 0);
    }

    void delays()
    {
        arm(fault("rest.delay", { { QStringLiteral("route"), QStringLiteral("GET /fapi/v1/ping") }, { QStringLiteral("ms"), 120 } }));
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(get("/fapi/v1/ping").status, 200);
        QVERIFY(timer.elapsed() >= 120);
    }

    void webSocketApiAnswersLost_data()
    {
        QTest::addColumn<QString>("when");
        QTest::addColumn<int>("orders");
        QTest::newRow("before") << QStringLiteral("before") << 0;
        QTest::newRow("after") << QStringLiteral("after") << 1;
    }

    void webSocketApiAnswersLost()
    {
        QFETCH(QString, when);
        QFETCH(int, orders);
        arm(fault("ws.close", { { QStringLiteral("category"), QStringLiteral("api") }, { QStringLiteral("when"), when }, { QStringLiteral("action"), QStringLiteral("RST") } }));
        SocketTap api(m_access.wsApiUrl());
        const QByteArray time = QByteArray::number(toMs(m_clock->wallNow()));
        const QByteArray payload = "apiKey=" + m_access.apiKey + "&newClientOrderId=w&quantity=0.002&side=BUY&symbol=BTCUSDT&timestamp=" + time + "&type=MARKET";
        QJsonObject params { { QStringLiteral("signature"), QString::fromLatin1(paper::Credentials::sign(m_access.secret, payload)) } };
        for (const QByteArray& pair : payload.split('&'))
            params.insert(QString::fromLatin1(pair.split('=').first()), QString::fromLatin1(pair.split('=').last()));
        api.send({ { QStringLiteral("id"), 1 }, { QStringLiteral("method"), QStringLiteral("order.place") }, { QStringLiteral("params"), params } });
        QTRY_VERIFY(!api.isOpen());
        QVERIFY(api.frames.isEmpty());
        QCOMPARE(m_lab->ledger().requestsOf("w"), 1);
        QCOMPARE(m_lab->ledger().ordersOf(QStringLiteral("w")), orders);
    }

    void socketsCloseByCategory()
    {
        SocketTap publicDoor(m_access.streamsUrl() + QStringLiteral("/public/ws"));
        SocketTap marketDoor(m_access.streamsUrl() + QStringLiteral("/market/ws"));
        QVERIFY(roundTrip(publicDoor) && roundTrip(marketDoor));
        arm(fault("ws.close", { { QStringLiteral("category"), QStringLiteral("public") }, { QStringLiteral("code"), 1001 }, { QStringLiteral("body"), QStringLiteral("bye") } }));
        QTRY_VERIFY(!publicDoor.isOpen());
        QCOMPARE(publicDoor.socket.closeCode(), QWebSocketProtocol::CloseCodeGoingAway);
        QCOMPARE(publicDoor.socket.closeReason(), QStringLiteral("bye"));
        QVERIFY(roundTrip(marketDoor));
        arm(fault("ws.close", { { QStringLiteral("category"), QStringLiteral("market") }, { QStringLiteral("action"), QStringLiteral("RST") } }));
        QTRY_VERIFY(!marketDoor.isOpen());
    }

    void stalledSocketsStayOpen()
    {
        SocketTap tap(m_access.streamsUrl() + QStringLiteral("/public/ws/btcusdt@depth@100ms"));
        QVERIFY(roundTrip(tap));
        arm(fault("ws.stall", { { QStringLiteral("ms"), 60'000 } }));
        advance(milliseconds(500));
        QVERIFY(roundTrip(tap)); // pongs still come
        QVERIFY(tap.frames.isEmpty());
        arm(fault("ws.stall", { { QStringLiteral("ms"), 0 } }));
        advance(milliseconds(500));
        QVERIFY(roundTrip(tap));
        QVERIFY(!tap.frames.isEmpty());
    }

    void rawBytes()
    {
        SocketTap tap(m_access.streamsUrl() + QStringLiteral("/public/ws"));
        QVERIFY(roundTrip(tap));
        arm(fault("ws.raw", { { QStringLiteral("text"), QStringLiteral("{\"e\":\"broken") } }));
        QTRY_COMPARE(tap.frames.value(0), QByteArray("{\"e\":\"broken"));
        arm(fault("ws.raw", { { QStringLiteral("base64"), QString::fromLatin1(QByteArray("\xff\xff\xff\xff").toBase64()) } }));
        QTRY_VERIFY(!tap.isOpen()); // no frame at all
    }

    void depthFrames_data()
    {
        QTest::addColumn<QByteArray>("kind");
        QTest::newRow("drop") << QByteArray("md.drop");
        QTest::newRow("dup") << QByteArray("md.dup");
        QTest::newRow("swap") << QByteArray("md.swap");
        QTest::newRow("hold") << QByteArray("md.hold");
    }

    void depthFrames()
    {
        QFETCH(QByteArray, kind);
        SocketTap tap(m_access.streamsUrl() + QStringLiteral("/public/stream?streams=btcusdt@depth@100ms/ethusdt@depth@100ms"));
        QVERIFY(roundTrip(tap));
        advance(milliseconds(300));
        arm(fault(kind.constData(), { { QStringLiteral("symbol"), QStringLiteral("BTCUSDT") }, { QStringLiteral("count"), kind == "md.hold" ? 3 : 1 } }));
        advance(milliseconds(1000));
        QVERIFY(roundTrip(tap));
        const auto [gaps, repeats, events] = chain(tap, QStringLiteral("BTCUSDT"));
        const auto [otherGaps, otherRepeats, otherEvents] = chain(tap, QStringLiteral("ETHUSDT"));
        QCOMPARE(otherGaps + otherRepeats, 0);
        QVERIFY(otherEvents >= 8);
        QVERIFY(events >= 8);
        QCOMPARE(gaps > 0, kind == "md.drop" || kind == "md.swap");
        QCOMPARE(repeats > 0, kind == "md.dup" || kind == "md.swap");
        if (kind == "md.hold") {
            arm(fault("md.hold", { { QStringLiteral("symbol"), QStringLiteral("BTCUSDT") }, { QStringLiteral("count"), -1 } }));
            tap.frames.clear();
            advance(milliseconds(1000));
            QVERIFY(roundTrip(tap));
            QCOMPARE(std::get<2>(chain(tap, QStringLiteral("BTCUSDT"))), 0);
            QVERIFY(std::get<2>(chain(tap, QStringLiteral("ETHUSDT"))) >= 8);
        }
    }

    void crossedBook()
    {
        SocketTap tap(m_access.streamsUrl() + QStringLiteral("/public/ws/btcusdt@depth@100ms"));
        QVERIFY(roundTrip(tap));
        arm(fault("md.cross", { { QStringLiteral("symbol"), QStringLiteral("BTCUSDT") } }));
        advance(milliseconds(100));
        QVERIFY(roundTrip(tap));
        const double ask = get("/fapi/v1/ticker/bookTicker?symbol=BTCUSDT").json().value(QLatin1String("askPrice")).toString().toDouble();
        bool crossed = false;
        for (const QJsonValue& level : tap.events(QStringLiteral("depthUpdate")).value(0).value(QLatin1String("b")).toArray())
            crossed = crossed || level.toArray().at(0).toString().toDouble() > ask;
        QVERIFY(crossed);
    }

    void snapshots()
    {
        const QByteArray path = "/fapi/v1/depth?symbol=BTCUSDT&limit=1000";
        const auto id = [](const RawReply& reply) { return reply.json().value(QLatin1String("lastUpdateId")).toInteger(); };
        arm(fault("snap.fail", { { QStringLiteral("symbol"), QStringLiteral("BTCUSDT") }, { QStringLiteral("count"), 2 } }));
        QCOMPARE(get(path).status, 503);
        QCOMPARE(get("/fapi/v1/depth?symbol=ETHUSDT").status, 200);
        QCOMPARE(get(path).status, 503);
        const qint64 before = id(get(path));
        arm(fault("snap.stale", { { QStringLiteral("symbol"), QStringLiteral("BTCUSDT") }, { QStringLiteral("events"), 50 }, { QStringLiteral("count"), 1 } }));
        advance(milliseconds(500));
        QCOMPARE(id(get(path)), before);
        QVERIFY(id(get(path)) > before);
        arm(fault("snap.delay", { { QStringLiteral("ms"), 100 } }));
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(get(path).status, 200);
        QVERIFY(timer.elapsed() >= 100);
    }

    void userEvents()
    {
        const RawReply started = rawCall(m_access.port, "POST /fapi/v1/listenKey HTTP/1.1\r\nHost: " + host() + "\r\nX-MBX-APIKEY: " + m_access.apiKey + "\r\n\r\n");
        SocketTap tap(m_access.streamsUrl() + QStringLiteral("/private/ws/") + started.json().value(QLatin1String("listenKey")).toString());
        QVERIFY(roundTrip(tap));
        arm(fault("us.drop", { { QStringLiteral("event"), QStringLiteral("TRADE_LITE") }, { QStringLiteral("count"), -1 } }));
        arm(fault("us.dup", { { QStringLiteral("event"), QStringLiteral("ACCOUNT_UPDATE") } }));
        QCOMPARE(place("a").status, 200);
        QVERIFY(roundTrip(tap));
        QVERIFY(tap.events(QStringLiteral("TRADE_LITE")).isEmpty());
        const auto updates = tap.events(QStringLiteral("ACCOUNT_UPDATE"));
        QVERIFY(updates.size() >= 2);
        QCOMPARE(updates[0], updates[1]);
        arm(fault("us.expire", { { QStringLiteral("mode"), QStringLiteral("event") } }));
        QVERIFY(roundTrip(tap));
        QCOMPARE(tap.events(QStringLiteral("listenKeyExpired")).size(), 1);
        tap.frames.clear();
        QCOMPARE(place("b").status, 200);
        QVERIFY(roundTrip(tap));
        QVERIFY(tap.frames.isEmpty());
    }

    //! Events nothing done here brings about; the inventory says what they look like.
    void sendsAnyUserEvent()
    {
        const RawReply started = rawCall(m_access.port, "POST /fapi/v1/listenKey HTTP/1.1\r\nHost: " + host() + "\r\nX-MBX-APIKEY: " + m_access.apiKey + "\r\n\r\n");
        SocketTap tap(m_access.streamsUrl() + QStringLiteral("/private/ws/") + started.json().value(QLatin1String("listenKey")).toString());
        QVERIFY(roundTrip(tap));
        const QMap<QString, QByteArray> events {
            { QStringLiteral("STRATEGY_UPDATE"), R"({"e":"STRATEGY_UPDATE","T":1,"E":1,"su":{"si":176054594,"st":"GRID","ss":"NEW","s":"BTCUSDT","ut":1,"c":8007}})" },
            { QStringLiteral("GRID_UPDATE"), R"({"e":"GRID_UPDATE","T":1,"E":1,"gu":{"si":176057039,"st":"GRID","ss":"WORKING","s":"BTCUSDT","r":"-0.003","up":"16720","uq":"-0.001","uf":"-0.0084","mp":"0.0","ut":1}})" },
            { QStringLiteral("riskLevelChange"), R"({"e":"riskLevelChange","E":1,"u":"1.99","s":"MARGIN_CALL","eq":"30.2","ae":"30.2","m":"15.1"})" },
            { QStringLiteral("CONDITIONAL_ORDER_TRIGGER_REJECT"), R"({"e":"CONDITIONAL_ORDER_TRIGGER_REJECT","E":1,"T":1,"or":{"s":"ETHUSDT","i":155618472834,"r":"Due to the order could not be filled immediately."}})" } };
        int sent = 0;
        for (const auto& row : paper::test::conformanceRows(QStringLiteral("events.txt"))) {
            if (!row.value(2).startsWith("us.send"))
                continue;
            const QString name = QString::fromUtf8(row[0]);
            const QJsonObject event = QJsonDocument::fromJson(events.value(name)).object();
            const QString difference = paper::test::differsFrom(row[1], event);
            QVERIFY2(difference.isEmpty(), qPrintable(name + difference));
            arm(fault("us.send", { { QStringLiteral("event"), event } }));
            QVERIFY(roundTrip(tap));
            QCOMPARE(tap.events(name).value(0), event);
            ++sent;
        }
        QCOMPARE(sent, 4);
        QVERIFY(!m_lab->fault(fault("us.send", { { QStringLiteral("event"), QJsonObject() } })).isEmpty());
    }

    void changedUserEvents()
    {
        const RawReply started = rawCall(m_access.port, "POST /fapi/v1/listenKey HTTP/1.1\r\nHost: " + host() + "\r\nX-MBX-APIKEY: " + m_access.apiKey + "\r\n\r\n");
        SocketTap tap(m_access.streamsUrl() + QStringLiteral("/private/ws/") + started.json().value(QLatin1String("listenKey")).toString());
        QVERIFY(roundTrip(tap));
        const auto told = [&tap](int index, const char* key) {
            return tap.events(QStringLiteral("ORDER_TRADE_UPDATE")).value(index).value(QLatin1String("o")).toObject().value(QLatin1String(key)).toString();
        };
        arm(fault("us.swap", { { QStringLiteral("event"), QStringLiteral("ORDER_TRADE_UPDATE") } }));
        QCOMPARE(place("a").status, 200);
        QVERIFY(roundTrip(tap));
        QCOMPARE(told(0, "x"), QStringLiteral("TRADE"));
        QCOMPARE(told(1, "x"), QStringLiteral("NEW"));
        tap.frames.clear();
        arm(fault("us.mutate", { { QStringLiteral("event"), QStringLiteral("ORDER_TRADE_UPDATE") }, { QStringLiteral("pointer"), QStringLiteral("/o/X") }, { QStringLiteral("value"), QStringLiteral("ODD") } }));
        QCOMPARE(place("b").status, 200);
        QVERIFY(roundTrip(tap));
        QCOMPARE(told(0, "X"), QStringLiteral("ODD"));
        QCOMPARE(told(0, "x"), QStringLiteral("NEW"));
        QVERIFY(told(1, "X") != QLatin1String("ODD"));
    }

    void handshakesAndFramesThatNeverCome()
    {
        const QByteArray upgrade = "GET /public/ws HTTP/1.1\r\nHost: " + host()
            + "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n";
        arm(fault("ws.noHandshake", { { QStringLiteral("category"), QStringLiteral("public") } }));
        QTcpSocket waiting, second;
        for (QTcpSocket* socket : { &waiting, &second }) {
            socket->connectToHost(QHostAddress(QHostAddress::LocalHost), m_access.port);
            socket->write(upgrade);
            if (socket == &waiting)
                QCOMPARE(get("/fapi/v1/ping").status, 200); // it has been read by then
        }
        QByteArray received;
        QTRY_VERIFY((received += second.readAll(), received.startsWith("HTTP/1.1 101") && received.endsWith("\r\n\r\n")));
        QCOMPARE(waiting.bytesAvailable(), 0);
        QCOMPARE(waiting.state(), QAbstractSocket::ConnectedState);
        received.clear();
        arm(fault("ws.announce", { { QStringLiteral("length"), 1'099'511'627'776.0 } }));
        const QByteArray head("\x81\x7f\0\0\x01\0\0\0\0\0", 10);
        QTRY_VERIFY((received += second.readAll(), received == head));
    }

    void clockBanAndLimits()
    {
        arm(fault("clock.offset", { { QStringLiteral("ms"), 90'000 } }));
        QCOMPARE(get("/fapi/v1/time").json().value(QLatin1String("serverTime")).toInteger(), toMs(m_clock->wallNow()) + 90'000);
        QCOMPARE(place("late").code(), -1021);
        m_lab->reset();
        QCOMPARE(place("fine").status, 200);
        arm(fault("limit.set", { { QStringLiteral("orders10s"), 1 } }));
        QCOMPARE(place("over").code(), -1015);
        arm(fault("ban.ip", { { QStringLiteral("seconds"), 60 } }));
        QCOMPARE(get("/fapi/v1/ping").status, 418);
        m_lab->reset();
        QCOMPARE(place("again").status, 200);
    }

    void controlChannel()
    {
        const auto port = m_lab->openControl();
        QVERIFY(port);
        const auto control = [&port](const QByteArray& request, const QByteArray& body = {}) {
            return rawCall(*port, request + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(*port) + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        };
        QCOMPARE(control("POST /fault", "{\"fault\":\"rest.before\",\"status\":500}").json().value(QLatin1String("armed")).toInt(), 1);
        QCOMPARE(get("/fapi/v1/ping").status, 500);
        QCOMPARE(control("POST /fault", "{\"fault\":\"rest.never\"}").status, 400);
        QCOMPARE(control("POST /fault", "[").status, 400);
        QCOMPARE(control("GET /ledger").json().value(QLatin1String("requests")).toObject().value(QLatin1String("GET /fapi/v1/ping")).toInt(), 1);
        QVERIFY(!control("GET /book/BTCUSDT").json().value(QLatin1String("bids")).toArray().isEmpty());
        QCOMPARE(control("GET /book/NOPE").status, 404);
        QCOMPARE(control("POST /fault", "{\"fault\":\"ban.ip\",\"seconds\":60}").status, 200);
        QCOMPARE(control("GET /ledger").json().value(QLatin1String("bans")).toInt(), 1);
        QCOMPARE(control("POST /seek", "{\"ms\":100}").status, 400); // nothing recorded is played
        QCOMPARE(control("POST /reset").status, 200);
        QVERIFY(control("GET /ledger").json().value(QLatin1String("requests")).toObject().isEmpty());
        QCOMPARE(control("GET /secret").status, 404);
    }

    void recordingsAreSought()
    {
        paper::PaperExchangeOptions options;
        options.clock = m_clock.get();
        options.manualSteps = true;
        options.recordings = { QStringLiteral(FATHOM_TEST_DATA "/replay_btcusdt.txt") };
        QVERIFY(m_lab->start(options));
        m_access = m_lab->announcement();
        const auto bid = [this] { return get("/fapi/v1/ticker/bookTicker?symbol=BTCUSDT").json().value(QLatin1String("bidPrice")).toString(); };
        QCOMPARE(bid(), QStringLiteral("60000.00"));
        QCOMPARE(m_lab->seek({ { QStringLiteral("ms"), 420 } }), QString());
        QCOMPARE(bid(), QStringLiteral("60000.10"));
        QCOMPARE(m_lab->seek({ { QStringLiteral("ms"), 0 } }), QString());
        QCOMPARE(bid(), QStringLiteral("60000.00"));
        for (const QJsonValue& wrong : { QJsonValue(-1), QJsonValue(1e300), QJsonValue(QStringLiteral("x")) })
            QVERIFY(!m_lab->seek({ { QStringLiteral("ms"), wrong } }).isEmpty());
    }

private:
    void arm(const QJsonObject& json) { QCOMPARE(m_lab->fault(json), QString()); }
    QByteArray host() const { return "127.0.0.1:" + QByteArray::number(m_access.port); }
    RawReply get(const QByteArray& path) { return rawCall(m_access.port, "GET " + path + " HTTP/1.1\r\nHost: " + host() + "\r\n\r\n"); }
    RawReply place(const QByteArray& id)
    {
        const QByteArray query = "symbol=BTCUSDT&side=BUY&type=MARKET&quantity=0.002&newClientOrderId=" + id + "&timestamp=" + QByteArray::number(toMs(m_clock->wallNow()));
        return rawCall(m_access.port, "POST /fapi/v1/order?" + query + "&signature=" + paper::Credentials::sign(m_access.secret, query)
                + " HTTP/1.1\r\nHost: " + host() + "\r\nX-MBX-APIKEY: " + m_access.apiKey + "\r\n\r\n");
    }
    void advance(milliseconds by)
    {
        for (milliseconds done { 0 }; done < by; done += milliseconds { 10 }) {
            m_clock->advance(milliseconds { 10 });
            m_lab->exchange().step();
        }
    }
    //! Breaks of the pu chain, events that do not advance, and how many there are.
    static std::tuple<int, int, int> chain(const SocketTap& tap, const QString& symbol)
    {
        int gaps = 0, repeats = 0, events = 0;
        qint64 last = 0;
        for (const QJsonObject& event : tap.events(QStringLiteral("depthUpdate"))) {
            if (event.value(QLatin1String("s")).toString() != symbol)
                continue;
            const qint64 u = event.value(QLatin1String("u")).toInteger();
            ++events;
            if (last != 0 && u <= last)
                ++repeats;
            else if (last != 0 && event.value(QLatin1String("pu")).toInteger() != last)
                ++gaps;
            last = std::max(last, u);
        }
        return { gaps, repeats, events };
    }

    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<LabExchange> m_lab;
    paper::Announcement m_access;
};

FATHOM_TEST(LabTest)

} // namespace fathom::lab

#include "tst_lab.moc"
