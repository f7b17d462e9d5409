// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/market_data.h"

#include "core/net/rate_budget.h"
#include "core/net/time_sync.h"
#include "core/session/worker/book_publisher.h"
#include "core/session/worker/queue_tracker.h"
#include "tests/support/test_main.h"
#include "tests/support/words.h"

#include <QPointer>
#include <QSignalSpy>

using namespace fathom;
using namespace fathom::test;

namespace {

BookViewPtr view(std::int64_t bid, std::int64_t deeper)
{
    auto book = std::make_shared<BookView>();
    book->state = BookState::Synced;
    book->bids = { { bid, 10 }, { bid - 1, deeper } };
    book->asks = { { bid + 1, 10 } };
    return book;
}

Candle candle(std::int64_t minute, std::int64_t close)
{
    Candle c;
    c.openTime = minute * 60'000;
    c.close = close;
    return c;
}

} // namespace

class TestMarketData final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void watchesAreCounted();
    void touchChangesAtOnceDepthOnceAFrame();
    void tickersAtMostFourTimesASecond();
    void theNewestTradeIsTheLastPrice();
    void candlesAreReplacedAppendedAndPrepended();
    void mailboxKeepsTheLatest();
    void anUnwatchedBookDoesNotOutliveItsPublisher();
    void D11_filled_orders_are_not_followed_for_good_data();
    void D11_filled_orders_are_not_followed_for_good();
    void aFailureIsKnownUntilTheInstrumentsCome();
};

void TestMarketData::watchesAreCounted()
{
    MarketData data;
    QSignalSpy wanted(&data, &MarketData::bookWanted);
    data.watchBook(btc);
    data.watchBook(btc);
    QCOMPARE(wanted.size(), 1);
    data.unwatchBook(btc);
    QCOMPARE(wanted.size(), 1);
    QVERIFY(data.book(btc) != nullptr);
    data.unwatchBook(btc);
    QCOMPARE(wanted.size(), 2);
    QCOMPARE(wanted.at(1).at(1).toBool(), false);
    QVERIFY(data.book(btc) == nullptr);
    data.applyBook(btc, view(100, 1)); // on its way when it was given up
    QVERIFY(data.book(btc) == nullptr);
    data.unwatchBook(btc);
    QCOMPARE(wanted.size(), 2);
}

void TestMarketData::touchChangesAtOnceDepthOnceAFrame()
{
    MarketData data;
    data.watchBook(btc);
    QSignalSpy changed(&data, &MarketData::bookChanged);
    data.applyBook(btc, view(100, 1));
    QCOMPARE(changed.size(), 1);
    for (int n = 2; n < 20; ++n)
        data.applyBook(btc, view(100, n)); // depth alone, within one frame
    QVERIFY(changed.size() < 4);
    QCOMPARE(data.book(btc)->bids.at(1).steps, 19);
    const auto before = changed.size();
    data.applyBook(btc, view(101, 1));
    QCOMPARE(changed.size(), before + 1);
    data.applyBook(btc, view(101, 2));
    QTRY_COMPARE(changed.size(), before + 2);
}

void TestMarketData::tickersAtMostFourTimesASecond()
{
    MarketData data;
    QSignalSpy changed(&data, &MarketData::tickersChanged);
    Ticker ticker;
    ticker.symbol = btc;
    data.applyTickers({ ticker });
    QCOMPARE(changed.size(), 1);
    ticker.symbol = QStringLiteral("ETHUSDT");
    for (int n = 0; n < 10; ++n)
        data.applyTickers({ ticker });
    QCOMPARE(changed.size(), 1);
    QTRY_COMPARE(changed.size(), 2);
    QCOMPARE(changed.at(1).at(0).toStringList(), QStringList { QStringLiteral("ETHUSDT") });
}

