// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/intent_journal.h"
#include "tests/e2e/desk.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>

#include <algorithm>

using namespace fathom;
using fathom::test::Desk;
using fathom::test::LabThread;

namespace {

QString a(const char* text)
{
    return QString::fromLatin1(text);
}
const QString symbolAttached = a("BTCUSDT");

Decimal size(const char* text)
{
    return Decimal::fromLiteral(text);
}

} // namespace

//! Take-profit and stop of an order that works already, and what becomes of them when it changes.
class TestAttachedBrackets final : public QObject {
    Q_OBJECT

    static Bracket around(Desk& desk, Decimal price, int stop = 3, int profit = 5)
    {
        const Decimal tick = desk.market().instrument(symbolAttached)->tickSize;
        const auto at = [&](int percent) {
            return (price * Decimal(100 + percent) / Decimal(100))
                .roundedTo(tick, Decimal::Rounding::Down);
        };
        Bracket bracket;
        bracket.stopLoss = ProtectionLeg { at(-stop), WorkingType::MarkPrice, {}, false };
        bracket.takeProfit = ProtectionLeg { at(profit), WorkingType::MarkPrice, {}, false };
        return bracket;
    }
    static std::vector<Order> heldBy(Desk& desk)
    {
        std::vector<Order> held;
        for (const Order& order : desk.account().openOrders()) {
            if (order.heldHere)
                held.push_back(order);
        }
        return held;
    }
    static bool holds(Desk& desk, LocalOrderId parent, Decimal quantity, std::size_t legs = 2)
    {
        const auto held = heldBy(desk);
        return held.size() == legs && std::ranges::all_of(held, [&](const Order& leg) {
            return leg.parent == parent && leg.quantity == quantity;
        });
    }
    // Quantities of the legs at the exchange, stops and take-profits apart, smallest first.
    static std::vector<Decimal> sizesAt(LabThread& lab, OrderType type)
    {
        std::vector<Decimal> sizes;
        for (const paper::AlgoOrder& leg : lab.openAlgos()) {
            if (leg.type == type)
                sizes.push_back(leg.quantity);
        }
        std::sort(sizes.begin(), sizes.end());
        return sizes;
    }
    static bool pairsAt(LabThread& lab, const std::vector<Decimal>& sizes)
    {
        return sizesAt(lab, OrderType::StopMarket) == sizes
            && sizesAt(lab, OrderType::TakeProfitMarket) == sizes;
    }
    static int legsSent(LabThread& lab)
    {
        return lab.requests("algoOrder.place") + lab.requests("POST /fapi/v1/algoOrder");
    }
    static bool accepted(Desk& desk, RequestId request)
    {
        return QTest::qWaitFor([&] { return desk.outcome(request).has_value(); }, patience)
            && desk.outcome(request) == Outcome::Accepted;
    }
    // The market stands still from then on: nobody else fills it, and nothing behind it is reached.
    static LocalOrderId rest(
        Desk& desk, LabThread& lab, const char* quantity, OrderIntent* placed = nullptr)
    {
        lab.setMarketRunning(false);
        OrderIntent intent = desk.resting(symbolAttached, Side::Buy, 2);
        intent.quantity = size(quantity);
        if (placed)
            *placed = intent;
        const auto order = desk.place(intent);
        return accepted(desk, order.request) ? order.order : 0;
    }
    static bool fill(Desk& desk, LabThread& lab, LocalOrderId id, const char* quantity)
    {
        const Decimal before = desk.order(id)->executed;
        return lab.fillPart(symbolAttached, desk.order(id)->clientId, size(quantity))
            && QTest::qWaitFor(
                [&] { return desk.order(id)->executed == before + size(quantity); }, patience);
    }
    static bool agree(Desk& desk)
    {
        return QTest::qWaitFor([&] { return desk.differences().isEmpty(); }, patience);
    }

private Q_SLOTS:
    void they_wait_and_go_out_with_the_fill();
    void what_is_filled_already_gets_its_legs_at_once();
    void a_leg_added_later_joins_what_went_out_before();
    void a_change_moves_what_waits_and_an_absent_leg_goes();
    void C31_attached_legs_outlive_the_program();
    void they_end_with_their_order();
    void what_could_not_stand_is_refused_before_anything_is_written();
    void an_order_made_larger_or_smaller_takes_its_legs_along();
    void a_stop_entry_that_is_moved_keeps_its_legs();
    void a_stop_entry_whose_change_is_refused_keeps_its_legs();
};

