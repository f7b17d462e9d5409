// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/ui/window/window_fixture.h"
#include "ui/window/order_toasts.h"
#include "ui/window/workspaces.h"
#include "ui/workspace/toast_card.h"
#include "ui/workspace/setting_keys.h"
#include "ui/workspace/toast_stack.h"
#include "tests/support/words.h"

#include <QDockWidget>
#include <QSignalSpy>

using namespace fathom;
using namespace fathom::test;
using fathom::test::Desk;
using fathom::test::SessionFixture;

namespace {

Order stopOf(LocalOrderId id, const char* trigger)
{
    Order stop = SessionFixture::limitOrder(id, Side::Sell, "0", "0.45");
    stop.type = OrderType::StopMarket;
    stop.orderId = 0;
    stop.algoId = static_cast<std::int64_t>(id);
    stop.price = {};
    stop.triggerPrice = d(trigger);
    stop.workingType = WorkingType::MarkPrice;
    stop.priceProtect = true;
    stop.closePosition = stop.reduceOnly = true; // as the exchange reports it
    stop.status = OrderStatus::New;
    return stop;
}

} // namespace

//! Everything that was done to orders and to the arrangement has a way back.
class UndoTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_moved_stop_goes_back_as_the_order_it_was()
    {
        Desk desk;
        const auto window = desk.open();
        AccountState& account = *desk.session.account();
        const Order before = stopOf(2, "96000");
        account.applyOrder(before);
        QSignalSpy replaced(desk.session.orders(), &OrderGateway::replaceWanted);
        OrderIntent terms = termsOf(before);
        terms.triggerPrice = d("95900");
        const RequestId request = desk.session.orders()->replace(2, terms);
        const auto id = replaced.at(0).at(2).value<LocalOrderId>();
        account.applyOrder(stopOf(id, "95900"));
        Order gone = before;
        gone.status = OrderStatus::Canceled;
        account.applyOrder(gone);
        desk.session.orders()->applyFinished(request, Outcome::Accepted, {}, id);
        QCOMPARE(window->toasts().count(), 1);
        QVERIFY2(window->toasts().findChild<ToastCard*>()->toast().text.startsWith(QStringLiteral("moved 96,000")),
            qPrintable(window->toasts().findChild<ToastCard*>()->toast().text));
        QVERIFY(window->toasts().runNewestAction());
        QCOMPARE(replaced.count(), 2);
        QCOMPARE(replaced.at(1).at(1).value<LocalOrderId>(), id);
        const auto back = replaced.at(1).at(3).value<OrderIntent>();
        QCOMPARE(back.triggerPrice, d("96000"));
        QVERIFY(back.closePosition && back.priceProtect && back.workingType == WorkingType::MarkPrice && back.type == OrderType::StopMarket);
        QVERIFY(back.quantity.isZero());
    }

    void a_move_that_was_refused_is_told_and_offers_nothing()
    {
        Desk desk;
        const auto window = desk.open();
        const Order before = stopOf(2, "96000");
        desk.session.account()->applyOrder(before);
        OrderIntent terms = termsOf(before);
        terms.triggerPrice = d("99000");
        const RequestId request = desk.session.orders()->replace(2, terms);
        desk.session.orders()->applyFinished(request, Outcome::Rejected, { Error::Code::Rejected, QStringLiteral("would trigger"), -2021, 400 }, 2);
        QCOMPARE(window->toasts().count(), 1);
        QVERIFY(!window->toasts().runNewestAction());
    }

    void a_stop_made_for_a_position_is_taken_back_a_moved_one_goes_back()
    {
        Desk desk;
        const auto window = desk.open();
        AccountState& account = *desk.session.account();
        account.applyPositions({ SessionFixture::longPosition("0.450", "96288.6", "96478.9") });
        QSignalSpy cancelled(desk.session.orders(), &OrderGateway::cancelWanted);
        QSignalSpy protect(desk.session.orders(), &OrderGateway::protectWanted);
        Bracket bracket;
        bracket.stopLoss = ProtectionLeg { d("95000"), WorkingType::MarkPrice, {}, true };
        RequestId request = desk.session.orders()->protect(btc, PositionSide::Both, bracket);
        account.applyOrder(stopOf(3, "95000"));
        desk.session.orders()->applyFinished(request, Outcome::Accepted, {}, 0);
        QVERIFY(window->toasts().runNewestAction());
        QCOMPARE(cancelled.count(), 1);
        QCOMPARE(cancelled.at(0).at(1).value<LocalOrderId>(), LocalOrderId(3));

        bracket.stopLoss->trigger = d("95500");
        request = desk.session.orders()->protect(btc, PositionSide::Both, bracket);
        Order gone = stopOf(3, "95000");
        gone.status = OrderStatus::Canceled;
        account.applyOrder(gone);
        account.applyOrder(stopOf(4, "95500"));
        desk.session.orders()->applyFinished(request, Outcome::Accepted, {}, 0);
        QVERIFY(window->toasts().runNewestAction());
        QCOMPARE(cancelled.count(), 1);
        QCOMPARE(protect.count(), 3);
        QCOMPARE(protect.at(2).at(3).value<Bracket>().stopLoss->trigger, d("95000"));
        QVERIFY(!protect.at(2).at(3).value<Bracket>().takeProfit);
    }

    void a_scale_is_taken_back_whole()
    {
        Desk desk;
        const auto window = desk.open();
        OrderIntent intent;
        intent.symbol = btc;
        intent.price = d("96000");
        intent.quantity = d("0.1");
        QSignalSpy placed(desk.session.orders(), &OrderGateway::placeAllWanted);
        QSignalSpy cancelled(desk.session.orders(), &OrderGateway::cancelWanted);
        const RequestId request = desk.session.orders()->placeAll({ intent, intent, intent });
        const auto first = placed.at(0).at(1).value<LocalOrderId>();
        for (LocalOrderId id = first; id < first + 3; ++id)
            desk.session.account()->applyOrder(SessionFixture::limitOrder(id, Side::Buy, "96000", "0.1"));
        Order filled = SessionFixture::limitOrder(first + 1, Side::Buy, "96000", "0.1");
        filled.status = OrderStatus::Filled;
        desk.session.account()->applyOrder(filled);
        desk.session.orders()->applyFinished(request, Outcome::Accepted, {}, 0);
        QVERIFY(window->toasts().runNewestAction());
        QCOMPARE(cancelled.count(), 2); // a fill is never undone
        QCOMPARE(cancelled.at(0).at(1).value<LocalOrderId>(), first);
        QCOMPARE(cancelled.at(1).at(1).value<LocalOrderId>(), first + 2);
    }

    void the_arrangement_goes_back_change_by_change()
    {
        Desk desk;
        const auto window = desk.open();
        const auto shown = [&](const char* id) {
            const QDockWidget* dock = window->docks().dock(QLatin1String(id));
            return dock != nullptr && dock->isVisible();
        };
        QVERIFY(shown("tape") && shown("watchlist"));
        const auto change = [&](const char* id) {
            const QJsonValue before = desk.preferences.value(QStringLiteral("workspaces.shown.trade"));
            window->docks().dock(QLatin1String(id))->hide();
            QTRY_VERIFY_WITH_TIMEOUT(desk.preferences.value(QStringLiteral("workspaces.shown.trade")) != before, 30'000);
        };
        change("tape");
        change("watchlist");
        QVERIFY(!shown("tape") && !shown("watchlist"));
        window->docks().focus(QStringLiteral("chart"));
        QTest::keyClick(window.get(), Qt::Key_Z, Qt::ControlModifier);
        Desk::settle(*window);
        QVERIFY(shown("watchlist") && !shown("tape"));
        QTest::keyClick(window.get(), Qt::Key_Z, Qt::ControlModifier);
        Desk::settle(*window);
        QVERIFY(shown("watchlist") && shown("tape"));
        QVERIFY(!window->workspaces().undo()); // that was all
    }

    void where_no_time_is_set_nothing_is_offered()
    {
        Desk desk;
        desk.preferences.setValue(setting::undoKey, 0);
        const auto window = desk.open();
        OrderIntent intent;
        intent.symbol = btc;
        intent.price = d("96000");
        intent.quantity = d("0.1");
        QSignalSpy placed(desk.session.orders(), &OrderGateway::placeWanted);
        const RequestId request = desk.session.orders()->place(intent);
        const auto id = placed.at(0).at(1).value<LocalOrderId>();
        desk.session.account()->applyOrder(SessionFixture::limitOrder(id, Side::Buy, "96000", "0.1"));
        desk.session.orders()->applyFinished(request, Outcome::Accepted, {}, id);
        QCOMPARE(window->toasts().count(), 1);
        QVERIFY(!window->toasts().runNewestAction());
    }
};

FATHOM_TEST(UndoTest)

#include "tst_undo.moc"
