// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/order_check.h"
#include "desk.h"
#include "tests/support/test_main.h"

#include <QDeadlineTimer>
#include <QJsonArray>
#include <QJsonObject>

#include <set>

using namespace fathom;
using namespace fathom::test;

namespace {

constexpr int plenty = 1'000'000; //!< of request weight: every event that cannot be read is made good by reading the account

//! Names in the order of an ORDER_TRADE_UPDATE.
QStringList orderFields()
{
    return s("s c S o f q p ap sp x X i l z L N n T t b a m R wt ot ps cp rp pP si ss V pm gtd er").split(QLatin1Char(' '));
}

//! What is shown of a position of \p symbol, zero where none is.
Decimal amountOf(Desk& desk, const QString& symbol, PositionSide side = PositionSide::Both)
{
    for (const Position& position : desk.account().positions())
        if (position.symbol == symbol && position.side == side)
            return position.amount;
    return {};
}

} // namespace

//! Events and frames that are not as documented, from the exchange of the laboratory: what is shown is never wrong for it.
class TestHostileRows final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void E04_E06_E07_a_mutated_field_never_leaves_a_wrong_order_data();
    void E04_E06_E07_a_mutated_field_never_leaves_a_wrong_order();
    void E12_an_account_event_without_lists_changes_nothing_data();
    void E12_an_account_event_without_lists_changes_nothing();
    void E02_a_frame_that_claims_to_be_endless_costs_its_connection_only_data();
    void E02_a_frame_that_claims_to_be_endless_costs_its_connection_only();
    void E05_ids_beyond_a_doubles_reach_name_one_order();
    void B25_both_legs_of_a_symbol_stay_apart();
    void C23_a_filter_is_judged_as_the_exchange_judges_it();
};

void TestHostileRows::E04_E06_E07_a_mutated_field_never_leaves_a_wrong_order_data()
{
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("a text") << QJsonValue(s("odd"));
    QTest::newRow("null") << QJsonValue(QJsonValue::Null);
    QTest::newRow("missing") << QJsonValue(QJsonValue::Undefined);
    QTest::newRow("a list") << QJsonValue(QJsonArray { 1, 2 });
    QTest::newRow("not a number") << QJsonValue(s("nan"));
    QTest::newRow("too large a number") << QJsonValue(s("1e400"));
    QTest::newRow("a negative number") << QJsonValue(s("-1"));
}

void TestHostileRows::E04_E06_E07_a_mutated_field_never_leaves_a_wrong_order()
{
    QFETCH(QJsonValue, value);
    LabThread lab({}, {}, 1, 7, {}, plenty);
    Desk desk(lab);
    QVERIFY(desk.waitReady());
    const auto mutate = [&](const QString& field) {
        return lab.fault({ { s("fault"), s("us.mutate") }, { s("event"), s("ORDER_TRADE_UPDATE") }, { s("pointer"), QString(s("/o/") + field) },
            { s("value"), value }, { s("count"), 1 } });
    };
    // Two fields an order: one as it is placed, one as it is cancelled. The last one is of a name nobody knows.
    const QStringList fields = orderFields() + QStringList { s("someNewField") };
    for (qsizetype i = 0; i + 1 < fields.size(); i += 2) {
        QTRY_VERIFY2_WITH_TIMEOUT(desk.isReady(), qPrintable(fields.at(i)), patience); // compared after an event that could not be read
        QVERIFY(mutate(fields.at(i)));
        const OrderIntent intent = desk.resting(eth, Side::Buy, 2 + static_cast<int>(i / 2 % 20));
        Desk::Placed placed = desk.place(intent);
        QTRY_VERIFY_WITH_TIMEOUT(desk.outcome(placed.request).has_value(), patience);
        // Our own guard lets ten a second through; the fault waits for the first that goes out.
        for (const QDeadlineTimer limit(patience); desk.outcome(placed.request) == Outcome::NotSent && !limit.hasExpired();) {
            QTRY_VERIFY_WITH_TIMEOUT(desk.isReady(), patience);
            placed = desk.place(intent);
            QTRY_VERIFY_WITH_TIMEOUT(desk.outcome(placed.request).has_value(), patience);
        }
        QTRY_COMPARE_WITH_TIMEOUT(desk.outcome(placed.request), std::optional(Outcome::Accepted), patience);
        QVERIFY2(desk.order(placed.order)->isWorking(), qPrintable(fields.at(i)));
        QVERIFY(mutate(fields.at(i + 1)));
        const RequestId cancelled = desk.orders().cancel(placed.order);
        QTRY_COMPARE_WITH_TIMEOUT(desk.outcome(cancelled), std::optional(Outcome::Accepted), patience);
        QTRY_VERIFY2_WITH_TIMEOUT(!desk.order(placed.order)->isWorking(), qPrintable(fields.at(i + 1)), patience);
        QCOMPARE(desk.order(placed.order)->status, OrderStatus::Canceled);
    }
    QTRY_COMPARE_WITH_TIMEOUT(desk.differences(), QString(), patience);
}

