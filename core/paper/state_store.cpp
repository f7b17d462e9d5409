// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/state_store.h"

#include "core/paper/state_sql.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <atomic>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace fathom::paper {

namespace {

constexpr int schemaVersion = 1;

constexpr std::array schema {
    "CREATE TABLE IF NOT EXISTS account (id INTEGER PRIMARY KEY, wallet TEXT NOT NULL, dual INTEGER NOT NULL, updated INTEGER NOT NULL)",
    "CREATE TABLE IF NOT EXISTS holding (account INTEGER, symbol TEXT, leverage INTEGER NOT NULL, isolated INTEGER NOT NULL, "
    "PRIMARY KEY (account, symbol)) WITHOUT ROWID",
    "CREATE TABLE IF NOT EXISTS leg (account INTEGER, symbol TEXT, side INTEGER, amount TEXT NOT NULL, entry TEXT NOT NULL, "
    "wallet TEXT NOT NULL, paid TEXT NOT NULL, accumulated TEXT NOT NULL, updated INTEGER NOT NULL, "
    "PRIMARY KEY (account, symbol, side)) WITHOUT ROWID",
    "CREATE TABLE IF NOT EXISTS orders (id INTEGER PRIMARY KEY, account INTEGER NOT NULL, symbol TEXT NOT NULL, client TEXT NOT NULL, "
    "side INTEGER NOT NULL, leg INTEGER NOT NULL, type INTEGER NOT NULL, tif INTEGER NOT NULL, reduce INTEGER NOT NULL, "
    "stp INTEGER NOT NULL, match INTEGER NOT NULL, price TEXT NOT NULL, quantity TEXT NOT NULL, executed TEXT NOT NULL, "
    "quote TEXT NOT NULL, status INTEGER NOT NULL, reason INTEGER NOT NULL, till INTEGER NOT NULL, created INTEGER NOT NULL, "
    "updated INTEGER NOT NULL, modify INTEGER NOT NULL, modified INTEGER NOT NULL)",
    "CREATE TABLE IF NOT EXISTS trade (account INTEGER NOT NULL, symbol TEXT NOT NULL, id INTEGER NOT NULL, orderId INTEGER NOT NULL, "
    "side INTEGER NOT NULL, leg INTEGER NOT NULL, price TEXT NOT NULL, quantity TEXT NOT NULL, fee TEXT NOT NULL, asset TEXT NOT NULL, "
    "realized TEXT NOT NULL, maker INTEGER NOT NULL, time INTEGER NOT NULL)",
    "CREATE TABLE IF NOT EXISTS income (id INTEGER PRIMARY KEY, account INTEGER NOT NULL, symbol TEXT NOT NULL, type TEXT NOT NULL, "
    "asset TEXT NOT NULL, info TEXT NOT NULL, trade TEXT NOT NULL, amount TEXT NOT NULL, time INTEGER NOT NULL)",
    "CREATE TABLE IF NOT EXISTS algo (id INTEGER PRIMARY KEY, account INTEGER NOT NULL, symbol TEXT NOT NULL, client TEXT NOT NULL, "
    "type INTEGER NOT NULL, side INTEGER NOT NULL, leg INTEGER NOT NULL, tif INTEGER NOT NULL, hangs INTEGER NOT NULL, long INTEGER NOT NULL, "
    "working INTEGER NOT NULL, match INTEGER NOT NULL, stp INTEGER NOT NULL, closes INTEGER NOT NULL, protect INTEGER NOT NULL, "
    "reduce INTEGER NOT NULL, quantity TEXT NOT NULL, price TEXT NOT NULL, trigger TEXT NOT NULL, activate TEXT NOT NULL, "
    "callback TEXT NOT NULL, activated INTEGER NOT NULL, extreme TEXT NOT NULL, status INTEGER NOT NULL, till INTEGER NOT NULL, "
    "created INTEGER NOT NULL, updated INTEGER NOT NULL, triggered INTEGER NOT NULL, orderId INTEGER NOT NULL, actual INTEGER NOT NULL, "
    "done TEXT NOT NULL, average TEXT NOT NULL, reason TEXT NOT NULL)",
    "CREATE INDEX IF NOT EXISTS orders_open ON orders (status)",
};

template <class E>
int code(E value)
{
    return static_cast<int>(value);
}

} // namespace

