// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/worker/order_ledger.h"

#include "core/session/worker/order_context.h"
#include "tests/support/test_main.h"

#include <QSignalSpy>
#include <QTemporaryDir>

#include <numeric>

using namespace fathom;

namespace {

OrderNews news(std::int64_t orderId, const char* clientId, OrderStatus status, int ms)
{
    OrderNews n;
    n.order.symbol = QStringLiteral("BTCUSDT");
    n.order.orderId = orderId;
    n.order.clientId = QLatin1String(clientId);
    n.order.quantity = 1;
    n.order.price = 100;
    n.order.status = status;
    n.order.executed = status == OrderStatus::Filled ? Decimal(1) : Decimal(0);
    n.order.updated = wallTimeFromMs(ms);
    return n;
}

OrderIntent oneAtHundred()
{
    OrderIntent intent;
    intent.symbol = QStringLiteral("BTCUSDT");
    intent.price = 100;
    intent.quantity = 1;
    return intent;
}

} // namespace

class TestOrderLedger final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ownAndForeignOrders();
    void enteredOrderIsKnownBeforeItIsTold();
    void unknownOrdersAreCountedBySymbol();
    void reusedClientIdIsAnotherOrder();
    void B20_conditionalOrderInEveryOrderOfArrival();
    void B20_whatTheEngineOrderWasAskedGoesOn();
    void endedOrdersAreForgottenInTime();
    void historyOfFormerSessions();
    void recorderNamesItsLines();
};

void TestOrderLedger::enteredOrderIsKnownBeforeItIsTold()
{
    OrderLedger ledger;
    QSignalSpy changed(&ledger, &OrderLedger::changed);
    const OrderIntent intent = oneAtHundred();
    ledger.enter(OrderState::placing(1, QStringLiteral("fathom-1"), intent, wallTimeFromMs(1), {}));
    QCOMPARE(changed.size(), 0);
    QVERIFY(ledger.findClient(intent.symbol, QStringLiteral("fathom-1")));
    QCOMPARE(ledger.openOf(intent.symbol).size(), std::size_t { 1 });
    ledger.announce(1);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.at(0).at(0).value<Order>().request, RequestState::Placing);

    // An event that is faster than the telling is about the same order; one that ended meanwhile is not told as open.
    ledger.enter(OrderState::placing(2, QStringLiteral("fathom-2"), intent, wallTimeFromMs(1), {}));
    const auto filled = ledger.apply(news(6, "fathom-2", OrderStatus::Filled, 2));
    QCOMPARE(filled.id, LocalOrderId { 2 });
    QVERIFY(!filled.isNew);
    QCOMPARE(changed.size(), 2);
    ledger.announce(2);
    QCOMPARE(changed.size(), 2);
}

void TestOrderLedger::unknownOrdersAreCountedBySymbol()
{
    OrderLedger ledger;
    const OrderIntent intent = oneAtHundred();
    const auto lose = [](OrderState& s) { return s.answerLost(OrderRequest::Place); };
    for (LocalOrderId id = 1; id <= 3; ++id)
        ledger.enter(OrderState::placing(id, QStringLiteral("fathom-%1").arg(id), intent, wallTimeFromMs(1), {}));
    QVERIFY(!ledger.hasUnknown(intent.symbol));
    QVERIFY(ledger.update(1, lose));
    QVERIFY(ledger.update(2, lose));
    QVERIFY(ledger.hasUnknown(intent.symbol));
    QVERIFY(!ledger.hasUnknown(QStringLiteral("ETHUSDT")));

    // Each is found out in its own way, and only the last one ends the doubt.
    ledger.apply(news(7, "fathom-1", OrderStatus::Filled, 2));
    QVERIFY(ledger.hasUnknown(intent.symbol));
    QVERIFY(ledger.update(2, [](OrderState& s) { return s.provenNotPlaced(); }));
    QVERIFY(!ledger.hasUnknown(intent.symbol));

    // One that was journalled by a run before this is unknown from the start, and stays it through the forgetting of ended ones.
    OrderState former = OrderState::placing(4, QStringLiteral("fathom-4"), intent, wallTimeFromMs(1), {});
    former.answerLost(OrderRequest::Place);
    ledger.add(former);
    for (std::size_t i = 0; i <= OrderLedger::endedLimit; ++i) {
        const auto id = static_cast<std::int64_t>(1000 + i);
        ledger.apply(news(id, QByteArray::number(static_cast<qlonglong>(id)).constData(), OrderStatus::New, 3));
        ledger.apply(news(id, QByteArray::number(static_cast<qlonglong>(id)).constData(), OrderStatus::Filled, 4));
    }
    QVERIFY(!ledger.find(1));
    QVERIFY(ledger.hasUnknown(intent.symbol));
    ledger.apply(news(8, "fathom-4", OrderStatus::New, 5));
    QVERIFY(!ledger.hasUnknown(intent.symbol));
}