void TestHostileRows::E12_an_account_event_without_lists_changes_nothing_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<QJsonValue>("value");
    for (const char* list : { "/a/P", "/a/B" }) {
        QTest::addRow("%s missing", list) << s(list) << QJsonValue(QJsonValue::Undefined);
        QTest::addRow("%s empty", list) << s(list) << QJsonValue(QJsonArray());
    }
}

void TestHostileRows::E12_an_account_event_without_lists_changes_nothing()
{
    QFETCH(QString, list);
    QFETCH(QJsonValue, value);
    LabThread lab({}, {}, 1, 7, {}, plenty);
    Desk desk(lab);
    QVERIFY(desk.waitReady());
    const auto held = desk.place(desk.market(eth));
    QTRY_COMPARE_WITH_TIMEOUT(desk.outcome(held.request), std::optional(Outcome::Accepted), patience);
    QTRY_VERIFY_WITH_TIMEOUT(amountOf(desk, eth).isPositive(), patience);
    const Decimal amount = amountOf(desk, eth);
    bool flat = false, poor = false;
    const auto look = [&] {
        flat = flat || amountOf(desk, eth) != amount;
        poor = poor || desk.account().balances().empty() || !desk.account().balances().front().wallet.isPositive();
    };
    connect(&desk.account(), &AccountState::positionsChanged, this, look);
    connect(&desk.account(), &AccountState::figuresChanged, this, look);
    QVERIFY(lab.fault({ { s("fault"), s("us.mutate") }, { s("event"), s("ACCOUNT_UPDATE") }, { s("pointer"), list }, { s("value"), value }, { s("count"), -1 } }));
    const auto other = desk.place(desk.market(btc));
    QTRY_COMPARE_WITH_TIMEOUT(desk.outcome(other.request), std::optional(Outcome::Accepted), patience);
    QTRY_COMPARE_WITH_TIMEOUT(desk.order(other.order)->status, OrderStatus::Filled, patience);
    desk.session().verifyNow();
    QTRY_COMPARE_WITH_TIMEOUT(desk.differences(), QString(), patience);
    QVERIFY(!flat && !poor);
    disconnect(&desk.account(), nullptr, this, nullptr);
}

void TestHostileRows::E02_a_frame_that_claims_to_be_endless_costs_its_connection_only_data()
{
    QTest::addColumn<QString>("category");
    for (const char* category : { "public", "market", "private", "wsApi" })
        QTest::newRow(category) << s(category);
}

