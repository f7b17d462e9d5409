// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/ui/chart/chart_fixture.h"
#include "ui/chart/order_lines.h"

#include <QDialog>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace fathom;
using namespace fathom::test;

//! What waits for a trigger on the chart: moved by a new order, drawn out of the position. INTERACTION 5.8, 6.
class ChartProtectionTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void draggingAWaitingOrderReplacesItWithAllItsTerms()
    {
        ChartFixture f;
        Order order = SessionFixture::limitOrder(5, Side::Sell, "0", "0.200");
        order.type = OrderType::Stop;
        order.orderId = 0;
        order.algoId = 77;
        order.triggerPrice = Decimal::fromScaled(*f.view()->newestTicks() - 300, 1);
        order.price = order.triggerPrice - Decimal(1);
        order.reduceOnly = true;
        order.workingType = WorkingType::MarkPrice;
        f.session.account()->applyOrder(order);
        auto* lines = f.panel->findChild<OrderLines*>();
        QVERIFY(lines->tags()[0].stop);
        f.arm();
        const QPointF from(720, f.yOf(order.triggerPrice));
        const QPointF to = from + QPointF(0, -20);
        const auto moved = std::llround(f.view()->viewport().priceAt(to.y()) - f.view()->viewport().priceAt(from.y()));
        dragTo(f.view(), from, to);
        sendMouse(f.view(), QEvent::MouseButtonRelease, to, Qt::LeftButton);
        QVERIFY(f.moved.empty()); // the exchange cannot modify it
        QCOMPARE(f.replaced.size(), std::size_t { 1 });
        const OrderIntent& terms = f.replaced[0].terms;
        QCOMPARE(f.replaced[0].order, LocalOrderId { 5 });
        QCOMPARE(terms.triggerPrice, order.triggerPrice + Decimal::fromScaled(moved, 1));
        QCOMPARE(terms.price, terms.triggerPrice - Decimal(1)); // the limit keeps its distance
        QVERIFY(terms.type == OrderType::Stop && terms.side == Side::Sell && terms.reduceOnly && terms.workingType == WorkingType::MarkPrice);
        QCOMPARE(terms.quantity, order.quantity);
    }

    void whatClosesTheWholePositionIsDragged()
    {
        ChartFixture f;
        const std::int64_t last = *f.view()->newestTicks();
        Order order = SessionFixture::limitOrder(5, Side::Sell, "0", "0");
        order.type = OrderType::StopMarket;
        order.orderId = 0;
        order.algoId = 77;
        order.closePosition = order.reduceOnly = true; // as the exchange reports it
        order.triggerPrice = Decimal::fromScaled(last - 300, 1);
        f.session.account()->applyOrder(order);
        f.arm();
        const QPointF from(720, f.yOf(order.triggerPrice)), to = from + QPointF(0, 25);
        dragTo(f.view(), from, to);
        sendMouse(f.view(), QEvent::MouseButtonRelease, to, Qt::LeftButton);
        QVERIFY2(f.panel->findChild<OrderLines*>()->hint().isEmpty(), qPrintable(f.panel->findChild<OrderLines*>()->hint()));
        QCOMPARE(f.replaced.size(), std::size_t { 1 });
        QVERIFY(f.replaced[0].terms.closePosition && !f.replaced[0].terms.reduceOnly);
        QVERIFY(f.replaced[0].terms.triggerPrice < order.triggerPrice);
    }

    void aStopIsNotDraggedToWhereItWouldFire()
    {
        ChartFixture f;
        const std::int64_t last = *f.view()->newestTicks();
        Order order = SessionFixture::limitOrder(5, Side::Sell, "0", "0");
        order.type = OrderType::StopMarket;
        order.orderId = 0;
        order.algoId = 77;
        order.closePosition = order.reduceOnly = true; // as the exchange reports it
        order.triggerPrice = Decimal::fromScaled(last - 300, 1);
        order.workingType = WorkingType::MarkPrice;
        f.session.account()->applyOrder(order);
        MarkPrice mark;
        mark.symbol = QStringLiteral("BTCUSDT");
        mark.mark = Decimal::fromScaled(last, 1);
        f.session.market()->applyMarkPrices({ mark });
        f.arm();
        const QPointF from(720, f.yOf(order.triggerPrice));
        const QPointF to(720, f.yOf(mark.mark) - 20);
        dragTo(f.view(), from, to);
        sendMouse(f.view(), QEvent::MouseButtonRelease, to, Qt::LeftButton);
        QVERIFY(f.replaced.empty());
        QVERIFY(!f.panel->findChild<OrderLines*>()->hint().isEmpty());
    }

    void stopAndTargetAreDrawnOutOfThePosition()
    {
        ChartFixture f;
        const std::int64_t last = *f.view()->newestTicks();
        Position position = SessionFixture::longPosition("0.450", "1", "1");
        position.entryPrice = Decimal::fromScaled(last, 1);
        f.session.account()->applyPositions({ position });
        auto* lines = f.panel->findChild<OrderLines*>();
        const auto tag = [lines] {
            return *std::find_if(lines->tags().begin(), lines->tags().end(), [](const OrderTag& t) { return t.kind == OrderTag::Kind::Position; });
        };
        const auto draw = [&](const QRectF& handle, double by) {
            const QPointF from = handle.center();
            dragTo(f.view(), from, from + QPointF(0, by));
            sendMouse(f.view(), QEvent::MouseButtonRelease, from + QPointF(0, by), Qt::LeftButton);
        };
        // Disarmed a bubble asks, with what it would bring.
        draw(tag().downBox, 60);
        auto* bubble = f.panel->findChild<QWidget*>(QStringLiteral("chartMoveBubble"));
        QVERIFY(bubble->isVisible());
        QVERIFY(f.protections.empty());
        const auto stopAt = *lines->target();
        QVERIFY(stopAt < last);
        QVERIFY2(lines->summary().contains(QStringLiteral("Stop-loss")), qPrintable(lines->summary()));
        bubble->findChild<QPushButton*>(QStringLiteral("chartMoveSend"))->click();
        QCOMPARE(f.protections.size(), std::size_t { 1 });
        QVERIFY(f.protections[0].stopLoss && !f.protections[0].takeProfit);
        QCOMPARE(f.protections[0].stopLoss->trigger, Decimal::fromScaled(stopAt, 1));
        // Armed it goes on release; the other leg is left as it is.
        f.arm();
        draw(tag().upBox, -60);
        QCOMPARE(f.protections.size(), std::size_t { 2 });
        QVERIFY(f.protections[1].takeProfit && !f.protections[1].stopLoss);
        QVERIFY(f.protections[1].takeProfit->trigger > position.entryPrice);
        // Nothing is drawn, nothing is sent: back home, Esc, a plain click, a trigger that would fire.
        draw(tag().upBox, 0);
        dragTo(f.view(), tag().upBox.center(), tag().upBox.center() - QPointF(0, 50));
        QTest::keyClick(f.view(), Qt::Key_Escape);
        sendMouse(f.view(), QEvent::MouseButtonRelease, tag().upBox.center() - QPointF(0, 50), Qt::LeftButton);
        MarkPrice mark;
        mark.symbol = QStringLiteral("BTCUSDT");
        mark.mark = Decimal::fromScaled(last + 5000, 1);
        f.session.market()->applyMarkPrices({ mark });
        draw(tag().upBox, -60);
        QCOMPARE(f.protections.size(), std::size_t { 2 });
        QVERIFY(!lines->hint().isEmpty());
    }

    void C19_aStopThatWouldFireAtOnceAsksToCloseAtTheMarket()
    {
        ChartFixture f;
        const std::int64_t last = *f.view()->newestTicks();
        MarkPrice mark;
        mark.symbol = QStringLiteral("BTCUSDT");
        mark.mark = Decimal::fromScaled(last, 1);
        f.session.market()->applyMarkPrices({ mark });
        f.session.account()->applyPositions({ SessionFixture::longPosition("0.450", mark.mark.toString().c_str(), mark.mark.toString().c_str()) });
        Order order = SessionFixture::limitOrder(5, Side::Sell, "0", "0");
        order.type = OrderType::StopMarket;
        order.orderId = 0;
        order.algoId = 77;
        order.closePosition = order.reduceOnly = true; // as the exchange reports it
        order.triggerPrice = Decimal::fromScaled(last - 300, 1);
        order.workingType = WorkingType::MarkPrice;
        f.session.account()->applyOrder(order);
        f.arm();
        QSignalSpy closed(f.session.orders(), &OrderGateway::closeWanted);
        const QPointF to(720, f.yOf(mark.mark) - 40);
        dragTo(f.view(), QPointF(720, f.yOf(order.triggerPrice)), to);
        sendMouse(f.view(), QEvent::MouseButtonRelease, to, Qt::LeftButton);
        QVERIFY(f.replaced.empty());
        auto* dialog = f.panel->findChild<QDialog*>(QStringLiteral("confirmDialog"));
        QVERIFY(dialog);
        QCOMPARE(closed.size(), 0);
        dialog->accept();
        QCOMPARE(closed.size(), 1);
        QCOMPARE(closed[0][3].value<Decimal>(), Decimal(1));
    }

    void aClosedPositionEndsTheDrawing()
    {
        ChartFixture f;
        Position position = SessionFixture::longPosition("0.450", "1", "1");
        position.entryPrice = Decimal::fromScaled(*f.view()->newestTicks(), 1);
        f.session.account()->applyPositions({ position });
        f.arm();
        auto* lines = f.panel->findChild<OrderLines*>();
        const auto tag = *std::find_if(lines->tags().begin(), lines->tags().end(), [](const OrderTag& t) { return t.kind == OrderTag::Kind::Position; });
        dragTo(f.view(), tag.downBox.center(), tag.downBox.center() + QPointF(0, 50));
        position.amount = {};
        f.session.account()->applyPositions({ position });
        sendMouse(f.view(), QEvent::MouseButtonRelease, tag.downBox.center() + QPointF(0, 50), Qt::LeftButton);
        QVERIFY(f.protections.empty());
        QVERIFY2(lines->hint().contains(QStringLiteral("closed")), qPrintable(lines->hint()));
    }
};
FATHOM_TEST(ChartProtectionTest)

#include "tst_chart_protection.moc"
