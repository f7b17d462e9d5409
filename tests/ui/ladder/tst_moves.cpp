// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/ui/ladder/ladder_fixture.h"
#include "ui/workspace/confirm_dialog.h"

#include <QLineEdit>
#include <QMenu>

using namespace fathom;
using namespace std::chrono_literals;
using fathom::test::LadderFixture;

//! Drag, nudge, edit: wishes are drawn dashed and sent once. INTERACTION 5.
class TestLadderMoves final : public QObject
{
    Q_OBJECT

private:
    static Order buyAt(const char* price) { return LadderFixture::limitOrder(7, Side::Buy, price, "0.200"); }

private Q_SLOTS:
    void armed_drag_modifies_to_the_exact_tick()
    {
        LadderFixture f;
        f.work(buyAt("96481.8"));
        f.arm();
        f.drag(f.at(964818, LadderColumn::MyBuys), f.at(964810, LadderColumn::MyBuys));
        QVERIFY(f.panel.input().orderMove());
        QVERIFY(f.view().ownOrders().cellAt(964810, Side::Buy)); // the ghost
        QVERIFY(f.view().ownOrders().cellAt(964810, Side::Buy)->look == CellLook::Ghost);
        QVERIFY(f.view().ownOrders().cellAt(964818, Side::Buy)->look == CellLook::Left);
        QCOMPARE(f.moved.size(), 0U);
        f.mouse(QEvent::MouseButtonRelease, f.at(964810, LadderColumn::MyBuys));
        QCOMPARE(f.moved.size(), 1U);
        QCOMPARE(f.moved[0].id, LocalOrderId(7));
        QCOMPARE(QString::fromStdString(f.moved[0].price.toString()), QStringLiteral("96481"));
        QCOMPARE(QString::fromStdString(f.moved[0].quantity.toString()), QStringLiteral("0.2"));
        QVERIFY(!f.panel.input().orderMove());
        QCOMPARE(f.placed.size(), 0U);
    }

    void a_grouped_drag_takes_the_rows_own_price_and_several_orders_keep_their_distance()
    {
        LadderFixture f(100);
        f.work(buyAt("96405.5"));
        f.arm();
        f.drag(f.atGroup(9640, LadderColumn::MyBuys), f.atGroup(9637, LadderColumn::MyBuys));
        f.mouse(QEvent::MouseButtonRelease, f.atGroup(9637, LadderColumn::MyBuys));
        QCOMPARE(f.moved.size(), 1U);
        QCOMPARE(QString::fromStdString(f.moved[0].price.toString()), QStringLiteral("96370"));
        f.moved.clear();
        f.work(LadderFixture::limitOrder(8, Side::Buy, "96401.1", "0.1"));
        f.drag(f.atGroup(9640, LadderColumn::MyBuys), f.atGroup(9637, LadderColumn::MyBuys));
        f.mouse(QEvent::MouseButtonRelease, f.atGroup(9637, LadderColumn::MyBuys));
        QCOMPARE(f.moved.size(), 2U);
        QCOMPARE(QString::fromStdString(f.moved[0].price.toString()), QStringLiteral("96375.5"));
        QCOMPARE(QString::fromStdString(f.moved[1].price.toString()), QStringLiteral("96371.1"));
    }

