// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/account_state.h"
#include "core/session/margin_pool.h"

#include "tests/support/test_main.h"
#include "tests/support/words.h"

#include <QSignalSpy>

using namespace fathom;
using namespace fathom::test;

namespace {

Order order(LocalOrderId id, OrderStatus status, int createdMs)
{
    Order o;
    o.localId = id;
    o.symbol = btc;
    o.status = status;
    o.created = wallTimeFromMs(createdMs);
    return o;
}

Fill fill(std::int64_t id, int ms)
{
    Fill f;
    f.symbol = btc;
    f.tradeId = id;
    f.time = wallTimeFromMs(ms);
    return f;
}

Position leg(const QString& symbol, int amount, PositionSide side = PositionSide::Both)
{
    Position p;
    p.symbol = symbol;
    p.side = side;
    p.amount = amount;
    return p;
}

} // namespace

class TestAccountState final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ordersMoveBetweenOpenAndHistory();
    void queuePlacesEndWithTheirOrders();
    void historyIsBounded();
    void fillsAreSortedOnceAndBounded();
    void positionsKeepTheirOrder();
    void detailsAreAskedForOnce();
    void modesAreToldOnce();
    void ordersOfAnotherAssetAreBackedByItAlone();
};

void TestAccountState::ordersOfAnotherAssetAreBackedByItAlone()
{
    AccountState state;
    AccountFigures figures;
    figures.crossWallet = 10'000;
    figures.available = 9'000;
    Balance dollars;
    dollars.asset = QStringLiteral("USDC");
    dollars.crossWallet = 500;
    dollars.available = 400;
    state.applyFigures(figures, { dollars });
    QCOMPARE(marginPool(state, QStringLiteral("USDT")).available, Decimal(9'000));
    QCOMPARE(marginPool(state, QStringLiteral("USDC")).available, Decimal(400));
    QCOMPARE(marginPool(state, QStringLiteral("USDC")).crossWallet, Decimal(500));
    QCOMPARE(marginPool(state, QStringLiteral("BTC")).available, Decimal());
    state.applyMultiAssets(true); // everything stands for everything
    QCOMPARE(marginPool(state, QStringLiteral("USDC")).available, Decimal(9'000));
}

void TestAccountState::ordersMoveBetweenOpenAndHistory()
{
    AccountState state;
    QSignalSpy changed(&state, &AccountState::orderChanged);
    state.applyOrder(order(2, OrderStatus::New, 20));
    state.applyOrder(order(1, OrderStatus::New, 10));
    QCOMPARE(state.openOrders().front().localId, LocalOrderId { 1 });
    state.applyOrder(order(1, OrderStatus::Filled, 10));
    QCOMPARE(state.openOrders().size(), std::size_t { 1 });
    QCOMPARE(state.orderHistory().size(), std::size_t { 1 });
    QVERIFY(state.order(1)->status == OrderStatus::Filled);
    // A late proof of life takes it out of the history again.
    Order lost = order(3, OrderStatus::None, 30);
    lost.request = RequestState::NotPlaced;
    state.applyOrder(lost);
    QCOMPARE(state.orderHistory().front().localId, LocalOrderId { 3 });
    state.applyOrder(order(3, OrderStatus::New, 30));
    QCOMPARE(state.orderHistory().size(), std::size_t { 1 });
    QCOMPARE(state.openOrders().size(), std::size_t { 2 });
    QCOMPARE(changed.size(), 5);
    QVERIFY(state.order(99) == nullptr);
}

void TestAccountState::queuePlacesEndWithTheirOrders()
{
    AccountState account;
    for (const LocalOrderId id : { 1, 2, 3 }) {
        account.applyOrder(order(id, OrderStatus::New, 1));
        account.applyQueueEstimate(id, QueueEstimate());
    }
    account.applyOrder(order(1, OrderStatus::Canceled, 1));
    account.applyOrders({ order(2, OrderStatus::New, 1) }, { order(3, OrderStatus::Filled, 1) }); // its end was not told by itself
    for (const LocalOrderId over : { 1, 3 }) {
        QVERIFY(!account.queueAhead(over));
        QVERIFY(!account.queueEstimate(over));
    }
    QVERIFY(account.queueAhead(2));
    QVERIFY(account.queueEstimate(2));
}

void TestAccountState::historyIsBounded()
{
    AccountState state;
    for (LocalOrderId id = 1; id <= 1200; ++id)
        state.applyOrder(order(id, OrderStatus::Canceled, static_cast<int>(id)));
    QCOMPARE(state.orderHistory().size(), std::size_t { 1000 });
    QCOMPARE(state.orderHistory().front().localId, LocalOrderId { 1200 });
}

void TestAccountState::fillsAreSortedOnceAndBounded()
{
    AccountState state;
    int arrived = 0;
    connect(&state, &AccountState::fillArrived, &state, [&] { ++arrived; });
    state.applyFills({ fill(2, 20), fill(3, 30) });
    state.applyFills({ fill(1, 10), fill(3, 30) });
    QCOMPARE(arrived, 3);
    QCOMPARE(state.fills().size(), std::size_t { 3 });
    QCOMPARE(state.fills().front().tradeId, 3);
    QCOMPARE(state.fills().back().tradeId, 1);
    for (int id = 4; id < 5200; ++id)
        state.applyFills({ fill(id, id * 10) });
    QCOMPARE(state.fills().size(), std::size_t { 5000 });
    QCOMPARE(state.fills().front().tradeId, 5199);
}

void TestAccountState::positionsKeepTheirOrder()
{
    AccountState state;
    std::vector<bool> structure;
    connect(&state, &AccountState::positionsChanged, &state, [&](bool s) { structure.push_back(s); });
    const QString eth = QStringLiteral("ETHUSDT");
    state.applyPositions({ leg(eth, 1), leg(btc, 0) });
    state.applyPositions({ leg(btc, 2), leg(eth, 1) });
    state.applyPositions({ leg(btc, 3), leg(eth, 1) });
    QCOMPARE(state.positions().front().symbol, eth);
    QCOMPARE(state.position(btc)->amount, Decimal(3));
    state.applyPositions({ leg(btc, 3) });
    QVERIFY(state.position(eth) == nullptr);
    QCOMPARE(structure, (std::vector<bool> { true, true, false, true }));
    state.applyPositions({ leg(btc, 1, PositionSide::Long), leg(btc, -1, PositionSide::Short) });
    QVERIFY(state.position(btc, PositionSide::Long) && state.position(btc, PositionSide::Short) && !state.position(btc));
}

void TestAccountState::detailsAreAskedForOnce()
{
    AccountState state;
    QSignalSpy wanted(&state, &AccountState::symbolDetailsWanted);
    QVERIFY(state.brackets(btc).empty());
    QCOMPARE(state.symbolConfig(btc).leverage, 20);
    state.commission(btc);
    QCOMPARE(wanted.size(), 0); // never from within a getter
    QTRY_COMPARE(wanted.size(), 1);
    state.applySymbolConfig({ btc, MarginType::Isolated, 7, {} });
    QCOMPARE(state.symbolConfig(btc).leverage, 7);
}

void TestAccountState::modesAreToldOnce()
{
    AccountState state;
    QSignalSpy changed(&state, &AccountState::configChanged);
    state.applyMultiAssets(false);
    QCOMPARE(changed.size(), 0);
    state.applyMultiAssets(true);
    state.applyMultiAssets(true);
    state.applyHedgeMode(true);
    QVERIFY(state.isMultiAssets() && state.isHedgeMode());
    QCOMPARE(changed.size(), 2);
}

FATHOM_TEST(TestAccountState)

#include "tst_account_state.moc"
