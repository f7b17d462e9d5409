// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/exchange.h"
#include "core/paper/market/market.h"
#include "tests/core/paper/server_fixture.h"
#include "tests/support/test_main.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTcpSocket>

#include <map>

namespace fathom::paper::test {

namespace {

using std::chrono::milliseconds;

QJsonObject command(const QString& method, const QJsonArray& params, int id)
{
    return { { QStringLiteral("method"), method }, { QStringLiteral("params"), params }, { QStringLiteral("id"), id } };
}

//! A book rebuilt from a snapshot and diffs, by the venue's own recipe. Prices and sizes are kept as their text.
struct RebuiltBook
{
    std::map<double, QString> bids, asks;
    std::int64_t lastId = 0;
    bool synced = false;
    int applied = 0;
    QString broken;

    static void put(std::map<double, QString>& side, const QJsonArray& levels)
    {
        for (const QJsonValue& level : levels) {
            const QString quantity = level.toArray().at(1).toString();
            const double price = level.toArray().at(0).toString().toDouble();
            if (quantity.toDouble() == 0)
                side.erase(price);
            else
                side[price] = quantity;
        }
    }

    void load(const QJsonObject& snapshot)
    {
        bids.clear();
        asks.clear();
        put(bids, snapshot.value(QLatin1String("bids")).toArray());
        put(asks, snapshot.value(QLatin1String("asks")).toArray());
        lastId = snapshot.value(QLatin1String("lastUpdateId")).toInteger();
        synced = false;
    }

    void apply(const QJsonObject& event)
    {
        const std::int64_t last = event.value(QLatin1String("u")).toInteger();
        const std::int64_t previous = event.value(QLatin1String("pu")).toInteger();
        if (!synced && last < lastId)
            return;
        // First event: pu <= L <= u, which holds the documented U <= L <= u and the case of an id hole.
        if (!synced && previous > lastId)
            broken = QStringLiteral("the first event begins behind the snapshot");
        if (synced && previous != lastId)
            broken = QStringLiteral("pu %1 does not follow u %2").arg(previous).arg(lastId);
        synced = true;
        lastId = last;
        ++applied;
        put(bids, event.value(QLatin1String("b")).toArray());
        put(asks, event.value(QLatin1String("a")).toArray());
    }
};

} // namespace

//! The stream doors: routing, forms, commands, and data that agrees with the engine.
class StreamsServerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void diffsRebuildTheBook_data()
    {
        QTest::addColumn<QString>("stream");
        QTest::addColumn<int>("period");
        QTest::newRow("100 ms") << QStringLiteral("btcusdt@depth@100ms") << 100;
        QTest::newRow("250 ms") << QStringLiteral("btcusdt@depth") << 250;
        QTest::newRow("500 ms") << QStringLiteral("btcusdt@depth@500ms") << 500;
    }

    void diffsRebuildTheBook()
    {
        QFETCH(QString, stream);
        QFETCH(int, period);
        ServerFixture server;
        SocketTap tap(server.symbolPath(QStringLiteral("/public/ws/") + stream));
        QVERIFY(roundTrip(tap));
        for (int turn = 0; turn < 5; ++turn) {
            // The snapshot comes at any moment between two events.
            server.advance(milliseconds(period + 10 + 70 * turn));
            QVERIFY(roundTrip(tap));
            RebuiltBook book;
            book.load(server.call("GET", "/fapi/v1/depth", "symbol=BTCUSDT&limit=1000").json());
            server.advance(milliseconds(6 * period));
            QVERIFY(roundTrip(tap));
            const Exchange& engine = server.exchange.exchange();
            const MarketBook& truth = engine.book(engine.marketOf(QStringLiteral("BTCUSDT")));
            // On to a moment at which the last event has told everything.
            for (int i = 0; i < 100; ++i) {
                const QJsonObject last = tap.frames.isEmpty() ? QJsonObject() : QJsonDocument::fromJson(tap.frames.last()).object();
                if (last.value(QLatin1String("u")).toInteger() == truth.lastUpdateId())
                    break;
                server.advance(milliseconds(10));
                QVERIFY(roundTrip(tap));
            }
            for (const QJsonObject& event : tap.events(QStringLiteral("depthUpdate")))
                book.apply(event);
            QCOMPARE(book.broken, QString());
            QVERIFY(book.applied >= 3);
            QCOMPARE(book.lastId, truth.lastUpdateId());
            compareWithEngine(server, book);
        }
    }

