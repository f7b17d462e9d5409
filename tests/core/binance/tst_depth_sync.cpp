// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/binance/depth_sync.h"
#include "tests/support/test_main.h"

#include <random>

using namespace fathom;
using namespace fathom::binance;
using std::chrono::milliseconds;
using Action = DepthSync::Action;
using Reason = DepthSync::Reason;

namespace {

DepthDiff diff(std::int64_t first, std::int64_t last, std::int64_t previous, std::vector<BookLevel> bids = {}, std::vector<BookLevel> asks = {})
{
    DepthDiff out;
    out.firstId = first;
    out.lastId = last;
    out.previousId = previous;
    out.eventMs = last;
    out.bids = std::move(bids);
    out.asks = std::move(asks);
    return out;
}

DepthSnapshot snapshotAt(std::int64_t id, std::vector<BookLevel> bids = { { 100, 5 } }, std::vector<BookLevel> asks = { { 101, 5 } })
{
    DepthSnapshot out;
    out.lastUpdateId = id;
    out.bids = std::move(bids);
    out.asks = std::move(asks);
    return out;
}

} // namespace

class TestDepthSync final : public QObject
{
    Q_OBJECT

    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<DepthSync> m_sync;

    bool feed(DepthDiff event) { return m_sync->apply(event, m_clock->monotonicNow()); }

    // Connected, one event held, the snapshot asked for.
    void begin()
    {
        m_sync->connecting();
        QVERIFY(!feed(diff(10, 20, 9)));
        QCOMPARE(m_sync->state(), BookState::Buffering);
        QCOMPARE(m_sync->next(), Action::FetchSnapshot);
        QCOMPARE(m_sync->next(), Action::None);
    }
    void beginSynced()
    {
        begin();
        QVERIFY(m_sync->snapshot(m_sync->epoch(), snapshotAt(15)));
        QCOMPARE(m_sync->state(), BookState::Synced);
        QCOMPARE(m_sync->lastUpdateId(), 20);
    }

private Q_SLOTS:
    void init()
    {
        m_clock = std::make_unique<ManualClock>(wallTimeFromMs(0));
        m_sync = std::make_unique<DepthSync>(m_clock.get());
    }

    void A02_no_snapshot_is_asked_before_the_first_event()
    {
        QCOMPARE(m_sync->state(), BookState::Off);
        m_sync->connecting();
        QCOMPARE(m_sync->next(), Action::None);
        QCOMPARE(m_sync->state(), BookState::Connecting);
    }

    void A01_a_gap_leaves_synced_in_the_same_step()
    {
        beginSynced();
        QVERIFY(feed(diff(21, 30, 20, { { 100, 7 } })));
        QVERIFY(!feed(diff(41, 50, 40, { { 100, 9 } })));
        QVERIFY(m_sync->state() != BookState::Synced);
        QCOMPARE(m_sync->reason(), Reason::SequenceGap);
        QCOMPARE(m_sync->gaps(), 1);
        QCOMPARE(m_sync->book().bestBid()->steps, 7);
        m_clock->advance(milliseconds { 300 });
        QCOMPARE(m_sync->next(), Action::FetchSnapshot);
        QVERIFY(m_sync->snapshot(m_sync->epoch(), snapshotAt(45)));
        QCOMPARE(m_sync->state(), BookState::Synced);
        QCOMPARE(m_sync->lastUpdateId(), 50);
        QCOMPARE(m_sync->book().bestBid()->steps, 9);
    }

