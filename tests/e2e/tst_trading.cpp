// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include "core/session/click_recorder.h"
#include "core/session/history.h"
#include "tests/support/taken_memory.h"
#include "tests/support/test_main.h"

#include <QSignalSpy>

using namespace fathom;
using namespace fathom::test;

namespace {
}

//! The undisturbed way: every kind of request by its own route, compared with the exchange's books afterwards.
class TestTrading final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void marketDataArrives();
    void placeModifyCancel_data();
    void placeModifyCancel();
    void marketOrderOpensAndCloseEnds();
    void a_press_is_kept_with_its_book_its_answer_and_its_fills();
    void latestModifyWins();
    void cancelAllOfOneSide();
    void cancelAllIsVerified();
    void leverageAndModeChange();
    void refusalsAreInWords();
    void C30_secondPressWithin250Ms();
    void ordersPlacedElsewhereAreShown();
    void restartFindsEverythingAsItWas();
    void anExchangeStartedAnewIsFollowed();
    void anExchangeStartedAnewIsFollowedWithoutTheFirstRunsThreads();
};

void TestTrading::marketDataArrives()
{
    LabThread lab;
    Desk desk(lab);
    desk.market().watchBook(btc);
    desk.market().watchTrades(btc);
    desk.market().watchCandles(btc, Interval::M1);
    std::vector<Trade> tape;
    bool inOrder = true;
    QObject::connect(&desk.market(), &MarketData::tradesArrived, &desk.session(), [&](const QString&, const std::vector<Trade>& trades) {
        for (const Trade& trade : trades) {
            inOrder = inOrder && (tape.empty() || trade.id == tape.back().id + 1);
            tape.push_back(trade);
        }
    });
    QVERIFY(desk.waitReady());
    QVERIFY(desk.market().instruments().size() >= 24);
    QTRY_VERIFY_WITH_TIMEOUT(desk.market().book(btc) && desk.market().book(btc)->isLive(), 10'000);
    QTRY_VERIFY(desk.market().book(btc)->hasBothSides());
    QTRY_VERIFY(desk.market().ticker(btc) != nullptr);
    QTRY_VERIFY_WITH_TIMEOUT(tape.size() > 20, 15'000);
    QVERIFY(inOrder);
    QTRY_VERIFY_WITH_TIMEOUT(desk.market().candles(btc, Interval::M1)->complete, 10'000);
    const CandleSeries* series = desk.market().candles(btc, Interval::M1);
    const auto whole = [&] {
        for (std::size_t i = 1; i < series->candles.size(); ++i) {
            if (series->candles[i].openTime != intervalNext(Interval::M1, series->candles[i - 1].openTime))
                return false;
        }
        return true;
    };
    QVERIFY(series->candles.size() > 100);
    const std::size_t before = series->candles.size();
    desk.market().loadOlderCandles(btc, Interval::M1);
    QTRY_VERIFY_WITH_TIMEOUT(series->candles.size() > before, 10'000);
    QVERIFY(whole());
    for (const char* stream : { "public", "market", "private", "wsApi", "rest" })
        QVERIFY(desk.waitLive(QLatin1String(stream)));
    QTRY_VERIFY(desk.session().connection()->clockOffsetMs().has_value());
    QTRY_VERIFY(desk.market().openInterest(btc).has_value());
}

void TestTrading::placeModifyCancel_data()
{
    QTest::addColumn<bool>("webSocket");
    QTest::newRow("WebSocket API") << true;
    QTest::newRow("REST") << false;
}

void TestTrading::placeModifyCancel()
{
    QFETCH(bool, webSocket);
    LabThread lab;
    Desk desk(lab, {}, webSocket);
    QVERIFY(desk.waitReady());
    if (webSocket)
        QVERIFY(desk.waitLive(QStringLiteral("wsApi")));
    const OrderIntent intent = desk.resting(btc);
    const auto placed = desk.place(intent);
    QTRY_COMPARE(desk.outcome(placed.request), std::optional(Outcome::Accepted));
    QTRY_VERIFY(desk.order(placed.order) && desk.order(placed.order)->isWorking());
    QVERIFY(desk.order(placed.order)->request == RequestState::None);
    const QString clientId = desk.order(placed.order)->clientId;
    QCOMPARE(lab.ordersOf(clientId), 1);
    QVERIFY(desk.differences().isEmpty());

    const Decimal tick = desk.market().instrument(btc)->tickSize;
    const RequestId modified = desk.orders().modify(placed.order, intent.price - tick * Decimal(7), intent.quantity);
    QTRY_COMPARE(desk.outcome(modified), std::optional(Outcome::Accepted));
    QTRY_COMPARE(desk.order(placed.order)->price, intent.price - tick * Decimal(7));
    QCOMPARE(lab.orderOf(btc, clientId)->price, intent.price - tick * Decimal(7));

    const RequestId cancelled = desk.orders().cancel(placed.order);
    QTRY_COMPARE(desk.outcome(cancelled), std::optional(Outcome::Accepted));
    QTRY_VERIFY(desk.order(placed.order)->status == OrderStatus::Canceled);
    QVERIFY(desk.account().openOrders().empty());
    QVERIFY(lab.openOrders().empty());
    QCOMPARE(lab.requests(webSocket ? "order.place" : "POST /fapi/v1/order"), 1);
    QCOMPARE(lab.ordersPlaced(), 1);
}

void TestTrading::marketOrderOpensAndCloseEnds()
{
    LabThread lab;
    Desk desk(lab);
    QVERIFY(desk.waitReady());
    const OrderIntent intent = desk.market(btc);
    const auto placed = desk.place(intent);
    QTRY_VERIFY(desk.order(placed.order) && desk.order(placed.order)->status == OrderStatus::Filled);
    QTRY_VERIFY(desk.account().position(btc) != nullptr);
    QCOMPARE(desk.account().position(btc)->amount, intent.quantity);
    QTRY_VERIFY_WITH_TIMEOUT(desk.differences().isEmpty(), 5000);
    QVERIFY(!desk.account().fills().empty());
    QVERIFY(desk.hasLogged(QStringLiteral("Filled")));
    // The liquidation price is the exchange's, to the last digit, while the market stands still for the comparison.
    QTRY_VERIFY(desk.account().figures().positionInitialMargin.isPositive());

    const RequestId half = desk.orders().closePosition(btc, PositionSide::Both, Decimal::fromLiteral("0.5"));
    QTRY_COMPARE(desk.outcome(half), std::optional(Outcome::Accepted));
    QTRY_VERIFY(desk.account().position(btc) && desk.account().position(btc)->amount < intent.quantity);
    const RequestId rest = desk.orders().closePosition(btc, PositionSide::Both, Decimal(1));
    QTRY_COMPARE(desk.outcome(rest), std::optional(Outcome::Accepted));
    QTRY_VERIFY(desk.account().position(btc) == nullptr);
    QTRY_VERIFY_WITH_TIMEOUT(desk.differences().isEmpty(), 5000);
    const RequestId nothing = desk.orders().closePosition(btc, PositionSide::Both, Decimal(1));
    QTRY_COMPARE(desk.outcome(nothing), std::optional(Outcome::NotSent));
    QCOMPARE(lab.ordersPlaced(), 3);
}

void TestTrading::a_press_is_kept_with_its_book_its_answer_and_its_fills()
{
    LabThread lab;
    Desk desk(lab);
    QVERIFY(desk.waitReady());
    desk.market().watchBook(btc);
    QTRY_VERIFY_WITH_TIMEOUT(desk.market().book(btc)->isLive(), 20'000);
    const OrderIntent intent = desk.market(btc);
    const auto placed = desk.place(intent);
    using Kind = ClickStep::Kind;
    const auto steps = [&](Kind kind) {
        std::vector<ClickStep> found;
        for (const ClickRecord& record : desk.session().clicks()->of(placed.order))
            std::copy_if(record.steps.begin(), record.steps.end(), std::back_inserter(found), [kind](const ClickStep& step) { return step.kind == kind; });
        return found;
    };
    QTRY_VERIFY_WITH_TIMEOUT(!steps(Kind::Ended).empty() && !steps(Kind::Answered).empty(), 20'000);
    const auto filled = [&] {
        Decimal sum;
        for (const ClickStep& step : steps(Kind::Filled))
            sum += step.quantity;
        return sum;
    };
    QTRY_COMPARE_WITH_TIMEOUT(filled(), intent.quantity, 20'000);
    QCOMPARE(steps(Kind::Pressed).size(), std::size_t { 1 });
    QVERIFY(steps(Kind::Pressed).front().book->state() == BookState::Synced && !steps(Kind::Pressed).front().book->asks().empty());
    QCOMPARE(steps(Kind::Sent).size(), std::size_t { 1 });
    QVERIFY(steps(Kind::Sent).front().after >= steps(Kind::Asked).front().after);
    QVERIFY(steps(Kind::Answered).front().after >= steps(Kind::Sent).front().after);
    QCOMPARE(steps(Kind::Answered).front().outcome, Outcome::Accepted);
    QCOMPARE(steps(Kind::Ended).front().status, OrderStatus::Filled);

    // What is pressed about the position leads to orders of the program's own, which are found.
    QTRY_VERIFY_WITH_TIMEOUT(desk.account().position(btc) != nullptr, 20'000);
    QHash<LocalOrderId, RequestId> ledBy;
    connect(&desk.account(), &AccountState::orderChanged, this, [&](LocalOrderId id) {
        if (const Order* order = desk.order(id))
            ledBy.insert(id, order->ledBy);
    });
    Bracket bracket;
    bracket.stopLoss = ProtectionLeg { desk.stop(btc, Side::Sell, 5).triggerPrice };
    const RequestId protect = desk.orders().protect(btc, PositionSide::Both, bracket);
    QTRY_COMPARE_WITH_TIMEOUT(desk.outcome(protect), std::optional(Outcome::Accepted), 20'000);
    // Moved, it is another order of another press, told by its id as well.
    bracket.stopLoss->trigger -= desk.market().instrument(btc)->tickSize * Decimal(10);
    const RequestId moved = desk.orders().protect(btc, PositionSide::Both, bracket);
    QTRY_COMPARE_WITH_TIMEOUT(desk.outcome(moved), std::optional(Outcome::Accepted), 20'000);
    const RequestId reverse = desk.orders().reverse(btc, PositionSide::Both);
    QTRY_COMPARE_WITH_TIMEOUT(desk.outcome(reverse), std::optional(Outcome::Accepted), 20'000);
    const RequestId flat = desk.orders().flatten({});
    QTRY_COMPARE_WITH_TIMEOUT(desk.outcome(flat), std::optional(Outcome::Accepted), 20'000);
    const auto pressed = [&] { return desk.session().clicks()->of(btc, PositionSide::Both); };
    QCOMPARE(pressed().size(), std::size_t { 4 });
    const std::array<std::size_t, 4> made { 1, 1, 2, 1 };
    for (std::size_t i = 0; i < made.size(); ++i) {
        const ClickRecord press = pressed()[i];
        QCOMPARE(press.made.size(), made[i]);
        QVERIFY(press.has(Kind::Sent));
        QCOMPARE(desk.session().clicks()->of(press.made.front()).size(), std::size_t { 1 });
        for (const LocalOrderId id : press.made)
            QCOMPARE(ledBy.value(id), press.request);
    }
    QTRY_VERIFY_WITH_TIMEOUT(pressed()[2].has(Kind::Filled) && pressed()[3].has(Kind::Filled), 20'000);
}

void TestTrading::latestModifyWins()
{
    LabThread lab;
    Desk desk(lab);
    QVERIFY(desk.waitReady());
    const OrderIntent intent = desk.resting(btc);
    const auto placed = desk.place(intent);
    const Decimal tick = desk.market().instrument(btc)->tickSize;
    // All at once, the first while the placing is still in flight.
    std::vector<RequestId> requests;
    for (int n = 1; n <= 8; ++n)
        requests.push_back(desk.orders().modify(placed.order, intent.price - tick * Decimal(n), intent.quantity));
    for (const RequestId request : requests)
        QTRY_COMPARE(desk.outcome(request), std::optional(Outcome::Accepted));
    QTRY_COMPARE(desk.order(placed.order)->price, intent.price - tick * Decimal(8));
    QCOMPARE(lab.orderOf(btc, desk.order(placed.order)->clientId)->price, intent.price - tick * Decimal(8));
    QVERIFY(lab.requests("order.modify") < 8);
}

void TestTrading::cancelAllOfOneSide()
{
    LabThread lab;
    Desk desk(lab);
    QVERIFY(desk.waitReady());
    const auto buy = desk.place(desk.resting(btc, Side::Buy, 3));
    const auto buyLower = desk.place(desk.resting(btc, Side::Buy, 4));
    const auto sell = desk.place(desk.resting(btc, Side::Sell, 3));
    QTRY_COMPARE(desk.account().openOrders().size(), std::size_t { 3 });
    QTRY_COMPARE(lab.openOrders().size(), std::size_t { 3 });
    const RequestId request = desk.orders().cancelAll({ btc, Side::Buy });
    QTRY_COMPARE_WITH_TIMEOUT(desk.outcome(request), std::optional(Outcome::Accepted), 10'000);
    QVERIFY(desk.order(buy.order)->status == OrderStatus::Canceled);
    QVERIFY(desk.order(buyLower.order)->status == OrderStatus::Canceled);
    QVERIFY(desk.order(sell.order)->isWorking());
    QCOMPARE(lab.openOrders().size(), std::size_t { 1 });
}

void TestTrading::cancelAllIsVerified()
{
    LabThread lab;
    Desk desk(lab);
    QVERIFY(desk.waitReady());
    for (const QString& symbol : { btc, QStringLiteral("ETHUSDT") }) {
        for (int percent = 2; percent < 5; ++percent)
            desk.place(desk.resting(symbol, Side::Buy, percent));
    }
    QTRY_COMPARE(lab.openOrders().size(), std::size_t { 6 });
    // The events get lost: only the lists can tell that everything ended.
    QVERIFY(lab.fault({ { QStringLiteral("fault"), QStringLiteral("us.drop") }, { QStringLiteral("count"), 1000 } }));
    const RequestId request = desk.orders().cancelAll({});
    QTRY_COMPARE_WITH_TIMEOUT(desk.outcome(request), std::optional(Outcome::Accepted), 15'000);
    QVERIFY(lab.openOrders().empty());
    QTRY_VERIFY_WITH_TIMEOUT(desk.account().openOrders().empty(), 10'000);
}

void TestTrading::leverageAndModeChange()
{
    LabThread lab;
    Desk desk(lab);
    QVERIFY(desk.waitReady());
    const RequestId leverage = desk.orders().setLeverage(btc, 50);
    QTRY_COMPARE(desk.outcome(leverage), std::optional(Outcome::Accepted));
    QTRY_COMPARE(desk.account().symbolConfig(btc).leverage, 50);
    const RequestId isolated = desk.orders().setMarginType(btc, MarginType::Isolated);
    QTRY_COMPARE(desk.outcome(isolated), std::optional(Outcome::Accepted));
    QTRY_VERIFY(desk.account().symbolConfig(btc).marginType == MarginType::Isolated);
    const RequestId again = desk.orders().setMarginType(btc, MarginType::Isolated); // -4046 is the wish fulfilled
    QTRY_COMPARE(desk.outcome(again), std::optional(Outcome::Accepted));
    const RequestId hedge = desk.orders().setHedgeMode(true);
    QTRY_COMPARE(desk.outcome(hedge), std::optional(Outcome::Accepted));
    QTRY_VERIFY(desk.account().isHedgeMode());

    OrderIntent open = desk.market(btc);
    open.positionSide = PositionSide::Long;
    const auto opened = desk.place(open);
    QTRY_VERIFY(desk.order(opened.order) && desk.order(opened.order)->status == OrderStatus::Filled);
    QTRY_VERIFY(desk.account().position(btc, PositionSide::Long) != nullptr);
    const RequestId close = desk.orders().closePosition(btc, PositionSide::Long, Decimal(1));
    QTRY_COMPARE(desk.outcome(close), std::optional(Outcome::Accepted));
    QTRY_VERIFY(desk.account().position(btc, PositionSide::Long) == nullptr);
    QTRY_VERIFY(!desk.account().brackets(btc).empty());
    QTRY_VERIFY(desk.account().commission(btc).taker.isPositive());
}

void TestTrading::refusalsAreInWords()
{
    LabThread lab;
    Desk desk(lab);
    QVERIFY(desk.waitReady());
    OrderIntent tooMuch = desk.resting(btc);
    tooMuch.quantity = desk.sizeFor(btc, 900'000);
    const auto refused = desk.place(tooMuch);
    QTRY_COMPARE(desk.outcome(refused.request), std::optional(Outcome::Rejected));
    QCOMPARE(desk.error(refused.request).venueCode, -2019);
    QVERIFY(desk.order(refused.order)->request == RequestState::Refused);
    QVERIFY(desk.order(refused.order)->errorText.contains(QStringLiteral("margin")));
    OrderIntent offGrid = desk.resting(btc);
    offGrid.price += desk.market().instrument(btc)->tickSize / Decimal(2);
    const auto checked = desk.place(offGrid);
    QTRY_COMPARE(desk.outcome(checked.request), std::optional(Outcome::NotSent));
    QCOMPARE(desk.error(checked.request).code, Error::Code::Refused);
    OrderIntent postOnly = desk.taking(btc);
    postOnly.timeInForce = TimeInForce::GTX;
    const auto crossed = desk.place(postOnly);
    QTRY_VERIFY(desk.outcome(crossed.request).has_value());
    QTRY_VERIFY(desk.order(crossed.order) && !desk.order(crossed.order)->isOpen());
    QVERIFY(lab.openOrders().empty());
}

void TestTrading::C30_secondPressWithin250Ms()
{
    LabThread lab;
    Desk desk(lab);
    QVERIFY(desk.waitReady());
    const OrderIntent intent = desk.resting(btc);
    const auto first = desk.place(intent);
    const auto second = desk.place(intent);
    QTRY_COMPARE(desk.outcome(first.request), std::optional(Outcome::Accepted));
    QTRY_COMPARE(desk.outcome(second.request), std::optional(Outcome::NotSent));
    // A held key: many presses at other prices are stopped at ten in a second.
    const Decimal tick = desk.market().instrument(btc)->tickSize;
    int sent = 0, stopped = 0;
    std::vector<RequestId> requests;
    for (int n = 1; n <= 20; ++n) {
        OrderIntent other = intent;
        other.price -= tick * Decimal(n);
        requests.push_back(desk.place(other).request);
    }
    for (const RequestId request : requests) {
        QTRY_VERIFY(desk.outcome(request).has_value());
        sent += desk.outcome(request) == Outcome::Accepted ? 1 : 0;
        stopped += desk.outcome(request) == Outcome::NotSent ? 1 : 0;
    }
    QCOMPARE(sent + stopped, 20);
    QVERIFY(stopped >= 10);
    QCOMPARE(lab.ordersPlaced(), sent + 1);
}

void TestTrading::ordersPlacedElsewhereAreShown()
{
    LabThread lab;
    Desk desk(lab);
    QVERIFY(desk.waitReady());
    const OrderIntent intent = desk.resting(btc);
    lab.run([&](lab::LabExchange& exchange) {
        paper::Exchange& engine = exchange.exchange().exchange();
        paper::PlaceRequest request;
        request.symbol = btc;
        request.side = Side::Buy;
        request.type = OrderType::Limit;
        request.timeInForce = TimeInForce::GTC;
        request.price = intent.price;
        request.quantity = intent.quantity;
        request.clientId = QStringLiteral("web_1");
        const auto placed = engine.placeOrder(engine.defaultAccount(), request);
        QVERIFY(placed.has_value());
    });
    QTRY_COMPARE(desk.account().openOrders().size(), std::size_t { 1 });
    const Order order = desk.account().openOrders().front();
    QVERIFY(order.external);
    QCOMPARE(order.clientId, QStringLiteral("web_1"));
    const RequestId cancelled = desk.orders().cancel(order.localId);
    QTRY_COMPARE(desk.outcome(cancelled), std::optional(Outcome::Accepted));
    QTRY_VERIFY(desk.account().openOrders().empty());
}

void TestTrading::restartFindsEverythingAsItWas()
{
    LabThread lab;
    const QTemporaryDir profile;
    QString fillText;
    std::size_t fills = 0;
    {
        Desk desk(lab, profile.path());
        QVERIFY(desk.waitReady());
        const auto taken = desk.place(desk.market(btc));
        QTRY_VERIFY(desk.order(taken.order) && desk.order(taken.order)->status == OrderStatus::Filled);
        const auto rests = desk.place(desk.resting(btc));
        QTRY_VERIFY(desk.order(rests.order) && desk.order(rests.order)->isWorking());
        const auto gone = desk.place(desk.resting(btc, Side::Sell));
        QTRY_VERIFY(desk.order(gone.order) && desk.order(gone.order)->isWorking());
        desk.orders().cancel(gone.order);
        QTRY_VERIFY(desk.order(gone.order)->status == OrderStatus::Canceled);
        fills = desk.account().fills().size();
        QVERIFY(fills > 0);
    }
    Desk desk(lab, profile.path());
    QVERIFY(desk.waitReady());
    QTRY_COMPARE(desk.account().fills().size(), fills);
    QTRY_COMPARE(desk.account().openOrders().size(), std::size_t { 1 });
    QVERIFY(!desk.account().openOrders().front().external);
    const auto& history = desk.account().orderHistory();
    QTRY_VERIFY(std::any_of(history.begin(), history.end(), [](const Order& o) { return o.status == OrderStatus::Canceled; }));
    QTRY_VERIFY_WITH_TIMEOUT(desk.differences().isEmpty(), 5000);
}

// Started anew, an exchange has another port and another key, and still the same account.
void TestTrading::anExchangeStartedAnewIsFollowed()
{
    const QTemporaryDir folder;
    const QString state = folder.filePath(QStringLiteral("state.sqlite"));
    auto lab = std::make_unique<LabThread>(state);
    Desk desk(*lab, folder.path());
    QVERIFY(desk.waitReady());
    const auto rests = desk.place(desk.resting(btc));
    QTRY_VERIFY(desk.order(rests.order) && desk.order(rests.order)->isWorking());
    const std::int64_t venueId = desk.order(rests.order)->orderId;
    // A request under way as it ends is answered, too: nobody else will.
    QVERIFY(lab->fault({ { QStringLiteral("fault"), QStringLiteral("rest.before") }, { QStringLiteral("route"), QStringLiteral("GET /fapi/v1/openOrders") },
        { QStringLiteral("action"), QStringLiteral("hang") }, { QStringLiteral("count"), -1 } }));
    const RequestId swept = desk.orders().cancelAll({ QStringLiteral("ETHUSDT") });
    QTRY_VERIFY(lab->requests("GET /fapi/v1/openOrders") > 1);
    lab.reset();
    QTRY_VERIFY(!desk.account().isReady());
    lab = std::make_unique<LabThread>(state);
    QVERIFY(!desk.outcome(swept).has_value());
    desk.follow(*lab);
    QCOMPARE(desk.outcome(swept), std::optional(Outcome::Unknown));
    QVERIFY(desk.waitReady());
    QTRY_COMPARE(desk.account().openOrders().size(), std::size_t { 1 });
    QCOMPARE(desk.account().openOrders().front().orderId, venueId);
    QVERIFY(!desk.account().openOrders().front().external);
    const RequestId cancelled = desk.orders().cancel(desk.account().openOrders().front().localId);
    QTRY_COMPARE(desk.outcome(cancelled), std::optional(Outcome::Accepted));
    QTRY_VERIFY(desk.account().openOrders().empty());
}

// What the first run's threads kept for themselves is gone with them, and nothing may look for it there. Their memory comes back with the
// next thread as a rule, so that it is seldom noticed: here it is taken away between the two runs.
void TestTrading::anExchangeStartedAnewIsFollowedWithoutTheFirstRunsThreads()
{
    LabThread lab;
    Desk desk(lab);
    QVERIFY(desk.waitReady());
    QVERIFY(lab.fault({ { QStringLiteral("fault"), QStringLiteral("rest.before") }, { QStringLiteral("route"), QStringLiteral("GET /fapi/v1/openOrders") },
        { QStringLiteral("action"), QStringLiteral("hang") }, { QStringLiteral("count"), -1 } }));
    const int asked = lab.requests("GET /fapi/v1/openOrders");
    const RequestId swept = desk.orders().cancelAll({ QStringLiteral("ETHUSDT") });
    QTRY_VERIFY(lab.requests("GET /fapi/v1/openOrders") > asked);
    lab.reset();
    TakenMemory taken;
    bool between = false;
    QObject::connect(&desk.orders(), &OrderGateway::requestFinished, &desk.session(), [&](RequestId request) {
        if (request != swept || between)
            return;
        between = true; // the first run has ended, the second has not begun
        taken.take();
    });
    desk.follow(lab);
    QVERIFY(between);
    QVERIFY(desk.waitReady());
    // Through both threads once: an order that ends is sent by one and kept by the other.
    QSignalSpy kept(desk.session().history(), &History::changed);
    Desk::Placed placed;
    const auto isPlaced = [&] {
        if (placed.request == 0 || desk.outcome(placed.request) == Outcome::NotSent) // the rules of the symbol are being read
            placed = desk.place(desk.resting(btc));
        return desk.outcome(placed.request) == Outcome::Accepted;
    };
    QTRY_VERIFY(isPlaced());
    const RequestId cancelled = desk.orders().cancel(placed.order);
    QTRY_COMPARE(desk.outcome(cancelled), std::optional(Outcome::Accepted));
    QTRY_VERIFY(!kept.isEmpty());
}

FATHOM_TEST(TestTrading)

#include "tst_trading.moc"
