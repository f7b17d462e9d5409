// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/ui/chart/chart_fixture.h"
#include "ui/chart/order_lines.h"
#include "ui/workspace/arming.h"
#include "ui/workspace/confirm_dialog.h"

#include <QPushButton>

using namespace fathom;
using namespace std::chrono_literals;
using namespace fathom::test;

//! The guards of INTERACTION 9 and a doubtful book, on the chart.
class ChartGuardsTest final : public QObject
{
    Q_OBJECT

    static constexpr Qt::KeyboardModifiers ctrl = Qt::ControlModifier, shift = Qt::ShiftModifier;

    struct Armed : ChartFixture
    {
        Armed()
        {
            if (settle())
                arm();
            moveLast(0);
            clock.advance(1s);
        }
        QPointF below(double pixels) const { return { 200, view()->viewport().yOf(static_cast<double>(*view()->newestTicks())) + pixels }; }
        QString hint() const { return panel->findChild<OrderLines*>()->hint(); }
    };

private Q_SLOTS:
    void the_side_is_that_of_the_press_data()
    {
        QTest::addColumn<int>("modifiers");
        QTest::addColumn<int>("side");
        QTest::newRow("limit") << int(ctrl) << int(Side::Buy);
        QTest::newRow("stop") << int(ctrl | shift) << int(Side::Sell);
    }

