// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include "tests/support/test_main.h"

#include <QElapsedTimer>

using namespace fathom;
using namespace fathom::test;

namespace {

//! One way of losing an answer after the exchange executed the request.
struct Loss
{
    const char* name;
    const char* action;
    int bytes = 0;
    int status = 0;
    const char* body = "";
};

constexpr Loss losses[] = {
    { "closed", "FIN" },
    { "reset", "RST" },
    { "cut inside the answer", "cut", 20 },
    { "503 unknown", "reply", 0, 503, R"({"code":-1000,"msg":"Unknown error, please check your request or try again later."})" },
    { "503 unknown without a code", "reply", 0, 503,
        R"({"timestamp":1638827401078,"path":"/fapi/v1/order","msg":"Unknown error, please check your request or try again later."})" },
    { "-1007", "reply", 0, 408, R"({"code":-1007,"msg":"Timeout waiting for response from backend server."})" },
    { "504 page", "reply", 0, 504, "<html><body>504 Gateway Time-out</body></html>" },
    { "never answered", "hang" },
};

} // namespace

//! FAULTS C01 and its relatives: the answer to a request is lost, at every stage, and one press stays one order.
class TestLostAnswers final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void C01_answer_lost_is_one_order_data();
    void C01_answer_lost_is_one_order();
    void C01_unknown_is_shown_within_300_ms_data();
    void C01_unknown_is_shown_within_300_ms();
    void C01_lostBeforeExecutionIsNotPlaced_data();
    void C01_lostBeforeExecutionIsNotPlaced();
    void C08_lateOrderComesBackToLife();
    void C17_lostModifyIsNotRepeated();
    void C17_lostCancelIsRepeatedUntilProof();
    void C17_aCancelThatHangsIsInDoubtAndRepeatedBeforeItsDeadline();
    void C17_everyCancelOfAnUnknownOrderIsAnswered();
    void D09_restartWithUnfinishedJournal();
    void D09_cancelledAsTheProgramEndedIsShown();
};

void TestLostAnswers::C01_answer_lost_is_one_order_data()
{
    QTest::addColumn<bool>("webSocket");
    QTest::newRow("WebSocket API") << true;
    QTest::newRow("REST") << false;
}

