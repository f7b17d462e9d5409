// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include "tests/support/test_main.h"

using namespace fathom;
using namespace fathom::test;

namespace {

const QString btc = QStringLiteral("BTCUSDT");

QString s(const char* text)
{
    return QString::fromLatin1(text);
}

//! Fills an own resting order without the terminal's doing: its price is moved through the market at the exchange.
void fillAtExchange(LabThread& lab, const Order& order, Decimal price)
{
    lab.run([&](lab::LabExchange& exchange) {
        paper::Exchange& engine = exchange.exchange().exchange();
        paper::ModifyRequest request;
        request.key.symbol = order.symbol;
        request.key.orderId = order.orderId;
        request.side = order.side;
        request.price = price;
        request.quantity = order.quantity;
        const auto modified = engine.modifyOrder(engine.defaultAccount(), request);
        QVERIFY2(modified.has_value(), modified ? "" : qPrintable(modified.error().detail));
        QVERIFY(modified->status == OrderStatus::Filled);
    });
}

} // namespace

//! Races and refusals on the order path.
class TestOrderFaults final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void B08_eventBeforeReply();
    void B09_duplicatedEventsCountOnce();
    void C11_clockOffIsMeasuredAndSentOnceMore();
    void C15_cancelMeetsAFill();
    void C18_modifyMeetsAFill();
    void C21_closeWhereReduceOnlyOrdersTakeItAll();
    void C22_doubleCloseNeverFlips();
    void C06_definiteRefusalsAreRefusals_data();
    void C06_definiteRefusalsAreRefusals();
};

void TestOrderFaults::B08_eventBeforeReply()
{
    LabThread lab;
    Desk desk(lab);
    QVERIFY(desk.waitReady());
    QVERIFY(desk.waitLive(s("wsApi")));
    QVERIFY(lab.fault({ { s("fault"), s("rest.delay") }, { s("route"), s("order.place") }, { s("ms"), 700 } }));
    const auto placed = desk.place(desk.market(btc));
    QTRY_VERIFY(desk.order(placed.order) && desk.order(placed.order)->status == OrderStatus::Filled);
    QVERIFY(!desk.outcome(placed.request)); // its answer is still on the way
    QTRY_COMPARE(desk.outcome(placed.request), std::optional(Outcome::Accepted));
    QVERIFY(desk.order(placed.order)->status == OrderStatus::Filled);
    QVERIFY(desk.account().openOrders().empty());
    QCOMPARE(desk.account().orderHistory().size(), std::size_t { 1 });
}

void TestOrderFaults::B09_duplicatedEventsCountOnce()
{
    LabThread lab;
    Desk desk(lab);
    QVERIFY(desk.waitReady());
    QVERIFY(lab.fault({ { s("fault"), s("us.dup") }, { s("count"), 100 } }));
    int arrived = 0;
    QObject::connect(&desk.account(), &AccountState::fillArrived, &desk.session(), [&] { ++arrived; });
    const OrderIntent intent = desk.market(btc);
    const auto placed = desk.place(intent);
    QTRY_VERIFY(desk.order(placed.order) && desk.order(placed.order)->status == OrderStatus::Filled);
    QTRY_VERIFY(desk.account().position(btc) != nullptr);
    QTRY_COMPARE(desk.account().position(btc)->amount, intent.quantity);
    QTRY_COMPARE(arrived, lab.run([](lab::LabExchange& l) { return l.ledger().fills(); }));
    Decimal filled;
    for (const Fill& fill : desk.account().fills())
        filled += fill.quantity;
    QCOMPARE(filled, intent.quantity);
}