    void A02_a_snapshot_older_than_everything_held_is_fetched_again_with_backoff()
    {
        begin();
        std::vector<milliseconds> waits;
        for (int i = 0; i < 4; ++i) {
            QVERIFY(!m_sync->snapshot(m_sync->epoch(), snapshotAt(5)));
            QCOMPARE(m_sync->state(), BookState::Buffering);
            QCOMPARE(m_sync->reason(), Reason::SnapshotTooOld);
            QCOMPARE(m_sync->next(), Action::None);
            const auto wake = m_sync->wakeAt();
            QVERIFY(wake.has_value());
            waits.push_back(std::chrono::duration_cast<milliseconds>(*wake - m_clock->monotonicNow()));
            m_clock->advance(waits.back());
            QCOMPARE(m_sync->next(), Action::FetchSnapshot);
        }
        QVERIFY(std::is_sorted(waits.begin(), waits.end()) && waits.back() > waits.front());
        QVERIFY(m_sync->snapshot(m_sync->epoch(), snapshotAt(12)));
        QCOMPARE(m_sync->state(), BookState::Synced);
    }

    void A03_a_snapshot_newer_than_everything_held_waits_for_its_first_event()
    {
        begin();
        feed(diff(21, 30, 20));
        QVERIFY(!m_sync->snapshot(m_sync->epoch(), snapshotAt(35)));
        QCOMPARE(m_sync->state(), BookState::Buffering);
        QCOMPARE(m_sync->heldUpdates(), 0);
        QVERIFY(!feed(diff(31, 34, 30)));
        QCOMPARE(m_sync->state(), BookState::Buffering);
        QVERIFY(feed(diff(35, 40, 34, { { 99, 2 } })));
        QCOMPARE(m_sync->state(), BookState::Synced);
        QCOMPARE(m_sync->book().bids().at(99), 2);
        QCOMPARE(m_sync->next(), Action::None);
    }

    void A04_an_id_between_two_events_joins()
    {
        begin(); // 10..20
        feed(diff(40, 50, 20, { { 98, 4 } }));
        QVERIFY(m_sync->snapshot(m_sync->epoch(), snapshotAt(30)));
        QCOMPARE(m_sync->state(), BookState::Synced);
        QCOMPARE(m_sync->lastUpdateId(), 50);
        QCOMPARE(m_sync->book().bids().at(98), 4);
    }

    void A04_an_id_equal_to_an_events_last_joins()
    {
        begin();
        feed(diff(21, 30, 20));
        feed(diff(35, 40, 30, { { 97, 1 } }));
        QVERIFY(m_sync->snapshot(m_sync->epoch(), snapshotAt(30)));
        QCOMPARE(m_sync->lastUpdateId(), 40);
    }

    void A05_a_snapshot_of_another_attempt_is_void()
    {
        begin();
        const quint64 old = m_sync->epoch();
        m_sync->resync(Reason::Asked);
        feed(diff(21, 30, 20));
        QCOMPARE(m_sync->next(), Action::FetchSnapshot);
        QVERIFY(!m_sync->snapshot(old, snapshotAt(15, { { 1, 1 } })));
        QCOMPARE(m_sync->state(), BookState::Buffering);
        QVERIFY(m_sync->snapshot(m_sync->epoch(), snapshotAt(25)));
        QVERIFY(!m_sync->snapshot(m_sync->epoch(), snapshotAt(26)));
        QCOMPARE(m_sync->book().bids().at(1), 0);
        DepthSync other(m_clock.get());
        other.connecting();
        QVERIFY(other.epoch() != m_sync->epoch());
    }

