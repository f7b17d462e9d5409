// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper_fixture.h"
#include "tests/support/test_main.h"

#include <deque>
#include <map>

using namespace fathom;
using namespace fathom::paper;
using namespace fathom::paper::test;

namespace {

//! The obvious book: a map of queues. Slow, and short enough to be believed.
class PlainBook
{
public:
    struct Entry
    {
        std::int64_t id = 0, steps = 0;
    };
    struct Match
    {
        std::int64_t maker = 0, ticks = 0, steps = 0;
        bool operator==(const Match&) const = default;
    };
    std::vector<Match> submit(std::int64_t id, Side side, std::int64_t ticks, std::int64_t steps, bool rests)
    {
        std::vector<Match> matches;
        auto& others = side == Side::Buy ? asks : bids;
        while (steps > 0 && !others.empty()) {
            auto level = side == Side::Buy ? others.begin() : std::prev(others.end());
            if (side == Side::Buy ? level->first > ticks : level->first < ticks)
                break;
            Entry& maker = level->second.front();
            const std::int64_t taken = std::min(steps, maker.steps);
            matches.push_back({ maker.id, level->first, taken });
            steps -= taken;
            maker.steps -= taken;
            if (maker.steps == 0)
                level->second.pop_front();
            if (level->second.empty())
                others.erase(level);
        }
        if (steps > 0 && rests)
            (side == Side::Buy ? bids : asks)[ticks].push_back({ id, steps });
        return matches;
    }
    void cancel(std::int64_t id)
    {
        for (auto* side : { &bids, &asks }) {
            for (auto level = side->begin(); level != side->end(); ++level) {
                if (std::erase_if(level->second, [id](const Entry& entry) { return entry.id == id; }) > 0) {
                    if (level->second.empty())
                        side->erase(level);
                    return;
                }
            }
        }
    }
    std::map<std::int64_t, std::deque<Entry>> bids, asks;
};

class BookRecorder final : public BookListener
{
public:
    void onLevelChanged(const MarketBook&, Side side, std::int64_t ticks, std::int64_t steps, std::int64_t updateId) override
    {
        auto& mirror = side == Side::Buy ? bids : asks;
        if (steps == 0)
            mirror.erase(ticks);
        else
            mirror[ticks] = steps;
        rising = rising && updateId > lastUpdate;
        gaps = gaps || updateId > lastUpdate + 1;
        lastUpdate = updateId;
    }
    void onTrade(const MarketBook&, const BookTrade& trade) override { trades.push_back(trade); }
    void onMakerExpired(const MarketBook&, const BookOrder& order, OrderHandle, std::int64_t remaining, ExpiryReason) override
    {
        expired.push_back({ order.orderId, remaining });
    }
    void onSettled(MarketBook&) override { ++settled; }
    std::map<std::int64_t, std::int64_t> bids, asks;
    std::vector<BookTrade> trades;
    std::vector<std::pair<std::int64_t, std::int64_t>> expired;
    std::int64_t lastUpdate = 0;
    bool rising = true, gaps = false;
    int settled = 0;
};

BookOrder entry(std::int64_t id, Side side, std::int64_t ticks, std::int64_t steps, TimeInForce tif = TimeInForce::GTC, AccountId owner = anonymous)
{
    BookOrder order;
    order.orderId = id;
    order.owner = owner;
    order.side = side;
    order.ticks = ticks;
    order.steps = steps;
    order.timeInForce = tif;
    return order;
}

} // namespace

