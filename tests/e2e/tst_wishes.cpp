// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/desk.h"
#include "tests/support/test_main.h"
#include "tests/support/words.h"

#include <QSignalSpy>

using namespace fathom;
using namespace fathom::test;
using fathom::test::Desk;
using fathom::test::LabThread;

//! Wishes of several orders or about the account: a scale, a bracket, margin, multi-assets, the
//! dead-man switch.
class TestWishes final : public QObject {
    Q_OBJECT

    // Terms of a protection around an entry at about \p price, on the grid.
    static Bracket around(Desk& desk, Decimal price, int stopPercent, int profitPercent)
    {
        const Decimal tick = desk.market().instrument(btc)->tickSize;
        const auto at = [&](int percent) {
            return (price * Decimal(100 + percent) / Decimal(100))
                .roundedTo(tick, Decimal::Rounding::Down);
        };
        Bracket bracket;
        bracket.stopLoss = ProtectionLeg { at(-stopPercent), WorkingType::MarkPrice, {}, false };
        bracket.takeProfit = ProtectionLeg { at(profitPercent), WorkingType::MarkPrice, {}, false };
        return bracket;
    }
    static std::vector<Order> legsOf(Desk& desk, LocalOrderId entry)
    {
        std::vector<Order> legs;
        for (const Order& order : desk.account().openOrders()) {
            if (order.parent == entry)
                legs.push_back(order);
        }
        return legs;
    }
    static LocalOrderId placeWith(
        Desk& desk, const OrderIntent& intent, const Bracket& bracket, RequestId* request = nullptr)
    {
        QSignalSpy wanted(&desk.orders(), &OrderGateway::placeWanted);
        const RequestId asked = desk.orders().place(intent, bracket);
        if (request)
            *request = asked;
        return wanted.takeFirst().at(1).value<LocalOrderId>();
    }

private Q_SLOTS:
    void a_scale_goes_out_in_few_requests_and_each_order_has_its_end();
    void C27_one_refused_order_of_a_scale_is_named();
    void C01_a_lost_answer_of_a_scale_is_one_order_each();
    void a_bracket_waits_for_its_entry_and_goes_out_with_the_fill();
    void a_bracket_ends_with_an_entry_that_is_cancelled();
    void C15_an_entry_filled_while_all_is_cancelled_is_protected();
    void a_filled_leg_cancels_the_other();
    void a_leg_that_was_moved_belongs_to_its_pair_data();
    void a_leg_that_was_moved_belongs_to_its_pair();
    void C31_a_refused_leg_is_said_loudly();
    void margin_is_added_and_taken();
    void multi_assets_is_switched_and_shown();
    void D09_a_countdown_is_renewed_until_it_is_switched_off();
    void D09_a_countdown_that_is_not_renewed_cancels();
    void D16_locking_ends_a_countdown_that_could_not_be_renewed();
    void the_queue_ahead_leaves_out_the_order_itself_data();
    void the_queue_ahead_leaves_out_the_order_itself();
    void A17_the_queue_beyond_the_known_book_is_not_known();
};

void TestWishes::a_scale_goes_out_in_few_requests_and_each_order_has_its_end()
{
    LabThread lab;
    Desk desk(lab);
    QVERIFY(desk.waitReady());
    std::vector<OrderIntent> scale;
    const Decimal tick = desk.market().instrument(btc)->tickSize;
    for (int i = 0; i < 12; ++i) {
        scale.push_back(desk.resting(btc));
        scale.back().price = scale.back().price - tick * Decimal(10 * i);
    }
    const RequestId request = desk.orders().placeAll(scale);
    QTRY_COMPARE(desk.outcome(request), std::optional(Outcome::Accepted));
    QCOMPARE(lab.openOrders().size(), std::size_t { 12 });
    QCOMPARE(lab.requests("POST /fapi/v1/batchOrders"), 3);
    QTRY_COMPARE(desk.account().openOrders().size(), std::size_t { 12 });
    QTRY_VERIFY2(desk.differences().isEmpty(), qPrintable(desk.differences()));
    for (const Order& order : desk.account().openOrders())
        QCOMPARE(lab.ordersOf(order.clientId), 1);
}

