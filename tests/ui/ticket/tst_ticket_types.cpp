// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/ui/ticket/ticket_desk.h"
#include "ui/ticket/scale_preview.h"

using namespace fathom;
using fathom::test::d;
using fathom::test::TicketDesk;

//! Every type of order the ticket sends, by mouse and keys, and exactly what it asks the gateway for.
class TicketTypesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_market_order_is_an_ioc_limit_with_the_cap()
    {
        TicketDesk desk;
        QSignalSpy placed(desk.session.orders(), &OrderGateway::placeWanted);
        desk.tab(TicketTab::Market);
        desk.type("size", QStringLiteral("0.25"));
        QCOMPARE(desk.button("sell")->detail(), QStringLiteral("market 0.250"));
        QCOMPARE(desk.label("marketNote")->text(), QStringLiteral("sent as IOC limit: buy 96,530.6, sell 96,434.1"));
        QTest::mouseClick(desk.button("sell"), Qt::LeftButton);
        QCOMPARE(placed.count(), 1);
        const OrderIntent intent = desk.placed(placed);
        QCOMPARE(intent.type, OrderType::Limit);
        QCOMPARE(intent.timeInForce, TimeInForce::IOC);
        QCOMPARE(intent.price, d("96434.1")); // 96,482.3 less 0.05 %, towards the safe side
        // 0.120 at 96,482.4 and 0.130 one tick higher
        QCOMPARE(desk.side(Side::Buy).walk.average.rounded(3), d("96482.452"));
        QVERIFY(desk.pick(QStringLiteral("timeInForce"), QStringLiteral("0.50")));
        QCOMPARE(desk.intent(Side::Buy).price, d("96964.8"));
        QCOMPARE(desk.preferences.value(QStringLiteral("ticket.cap")).toString(), QStringLiteral("0.5"));
    }

    void the_rest_of_a_market_order_is_reported_and_not_sent_again()
    {
        TicketDesk desk;
        QSignalSpy placed(desk.session.orders(), &OrderGateway::placeWanted);
        desk.tab(TicketTab::Market);
        desk.type("size", QStringLiteral("0.25"));
        QTest::mouseClick(desk.button("buy"), Qt::LeftButton);
        const auto request = placed.at(0).at(0).value<RequestId>();
        const auto id = placed.at(0).at(1).value<LocalOrderId>();
        desk.session.orders()->applyFinished(request, Outcome::Accepted, {}, id);
        Order order = TicketDesk::limitOrder(id, Side::Buy, "96530.6", "0.25");
        order.executed = d("0.12");
        order.averagePrice = d("96482.4");
        order.status = OrderStatus::PartiallyFilled;
        desk.session.account()->applyOrder(order);
        QVERIFY(desk.session.log()->lines().empty());
        order.status = OrderStatus::Expired;
        desk.session.account()->applyOrder(order);
        QCOMPARE(desk.session.log()->lines().size(), std::size_t { 1 });
        const LogLine line = desk.session.log()->lines().front();
        QVERIFY(line.asksAttention);
        QVERIFY(line.text.contains(QStringLiteral("0.130 not filled")));
        QVERIFY(line.text.contains(QStringLiteral("Not sent again")));
        desk.session.account()->applyOrder(order); // told once
        QCOMPARE(desk.session.log()->lines().size(), std::size_t { 1 });
        QCOMPARE(placed.count(), 1);
    }

    void stop_orders_data()
    {
        QTest::addColumn<StopKind>("kind");
        QTest::addColumn<Side>("side");
        QTest::addColumn<QString>("trigger");
        QTest::addColumn<QString>("limit");
        QTest::addColumn<OrderType>("type");
        QTest::addColumn<QString>("detail");
        const auto row = [](const char* name, StopKind kind, Side side, const char* trigger, const char* limit, OrderType type, const char* detail) {
            QTest::newRow(name) << kind << side << QString::fromLatin1(trigger) << QString::fromLatin1(limit) << type << QString::fromUtf8(detail);
        };
        row("buy stop", StopKind::StopMarket, Side::Buy, "96760", "", OrderType::StopMarket, "0.200 @ 96,760.0");
        row("sell stop", StopKind::StopMarket, Side::Sell, "96080", "", OrderType::StopMarket, "0.200 @ 96,080.0");
        row("buy stop-limit", StopKind::StopLimit, Side::Buy, "96760", "96780", OrderType::Stop, "0.200 @ 96,760.0 → 96,780.0");
        row("sell take-profit", StopKind::TakeProfitMarket, Side::Sell, "96950", "", OrderType::TakeProfitMarket, "0.200 @ 96,950.0");
        row("buy take-profit limit", StopKind::TakeProfitLimit, Side::Buy, "96000", "95990", OrderType::TakeProfit, "0.200 @ 96,000.0 → 95,990.0");
    }

    void stop_orders()
    {
        QFETCH(StopKind, kind);
        QFETCH(Side, side);
        QFETCH(QString, trigger);
        QFETCH(QString, limit);
        QFETCH(OrderType, type);
        QFETCH(QString, detail);
        TicketDesk desk;
        QSignalSpy placed(desk.session.orders(), &OrderGateway::placeWanted);
        desk.tab(TicketTab::Stop);
        desk.stopKind(kind);
        desk.type("trigger", trigger);
        if (!limit.isEmpty())
            desk.type("price", limit);
        desk.type("size", QStringLiteral("0.2"));
        QCOMPARE(desk.panel.state().shown, side);
        SideButton* send = desk.button(side == Side::Buy ? "buy" : "sell");
        SideButton* other = desk.button(side == Side::Buy ? "sell" : "buy");
        QCOMPARE(send->detail(), detail);
        QVERIFY(!other->sends());
        QCOMPARE(other->detail(), QStringLiteral("would trigger at once"));
        QTest::mouseClick(other, Qt::LeftButton);
        QCOMPARE(placed.count(), 0);
        QTest::mouseClick(send, Qt::LeftButton);
        QCOMPARE(placed.count(), 1);
        const OrderIntent intent = desk.placed(placed);
        QCOMPARE(intent.type, type);
        QCOMPARE(intent.side, side);
        QCOMPARE(intent.triggerPrice, d(trigger.toLatin1().constData()));
        QCOMPARE(intent.price, limit.isEmpty() ? Decimal() : d(limit.toLatin1().constData()));
        QCOMPARE(intent.quantity, d("0.2"));
        QCOMPARE(intent.workingType, WorkingType::ContractPrice);
        QVERIFY(!intent.closePosition && !intent.priceProtect);
    }

    void a_stop_watches_what_it_is_told_to_and_may_be_protected()
    {
        TicketDesk desk;
        desk.tab(TicketTab::Stop);
        desk.stopKind(StopKind::StopMarket);
        desk.type("trigger", QStringLiteral("96481")); // between mark 96,478.9 and last 96,482.3
        desk.type("size", QStringLiteral("0.2"));
        QVERIFY(desk.button("sell")->sends()); // below the last price
        QVERIFY(!desk.button("buy")->sends());
        QVERIFY(desk.label("triggerHint")->text().contains(QStringLiteral("from last, 13 t")));
        QVERIFY(desk.pick(QStringLiteral("working"), QStringLiteral("Mark")));
        QVERIFY(!desk.button("sell")->sends()); // above the mark price
        QVERIFY(desk.button("buy")->sends());
        QVERIFY(desk.label("triggerHint")->text().contains(QStringLiteral("from mark, 21 t")));
        desk.tick("priceProtect");
        QVERIFY(desk.intent(Side::Buy).priceProtect);
        QCOMPARE(desk.intent(Side::Buy).workingType, WorkingType::MarkPrice);
    }

    void a_stop_may_close_the_whole_position()
    {
        TicketDesk desk;
        desk.holdLong();
        QSignalSpy placed(desk.session.orders(), &OrderGateway::placeWanted);
        desk.tab(TicketTab::Stop);
        desk.stopKind(StopKind::StopMarket);
        desk.tick("closePosition");
        desk.type("trigger", QStringLiteral("96080"));
        QVERIFY(!desk.edit("size")->isEnabled());
        QCOMPARE(desk.edit("size")->text(), QStringLiteral("all, 0.450"));
        QVERIFY(desk.box("reduceOnly")->isChecked());
        QVERIFY(!desk.box("reduceOnly")->isEnabled());
        QCOMPARE(desk.label("reduceLock")->text(), QStringLiteral("locked: closes a long"));
        QCOMPARE(desk.button("sell")->detail(), QStringLiteral("all @ 96,080.0"));
        QTest::mouseClick(desk.button("sell"), Qt::LeftButton);
        const OrderIntent intent = desk.placed(placed);
        QVERIFY(intent.closePosition);
        QVERIFY(intent.quantity.isZero());
        QVERIFY(!intent.reduceOnly); // implied; the venue refuses the flag beside it
    }

    void a_trailing_stop_takes_the_whole_position_and_gives_the_size_back()
    {
        TicketDesk desk;
        desk.holdLong();
        QSignalSpy placed(desk.session.orders(), &OrderGateway::placeWanted);
        desk.type("size", QStringLiteral("0.2"));
        desk.tab(TicketTab::Trailing);
        QCOMPARE(desk.edit("size")->text(), QStringLiteral("all, 0.450"));
        desk.type("callback", QStringLiteral("0.8"));
        desk.type("activation", QStringLiteral("96700"));
        QVERIFY(!desk.box("reduceOnly")->isEnabled());
        QCOMPARE(desk.label("reduceLock")->text(), QStringLiteral("locked: closes a long"));
        QCOMPARE(desk.button("buy")->detail(), QStringLiteral("no short to protect"));
        QCOMPARE(desk.button("sell")->detail(), QStringLiteral("0.450, callback 0.80 %"));
        // The figures of the design.
        QCOMPARE(desk.figure("First trigger after activation"), QStringLiteral("95,926.4"));
        QCOMPARE(desk.figure("Result there, before fee"), QStringLiteral("−162.99"));
        QCOMPARE(desk.figure("Breaks even if the high reaches"), QStringLiteral("97,162.3")); // 96,385 / 0.992, not a tick too low
        QTest::mouseClick(desk.button("sell"), Qt::LeftButton);
        const OrderIntent intent = desk.placed(placed);
        QCOMPARE(intent.type, OrderType::TrailingStop);
        QCOMPARE(intent.callbackRate, d("0.8"));
        QCOMPARE(intent.activatePrice, d("96700"));
        QCOMPARE(intent.quantity, d("0.45"));
        QVERIFY(intent.reduceOnly);
        QVERIFY(intent.price.isZero() && intent.triggerPrice.isZero());
        desk.tab(TicketTab::Limit);
        QCOMPARE(desk.edit("size")->text(), QStringLiteral("0.200"));
    }

    void trailing_shares_are_of_the_position()
    {
        TicketDesk desk;
        desk.holdLong();
        desk.tab(TicketTab::Trailing);
        desk.press(QStringLiteral("close50"));
        QCOMPARE(desk.edit("size")->text(), QStringLiteral("0.225"));
        desk.press(QStringLiteral("closeAll"));
        QCOMPARE(desk.edit("size")->text(), QStringLiteral("all, 0.450"));
        // It follows the position, not the number.
        desk.holdLong("0.3");
        QCOMPARE(desk.intent(Side::Sell).quantity, d("0.3"));
    }

    void trailing_activation_and_callback_are_checked()
    {
        TicketDesk desk;
        desk.holdLong();
        desk.tab(TicketTab::Trailing);
        desk.press(QStringLiteral("activate2")); // half a percent above the last price
        QCOMPARE(desk.edit("activation")->text(), QStringLiteral("96,964.7"));
        QVERIFY(desk.button("sell")->sends());
        desk.type("activation", QStringLiteral("96400"));
        QVERIFY(!desk.button("sell")->sends());
        desk.press(QStringLiteral("activateNow"));
        QCOMPARE(desk.edit("activation")->text(), QString());
        QVERIFY(desk.button("sell")->sends());
        for (const char* bad : { "0.09", "20.1", "abc" }) {
            desk.type("callback", QLatin1String(bad));
            QVERIFY2(!desk.button("sell")->sends(), bad);
        }
        QVERIFY(desk.pick(QStringLiteral("callbacks"), QStringLiteral("2.00")));
        QCOMPARE(desk.intent(Side::Sell).callbackRate, Decimal(2));
    }

    void a_trailing_buy_may_open()
    {
        TicketDesk desk;
        QSignalSpy placed(desk.session.orders(), &OrderGateway::placeWanted);
        desk.type("size", QStringLiteral("0.2"));
        desk.tab(TicketTab::Trailing);
        desk.type("activation", QStringLiteral("96000"));
        QCOMPARE(desk.panel.state().shown, Side::Buy);
        QTest::mouseClick(desk.button("buy"), Qt::LeftButton);
        QCOMPARE(placed.count(), 1);
        QVERIFY(!desk.placed(placed).reduceOnly);
        QCOMPARE(desk.placed(placed).side, Side::Buy);
    }

    void a_scale_is_sent_whole()
    {
        TicketDesk desk;
        QSignalSpy placed(desk.session.orders(), &OrderGateway::placeAllWanted);
        desk.tab(TicketTab::Scale);
        desk.type("price", QStringLiteral("96400"));
        desk.type("to", QStringLiteral("96000"));
        desk.type("count", QStringLiteral("4"));
        desk.press(QStringLiteral("shape1")); // rising
        desk.type("size", QStringLiteral("0.1"));
        QCOMPARE(desk.find<ScalePreview>(QStringLiteral("scalePreview"))->lines(),
            (QStringList { QStringLiteral("0.010 @ 96,400.0"), QStringLiteral("0.020 @ 96,266.7"), QStringLiteral("0.030 @ 96,133.3"), QStringLiteral("0.040 @ 96,000.0") }));
        QCOMPARE(desk.button("buy")->detail(), QStringLiteral("0.100 in 4 @ 96,400.0 → 96,000.0"));
        QTest::mouseClick(desk.button("buy"), Qt::LeftButton);
        QCOMPARE(placed.count(), 1);
        const auto intents = placed.at(0).at(2).value<std::vector<OrderIntent>>();
        QCOMPARE(intents.size(), std::size_t { 4 });
        Decimal sum;
        for (const OrderIntent& intent : intents) {
            QCOMPARE(intent.type, OrderType::Limit);
            QCOMPARE(intent.side, Side::Buy);
            QCOMPARE(intent.origin, QStringLiteral("ticket"));
            sum += intent.quantity;
        }
        QCOMPARE(sum, d("0.1"));
    }

    void a_scale_checks_every_order()
    {
        TicketDesk desk;
        desk.tab(TicketTab::Scale);
        desk.type("price", QStringLiteral("96400"));
        desk.type("to", QStringLiteral("96500")); // beyond the ask: the last ones would take
        desk.type("count", QStringLiteral("5"));
        desk.type("size", QStringLiteral("0.1"));
        QVERIFY(desk.button("buy")->sends());
        desk.tick("postOnly");
        QVERIFY(!desk.button("buy")->sends());
        QCOMPARE(desk.button("buy")->detail(), QStringLiteral("post-only would cross"));
        desk.tick("postOnly");
        desk.type("size", QStringLiteral("0.004")); // less than a step each
        QVERIFY(!desk.button("buy")->sends());
        desk.type("size", QStringLiteral("0.1"));
        desk.type("count", QStringLiteral("51"));
        QVERIFY(!desk.button("buy")->sends());
    }

    void times_in_force_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<TimeInForce>("expected");
        QTest::newRow("GTC") << QStringLiteral("GTC") << TimeInForce::GTC;
        QTest::newRow("IOC") << QStringLiteral("IOC") << TimeInForce::IOC;
        QTest::newRow("FOK") << QStringLiteral("FOK") << TimeInForce::FOK;
        QTest::newRow("GTX") << QStringLiteral("GTX") << TimeInForce::GTX;
        QTest::newRow("RPI") << QStringLiteral("RPI") << TimeInForce::RPI;
    }

    void times_in_force()
    {
        QFETCH(QString, word);
        QFETCH(TimeInForce, expected);
        TicketDesk desk;
        auto instrument = std::make_shared<Instrument>(*desk.session.market()->instrument(QStringLiteral("BTCUSDT")));
        instrument->permissions = { QStringLiteral("RPI") };
        desk.session.market()->applyInstruments({ instrument });
        desk.type("price", QStringLiteral("96405.5"));
        desk.type("size", QStringLiteral("0.2"));
        QVERIFY(desk.pick(QStringLiteral("timeInForce"), word));
        QCOMPARE(desk.intent(Side::Buy).timeInForce, expected);
    }

    void RPI_is_offered_where_the_symbol_takes_it_only()
    {
        TicketDesk desk;
        QVERIFY(!desk.pick(QStringLiteral("timeInForce"), QStringLiteral("RPI")));
    }

    void what_a_type_does_not_take_is_not_sent_with_it()
    {
        TicketDesk desk;
        desk.type("price", QStringLiteral("96405.5"));
        desk.type("size", QStringLiteral("0.2"));
        QVERIFY(desk.pick(QStringLiteral("timeInForce"), QStringLiteral("FOK")));
        desk.tab(TicketTab::Scale);
        desk.type("to", QStringLiteral("96000"));
        QCOMPARE(desk.intent(Side::Buy).timeInForce, TimeInForce::GTC);
        desk.tab(TicketTab::Limit);
        QCOMPARE(desk.intent(Side::Buy).timeInForce, TimeInForce::FOK);
    }

    void the_exchange_may_price_the_order()
    {
        TicketDesk desk;
        QSignalSpy placed(desk.session.orders(), &OrderGateway::placeWanted);
        desk.type("size", QStringLiteral("0.2"));
        desk.type("price", QStringLiteral("queue"));
        QCOMPARE(desk.panel.input().match, PriceMatch::Queue);
        QCOMPARE(desk.button("buy")->detail(), QStringLiteral("0.200 @ queue"));
        QVERIFY(desk.find<QPushButton>(QStringLiteral("extras"))->text().contains(QStringLiteral("queue")));
        QTest::mouseClick(desk.button("buy"), Qt::LeftButton);
        const OrderIntent intent = desk.placed(placed);
        QCOMPARE(intent.priceMatch, PriceMatch::Queue);
        QVERIFY(intent.price.isZero());
        // A typed price takes it back.
        desk.type("price", QStringLiteral("96405.5"));
        QCOMPARE(desk.panel.input().match, PriceMatch::None);
        QCOMPARE(desk.intent(Side::Buy).price, d("96405.5"));
    }

    void the_bracket_goes_with_the_entry()
    {
        TicketDesk desk;
        QSignalSpy placed(desk.session.orders(), &OrderGateway::placeWanted);
        desk.type("price", QStringLiteral("96405.5"));
        desk.type("size", QStringLiteral("0.2"));
        desk.tick("bracket");
        desk.type("takeProfit", QStringLiteral("96950"));
        desk.type("stopLoss", QStringLiteral("96080"));
        // Money, percent and reward over risk as the design prints them.
        QCOMPARE(desk.label("takeProfitMoney")->text(), QStringLiteral("+108.90"));
        QCOMPARE(desk.label("takeProfitPercent")->text(), QStringLiteral("+0.56 %"));
        QCOMPARE(desk.label("stopLossMoney")->text(), QStringLiteral("−65.10"));
        QCOMPARE(desk.label("stopLossPercent")->text(), QStringLiteral("−0.34 %"));
        QCOMPARE(desk.label("bracketNote")->text(), QStringLiteral("R : R 1.67"));
        QVERIFY(desk.pick(QStringLiteral("stopLossWorking"), QStringLiteral("Last")));
        QTest::mouseClick(desk.button("buy"), Qt::LeftButton);
        const auto bracket = placed.at(0).at(3).value<Bracket>();
        QVERIFY(bracket.takeProfit && bracket.stopLoss);
        QCOMPARE(bracket.takeProfit->trigger, d("96950"));
        QCOMPARE(bracket.takeProfit->workingType, WorkingType::MarkPrice);
        QCOMPARE(bracket.stopLoss->trigger, d("96080"));
        QCOMPARE(bracket.stopLoss->workingType, WorkingType::ContractPrice);
    }

    void legs_are_typed_as_distances_too()
    {
        TicketDesk desk;
        desk.type("price", QStringLiteral("96405.5"));
        desk.type("size", QStringLiteral("0.2"));
        desk.tick("bracket");
        desk.type("stopLoss", QStringLiteral("100u")); // 500 away
        QCOMPARE(desk.edit("stopLoss")->text(), QStringLiteral("95,905.5"));
        desk.type("takeProfit", QStringLiteral("2r"));
        QCOMPARE(desk.edit("takeProfit")->text(), QStringLiteral("97,405.5"));
        desk.type("takeProfit", QStringLiteral("1%"));
        QCOMPARE(desk.edit("takeProfit")->text(), QStringLiteral("97,369.6"));
        desk.panel.choose(Side::Sell); // the same words the other way round
        desk.type("stopLoss", QStringLiteral("1%"));
        QCOMPARE(desk.edit("stopLoss")->text(), QStringLiteral("97,369.6"));
    }

    void the_button_says_what_becomes_of_the_position()
    {
        TicketDesk desk;
        desk.holdLong("0.450");
        const auto title = [&desk] { return desk.button("sell")->accessibleName().section(QLatin1Char(','), 0, 0); };
        desk.type("price", QStringLiteral("96600"));
        desk.type("size", QStringLiteral("0.2"));
        QCOMPARE(title(), QStringLiteral("Sell / Reduce"));
        desk.type("size", QStringLiteral("0.5"));
        QCOMPARE(title(), QStringLiteral("Sell / Reverse"));
        desk.tick("reduceOnly");
        QCOMPARE(title(), QStringLiteral("Sell / Reduce"));
    }

    void a_large_size_leaves_the_buttons_above_it_whole()
    {
        TicketDesk desk;
        const auto isWhole = [&desk] {
            for (const char* name : { "marginMode", "leverage", "positionMode" }) {
                const auto* button = desk.find<QPushButton>(QLatin1String(name));
                if (button->width() < button->sizeHint().width())
                    return false;
            }
            return desk.label("most")->width() >= desk.label("most")->sizeHint().width();
        };
        desk.panel.resize(260, 640);
        QTRY_VERIFY(isWhole());
        QVERIFY(desk.label("most")->accessibleName().startsWith(QStringLiteral("Max buy ")));
    }

    void a_bracket_never_goes_with_an_order_that_reduces()
    {
        TicketDesk desk;
        desk.holdLong();
        QSignalSpy placed(desk.session.orders(), &OrderGateway::placeWanted);
        desk.type("price", QStringLiteral("96600"));
        desk.type("size", QStringLiteral("0.2"));
        desk.tick("bracket");
        desk.type("stopLoss", QStringLiteral("97000"));
        QVERIFY(desk.cautions().contains(QStringLiteral("The bracket is not sent with an order that reduces the position.")));
        QTest::mouseClick(desk.button("sell"), Qt::LeftButton);
        QVERIFY(placed.at(0).at(3).value<Bracket>().isEmpty());
    }

    void self_trade_prevention_goes_along_where_it_was_chosen()
    {
        TicketDesk desk;
        desk.type("price", QStringLiteral("96405.5"));
        desk.type("size", QStringLiteral("0.2"));
        QVERIFY(!desk.intent(Side::Buy).selfTrade);
        desk.preferences.setValue(QStringLiteral("ticket.selfTrade"), QStringLiteral("EXPIRE_BOTH"));
        TicketPanel second { desk.context };
        second.show();
        desk.type("price", QStringLiteral("96405.5"));
        QCOMPARE(second.input().selfTrade, std::optional(SelfTrade::ExpireBoth));
    }

    void every_tab_shows_its_own_fields_only()
    {
        TicketDesk desk;
        const auto shown = [&](const char* name) { return desk.edit(name)->isVisible(); };
        const auto expect = [&](TicketTab tab, QStringList names) {
            desk.tab(tab);
            for (const char* name : { "trigger", "callback", "activation", "price", "to", "count", "size" })
                QVERIFY2(shown(name) == names.contains(QLatin1String(name)), name);
        };
        expect(TicketTab::Limit, { QStringLiteral("price"), QStringLiteral("size") });
        expect(TicketTab::Market, { QStringLiteral("size") });
        expect(TicketTab::Stop, { QStringLiteral("trigger"), QStringLiteral("size") });
        desk.stopKind(StopKind::StopLimit);
        expect(TicketTab::Stop, { QStringLiteral("trigger"), QStringLiteral("price"), QStringLiteral("size") });
        expect(TicketTab::Trailing, { QStringLiteral("callback"), QStringLiteral("activation"), QStringLiteral("size") });
        expect(TicketTab::Scale, { QStringLiteral("price"), QStringLiteral("to"), QStringLiteral("count"), QStringLiteral("size") });
        // The buttons stay where they are, whatever is above them.
        const QPoint before = desk.button("buy")->pos();
        for (const TicketTab tab : { TicketTab::Limit, TicketTab::Market, TicketTab::Stop, TicketTab::Trailing, TicketTab::Scale }) {
            desk.tab(tab);
            QCOMPARE(desk.button("buy")->pos(), before);
        }
    }
};

FATHOM_TEST(TicketTypesTest)

#include "tst_ticket_types.moc"
