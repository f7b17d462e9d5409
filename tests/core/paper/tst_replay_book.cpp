// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "market_fixture.h"
#include "tests/support/test_main.h"

#include "core/paper/market/recording_reader.h"
#include "core/paper/market/replay_book.h"
#include "core/paper/market/replay_feed.h"

#include <QFile>
#include <QTemporaryDir>

#include <zlib.h>

using namespace fathom;
using namespace fathom::paper;
using namespace fathom::paper::test;

namespace {

constexpr std::int64_t t0 = 1'795'185'127'340;
constexpr std::int64_t firstBid = 600'000; // 60000.0 in ticks of 0.1

class Watcher final : public BookListener
{
public:
    void onLevelChanged(const MarketBook& book, Side side, std::int64_t ticks, std::int64_t steps, std::int64_t updateId) override
    {
        levels[{ side, ticks }] = steps;
        if (steps == 0)
            levels.erase({ side, ticks });
        consistent &= book.levelSteps(side, ticks) == steps && updateId > lastId;
        lastId = updateId;
    }
    void onTrade(const MarketBook&, const BookTrade& trade) override { trades.push_back(trade); }
    void onMakerExpired(const MarketBook&, const BookOrder&, OrderHandle, std::int64_t, ExpiryReason) override { ++expired; }
    void onSettled(MarketBook&) override { ++settled; }

    std::map<std::pair<Side, std::int64_t>, std::int64_t> levels;
    std::vector<BookTrade> trades;
    std::int64_t lastId = 0;
    int settled = 0, expired = 0;
    bool consistent = true;
};

BookOrder order(Side side, std::int64_t ticks, std::int64_t steps, TimeInForce tif = TimeInForce::GTC, AccountId owner = 1)
{
    BookOrder made;
    made.orderId = 77;
    made.owner = owner;
    made.side = side;
    made.ticks = ticks;
    made.steps = steps;
    made.timeInForce = tif;
    return made;
}

Instrument gridOf(const char* tick)
{
    Instrument instrument;
    instrument.tickSize = Decimal::fromLiteral(tick);
    instrument.stepSize = Decimal::fromLiteral("0.001");
    return instrument;
}

QString handWritten() { return QStringLiteral(FATHOM_TEST_DATA "/replay_btcusdt.txt"); }

//! The obvious reading of a recording: one map a side, depth updates only, and the last touch told.
struct PlainReading
{
    std::map<Decimal, Decimal> bids, asks;
    RecordingFrame lastTicker;

    static void put(std::map<Decimal, Decimal>& levels, const std::vector<RecordingFrame::Level>& rows)
    {
        for (const auto& row : rows) {
            if (row.quantity.isZero())
                levels.erase(row.price);
            else
                levels[row.price] = row.quantity;
        }
    }
    explicit PlainReading(const QString& file)
    {
        auto reader = RecordingReader::open(file);
        RecordingDecoder decoder;
        RecordingReader::Line line;
        RecordingFrame frame;
        std::vector<RecordingFrame> updates;
        std::int64_t snapshotId = 0;
        while ((*reader)->next(line)) {
            if (!decoder.decode(line.json, frame))
                continue;
            if (frame.kind == RecordingFrame::Kind::Snapshot && snapshotId == 0) {
                snapshotId = frame.lastId;
                put(bids, frame.bids);
                put(asks, frame.asks);
            } else if (frame.kind == RecordingFrame::Kind::Depth) {
                updates.push_back(frame);
            } else if (frame.kind == RecordingFrame::Kind::BookTicker) {
                lastTicker = frame;
            }
        }
        for (const RecordingFrame& update : updates) {
            if (update.lastId < snapshotId)
                continue;
            put(bids, update.bids);
            put(asks, update.asks);
        }
    }
};

} // namespace

class ReplayBookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_clock = std::make_unique<ManualClock>(wallTimeFromMs(t0));
        m_book = std::make_unique<ReplayBook>(*m_clock, 1'000, 1);
        m_watcher = std::make_unique<Watcher>();
        m_book->addListener(m_watcher.get());
        m_book->replaceAll({ { firstBid, 2'000 }, { firstBid - 1, 1'000 }, { firstBid - 5, 4'000 } }, { { firstBid + 1, 1'500 }, { firstBid + 2, 2'500 } });
    }
    void cleanup()
    {
        QVERIFY(m_watcher->consistent);
        m_book.reset();
    }

    void an_order_fills_once_the_queue_ahead_is_traded_through()
    {
        const SubmitResult mine = m_book->submit(order(Side::Buy, firstBid, 500));
        QCOMPARE(mine.resting, 500);
        QCOMPARE(m_book->levelSteps(Side::Buy, firstBid), 2'500);
        QCOMPARE(m_book->stepsAhead(mine.handle), std::optional<std::int64_t>(2'000));

        m_book->recordedTrade(Side::Sell, firstBid, 800); // 1,200 left ahead
        m_book->setRecorded(Side::Buy, firstBid, 1'200);  // the same 800 seen in the depth: no cancel
        QCOMPARE(m_book->stepsAhead(mine.handle), std::optional<std::int64_t>(1'200));
        m_book->setRecorded(Side::Buy, firstBid, 2'200);  // 1,000 joined behind
        QCOMPARE(m_book->stepsAhead(mine.handle), std::optional<std::int64_t>(1'200));
        m_book->setRecorded(Side::Buy, firstBid, 1'100);  // half of all cancelled: half of those ahead
        QCOMPARE(m_book->stepsAhead(mine.handle), std::optional<std::int64_t>(600));

        m_book->recordedTrade(Side::Sell, firstBid, 600);
        QCOMPARE(m_book->restingSteps(mine.handle), std::optional<std::int64_t>(500));
        m_watcher->trades.clear();
        m_book->recordedTrade(Side::Sell, firstBid, 200);
        QCOMPARE(m_book->restingSteps(mine.handle), std::optional<std::int64_t>(300));
        QCOMPARE(m_watcher->trades.size(), std::size_t { 1 });
        QCOMPARE(m_watcher->trades[0].maker.orderId, 77);
        QCOMPARE(m_watcher->trades[0].maker.remaining, 300);
        m_watcher->trades.clear();
        m_book->recordedTrade(Side::Sell, firstBid, 1'000); // 300 of mine, 700 of those behind
        QVERIFY(!m_book->restingSteps(mine.handle));
        QCOMPARE(m_watcher->trades.size(), std::size_t { 2 });
        QCOMPARE(m_watcher->trades[0].steps, 300);
        QCOMPARE(m_watcher->trades[1].steps, 700);
        QCOMPARE(m_watcher->trades[1].tradeId, m_watcher->trades[0].tradeId + 1);
    }

    void a_trade_told_after_the_book_showed_it_counts_once()
    {
        m_book->setTradesLag(std::chrono::milliseconds { 500 });
        const auto mine = m_book->submit(order(Side::Buy, firstBid, 500));
        m_book->setRecorded(Side::Buy, firstBid, 800); // 1,200 gone, whoever took them
        QCOMPARE(m_book->stepsAhead(mine.handle), std::optional<std::int64_t>(800));
        m_clock->advance(std::chrono::milliseconds { 100 });
        m_watcher->trades.clear();
        m_book->recordedTrade(Side::Sell, firstBid, 1'000); // that was most of it
        QCOMPARE(m_book->stepsAhead(mine.handle), std::optional<std::int64_t>(800));
        QCOMPARE(m_book->restingSteps(mine.handle), std::optional<std::int64_t>(500));
        QCOMPARE(m_watcher->trades.size(), std::size_t { 1 }); // on the tape it is whole
        QCOMPARE(m_watcher->trades[0].steps, 1'000);
        m_book->recordedTrade(Side::Sell, firstBid, 400); // the other 200, and 200 the book will show
        QCOMPARE(m_book->stepsAhead(mine.handle), std::optional<std::int64_t>(600));
        m_book->setRecorded(Side::Buy, firstBid, 600);
        QCOMPARE(m_book->stepsAhead(mine.handle), std::optional<std::int64_t>(600));
        // What is gone longer was cancelled.
        m_book->setRecorded(Side::Buy, firstBid, 300);
        m_clock->advance(std::chrono::milliseconds { 600 });
        m_book->recordedTrade(Side::Sell, firstBid, 400);
        QCOMPARE(m_book->restingSteps(mine.handle), std::optional<std::int64_t>(400));
    }

    void two_orders_at_one_price_fill_in_the_order_they_came()
    {
        const auto first = m_book->submit(order(Side::Buy, firstBid, 100));
        m_book->setRecorded(Side::Buy, firstBid, 2'600); // 600 between the two
        const auto second = m_book->submit(order(Side::Buy, firstBid, 100, TimeInForce::GTC, 2));
        QCOMPARE(m_book->stepsAhead(second.handle), std::optional<std::int64_t>(2'700));
        m_book->recordedTrade(Side::Sell, firstBid, 2'150);
        QVERIFY(!m_book->restingSteps(first.handle));
        QCOMPARE(m_book->stepsAhead(second.handle), std::optional<std::int64_t>(550));
        m_book->recordedTrade(Side::Sell, firstBid, 600);
        QCOMPARE(m_book->restingSteps(second.handle), std::optional<std::int64_t>(50));
    }

    void a_trade_beyond_the_price_fills_whatever_the_queue()
    {
        const auto mine = m_book->submit(order(Side::Buy, firstBid - 1, 700));
        m_book->recordedTrade(Side::Sell, firstBid - 3, 400);
        QCOMPARE(m_book->restingSteps(mine.handle), std::optional<std::int64_t>(300));
        QCOMPARE(m_watcher->trades.back().ticks, firstBid - 1);
        m_book->recordedTrade(Side::Sell, firstBid - 3, 1'000);
        QVERIFY(!m_book->restingSteps(mine.handle));
        QCOMPARE(m_watcher->trades.back().ticks, firstBid - 3);
        QCOMPARE(m_watcher->trades.back().steps, 700);
    }

    void the_other_side_coming_to_stand_at_the_price_fills()
    {
        const auto mine = m_book->submit(order(Side::Sell, firstBid + 2, 800));
        m_book->setTouch(Side::Sell, firstBid + 3, 100);
        m_book->setTouch(Side::Buy, firstBid + 2, 500);
        QCOMPARE(m_book->restingSteps(mine.handle), std::optional<std::int64_t>(300));
        QCOMPARE(m_watcher->trades.back().aggressor, Side::Buy);
        QCOMPARE(m_watcher->trades.back().maker.owner, AccountId { 1 });
        const auto bid = m_book->bestTicks(Side::Buy), ask = m_book->bestTicks(Side::Sell);
        QVERIFY(bid && ask && *bid < *ask);
    }

    void a_taker_walks_the_levels_and_they_stay_taken_until_spoken_of()
    {
        const auto result = m_book->submit(order(Side::Buy, firstBid + 2, 2'000));
        QCOMPARE(result.executed, 2'000);
        QCOMPARE(m_watcher->trades.size(), std::size_t { 2 });
        QCOMPARE(m_watcher->trades[0].ticks, firstBid + 1);
        QCOMPARE(m_watcher->trades[1].steps, 500);
        QCOMPARE(m_watcher->settled, 1);
        QCOMPARE(*m_book->bestTicks(Side::Sell), firstBid + 2);
        QCOMPARE(m_book->levelSteps(Side::Sell, firstBid + 2), 2'000);
        m_book->setRecorded(Side::Sell, firstBid + 1, 1'400);
        QCOMPARE(*m_book->bestTicks(Side::Sell), firstBid + 1);
        QCOMPARE(m_book->levelSteps(Side::Sell, firstBid + 1), 1'400);
    }

    void times_in_force_are_kept()
    {
        QCOMPARE(m_book->submit(order(Side::Buy, firstBid + 1, 10, TimeInForce::GTX)).reason, ExpiryReason::PostOnly);
        QCOMPARE(m_book->submit(order(Side::Buy, firstBid + 1, 1'501, TimeInForce::FOK)).reason, ExpiryReason::FillOrKill);
        const auto ioc = m_book->submit(order(Side::Buy, firstBid + 1, 1'600, TimeInForce::IOC));
        QCOMPARE(ioc.executed, 1'500);
        QCOMPARE(ioc.expired, 100);
        QCOMPARE(ioc.reason, ExpiryReason::IocRemainder);
        const auto gtc = m_book->submit(order(Side::Buy, firstBid + 2, 2'600));
        QCOMPARE(gtc.executed, 2'500);
        QCOMPARE(gtc.resting, 100);
        QCOMPARE(*m_book->bestTicks(Side::Buy), firstBid + 2);
        const auto modified = m_book->modify(gtc.handle, order(Side::Buy, firstBid, 50));
        QVERIFY(modified && modified->resting == 50);
        QCOMPARE(m_book->cancel(modified->handle), std::optional<std::int64_t>(50));
        QVERIFY(!m_book->cancel(modified->handle));
    }

    void own_orders_do_not_meet()
    {
        const auto resting = m_book->submit(order(Side::Sell, firstBid + 1, 100));
        auto taker = order(Side::Buy, firstBid + 1, 1'600);
        taker.selfTrade = SelfTrade::ExpireMaker;
        const auto result = m_book->submit(taker);
        QCOMPARE(result.executed, 1'500);
        QCOMPARE(m_watcher->expired, 1);
        QVERIFY(!m_book->restingSteps(resting.handle));
        for (const BookTrade& trade : m_watcher->trades)
            QVERIFY(trade.maker.owner == anonymous);
    }

    void what_a_ticker_changed_goes_back_unless_the_update_says_so()
    {
        m_book->setTouch(Side::Buy, firstBid - 1, 300); // the best bid vanished
        QCOMPARE(*m_book->bestTicks(Side::Buy), firstBid - 1);
        QCOMPARE(m_book->levelSteps(Side::Buy, firstBid), 0);
        m_book->beginUpdate();
        m_book->setRecorded(Side::Buy, firstBid - 1, 250);
        m_book->endUpdate();
        QCOMPARE(m_book->levelSteps(Side::Buy, firstBid - 1), 250);
        QCOMPARE(m_book->levelSteps(Side::Buy, firstBid), 2'000);
    }

    void a_hand_written_recording_plays_in_its_own_time()
    {
        auto feed = ReplayFeed::open({ handWritten() }, 1);
        QVERIFY(feed);
        QCOMPARE((*feed)->openings().front().symbol, QStringLiteral("BTCUSDT"));
        std::optional<MarkState> mark;
        (*feed)->connectBook(0, *m_book, gridOf("0.10"), [&](const MarkState& told) { mark = told; });
        (*feed)->start(wallTimeFromMs(t0));
        // The snapshot and the update that reaches beyond it; the one before it is part of it.
        QCOMPARE(m_book->levelSteps(Side::Buy, 599'998), 1'250);
        QCOMPARE(m_book->levelSteps(Side::Buy, 599'990), 5'000);
        QCOMPARE(m_book->levelSteps(Side::Sell, 600'010), 4'000);
        const auto playTo = [&](std::int64_t receivedMs) { (*feed)->advanceTo(wallTimeFromMs(t0 + receivedMs - 50)); };
        playTo(99);
        QCOMPARE(m_book->levelSteps(Side::Buy, 600'000), 2'000);
        playTo(149);
        QCOMPARE(m_book->levelSteps(Side::Buy, 600'000), 2'400);
        QVERIFY(m_watcher->trades.empty());
        playTo(200);
        QCOMPARE(m_watcher->trades.size(), std::size_t { 1 });
        QCOMPARE(m_watcher->trades.front().aggressor, Side::Sell);
        QCOMPARE(m_book->levelSteps(Side::Buy, 600'000), 1'600);
        QCOMPARE(m_book->levelSteps(Side::Buy, 599'999), 0);
        playTo(301);
        QCOMPARE(*m_book->bestTicks(Side::Sell), 600'002);
        playTo(399);
        QCOMPARE(*m_book->bestTicks(Side::Buy), 600'001);
        playTo(599);
        QCOMPARE(m_book->levelSteps(Side::Buy, 600'001), 900); // the stale ticker of 500 ms is not believed
        QVERIFY(mark && mark->index == Decimal::fromLiteral("60010.5"));
        playTo(600);
        QCOMPARE(m_book->levelSteps(Side::Buy, 600'001), 950);
        QCOMPARE(m_book->levelSteps(Side::Sell, 600'002), 1'100);
        QVERIFY((*feed)->atEnd());
        playTo(610);
        QCOMPARE((*feed)->rounds(), 1);
        QCOMPARE(*m_book->bestTicks(Side::Buy), 600'000);
        QCOMPARE(m_book->levelSteps(Side::Buy, 600'000), 2'000);
        QCOMPARE(m_book->recordedLevels(Side::Buy), std::size_t { 4 });
        const auto shown = m_watcher->levels;
        QCOMPARE(shown.size(), m_book->recordedLevels(Side::Buy) + m_book->recordedLevels(Side::Sell));
    }

    void a_place_in_the_recording_is_reached_from_both_sides()
    {
        const auto opened = [this](ReplayBook& book) {
            auto feed = ReplayFeed::open({ handWritten() }, 2);
            (*feed)->connectBook(0, book, gridOf("0.10"), {});
            (*feed)->start(wallTimeFromMs(t0));
            return std::move(*feed);
        };
        ReplayBook played(*m_clock, 1'000, 1), sought(*m_clock, 1'000, 1);
        const auto feed = opened(played), other = opened(sought);
        for (std::int64_t ms = 0; ms <= 205; ++ms) // twice as fast
            feed->advanceTo(wallTimeFromMs(t0 + ms));
        const auto alike = [&] {
            std::vector<BookLevel> left, right;
            for (const Side side : { Side::Buy, Side::Sell }) {
                played.depth(side, 100, left);
                sought.depth(side, 100, right);
                if (left.size() != right.size() || !std::equal(left.begin(), left.end(), right.begin(), [](const BookLevel& a, const BookLevel& b) { return a.ticks == b.ticks && a.steps == b.steps; }))
                    return false;
            }
            return true;
        };
        QVERIFY(!alike());
        other->seek(wallTimeFromMs(t0), std::chrono::milliseconds { 410 });
        QVERIFY(alike());
        other->seek(wallTimeFromMs(t0 + 1), std::chrono::milliseconds { 560 });
        QVERIFY(!alike());
        other->seek(wallTimeFromMs(t0 + 2), std::chrono::milliseconds { 410 });
        QVERIFY(alike());
        other->advanceTo(wallTimeFromMs(t0 + 2 + 73)); // goes on from there at its speed
        QVERIFY(!alike());
        feed->advanceTo(wallTimeFromMs(t0 + 278));
        QVERIFY(alike());
    }

    // The recordings of FATHOM_DATA too where it is set.
    void a_recording_ends_on_the_touch_it_told_last()
    {
        QStringList files { handWritten() };
        const QString folder = qEnvironmentVariable("FATHOM_DATA");
        for (const char* name : { "usdm_btcusdt_20240808.gz", "usdm_ethusdt_20240808.gz", "usdm_btcusdt_20230404.dat.gz" })
            if (const QString file = folder + u'/' + QLatin1String(name); !folder.isEmpty() && QFile::exists(file))
                files.append(file);
        for (const QString& file : files) {
            const Instrument grid = gridOf(file.contains(u"ethusdt") ? "0.01" : "0.10");
            m_book = std::make_unique<ReplayBook>(*m_clock, 1'000, 1);
            auto feed = ReplayFeed::open({ file }, 200);
            QVERIFY(feed);
            (*feed)->connectBook(0, *m_book, grid, {});
            (*feed)->start(wallTimeFromMs(t0));
            for (std::int64_t ms = 0; !(*feed)->atEnd(); ms += 10)
                (*feed)->advanceTo(wallTimeFromMs(t0 + ms));
            const PlainReading plain(file);
            QCOMPARE(*m_book->bestTicks(Side::Buy), *plain.lastTicker.bids.front().price.countOf(grid.tickSize));
            QCOMPARE(*m_book->bestTicks(Side::Sell), *plain.lastTicker.asks.front().price.countOf(grid.tickSize));
            QCOMPARE(m_book->levelSteps(Side::Buy, *m_book->bestTicks(Side::Buy)), *plain.lastTicker.bids.front().quantity.countOf(grid.stepSize));
            // An update that says nothing takes back what the tickers after the last one changed.
            m_book->beginUpdate();
            m_book->endUpdate();
            QCOMPARE(m_book->recordedLevels(Side::Buy), plain.bids.size());
            QCOMPARE(m_book->recordedLevels(Side::Sell), plain.asks.size());
            for (const auto& [price, quantity] : plain.bids)
                QCOMPARE(m_book->recordedSteps(Side::Buy, *price.countOf(grid.tickSize)), *quantity.countOf(grid.stepSize));
            if (file.endsWith(QLatin1String("btcusdt_20240808.gz"))) {
                QCOMPARE(plain.bids.size(), std::size_t { 5'018 });
                QCOMPARE(plain.asks.size(), std::size_t { 4'578 });
                QCOMPARE(*m_book->bestTicks(Side::Buy), 616'597);
                QCOMPARE(*m_book->bestTicks(Side::Sell), 616'598);
            }
        }
    }

    void compressed_and_microsecond_recordings_read_alike()
    {
        QTemporaryDir folder;
        QFile plain(handWritten());
        QVERIFY(plain.open(QIODevice::ReadOnly));
        const QByteArray text = plain.readAll();
        const QString packed = folder.filePath(QStringLiteral("r.gz"));
        gzFile out = gzopen(QFile::encodeName(packed).constData(), "wb");
        gzwrite(out, text.constData(), static_cast<unsigned>(text.size()));
        gzclose(out);
        QFile micros(folder.filePath(QStringLiteral("micros.txt")));
        QVERIFY(micros.open(QIODevice::WriteOnly));
        for (const QByteArray& line : text.split('\n'))
            micros.write(line.left(16) + line.mid(19) + '\n');
        micros.close();
        auto a = RecordingReader::open(handWritten()), b = RecordingReader::open(packed), c = RecordingReader::open(micros.fileName());
        QVERIFY(a && b && c);
        RecordingReader::Line one, two, three;
        int lines = 0;
        while ((*a)->next(one)) {
            QVERIFY((*b)->next(two) && (*c)->next(three));
            QVERIFY(one.receivedNs == two.receivedNs && one.receivedNs == three.receivedNs);
            QVERIFY(one.json == two.json && one.json == three.json);
            ++lines;
        }
        QVERIFY(!(*b)->next(two));
        QCOMPARE(lines, 15);
        QCOMPARE((*a)->skippedLines(), 1);
    }

    void unusable_recordings_are_refused()
    {
        QVERIFY(!ReplayFeed::open({ QStringLiteral("/nonexistent/file.gz") }, 1));
        QVERIFY(!ReplayFeed::open({ handWritten() }, 0));
        QVERIFY(!ReplayFeed::open({ handWritten(), handWritten() }, 1));
        QTemporaryDir folder;
        QFile empty(folder.filePath(QStringLiteral("empty")));
        QVERIFY(empty.open(QIODevice::WriteOnly));
        empty.write("hello\n");
        empty.close();
        QVERIFY(!ReplayFeed::open({ empty.fileName() }, 1));
    }

    void a_market_plays_the_recording_and_simulates_the_rest()
    {
        MarketOptions options;
        options.recordings = { handWritten() };
        MovingMarket moving(options);
        QVERIFY(moving.market);
        QVERIFY(moving.market->feedDescription().contains(u"BTCUSDT recorded"));
        moving.run(550);
        QCOMPARE(*moving.exchange.book(0).bestTicks(Side::Buy), 600'001);
        QCOMPARE(moving.market->ticker(0).last, 600'001);
        const auto tape = moving.market->trades(0, 2);
        QVERIFY(tape.back().aggressor == Side::Buy && tape.back().steps == 1'500);
        const auto candles = moving.market->klines(0, Interval::M1, {}, {}, 5);
        for (std::size_t i = 1; i < candles.size(); ++i)
            QCOMPARE(candles[i].open, candles[i - 1].close);
        QVERIFY(std::abs(candles.front().close - 600'000) < 30'000);
        moving.run(1'200);
        QVERIFY(moving.market->markPrice(0).index == Decimal::fromLiteral("60010.5"));
        QVERIFY(*moving.exchange.book(1).bestTicks(Side::Buy) > 250'000); // ETHUSDT goes on by itself
    }

private:
    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<ReplayBook> m_book;
    std::unique_ptr<Watcher> m_watcher;
};

FATHOM_TEST(ReplayBookTest)
#include "tst_replay_book.moc"
