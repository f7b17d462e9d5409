// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/paper/paper_fixture.h"
#include "tests/fuzz/fuzz.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QTemporaryDir>

using namespace fathom;
using namespace fathom::paper;
using namespace fathom::paper::test;

namespace {

// In memory where there is such a place: every input is written and synced.
QString homeOf()
{
    const QString memory = QStringLiteral("/dev/shm");
    return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + QStringLiteral("/fathom-fuzz-XXXXXX");
}

QTemporaryDir& folder()
{
    static int argc = 1;
    static char name[] = "fuzz";
    static char* argv[] = { name, nullptr };
    static QCoreApplication application(argc, argv);
    static QTemporaryDir dir(homeOf());
    return dir;
}

QString stateFile() { return folder().filePath(QStringLiteral("account.sqlite")); }

void clear()
{
    QDir dir(folder().path());
    for (const QString& name : dir.entryList(QDir::Files | QDir::Hidden))
        dir.remove(name);
}

void write(const QByteArray& bytes)
{
    QFile file(stateFile());
    fuzz::require(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

//! A sound file with something in every table, made once.
const QByteArray& soundState()
{
    static const QByteArray made = [] {
        clear();
        {
            Venue venue;
            fuzz::require(venue.exchange.openState(stateFile()).has_value());
            venue.quote(Side::Sell, "60000", "1");
            fuzz::require(venue.exchange.setLeverage(venue.me, QStringLiteral("ETHUSDT"), 7).has_value());
            fuzz::require(venue.exchange.setMarginType(venue.me, QStringLiteral("ETHUSDT"), MarginType::Isolated).has_value());
            fuzz::require(venue.place(Venue::market(Side::Buy, "0.123")).has_value());
            fuzz::require(venue.place(Venue::limit(Side::Buy, "59000.1", "0.01")).has_value());
            fuzz::require(venue.exchange.placeAlgo(venue.me, Venue::algo(OrderType::StopMarket, Side::Sell, "55000", "0.05")).has_value());
            fuzz::require(venue.exchange.commit().has_value());
        }
        QFile file(stateFile());
        fuzz::require(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        file.close();
        clear();
        return bytes;
    }();
    return made;
}

//! Lines of "table TAB column TAB value": the value in that column of all of the table's rows; other lines say nothing.
void forge(const QByteArray& lines)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("forger"));
        database.setDatabaseName(stateFile());
        fuzz::require(database.open());
        QSqlQuery(database).exec(QStringLiteral("PRAGMA synchronous=OFF"));
        for (const QByteArray& line : lines.split('\n')) {
            const QByteArrayList parts = line.split('\t');
            const QString table = QString::fromUtf8(parts.value(0));
            const QSqlRecord columns = database.record(table);
            if (parts.size() < 3 || columns.isEmpty() || !database.tables().contains(table))
                continue;
            const QString column = columns.fieldName(static_cast<int>(parts[1].toUInt() % static_cast<unsigned>(columns.count())));
            QSqlQuery query(database);
            query.prepare(QStringLiteral("UPDATE OR REPLACE %1 SET %2 = ?").arg(table, column));
            query.addBindValue(QString::fromUtf8(parts[2]));
            query.exec();
        }
        database.close();
    }
    QSqlDatabase::removeDatabase(QStringLiteral("forger"));
}

// What was read is used: figures, matching, time, and it can be written again.
void live(Venue& venue)
{
    Exchange& exchange = venue.exchange;
    exchange.restoreOrders();
    const AccountId me = exchange.defaultAccount();
    static_cast<void>(exchange.account(me));
    static_cast<void>(exchange.positionRisk(me, {}));
    static_cast<void>(exchange.openOrders(me, {}));
    static_cast<void>(exchange.allOrders(me, {}));
    static_cast<void>(exchange.income(me, {}));
    static_cast<void>(venue.quote(Side::Buy, "58000", "5"));
    static_cast<void>(exchange.placeOrder(me, Venue::market(Side::Sell, "0.5")));
    exchange.setMarkPrice(0, 50'000, 50'000);
    venue.clock.advance(std::chrono::hours { 9 });
    exchange.advanceTo(venue.clock.wallNow());
    static_cast<void>(exchange.cancelAll(me, QStringLiteral("BTCUSDT")));
    static_cast<void>(exchange.commit());
}

} // namespace

std::vector<std::string> fathom::fuzz::madeSeeds() { return { soundState().toStdString() }; }

// Any file in the place of the exchange's state: it is used or kept aside, and what is used can be traded on and written again.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray& sound = soundState();
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    clear();
    if (bytes.startsWith("SQLite")) {
        write(bytes);
    } else {
        write(sound);
        forge(bytes);
    }
    bool opened = false;
    {
        Venue venue;
        opened = venue.exchange.openState(stateFile()).has_value();
        if (opened)
            live(venue);
    }
    if (opened) {
        Venue again;
        fuzz::require(again.exchange.openState(stateFile()).has_value());
        fuzz::require(QDir(folder().path()).entryList({ QStringLiteral("*.corrupt-*") }).size() <= 1); // what we wrote is never corrupt
    }
    return 0;
}