void TestWishes::C27_one_refused_order_of_a_scale_is_named()
{
    LabThread lab;
    Desk desk(lab);
    QVERIFY(desk.waitReady());
    std::vector<OrderIntent> scale { desk.resting(btc, Side::Buy, 3),
        desk.resting(btc, Side::Buy, 2), desk.resting(btc, Side::Buy, 4) };
    scale[1] = desk.taking(btc);
    scale[1].timeInForce = TimeInForce::GTX; // would take: refused
    const RequestId request = desk.orders().placeAll(scale);
    QTRY_COMPARE(desk.outcome(request), std::optional(Outcome::Rejected));
    QVERIFY(desk.error(request).detail.contains(s("1 of 3")));
    QCOMPARE(lab.openOrders().size(), std::size_t { 2 });
    QTRY_VERIFY2(desk.differences().isEmpty(), qPrintable(desk.differences()));
}

void TestWishes::C01_a_lost_answer_of_a_scale_is_one_order_each()
{
    LabThread lab;
    Desk desk(lab);
    QVERIFY(desk.waitReady());
    QVERIFY(lab.fault({ { s("fault"), s("us.drop") }, { s("count"), 100 } }));
    QVERIFY(lab.fault({ { s("fault"), s("rest.after") },
        { s("route"), s("POST /fapi/v1/batchOrders") }, { s("action"), s("RST") } }));
    std::vector<OrderIntent> scale { desk.resting(btc, Side::Buy, 3),
        desk.resting(btc, Side::Buy, 4) };
    const RequestId request = desk.orders().placeAll(scale);
    QTRY_COMPARE(desk.outcome(request), std::optional(Outcome::Unknown));
    QTRY_COMPARE_WITH_TIMEOUT(
        std::count_if(desk.account().openOrders().begin(), desk.account().openOrders().end(),
            [](const Order& order) {
                return order.isWorking() && order.request == RequestState::None;
            }),
        2, 15'000);
    QCOMPARE(lab.ordersPlaced(), 2);
    QCOMPARE(lab.requests("POST /fapi/v1/batchOrders"), 1);
}

void TestWishes::a_bracket_waits_for_its_entry_and_goes_out_with_the_fill()
{
    LabThread lab;
    Desk desk(lab);
    QVERIFY(desk.waitReady());
    const OrderIntent rests = desk.resting(btc, Side::Buy, 2);
    RequestId request = 0;
    const LocalOrderId entry = placeWith(desk, rests, around(desk, rests.price, 3, 6), &request);
    QTRY_COMPARE(desk.outcome(request), std::optional(Outcome::Accepted));
    QTRY_COMPARE(legsOf(desk, entry).size(), std::size_t { 2 });
    for (const Order& leg : legsOf(desk, entry))
        QVERIFY(leg.heldHere && leg.algoId == 0);
    QVERIFY(lab.openAlgos().empty());
    QCOMPARE(lab.openOrders().size(), std::size_t { 1 });
    lab.trigger(btc, rests.price); // somebody sells down to it
    QTRY_VERIFY(desk.order(entry)->status == OrderStatus::Filled);
    QTRY_COMPARE(lab.openAlgos().size(), std::size_t { 2 });
    QTRY_VERIFY(std::all_of(desk.account().openOrders().begin(), desk.account().openOrders().end(),
        [](const Order& order) { return !order.heldHere && order.isWorking(); }));
    for (const paper::AlgoOrder& leg : lab.openAlgos()) {
        QCOMPARE(leg.side, Side::Sell);
        QCOMPARE(leg.quantity, rests.quantity);
        QVERIFY(leg.reduceOnly);
    }
    QTRY_VERIFY2(desk.differences().isEmpty(), qPrintable(desk.differences()));
}

void TestWishes::a_bracket_ends_with_an_entry_that_is_cancelled()
{
    LabThread lab;
    Desk desk(lab);
    QVERIFY(desk.waitReady());
    const OrderIntent rests = desk.resting(btc);
    const LocalOrderId entry = placeWith(desk, rests, around(desk, rests.price, 3, 6));
    QTRY_VERIFY(desk.order(entry) && desk.order(entry)->isWorking());
    QTRY_COMPARE(legsOf(desk, entry).size(), std::size_t { 2 });
    // A leg that is held can be moved and dropped without the exchange.
    const Order leg = legsOf(desk, entry).front();
    OrderIntent moved = termsOf(leg);
    moved.triggerPrice = moved.triggerPrice - desk.market().instrument(btc)->tickSize;
    const RequestId change = desk.orders().replace(leg.localId, moved);
    QTRY_COMPARE(desk.outcome(change), std::optional(Outcome::Accepted));
    QTRY_COMPARE(desk.order(leg.localId)->triggerPrice, moved.triggerPrice);
    const RequestId dropped = desk.orders().cancel(leg.localId);
    QTRY_COMPARE(desk.outcome(dropped), std::optional(Outcome::Accepted));
    QTRY_COMPARE(legsOf(desk, entry).size(), std::size_t { 1 });
    desk.orders().cancel(entry);
    QTRY_VERIFY(desk.order(entry)->status == OrderStatus::Canceled);
    QTRY_VERIFY(desk.account().openOrders().empty());
    QCOMPARE(lab.requests("algoOrder.place") + lab.requests("POST /fapi/v1/algoOrder"), 0);
}

void TestWishes::C15_an_entry_filled_while_all_is_cancelled_is_protected()
{
    LabThread lab;
    Desk desk(lab);
    QVERIFY(desk.waitReady());
    const OrderIntent rests = desk.resting(btc, Side::Buy, 2);
    const LocalOrderId entry = placeWith(desk, rests, around(desk, rests.price, 3, 6));
    QTRY_VERIFY(desk.order(entry) && desk.order(entry)->isWorking());
    QTRY_COMPARE(legsOf(desk, entry).size(), std::size_t { 2 });
    // The request to cancel is not taken, and the market is faster than the next one.
    QVERIFY(lab.fault({ { s("fault"), s("rest.before") }, { s("route"), s("DELETE /fapi/v1/allOpenOrders") }, { s("action"), s("reply") },
        { s("status"), 503 }, { s("body"), s("Service Unavailable.") } }));
    desk.orders().cancelAll({ btc });
    QTRY_COMPARE(lab.requests("DELETE /fapi/v1/allOpenOrders"), 1);
    lab.trigger(btc, rests.price);
    QTRY_VERIFY(desk.order(entry)->status == OrderStatus::Filled);
    QTRY_COMPARE(lab.openAlgos().size(), std::size_t { 2 });
}

void TestWishes::a_filled_leg_cancels_the_other()
{
    LabThread lab;
    Desk desk(lab);
    QVERIFY(desk.waitReady());
    const OrderIntent takes = desk.market(btc);
    const Bracket bracket = around(desk, desk.market().markPrice(btc)->mark, 3, 5);
    placeWith(desk, takes, bracket);
    QTRY_COMPARE(lab.openAlgos().size(), std::size_t { 2 });
    QTRY_VERIFY(desk.account().position(btc) != nullptr);
    lab.trigger(btc, bracket.stopLoss->trigger);
    QTRY_VERIFY(desk.account().position(btc) == nullptr);
    QTRY_VERIFY(lab.openAlgos().empty());
    QTRY_VERIFY(desk.account().openOrders().empty());
    QTRY_VERIFY2(desk.differences().isEmpty(), qPrintable(desk.differences()));
}

void TestWishes::a_leg_that_was_moved_belongs_to_its_pair_data()
{
    QTest::addColumn<int>("refusals");
    QTest::newRow("moved") << 0;
    QTest::newRow("the move is refused") << 1;
}

void TestWishes::a_leg_that_was_moved_belongs_to_its_pair()
{
    QFETCH(int, refusals);
    LabThread lab;
    Desk desk(lab);
    QVERIFY(desk.waitReady());
    QVERIFY(desk.waitLive(s("wsApi")));
    const Bracket bracket = around(desk, desk.market().markPrice(btc)->mark, 3, 5);
    placeWith(desk, desk.market(btc), bracket);
    QTRY_COMPARE(lab.openAlgos().size(), std::size_t { 2 });
    QTRY_COMPARE(desk.account().openOrders().size(), std::size_t { 2 });
    const auto& open = desk.account().openOrders();
    const auto stop = std::find_if(open.begin(), open.end(), [](const Order& order) { return order.type == OrderType::StopMarket; });
    QVERIFY(stop != open.end());
    QTRY_VERIFY(desk.order(stop->localId)->isWorking());
    if (refusals > 0)
        QVERIFY(lab.fault({ { s("fault"), s("rest.before") }, { s("route"), s("algoOrder.place") }, { s("status"), 400 },
            { s("body"), s(R"({"code":-2019,"msg":"Margin is insufficient."})") }, { s("count"), refusals } }));
    OrderIntent terms = termsOf(*stop);
    terms.triggerPrice = terms.triggerPrice - desk.market().instrument(btc)->tickSize * Decimal(200);
    const RequestId moved = desk.orders().replace(stop->localId, terms);
    QTRY_COMPARE(desk.outcome(moved), std::optional(refusals > 0 ? Outcome::Rejected : Outcome::Accepted));
    QTRY_COMPARE(lab.openAlgos().size(), std::size_t { 2 });
    // The profit is taken: the stop must not stay behind, whichever it is now.
    lab.trigger(btc, bracket.takeProfit->trigger);
    QTRY_VERIFY(desk.account().position(btc) == nullptr);
    QTRY_VERIFY(lab.openAlgos().empty());
    QTRY_VERIFY2(desk.differences().isEmpty(), qPrintable(desk.differences()));
}

void TestWishes::C31_a_refused_leg_is_said_loudly()
{
    LabThread lab;
    Desk desk(lab);
    QVERIFY(desk.waitReady());
    QVERIFY(desk.waitLive(s("wsApi")));
    QVERIFY(lab.fault({ { s("fault"), s("rest.before") }, { s("route"), s("algoOrder.place") },
        { s("status"), 400 },
        { s("body"), s(R"({"code":-2021,"msg":"Order would immediately trigger."})") } }));
    placeWith(desk, desk.market(btc), around(desk, desk.market().markPrice(btc)->mark, 3, 5));
    QTRY_VERIFY(desk.hasLogged(s("Not protected")));
    const auto& lines = desk.session().log()->lines();
    QVERIFY(std::any_of(lines.begin(), lines.end(), [](const LogLine& line) {
        return line.title == QLatin1String("Not protected") && line.asksAttention
            && line.severity == Severity::Failure;
    }));
    QTRY_COMPARE(lab.openAlgos().size(), std::size_t { 1 });
}

void TestWishes::margin_is_added_and_taken()
{
    LabThread lab;
    Desk desk(lab);
    QVERIFY(desk.waitReady());
    const RequestId isolated = desk.orders().setMarginType(btc, MarginType::Isolated);
    QTRY_COMPARE(desk.outcome(isolated), std::optional(Outcome::Accepted));
    desk.place(desk.market(btc));
    QTRY_VERIFY(desk.account().position(btc) != nullptr);
    const auto held = [&] { return lab.positions().front().isolatedWallet; };
    const Decimal before = held();
    const RequestId more = desk.orders().adjustMargin(btc, PositionSide::Both, Decimal(25));
    QTRY_COMPARE(desk.outcome(more), std::optional(Outcome::Accepted));
    QCOMPARE(held(), before + Decimal(25));
    QTRY_COMPARE(desk.account().position(btc)->isolatedWallet, before + Decimal(25));
    const RequestId less = desk.orders().adjustMargin(btc, PositionSide::Both, Decimal(-10));
    QTRY_COMPARE(desk.outcome(less), std::optional(Outcome::Accepted));
    QTRY_COMPARE(desk.account().position(btc)->isolatedWallet, before + Decimal(15));
    const RequestId tooMuch
        = desk.orders().adjustMargin(btc, PositionSide::Both, Decimal(-1'000'000));
    QTRY_COMPARE(desk.outcome(tooMuch), std::optional(Outcome::Rejected));
    QVERIFY(!desk.error(tooMuch).userText().isEmpty());
}

void TestWishes::multi_assets_is_switched_and_shown()
{
    LabThread lab;
    Desk desk(lab);
    QVERIFY(desk.waitReady());
    QVERIFY(!desk.account().isMultiAssets());
    const RequestId on = desk.orders().setMultiAssets(true);
    QTRY_COMPARE(desk.outcome(on), std::optional(Outcome::Accepted));
    QTRY_VERIFY(desk.account().isMultiAssets());
    const RequestId again = desk.orders().setMultiAssets(true); // already so
    QTRY_COMPARE(desk.outcome(again), std::optional(Outcome::Accepted));
    const RequestId off = desk.orders().setMultiAssets(false);
    QTRY_COMPARE(desk.outcome(off), std::optional(Outcome::Accepted));
    QTRY_VERIFY(!desk.account().isMultiAssets());
}

void TestWishes::D09_a_countdown_is_renewed_until_it_is_switched_off()
{
    LabThread lab;
    Desk desk(lab);
    QVERIFY(desk.waitReady());
    const auto rests = desk.place(desk.resting(btc));
    QTRY_VERIFY(desk.order(rests.order) && desk.order(rests.order)->isWorking());
    QCOMPARE(lab.requests("POST /fapi/v1/countdownCancelAll"), 0); // off until asked for
    const RequestId on = desk.orders().setCountdown(btc, 2);
    QTRY_COMPARE(desk.outcome(on), std::optional(Outcome::Accepted));
    QTRY_VERIFY(desk.account().countdown(btc).has_value());
    QVERIFY(desk.account().countdown(btc)->length == std::chrono::seconds { 2 });
    // It has been renewed beyond twice its length, and the order is still there.
    QTRY_VERIFY_WITH_TIMEOUT(lab.requests("POST /fapi/v1/countdownCancelAll") >= 10, 15'000);
    QVERIFY(desk.order(rests.order)->isWorking());
    QVERIFY(!desk.account().countdown(btc)->late);
    const RequestId off = desk.orders().setCountdown(btc, 0);
    QTRY_COMPARE(desk.outcome(off), std::optional(Outcome::Accepted));
    QTRY_VERIFY(!desk.account().countdown(btc).has_value());
    const RequestId tooShort = desk.orders().setCountdown(btc, 1);
    QTRY_COMPARE(desk.outcome(tooShort), std::optional(Outcome::NotSent));
    QVERIFY(desk.order(rests.order)->isWorking());
}

void TestWishes::D09_a_countdown_that_is_not_renewed_cancels()
{
    LabThread lab;
    Desk watcher(lab);
    QVERIFY(watcher.waitReady());
    {
        Desk desk(lab);
        QVERIFY(desk.waitReady());
        const auto rests = desk.place(desk.resting(btc));
        QTRY_VERIFY(desk.order(rests.order) && desk.order(rests.order)->isWorking());
        const RequestId on = desk.orders().setCountdown(btc, 2);
        QTRY_COMPARE(desk.outcome(on), std::optional(Outcome::Accepted));
    } // that program is gone
    QTRY_VERIFY_WITH_TIMEOUT(lab.openOrders().empty(), 10'000);
    QTRY_VERIFY(watcher.account().openOrders().empty());
}

void TestWishes::D16_locking_ends_a_countdown_that_could_not_be_renewed()
{
    LabThread lab;
    Desk desk(lab);
    QVERIFY(desk.waitReady());
    const auto rests = desk.place(desk.resting(btc));
    QTRY_VERIFY(desk.order(rests.order) && desk.order(rests.order)->isWorking());
    const RequestId on = desk.orders().setCountdown(btc, 3);
    QTRY_COMPARE(desk.outcome(on), std::optional(Outcome::Accepted));
    QTRY_VERIFY(desk.account().countdown(btc).has_value());
    desk.session().lock();
    QTRY_VERIFY(!desk.account().countdown(btc).has_value());
    QTRY_VERIFY(desk.hasLogged(QStringLiteral("Locked")));
    // Twice its length later the order is still there, and nothing went out to keep it.
    const int requests = lab.requests("POST /fapi/v1/countdownCancelAll");
    const std::int64_t from = lab.run([](lab::LabExchange& l) { return toMs(l.exchange().exchange().clock().wallNow()); });
    QTRY_VERIFY_WITH_TIMEOUT(
        lab.run([from](lab::LabExchange& l) { return toMs(l.exchange().exchange().clock().wallNow()) > from + 6'000; }), 30'000);
    QCOMPARE(lab.requests("POST /fapi/v1/countdownCancelAll"), requests);
    QCOMPARE(lab.openOrders().size(), std::size_t { 1 });
    QVERIFY(desk.order(rests.order)->isWorking());
}

void TestWishes::the_queue_ahead_leaves_out_the_order_itself_data()
{
    QTest::addColumn<bool>("late");
    QTest::newRow("told before the book") << false;
    QTest::newRow("told after the book") << true;
}

void TestWishes::the_queue_ahead_leaves_out_the_order_itself()
{
    QFETCH(bool, late);
    LabThread lab;
    Desk desk(lab);
    QVERIFY(desk.waitReady());
    QVERIFY(desk.waitLive(s("wsApi")));
    desk.market().watchBook(btc);
    QTRY_VERIFY(desk.market().book(btc) && desk.market().book(btc)->state == BookState::Synced);
    OrderIntent rests = desk.resting(btc, Side::Buy, 1);
    const std::int64_t ticks = desk.market().book(btc)->bids.front().ticks - 600; // out of the market's reach, well inside what the snapshot covers
    rests.price = desk.market().instrument(btc)->priceOf(ticks);
    std::int64_t before = 0;
    const auto isTold = [&] {
        before = lab.run([&](lab::LabExchange& l) {
            paper::Exchange& exchange = l.exchange().exchange();
            return exchange.book(exchange.marketOf(btc)).levelSteps(Side::Buy, ticks);
        });
        const auto& bids = desk.market().book(btc)->bids;
        const auto level = std::find_if(bids.begin(), bids.end(), [&](const BookLevel& bid) { return bid.ticks == ticks; });
        return (level == bids.end() ? 0 : level->steps) == before;
    };
    lab.setMarketRunning(false);
    QVERIFY(QTest::qWaitFor(isTold, 20'000));
    if (late) {
        QVERIFY(lab.fault({ { s("fault"), s("us.drop") }, { s("count"), 100 } }));
        QVERIFY(lab.fault({ { s("fault"), s("rest.delay") }, { s("route"), s("order.place") }, { s("ms"), 900 } }));
    }
    const auto placed = desk.place(rests);
    QTRY_VERIFY(desk.order(placed.order) && desk.order(placed.order)->isWorking());
    lab.setMarketRunning(true); // the book that holds it has to be told
    QTRY_VERIFY(desk.account().queueAhead(placed.order).has_value());
    const auto sizeThere = [&] {
        const auto& bids = desk.market().book(btc)->bids;
        const auto level = std::find_if(bids.begin(), bids.end(), [&](const BookLevel& bid) { return bid.ticks == ticks; });
        return desk.market().instrument(btc)->quantityOf(level == bids.end() ? 0 : level->steps);
    };
    QTRY_VERIFY(*desk.account().queueAhead(placed.order) <= sizeThere() - rests.quantity);
    const auto behind = desk.place([&] {
        OrderIntent second = rests;
        second.quantity = second.quantity * Decimal(2);
        return second;
    }());
    QTRY_VERIFY(desk.account().queueAhead(behind.order).has_value());
    QTRY_VERIFY(*desk.account().queueAhead(behind.order) <= sizeThere() - rests.quantity * Decimal(2));
    QVERIFY(*desk.account().queueAhead(behind.order) >= rests.quantity);
}

void TestWishes::A17_the_queue_beyond_the_known_book_is_not_known()
{
    LabThread lab;
    Desk desk(lab);
    QVERIFY(desk.waitReady());
    desk.market().watchBook(btc);
    QTRY_VERIFY(desk.market().book(btc) && desk.market().book(btc)->state == BookState::Synced);
    lab.setMarketRunning(false);
    const OrderIntent far = desk.resting(btc, Side::Buy, 4);
    QVERIFY(*desk.market().instrument(btc)->ticksOf(far.price) < desk.market().book(btc)->knownLowTicks);
    const auto placed = desk.place(far);
    QTRY_COMPARE(desk.outcome(placed.request), std::optional(Outcome::Accepted));
    QTRY_VERIFY(desk.order(placed.order)->isWorking());
    QVERIFY(!desk.account().queueAhead(placed.order).has_value()); // and not "front"
}

FATHOM_TEST(TestWishes)

#include "tst_wishes.moc"