void TestOrderLedger::ownAndForeignOrders()
{
    OrderLedger ledger;
    QSignalSpy changed(&ledger, &OrderLedger::changed);
    const OrderIntent intent = oneAtHundred();
    ledger.add(OrderState::placing(1, QStringLiteral("fathom-1"), intent, wallTimeFromMs(1), {}));
    QCOMPARE(changed.size(), 1);
    const auto own = ledger.apply(news(5, "fathom-1", OrderStatus::New, 2));
    QCOMPARE(own.id, LocalOrderId { 1 });
    QVERIFY(!own.isNew && own.changed);
    QVERIFY(!ledger.apply(news(5, "fathom-1", OrderStatus::New, 2)).changed);
    const auto foreign = ledger.apply(news(6, "web_1", OrderStatus::New, 3));
    QVERIFY(foreign.isNew && foreign.id >= OrderLedger::firstDiscoveredId);
    QVERIFY(ledger.find(foreign.id)->order().external);
    QVERIFY(!ledger.find(1)->order().external);
    QCOMPARE(ledger.open().size(), std::size_t { 2 });
    QVERIFY(ledger.findVenue(QStringLiteral("BTCUSDT"), 5) == ledger.findClient(QStringLiteral("BTCUSDT"), QStringLiteral("fathom-1")));
    QVERIFY(ledger.findVenue(QStringLiteral("ETHUSDT"), 5) == nullptr);
}

void TestOrderLedger::reusedClientIdIsAnotherOrder()
{
    OrderLedger ledger;
    const auto first = ledger.apply(news(5, "same", OrderStatus::Filled, 2));
    const auto second = ledger.apply(news(6, "same", OrderStatus::New, 3)); // C10: accepted again once the first ended
    QVERIFY(first.id != second.id);
    QVERIFY(ledger.find(first.id)->order().status == OrderStatus::Filled);
    QCOMPARE(ledger.open().size(), std::size_t { 1 });
}

// A stop for the whole position: placed, triggered, partly filled, filled; the words of service, engine, lists and queries in every order.
void TestOrderLedger::B20_conditionalOrderInEveryOrderOfArrival()
{
    const QString symbol = QStringLiteral("BTCUSDT");
    const auto algo = [&](AlgoStatus status, int ms, std::int64_t orderId, const char* executed) {
        OrderNews n;
        n.fromAlgo = n.hasAveragePrice = true;
        n.order.symbol = symbol;
        n.order.clientId = QStringLiteral("fathom-1");
        n.order.algoId = 900;
        n.order.orderId = orderId;
        n.order.side = Side::Sell;
        n.order.type = OrderType::StopMarket;
        n.order.closePosition = n.order.reduceOnly = true;
        n.order.triggerPrice = 95;
        n.order.algoStatus = status;
        n.order.executed = Decimal::fromLiteral(executed);
        n.order.averagePrice = n.order.executed.isPositive() ? Decimal(94) : Decimal();
        n.order.updated = wallTimeFromMs(ms);
        return n;
    };
    const auto engine = [&](OrderStatus status, int ms, const char* executed) {
        OrderNews n = news(77, "made-up-by-the-venue", status, ms);
        n.hasAveragePrice = true;
        n.order.side = Side::Sell;
        n.order.type = OrderType::Market;
        n.order.price = {};
        n.order.quantity = Decimal::fromLiteral("0.5");
        n.order.executed = Decimal::fromLiteral(executed);
        n.order.averagePrice = n.order.executed.isPositive() ? Decimal::fromLiteral("94.1") : Decimal();
        return n;
    };
    const std::vector<OrderNews> told { algo(AlgoStatus::New, 1, 0, "0"), algo(AlgoStatus::Triggering, 5, 0, "0"), algo(AlgoStatus::Triggered, 6, 77, "0"),
        engine(OrderStatus::New, 6, "0"), engine(OrderStatus::PartiallyFilled, 7, "0.2"), engine(OrderStatus::Filled, 8, "0.5"),
        algo(AlgoStatus::Finished, 9, 77, "0.5") };
    std::vector<std::size_t> order(told.size());
    std::iota(order.begin(), order.end(), std::size_t { 0 });
    int tried = 0;
    do {
        OrderLedger ledger;
        OrderIntent intent;
        intent.symbol = symbol;
        intent.side = Side::Sell;
        intent.type = OrderType::StopMarket;
        intent.closePosition = true;
        intent.triggerPrice = 95;
        ledger.add(OrderState::placing(1, QStringLiteral("fathom-1"), intent, wallTimeFromMs(1), {}));
        for (const std::size_t at : order)
            ledger.apply(told[at]);
        QVERIFY(ledger.open().empty());
        QCOMPARE(ledger.history().size(), std::size_t { 1 });
        const Order& o = ledger.find(1)->order();
        QVERIFY2(o.status == OrderStatus::Filled && o.algoStatus == AlgoStatus::Finished, QByteArray::number(tried).constData());
        QCOMPARE(o.orderId, 77);
        QCOMPARE(o.algoId, 900);
        QCOMPARE(o.clientId, QStringLiteral("fathom-1"));
        QCOMPARE(o.type, OrderType::StopMarket);
        QCOMPARE(o.executed, Decimal::fromLiteral("0.5"));
        QCOMPARE(o.quantity, Decimal::fromLiteral("0.5"));
        QCOMPARE(o.averagePrice, Decimal::fromLiteral("94.1"));
        QVERIFY(o.request == RequestState::None && !o.external && o.closePosition);
        QVERIFY(ledger.findVenue(symbol, 77) == ledger.find(1));
        ++tried;
    } while (std::next_permutation(order.begin(), order.end()));
    QCOMPARE(tried, 5040);
}

