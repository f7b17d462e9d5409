// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/connect_policy.h"
#include "core/net/rate_budget.h"
#include "core/net/time_sync.h"
#include "tests/support/test_main.h"

using namespace fathom;
using namespace fathom::net;
using Purpose = RateBudget::Purpose;
using std::chrono::milliseconds;
using std::chrono::seconds;

class TestBudgets final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void C13_reads_stop_at_70_percent_and_getting_out_never_before_the_limit()
    {
        ManualClock clock(wallTimeFromMs(1'700'000'000'000));
        RateBudget budget(&clock);
        budget.setLimits(1'000, 100, 400);
        for (int i = 0; i < 7; ++i)
            QVERIFY(budget.take(100, 0, Purpose::Read));
        QCOMPARE(budget.take(1, 0, Purpose::Read).error().code, Error::Code::RateLimited);
        QVERIFY(budget.take(300, 0, Purpose::ReduceRisk));
        QVERIFY(!budget.take(1, 0, Purpose::ReduceRisk));
        QCOMPARE(budget.weight1m().used, 1'000);
        for (int i = 0; i < 80; ++i)
            QVERIFY(budget.take(0, 1, Purpose::IncreaseRisk));
        QVERIFY(!budget.take(0, 1, Purpose::IncreaseRisk));
        for (int i = 0; i < 20; ++i)
            QVERIFY(budget.take(0, 1, Purpose::ReduceRisk));
        QVERIFY(!budget.take(0, 1, Purpose::ReduceRisk));
        QVERIFY(budget.waitFor(0, 1, Purpose::IncreaseRisk) > milliseconds { 9'000 });
        clock.advance(seconds { 10 });
        QVERIFY(budget.take(0, 1, Purpose::IncreaseRisk));
        clock.advance(seconds { 50 });
        QCOMPARE(budget.weight1m().used, 0);
        QVERIFY(budget.take(700, 0, Purpose::Read));
    }

    void the_venues_count_raises_ours_and_never_lowers_it()
    {
        ManualClock clock(wallTimeFromMs(0));
        RateBudget budget(&clock);
        QVERIFY(budget.take(100, 0, Purpose::Read));
        budget.noteUsage(1'600, 3, std::nullopt);
        QCOMPARE(budget.weight1m().used, 1'600);
        QCOMPARE(budget.orders10s().used, 3);
        budget.noteUsage(5, 0, 0);
        QCOMPARE(budget.weight1m().used, 1'600);
        QVERIFY(!budget.take(81, 0, Purpose::Read));
        QVERIFY(budget.take(80, 0, Purpose::Read));
    }

    void C14_a_ban_stops_everything_until_its_end()
    {
        ManualClock clock(wallTimeFromMs(0));
        RateBudget budget(&clock);
        budget.noteRefusal(418, -1003, std::nullopt, 90'000);
        QVERIFY(budget.isBanned());
        QCOMPARE(budget.take(1, 0, Purpose::ReduceRisk).error().code, Error::Code::Banned);
        QCOMPARE(budget.connectDelay(), milliseconds { 90'000 });
        clock.advance(milliseconds { 89'999 });
        QVERIFY(!budget.take(1, 0, Purpose::ReduceRisk));
        clock.advance(milliseconds { 1 });
        QVERIFY(!budget.isBanned());
        QVERIFY(budget.take(1, 0, Purpose::ReduceRisk));
    }

    void C13_429_pauses_for_the_time_it_names()
    {
        ManualClock clock(wallTimeFromMs(0));
        RateBudget budget(&clock);
        budget.noteRefusal(429, -1003, 35, std::nullopt);
        QCOMPARE(budget.pausedFor(), milliseconds { 35'000 });
        QVERIFY(!budget.isBanned());
        budget.noteRefusal(429, -1003, 5, std::nullopt);
        QCOMPARE(budget.pausedFor(), milliseconds { 35'000 });
        clock.advance(seconds { 35 });
        QVERIFY(budget.take(1, 0, Purpose::Read));
    }

    void C13_too_many_orders_block_only_new_ones()
    {
        ManualClock clock(wallTimeFromMs(0));
        RateBudget budget(&clock);
        budget.noteRefusal(400, -1015, std::nullopt, std::nullopt);
        QVERIFY(!budget.take(0, 1, Purpose::IncreaseRisk));
        QVERIFY(budget.take(0, 1, Purpose::ReduceRisk));
        QVERIFY(budget.take(1, 0, Purpose::Read));
        QCOMPARE(budget.pausedFor().count(), 0);
    }

    void D12_connects_are_a_second_apart_after_the_first_few()
    {
        ManualClock clock(wallTimeFromMs(0));
        clock.advance(std::chrono::hours { 1 });
        RateBudget budget(&clock);
        for (int i = 0; i < 6; ++i)
            QCOMPARE(budget.connectDelay().count(), 0);
        QCOMPARE(budget.connectDelay(), milliseconds { 1'000 });
        clock.advance(milliseconds { 400 });
        QCOMPARE(budget.connectDelay(), milliseconds { 600 });
        int connects = 0;
        for (int i = 0; i < 600; ++i) {
            clock.advance(milliseconds { 100 });
            connects += budget.connectDelay().count() == 0 ? 1 : 0;
        }
        QCOMPARE(connects, 60);
        clock.advance(seconds { 6 });
        for (int i = 0; i < 6; ++i)
            QCOMPARE(budget.connectDelay().count(), 0);
    }

    void C11_the_offset_is_the_median_over_half_round_trips()
    {
        ManualClock clock(wallTimeFromMs(1'000'000));
        TimeSync time(&clock);
        QCOMPARE(time.venueNowMs(), 1'000'000);
        QVERIFY(!time.offset().has_value() && time.needsSample());
        const std::int64_t ahead = 1'500;
        for (const int trip : { 40, 60, 400, 50, 80 }) {
            const MonotonicTime sent = clock.monotonicNow();
            clock.advance(milliseconds { trip });
            // The slow one spent its time on the way back.
            const std::int64_t wayThere = trip == 400 ? 10 : trip / 2;
            time.addSample(sent, clock.monotonicNow(), wallTimeFromMs(toMs(clock.wallNow()) - trip + wayThere + ahead));
        }
        QCOMPARE(time.offset()->count(), ahead);
        QVERIFY(!time.needsSample());
        QCOMPARE(time.medianRoundTrip()->count(), 60'000);
        clock.advance(std::chrono::minutes { 5 });
        QVERIFY(time.needsSample());
    }

    void D06_a_step_of_our_clock_does_not_move_venue_time()
    {
        ManualClock clock(wallTimeFromMs(1'000'000));
        TimeSync time(&clock);
        for (int i = 0; i < 3; ++i)
            time.addSample(clock.monotonicNow(), clock.monotonicNow(), wallTimeFromMs(1'000'200));
        QCOMPARE(time.venueNowMs(), 1'000'200);
        clock.stepWall(milliseconds { -3'600'000 });
        QCOMPARE(time.venueNowMs(), 1'000'200);
        QVERIFY(time.needsSample());
    }

    void C11_after_a_refusal_the_next_sample_replaces_all()
    {
        ManualClock clock(wallTimeFromMs(1'000'000));
        TimeSync time(&clock);
        for (int i = 0; i < 7; ++i)
            time.addSample(clock.monotonicNow(), clock.monotonicNow(), wallTimeFromMs(1'000'000));
        time.invalidate();
        QVERIFY(time.needsSample());
        time.addSample(clock.monotonicNow(), clock.monotonicNow(), wallTimeFromMs(1'004'000));
        QCOMPARE(time.offset()->count(), 4'000);
    }

    void plain_text_is_for_loopback_only()
    {
        const ConnectPolicy policy({ QStringLiteral("fstream.binance.com") });
        const auto allows = [&policy](const char* url) { return policy.allows(QUrl(QLatin1String(url))); };
        QVERIFY(allows("wss://fstream.binance.com/public/ws"));
        QVERIFY(allows("ws://127.0.0.1:9/") && allows("http://[::1]:9/") && allows("wss://127.0.0.1:9/"));
        QVERIFY(!allows("ws://fstream.binance.com/public/ws"));
        QVERIFY(!allows("ws://localhost:9/"));
        QVERIFY(!allows("ws://127.0.0.1.evil.test/"));
        QVERIFY(!allows("wss://evil.test/") && !allows("") && !allows("wss://a:b@fstream.binance.com/"));
        QCOMPARE(policy.proxy().type(), QNetworkProxy::NoProxy);
    }
};

FATHOM_TEST(TestBudgets)

#include "tst_budgets.moc"