    void the_menu_of_an_order_splits_it_after_a_question_or_says_why_not()
    {
        LadderFixture f;
        f.work(buyAt("96481.8"));
        QSignalSpy split(f.session.orders(), &OrderGateway::splitWanted);
        const auto menuAction = [&]() -> QAction* {
            f.click(f.at(964818, LadderColumn::MyBuys), Qt::RightButton);
            auto* menu = f.view().findChild<QMenu*>(QStringLiteral("ladderOrderMenu"));
            return menu ? menu->findChild<QAction*>(QStringLiteral("orderMenuSplit")) : nullptr;
        };
        const auto closeMenu = [&] {
            f.view().findChild<QMenu*>(QStringLiteral("ladderOrderMenu"))->close();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        };
        QAction* action = menuAction();
        QVERIFY(action && action->isEnabled());
        action->trigger();
        closeMenu();
        auto* dialog = f.view().findChild<ConfirmDialog*>();
        QVERIFY(dialog);
        QTest::keyClick(dialog, Qt::Key_Return); // on Back
        QCOMPARE(split.size(), 0);
        if (dialog->isVisible())
            QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        split.clear();
        Order small = buyAt("96481.8");
        small.quantity = Decimal::fromLiteral("0.001");
        f.work(small);
        action = menuAction();
        QVERIFY(action && !action->isEnabled());
        QVERIFY2(action->text().contains(QStringLiteral("no: too small")), qPrintable(action->text()));
        closeMenu();
        Order busy = buyAt("96481.8");
        busy.request = RequestState::Modifying;
        busy.wantedPrice = busy.price;
        f.work(busy);
        action = menuAction();
        QVERIFY(action && !action->isEnabled());
        closeMenu();
        QCOMPARE(split.size(), 0);
    }