    void doorsAndCategories()
    {
        ServerFixture server;
        const QString streams = QStringLiteral("btcusdt@depth@100ms/btcusdt@bookTicker/btcusdt@trade/btcusdt@aggTrade/btcusdt@kline_1m/btcusdt@markPrice@1s/!ticker@arr");
        SocketTap publicDoor(server.symbolPath(QStringLiteral("/public/ws/") + streams));
        SocketTap marketDoor(server.symbolPath(QStringLiteral("/market/ws/") + streams));
        SocketTap privateDoor(server.symbolPath(QStringLiteral("/private/ws/") + streams));
        SocketTap legacyDoor(server.symbolPath(QStringLiteral("/ws/") + streams));
        for (SocketTap* tap : { &publicDoor, &marketDoor, &privateDoor, &legacyDoor })
            QVERIFY(roundTrip(*tap));
        server.advance(milliseconds(4000));
        for (SocketTap* tap : { &publicDoor, &marketDoor, &privateDoor, &legacyDoor })
            QVERIFY(roundTrip(*tap));
        const auto has = [](const SocketTap& tap, const char* event) { return !tap.events(QLatin1String(event)).isEmpty(); };
        for (const SocketTap* tap : { &publicDoor, &legacyDoor }) {
            QVERIFY(has(*tap, "depthUpdate") && has(*tap, "bookTicker") && has(*tap, "trade"));
            QVERIFY(!has(*tap, "aggTrade") && !has(*tap, "kline") && !has(*tap, "markPriceUpdate"));
        }
        QVERIFY(has(marketDoor, "aggTrade") && has(marketDoor, "kline") && has(marketDoor, "markPriceUpdate"));
        QVERIFY(!has(marketDoor, "depthUpdate") && !has(marketDoor, "bookTicker"));
        QVERIFY(privateDoor.frames.isEmpty());
    }

    void rawAndCombined()
    {
        ServerFixture server;
        SocketTap raw(server.symbolPath(QStringLiteral("/public/ws/btcusdt@depth@100ms")));
        SocketTap combined(server.symbolPath(QStringLiteral("/public/stream?streams=btcusdt@depth@100ms/ethusdt@bookTicker")));
        QVERIFY(roundTrip(raw) && roundTrip(combined));
        server.advance(milliseconds(500));
        QVERIFY(roundTrip(raw) && roundTrip(combined));
        QVERIFY(!raw.frames.isEmpty());
        QVERIFY(raw.frames.first().startsWith(R"({"e":"depthUpdate","E":)"));
        QList<QByteArray> unwrapped;
        for (const QByteArray& frame : combined.frames) {
            const QByteArray prefix = R"({"stream":"btcusdt@depth@100ms","data":)";
            if (frame.startsWith(prefix))
                unwrapped.append(frame.mid(prefix.size()).chopped(1));
        }
        QCOMPARE(unwrapped, raw.frames);
        // The form can be changed while connected.
        raw.send(command(QStringLiteral("SET_PROPERTY"), { QStringLiteral("combined"), true }, 1));
        raw.send(command(QStringLiteral("GET_PROPERTY"), { QStringLiteral("combined") }, 2));
        QVERIFY(roundTrip(raw));
        QVERIFY(raw.frames.contains(R"({"result":null,"id":1})"));
        QVERIFY(raw.frames.contains(R"({"result":true,"id":2})"));
        raw.frames.clear();
        server.advance(milliseconds(200));
        QVERIFY(roundTrip(raw));
        QVERIFY(!raw.frames.isEmpty() && raw.frames.first().startsWith(R"({"stream":"btcusdt@depth@100ms")"));
    }