void TestOrderFaults::C11_clockOffIsMeasuredAndSentOnceMore()
{
    LabThread lab;
    Desk desk(lab);
    QVERIFY(desk.waitReady());
    QVERIFY(desk.waitLive(s("wsApi")));
    QVERIFY(lab.fault({ { s("fault"), s("clock.offset") }, { s("ms"), 6000 } }));
    const auto placed = desk.place(desk.resting(btc));
    QTRY_COMPARE_WITH_TIMEOUT(desk.outcome(placed.request), std::optional(Outcome::Accepted), 10'000);
    QTRY_VERIFY(desk.order(placed.order)->isWorking());
    QCOMPARE(lab.ordersPlaced(), 1);
    QVERIFY(lab.requests("order.place") + lab.requests("POST /fapi/v1/order") <= 2);
}

void TestOrderFaults::C15_cancelMeetsAFill()
{
    LabThread lab;
    Desk desk(lab);
    QVERIFY(desk.waitReady());
    const auto placed = desk.place(desk.resting(btc));
    QTRY_VERIFY(desk.order(placed.order) && desk.order(placed.order)->isWorking());
    QVERIFY(lab.fault({ { s("fault"), s("us.drop") }, { s("event"), s("ORDER_TRADE_UPDATE") }, { s("count"), 100 } }));
    fillAtExchange(lab, *desk.order(placed.order), desk.taking(btc).price);
    const RequestId cancelled = desk.orders().cancel(placed.order);
    QTRY_COMPARE(desk.outcome(cancelled), std::optional(Outcome::Rejected));
    QVERIFY(desk.order(placed.order)->status == OrderStatus::Filled); // not "canceled"
    QCOMPARE(desk.order(placed.order)->executed, desk.order(placed.order)->quantity);
}

void TestOrderFaults::C18_modifyMeetsAFill()
{
    LabThread lab;
    Desk desk(lab);
    QVERIFY(desk.waitReady());
    const OrderIntent intent = desk.resting(btc);
    const auto placed = desk.place(intent);
    QTRY_VERIFY(desk.order(placed.order) && desk.order(placed.order)->isWorking());
    QVERIFY(lab.fault({ { s("fault"), s("us.drop") }, { s("event"), s("ORDER_TRADE_UPDATE") }, { s("count"), 100 } }));
    fillAtExchange(lab, *desk.order(placed.order), desk.taking(btc).price);
    const RequestId modified
        = desk.orders().modify(placed.order, intent.price - desk.market().instrument(btc)->tickSize, intent.quantity);
    QTRY_COMPARE(desk.outcome(modified), std::optional(Outcome::Rejected));
    QTRY_VERIFY(desk.order(placed.order)->status == OrderStatus::Filled); // read again after the refusal
    QVERIFY(desk.order(placed.order)->request == RequestState::None);
}

void TestOrderFaults::C21_closeWhereReduceOnlyOrdersTakeItAll()
{
    LabThread lab;
    Desk desk(lab);
    QVERIFY(desk.waitReady());
    const auto opened = desk.place(desk.market(btc));
    QTRY_VERIFY(desk.order(opened.order) && desk.order(opened.order)->status == OrderStatus::Filled);
    QTRY_VERIFY(desk.account().position(btc) != nullptr);
    OrderIntent target = desk.resting(btc, Side::Sell);
    target.reduceOnly = true;
    target.quantity = desk.account().position(btc)->amount;
    const auto takeProfit = desk.place(target);
    QTRY_VERIFY(desk.order(takeProfit.order) && desk.order(takeProfit.order)->isWorking());
    // The venue refuses a close that other reduce-only orders leave nothing for.
    QVERIFY(lab.fault({ { s("fault"), s("rest.before") }, { s("route"), s("order.place") }, { s("action"), s("reply") }, { s("status"), 400 },
        { s("body"), s(R"({"code":-2022,"msg":"ReduceOnly Order is rejected."})") } }));
    desk.orders().closePosition(btc, PositionSide::Both, Decimal(1));
    QTRY_VERIFY_WITH_TIMEOUT(desk.account().position(btc) == nullptr, 10'000);
    QTRY_VERIFY(desk.account().openOrders().empty());
    QTRY_VERIFY2(desk.differences().isEmpty(), qPrintable(desk.differences()));
}

void TestOrderFaults::C22_doubleCloseNeverFlips()
{
    LabThread lab;
    Desk desk(lab);
    QVERIFY(desk.waitReady());
    for (int round = 0; round < 5; ++round) {
        OrderIntent open = desk.market(btc, round % 2 == 0 ? Side::Buy : Side::Sell);
        open.quantity += desk.market().instrument(btc)->stepSize * Decimal(round); // not the order of two rounds ago again
        const auto opened = desk.place(open);
        QTRY_VERIFY(desk.order(opened.order) && desk.order(opened.order)->status == OrderStatus::Filled);
        QTRY_VERIFY(desk.account().position(btc) != nullptr);
        std::vector<RequestId> closes;
        for (const char* part : { "1", "0.7", "1", "0.5" })
            closes.push_back(desk.orders().closePosition(btc, PositionSide::Both, Decimal::fromLiteral(part)));
        for (const RequestId close : closes)
            QTRY_VERIFY(desk.outcome(close).has_value());
        QTRY_VERIFY(desk.account().position(btc) == nullptr);
        const auto legs = lab.positions();
        QVERIFY(std::none_of(legs.begin(), legs.end(), [](const Position& leg) { return leg.isOpen(); }));
    }
}

void TestOrderFaults::C06_definiteRefusalsAreRefusals_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("body");
    QTest::newRow("margin") << 400 << s(R"({"code":-2019,"msg":"Margin is insufficient."})");
    QTest::newRow("503 B") << 503 << s("Service Unavailable.");
    QTest::newRow("503 C") << 503 << s(R"({"code":-1008,"msg":"Request throttled by system-level protection. Please try again."})");
    QTest::newRow("unknown code") << 400 << s(R"({"code":-4999,"msg":"<b>Something</b> new"})");
}

void TestOrderFaults::C06_definiteRefusalsAreRefusals()
{
    QFETCH(int, status);
    QFETCH(QString, body);
    LabThread lab;
    Desk desk(lab, {}, false);
    QVERIFY(desk.waitReady());
    QVERIFY(lab.fault({ { s("fault"), s("rest.before") }, { s("route"), s("POST /fapi/v1/order") }, { s("status"), status }, { s("body"), body } }));
    const auto placed = desk.place(desk.resting(btc));
    QTRY_COMPARE(desk.outcome(placed.request), std::optional(Outcome::Rejected));
    QVERIFY(desk.order(placed.order)->request == RequestState::Refused);
    QVERIFY(!desk.order(placed.order)->errorText.isEmpty());
    QVERIFY(desk.hasLogged(s("Refused")));
    QCOMPARE(lab.ordersPlaced(), 0);
    QCOMPARE(lab.requests("POST /fapi/v1/order"), 1);
}

FATHOM_TEST(TestOrderFaults)

#include "tst_order_faults.moc"