//! Prepared once: a save is a handful of binds.
struct StateStore::Statements
{
    QSqlQuery account, holding, leg, order, algo, trade, income;
    //! A null text is bound as an empty one: no column takes NULL.
    bool write(QSqlQuery& query, std::initializer_list<QVariant> values)
    {
        int at = 0;
        for (const QVariant& value : values)
            query.bindValue(at++, value.typeId() == QMetaType::QString && value.toString().isNull() ? QVariant(QStringLiteral("")) : value);
        const bool done = query.exec();
        if (!done)
            problem = query.lastError();
        query.finish();
        return done;
    }
    bool write(const PaperOrder& o)
    {
        return write(order, { qlonglong(o.orderId), o.account, o.symbol, o.clientId, code(o.side), code(o.positionSide), code(o.type),
            code(o.timeInForce), o.reduceOnly ? 1 : 0, code(o.selfTrade), code(o.priceMatch), text(o.price), text(o.quantity),
            text(o.executed), text(o.cumQuote), code(o.status), code(o.expiryReason), qlonglong(toMs(o.goodTill)),
            qlonglong(toMs(o.created)), qlonglong(toMs(o.updated)), qlonglong(o.modifyId), o.modifications });
    }
    bool write(const AlgoOrder& a)
    {
        return write(algo, { qlonglong(a.algoId), a.account, a.symbol, a.clientAlgoId, code(a.type), code(a.side), code(a.positionSide),
            code(a.timeInForce), a.whilePosition ? 1 : 0, a.onLong ? 1 : 0, code(a.workingType), code(a.priceMatch), code(a.selfTrade),
            a.closePosition ? 1 : 0, a.priceProtect ? 1 : 0, a.reduceOnly ? 1 : 0, text(a.quantity), text(a.price), text(a.triggerPrice),
            text(a.activatePrice), text(a.callbackRate), a.activated ? 1 : 0, text(a.extreme), code(a.status), qlonglong(toMs(a.goodTill)),
            qlonglong(toMs(a.created)), qlonglong(toMs(a.updated)), qlonglong(toMs(a.triggered)), qlonglong(a.orderId), code(a.actualType),
            text(a.actualQuantity), text(a.actualPrice), a.reason });
    }
    bool write(AccountId id, const QString& symbol, const Holding& h)
    {
        bool done = write(holding, { id, symbol, h.leverage, h.marginType == MarginType::Isolated ? 1 : 0 });
        for (const PositionSide side : allSides) {
            const PaperLeg& l = h.leg(side);
            done = done
                && write(leg, { id, symbol, code(side), text(l.amount), text(l.entry), text(l.isolatedWallet), text(l.paid),
                    text(l.accumulated), qlonglong(toMs(l.updated)) });
        }
        return done;
    }
    bool write(const PaperTrade& t)
    {
        return write(trade, { t.account, t.symbol, qlonglong(t.tradeId), qlonglong(t.orderId), code(t.side), code(t.positionSide),
            text(t.price), text(t.quantity), text(t.commission), t.commissionAsset, text(t.realizedPnl), t.maker ? 1 : 0, qlonglong(toMs(t.time)) });
    }
    bool write(const Income& i)
    {
        return write(income, { qlonglong(i.tranId), i.account, i.symbol, i.type, i.asset, i.info, i.tradeId, text(i.amount), qlonglong(toMs(i.time)) });
    }
    QSqlError problem;
};

StateStore::StateStore(QString connection)
    : m_connection(std::move(connection))
{
}

StateStore::~StateStore()
{
    m_statements.reset();
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

Result<std::unique_ptr<StateStore>> StateStore::open(const QString& file)
{
    // Made here first, so that it and its companions are private from the start and no link is followed.
    const int fd = ::open(QFile::encodeName(file).constData(), O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK, 0600);
    if (fd < 0 || ::fchmod(fd, 0600) != 0) {
        const int why = errno;
        if (fd >= 0)
            ::close(fd);
        return fail(Error::Code::Storage, QStringLiteral("the state cannot be opened: %1").arg(QString::fromLocal8Bit(std::strerror(why))));
    }
    ::close(fd);
    static std::atomic<int> count = 0;
    const QString connection = QStringLiteral("fathom-paper-%1").arg(++count);
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection);
        database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=500"));
        database.setDatabaseName(QFileInfo(file).absoluteFilePath());
    }
    std::unique_ptr<StateStore> store(new StateStore(connection));
    if (auto prepared = store->prepare(); !prepared)
        return Unexpected<Error> { prepared.error() };
    return store;
}

