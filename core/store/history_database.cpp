// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/history_database.h"

#include "core/base/logging.h"
#include "core/store/storage_files.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <atomic>
#include <fcntl.h>
#include <unistd.h>

namespace fathom {

namespace {

constexpr const char* schema[] = {
    "CREATE TABLE orders(key TEXT PRIMARY KEY, symbol TEXT NOT NULL, client_id TEXT NOT NULL, order_id INTEGER NOT NULL,"
    " side TEXT NOT NULL, position_side TEXT NOT NULL, type TEXT NOT NULL, tif TEXT NOT NULL, reduce_only INTEGER NOT NULL,"
    " price TEXT NOT NULL, quantity TEXT NOT NULL, executed TEXT NOT NULL, average TEXT NOT NULL, status TEXT NOT NULL,"
    " request INTEGER NOT NULL, error_text TEXT NOT NULL, error_code INTEGER NOT NULL, created INTEGER NOT NULL,"
    " updated INTEGER NOT NULL, expiry_reason INTEGER NOT NULL, external INTEGER NOT NULL) WITHOUT ROWID",
    "CREATE INDEX orders_created ON orders(created)",
    "CREATE TABLE fills(symbol TEXT NOT NULL, trade_id INTEGER NOT NULL, order_id INTEGER NOT NULL, client_id TEXT NOT NULL,"
    " side TEXT NOT NULL, position_side TEXT NOT NULL, price TEXT NOT NULL, quantity TEXT NOT NULL, commission TEXT NOT NULL,"
    " commission_asset TEXT NOT NULL, realized TEXT NOT NULL, maker INTEGER NOT NULL, time INTEGER NOT NULL,"
    " PRIMARY KEY(symbol, trade_id)) WITHOUT ROWID",
    "CREATE INDEX fills_time ON fills(time)",
    "CREATE TABLE equity(time INTEGER PRIMARY KEY, equity TEXT NOT NULL)",
};

QString text(Decimal value)
{
    return QString::fromStdString(value.toString());
}

Decimal number(const QVariant& value)
{
    const QByteArray bytes = value.toString().toLatin1();
    return Decimal::parse({ bytes.constData(), static_cast<std::size_t>(bytes.size()) }).value_or(Decimal());
}

Unexpected<Error> broken(const QSqlError& error)
{
    return fail(Error::Code::Storage, QStringLiteral("history: %1").arg(error.databaseText()));
}

QString orderKey(const Order& order)
{
    return order.symbol % (order.orderId != 0 ? QStringLiteral("/i%1").arg(order.orderId) : QStringLiteral("/c%1").arg(order.clientId));
}

Order orderOf(const QSqlQuery& row)
{
    Order order;
    order.symbol = row.value(0).toString();
    order.clientId = row.value(1).toString();
    order.orderId = row.value(2).toLongLong();
    order.side = sideFromName(row.value(3).toString()).value_or(Side::Buy);
    order.positionSide = positionSideFromName(row.value(4).toString()).value_or(PositionSide::Both);
    order.type = orderTypeFromName(row.value(5).toString());
    order.timeInForce = timeInForceFromName(row.value(6).toString());
    order.reduceOnly = row.value(7).toBool();
    order.price = number(row.value(8));
    order.quantity = number(row.value(9));
    order.executed = number(row.value(10));
    order.averagePrice = number(row.value(11));
    order.status = orderStatusFromName(row.value(12).toString()).value_or(OrderStatus::None);
    order.request = row.value(13).toInt() == static_cast<int>(RequestState::NotPlaced) ? RequestState::NotPlaced
        : row.value(13).toInt() == static_cast<int>(RequestState::NotSent)             ? RequestState::NotSent
        : row.value(13).toInt() == static_cast<int>(RequestState::Refused)             ? RequestState::Refused
                                                                                       : RequestState::None;
    order.errorText = row.value(14).toString();
    order.errorCode = row.value(15).toInt();
    order.created = wallTimeFromMs(row.value(16).toLongLong());
    order.updated = wallTimeFromMs(row.value(17).toLongLong());
    order.expiryReason = row.value(18).toInt();
    order.external = row.value(19).toBool();
    return order;
}

} // namespace

HistoryDatabase::HistoryDatabase()
{
    static std::atomic<int> counter = 0;
    m_name = QStringLiteral("fathom-history-%1").arg(++counter);
}

HistoryDatabase::~HistoryDatabase()
{
    close();
}

void HistoryDatabase::close()
{
    if (!m_db.isValid())
        return;
    m_db.close();
    m_db = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

bool HistoryDatabase::run(const QString& sql)
{
    QSqlQuery query(m_db);
    return query.exec(sql);
}

Result<void> HistoryDatabase::open(const QString& path)
{
    if (const auto made = storage::makePrivateFolder(QFileInfo(path).absolutePath()); !made)
        return made;
    // Created here first, so that SQLite's file and its companions are private and no symlink is followed.
    const auto fd = storage::openPrivate(path, O_RDWR | O_CREAT);
    if (!fd)
        return Unexpected { fd.error() };
    ::close(*fd);
    m_db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
    m_db.setDatabaseName(path);
    m_db.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=2000"));
    if (!m_db.open())
        return broken(m_db.lastError());
    run(QStringLiteral("PRAGMA journal_mode=WAL"));
    run(QStringLiteral("PRAGMA synchronous=NORMAL"));
    QSqlQuery version(m_db);
    if (!version.exec(QStringLiteral("PRAGMA user_version")) || !version.next())
        return broken(version.lastError());
    const int found = version.value(0).toInt();
    version.finish();
    if (found > schemaVersion)
        return fail(Error::Code::Storage, QStringLiteral("history was written by a newer version"));
    if (found == 0)
        return createSchema();
    QSqlQuery check(m_db);
    if (!check.exec(QStringLiteral("PRAGMA quick_check(1)")) || !check.next() || check.value(0).toString() != QLatin1String("ok"))
        return fail(Error::Code::Storage, QStringLiteral("history is damaged"));
    return {};
}

Result<void> HistoryDatabase::createSchema()
{
    if (!m_db.transaction())
        return broken(m_db.lastError());
    bool made = true;
    for (const char* statement : schema)
        made = made && run(QLatin1String(statement));
    made = made && run(QStringLiteral("PRAGMA user_version=%1").arg(schemaVersion)) && m_db.commit();
    if (made)
        return {};
    const auto error = broken(m_db.lastError());
    m_db.rollback();
    return error;
}

QString HistoryDatabase::setAside(const QString& path, const QString& reason)
{
    const QString target = path + QLatin1Char('.') + reason + QLatin1Char('-')
        + QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss-zzz"));
    QFile::rename(path, target);
    for (const QString& companion : { QStringLiteral("-wal"), QStringLiteral("-shm") })
        QFile::rename(path + companion, target + companion);
    return target;
}

bool HistoryDatabase::saveOrder(const Order& order)
{
    QSqlQuery query(m_db);
    if (order.orderId != 0) {
        // An order saved while the venue's id was unknown has one row, not two.
        query.prepare(QStringLiteral("DELETE FROM orders WHERE key=?"));
        query.addBindValue(QString(order.symbol % QStringLiteral("/c") % order.clientId));
        if (!query.exec())
            return false;
    }
    query.prepare(QStringLiteral("INSERT OR REPLACE INTO orders VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"));
    const QVariantList values { orderKey(order), order.symbol, order.clientId, static_cast<qlonglong>(order.orderId), sideName(order.side),
        positionSideName(order.positionSide), orderTypeName(order.type), timeInForceName(order.timeInForce), order.reduceOnly,
        text(order.price), text(order.quantity), text(order.executed), text(order.averagePrice), orderStatusName(order.status),
        static_cast<int>(order.request), order.errorText, order.errorCode, static_cast<qlonglong>(toMs(order.created)),
        static_cast<qlonglong>(toMs(order.updated)), order.expiryReason, order.external };
    for (const QVariant& value : values)
        query.addBindValue(value.typeId() == QMetaType::QString && value.toString().isNull() ? QVariant(QStringLiteral("")) : value);
    return query.exec();
}

bool HistoryDatabase::saveFill(const Fill& fill)
{
    QSqlQuery query(m_db);
    query.prepare(QStringLiteral("INSERT OR REPLACE INTO fills VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?)"));
    const QVariantList values { fill.symbol, static_cast<qlonglong>(fill.tradeId), static_cast<qlonglong>(fill.orderId), fill.clientId,
        sideName(fill.side), positionSideName(fill.positionSide), text(fill.price), text(fill.quantity), text(fill.commission),
        fill.commissionAsset, text(fill.realizedPnl), fill.maker, static_cast<qlonglong>(toMs(fill.time)) };
    for (const QVariant& value : values)
        query.addBindValue(value.typeId() == QMetaType::QString && value.toString().isNull() ? QVariant(QStringLiteral("")) : value);
    return query.exec();
}

Result<void> HistoryDatabase::save(
    const std::vector<Order>& orders, const std::vector<Fill>& fills, const std::vector<EquityPoint>& equity)
{
    if (!m_db.isOpen() || !m_db.transaction())
        return fail(Error::Code::Storage, QStringLiteral("history is not open"));
    bool saved = true;
    for (const Order& order : orders)
        saved = saved && saveOrder(order);
    for (const Fill& fill : fills)
        saved = saved && saveFill(fill);
    QSqlQuery query(m_db);
    query.prepare(QStringLiteral("INSERT OR REPLACE INTO equity VALUES(?,?)"));
    for (const EquityPoint& point : equity) {
        query.bindValue(0, static_cast<qlonglong>(toMs(point.time)));
        query.bindValue(1, text(point.equity));
        saved = saved && query.exec();
    }
    if (saved && m_db.commit())
        return {};
    const auto error = broken(m_db.lastError());
    m_db.rollback();
    return error;
}

Result<std::vector<Order>> HistoryDatabase::newestOrders(int limit)
{
    QSqlQuery query(m_db);
    query.setForwardOnly(true);
    query.prepare(QStringLiteral("SELECT symbol, client_id, order_id, side, position_side, type, tif, reduce_only, price, quantity,"
                                 " executed, average, status, request, error_text, error_code, created, updated, expiry_reason, external"
                                 " FROM orders ORDER BY created DESC LIMIT ?"));
    query.addBindValue(limit);
    if (!query.exec())
        return broken(query.lastError());
    std::vector<Order> orders;
    while (query.next())
        orders.push_back(orderOf(query));
    return orders;
}

Result<std::vector<Fill>> HistoryDatabase::newestFills(int limit)
{
    QSqlQuery query(m_db);
    query.setForwardOnly(true);
    query.prepare(QStringLiteral("SELECT symbol, trade_id, order_id, client_id, side, position_side, price, quantity, commission,"
                                 " commission_asset, realized, maker, time FROM fills ORDER BY time DESC, trade_id DESC LIMIT ?"));
    query.addBindValue(limit);
    if (!query.exec())
        return broken(query.lastError());
    std::vector<Fill> fills;
    while (query.next()) {
        Fill fill;
        fill.symbol = query.value(0).toString();
        fill.tradeId = query.value(1).toLongLong();
        fill.orderId = query.value(2).toLongLong();
        fill.clientId = query.value(3).toString();
        fill.side = sideFromName(query.value(4).toString()).value_or(Side::Buy);
        fill.positionSide = positionSideFromName(query.value(5).toString()).value_or(PositionSide::Both);
        fill.price = number(query.value(6));
        fill.quantity = number(query.value(7));
        fill.commission = number(query.value(8));
        fill.commissionAsset = query.value(9).toString();
        fill.realizedPnl = number(query.value(10));
        fill.maker = query.value(11).toBool();
        fill.time = wallTimeFromMs(query.value(12).toLongLong());
        fill.recovered = true;
        fills.push_back(std::move(fill));
    }
    return fills;
}

Result<std::vector<EquityPoint>> HistoryDatabase::equitySince(WallTime from)
{
    QSqlQuery query(m_db);
    query.setForwardOnly(true);
    query.prepare(QStringLiteral("SELECT time, equity FROM equity WHERE time >= ? ORDER BY time"));
    query.addBindValue(static_cast<qlonglong>(toMs(from)));
    if (!query.exec())
        return broken(query.lastError());
    std::vector<EquityPoint> points;
    while (query.next())
        points.push_back({ wallTimeFromMs(query.value(0).toLongLong()), number(query.value(1)) });
    return points;
}

} // namespace fathom
