// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/history_csv.h"
#include "core/store/history_database.h"
#include "core/store/history_store.h"
#include "tests/support/test_main.h"
#include "tests/support/words.h"

#include <QBuffer>
#include <QFile>
#include <QSignalSpy>
#include <QSqlQuery>
#include <QTemporaryDir>

using namespace fathom;
using namespace fathom::test;

namespace {

const QString sol = QStringLiteral("SOLUSDT");

Fill fillOf(const QString& symbol, std::int64_t id, Side side, const char* quantity, const char* price, const char* realized, const char* fee)
{
    Fill f;
    f.symbol = symbol;
    f.tradeId = id;
    f.orderId = 1000 + id;
    f.side = side;
    f.quantity = d(quantity);
    f.price = d(price);
    f.realizedPnl = d(realized);
    f.commission = d(fee);
    f.commissionAsset = QStringLiteral("USDT");
    f.time = wallTimeFromMs(1'764'000'000'000 + id * 1000);
    return f;
}

Income funding(const QString& symbol, std::int64_t id, const char* amount, std::int64_t afterFill)
{
    Income row;
    row.id = id;
    row.symbol = symbol;
    row.type = QStringLiteral("FUNDING_FEE");
    row.asset = QStringLiteral("USDT");
    row.amount = d(amount);
    row.time = wallTimeFromMs(1'764'000'000'500 + afterFill * 1000);
    return row;
}

HistoryBatch rows(std::vector<Fill> fills, std::vector<Income> incomes = {}, bool loaded = false)
{
    HistoryBatch batch;
    for (Fill& f : fills)
        batch.fills.push_back({ std::move(f), {} });
    batch.incomes = std::move(incomes);
    batch.loaded = loaded;
    return batch;
}

HistoryFilter trades()
{
    HistoryFilter filter;
    filter.kind = HistoryKind::Trades;
    return filter;
}

struct OpenFile
{
    QTemporaryDir dir;
    HistoryDatabase database;
    OpenFile()
    {
        if (!database.open(dir.filePath(QStringLiteral("h.sqlite"))))
            qFatal("no history file");
    }
};

// A file as the first version made it, with what it could hold.
void makeFirstVersion(const QString& path)
{
    QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("first"));
    db.setDatabaseName(path);
    QVERIFY(db.open());
    const char* statements[] = {
        "CREATE TABLE orders(key TEXT PRIMARY KEY, symbol TEXT NOT NULL, client_id TEXT NOT NULL, order_id INTEGER NOT NULL, side TEXT NOT NULL,"
        " position_side TEXT NOT NULL, type TEXT NOT NULL, tif TEXT NOT NULL, reduce_only INTEGER NOT NULL, price TEXT NOT NULL, quantity TEXT NOT NULL,"
        " executed TEXT NOT NULL, average TEXT NOT NULL, status TEXT NOT NULL, request INTEGER NOT NULL, error_text TEXT NOT NULL,"
        " error_code INTEGER NOT NULL, created INTEGER NOT NULL, updated INTEGER NOT NULL, expiry_reason INTEGER NOT NULL, external INTEGER NOT NULL) WITHOUT ROWID",
        "CREATE INDEX orders_created ON orders(created)",
        "CREATE TABLE fills(symbol TEXT NOT NULL, trade_id INTEGER NOT NULL, order_id INTEGER NOT NULL, client_id TEXT NOT NULL, side TEXT NOT NULL,"
        " position_side TEXT NOT NULL, price TEXT NOT NULL, quantity TEXT NOT NULL, commission TEXT NOT NULL, commission_asset TEXT NOT NULL,"
        " realized TEXT NOT NULL, maker INTEGER NOT NULL, time INTEGER NOT NULL, PRIMARY KEY(symbol, trade_id)) WITHOUT ROWID",
        "CREATE INDEX fills_time ON fills(time)",
        "CREATE TABLE equity(time INTEGER PRIMARY KEY, equity TEXT NOT NULL)",
        "INSERT INTO orders VALUES('BTCUSDT/i7','BTCUSDT','fm-7',7,'BUY','BOTH','LIMIT','GTX',0,'96405.5','0.2','0.2','96405.5','FILLED',0,'',0,1764000001000,1764000001500,0,0)",
        "INSERT INTO orders VALUES('BTCUSDT/cfm-8','BTCUSDT','fm-8',0,'BUY','BOTH','LIMIT','GTC',0,'96000','9','0','0','',7,'margin is insufficient',-2019,1764000002000,1764000002000,0,0)",
        "INSERT INTO fills VALUES('BTCUSDT',11,7,'fm-7','BUY','BOTH','96405.5','0.2','3.85622','USDT','0',1,1764000001500)",
        "INSERT INTO fills VALUES('BTCUSDT',12,9,'fm-9','SELL','BOTH','96505.5','0.2','3.86022','USDT','20',0,1764000009500)",
        "INSERT INTO equity VALUES(1764000000000,'10000.25')",
        "PRAGMA user_version=1",
    };
    for (const char* statement : statements)
        QVERIFY2(QSqlQuery(db).exec(QLatin1String(statement)), statement);
    db.close();
}

} // namespace