    void commands()
    {
        ServerFixture server;
        SocketTap tap(server.symbolPath(QStringLiteral("/market/ws")));
        const QString chinese = QStringLiteral("币安人生usdt@aggTrade");
        tap.send(command(QStringLiteral("SUBSCRIBE"), { QStringLiteral("btcusdt@depth"), QStringLiteral("nonsense"), chinese, QStringLiteral("btcusdt@markPrice@1s") }, 1));
        tap.send(command(QStringLiteral("LIST_SUBSCRIPTIONS"), {}, 2));
        QVERIFY(roundTrip(tap));
        QCOMPARE(tap.frames.value(0), QByteArray(R"({"result":null,"id":1})")); // also for the wrong door and an unknown name
        const QJsonArray list = QJsonDocument::fromJson(tap.frames.value(1)).object().value(QLatin1String("result")).toArray();
        QCOMPARE(list, QJsonArray({ QStringLiteral("btcusdt@depth"), QStringLiteral("nonsense"), chinese, QStringLiteral("btcusdt@markPrice@1s") }));
        server.advance(milliseconds(2000));
        QVERIFY(roundTrip(tap));
        QVERIFY(!tap.events(QStringLiteral("markPriceUpdate")).isEmpty());
        tap.send(command(QStringLiteral("UNSUBSCRIBE"), { QStringLiteral("btcusdt@markPrice@1s"), QStringLiteral("never") }, 3));
        QVERIFY(roundTrip(tap));
        tap.frames.clear();
        server.advance(milliseconds(2000));
        QVERIFY(roundTrip(tap));
        QVERIFY(tap.events(QStringLiteral("markPriceUpdate")).isEmpty());
    }