void TestAttachedBrackets::they_wait_and_go_out_with_the_fill()
{
    LabThread lab;
    Desk desk(lab);
    QVERIFY(desk.waitReady());
    OrderIntent intent;
    const LocalOrderId id = rest(desk, lab, "0.02", &intent);
    QVERIFY(id != 0);
    const Bracket bracket = around(desk, intent.price);
    QVERIFY(accepted(desk, desk.orders().setBracket(id, bracket)));
    QTRY_VERIFY(holds(desk, id, intent.quantity));
    QCOMPARE(legsSent(lab), 0);
    QVERIFY(fill(desk, lab, id, "0.02"));
    QTRY_VERIFY(pairsAt(lab, { intent.quantity }));
    for (const paper::AlgoOrder& leg : lab.openAlgos()) {
        QCOMPARE(leg.side, Side::Sell);
        QVERIFY(leg.reduceOnly);
        QCOMPARE(leg.triggerPrice,
            leg.type == OrderType::StopMarket ? bracket.stopLoss->trigger
                                              : bracket.takeProfit->trigger);
    }
    QVERIFY2(agree(desk), qPrintable(desk.differences()));
    QVERIFY(heldBy(desk).empty());
    // One closes the position, the other goes.
    lab.trigger(symbolAttached, bracket.takeProfit->trigger);
    QTRY_VERIFY(lab.openAlgos().empty());
    QTRY_VERIFY(desk.account().position(symbolAttached) == nullptr);
    QVERIFY2(agree(desk), qPrintable(desk.differences()));
    QCOMPARE(legsSent(lab), 2);
}

void TestAttachedBrackets::what_is_filled_already_gets_its_legs_at_once()
{
    LabThread lab;
    Desk desk(lab);
    QVERIFY(desk.waitReady());
    OrderIntent intent;
    const LocalOrderId id = rest(desk, lab, "0.02", &intent);
    QVERIFY(id != 0);
    QVERIFY(fill(desk, lab, id, "0.008"));
    QCOMPARE(legsSent(lab), 0);
    const Bracket bracket = around(desk, intent.price);
    QVERIFY(accepted(desk, desk.orders().setBracket(id, bracket)));
    QTRY_VERIFY(pairsAt(lab, { size("0.008") }));
    QTRY_VERIFY(holds(desk, id, size("0.012")));
    QVERIFY(fill(desk, lab, id, "0.005"));
    QTRY_VERIFY(pairsAt(lab, { size("0.005"), size("0.008") }));
    QTRY_VERIFY(holds(desk, id, size("0.007")));
    QVERIFY(fill(desk, lab, id, "0.007"));
    QTRY_VERIFY(pairsAt(lab, { size("0.005"), size("0.007"), size("0.008") }));
    QVERIFY(heldBy(desk).empty());
    QVERIFY2(agree(desk), qPrintable(desk.differences()));
    lab.trigger(symbolAttached, bracket.stopLoss->trigger);
    QTRY_VERIFY(lab.openAlgos().empty());
    QTRY_VERIFY(desk.account().position(symbolAttached) == nullptr);
    QVERIFY2(agree(desk), qPrintable(desk.differences()));
}

void TestAttachedBrackets::a_leg_added_later_joins_what_went_out_before()
{
    LabThread lab;
    Desk desk(lab);
    QVERIFY(desk.waitReady());
    OrderIntent intent;
    const LocalOrderId id = rest(desk, lab, "0.02", &intent);
    QVERIFY(id != 0);
    const Bracket whole = around(desk, intent.price);
    Bracket stopOnly = whole;
    stopOnly.takeProfit.reset();
    QVERIFY(accepted(desk, desk.orders().setBracket(id, stopOnly)));
    QVERIFY(fill(desk, lab, id, "0.008"));
    QTRY_COMPARE(sizesAt(lab, OrderType::StopMarket), std::vector<Decimal> { size("0.008") });
    QCOMPARE(legsSent(lab), 1);
    QVERIFY(accepted(desk, desk.orders().setBracket(id, whole)));
    QTRY_VERIFY(pairsAt(lab, { size("0.008") }));
    QTRY_VERIFY(holds(desk, id, size("0.012")));
    QCOMPARE(legsSent(lab), 2);
    // They are a pair: the target takes its own stop along.
    lab.trigger(symbolAttached, whole.takeProfit->trigger);
    QTRY_VERIFY(lab.openAlgos().empty());
    QTRY_VERIFY(desk.account().position(symbolAttached) == nullptr);
    QVERIFY2(agree(desk), qPrintable(desk.differences()));
}

