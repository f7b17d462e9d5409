// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/venue_sockets.h"
#include "core/paper/exchange.h"
#include "core/paper/live/live_feed.h"
#include "core/paper/live/live_listing.h"
#include "core/paper/server/exchange_options.h"
#include "core/paper/server/paper_exchange.h"
#include "tests/core/paper/paper_fixture.h"
#include "tests/core/paper/server_fixture.h"
#include "tests/support/test_main.h"

#include <QJsonArray>

namespace fathom::paper::test {

namespace {

constexpr int patienceMs = 30'000;
const QString bitcoinSymbol = QStringLiteral("BTCUSDT");

//! Changes what the venue sends of one stream.
struct Meddler final : Interceptor
{
    std::optional<Delivery> beforeRequest(const RequestFacts&) override { return std::nullopt; }
    Delivery afterRequest(const RequestFacts&, const HttpReply&) override { return {}; }
    std::vector<QByteArray> marketFrames(const QByteArray& stream, const QByteArray& data) override
    {
        return change && stream == "btcusdt@depth@100ms" ? change(data) : std::vector<QByteArray> { data };
    }
    std::vector<QByteArray> userFrames(const QByteArray&, const QByteArray& data) override { return { data }; }
    std::function<std::vector<QByteArray>(const QByteArray&)> change;
};

//! A venue without participants, whose book is what its one account puts there, and a paper exchange that follows it.
struct Pair
{
    explicit Pair(bool participants = false)
    {
        venueOptions.participants = participants;
        venueOptions.interceptor = &meddler;
        venueOptions.engine.startBalance = 100'000'000;
        openVenue();
        const auto started = paper.start(paperOptions());
        if (!started)
            qFatal("%s", qPrintable(started.error().detail));
        bitcoin = paper.exchange().marketOf(bitcoinSymbol);
    }
    void openVenue()
    {
        venue = std::make_unique<PaperExchange>();
        if (const auto started = venue->start(venueOptions); !started)
            qFatal("%s", qPrintable(started.error().detail));
        venueOptions.port = venue->announcement().port; // where it comes back
    }
    PaperExchangeOptions paperOptions() const
    {
        PaperExchangeOptions options;
        options.live.connect = &VenueSockets::make;
        options.live.rest = QUrl(venue->announcement().restUrl());
        options.live.streams = QUrl(venue->announcement().streamsUrl());
        options.liveChanged = [this](const LiveState& state) { states.append(state); };
        return options;
    }
    Decimal at(int ticks) const
    {
        const Exchange& engine = venue->exchange();
        const int market = engine.marketOf(bitcoinSymbol);
        return engine.markPrice(market).mark.roundedTo(engine.instrument(market).tickSize, Decimal::Rounding::Down) + engine.instrument(market).tickSize * Decimal(ticks);
    }
    PlaceRequest order(Side side, int ticks, const char* quantity, OrderType type = OrderType::Limit) const
    {
        PlaceRequest request;
        request.symbol = bitcoinSymbol;
        request.side = side;
        request.type = type;
        request.quantity = Decimal::fromLiteral(quantity);
        request.selfTrade = SelfTrade::None; // the venue has one account for all its sides
        if (type == OrderType::Limit)
            request.price = middle + venue->exchange().instrument(venue->exchange().marketOf(bitcoinSymbol)).tickSize * Decimal(ticks);
        return request;
    }
    Result<PaperOrder> atVenue(const PlaceRequest& request) { return venue->exchange().placeOrder(venue->exchange().defaultAccount(), request); }
    Result<PaperOrder> onPaper(const PlaceRequest& request) { return paper.exchange().placeOrder(paper.exchange().defaultAccount(), request); }
    //! Quotes around the mark price, ten ticks apart.
    bool quote()
    {
        middle = at(0);
        return atVenue(order(Side::Buy, -10, "1")) && atVenue(order(Side::Buy, -20, "2")) && atVenue(order(Side::Sell, 10, "1")) && atVenue(order(Side::Sell, 20, "2"));
    }
    std::unique_ptr<SocketTap> tap(const QString& streams)
    {
        const auto carries = [this] { return paper.live()->carries(WsDoor::Legacy); }; // until then nobody is let in
        if (!QTest::qWaitFor(carries, patienceMs))
            qWarning("the venue's streams did not open");
        return std::make_unique<SocketTap>(paper.announcement().streamsUrl() + streams);
    }
    const LiveBook* book() { return paper.live()->book(bitcoin); }
    bool isSynced() { return book() != nullptr && book()->isSynced(); }
    //! The venue rests: both books stand at the same update and show the same.
    bool areEqual()
    {
        const MarketBook& theirs = venue->exchange().book(venue->exchange().marketOf(bitcoinSymbol));
        if (!isSynced() || book()->lastUpdateId() != theirs.lastUpdateId())
            return false;
        for (const Side side : { Side::Buy, Side::Sell }) {
            std::vector<BookLevel> here, there;
            paper.exchange().book(bitcoin).depth(side, 500, here);
            theirs.depth(side, 500, there);
            const auto same = [](const BookLevel& a, const BookLevel& b) { return a.ticks == b.ticks && a.steps == b.steps; };
            if (there.empty() || !std::equal(here.begin(), here.end(), there.begin(), there.end(), same))
                return false;
        }
        return true;
    }
    //! Something changes at the venue, so that a diff goes out.
    void stir() { QVERIFY(atVenue(order(Side::Buy, --stirred, "0.5"))); }

