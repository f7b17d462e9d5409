// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include "tests/support/test_main.h"

using namespace fathom;
using namespace fathom::test;

namespace {

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

std::vector<paper::PaperOrder> allOrders(LabThread& lab, const QString& symbol)
{
    return lab.run([&](lab::LabExchange& l) {
        paper::Exchange& engine = l.exchange().exchange();
        paper::HistoryQuery query;
        query.symbol = symbol;
        query.limit = 1000;
        return engine.allOrders(engine.defaultAccount(), query).value_or({});
    });
}

std::vector<paper::PaperTrade> executions(LabThread& lab, const QString& symbol)
{
    return lab.run([&](lab::LabExchange& l) {
        paper::Exchange& engine = l.exchange().exchange();
        paper::HistoryQuery query;
        query.symbol = symbol;
        query.limit = 1000;
        return engine.userTrades(engine.defaultAccount(), query).value_or({});
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
    void C09_anIdThatIsTakenIsAskedForAndNotRefused_data();
    void C09_anIdThatIsTakenIsAskedForAndNotRefused();
    void C18_modifyMeetsAFill();
    void C18_aChangeToWhatIsFilledIsNotSent();
    void C21_closeWhereReduceOnlyOrdersTakeItAll_data();
    void C21_closeWhereReduceOnlyOrdersTakeItAll();
    void C27_flattenClosesThoughAnOrderCannotBeCancelled_data();
    void C27_flattenClosesThoughAnOrderCannotBeCancelled();
    void C22_doubleCloseNeverFlips();
    void C22_aCloseAfterAFillNobodyToldOfNeverFlips_data();
    void C22_aCloseAfterAFillNobodyToldOfNeverFlips();
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

void TestOrderFaults::C09_anIdThatIsTakenIsAskedForAndNotRefused_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<bool>("there");
    QTest::newRow("it is ours, from the same placing") << s("rest.after") << true;
    QTest::newRow("nothing is there") << s("rest.before") << false;
}

void TestOrderFaults::C09_anIdThatIsTakenIsAskedForAndNotRefused()
{
    QFETCH(QString, fault);
    QFETCH(bool, there);
    LabThread lab;
    Desk desk(lab);
    QVERIFY(desk.waitReady());
    QVERIFY(desk.waitLive(s("wsApi")));
    QVERIFY(lab.fault({ { s("fault"), s("us.drop") }, { s("event"), s("ORDER_TRADE_UPDATE") },
        { s("count"), 100 } }));
    QVERIFY(lab.fault({ { s("fault"), fault }, { s("route"), s("order.place") },
        { s("action"), s("reply") }, { s("status"), 400 },
        { s("body"), s(R"({"code":-4116,"msg":"ClientOrderId is duplicated"})") } }));
    bool refused = false;
    QObject::connect(
        &desk.account(), &AccountState::orderChanged, &desk.session(), [&](LocalOrderId id) {
            const Order* order = desk.order(id);
            refused = refused || (order && order->request == RequestState::Refused);
        });
    const auto placed = desk.place(desk.resting(btc));
    QTRY_COMPARE(desk.outcome(placed.request), std::optional(Outcome::Unknown));
    if (there)
        QTRY_VERIFY(desk.order(placed.order)->isWorking()
            && desk.order(placed.order)->request == RequestState::None);
    else
        QTRY_VERIFY_WITH_TIMEOUT(
            desk.order(placed.order)->request == RequestState::NotPlaced, 20'000);
    QVERIFY(!refused);
    QVERIFY(!desk.hasLogged(s("Refused")));
    QCOMPARE(lab.requests("order.place") + lab.requests("POST /fapi/v1/order"), 1);
    QCOMPARE(lab.ordersPlaced(), there ? 1 : 0);
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

void TestOrderFaults::C18_aChangeToWhatIsFilledIsNotSent()
{
    // The venue would cancel an order that is changed to no more than its filled part.
    LabThread lab;
    Desk desk(lab);
    QVERIFY(desk.waitReady());
    const OrderIntent intent = desk.resting(btc);
    const auto placed = desk.place(intent);
    QTRY_VERIFY(desk.order(placed.order) && desk.order(placed.order)->isWorking());
    const Order order = *desk.order(placed.order);
    const Decimal part = desk.market().instrument(btc)->stepSize;
    QVERIFY(part < order.quantity);
    // A part of it is filled, by its event's word.
    const qint64 now = static_cast<qint64>(toMs(order.updated)) + 1;
    QVERIFY(lab.fault({ { s("fault"), s("us.send") },
        { s("event"),
            QJsonObject { { s("e"), s("ORDER_TRADE_UPDATE") }, { s("E"), now }, { s("T"), now },
                { s("o"),
                    QJsonObject { { s("s"), btc }, { s("c"), order.clientId }, { s("S"), s("BUY") },
                        { s("o"), s("LIMIT") }, { s("f"), s("GTC") },
                        { s("q"), QString::fromStdString(order.quantity.toString()) },
                        { s("p"), QString::fromStdString(order.price.toString()) },
                        { s("ap"), QString::fromStdString(order.price.toString()) },
                        { s("sp"), s("0") }, { s("x"), s("TRADE") },
                        { s("X"), s("PARTIALLY_FILLED") },
                        { s("i"), static_cast<qint64>(order.orderId) },
                        { s("l"), QString::fromStdString(part.toString()) },
                        { s("z"), QString::fromStdString(part.toString()) },
                        { s("L"), QString::fromStdString(order.price.toString()) },
                        { s("N"), s("USDT") }, { s("n"), s("0") }, { s("T"), now },
                        { s("t"), 987654321 }, { s("b"), s("0") }, { s("a"), s("0") },
                        { s("m"), true }, { s("R"), false }, { s("wt"), s("CONTRACT_PRICE") },
                        { s("ot"), s("LIMIT") }, { s("ps"), s("BOTH") }, { s("cp"), false },
                        { s("pP"), false }, { s("si"), 0 }, { s("ss"), 0 }, { s("rp"), s("0") },
                        { s("V"), s("EXPIRE_MAKER") }, { s("pm"), s("NONE") },
                        { s("gtd"), 0 } } } } } }));
    QTRY_COMPARE(desk.order(placed.order)->executed, part);
    const RequestId modified = desk.orders().modify(placed.order, intent.price, part);
    QTRY_COMPARE(desk.outcome(modified), std::optional(Outcome::NotSent));
    QVERIFY(desk.error(modified).detail.contains(s("filled")));
    QCOMPARE(lab.requests("order.modify") + lab.requests("PUT /fapi/v1/order"), 0);
    QCOMPARE(desk.order(placed.order)->price, order.price);
    QCOMPARE(desk.order(placed.order)->quantity, order.quantity);
}

void TestOrderFaults::C21_closeWhereReduceOnlyOrdersTakeItAll_data()
{
    QTest::addColumn<QString>("body");
    QTest::newRow("-2022") << s(R"({"code":-2022,"msg":"ReduceOnly Order is rejected."})");
    QTest::newRow("-4118") << s(
        R"({"code":-4118,"msg":"ReduceOnly Order Failed. Please check your existing position and open orders"})");
}

void TestOrderFaults::C21_closeWhereReduceOnlyOrdersTakeItAll()
{
    QFETCH(QString, body);
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
    QVERIFY(lab.fault({ { s("fault"), s("rest.before") }, { s("route"), s("order.place") },
        { s("action"), s("reply") }, { s("status"), 400 }, { s("body"), body } }));
    desk.orders().closePosition(btc, PositionSide::Both, Decimal(1));
    QTRY_VERIFY_WITH_TIMEOUT(desk.account().position(btc) == nullptr, 10'000);
    QTRY_VERIFY(desk.account().openOrders().empty());
    QTRY_VERIFY2(desk.differences().isEmpty(), qPrintable(desk.differences()));
    // Nothing that sold could have opened anything, the close after the refusal neither.
    int sold = 0;
    for (const paper::PaperOrder& order : allOrders(lab, btc)) {
        if (order.side == Side::Buy)
            continue;
        QVERIFY(order.reduceOnly);
        sold += order.status == OrderStatus::Filled ? 1 : 0;
    }
    QCOMPARE(sold, 1);
}

void TestOrderFaults::C27_flattenClosesThoughAnOrderCannotBeCancelled_data()
{
    QTest::addColumn<QString>("action"); // what comes of every cancel
    QTest::newRow("refused") << s("reply");
    QTest::newRow("unanswered") << s("RST");
}

void TestOrderFaults::C27_flattenClosesThoughAnOrderCannotBeCancelled()
{
    QFETCH(QString, action);
    LabThread lab;
    Desk desk(lab);
    QVERIFY(desk.waitReady());
    const auto opened = desk.place(desk.market(btc));
    const auto rests = desk.place(desk.resting(btc));
    QTRY_VERIFY(desk.account().position(btc) != nullptr);
    QTRY_COMPARE(desk.outcome(rests.request), std::optional(Outcome::Accepted));
    for (const char* route : { "DELETE /fapi/v1/allOpenOrders", "DELETE /fapi/v1/order", "order.cancel" })
        QVERIFY(lab.fault({ { s("fault"), s("rest.before") }, { s("route"), s(route) }, { s("action"), action }, { s("status"), 400 },
            { s("body"), s(R"({"code":-2011,"msg":"Unknown order sent."})") }, { s("count"), -1 } }));
    const RequestId flat = desk.orders().flatten({});
    QTRY_VERIFY_WITH_TIMEOUT(desk.account().position(btc) == nullptr, 30'000);
    const auto legs = lab.positions();
    QVERIFY(std::none_of(legs.begin(), legs.end(), [](const Position& leg) { return leg.isOpen(); }));
    QTRY_COMPARE_WITH_TIMEOUT(desk.outcome(flat), std::optional(Outcome::Rejected), 60'000);
    QVERIFY2(desk.error(flat).detail.contains(QLatin1String("1 order")), qPrintable(desk.error(flat).detail));
    QVERIFY(desk.order(rests.order)->isWorking());
    // Nothing stays locked behind it.
    lab.lift();
    const RequestId again = desk.orders().flatten({});
    QTRY_COMPARE_WITH_TIMEOUT(desk.outcome(again), std::optional(Outcome::Accepted), 30'000);
    QVERIFY(lab.openOrders().empty());
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
    // Nor was it turned round and closed again in between.
    Decimal held;
    for (const paper::PaperTrade& trade : executions(lab, btc)) {
        const Decimal before = std::exchange(held, held + (trade.side == Side::Buy ? trade.quantity : -trade.quantity));
        QVERIFY(before.isZero() || held.isZero() || before.isNegative() == held.isNegative());
    }
    QVERIFY(held.isZero());
}

void TestOrderFaults::C22_aCloseAfterAFillNobodyToldOfNeverFlips_data()
{
    QTest::addColumn<bool>("hedge");
    QTest::addColumn<bool>("buys");
    QTest::newRow("one-way, long") << false << true;
    QTest::newRow("one-way, short") << false << false;
    QTest::newRow("hedge, long") << true << true;
    QTest::newRow("hedge, short") << true << false;
}

void TestOrderFaults::C22_aCloseAfterAFillNobodyToldOfNeverFlips()
{
    QFETCH(bool, hedge);
    QFETCH(bool, buys);
    LabThread lab;
    if (hedge)
        QVERIFY(lab.fault({ { s("fault"), s("acct.config") }, { s("dualSide"), true } }));
    Desk desk(lab);
    QVERIFY(desk.waitReady());
    const PositionSide leg = !hedge ? PositionSide::Both
        : buys                      ? PositionSide::Long
                                    : PositionSide::Short;
    OrderIntent open = desk.market(btc, buys ? Side::Buy : Side::Sell);
    open.positionSide = leg;
    const Decimal step = desk.market().instrument(btc)->stepSize;
    open.quantity = std::max(open.quantity, step * Decimal(4));
    const auto opened = desk.place(open);
    QTRY_VERIFY(
        desk.order(opened.order) && desk.order(opened.order)->status == OrderStatus::Filled);
    QTRY_VERIFY(desk.account().position(btc, leg) != nullptr);
    const Decimal before = desk.account().position(btc, leg)->amount;
    // Another hand closes all of it but one step, and nobody hears of it.
    for (const char* event : { "ORDER_TRADE_UPDATE", "ACCOUNT_UPDATE", "TRADE_LITE" })
        QVERIFY(lab.fault(
            { { s("fault"), s("us.drop") }, { s("event"), s(event) }, { s("count"), 1000 } }));
    QVERIFY(lab.fault({ { s("fault"), s("acct.externalOrder") }, { s("symbol"), btc },
        { s("side"), buys ? s("SELL") : s("BUY") }, { s("type"), s("MARKET") },
        { s("positionSide"), positionSideName(leg) }, { s("reduceOnly"), !hedge },
        { s("quantity"), QString::fromStdString((before.abs() - step).toString()) } }));
    QCOMPARE(desk.account().position(btc, leg)->amount, before); // what the trader sees
    const RequestId first = desk.orders().closePosition(btc, leg, Decimal(1));
    const RequestId second = desk.orders().closePosition(btc, leg, Decimal(1));
    QTRY_VERIFY_WITH_TIMEOUT(
        desk.outcome(first).has_value() && desk.outcome(second).has_value(), 20'000);
    const auto legs = lab.positions();
    QVERIFY(std::none_of(legs.begin(), legs.end(), [&](const Position& position) {
        return position.isOpen() && position.amount.isNegative() == buys;
    }));
    lab.reset();
    QTRY_VERIFY_WITH_TIMEOUT((desk.session().verifyNow(), desk.differences().isEmpty()), 20'000);
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
    if (body.contains(s("-1008"))) // throttled, which is no fault of the order: told as the venue means it
        QVERIFY2(desk.order(placed.order)->errorText.contains(s("throttles requests")), qPrintable(desk.order(placed.order)->errorText));
    QVERIFY(desk.hasLogged(s("Refused")));
    QCOMPARE(lab.ordersPlaced(), 0);
    QCOMPARE(lab.requests("POST /fapi/v1/order"), 1);
}

FATHOM_TEST(TestOrderFaults)

#include "tst_order_faults.moc"