void TestAttachedBrackets::a_change_moves_what_waits_and_an_absent_leg_goes()
{
    LabThread lab;
    const QTemporaryDir profile;
    QString clientId;
    Bracket moved;
    {
        Desk desk(lab, profile.path());
        QVERIFY(desk.waitReady());
        OrderIntent intent;
        const LocalOrderId id = rest(desk, lab, "0.02", &intent);
        QVERIFY(id != 0);
        clientId = desk.order(id)->clientId;
        QVERIFY(accepted(desk, desk.orders().setBracket(id, around(desk, intent.price))));
        QTRY_VERIFY(holds(desk, id, intent.quantity));
        moved = around(desk, intent.price, 4, 6);
        moved.stopLoss->workingType = WorkingType::ContractPrice;
        QVERIFY(accepted(desk, desk.orders().setBracket(id, moved)));
        QTRY_VERIFY(std::ranges::any_of(heldBy(desk), [&](const Order& leg) {
            return leg.triggerPrice == moved.stopLoss->trigger
                && leg.workingType == WorkingType::ContractPrice;
        }));
        QCOMPARE(heldBy(desk).size(), std::size_t { 2 });
        moved.takeProfit.reset();
        QVERIFY(accepted(desk, desk.orders().setBracket(id, moved)));
        QTRY_VERIFY(holds(desk, id, intent.quantity, 1));
        QVERIFY2(agree(desk), qPrintable(desk.differences()));
    }
    {
        Desk desk(lab, profile.path());
        QVERIFY(desk.waitReady());
        QTRY_COMPARE(heldBy(desk).size(), std::size_t { 1 });
        const Order leg = heldBy(desk).front();
        QCOMPARE(leg.triggerPrice, moved.stopLoss->trigger);
        // And none at all: the order goes on alone, here and after another start.
        QVERIFY(accepted(desk, desk.orders().setBracket(leg.parent, {})));
        QTRY_VERIFY(heldBy(desk).empty());
        QVERIFY(desk.order(leg.parent)->isWorking());
    }
    Desk desk(lab, profile.path());
    QVERIFY(desk.waitReady());
    QVERIFY(heldBy(desk).empty());
    QVERIFY(lab.fillPart(symbolAttached, clientId, size("0.02")));
    QTRY_VERIFY(desk.account().position(symbolAttached) != nullptr);
    QVERIFY2(agree(desk), qPrintable(desk.differences()));
    QCOMPARE(legsSent(lab), 0);
}

void TestAttachedBrackets::C31_attached_legs_outlive_the_program()
{
    LabThread lab;
    const QTemporaryDir profile;
    Bracket bracket;
    OrderIntent intent;
    {
        Desk desk(lab, profile.path());
        QVERIFY(desk.waitReady());
        const LocalOrderId id = rest(desk, lab, "0.02", &intent);
        QVERIFY(id != 0);
        QVERIFY(fill(desk, lab, id, "0.006"));
        bracket = around(desk, intent.price);
        QSignalSpy finished(&desk.orders(), &OrderGateway::requestFinished);
        desk.orders().setBracket(id, bracket);
        QTRY_VERIFY_WITH_TIMEOUT(!finished.isEmpty(), patience);
        // What was said to count is on the disk already.
        const QStringList names
            = QDir(profile.path()).entryList({ a("*.journal") }, QDir::Files);
        QCOMPARE(names.size(), 1);
        QFile file(profile.path() + QLatin1Char('/') + names.front());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray journal = file.readAll();
        QVERIFY(journal.contains("\"w\":\"bracket\""));
        QVERIFY(journal.contains(QByteArray::fromStdString(bracket.stopLoss->trigger.toString())));
        QTRY_VERIFY(pairsAt(lab, { size("0.006") }));
    }
    lab.trigger(symbolAttached, intent.price); // the rest fills while nobody looks
    QTRY_VERIFY(lab.openOrders().empty());
    const int before = legsSent(lab);
    for (int restart = 0; restart < 2; ++restart) {
        Desk desk(lab, profile.path());
        QVERIFY(desk.waitReady());
        QTRY_VERIFY(pairsAt(lab, { size("0.006"), size("0.014") }));
        QVERIFY2(agree(desk), qPrintable(desk.differences()));
        QCOMPARE(legsSent(lab), before + 2);
    }
    Desk desk(lab, profile.path());
    QVERIFY(desk.waitReady());
    lab.trigger(symbolAttached, bracket.stopLoss->trigger);
    QTRY_VERIFY(lab.openAlgos().empty());
    QVERIFY2(agree(desk), qPrintable(desk.differences()));
}

