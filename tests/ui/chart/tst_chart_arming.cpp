// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/book_view.h"
#include "tests/support/test_main.h"
#include "tests/ui/chart/chart_fixture.h"
#include "ui/chart/chart_trading.h"
#include "ui/workspace/arming.h"
#include "ui/workspace/arming_guard.h"
#include "ui/workspace/confirm_dialog.h"
#include "ui/workspace/system_watch.h"

#include <QJsonObject>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace fathom;
using namespace std::chrono_literals;
using fathom::test::ChartFixture;
using fathom::test::click;

//! Arming a chart and every way it ends by itself: the rows of INTERACTION 2.
class TestChartArming final : public QObject {
    Q_OBJECT

    static void setIdleMinutes(ChartFixture& f, int minutes)
    {
        f.preferences.setValue(QStringLiteral("ladder.options"),
            QJsonObject { { QStringLiteral("idleMinutes"), minutes } });
    }
    static void feedBook(ChartFixture& f, BookState state)
    {
        auto book = std::make_shared<BookView>();
        book->instrument = f.session.market()->instrument(QStringLiteral("BTCUSDT"));
        book->state = state;
        book->stateSince = f.clock.monotonicNow();
        book->bids = { { 964'000, 10 } };
        book->asks = { { 964'001, 10 } };
        f.session.market()->applyBook(QStringLiteral("BTCUSDT"), book);
    }
    // With a book that is live, as it comes once it is watched.
    static void armLive(ChartFixture& f)
    {
        f.arm();
        feedBook(f, BookState::Synced);
    }
    static QString reason(ChartFixture& f) { return f.panel->arming().disarmedReason(); }

private Q_SLOTS:
    void starts_disarmed_and_is_armed_by_key_and_button()
    {
        ChartFixture f;
        QVERIFY(!f.panel->isArmed());
        QSignalSpy armed(f.panel.get(), &ChartPanel::armedChanged);
        f.arm();
        QVERIFY(f.panel->isArmed());
        QCOMPARE(armed.size(), 1);
        QTest::keyClick(f.view(), Qt::Key_Escape);
        QVERIFY(!f.panel->isArmed());
        QVERIFY(reason(f).isEmpty()); // a person did it
        f.arm();
        f.arm();
        QVERIFY(!f.panel->isArmed());
        QCOMPARE(armed.size(), 4);
    }

    void a_doubtful_book_takes_no_order_and_no_move_that_may_open()
    {
        for (const BookState state : { BookState::Connecting, BookState::Buffering, BookState::Gap, BookState::Stale }) {
            ChartFixture f;
            QVERIFY(f.settle());
            armLive(f);
            feedBook(f, state);
            const double y = f.view()->viewport().yOf(static_cast<double>(*f.view()->newestTicks())) + 60;
            click(f.view(), { 200, y }, Qt::ControlModifier);
            QVERIFY(f.placed.empty());
            const Order opens = f.orderAt(5, Side::Buy, -300);
            fathom::test::dragTo(f.view(), { 720, f.yOf(opens.price) }, { 720, f.yOf(opens.price) + 60 });
            fathom::test::sendMouse(f.view(), QEvent::MouseButtonRelease, { 720, f.yOf(opens.price) + 60 }, Qt::LeftButton);
            QVERIFY(f.moved.empty());
            QVERIFY(f.panel->isArmed()); // not yet long enough to disarm
            f.panel->findChild<ChartTrading*>()->cancel(5); // cancelling is never refused
            QCOMPARE(f.cancelled.size(), std::size_t { 1 });
            feedBook(f, BookState::Synced);
            click(f.view(), { 200, y }, Qt::ControlModifier);
            QCOMPARE(f.placed.size(), std::size_t { 1 });
        }
    }

    void what_only_reduces_is_moved_on_a_doubtful_book()
    {
        ChartFixture f;
        QVERIFY(f.settle());
        armLive(f);
        feedBook(f, BookState::Gap);
        Order closes = f.orderAt(5, Side::Sell, 300);
        closes.reduceOnly = true;
        f.session.account()->applyOrder(closes);
        fathom::test::dragTo(f.view(), { 720, f.yOf(closes.price) }, { 720, f.yOf(closes.price) - 40 });
        fathom::test::sendMouse(f.view(), QEvent::MouseButtonRelease, { 720, f.yOf(closes.price) - 40 }, Qt::LeftButton);
        QCOMPARE(f.moved.size(), std::size_t { 1 });
    }

    void idle_minutes_disarm_and_an_order_starts_them_again()
    {
        ChartFixture f;
        QVERIFY(f.settle());
        armLive(f);
        f.clock.advance(299s);
        f.panel->tick();
        QVERIFY(f.panel->isArmed());
        const double y
            = f.view()->viewport().yOf(static_cast<double>(*f.view()->newestTicks())) + 60;
        click(f.view(), { 200, y }, Qt::ControlModifier);
        QCOMPARE(f.placed.size(), std::size_t { 1 });
        f.clock.advance(299s);
        f.panel->tick();
        QVERIFY(f.panel->isArmed());
        f.clock.advance(1s);
        f.panel->tick();
        QVERIFY(!f.panel->isArmed());
        QCOMPARE(reason(f), QStringLiteral("idle"));
        click(f.view(), { 200, y + 10 }, Qt::ControlModifier);
        QCOMPARE(f.placed.size(), std::size_t { 1 }); // into the ticket now
        QCOMPARE(f.drafts.size(), std::size_t { 1 });
    }

    void the_idle_time_is_the_ladders_setting_and_never_is_for_paper_only()
    {
        ChartFixture f;
        setIdleMinutes(f, 2);
        armLive(f);
        QCOMPARE(f.panel->arming().remaining(), 120s);
        f.clock.advance(120s);
        f.panel->tick();
        QVERIFY(!f.panel->isArmed());
        setIdleMinutes(f, 0);
        armLive(f);
        f.clock.advance(9h);
        f.panel->tick();
        QVERIFY(f.panel->isArmed());
        setIdleMinutes(f, 600);
        f.panel->tick();
        QVERIFY(!f.panel->isArmed()); // an hour is the most
        ChartFixture live(10, Environment::Production);
        setIdleMinutes(live, 0);
        QVERIFY(live.panel->arming().isIdleLimited());
    }

    void a_locked_screen_and_a_sleeping_computer_disarm()
    {
        ChartFixture f;
        armLive(f);
        Q_EMIT f.panel->armingGuard().systemWatch().screenLocked();
        QVERIFY(!f.panel->isArmed());
        QCOMPARE(reason(f), QStringLiteral("the screen was locked"));
        armLive(f);
        QMetaObject::invokeMethod(
            &f.panel->armingGuard().systemWatch(), "onSleep", Q_ARG(bool, true));
        QVERIFY(!f.panel->isArmed());
        armLive(f);
        f.panel->tick();
        f.clock.stepWall(60s); // nobody told: the clocks do
        f.panel->tick();
        QVERIFY(!f.panel->isArmed());
        QCOMPARE(reason(f), QStringLiteral("the computer slept or its clock was set"));
    }

    void another_symbol_disarms()
    {
        ChartFixture f;
        f.arm();
        f.link.setSymbol(QStringLiteral("DOGEUSDT"));
        QVERIFY(!f.panel->isArmed());
        QCOMPARE(reason(f), QStringLiteral("the symbol changed"));
    }

    void a_book_that_is_not_live_for_ten_seconds_disarms()
    {
        ChartFixture f;
        QSignalSpy wanted(f.session.market(), &MarketData::bookWanted);
        f.arm();
        QCOMPARE(wanted.size(), 1); // armed, the chart follows the book itself
        QCOMPARE(wanted[0][0].toString(), QStringLiteral("BTCUSDT"));
        feedBook(f, BookState::Synced);
        f.clock.advance(60s);
        f.panel->tick();
        QVERIFY(f.panel->isArmed());
        feedBook(f, BookState::Gap);
        f.clock.advance(10s);
        f.panel->tick();
        QVERIFY(f.panel->isArmed());
        f.clock.advance(1s);
        f.panel->tick();
        QVERIFY(!f.panel->isArmed());
        QCOMPARE(reason(f), QStringLiteral("the book was not live for 10 s"));
        feedBook(f, BookState::Synced);
        f.panel->tick();
        QVERIFY(!f.panel->isArmed()); // only by hand
    }

    void a_lost_account_stream_disarms_and_keeps_from_arming()
    {
        ChartFixture f;
        f.arm();
        f.session.account()->applyPhase(AccountPhase::Lost, QStringLiteral("stream lost"), {});
        QVERIFY(!f.panel->isArmed());
        QCOMPARE(reason(f), QStringLiteral("the account stream was lost")); // true when it is back, too
        f.arm();
        QVERIFY(!f.panel->isArmed());
        f.session.account()->applyPhase(AccountPhase::Ready, {}, {});
        QVERIFY(!f.panel->isArmed());
        f.arm();
        QVERIFY(f.panel->isArmed());
    }

    void hiding_and_minimising_disarm()
    {
        ChartFixture f;
        f.arm();
        f.panel->hide();
        QVERIFY(!f.panel->isArmed());
        QCOMPARE(reason(f), QStringLiteral("the panel was hidden"));
        f.panel->show();
        f.arm();
        f.panel->setWindowState(Qt::WindowMinimized);
        QTRY_VERIFY(!f.panel->isArmed());
    }

    void the_first_arming_with_real_money_shows_what_a_press_will_do()
    {
        ChartFixture f(400, Environment::Production);
        f.arm();
        QVERIFY(!f.panel->isArmed());
        auto* sheet = f.panel->findChild<ConfirmDialog*>();
        QVERIFY(sheet);
        QStringList words;
        for (const QLabel* label : sheet->findChildren<QLabel*>())
            words << label->text();
        const QString all = words.join(QLatin1Char('\n'));
        for (const char* said : { "Arm the chart of BTCUSDT", "Ctrl+left", "Ctrl+Shift+left",
                 "Size of a click", "0.100", "Largest order", "Largest position" })
            QVERIFY2(all.contains(QLatin1String(said)), qPrintable(all));
        QVERIFY(qobject_cast<QPushButton*>(sheet->focusWidget()));
        QTest::keyClick(sheet, Qt::Key_Return); // on Back; does nothing that arms
        QVERIFY(!f.panel->isArmed());
        if (sheet->isVisible())
            sheet->reject();
        f.arm();
        sheet = nullptr;
        for (ConfirmDialog* each : f.panel->findChildren<ConfirmDialog*>()) {
            if (each->isVisible())
                sheet = each;
        }
        QVERIFY(sheet);
        sheet->accept();
        QVERIFY(f.panel->isArmed());
        f.arm(); // off
        f.arm(); // the sheet was answered in this session
        QVERIFY(f.panel->isArmed());
    }

    void what_happens_while_the_sheet_is_open_keeps_it_disarmed()
    {
        ChartFixture f(400, Environment::Production);
        f.arm();
        auto* sheet = f.panel->findChild<ConfirmDialog*>();
        QVERIFY(sheet);
        f.session.account()->applyPhase(AccountPhase::Lost, QStringLiteral("stream lost"), {});
        sheet->accept();
        QVERIFY(!f.panel->isArmed());
    }

    // INTERACTION 0: gestures are in a table; what was chosen there is what a press does, and the old modifiers do nothing.
    void a_gesture_moved_to_other_modifiers_is_made_with_them()
    {
        ChartFixture f;
        ChartGestures gestures;
        QVERIFY(gestures.set(ChartGesture::Limit, Qt::AltModifier).isEmpty());
        QVERIFY(!gestures.set(ChartGesture::Stop, Qt::AltModifier).isEmpty()); // taken
        QVERIFY(gestures.set(ChartGesture::Stop, Qt::ControlModifier).isEmpty());
        QVERIFY(gestures.set(ChartGesture::Ruler, Qt::NoModifier).isEmpty()); // off
        gestures.save(f.preferences);
        QVERIFY(ChartGestures::load(f.preferences) == gestures);
        QVERIFY(f.settle());
        const double below = f.yOf(Decimal::fromScaled(*f.view()->newestTicks(), 1)) + 60;
        click(f.view(), { 200, below }, Qt::AltModifier);
        QCOMPARE(f.drafts.size(), std::size_t(1));
        QVERIFY(f.drafts[0].type == OrderType::Limit && f.drafts[0].side == Side::Buy);
        click(f.view(), { 200, below }, Qt::ControlModifier);
        QCOMPARE(f.drafts.size(), std::size_t(2));
        QVERIFY(f.drafts[1].type == OrderType::StopMarket && f.drafts[1].side == Side::Sell);
        click(f.view(), { 200, below }, Qt::ControlModifier | Qt::ShiftModifier);
        click(f.view(), { 200, below }); // a plain click never trades
        QCOMPARE(f.drafts.size(), std::size_t(2));
        f.arm();
        click(f.view(), { 200, below }, Qt::AltModifier);
        QCOMPARE(f.placed.size(), std::size_t(1));
        // What is kept and collides (two versions, a hand in the file) leaves the later one off.
        f.preferences.setValue(QLatin1String(ChartGestures::key),
            QJsonObject { { QStringLiteral("limit"), int(Qt::AltModifier) }, { QStringLiteral("stop"), int(Qt::AltModifier) } });
        const ChartGestures read = ChartGestures::load(f.preferences);
        QVERIFY(read.of(ChartGesture::Limit) == Qt::AltModifier && read.of(ChartGesture::Stop) == Qt::NoModifier);
    }
};

FATHOM_TEST(TestChartArming)

#include "tst_chart_arming.moc"
