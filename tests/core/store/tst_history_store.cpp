// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/history_store.h"

#include "core/store/history_database.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <sys/stat.h>

using namespace fathom;

namespace {

Order order(std::int64_t id, OrderStatus status)
{
    Order o;
    o.symbol = QString::fromUtf8("测试USDT");
    o.clientId = QStringLiteral("fm-%1").arg(id);
    o.orderId = id;
    o.price = Decimal::fromLiteral("0.0000123");
    o.quantity = Decimal::fromLiteral("60000000000.5");
    o.executed = Decimal::fromLiteral("0.3");
    o.status = status;
    o.created = wallTimeFromMs(1'764'000'000'000 + id);
    o.updated = o.created;
    return o;
}

Fill fill(std::int64_t id)
{
    Fill f;
    f.symbol = QStringLiteral("BTCUSDT");
    f.tradeId = id;
    f.orderId = 8'389'765'489'684'725'123;
    f.price = Decimal::fromLiteral("96482.3");
    f.quantity = Decimal::fromLiteral("0.001");
    f.commission = Decimal::fromLiteral("0.00000001");
    f.commissionAsset = QStringLiteral("USDT");
    f.realizedPnl = Decimal::fromLiteral("-1.5");
    f.time = wallTimeFromMs(1'764'000'000'000 + id);
    return f;
}

HistoryBatch batch(std::vector<Order> orders, const std::vector<Fill>& fills)
{
    HistoryBatch rows;
    rows.orders = std::move(orders);
    for (const Fill& f : fills)
        rows.fills.push_back({ f, {} });
    return rows;
}

StoredHistory reopen(HistoryStore& store)
{
    StoredHistory history;
    const auto connection
        = QObject::connect(&store, &HistoryStore::loaded, &store, [&](const StoredHistory& h) { history = h; });
    store.open(WallTime {});
    QObject::disconnect(connection);
    return history;
}

} // namespace

class TestHistoryStore final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fillsAndOrdersOutliveTheSession();
    void writesAreCollected();
    void B07_workingOrdersAreRememberedUntilTheyEnd();
    void B09_doublesAndLateIdsMakeOneRow();
    void D08_unreadableFileIsSetAside_data();
    void D07_nothingOfItIsMapped();
    void D08_unreadableFileIsSetAside();
    void otherAccountStartsAfresh();
};

void TestHistoryStore::fillsAndOrdersOutliveTheSession()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("p/history.sqlite"));
    {
        HistoryStore store(path);
        reopen(store);
        store.saveOrder(order(1, OrderStatus::Filled));
        store.saveOrder(order(2, OrderStatus::Canceled));
        store.saveFills({ fill(10), fill(11) });
        store.saveEquity({ wallTimeFromMs(5000), Decimal::fromLiteral("10000.25") });
        store.saveQueue({ { 0.5, 0.25, 1.125 }, 85.8, 82, 143 });
        store.close();
    }
    HistoryStore store(path);
    const StoredHistory history = reopen(store);
    QCOMPARE(history.orders.size(), std::size_t { 2 });
    QCOMPARE(history.orders[0].orderId, 2);
    QCOMPARE(history.orders[1].quantity, Decimal::fromLiteral("60000000000.5"));
    QCOMPARE(history.orders[1].symbol, QString::fromUtf8("测试USDT"));
    QVERIFY(history.orders[0].status == OrderStatus::Canceled);
    QCOMPARE(history.fills.size(), std::size_t { 2 });
    QCOMPARE(history.fills[0].tradeId, 11);
    QCOMPARE(history.fills[0].orderId, 8'389'765'489'684'725'123);
    QCOMPARE(history.fills[1].commission, Decimal::fromLiteral("0.00000001"));
    QCOMPARE(history.equity.size(), std::size_t { 1 });
    QCOMPARE(history.queue, (QueueLearning::State { { 0.5, 0.25, 1.125 }, 85.8, 82, 143 }));
    QCOMPARE(history.equity[0].equity, Decimal::fromLiteral("10000.25"));
    struct stat info {};
    QCOMPARE(::stat(QFile::encodeName(path).constData(), &info), 0);
    QCOMPARE(info.st_mode & 0777u, 0600u);
}

void TestHistoryStore::writesAreCollected()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("history.sqlite"));
    HistoryStore store(path);
    reopen(store);
    const auto written = [&] { return QFileInfo(path + QStringLiteral("-wal")).size(); };
    const qint64 before = written();
    store.saveFills({ fill(1) });
    QCOMPARE(written(), before);
    QTRY_VERIFY(written() > before);
}