void TestHostileRows::E02_a_frame_that_claims_to_be_endless_costs_its_connection_only()
{
    QFETCH(QString, category);
    LabThread lab;
    Desk desk(lab);
    desk.market().watchBook(btc);
    QVERIFY(desk.waitReady());
    QTRY_VERIFY_WITH_TIMEOUT(desk.waitLive(category), patience);
    const auto placed = desk.place(desk.resting(eth));
    QTRY_COMPARE_WITH_TIMEOUT(desk.outcome(placed.request), std::optional(Outcome::Accepted), patience);
    const auto losses = [&] { return desk.session().connection()->stream(category)->reconnects; };
    const int before = losses();
    constexpr double length = 2.0 * 1024 * 1024 * 1024;
    const QString door = category == s("wsApi") ? s("api") : category;
    QVERIFY(lab.fault({ { s("fault"), s("ws.announce") }, { s("category"), door }, { s("length"), length } }));
    QTRY_VERIFY_WITH_TIMEOUT(losses() > before, patience);
    QTRY_VERIFY_WITH_TIMEOUT(desk.isReady() && desk.waitLive(category), patience);
    QTRY_VERIFY_WITH_TIMEOUT(desk.market().book(btc)->isLive(), patience);
    QTRY_COMPARE_WITH_TIMEOUT(desk.differences(), QString(), patience);
}

void TestHostileRows::E05_ids_beyond_a_doubles_reach_name_one_order()
{
    LabThread lab;
    Desk desk(lab);
    QVERIFY(desk.waitReady());
    std::vector<LocalOrderId> orders;
    for (int i = 0; i < 3; ++i) {
        const auto placed = desk.place(desk.resting(eth, Side::Buy, 3 + i));
        QTRY_COMPARE_WITH_TIMEOUT(desk.outcome(placed.request), std::optional(Outcome::Accepted), patience);
        orders.push_back(placed.order);
    }
    const auto idOf = [&](std::size_t i) { return desk.order(orders[i])->orderId; };
    constexpr std::int64_t exact = std::int64_t { 1 } << 53;
    QVERIFY(idOf(0) > exact);
    QCOMPARE(static_cast<double>(idOf(0)), static_cast<double>(idOf(1))); // one number to whoever reads them as floating point
    QVERIFY(idOf(0) != idOf(1) && idOf(1) != idOf(2));
    const RequestId cancelled = desk.orders().cancel(orders[1]);
    QTRY_COMPARE_WITH_TIMEOUT(desk.outcome(cancelled), std::optional(Outcome::Accepted), patience);
    const RequestId moved = desk.orders().modify(orders[2], desk.resting(eth, Side::Buy, 7).price, desk.order(orders[2])->quantity);
    QTRY_COMPARE_WITH_TIMEOUT(desk.outcome(moved), std::optional(Outcome::Accepted), patience);
    std::set<std::int64_t> open;
    for (const paper::PaperOrder& order : lab.openOrders())
        open.insert(order.orderId);
    QCOMPARE(open, (std::set { idOf(0), idOf(2) }));
    QTRY_COMPARE_WITH_TIMEOUT(desk.differences(), QString(), patience);
}

void TestHostileRows::B25_both_legs_of_a_symbol_stay_apart()
{
    LabThread lab;
    Desk desk(lab);
    QVERIFY(desk.waitReady());
    const RequestId hedge = desk.orders().setHedgeMode(true);
    QTRY_COMPARE_WITH_TIMEOUT(desk.outcome(hedge), std::optional(Outcome::Accepted), patience);
    QTRY_VERIFY_WITH_TIMEOUT(desk.account().isHedgeMode(), patience);
    OrderIntent longer = desk.market(btc, Side::Buy), shorter = desk.market(btc, Side::Sell);
    longer.positionSide = PositionSide::Long;
    shorter.positionSide = PositionSide::Short;
    longer.quantity = shorter.quantity * Decimal(2);
    for (const OrderIntent& intent : { longer, shorter }) {
        const auto placed = desk.place(intent);
        QTRY_COMPARE_WITH_TIMEOUT(desk.outcome(placed.request), std::optional(Outcome::Accepted), patience);
    }
    QTRY_COMPARE_WITH_TIMEOUT(amountOf(desk, btc, PositionSide::Long), longer.quantity, patience);
    QTRY_COMPARE_WITH_TIMEOUT(amountOf(desk, btc, PositionSide::Short), -shorter.quantity, patience);
    QCOMPARE(amountOf(desk, btc), Decimal()); // never netted
    QTRY_COMPARE_WITH_TIMEOUT(desk.differences(), QString(), patience);
    const RequestId closed = desk.orders().closePosition(btc, PositionSide::Short, Decimal(1), {});
    QTRY_COMPARE_WITH_TIMEOUT(desk.outcome(closed), std::optional(Outcome::Accepted), patience);
    QTRY_COMPARE_WITH_TIMEOUT(amountOf(desk, btc, PositionSide::Short), Decimal(), patience);
    QCOMPARE(amountOf(desk, btc, PositionSide::Long), longer.quantity);
    QTRY_COMPARE_WITH_TIMEOUT(desk.differences(), QString(), patience);
}

