// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper_fixture.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <csignal>
#include <sys/resource.h>

using namespace fathom;
using namespace fathom::paper;
using namespace fathom::paper::test;

namespace {

//! While it lives, no file of this process grows beyond a size: a full disk without filling one.
class FileSizeLimit
{
public:
    explicit FileSizeLimit(qint64 bytes)
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit { static_cast<rlim_t>(bytes), m_before.rlim_max };
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    FileSizeLimit(const FileSizeLimit&) = delete;
    FileSizeLimit& operator=(const FileSizeLimit&) = delete;

private:
    rlimit m_before {};
    void (*m_handler)(int) = nullptr;
};

QStringList describe(Venue& venue)
{
    QStringList lines;
    const auto snapshot = venue.exchange.account(venue.me);
    lines << text(snapshot.figures.wallet) << text(snapshot.figures.available) << text(snapshot.figures.crossWallet);
    for (const Position& row : venue.exchange.positionRisk(venue.me, {}).value())
        lines << row.symbol << positionSideName(row.side) << text(row.amount) << text(row.entryPrice) << text(row.breakEvenPrice)
              << text(row.isolatedWallet) << text(row.liquidationPrice) << text(row.accumulatedRealized);
    for (const PaperOrder& order : venue.exchange.allOrders(venue.me, {}).value())
        lines << QString::number(order.orderId) << order.clientId << text(order.price) << text(order.quantity) << text(order.executed)
              << orderStatusName(order.status) << timeInForceName(order.timeInForce) << QString::number(toMs(order.updated));
    for (const PaperTrade& trade : venue.exchange.userTrades(venue.me, historyOf("BTCUSDT")).value())
        lines << QString::number(trade.tradeId) << text(trade.price) << text(trade.commission) << text(trade.realizedPnl);
    for (const Income& row : venue.exchange.income(venue.me, {}).value())
        lines << QString::number(row.tranId) << row.type << text(row.amount);
    for (const SymbolConfig& row : venue.exchange.symbolConfig(venue.me, {}).value())
        lines << row.symbol << QString::number(row.leverage) << marginTypeName(row.marginType);
    return lines;
}

void liveALittle(Venue& venue)
{
    venue.quote(Side::Sell, "60000", "1");
    QVERIFY(venue.exchange.setLeverage(venue.me, QStringLiteral("ETHUSDT"), 7));
    QVERIFY(venue.exchange.setMarginType(venue.me, QStringLiteral("ETHUSDT"), MarginType::Isolated));
    QVERIFY(venue.place(Venue::market(Side::Buy, "0.123")));
    QVERIFY(venue.place(Venue::limit(Side::Buy, "59000.1", "0.01")));
    auto named = Venue::limit(Side::Sell, "61000", "0.02", TimeInForce::GTX);
    named.clientId = QStringLiteral("named-1");
    QVERIFY(venue.place(named));
    const auto gone = venue.place(Venue::limit(Side::Buy, "58000", "0.01"));
    QVERIFY(venue.exchange.cancelOrder(venue.me, { gone->symbol, gone->orderId, {} }));
}

} // namespace

class ExchangeStateTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        m_file = m_folder->filePath(QStringLiteral("account.sqlite"));
    }

    void everything_committed_is_there_again()
    {
        QStringList before;
        {
            Venue venue;
            QVERIFY(venue.exchange.openState(m_file));
            liveALittle(venue);
            QVERIFY(venue.exchange.hasUncommitted());
            QVERIFY(venue.exchange.commit());
            QVERIFY(!venue.exchange.hasUncommitted());
            before = describe(venue);
        }
        Venue venue;
        QVERIFY(venue.exchange.openState(m_file));
        QCOMPARE(describe(venue), before);
        venue.quote(Side::Sell, "60000", "1");
        venue.exchange.restoreOrders();
        QCOMPARE(describe(venue), before);
        QCOMPARE(venue.exchange.book(0).levelSteps(Side::Buy, 590'001), 10);
        QCOMPARE(venue.exchange.book(0).levelSteps(Side::Sell, 610'000), 20);
        const auto next = venue.place(Venue::limit(Side::Buy, "50000", "0.01"));
        QVERIFY(next->orderId > venue.exchange.queryOrder(venue.me, { next->symbol, 0, QStringLiteral("named-1") })->orderId);
        venue.quote(Side::Buy, "61000", "1.02"); // a restored order still fills
        QCOMPARE(venue.exchange.queryOrder(venue.me, { next->symbol, 0, QStringLiteral("named-1") })->status, OrderStatus::Filled);
    }

    void a_market_without_a_price_yet_liquidates_nobody()
    {
        {
            Venue venue;
            QVERIFY(venue.exchange.openState(m_file));
            venue.quote(Side::Sell, "60000", "3");
            QVERIFY(venue.place(Venue::market(Side::Buy, "3")));
            QVERIFY(venue.exchange.commit());
        }
        ManualClock clock { wallTimeFromMs(1'780'000'000'000) };
        Exchange exchange(clock);
        exchange.addMarket({ bitcoin(), brackets(), std::chrono::hours { 8 } });
        QVERIFY(exchange.openState(m_file));
        exchange.advanceTo(clock.wallNow());
        const auto rows = exchange.positionRisk(exchange.defaultAccount(), {}).value();
        QCOMPARE(rows.size(), std::size_t(1));
        QCOMPARE(text(rows.front().amount), QStringLiteral("3"));
        QVERIFY(rows.front().unrealizedPnl.isZero());
    }

    //! kill -9: whatever commit() returned for is read back from the files as they lay there at that instant.
    void a_killed_process_keeps_what_was_acknowledged()
    {
        Venue venue;
        QVERIFY(venue.exchange.openState(m_file));
        liveALittle(venue);
        QVERIFY(venue.exchange.commit());
        const QStringList acknowledged = describe(venue);
        QVERIFY(venue.place(Venue::limit(Side::Buy, "55000", "0.01"))); // not acknowledged

        const QString copy = m_folder->filePath(QStringLiteral("copy.sqlite"));
        QVERIFY(QFile::copy(m_file, copy));
        QVERIFY(QFile::copy(m_file + QStringLiteral("-wal"), copy + QStringLiteral("-wal")));
        Venue after;
        QVERIFY(after.exchange.openState(copy));
        QCOMPARE(describe(after), acknowledged);
    }

    void a_torn_log_loses_the_unfinished_part_only()
    {
        QStringList before;
        Venue venue;
        QVERIFY(venue.exchange.openState(m_file));
        liveALittle(venue);
        QVERIFY(venue.exchange.commit());
        before = describe(venue);
        const QString copy = m_folder->filePath(QStringLiteral("copy.sqlite"));
        QVERIFY(QFile::copy(m_file, copy));
        QVERIFY(QFile::copy(m_file + QStringLiteral("-wal"), copy + QStringLiteral("-wal")));
        QFile log(copy + QStringLiteral("-wal"));
        QVERIFY(log.open(QIODevice::Append));
        log.write(QByteArray(3'000, '\x5a'));
        log.close();
        Venue after;
        QVERIFY(after.exchange.openState(copy));
        QCOMPARE(describe(after), before);
    }

    void a_corrupt_file_is_set_aside_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("text") << QByteArray("this is not a database, but it is long enough to look at").repeated(40);
        QTest::newRow("noise") << QByteArray(5'000, '\xa7');
        QTest::newRow("header only") << (QByteArray("SQLite format 3\0", 16) + QByteArray(8'000, '\x11'));
    }
    void a_corrupt_file_is_set_aside()
    {
        QFETCH(QByteArray, content);
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("State file is corrupt")));
        Venue venue;
        const auto opened = venue.exchange.openState(m_file);
        QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().detail));
        QCOMPARE(text(venue.wallet()), QStringLiteral("10000"));
        const auto kept = QDir(m_folder->path()).entryList({ QStringLiteral("account.sqlite.corrupt-*") });
        QCOMPARE(kept.size(), 1);
        QFile old(m_folder->filePath(kept.first()));
        QVERIFY(old.open(QIODevice::ReadOnly));
        QCOMPARE(old.readAll(), content);
        liveALittle(venue);
        QVERIFY(venue.exchange.commit());
    }

    void a_link_is_not_followed_and_the_file_is_the_users_alone()
    {
        const QString elsewhere = m_folder->filePath(QStringLiteral("elsewhere"));
        QVERIFY(QFile::link(elsewhere, m_file));
        Venue venue;
        QVERIFY(!venue.exchange.openState(m_file));
        QVERIFY(!QFile::exists(elsewhere));
        QVERIFY(QFile::remove(m_file));
        QFile wide(m_file);
        QVERIFY(wide.open(QIODevice::WriteOnly));
        wide.close();
        QVERIFY(wide.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadGroup | QFileDevice::ReadOther));
        QVERIFY(venue.exchange.openState(m_file));
        const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
        for (const QFileInfo& info : QDir(m_folder->path()).entryInfoList({ QStringLiteral("account.sqlite*") }, QDir::Files))
            QVERIFY2((info.permissions() & others) == 0, qPrintable(info.fileName()));
    }

    void nonsense_in_a_row_is_corruption_data()
    {
        QTest::addColumn<QString>("nonsense");
        QTest::newRow("wallet") << QStringLiteral("account SET wallet='plenty'");
        // A time is reckoned with: behind the end of the calendar it would run over.
        QTest::newRow("account's time") << QStringLiteral("account SET updated=9223372036854775807");
        QTest::newRow("order's time") << QStringLiteral("orders SET created=9223372036854775807");
        QTest::newRow("order's end") << QStringLiteral("orders SET till=253402300800000");
        QTest::newRow("trade's time") << QStringLiteral("trade SET time=-1");
        QTest::newRow("income's time") << QStringLiteral("income SET time=-9223372036854775808");
        QTest::newRow("leg's time") << QStringLiteral("leg SET updated='soon'");
        QTest::newRow("moved margin's time") << QStringLiteral("margin SET time=9223372036854775807");
        QTest::newRow("change's time") << QStringLiteral("amendment SET time=9223372036854775807");
    }

    void nonsense_in_a_row_is_corruption()
    {
        QFETCH(QString, nonsense);
        {
            Venue venue;
            QVERIFY(venue.exchange.openState(m_file));
            liveALittle(venue);
            QVERIFY(venue.exchange.commit());
        }
        {
            auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("vandal"));
            database.setDatabaseName(m_file);
            QVERIFY(database.open());
            QSqlQuery query(database);
            QVERIFY(query.exec(QStringLiteral("INSERT INTO margin VALUES (1,'BTCUSDT','USDT',1,1,'5',1700000000000)")));
            QVERIFY(query.exec(QStringLiteral("INSERT OR REPLACE INTO amendment VALUES (1,1,1,1,'BTCUSDT','a','1','2','1','1',1,0,1700000000000)")));
            QVERIFY(query.exec(QStringLiteral("UPDATE ") + nonsense));
            QVERIFY(query.numRowsAffected() > 0);
            database.close();
        }
        QSqlDatabase::removeDatabase(QStringLiteral("vandal"));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("State file is corrupt")));
        Venue venue;
        QVERIFY(venue.exchange.openState(m_file));
        QCOMPARE(text(venue.wallet()), QStringLiteral("10000"));
        QVERIFY(venue.exchange.openOrders(venue.me, {})->empty());
        QVERIFY(!QDir(m_folder->path()).entryList({ QStringLiteral("account.sqlite.corrupt-*") }).isEmpty()); // nothing is lost
    }

    void a_file_in_use_or_out_of_reach_is_an_error()
    {
        Venue first;
        QVERIFY(first.exchange.openState(m_file));
        liveALittle(first);
        QVERIFY(first.exchange.commit());
        Venue second;
        const auto busy = second.exchange.openState(m_file);
        QVERIFY(!busy);
        QCOMPARE(busy.error().code, Error::Code::Storage);
        QVERIFY(QDir(m_folder->path()).entryList({ QStringLiteral("*.corrupt-*") }).isEmpty());
        QVERIFY(!Venue().exchange.openState(m_folder->filePath(QStringLiteral("nowhere/account.sqlite"))));
    }

    //! Where the disk takes no more, commit() says so and keeps the change for the next try.
    void D07_a_full_disk_is_reported_and_tried_again()
    {
        Venue venue;
        QVERIFY(venue.exchange.openState(m_file));
        liveALittle(venue);
        QVERIFY(venue.exchange.commit());
        QVERIFY(venue.place(Venue::limit(Side::Buy, "55000", "0.01")));
        {
            const FileSizeLimit full(QFileInfo(m_file + QStringLiteral("-wal")).size());
            const auto refused = venue.exchange.commit();
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, Error::Code::Storage);
            QVERIFY(venue.exchange.hasUncommitted());
        }
        QVERIFY(venue.exchange.commit());
        QVERIFY(!venue.exchange.hasUncommitted());
        const QString copy = m_folder->filePath(QStringLiteral("copy.sqlite"));
        QVERIFY(QFile::copy(m_file, copy));
        QVERIFY(QFile::copy(m_file + QStringLiteral("-wal"), copy + QStringLiteral("-wal")));
        Venue after;
        QVERIFY(after.exchange.openState(copy));
        QCOMPARE(describe(after), describe(venue));
    }

    void markets_that_are_gone_keep_their_rows()
    {
        {
            Venue venue;
            QVERIFY(venue.exchange.openState(m_file));
            liveALittle(venue);
            QVERIFY(venue.exchange.commit());
        }
        ManualClock clock { wallTimeFromMs(1'780'000'000'000) };
        {
            Exchange smaller(clock);
            smaller.addMarket({ ether(), brackets(), std::chrono::hours { 8 } });
            QVERIFY(smaller.openState(m_file));
            QVERIFY(smaller.positionRisk(smaller.defaultAccount(), {})->empty());
            QVERIFY(smaller.commit());
        }
        Venue again;
        QVERIFY(again.exchange.openState(m_file));
        QCOMPARE(text(again.position().amount), QStringLiteral("0.123"));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

FATHOM_TEST(ExchangeStateTest)
#include "tst_exchange_state.moc"
