// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/history_database.h"

#include "core/base/logging.h"
#include "core/store/history_rows.h"
#include "core/store/history_schema.h"
#include "core/store/storage_files.h"
#include "core/store/trade_keeper.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <array>
#include <atomic>
#include <cmath>
#include <fcntl.h>
#include <unistd.h>

namespace fathom {

namespace {

constexpr std::array<const char*, queueGuesses> queueLosses { "queue.loss0", "queue.loss1", "queue.loss2" };
constexpr const char *queueSaid = "queue.said", *queueHappened = "queue.happened", *queueOrders = "queue.orders";
constexpr double millionth = 1e6;

Unexpected<Error> broken(const QSqlError& error)
{
    return fail(Error::Code::Storage, QStringLiteral("history: %1").arg(error.databaseText()));
}

template <class Row, class Read>
Result<std::vector<Row>> rowsOf(QSqlDatabase& db, const QString& sql, const QVariant& value, Read read)
{
    QSqlQuery query(db);
    query.setForwardOnly(true);
    query.prepare(sql);
    query.addBindValue(value);
    if (!query.exec())
        return broken(query.lastError());
    std::vector<Row> rows;
    while (query.next())
        rows.push_back(read(query));
    return rows;
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
    m_trades.reset();
    m_db.close();
    m_db = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

bool HistoryDatabase::run(const QString& sql, const QVariantList& values)
{
    QSqlQuery query(m_db);
    query.prepare(sql);
    for (const QVariant& value : values)
        query.addBindValue(value);
    return query.exec();
}

Result<void> HistoryDatabase::transact(const std::function<bool()>& change)
{
    if (!m_db.isOpen() || !m_db.transaction())
        return fail(Error::Code::Storage, QStringLiteral("history is not open"));
    if (change() && m_db.commit())
        return {};
    const auto error = broken(m_db.lastError());
    m_db.rollback();
    return error;
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
    // Said first, the log's index stays out of a shared mapping: writing to that kills the program where the file system has become read-only.
    run(QStringLiteral("PRAGMA locking_mode=EXCLUSIVE"));
    run(QStringLiteral("PRAGMA journal_mode=WAL"));
    run(QStringLiteral("PRAGMA synchronous=NORMAL"));
    m_trades = std::make_unique<history::TradeKeeper>(m_db);
    if (const auto ready = prepare(); !ready)
        return ready;
    return m_trades->load() ? Result<void>() : broken(m_db.lastError());
}

Result<void> HistoryDatabase::prepare()
{
    QSqlQuery version(m_db);
    if (!version.exec(QStringLiteral("PRAGMA user_version")) || !version.next())
        return broken(version.lastError());
    const int found = version.value(0).toInt();
    version.finish();
    if (found > history::schemaVersion)
        return fail(Error::Code::Storage, QStringLiteral("history was written by a newer version"));
    if (found > 0) {
        QSqlQuery check(m_db);
        if (!check.exec(QStringLiteral("PRAGMA quick_check(1)")) || !check.next() || check.value(0).toString() != QLatin1String("ok"))
            return fail(Error::Code::Storage, QStringLiteral("history is damaged"));
    }
    if (found == history::schemaVersion)
        return {};
    return transact([&] {
        const bool made = found == 0 ? history::createTables(m_db) : history::migrate(m_db, found) && (found > 1 || m_trades->rebuild());
        return made && run(QStringLiteral("PRAGMA user_version=%1").arg(history::schemaVersion));
    });
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

bool HistoryDatabase::dropOpen(const Order& order)
{
    return (order.orderId == 0 || run(QStringLiteral("DELETE FROM open_orders WHERE symbol=? AND order_id=?"), { order.symbol, static_cast<qlonglong>(order.orderId) }))
        && (order.algoId == 0 || run(QStringLiteral("DELETE FROM open_orders WHERE symbol=? AND algo_id=?"), { order.symbol, static_cast<qlonglong>(order.algoId) }));
}

bool HistoryDatabase::saveOpen(const Order& order)
{
    return dropOpen(order) && history::insert(m_db, "open_orders", history::orderColumns, history::valuesOf(order), "");
}

Result<std::vector<Order>> HistoryDatabase::openOrders()
{
    return rowsOf<Order>(m_db, QStringLiteral("SELECT %1 FROM open_orders WHERE created>=? ORDER BY created").arg(QLatin1String(history::orderColumns)), 0, history::orderOf);
}

// The exchange's ids name an order, ours does until they are known: what was saved before under less is replaced.
bool HistoryDatabase::saveOrder(const Order& order, bool loaded)
{
    using history::insert;
    if (!dropOpen(order))
        return false;
    if (loaded)
        return insert(m_db, "orders", history::orderColumns, history::valuesOf(order), "OR IGNORE");
    const bool cleared = (order.orderId == 0 || run(QStringLiteral("DELETE FROM orders WHERE symbol=? AND order_id=?"), { order.symbol, static_cast<qlonglong>(order.orderId) }))
        && (order.algoId == 0 || run(QStringLiteral("DELETE FROM orders WHERE symbol=? AND algo_id=?"), { order.symbol, static_cast<qlonglong>(order.algoId) }))
        && run(QStringLiteral("DELETE FROM orders WHERE symbol=? AND client_id=? AND order_id=0 AND algo_id=0"), { order.symbol, order.clientId });
    return cleared && insert(m_db, "orders", history::orderColumns, history::valuesOf(order), "");
}

bool HistoryDatabase::saveFill(const StoredFill& stored, const HistoryBatch& batch, std::vector<Fill>& fresh)
{
    bool inserted = false;
    if (!history::insert(m_db, "fills", history::fillColumns, history::valuesOf(stored, batch.coarse), "OR IGNORE", &inserted))
        return false;
    const Fill& fill = stored.fill;
    if (inserted) {
        fresh.push_back(fill);
        return true;
    }
    // Known already: the better time and the name stay, whichever came first.
    const QVariantList name { fill.symbol, static_cast<qlonglong>(fill.tradeId), sideName(fill.side) };
    if (!batch.coarse && !run(QStringLiteral("UPDATE fills SET time=?, coarse=0 WHERE symbol=? AND trade_id=? AND side=? AND coarse=1"), QVariantList { static_cast<qlonglong>(toMs(fill.time)) } + name))
        return false;
    return fill.clientId.isEmpty()
        || run(QStringLiteral("UPDATE fills SET client_id=? WHERE symbol=? AND trade_id=? AND side=? AND client_id=''"), QVariantList { fill.clientId } + name);
}

bool HistoryDatabase::saveIncome(const Income& income, const HistoryBatch& batch, std::vector<Income>& fresh)
{
    bool inserted = false;
    if (!history::insert(m_db, "incomes", history::incomeColumns, history::valuesOf(income, batch.coarse), "OR IGNORE", &inserted))
        return false;
    if (inserted)
        fresh.push_back(income);
    return true;
}

Result<int> HistoryDatabase::save(const std::vector<HistoryBatch>& batches, const std::vector<EquityPoint>& equity)
{
    std::vector<Fill> freshFills;
    std::vector<Income> freshIncomes;
    const auto saved = transact([&] {
        bool good = true;
        for (const HistoryBatch& batch : batches) {
            for (const Order& order : batch.orders)
                good = good && saveOrder(order, batch.loaded);
            for (const Order& order : batch.open)
                good = good && saveOpen(order);
            for (const StoredFill& fill : batch.fills)
                good = good && saveFill(fill, batch, freshFills);
            for (const Income& income : batch.incomes)
                good = good && saveIncome(income, batch, freshIncomes);
        }
        for (const EquityPoint& point : equity)
            good = good && run(QStringLiteral("INSERT OR REPLACE INTO equity VALUES(?,?)"), { static_cast<qlonglong>(toMs(point.time)), history::text(point.equity) });
        return good && m_trades->take(freshFills, freshIncomes);
    });
    if (saved)
        return static_cast<int>(freshFills.size() + freshIncomes.size());
    if (m_trades) {
        m_trades->forget();
        m_trades->load();
    }
    return Unexpected { saved.error() };
}

Result<std::vector<Order>> HistoryDatabase::newestOrders(int limit)
{
    return rowsOf<Order>(m_db, QStringLiteral("SELECT %1 FROM orders ORDER BY created DESC LIMIT ?").arg(QLatin1String(history::orderColumns)), limit, history::orderOf);
}

Result<std::vector<Fill>> HistoryDatabase::newestFills(int limit)
{
    return rowsOf<Fill>(m_db, QStringLiteral("SELECT %1 FROM fills ORDER BY time DESC, trade_id DESC LIMIT ?").arg(QLatin1String(history::fillColumns)), limit,
        [](const QSqlQuery& row) { return history::fillOf(row).fill; });
}

Result<std::vector<EquityPoint>> HistoryDatabase::equitySince(WallTime from)
{
    return rowsOf<EquityPoint>(m_db, QStringLiteral("SELECT time, equity FROM equity WHERE time >= ? ORDER BY time"), static_cast<qlonglong>(toMs(from)),
        [](const QSqlQuery& row) { return EquityPoint { wallTimeFromMs(row.value(0).toLongLong()), history::number(row.value(1)) }; });
}

std::vector<TradeRecord> HistoryDatabase::openTrades() const
{
    return m_trades ? m_trades->open() : std::vector<TradeRecord>();
}

bool HistoryDatabase::compareLegs(const std::vector<LegAnchor>& anchors)
{
    bool changed = false;
    const auto done = transact([&] {
        changed = m_trades->compare(anchors);
        return true;
    });
    return done && changed;
}

bool HistoryDatabase::noteTrade(const QString& symbol, PositionSide side, std::int64_t nakedMs, Decimal worst, Decimal best)
{
    return m_trades && m_trades->note(symbol, side, nakedMs, worst, best);
}

Result<void> HistoryDatabase::saveJob(const HistoryJob& job)
{
    return transact([&] {
        bool saved = true;
        for (std::size_t i = 0; i < job.parts.size(); ++i) {
            const HistoryJob::Part& part = job.parts[i];
            saved = saved && run(QStringLiteral("INSERT OR REPLACE INTO jobs VALUES(?,?,?,?,?,?,?,?,?,?)"),
                { static_cast<qlonglong>(job.id), static_cast<int>(i), static_cast<int>(job.way), static_cast<qlonglong>(toMs(job.from)),
                    static_cast<qlonglong>(toMs(job.to)), static_cast<int>(job.state), static_cast<int>(part.state), part.downloadId.isNull() ? QStringLiteral("") : part.downloadId,
                    static_cast<qlonglong>(toMs(part.doneTo)), part.rows });
        }
        return saved;
    });
}

HistoryJob HistoryDatabase::unfinishedJob()
{
    HistoryJob job;
    QSqlQuery query(m_db);
    query.prepare(QStringLiteral("SELECT id, part, way, start, finish, state, part_state, download_id, done_to, rows FROM jobs WHERE id=(SELECT max(id) FROM jobs) ORDER BY part"));
    if (!query.exec())
        return {};
    while (query.next()) {
        const auto part = static_cast<std::size_t>(query.value(1).toInt());
        if (part >= job.parts.size())
            return {};
        job.id = query.value(0).toLongLong();
        job.way = query.value(2).toInt() == 0 ? HistoryJob::Way::Lists : HistoryJob::Way::Files;
        job.from = wallTimeFromMs(query.value(3).toLongLong());
        job.to = wallTimeFromMs(query.value(4).toLongLong());
        job.state = static_cast<HistoryJob::State>(std::clamp(query.value(5).toInt(), 0, static_cast<int>(HistoryJob::State::Cancelled)));
        job.parts[part] = { static_cast<HistoryJob::State>(std::clamp(query.value(6).toInt(), 0, static_cast<int>(HistoryJob::State::Cancelled))),
            query.value(7).toString(), wallTimeFromMs(query.value(8).toLongLong()), query.value(9).toInt() };
    }
    return job.isRunning() ? job : HistoryJob {};
}

WallTime HistoryDatabase::mark(const QString& name)
{
    const auto rows = rowsOf<WallTime>(m_db, QStringLiteral("SELECT value FROM marks WHERE name=?"), name, [](const QSqlQuery& row) { return wallTimeFromMs(row.value(0).toLongLong()); });
    return rows && !rows->empty() ? rows->front() : WallTime {};
}

void HistoryDatabase::setMark(const QString& name, WallTime time)
{
    run(QStringLiteral("INSERT OR REPLACE INTO marks VALUES(?,?)"), { name, static_cast<qlonglong>(toMs(time)) });
}

// Kept among the marks, in millionths.
QueueLearning::State HistoryDatabase::queueState()
{
    const auto number = [this](const char* name) { return static_cast<double>(toMs(mark(QString::fromLatin1(name)))); };
    QueueLearning::State state;
    for (std::size_t i = 0; i < queueGuesses; ++i)
        state.losses[i] = number(queueLosses[i]) / millionth;
    state.said = number(queueSaid) / millionth;
    state.happened = static_cast<int>(number(queueHappened));
    state.orders = static_cast<int>(number(queueOrders));
    return state;
}

void HistoryDatabase::setQueueState(const QueueLearning::State& state)
{
    const auto set = [this](const char* name, double value) { setMark(QString::fromLatin1(name), wallTimeFromMs(std::llround(value))); };
    const bool whole = m_db.transaction();
    for (std::size_t i = 0; i < queueGuesses; ++i)
        set(queueLosses[i], state.losses[i] * millionth);
    set(queueSaid, state.said * millionth);
    set(queueHappened, state.happened);
    set(queueOrders, state.orders);
    if (whole)
        m_db.commit();
}

std::int64_t HistoryDatabase::newestTradeId(const QString& symbol)
{
    const auto rows = rowsOf<std::int64_t>(m_db, QStringLiteral("SELECT max(trade_id) FROM fills WHERE symbol=?"), symbol, [](const QSqlQuery& row) { return row.value(0).toLongLong(); });
    return rows && !rows->empty() ? rows->front() : 0;
}

} // namespace fathom
