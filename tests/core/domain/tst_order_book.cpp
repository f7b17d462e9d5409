// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/order_book.h"
#include "tests/support/test_main.h"

#include <random>

using namespace fathom;

namespace {

// The obvious book, to compare with.
struct Reference
{
    std::map<std::int64_t, std::int64_t, std::greater<>> bids;
    std::map<std::int64_t, std::int64_t> asks;

    void set(Side side, std::int64_t ticks, std::int64_t steps)
    {
        const auto apply = [&](auto& levels) {
            if (steps <= 0)
                levels.erase(ticks);
            else
                levels[ticks] = steps;
        };
        side == Side::Buy ? apply(bids) : apply(asks);
    }
    template <class Levels>
    static std::vector<BookLevel> list(const Levels& levels, std::size_t limit)
    {
        std::vector<BookLevel> out;
        for (const auto& [ticks, steps] : levels) {
            if (out.size() == limit)
                break;
            out.push_back({ ticks, steps });
        }
        return out;
    }
};

std::vector<BookLevel> levelsOf(const BookSide& side, std::size_t limit)
{
    std::vector<BookLevel> out;
    side.levels(limit, out);
    return out;
}

} // namespace

class TestOrderBook final : public QObject
{
    Q_OBJECT

    static void same(const OrderBook& book, const Reference& reference, std::size_t limit)
    {
        QCOMPARE(book.bids().size(), reference.bids.size());
        QCOMPARE(book.asks().size(), reference.asks.size());
        QCOMPARE(levelsOf(book.bids(), limit), Reference::list(reference.bids, limit));
        QCOMPARE(levelsOf(book.asks(), limit), Reference::list(reference.asks, limit));
        QCOMPARE(book.bestBid().has_value(), !reference.bids.empty());
        QCOMPARE(book.bestAsk().has_value(), !reference.asks.empty());
        if (book.bestBid())
            QCOMPARE(book.bestBid()->ticks, reference.bids.begin()->first);
        if (book.bestAsk())
            QCOMPARE(book.bestAsk()->ticks, reference.asks.begin()->first);
    }

private Q_SLOTS:
    void random_diffs_match_a_map_data()
    {
        QTest::addColumn<qint64>("start");
        QTest::addColumn<qint64>("spread");
        QTest::addColumn<int>("drift");
        QTest::newRow("near the touch") << qint64 { 960'000 } << qint64 { 200 } << 3;
        QTest::newRow("far tails") << qint64 { 960'000 } << qint64 { 200'000 } << 50;
        QTest::newRow("price runs through many windows") << qint64 { 5'000'000 } << qint64 { 30'000 } << 9'000;
        QTest::newRow("tiny prices") << qint64 { 1'200 } << qint64 { 900 } << 2;
        QTest::newRow("ticks of 1e-8 at 100,000") << qint64 { 10'000'000'000'000 } << qint64 { 5'000'000 } << 100'000;
    }
    void random_diffs_match_a_map()
    {
        QFETCH(qint64, start);
        QFETCH(qint64, spread);
        QFETCH(int, drift);
        std::mt19937_64 random(20'260'101);
        OrderBook book;
        Reference reference;
        std::int64_t middle = start;
        for (int event = 0; event < 3'000; ++event) {
            middle = std::max<std::int64_t>(2, middle + std::uniform_int_distribution<std::int64_t>(-drift, drift)(random));
            for (int i = 0; i < 20; ++i) {
                const Side side = random() % 2 == 0 ? Side::Buy : Side::Sell;
                const auto distance = static_cast<std::int64_t>(static_cast<double>(spread) * std::pow(std::generate_canonical<double, 30>(random), 3));
                const std::int64_t ticks = std::max<std::int64_t>(1, side == Side::Buy ? middle - distance : middle + distance);
                const std::int64_t steps = random() % 3 == 0 ? 0 : static_cast<std::int64_t>(random() % 1'000 + 1);
                book.applyLevel(side, ticks, steps);
                reference.set(side, ticks, steps);
            }
            // Levels the price left behind are taken away, as the venue does: the touch moves with the drift.
            while (!reference.bids.empty() && reference.bids.begin()->first > middle) {
                const std::int64_t ticks = reference.bids.begin()->first;
                book.applyLevel(Side::Buy, ticks, 0);
                reference.set(Side::Buy, ticks, 0);
            }
            while (!reference.asks.empty() && reference.asks.begin()->first < middle) {
                const std::int64_t ticks = reference.asks.begin()->first;
                book.applyLevel(Side::Sell, ticks, 0);
                reference.set(Side::Sell, ticks, 0);
            }
            same(book, reference, event % 100 == 0 ? 1'000'000 : 25);
            if (QTest::currentTestFailed())
                return;
        }
    }

    void draining_one_side_walks_through_the_tail()
    {
        OrderBook book;
        for (std::int64_t ticks = 100; ticks < 100 + 40 * BookSide::windowTicks; ticks += BookSide::windowTicks / 3)
            book.applyLevel(Side::Sell, ticks, 7);
        std::size_t left = book.asks().size();
        std::int64_t last = 0;
        while (!book.asks().isEmpty()) {
            const BookLevel best = *book.bestAsk();
            QVERIFY(best.ticks > last);
            QCOMPARE(best.steps, 7);
            last = best.ticks;
            book.applyLevel(Side::Sell, best.ticks, 0);
            QCOMPARE(book.asks().size(), --left);
        }
    }

    void A16_deleting_an_unknown_level_is_normal()
    {
        OrderBook book;
        book.applyLevel(Side::Buy, 1'000, 0);
        book.applyLevel(Side::Buy, 500, 3);
        book.applyLevel(Side::Buy, 900'000'000, 0);
        book.applyLevel(Side::Buy, 499, -1);
        QCOMPARE(book.bids().size(), std::size_t { 1 });
        QCOMPARE(*book.bestBid(), (BookLevel { 500, 3 }));
    }

    void clearing_forgets_everything()
    {
        OrderBook book;
        for (std::int64_t i = 0; i < 300'000; i += 700) {
            book.applyLevel(Side::Buy, 1'000'000 - i, 1);
            book.applyLevel(Side::Sell, 1'000'001 + i, 1);
        }
        book.clear();
        QVERIFY(book.bids().isEmpty() && book.asks().isEmpty());
        QCOMPARE(book.bids().at(1'000'000), 0);
        book.applyLevel(Side::Buy, 1'000'000, 2);
        QCOMPARE(levelsOf(book.bids(), 10), (std::vector<BookLevel> { { 1'000'000, 2 } }));
    }

    void crossed_and_locked_are_told_apart()
    {
        OrderBook book;
        QVERIFY(!book.isCrossed(true));
        book.applyLevel(Side::Buy, 100, 1);
        book.applyLevel(Side::Sell, 100, 1);
        QVERIFY(!book.isCrossed());
        QVERIFY(book.isCrossed(true));
        book.applyLevel(Side::Buy, 101, 1);
        QVERIFY(book.isCrossed());
    }

    void extreme_ticks_do_not_break_it()
    {
        OrderBook book;
        const std::vector<std::int64_t> wild { INT64_MAX, 0, 1, INT64_MAX - 1, 1LL << 40, 77 };
        Reference reference;
        for (const std::int64_t ticks : wild) {
            for (const Side side : { Side::Buy, Side::Sell }) {
                book.applyLevel(side, ticks, 5);
                reference.set(side, ticks, 5);
                same(book, reference, 100);
            }
        }
        for (const std::int64_t ticks : wild) {
            book.applyLevel(Side::Buy, ticks, 0);
            reference.set(Side::Buy, ticks, 0);
            same(book, reference, 100);
        }
    }

    void a_view_holds_the_first_levels_best_first()
    {
        OrderBook book;
        for (std::int64_t i = 0; i < 50; ++i) {
            book.applyLevel(Side::Buy, 1'000 - i, i + 1);
            book.applyLevel(Side::Sell, 1'001 + i, i + 1);
        }
        BookView view;
        view.bids.push_back({ 1, 1 });
        book.fill(view, 10);
        QCOMPARE(view.bids.size(), std::size_t { 10 });
        QCOMPARE(view.bids.front(), (BookLevel { 1'000, 1 }));
        QCOMPARE(view.asks.back(), (BookLevel { 1'010, 10 }));
    }
};

FATHOM_TEST(TestOrderBook)

#include "tst_order_book.moc"