void TestAttachedBrackets::they_end_with_their_order()
{
    LabThread lab;
    Desk desk(lab);
    QVERIFY(desk.waitReady());
    OrderIntent intent;
    const LocalOrderId id = rest(desk, lab, "0.02", &intent);
    QVERIFY(id != 0);
    QVERIFY(accepted(desk, desk.orders().setBracket(id, around(desk, intent.price))));
    QTRY_VERIFY(holds(desk, id, intent.quantity));
    QVERIFY(accepted(desk, desk.orders().cancel(id)));
    QTRY_VERIFY(heldBy(desk).empty());
    QVERIFY2(agree(desk), qPrintable(desk.differences()));
    QCOMPARE(legsSent(lab), 0);
}

void TestAttachedBrackets::what_could_not_stand_is_refused_before_anything_is_written()
{
    LabThread lab;
    const QTemporaryDir profile;
    OrderIntent intent;
    {
        Desk desk(lab, profile.path());
        QVERIFY(desk.waitReady());
        const LocalOrderId id = rest(desk, lab, "0.02", &intent);
        QVERIFY(id != 0);
        const auto refused = [&](LocalOrderId order, const Bracket& bracket) {
            const RequestId request = desk.orders().setBracket(order, bracket);
            return QTest::qWaitFor([&] { return desk.outcome(request).has_value(); }, patience)
                && desk.outcome(request) == Outcome::NotSent
                && !desk.error(request).detail.isEmpty();
        };
        Bracket wrongSide = around(desk, intent.price, -3, 5);
        QVERIFY(refused(id, wrongSide));
        Bracket offGrid = around(desk, intent.price);
        offGrid.stopLoss->trigger = offGrid.stopLoss->trigger + size("0.01");
        QVERIFY(refused(id, offGrid));
        // A part is filled: its stop would go off the moment it arrives.
        QVERIFY(fill(desk, lab, id, "0.006"));
        Bracket late = around(desk, intent.price);
        late.takeProfit->trigger
            = intent.price + desk.market().instrument(symbolAttached)->tickSize * Decimal(10);
        QVERIFY(late.takeProfit->trigger < desk.market().markPrice(symbolAttached)->mark);
        QVERIFY(refused(id, late));
        const OrderIntent closes = [&] {
            OrderIntent out = desk.resting(symbolAttached, Side::Sell, 3);
            out.quantity = size("0.006");
            out.reduceOnly = true;
            return out;
        }();
        const auto exit = desk.place(closes);
        QVERIFY(accepted(desk, exit.request));
        QVERIFY(refused(exit.order, around(desk, intent.price)));
        QVERIFY(accepted(desk, desk.orders().cancel(id)));
        QTRY_VERIFY(!desk.order(id)->isOpen());
        QVERIFY(refused(id, around(desk, intent.price)));
        QVERIFY(heldBy(desk).empty());
    }
    QCOMPARE(legsSent(lab), 0);
    const QString name = QDir(profile.path()).entryList({ a("*.journal") }, QDir::Files).value(0);
    const auto journal = IntentJournal::open(profile.path() + QLatin1Char('/') + name);
    QVERIFY(journal.has_value());
    QVERIFY((*journal)->brackets().empty());
}

void TestAttachedBrackets::an_order_made_larger_or_smaller_takes_its_legs_along()
{
    LabThread lab;
    Desk desk(lab);
    QVERIFY(desk.waitReady());
    OrderIntent intent;
    const LocalOrderId id = rest(desk, lab, "0.01", &intent);
    QVERIFY(id != 0);
    QVERIFY(accepted(desk, desk.orders().setBracket(id, around(desk, intent.price))));
    QTRY_VERIFY(holds(desk, id, size("0.01")));
    QVERIFY(accepted(desk, desk.orders().modify(id, intent.price, size("0.03"))));
    QTRY_VERIFY(holds(desk, id, size("0.03")));
    QVERIFY(fill(desk, lab, id, "0.012"));
    QTRY_VERIFY(pairsAt(lab, { size("0.012") }));
    QTRY_VERIFY(holds(desk, id, size("0.018")));
    QVERIFY(accepted(desk, desk.orders().modify(id, intent.price, size("0.02"))));
    QTRY_VERIFY(holds(desk, id, size("0.008")));
    QVERIFY(fill(desk, lab, id, "0.008"));
    QTRY_VERIFY(pairsAt(lab, { size("0.008"), size("0.012") }));
    QVERIFY2(agree(desk), qPrintable(desk.differences()));
}

