// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/ui/window/window_fixture.h"
#include "ui/window/order_toasts.h"
#include "ui/workspace/confirm_dialog.h"
#include "ui/workspace/toast_card.h"
#include "ui/workspace/toast_stack.h"
#include "tests/support/words.h"

#include <QSignalSpy>

using namespace fathom;
using namespace fathom::test;
using fathom::test::Desk;
using fathom::test::SessionFixture;

namespace {

//! The whole window, and what its toasts say.
struct Toasts : Desk {
    std::unique_ptr<MainWindow> window = open();

    std::vector<Toast> shown() const
    {
        std::vector<Toast> all;
        for (const ToastCard* card : window->toasts().findChildren<ToastCard*>())
            all.push_back(card->toast());
        return all;
    }
    const Toast* find(const QString& lead)
    {
        m_seen = shown();
        const auto at = std::find_if(m_seen.begin(), m_seen.end(), [&](const Toast& toast) { return toast.lead == lead; });
        return at == m_seen.end() ? nullptr : &*at;
    }
    void tell(Severity severity, const char* title, LocalOrderId order, bool isAnswer = false)
    {
        LogLine line;
        line.severity = severity;
        line.title = s(title);
        line.text = s("BTCUSDT: as it was");
        line.symbol = s("BTCUSDT");
        line.order = order;
        line.asksAttention = true;
        line.isAnswer = isAnswer;
        session.log()->add(line);
    }
    Order unknown(LocalOrderId id)
    {
        Order order = limitOrder(id, Side::Buy, "96405.5", "0.2");
        order.status = OrderStatus::None;
        order.orderId = 0;
        order.request = RequestState::Unknown;
        return order;
    }
    //! \return the order it was given
    std::pair<RequestId, LocalOrderId> place(TimeInForce tif = TimeInForce::GTC, const Bracket& bracket = {})
    {
        QSignalSpy placed(session.orders(), &OrderGateway::placeWanted);
        OrderIntent intent;
        intent.symbol = s("BTCUSDT");
        intent.price = Decimal::fromLiteral("96405.5");
        intent.quantity = Decimal::fromLiteral("0.2");
        intent.timeInForce = tif;
        const RequestId request = session.orders()->place(intent, bracket);
        return { request, placed.at(0).at(1).value<LocalOrderId>() };
    }

private:
    std::vector<Toast> m_seen;
};

} // namespace

//! What nobody asked for is shown as loudly as an answer. Source: FAULTS B13, B14, C20, C31.
class OrderToastsTest final : public QObject {
    Q_OBJECT

    static Order refusedStop(LocalOrderId id, bool reduces)
    {
        Order stop = SessionFixture::limitOrder(id, Side::Sell, "0", "0.450");
        stop.type = OrderType::StopMarket;
        stop.orderId = 0;
        stop.status = OrderStatus::None;
        stop.triggerPrice = Decimal::fromLiteral("96500.0");
        stop.reduceOnly = reduces;
        stop.request = RequestState::Refused;
        stop.errorCode = -2021;
        return stop;
    }

private Q_SLOTS:
    void C04_what_is_not_at_the_exchange_is_sent_again_by_one_press_as_a_new_order_data()
    {
        QTest::addColumn<Outcome>("outcome");
        QTest::addColumn<Error>("error");
        QTest::addColumn<bool>("offered");
        QTest::newRow("never left") << Outcome::NotSent << Error { Error::Code::NotSent, s("no route"), 0, 0 } << true;
        QTest::newRow("overloaded") << Outcome::Rejected << Error { Error::Code::Rejected, s("Request throttled"), -1008, 503 } << true;
        QTest::newRow("unavailable") << Outcome::Rejected << Error { Error::Code::Rejected, s("Service Unavailable."), 0, 503 } << true;
        QTest::newRow("refused by the exchange") << Outcome::Rejected << Error { Error::Code::Rejected, s("Price is too high"), -4016, 400 } << false;
        QTest::newRow("our own guard") << Outcome::NotSent << Error { Error::Code::Refused, s("twice"), 0, 0 } << false;
        QTest::newRow("banned") << Outcome::Rejected << Error { Error::Code::Banned, s("banned"), -1003, 418 } << false;
        QTest::newRow("nobody knows") << Outcome::Unknown << Error { Error::Code::Unknown, {}, -1007, 408 } << false;
    }