class MatchingBookTest final : public QObject
{
    Q_OBJECT

private:
    ManualClock m_clock { wallTimeFromMs(1'780'000'000'000) };

private Q_SLOTS:
    //! Twenty thousand random operations against the plain book: same trades with the same makers in the same order,
    //! same levels, never crossed, nothing lost.
    void agrees_with_the_plain_book_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 4; ++seed)
            QTest::addRow("seed %d", seed) << seed;
    }
    void agrees_with_the_plain_book()
    {
        QFETCH(int, seed);
        Noise noise(static_cast<std::uint64_t>(seed));
        MatchingBook book(m_clock, { 1'000, 1'000 });
        BookRecorder heard;
        book.addListener(&heard);
        PlainBook plain;
        std::map<std::int64_t, OrderHandle> resting;
        for (std::int64_t id = 1; id <= 20'000; ++id) {
            if (!resting.empty() && noise.below(100) < 35) {
                auto at = resting.lower_bound(noise.below(id));
                if (at == resting.end())
                    at = resting.begin();
                const bool known = book.restingSteps(at->second).has_value();
                QCOMPARE(book.cancel(at->second).has_value(), known);
                plain.cancel(at->first);
                resting.erase(at);
                continue;
            }
            const Side side = noise.below(2) == 0 ? Side::Buy : Side::Sell;
            const std::int64_t ticks = 1'000 + (side == Side::Buy ? -1 : 1) * (noise.below(60) - 12);
            const std::int64_t steps = 1 + noise.below(50);
            const bool immediate = noise.below(10) == 0;
            heard.trades.clear();
            const auto result = book.submit(entry(id, side, ticks, steps, immediate ? TimeInForce::IOC : TimeInForce::GTC));
            const auto matches = plain.submit(id, side, ticks, steps, !immediate);
            QCOMPARE(result.executed + result.resting + result.expired, steps);
            QCOMPARE(heard.trades.size(), matches.size());
            for (std::size_t i = 0; i < matches.size(); ++i) {
                const BookTrade& trade = heard.trades[i];
                QVERIFY((PlainBook::Match { trade.maker.orderId, trade.ticks, trade.steps } == matches[i]));
                QCOMPARE(trade.aggressor, side);
            }
            if (result.resting > 0)
                resting[id] = result.handle;
            const auto bid = book.bestTicks(Side::Buy), ask = book.bestTicks(Side::Sell);
            QVERIFY(!bid || !ask || *bid < *ask);
        }
        const auto compare = [&](Side side, const auto& levels, const auto& mirror) {
            QCOMPARE(mirror.size(), levels.size());
            std::vector<BookLevel> depth;
            book.depth(side, 1'000'000, depth);
            QCOMPARE(depth.size(), levels.size());
            for (const BookLevel& level : depth) {
                std::int64_t total = 0;
                for (const auto& each : levels.at(level.ticks))
                    total += each.steps;
                QCOMPARE(level.steps, total);
                QCOMPARE(level.orders, static_cast<int>(levels.at(level.ticks).size()));
                QCOMPARE(mirror.at(level.ticks), total);
                QCOMPARE(book.levelSteps(side, level.ticks), total);
            }
        };
        compare(Side::Buy, plain.bids, heard.bids);
        compare(Side::Sell, plain.asks, heard.asks);
        QVERIFY(heard.rising);
        QVERIFY(heard.gaps);
        QCOMPARE(book.lastUpdateId(), heard.lastUpdate);
    }

    void time_decides_within_a_price()
    {
        MatchingBook book(m_clock);
        BookRecorder heard;
        book.addListener(&heard);
        const auto first = book.submit(entry(1, Side::Sell, 100, 5));
        const auto second = book.submit(entry(2, Side::Sell, 100, 5));
        QCOMPARE(book.stepsAhead(second.handle), std::optional<std::int64_t>(5));
        book.modify(first.handle, entry(1, Side::Sell, 100, 4)); // loses its place
        QCOMPARE(book.stepsAhead(second.handle), std::optional<std::int64_t>(0));
        book.submit(entry(3, Side::Buy, 100, 6));
        QCOMPARE(heard.trades.size(), std::size_t(2));
        QCOMPARE(heard.trades[0].maker.orderId, 2);
        QCOMPARE(heard.trades[1].maker.orderId, 1);
        QCOMPARE(heard.trades[1].maker.remaining, 3);
        QCOMPARE(heard.trades[1].tradeId, heard.trades[0].tradeId + 1);
        QVERIFY(!book.restingSteps(second.handle));
        QVERIFY(!book.cancel(second.handle));
    }

    void post_only_and_fill_or_kill()
    {
        MatchingBook book(m_clock);
        book.submit(entry(1, Side::Sell, 100, 5));
        auto result = book.submit(entry(2, Side::Buy, 100, 1, TimeInForce::GTX));
        QCOMPARE(result.reason, ExpiryReason::PostOnly);
        QCOMPARE(result.expired, 1);
        result = book.submit(entry(3, Side::Buy, 100, 6, TimeInForce::FOK));
        QCOMPARE(result.reason, ExpiryReason::FillOrKill);
        QCOMPARE(result.executed, 0);
        QCOMPARE(book.levelSteps(Side::Sell, 100), 5);
        result = book.submit(entry(4, Side::Buy, 100, 5, TimeInForce::FOK));
        QCOMPARE(result.executed, 5);
        result = book.submit(entry(5, Side::Buy, 99, 5, TimeInForce::GTX));
        QCOMPARE(result.resting, 5);
    }

    void market_stops_at_its_bound()
    {
        MatchingBook book(m_clock);
        book.submit(entry(1, Side::Sell, 100, 5));
        book.submit(entry(2, Side::Sell, 110, 5));
        BookOrder market = entry(3, Side::Buy, 105, 8);
        market.market = true;
        const auto result = book.submit(market);
        QCOMPARE(result.executed, 5);
        QCOMPARE(result.expired, 3);
        QCOMPARE(result.reason, ExpiryReason::MarketRemainder);
    }

    void self_trade_prevention()
    {
        for (const SelfTrade mode : { SelfTrade::None, SelfTrade::ExpireMaker, SelfTrade::ExpireTaker, SelfTrade::ExpireBoth }) {
            MatchingBook book(m_clock);
            BookRecorder heard;
            book.addListener(&heard);
            book.submit(entry(1, Side::Sell, 100, 5, TimeInForce::GTC, 7));
            book.submit(entry(2, Side::Sell, 100, 5, TimeInForce::GTC, 8));
            BookOrder taker = entry(3, Side::Buy, 100, 5, TimeInForce::GTC, 7);
            taker.selfTrade = mode;
            const auto result = book.submit(taker);
            const bool makerGone = mode == SelfTrade::ExpireMaker || mode == SelfTrade::ExpireBoth;
            const bool takerGone = mode == SelfTrade::ExpireTaker || mode == SelfTrade::ExpireBoth;
            QCOMPARE(heard.expired.size(), makerGone ? std::size_t(1) : std::size_t(0));
            QCOMPARE(result.expired, takerGone ? 5 : 0);
            QCOMPARE(result.reason, takerGone ? ExpiryReason::SelfTrade : ExpiryReason::None);
            QCOMPARE(heard.trades.size(), takerGone ? std::size_t(0) : std::size_t(1));
            if (!takerGone)
                QCOMPARE(heard.trades[0].maker.owner, mode == SelfTrade::None ? AccountId(7) : AccountId(8));
            QCOMPARE(heard.settled, mode == SelfTrade::ExpireTaker ? 0 : 1);
        }
    }

    void fill_or_kill_does_not_count_own_orders()
    {
        MatchingBook book(m_clock);
        book.submit(entry(1, Side::Sell, 100, 5, TimeInForce::GTC, 7));
        book.submit(entry(2, Side::Sell, 100, 4, TimeInForce::GTC, 8));
        QCOMPARE(book.submit(entry(3, Side::Buy, 100, 5, TimeInForce::FOK, 7)).reason, ExpiryReason::FillOrKill);
        QCOMPARE(book.submit(entry(4, Side::Buy, 100, 4, TimeInForce::FOK, 7)).executed, 4);
    }

    void fillable_counts_to_the_limit()
    {
        MatchingBook book(m_clock);
        book.submit(entry(1, Side::Sell, 100, 5));
        book.submit(entry(2, Side::Sell, 101, 5));
        QCOMPARE(book.fillable(Side::Buy, 99, 100), 0);
        QCOMPARE(book.fillable(Side::Buy, 100, 100), 5);
        QCOMPARE(book.fillable(Side::Buy, 200, 100), 10);
        QCOMPARE(book.fillable(Side::Buy, 200, 7), 7);
    }
};

FATHOM_TEST(MatchingBookTest)
#include "tst_matching_book.moc"