    void the_menu_of_an_order_adds_take_profit_and_stop()
    {
        LadderFixture f;
        f.work(buyAt("96481.8"));
        QSignalSpy wanted(f.session.orders(), &OrderGateway::bracketWanted);
        f.click(f.at(964818, LadderColumn::MyBuys), Qt::RightButton);
        auto* menu = f.view().findChild<QMenu*>(QStringLiteral("ladderOrderMenu"));
        QVERIFY(menu);
        auto* action = menu->findChild<QAction*>(QStringLiteral("orderMenuBracket"));
        QVERIFY(action && action->isEnabled());
        action->trigger();
        menu->close();
        auto* dialog = f.view().findChild<ConfirmDialog*>(QStringLiteral("orderBracketDialog"));
        QVERIFY(dialog);
        auto* stop = dialog->findChild<QLineEdit*>(QStringLiteral("stopLoss"));
        QTest::keyClicks(stop, QStringLiteral("96000"));
        QTest::keyClick(stop, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][2].value<Bracket>().stopLoss->trigger, Decimal(96000));
        QVERIFY(!wanted[0][2].value<Bracket>().takeProfit);
    }

    void the_menu_of_an_order_moves_it_and_asks_while_disarmed()
    {
        LadderFixture f;
        f.work(buyAt("96481.8"));
        const auto pick = [&](const char* name) {
            f.click(f.at(964818, LadderColumn::MyBuys), Qt::RightButton);
            auto* menu = f.view().findChild<QMenu*>(QStringLiteral("ladderOrderMenu"));
            QVERIFY(menu);
            auto* action = menu->findChild<QAction*>(QLatin1String(name));
            QVERIFY2(action && action->isEnabled(), name);
            action->trigger();
            menu->close();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        };
        pick("ladderMenuUp");
        QCOMPARE(f.moved.size(), 0U); // a bubble asks
        auto* bubble = f.view().findChild<QWidget*>(QStringLiteral("ladderMoveBubble"));
        QVERIFY(bubble->isVisible());
        QTest::keyClick(&f.view(), Qt::Key_Escape);
        QVERIFY(!bubble->isVisible());
        f.arm();
        pick("ladderMenuDown");
        QCOMPARE(f.moved.size(), 1U);
        QVERIFY(f.moved[0].price == Decimal::fromLiteral("96481.7"));
        pick("ladderMenuJoin");
        QCOMPARE(f.moved.size(), 2U);
        QVERIFY(f.moved[1].price == Decimal::fromLiteral("96482.3"));
    }

    void escape_right_button_leaving_and_the_start_row_send_nothing()
    {
        LadderFixture f;
        f.work(buyAt("96481.8"));
        f.arm();
        const QPoint from = f.at(964818, LadderColumn::MyBuys);
        const QPoint to = f.at(964810, LadderColumn::MyBuys);
        f.drag(from, to);
        QTest::keyClick(&f.view(), Qt::Key_Escape);
        f.mouse(QEvent::MouseButtonRelease, to);
        QVERIFY(f.panel.isArmed()); // one step back only
        f.drag(from, to);
        f.mouse(QEvent::MouseButtonPress, to, Qt::RightButton);
        f.mouse(QEvent::MouseButtonRelease, to);
        f.drag(from, to);
        f.mouse(QEvent::MouseMove, QPoint(-90, to.y()));
        f.mouse(QEvent::MouseButtonRelease, to);
        f.drag(from, to);
        f.mouse(QEvent::MouseMove, from);
        f.mouse(QEvent::MouseButtonRelease, from);
        QCOMPARE(f.moved.size(), 0U);
        QVERIFY(!f.panel.input().orderMove());
        QVERIFY(!f.view().ownOrders().cellAt(964810, Side::Buy));
    }

    void a_drag_that_would_take_is_refused()
    {
        LadderFixture f;
        Order order = buyAt("96481.8");
        order.timeInForce = TimeInForce::GTX;
        f.work(order);
        f.arm();
        f.drag(f.at(964818, LadderColumn::MyBuys), f.at(964826, LadderColumn::MyBuys));
        f.mouse(QEvent::MouseButtonRelease, f.at(964826, LadderColumn::MyBuys));
        QCOMPARE(f.moved.size(), 0U);
        QVERIFY2(f.noticeText().contains(QStringLiteral("post-only")), qPrintable(f.noticeText()));
        // The market may come to the wish as well.
        f.drag(f.at(964818, LadderColumn::MyBuys), f.at(964820, LadderColumn::MyBuys));
        f.feed(f.book(964815, 964819));
        f.mouse(QEvent::MouseButtonRelease, f.at(964820, LadderColumn::MyBuys));
        QCOMPARE(f.moved.size(), 0U);
    }

    void a_disarmed_drag_waits_for_send_or_discard()
    {
        LadderFixture f;
        f.work(buyAt("96481.8"));
        const QPoint from = f.at(964818, LadderColumn::MyBuys);
        const QPoint to = f.at(964810, LadderColumn::MyBuys);
        f.drag(from, to);
        f.mouse(QEvent::MouseButtonRelease, to);
        QCOMPARE(f.moved.size(), 0U);
        QVERIFY(f.panel.input().hasPendingMove());
        QTest::keyClick(&f.view(), Qt::Key_Escape);
        QVERIFY(!f.panel.input().hasPendingMove());
        f.drag(from, to);
        f.mouse(QEvent::MouseButtonRelease, to);
        QTest::keyClick(&f.view(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(f.moved.size(), 1U);
        QCOMPARE(QString::fromStdString(f.moved[0].price.toString()), QStringLiteral("96481"));
    }

    void a_fill_while_dragging_removes_ghost_and_drag()
    {
        LadderFixture f;
        f.work(buyAt("96481.8"));
        f.arm();
        f.drag(f.at(964818, LadderColumn::MyBuys), f.at(964810, LadderColumn::MyBuys));
        Order filled = buyAt("96481.8");
        filled.status = OrderStatus::Filled;
        filled.executed = filled.quantity;
        filled.averagePrice = filled.price;
        f.work(filled);
        QVERIFY(!f.panel.input().orderMove());
        QVERIFY2(f.noticeText().contains(QStringLiteral("Filled at 96,481.8")), qPrintable(f.noticeText()));
        f.mouse(QEvent::MouseButtonRelease, f.at(964810, LadderColumn::MyBuys));
        QCOMPARE(f.moved.size(), 0U);
    }

    void an_order_in_flight_cannot_be_taken()
    {
        LadderFixture f;
        Order order = buyAt("96481.8");
        order.request = RequestState::Modifying;
        order.wantedPrice = Decimal::fromLiteral("96481.2");
        order.wantedQuantity = order.quantity;
        order.requestSince = f.clock.monotonicNow();
        f.work(order);
        QVERIFY(f.view().ownOrders().cellAt(964818, Side::Buy)->look == CellLook::Modifying);
        QVERIFY(f.view().ownOrders().cellAt(964812, Side::Buy)->look == CellLook::Wanted);
        f.arm();
        f.drag(f.at(964818, LadderColumn::MyBuys), f.at(964810, LadderColumn::MyBuys));
        QVERIFY(!f.panel.input().orderMove());
        f.mouse(QEvent::MouseButtonRelease, f.at(964810, LadderColumn::MyBuys));
        QCOMPARE(f.moved.size(), 0U);
    }

    void the_keyboard_nudges_by_ticks_and_enter_sends()
    {
        LadderFixture f;
        f.work(buyAt("96481.8"));
        f.work(LadderFixture::limitOrder(9, Side::Sell, "96483.0", "0.1"));
        f.arm();
        QTest::keyClick(&f.view(), Qt::Key_N); // highest price first
        QCOMPARE(f.panel.input().selected(), LocalOrderId(9));
        QTest::keyClick(&f.view(), Qt::Key_N);
        QCOMPARE(f.panel.input().selected(), LocalOrderId(7));
        QCOMPARE(f.view().cursor(), std::optional<std::int64_t>(964818));
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(&f.view(), Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(&f.view(), Qt::Key_Down, Qt::ShiftModifier | Qt::ControlModifier);
        QCOMPARE(f.moved.size(), 0U);
        QTest::keyClick(&f.view(), Qt::Key_Return);
        QCOMPARE(f.moved.size(), 1U);
        QCOMPARE(QString::fromStdString(f.moved[0].price.toString()), QStringLiteral("96480.5"));
        // Pressed thrice in a row it is one move, and no order at the cursor.
        QTest::keyClick(&f.view(), Qt::Key_Return);
        QTest::keyClick(&f.view(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(f.placed.size(), 0U);
        QTest::keyClick(&f.view(), Qt::Key_Up, Qt::ShiftModifier);
        QVERIFY(f.panel.input().orderMove());
        QTest::keyClick(&f.view(), Qt::Key_Escape);
        QVERIFY(!f.panel.input().orderMove());
        QVERIFY(f.panel.isArmed());
        QCOMPARE(f.moved.size(), 1U);
        QTest::keyClick(&f.view(), Qt::Key_Delete);
        QCOMPARE(f.cancelled, std::vector<LocalOrderId>({ 7 }));
        QCOMPARE(f.placed.size(), 0U);
    }

    // The order was filled while its ghost was on its way: the Enter that was to send the move buys nothing.
    void enter_for_a_move_that_is_gone_places_nothing()
    {
        LadderFixture f;
        Order order = buyAt("96481.8");
        f.work(order);
        f.arm();
        QTest::keyClick(&f.view(), Qt::Key_N);
        QTest::keyClick(&f.view(), Qt::Key_Down, Qt::ShiftModifier);
        QVERIFY(f.panel.input().orderMove());
        order.status = OrderStatus::Filled;
        order.executed = order.quantity;
        f.work(order);
        QVERIFY(!f.panel.input().orderMove());
        QTest::keyClick(&f.view(), Qt::Key_Return);
        QCOMPARE(f.placed.size(), 0U);
        // Nor does a nudge of nothing leave an Enter that places.
        QTest::keyClick(&f.view(), Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(&f.view(), Qt::Key_Return);
        QCOMPARE(f.placed.size(), 0U);
        QCOMPARE(f.moved.size(), 0U);
        // Said once; what is pressed on purpose afterwards goes out.
        QTest::keyClick(&f.view(), Qt::Key_Return);
        QCOMPARE(f.placed.size(), 1U);
    }

    void enter_in_the_editor_of_an_armed_ladder_changes_the_order_and_places_none()
    {
        LadderFixture f;
        f.work(buyAt("96481.8"));
        f.arm();
        QTest::keyClick(&f.view(), Qt::Key_N); // the cursor stands on its row
        QTest::keyClick(&f.view(), Qt::Key_F2);
        auto* price = f.view().findChild<QLineEdit*>(QStringLiteral("ladderEditPrice"));
        QVERIFY(price && price->isVisible());
        price->setText(QStringLiteral("96480.05"));
        QTest::keyClick(price, Qt::Key_Return); // refused in place
        QVERIFY(price->isVisible());
        QCOMPARE(f.placed.size(), 0U);
        price->setText(QStringLiteral("96480.2"));
        const auto cursor = f.view().cursor();
        for (const Qt::Key key : { Qt::Key_PageDown, Qt::Key_Space, Qt::Key_F2 })
            QTest::keyClick(price, key); // nor are other keys the ladder's while it is typed
        QCOMPARE(f.view().cursor(), cursor);
        price->setText(QStringLiteral("96480.2"));
        QTest::keyClick(price, Qt::Key_Return);
        QCOMPARE(f.moved.size(), 1U);
        QCOMPARE(f.placed.size(), 0U);
    }

    void double_click_edits_price_and_size_in_place()
    {
        LadderFixture f;
        f.work(buyAt("96481.8"));
        f.mouse(QEvent::MouseButtonDblClick, f.at(964818, LadderColumn::MyBuys));
        auto* price = f.view().findChild<QLineEdit*>(QStringLiteral("ladderEditPrice"));
        auto* size = f.view().findChild<QLineEdit*>(QStringLiteral("ladderEditSize"));
        QVERIFY(price && price->isVisible());
        QCOMPARE(price->text(), QStringLiteral("96,481.8"));
        price->setText(QStringLiteral("96480.05"));
        QTest::keyClick(price, Qt::Key_Return);
        QVERIFY(price->isVisible()); // not on the tick grid
        QCOMPARE(f.moved.size(), 0U);
        price->setText(QStringLiteral("96480.2"));
        size->setText(QStringLiteral("0.25"));
        QTest::keyClick(price, Qt::Key_Return);
        QCOMPARE(f.moved.size(), 1U);
        QCOMPARE(QString::fromStdString(f.moved[0].price.toString()), QStringLiteral("96480.2"));
        QCOMPARE(QString::fromStdString(f.moved[0].quantity.toString()), QStringLiteral("0.25"));
        QVERIFY(!price->isVisible());
    }

    void a_refused_modify_says_why_at_the_row_for_six_seconds()
    {
        LadderFixture f;
        Order order = buyAt("96481.8");
        order.errorText = QStringLiteral("reduce-only larger than the position (-2022)");
        order.errorCode = -2022;
        order.errorSince = f.clock.monotonicNow();
        f.work(order);
        QVERIFY(f.noticeText().contains(QStringLiteral("-2022")));
        QVERIFY(f.noticeText().contains(QStringLiteral("still 96,481.8")));
        QVERIFY(f.view().ownOrders().cellAt(964818, Side::Buy)->outlined);
        f.clock.advance(700ms);
        QTRY_VERIFY(!f.view().ownOrders().cellAt(964818, Side::Buy)->outlined);
        QVERIFY(!f.noticeText().isEmpty());
        f.clock.advance(6s);
        QTRY_VERIFY(f.noticeText().isEmpty());
    }

    // TOKENS 7, reduced motion: a refusal is words alone, a fill's outline stands still for two seconds.
    void with_reduced_effects_a_refusal_has_no_outline_and_a_fill_a_long_one()
    {
        LadderFixture f;
        f.theme.setReducedMotion(true);
        Order order = buyAt("96481.8");
        order.errorText = QStringLiteral("reduce-only larger than the position (-2022)");
        order.errorSince = f.clock.monotonicNow();
        f.work(order);
        QVERIFY(f.noticeText().contains(QStringLiteral("-2022")));
        QVERIFY(!f.view().ownOrders().cellAt(964818, Side::Buy)->outlined);
        order.errorText.clear();
        order.executed = Decimal::fromLiteral("0.050");
        order.status = OrderStatus::PartiallyFilled;
        f.work(order);
        f.clock.advance(1500ms);
        f.work(order);
        QVERIFY(f.view().ownOrders().cellAt(964818, Side::Buy)->filled);
        f.clock.advance(600ms);
        f.work(order);
        QTRY_VERIFY(!f.view().ownOrders().cellAt(964818, Side::Buy)->filled);
        f.theme.setReducedMotion(false);
    }

    // What the exchange is asked meanwhile, and how often: C17 of the end-to-end tests.
    void check_4_a_modify_without_an_answer_counts_becomes_unknown_and_is_never_sent_again()
    {
        LadderFixture f;
        f.work(buyAt("96481.8"));
        f.arm();
        QTest::keyClick(&f.view(), Qt::Key_N);
        QTest::keyClick(&f.view(), Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(&f.view(), Qt::Key_Return);
        QCOMPARE(f.moved.size(), 1U);
        Order order = buyAt("96481.8");
        order.request = RequestState::Modifying;
        order.requestSince = f.clock.monotonicNow();
        order.wantedPrice = Decimal::fromLiteral("96481.7");
        f.work(order);
        f.clock.advance(1600ms);
        f.panel.tick();
        QTRY_VERIFY(f.view().ownOrders().cellAt(964818, Side::Buy)->right.contains(QStringLiteral("1.6 s")));
        order.request = RequestState::Unknown;
        f.work(order);
        QVERIFY(f.view().ownOrders().cellAt(964818, Side::Buy)->look == CellLook::Unknown);
        // Neither the key nor a drag takes it anew while nobody knows.
        QTest::keyClick(&f.view(), Qt::Key_Down, Qt::ShiftModifier);
        QVERIFY(!f.panel.input().orderMove());
        f.drag(f.at(964818, LadderColumn::MyBuys), f.at(964812, LadderColumn::MyBuys));
        QCOMPARE(f.moved.size(), 1U);
        order.request = RequestState::None;
        order.price = Decimal::fromLiteral("96481.7");
        f.work(order);
        QVERIFY(f.view().ownOrders().cellAt(964817, Side::Buy)->look == CellLook::Working);
        QVERIFY(f.view().ownOrders().cellAt(964818, Side::Buy) == nullptr);
        QCOMPARE(f.moved.size(), 1U);
        QCOMPARE(f.placed.size(), 0U);
    }

    void unknown_orders_count_their_seconds()
    {
        LadderFixture f;
        Order order = buyAt("96481.8");
        order.status = OrderStatus::None;
        order.request = RequestState::Placing;
        order.requestSince = f.clock.monotonicNow();
        f.work(order);
        QCOMPARE(f.view().ownOrders().cellAt(964818, Side::Buy)->right, QStringLiteral("sending"));
        f.clock.advance(1600ms);
        QTRY_COMPARE(f.view().ownOrders().cellAt(964818, Side::Buy)->right, QStringLiteral("1.6 s"));
        order.request = RequestState::Unknown;
        f.work(order);
        QVERIFY(f.view().ownOrders().cellAt(964818, Side::Buy)->look == CellLook::Unknown);
        f.clock.advance(800ms);
        QTRY_COMPARE(f.view().ownOrders().cellAt(964818, Side::Buy)->right, QStringLiteral("2.4 s ?"));
        QCOMPARE(f.view().ownOrders().count(Side::Buy), 0); // unknown is not working
    }
};

FATHOM_TEST(TestLadderMoves)
#include "tst_moves.moc"