    void C04_what_is_not_at_the_exchange_is_sent_again_by_one_press_as_a_new_order()
    {
        QFETCH(Outcome, outcome);
        QFETCH(Error, error);
        QFETCH(bool, offered);
        Toasts desk;
        const auto book = [&](std::int64_t bid, std::int64_t ask) {
            auto made = std::make_shared<BookView>();
            made->instrument = desk.session.market()->instrument(s("BTCUSDT"));
            made->state = BookState::Synced;
            made->bids = { { bid, 1500 } };
            made->asks = { { ask, 1500 } };
            desk.session.market()->applyBook(s("BTCUSDT"), made);
        };
        book(964823, 964824);
        Bracket bracket;
        bracket.stopLoss.emplace().trigger = Decimal::fromLiteral("96000");
        const auto [request, order] = desk.place(TimeInForce::GTC, bracket);
        QSignalSpy placed(desk.session.orders(), &OrderGateway::placeWanted);
        desk.session.orders()->applyFinished(request, outcome, error, order);
        const auto all = desk.shown();
        const auto toast = std::find_if(all.begin(), all.end(), [](const Toast& each) { return each.action == s("Send again"); });
        QCOMPARE(toast != all.end(), offered);
        QCOMPARE(placed.count(), 0); // never by itself
        if (!offered)
            return;
        // Where the market has come to its price since, or nothing may be opened, it stays.
        book(964000, 964001);
        toast->onAction();
        QCOMPARE(placed.count(), 0);
        QVERIFY(desk.find(s("Not sent")));
        book(964823, 964824);
        desk.session.orders()->applyBlockedReason(s("Account stream lost"));
        toast->onAction();
        QCOMPARE(placed.count(), 0);
        desk.session.orders()->applyBlockedReason({});
        toast->onAction();
        QCOMPARE(placed.count(), 1);
        QVERIFY(placed.at(0).at(1).value<LocalOrderId>() != order); // another order with its own identity
        const auto again = placed.at(0).at(2).value<OrderIntent>();
        QCOMPARE(again.price, Decimal::fromLiteral("96405.5"));
        QCOMPARE(again.quantity, Decimal::fromLiteral("0.2"));
        QVERIFY(placed.at(0).at(3).value<Bracket>() == bracket); // it is not left without its stop
        toast->onAction(); // pressed twice, or here and in its row
        QCOMPARE(placed.count(), 1);
    }

    // A way back that leaves the entry without what was to protect it is none.
    void a_cancelled_entry_is_put_back_with_the_stop_that_waited_for_it()
    {
        Toasts desk;
        Bracket bracket;
        bracket.stopLoss = ProtectionLeg { Decimal::fromLiteral("96000"), WorkingType::MarkPrice, {}, true };
        bracket.takeProfit = ProtectionLeg { Decimal::fromLiteral("97000"), WorkingType::ContractPrice, Decimal::fromLiteral("96990"), false };
        Order entry = SessionFixture::limitOrder(7, Side::Buy, "96405.5", "0.2");
        desk.session.account()->applyOrder(entry);
        LocalOrderId id = 20;
        for (const auto& [leg, type] : { std::pair { *bracket.stopLoss, OrderType::StopMarket }, std::pair { *bracket.takeProfit, OrderType::TakeProfit } }) {
            Order held = SessionFixture::limitOrder(++id, Side::Sell, "0", "0.2");
            held.orderId = 0;
            held.status = OrderStatus::None;
            held.type = type;
            held.triggerPrice = leg.trigger;
            held.price = leg.limit;
            held.workingType = leg.workingType;
            held.priceProtect = leg.priceProtect;
            held.heldHere = true;
            held.parent = 7;
            desk.session.account()->applyOrder(held);
        }
        QSignalSpy placed(desk.session.orders(), &OrderGateway::placeWanted);
        const RequestId request = desk.session.orders()->cancel(7);
        entry.status = OrderStatus::Canceled;
        desk.session.account()->applyOrder(entry);
        desk.session.orders()->applyFinished(request, Outcome::Accepted, {}, 7);
        const Toast* toast = desk.find(s("Cancelled"));
        QVERIFY(toast);
        QCOMPARE(toast->action, s("Put back"));
        toast->onAction();
        QCOMPARE(placed.count(), 1);
        QCOMPARE(placed.at(0).at(2).value<OrderIntent>().timeInForce, TimeInForce::GTX);
        QVERIFY(placed.at(0).at(3).value<Bracket>() == bracket);
    }

