// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include "tests/support/test_main.h"

using namespace fathom;
using namespace fathom::test;

//! Orders the Algo Service holds: placed, shown, cancelled, triggered and lost, in one list with the ordinary ones.
class TestConditionalOrders final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void C20_everyKindIsPlacedAndCancelled_data();
    void C20_everyKindIsPlacedAndCancelled();
    void B20_triggeredOrderIsOneOrder_data();
    void B20_triggeredOrderIsOneOrder();
    void C20_refusedAtTriggerIsShownLoudly_data();
    void C20_refusedAtTriggerIsShownLoudly();
    void C19_wouldTriggerAtOnceIsARefusal();
    void C01_lostAnswerOfAConditionalOrder_data();
    void C01_lostAnswerOfAConditionalOrder();
    void C01_conditionalThatNeverArrivedIsNotPlaced();
    void C15_cancelOfATriggeredOneCancelsWhatItBecame();
    void C17_lostCancelOfAConditionalOrder();
    void C16_queryLagAndForgottenOrders();
    void C27_cancelAllCoversBothLists();
    void C27_whatCouldNotBeCancelledIsSaidPerOrder();
    void C14_C27_aCancelAllThatABanSwallowsLeavesNoOrderCancelling();
    void C17_C27_aCancelAllWithoutAnyAnswerIsFoundOutOrderByOrder();
    void B07_conditionalOrdersChangedWhileBlind();
    void D09_conditionalIntentOfTheLastRun();
    void changesOfAnOrderAndOfItsReplacementAreOneChain();
    void B08_aReplacementThatWasCancelledIsNotTakenForRefused();
};

void TestConditionalOrders::C20_everyKindIsPlacedAndCancelled_data()
{
    QTest::addColumn<bool>("webSocket");
    QTest::newRow("WebSocket API") << true;
    QTest::newRow("REST") << false;
}

void TestConditionalOrders::C20_everyKindIsPlacedAndCancelled()
{
    QFETCH(bool, webSocket);
    LabThread lab;
    Desk desk(lab, {}, webSocket);
    QVERIFY(desk.waitReady());
    if (webSocket)
        QVERIFY(desk.waitLive(s("wsApi")));
    const auto filled = desk.place(desk.market(btc));
    QTRY_VERIFY(desk.order(filled.order) && desk.order(filled.order)->status == OrderStatus::Filled);

    OrderIntent stopLimit = desk.stop(btc, Side::Sell, 2);
    stopLimit.type = OrderType::Stop;
    stopLimit.price = stopLimit.triggerPrice - desk.market().instrument(btc)->tickSize;
    OrderIntent takeProfit = desk.stop(btc, Side::Sell, -2);
    takeProfit.type = OrderType::TakeProfitMarket;
    takeProfit.reduceOnly = true;
    takeProfit.priceProtect = true;
    OrderIntent closes = desk.stop(btc, Side::Sell, 3);
    closes.closePosition = true;
    closes.quantity = {};
    closes.workingType = WorkingType::MarkPrice;
    OrderIntent trailing = desk.stop(btc, Side::Sell, 1);
    trailing.type = OrderType::TrailingStop;
    trailing.activatePrice = takeProfit.triggerPrice;
    trailing.triggerPrice = {};
    trailing.callbackRate = Decimal::fromLiteral("0.8");

    std::vector<Desk::Placed> placed;
    for (const OrderIntent& intent : { desk.stop(btc, Side::Sell, 2), stopLimit, takeProfit, closes, trailing }) {
        placed.push_back(desk.place(intent));
        QTRY_COMPARE(desk.outcome(placed.back().request), std::optional(Outcome::Accepted));
        QTRY_VERIFY(desk.order(placed.back().order)->isWorking());
        const Order& order = *desk.order(placed.back().order);
        QVERIFY(order.isConditional() && order.algoId != 0 && order.orderId == 0);
        QCOMPARE(order.triggerPrice, intent.triggerPrice);
        QCOMPARE(order.price, intent.price);
        QCOMPARE(order.closePosition, intent.closePosition);
        QCOMPARE(order.callbackRate, intent.callbackRate);
    }
    QCOMPARE(lab.openAlgos().size(), std::size_t { 5 });
    QVERIFY2(desk.differences().isEmpty(), qPrintable(desk.differences()));
    QCOMPARE(desk.account().openOrders().size(), std::size_t { 5 });
    for (const auto& each : placed) {
        const RequestId cancelled = desk.orders().cancel(each.order);
        QTRY_COMPARE(desk.outcome(cancelled), std::optional(Outcome::Accepted));
        QTRY_VERIFY(desk.order(each.order)->status == OrderStatus::Canceled);
        QVERIFY(desk.order(each.order)->algoStatus == AlgoStatus::Canceled);
    }
    QVERIFY(lab.openAlgos().empty());
    QCOMPARE(lab.requests(webSocket ? "algoOrder.place" : "POST /fapi/v1/algoOrder"), 5);
    QCOMPARE(lab.requests(webSocket ? "algoOrder.cancel" : "DELETE /fapi/v1/algoOrder"), 5);
}

