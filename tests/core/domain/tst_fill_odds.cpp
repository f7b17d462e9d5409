// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/fill_odds.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace fathom;
using namespace std::chrono_literals;

//! The counted chance of a fill: known markets, known answers.
class TestFillOdds final : public QObject {
    Q_OBJECT

private:
    static constexpr std::int64_t startMs = 1'790'000'000'000;

    static void second(FillOdds& odds, int s, std::int64_t bid)
    {
        odds.noteTouch(wallTimeFromMs(startMs + s * 1000), bid, bid + 1);
    }
    static void trade(FillOdds& odds, int s, std::int64_t ticks, std::int64_t steps, Side aggressor)
    {
        odds.noteTrade({ 0, ticks, steps, wallTimeFromMs(startMs + s * 1000 + 500), aggressor });
    }

private Q_SLOTS:
    void says_nothing_before_it_has_seen_enough()
    {
        FillOdds odds;
        for (int s = 0; s < FillOdds::leastStarts + 9; ++s)
            second(odds, s, 1000);
        QVERIFY(!odds.chance(Side::Buy, 0, 1, 1, 20s));
        for (int s = FillOdds::leastStarts + 9; s < FillOdds::leastStarts + 20; ++s)
            second(odds, s, 1000);
        QCOMPARE(odds.chance(Side::Buy, 0, 1, 1, 20s), std::optional(0.0));
    }

    void what_trades_at_the_price_must_eat_the_queue_and_the_order()
    {
        FillOdds odds;
        for (int s = 0; s < 100; ++s) {
            second(odds, s, 1000);
            trade(odds, s, 1000, 3, Side::Sell);
            trade(odds, s, 1001, 3, Side::Buy);
        }
        // Ten seconds eat 30 steps of a bid's queue.
        QCOMPARE(odds.chance(Side::Buy, 0, 29, 1, 10s), std::optional(1.0));
        QCOMPARE(odds.chance(Side::Buy, 0, 30, 1, 10s), std::optional(0.0));
        QCOMPARE(odds.chance(Side::Sell, 0, 20, 10, 10s), std::optional(1.0));
        QCOMPARE(odds.chance(Side::Sell, 0, 21, 10, 10s), std::optional(0.0));
        // One tick further away nothing came.
        QCOMPARE(odds.chance(Side::Buy, 1, 0, 1, 10s), std::optional(0.0));
    }

    void what_trades_through_fills_whatever_stands_ahead()
    {
        FillOdds odds;
        for (int s = 0; s < 100; ++s) {
            second(odds, s, 1000);
            if (s % 20 == 19)
                trade(odds, s, 997, 1, Side::Sell); // a sweep every twenty seconds
        }
        QCOMPARE(odds.chance(Side::Buy, 2, 1'000'000, 1, 20s), std::optional(1.0));
        QCOMPARE(odds.chance(Side::Buy, 3, 1'000'000, 1, 20s), std::optional(0.0));
        // A quarter of the starts have one within five seconds: 91 starts can be asked about ten
        // seconds, 96 about five.
        const auto half = odds.chance(Side::Buy, 0, 1'000'000, 1, 10s);
        QVERIFY(half && *half > 0.45 && *half < 0.55);
        const auto quarter = odds.chance(Side::Buy, 0, 1'000'000, 1, 5s);
        QVERIFY(quarter && *quarter > 0.2 && *quarter < 0.3);
    }

    void distance_goes_with_the_market()
    {
        FillOdds odds;
        for (int s = 0; s < 200; ++s) {
            second(odds, s, 5000 - s); // falls a tick a second
            trade(odds, s, 5000 - s, 1, Side::Sell);
        }
        // Five below the touch is traded through on the sixth second.
        QCOMPARE(odds.chance(Side::Buy, 5, 100, 1, 7s), std::optional(1.0));
        QCOMPARE(odds.chance(Side::Buy, 5, 100, 1, 6s), std::optional(0.0));
        QCOMPARE(odds.chance(Side::Buy, 5, 0, 1, 6s),
            std::optional(1.0)); // the first in its queue trades when the price comes
        QCOMPARE(odds.chance(Side::Sell, 0, 0, 1, 60s), std::optional(0.0));
    }

    void forgets_what_is_older_than_its_memory()
    {
        FillOdds odds(60s);
        for (int s = 0; s < 60; ++s) {
            second(odds, s, 1000);
            trade(odds, s, 990, 1, Side::Sell);
        }
        QCOMPARE(odds.chance(Side::Buy, 0, 5, 1, 5s), std::optional(1.0));
        for (int s = 60; s < 130; ++s)
            second(odds, s, 1000);
        QCOMPARE(odds.chance(Side::Buy, 0, 5, 1, 5s), std::optional(0.0));
    }

    void the_rate_at_a_price_is_what_lately_traded_there()
    {
        FillOdds odds;
        for (int s = 0; s < 60; ++s)
            second(odds, s, 1000);
        QVERIFY(!odds.rate(Side::Buy, 1000, 60s)); // a minute was not seen
        for (int s = 60; s < 120; ++s) {
            second(odds, s, 1000);
            trade(odds, s, 1000, 3, Side::Sell);
            trade(odds, s, 1001, 5, Side::Buy);
        }
        QCOMPARE(odds.rate(Side::Buy, 1000, 60s), std::optional(3.0));
        QCOMPARE(odds.rate(Side::Sell, 1001, 60s), std::optional(5.0));
        QCOMPARE(odds.rate(Side::Buy, 999, 60s), std::optional(0.0));
        QCOMPARE(odds.rate(Side::Buy, 1000, 119s), std::optional(180.0 / 119));
    }
};

FATHOM_TEST(TestFillOdds)
#include "tst_fill_odds.moc"