void TestMarketData::theNewestTradeIsTheLastPrice()
{
    MarketData data;
    auto instrument = std::make_shared<Instrument>();
    instrument->symbol = btc;
    instrument->tickSize = Decimal::fromLiteral("0.1");
    instrument->stepSize = Decimal::fromLiteral("0.001");
    data.applyInstruments({ instrument });
    const auto trade = [](std::int64_t ticks, std::int64_t ms) {
        Trade each;
        each.ticks = ticks;
        each.time = wallTimeFromMs(ms);
        return each;
    };
    Ticker ticker;
    ticker.symbol = btc;
    ticker.open = ticker.high = ticker.low = ticker.last = Decimal(100);
    ticker.time = wallTimeFromMs(10'000);
    data.applyTickers({ ticker });
    data.applyTrades(btc, { trade(1'100, 11'000) });
    QCOMPARE(data.ticker(btc)->last, Decimal(100)); // nobody follows its trades: what comes may have holes
    data.watchTrades(btc);
    QSignalSpy changed(&data, &MarketData::tickersChanged);
    data.applyTrades(btc, { trade(1'090, 11'000), trade(1'100, 11'001) });
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(data.ticker(btc)->last, Decimal(110));
    QCOMPARE(data.ticker(btc)->high, Decimal(110));
    QCOMPARE(data.ticker(btc)->changePercent, Decimal(10));
    data.applyTrades(btc, { trade(900, 9'000) }); // what was before the connection
    QCOMPARE(data.ticker(btc)->last, Decimal(110));
    ticker.last = Decimal(105);
    ticker.time = wallTimeFromMs(10'900); // summed up before that trade
    ticker.changePercent = Decimal(5);
    data.applyTickers({ ticker });
    QCOMPARE(data.ticker(btc)->last, Decimal(110));
    QCOMPARE(data.ticker(btc)->changePercent, Decimal(10));
    ticker.time = wallTimeFromMs(12'000);
    data.applyTickers({ ticker });
    QCOMPARE(data.ticker(btc)->last, Decimal(105));
}

void TestMarketData::candlesAreReplacedAppendedAndPrepended()
{
    MarketData data;
    data.watchCandles(btc, Interval::M1);
    std::vector<std::pair<MarketData::CandleChange, int>> changes;
    connect(&data, &MarketData::candlesChanged, &data,
        [&](const QString&, Interval, MarketData::CandleChange change, int count) { changes.emplace_back(change, count); });
    QSignalSpy older(&data, &MarketData::olderCandlesWanted);
    data.loadOlderCandles(btc, Interval::M1); // still loading
    QCOMPARE(older.size(), 0);
    data.applyCandleReset(btc, Interval::M1, { candle(10, 1), candle(11, 2) }, false);
    data.applyCandle(btc, Interval::M1, candle(11, 3));
    data.applyCandle(btc, Interval::M1, candle(12, 4));
    data.applyCandle(btc, Interval::M1, candle(11, 9)); // late
    const CandleSeries* series = data.candles(btc, Interval::M1);
    QCOMPARE(series->candles.size(), std::size_t { 3 });
    QCOMPARE(series->candles.at(1).close, 3);
    data.loadOlderCandles(btc, Interval::M1);
    data.loadOlderCandles(btc, Interval::M1);
    QCOMPARE(older.size(), 1);
    QCOMPARE(older.at(0).at(2).toLongLong(), 600'000);
    data.applyCandlesPrepended(btc, Interval::M1, { candle(7, 1), candle(8, 1) }, false); // does not touch: minute 9 is missing
    QCOMPARE(series->candles.size(), std::size_t { 3 });
    data.applyCandlesPrepended(btc, Interval::M1, { candle(8, 1), candle(9, 1), candle(10, 7) }, true);
    QCOMPARE(series->candles.size(), std::size_t { 5 });
    QCOMPARE(series->candles.at(2).close, 1);
    QVERIFY(series->atListing);
    using Change = MarketData::CandleChange;
    QCOMPARE(changes,
        (std::vector<std::pair<Change, int>> {
            { Change::Reset, 2 }, { Change::LastUpdated, 1 }, { Change::Appended, 1 }, { Change::Prepended, 2 } }));
}

void TestMarketData::mailboxKeepsTheLatest()
{
    BookMailbox mailbox;
    QVERIFY(mailbox.put(btc, view(1, 1)));
    QVERIFY(!mailbox.put(btc, view(2, 1))); // the receiver is awake already
    QVERIFY(!mailbox.put(QStringLiteral("ETHUSDT"), view(3, 1)));
    const auto mail = mailbox.takeAll();
    QCOMPARE(mail.size(), std::size_t { 2 });
    QCOMPARE(mail.at(btc)->bids.front().ticks, 2);
    QVERIFY(mailbox.put(btc, view(4, 1)));
}

void TestMarketData::anUnwatchedBookDoesNotOutliveItsPublisher()
{
    // The feed's timer reads the clock of whoever owns the publisher: a feed still waiting for its deletion must go with it.
    const RealClock clock;
    net::RateBudget budget(&clock);
    net::TimeSync time(&clock);
    const auto endpoints = binance::Endpoints::paper(
        QUrl(QStringLiteral("http://127.0.0.1:9")), QUrl(QStringLiteral("ws://127.0.0.1:9")), QUrl(QStringLiteral("ws://127.0.0.1:9/ws")));
    QVERIFY(endpoints);
    binance::MarketStreams streams(*endpoints, &budget, &clock);
    auto instrument = std::make_shared<Instrument>();
    instrument->symbol = btc;
    QPointer<const binance::BookFeed> feed;
    {
        BookPublisher publisher(&streams, nullptr, &time, &clock, std::make_shared<BookMailbox>());
        publisher.watch(instrument);
        feed = publisher.feed(btc);
        QVERIFY(feed);
        publisher.unwatch(btc);
        QVERIFY(!publisher.feed(btc));
        QVERIFY(feed); // it may be what called
    }
    QVERIFY(feed.isNull());
}

void TestMarketData::D11_filled_orders_are_not_followed_for_good_data()
{
    QTest::addColumn<bool>("watched");
    QTest::newRow("of a symbol nobody looks at") << false;
    QTest::newRow("of a book that is not whole yet") << true;
}

//! An account that is traded elsewhere, too: where they had stood is judged by their levels, and nothing tells of those.
void TestMarketData::D11_filled_orders_are_not_followed_for_good()
{
    QFETCH(bool, watched);
    const RealClock clock;
    net::RateBudget budget(&clock);
    net::TimeSync time(&clock);
    const auto endpoints = binance::Endpoints::paper(
        QUrl(QStringLiteral("http://127.0.0.1:9")), QUrl(QStringLiteral("ws://127.0.0.1:9")), QUrl(QStringLiteral("ws://127.0.0.1:9/ws")));
    QVERIFY(endpoints);
    binance::MarketStreams streams(*endpoints, &budget, &clock);
    auto instrument = std::make_shared<Instrument>();
    instrument->symbol = btc;
    instrument->tickSize = instrument->stepSize = Decimal::fromLiteral("0.1");
    MarketFacts facts;
    facts.instruments.insert(btc, instrument);
    BookPublisher publisher(&streams, nullptr, &time, &clock, std::make_shared<BookMailbox>());
    if (watched)
        publisher.watch(instrument);
    QueueTracker tracker(&facts, &publisher);
    constexpr int orders = 5'000, inAMoment = 50;
    Order order;
    order.symbol = btc;
    order.type = OrderType::Limit;
    order.price = 100;
    order.quantity = 2;
    for (int number = 1; number <= orders; ++number) {
        order.localId = static_cast<LocalOrderId>(number);
        order.updated = wallTimeFromMs(1'790'000'000'000 + number * 100);
        order.status = OrderStatus::New;
        order.executed = {};
        tracker.onOrder(order);
        order.status = OrderStatus::Filled;
        order.executed = order.quantity;
        tracker.onOrder(order);
        QVERIFY2(tracker.followed() <= (watched ? inAMoment + 1 : 0), qPrintable(QString::number(tracker.followed())));
    }
    publisher.unwatch(btc);
    tracker.onBook(btc);
    QCOMPARE(tracker.followed(), std::size_t { 0 });
    order.localId = orders + 1;
    order.status = OrderStatus::New;
    order.executed = {};
    tracker.onOrder(order);
    QCOMPARE(tracker.followed(), std::size_t { 1 }); // what rests is followed as long as it does
}

void TestMarketData::aFailureIsKnownUntilTheInstrumentsCome()
{
    MarketData data;
    QSignalSpy wanted(&data, &MarketData::instrumentsWanted);
    QVERIFY(data.instrumentsProblem().isEmpty());
    data.applyInstrumentsFailure(QStringLiteral("no connection"));
    QCOMPARE(data.instrumentsProblem(), QStringLiteral("no connection"));
    data.reloadInstruments();
    QCOMPARE(wanted.size(), 1);
    data.applyInstruments({});
    QVERIFY(data.instrumentsProblem().isEmpty());
}

FATHOM_TEST(TestMarketData)

#include "tst_market_data.moc"