void TestConditionalOrders::B20_triggeredOrderIsOneOrder_data()
{
    QTest::addColumn<QString>("fault");
    QTest::newRow("the service speaks first") << QString();
    QTest::newRow("the engine speaks first") << s("us.hold");
    QTest::newRow("the service is not heard at all") << s("us.drop");
}

void TestConditionalOrders::B20_triggeredOrderIsOneOrder()
{
    QFETCH(QString, fault);
    LabThread lab;
    Desk desk(lab);
    QVERIFY(desk.waitReady());
    const auto opened = desk.place(desk.market(btc));
    QTRY_VERIFY(desk.account().position(btc) != nullptr);
    OrderIntent intent = desk.stop(btc, Side::Sell, 2);
    intent.closePosition = true;
    intent.quantity = {};
    const auto stop = desk.place(intent);
    QTRY_VERIFY(desk.order(stop.order) && desk.order(stop.order)->isWorking());
    const std::size_t ended = desk.account().orderHistory().size();
    // Held, TRIGGERING, TRIGGERED and FINISHED come together, behind everything the engine says.
    if (!fault.isEmpty())
        QVERIFY(lab.fault({ { s("fault"), fault }, { s("event"), s("ALGO_UPDATE") }, { s("count"), fault == s("us.hold") ? 2 : 100 } }));
    lab.trigger(btc, intent.triggerPrice);
    QTRY_VERIFY(desk.account().position(btc) == nullptr);
    QTRY_VERIFY_WITH_TIMEOUT(desk.order(stop.order)->status == OrderStatus::Filled, 8000);
    QTRY_VERIFY(desk.order(stop.order)->algoStatus == AlgoStatus::Finished);
    const Order order = *desk.order(stop.order);
    QVERIFY(order.orderId != 0 && order.executed.isPositive() && order.averagePrice.isPositive());
    QCOMPARE(order.type, OrderType::StopMarket);
    QVERIFY(!order.external);
    QTRY_VERIFY(desk.account().openOrders().empty());
    // One row more than before: the order of the engine has none of its own.
    QTRY_COMPARE(desk.account().orderHistory().size(), ended + 1);
    const auto& fills = desk.account().fills();
    QVERIFY(std::any_of(fills.begin(), fills.end(), [&](const Fill& f) { return f.orderId == order.orderId; }));
    QTRY_VERIFY2(desk.differences().isEmpty(), qPrintable(desk.differences()));
}

void TestConditionalOrders::C20_refusedAtTriggerIsShownLoudly_data()
{
    QTest::addColumn<bool>("heard");
    QTest::newRow("the service says so") << true;
    QTest::newRow("found by a comparison") << false;
}

