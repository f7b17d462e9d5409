// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/desk.h"
#include "tests/support/test_main.h"
#include "tests/support/words.h"

#include <cstdlib>

using namespace fathom;
using namespace fathom::test;
using fathom::test::Desk;
using fathom::test::LabThread;

namespace {

SessionConfig limited(LabThread& lab, const QString& profile, const char* dayLoss)
{
    SessionConfig config = lab.config(profile);
    config.limits.dayLoss = Decimal::fromLiteral(dayLoss);
    return config;
}

// Three lots bought and two sold: the fees of five outweigh what the one that is held may be up.
bool lose(Desk& desk)
{
    for (const int lots : { 3, -2 }) {
        OrderIntent intent = desk.market(btc, lots > 0 ? Side::Buy : Side::Sell);
        intent.quantity = intent.quantity * Decimal(std::abs(lots));
        intent.reduceOnly = lots < 0; // the fees of the first may be too much already
        auto placed = desk.place(intent);
        const auto isFilled = [&] { return desk.order(placed.order) && desk.order(placed.order)->status == OrderStatus::Filled; };
        // A comparison that begins just now locks for a moment: nothing went out, and it is placed once more.
        for (int again = 0; again < 5; ++again) {
            if (!QTest::qWaitFor([&] { return desk.outcome(placed.request).has_value(); }, 30'000) || desk.outcome(placed.request) != Outcome::NotSent)
                break;
            qWarning("not sent: %s", qPrintable(desk.error(placed.request).detail));
            if (!desk.waitReady())
                return false;
            placed = desk.place(intent);
        }
        if (!QTest::qWaitFor(isFilled, 30'000)) {
            const auto outcome = desk.outcome(placed.request);
            qWarning("%d lots: outcome %d, %s", lots, outcome ? static_cast<int>(*outcome) : -1, qPrintable(desk.error(placed.request).detail));
            return false;
        }
    }
    return QTest::qWaitFor([&] { return desk.account().position(btc) != nullptr; }, 30'000);
}

} // namespace

//! The daily loss limit against the exchange: fees are loss enough.
class TestLossLimit final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void at_the_limit_only_reducing_goes_out_and_a_restart_changes_nothing()
    {
        LabThread lab;
        QTemporaryDir profile;
        {
            Desk desk(lab, limited(lab, profile.path(), "0.01"));
            QVERIFY(desk.waitReady());
            QTRY_VERIFY(desk.account().dayLoss().isKnown);
            QVERIFY2(desk.orders().blockedReason().isEmpty(), qPrintable(desk.orders().blockedReason()));
            const auto rests = desk.place(desk.resting(btc));
            QTRY_COMPARE(desk.outcome(rests.request), std::optional(Outcome::Accepted));
            QVERIFY(lose(desk));
            QTRY_VERIFY_WITH_TIMEOUT(desk.account().dayLoss().isLocked(), 30'000);
            QTRY_VERIFY(desk.orders().blockedReason().contains(QLatin1String("00:00 UTC")));
            QVERIFY(desk.hasLogged(QStringLiteral("Reduce only")));
            const int sent = lab.ordersPlaced();
            const auto more = desk.place(desk.resting(btc, Side::Buy, 4));
            QTRY_COMPARE(desk.outcome(more.request), std::optional(Outcome::NotSent));
            QCOMPARE(desk.error(more.request).detail, desk.orders().blockedReason());
            QCOMPARE(lab.ordersPlaced(), sent);
            // What protects, what takes away and what closes goes.
            Bracket bracket;
            const Decimal tick = desk.market().instrument(btc)->tickSize;
            bracket.stopLoss.emplace().trigger = (desk.account().position(btc)->markPrice * Decimal::fromLiteral("0.95")).roundedTo(tick, Decimal::Rounding::Down);
            const RequestId protect = desk.orders().protect(btc, PositionSide::Both, bracket);
            QTRY_COMPARE(desk.outcome(protect), std::optional(Outcome::Accepted));
            const RequestId half = desk.orders().closePosition(btc, PositionSide::Both, Decimal::fromLiteral("0.5"));
            QTRY_COMPARE(desk.outcome(half), std::optional(Outcome::Accepted));
            const RequestId cancel = desk.orders().cancel(rests.order);
            QTRY_COMPARE(desk.outcome(cancel), std::optional(Outcome::Accepted));
            // Reversing would open: nothing of it is done.
            const Decimal held = desk.account().position(btc)->amount;
            const RequestId turn = desk.orders().reverse(btc, PositionSide::Both);
            QTRY_COMPARE(desk.outcome(turn), std::optional(Outcome::NotSent));
            QCOMPARE(desk.account().position(btc)->amount, held);
        }
        Desk again(lab, limited(lab, profile.path(), "100000"));
        QVERIFY(again.waitReady());
        QTRY_VERIFY(again.account().dayLoss().isLocked());
        QCOMPARE(again.account().dayLoss().limit, Decimal::fromLiteral("0.01"));
        QTRY_COMPARE(again.account().dayLoss().next, std::optional(Decimal(100'000)));
        const auto refused = again.place(again.resting(btc));
        QTRY_COMPARE(again.outcome(refused.request), std::optional(Outcome::NotSent));
        const RequestId flat = again.orders().flatten({});
        QTRY_COMPARE_WITH_TIMEOUT(again.outcome(flat), std::optional(Outcome::Accepted), 30'000);
    }

    // A held position is marked every second, also in the first one of the day.
    void yesterdays_loss_does_not_lock_the_new_day()
    {
        LabThread lab;
        QTemporaryDir profile;
        Desk desk(lab, limited(lab, profile.path(), "0.01"));
        QVERIFY(desk.waitReady());
        QVERIFY(lose(desk));
        QTRY_VERIFY_WITH_TIMEOUT(desk.account().dayLoss().isLocked(), 30'000);
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(desk.account().dayLoss().lockedUntil - RealClock().wallNow());
        QVERIFY(lab.fault({ { s("fault"), s("clock.offset") }, { s("ms"), static_cast<qint64>(left.count()) - 5'000 } }));
        desk.session().wakeUp(); // asks for the exchange's time
        QTRY_VERIFY_WITH_TIMEOUT(desk.hasLogged(QStringLiteral("Daily loss limit")), 30'000);
    }

    void a_tighter_limit_holds_at_once()
    {
        LabThread lab;
        QTemporaryDir profile;
        Desk desk(lab, limited(lab, profile.path(), "100000"));
        QVERIFY(desk.waitReady());
        QVERIFY(lose(desk));
        QVERIFY(!desk.account().dayLoss().isLocked());
        HardLimits limits;
        limits.dayLoss = Decimal::fromLiteral("0.01");
        desk.session().setLimits(limits);
        QTRY_VERIFY_WITH_TIMEOUT(desk.account().dayLoss().isLocked(), 30'000);
        limits.dayLoss = {};
        desk.session().setLimits(limits);
        QTRY_VERIFY(desk.account().dayLoss().next && desk.account().dayLoss().next->isZero());
        QVERIFY(desk.account().dayLoss().isLocked() && !desk.orders().blockedReason().isEmpty());
    }
};

FATHOM_TEST(TestLossLimit)

#include "tst_loss_limit.moc"
