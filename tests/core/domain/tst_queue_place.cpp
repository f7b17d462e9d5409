// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/queue_place.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <deque>
#include <random>

using namespace fathom;

namespace {

constexpr QueueWeights even { 1.0 / 3, 1.0 / 3, 1.0 / 3 };

WallTime at(int ms)
{
    return wallTimeFromMs(1'790'000'000'000 + ms);
}

// The queue as only the exchange knows it: who stands where.
struct TrueQueue {
    std::deque<std::pair<int, std::int64_t>> orders; // id and steps, first in line first
    int next = 1;

    int add(std::int64_t steps)
    {
        orders.emplace_back(next, steps);
        return next++;
    }
    std::int64_t level() const
    {
        std::int64_t sum = 0;
        for (const auto& [id, steps] : orders)
            sum += steps;
        return sum;
    }
    std::int64_t ahead(int own) const
    {
        std::int64_t sum = 0;
        for (const auto& [id, steps] : orders) {
            if (id == own)
                return sum;
            sum += steps;
        }
        return 0;
    }
    void trade(std::int64_t steps)
    {
        while (steps > 0 && !orders.empty()) {
            const std::int64_t part = std::min(steps, orders.front().second);
            orders.front().second -= part;
            steps -= part;
            if (orders.front().second == 0)
                orders.pop_front();
        }
    }
};

} // namespace

//! The place in the queue: known levels and trades, known answers.
class TestQueuePlace final : public QObject {
    Q_OBJECT

    // Joined at 100 ms behind 50, seen without a hole.
    static QueuePlace behindFifty(std::int64_t own = 5)
    {
        QueuePlace place;
        place.level(at(50), 50);
        place.join(at(100), own);
        place.level(at(150), 50 + own);
        place.level(at(250), 50 + own);
        return place;
    }

private Q_SLOTS:
    void joins_behind_what_rested_there()
    {
        QueuePlace place;
        QVERIFY(!place.ahead(even));
        place.level(at(50), 50);
        QVERIFY(!place.ahead(even)); // not there yet
        place.join(at(100), 5);
        QVERIFY(!place.ahead(even)); // what came just before it is not told yet
        place.level(at(150), 55); // the order itself does not count
        const auto early = place.ahead(even);
        QVERIFY(early);
        QCOMPARE(early->worst, 50.0);
        QCOMPARE(early->likely, 50.0);
        QCOMPARE(early->best, 50.0);
        QCOMPARE(place.ahead(even)->level, std::int64_t { 50 });
        place.level(at(250), 55);
        const auto later = place.ahead(even);
        QCOMPARE(later->worst, 50.0);
        QCOMPARE(later->best, 50.0);
        QCOMPARE(later->joined, std::int64_t { 50 });
        QVERIFY(!later->wide);
    }

    void what_came_between_the_last_size_and_the_order_may_stand_on_either_side()
    {
        QueuePlace place;
        place.level(at(0), 50);
        place.join(at(75), 5);
        place.level(at(100), 50 + 5 + 8);
        QCOMPARE(place.ahead(even)->worst, 58.0);
        place.level(at(200), 50 + 5 + 8);
        const auto ahead = place.ahead(even);
        QCOMPARE(ahead->worst, 58.0);
        QCOMPARE(ahead->best, 50.0);
        QCOMPARE(ahead->likely, (58 + 2 * 56) / 3.0); // three quarters of the time had passed
    }

    void a_trade_shortens_every_guess_and_is_taken_once()
    {
        QueuePlace place = behindFifty();
        place.trade(at(300), 20);
        QCOMPARE(place.ahead(even)->worst, 30.0);
        QCOMPARE(place.ahead(even)->best, 30.0);
        place.level(at(350), 35); // the size that holds the trade
        QCOMPARE(place.ahead(even)->worst, 30.0);
        place.level(at(450), 35);
        QCOMPARE(place.ahead(even)->worst, 30.0);
        QCOMPARE(place.ahead(even)->best, 30.0);
    }

