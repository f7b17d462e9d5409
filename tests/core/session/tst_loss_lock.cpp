// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/worker/day_keeper.h"
#include "core/session/worker/loss_lock.h"
#include "core/session/worker/risk_guard.h"
#include "tests/support/session_facts.h"
#include "tests/support/test_main.h"
#include "tests/support/words.h"

#include <QFile>
#include <QTemporaryDir>

using namespace fathom;
using namespace fathom::test;
using std::chrono::days;
using std::chrono::hours;

namespace {

const WallTime midnight = std::chrono::floor<days>(wallTimeFromMs(1'790'000'000'000));
const WallTime noon = midnight + hours { 12 };
const WallTime tomorrow = midnight + days { 1 };

} // namespace

//! The daily loss limit: what locks, what ends the lock, and that neither a restart nor a hand on the file does.
class TestLossLock final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_files = 0;
    QString newFile() { return m_folder.filePath(QStringLiteral("loss-%1.json").arg(++m_files)); }

private Q_SLOTS:
    void it_locks_at_the_limit_and_until_the_next_utc_day()
    {
        LossLock lock({});
        QVERIFY(lock.setWish(d("100"), noon));
        lock.take(d("-99.99"), noon);
        QVERIFY(!lock.state().isLocked() && lock.reason().isEmpty());
        QVERIFY(lock.take(d("-100"), noon));
        QVERIFY(lock.state().isLocked());
        QCOMPARE(lock.state().lockedUntil, tomorrow);
        QVERIFY2(lock.reason().contains(QStringLiteral("-100")) && lock.reason().contains(QStringLiteral("100")), qPrintable(lock.reason()));
        // A market that comes back does not end it.
        lock.take(d("40"), noon + hours { 1 });
        QVERIFY(lock.state().isLocked() && !lock.reason().isEmpty());
        lock.take(d("40"), tomorrow - std::chrono::milliseconds { 1 });
        QVERIFY(lock.state().isLocked());
        QVERIFY(lock.take(d("0"), tomorrow));
        QVERIFY(!lock.state().isLocked() && lock.reason().isEmpty());
    }

    void tighter_holds_at_once_looser_from_the_next_day()
    {
        LossLock lock({});
        lock.setWish(d("100"), noon);
        lock.take(d("-60"), noon);
        QVERIFY(lock.setWish(d("50"), noon));
        QCOMPARE(lock.state().limit, d("50"));
        lock.take(d("-60"), noon);
        QVERIFY(lock.state().isLocked()); // at once
        for (const char* looser : { "500", "0" }) {
            lock.setWish(d(looser), noon);
            QCOMPARE(lock.state().limit, d("50"));
            QCOMPARE(lock.state().next, std::optional(d(looser)));
            QCOMPARE(lock.state().nextFrom, tomorrow);
            QVERIFY(lock.state().isLocked());
        }
        // The same wish again, as at every start, does not put it off further.
        QVERIFY(!lock.setWish(d("0"), noon + hours { 3 }));
        QVERIFY(!lock.setWish(d("0"), noon + hours { 3 }));
        lock.take(d("-60"), tomorrow);
        QVERIFY(!lock.state().isLocked() && lock.state().limit.isZero() && !lock.state().next);
        // From none to any is tighter.
        lock.setWish(d("10"), tomorrow);
        QCOMPARE(lock.state().limit, d("10"));
    }

    void a_tighter_wish_takes_the_looser_one_back()
    {
        LossLock lock({});
        lock.setWish(d("100"), noon);
        lock.setWish(d("200"), noon);
        lock.setWish(d("100"), noon); // thought better of it
        QVERIFY(!lock.state().next);
        lock.take(d("-150"), tomorrow);
        QVERIFY(lock.state().isLocked());
    }

    void a_result_that_is_not_known_opens_nothing()
    {
        LossLock lock({});
        lock.take({}, noon);
        QVERIFY(lock.reason().isEmpty()); // no limit: nobody needs it
        lock.setWish(d("100"), noon);
        QVERIFY(!lock.reason().isEmpty() && !lock.state().isLocked());
        lock.take(d("0"), noon);
        QVERIFY(lock.reason().isEmpty());
    }

    void a_restart_ends_neither_lock_nor_limit()
    {
        const QString file = newFile();
        {
            LossLock lock(file);
            lock.setWish(d("100"), noon);
            lock.take(d("-130.5"), noon);
            lock.setWish(d("1000"), noon);
        }
        LossLock again(file);
        QVERIFY2(again.problem().isEmpty(), qPrintable(again.problem()));
        QVERIFY(again.state().isLocked());
        QCOMPARE(again.state().lockedUntil, tomorrow);
        QCOMPARE(again.state().lockedAt, d("-130.5"));
        QCOMPARE(again.state().limit, d("100"));
        QCOMPARE(again.state().next, std::optional(d("1000")));
        again.setWish(d("1000"), noon + hours { 1 });
        again.take(d("0"), noon + hours { 1 });
        QVERIFY(again.state().isLocked() && again.state().limit == d("100"));
        again.take(d("0"), tomorrow);
        QVERIFY(!again.state().isLocked() && again.state().limit == d("1000"));
    }

    void a_file_changed_by_hand_locks_the_day_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("a larger limit") << QByteArray("\"limit\": \"100\"") << QByteArray("\"limit\": \"900\"");
        QTest::newRow("no lock") << QByteArray("\"lockedUntil\": ") << QByteArray("\"lockedUntil\": 0, \"was\": ");
        QTest::newRow("cut") << QByteArray("}") << QByteArray("");
    }

    void a_file_changed_by_hand_locks_the_day()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        const QString path = newFile();
        {
            LossLock lock(path);
            lock.setWish(d("100"), noon);
            lock.take(d("-130"), noon);
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray bytes = file.readAll();
        file.close();
        QVERIFY2(bytes.contains(from), bytes.constData());
        bytes.replace(from, to);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        LossLock lock(path);
        QVERIFY(!lock.problem().isEmpty());
        lock.take(d("0"), noon);
        QVERIFY(lock.state().isLocked());
        QCOMPARE(lock.state().lockedUntil, tomorrow);
        // It is kept as good now, and over with the day.
        LossLock again(path);
        QVERIFY(again.problem().isEmpty() && again.state().isLocked());
        again.take(d("0"), tomorrow);
        QVERIFY(!again.state().isLocked());
    }

    void while_locked_only_reducing_goes_out()
    {
        ManualClock clock { noon };
        RiskGuard guard(&clock);
        guard.setPhase(AccountPhase::Ready, {});
        const auto instrument = test::instrument(QStringLiteral("BTCUSDT"), "0.10", "0.001");
        const GuardFacts facts { instrument.get(), d("100000"), false };
        OrderIntent intent;
        intent.symbol = QStringLiteral("BTCUSDT");
        intent.price = d("100000");
        intent.quantity = d("0.1");
        guard.setLossReason(QStringLiteral("the day's loss"));
        QCOMPARE(guard.blockedReason(), QStringLiteral("the day's loss"));
        const auto refused = guard.checkPlace(intent, facts);
        QVERIFY(!refused);
        QCOMPARE(refused.error().detail, QStringLiteral("the day's loss"));
        intent.reduceOnly = true;
        QVERIFY(guard.checkPlace(intent, facts).has_value());
        OrderIntent stop;
        stop.symbol = intent.symbol;
        stop.side = Side::Sell;
        stop.type = OrderType::StopMarket;
        stop.triggerPrice = d("90000");
        stop.closePosition = true;
        QVERIFY(guard.checkPlace(stop, facts).has_value());
        // A resting order may be made smaller where it stands, not larger and not moved.
        Order order;
        order.symbol = intent.symbol;
        order.type = OrderType::Limit;
        order.price = d("99000");
        order.quantity = d("0.2");
        QVERIFY(guard.checkModify(order, order.price, d("0.1"), facts).has_value());
        QVERIFY(!guard.checkModify(order, order.price, d("0.3"), facts).has_value());
        QVERIFY(!guard.checkModify(order, d("99900"), d("0.2"), facts).has_value());
        guard.setLossReason({});
        intent.reduceOnly = false;
        QVERIFY(guard.checkPlace(intent, facts).has_value());
    }

    void the_day_of_a_leg_is_worked_back_from_its_fills()
    {
        const auto fill = [](Side side, const char* price, const char* quantity, const char* realized) {
            Fill made;
            made.side = side;
            made.price = d(price);
            made.quantity = d(quantity);
            made.realizedPnl = d(realized);
            return made;
        };
        // Unchanged since yesterday: bought 2 at 90, 100 at midnight.
        QCOMPARE(DayKeeper::unrealizedAtStart(d("2"), d("90"), {}, d("100")), d("20"));
        // Half of it sold today at 95: realised 5, and what is left has the same entry.
        const std::vector<Fill> half { fill(Side::Sell, "95", "1", "5") };
        QCOMPARE(DayKeeper::amountAtStart(d("1"), half), d("2"));
        const Decimal atStart = DayKeeper::unrealizedAtStart(d("1"), d("90"), half, d("100"));
        QCOMPARE(atStart, d("20"));
        // At a mark of 96 the day is one lot from 100 to 95, the other from 100 to 96.
        QCOMPARE(d("5") + d("1") * (d("96") - d("90")) - atStart, d("-9"));
        // Bought more today, which moves the entry.
        const std::vector<Fill> more { fill(Side::Buy, "102", "2", "0") };
        QCOMPARE(DayKeeper::unrealizedAtStart(d("4"), d("96"), more, d("100")), d("20"));
        // Opened and closed within the day.
        const std::vector<Fill> within { fill(Side::Buy, "100", "1", "0"), fill(Side::Sell, "97", "1", "-3") };
        QVERIFY(DayKeeper::amountAtStart({}, within).isZero());
        QCOMPARE(DayKeeper::unrealizedAtStart({}, {}, within, d("50")), Decimal());
    }

    void a_fill_the_income_does_not_hold_yet_still_counts()
    {
        DayKeeper day;
        day.startDay(noon);
        Fill fill;
        fill.symbol = QStringLiteral("BTCUSDT");
        fill.tradeId = 9;
        fill.time = noon;
        fill.realizedPnl = d("-40");
        fill.commission = d("1");
        day.addFill(fill);
        day.setIncome({});
        QCOMPARE(day.net({}), d("-41"));
        day.setIncome({ binance::Income { 0, fill.symbol, QStringLiteral("REALIZED_PNL"), QStringLiteral("USDT"), d("-40"), noon, 9 },
            binance::Income { 0, fill.symbol, QStringLiteral("COMMISSION"), QStringLiteral("USDT"), d("-1"), noon, 9 } });
        QCOMPARE(day.net({}), d("-41"));
    }
};

FATHOM_TEST(TestLossLock)

#include "tst_loss_lock.moc"