    void B12_what_had_filled_of_a_cancelled_order_is_said()
    {
        Toasts desk;
        Order order = SessionFixture::limitOrder(7, Side::Buy, "96405.5", "0.2");
        order.executed = Decimal::fromLiteral("0.05");
        order.status = OrderStatus::PartiallyFilled;
        desk.session.account()->applyOrder(order);
        const RequestId request = desk.session.orders()->cancel(7);
        order.status = OrderStatus::Canceled;
        desk.session.account()->applyOrder(order);
        desk.session.orders()->applyFinished(request, Outcome::Accepted, {}, 7);
        const Toast* toast = desk.find(s("Cancelled"));
        QVERIFY(toast);
        QVERIFY2(toast->text.endsWith(s("0.050 of it was filled")), qPrintable(toast->text));
    }

    void C19_a_refused_stop_that_protects_asks_to_close_at_the_market()
    {
        Toasts desk;
        QSignalSpy closed(desk.session.orders(), &OrderGateway::closeWanted);
        const auto dialog = [&] { return desk.window->findChild<ConfirmDialog*>(); };
        desk.session.account()->applyOrder(refusedStop(1, true)); // nothing is held that it could protect
        QVERIFY(!dialog());
        desk.session.account()->applyPositions({ SessionFixture::longPosition("0.450", "96288.6", "96478.9") });
        desk.session.account()->applyOrder(refusedStop(2, false));
        QVERIFY(!dialog());
        desk.session.account()->applyOrder(refusedStop(3, true));
        QVERIFY(dialog());
        QCOMPARE(closed.count(), 0); // never by itself
        dialog()->accept();
        QCOMPARE(closed.count(), 1);
        QCOMPARE(closed.at(0).at(3).value<Decimal>(), Decimal(1));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        desk.session.account()->applyOrder(refusedStop(3, true)); // the same once more: asked once
        QVERIFY(!dialog());
    }

    void B13_B14_C20_C31_lines_about_orders_are_shown_in_the_window()
    {
        for (const char* title : { "Liquidated", "Auto-deleveraged", "Conditional order refused", "Not protected" }) {
            Toasts desk;
            desk.tell(Severity::Failure, title, 7);
            const Toast* toast = desk.find(s(title));
            QVERIFY2(toast != nullptr, title);
            QCOMPARE(toast->severity, Severity::Failure);
            QVERIFY(toast->stays);
            QCOMPARE(toast->text, s("BTCUSDT: as it was"));
        }
        Toasts desk;
        desk.tell(Severity::Warning, "Resolved", 7);
        desk.tell(Severity::Warning, "Ended", 8);
        QVERIFY(desk.find(s("Resolved")) && desk.find(s("Ended")));
    }

