// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What changes rarely: switches, other wallets, the insurance fund, modifications, margin moved by hand.
#include "core/paper/state_sql.h"
#include "core/paper/state_store.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

namespace fathom::paper {

namespace {

constexpr std::array tables {
    "CREATE TABLE IF NOT EXISTS setting (account INTEGER, name TEXT, value TEXT NOT NULL, PRIMARY KEY (account, name)) WITHOUT ROWID",
    "CREATE TABLE IF NOT EXISTS amendment (id INTEGER PRIMARY KEY, account INTEGER NOT NULL, orderId INTEGER NOT NULL, modify INTEGER NOT NULL, "
    "symbol TEXT NOT NULL, client TEXT NOT NULL, price TEXT NOT NULL, toPrice TEXT NOT NULL, quantity TEXT NOT NULL, "
    "toQuantity TEXT NOT NULL, count INTEGER NOT NULL, match INTEGER NOT NULL, time INTEGER NOT NULL)",
    "CREATE TABLE IF NOT EXISTS margin (account INTEGER NOT NULL, symbol TEXT NOT NULL, asset TEXT NOT NULL, leg INTEGER NOT NULL, "
    "added INTEGER NOT NULL, amount TEXT NOT NULL, time INTEGER NOT NULL)",
};
const QString walletOf = QStringLiteral("wallet ");

bool put(QSqlQuery& query, const char* table, std::initializer_list<QVariant> values)
{
    const QString marks = QStringList(QList<QString>(static_cast<qsizetype>(values.size()), QStringLiteral("?"))).join(QLatin1Char(','));
    query.prepare(QStringLiteral("INSERT OR REPLACE INTO %1 VALUES (%2)").arg(QLatin1String(table), marks));
    int at = 0;
    for (const QVariant& value : values)
        query.bindValue(at++, value.typeId() == QMetaType::QString && value.toString().isNull() ? QVariant(QStringLiteral("")) : value);
    return query.exec();
}

PaperAccount* accountOf(const std::vector<std::unique_ptr<PaperAccount>>& accounts, AccountId id)
{
    const auto at = std::find_if(accounts.begin(), accounts.end(), [id](const auto& account) { return account->id == id; });
    return at == accounts.end() ? nullptr : at->get();
}

Decimal decimalAt(const QSqlQuery& query, int column, bool& sound)
{
    const auto value = Decimal::parse(query.value(column).toString().toStdString());
    sound = sound && value.has_value();
    return value ? *value : Decimal();
}

WallTime timeAt(const QSqlQuery& query, int column, bool& sound)
{
    bool whole = false;
    const std::int64_t value = query.value(column).toLongLong(&whole);
    sound = sound && whole && isTime(value);
    return wallTimeFromMs(value);
}

bool putSettings(QSqlQuery& query, const Exchange::Private& exchange)
{
    bool done = put(query, "setting", { 0, QStringLiteral("fund"), text(exchange.risk.fund()) });
    for (const auto& account : exchange.accounts) {
        done = done && put(query, "setting", { account->id, QStringLiteral("multiAssets"), account->multiAssets ? 1 : 0 })
            && put(query, "setting", { account->id, QStringLiteral("feeBurn"), account->feeBurn ? 1 : 0 })
            && put(query, "setting", { account->id, QStringLiteral("tradFi"), account->tradFiSigned ? 1 : 0 });
        for (const auto& [asset, amount] : account->others)
            done = done && put(query, "setting", { account->id, QString(walletOf + asset), text(amount) });
    }
    return done;
}

} // namespace

Result<void> StateStore::prepareExtras()
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    for (const char* table : tables) {
        if (!query.exec(QLatin1String(table)))
            return failure(query.lastError(), "creating tables");
    }
    return {};
}

// Inside the transaction of save().
Result<void> StateStore::saveExtras(const Exchange::Private& exchange)
{
    const Unsaved& dirty = exchange.dirty;
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    bool done = !dirty.settings || putSettings(query, exchange);
    for (const Amendment& a : dirty.amendments)
        done = done
            && put(query, "amendment", { qlonglong(a.amendmentId), a.account, qlonglong(a.orderId), qlonglong(a.modifyId), a.symbol, a.clientId,
                text(a.priceBefore), text(a.priceAfter), text(a.quantityBefore), text(a.quantityAfter), a.count,
                static_cast<int>(a.priceMatch), qlonglong(toMs(a.time)) });
    for (const MarginChange& m : dirty.marginChanges)
        done = done
            && put(query, "margin", { m.account, m.symbol, m.asset, static_cast<int>(m.side), m.added ? 1 : 0, text(m.amount), qlonglong(toMs(m.time)) });
    return done ? Result<void>() : Result<void>(failure(query.lastError(), "writing"));
}

Result<void> StateStore::loadExtras(const std::vector<std::unique_ptr<PaperAccount>>& accounts, std::optional<Decimal>& fund)
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.setForwardOnly(true);
    bool sound = true;
    if (!query.exec(QStringLiteral("SELECT * FROM setting")))
        return failure(query.lastError(), "reading");
    while (query.next()) {
        PaperAccount* account = accountOf(accounts, query.value(0).toUInt());
        const QString name = query.value(1).toString();
        if (name == QLatin1String("fund"))
            fund = decimalAt(query, 2, sound);
        else if (account && name == QLatin1String("multiAssets"))
            account->multiAssets = query.value(2).toInt() != 0;
        else if (account && name == QLatin1String("feeBurn"))
            account->feeBurn = query.value(2).toInt() != 0;
        else if (account && name == QLatin1String("tradFi"))
            account->tradFiSigned = query.value(2).toInt() != 0;
        else if (account && name.startsWith(walletOf))
            account->others[name.mid(walletOf.size())] = decimalAt(query, 2, sound);
    }
    if (!query.exec(QStringLiteral("SELECT * FROM amendment ORDER BY id")))
        return failure(query.lastError(), "reading");
    while (query.next()) {
        Amendment row { query.value(0).toLongLong(), query.value(2).toLongLong(), query.value(3).toLongLong(), query.value(1).toUInt(),
            query.value(4).toString(), query.value(5).toString(), decimalAt(query, 6, sound), decimalAt(query, 7, sound),
            decimalAt(query, 8, sound), decimalAt(query, 9, sound), query.value(10).toInt(),
            static_cast<PriceMatch>(std::clamp(query.value(11).toInt(), 0, static_cast<int>(PriceMatch::Queue20))),
            timeAt(query, 12, sound) };
        if (PaperAccount* account = accountOf(accounts, row.account))
            account->amendments.push_back(std::move(row));
    }
    if (!query.exec(QStringLiteral("SELECT * FROM margin ORDER BY rowid")))
        return failure(query.lastError(), "reading");
    while (query.next()) {
        MarginChange row { query.value(0).toUInt(), query.value(1).toString(), query.value(2).toString(),
            static_cast<PositionSide>(std::clamp(query.value(3).toInt(), 0, static_cast<int>(PositionSide::Short))), query.value(4).toInt() != 0,
            decimalAt(query, 5, sound), timeAt(query, 6, sound) };
        if (PaperAccount* account = accountOf(accounts, row.account))
            account->marginChanges.push_back(std::move(row));
    }
    return sound ? Result<void>() : Result<void>(unsound("row"));
}

} // namespace fathom::paper