    Meddler meddler;
    PaperExchangeOptions venueOptions;
    std::unique_ptr<PaperExchange> venue;
    mutable QList<LiveState> states;
    PaperExchange paper;
    Decimal middle;
    int bitcoin = -1, stirred = -100;
};

const QString depthStream = QStringLiteral("/public/stream?streams=btcusdt@depth@100ms");

} // namespace

//! A paper exchange that follows a real venue, which is another paper exchange here.
class LiveFeedTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theBookEqualsTheVenuesAtTheSameUpdate()
    {
        Pair pair(true); // participants trade and quote a hundred levels ten times a second
        const auto tap = pair.tap(depthStream);
        QTRY_VERIFY_WITH_TIMEOUT(tap->events(QStringLiteral("depthUpdate")).size() > 20, patienceMs);
        QVERIFY(pair.isSynced());
        pair.venue->setMarketRunning(false);
        QTRY_VERIFY_WITH_TIMEOUT(pair.areEqual(), patienceMs);
        QCOMPARE(pair.book()->snapshots(), 1);
    }

    void streamsAndRepliesAreTheVenuesOwn()
    {
        Pair pair(true);
        const auto tap = pair.tap(QStringLiteral("/market/stream?streams=btcusdt@kline_1m/!miniTicker@arr"));
        QTRY_VERIFY_WITH_TIMEOUT(!tap->events(QStringLiteral("kline")).isEmpty(), patienceMs);
        pair.venue->setMarketRunning(false);
        const auto ask = [](const Announcement& access, const QByteArray& target) {
            return rawCall(access.port, "GET " + target + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(access.port) + "\r\n\r\n");
        };
        for (const QByteArray target : { "/fapi/v1/klines?symbol=BTCUSDT&interval=1m&limit=1000", "/fapi/v1/klines?symbol=ETHUSDT&interval=1h&limit=100",
                 "/fapi/v1/aggTrades?symbol=BTCUSDT", "/fapi/v1/ticker/24hr?symbol=BTCUSDT", "/fapi/v1/fundingRate?symbol=BTCUSDT",
                 "/futures/data/openInterestHist?symbol=BTCUSDT&period=5m", "/fapi/v1/klines?symbol=NONE&interval=1m" }) {
            const RawReply here = ask(pair.paper.announcement(), target), there = ask(pair.venue->announcement(), target);
            QCOMPARE(here.status, there.status);
            QCOMPARE(here.body, there.body);
            QVERIFY(!here.header("X-MBX-USED-WEIGHT-1M").isEmpty());
        }
        // Candles without a hole, down to the one the stream goes on with.
        const QJsonArray candles = ask(pair.paper.announcement(), "/fapi/v1/klines?symbol=BTCUSDT&interval=1m&limit=1000").list();
        QCOMPARE(candles.size(), 1000);
        for (qsizetype i = 1; i < candles.size(); ++i)
            QCOMPARE(candles[i].toArray()[0].toInteger(), candles[i - 1].toArray()[0].toInteger() + 60'000);
        const QJsonObject running = tap->events(QStringLiteral("kline")).last().value(QLatin1String("k")).toObject();
        QVERIFY(running.value(QLatin1String("t")).toInteger() <= candles.last().toArray()[0].toInteger());
        QVERIFY(running.value(QLatin1String("t")).toInteger() >= candles.last().toArray()[0].toInteger() - 60'000);
        // What the venue tells holders of a key only is not made up.
        QCOMPARE(rawCall(pair.paper.announcement().port, "GET /fapi/v1/historicalTrades?symbol=BTCUSDT HTTP/1.1\r\nHost: 127.0.0.1:"
                     + QByteArray::number(pair.paper.announcement().port) + "\r\nX-MBX-APIKEY: " + pair.paper.announcement().apiKey + "\r\n\r\n").code(), -1020);
    }

    void markPricesAndFundingAreTheVenuesOwn()
    {
        Pair pair(true);
        const int there = pair.venue->exchange().marketOf(bitcoinSymbol);
        QTRY_VERIFY_WITH_TIMEOUT(pair.paper.exchange().markPrice(pair.bitcoin).time > pair.venue->exchange().markPrice(there).time - std::chrono::seconds { 1 }, patienceMs);
        pair.venue->setMarketRunning(false);
        QTRY_COMPARE_WITH_TIMEOUT(pair.paper.exchange().markPrice(pair.bitcoin).mark, pair.venue->exchange().markPrice(there).mark, patienceMs);
        QCOMPARE(pair.paper.exchange().markPrice(pair.bitcoin).index, pair.venue->exchange().markPrice(there).index);
        QCOMPARE(pair.paper.exchange().markPrice(pair.bitcoin).fundingRate, pair.venue->exchange().markPrice(there).fundingRate);
    }

    void takersPayTheVenuesPricesAndRestingOrdersWaitTheirTurn()
    {
        Pair pair;
        QVERIFY(pair.quote());
        const auto tap = pair.tap(depthStream);
        pair.stir();
        QTRY_VERIFY_WITH_TIMEOUT(pair.areEqual(), patienceMs);
        // A taker walks the venue's levels: 1 at +10, the rest at +20.
        const auto taken = pair.onPaper(pair.order(Side::Buy, 20, "1.5"));
        QVERIFY(taken);
        QCOMPARE(taken->executed, d("1.5"));
        QCOMPARE(taken->cumQuote, pair.order(Side::Buy, 10, "1").price.value() * d("1") + pair.order(Side::Buy, 20, "1").price.value() * d("0.5"));
        // A maker stands behind the one that was there.
        const auto resting = pair.onPaper(pair.order(Side::Buy, -10, "0.2"));
        QVERIFY(resting);
        const OrderKey key { bitcoinSymbol, resting->orderId, {} };
        const auto executed = [&] { return pair.paper.exchange().queryOrder(pair.paper.exchange().defaultAccount(), key)->executed; };
        const auto tradesTold = [&] { return pair.paper.exchange().book(pair.bitcoin).lastTrade()->tradeId; };
        const std::int64_t before = tradesTold();
        QVERIFY(pair.atVenue(pair.order(Side::Sell, -10, "0.6"))); // 0.4 are still ahead
        QTRY_VERIFY_WITH_TIMEOUT(tradesTold() > before, patienceMs);
        QVERIFY(executed().isZero());
        QVERIFY(pair.atVenue(pair.order(Side::Sell, -20, "0.7"))); // 0.4 there, then 0.3 through it
        QTRY_COMPARE_WITH_TIMEOUT(executed(), d("0.2"), patienceMs);
    }

    void aGapTakesTheBookAnew()
    {
        Pair pair;
        QVERIFY(pair.quote());
        const auto tap = pair.tap(depthStream);
        pair.stir();
        QTRY_VERIFY_WITH_TIMEOUT(pair.areEqual(), patienceMs);
        bool swallowed = false;
        pair.meddler.change = [&](const QByteArray& data) {
            return std::exchange(swallowed, true) ? std::vector<QByteArray> { data } : std::vector<QByteArray> {};
        };
        pair.stir();
        QTRY_VERIFY_WITH_TIMEOUT(swallowed, patienceMs);
        pair.states.clear();
        pair.stir(); // by this one it is noticed
        QTRY_COMPARE_WITH_TIMEOUT(pair.book()->snapshots(), 2, patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT((pair.areEqual()), patienceMs);
        QVERIFY(pair.onPaper(pair.order(Side::Buy, -10, "0.1")));
    }

    void framesThatCannotBeReadAreDropped()
    {
        Pair pair;
        QVERIFY(pair.quote());
        const auto tap = pair.tap(depthStream);
        pair.stir();
        QTRY_VERIFY_WITH_TIMEOUT(pair.areEqual(), patienceMs);
        const QByteArray ids = R"("E":1,"T":1,"U":1,"u":9223372036854775807,"pu":)" + QByteArray::number(static_cast<qlonglong>(pair.book()->lastUpdateId()));
        const std::vector<QByteArray> hostile { "{\"e\":\"depthUpdate\",", "[]", "null", "{}", QByteArray(2'000, '['),
            R"({"e":"depthUpdate","s":"ETHUSDT",)" + ids + R"(,"b":[["1","1"]],"a":[]})",
            R"({"e":"depthUpdate","s":"BTCUSDT",)" + ids + R"(,"b":[["nan","1"]],"a":[]})",
            R"({"e":"depthUpdate","s":"BTCUSDT",)" + ids + R"(,"b":[["1e400","1"]],"a":[]})",
            R"({"e":"depthUpdate","s":"BTCUSDT",)" + ids + R"(,"b":[["1"]],"a":[]})",
            R"({"e":"depthUpdate","s":"BTCUSDT",)" + ids + R"(,"b":{"1":"1"},"a":[]})",
            R"({"e":"depthUpdate","s":"BTCUSDT","U":-1,"u":-5,"pu":0,"b":[],"a":[]})" };
        bool sent = false;
        pair.meddler.change = [&](const QByteArray& data) {
            sent = true;
            std::vector<QByteArray> frames = hostile;
            frames.push_back(data);
            return frames;
        };
        pair.stir();
        QTRY_VERIFY_WITH_TIMEOUT(sent && pair.areEqual(), patienceMs);
        QCOMPARE(pair.book()->snapshots(), 1); // the connection and the book are the same
        QVERIFY(pair.paper.live()->link().dropped() > 0);
    }

    void aVenueThatDiesLeavesNothingToTradeOnAndComesBack()
    {
        Pair pair;
        QVERIFY(pair.quote());
        auto tap = pair.tap(depthStream);
        pair.stir();
        QTRY_VERIFY_WITH_TIMEOUT(pair.areEqual(), patienceMs);
        const auto resting = pair.onPaper(pair.order(Side::Buy, -10, "0.2"));
        QVERIFY(resting);
        pair.venue.reset();
        QTRY_VERIFY_WITH_TIMEOUT(!tap->isOpen(), patienceMs); // whoever looks knows at once
        PlaceRequest late;
        late.symbol = bitcoinSymbol;
        late.type = OrderType::Market;
        late.quantity = d("0.1");
        const auto refused = pair.onPaper(late);
        QVERIFY(!refused);
        QCOMPARE(refused.error().venueCode, -1008);
        QCOMPARE(refused.error().httpStatus, 503);
        const quint16 port = pair.paper.announcement().port;
        const RawReply depth = rawCall(port, "GET /fapi/v1/depth?symbol=BTCUSDT HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(port) + "\r\n\r\n");
        QCOMPARE(depth.status, 503);
        QCOMPARE(depth.code(), -1001);
        QTRY_VERIFY_WITH_TIMEOUT(!pair.states.last().reachable && pair.states.last().doubtful == QStringList { bitcoinSymbol }, patienceMs);
        QVERIFY(!pair.states.last().reason.isEmpty());
        QVERIFY(pair.paper.exchange().cancelOrder(pair.paper.exchange().defaultAccount(), { bitcoinSymbol, resting->orderId, {} })); // goes on

        pair.openVenue();
        QVERIFY(pair.quote());
        QTRY_VERIFY_WITH_TIMEOUT(pair.states.last().reachable, patienceMs);
        tap = pair.tap(depthStream);
        QTRY_VERIFY_WITH_TIMEOUT((pair.stir(), pair.isSynced()), patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(pair.areEqual(), patienceMs);
        QVERIFY(pair.onPaper(late));
        QTRY_VERIFY_WITH_TIMEOUT(pair.states.last().doubtful.isEmpty(), patienceMs);
    }

    void onlyWhatIsLookedAtOrHeldIsFollowed()
    {
        Pair pair;
        QVERIFY(pair.quote());
        QVERIFY(pair.book() == nullptr);
        // An order where nobody looks is refused, and its book is fetched for the next one.
        const auto early = pair.onPaper(pair.order(Side::Buy, -50, "0.1"));
        QVERIFY(!early);
        QCOMPARE(early.error().venueCode, -1008);
        QTRY_VERIFY_WITH_TIMEOUT((pair.stir(), pair.isSynced()), patienceMs);
        const auto order = pair.onPaper(pair.order(Side::Buy, -50, "0.1"));
        QVERIFY(order);
        auto tap = pair.tap(QStringLiteral("/public/stream?streams=ethusdt@depth@100ms"));
        const int ether = pair.paper.exchange().marketOf(QStringLiteral("ETHUSDT"));
        QTRY_VERIFY_WITH_TIMEOUT(pair.paper.live()->book(ether) != nullptr, patienceMs);
        tap.reset();
        QTRY_VERIFY_WITH_TIMEOUT(pair.paper.live()->book(ether) == nullptr, patienceMs);
        QVERIFY(pair.book() != nullptr); // an order rests there
    }

    void aVenueOutOfReachIsSaidAndNothingIsMadeUp()
    {
        QUrl gone;
        {
            PaperExchange venue;
            QVERIFY(venue.start({}));
            gone = QUrl(venue.announcement().restUrl());
        }
        PaperExchange paper;
        PaperExchangeOptions options;
        options.live.connect = &VenueSockets::make;
        options.live.rest = options.live.streams = gone;
        options.live.streams.setScheme(QStringLiteral("ws"));
        const auto started = paper.start(options);
        QVERIFY(!started);
        QCOMPARE(started.error().code, Error::Code::Network);
        QVERIFY(started.error().detail.startsWith(QLatin1String("The venue cannot be reached: ")));
        QVERIFY(!started.error().detail.contains(QString::number(gone.port())));
        options.live.rest.setHost(QStringLiteral("203.0.113.1")); // not on this machine and in no table
        QVERIFY(!paper.start(options));
        options.live.rest = gone;
        options.abandoned = std::make_shared<const std::atomic<bool>>(true);
        QVERIFY(!paper.start(options));
    }

    void contractsInAnotherDollarAreMarginedInTheOneWallet()
    {
        const QByteArray info = R"({"symbols":[{"symbol":"BTCUSDC","pair":"BTCUSDC","baseAsset":"BTC","quoteAsset":"USDC","marginAsset":"USDC",
            "contractType":"PERPETUAL","status":"TRADING","pricePrecision":2,"quantityPrecision":3,"filters":[
            {"filterType":"PRICE_FILTER","minPrice":"1","maxPrice":"999999","tickSize":"0.1"},
            {"filterType":"LOT_SIZE","minQty":"0.001","maxQty":"1000","stepSize":"0.001"},
            {"filterType":"MARKET_LOT_SIZE","minQty":"0.001","maxQty":"100","stepSize":"0.001"}]}]})";
        const auto listing = readListing(info, R"([{"symbol":"BTCUSDC","markPrice":"60000","indexPrice":"60000","lastFundingRate":"0.0001"}])", "[]");
        QVERIFY(listing.has_value());
        const Instrument& listed = listing->entries.front().listed.instrument;
        QCOMPARE(listed.quoteAsset, QStringLiteral("USDC"));
        QCOMPARE(listed.marginAsset, QStringLiteral("USDT"));
    }

    void feedOption_data()
    {
        QTest::addColumn<QString>("feed");
        QTest::addColumn<QString>("rest");
        QTest::newRow("production") << QStringLiteral("live") << QStringLiteral("https://venue.example");
        QTest::newRow("here") << QStringLiteral("live:http://127.0.0.1:81") << QStringLiteral("http://127.0.0.1:81");
        for (const char* bad : { "live:", "live:http://127.0.0.1", "live:https://127.0.0.1:81", "live:http://example.com:81", "live:http://a:b@127.0.0.1:81",
                 "live:http://127.0.0.1:81/path", "live:http://localhost:81", "lively" })
            QTest::newRow(bad) << QString::fromLatin1(bad) << QString();
    }

    void feedOption()
    {
        QFETCH(QString, feed);
        QFETCH(QString, rest);
        const LiveVenue production { QUrl(QStringLiteral("https://venue.example")), QUrl(QStringLiteral("wss://streams.example")), { QStringLiteral("venue.example") }, {}, &VenueSockets::make };
        LiveVenue live;
        const QString problem = readLiveFeed(feed, production, live);
        QCOMPARE(problem.isEmpty(), !rest.isEmpty());
        QCOMPARE(live.rest.toString(), rest);
        QVERIFY(!readLiveFeed(QStringLiteral("live"), {}, live).isEmpty());
    }

    void aBookOutOfStepTriggersNothingAndLiquidatesNobody()
    {
        Venue venue;
        venue.quote(Side::Sell, "60000", "10");
        venue.quote(Side::Buy, "59000", "10");
        venue.quote(Side::Buy, "40000", "50");
        QVERIFY(venue.exchange.setLeverage(venue.me, bitcoinSymbol, 20));
        QVERIFY(venue.exchange.placeOrder(venue.me, Venue::market(Side::Buy, "2")));
        QVERIFY(venue.exchange.placeAlgo(venue.me, Venue::algo(OrderType::StopMarket, Side::Sell, "58000", "1")));
        QCOMPARE(venue.exchange.busyMarkets(), std::vector<int> { 0 });
        const auto amount = [&] { return venue.exchange.positionRisk(venue.me, bitcoinSymbol)->front().amount; };
        venue.exchange.setBookReliable(0, false);
        venue.exchange.setMarkPrice(0, 50'000, 50'000); // below both the stop and the liquidation price
        venue.exchange.advanceTo(venue.clock.wallNow());
        QCOMPARE(amount(), d("2"));
        QCOMPARE(venue.exchange.openAlgos(venue.me, {})->size(), std::size_t(1));
        venue.exchange.setBookReliable(0, true);
        venue.exchange.setMarkPrice(0, 50'000, 50'000);
        QVERIFY(venue.exchange.positionRisk(venue.me, bitcoinSymbol)->empty() || amount() < d("2"));
    }
};

} // namespace fathom::paper::test

using fathom::paper::test::LiveFeedTest;
FATHOM_TEST(LiveFeedTest)
#include "tst_live_feed.moc"