    void badCommands_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("code");
        QTest::newRow("no json") << QByteArray("{") << 3;
        QTest::newRow("a list") << QByteArray("[]") << 3;
        QTest::newRow("two objects") << QByteArray(R"({"method":"LIST_SUBSCRIPTIONS","id":1}{})") << 3;
        QTest::newRow("no id") << QByteArray(R"({"method":"LIST_SUBSCRIPTIONS"})") << 2;
        QTest::newRow("broken id") << QByteArray(R"({"method":"LIST_SUBSCRIPTIONS","id":1.5})") << 2;
        QTest::newRow("id below zero") << QByteArray(R"({"method":"LIST_SUBSCRIPTIONS","id":-1})") << 2;
        QTest::newRow("no method") << QByteArray(R"({"id":1})") << 2;
        QTest::newRow("unknown method") << QByteArray(R"({"method":"LISTEN","id":1})") << 2;
        QTest::newRow("no params") << QByteArray(R"({"method":"SUBSCRIBE","id":1})") << 2;
        QTest::newRow("params no text") << QByteArray(R"({"method":"SUBSCRIBE","params":[1],"id":1})") << 2;
        QTest::newRow("property no text") << QByteArray(R"({"method":"GET_PROPERTY","params":[1],"id":1})") << 2;
        QTest::newRow("unknown property") << QByteArray(R"({"method":"GET_PROPERTY","params":["x"],"id":1})") << 0;
        QTest::newRow("property no boolean") << QByteArray(R"({"method":"SET_PROPERTY","params":["combined",1],"id":1})") << 1;
        QTest::newRow("too many parameters") << QByteArray(R"({"method":"GET_PROPERTY","params":["combined",1],"id":1})") << 2;
    }

    void badCommands()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, code);
        ServerFixture server;
        SocketTap tap(server.symbolPath(QStringLiteral("/public/ws")));
        tap.socket.sendTextMessage(QString::fromUtf8(text));
        QVERIFY(roundTrip(tap));
        QCOMPARE(tap.frames.size(), 1);
        const QJsonObject answer = QJsonDocument::fromJson(tap.frames.first()).object();
        QCOMPARE(answer.value(QLatin1String("code")).toInt(-99), code);
        QVERIFY(tap.isOpen());
    }

    void limitsOfAConnection()
    {
        ServerFixture server;
        SocketTap tap(server.symbolPath(QStringLiteral("/public/ws")));
        QJsonArray many;
        for (int i = 0; i < 1025; ++i)
            many.append(QStringLiteral("s%1@trade").arg(i));
        tap.send(command(QStringLiteral("SUBSCRIBE"), many, 1));
        QVERIFY(roundTrip(tap));
        QCOMPARE(QJsonDocument::fromJson(tap.frames.value(0)).object().value(QLatin1String("code")).toInt(), 2);
        for (int i = 0; i < 12; ++i)
            tap.send(command(QStringLiteral("LIST_SUBSCRIPTIONS"), {}, i));
        QTRY_VERIFY(!tap.isOpen());
        QCOMPARE(tap.socket.closeCode(), QWebSocketProtocol::CloseCodePolicyViolated);
        SocketTap large(server.symbolPath(QStringLiteral("/public/ws")));
        large.socket.sendTextMessage(QString(1024 * 1024 + 1, QLatin1Char(' ')));
        QTRY_VERIFY(!large.isOpen());
        QCOMPARE(large.socket.closeCode(), QWebSocketProtocol::CloseCodeTooMuchData);
        SocketTap binary(server.symbolPath(QStringLiteral("/public/ws")));
        binary.socket.sendBinaryMessage("x");
        QTRY_VERIFY(!binary.isOpen());
        QCOMPARE(binary.socket.closeCode(), QWebSocketProtocol::CloseCodeDatatypeNotSupported);
    }

    //! Over a connection that ends with the close frame, what a peer sends meanwhile is answered with RST, and the frame may be lost.
    void closedConnectionsWaitForThePeer()
    {
        ServerFixture server;
        QTcpSocket socket;
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), server.access.port);
        socket.write("GET /public/ws HTTP/1.1\r\nHost: " + server.host()
            + "\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n");
        const QByteArray asked(R"({"method":"LIST_SUBSCRIPTIONS","id":1})");
        const QByteArray frame = '\x81' + QByteArray(1, static_cast<char>(0x80 | asked.size())) + QByteArray(4, '\0') + asked;
        for (int i = 0; i < 11; ++i)
            socket.write(frame);
        QByteArray received;
        connect(&socket, &QTcpSocket::readyRead, &socket, [&] { received += socket.readAll(); });
        QTRY_VERIFY(received.contains(QByteArray("\x88\x13\x03\xf0Too many requests"))); // 1008
        QCOMPARE(server.call("GET", "/fapi/v1/ping").status, 200);
        QCOMPARE(socket.state(), QAbstractSocket::ConnectedState);
        const qsizetype said = received.size();
        socket.write(frame.repeated(50));
        socket.write(QByteArray("\x88\x82\0\0\0\0\x03\xf0", 8));
        QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
        QCOMPARE(socket.error(), QAbstractSocket::RemoteHostClosedError);
        QCOMPARE(received.size(), said);
    }

    //! Pings come every three minutes; ten minutes without a pong, or 24 hours with all of them, end the connection.
    void connectionsLiveWhileTheyAnswer()
    {
        ServerFixture server;
        SocketTap answers(server.symbolPath(QStringLiteral("/private/ws"))), deaf(server.symbolPath(QStringLiteral("/private/ws")));
        QSignalSpy ended(&answers.socket, &QWebSocket::disconnected);
        const auto pass = [&server](std::chrono::minutes minutes) {
            server.clock.advance(minutes);
            server.exchange.step();
        };
        for (int i = 0; i < 8; ++i) {
            pass(std::chrono::minutes { 3 });
            QVERIFY(roundTrip(answers) && roundTrip(deaf)); // the client has answered by then
        }
        pass(std::chrono::minutes { 120 }); // a machine that slept: nobody was asked meanwhile
        QVERIFY(roundTrip(answers) && roundTrip(deaf));
        pass(std::chrono::minutes { 3 });
        pass(std::chrono::minutes { 9 }); // no event loop, no pong
        QCOMPARE(ended.count(), 0);
        pass(std::chrono::minutes { 2 });
        QTRY_VERIFY(!answers.isOpen() && !deaf.isOpen());
        QCOMPARE(deaf.socket.closeCode(), QWebSocketProtocol::CloseCodePolicyViolated);
        SocketTap old(server.symbolPath(QStringLiteral("/private/ws")));
        pass(std::chrono::minutes { 24 * 60 - 1 });
        QVERIFY(roundTrip(old));
        pass(std::chrono::minutes { 1 });
        QTRY_VERIFY(!old.isOpen());
        QCOMPARE(old.socket.closeCode(), QWebSocketProtocol::CloseCodeGoingAway);
    }

    void touchesAndCandlesAreTheEngines()
    {
        ServerFixture server;
        SocketTap touch(server.symbolPath(QStringLiteral("/public/ws/btcusdt@bookTicker")));
        SocketTap candle(server.symbolPath(QStringLiteral("/market/ws/btcusdt@kline_1m/btcusdt@ticker/btcusdt@aggTrade")));
        QVERIFY(roundTrip(touch) && roundTrip(candle));
        server.advance(milliseconds(25'000)); // over the end of a minute
        QVERIFY(roundTrip(touch) && roundTrip(candle));
        const RawReply now = server.call("GET", "/fapi/v1/ticker/bookTicker", "symbol=BTCUSDT");
        const QJsonObject last = touch.events(QStringLiteral("bookTicker")).last();
        QCOMPARE(last.value(QLatin1String("b")), now.json().value(QLatin1String("bidPrice")));
        QCOMPARE(last.value(QLatin1String("A")), now.json().value(QLatin1String("askQty")));
        // The closed candle of the stream is the one of the history, number by number.
        QJsonObject closed;
        for (const QJsonObject& event : candle.events(QStringLiteral("kline"))) {
            const QJsonObject k = event.value(QLatin1String("k")).toObject();
            if (k.value(QLatin1String("x")).toBool())
                closed = k;
        }
        QVERIFY(!closed.isEmpty());
        const QByteArray start = QByteArray::number(closed.value(QLatin1String("t")).toInteger());
        const QJsonArray row = server.call("GET", "/fapi/v1/klines", "symbol=BTCUSDT&interval=1m&limit=1&startTime=" + start).list().first().toArray();
        const std::pair<int, const char*> columns[] = { { 1, "o" }, { 2, "h" }, { 3, "l" }, { 4, "c" }, { 5, "v" }, { 7, "q" }, { 9, "V" }, { 10, "Q" } };
        for (const auto& [column, key] : columns)
            QCOMPARE(row.at(column).toString(), closed.value(QLatin1String(key)).toString());
        // Aggregates follow each other without a hole.
        std::int64_t next = 0;
        for (const QJsonObject& event : candle.events(QStringLiteral("aggTrade"))) {
            const std::int64_t id = event.value(QLatin1String("a")).toInteger();
            QVERIFY(next == 0 || id == next);
            next = id + 1;
        }
        QVERIFY(next > 0);
    }

private:
    static void compareWithEngine(ServerFixture& server, const RebuiltBook& book)
    {
        const Exchange& engine = server.exchange.exchange();
        const int market = engine.marketOf(QStringLiteral("BTCUSDT"));
        for (const Side side : { Side::Buy, Side::Sell }) {
            std::vector<BookLevel> truth;
            engine.book(market).depth(side, 500, truth);
            std::vector<std::pair<double, QString>> mine;
            if (side == Side::Buy)
                mine.assign(book.bids.rbegin(), book.bids.rend());
            else
                mine.assign(book.asks.begin(), book.asks.end());
            QVERIFY(mine.size() >= truth.size());
            for (std::size_t i = 0; i < truth.size(); ++i) {
                QCOMPARE(mine[i].first, engine.instrument(market).priceOf(truth[i].ticks).toDouble());
                QCOMPARE(mine[i].second, QString::fromStdString(engine.instrument(market).quantityOf(truth[i].steps).toFixed(3)));
            }
        }
    }
};

FATHOM_TEST(StreamsServerTest)

} // namespace fathom::paper::test

#include "tst_streams_server.moc"