    void a_size_told_before_its_trade_counts_it_once()
    {
        QueuePlace place = behindFifty();
        place.level(at(350), 35);
        QCOMPARE(place.ahead(even)->worst, 30.0); // there is no more
        place.trade(at(300), 20);
        QCOMPARE(place.ahead(even)->worst, 30.0);
        place.level(at(450), 35);
        QCOMPARE(place.ahead(even)->worst, 30.0);
        QCOMPARE(place.ahead(even)->best, 30.0); // nothing was withdrawn
        place.trade(at(320), 7); // told when its size had been taken in
        QCOMPARE(place.ahead(even)->worst, 30.0);
    }

    void what_is_withdrawn_stood_ahead_or_behind()
    {
        QueuePlace place = behindFifty();
        place.level(at(350), 55 + 50); // 50 more come, behind
        place.level(at(450), 105);
        place.level(at(550), 85); // 20 go
        place.level(at(650), 85);
        QCOMPARE(place.ahead({ 1, 0, 0 })->likely, 50.0);
        QCOMPARE(place.ahead({ 0, 1, 0 })->likely, 40.0); // half of the level is ahead
        QCOMPARE(place.ahead({ 0, 0, 1 })->likely, 40.0);
        QCOMPARE(place.ahead(even)->worst, 50.0);
        QCOMPARE(place.ahead(even)->best, 30.0);
        QCOMPARE(place.ahead(even)->likely, 130.0 / 3);
    }

    void the_longer_part_loses_more_by_squares()
    {
        QueuePlace place = behindFifty();
        place.level(at(350), 55 + 150);
        place.level(at(450), 205);
        place.level(at(550), 205 - 20);
        place.level(at(650), 185);
        QCOMPARE(place.ahead({ 0, 1, 0 })->likely, 45.0); // a quarter is ahead
        QCOMPARE(place.ahead({ 0, 0, 1 })->likely, 48.0); // a tenth of the squares is
    }

    void what_cannot_have_stood_behind_stood_ahead()
    {
        QueuePlace place = behindFifty();
        place.level(at(350), 35);
        place.level(at(450), 35);
        for (const QueueWeights& one :
            { QueueWeights { 1, 0, 0 }, QueueWeights { 0, 1, 0 }, QueueWeights { 0, 0, 1 } })
            QCOMPARE(place.ahead(one)->likely, 30.0);
        QCOMPARE(place.ahead(even)->worst, 30.0);
        QCOMPARE(place.ahead(even)->best, 30.0);
    }

    void A09_a_gap_leaves_bounds_only()
    {
        QueuePlace place = behindFifty();
        place.trade(at(300), 10);
        place.doubt();
        QVERIFY(!place.ahead(even)); // before the book is whole again there is nothing to say
        place.trade(at(900), 5);
        QVERIFY(!place.ahead(even));
        place.level(at(1000), 105);
        const auto ahead = place.ahead(even);
        QVERIFY(ahead);
        QVERIFY(ahead->wide);
        QCOMPARE(ahead->worst, 35.0); // more than that it cannot be
        QCOMPARE(ahead->best, 0.0);
        place.level(at(1100), 25);
        place.level(at(1200), 25);
        QCOMPARE(place.ahead(even)->worst, 20.0);
        QVERIFY(place.ahead(even)->wide); // it stays so until the order joins anew
    }

    void A09_a_gap_between_sending_and_joining_is_one_too()
    {
        QueuePlace place;
        place.level(at(50), 50);
        place.join(at(100), 5);
        place.doubt();
        place.level(at(500), 95);
        QCOMPARE(place.ahead(even)->worst, 90.0);
        QCOMPARE(place.ahead(even)->best, 0.0);
        QVERIFY(place.ahead(even)->wide);
        QueuePlace before;
        before.level(at(0), 50);
        before.doubt();
        before.level(at(50), 60);
        before.join(at(100), 5);
        before.level(at(150), 65);
        QCOMPARE(before.ahead(even)->worst, 60.0);
        QVERIFY(!before.ahead(even)->wide); // whole again when it came
    }

    void an_order_that_was_there_before_is_bounded_by_its_level()
    {
        QueuePlace place;
        place.join(at(0), 5);
        QVERIFY(!place.ahead(even));
        place.level(at(5000), 65);
        QCOMPARE(place.ahead(even)->worst, 60.0);
        QCOMPARE(place.ahead(even)->best, 0.0);
        QVERIFY(place.ahead(even)->wide);
    }

