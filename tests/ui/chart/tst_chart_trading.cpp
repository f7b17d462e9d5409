// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/price_alerts.h"
#include "tests/support/test_main.h"
#include "tests/ui/chart/chart_fixture.h"
#include "ui/chart/order_lines.h"
#include "ui/chart/order_tags.h"
#include "ui/workspace/arming.h"
#include "ui/workspace/confirm_dialog.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>

using namespace fathom;
using namespace fathom::test;

//! Orders on the chart, by pointer and by key, against a session that only listens.
class ChartTradingTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void plainClicksNeverTrade()
    {
        ChartFixture f;
        QVERIFY(f.settle());
        f.arm();
        QVERIFY(f.panel->isArmed());
        for (int x = 20; x < 880; x += 60) {
            for (int y = 20; y < 560; y += 60) {
                click(f.view(), QPointF(x, y));
                sendMouse(f.view(), QEvent::MouseButtonDblClick, QPointF(x, y), Qt::LeftButton);
                sendMouse(f.view(), QEvent::MouseButtonRelease, QPointF(x, y), Qt::LeftButton);
            }
        }
        QVERIFY(f.placed.empty() && f.moved.empty() && f.closed.empty() && f.cancelled.empty());
    }

    void ctrlClickFillsTheTicketWhileDisarmed()
    {
        ChartFixture f;
        QVERIFY(f.settle());
        const double above = f.view()->viewport().yOf(static_cast<double>(*f.view()->newestTicks())) - 60;
        click(f.view(), { 200, above }, Qt::ControlModifier);
        click(f.view(), { 200, above + 120 }, Qt::ControlModifier);
        QVERIFY(f.placed.empty());
        QCOMPARE(f.drafts.size(), std::size_t { 2 });
        QCOMPARE(*f.drafts[0].side, Side::Sell);
        QCOMPARE(*f.drafts[0].price, f.priceAt(above));
        QCOMPARE(*f.drafts[1].side, Side::Buy);
    }

    void theSideIsThatOfThePressHoweverTheMarketMovesUntilTheRelease()
    {
        ChartFixture f;
        QVERIFY(f.settle());
        Candle next = walk(401, 7).back();
        next.closed = false;
        f.session.market()->applyCandle(QStringLiteral("BTCUSDT"), Interval::M5, next);
        const QPointF below(200, f.view()->viewport().yOf(static_cast<double>(*f.view()->newestTicks())) + 20);
        const Decimal price = f.priceAt(below.y());
        sendMouse(f.view(), QEvent::MouseButtonPress, below, Qt::LeftButton, Qt::ControlModifier);
        next.close = std::llround(f.view()->viewport().priceAt(below.y())) - 1; // falls below the price that was pressed
        next.low = std::min(next.low, next.close);
        f.session.market()->applyCandle(QStringLiteral("BTCUSDT"), Interval::M5, next);
        QCOMPARE(*f.view()->newestTicks(), next.close);
        sendMouse(f.view(), QEvent::MouseButtonRelease, below, Qt::LeftButton, Qt::ControlModifier);
        QCOMPARE(f.drafts.size(), std::size_t { 1 });
        QCOMPARE(*f.drafts[0].side, Side::Buy);
        QCOMPARE(*f.drafts[0].price, price);
    }

    void ctrlClickSendsThePriceOfThePressWhileArmed()
    {
        ChartFixture f;
        QVERIFY(f.settle());
        f.arm();
        const double below = f.view()->viewport().yOf(static_cast<double>(*f.view()->newestTicks())) + 60;
        const Decimal price = f.priceAt(below);
        click(f.view(), { 200, below }, Qt::ControlModifier);
        QCOMPARE(f.placed.size(), std::size_t { 1 });
        QCOMPARE(f.placed[0].side, Side::Buy);
        QCOMPARE(f.placed[0].price, price);
        QCOMPARE(f.placed[0].quantity, Decimal::fromLiteral("0.100"));
        QCOMPARE(f.placed[0].type, OrderType::Limit);
        QCOMPARE(f.placed[0].origin, QStringLiteral("chart"));
        QVERIFY(f.drafts.empty());
        click(f.view(), { 200, below }, Qt::ControlModifier); // the finger bounced
        QCOMPARE(f.placed.size(), std::size_t { 1 });
    }

    void otherModifiersAndDraggedPressesSendNothing()
    {
        ChartFixture f;
        QVERIFY(f.settle());
        f.arm();
        click(f.view(), { 200, 300 }, Qt::ControlModifier | Qt::ShiftModifier | Qt::AltModifier);
        click(f.view(), { 200, 300 }, Qt::ControlModifier | Qt::AltModifier);
        sendMouse(f.view(), QEvent::MouseButtonPress, { 200, 300 }, Qt::LeftButton, Qt::ControlModifier);
        sendMouse(f.view(), QEvent::MouseMove, { 200, 310 }, Qt::LeftButton, Qt::ControlModifier);
        sendMouse(f.view(), QEvent::MouseButtonRelease, { 200, 310 }, Qt::LeftButton, Qt::ControlModifier);
        sendMouse(f.view(), QEvent::MouseButtonPress, { 200, 300 }, Qt::LeftButton, Qt::ControlModifier);
        QTest::keyClick(f.view(), Qt::Key_Escape); // dropped before release
        sendMouse(f.view(), QEvent::MouseButtonRelease, { 200, 300 }, Qt::LeftButton, Qt::ControlModifier);
        QVERIFY(f.placed.empty() && f.drafts.empty());
    }

    void ctrlShiftClickIsAStopOnTheOtherSide()
    {
        ChartFixture f;
        QVERIFY(f.settle());
        const auto keys = Qt::ControlModifier | Qt::ShiftModifier;
        const double above = f.view()->viewport().yOf(static_cast<double>(*f.view()->newestTicks())) - 60;
        const Decimal price = f.priceAt(above);
        click(f.view(), { 200, above }, keys);
        QVERIFY(f.placed.empty()); // disarmed: into the ticket
        QCOMPARE(f.drafts.size(), std::size_t { 1 });
        QCOMPARE(*f.drafts[0].side, Side::Buy);
        QCOMPARE(*f.drafts[0].type, OrderType::StopMarket);
        QCOMPARE(*f.drafts[0].trigger, price);
        QVERIFY(!f.drafts[0].price);
        f.arm();
        click(f.view(), { 200, above }, keys);
        QCOMPARE(f.placed.size(), std::size_t { 1 });
        QCOMPARE(f.placed[0].side, Side::Buy);
        QCOMPARE(f.placed[0].type, OrderType::StopMarket);
        QCOMPARE(f.placed[0].triggerPrice, price);
        QVERIFY(f.placed[0].price.isZero());
        QCOMPARE(f.placed[0].quantity, Decimal::fromLiteral("0.100"));
    }

    void theMenuAtAPriceStagesAndSetsAnAlert()
    {
        ChartFixture f;
        QVERIFY(f.settle());
        const double below = f.view()->viewport().yOf(static_cast<double>(*f.view()->newestTicks())) + 60;
        const Decimal price = f.priceAt(below);
        Ticker ticker;
        ticker.symbol = QStringLiteral("BTCUSDT");
        ticker.last = Decimal::fromScaled(*f.view()->newestTicks(), 1);
        f.session.market()->applyTickers({ ticker });
        f.arm();
        const auto pick = [&](const char* name) {
            click(f.view(), { 200, below }, Qt::NoModifier, Qt::RightButton);
            auto* menu = f.panel->findChild<QMenu*>(QStringLiteral("chartPriceMenu"));
            QVERIFY(menu);
            auto* action = menu->findChild<QAction*>(QLatin1String(name));
            QVERIFY2(action, name);
            action->trigger();
            menu->close();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        };
        pick("chartMenuBuy");
        pick("chartMenuStop");
        pick("chartMenuAlert");
        QVERIFY(f.placed.empty()); // a menu stages, armed or not
        QCOMPARE(f.drafts.size(), std::size_t { 2 });
        QCOMPARE(*f.drafts[0].price, price);
        QCOMPARE(*f.drafts[1].side, Side::Sell); // below the last price a stop sells
        QCOMPARE(*f.drafts[1].trigger, price);
        const auto& alerts = PriceAlerts::of(*f.session.market()).all();
        QCOMPARE(alerts.size(), std::size_t { 1 });
        QCOMPARE(alerts[0].price, price);
        QCOMPARE(alerts[0].symbol, QStringLiteral("BTCUSDT"));
    }

    void refusesWithAReasonInsteadOfSending()
    {
        ChartFixture f;
        QVERIFY(f.settle());
        f.arm();
        f.link.setClickSize(Decimal());
        click(f.view(), { 200, 300 }, Qt::ControlModifier);
        QVERIFY(f.placed.empty());
        auto* lines = f.panel->findChild<OrderLines*>();
        QVERIFY(!lines->hint().isEmpty());
        f.link.setClickSize(Decimal::fromLiteral("0.100"));
        f.session.orders()->applyBlockedReason(QStringLiteral("Account stream lost"));
        click(f.view(), { 200, 310 }, Qt::ControlModifier);
        QVERIFY(f.placed.empty());
        QCOMPARE(lines->hint(), QStringLiteral("Account stream lost"));
    }

    void disarmsByItself()
    {
        ChartFixture f;
        f.arm();
        f.link.setSymbol(QStringLiteral("DOGEUSDT"));
        QVERIFY(!f.panel->isArmed());
        f.arm();
        QVERIFY(f.panel->isArmed());
        f.session.account()->applyPhase(AccountPhase::Lost, QStringLiteral("lost"), {});
        QVERIFY(!f.panel->isArmed());
        f.arm();
        QVERIFY(!f.panel->isArmed()); // not before the account is trusted again
        f.session.account()->applyPhase(AccountPhase::Ready, {}, {});
        f.arm();
        QTest::keyClick(f.view(), Qt::Key_Escape);
        QVERIFY(!f.panel->isArmed());
        f.arm();
        f.panel->hide();
        QVERIFY(!f.panel->isArmed());
    }

    void tagDragSendsExactlyOneModifyAtTheExactTick()
    {
        ChartFixture f;
        f.arm();
        const Order order = f.orderAt(5, Side::Buy, -300);
        const QPointF from(720, f.yOf(order.price));
        const QPointF to = from + QPointF(0, -20);
        const auto expected = std::llround(f.view()->viewport().priceAt(to.y()) - f.view()->viewport().priceAt(from.y()));
        dragTo(f.view(), from, to);
        QVERIFY(f.moved.empty()); // nothing is sent before the release
        sendMouse(f.view(), QEvent::MouseButtonRelease, to, Qt::LeftButton);
        QCOMPARE(f.moved.size(), std::size_t { 1 });
        QCOMPARE(f.moved[0].order, LocalOrderId { 5 });
        QCOMPARE(f.moved[0].price, order.price + Decimal::fromScaled(expected, 1));
        QVERIFY(f.moved[0].price.isMultipleOf(Decimal::fromLiteral("0.10")));
        QCOMPARE(f.moved[0].quantity, order.quantity);
        QVERIFY(f.placed.empty() && f.cancelled.empty());
    }

    void escAndReturningHomeSendNothing()
    {
        ChartFixture f;
        f.arm();
        const Order order = f.orderAt(5, Side::Buy, -300);
        const QPointF from(720, f.yOf(order.price));
        dragTo(f.view(), from, from + QPointF(0, 40));
        QTest::keyClick(f.view(), Qt::Key_Escape);
        sendMouse(f.view(), QEvent::MouseButtonRelease, from + QPointF(0, 40), Qt::LeftButton);
        QVERIFY(f.panel->isArmed()); // one step back: the drag only
        dragTo(f.view(), from, from + QPointF(0, 40));
        sendMouse(f.view(), QEvent::MouseMove, from, Qt::LeftButton);
        sendMouse(f.view(), QEvent::MouseButtonRelease, from, Qt::LeftButton);
        dragTo(f.view(), from, from + QPointF(0, 40));
        sendMouse(f.view(), QEvent::MouseButtonRelease, { -100, from.y() + 40 }, Qt::LeftButton);
        click(f.view(), from);
        QVERIFY(f.moved.empty());
    }

    void disarmedDragAsksFirst()
    {
        struct Ticket final : KeyTarget
        {
            KeyContext keyContext() const override { return KeyContext::Ticket; }
            bool runKey(KeyAction) override { return ++asked > 0; }
            int asked = 0;
        } ticket; // it reads Ctrl+Enter too
        ChartFixture f;
        f.keys.setTicketOf([&ticket](QWidget*) { return &ticket; });
        const Order order = f.orderAt(5, Side::Buy, -300);
        const QPointF from(720, f.yOf(order.price));
        auto* bubble = f.panel->findChild<QWidget*>(QStringLiteral("chartMoveBubble"));
        const auto drop = [&] {
            dragTo(f.view(), from, from + QPointF(0, 40));
            sendMouse(f.view(), QEvent::MouseButtonRelease, from + QPointF(0, 40), Qt::LeftButton);
        };
        drop();
        QVERIFY(bubble->isVisible());
        QVERIFY(f.moved.empty());
        bubble->findChild<QPushButton*>(QStringLiteral("chartMoveDiscard"))->click();
        QVERIFY(!bubble->isVisible());
        QVERIFY(f.moved.empty());
        drop();
        bubble->findChild<QPushButton*>(QStringLiteral("chartMoveSend"))->click();
        QCOMPARE(f.moved.size(), std::size_t { 1 });
        drop();
        QTest::keyClick(f.view(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(f.moved.size(), std::size_t { 2 });
        QCOMPARE(ticket.asked, 0);
        QTest::keyClick(f.view(), Qt::Key_Return, Qt::ControlModifier); // nothing waits here any more
        QCOMPARE(ticket.asked, 1);
        drop();
        QTest::keyClick(f.view(), Qt::Key_Escape);
        QVERIFY(!bubble->isVisible());
        QCOMPARE(f.moved.size(), std::size_t { 2 });
    }

    void wouldTakeIsRefused()
    {
        ChartFixture f;
        f.arm();
        const Order order = f.orderAt(5, Side::Buy, -300);
        auto book = std::make_shared<BookView>();
        book->instrument = f.session.market()->instrument(QStringLiteral("BTCUSDT"));
        book->state = BookState::Synced;
        const std::int64_t last = *f.view()->newestTicks();
        book->bids = { { last - 1, 100 } };
        book->asks = { { last, 100 } };
        f.session.market()->watchBook(QStringLiteral("BTCUSDT"));
        f.session.market()->applyBook(QStringLiteral("BTCUSDT"), book);
        const QPointF from(720, f.yOf(order.price));
        const QPointF to(720, f.view()->viewport().yOf(static_cast<double>(last)) - 20);
        dragTo(f.view(), from, to);
        sendMouse(f.view(), QEvent::MouseButtonRelease, to, Qt::LeftButton);
        QVERIFY(f.moved.empty());
        QVERIFY(!f.panel->findChild<OrderLines*>()->hint().isEmpty());
    }

    void filledWhileDraggedEndsTheDrag()
    {
        ChartFixture f;
        f.arm();
        Order order = f.orderAt(5, Side::Buy, -300);
        const QPointF from(720, f.yOf(order.price));
        dragTo(f.view(), from, from + QPointF(0, 40));
        order.status = OrderStatus::Filled;
        order.averagePrice = order.price;
        f.session.account()->applyOrder(order);
        sendMouse(f.view(), QEvent::MouseButtonRelease, from + QPointF(0, 40), Qt::LeftButton);
        QVERIFY(f.moved.empty());
        QVERIFY(f.panel->findChild<OrderLines*>()->hint().startsWith(QStringLiteral("Filled at")));
    }

    void orderInFlightCannotBeGrabbed()
    {
        ChartFixture f;
        f.arm();
        for (const RequestState state : { RequestState::Modifying, RequestState::Unknown, RequestState::Cancelling }) {
            Order order = f.orderAt(5, Side::Buy, -300);
            order.request = state;
            order.requestSince = RealClock().monotonicNow();
            f.session.account()->applyOrder(order);
            const QPointF from(720, f.yOf(order.price));
            dragTo(f.view(), from, from + QPointF(0, 40));
            sendMouse(f.view(), QEvent::MouseButtonRelease, from + QPointF(0, 40), Qt::LeftButton);
        }
        QVERIFY(f.moved.empty());
    }

    // Prices beyond the view, and more tags than a low chart has room for side by side: the order of prices stays, none is cut off.
    void tagsOfALowChartKeepTheOrderOfTheirPrices()
    {
        ChartFixture f;
        f.panel->resize(520, 300);
        std::vector<Order> orders;
        for (LocalOrderId id = 1; id <= 7; ++id)
            orders.push_back(f.orderAt(id, id < 4 ? Side::Buy : Side::Sell, (id % 2 == 0 ? 40'000 : -40'000) + 3'000 * id));
        QApplication::processEvents();
        const auto* lines = f.panel->findChild<OrderLines*>();
        QCOMPARE(lines->tags().size(), orders.size());
        const double plot = f.view()->viewport().plot().height();
        for (const OrderTag& a : lines->tags()) {
            QVERIFY2(a.box.top() >= 0 && a.box.bottom() <= plot, qPrintable(QStringLiteral("%1 to %2 of %3").arg(a.box.top()).arg(a.box.bottom()).arg(plot)));
            for (const OrderTag& b : lines->tags())
                QVERIFY2(a.price <= b.price || a.box.center().y() < b.box.center().y(), qPrintable(QString::fromStdString(a.price.toString() + " and " + b.price.toString())));
        }
    }

    void tagsStandAtTheLeftEdgeWhereThatIsChosen()
    {
        ChartFixture f;
        f.arm();
        const Order order = f.orderAt(5, Side::Buy, -300);
        auto* lines = f.panel->findChild<OrderLines*>();
        const QRectF before = lines->tags()[0].box;
        f.preferences.setValue(OrderLines::tagsLeftKey, true);
        const QRectF box = lines->tags()[0].box;
        QVERIFY(before.left() > 400 && box.left() < 20);
        QCOMPARE(box.size(), before.size());
        const QPointF from = box.center();
        dragTo(f.view(), from, from + QPointF(0, 40));
        const Decimal target = Decimal::fromScaled(*lines->target(), 1);
        f.view()->grab(); // the twin and the box beside it are drawn
        sendMouse(f.view(), QEvent::MouseButtonRelease, from + QPointF(0, 40), Qt::LeftButton);
        QCOMPARE(f.moved.size(), std::size_t { 1 });
        QCOMPARE(f.moved[0].price, target);
        click(f.view(), lines->tags()[0].actionBox.center());
        QCOMPARE(f.cancelled, std::vector<LocalOrderId> { 5 });
        ChartPanel later(f.context, f.clock); // kept
        later.resize(900, 600);
        later.show();
        QVERIFY(later.findChild<OrderLines*>()->tags()[0].box.left() < 20);
        f.preferences.setValue(OrderLines::tagsLeftKey, false);
        QVERIFY(lines->tags()[0].box.left() > 400);
    }

    void inASmallChartTagsCoverNeitherTheLegendNorTheNewestCandle()
    {
        ChartFixture f;
        f.panel->resize(436, 420);
        QApplication::processEvents();
        const std::int64_t last = *f.view()->newestTicks();
        const std::string entry = Decimal::fromScaled(last, 1).toString();
        f.session.account()->applyPositions({ SessionFixture::longPosition("0.450", entry.c_str(), entry.c_str()) });
        for (LocalOrderId id = 1; id <= 6; ++id)
            f.orderAt(id, Side::Sell, 2000 + static_cast<std::int64_t>(id)); // above the highest candle
        const auto* lines = f.panel->findChild<OrderLines*>();
        const ChartViewport& viewport = f.view()->viewport();
        QVERIFY(viewport.followsNewest());
        QCOMPARE(lines->tags().size(), std::size_t { 8 }); // and where the position is liquidated
        for (const OrderTag& tag : lines->tags()) {
            QVERIFY2(tag.box.top() >= 40, qPrintable(tag.head));
            QVERIFY2(tag.box.left() >= viewport.xOf(static_cast<double>(viewport.count())) - 10, qPrintable(QStringLiteral("%1 begins at %2").arg(tag.head).arg(tag.box.left())));
        }
        f.view()->grab(); // short tags are drawn
    }

    void wordsInAnEmptyChartStandBesideTheTags()
    {
        ChartFixture f(0);
        f.session.account()->applyPositions({ SessionFixture::longPosition("0.450", "96400.0", "96400.0") });
        const auto* lines = f.panel->findChild<OrderLines*>();
        for (const int width : { 900, 436 }) {
            f.panel->resize(width, 420);
            QApplication::processEvents();
            const QPointF centre = f.view()->noticeCentre();
            QVERIFY(centre.x() > 60 && !lines->covered().isEmpty());
            QVERIFY2(!lines->covered().adjusted(-40, -16, 0, 16).contains(centre), qPrintable(QString::number(width)));
        }
    }

    void crossAndMiddleButtonCancel()
    {
        ChartFixture f; // disarmed: reducing risk needs no arming
        const Order order = f.orderAt(5, Side::Buy, -300);
        auto* lines = f.panel->findChild<OrderLines*>();
        QCOMPARE(lines->tags().size(), std::size_t { 1 });
        click(f.view(), lines->tags()[0].actionBox.center());
        QCOMPARE(f.cancelled, std::vector<LocalOrderId> { 5 });
        click(f.view(), lines->tags()[0].box.center(), Qt::NoModifier, Qt::MiddleButton);
        QCOMPARE(f.cancelled.size(), std::size_t { 2 });
        for (const Qt::MouseButton button : { Qt::LeftButton, Qt::MiddleButton }) {
            sendMouse(f.view(), QEvent::MouseButtonPress, lines->tags()[0].actionBox.center(), button);
            sendMouse(f.view(), QEvent::MouseButtonRelease, { 100, 100 }, button); // let go elsewhere
            sendMouse(f.view(), QEvent::MouseButtonPress, lines->tags()[0].actionBox.center(), button);
            QTest::keyClick(f.view(), Qt::Key_Escape);
            sendMouse(f.view(), QEvent::MouseButtonRelease, lines->tags()[0].actionBox.center(), button);
        }
        QCOMPARE(f.cancelled.size(), std::size_t { 2 });
    }

    void aTagIsEditedByTypingAfterADoublePressOrItsKey()
    {
        ChartFixture f;
        const Order order = f.orderAt(5, Side::Buy, -300);
        auto* lines = f.panel->findChild<OrderLines*>();
        auto* editor = f.panel->findChild<QWidget*>(QStringLiteral("chartOrderEditor"));
        auto* price = editor->findChild<QLineEdit*>(QStringLiteral("chartEditPrice"));
        const QPointF place(lines->tags()[0].box.left() + 12, lines->tags()[0].box.center().y());
        click(f.view(), place);
        sendMouse(f.view(), QEvent::MouseButtonDblClick, place, Qt::LeftButton);
        sendMouse(f.view(), QEvent::MouseButtonRelease, place, Qt::LeftButton);
        QVERIFY(editor->isVisible());
        const Decimal wanted = order.price - Decimal(5);
        price->setText(QString::fromStdString(wanted.toString()));
        editor->findChild<QLineEdit*>(QStringLiteral("chartEditSize"))->setText(QStringLiteral("0.3"));
        QTest::keyClick(price, Qt::Key_Return);
        QVERIFY(!editor->isVisible());
        QCOMPARE(f.moved.size(), std::size_t { 1 });
        QCOMPARE(f.moved[0].price, wanted);
        QCOMPARE(f.moved[0].quantity, Decimal::fromLiteral("0.3"));
        QTest::keyClick(f.view(), Qt::Key_F2); // the tag is still the selected one
        QVERIFY(editor->isVisible());
        QTest::keyClick(price, Qt::Key_Escape);
        QVERIFY(!editor->isVisible());
        QCOMPARE(f.moved.size(), std::size_t { 1 });
    }

    void whatIsTypedAsksFirstWithRealMoneyWhileDisarmed()
    {
        ChartFixture f(400, Environment::Production);
        const Order order = f.orderAt(5, Side::Buy, -300);
        auto* lines = f.panel->findChild<OrderLines*>();
        auto* price = f.panel->findChild<QLineEdit*>(QStringLiteral("chartEditPrice"));
        const auto type = [&](const Decimal& wanted) {
            const QPointF place(lines->tags()[0].box.left() + 12, lines->tags()[0].box.center().y());
            click(f.view(), place);
            QTest::keyClick(f.view(), Qt::Key_F2);
            QVERIFY(price->isVisible());
            price->setText(QString::fromStdString(wanted.toString()));
            QTest::keyClick(price, Qt::Key_Return);
        };
        const auto dialog = [&] { return f.panel->findChild<ConfirmDialog*>(); };
        type(order.price - Decimal(5));
        QVERIFY(f.moved.empty());
        QVERIFY(dialog());
        dialog()->reject();
        QTRY_VERIFY(!dialog());
        QVERIFY(f.moved.empty());
        type(order.price - Decimal(5));
        f.feedBook(BookState::Synced); // the question's market line asked for it
        QTest::keyClick(dialog(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(f.moved.size(), std::size_t { 1 });
        QCOMPARE(f.moved[0].price, order.price - Decimal(5));
        QTRY_VERIFY(!dialog());
        f.panel->arming().allow();
        f.feedBook(BookState::Synced);
        QVERIFY(f.settle());
        type(order.price - Decimal(7)); // armed: at once
        QVERIFY(!dialog());
        QCOMPARE(f.moved.size(), std::size_t { 2 });
    }

    void theMenuOfATagSplitsAnOrderAfterAQuestion()
    {
        ChartFixture f;
        const Order order = f.orderAt(5, Side::Buy, -300);
        QSignalSpy split(f.session.orders(), &OrderGateway::splitWanted);
        auto* lines = f.panel->findChild<OrderLines*>();
        const QPointF place(lines->tags()[0].box.left() + 12, lines->tags()[0].box.center().y());
        click(f.view(), place, Qt::NoModifier, Qt::RightButton);
        auto* menu = f.panel->findChild<QMenu*>(QStringLiteral("chartOrderMenu"));
        QVERIFY(menu);
        auto* action = menu->findChild<QAction*>(QStringLiteral("orderMenuSplit"));
        QVERIFY(action && action->isEnabled());
        action->trigger();
        menu->close();
        auto* dialog = f.panel->findChild<ConfirmDialog*>();
        QVERIFY(dialog);
        QCOMPARE(split.size(), 0);
        auto* first = dialog->findChild<QLineEdit*>(QStringLiteral("splitFirst"));
        QCOMPARE(first->text(), QStringLiteral("0.100"));
        first->setText(QStringLiteral("0.2")); // all of it is no part
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(split.size(), 0);
        first->setText(QStringLiteral("0.05"));
        QCOMPARE(dialog->findChild<QLabel*>(QStringLiteral("splitParts"))->text(), QStringLiteral("0.050 and 0.150"));
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(split.size(), 1);
        QCOMPARE(split[0][1].value<LocalOrderId>(), order.localId);
        QCOMPARE(split[0][3].value<Decimal>(), Decimal::fromLiteral("0.05"));
    }

    void theMenuOfATagAddsTakeProfitAndStop()
    {
        ChartFixture f;
        const Order order = f.orderAt(5, Side::Buy, -300);
        QSignalSpy wanted(f.session.orders(), &OrderGateway::bracketWanted);
        auto* lines = f.panel->findChild<OrderLines*>();
        const QPointF place(lines->tags()[0].box.left() + 12, lines->tags()[0].box.center().y());
        click(f.view(), place, Qt::NoModifier, Qt::RightButton);
        auto* menu = f.panel->findChild<QMenu*>(QStringLiteral("chartOrderMenu"));
        QVERIFY(menu);
        auto* action = menu->findChild<QAction*>(QStringLiteral("orderMenuBracket"));
        QVERIFY(action && action->isEnabled());
        action->trigger();
        menu->close();
        auto* dialog = f.panel->findChild<ConfirmDialog*>(QStringLiteral("orderBracketDialog"));
        QVERIFY(dialog);
        auto* profit = dialog->findChild<QLineEdit*>(QStringLiteral("takeProfit"));
        QTest::keyClicks(profit, QStringLiteral("2%"));
        QTest::keyClick(profit, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][1].value<LocalOrderId>(), order.localId);
        QVERIFY(wanted[0][2].value<Bracket>().takeProfit->trigger > order.price);
    }

    void legsHaveTheColourOfWhatTheyBring()
    {
        ChartFixture f;
        const auto instrument = f.session.market()->instrument(QStringLiteral("BTCUSDT"));
        const auto tagOf = [&](const char* amount, OrderType type, const char* trigger) {
            Position position = SessionFixture::longPosition("0.45", "96000.0", "96100.0");
            position.amount = Decimal::fromLiteral(amount);
            Order order = SessionFixture::limitOrder(9, position.isLong() ? Side::Sell : Side::Buy, "0", "0");
            order.type = type;
            order.orderId = 0;
            order.algoId = 9;
            order.closePosition = true;
            order.triggerPrice = Decimal::fromLiteral(trigger);
            return orderTags(*instrument, { order }, { position }, {}).at(0);
        };
        // A long's take-profit sells, a short's buys: both are green. So is a stop that keeps a profit; every other stop is red.
        QVERIFY(tagOf("0.45", OrderType::TakeProfitMarket, "96950.0").tone == Side::Buy);
        QVERIFY(tagOf("-0.45", OrderType::TakeProfitMarket, "95500.0").tone == Side::Buy);
        QVERIFY(tagOf("0.45", OrderType::StopMarket, "95500.0").tone == Side::Sell);
        QVERIFY(tagOf("-0.45", OrderType::StopMarket, "96500.0").tone == Side::Sell);
        QVERIFY(tagOf("0.45", OrderType::StopMarket, "96050.0").tone == Side::Buy);
        QVERIFY(tagOf("0.45", OrderType::StopMarket, "96050.0").isLeg);
        Order entry = SessionFixture::limitOrder(4, Side::Sell, "96500.0", "0.1");
        const OrderTag plain = orderTags(*instrument, { entry }, {}, {}).at(0);
        QVERIFY(plain.tone == Side::Sell && !plain.isLeg);
    }

    void tagsHoldUnderThePointerAndReturnWhenItLeaves()
    {
        ChartFixture f;
        f.orderAt(5, Side::Buy, -300);
        auto* lines = f.panel->findChild<OrderLines*>();
        const QPointF place = lines->tags()[0].box.center();
        sendMouse(f.view(), QEvent::MouseMove, place, Qt::NoButton);
        f.orderAt(6, Side::Buy, -301);
        f.view()->grab();
        QCOMPARE(lines->tags()[0].box.center().y(), place.y());
        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(f.view(), &leave);
        QVERIFY(!lines->tags()[0].box.intersects(lines->tags()[1].box));
    }

    void closeReducesThePosition()
    {
        ChartFixture f;
        Position position = SessionFixture::longPosition("0.450", "96400.0", "96400.0");
        f.session.account()->applyPositions({ position });
        auto* lines = f.panel->findChild<OrderLines*>();
        const auto tag = std::find_if(lines->tags().begin(), lines->tags().end(), [](const OrderTag& t) { return t.kind == OrderTag::Kind::Position; });
        QVERIFY(tag != lines->tags().end());
        click(f.view(), tag->box.center()); // the body does nothing
        QVERIFY(f.closed.empty());
        click(f.view(), tag->actionBox.center());
        QCOMPARE(f.closed, std::vector<Decimal> { Decimal(1) });
    }

    void aLongSizeAndResultMakeTheTagWider()
    {
        ChartFixture f;
        Position position = SessionFixture::longPosition("0.450", "96400.0", "96400.0");
        f.session.account()->applyPositions({ position });
        auto* lines = f.panel->findChild<OrderLines*>();
        const auto box = [lines] {
            return std::find_if(lines->tags().begin(), lines->tags().end(), [](const OrderTag& t) { return t.kind == OrderTag::Kind::Position; })->box;
        };
        const QRectF usual = box();
        position.amount = Decimal(20'000'000);
        position.unrealizedPnl = Decimal::fromLiteral("-12345.67");
        const QPointF at = usual.center();
        sendMouse(f.view(), QEvent::MouseMove, at, Qt::NoButton);
        f.session.account()->applyPositions({ position });
        QCOMPARE(box().width(), usual.width()); // its handles stay under the pointer
        sendMouse(f.view(), QEvent::MouseMove, QPointF(20, at.y()), Qt::NoButton);
        QVERIFY2(box().width() >= usual.width() + 36, qPrintable(QString::number(box().width())));
        QCOMPARE(box().right(), usual.right());
    }

    void liquidationChipComesIntoView()
    {
        ChartFixture f;
        f.session.account()->applyPositions({ SessionFixture::longPosition("0.450", "96400.0", "96400.0") });
        auto* lines = f.panel->findChild<OrderLines*>();
        const auto liquidation = [lines] {
            return *std::find_if(lines->tags().begin(), lines->tags().end(), [](const OrderTag& t) { return t.kind == OrderTag::Kind::Liquidation; });
        };
        QCOMPARE(liquidation().offScale, -1);
        click(f.view(), liquidation().box.center());
        QCOMPARE(liquidation().offScale, 0);
    }

    void keyboardMovesAnOrder()
    {
        ChartFixture f;
        f.arm();
        const Order order = f.orderAt(5, Side::Buy, -300);
        f.view()->setFocus();
        QTest::keyClick(f.view(), Qt::Key_Tab);
        QTest::keyClick(f.view(), Qt::Key_Down);
        QTest::keyClick(f.view(), Qt::Key_Down, Qt::ControlModifier);
        auto* lines = f.panel->findChild<OrderLines*>();
        QCOMPARE(*lines->target(), *f.view()->newestTicks() - 311);
        QVERIFY(f.moved.empty());
        QTest::keyClick(f.view(), Qt::Key_Return);
        QCOMPARE(f.moved.size(), std::size_t { 1 });
        QCOMPARE(f.moved[0].price, order.price - Decimal::fromLiteral("1.1"));
        QTest::keyClick(f.view(), Qt::Key_Up);
        QTest::keyClick(f.view(), Qt::Key_Escape);
        QTest::keyClick(f.view(), Qt::Key_Return);
        QCOMPARE(f.moved.size(), std::size_t { 1 });
        QTest::keyClick(f.view(), Qt::Key_Delete);
        QCOMPARE(f.cancelled, std::vector<LocalOrderId> { 5 });
    }

    void theChartObeysTheTableOfKeys()
    {
        ChartFixture f;
        f.arm();
        const Order order = f.orderAt(5, Side::Buy, -300);
        KeyMap& table = KeyMap::of(f.preferences);
        QVERIFY(table.setChords(KeyAction::ChartNudgeDown, { KeyChord::fromName(QStringLiteral("Ctrl+J")) }));
        QVERIFY(table.setChords(KeyAction::ChartNextTag, { KeyChord::fromName(QStringLiteral("Ctrl+U")) }));
        f.view()->setFocus();
        QTest::keyClick(f.view(), Qt::Key_U, Qt::ControlModifier);
        QTest::keyClick(f.view(), Qt::Key_J, Qt::ControlModifier);
        QTest::keyClick(f.view(), Qt::Key_J, Qt::ControlModifier);
        QTest::keyClick(f.view(), Qt::Key_Return);
        QCOMPARE(f.moved.size(), std::size_t { 1 });
        QCOMPARE(f.moved[0].price, order.price - Decimal::fromLiteral("0.2"));
    }

    void wireTextIsPlain()
    {
        ChartFixture f;
        Order order = f.orderAt(5, Side::Buy, -300);
        order.errorText = QStringLiteral("<b>evil</b>");
        order.errorSince = RealClock().monotonicNow();
        f.session.account()->applyOrder(order);
        QCOMPARE(f.panel->findChild<OrderLines*>()->tags()[0].error, QStringLiteral("<b>evil</b>"));
        QVERIFY(!f.panel->grab().isNull());
    }
};
FATHOM_TEST(ChartTradingTest)

#include "tst_chart_trading.moc"