class TestHistoryQuery final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void D08_a_file_of_the_second_version_gets_what_is_new_and_keeps_the_rest()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("h.sqlite"));
        const auto alter = [&](const char* statement) {
            QSqlDatabase raw = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("second"));
            raw.setDatabaseName(path);
            QVERIFY(raw.open());
            QVERIFY2(QSqlQuery(raw).exec(QLatin1String(statement)), statement);
            raw.close();
        };
        {
            HistoryDatabase made;
            QVERIFY(made.open(path).has_value());
        }
        for (const char* statement : { "DROP TABLE open_orders", "INSERT INTO equity VALUES(1764000000000,'10000.25')", "PRAGMA user_version=2" }) {
            alter(statement);
            QSqlDatabase::removeDatabase(QStringLiteral("second"));
        }
        HistoryDatabase database;
        QVERIFY(database.open(path).has_value());
        QVERIFY(database.openOrders().has_value() && database.openOrders()->empty());
        QCOMPARE(database.equitySince({})->front().equity, d("10000.25"));
    }

    void D08_a_file_of_the_first_version_is_carried_over_whole()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("h.sqlite"));
        makeFirstVersion(path);
        QSqlDatabase::removeDatabase(QStringLiteral("first"));
        for (int times = 0; times < 2; ++times) { // and opens again as what it has become
            HistoryDatabase database;
            QVERIFY(database.open(path).has_value());
            const auto orders = database.newestOrders(10);
            QCOMPARE(orders->size(), std::size_t { 2 });
            QCOMPARE(orders->at(0).errorCode, -2019);
            QVERIFY(orders->at(0).request == RequestState::Refused);
            QCOMPARE(orders->at(1).orderId, 7);
            QCOMPARE(orders->at(1).price, d("96405.5"));
            QVERIFY(database.openOrders().has_value() && database.openOrders()->empty());
            QCOMPARE(database.newestFills(10)->size(), std::size_t { 2 });
            QCOMPARE(database.equitySince({})->front().equity, d("10000.25"));
            // The trades of what it held are worked out.
            const auto found = database.find(trades());
            QCOMPARE(found->totals.count, 1);
            QCOMPARE(found->totals.realized, d("20"));
            QCOMPARE(found->totals.net, d("12.28356"));
        }
    }

    void late_rows_make_the_same_trades_as_rows_in_order()
    {
        const std::vector<Fill> fills { fillOf(btc, 1, Side::Buy, "0.4", "96000", "0", "15.36"), fillOf(btc, 2, Side::Sell, "0.4", "96100", "40", "15.376"),
            fillOf(btc, 3, Side::Sell, "0.2", "96200", "0", "7.696"), fillOf(btc, 4, Side::Buy, "0.5", "96000", "40", "19.2"),
            fillOf(sol, 1, Side::Buy, "60", "182.10", "0", "5.46") };
        const std::vector<Income> bookings { funding(btc, 1, "-3.08", 1), funding(btc, 2, "0.7", 3), funding(btc, 3, "-0.5", 6) };
        OpenFile inOrder, late;
        for (const Fill& f : fills)
            QVERIFY(inOrder.database.save({ rows({ f }) }, {}).has_value());
        for (const Income& row : bookings)
            QVERIFY(inOrder.database.save({ rows({}, { row }) }, {}).has_value());
        QVERIFY(late.database.save({ rows({}, bookings) }, {}).has_value());
        QVERIFY(late.database.save({ rows({ fills[3], fills[4] }, {}, true) }, {}).has_value());
        QVERIFY(late.database.save({ rows({ fills[2], fills[0] }, {}, true) }, {}).has_value());
        QCOMPARE(*late.database.save({ rows({ fills[1], fills[0] }, bookings, true) }, {}), 1); // only one is new
        for (HistoryDatabase* database : { &inOrder.database, &late.database }) {
            const auto found = database->find(trades());
            QCOMPARE(found->totals.count, 2);
            QCOMPARE(found->totals.realized, d("80"));
            QCOMPARE(found->totals.funding, d("-2.38"));
            QCOMPARE(found->totals.fee, d("46.112")); // the last fill is shared with the position it opened
            QCOMPARE(found->totals.wins, 2);
            const auto open = database->openTrades();
            QCOMPARE(open.size(), std::size_t { 2 });
            QCOMPARE(open[0].held, d("0.3"));
            QCOMPARE(open[0].funding, d("-0.5"));
            QCOMPARE(open[0].fee, d("11.52"));
        }
    }

    void what_is_open_is_found_again_after_a_restart()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("h.sqlite"));
        {
            HistoryDatabase database;
            QVERIFY(database.open(path).has_value());
            QVERIFY(database.save({ rows({ fillOf(btc, 1, Side::Buy, "0.4", "96000", "0", "15.36") }) }, {}).has_value());
            QVERIFY(database.noteTrade(btc, PositionSide::Both, 12'000, d("95900"), d("96250")));
            QVERIFY(database.noteTrade(btc, PositionSide::Both, 3'000, d("95950"), d("96300")));
            QVERIFY(!database.noteTrade(sol, PositionSide::Both, 1, {}, {}));
        }
        HistoryDatabase database;
        QVERIFY(database.open(path).has_value());
        QVERIFY(database.save({ rows({ fillOf(btc, 2, Side::Sell, "0.4", "96100", "40", "15.376") }) }, {}).has_value());
        auto found = database.find(trades());
        auto page = database.page(HistoryKind::Trades, found->rows, 0, 10);
        QCOMPARE(page->trades.size(), std::size_t { 1 });
        QCOMPARE(page->trades[0].nakedMs, 15'000);
        QCOMPARE(page->trades[0].worstPrice, d("95900"));
        QCOMPARE(page->trades[0].bestPrice, d("96300"));
        QVERIFY(database.noteTrade(btc, PositionSide::Both, 500, {}, d("96100"))); // the last half second comes after its last fill
        // An earlier fill comes to light: what was noted stays with the trade it was noted beside.
        QVERIFY(database.save({ rows({ fillOf(btc, 0, Side::Buy, "0.1", "95000", "0", "3.8") }, {}, true) }, {}).has_value());
        QCOMPARE(database.openTrades().front().nakedMs, 15'500);
        QCOMPARE(database.openTrades().front().held, d("0.1"));
    }

    void a_position_older_than_the_history_is_told_by_what_is_held()
    {
        OpenFile file;
        QVERIFY(file.database.compareLegs({ { sol, PositionSide::Both, d("60") } })); // nothing is known of it: it is older
        QVERIFY(file.database.openTrades().front().inherited);
        QVERIFY(file.database.save({ rows({ fillOf(btc, 5, Side::Buy, "1", "100", "0", "0") }) }, {}).has_value());
        QVERIFY(!file.database.compareLegs({ { btc, PositionSide::Both, d("3") } })); // a fill may be on its way
        QVERIFY(!file.database.compareLegs({ { btc, PositionSide::Both, d("1") } })); // it was
        QVERIFY(!file.database.compareLegs({ { btc, PositionSide::Both, d("3") } }));
        QVERIFY(file.database.compareLegs({ { btc, PositionSide::Both, d("3") } })); // twice the same: older
        QCOMPARE(file.database.openTrades().front().held, d("3"));
        QVERIFY(file.database.save({ rows({ fillOf(btc, 6, Side::Sell, "3", "101", "6", "0.15") }) }, {}).has_value());
        const auto found = file.database.find(trades());
        const auto page = file.database.page(HistoryKind::Trades, found->rows, 0, 1);
        QVERIFY(page->trades[0].inherited);
        QCOMPARE(page->trades[0].entryPrice(), d("99"));
        // The file of a year brings the two that were missing.
        QVERIFY(file.database.save({ rows({ fillOf(btc, 2, Side::Buy, "2", "98.5", "0", "0.1") }, {}, true) }, {}).has_value());
        QVERIFY(!file.database.compareLegs({ { btc, PositionSide::Both, Decimal() } }));
        QVERIFY(file.database.compareLegs({ { btc, PositionSide::Both, Decimal() } }));
        const auto whole = file.database.find(trades());
        const auto row = file.database.page(HistoryKind::Trades, whole->rows, 0, 1);
        QVERIFY(!row->trades[0].inherited);
        QCOMPARE(row->trades[0].entryPrice(), d("99"));
        QCOMPARE(row->trades[0].fee, d("0.25"));
    }

    void filters_orders_of_rows_and_sums()
    {
        OpenFile file;
        std::vector<Fill> fills;
        for (int i = 1; i <= 300; ++i)
            fills.push_back(fillOf(i % 3 == 0 ? sol : btc, i, i % 2 == 0 ? Side::Buy : Side::Sell, "0.1", i % 5 == 0 ? "99.5" : "100", "0", "0.00000001"));
        QVERIFY(file.database.save({ rows(fills) }, {}).has_value());
        HistoryFilter filter;
        auto found = file.database.find(filter);
        QCOMPARE(found->totals.count, 300);
        QCOMPARE(found->totals.fee, d("0.000003"));
        auto page = file.database.page(HistoryKind::Fills, found->rows, 10, 5);
        QCOMPARE(page->first, 10);
        QCOMPARE(page->fills.size(), std::size_t { 5 });
        QCOMPARE(page->fills[0].fill.tradeId, 290);
        filter.conditions = { { HistoryField::Symbol, QStringLiteral("sol"), {}, {} }, { HistoryField::Price, {}, {}, 99.9 } };
        QCOMPARE(file.database.find(filter)->totals.count, 20);
        filter.conditions = { { HistoryField::Symbol, QStringLiteral("S%T"), {}, {} } }; // a sign of the query language is a sign
        QCOMPARE(file.database.find(filter)->totals.count, 0);
        filter.conditions = {};
        filter.from = fills[99].time;
        filter.to = fills[199].time;
        filter.descending = false;
        found = file.database.find(filter);
        QCOMPARE(found->totals.count, 101);
        QCOMPARE(file.database.page(HistoryKind::Fills, found->rows, 0, 1)->fills[0].fill.tradeId, 100);
        filter.sort = HistoryField::Price;
        found = file.database.find(filter);
        QCOMPARE(file.database.page(HistoryKind::Fills, found->rows, 0, 1)->fills[0].fill.price, d("99.5"));
    }

    void csv_is_safe_to_open_in_a_spreadsheet_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("cell");
        QTest::newRow("formula") << QStringLiteral("=1+1") << QByteArray("'=1+1");
        QTest::newRow("plus") << QStringLiteral("+cmd|'/C calc'!A0") << QByteArray("'+cmd|'/C calc'!A0");
        QTest::newRow("minus") << QStringLiteral("-2+3") << QByteArray("'-2+3");
        QTest::newRow("at") << QStringLiteral("@SUM(A1)") << QByteArray("'@SUM(A1)");
        QTest::newRow("tab") << QStringLiteral("\t=1") << QByteArray("'\t=1");
        QTest::newRow("return") << QStringLiteral("\r=1") << QByteArray("\"'\r=1\"");
        QTest::newRow("comma and quote") << QStringLiteral("a,\"b\"") << QByteArray("\"a,\"\"b\"\"\"");
        QTest::newRow("chinese") << QString::fromUtf8("测试USDT") << QByteArray("测试USDT");
        QTest::newRow("plain") << QStringLiteral("fm-1") << QByteArray("fm-1");
    }
    void csv_is_safe_to_open_in_a_spreadsheet()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, cell);
        QCOMPARE(history::CsvLine().text(text).take(), cell + "\r\n");
    }

    void csv_holds_exact_numbers()
    {
        OpenFile file;
        Fill one = fillOf(btc, 1, Side::Buy, "60000000000.5", "0.0000123", "-1.5", "0.00000001");
        one.clientId = QStringLiteral("=HYPERLINK(1)");
        QVERIFY(file.database.save({ rows({ one }) }, {}).has_value());
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QCOMPARE(*file.database.exportCsv({}, buffer), 1);
        QCOMPARE(buffer.data(),
            QByteArray("\xef\xbb\xbftime,learned late,symbol,side,position side,price,quantity,role,fee,fee asset,realized gross,trade id,order id,client id\r\n"
                       "2025-11-24T16:00:01.000Z,,BTCUSDT,BUY,BOTH,0.0000123,60000000000.5,taker,0.00000001,USDT,-1.5,1,1001,'=HYPERLINK(1)\r\n"));
    }

    void the_store_answers_pages_and_says_when_something_changed()
    {
        const QTemporaryDir dir;
        HistoryStore store(dir.filePath(QStringLiteral("h.sqlite")));
        store.open({});
        QSignalSpy changed(&store, &HistoryStore::changed);
        QSignalSpy found(&store, &HistoryStore::found);
        QSignalSpy fetched(&store, &HistoryStore::fetched);
        QSignalSpy open(&store, &HistoryStore::openTrades);
        store.saveFills({ fillOf(btc, 1, Side::Buy, "0.4", "96000", "0", "15.36") }, wallTimeFromMs(1'764'000'060'000));
        store.find(1, {}); // writes what is waiting first
        QCOMPARE(found.count(), 1);
        QCOMPARE(found[0][1].value<HistoryTotals>().count, 1);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(open.last()[0].value<std::vector<TradeRecord>>().size(), std::size_t { 1 });
        store.fetch(1, 0, 50);
        const auto page = fetched.last()[1].value<HistoryPage>();
        QCOMPARE(toMs(page.fills.at(0).learned), 1'764'000'060'000);
        store.release(1);
        store.fetch(1, 0, 50);
        QCOMPARE(fetched.count(), 1);
        QSignalSpy exported(&store, &HistoryStore::exported);
        store.exportCsv(9, {}, dir.filePath(QStringLiteral("fills.csv")));
        QCOMPARE(exported[0][1].toInt(), 1);
        QVERIFY(exported[0][2].toString().isEmpty());
        QVERIFY(QFile(dir.filePath(QStringLiteral("fills.csv"))).size() > 100);
        store.exportCsv(10, {}, dir.filePath(QStringLiteral("no/such/folder.csv")));
        QVERIFY(!exported[1][2].toString().isEmpty());
    }

    void a_long_reading_is_remembered_until_it_ends()
    {
        OpenFile file;
        QCOMPARE(file.database.unfinishedJob().id, 0);
        HistoryJob job;
        job.id = 1'764'000'000'000;
        job.way = HistoryJob::Way::Files;
        job.from = wallTimeFromMs(1);
        job.to = wallTimeFromMs(1'764'000'000'000);
        job.state = HistoryJob::State::Preparing;
        job.parts[0] = { HistoryJob::State::Preparing, QStringLiteral("545923594199212032"), {}, 0 };
        QVERIFY(file.database.saveJob(job).has_value());
        QVERIFY(file.database.unfinishedJob() == job);
        job.state = HistoryJob::State::Done;
        QVERIFY(file.database.saveJob(job).has_value());
        QCOMPARE(file.database.unfinishedJob().id, 0);
    }
};

FATHOM_TEST(TestHistoryQuery)
#include "tst_history_query.moc"