void TestLostAnswers::C01_answer_lost_is_one_order()
{
    QFETCH(bool, webSocket);
    LabThread lab;
    Desk desk(lab, {}, webSocket);
    QVERIFY(desk.waitReady());
    const QByteArray route = webSocket ? "order.place" : "POST /fapi/v1/order";
    constexpr int runs = 30;
    std::vector<qint64> resolvedMs;
    int byRoute = 0;
    const auto sent = [&lab] { return lab.requests("order.place") + lab.requests("POST /fapi/v1/order"); };
    QStringList wrong; // what was shown although the exchange had it
    QObject::connect(&desk.account(), &AccountState::orderChanged, &desk.session(), [&](LocalOrderId id) {
        const Order* order = desk.order(id);
        if (order && (order->request == RequestState::Refused || order->request == RequestState::NotSent || order->request == RequestState::NotPlaced))
            wrong.append(order->clientId);
    });
    for (int run = 0; run < runs; ++run) {
        if (webSocket)
            QVERIFY(desk.waitLive(s("wsApi")));
        QVERIFY(sent() <= 1); // nor did another one follow later
        lab.reset();
        const Loss& loss = losses[run % std::size(losses)];
        const bool blind = run % 3 == 1; // the order's own events are lost too: only a query can tell
        const bool market = run % 2 == 1;
        QVERIFY(lab.fault({ { s("fault"), s("rest.after") }, { s("route"), QString::fromLatin1(route) }, { s("action"), s(loss.action) },
            { s("bytes"), loss.bytes }, { s("status"), loss.status }, { s("body"), s(loss.body) } }));
        if (blind)
            QVERIFY(lab.fault({ { s("fault"), s("us.drop") }, { s("event"), s("ORDER_TRADE_UPDATE") }, { s("count"), 100 } }));
        const Side side = run % 4 < 2 ? Side::Buy : Side::Sell;
        OrderIntent intent = market ? desk.market(btc, side) : desk.resting(btc, side, 2);
        intent.quantity += desk.market().instrument(btc)->stepSize * Decimal(run); // none is like the one before
        QElapsedTimer since;
        since.start();
        const auto placed = desk.place(intent);
        const QByteArray what = QByteArray::number(run) + " " + loss.name + (blind ? " blind" : "") + (market ? " market" : " limit");
        const auto settled = [&] {
            const Order* order = desk.order(placed.order);
            return order && order->request == RequestState::None
                && order->status == (market ? OrderStatus::Filled : OrderStatus::New);
        };
        QTRY_VERIFY2_WITH_TIMEOUT(settled(), what.constData(), 8000);
        resolvedMs.push_back(since.elapsed());
        const Order* order = desk.order(placed.order);
        QVERIFY2(lab.ordersOf(order->clientId) == 1, what.constData());
        QVERIFY2(lab.ordersPlaced() == 1, what.constData());
        QVERIFY2(sent() == 1, QByteArray(what + ", sent " + QByteArray::number(sent()) + " times").constData());
        byRoute += lab.requests(route); // a connection lost a moment ago hands the next one to the other way
        QVERIFY2(wrong.isEmpty(), what.constData());
        const auto theirs = lab.orderOf(btc, order->clientId);
        QVERIFY2(theirs && theirs->orderId == order->orderId && theirs->executed == order->executed, what.constData());
        // The answer of a placing that was proven by its own event first is never wrong either.
        QTRY_VERIFY2_WITH_TIMEOUT(desk.outcome(placed.request).has_value(), what.constData(), 8000);
        QVERIFY2(desk.outcome(placed.request) == Outcome::Unknown || desk.outcome(placed.request) == Outcome::Accepted, what.constData());
    }
    QVERIFY2(byRoute >= runs * 2 / 3, QByteArray(QByteArray::number(byRoute)).constData());
    std::sort(resolvedMs.begin(), resolvedMs.end());
    qInfo("from press to proof in ms, in steps of 50: median %lld, 95th percentile %lld", resolvedMs[runs / 2], resolvedMs[runs * 95 / 100]);
    lab.reset();
    QTRY_VERIFY2_WITH_TIMEOUT(desk.differences().isEmpty(), qPrintable(desk.differences()), 10'000);
}

void TestLostAnswers::C01_unknown_is_shown_within_300_ms_data()
{
    QTest::addColumn<bool>("webSocket");
    QTest::addColumn<QString>("action");
    QTest::addColumn<int>("patienceMs"); // from when on an order without an answer counts as lost
    QTest::addColumn<int>("deadlineMs"); // from when on nobody waits for the answer any more
    for (const bool webSocket : { true, false }) {
        const QByteArray way = webSocket ? "WebSocket API, " : "REST, ";
        QTest::newRow(QByteArray(way + "closed").constData()) << webSocket << s("FIN") << 0 << 0;
        QTest::newRow(QByteArray(way + "reset").constData()) << webSocket << s("RST") << 0 << 0;
        QTest::newRow(QByteArray(way + "never answered").constData()) << webSocket << s("hang") << 1500 << 5000;
    }
}

// Stamps of the pressing, of the loss as the network thread noted it, and of the word in what the window shows. Of five, so that one that
// a busy machine was late for does not count; a wait in the program would be in all of them.
void TestLostAnswers::C01_unknown_is_shown_within_300_ms()
{
    QFETCH(bool, webSocket);
    QFETCH(QString, action);
    QFETCH(int, patienceMs);
    QFETCH(int, deadlineMs);
    using namespace std::chrono;
    constexpr int runs = 5;
    LabThread lab;
    Desk desk(lab, {}, webSocket);
    QVERIFY(desk.waitReady());
    const QString route = webSocket ? s("order.place") : s("POST /fapi/v1/order");
    std::map<LocalOrderId, steady_clock::time_point> shown;
    QObject::connect(&desk.account(), &AccountState::orderChanged, &desk.session(), [&](LocalOrderId id) {
        const Order* order = desk.order(id);
        if (order && order->request == RequestState::Unknown)
            shown.try_emplace(id, steady_clock::now());
    });
    std::vector<milliseconds> noted; // how long after the pressing the network thread gave up
    QObject::connect(desk.session().connection(), &ConnectionState::requestAdded, &desk.session(), [&](const RequestRecord& record) {
        if (!record.failure.isEmpty() && (record.method == "order.place" || (record.method == "POST" && record.path.endsWith("/v1/order"))))
            noted.push_back(milliseconds { static_cast<qint64>(record.milliseconds) });
    });
    std::vector<milliseconds> late;
    const int rounds = deadlineMs > 0 ? 1 : runs, each = deadlineMs > 0 ? runs : 1;
    for (int round = 0; round < rounds; ++round) {
        if (webSocket)
            QVERIFY(desk.waitLive(s("wsApi")));
        QVERIFY(lab.fault({ { s("fault"), s("us.drop") }, { s("count"), 1000 } })); // the loss is not made good before it is seen
        QVERIFY(lab.fault({ { s("fault"), s("rest.after") }, { s("route"), route }, { s("action"), action }, { s("count"), each } }));
        std::map<LocalOrderId, steady_clock::time_point> pressed;
        for (int i = 0; i < each; ++i) {
            OrderIntent intent = desk.resting(btc);
            intent.price -= desk.market().instrument(btc)->tickSize * Decimal(10 * (i + round));
            const auto now = steady_clock::now();
            pressed.emplace(desk.place(intent).order, now);
        }
        QTRY_VERIFY_WITH_TIMEOUT(std::all_of(pressed.begin(), pressed.end(), [&](const auto& press) { return shown.contains(press.first); }), 30'000);
        for (const auto& [order, at] : pressed) {
            late.push_back(duration_cast<milliseconds>(shown.at(order) - at) - milliseconds { patienceMs });
            // Nor is it called lost before.
            QVERIFY2(late.back().count() >= 0, QByteArray::number(static_cast<qint64>(late.back().count())).constData());
        }
        lab.reset();
        for (const auto& press : pressed)
            QTRY_VERIFY_WITH_TIMEOUT(desk.order(press.first)->request == RequestState::None, 30'000);
    }
    QTRY_COMPARE_WITH_TIMEOUT(noted.size(), static_cast<std::size_t>(runs), 30'000);
    std::sort(late.begin(), late.end());
    std::sort(noted.begin(), noted.end());
    qInfo("lost answer noted after %lld ms, shown %lld ms after it was lost (medians)", static_cast<long long>(noted[runs / 2].count()),
        static_cast<long long>(late[runs / 2].count()));
    QVERIFY(noted[runs / 2] - milliseconds { deadlineMs } <= milliseconds { 300 });
    QVERIFY(late[runs / 2] <= milliseconds { 300 });
}

void TestLostAnswers::C01_lostBeforeExecutionIsNotPlaced_data()
{
    QTest::addColumn<bool>("webSocket");
    QTest::addColumn<QString>("action");
    QTest::newRow("WebSocket API, closed") << true << s("FIN");
    QTest::newRow("REST, never answered") << false << s("hang");
}

void TestLostAnswers::C01_lostBeforeExecutionIsNotPlaced()
{
    QFETCH(bool, webSocket);
    QFETCH(QString, action);
    LabThread lab;
    Desk desk(lab, {}, webSocket);
    QVERIFY(desk.waitReady());
    if (webSocket)
        QVERIFY(desk.waitLive(s("wsApi")));
    QVERIFY(lab.fault({ { s("fault"), s("rest.before") }, { s("route"), webSocket ? s("order.place") : s("POST /fapi/v1/order") },
        { s("action"), action }, { s("count"), 1 } }));
    const auto pressed = std::chrono::steady_clock::now();
    const auto placed = desk.place(desk.resting(btc));
    std::optional<std::chrono::steady_clock::time_point> said;
    QObject::connect(&desk.account(), &AccountState::orderChanged, &desk.session(), [&](LocalOrderId id) {
        if (id == placed.order && desk.order(id)->request == RequestState::NotPlaced && !said)
            said = std::chrono::steady_clock::now();
    });
    QTRY_VERIFY(desk.order(placed.order) && desk.order(placed.order)->request == RequestState::Unknown);
    QVERIFY(desk.order(placed.order)->isOpen());
    QVERIFY(desk.hasLogged(s("Unknown")));
    // While it is unknown nothing on the symbol may grow, and the next symbol is free.
    const auto more = desk.place(desk.resting(btc, Side::Buy, 4));
    QTRY_COMPARE(desk.outcome(more.request), std::optional(Outcome::NotSent));
    const auto elsewhere = desk.place(desk.resting(s("ETHUSDT")));
    QTRY_COMPARE(desk.outcome(elsewhere.request), std::optional(Outcome::Accepted));
    // Never "not placed" before the horizon, however often the exchange says it does not know it.
    QTRY_VERIFY(desk.order(placed.order)->queries >= 3);
    QVERIFY(desk.order(placed.order)->request == RequestState::Unknown);
    QTRY_VERIFY_WITH_TIMEOUT(desk.order(placed.order)->request == RequestState::NotPlaced, 15'000);
    QVERIFY(*said - pressed >= std::chrono::seconds { 5 }); // a window of three, and two of grace
    QCOMPARE(lab.ordersPlaced(), 1);
    QCOMPARE(lab.ordersOf(desk.order(placed.order)->clientId), 0);
    QTRY_VERIFY(desk.hasLogged(s("Resolved")));
    const auto again = desk.place(desk.resting(btc));
    QTRY_COMPARE_WITH_TIMEOUT(desk.outcome(again.request), std::optional(Outcome::Accepted), 10'000);
}

void TestLostAnswers::C08_lateOrderComesBackToLife()
{
    LabThread lab;
    Desk desk(lab);
    QVERIFY(desk.waitReady());
    QVERIFY(desk.waitLive(s("wsApi")));
    QVERIFY(lab.fault({ { s("fault"), s("rest.before") }, { s("route"), s("order.place") }, { s("action"), s("FIN") } }));
    const OrderIntent intent = desk.resting(btc);
    const auto placed = desk.place(intent);
    QTRY_VERIFY_WITH_TIMEOUT(desk.order(placed.order) && desk.order(placed.order)->request == RequestState::NotPlaced, 15'000);
    const QString clientId = desk.order(placed.order)->clientId;
    lab.run([&](lab::LabExchange& exchange) {
        paper::Exchange& engine = exchange.exchange().exchange();
        paper::PlaceRequest request;
        request.symbol = btc;
        request.type = OrderType::Limit;
        request.price = intent.price;
        request.quantity = intent.quantity;
        request.clientId = clientId;
        QVERIFY(engine.placeOrder(engine.defaultAccount(), request).has_value());
    });
    QTRY_VERIFY(desk.order(placed.order)->isWorking());
    QVERIFY(desk.order(placed.order)->request == RequestState::None);
    QCOMPARE(desk.account().openOrders().size(), std::size_t { 1 });
}

void TestLostAnswers::C17_lostModifyIsNotRepeated()
{
    LabThread lab;
    Desk desk(lab);
    QVERIFY(desk.waitReady());
    QVERIFY(desk.waitLive(s("wsApi")));
    const OrderIntent intent = desk.resting(btc);
    const auto placed = desk.place(intent);
    QTRY_COMPARE(desk.outcome(placed.request), std::optional(Outcome::Accepted));
    const Decimal target = intent.price - desk.market().instrument(btc)->tickSize * Decimal(5);
    // Executed, answer and events lost: the query shows the new price.
    QVERIFY(lab.fault({ { s("fault"), s("us.drop") }, { s("count"), 100 } }));
    QVERIFY(lab.fault({ { s("fault"), s("rest.after") }, { s("route"), s("order.modify") }, { s("action"), s("FIN") } }));
    const RequestId modified = desk.orders().modify(placed.order, target, intent.quantity);
    QTRY_COMPARE(desk.outcome(modified), std::optional(Outcome::Unknown));
    QTRY_COMPARE_WITH_TIMEOUT(desk.order(placed.order)->price, target, 8000);
    QTRY_VERIFY(desk.order(placed.order)->request == RequestState::None);
    QCOMPARE(lab.requests("order.modify"), 1);
    lab.reset();
    QVERIFY(desk.waitLive(s("wsApi")));
    // Not executed: the old price stays, and is only called settled behind the horizon.
    QVERIFY(lab.fault({ { s("fault"), s("rest.before") }, { s("route"), s("order.modify") }, { s("action"), s("FIN") } }));
    desk.orders().modify(placed.order, intent.price, intent.quantity);
    QTRY_VERIFY(desk.order(placed.order)->request == RequestState::Unknown);
    QTRY_VERIFY_WITH_TIMEOUT(desk.order(placed.order)->request == RequestState::None, 12'000);
    QCOMPARE(desk.order(placed.order)->price, target);
    QCOMPARE(lab.requests("order.modify") + lab.requests("PUT /fapi/v1/order"), 1);
}

void TestLostAnswers::C17_lostCancelIsRepeatedUntilProof()
{
    LabThread lab;
    Desk desk(lab, {}, false);
    QVERIFY(desk.waitReady());
    const auto placed = desk.place(desk.resting(btc));
    QTRY_COMPARE(desk.outcome(placed.request), std::optional(Outcome::Accepted));
    QVERIFY(lab.fault(
        { { s("fault"), s("rest.before") }, { s("route"), s("DELETE /fapi/v1/order") }, { s("action"), s("RST") }, { s("count"), 2 } }));
    const RequestId cancelled = desk.orders().cancel(placed.order);
    QTRY_VERIFY(desk.order(placed.order)->request == RequestState::Unknown); // while it is repeated
    QTRY_COMPARE_WITH_TIMEOUT(desk.outcome(cancelled), std::optional(Outcome::Accepted), 10'000);
    QVERIFY(desk.order(placed.order)->status == OrderStatus::Canceled);
    QCOMPARE(lab.requests("DELETE /fapi/v1/order"), 3);
    QVERIFY(lab.openOrders().empty());
}

void TestLostAnswers::C17_aCancelThatHangsIsInDoubtAndRepeatedBeforeItsDeadline()
{
    LabThread lab;
    Desk desk(lab, {}, false);
    QVERIFY(desk.waitReady());
    const auto placed = desk.place(desk.resting(btc));
    QTRY_COMPARE(desk.outcome(placed.request), std::optional(Outcome::Accepted));
    QVERIFY(lab.fault(
        { { s("fault"), s("rest.before") }, { s("route"), s("DELETE /fapi/v1/order") }, { s("action"), s("hang") }, { s("count"), 2 } }));
    std::vector<RequestState> seen;
    QObject::connect(&desk.account(), &AccountState::orderChanged, &desk.session(), [&](LocalOrderId id) {
        const RequestState now = desk.order(id)->request;
        if (id == placed.order && (seen.empty() || seen.back() != now))
            seen.push_back(now);
    });
    const RequestId cancelled = desk.orders().cancel(placed.order);
    QTRY_COMPARE_WITH_TIMEOUT(desk.outcome(cancelled), std::optional(Outcome::Accepted), 30'000);
    // The first request is still hanging: nobody has told that it failed.
    QVERIFY(!desk.hasLogged(s("Cancel refused")));
    QCOMPARE(lab.requests("DELETE /fapi/v1/order"), 3);
    QVERIFY(desk.order(placed.order)->status == OrderStatus::Canceled);
    const std::vector<RequestState> wanted { RequestState::Cancelling, RequestState::Unknown, RequestState::None };
    QVERIFY(seen == wanted);
    // The answers of the tries that were given up change nothing.
    lab.lift();
    QTRY_VERIFY2(desk.differences().isEmpty(), qPrintable(desk.differences()));
}

//! Two clicks: the second while the first is on its way and about to learn that the order is not there yet.
void TestLostAnswers::C17_everyCancelOfAnUnknownOrderIsAnswered()
{
    LabThread lab;
    Desk desk(lab);
    QVERIFY(desk.waitReady());
    QVERIFY(desk.waitLive(s("wsApi")));
    QVERIFY(lab.fault({ { s("fault"), s("rest.before") }, { s("route"), s("order.place") }, { s("action"), s("hang") } }));
    const auto placed = desk.place(desk.resting(btc));
    QTRY_VERIFY(desk.order(placed.order) && desk.order(placed.order)->request == RequestState::Unknown);
    for (const char* route : { "order.cancel", "DELETE /fapi/v1/order" })
        QVERIFY(lab.fault({ { s("fault"), s("rest.delay") }, { s("route"), s(route) }, { s("ms"), 600 } }));
    const RequestId first = desk.orders().cancel(placed.order);
    QTRY_VERIFY(lab.requests("order.cancel") + lab.requests("DELETE /fapi/v1/order") > 0);
    const RequestId second = desk.orders().cancel(placed.order);
    QTRY_VERIFY_WITH_TIMEOUT(desk.order(placed.order)->request == RequestState::NotPlaced, 15'000);
    QTRY_VERIFY(desk.outcome(first).has_value());
    QTRY_VERIFY(desk.outcome(second).has_value());
}

void TestLostAnswers::D09_restartWithUnfinishedJournal()
{
    LabThread lab;
    const QTemporaryDir profile;
    QString executedId, lostId;
    {
        Desk desk(lab, profile.path());
        QVERIFY(desk.waitReady());
        QVERIFY(desk.waitLive(s("wsApi")));
        QVERIFY(lab.fault({ { s("fault"), s("us.drop") }, { s("count"), 100 } }));
        QVERIFY(lab.fault({ { s("fault"), s("rest.after") }, { s("route"), s("order.place") }, { s("action"), s("hang") } }));
        const auto executed = desk.place(desk.resting(btc));
        QTRY_COMPARE(lab.ordersPlaced(), 1);
        QVERIFY(lab.fault({ { s("fault"), s("rest.before") }, { s("route"), s("order.place") }, { s("action"), s("hang") } }));
        const auto lost = desk.place(desk.resting(s("ETHUSDT")));
        QTRY_COMPARE(lab.requests("order.place"), 2);
        QTRY_VERIFY(desk.order(lost.order) != nullptr);
        executedId = desk.order(executed.order)->clientId;
        lostId = desk.order(lost.order)->clientId;
    } // ended with both answers outstanding
    lab.reset();
    Desk desk(lab, profile.path());
    bool wasReadyEarly = false;
    QObject::connect(&desk.account(), &AccountState::phaseChanged, &desk.session(), [&] {
        const auto& open = desk.account().openOrders();
        wasReadyEarly = wasReadyEarly
            || (desk.account().isReady()
                && std::any_of(open.begin(), open.end(), [](const Order& o) { return o.request == RequestState::Unknown; }));
    });
    QVERIFY(desk.waitReady(30'000));
    QVERIFY(!wasReadyEarly);
    const auto find = [&](const std::vector<Order>& orders, const QString& id) {
        const auto it = std::find_if(orders.begin(), orders.end(), [&](const Order& o) { return o.clientId == id; });
        return it == orders.end() ? std::optional<Order>() : std::optional<Order>(*it);
    };
    QTRY_VERIFY(find(desk.account().openOrders(), executedId).has_value());
    QVERIFY(find(desk.account().openOrders(), executedId)->isWorking());
    QTRY_VERIFY(find(desk.account().orderHistory(), lostId).has_value());
    QVERIFY(find(desk.account().orderHistory(), lostId)->request == RequestState::NotPlaced);
    QCOMPARE(lab.ordersPlaced(), 0); // counted since the reset: nothing was sent again
    QVERIFY(desk.differences().isEmpty());
}

//! The only order there was: nothing else leads the next run to its symbol.
void TestLostAnswers::D09_cancelledAsTheProgramEndedIsShown()
{
    LabThread lab;
    const QTemporaryDir profile;
    QString cancelledId;
    {
        Desk desk(lab, profile.path());
        QVERIFY(desk.waitReady());
        QVERIFY(desk.waitLive(s("wsApi")));
        const auto placed = desk.place(desk.resting(btc));
        QTRY_COMPARE(desk.outcome(placed.request), std::optional(Outcome::Accepted));
        cancelledId = desk.order(placed.order)->clientId;
        QVERIFY(lab.fault({ { s("fault"), s("us.drop") }, { s("count"), 100 } }));
        QVERIFY(lab.fault({ { s("fault"), s("rest.after") }, { s("route"), s("order.cancel") }, { s("action"), s("hang") } }));
        desk.orders().cancel(placed.order);
        QTRY_VERIFY(lab.openOrders().empty());
    }
    lab.reset();
    Desk desk(lab, profile.path());
    QVERIFY(desk.waitReady());
    QTRY_COMPARE(desk.account().orderHistory().size(), std::size_t { 1 });
    QCOMPARE(desk.account().orderHistory().front().clientId, cancelledId);
    QCOMPARE(desk.account().orderHistory().front().status, OrderStatus::Canceled);
}

FATHOM_TEST(TestLostAnswers)

#include "tst_lost_answers.moc"