    void A06_failed_snapshots_are_tried_for_ever_with_backoff()
    {
        begin();
        milliseconds longest {};
        for (int i = 0; i < 30; ++i) {
            m_sync->snapshotFailed(m_sync->epoch());
            QCOMPARE(m_sync->state(), BookState::Buffering);
            QCOMPARE(m_sync->reason(), Reason::SnapshotFailed);
            const auto wait = std::chrono::duration_cast<milliseconds>(*m_sync->wakeAt() - m_clock->monotonicNow());
            longest = std::max(longest, wait);
            m_clock->advance(wait);
            QCOMPARE(m_sync->next(), Action::FetchSnapshot);
        }
        QCOMPARE(longest, milliseconds { 8'000 });
    }

    void A07_the_buffer_is_bounded()
    {
        begin();
        const std::vector<BookLevel> many(2'000, BookLevel { 5, 5 });
        std::int64_t last = 20;
        int overflows = 0, most = 0;
        for (int i = 0; i < 1'000; ++i) {
            feed(diff(last + 1, last + 10, last, many, many));
            last += 10;
            most = std::max(most, m_sync->heldUpdates());
            overflows += m_sync->reason() == Reason::Overflow && m_sync->heldUpdates() == 0 ? 1 : 0;
        }
        QVERIFY(overflows > 0);
        QVERIFY(most < 200);
    }

    void A08_a_duplicate_is_dropped_and_no_gap()
    {
        beginSynced();
        QVERIFY(!feed(diff(10, 20, 9, { { 100, 999 } })));
        QVERIFY(!feed(diff(10, 20, 9, { { 100, 999 } })));
        QCOMPARE(m_sync->state(), BookState::Synced);
        QCOMPARE(m_sync->duplicates(), 2);
        QCOMPARE(m_sync->gaps(), 0);
        QCOMPARE(m_sync->book().bids().at(100), 5);
        QVERIFY(feed(diff(21, 25, 20)));
    }

    void A09_events_out_of_order_are_a_gap()
    {
        beginSynced();
        QVERIFY(!feed(diff(31, 40, 30)));
        QVERIFY(m_sync->state() != BookState::Synced);
        QVERIFY(!feed(diff(21, 30, 20)));
        QVERIFY(m_sync->state() != BookState::Synced);
    }

    void A09_a_gap_among_held_events_starts_over()
    {
        begin();
        feed(diff(21, 30, 20));
        feed(diff(41, 50, 40));
        const quint64 before = m_sync->epoch();
        QVERIFY(!m_sync->snapshot(before, snapshotAt(15)));
        QVERIFY(m_sync->state() != BookState::Synced);
        QVERIFY(m_sync->epoch() != before);
        QCOMPARE(m_sync->heldUpdates(), 0);
    }

    void A10_a_reconnect_while_buffering_drops_everything()
    {
        begin();
        const quint64 before = m_sync->epoch();
        m_sync->connectionLost();
        QCOMPARE(m_sync->state(), BookState::Connecting);
        QCOMPARE(m_sync->heldUpdates(), 0);
        QVERIFY(!m_sync->snapshot(before, snapshotAt(15)));
        feed(diff(100, 110, 99));
        QCOMPARE(m_sync->next(), Action::FetchSnapshot);
        QVERIFY(m_sync->snapshot(m_sync->epoch(), snapshotAt(105)));
        QCOMPARE(m_sync->state(), BookState::Synced);
    }

    void A15_a_crossed_book_is_loaded_again_at_once()
    {
        beginSynced();
        const int gaps = m_sync->gaps();
        QVERIFY(feed(diff(21, 30, 20, { { 103, 1 } })));
        QCOMPARE(m_sync->state(), BookState::Gap); // with that very event
        QCOMPARE(m_sync->reason(), Reason::Crossed);
        QCOMPARE(m_sync->gaps(), gaps + 1);
        // The market moves away from the level that is wrong: nothing looks crossed any more, and it is wrong all the same.
        feed(diff(31, 40, 30, {}, { { 101, 0 }, { 104, 1 } }));
        QVERIFY(m_sync->state() != BookState::Synced);
        m_clock->advance(milliseconds { 300 });
        QCOMPARE(m_sync->next(), Action::FetchSnapshot);
        QVERIFY(m_sync->snapshot(m_sync->epoch(), snapshotAt(35, { { 100, 5 } }, { { 104, 1 } })));
        QCOMPARE(m_sync->state(), BookState::Synced);
        QCOMPARE(m_sync->book().bestBid()->ticks, 100);
    }

    void A15_a_book_that_joins_crossed_is_not_live()
    {
        begin();
        m_sync->snapshot(m_sync->epoch(), snapshotAt(15, { { 105, 1 } }, { { 101, 1 } }));
        QVERIFY(m_sync->state() != BookState::Synced);
        QCOMPARE(m_sync->reason(), Reason::Crossed);
    }

    void A15_a_locked_book_is_valid()
    {
        beginSynced();
        QVERIFY(feed(diff(21, 30, 20, { { 101, 1 } })));
        m_clock->advance(milliseconds { 5'000 });
        m_sync->next();
        QCOMPARE(m_sync->state(), BookState::Synced);
    }

    void A17_the_edge_of_the_snapshot_is_known()
    {
        begin();
        std::vector<BookLevel> bids, asks;
        for (std::int64_t i = 0; i < 1'000; ++i) {
            bids.push_back({ 10'000 - i, 1 });
            asks.push_back({ 10'001 + i, 1 });
        }
        QVERIFY(m_sync->snapshot(m_sync->epoch(), snapshotAt(15, bids, asks)));
        QCOMPARE(m_sync->knownLowTicks(), 9'001);
        QCOMPARE(m_sync->knownHighTicks(), 11'000);
        QVERIFY(!m_sync->nearHorizon());
        std::vector<BookLevel> gone;
        for (std::int64_t i = 0; i < 850; ++i)
            gone.push_back({ 10'000 - i, 0 });
        QVERIFY(feed(diff(21, 30, 20, gone)));
        QVERIFY(m_sync->nearHorizon());
    }

    void E01_unreadable_events_while_it_waits_do_not_put_the_next_snapshot_off()
    {
        begin();
        for (int i = 0; i < 8; ++i) { // until it waits the longest
            m_sync->snapshotFailed(m_sync->epoch());
            m_clock->advance(milliseconds(8'000));
            QCOMPARE(m_sync->next(), Action::FetchSnapshot);
        }
        m_sync->snapshotFailed(m_sync->epoch());
        int asked = 0;
        for (int id = 30; id < 30 + 10 * 33; id += 10) { // one a second
            m_sync->unreadable(ParseStatus::Malformed);
            feed(diff(id, id + 10, id - 1));
            m_clock->advance(milliseconds(1'000));
            if (m_sync->next() == Action::FetchSnapshot) {
                ++asked;
                m_sync->snapshotFailed(m_sync->epoch());
            }
        }
        QCOMPARE(asked, 4);
        // And what was held is void all the same.
        m_clock->advance(milliseconds(8'000));
        feed(diff(500, 510, 499));
        QCOMPARE(m_sync->next(), Action::FetchSnapshot);
        QVERIFY(m_sync->snapshot(m_sync->epoch(), snapshotAt(505)));
        QCOMPARE(m_sync->lastUpdateId(), 510);
    }

    void E01_an_unreadable_event_breaks_the_chain()
    {
        beginSynced();
        m_sync->unreadable(ParseStatus::Malformed);
        QCOMPARE(m_sync->state(), BookState::Gap);
        feed(diff(21, 30, 20));
        m_clock->advance(milliseconds { 300 });
        QCOMPARE(m_sync->next(), Action::FetchSnapshot);
    }

    void E13_a_price_off_the_grid_breaks_the_chain_and_says_why()
    {
        beginSynced();
        m_sync->unreadable(ParseStatus::OffGrid);
        QCOMPARE(m_sync->state(), BookState::Gap);
        QCOMPARE(m_sync->reason(), Reason::OffGrid);
    }

    void a_view_says_what_it_is()
    {
        beginSynced();
        BookView view;
        m_sync->fill(view, 10);
        QCOMPARE(view.state, BookState::Synced);
        QVERIFY(view.hasBothSides());
        QCOMPARE(view.lastUpdateId, 20);
        m_sync->stop();
        m_sync->fill(view, 10);
        QCOMPARE(view.state, BookState::Off);
        QVERIFY(!view.hasBothSides());
    }

    // The venue keeps a true book; what reaches the machine is dropped, doubled, swapped and delayed. Whenever it says Synced it is right.
    // FATHOM_DIFFS=1000000 tries so many diffs in place of a sample and prints how long the book was in doubt.
    void I5_synced_means_equal_under_any_disturbance()
    {
        constexpr int stepsOfSeed = 400, sample = 24'000;
        const int seeds = std::max(sample, qEnvironmentVariableIntValue("FATHOM_DIFFS")) / stepsOfSeed;
        std::mt19937 random(42);
        qint64 compared = 0;
        std::map<int, int> doubts; // how many diffs long, how often
        for (int seed = 0; seed < seeds; ++seed) {
            init();
            m_sync->connecting();
            OrderBook truth;
            std::int64_t lastId = 1'000, nextFirst = 1'001;
            std::deque<std::pair<int, DepthSnapshot>> answers; // steps until it arrives
            quint64 asked = 0;
            std::optional<DepthDiff> held;
            int synced = 0, doubt = 0;
            for (int step = 0; step < stepsOfSeed; ++step) {
                m_clock->advance(milliseconds { 100 });
                std::vector<BookLevel> bids, asks;
                for (int i = 0; i < 4; ++i) {
                    bids.push_back({ 5'000 - static_cast<std::int64_t>(random() % 50), static_cast<std::int64_t>(random() % 3) });
                    asks.push_back({ 5'001 + static_cast<std::int64_t>(random() % 50), static_cast<std::int64_t>(random() % 3) });
                }
                const std::int64_t first = nextFirst;
                const std::int64_t last = first + static_cast<std::int64_t>(random() % 5);
                const DepthDiff event = diff(first, last, lastId, bids, asks);
                truth.apply(bids, asks);
                lastId = last;
                nextFirst = lastId + 1 + static_cast<std::int64_t>(random() % 5);
                const auto fate = random() % 40;
                if (fate == 3) { // this one arrives behind the next
                    held = event;
                } else {
                    if (fate != 0)
                        feed(event);
                    if (fate == 1)
                        feed(event);
                    if (held)
                        feed(*std::exchange(held, std::nullopt));
                }
                if (fate == 2 && random() % 3 == 0)
                    m_sync->connectionLost();
                if (m_sync->next() == Action::FetchSnapshot) {
                    asked = m_sync->epoch();
                    BookView view;
                    truth.fill(view, 1'000);
                    // Its id may lie in the hole before the next diff, never behind a change it does not hold.
                    const auto hole = static_cast<std::uint64_t>(nextFirst - lastId);
                    DepthSnapshot snapshot = snapshotAt(lastId + static_cast<std::int64_t>(random() % hole), view.bids, view.asks);
                    answers.emplace_back(random() % 5, snapshot);
                }
                while (!answers.empty() && answers.front().first-- <= 0) {
                    m_sync->snapshot(asked, answers.front().second);
                    answers.pop_front();
                }
                if (m_sync->state() == BookState::Synced && m_sync->lastUpdateId() == lastId) {
                    BookView mine, theirs;
                    m_sync->book().fill(mine, 1'000);
                    truth.fill(theirs, 1'000);
                    QVERIFY(mine.bids == theirs.bids && mine.asks == theirs.asks);
                    ++synced;
                }
                if (m_sync->state() != BookState::Synced)
                    ++doubt;
                else if (doubt > 0)
                    ++doubts[std::exchange(doubt, 0)];
            }
            QVERIFY(synced > 0);
            compared += synced;
        }
        QVERIFY2(compared > seeds * stepsOfSeed / 4, QByteArray::number(compared).constData());
        if (seeds * stepsOfSeed == sample)
            return;
        qInfo("%d diffs, compared in %lld states; in doubt for so many diffs, so often:", seeds * stepsOfSeed, compared);
        for (const auto& [length, times] : doubts)
            qInfo("%5d %7d", length, times);
    }
};

FATHOM_TEST(TestDepthSync)

#include "tst_depth_sync.moc"