Result<void> StateStore::prepare()
{
    QSqlDatabase database = QSqlDatabase::database(m_connection, false);
    if (!database.open())
        return failure(database.lastError(), "opening");
    QSqlQuery query(database);
    constexpr std::array pragmas { "PRAGMA locking_mode=EXCLUSIVE", "PRAGMA journal_mode=WAL", "PRAGMA synchronous=FULL" };
    for (const char* pragma : pragmas) {
        if (!query.exec(QLatin1String(pragma)))
            return failure(query.lastError(), "setting up");
        query.finish();
    }
    if (!query.exec(QStringLiteral("PRAGMA quick_check")) || !query.next())
        return failure(query.lastError(), "checking");
    if (query.value(0).toString() != QLatin1String("ok"))
        return unsound("pages");
    query.finish();
    if (!query.exec(QStringLiteral("PRAGMA user_version")) || !query.next())
        return failure(query.lastError(), "checking");
    const int version = query.value(0).toInt();
    query.finish();
    if (version != 0 && version != schemaVersion)
        return fail(Error::Code::Storage, QStringLiteral("the state was written by another version"));
    for (const char* statement : schema) {
        if (!query.exec(QLatin1String(statement)))
            return failure(query.lastError(), "creating tables");
    }
    if (auto extras = prepareExtras(); !extras)
        return extras;
    query.exec(QStringLiteral("PRAGMA user_version=%1").arg(schemaVersion));

    m_statements = std::make_unique<Statements>();
    const auto statement = [&database](QSqlQuery& prepared, const char* table, int columns) {
        prepared = QSqlQuery(database);
        const QString marks = QStringList(QList<QString>(columns, QStringLiteral("?"))).join(QLatin1Char(','));
        return prepared.prepare(QStringLiteral("INSERT OR REPLACE INTO %1 VALUES (%2)").arg(QLatin1String(table), marks));
    };
    Statements& s = *m_statements;
    if (!statement(s.account, "account", 4) || !statement(s.holding, "holding", 4) || !statement(s.leg, "leg", 9)
        || !statement(s.order, "orders", 22) || !statement(s.algo, "algo", 33) || !statement(s.trade, "trade", 13) || !statement(s.income, "income", 9))
        return unsound("tables");
    return {};
}

Result<QString> StateStore::setAside(const QString& file, WallTime now)
{
    const QString stamp = QDateTime::fromMSecsSinceEpoch(toMs(now), Qt::UTC).toString(QStringLiteral("yyyyMMddTHHmmsszzzZ"));
    const QString kept = file + QStringLiteral(".corrupt-") + stamp;
    if (!QFile::rename(file, kept))
        return fail(Error::Code::Storage, QStringLiteral("the corrupt state file cannot be renamed"));
    for (const char* suffix : { "-wal", "-shm" }) {
        const QString companion = file + QLatin1String(suffix);
        if (QFile::exists(companion))
            QFile::rename(companion, kept + QLatin1String(suffix));
    }
    return kept;
}

Result<void> StateStore::save(const Exchange::Private& exchange)
{
    QSqlDatabase database = QSqlDatabase::database(m_connection, false);
    if (!database.transaction())
        return failure(database.lastError(), "beginning");
    Statements& s = *m_statements;
    const Unsaved& dirty = exchange.dirty;
    bool done = true;
    for (const auto& account : exchange.accounts) {
        if (dirty.accounts.count(account->id) != 0)
            done = done && s.write(s.account, { account->id, text(account->wallet), account->dualSide ? 1 : 0, qlonglong(toMs(account->updated)) });
    }
    for (const auto& [id, market] : dirty.holdings) {
        if (const PaperAccount* account = exchange.find(id)) {
            const auto at = static_cast<std::size_t>(market);
            done = done && s.write(id, exchange.markets[at].spec.instrument.symbol, account->holdings[at]);
        }
    }
    for (const auto& [id, orderId] : dirty.orders) {
        const PaperAccount* account = exchange.find(id);
        const auto order = account ? account->orders.find(orderId) : std::map<std::int64_t, PaperOrder>::const_iterator();
        if (account && order != account->orders.end())
            done = done && s.write(order->second);
    }
    for (const auto& [id, algoId] : dirty.algos) {
        const PaperAccount* account = exchange.find(id);
        const auto algo = account ? account->algos.find(algoId) : std::map<std::int64_t, AlgoOrder>::const_iterator();
        if (account && algo != account->algos.end())
            done = done && s.write(algo->second);
    }
    for (const PaperTrade& trade : dirty.trades)
        done = done && s.write(trade);
    for (const Income& income : dirty.incomes)
        done = done && s.write(income);
    for (const QString& symbol : dirty.delivered) {
        QSqlQuery query(database);
        query.prepare(QStringLiteral("DELETE FROM leg WHERE symbol = ?"));
        query.addBindValue(symbol);
        done = done && query.exec();
    }
    if (!done) {
        const QSqlError problem = s.problem;
        database.rollback();
        return failure(problem, "writing");
    }
    if (auto extras = saveExtras(exchange); !extras) {
        database.rollback();
        return extras;
    }
    if (!database.commit()) {
        const QSqlError problem = database.lastError();
        database.rollback();
        return failure(problem, "committing");
    }
    return {};
}

} // namespace fathom::paper