void TestOrderLedger::B20_whatTheEngineOrderWasAskedGoesOn()
{
    OrderLedger ledger;
    const auto engine = ledger.apply(news(77, "made-up", OrderStatus::New, 5));
    ledger.update(engine.id, [](OrderState& s) {
        s.beginCancel({});
        return true;
    });
    QSignalSpy reset(&ledger, &OrderLedger::reset);
    OrderNews n;
    n.fromAlgo = true;
    n.order.symbol = QStringLiteral("BTCUSDT");
    n.order.clientId = QStringLiteral("fathom-2");
    n.order.algoId = 900;
    n.order.orderId = 77;
    n.order.type = OrderType::Stop;
    n.order.algoStatus = AlgoStatus::Triggered;
    n.order.updated = wallTimeFromMs(4);
    const auto linked = ledger.apply(n);
    QCOMPARE(reset.size(), 1); // one row less
    QVERIFY(linked.id != engine.id);
    QVERIFY(ledger.find(engine.id) == ledger.find(linked.id)); // the old name still finds it
    QVERIFY(ledger.find(linked.id)->order().request == RequestState::Cancelling);
    ledger.update(engine.id, [](OrderState& s) { return s.accepted(OrderRequest::Cancel, news(77, "made-up", OrderStatus::Canceled, 9)); });
    QVERIFY(ledger.find(linked.id)->order().status == OrderStatus::Canceled);
    QCOMPARE(ledger.history().size(), std::size_t { 1 });
}

void TestOrderLedger::endedOrdersAreForgottenInTime()
{
    OrderLedger ledger;
    const auto kept = ledger.apply(news(1, "open", OrderStatus::New, 1));
    for (std::int64_t id = 2; id < 4000; ++id) {
        const QByteArray client = QByteArray::number(static_cast<qlonglong>(id));
        ledger.apply(news(id, client.constData(), OrderStatus::Canceled, static_cast<int>(id)));
    }
    QCOMPARE(ledger.history().size(), OrderLedger::endedLimit);
    QVERIFY(ledger.find(kept.id) != nullptr);
    QVERIFY(ledger.findVenue(QStringLiteral("BTCUSDT"), 2) == nullptr);
    QVERIFY(ledger.findVenue(QStringLiteral("BTCUSDT"), 3999) != nullptr);
}

void TestOrderLedger::historyOfFormerSessions()
{
    OrderLedger ledger;
    Order old = news(9, "fathom-old", OrderStatus::Filled, 1).order;
    ledger.adoptHistory({ old });
    QCOMPARE(ledger.history().size(), std::size_t { 1 });
    QVERIFY(ledger.history().front().localId >= OrderLedger::firstDiscoveredId);
    ledger.apply(news(9, "fathom-old", OrderStatus::Filled, 1)); // told again by a list
    QCOMPARE(ledger.history().size(), std::size_t { 1 });
}

void TestOrderLedger::recorderNamesItsLines()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("j"));
    JournalIntent intent;
    intent.clientId = QStringLiteral("fathom-1");
    intent.order.symbol = QStringLiteral("BTCUSDT");
    intent.order.quantity = 1;
    {
        IntentRecorder recorder(std::move(*IntentJournal::open(path)));
        QVERIFY(recorder.begin(1, OrderRequest::Place, intent).has_value());
        recorder.sent(1, OrderRequest::Place);
        QVERIFY(recorder.begin(1, OrderRequest::Modify, intent).has_value());
        recorder.ended(1, OrderRequest::Modify, JournalEnding::Accepted);
        QVERIFY(recorder.begin(2, OrderRequest::Place, intent).has_value());
        recorder.ended(2, OrderRequest::Place, JournalEnding::Unknown);
    }
    auto journal = IntentJournal::open(path);
    QCOMPARE((*journal)->unfinished().size(), std::size_t { 2 });
    IntentRecorder recorder(std::move(*journal));
    recorder.adopt(7, OrderRequest::Place, recorder.journal()->unfinished().at(0).sequence);
    recorder.resolved(7, OrderRequest::Place, JournalEnding::Accepted);
    IntentRecorder none(nullptr);
    QVERIFY(!none.begin(1, OrderRequest::Place, intent)); // nothing is sent without a line
}

FATHOM_TEST(TestOrderLedger)

#include "tst_order_ledger.moc"