    void the_side_is_that_of_the_press()
    {
        QFETCH(int, modifiers);
        QFETCH(int, side);
        Armed f;
        const QPointF at = f.below(30);
        const Decimal price = f.priceAt(at.y());
        sendMouse(f.view(), QEvent::MouseButtonPress, at, Qt::LeftButton, Qt::KeyboardModifiers(modifiers));
        f.moveLast(-2'000); // the last price goes below the pressed one before the release
        QVERIFY(Decimal::fromScaled(*f.view()->newestTicks(), 1) < price);
        f.feedBook();
        sendMouse(f.view(), QEvent::MouseButtonRelease, at, Qt::LeftButton, Qt::KeyboardModifiers(modifiers));
        QCOMPARE(f.placed.size(), std::size_t { 1 });
        QCOMPARE(int(f.placed[0].side), side);
        QCOMPARE(f.placed[0].type == OrderType::Limit ? f.placed[0].price : f.placed[0].triggerPrice, price);
    }

    void a_press_that_was_armed_is_dropped_by_disarming_and_the_other_way_round()
    {
        Armed f;
        const QPointF at = f.below(30);
        sendMouse(f.view(), QEvent::MouseButtonPress, at, Qt::LeftButton, ctrl);
        f.arm(); // off
        sendMouse(f.view(), QEvent::MouseButtonRelease, at, Qt::LeftButton, ctrl);
        sendMouse(f.view(), QEvent::MouseButtonPress, at, Qt::LeftButton, ctrl);
        f.arm();
        sendMouse(f.view(), QEvent::MouseButtonRelease, at, Qt::LeftButton, ctrl);
        QVERIFY(f.placed.empty() && f.drafts.empty());
    }

    void a_price_the_market_just_crossed_is_refused()
    {
        Armed f;
        const QPointF at = f.below(30);
        const Decimal price = f.priceAt(at.y());
        f.moveLast(-(*f.view()->newestTicks() - std::llround(price.toDouble() * 10)) - 1); // now the press would sell
        const QPointF same(200, f.yOf(price));
        f.clock.advance(100ms);
        click(f.view(), same, ctrl);
        QVERIFY(f.placed.empty());
        QCOMPARE(f.hint(), QStringLiteral("Market crossed, click again."));
        f.clock.advance(100ms);
        click(f.view(), same, ctrl);
        QCOMPARE(f.placed.size(), std::size_t { 1 });
        QCOMPARE(f.placed[0].side, Side::Sell);
    }

    void the_same_order_again_needs_a_second_press_within_ten_seconds()
    {
        Armed f;
        const QPointF at = f.below(60);
        click(f.view(), at, ctrl);
        f.clock.advance(200ms);
        click(f.view(), at, ctrl); // a finger that bounced
        QCOMPARE(f.placed.size(), std::size_t { 1 });
        QVERIFY(f.hint().isEmpty());
        f.clock.advance(5s);
        click(f.view(), at, ctrl);
        QCOMPARE(f.placed.size(), std::size_t { 1 });
        QVERIFY(f.hint().contains(QStringLiteral("press again")));
        f.clock.advance(1s);
        click(f.view(), at, ctrl);
        QCOMPARE(f.placed.size(), std::size_t { 2 });
        f.clock.advance(11s);
        click(f.view(), at, ctrl);
        QCOMPARE(f.placed.size(), std::size_t { 3 });
    }

    void an_unusual_size_needs_a_second_press()
    {
        Armed f;
        for (LocalOrderId id = 1; id <= 5; ++id) {
            Order order = SessionFixture::limitOrder(id, Side::Buy, "90000.0", "0.010");
            order.created = f.clock.wallNow();
            f.session.account()->applyOrder(order);
        }
        const QPointF at = f.below(60);
        click(f.view(), at, ctrl);
        QVERIFY(f.placed.empty());
        QVERIFY(f.hint().contains(QStringLiteral("three times the usual 0.010")));
        f.clock.advance(1s);
        click(f.view(), at, ctrl);
        QCOMPARE(f.placed.size(), std::size_t { 1 });
    }

    void a_press_on_prices_that_just_moved_is_ignored()
    {
        Armed f;
        const QPointF at = f.below(60);
        QWheelEvent wheel(at, f.view()->mapToGlobal(at), {}, { 0, 120 }, Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(f.view(), &wheel);
        click(f.view(), f.below(60), ctrl);
        QVERIFY(f.placed.empty());
        f.clock.advance(301ms);
        click(f.view(), f.below(60), ctrl);
        QCOMPARE(f.placed.size(), std::size_t { 1 });
    }

    void a_doubtful_book_makes_the_chart_cancel_only()
    {
        Armed f;
        const Order order = f.orderAt(5, Side::Buy, -300);
        Order stop = SessionFixture::limitOrder(6, Side::Sell, "0", "0.1");
        stop.type = OrderType::StopMarket;
        stop.orderId = 0;
        stop.algoId = 6;
        stop.reduceOnly = true;
        stop.triggerPrice = order.price - Decimal(20);
        f.session.account()->applyOrder(stop);
        f.feedBook(BookState::Gap, "sequence gap");
        click(f.view(), f.below(60), ctrl);
        click(f.view(), f.below(90), ctrl | shift);
        QVERIFY(f.placed.empty());
        QCOMPARE(f.hint(), QStringLiteral("The book is not live: sequence gap"));
        const auto tagOf = [&f](LocalOrderId id) {
            const auto& tags = f.panel->findChild<OrderLines*>()->tags();
            return *std::find_if(tags.begin(), tags.end(), [id](const OrderTag& each) { return each.order == id; });
        };
        const auto drag = [&f, &tagOf](LocalOrderId id, double by) {
            const OrderTag tag = tagOf(id);
            const QPointF from(tag.box.left() + 12, tag.box.center().y());
            dragTo(f.view(), from, from + QPointF(0, by));
            sendMouse(f.view(), QEvent::MouseButtonRelease, from + QPointF(0, by), Qt::LeftButton);
        };
        drag(5, -20); // towards the market: nobody knows whether it would take
        QVERIFY(f.moved.empty());
        QVERIFY(f.panel->isArmed());
        drag(6, 20); // what protects may be moved all the same
        QCOMPARE(f.replaced.size(), std::size_t { 1 });
        click(f.view(), tagOf(5).actionBox.center());
        QCOMPARE(f.cancelled, std::vector<LocalOrderId> { 5 });
        f.feedBook();
        click(f.view(), f.below(60), ctrl);
        QCOMPARE(f.placed.size(), std::size_t { 1 });
    }

    // A tag that came under the pointer with the turned view is another one than was aimed at.
    void a_press_on_a_tag_right_after_the_view_moved_is_ignored()
    {
        ChartFixture f;
        f.orderAt(5, Side::Buy, -300);
        f.session.account()->applyPositions({ SessionFixture::longPosition("0.450", "96400.0", "96400.0") });
        QVERIFY(f.settle());
        const auto turn = [&f] {
            const QPointF at(200, 200);
            QWheelEvent wheel(at, f.view()->mapToGlobal(at), {}, { 0, 120 }, Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase, false);
            QApplication::sendEvent(f.view(), &wheel);
        };
        const auto pressTags = [&f] {
            const auto tags = f.panel->findChild<OrderLines*>()->tags();
            for (const OrderTag& tag : tags) {
                if (tag.kind == OrderTag::Kind::Liquidation)
                    continue;
                click(f.view(), tag.actionBox.center());
                click(f.view(), tag.box.center(), Qt::NoModifier, Qt::MiddleButton);
            }
        };
        turn();
        pressTags();
        QVERIFY(f.cancelled.empty() && f.closed.empty());
        f.clock.advance(std::chrono::milliseconds(400));
        pressTags();
        QCOMPARE(f.cancelled.size(), std::size_t { 2 }); // by its cross and by the middle button
        QCOMPARE(f.closed.size(), std::size_t { 1 });
    }

    void close_asks_with_real_money_unless_armed()
    {
        ChartFixture f(400, Environment::Production);
        f.session.account()->applyPositions({ SessionFixture::longPosition("0.450", "96400.0", "96400.0") });
        const auto close = [&f] {
            const auto& tags = f.panel->findChild<OrderLines*>()->tags();
            const auto tag = std::find_if(tags.begin(), tags.end(), [](const OrderTag& each) { return each.kind == OrderTag::Kind::Position; });
            click(f.view(), tag->actionBox.center());
        };
        close();
        QVERIFY(f.closed.empty());
        auto* dialog = f.panel->findChild<ConfirmDialog*>();
        QVERIFY(dialog);
        dialog->reject();
        f.panel->arming().allow();
        close();
        QCOMPARE(f.closed, std::vector<Decimal> { Decimal(1) });
    }

    void a_stop_of_a_hedge_leg_may_be_moved_while_the_account_is_lost()
    {
        ChartFixture f;
        f.arm();
        Order stop = SessionFixture::limitOrder(6, Side::Sell, "0", "0.1"); // sized, no flag: the leg says that it closes
        stop.type = OrderType::StopMarket;
        stop.positionSide = PositionSide::Long;
        stop.orderId = 0;
        stop.algoId = 6;
        stop.triggerPrice = Decimal::fromScaled(*f.view()->newestTicks() - 300, 1);
        QVERIFY(stop.onlyReduces());
        f.session.account()->applyOrder(stop);
        f.session.orders()->applyBlockedReason(QStringLiteral("Account stream lost"));
        const QPointF from(720, f.yOf(stop.triggerPrice));
        dragTo(f.view(), from, from + QPointF(0, 20));
        sendMouse(f.view(), QEvent::MouseButtonRelease, from + QPointF(0, 20), Qt::LeftButton);
        if (auto* send = f.panel->findChild<QPushButton*>(QStringLiteral("chartMoveSend")); send->isVisible())
            send->click();
        QCOMPARE(f.replaced.size(), std::size_t { 1 });
    }

    void an_order_of_a_symbol_that_does_not_trade_stays_where_it_is_and_can_be_cancelled()
    {
        ChartFixture f;
        f.arm();
        Order order = f.orderAt(5, Side::Sell, 300);
        order.reduceOnly = true;
        f.session.account()->applyOrder(order);
        auto halted = std::make_shared<Instrument>(*f.session.market()->instrument(QStringLiteral("BTCUSDT")));
        halted->status = QStringLiteral("SETTLING");
        f.session.market()->applyInstruments({ halted });
        f.clock.advance(1s);
        const QPointF from(720, f.yOf(order.price));
        dragTo(f.view(), from, from + QPointF(0, 20));
        sendMouse(f.view(), QEvent::MouseButtonRelease, from + QPointF(0, 20), Qt::LeftButton);
        auto* lines = f.panel->findChild<OrderLines*>();
        QVERIFY(f.moved.empty());
        QVERIFY2(lines->hint().contains(QStringLiteral("not trading")), qPrintable(lines->hint()));
        click(f.view(), lines->tags()[0].box.center(), Qt::NoModifier, Qt::MiddleButton);
        QCOMPARE(f.cancelled, std::vector<LocalOrderId> { 5 });
    }

    void the_book_is_held_while_there_is_an_order_to_move()
    {
        ChartFixture f;
        QVERIFY(!f.session.market()->book(QStringLiteral("BTCUSDT")));
        Order order = f.orderAt(5, Side::Buy, -300);
        QVERIFY(f.session.market()->book(QStringLiteral("BTCUSDT")));
        order.status = OrderStatus::Canceled;
        f.session.account()->applyOrder(order);
        QVERIFY(!f.session.market()->book(QStringLiteral("BTCUSDT")));
    }
};

FATHOM_TEST(ChartGuardsTest)

#include "tst_chart_guards.moc"