void TestAttachedBrackets::a_stop_entry_that_is_moved_keeps_its_legs()
{
    LabThread lab;
    const QTemporaryDir profile;
    {
        Desk desk(lab, profile.path());
        QVERIFY(desk.waitReady());
        QVERIFY(desk.waitLive(a("wsApi")));
        const OrderIntent intent = desk.stop(symbolAttached, Side::Buy, 2);
        const auto placed = desk.place(intent);
        QVERIFY(accepted(desk, placed.request));
        const Bracket bracket = around(desk, intent.triggerPrice);
        QVERIFY(accepted(desk, desk.orders().setBracket(placed.order, bracket)));
        QTRY_VERIFY(holds(desk, placed.order, intent.quantity));
        OrderIntent terms = termsOf(*desk.order(placed.order));
        terms.triggerPrice = terms.triggerPrice
            + desk.market().instrument(symbolAttached)->tickSize * Decimal(500);
        const RequestId move = desk.orders().replace(placed.order, terms);
        QVERIFY(accepted(desk, move));
        const LocalOrderId standing = desk.orderOf(move);
        QVERIFY(standing != placed.order);
        QTRY_VERIFY(holds(desk, standing, intent.quantity));
        QVERIFY2(agree(desk), qPrintable(desk.differences()));
        QVERIFY(!desk.hasLogged(a("Protection dropped")));
    }
    // The journal knows it by its new name.
    Desk desk(lab, profile.path());
    QVERIFY(desk.waitReady());
    QTRY_COMPARE(heldBy(desk).size(), std::size_t { 2 });
    QCOMPARE(lab.openAlgos().size(), std::size_t { 1 });
    const paper::AlgoOrder entry = lab.openAlgos().front();
    lab.trigger(symbolAttached, entry.triggerPrice);
    QTRY_VERIFY(pairsAt(lab, { entry.quantity }));
    QVERIFY2(agree(desk), qPrintable(desk.differences()));
}

void TestAttachedBrackets::a_stop_entry_whose_change_is_refused_keeps_its_legs()
{
    LabThread lab;
    Desk desk(lab);
    QVERIFY(desk.waitReady());
    QVERIFY(desk.waitLive(a("wsApi")));
    const OrderIntent intent = desk.stop(symbolAttached, Side::Buy, 2);
    const auto placed = desk.place(intent);
    QVERIFY(accepted(desk, placed.request));
    QVERIFY(accepted(
        desk, desk.orders().setBracket(placed.order, around(desk, intent.triggerPrice))));
    QTRY_VERIFY(holds(desk, placed.order, intent.quantity));
    QVERIFY(lab.fault({ { a("fault"), a("rest.before") }, { a("route"), a("algoOrder.place") },
        { a("status"), 400 }, { a("action"), a("reply") },
        { a("body"), a(R"({"code":-2019,"msg":"Margin is insufficient."})") } }));
    OrderIntent terms = termsOf(*desk.order(placed.order));
    terms.triggerPrice = terms.triggerPrice
        + desk.market().instrument(symbolAttached)->tickSize * Decimal(500);
    const RequestId move = desk.orders().replace(placed.order, terms);
    QTRY_COMPARE_WITH_TIMEOUT(
        desk.outcome(move), std::optional(Outcome::Rejected), patience);
    QTRY_COMPARE(lab.openAlgos().size(), std::size_t { 1 }); // the old one, placed again
    QCOMPARE(lab.openAlgos().front().triggerPrice, intent.triggerPrice);
    const LocalOrderId standing = desk.orderOf(move);
    QTRY_VERIFY(holds(desk, standing, intent.quantity));
    lab.trigger(symbolAttached, intent.triggerPrice);
    QTRY_VERIFY(pairsAt(lab, { intent.quantity }));
    QVERIFY2(agree(desk), qPrintable(desk.differences()));
}

FATHOM_TEST(TestAttachedBrackets)

#include "tst_attached_brackets.moc"
