// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/desk.h"
#include "tests/support/test_main.h"

#include <algorithm>

using namespace fathom;
using fathom::test::Desk;
using fathom::test::LabThread;

namespace {

QString s(const char* text)
{
    return QString::fromLatin1(text);
}
const QString pair = s("BTCUSDT");

} // namespace

//! One order made two, and never more at the exchange than there was.
class TestSplit final : public QObject {
    Q_OBJECT

    // What rests at the exchange together.
    static Decimal atVenue(LabThread& lab)
    {
        Decimal sum;
        for (const paper::PaperOrder& order : lab.openOrders())
            sum += order.quantity - order.executed;
        return sum;
    }
    // Asks for the split and looks at the exchange all the while. Returns the most that rested.
    static Decimal split(Desk& desk, LabThread& lab, LocalOrderId id, Decimal keep,
        RequestId& request, int ms = 12'000)
    {
        Decimal most;
        request = desk.orders().split(id, keep);
        (void)QTest::qWaitFor(
            [&] {
                most = std::max(most, atVenue(lab));
                return desk.outcome(request).has_value();
            },
            ms);
        return std::max(most, atVenue(lab));
    }

private Q_SLOTS:
    void one_order_becomes_two_of_the_same_total()
    {
        LabThread lab;
        Desk desk(lab);
        QVERIFY(desk.waitReady());
        OrderIntent intent = desk.resting(pair);
        intent.timeInForce = TimeInForce::GTX;
        intent.quantity = Decimal::fromLiteral("0.025");
        const auto placed = desk.place(intent);
        QTRY_COMPARE(desk.outcome(placed.request), std::optional(Outcome::Accepted));
        const Decimal keep = Decimal::fromLiteral("0.012");
        RequestId request = 0;
        const Decimal most = split(desk, lab, placed.order, keep, request);
        QCOMPARE(desk.outcome(request), std::optional(Outcome::Accepted));
        QCOMPARE(most, intent.quantity);
        const auto orders = lab.openOrders();
        QCOMPARE(orders.size(), std::size_t { 2 });
        for (const paper::PaperOrder& order : orders) {
            QCOMPARE(order.price, intent.price);
            QVERIFY(order.timeInForce == TimeInForce::GTX);
            QVERIFY(order.quantity == keep || order.quantity == intent.quantity - keep);
            QCOMPARE(lab.ordersOf(order.clientId), 1);
        }
        QVERIFY(orders[0].quantity != orders[1].quantity);
        QTRY_VERIFY2(desk.differences().isEmpty(), qPrintable(desk.differences()));
        // Neither a part of nothing nor of all, and each as large as the rules ask.
        for (const char* part : { "0", "0.012", "0.0001" }) {
            const RequestId no = desk.orders().split(placed.order, Decimal::fromLiteral(part));
            QTRY_COMPARE(desk.outcome(no), std::optional(Outcome::NotSent));
        }
        QCOMPARE(lab.openOrders().size(), std::size_t { 2 });
    }

    void C17_a_refused_change_leaves_one_order()
    {
        LabThread lab;
        Desk desk(lab);
        QVERIFY(desk.waitReady());
        OrderIntent intent = desk.resting(pair);
        intent.quantity = Decimal::fromLiteral("0.02");
        const auto placed = desk.place(intent);
        QTRY_COMPARE(desk.outcome(placed.request), std::optional(Outcome::Accepted));
        QVERIFY(lab.fault({ { s("fault"), s("rest.before") }, { s("route"), s("order.modify") },
            { s("status"), 400 }, { s("action"), s("reply") },
            { s("body"), s(R"({"code":-5027,"msg":"No need to modify the order."})") } }));
        RequestId request = 0;
        const Decimal most = split(desk, lab, placed.order, Decimal::fromLiteral("0.01"), request);
        QVERIFY(desk.outcome(request) == Outcome::Rejected
            || desk.outcome(request) == Outcome::NotSent);
        QCOMPARE(most, intent.quantity);
        QCOMPARE(lab.openOrders().size(), std::size_t { 1 });
        QCOMPARE(desk.order(placed.order)->quantity, intent.quantity);
    }

    void C18_a_lost_answer_to_the_change_is_proven_before_the_second_goes_out()
    {
        LabThread lab;
        Desk desk(lab);
        QVERIFY(desk.waitReady());
        OrderIntent intent = desk.resting(pair);
        intent.quantity = Decimal::fromLiteral("0.02");
        const auto placed = desk.place(intent);
        QTRY_COMPARE(desk.outcome(placed.request), std::optional(Outcome::Accepted));
        QVERIFY(lab.fault({ { s("fault"), s("us.drop") }, { s("count"), 100 } }));
        QVERIFY(lab.fault({ { s("fault"), s("rest.after") }, { s("route"), s("order.modify") },
            { s("action"), s("FIN") } }));
        RequestId request = 0;
        const Decimal most = split(desk, lab, placed.order, Decimal::fromLiteral("0.01"), request);
        QCOMPARE(desk.outcome(request), std::optional(Outcome::Accepted));
        QCOMPARE(most, intent.quantity);
        QCOMPARE(lab.openOrders().size(), std::size_t { 2 });
        QCOMPARE(lab.ordersPlaced(), 2);
    }

    void C09_a_refused_second_half_is_said_and_the_first_stays()
    {
        LabThread lab;
        Desk desk(lab);
        QVERIFY(desk.waitReady());
        OrderIntent intent = desk.resting(pair);
        intent.quantity = Decimal::fromLiteral("0.02");
        const auto placed = desk.place(intent);
        QTRY_COMPARE(desk.outcome(placed.request), std::optional(Outcome::Accepted));
        QVERIFY(lab.fault({ { s("fault"), s("rest.before") }, { s("route"), s("order.place") },
            { s("status"), 400 }, { s("action"), s("reply") },
            { s("body"), s(R"({"code":-2019,"msg":"Margin is insufficient."})") } }));
        RequestId request = 0;
        const Decimal most = split(desk, lab, placed.order, Decimal::fromLiteral("0.01"), request);
        QCOMPARE(desk.outcome(request), std::optional(Outcome::Rejected));
        QCOMPARE(most, intent.quantity);
        QTRY_COMPARE(atVenue(lab), Decimal::fromLiteral("0.01"));
        QVERIFY(desk.hasLogged(s("Only one half")));
    }
};

FATHOM_TEST(TestSplit)

#include "tst_split.moc"
