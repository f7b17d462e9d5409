// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/ui/ladder/ladder_fixture.h"
#include "ui/ladder/arm_bar.h"
#include "ui/ladder/ladder_frame.h"
#include "ui/ladder/strip_button.h"
#include "ui/workspace/loop_watch.h"
#include "ui/workspace/order_editor.h"

#include <QDialog>

using namespace fathom;
using namespace std::chrono_literals;
using fathom::test::LadderFixture;

//! Arming, stale books and lost accounts. INTERACTION 2, 9, 13, 18.
class TestLadderSafety final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_symbol_that_does_not_trade_is_greyed_and_only_cancels()
    {
        LadderFixture f;
        f.arm();
        f.work(LadderFixture::limitOrder(5, Side::Buy, "96481.0", "0.200"));
        auto ended = std::make_shared<Instrument>(*f.btc());
        ended->status = QStringLiteral("SETTLING");
        ended->pair = QStringLiteral("BTCUSDT");
        auto next = std::make_shared<Instrument>(*LadderFixture::instrument(QStringLiteral("BTCUSDC"), "0.10", "0.001"));
        next->pair = QStringLiteral("BTCUSDT");
        f.session.market()->applyInstruments({ ended, next });
        f.clock.advance(1s);
        QVERIFY(f.view().model().book()); // the last book stays
        QVERIFY(f.panel.isArmed());
        QCOMPARE(f.view().model().groupTicks(), 1); // nor do group and sizes go with the state
        QVERIFY(f.panel.actions().settings().clickSize(false).isPositive());
        f.panel.actions().guard().noteUsed(); // the press that brought the window to the front is over
        f.click(f.at(LadderFixture::bestBid - 3, LadderColumn::Price));
        QCOMPARE(f.placed.size(), 0U);
        QVERIFY2(f.noticeText().contains(QStringLiteral("not trading")), qPrintable(f.noticeText()));
        f.drag(f.at(964810, LadderColumn::MyBuys), f.at(964805, LadderColumn::MyBuys));
        f.mouse(QEvent::MouseButtonRelease, f.at(964805, LadderColumn::MyBuys));
        QCOMPARE(f.moved.size(), 0U);
        // Nor does what could only reduce.
        Order stop = LadderFixture::stopOrder(6, "96478.0");
        stop.closePosition = stop.reduceOnly = true;
        f.work(stop);
        f.drag(f.at(964780, LadderColumn::MySells), f.at(964775, LadderColumn::MySells));
        f.mouse(QEvent::MouseButtonRelease, f.at(964775, LadderColumn::MySells));
        QVERIFY(f.replaced.empty());
        QVERIFY2(f.noticeText().contains(QStringLiteral("not trading")), qPrintable(f.noticeText()));
        f.click(f.at(964810, LadderColumn::MyBuys), Qt::MiddleButton);
        QCOMPARE(f.cancelled.size(), 1U);
        auto* header = f.panel.findChild<ColumnHeader*>();
        QVERIFY2(header->accessibleDescription().contains(QStringLiteral("BTCUSDC")) || header->accessibleName().contains(QStringLiteral("BTCUSDC")),
            qPrintable(header->accessibleName()));
        Q_EMIT header->retryWanted();
        QCOMPARE(f.link.symbol(), QStringLiteral("BTCUSDC")); // only when asked
    }

    void starts_disarmed_and_the_button_arms()
    {
        LadderFixture f;
        QVERIFY(!f.panel.isArmed());
        auto* button = f.panel.findChild<StripButton*>(QStringLiteral("ladderArmButton"));
        QVERIFY(button);
        QSignalSpy changed(&f.panel, &LadderPanel::armedChanged);
        button->click();
        QVERIFY(f.panel.isArmed());
        QCOMPARE(changed.size(), 1);
        QTest::keyClick(&f.view(), Qt::Key_L, Qt::ControlModifier);
        QVERIFY(!f.panel.isArmed());
        button->click();
        f.panel.findChild<StripButton*>(QStringLiteral("ladderDisarmButton"))->click();
        QVERIFY(!f.panel.isArmed());
    }

    void five_idle_minutes_disarm_and_an_order_starts_them_again()
    {
        LadderFixture f;
        f.arm();
        QCOMPARE(f.panel.arming().remaining(), 300s);
        f.clock.advance(299s);
        f.panel.tick();
        QVERIFY(f.panel.isArmed());
        f.click(f.at(LadderFixture::bestBid - 2, LadderColumn::Bid));
        QCOMPARE(f.placed.size(), 1U);
        QCOMPARE(f.panel.arming().remaining(), 300s);
        f.clock.advance(300s);
        f.panel.tick();
        QVERIFY(!f.panel.isArmed());
        f.click(f.at(LadderFixture::bestBid - 3, LadderColumn::Bid));
        QCOMPARE(f.placed.size(), 1U);
    }

    void another_symbol_disarms_and_drops_the_drag()
    {
        LadderFixture f;
        f.work(LadderFixture::limitOrder(7, Side::Buy, "96481.8", "0.2"));
        f.arm();
        f.drag(f.at(964818, LadderColumn::MyBuys), f.at(964810, LadderColumn::MyBuys));
        f.link.setSymbol(QStringLiteral("DOGEUSDT"));
        QVERIFY(!f.panel.isArmed());
        QVERIFY(!f.panel.input().orderMove());
        QVERIFY(f.view().isLoading());
        QVERIFY(f.view().ownOrders().cells().empty());
        f.mouse(QEvent::MouseButtonRelease, f.view().rect().center());
        QCOMPARE(f.moved.size(), 0U);
    }

    void A20_a_press_is_for_the_symbol_that_is_shown_or_for_none()
    {
        LadderFixture f;
        const QString next = QStringLiteral("DOGEUSDT");
        const auto instrument = LadderFixture::instrument(next, "0.0001", "1");
        f.session.market()->applyInstruments({ f.btc(), instrument });
        f.arm();
        const auto row = f.at(LadderFixture::bestBid - 3, LadderColumn::Bid);
        f.link.setSymbol(next);
        const auto pressAll = [&] {
            f.click(row); // where the last symbol's row was
            for (const int key : { Qt::Key_Q, Qt::Key_W, Qt::Key_X, Qt::Key_Z, Qt::Key_Space, Qt::Key_Return })
                QTest::keyClick(&f.view(), static_cast<Qt::Key>(key));
        };
        pressAll();
        // Late, the last symbol's book comes, and somebody arms at once.
        f.session.market()->applyBook(QStringLiteral("BTCUSDT"), f.book(LadderFixture::bestBid + 1, LadderFixture::bestAsk + 1));
        QTest::keyClick(&f.view(), Qt::Key_L, Qt::ControlModifier);
        f.clock.advance(1s);
        pressAll();
        QCOMPARE(f.placed.size(), 0U);
        auto book = std::make_shared<BookView>();
        book->instrument = instrument;
        book->state = BookState::Synced;
        book->bids = { { 2000, 500 } };
        book->asks = { { 2003, 700 } };
        f.session.market()->applyBook(next, book);
        QTRY_VERIFY(f.view().model().book() == book);
        f.clock.advance(1s);
        if (!f.panel.isArmed())
            f.arm();
        QTest::keyClick(&f.view(), Qt::Key_Q);
        QCOMPARE(f.placed.size(), 1U);
        QCOMPARE(f.placed[0].intent.symbol, next);
        QVERIFY(f.placed[0].intent.price == Decimal::fromLiteral("0.2001"));
    }

    void a_lost_account_stream_disarms_at_once_and_cancelling_still_works()
    {
        LadderFixture f;
        f.work(LadderFixture::limitOrder(7, Side::Buy, "96481.8", "0.2"));
        f.arm();
        QVERIFY2(f.view().accessibleName().contains(QStringLiteral(", armed")), qPrintable(f.view().accessibleName()));
        f.session.account()->applyPhase(AccountPhase::Lost, QStringLiteral("account stream lost"), {});
        QVERIFY(!f.panel.isArmed());
        QVERIFY2(f.view().accessibleName().contains(QStringLiteral(", disarmed,")), qPrintable(f.view().accessibleName())); // no frame comes to say it
        QTest::keyClick(&f.view(), Qt::Key_L, Qt::ControlModifier);
        QVERIFY(!f.panel.isArmed()); // nor can it be armed
        f.click(f.at(964818, LadderColumn::MyBuys), Qt::MiddleButton);
        QCOMPARE(f.cancelled.size(), 1U);
        f.session.account()->applyPhase(AccountPhase::Ready, {}, {});
        QVERIFY(!f.panel.isArmed()); // only by hand
        f.arm();
    }

    void hiding_and_minimising_disarm()
    {
        LadderFixture f;
        f.arm();
        f.panel.hide();
        QVERIFY(!f.panel.isArmed());
        f.panel.show();
        f.arm();
        f.panel.setWindowState(Qt::WindowMinimized);
        QTRY_VERIFY(!f.panel.isArmed());
    }

    void a_book_that_is_not_whole_refuses_orders_and_says_why()
    {
        LadderFixture f;
        f.work(LadderFixture::limitOrder(7, Side::Buy, "96481.8", "0.2"));
        f.arm();
        f.feed(f.book(LadderFixture::bestBid, LadderFixture::bestAsk, BookState::Gap));
        QVERIFY(f.view().isStale()); // in the same frame
        f.click(f.at(LadderFixture::bestBid - 3, LadderColumn::Bid));
        QCOMPARE(f.placed.size(), 0U);
        QVERIFY2(f.noticeText().contains(QStringLiteral("sequence gap")), qPrintable(f.noticeText()));
        QVERIFY(f.panel.findChild<ColumnHeader*>()->bannerTitle().startsWith(QStringLiteral("BOOK STALE")));
        QTest::keyClick(&f.view(), Qt::Key_Q);
        QCOMPARE(f.placed.size(), 0U);
        f.click(f.at(964818, LadderColumn::MyBuys), Qt::MiddleButton);
        QCOMPARE(f.cancelled.size(), 1U);
        QVERIFY(f.panel.isArmed());
        f.clock.advance(9s);
        f.panel.tick();
        QVERIFY(f.panel.isArmed());
        f.clock.advance(1001ms);
        f.panel.tick();
        QVERIFY(!f.panel.isArmed());
        f.feed(f.book(LadderFixture::bestBid, LadderFixture::bestAsk));
        QVERIFY(!f.view().isStale());
        QVERIFY(f.panel.findChild<ColumnHeader*>()->bannerTitle().isEmpty());
        QVERIFY(!f.panel.isArmed());
    }

    void on_a_doubtful_book_what_only_reduces_is_moved_and_nothing_else_data()
    {
        QTest::addColumn<bool>("reduces");
        QTest::newRow("may open") << false;
        QTest::newRow("only reduces") << true;
    }

    void on_a_doubtful_book_what_only_reduces_is_moved_and_nothing_else()
    {
        QFETCH(bool, reduces);
        LadderFixture f;
        Order order = LadderFixture::limitOrder(7, Side::Sell, "96482.8", "0.2");
        order.reduceOnly = reduces;
        f.work(order);
        f.arm();
        f.feed(f.book(LadderFixture::bestBid, LadderFixture::bestAsk, BookState::Gap));
        const QPoint to = f.at(964826, LadderColumn::MySells, Side::Sell);
        f.drag(f.at(964828, LadderColumn::MySells, Side::Sell), to);
        f.mouse(QEvent::MouseButtonRelease, to);
        QCOMPARE(f.moved.size(), std::size_t(reduces));
        // By keys as well.
        QTest::keyClick(&f.view(), Qt::Key_N);
        QTest::keyClick(&f.view(), Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(&f.view(), Qt::Key_Return);
        QCOMPARE(f.moved.size(), std::size_t(reduces ? 2 : 0));
        QCOMPARE(f.noticeText().contains(QStringLiteral("not live")), !reduces);
    }

    void on_a_doubtful_book_a_stop_is_moved_only_where_it_reduces_data()
    {
        QTest::addColumn<bool>("reduces");
        QTest::addColumn<BookState>("state");
        QTest::newRow("may open, gap") << false << BookState::Gap;
        QTest::newRow("may open, stale") << false << BookState::Stale;
        QTest::newRow("only reduces, gap") << true << BookState::Gap;
        QTest::newRow("only reduces, stale") << true << BookState::Stale;
    }

    void on_a_doubtful_book_a_stop_is_moved_only_where_it_reduces()
    {
        QFETCH(bool, reduces);
        QFETCH(BookState, state);
        LadderFixture f;
        Order order = LadderFixture::stopOrder(7, "96480.2", "0.2");
        order.reduceOnly = reduces;
        f.work(order);
        f.arm();
        f.feed(f.book(LadderFixture::bestBid, LadderFixture::bestAsk, state));
        const QPoint to = f.at(964795, LadderColumn::MySells, Side::Sell);
        f.drag(f.at(964802, LadderColumn::MySells, Side::Sell), to);
        f.mouse(QEvent::MouseButtonRelease, to);
        QCOMPARE(f.replaced.size(), std::size_t(reduces));
        QCOMPARE(f.noticeText().contains(QStringLiteral("not live")), !reduces);
    }

    void a_blocked_gateway_refuses_increases_and_lets_reductions_through()
    {
        LadderFixture f;
        f.arm();
        f.session.orders()->applyBlockedReason(QStringLiteral("an order is unknown"));
        f.click(f.at(LadderFixture::bestBid - 3, LadderColumn::Bid));
        QCOMPARE(f.placed.size(), 0U);
        QVERIFY(f.noticeText().contains(QStringLiteral("an order is unknown")));
        f.panel.actions().setReduceOnly(true);
        f.click(f.at(LadderFixture::bestBid - 4, LadderColumn::Bid));
        QCOMPARE(f.placed.size(), 1U);
    }

    void C14_where_nothing_can_be_sent_nothing_is_offered_that_sends()
    {
        LadderFixture f;
        Order order = LadderFixture::limitOrder(7, Side::Sell, "96482.8", "0.2");
        order.reduceOnly = true;
        f.work(order);
        f.arm();
        f.session.orders()->applyBlockedReason(QStringLiteral("the exchange has banned this address"), Blocked::Everything);
        QVERIFY(!f.panel.isArmed());
        QTest::keyClick(&f.view(), Qt::Key_L, Qt::ControlModifier);
        QVERIFY(!f.panel.isArmed());
        const QString bar = f.panel.findChild<ArmBar*>()->accessibleName();
        QVERIFY2(bar.contains(QStringLiteral("banned")) && !bar.contains(QStringLiteral("Cancel still works")), qPrintable(bar));
        f.panel.actions().setReduceOnly(true);
        const auto aim = f.panel.actions().aim(MouseAction::Limit, LadderFixture::bestBid - 3);
        QVERIFY(aim && !f.panel.actions().send(*aim));
        OrderMove move;
        move.side = Side::Sell;
        move.targets = { { 7, 964828, 964830 } };
        QVERIFY2(f.panel.actions().moveRefusal(move).contains(QStringLiteral("banned")), qPrintable(f.panel.actions().moveRefusal(move)));
        f.session.orders()->applyBlockedReason({});
        QVERIFY(f.panel.actions().moveRefusal(move).isEmpty());
        QVERIFY(!f.panel.isArmed()); // again only by hand
        f.arm();
    }

    void D01_what_was_pressed_while_the_window_stood_still_is_no_order()
    {
        LadderFixture f;
        f.work(LadderFixture::limitOrder(7, Side::Sell, "96482.8", "0.2"));
        f.arm();
        LoopWatch watch(f.clock);
        const QPoint row = f.at(LadderFixture::bestBid - 3, LadderColumn::Bid);
        f.clock.advance(3s);
        f.click(row); // delivered at once after the stand, on what the picture is now
        QTest::keyClick(&f.view(), Qt::Key_Q);
        QCOMPARE(f.placed.size(), 0U);
        QVERIFY2(f.noticeText().contains(QStringLiteral("stood still")), qPrintable(f.noticeText()));
        f.click(f.at(964828, LadderColumn::MySells, Side::Sell), Qt::MiddleButton); // taking risk back is never held up
        QCOMPARE(f.cancelled.size(), 1U);
        QTRY_VERIFY(!watch.isBehind());
        f.mouse(QEvent::MouseButtonPress, row);
        f.clock.advance(3s); // pressed in time, released too late
        f.mouse(QEvent::MouseButtonRelease, row);
        QCOMPARE(f.placed.size(), 0U);
        const QPoint to = f.at(964826, LadderColumn::MySells, Side::Sell);
        f.drag(f.at(964828, LadderColumn::MySells, Side::Sell), to);
        f.mouse(QEvent::MouseButtonRelease, to);
        QCOMPARE(f.moved.size(), 0U);
        QTRY_VERIFY(!watch.isBehind());
        f.click(row);
        QCOMPARE(f.placed.size(), 1U);
    }

    void an_order_the_filters_refuse_is_never_sent_or_changed()
    {
        LadderFixture f;
        f.arm();
        f.panel.actions().editSize(0, Decimal(5'000'000)); // above the largest quantity
        f.click(f.at(LadderFixture::bestBid - 3, LadderColumn::Bid));
        QCOMPARE(f.placed.size(), 0U);
        QVERIFY(!f.noticeText().isEmpty());
    }

    void a_refusal_by_the_exchange_stays_at_its_row()
    {
        LadderFixture f;
        f.arm();
        QSignalSpy placed(f.session.orders(), &OrderGateway::placeWanted);
        f.click(f.at(LadderFixture::bestBid - 3, LadderColumn::Bid));
        QCOMPARE(placed.size(), 1);
        const Error error { Error::Code::Rejected, QStringLiteral("Margin is insufficient."), -2019, 400 };
        f.session.orders()->applyFinished(placed[0][0].value<RequestId>(), Outcome::Rejected, error, f.placed[0].id);
        QVERIFY2(f.noticeText().contains(QStringLiteral("Margin is insufficient")), qPrintable(f.noticeText()));
        QCOMPARE(f.view().ownOrders().notices().back().group, LadderFixture::bestBid - 3);
        f.clock.advance(7s);
        QTRY_VERIFY(f.view().ownOrders().notices().empty());
    }

    void the_buttons_count_and_cancel_by_side()
    {
        LadderFixture f;
        f.work(LadderFixture::limitOrder(1, Side::Buy, "96481.8", "0.2"));
        f.work(LadderFixture::limitOrder(2, Side::Buy, "96400.0", "0.2"));
        f.work(LadderFixture::limitOrder(3, Side::Sell, "96500.0", "0.2"));
        QSignalSpy cancelAll(f.session.orders(), &OrderGateway::cancelAllWanted);
        auto* buys = f.panel.findChild<StripButton*>(QStringLiteral("ladderCancelBuys"));
        auto* sells = f.panel.findChild<StripButton*>(QStringLiteral("ladderCancelSells"));
        QVERIFY2(buys->accessibleName().contains(QLatin1Char('2')), qPrintable(buys->accessibleName()));
        buys->click();
        QCOMPARE(cancelAll.size(), 1);
        QVERIFY(cancelAll[0][1].value<CancelScope>().side == Side::Buy);
        Order gone = LadderFixture::limitOrder(3, Side::Sell, "96500.0", "0.2");
        gone.status = OrderStatus::Canceled;
        f.work(gone);
        QVERIFY(!sells->isEnabled());
    }

    void settings_stay_with_their_symbol()
    {
        LadderFixture f;
        f.setGroup(50);
        f.panel.actions().editSize(1, Decimal::fromLiteral("0.123"));
        f.panel.actions().stepGroup(1);
        QCOMPARE(f.view().model().groupTicks(), 100);
        f.link.setSymbol(QStringLiteral("DOGEUSDT"));
        QVERIFY(f.view().model().groupTicks() != 100);
        f.link.setSymbol(QStringLiteral("BTCUSDT"));
        QCOMPARE(f.view().model().groupTicks(), 100);
        QVERIFY(f.panel.actions().settings().sizes[1] == Decimal::fromLiteral("0.123"));
        QVERIFY(!f.preferences.value(QStringLiteral("symbols.BTCUSDT.ladder")).isUndefined());
    }

    void hedge_mode_names_the_leg()
    {
        LadderFixture f;
        f.session.account()->applyHedgeMode(true);
        f.arm();
        QTest::keyClick(&f.view(), Qt::Key_Q);
        QCOMPARE(f.placed.size(), 1U);
        QVERIFY(f.placed[0].intent.positionSide == PositionSide::Long);
        f.panel.actions().setReduceOnly(true);
        QTest::keyClick(&f.view(), Qt::Key_W);
        QCOMPARE(f.placed.size(), 2U);
        QVERIFY(f.placed[1].intent.positionSide == PositionSide::Long);
        QVERIFY(!f.placed[1].intent.reduceOnly); // the venue refuses the flag in hedge mode
    }

    void real_money_asks_before_the_first_arming_and_before_a_disarmed_close()
    {
        test::SessionFixture base;
        SessionConfig config;
        config.environment = Environment::Production;
        Session session(std::move(config), &base.preferences);
        session.market()->applyInstruments({ test::SessionFixture::instrument(QStringLiteral("BTCUSDT"), "0.10", "0.001") });
        session.account()->applyPhase(AccountPhase::Ready, {}, {});
        session.account()->applyPositions({ test::SessionFixture::longPosition("0.45", "96288.6", "96478.9") });
        QSignalSpy close(session.orders(), &OrderGateway::closeWanted);
        ManualClock clock { wallTimeFromMs(1'790'000'000'000) };
        LadderPanel panel(PanelContext { session, base.theme, base.link }, clock);
        panel.resize(436, 800);
        panel.show();
        const auto dialog = [&] { return panel.findChild<QDialog*>(QStringLiteral("confirmDialog")); };
        QVERIFY(!panel.arming().arm());
        QVERIFY(!panel.isArmed());
        QVERIFY(dialog());
        dialog()->reject();
        QVERIFY(!panel.isArmed());
        QTRY_VERIFY(!dialog());
        panel.actions().close(PositionSide::Both, Decimal(1));
        QCOMPARE(close.size(), 0);
        QVERIFY(dialog());
        dialog()->accept();
        QCOMPARE(close.size(), 1);
        QTRY_VERIFY(!dialog());
        panel.arming().arm();
        dialog()->accept();
        QVERIFY(panel.isArmed());
        QTRY_VERIFY(!dialog());
        panel.arming().disarm();
        QVERIFY(panel.arming().arm()); // asked once in a session
        panel.actions().close(PositionSide::Both, Decimal::fromLiteral("0.5")); // armed: at once
        QCOMPARE(close.size(), 2);
    }

    void what_is_typed_asks_first_with_real_money_while_disarmed()
    {
        test::SessionFixture base(Environment::Production);
        ManualClock clock { wallTimeFromMs(1'790'000'000'000) };
        LadderPanel panel(base.context, clock);
        panel.resize(436, 800);
        panel.show();
        base.session.account()->applyOrder(LadderFixture::limitOrder(7, Side::Buy, "96481.8", "0.2"));
        QSignalSpy modified(base.session.orders(), &OrderGateway::modifyWanted);
        const auto dialog = [&] { return panel.findChild<QDialog*>(QStringLiteral("confirmDialog")); };
        auto* editor = panel.view().findChild<OrderEditor*>();
        QVERIFY(editor);
        Q_EMIT editor->accepted(7, Decimal::fromLiteral("96480.0"), Decimal::fromLiteral("0.2"));
        QCOMPARE(modified.size(), 0);
        QVERIFY(dialog());
        dialog()->reject();
        QTRY_VERIFY(!dialog());
        QCOMPARE(modified.size(), 0);
        Q_EMIT editor->accepted(7, Decimal::fromLiteral("96480.0"), Decimal::fromLiteral("0.2"));
        dialog()->accept();
        QCOMPARE(modified.size(), 1);
        QTRY_VERIFY(!dialog());
        panel.arming().allow();
        Q_EMIT editor->accepted(7, Decimal::fromLiteral("96479.0"), Decimal::fromLiteral("0.2"));
        QCOMPARE(modified.size(), 2);
    }

    void the_path_is_warmed_only_while_armed_with_the_order_of_the_press()
    {
        LadderFixture f;
        std::vector<OrderIntent> prepared;
        connect(f.session.orders(), &OrderGateway::prepareOrderWanted, this, [&](const OrderIntent& intent) { prepared.push_back(intent); });
        const QPoint row = f.at(LadderFixture::bestBid - 3, LadderColumn::Bid);
        f.click(row);
        QCOMPARE(prepared.size(), 0U);
        f.arm();
        f.mouse(QEvent::MouseButtonPress, row);
        QCOMPARE(prepared.size(), 1U);
        QVERIFY(prepared[0].price == Decimal(96'482) && prepared[0].side == Side::Buy);
        QCOMPARE(f.placed.size(), 0U);
    }
};

FATHOM_TEST(TestLadderSafety)
#include "tst_safety.moc"
