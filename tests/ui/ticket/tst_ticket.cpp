// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/ui/ticket/ticket_desk.h"
#include "ui/ticket/ticket_guard.h"
#include "ui/ticket/usual_size.h"

#include <QApplication>
#include <QDropEvent>
#include <QJsonArray>
#include <QJsonObject>
#include <QLineEdit>
#include <QMimeData>
#include <QWheelEvent>

using namespace fathom;
using fathom::test::d;
using fathom::test::SessionFixture;
using fathom::test::TicketDesk;

//! A limit order from the first key to the gateway, and what the ticket keeps, shares and lets go.
class TicketTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void SECURITY_8_6_nothing_is_dropped_into_the_ticket()
    {
        TicketDesk desk;
        QMimeData data;
        data.setText(QStringLiteral("99999"));
        const auto fields = desk.panel.findChildren<QLineEdit*>();
        QVERIFY(fields.size() >= 2);
        for (QLineEdit* field : fields) {
            const QString before = field->text();
            QDragEnterEvent enter(QPoint(4, 4), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(field, &enter);
            QDropEvent drop(QPointF(4, 4), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(field, &drop);
            QVERIFY2(!field->acceptDrops() && field->text() == before, qPrintable(field->objectName()));
        }
    }

    void the_button_sends_exactly_what_it_prints_and_once()
    {
        TicketDesk desk;
        QSignalSpy placed(desk.session.orders(), &OrderGateway::placeWanted);
        desk.type("price", QStringLiteral("96405.5"));
        desk.type("size", QStringLiteral("0.2"));
        QCOMPARE(desk.button("buy")->detail(), QStringLiteral("0.200 @ 96,405.5"));
        QTest::mouseClick(desk.button("buy"), Qt::LeftButton);
        QTest::mouseClick(desk.button("buy"), Qt::LeftButton); // a bounce of the finger
        QCOMPARE(placed.count(), 1);
        const OrderIntent intent = desk.placed(placed);
        QCOMPARE(intent.symbol, QStringLiteral("BTCUSDT"));
        QCOMPARE(intent.side, Side::Buy);
        QCOMPARE(intent.type, OrderType::Limit);
        QCOMPARE(intent.timeInForce, TimeInForce::GTC);
        QCOMPARE(intent.price, d("96405.5"));
        QCOMPARE(intent.quantity, d("0.2"));
        QCOMPARE(intent.origin, QStringLiteral("ticket"));
        QCOMPARE(intent.seenBid, d("96482.3"));
        QCOMPARE(intent.seenAsk, d("96482.4"));
        QVERIFY(!intent.reduceOnly);
        QVERIFY(!intent.selfTrade);
        // Size and price stay for the next one, the side does not.
        QCOMPARE(desk.edit("price")->text(), QStringLiteral("96,405.5"));
        QCOMPARE(desk.edit("size")->text(), QStringLiteral("0.200"));
        QVERIFY(!desk.panel.input().chosen);
    }

    void a_moving_book_does_not_move_a_typed_price()
    {
        TicketDesk desk;
        desk.type("price", QStringLiteral("bid"));
        desk.type("size", QStringLiteral("0.2"));
        QCOMPARE(desk.edit("price")->text(), QStringLiteral("96,482.3"));
        desk.feedBook(964'900, 964'901);
        QCOMPARE(desk.button("buy")->detail(), QStringLiteral("0.200 @ 96,482.3"));
    }

    void what_is_typed_is_printed_back_before_it_can_be_sent()
    {
        TicketDesk desk;
        QLineEdit* price = desk.edit("price");
        price->setFocus();
        QTest::keyClicks(price, QStringLiteral("bid-20t"));
        QCOMPARE(price->text(), QStringLiteral("bid-20t"));
        QCOMPARE(price->accessibleDescription(), QStringLiteral("= 96,480.3"));
        QTest::keyClick(price, Qt::Key_Return);
        QCOMPARE(price->text(), QStringLiteral("96,480.3"));
        QCOMPARE(price->accessibleDescription(), QStringLiteral("USDT"));
        QTest::keyClicks(price, QStringLiteral(" ")); // nothing but a blank: still that price
        QCOMPARE(desk.panel.state().value(TicketField::Price).value, std::optional(d("96480.3")));
    }

    void nothing_is_chosen_nothing_is_sent()
    {
        TicketDesk desk;
        QSignalSpy placed(desk.session.orders(), &OrderGateway::placeWanted);
        desk.type("price", QStringLiteral("96405.5"));
        desk.type("size", QStringLiteral("0.2"));
        desk.panel.sendChosen();
        QCOMPARE(placed.count(), 0);
        desk.panel.choose(Side::Sell);
        desk.panel.sendChosen();
        QCOMPARE(placed.count(), 1);
        QCOMPARE(desk.placed(placed).side, Side::Sell);
        desk.panel.sendChosen(); // the side was cleared by sending
        QCOMPARE(placed.count(), 1);
    }

    //! INTERACTION 11: from the fields to the order without a mouse.
    void the_keyboard_alone_places_an_order()
    {
        TicketDesk desk;
        QSignalSpy placed(desk.session.orders(), &OrderGateway::placeWanted);
        QVERIFY(QTest::qWaitForWindowExposed(&desk.panel));
        desk.panel.activateWindow();
        QTRY_VERIFY(desk.panel.isActiveWindow());
        const auto focused = [&] { return desk.panel.focusWidget(); };
        desk.edit("price")->setFocus();
        QTest::keyClicks(focused(), QStringLiteral("bid"));
        QTest::keyClick(focused(), Qt::Key_Down, Qt::ShiftModifier); // ten ticks
        QTest::keyClick(focused(), Qt::Key_Tab);
        QCOMPARE(focused(), desk.edit("size")); // price, then size: the quick buttons are no tab stops
        QTest::keyClicks(focused(), QStringLiteral("0.2"));
        QTest::keyClick(focused(), Qt::Key_Tab);
        QCOMPARE(focused(), desk.box("postOnly"));
        QTest::keyClick(focused(), Qt::Key_Space);
        QTest::keyClick(focused(), Qt::Key_B, Qt::AltModifier);
        QTest::keyClick(focused(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(placed.count(), 1);
        QCOMPARE(desk.placed(placed).side, Side::Buy);
        QCOMPARE(desk.placed(placed).price, d("96481.3"));
        QCOMPARE(desk.placed(placed).quantity, d("0.2"));
        QCOMPARE(desk.placed(placed).timeInForce, TimeInForce::GTX);
    }

    void the_tab_order_goes_from_type_to_the_buttons()
    {
        TicketDesk desk;
        desk.tick("bracket");
        desk.type("price", QStringLiteral("96405.5"));
        desk.type("size", QStringLiteral("0.2"));
        desk.find<QTabBar>(QStringLiteral("orderType"))->setFocus();
        QStringList visited;
        for (int i = 0; i < 20 && desk.panel.focusWidget() != desk.button("sell"); ++i) {
            QTest::keyClick(desk.panel.focusWidget(), Qt::Key_Tab);
            visited << desk.panel.focusWidget()->objectName();
        }
        QCOMPARE(visited, (QStringList { QStringLiteral("price"), QStringLiteral("size"), QStringLiteral("postOnly"), QStringLiteral("reduceOnly"), QStringLiteral("timeInForce"),
                              QStringLiteral("bracket"), QStringLiteral("takeProfit"), QStringLiteral("takeProfitWorking"), QStringLiteral("stopLoss"),
                              QStringLiteral("stopLossWorking"), QStringLiteral("buy"), QStringLiteral("sell") }));
    }

    void every_control_has_a_name()
    {
        TicketDesk desk;
        for (const TicketTab tab : { TicketTab::Limit, TicketTab::Market, TicketTab::Stop, TicketTab::Trailing, TicketTab::Scale }) {
            desk.tab(tab);
            for (const QWidget* widget : desk.panel.findChildren<QWidget*>()) {
                const bool control = qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const QLineEdit*>(widget) || qobject_cast<const QTabBar*>(widget);
                if (!control || !widget->isVisible())
                    continue;
                QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
                QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
            }
        }
    }

    void sending_with_errors_moves_to_the_first_one()
    {
        TicketDesk desk;
        QSignalSpy placed(desk.session.orders(), &OrderGateway::placeWanted);
        desk.type("price", QStringLiteral("96405.55"));
        desk.type("size", QStringLiteral("0.2"));
        desk.panel.choose(Side::Buy);
        desk.panel.sendChosen();
        QCOMPARE(placed.count(), 0);
        QCOMPARE(desk.panel.focusWidget(), desk.edit("price"));
        desk.type("price", QStringLiteral("96405.5"));
        desk.type("size", QStringLiteral("0.0004"));
        desk.panel.choose(Side::Buy);
        desk.panel.sendChosen();
        QCOMPARE(placed.count(), 0);
        QCOMPARE(desk.panel.focusWidget(), desk.edit("size"));
    }

    void the_queue_is_what_rests_at_the_price()
    {
        TicketDesk desk;
        desk.type("price", QStringLiteral("96405.5")); // 768 ticks under the bid is 96,405.5
        desk.type("size", QStringLiteral("0.2"));
        QCOMPARE(desk.side(Side::Buy).queue.value_or(Decimal(-1)), d("2.31"));
        QCOMPARE(desk.figure("Queue"), QStringLiteral("joins behind 2.310"));
        desk.type("price", QStringLiteral("96400"));
        QCOMPARE(desk.side(Side::Buy).queue.value_or(Decimal(-1)), Decimal());
        desk.type("price", QStringLiteral("95400")); // below the known depth: unknown, not empty
        QVERIFY(!desk.side(Side::Buy).queue);
        QCOMPARE(desk.figure("Queue"), QStringLiteral("–"));
        desk.type("price", QStringLiteral("96482.5")); // above the middle: a sell that joins the ask, or a buy that takes
        QCOMPARE(desk.figure("Queue"), QStringLiteral("joins behind 5.000"));
        desk.panel.choose(Side::Buy);
        QCOMPARE(desk.figure("Queue"), QStringLiteral("takes at 96,482.4"));
        QCOMPARE(desk.figure("Fee, taker").isEmpty(), false);
    }

    void hedge_mode_names_the_leg_and_never_sends_the_flag()
    {
        TicketDesk desk;
        desk.session.account()->applyHedgeMode(true);
        Position leg = SessionFixture::longPosition("0.450", "96288.6", "96478.9");
        leg.side = PositionSide::Long;
        desk.session.account()->applyPositions({ leg });
        desk.type("price", QStringLiteral("96600"));
        desk.type("size", QStringLiteral("0.2"));
        QCOMPARE(desk.intent(Side::Buy).positionSide, PositionSide::Long);
        QCOMPARE(desk.intent(Side::Sell).positionSide, PositionSide::Short);
        QCOMPARE(desk.button("sell")->text(), QStringLiteral("Sell / Open short"));
        desk.tick("reduceOnly");
        const OrderIntent closing = desk.intent(Side::Sell);
        QCOMPARE(closing.positionSide, PositionSide::Long);
        QVERIFY(!closing.reduceOnly);
        QCOMPARE(desk.button("sell")->text(), QStringLiteral("Sell / Close long"));
        QVERIFY(desk.button("sell")->sends());
        QVERIFY(!desk.button("buy")->sends()); // no short to close
    }

    void a_stop_in_hedge_mode_may_open_the_other_leg()
    {
        TicketDesk desk;
        desk.session.account()->applyHedgeMode(true);
        Position leg = SessionFixture::longPosition("0.450", "96288.6", "96478.9");
        leg.side = PositionSide::Long;
        desk.session.account()->applyPositions({ leg });
        desk.tab(TicketTab::Stop);
        desk.stopKind(StopKind::StopMarket);
        desk.type("trigger", QStringLiteral("96000"));
        desk.type("size", QStringLiteral("0.2"));
        QVERIFY(desk.panel.state().reduceLock.isEmpty());
        QCOMPARE(desk.intent(Side::Sell).positionSide, PositionSide::Short);
        desk.tick("closePosition");
        QCOMPARE(desk.intent(Side::Sell).positionSide, PositionSide::Long);
        QVERIFY(desk.intent(Side::Sell).closePosition);
        QVERIFY(desk.button("sell")->sends());
    }

    void arrows_step_and_a_passing_wheel_does_not()
    {
        TicketDesk desk;
        desk.type("price", QStringLiteral("96405.5"));
        QTest::keyClick(desk.edit("price"), Qt::Key_Up);
        QCOMPARE(desk.edit("price")->text(), QStringLiteral("96,405.6"));
        QTest::keyClick(desk.edit("price"), Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(desk.edit("price")->text(), QStringLiteral("96,404.6"));
        QTest::keyClick(desk.edit("price"), Qt::Key_Up, Qt::ControlModifier);
        QCOMPARE(desk.edit("price")->text(), QStringLiteral("96,414.6"));
        desk.type("size", QStringLiteral("0.2"));
        QTest::keyClick(desk.edit("size"), Qt::Key_Down);
        QCOMPARE(desk.edit("size")->text(), QStringLiteral("0.199"));
        const auto turn = [&] {
            QWheelEvent wheel({ 5, 5 }, desk.edit("size")->mapToGlobal(QPointF(5, 5)), {}, { 0, 120 }, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
            QApplication::sendEvent(desk.edit("size"), &wheel);
        };
        turn(); // the field has the focus
        QCOMPARE(desk.edit("size")->text(), QStringLiteral("0.200"));
        desk.button("buy")->setFocus();
        turn();
        QCOMPARE(desk.edit("size")->text(), QStringLiteral("0.200"));
    }

    void shift_steps_through_the_presets_of_the_symbol()
    {
        TicketDesk desk;
        desk.preferences.setValue(QStringLiteral("symbols.BTCUSDT.ladder"),
            QJsonObject { { QStringLiteral("sizes"), QJsonArray { QStringLiteral("0.01"), QStringLiteral("0.05"), QStringLiteral("0.1"), QStringLiteral("0.25"), QStringLiteral("0.5") } } });
        desk.type("size", QStringLiteral("0.2"));
        QTest::keyClick(desk.edit("size"), Qt::Key_Up, Qt::ShiftModifier);
        QCOMPARE(desk.edit("size")->text(), QStringLiteral("0.250"));
        QTest::keyClick(desk.edit("size"), Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(desk.edit("size")->text(), QStringLiteral("0.100"));
        for (int i = 0; i < 4; ++i)
            QTest::keyClick(desk.edit("size"), Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(desk.edit("size")->text(), QStringLiteral("0.010")); // below the first there is none
    }

    void a_draft_fills_the_fields_and_sends_nothing()
    {
        TicketDesk desk;
        QSignalSpy placed(desk.session.orders(), &OrderGateway::placeWanted);
        Draft draft;
        draft.side = Side::Sell;
        draft.price = d("96620");
        draft.quantity = d("0.15");
        draft.type = OrderType::Limit;
        desk.link.offerDraft(draft);
        QCOMPARE(desk.edit("price")->text(), QStringLiteral("96,620.0"));
        QCOMPARE(desk.edit("size")->text(), QStringLiteral("0.150"));
        QCOMPARE(placed.count(), 0);
        desk.panel.sendChosen();
        QCOMPARE(placed.count(), 1);
        QCOMPARE(desk.placed(placed).side, Side::Sell);
    }

    void the_click_size_goes_both_ways()
    {
        TicketDesk desk;
        desk.type("size", QStringLiteral("0.25"));
        QCOMPARE(desk.link.clickSize(), d("0.25"));
        desk.button("buy")->setFocus();
        desk.link.setClickSize(d("0.05"));
        QCOMPARE(desk.edit("size")->text(), QStringLiteral("0.050"));
    }

    void a_new_symbol_drops_the_draft()
    {
        TicketDesk desk;
        desk.type("price", QStringLiteral("96405.5"));
        desk.panel.choose(Side::Buy);
        desk.link.setSymbol(QStringLiteral("DOGEUSDT"));
        QCOMPARE(desk.edit("price")->text(), QString());
        QSignalSpy placed(desk.session.orders(), &OrderGateway::placeWanted);
        desk.panel.sendChosen();
        QCOMPARE(placed.count(), 0);
    }

    void escape_drops_the_draft_and_keeps_the_size()
    {
        TicketDesk desk;
        desk.type("price", QStringLiteral("96405.5"));
        desk.type("size", QStringLiteral("0.2"));
        desk.panel.choose(Side::Buy);
        QTest::keyClick(&desk.panel, Qt::Key_Escape);
        QCOMPARE(desk.edit("price")->text(), QString());
        QCOMPARE(desk.edit("size")->text(), QStringLiteral("0.200"));
        QVERIFY(!desk.panel.input().chosen);
        QVERIFY(!desk.panel.clearDraft()); // the next one goes on
    }

    void without_filters_everything_waits_and_can_be_asked_for_again()
    {
        TicketDesk desk;
        QSignalSpy wanted(desk.session.market(), &MarketData::instrumentsWanted);
        desk.session.market()->applyInstruments({});
        QVERIFY(!desk.button("buy")->sends());
        QCOMPARE(desk.button("buy")->detail(), QStringLiteral("filters not loaded"));
        for (const char* name : { "price", "size" })
            QVERIFY2(!desk.edit(name)->isEnabled(), name);
        desk.session.market()->applyInstrumentsFailure(QStringLiteral("no connection"));
        desk.look();
        auto* line = desk.find<QWidget>(QStringLiteral("notLoaded"));
        QVERIFY(line->isVisible());
        QVERIFY(line->accessibleName().contains(QStringLiteral("no connection")));
        QTest::mouseClick(line->findChild<QPushButton*>(), Qt::LeftButton);
        QCOMPARE(wanted.count(), 1);
        desk.session.market()->applyInstruments({ SessionFixture::instrument(QStringLiteral("BTCUSDT"), "0.10", "0.001") });
        QVERIFY(!line->isVisible());
        QVERIFY(desk.edit("price")->isEnabled());
    }

    void the_figures_agree_with_the_margin_rules()
    {
        TicketDesk desk;
        desk.holdLong();
        desk.type("price", QStringLiteral("96405.5"));
        desk.type("size", QStringLiteral("0.2"));
        QCOMPARE(desk.figure("Position", 0), QStringLiteral("0.450"));
        QCOMPARE(desk.figure("Position"), QStringLiteral("0.650"));
        QCOMPARE(desk.figure("Entry", 0), QStringLiteral("96,288.6"));
        QCOMPARE(desk.figure("Entry"), QStringLiteral("96,324.6")); // (0.45 x 96,288.6 + 0.2 x 96,405.5) / 0.65
        QCOMPARE(desk.figure("Fee, maker"), QStringLiteral("3.86"));
        QCOMPARE(desk.figure("Margin used", 0), QStringLiteral("5,147.87"));
        QCOMPARE(desk.figure("Margin used"), QStringLiteral("6,112.66")); // 0.2 x 96,478.9 / 20 more
        QCOMPARE(desk.figure("Break-even"), QStringLiteral("96,397.2")); // 96,324.569 + (43.38 + 3.85622) / 0.65
        QCOMPARE(desk.side(Side::Buy).after.cost, d("964.055"));
        QVERIFY(desk.side(Side::Buy).after.liquidation.has_value());
    }

    void other_orders_of_the_leg_count_in_margin_and_in_the_largest_size()
    {
        TicketDesk desk;
        desk.type("price", QStringLiteral("96405.5"));
        desk.type("size", QStringLiteral("0.2"));
        const Decimal most = desk.side(Side::Sell).most;
        desk.session.account()->applyOrder(SessionFixture::limitOrder(1, Side::Buy, "96000", "0.3"));
        desk.look();
        // A sell up to the waiting buys is free: the larger side of the two is what binds.
        QVERIFY(desk.side(Side::Sell).most > most);
    }

    void a_model_that_differs_from_the_exchange_says_so()
    {
        TicketDesk desk;
        desk.holdLong();
        desk.type("price", QStringLiteral("96405.5"));
        desk.type("size", QStringLiteral("0.2"));
        QVERIFY(desk.panel.state().residual.has_value());
        QVERIFY(desk.find<WhatIfView>(QStringLiteral("whatIf"))->figures().residual.contains(QStringLiteral("79,086.1")));
        Position agreeing = *desk.session.account()->position(QStringLiteral("BTCUSDT"));
        agreeing.liquidationPrice = agreeing.liquidationPrice - *desk.panel.state().residual;
        desk.session.account()->applyPositions({ agreeing });
        desk.look();
        QVERIFY(desk.find<WhatIfView>(QStringLiteral("whatIf"))->figures().residual.isEmpty());
    }

    void the_usual_size_is_the_median_of_a_month()
    {
        const WallTime now = wallTimeFromMs(1'790'000'000'000);
        std::vector<Fill> fills;
        const auto add = [&](std::int64_t order, const char* size, std::chrono::hours ago) {
            Fill fill;
            fill.symbol = QStringLiteral("BTCUSDT");
            fill.orderId = order;
            fill.quantity = d(size);
            fill.time = now - ago;
            fills.push_back(fill);
        };
        add(1, "0.1", std::chrono::hours(1));
        add(1, "0.1", std::chrono::hours(1)); // one order, two fills
        add(2, "0.3", std::chrono::hours(2));
        add(3, "0.1", std::chrono::hours(3));
        add(4, "5", std::chrono::hours(4));
        QCOMPARE(usualSize(fills, QStringLiteral("BTCUSDT"), now), Decimal()); // four say nothing
        add(5, "0.25", std::chrono::hours(5));
        add(6, "9", std::chrono::hours(24 * 31)); // too long ago
        QCOMPARE(usualSize(fills, QStringLiteral("BTCUSDT"), now), d("0.25"));
        QCOMPARE(usualSize(fills, QStringLiteral("ETHUSDT"), now), Decimal());
    }
};

class TicketGuardTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void the_same_order_again_is_asked_about()
    {
        using Verdict = TicketGuard::Verdict;
        using namespace std::chrono_literals;
        TicketGuard guard;
        OrderIntent intent;
        intent.symbol = QStringLiteral("BTCUSDT");
        intent.price = Decimal(100);
        intent.quantity = Decimal(1);
        const MonotonicTime start {};
        QCOMPARE(guard.judge({ intent }, false, start), Verdict::Send);
        guard.sent({ intent }, false, start);
        intent.seenBid = Decimal(99); // the market moved on, the order did not
        QCOMPARE(guard.judge({ intent }, false, start + 200ms), Verdict::Ignore);
        QCOMPARE(guard.judge({ intent }, false, start + 3s), Verdict::AskAgain);
        QCOMPARE(guard.judge({ intent }, false, start + 4s), Verdict::Send);
        QCOMPARE(guard.judge({ intent }, false, start + 8s), Verdict::AskAgain);
        QCOMPARE(guard.judge({ intent }, false, start + 11s), Verdict::Send);
        OrderIntent other = intent;
        other.triggerPrice = Decimal(101);
        QCOMPARE(guard.judge({ other }, false, start + 100ms), Verdict::Send);
        QCOMPARE(guard.judge({ intent, intent }, false, start + 100ms), Verdict::Send);
    }

    void a_market_order_is_the_same_whatever_its_cap_became()
    {
        TicketGuard guard;
        OrderIntent intent;
        intent.timeInForce = TimeInForce::IOC;
        intent.quantity = Decimal(1);
        intent.price = Decimal(100);
        guard.sent({ intent }, true, {});
        intent.price = Decimal(101);
        QCOMPARE(guard.judge({ intent }, true, MonotonicTime {} + std::chrono::milliseconds(100)), TicketGuard::Verdict::Ignore);
    }

    void an_immediate_order_at_another_limit_is_another()
    {
        TicketGuard guard;
        OrderIntent intent;
        intent.timeInForce = TimeInForce::IOC;
        intent.quantity = Decimal(1);
        intent.price = Decimal(100);
        guard.sent({ intent }, false, {});
        const MonotonicTime later = MonotonicTime {} + std::chrono::seconds(3);
        QCOMPARE(guard.judge({ intent }, false, later), TicketGuard::Verdict::AskAgain);
        intent.price = Decimal(101);
        QCOMPARE(guard.judge({ intent }, false, later), TicketGuard::Verdict::Send);
    }
};

FATHOM_TEST(TicketTest)
FATHOM_TEST(TicketGuardTest)

#include "tst_ticket.moc"
