// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/market/catalogue.h"
#include "tests/e2e/desk.h"
#include "tests/support/test_main.h"
#include "tests/support/words.h"

#include <algorithm>

using namespace fathom;
using namespace fathom::test;
using fathom::test::Desk;
using fathom::test::LabThread;

namespace {

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
        Decimal most = atVenue(lab); // the first look of a slow machine may come after the change
        request = desk.orders().split(id, keep);
        (void)QTest::qWaitFor(
            [&] {
                most = std::max(most, atVenue(lab));
                return desk.outcome(request).has_value();
            },
            ms);
        return std::max(most, atVenue(lab));
    }

    static Bracket around(Desk& desk, Decimal price)
    {
        const Decimal tick = desk.market().instrument(pair)->tickSize;
        const auto at = [&](int percent) {
            return (price * Decimal(percent) / Decimal(100))
                .roundedTo(tick, Decimal::Rounding::Down);
        };
        Bracket bracket;
        bracket.stopLoss = ProtectionLeg { at(97), WorkingType::MarkPrice, {}, false };
        bracket.takeProfit = ProtectionLeg { at(105), WorkingType::MarkPrice, {}, false };
        return bracket;
    }
    static std::vector<Decimal> heldFor(Desk& desk, LocalOrderId entry)
    {
        std::vector<Decimal> sizes;
        for (const Order& order : desk.account().openOrders()) {
            if (order.heldHere && order.parent == entry)
                sizes.push_back(order.quantity);
        }
        return sizes;
    }
    static std::vector<Decimal> legsAt(LabThread& lab)
    {
        std::vector<Decimal> sizes;
        for (const paper::AlgoOrder& leg : lab.openAlgos())
            sizes.push_back(leg.quantity);
        std::sort(sizes.begin(), sizes.end());
        return sizes;
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

    void what_waits_for_it_is_divided_with_it()
    {
        LabThread lab;
        const QTemporaryDir profile;
        Bracket bracket;
        OrderIntent intent;
        const Decimal keep = Decimal::fromLiteral("0.012");
        {
            Desk desk(lab, profile.path());
            QVERIFY(desk.waitReady());
            intent = desk.resting(pair, Side::Buy, 2);
            lab.setMarketRunning(false); // nobody else fills it
            intent.quantity = Decimal::fromLiteral("0.025");
            const auto placed = desk.place(intent);
            QTRY_COMPARE(desk.outcome(placed.request), std::optional(Outcome::Accepted));
            bracket = around(desk, intent.price);
            const RequestId attach = desk.orders().setBracket(placed.order, bracket);
            QTRY_COMPARE(desk.outcome(attach), std::optional(Outcome::Accepted));
            RequestId request = 0;
            const Decimal most = split(desk, lab, placed.order, keep, request);
            QCOMPARE(desk.outcome(request), std::optional(Outcome::Accepted));
            QCOMPARE(most, intent.quantity);
            const LocalOrderId other = desk.orderOf(request);
            QVERIFY(other != placed.order);
            QTRY_COMPARE(heldFor(desk, placed.order), std::vector<Decimal>({ keep, keep }));
            const Decimal rest = intent.quantity - keep;
            QTRY_COMPARE(heldFor(desk, other), std::vector<Decimal>({ rest, rest }));
            QVERIFY(lab.openAlgos().empty());
            // Each half protects what it fills itself.
            QVERIFY(lab.fillPart(pair, desk.order(placed.order)->clientId, keep)); // the first in the queue
            QTRY_COMPARE(legsAt(lab), std::vector<Decimal>({ keep, keep }));
            QCOMPARE(heldFor(desk, other), std::vector<Decimal>({ rest, rest }));
            QVERIFY(heldFor(desk, placed.order).empty());
            QTRY_VERIFY2(desk.differences().isEmpty(), qPrintable(desk.differences()));
        }
        lab.trigger(pair, intent.price); // and goes on doing so while the program is away
        QTRY_VERIFY(lab.openOrders().empty());
        Desk desk(lab, profile.path());
        QVERIFY(desk.waitReady());
        const Decimal rest = intent.quantity - keep;
        QTRY_COMPARE(legsAt(lab), std::vector<Decimal>({ keep, keep, rest, rest }));
        lab.trigger(pair, bracket.takeProfit->trigger);
        QTRY_VERIFY(lab.openAlgos().empty());
        QTRY_VERIFY2(desk.differences().isEmpty(), qPrintable(desk.differences()));
    }

    void legs_that_could_not_be_divided_keep_it_whole()
    {
        // At the market nothing below 0.01 is taken here, at a limit 0.001 is.
        std::vector<paper::CatalogueEntry> catalogue = paper::makeCatalogue();
        catalogue.front().listed.instrument.marketMinQuantity = Decimal::fromLiteral("0.01");
        LabThread lab({}, {}, 1, 7, catalogue);
        Desk desk(lab);
        QVERIFY(desk.waitReady());
        OrderIntent intent = desk.resting(pair, Side::Buy, 2);
        intent.quantity = Decimal::fromLiteral("0.025");
        const auto placed = desk.place(intent);
        QTRY_COMPARE(desk.outcome(placed.request), std::optional(Outcome::Accepted));
        const RequestId attach
            = desk.orders().setBracket(placed.order, around(desk, intent.price));
        QTRY_COMPARE(desk.outcome(attach), std::optional(Outcome::Accepted));
        const int changes = lab.requests("order.modify") + lab.requests("PUT /fapi/v1/order");
        const RequestId no = desk.orders().split(placed.order, Decimal::fromLiteral("0.006"));
        QTRY_COMPARE(desk.outcome(no), std::optional(Outcome::NotSent));
        QVERIFY2(desk.error(no).detail.contains(s("stop")), qPrintable(desk.error(no).detail));
        QVERIFY(desk.error(no).detail.contains(s("0.01")));
        QCOMPARE(lab.requests("order.modify") + lab.requests("PUT /fapi/v1/order"), changes);
        QCOMPARE(lab.openOrders().size(), std::size_t { 1 });
        QCOMPARE(heldFor(desk, placed.order),
            std::vector<Decimal>({ intent.quantity, intent.quantity }));
        const RequestId yes = desk.orders().split(placed.order, Decimal::fromLiteral("0.012"));
        QTRY_COMPARE_WITH_TIMEOUT(desk.outcome(yes), std::optional(Outcome::Accepted), 12'000);
        QTRY_VERIFY2(desk.differences().isEmpty(), qPrintable(desk.differences()));
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
