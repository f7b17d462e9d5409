// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/market/market.h"
#include "core/paper/market/trading_calendar.h"
#include "tests/core/paper/server_fixture.h"
#include "tests/support/test_main.h"

#include <QJsonArray>

namespace fathom::paper::test {

namespace {

using std::chrono::milliseconds;

double at(const QJsonValue& row, int column) { return row.toArray().at(column).toString().toDouble(); }

} // namespace

//! Candles of mark, index and premium, the statistics of /futures/data, and what the venue tells about itself.
class MarketDataServerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<ServerFixture>();
        m_server->advance(milliseconds(3000));
    }
    void cleanupTestCase() { m_server.reset(); }

    void valueKlinesNest_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("mark") << QByteArray("markPriceKlines") << QByteArray("symbol");
        QTest::newRow("index") << QByteArray("indexPriceKlines") << QByteArray("pair");
        QTest::newRow("premium") << QByteArray("premiumIndexKlines") << QByteArray("symbol");
    }

    void valueKlinesNest()
    {
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, name);
        const QByteArray query = name + "=BTCUSDT&interval=";
        const QJsonArray hours = m_server->call("GET", "/fapi/v1/" + path, query + "1h&limit=3").list();
        QCOMPARE(hours.size(), 3);
        for (const QJsonValue& hour : hours) {
            QCOMPARE(hour.toArray().size(), 12);
            const QByteArray start = QByteArray::number(hour.toArray().at(0).toInteger());
            const QJsonArray minutes = m_server->call("GET", "/fapi/v1/" + path, query + "1m&limit=60&startTime=" + start).list();
            double high = -1e12, low = 1e12;
            qint64 counted = 0;
            for (const QJsonValue& minute : minutes) {
                if (minute.toArray().at(0).toInteger() > hour.toArray().at(6).toInteger())
                    break;
                ++counted;
                high = std::max(high, at(minute, 2));
                low = std::min(low, at(minute, 3));
                QVERIFY(at(minute, 2) >= at(minute, 1) && at(minute, 3) <= at(minute, 4));
            }
            QVERIFY(counted > 0);
            QCOMPARE(at(hour, 1), at(minutes.first(), 1));
            QCOMPARE(at(hour, 2), high);
            QCOMPARE(at(hour, 3), low);
        }
        // Asked again, the past is the same.
        const QByteArray past = query + "5m&limit=20&endTime=" + QByteArray::number(hours.first().toArray().at(6).toInteger());
        const QByteArray first = m_server->call("GET", "/fapi/v1/" + path, past).body;
        m_server->advance(milliseconds(50));
        QCOMPARE(m_server->call("GET", "/fapi/v1/" + path, past).body, first);
    }

    void markAndIndexStayTogether()
    {
        const QByteArray query = "interval=15m&limit=200&";
        const QJsonArray mark = m_server->call("GET", "/fapi/v1/markPriceKlines", query + "symbol=ETHUSDT").list();
        const QJsonArray index = m_server->call("GET", "/fapi/v1/indexPriceKlines", query + "pair=ETHUSDT").list();
        const QJsonArray traded = m_server->call("GET", "/fapi/v1/klines", query + "symbol=ETHUSDT").list();
        QCOMPARE(mark.size(), 200);
        QCOMPARE(index.size(), 200);
        for (int i = 0; i < 200; ++i) {
            QCOMPARE(mark.at(i).toArray().at(0), traded.at(i).toArray().at(0));
            QVERIFY(std::abs(at(mark.at(i), 4) / at(index.at(i), 4) - 1) < 0.003);
            QVERIFY(std::abs(at(mark.at(i), 4) / at(traded.at(i), 4) - 1) < 0.003);
        }
        // The running candle closes where premiumIndex stands.
        const QJsonObject now = m_server->call("GET", "/fapi/v1/premiumIndex", "symbol=ETHUSDT").json();
        QCOMPARE(at(mark.last(), 4), now.value(QLatin1String("markPrice")).toString().toDouble());
        QCOMPARE(at(index.last(), 4), now.value(QLatin1String("indexPrice")).toString().toDouble());
    }

    void statistics_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QStringList>("keys");
        const auto row = [](const char* path, const char* query, const char* keys) {
            QTest::newRow(path) << QByteArray(path) << QByteArray(query) << QString::fromLatin1(keys).split(QLatin1Char(' '));
        };
        row("openInterestHist", "symbol=BTCUSDT", "symbol sumOpenInterest sumOpenInterestValue CMCCirculatingSupply timestamp");
        row("globalLongShortAccountRatio", "symbol=BTCUSDT", "symbol longAccount longShortRatio shortAccount timestamp");
        row("topLongShortAccountRatio", "symbol=BTCUSDT", "symbol longAccount longShortRatio shortAccount timestamp");
        row("topLongShortPositionRatio", "symbol=BTCUSDT", "symbol longAccount longShortRatio shortAccount timestamp");
        row("takerlongshortRatio", "symbol=BTCUSDT", "buySellRatio sellVol buyVol timestamp");
        row("basis", "pair=BTCUSDT&contractType=PERPETUAL", "indexPrice contractType basisRate futuresPrice annualizedBasisRate basis pair timestamp");
    }

    void statistics()
    {
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, query);
        QFETCH(QStringList, keys);
        const auto ask = [this, &path](const QByteArray& text) { return m_server->call("GET", "/futures/data/" + path, text, {}, { m_server->keyHeader() }); };
        const RawReply reply = ask(query + "&period=5m&limit=12");
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.list().size(), 12);
        qint64 before = 0;
        for (const QJsonValue& value : reply.list()) {
            QStringList found = value.toObject().keys(), expected = keys;
            expected.sort();
            QCOMPARE(found, expected);
            const qint64 time = value.toObject().value(QLatin1String("timestamp")).toInteger();
            QCOMPARE(time % 300'000, 0);
            if (before != 0)
                QCOMPARE(time - before, 300'000);
            before = time;
        }
        QCOMPARE(ask(query + "&period=5m&limit=12").body, reply.body); // nothing is drawn anew
        QCOMPARE(ask(query).code(), -1102);
        QCOMPARE(ask(query + "&period=1m").code(), -1130);
        QCOMPARE(ask(query + "&period=1h&limit=501").code(), -1130);
        QCOMPARE(ask(query + "&period=1h&startTime=1").code(), -1130);
    }

    void constituentsMakeTheIndex()
    {
        const QJsonObject index = m_server->call("GET", "/fapi/v1/premiumIndex", "symbol=SOLUSDT").json();
        const QJsonObject reply = m_server->call("GET", "/fapi/v1/constituents", "symbol=SOLUSDT").json();
        double sum = 0, weights = 0;
        for (const QJsonValue& part : reply.value(QLatin1String("constituents")).toArray()) {
            const double weight = part.toObject().value(QLatin1String("weight")).toString().toDouble();
            weights += weight;
            sum += weight * part.toObject().value(QLatin1String("price")).toString().toDouble();
        }
        QVERIFY(std::abs(weights - 1) < 1e-9);
        QVERIFY(std::abs(sum - index.value(QLatin1String("indexPrice")).toString().toDouble()) < 1e-6);
    }

    void venueInformation()
    {
        const QJsonObject bitcoin = m_server->call("GET", "/fapi/v1/assetIndex", "symbol=BTCUSD").json();
        const double value = bitcoin.value(QLatin1String("index")).toString().toDouble();
        QVERIFY(std::abs(bitcoin.value(QLatin1String("bidRate")).toString().toDouble() / value - 0.95) < 1e-6);
        QVERIFY(m_server->call("GET", "/fapi/v1/assetIndex").list().size() >= 5);
        QCOMPARE(m_server->call("GET", "/fapi/v1/assetIndex", "symbol=NOPEUSD").code(), -1121);
        QCOMPARE(m_server->call("GET", "/fapi/v1/symbolAdlRisk").list().size(), static_cast<qsizetype>(m_server->exchange.market().catalogue().size()));
        const QString risk = m_server->call("GET", "/fapi/v1/symbolAdlRisk", "symbol=BTCUSDT").json().value(QLatin1String("adlRisk")).toString();
        QVERIFY(QStringList({ QStringLiteral("low"), QStringLiteral("medium"), QStringLiteral("high") }).contains(risk));
        const QJsonArray composites = m_server->call("GET", "/fapi/v1/indexInfo").list();
        QCOMPARE(composites.size(), 1);
        QCOMPARE(composites[0][QLatin1String("symbol")].toString(), QStringLiteral("DEFIUSDT"));
        double shares = 0;
        for (const QJsonValue& part : composites[0][QLatin1String("baseAssetList")].toArray())
            shares += part[QLatin1String("weightInPercentage")].toString().toDouble();
        QVERIFY(std::abs(shares - 1) < 1e-6);
        QCOMPARE(m_server->call("GET", "/fapi/v1/indexInfo", "symbol=BTCUSDT").list().size(), 0);
        const QJsonObject book = m_server->call("GET", "/fapi/v1/rpiDepth", "symbol=BTCUSDT").json();
        QVERIFY(book.value(QLatin1String("bids")).toArray().size() > 100);
        QCOMPARE(m_server->call("GET", "/fapi/v1/rpiDepth", "symbol=BTCUSDT&limit=5").code(), -4021);
        QCOMPARE(m_server->call("GET", "/fapi/v1/convert/exchangeInfo").body, QByteArray("[]"));
        QCOMPARE(m_server->callSigned("POST", "/fapi/v1/convert/getQuote", "fromAsset=USDT&toAsset=BNB").code(), -1020);
    }

    void scheduleHasNoHoles()
    {
        const QJsonObject all = m_server->call("GET", "/fapi/v1/tradingSchedule").json().value(QLatin1String("marketSchedules")).toObject();
        QCOMPARE(all.size(), 6);
        for (const QString& venue : all.keys()) {
            qint64 end = 0;
            const QJsonArray sessions = all.value(venue).toObject().value(QLatin1String("sessions")).toArray();
            QVERIFY(sessions.size() > 2);
            for (const QJsonValue& session : sessions) {
                if (end != 0)
                    QCOMPARE(session.toObject().value(QLatin1String("startTime")).toInteger(), end);
                end = session.toObject().value(QLatin1String("endTime")).toInteger();
            }
        }
        // Friday 2026-11-20 15:00 UTC is ten o'clock in New York; a Saturday is closed; in July New York is an hour ahead.
        const auto session = [](const char* time) {
            return tradingSessionAt(TradFiVenue::Equity, QDateTime::fromString(QString::fromLatin1(time), Qt::ISODate).toMSecsSinceEpoch()).type;
        };
        QCOMPARE(session("2026-11-20T15:00:00Z"), TradingSession::Type::Regular);
        QCOMPARE(session("2026-11-20T14:00:00Z"), TradingSession::Type::PreMarket);
        QCOMPARE(session("2026-07-17T14:00:00Z"), TradingSession::Type::Regular);
        QCOMPARE(session("2026-11-21T15:00:00Z"), TradingSession::Type::NoTrading);
    }

    void ownPoolsOfRequests()
    {
        ServerFixture server;
        RawReply reply;
        for (int i = 0; i < 500; ++i)
            QVERIFY(server.exchange.limits().takeFrom(Pool::Funding).has_value());
        reply = server.call("GET", "/fapi/v1/fundingInfo");
        QCOMPARE(reply.status, 429);
        QCOMPARE(reply.code(), -1003);
        QCOMPARE(server.call("GET", "/fapi/v1/time").status, 200);
        server.clock.advance(std::chrono::minutes(5));
        QCOMPARE(server.call("GET", "/fapi/v1/fundingInfo").status, 200);
    }

    void streams()
    {
        ServerFixture server;
        SocketTap tap(server.symbolPath(QStringLiteral("/market/stream?streams=!assetIndex@arr/btcusd@assetIndex/tradingSession/!contractInfo/btcusdt_perpetual@continuousKline_1m")));
        SocketTap book(server.symbolPath(QStringLiteral("/public/ws/btcusdt@rpiDepth@500ms")));
        QVERIFY(roundTrip(tap) && roundTrip(book));
        server.advance(milliseconds(1500));
        QVERIFY(roundTrip(tap) && roundTrip(book));
        QCOMPARE(tap.events(QStringLiteral("assetIndexUpdate")).size(), 1);
        QCOMPARE(tap.events(QStringLiteral("EquityUpdate")).size(), 1);
        QCOMPARE(tap.events(QStringLiteral("FXUpdate")).size(), 1);
        QVERIFY(!tap.events(QStringLiteral("continuous_kline")).isEmpty());
        QVERIFY(!book.events(QStringLiteral("depthUpdate")).isEmpty());
    }

    //! The touch goes out with the event that changed it, not with the next step of the market.
    void bookTickerGoesOutAtOnce()
    {
        ServerFixture server;
        server.advance(milliseconds(20));
        SocketTap tap(server.symbolPath(QStringLiteral("/public/ws/btcusdt@bookTicker")));
        QVERIFY(roundTrip(tap));
        tap.frames.clear();
        QCOMPARE(server.callSigned("POST", "/fapi/v1/order", "symbol=BTCUSDT&side=BUY&type=MARKET&quantity=0.5").status, 200);
        QTRY_VERIFY(!tap.events(QStringLiteral("bookTicker")).isEmpty()); // nobody stepped the market
    }

    void crowdLiquidationsReachTheStream()
    {
        ServerFixture server;
        SocketTap one(server.symbolPath(QStringLiteral("/market/ws/btcusdt@forceOrder")));
        SocketTap all(server.symbolPath(QStringLiteral("/market/ws/!forceOrder@arr")));
        QVERIFY(roundTrip(one) && roundTrip(all));
        // A participant's liquidation is made known as the market makes it known.
        ForceOrderEvent event;
        event.symbol = QStringLiteral("BTCUSDT");
        event.quantity = event.filled = event.lastFilled = Decimal(2);
        event.price = event.averagePrice = Decimal(90'000);
        event.time = server.clock.wallNow();
        server.exchange.market().tellForcedOrder(0, event);
        event.quantity = Decimal(1);
        server.exchange.market().tellForcedOrder(0, event);
        server.advance(milliseconds(1100));
        QVERIFY(roundTrip(one) && roundTrip(all));
        const auto told = one.events(QStringLiteral("forceOrder"));
        QVERIFY(!told.isEmpty());
        QCOMPARE(told.first().value(QLatin1String("o")).toObject().value(QLatin1String("q")).toString(), QStringLiteral("2")); // the largest
        QVERIFY(!all.events(QStringLiteral("forceOrder")).isEmpty());
        QCOMPARE(all.events(QStringLiteral("forceOrder")).first().value(QLatin1String("o")).toObject().value(QLatin1String("st")).toInt(), 1);
    }

private:
    std::unique_ptr<ServerFixture> m_server;
};

FATHOM_TEST(MarketDataServerTest)

} // namespace fathom::paper::test

#include "tst_market_data_server.moc"
