// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/connect_policy.h"
#include "core/net/rate_budget.h"
#include "core/net/shared_pause.h"
#include "core/net/time_sync.h"
#include "tests/support/test_main.h"

#include <QSslSocket>

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

    void C14_a_ban_is_every_budgets_of_the_same_addresses()
    {
        ManualClock clock(wallTimeFromMs(1'700'000'000'000));
        clock.advance(std::chrono::hours { 1 });
        const auto pause = std::make_shared<SharedPause>();
        RateBudget session(&clock), probe(&clock), elsewhere(&clock);
        session.share(pause);
        probe.share(pause);
        session.setLimits(6'000, 300, 1'200);
        session.noteUsage(3'700, std::nullopt, std::nullopt);
        QVERIFY(session.take(1, 0, RateBudget::Purpose::ReduceRisk));
        session.noteRefusal(418, -1003, std::nullopt, 60'000);
        QVERIFY(probe.isBanned() && !elsewhere.isBanned());
        QCOMPARE(probe.take(1, 0, RateBudget::Purpose::ReduceRisk).error().code, Error::Code::Banned);
        QVERIFY(probe.connectDelay() >= std::chrono::milliseconds { 59'000 });
        RateBudget next(&clock); // of the next account
        next.share(pause);
        QVERIFY(next.isBanned());
        QCOMPARE(next.weight1m().used, 3'700); // what the address has spent, of what it may
        QCOMPARE(next.weight1m().limit, 6'000);
        clock.advance(std::chrono::milliseconds { 60'001 });
        QVERIFY(!next.isBanned() && !probe.isBanned());
        QVERIFY(next.take(1, 0, RateBudget::Purpose::Read));
    }

    void C14_a_ban_is_given_to_who_keeps_it_and_taken_up_again()
    {
        ManualClock clock(wallTimeFromMs(1'700'000'000'000));
        std::optional<WallTime> kept;
        {
            SharedPause pause;
            pause.keepBy({}, [&kept](WallTime until) { kept = until; }, clock);
            pause.raise(clock.monotonicNow() + seconds { 20 }, false, clock); // a pause is no ban
            QVERIFY(!kept);
            pause.raise(clock.monotonicNow() + seconds { 90 }, true, clock);
            QCOMPARE(kept, std::optional(clock.wallNow() + seconds { 90 }));
        }
        // Another start, half a minute later, whose clock counts from elsewhere.
        ManualClock later(wallTimeFromMs(1'700'000'000'000 + 30'000) - std::chrono::hours { 5 });
        later.advance(std::chrono::hours { 5 });
        SharedPause pause;
        pause.keepBy(kept, {}, later);
        QVERIFY(pause.state().isBan);
        QCOMPARE(pause.state().until, later.monotonicNow() + seconds { 60 });
        for (const std::optional<WallTime> none : { std::optional<WallTime> {}, std::optional(later.wallNow()), std::optional(later.wallNow() + std::chrono::hours { 100 }) }) {
            SharedPause free;
            free.keepBy(none, {}, later);
            QVERIFY(!free.state().isBan);
        }
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
        for (const int trip : { 40, 60, 400, 50, 80, 60, 60 }) {
            QVERIFY(time.needsSample()); // so far off it is measured to the end
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

    void D17_a_policy_reaches_its_hosts_or_loopback_and_never_both()
    {
        const ConnectPolicy venue({ QStringLiteral("fstream.binance.com") });
        const ConnectPolicy paper;
        const auto allows = [](const ConnectPolicy& policy, const char* url) { return policy.allows(QUrl(QLatin1String(url))); };
        QVERIFY(allows(venue, "wss://fstream.binance.com/public/ws") && allows(venue, "https://fstream.binance.com:443/"));
        QVERIFY(!allows(venue, "ws://fstream.binance.com/public/ws") && !allows(venue, "wss://fstream.binance.com:9443/"));
        QVERIFY(allows(paper, "ws://127.0.0.1:9/") && allows(paper, "http://[::1]:9/") && allows(paper, "wss://127.0.0.1:9/"));
        for (const char* url : { "ws://127.0.0.1:9/", "http://[::1]:9/", "wss://127.0.0.1:9/", "https://127.0.0.1/" })
            QVERIFY2(!allows(venue, url), url); // a key of a venue reaches no port of this machine
        QVERIFY(!allows(paper, "wss://fstream.binance.com/public/ws"));
        for (const char* url : { "ws://localhost:9/", "ws://127.0.0.1.evil.test/", "wss://evil.test/", "", "wss://a:b@fstream.binance.com/",
                 "ws://127.0.0.2:9/", "http://0.0.0.0:9/", "http://[::ffff:127.0.0.1]:9/", "ftp://127.0.0.1/", "https://FSTREAM.binance.com.evil.test/" })
            QVERIFY2(!allows(paper, url) && !allows(venue, url), url);
    }

    void D05_a_proxy_is_for_the_venue_and_only_where_it_was_chosen()
    {
        ConnectPolicy venue({ QStringLiteral("fapi.binance.com") });
        ConnectPolicy paper;
        QCOMPARE(venue.proxy().type(), QNetworkProxy::NoProxy);
        const QNetworkProxy chosen(QNetworkProxy::Socks5Proxy, QStringLiteral("127.0.0.1"), 1080);
        venue.setProxy(chosen);
        paper.setProxy(chosen);
        QCOMPARE(venue.proxy(), chosen);
        QCOMPARE(paper.proxy().type(), QNetworkProxy::NoProxy);
    }

    void D04_certificates_are_always_verified()
    {
        const ConnectPolicy policy({ QStringLiteral("fapi.binance.com") });
        QCOMPARE(policy.tls().peerVerifyMode(), QSslSocket::VerifyPeer);
        QCOMPARE(policy.tls().protocol(), QSsl::TlsV1_2OrLater);
        // Not even a program-wide default turns it off.
        const QSslConfiguration before = QSslConfiguration::defaultConfiguration();
        QSslConfiguration careless = before;
        careless.setPeerVerifyMode(QSslSocket::VerifyNone);
        QSslConfiguration::setDefaultConfiguration(careless);
        const ConnectPolicy later({ QStringLiteral("fapi.binance.com") });
        QSslConfiguration::setDefaultConfiguration(before);
        QCOMPARE(later.tls().peerVerifyMode(), QSslSocket::VerifyPeer);
    }
};

FATHOM_TEST(TestBudgets)

#include "tst_budgets.moc"