void TestHostileRows::C23_a_filter_is_judged_as_the_exchange_judges_it()
{
    LabThread lab({}, {}, 1, 7, {}, plenty);
    Desk desk(lab);
    QVERIFY(desk.waitReady());
    lab.setMarketRunning(false); // mark and book stand still
    const auto instrument = desk.market().instrument(eth);
    QTRY_VERIFY_WITH_TIMEOUT(desk.market().markPrice(eth) != nullptr, patience);
    const Decimal mark = desk.market().markPrice(eth)->mark, tick = instrument->tickSize, step = instrument->stepSize;
    const Decimal cap = (mark * instrument->percentUp).roundedTo(tick, Decimal::Rounding::Down);
    const Decimal floor = (mark * instrument->percentDown).roundedTo(tick, Decimal::Rounding::Up);
    const OrderIntent usual = desk.resting(eth);
    struct Case
    {
        const char* what;
        OrderIntent intent;
        bool fits;
    };
    std::vector<Case> cases;
    const auto add = [&](const char* what, Side side, Decimal price, Decimal quantity, bool fits) {
        OrderIntent intent = usual;
        intent.side = side;
        intent.price = price;
        intent.quantity = quantity;
        cases.push_back({ what, intent, fits });
    };
    const Decimal half = Decimal(1) / Decimal(2);
    const Decimal least = (instrument->minNotional / usual.price).roundedTo(step, Decimal::Rounding::Up);
    add("on the grid", Side::Buy, usual.price, usual.quantity, true);
    add("half a tick", Side::Buy, usual.price + tick * half, usual.quantity, false);
    add("half a step", Side::Buy, usual.price, usual.quantity + step * half, false);
    add("the lowest price", Side::Buy, instrument->minPrice - tick, usual.quantity, false);
    add("below the band", Side::Sell, floor - tick, usual.quantity, false);
    add("above the band", Side::Buy, cap + tick, usual.quantity, false);
    add("the largest quantity", Side::Buy, usual.price, instrument->maxQuantity + step, false);
    add("the least notional", Side::Buy, usual.price, least, true);
    add("a step less", Side::Buy, usual.price, least - step, false);
    add("no price", Side::Buy, Decimal(), usual.quantity, false);
    add("no quantity", Side::Buy, usual.price, Decimal(), false);
    for (const Case& each : cases) {
        const auto problems = checkOrder(*instrument, each.intent, OrderFacts { mark, {}, {} });
        QVERIFY2(problems.empty() == each.fits, each.what);
        const auto placed = desk.place(each.intent);
        QTRY_VERIFY_WITH_TIMEOUT(desk.outcome(placed.request).has_value(), patience);
        QVERIFY2((*desk.outcome(placed.request) == Outcome::Accepted) == each.fits, each.what);
        if (!each.fits && desk.error(placed.request).venueCode != 0)
            QVERIFY2(problems.front().venueCode == desk.error(placed.request).venueCode,
                qPrintable(QStringLiteral("%1: ours %2, the exchange's %3").arg(s(each.what)).arg(problems.front().venueCode).arg(desk.error(placed.request).venueCode)));
    }
    QTRY_COMPARE_WITH_TIMEOUT(desk.differences(), QString(), patience);
}

FATHOM_TEST(TestHostileRows)

#include "tst_hostile_rows.moc"
