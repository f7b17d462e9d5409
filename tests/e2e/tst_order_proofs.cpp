// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include "core/domain/protection.h"
#include "core/session/protection_auditor.h"
#include "tests/support/test_main.h"

using namespace fathom;
using namespace fathom::test;

//! What must not happen, watched for as long as it could: every word the window shows meanwhile counts, and so does what comes after.
class TestOrderProofs final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void C04_a_refused_placing_is_not_repeated_behind_ones_back();
    void C05_a_throttled_close_goes_on_and_says_so();
    void C08_an_order_that_executes_after_its_answer_was_given_up_data();
    void C08_an_order_that_executes_after_its_answer_was_given_up();
    void C08_what_cannot_execute_any_more_is_said_so_and_not_before();
    void C13_too_many_orders_hold_back_new_ones_and_nothing_else();
    void C31_a_position_whose_stop_was_refused_is_naked_until_it_has_one();
};

// The documented way with this refusal is to wait 200, 400, 800 ms and ask again. For a placing that is the trader's to do.
void TestOrderProofs::C04_a_refused_placing_is_not_repeated_behind_ones_back()
{
    LabThread lab;
    Desk desk(lab, {}, false);
    QVERIFY(desk.waitReady());
    const auto rests = desk.place(desk.resting(eth));
    QTRY_COMPARE(desk.outcome(rests.request), std::optional(Outcome::Accepted));
    QVERIFY(lab.fault({ { s("fault"), s("rest.before") }, { s("route"), s("POST /fapi/v1/order") }, { s("action"), s("reply") }, { s("status"), 503 },
        { s("body"), s("Service Unavailable.") } }));
    const auto refused = desk.place(desk.resting(btc));
    QTRY_COMPARE(desk.outcome(refused.request), std::optional(Outcome::Rejected));
    // A cancel meets the same four times and goes on by itself: longer than a placing would be waited with.
    QVERIFY(lab.fault({ { s("fault"), s("rest.before") }, { s("route"), s("DELETE /fapi/v1/order") }, { s("action"), s("reply") }, { s("status"), 503 },
        { s("body"), s("Service Unavailable.") }, { s("count"), 4 } }));
    const RequestId cancelled = desk.orders().cancel(rests.order);
    QTRY_COMPARE_WITH_TIMEOUT(desk.outcome(cancelled), std::optional(Outcome::Accepted), 30'000);
    QCOMPARE(lab.requests("DELETE /fapi/v1/order"), 5);
    QCOMPARE(lab.placings(), 2);
    QCOMPARE(lab.ordersPlaced(), 1);
    QVERIFY(desk.order(refused.order)->request == RequestState::Refused);
    // Once more by hand is a new order.
    const auto again = desk.place(desk.resting(btc));
    QTRY_COMPARE(desk.outcome(again.request), std::optional(Outcome::Accepted));
    QVERIFY(desk.order(again.order)->clientId != desk.order(refused.order)->clientId);
    QCOMPARE(lab.placings(), 3);
}

void TestOrderProofs::C05_a_throttled_close_goes_on_and_says_so()
{
    LabThread lab;
    Desk desk(lab);
    QVERIFY(desk.waitReady());
    QVERIFY(desk.waitLive(s("wsApi")));
    const auto opened = desk.place(desk.market(btc));
    QTRY_VERIFY(desk.order(opened.order) && desk.order(opened.order)->status == OrderStatus::Filled);
    QTRY_VERIFY(desk.account().position(btc) != nullptr);
    constexpr int refusals = 5;
    const int before = lab.placings();
    QVERIFY(lab.fault({ { s("fault"), s("rest.before") }, { s("route"), s("order.place") }, { s("action"), s("reply") }, { s("status"), 503 },
        { s("body"), s(R"({"code":-1008,"msg":"Request throttled by system-level protection. Reduce-only orders are exempt."})") }, { s("count"), refusals } }));
    std::vector<int> steps;
    RequestId closed = 0;
    QObject::connect(&desk.orders(), &OrderGateway::requestProgressed, &desk.session(), [&](RequestId request, const RequestProgress& progress) {
        if (request == closed && !progress.text.isEmpty())
            steps.push_back(progress.step);
    });
    bool opening = false; // while it waits nothing may go out that could open a position
    QObject::connect(&desk.account(), &AccountState::orderChanged, &desk.session(), [&](LocalOrderId id) {
        const Order* order = desk.order(id);
        opening = opening || (order && id != opened.order && !order->reduceOnly);
    });
    closed = desk.orders().closePosition(btc, PositionSide::Both, Decimal(1));
    QTRY_COMPARE_WITH_TIMEOUT(desk.outcome(closed), std::optional(Outcome::Accepted), 30'000);
    QTRY_VERIFY(desk.account().position(btc) == nullptr);
    QCOMPARE(lab.placings() - before, refusals + 1);
    QCOMPARE(steps, (std::vector<int> { 1, 2, 3, 4, 5 }));
    QVERIFY(!opening);
    QTRY_VERIFY2(desk.differences().isEmpty(), qPrintable(desk.differences()));
}

void TestOrderProofs::C08_an_order_that_executes_after_its_answer_was_given_up_data()
{
    QTest::addColumn<bool>("blind");
    QTest::addColumn<int>("ms");
    QTest::newRow("soon, told by its events") << false << 900;
    QTest::newRow("soon, told by nothing") << true << 900;
    QTest::newRow("at the end of its window, told by its events") << false << 2600;
    QTest::newRow("at the end of its window, told by nothing") << true << 2600;
}

void TestOrderProofs::C08_an_order_that_executes_after_its_answer_was_given_up()
{
    QFETCH(bool, blind);
    QFETCH(int, ms);
    LabThread lab;
    Desk desk(lab, {}, false);
    QVERIFY(desk.waitReady());
    if (blind)
        QVERIFY(lab.fault({ { s("fault"), s("us.drop") }, { s("count"), 1000 } }));
    QVERIFY(lab.fault({ { s("fault"), s("rest.zombie") }, { s("route"), s("POST /fapi/v1/order") }, { s("ms"), ms } }));
    LocalOrderId id = 0;
    bool wrong = false, unknown = false;
    QObject::connect(&desk.account(), &AccountState::orderChanged, &desk.session(), [&](LocalOrderId changed) {
        const Order* order = desk.order(changed);
        if (changed != id || !order)
            return;
        unknown = unknown || order->request == RequestState::Unknown;
        wrong = wrong || order->request == RequestState::NotPlaced || order->request == RequestState::Refused || order->request == RequestState::NotSent
            || isTerminal(order->status);
    });
    const auto placed = desk.place(desk.resting(btc));
    id = placed.order;
    QTRY_VERIFY_WITH_TIMEOUT(desk.order(id) && desk.order(id)->isWorking() && desk.order(id)->request == RequestState::None, 20'000);
    QVERIFY(unknown && !wrong);
    QCOMPARE(lab.ordersPlaced(), 1);
    QCOMPARE(lab.placings(), 1);
    lab.reset();
    QTRY_VERIFY_WITH_TIMEOUT((desk.session().verifyNow(), desk.differences().isEmpty()), 20'000);
    QVERIFY(!wrong);
}

void TestOrderProofs::C08_what_cannot_execute_any_more_is_said_so_and_not_before()
{
    LabThread lab;
    Desk desk(lab, {}, false);
    QVERIFY(desk.waitReady());
    QVERIFY(lab.fault({ { s("fault"), s("rest.zombie") }, { s("route"), s("POST /fapi/v1/order") }, { s("ms"), 4'000 } })); // its window is 3 s
    std::optional<std::chrono::steady_clock::time_point> said;
    LocalOrderId id = 0;
    int asked = 0;
    QObject::connect(&desk.account(), &AccountState::orderChanged, &desk.session(), [&](LocalOrderId changed) {
        const Order* order = desk.order(changed);
        asked = std::max(asked, changed == id && order ? order->queries : 0);
        if (changed == id && order && order->request == RequestState::NotPlaced && !said)
            said = std::chrono::steady_clock::now();
    });
    const auto pressed = std::chrono::steady_clock::now();
    id = desk.place(desk.resting(btc)).order;
    QTRY_VERIFY_WITH_TIMEOUT(said.has_value(), 30'000);
    QVERIFY(*said - pressed >= std::chrono::seconds { 5 }); // window and grace
    QVERIFY(asked >= 3);
    QCOMPARE(lab.placings(), 1);
    QCOMPARE(lab.ordersOf(desk.order(id)->clientId), 0); // the exchange did not execute it either
    QVERIFY(desk.order(id)->request == RequestState::NotPlaced);
}

void TestOrderProofs::C13_too_many_orders_hold_back_new_ones_and_nothing_else()
{
    LabThread lab;
    Desk desk(lab);
    QVERIFY(desk.waitReady());
    QVERIFY(desk.waitLive(s("wsApi")));
    const auto rests = desk.place(desk.resting(eth));
    QTRY_COMPARE(desk.outcome(rests.request), std::optional(Outcome::Accepted));
    QVERIFY(lab.fault({ { s("fault"), s("rest.before") }, { s("route"), s("order.place") }, { s("action"), s("reply") }, { s("status"), 429 },
        { s("body"), s(R"({"code":-1015,"msg":"Too many new orders; current limit is 300 orders per 10 SECONDS."})") } }));
    const auto refused = desk.place(desk.resting(btc));
    QTRY_COMPARE(desk.outcome(refused.request), std::optional(Outcome::Rejected));
    const int sent = lab.placings();
    const auto held = desk.place(desk.resting(btc, Side::Buy, 4));
    QTRY_COMPARE(desk.outcome(held.request), std::optional(Outcome::NotSent));
    QVERIFY(!desk.error(held.request).userText().isEmpty());
    QCOMPARE(lab.placings(), sent);
    const RequestId cancelled = desk.orders().cancel(rests.order);
    QTRY_COMPARE(desk.outcome(cancelled), std::optional(Outcome::Accepted));
    QCOMPARE(lab.placings(), sent); // still held back while the cancel went out
    RequestId next = 0;
    int step = 0;
    const auto goesOut = [&] {
        if (next == 0 || desk.outcome(next) == Outcome::NotSent) {
            OrderIntent intent = desk.resting(btc);
            intent.price -= desk.market().instrument(btc)->tickSize * Decimal(++step); // none is the one before pressed again
            next = desk.place(intent).request;
        }
        return desk.outcome(next) == Outcome::Accepted;
    };
    QTRY_VERIFY_WITH_TIMEOUT(goesOut(), 30'000);
    QCOMPARE(lab.placings(), sent + 1);
}

void TestOrderProofs::C31_a_position_whose_stop_was_refused_is_naked_until_it_has_one()
{
    LabThread lab;
    Desk desk(lab);
    QVERIFY(desk.waitReady());
    QVERIFY(desk.waitLive(s("wsApi")));
    QVERIFY(lab.fault({ { s("fault"), s("rest.before") }, { s("route"), s("algoOrder.place") }, { s("action"), s("reply") }, { s("status"), 400 },
        { s("body"), s(R"({"code":-2021,"msg":"Order would immediately trigger."})") } }));
    const ProtectionAuditor* auditor = desk.session().auditor();
    bool covered = false; // no moment calls it protected
    const auto look = [&] {
        const Position* leg = desk.account().position(btc);
        covered = covered || (leg && !protection::coverOf(*leg, desk.account().openOrders()).isNaked(*leg));
    };
    QObject::connect(&desk.account(), &AccountState::orderChanged, &desk.session(), look);
    QObject::connect(&desk.account(), &AccountState::positionsChanged, &desk.session(), look);
    const Decimal mark = desk.market().markPrice(btc)->mark;
    Bracket bracket;
    bracket.stopLoss = ProtectionLeg { (mark * Decimal::fromLiteral("0.97")).roundedTo(desk.market().instrument(btc)->tickSize, Decimal::Rounding::Down),
        WorkingType::MarkPrice, {}, false };
    const RequestId asked = desk.orders().place(desk.market(btc), bracket);
    QTRY_COMPARE(desk.outcome(asked), std::optional(Outcome::Accepted));
    QTRY_VERIFY(desk.hasLogged(s("Not protected")));
    QTRY_COMPARE(auditor->nakedCount(), 1);
    QCOMPARE(auditor->findings().front().issue, protection::Issue::NoStop);
    QVERIFY(!covered);
    QVERIFY(lab.openAlgos().empty());
    QTRY_COMPARE(lab.requests("algoOrder.place") + lab.requests("POST /fapi/v1/algoOrder"), 1); // nor is it sent again unasked
    // One key mends it.
    const RequestId mended = desk.orders().protect(btc, PositionSide::Both, bracket);
    QTRY_COMPARE(desk.outcome(mended), std::optional(Outcome::Accepted));
    QTRY_COMPARE(auditor->nakedCount(), 0);
    QCOMPARE(lab.openAlgos().size(), std::size_t { 1 });
    // A stop set by hand outlives its position at the exchange; it is named for as long as it does.
    const RequestId closed = desk.orders().closePosition(btc, PositionSide::Both, Decimal(1));
    QTRY_COMPARE(desk.outcome(closed), std::optional(Outcome::Accepted));
    const auto isOrphan = [&] { return auditor->findings().size() == 1 && auditor->findings().front().issue == protection::Issue::Orphan; };
    QTRY_VERIFY(isOrphan());
    desk.orders().cancel(auditor->findings().front().orders.front());
    QTRY_VERIFY(lab.openAlgos().empty());
    QTRY_VERIFY(auditor->findings().empty());
}

FATHOM_TEST(TestOrderProofs)

#include "tst_order_proofs.moc"