    void B13_a_forced_close_is_no_success()
    {
        Toasts desk;
        Fill fill;
        fill.symbol = s("BTCUSDT");
        fill.side = Side::Sell;
        fill.price = Decimal::fromLiteral("96000");
        fill.quantity = Decimal::fromLiteral("0.2");
        int order = 0;
        for (const char* id : { "autoclose-1568879465651", "adl_autoclose", "settlement_autoclose-1", "delivery_autoclose-1" }) {
            fill.clientId = s(id);
            fill.orderId = fill.tradeId = ++order;
            desk.session.account()->applyFills({ fill });
        }
        fill.clientId = s("ours");
        fill.symbol = s("DOGEUSDT");
        fill.orderId = fill.tradeId = ++order;
        desk.session.account()->applyFills({ fill });
        QTRY_VERIFY_WITH_TIMEOUT(!desk.shown().empty(), 30'000);
        QCOMPARE(desk.shown().size(), std::size_t(1)); // the one that somebody asked for
        QVERIFY(desk.shown().front().text.contains(s("DOGEUSDT")));
    }

    void several_fills_of_one_liquidation_are_one_toast()
    {
        Toasts desk;
        for (int i = 0; i < 5; ++i)
            desk.tell(Severity::Failure, "Liquidated", 7);
        QCOMPARE(desk.window->toasts().count(), 1);
        desk.tell(Severity::Failure, "Liquidated", 8);
        QCOMPARE(desk.window->toasts().count(), 2);
    }

    void an_answer_is_told_once()
    {
        Toasts desk;
        const auto [request, order] = desk.place();
        desk.tell(Severity::Failure, "Refused", order, true);
        desk.session.orders()->applyFinished(request, Outcome::Rejected, { Error::Code::Rejected, s("too late"), -2010, 0 }, order);
        QCOMPARE(desk.window->toasts().count(), 1);
        QVERIFY(desk.shown().front().detail.contains(s("too late")));
    }

    void C01_an_order_in_doubt_is_told_at_once_and_once()
    {
        Toasts desk;
        const auto [request, order] = desk.place();
        desk.session.account()->applyOrder(desk.unknown(order)); // long before the request is given up
        QVERIFY(desk.find(s("No answer")));
        QVERIFY(desk.find(s("No answer"))->untilDismissed);
        desk.session.orders()->applyFinished(request, Outcome::Unknown, {}, order);
        QCOMPARE(desk.window->toasts().count(), 1);
        Order known = SessionFixture::limitOrder(order, Side::Buy, "96405.5", "0.2");
        desk.session.account()->applyOrder(known);
        QTRY_VERIFY(!desk.find(s("No answer")));
    }

    void C01_orders_of_the_last_run_and_of_the_program_itself_are_told_too()
    {
        Toasts desk;
        desk.session.account()->applyOrders({ desk.unknown(3), desk.unknown(4) }, {});
        QCOMPARE(desk.window->toasts().count(), 2);
        QVERIFY(desk.find(s("No answer"))->text.contains(s("96,405.5")));
    }

    void B13_what_ends_many_orders_at_once_is_told_once()
    {
        Toasts desk;
        for (LocalOrderId id = 1; id <= 12; ++id)
            desk.tell(Severity::Info, "Cancelled elsewhere", id);
        for (LocalOrderId id = 1; id <= 2; ++id) // few are told each
            desk.tell(Severity::Info, "Triggered", id);
        desk.tell(Severity::Failure, "Liquidated", 0); // not kept back
        QCOMPARE(desk.window->toasts().count(), 1);
        QTRY_COMPARE(desk.window->toasts().count(), 4);
        const Toast* many = desk.find(s("Cancelled elsewhere"));
        QVERIFY(many != nullptr);
        QVERIFY2(many->text.startsWith(s("12 ")) && many->text.endsWith(s("BTCUSDT")), qPrintable(many->text));
        QVERIFY(!many->action.isEmpty());
        QSignalSpy asked(desk.window->findChild<OrderToasts*>(), &OrderToasts::logDetailsWanted);
        many->onAction();
        QCOMPARE(asked.at(0).at(0).value<LogLine>().details.size(), 12);
    }

    void C24_a_condition_that_was_not_met_is_told_neutrally()
    {
        for (const int code : { -5022, -5021, -5041 }) {
            Toasts desk;
            const auto [request, order] = desk.place(code == -5021 ? TimeInForce::FOK : TimeInForce::GTX);
            desk.session.orders()->applyFinished(request, Outcome::Rejected, { Error::Code::Rejected, s("would take"), code, 0 }, order);
            QCOMPARE(desk.window->toasts().count(), 1);
            QCOMPARE(desk.shown().front().severity, Severity::Info);
            QVERIFY(!desk.shown().front().stays);
            QVERIFY(desk.shown().front().detail.contains(s("would take")));
        }
    }
};

FATHOM_TEST(OrderToastsTest)

#include "tst_order_toasts.moc"