void TestConditionalOrders::C20_refusedAtTriggerIsShownLoudly()
{
    QFETCH(bool, heard);
    LabThread lab;
    Desk desk(lab);
    QVERIFY(desk.waitReady());
    OrderIntent intent = desk.stop(btc, Side::Buy, 2);
    intent.quantity = desk.sizeFor(btc, 900'000); // margin is looked at when it triggers
    const auto stop = desk.place(intent);
    QTRY_COMPARE(desk.outcome(stop.request), std::optional(Outcome::Accepted));
    if (!heard)
        QVERIFY(lab.fault({ { s("fault"), s("us.drop") }, { s("event"), s("ALGO_UPDATE") }, { s("count"), 100 } }));
    lab.trigger(btc, intent.triggerPrice);
    if (!heard)
        QVERIFY(lab.fault({ { s("fault"), s("ws.close") }, { s("category"), s("private") }, { s("action"), s("RST") } }));
    QTRY_VERIFY(desk.order(stop.order)->status == OrderStatus::Rejected);
    QVERIFY(desk.order(stop.order)->algoStatus == AlgoStatus::Rejected);
    QTRY_VERIFY(desk.order(stop.order)->errorText.contains(heard ? s("argin") : s("did not arrive")));
    QTRY_VERIFY(desk.hasLogged(s("Conditional order refused")));
    const auto& lines = desk.session().log()->lines();
    QCOMPARE(std::count_if(lines.begin(), lines.end(), [](const LogLine& line) {
        return line.title == QLatin1String("Conditional order refused") && line.asksAttention && line.severity == Severity::Failure;
    }), 1);
    QVERIFY(desk.account().openOrders().empty());
}

void TestConditionalOrders::C19_wouldTriggerAtOnceIsARefusal()
{
    LabThread lab;
    Desk desk(lab);
    QVERIFY(desk.waitReady());
    // Without a trade since its start, the exchange has no last price to judge by.
    QTRY_VERIFY(lab.run([](lab::LabExchange& l) {
        paper::Exchange& exchange = l.exchange().exchange();
        return exchange.lastPrice(exchange.marketOf(btc)).has_value();
    }));
    const auto wrong = desk.place(desk.stop(btc, Side::Sell, -2)); // a sell stop above the market
    QTRY_COMPARE(desk.outcome(wrong.request), std::optional(Outcome::Rejected));
    QCOMPARE(desk.error(wrong.request).venueCode, -2021);
    QVERIFY(desk.order(wrong.order)->request == RequestState::Refused);
    QVERIFY(desk.order(wrong.order)->errorText.contains(s("at once")));
    QVERIFY(lab.openAlgos().empty());
}

void TestConditionalOrders::C01_lostAnswerOfAConditionalOrder_data()
{
    QTest::addColumn<bool>("webSocket");
    QTest::addColumn<QString>("action");
    QTest::addColumn<bool>("blind");
    QTest::newRow("WebSocket API, closed") << true << s("FIN") << false;
    QTest::newRow("WebSocket API, closed, no event") << true << s("FIN") << true;
    QTest::newRow("REST, reset, no event") << false << s("RST") << true;
    QTest::newRow("REST, never answered, no event") << false << s("hang") << true;
}

void TestConditionalOrders::C01_lostAnswerOfAConditionalOrder()
{
    QFETCH(bool, webSocket);
    QFETCH(QString, action);
    QFETCH(bool, blind);
    LabThread lab;
    Desk desk(lab, {}, webSocket);
    QVERIFY(desk.waitReady());
    if (webSocket)
        QVERIFY(desk.waitLive(s("wsApi")));
    const QString route = webSocket ? s("algoOrder.place") : s("POST /fapi/v1/algoOrder");
    QVERIFY(lab.fault({ { s("fault"), s("rest.after") }, { s("route"), route }, { s("action"), action } }));
    if (blind)
        QVERIFY(lab.fault({ { s("fault"), s("us.drop") }, { s("event"), s("ALGO_UPDATE") }, { s("count"), 100 } }));
    const auto stop = desk.place(desk.stop(btc, Side::Sell, 2));
    QTRY_VERIFY_WITH_TIMEOUT(desk.order(stop.order) && desk.order(stop.order)->isWorking(), 8000);
    QTRY_VERIFY(desk.order(stop.order)->request == RequestState::None);
    QVERIFY(desk.order(stop.order)->algoId != 0);
    QCOMPARE(lab.openAlgos().size(), std::size_t { 1 });
    QCOMPARE(lab.requests(route.toLatin1()), 1);
}

void TestConditionalOrders::C01_conditionalThatNeverArrivedIsNotPlaced()
{
    LabThread lab;
    Desk desk(lab);
    QVERIFY(desk.waitReady());
    QVERIFY(desk.waitLive(s("wsApi")));
    QVERIFY(lab.fault({ { s("fault"), s("rest.before") }, { s("route"), s("algoOrder.place") }, { s("action"), s("FIN") } }));
    const auto stop = desk.place(desk.stop(btc, Side::Sell, 2));
    QTRY_VERIFY(desk.order(stop.order) && desk.order(stop.order)->request == RequestState::Unknown);
    QTRY_VERIFY_WITH_TIMEOUT(desk.order(stop.order)->request == RequestState::NotPlaced, 15'000);
    QVERIFY(lab.requests("GET /fapi/v1/algoOrder") >= 3);
    QVERIFY(lab.requests("GET /fapi/v1/order") >= 1); // it might have triggered by then
    QVERIFY(lab.openAlgos().empty());
}

void TestConditionalOrders::C15_cancelOfATriggeredOneCancelsWhatItBecame()
{
    LabThread lab;
    Desk desk(lab);
    QVERIFY(desk.waitReady());
    QVERIFY(desk.waitLive(s("wsApi")));
    OrderIntent intent = desk.stop(btc, Side::Sell, 2);
    intent.type = OrderType::Stop;
    intent.price = desk.resting(btc, Side::Sell, 3).price; // it rests above the market once it triggers
    const auto stop = desk.place(intent);
    QTRY_VERIFY(desk.order(stop.order) && desk.order(stop.order)->isWorking());
    QVERIFY(lab.fault({ { s("fault"), s("us.drop") }, { s("count"), 100 } }));
    lab.trigger(btc, intent.triggerPrice);
    QTRY_COMPARE(lab.openOrders().size(), std::size_t { 1 });
    QVERIFY(desk.order(stop.order)->isConditional()); // not heard of
    lab.reset();
    const RequestId cancelled = desk.orders().cancel(stop.order);
    QTRY_COMPARE_WITH_TIMEOUT(desk.outcome(cancelled), std::optional(Outcome::Accepted), 10'000);
    QVERIFY(desk.order(stop.order)->status == OrderStatus::Canceled);
    QVERIFY(lab.openOrders().empty());
}

void TestConditionalOrders::C17_lostCancelOfAConditionalOrder()
{
    LabThread lab;
    Desk desk(lab, {}, false);
    QVERIFY(desk.waitReady());
    const auto stop = desk.place(desk.stop(btc, Side::Sell, 2));
    QTRY_COMPARE(desk.outcome(stop.request), std::optional(Outcome::Accepted));
    QVERIFY(lab.fault({ { s("fault"), s("us.drop") }, { s("count"), 100 } }));
    QVERIFY(lab.fault({ { s("fault"), s("rest.after") }, { s("route"), s("DELETE /fapi/v1/algoOrder") }, { s("action"), s("RST") } }));
    const RequestId cancelled = desk.orders().cancel(stop.order);
    QTRY_COMPARE_WITH_TIMEOUT(desk.outcome(cancelled), std::optional(Outcome::Accepted), 10'000);
    QVERIFY(desk.order(stop.order)->status == OrderStatus::Canceled);
    QVERIFY(lab.requests("DELETE /fapi/v1/algoOrder") >= 2); // a cancel may be repeated
}

void TestConditionalOrders::C16_queryLagAndForgottenOrders()
{
    LabThread lab;
    Desk desk(lab);
    QVERIFY(desk.waitReady());
    const auto stop = desk.place(desk.stop(btc, Side::Sell, 2));
    QTRY_VERIFY(desk.order(stop.order) && desk.order(stop.order)->isWorking());
    const std::int64_t algoId = desk.order(stop.order)->algoId;
    // It ends unseen, and the exchange knows nothing of it any more.
    const QString gone = s(R"({"code":-2013,"msg":"Order does not exist."})");
    QVERIFY(lab.fault({ { s("fault"), s("us.drop") }, { s("count"), 100 } }));
    for (const char* route : { "GET /fapi/v1/algoOrder", "GET /fapi/v1/order" })
        QVERIFY(lab.fault({ { s("fault"), s("rest.before") }, { s("route"), s(route) }, { s("action"), s("reply") }, { s("status"), 400 },
            { s("body"), gone }, { s("count"), -1 } }));
    for (const char* route : { "GET /fapi/v1/allAlgoOrders" })
        QVERIFY(lab.fault({ { s("fault"), s("rest.before") }, { s("route"), s(route) }, { s("action"), s("reply") }, { s("status"), 200 },
            { s("body"), s("[]") }, { s("count"), -1 } }));
    lab.cancelAlgo(algoId);
    desk.session().verifyNow();
    QTRY_VERIFY_WITH_TIMEOUT(!desk.order(stop.order)->isWorking(), 15'000);
    QVERIFY(desk.order(stop.order)->status == OrderStatus::Expired);
    QVERIFY(desk.order(stop.order)->errorText.contains(s("no longer")));
    QVERIFY(lab.requests("GET /fapi/v1/algoOrder") >= 2 && lab.requests("GET /fapi/v1/order") >= 2);
}

void TestConditionalOrders::C27_cancelAllCoversBothLists()
{
    LabThread lab;
    Desk desk(lab);
    QVERIFY(desk.waitReady());
    for (const QString& symbol : { btc, s("ETHUSDT") }) {
        for (const OrderIntent& intent : { desk.resting(symbol), desk.stop(symbol, Side::Sell, 2), desk.stop(symbol, Side::Buy, 3) }) {
            const auto placed = desk.place(intent);
            QTRY_COMPARE(desk.outcome(placed.request), std::optional(Outcome::Accepted));
        }
    }
    QTRY_COMPARE(desk.account().openOrders().size(), std::size_t { 6 });
    CancelScope buys { btc };
    buys.side = Side::Buy;
    buys.kind = CancelScope::Kind::Conditional;
    const RequestId some = desk.orders().cancelAll(buys);
    QTRY_COMPARE(desk.outcome(some), std::optional(Outcome::Accepted));
    QCOMPARE(lab.openAlgos().size(), std::size_t { 3 });
    QCOMPARE(lab.openOrders().size(), std::size_t { 2 });
    const RequestId all = desk.orders().cancelAll({});
    QTRY_COMPARE_WITH_TIMEOUT(desk.outcome(all), std::optional(Outcome::Accepted), 10'000);
    QVERIFY(lab.openAlgos().empty() && lab.openOrders().empty());
    QTRY_VERIFY(desk.account().openOrders().empty());
    QVERIFY(lab.requests("GET /fapi/v1/openAlgoOrders") >= 2 && lab.requests("GET /fapi/v1/openOrders") >= 2);
}

void TestConditionalOrders::C27_whatCouldNotBeCancelledIsSaidPerOrder()
{
    LabThread lab;
    Desk desk(lab);
    QVERIFY(desk.waitReady());
    const auto limit = desk.place(desk.resting(btc));
    const auto stop = desk.place(desk.stop(btc, Side::Sell, 2));
    QTRY_COMPARE(desk.outcome(stop.request), std::optional(Outcome::Accepted));
    QTRY_COMPARE(desk.outcome(limit.request), std::optional(Outcome::Accepted));
    const QString refusal = s(R"({"code":-4117,"msg":"Stop order in triggering."})");
    for (const char* route : { "DELETE /fapi/v1/algoOpenOrders", "algoOrder.cancel", "DELETE /fapi/v1/algoOrder" })
        QVERIFY(lab.fault({ { s("fault"), s("rest.before") }, { s("route"), s(route) }, { s("action"), s("reply") }, { s("status"), 400 },
            { s("body"), refusal }, { s("count"), -1 } }));
    const RequestId all = desk.orders().cancelAll({ btc });
    QTRY_COMPARE_WITH_TIMEOUT(desk.outcome(all), std::optional(Outcome::Rejected), 15'000);
    QVERIFY(desk.order(limit.order)->status == OrderStatus::Canceled);
    QVERIFY(desk.order(stop.order)->isWorking());
    const auto& lines = desk.session().log()->lines();
    QVERIFY(std::any_of(lines.begin(), lines.end(), [&](const LogLine& line) {
        return line.title == QLatin1String("Still working") && line.order == stop.order && line.text.contains(QLatin1String("triggered"));
    }));
}

void TestConditionalOrders::C14_C27_aCancelAllThatABanSwallowsLeavesNoOrderCancelling()
{
    LabThread lab;
    Desk desk(lab);
    QVERIFY(desk.waitReady());
    const auto limit = desk.place(desk.resting(btc));
    const auto stop = desk.place(desk.stop(btc, Side::Sell, 2));
    QTRY_COMPARE(desk.outcome(stop.request), std::optional(Outcome::Accepted));
    QTRY_COMPARE(desk.outcome(limit.request), std::optional(Outcome::Accepted));
    QVERIFY(lab.fault({ { s("fault"), s("ban.ip") }, { s("seconds"), 8 } })); // longer than the lists are asked for
    const RequestId all = desk.orders().cancelAll({ btc });
    QTRY_VERIFY_WITH_TIMEOUT(desk.outcome(all).has_value(), 30'000);
    QVERIFY(desk.outcome(all) != Outcome::Accepted);
    for (const LocalOrderId id : { limit.order, stop.order }) {
        QVERIFY(desk.order(id)->isWorking());
        QTRY_COMPARE_WITH_TIMEOUT(desk.order(id)->request, RequestState::None, 30'000); // nothing is being cancelled
        QVERIFY(!desk.order(id)->errorText.isEmpty());
    }
    QTRY_VERIFY_WITH_TIMEOUT(desk.isReady() && desk.orders().blockedReason().isEmpty(), 60'000);
    const RequestId again = desk.orders().cancelAll({ btc });
    QTRY_COMPARE_WITH_TIMEOUT(desk.outcome(again), std::optional(Outcome::Accepted), 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(desk.differences(), QString(), 30'000);
}

void TestConditionalOrders::C17_C27_aCancelAllWithoutAnyAnswerIsFoundOutOrderByOrder()
{
    LabThread lab;
    Desk desk(lab);
    QVERIFY(desk.waitReady());
    const auto gone = desk.place(desk.resting(btc)), stays = desk.place(desk.resting(s("ETHUSDT")));
    QTRY_COMPARE(desk.outcome(gone.request), std::optional(Outcome::Accepted));
    QTRY_COMPARE(desk.outcome(stays.request), std::optional(Outcome::Accepted));
    // The one is cancelled and the other is not; neither answer, nor event, nor list comes back.
    QVERIFY(lab.fault({ { s("fault"), s("us.drop") }, { s("count"), 100 } }));
    QVERIFY(lab.fault({ { s("fault"), s("rest.after") }, { s("route"), s("GET /fapi/v1/openOrders") }, { s("action"), s("FIN") }, { s("count"), 40 } }));
    QVERIFY(lab.fault({ { s("fault"), s("rest.after") }, { s("route"), s("DELETE /fapi/v1/allOpenOrders") }, { s("action"), s("FIN") } }));
    const RequestId first = desk.orders().cancelAll({ btc });
    QTRY_COMPARE(lab.openOrders().size(), std::size_t { 1 });
    QVERIFY(lab.fault({ { s("fault"), s("rest.before") }, { s("route"), s("DELETE /fapi/v1/allOpenOrders") }, { s("action"), s("FIN") } }));
    const RequestId second = desk.orders().cancelAll({ s("ETHUSDT") });
    QTRY_COMPARE_WITH_TIMEOUT(desk.outcome(first), std::optional(Outcome::Unknown), 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(desk.outcome(second), std::optional(Outcome::Unknown), 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(desk.order(gone.order)->status, OrderStatus::Canceled, 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(desk.order(stays.order)->request, RequestState::None, 30'000);
    QVERIFY(desk.order(stays.order)->isWorking());
    lab.lift();
    desk.session().verifyNow();
    QTRY_COMPARE_WITH_TIMEOUT(desk.differences(), QString(), 60'000);
}

void TestConditionalOrders::B07_conditionalOrdersChangedWhileBlind()
{
    LabThread lab;
    Desk desk(lab);
    QVERIFY(desk.waitReady());
    const auto opened = desk.place(desk.market(btc));
    QTRY_VERIFY(desk.account().position(btc) != nullptr);
    OrderIntent closes = desk.stop(btc, Side::Sell, 2);
    closes.closePosition = true;
    closes.quantity = {};
    const auto stop = desk.place(closes);
    const auto other = desk.place(desk.stop(btc, Side::Sell, 4));
    QTRY_COMPARE(desk.outcome(stop.request), std::optional(Outcome::Accepted));
    QTRY_COMPARE(desk.outcome(other.request), std::optional(Outcome::Accepted));
    QVERIFY(lab.fault({ { s("fault"), s("ws.close") }, { s("category"), s("private") }, { s("action"), s("RST") } }));
    QVERIFY(lab.fault({ { s("fault"), s("us.drop") }, { s("count"), 100 } }));
    QTRY_VERIFY(!desk.account().isReady());
    lab.trigger(btc, closes.triggerPrice);
    lab.cancelAlgo(desk.order(other.order)->algoId);
    lab.reset();
    QVERIFY(desk.waitReady());
    QTRY_VERIFY(desk.order(stop.order)->status == OrderStatus::Filled);
    QVERIFY(desk.order(other.order)->status == OrderStatus::Canceled);
    QVERIFY(desk.account().position(btc) == nullptr);
    QTRY_VERIFY2(desk.differences().isEmpty(), qPrintable(desk.differences()));
}

void TestConditionalOrders::D09_conditionalIntentOfTheLastRun()
{
    LabThread lab;
    const QTemporaryDir profile;
    QString clientId;
    {
        Desk desk(lab, profile.path());
        QVERIFY(desk.waitReady());
        QVERIFY(desk.waitLive(s("wsApi")));
        QVERIFY(lab.fault({ { s("fault"), s("us.drop") }, { s("count"), 100 } }));
        QVERIFY(lab.fault({ { s("fault"), s("rest.after") }, { s("route"), s("algoOrder.place") }, { s("action"), s("hang") } }));
        const auto stop = desk.place(desk.stop(btc, Side::Sell, 2));
        QTRY_COMPARE(lab.openAlgos().size(), std::size_t { 1 });
        clientId = desk.order(stop.order)->clientId;
    }
    lab.reset();
    Desk desk(lab, profile.path());
    QVERIFY(desk.waitReady(30'000));
    QCOMPARE(desk.account().openOrders().size(), std::size_t { 1 });
    const Order order = desk.account().openOrders().front();
    QCOMPARE(order.clientId, clientId);
    QVERIFY(order.isWorking() && order.isConditional() && !order.external);
    QCOMPARE(lab.openAlgos().size(), std::size_t { 1 });
}

// A stop is being replaced, its replacement is changed already, and the next change of the old one waits: each is answered, one stop is left.
void TestConditionalOrders::changesOfAnOrderAndOfItsReplacementAreOneChain()
{
    LabThread lab;
    Desk desk(lab);
    QVERIFY(desk.waitReady());
    QVERIFY(desk.waitLive(s("wsApi")));
    const auto filled = desk.place(desk.market(btc));
    QTRY_VERIFY(desk.order(filled.order) && desk.order(filled.order)->status == OrderStatus::Filled);
    OrderIntent terms = desk.stop(btc, Side::Sell, 3);
    terms.reduceOnly = true;
    const auto placed = desk.place(terms);
    QTRY_VERIFY(desk.order(placed.order) && desk.order(placed.order)->isWorking());
    const Decimal tick = desk.market().instrument(btc)->tickSize;
    const auto moved = [&](int ticks) {
        OrderIntent to = terms;
        to.triggerPrice = terms.triggerPrice - tick * Decimal(ticks);
        return to;
    };
    LocalOrderId second = 0;
    QObject::connect(&desk.orders(), &OrderGateway::replaceWanted, &desk.session(),
        [&](RequestId, LocalOrderId, LocalOrderId replacement) { second = second == 0 ? replacement : second; });
    for (const char* route : { "algoOrder.cancel", "DELETE /fapi/v1/algoOrder" })
        QVERIFY(lab.fault({ { s("fault"), s("rest.delay") }, { s("route"), s(route) }, { s("ms"), 700 } }));
    std::vector<RequestId> asked { desk.orders().replace(placed.order, moved(10)) };
    QTRY_VERIFY(desk.order(second) && desk.order(second)->isWorking()); // and the first is being cancelled
    for (const char* route : { "algoOrder.place", "POST /fapi/v1/algoOrder" })
        QVERIFY(lab.fault({ { s("fault"), s("rest.delay") }, { s("route"), s(route) }, { s("ms"), 1500 } }));
    asked.push_back(desk.orders().replace(second, moved(20)));
    asked.push_back(desk.orders().replace(placed.order, moved(30)));
    for (const RequestId request : asked)
        QTRY_VERIFY_WITH_TIMEOUT(desk.outcome(request).has_value(), 15'000);
    QTRY_COMPARE_WITH_TIMEOUT(lab.openAlgos().size(), std::size_t { 1 }, 10'000);
    QTRY_VERIFY_WITH_TIMEOUT(desk.differences().isEmpty(), 10'000);
}

// Its answer is lost, its event tells that it works, and it is cancelled by hand: nobody wishes the old one back.
void TestConditionalOrders::B08_aReplacementThatWasCancelledIsNotTakenForRefused()
{
    LabThread lab;
    Desk desk(lab);
    QVERIFY(desk.waitReady());
    QVERIFY(desk.waitLive(s("wsApi")));
    const OrderIntent terms = desk.stop(btc, Side::Sell, 3);
    const auto placed = desk.place(terms);
    QTRY_VERIFY(desk.order(placed.order) && desk.order(placed.order)->isWorking());
    QVERIFY(lab.fault({ { s("fault"), s("rest.after") }, { s("route"), s("algoOrder.place") }, { s("action"), s("hang") } }));
    OrderIntent moved = terms;
    moved.triggerPrice = terms.triggerPrice - desk.market().instrument(btc)->tickSize;
    LocalOrderId second = 0;
    QObject::connect(&desk.orders(), &OrderGateway::replaceWanted, &desk.session(),
        [&](RequestId, LocalOrderId, LocalOrderId replacement) { second = replacement; });
    const RequestId change = desk.orders().replace(placed.order, moved);
    QTRY_VERIFY(desk.order(second) && desk.order(second)->isWorking());
    lab.cancelAlgo(desk.order(second)->algoId);
    QTRY_VERIFY_WITH_TIMEOUT(desk.outcome(change).has_value(), 15'000);
    QCOMPARE(desk.outcome(change), std::optional(Outcome::Accepted));
    QTRY_VERIFY(!desk.order(second)->isOpen());
    QVERIFY(lab.openAlgos().empty());
    QCOMPARE(lab.requests("algoOrder.place"), 2);
    QTRY_VERIFY_WITH_TIMEOUT(desk.differences().isEmpty(), 10'000);
}

FATHOM_TEST(TestConditionalOrders)

#include "tst_conditional_orders.moc"