void TestHistoryStore::B07_workingOrdersAreRememberedUntilTheyEnd()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("history.sqlite"));
    Order conditional = order(0, OrderStatus::New);
    conditional.algoId = 77;
    conditional.type = OrderType::StopMarket;
    conditional.triggerPrice = Decimal::fromLiteral("95000.5");
    {
        HistoryStore store(path);
        QVERIFY(reopen(store).open.empty());
        for (int id = 1; id <= 4; ++id)
            store.keepOpen(order(id, OrderStatus::New));
        store.keepOpen(conditional);
        store.keepOpen(order(0, OrderStatus::New)); // without the exchange's id: the journal's business
        Order moved = order(2, OrderStatus::PartiallyFilled);
        moved.price = Decimal::fromLiteral("1.25");
        store.keepOpen(moved);
        store.saveOrder(order(1, OrderStatus::Filled));
        store.saveBatch([] {
            HistoryBatch rows = batch({ order(3, OrderStatus::Canceled) }, {});
            rows.loaded = true; // its end was read in a list
            return rows;
        }());
        store.close();
    }
    HistoryStore store(path);
    const StoredHistory history = reopen(store);
    QCOMPARE(history.open.size(), std::size_t { 3 });
    const auto has = [&](auto is) { return std::count_if(history.open.begin(), history.open.end(), is); };
    QCOMPARE(has([](const Order& o) { return o.orderId == 2 && o.status == OrderStatus::PartiallyFilled && o.price == Decimal::fromLiteral("1.25"); }), 1);
    QCOMPARE(has([](const Order& o) { return o.orderId == 4 && o.status == OrderStatus::New; }), 1);
    QCOMPARE(has([&](const Order& o) { return o.algoId == 77 && o.triggerPrice == conditional.triggerPrice && o.isConditional(); }), 1);
    QCOMPARE(history.orders.size(), std::size_t { 2 }); // what works is no history
    // It triggered: the engine's order is the same one.
    conditional.orderId = 9;
    conditional.status = OrderStatus::Filled;
    store.saveOrder(conditional);
    store.close();
    HistoryStore again(path);
    QCOMPARE(reopen(again).open.size(), std::size_t { 2 });
}

void TestHistoryStore::B09_doublesAndLateIdsMakeOneRow()
{
    const QTemporaryDir dir;
    HistoryDatabase database;
    QVERIFY(database.open(dir.filePath(QStringLiteral("h.sqlite"))).has_value());
    Order lost = order(7, OrderStatus::None);
    lost.orderId = 0;
    lost.request = RequestState::NotPlaced;
    QVERIFY(database.save({ batch({ lost }, { fill(1), fill(1) }) }, {}).has_value());
    QCOMPARE(database.newestOrders(10)->size(), std::size_t { 1 });
    QVERIFY(database.newestOrders(10)->front().request == RequestState::NotPlaced);
    lost.orderId = 99;
    lost.request = RequestState::None;
    lost.status = OrderStatus::Filled;
    QVERIFY(database.save({ batch({ lost, lost }, { fill(1) }) }, {}).has_value());
    QCOMPARE(database.newestOrders(10)->size(), std::size_t { 1 });
    QCOMPARE(database.newestOrders(10)->front().orderId, 99);
    QCOMPARE(database.newestFills(10)->size(), std::size_t { 1 });
}

void TestHistoryStore::D08_unreadableFileIsSetAside_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("garbage") << QByteArray(9000, 'g');
    QTest::newRow("future") << QByteArray();
}

// Writing to a mapping of a file that can no longer be written is a signal, not an error: a disk that turns read-only ended the program.
void TestHistoryStore::D07_nothingOfItIsMapped()
{
    const QTemporaryDir dir;
    HistoryStore store(dir.filePath(QStringLiteral("history.sqlite")));
    reopen(store);
    store.saveFills({ fill(10) });
    QFile maps(QStringLiteral("/proc/self/maps"));
    QVERIFY(maps.open(QIODevice::ReadOnly));
    QVERIFY(!maps.readAll().contains(QFile::encodeName(dir.path())));
    store.close();
}

void TestHistoryStore::D08_unreadableFileIsSetAside()
{
    QFETCH(QByteArray, bytes);
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("history.sqlite"));
    if (bytes.isEmpty()) {
        HistoryDatabase future;
        QVERIFY(future.open(path).has_value());
        future.close();
        QSqlDatabase raw = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("raw"));
        raw.setDatabaseName(path);
        QVERIFY(raw.open());
        QVERIFY(QSqlQuery(raw).exec(QStringLiteral("PRAGMA user_version=99")));
        raw.close();
    } else {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    HistoryStore store(path);
    QSignalSpy failed(&store, &HistoryStore::failed);
    QVERIFY(reopen(store).fills.empty());
    QCOMPARE(failed.size(), 1);
    QCOMPARE(QDir(dir.path()).entryList({ QStringLiteral("history.sqlite.corrupt-*") }).filter(QStringLiteral("wal")).size(), 0);
    QVERIFY(!QDir(dir.path()).entryList({ QStringLiteral("history.sqlite.corrupt-*") }).isEmpty());
    store.saveFills({ fill(1) });
    store.close();
    HistoryStore again(path);
    QCOMPARE(reopen(again).fills.size(), std::size_t { 1 });
}

void TestHistoryStore::otherAccountStartsAfresh()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("history.sqlite"));
    HistoryStore store(path);
    reopen(store);
    store.saveFills({ fill(1), fill(2) });
    store.close();
    reopen(store);
    store.startAfresh();
    store.saveFills({ fill(3) });
    store.close();
    HistoryStore again(path);
    QCOMPARE(reopen(again).fills.size(), std::size_t { 1 });
    QVERIFY(!QDir(dir.path()).entryList({ QStringLiteral("history.sqlite.other-account-*") }).isEmpty());
}

FATHOM_TEST(TestHistoryStore)

#include "tst_history_store.moc"