    void a_change_of_size_joins_anew_behind_the_others()
    {
        QueuePlace place(5); // rests there with 5, of a level of 105
        place.level(at(50), 105);
        place.join(at(100), 3);
        place.level(at(150), 103);
        place.level(at(250), 103);
        QCOMPARE(place.ahead(even)->worst, 100.0);
        QCOMPARE(place.ahead(even)->best, 100.0);
    }

    void a_fill_shows_where_it_stood_and_judges_every_guess()
    {
        QueuePlace place = behindFifty();
        place.level(at(350), 105);
        place.level(at(450), 105);
        place.level(at(550), 65); // 40 go: 20 of them ahead by size
        place.level(at(650), 65);
        place.trade(at(700), 20);
        place.trade(at(720), 15); // ten more were ahead, and all of the order
        place.fill(at(720), 5);
        QCOMPARE(place.ahead(even)->worst, 0.0); // it is at the front now
        QVERIFY(!place.losses());
        QVERIFY(place.awaitsJudgement());
        place.level(at(750), 30);
        place.level(at(850), 30);
        QVERIFY(!place.awaitsJudgement());
        const auto losses = place.losses();
        QVERIFY(losses);
        QCOMPARE((*losses)[0], 0.4); // it said 30 when 10 at most could be: 20 of 50
        QCOMPARE((*losses)[1], 0.0);
    }

    void a_guess_that_ran_out_too_early_was_wrong_by_what_traded_after()
    {
        QueuePlace place = behindFifty();
        place.level(at(350), 60);
        place.level(at(450), 60);
        place.level(at(550), 20); // all but fifteen go
        place.level(at(650), 20);
        place.trade(at(700), 15);
        place.level(at(750), 5);
        place.trade(at(800), 5);
        place.fill(at(800), 5);
        place.level(at(850), 0);
        place.level(at(950), 0);
        QVERIFY(place.losses());
        QCOMPARE((*place.losses())[0], 0.0);
    }

    void true_positions_are_never_beyond_the_worst_and_seldom_before_the_best()
    {
        std::mt19937 random(20261129);
        const auto draw = [&](int from, int to) {
            return std::uniform_int_distribution<int>(from, to)(random);
        };
        for (int round = 0; round < 200; ++round) {
            TrueQueue queue;
            for (int i = draw(0, 12); i > 0; --i)
                queue.add(draw(1, 40));
            QueuePlace place;
            place.level(at(0), queue.level());
            const int own = queue.add(7);
            place.join(at(50), 7);
            int time = 50;
            for (int change = 0; change < 60 && queue.level() > 0; ++change) {
                // One change an update: nothing is hidden between two sizes.
                const int kind = draw(0, 2);
                time += 100;
                const std::int64_t before = queue.ahead(own);
                std::optional<std::int64_t> traded;
                if (kind == 0) {
                    queue.add(draw(1, 40));
                } else if (kind == 1 && before > 0) {
                    traded = draw(1, static_cast<int>(std::min<std::int64_t>(before, 30)));
                    queue.trade(*traded);
                } else {
                    const auto gone = static_cast<std::size_t>(
                        draw(0, static_cast<int>(queue.orders.size()) - 1));
                    if (queue.orders[gone].first != own)
                        queue.orders.erase(
                            queue.orders.begin() + static_cast<std::ptrdiff_t>(gone));
                }
                const bool late = draw(0, 1) == 1;
                if (traded && !late)
                    place.trade(at(time - 3), *traded);
                place.level(at(time), queue.level());
                if (traded && late)
                    place.trade(at(time - 3), *traded);
                const auto ahead = place.ahead(even);
                QVERIFY(ahead);
                QVERIFY2(ahead->worst >= static_cast<double>(queue.ahead(own)),
                    qPrintable(QStringLiteral("round %1 at %2").arg(round).arg(time)));
                QVERIFY(ahead->likely <= ahead->worst && ahead->best <= ahead->likely);
            }
            place.level(at(time + 100), queue.level());
            place.level(at(time + 200), queue.level());
            QVERIFY(place.ahead(even)->best <= static_cast<double>(queue.ahead(own)));
        }
    }
};

FATHOM_TEST(TestQueuePlace)

#include "tst_queue_place.moc"
