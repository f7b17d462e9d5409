// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/ui/ladder/ladder_fixture.h"

#include <QMenu>

using namespace fathom;
using namespace std::chrono_literals;
using fathom::test::LadderFixture;

//! What a press, a release and everything between them send. INTERACTION 1, 3, 9, 18.
class TestLadderClicks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rows_stand_still_under_the_pointer_while_the_market_walks()
    {
        LadderFixture f;
        const QPoint pointer = f.at(LadderFixture::bestBid - 5, LadderColumn::Bid);
        f.hover(pointer);
        const std::int64_t top = f.view().topGroup();
        const std::int64_t pointed = f.view().groupAt(pointer.y());
        for (std::int64_t i = 1; i <= 500; ++i) {
            f.feed(f.book(LadderFixture::bestBid + i, LadderFixture::bestAsk + i));
            QCOMPARE(f.view().topGroup(), top);
        }
        QCOMPARE(f.view().groupAt(pointer.y()), pointed);
        // Outside, the rows follow as soon as the market has left their middle.
        f.leave();
        f.feed(f.book(LadderFixture::bestBid + 501, LadderFixture::bestAsk + 501));
        QVERIFY(f.view().isInView(LadderFixture::bestBid + 501));
        QVERIFY(f.view().topGroup() != top);
    }

    void rows_stay_where_a_person_scrolled_them()
    {
        LadderFixture f;
        f.view().scrollRows(200);
        const std::int64_t top = f.view().topGroup();
        f.feed(f.book(LadderFixture::bestBid - 40, LadderFixture::bestAsk - 40));
        QCOMPARE(f.view().topGroup(), top);
        QTest::keyClick(&f.view(), Qt::Key_Space);
        QVERIFY(f.view().isInView(LadderFixture::bestBid - 40));
    }

    void an_armed_panel_that_is_destroyed_in_sight_says_nothing_more()
    {
        LadderFixture f;
        auto panel = std::make_unique<LadderPanel>(f.context, f.clock);
        panel->show();
        QVERIFY(panel->arming().arm());
        QSignalSpy told(panel.get(), &LadderPanel::armedChanged);
        panel.reset();
        QCOMPARE(told.size(), 0);
    }

    void check_2_press_then_five_pixels_off_sends_nothing()
    {
        LadderFixture f;
        f.arm();
        const QPoint row = f.at(LadderFixture::bestBid - 3, LadderColumn::Bid);
        f.mouse(QEvent::MouseButtonPress, row);
        f.mouse(QEvent::MouseMove, row + QPoint(5, 0));
        f.mouse(QEvent::MouseButtonRelease, row + QPoint(5, 0));
        QCOMPARE(f.placed.size(), 0U);
        // Coming back to the row does not bring the click back.
        f.mouse(QEvent::MouseButtonPress, row);
        f.mouse(QEvent::MouseMove, row + QPoint(0, f.view().rowHeight()));
        f.mouse(QEvent::MouseMove, row);
        f.mouse(QEvent::MouseButtonRelease, row);
        QCOMPARE(f.placed.size(), 0U);
        // Four pixels inside the row are a click.
        f.mouse(QEvent::MouseButtonPress, row);
        f.mouse(QEvent::MouseButtonRelease, row + QPoint(4, 0));
        QCOMPARE(f.placed.size(), 1U);
    }

    void armed_click_is_exactly_one_order_as_shown()
    {
        LadderFixture f;
        f.arm();
        f.panel.actions().setSize(0);
        f.click(f.at(LadderFixture::bestBid - 8, LadderColumn::Bid));
        QCOMPARE(f.placed.size(), 1U);
        const OrderIntent& buy = f.placed[0].intent;
        QCOMPARE(buy.symbol, QStringLiteral("BTCUSDT"));
        QVERIFY(buy.side == Side::Buy && buy.type == OrderType::Limit && buy.timeInForce == TimeInForce::GTX);
        QCOMPARE(QString::fromStdString(buy.price.toString()), QStringLiteral("96481.5"));
        QCOMPARE(QString::fromStdString(buy.quantity.toString()), QStringLiteral("0.01"));
        QCOMPARE(QString::fromStdString(buy.seenBid.toString()), QStringLiteral("96482.3"));
        QCOMPARE(QString::fromStdString(buy.seenAsk.toString()), QStringLiteral("96482.4"));
        QCOMPARE(buy.origin, QStringLiteral("ladder"));
        QVERIFY(!buy.reduceOnly);
        f.panel.actions().setPostOnly(false);
        f.click(f.at(LadderFixture::bestAsk + 2, LadderColumn::Ask));
        QCOMPARE(f.placed.size(), 2U);
        const OrderIntent& sell = f.placed[1].intent;
        QVERIFY(sell.side == Side::Sell && sell.timeInForce == TimeInForce::GTC);
        QCOMPARE(QString::fromStdString(sell.price.toString()), QStringLiteral("96482.6"));
        QVERIFY(f.drafts.empty());
    }

    void price_is_that_of_the_press_not_of_the_release()
    {
        LadderFixture f;
        f.arm();
        const QPoint row = f.at(LadderFixture::bestBid - 4, LadderColumn::Bid);
        f.mouse(QEvent::MouseButtonPress, row);
        f.feed(f.book(LadderFixture::bestBid + 30, LadderFixture::bestAsk + 30));
        f.mouse(QEvent::MouseButtonRelease, row);
        QCOMPARE(f.placed.size(), 1U);
        QCOMPARE(QString::fromStdString(f.placed[0].intent.price.toString()), QStringLiteral("96481.9"));
        QCOMPARE(QString::fromStdString(f.placed[0].intent.seenBid.toString()), QStringLiteral("96482.3"));
    }

    void grouped_click_uses_the_groups_own_price()
    {
        LadderFixture f(100);
        f.arm();
        const std::int64_t bidRow = *f.view().model().bestBidGroup();
        QCOMPARE(bidRow, 9648); // rounded down
        QCOMPARE(*f.view().model().bestAskGroup(), 9649); // rounded up
        f.click(f.atGroup(bidRow - 2, LadderColumn::Bid));
        f.click(f.atGroup(9651, LadderColumn::Ask));
        QCOMPARE(f.placed.size(), 2U);
        QCOMPARE(QString::fromStdString(f.placed[0].intent.price.toString()), QStringLiteral("96460"));
        QCOMPARE(QString::fromStdString(f.placed[1].intent.price.toString()), QStringLiteral("96510"));
    }

    void disarmed_click_fills_the_ticket()
    {
        LadderFixture f;
        f.click(f.at(LadderFixture::bestAsk + 4, LadderColumn::Ask));
        QCOMPARE(f.placed.size(), 0U);
        QCOMPARE(f.drafts.size(), 1U);
        QVERIFY(f.drafts[0].side == Side::Sell);
        QCOMPARE(QString::fromStdString(f.drafts[0].price->toString()), QStringLiteral("96482.8"));
        QCOMPARE(QString::fromStdString(f.drafts[0].quantity->toString()), QStringLiteral("0.1"));
    }

    void inside_the_spread_armed_sends_nothing_and_disarmed_gives_the_price()
    {
        LadderFixture f;
        f.feed(f.book(LadderFixture::bestBid, LadderFixture::bestAsk + 10));
        f.clock.advance(1s);
        const QPoint gap = f.at(LadderFixture::bestBid + 5, LadderColumn::Price);
        f.click(gap);
        QCOMPARE(f.drafts.size(), 1U);
        QVERIFY(!f.drafts[0].side);
        f.arm();
        f.click(gap);
        QCOMPARE(f.placed.size(), 0U);
    }

    void gestures_nobody_defined_do_nothing()
    {
        LadderFixture f;
        f.arm();
        const QPoint row = f.at(LadderFixture::bestBid - 6, LadderColumn::Bid);
        f.click(row, Qt::LeftButton, Qt::ControlModifier | Qt::AltModifier);
        f.click(row, Qt::LeftButton, Qt::MetaModifier);
        f.click(row, Qt::ForwardButton);
        QCOMPARE(f.placed.size(), 0U);
        QCOMPARE(f.protections.size(), 0U);
        QCOMPARE(f.drafts.size(), 0U);
    }

    void the_thumb_button_uses_the_second_size()
    {
        LadderFixture f;
        f.arm();
        f.panel.actions().setSecondSize(4);
        f.click(f.at(LadderFixture::bestBid - 6, LadderColumn::Bid), Qt::BackButton);
        QCOMPARE(f.placed.size(), 1U);
        QCOMPARE(QString::fromStdString(f.placed[0].intent.quantity.toString()), QStringLiteral("0.5"));
        f.click(f.at(LadderFixture::bestAsk + 6, LadderColumn::Ask), Qt::LeftButton, Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(f.placed.size(), 2U);
        QVERIFY(f.placed[1].intent.side == Side::Sell);
        QCOMPARE(QString::fromStdString(f.placed[1].intent.quantity.toString()), QStringLiteral("0.5"));
    }

    void the_same_order_within_a_quarter_second_is_one_order()
    {
        LadderFixture f;
        f.arm();
        const QPoint row = f.at(LadderFixture::bestBid - 6, LadderColumn::Bid);
        f.click(row);
        f.clock.advance(100ms);
        f.mouse(QEvent::MouseButtonDblClick, row);
        f.mouse(QEvent::MouseButtonRelease, row);
        QCOMPARE(f.placed.size(), 1U);
        // Later it asks once; the second press within two seconds sends.
        f.clock.advance(3s);
        f.click(row);
        QCOMPARE(f.placed.size(), 1U);
        QVERIFY(f.noticeText().contains(QStringLiteral("again")));
        f.clock.advance(1s);
        f.click(row);
        QCOMPARE(f.placed.size(), 2U);
        // Another price is another order.
        f.click(f.at(LadderFixture::bestBid - 7, LadderColumn::Bid));
        QCOMPARE(f.placed.size(), 3U);
    }

    void a_row_that_just_changed_its_meaning_is_refused()
    {
        LadderFixture f;
        f.arm();
        const QPoint row = f.at(LadderFixture::bestBid + 6, LadderColumn::Price);
        f.hover(row);
        f.feed(f.book(LadderFixture::bestBid + 10, LadderFixture::bestAsk + 10)); // was ask, is bid now
        f.clock.advance(100ms);
        f.click(row);
        QCOMPARE(f.placed.size(), 0U);
        QVERIFY(f.noticeText().contains(QStringLiteral("market crossed")));
        f.clock.advance(100ms);
        f.click(row);
        QCOMPARE(f.placed.size(), 1U);
        QVERIFY(f.placed[0].intent.side == Side::Buy);
    }

    void a_press_right_after_the_rows_moved_is_ignored()
    {
        LadderFixture f;
        f.arm();
        f.view().scrollRows(3);
        f.view().recentre();
        f.clock.advance(250ms);
        f.click(f.at(LadderFixture::bestBid - 2, LadderColumn::Bid));
        QCOMPARE(f.placed.size(), 0U);
        f.clock.advance(100ms);
        f.click(f.at(LadderFixture::bestBid - 2, LadderColumn::Bid));
        QCOMPARE(f.placed.size(), 1U);
    }

    void nor_does_it_cancel_or_take_hold_of_the_order_that_came_under_the_pointer()
    {
        LadderFixture f;
        f.work(LadderFixture::limitOrder(7, Side::Buy, "96481.8", "0.2"));
        f.arm();
        f.view().scrollRows(3);
        f.clock.advance(250ms);
        const QPoint cell = f.at(964818, LadderColumn::MyBuys);
        f.click(cell, Qt::MiddleButton);
        f.drag(cell, f.at(964812, LadderColumn::MyBuys));
        QVERIFY(!f.panel.input().orderMove());
        f.mouse(QEvent::MouseButtonRelease, f.at(964812, LadderColumn::MyBuys));
        QVERIFY(f.cancelled.empty() && f.moved.empty() && f.placed.empty());
        f.clock.advance(100ms);
        f.click(cell, Qt::MiddleButton);
        QCOMPARE(f.cancelled, std::vector<LocalOrderId>({ 7 }));
    }

    void rows_stand_still_while_the_menu_of_one_is_open()
    {
        LadderFixture f;
        const QPoint row = f.at(LadderFixture::bestBid - 5, LadderColumn::Price);
        f.hover(row);
        f.click(row, Qt::RightButton);
        auto* menu = f.view().findChild<QMenu*>(QStringLiteral("ladderRowMenu"));
        QVERIFY(menu && menu->isVisible());
        f.leave(); // to the menu
        const auto top = f.view().topGroup();
        f.feed(f.book(LadderFixture::bestBid + 40, LadderFixture::bestAsk + 40));
        QCOMPARE(f.view().topGroup(), top);
        menu->close();
        f.feed(f.book(LadderFixture::bestBid + 41, LadderFixture::bestAsk + 41));
        QVERIFY(f.view().topGroup() != top);
    }

    void rows_of_another_group_are_rows_that_moved()
    {
        LadderFixture f;
        f.arm();
        f.view().scrollRows(5); // it no longer follows the market
        f.clock.advance(1s);
        f.setGroup(10);
        f.click(f.atGroup(f.view().topGroup() - 40, LadderColumn::Bid));
        QCOMPARE(f.placed.size(), 0U);
    }

    void the_first_press_after_the_window_came_forward_only_focuses()
    {
        LadderFixture f;
        f.arm();
        QEvent activate(QEvent::WindowActivate);
        QCoreApplication::sendEvent(&f.view(), &activate);
        f.click(f.at(LadderFixture::bestBid - 2, LadderColumn::Bid));
        QCOMPARE(f.placed.size(), 0U);
        f.click(f.at(LadderFixture::bestBid - 2, LadderColumn::Bid));
        QCOMPARE(f.placed.size(), 1U);
    }

    void middle_click_cancels_an_own_order_and_recentres_elsewhere()
    {
        LadderFixture f;
        f.work(LadderFixture::limitOrder(7, Side::Buy, "96481.8", "0.2"));
        f.click(f.at(964818, LadderColumn::MyBuys), Qt::MiddleButton);
        QCOMPARE(f.cancelled, std::vector<LocalOrderId>({ 7 }));
        f.view().scrollRows(100);
        f.click(f.at(f.view().topGroup() - 3, LadderColumn::Price), Qt::MiddleButton);
        QVERIFY(f.view().isInView(LadderFixture::bestBid));
        QCOMPARE(f.cancelled.size(), 1U);
        QCOMPARE(f.placed.size(), 0U);
    }

    void middle_click_on_a_row_of_several_orders_cancels_all_of_them()
    {
        LadderFixture f(100);
        f.work(LadderFixture::limitOrder(7, Side::Buy, "96401.0", "0.2"));
        f.work(LadderFixture::limitOrder(8, Side::Buy, "96409.9", "0.1"));
        f.work(LadderFixture::limitOrder(9, Side::Buy, "96399.9", "0.1")); // the row below
        const OwnCell* cell = f.view().ownOrders().cellAt(9640, Side::Buy);
        QVERIFY(cell);
        QCOMPARE(cell->text, QStringLiteral("0.300"));
        QCOMPARE(cell->ids.size(), 2U);
        f.click(f.atGroup(9640, LadderColumn::MyBuys), Qt::MiddleButton);
        QCOMPARE(f.cancelled, std::vector<LocalOrderId>({ 7, 8 }));
    }

    void the_cross_of_a_cell_cancels_and_the_cell_beside_it_only_selects()
    {
        LadderFixture f;
        f.work(LadderFixture::limitOrder(7, Side::Sell, "96483.0", "0.2"));
        const int y = f.view().rectOf(964830).top();
        const QRect close = LadderPainter::closeBox(f.view().columns(), Side::Sell, y, f.view().rowHeight());
        f.click(f.at(964830, LadderColumn::MySells));
        QCOMPARE(f.cancelled.size(), 0U);
        QCOMPARE(f.panel.input().selected(), LocalOrderId(7));
        f.click(close.center());
        QCOMPARE(f.cancelled, std::vector<LocalOrderId>({ 7 }));
    }

    void right_click_on_a_cell_offers_cancel_edit_moves_and_its_side()
    {
        LadderFixture f;
        f.work(LadderFixture::limitOrder(7, Side::Sell, "96483.0", "0.2"));
        f.mouse(QEvent::MouseButtonPress, f.at(964830, LadderColumn::MySells), Qt::RightButton);
        auto* menu = f.view().findChild<QMenu*>(QStringLiteral("ladderOrderMenu"));
        QVERIFY(menu);
        QStringList names;
        for (const QAction* action : menu->actions()) {
            if (!action->isSeparator())
                names << action->objectName();
        }
        QCOMPARE(names, QStringList({ QStringLiteral("ladderMenuHead"), QStringLiteral("ladderMenuEdit"), QStringLiteral("ladderMenuUp"),
                            QStringLiteral("ladderMenuDown"), QStringLiteral("ladderMenuJoin"), QStringLiteral("orderMenuSplit"), QStringLiteral("orderMenuBracket"),
                            QStringLiteral("ladderMenuCancel"), QStringLiteral("ladderMenuCancelSide") }));
        QCOMPARE(menu->actions().first()->text(), QStringLiteral("SELL 0.200 @ 96,483.0"));
        QVERIFY2(menu->actions().last()->text().startsWith(QStringLiteral("Cancel all sells, 1\t")), qPrintable(menu->actions().last()->text()));
        menu->findChild<QAction*>(QStringLiteral("ladderMenuCancel"))->trigger();
        QCOMPARE(f.cancelled, std::vector<LocalOrderId>({ 7 }));
        menu->close();
    }

    void wheel_scrolls_rows_and_groups()
    {
        LadderFixture f;
        const auto turn = [&](int delta, Qt::KeyboardModifiers modifiers) {
            const QPointF pos(f.view().rect().center());
            QWheelEvent event(pos, f.view().mapToGlobal(pos), {}, { 0, delta }, Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(&f.view(), &event);
        };
        const std::int64_t top = f.view().topGroup();
        turn(120, Qt::NoModifier);
        QCOMPARE(f.view().topGroup(), top + 3);
        turn(-120, Qt::ShiftModifier);
        QCOMPARE(f.view().topGroup(), top - 7);
        turn(120, Qt::ControlModifier);
        QCOMPARE(f.view().model().groupTicks(), 2);
        turn(120, Qt::ControlModifier);
        turn(120, Qt::ControlModifier);
        QCOMPARE(f.view().model().groupTicks(), 10);
        turn(-120, Qt::ControlModifier);
        QCOMPARE(f.view().model().groupTicks(), 5);
    }
};

FATHOM_TEST(TestLadderClicks)
#include "tst_clicks.moc"
