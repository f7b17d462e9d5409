// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/history_schema.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>

#include <initializer_list>

namespace fathom::history {

namespace {

// Amounts are texts: a column of binary numbers could not hold them. Row ids name rows for the pages of a query.
constexpr const char* orders = "CREATE TABLE orders(id INTEGER PRIMARY KEY, symbol TEXT NOT NULL, client_id TEXT NOT NULL,"
                               " order_id INTEGER NOT NULL, algo_id INTEGER NOT NULL DEFAULT 0, side TEXT NOT NULL, position_side TEXT NOT NULL,"
                               " type TEXT NOT NULL, tif TEXT NOT NULL, reduce_only INTEGER NOT NULL, close_position INTEGER NOT NULL DEFAULT 0,"
                               " price TEXT NOT NULL, quantity TEXT NOT NULL, executed TEXT NOT NULL, average TEXT NOT NULL,"
                               " trigger_price TEXT NOT NULL DEFAULT '0', working_type TEXT NOT NULL DEFAULT '', price_protect INTEGER NOT NULL DEFAULT 0,"
                               " activate_price TEXT NOT NULL DEFAULT '0', callback_rate TEXT NOT NULL DEFAULT '0', algo_status TEXT NOT NULL DEFAULT '',"
                               " status TEXT NOT NULL, request INTEGER NOT NULL, error_text TEXT NOT NULL, error_code INTEGER NOT NULL,"
                               " created INTEGER NOT NULL, updated INTEGER NOT NULL, expiry_reason INTEGER NOT NULL, external INTEGER NOT NULL)";
constexpr const char* fills = "CREATE TABLE fills(id INTEGER PRIMARY KEY, symbol TEXT NOT NULL, trade_id INTEGER NOT NULL,"
                              " order_id INTEGER NOT NULL, client_id TEXT NOT NULL, side TEXT NOT NULL, position_side TEXT NOT NULL,"
                              " price TEXT NOT NULL, quantity TEXT NOT NULL, commission TEXT NOT NULL, commission_asset TEXT NOT NULL,"
                              " realized TEXT NOT NULL, maker INTEGER NOT NULL, time INTEGER NOT NULL, learned INTEGER NOT NULL DEFAULT 0,"
                              " coarse INTEGER NOT NULL DEFAULT 0, UNIQUE(symbol, trade_id, side))";

// In the order they are made. Which orders are one order is decided by the exchange's ids where they are known.
constexpr const char* tables[] = {
    orders,
    "CREATE INDEX orders_created ON orders(created)",
    "CREATE UNIQUE INDEX orders_venue ON orders(symbol, order_id) WHERE order_id<>0",
    "CREATE INDEX orders_client ON orders(symbol, client_id)",
    fills,
    "CREATE INDEX fills_time ON fills(time)",
    "CREATE TABLE equity(time INTEGER PRIMARY KEY, equity TEXT NOT NULL)",
};
constexpr const char* sinceTwo[] = {
    "CREATE TABLE incomes(id INTEGER PRIMARY KEY, tran_id INTEGER NOT NULL, type TEXT NOT NULL, symbol TEXT NOT NULL, asset TEXT NOT NULL,"
    " amount TEXT NOT NULL, time INTEGER NOT NULL, trade_id INTEGER NOT NULL, info TEXT NOT NULL, coarse INTEGER NOT NULL DEFAULT 0,"
    " UNIQUE(type, tran_id, trade_id, symbol, asset))",
    "CREATE INDEX incomes_time ON incomes(time)",
    "CREATE INDEX incomes_symbol ON incomes(symbol, time)",
    "CREATE TABLE trades(id INTEGER PRIMARY KEY, symbol TEXT NOT NULL, side TEXT NOT NULL, is_long INTEGER NOT NULL, held TEXT NOT NULL,"
    " peak TEXT NOT NULL, entered TEXT NOT NULL, entered_value TEXT NOT NULL, exited TEXT NOT NULL, exited_value TEXT NOT NULL,"
    " realized TEXT NOT NULL, fee TEXT NOT NULL, other_fees TEXT NOT NULL, funding TEXT NOT NULL, other TEXT NOT NULL, net TEXT NOT NULL,"
    " fills INTEGER NOT NULL, opened INTEGER NOT NULL, closed INTEGER NOT NULL, first_trade INTEGER NOT NULL, last_trade INTEGER NOT NULL,"
    " inherited INTEGER NOT NULL, naked_ms INTEGER NOT NULL, worst TEXT NOT NULL, best TEXT NOT NULL, UNIQUE(symbol, side, first_trade))",
    "CREATE INDEX trades_closed ON trades(closed)",
    "CREATE TABLE inherited(symbol TEXT NOT NULL, side TEXT NOT NULL, amount TEXT NOT NULL, PRIMARY KEY(symbol, side)) WITHOUT ROWID",
    "CREATE TABLE jobs(id INTEGER NOT NULL, part INTEGER NOT NULL, way INTEGER NOT NULL, start INTEGER NOT NULL, finish INTEGER NOT NULL,"
    " state INTEGER NOT NULL, part_state INTEGER NOT NULL, download_id TEXT NOT NULL, done_to INTEGER NOT NULL, rows INTEGER NOT NULL,"
    " PRIMARY KEY(id, part)) WITHOUT ROWID",
    "CREATE TABLE marks(name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID",
};

// Working orders as they were last heard of: the columns of those that ended, none of their rules.
constexpr const char* sinceThree[] = {
    "CREATE TABLE open_orders AS SELECT * FROM orders WHERE 0",
};

constexpr const char* fromOne[] = {
    "ALTER TABLE orders RENAME TO orders_1",
    "DROP INDEX orders_created",
    orders,
    "INSERT INTO orders(symbol, client_id, order_id, side, position_side, type, tif, reduce_only, price, quantity, executed, average, status,"
    " request, error_text, error_code, created, updated, expiry_reason, external)"
    " SELECT symbol, client_id, order_id, side, position_side, type, tif, reduce_only, price, quantity, executed, average, status,"
    " request, error_text, error_code, created, updated, expiry_reason, external FROM orders_1",
    "DROP TABLE orders_1",
    "CREATE INDEX orders_created ON orders(created)",
    "CREATE UNIQUE INDEX orders_venue ON orders(symbol, order_id) WHERE order_id<>0",
    "CREATE INDEX orders_client ON orders(symbol, client_id)",
    "ALTER TABLE fills RENAME TO fills_1",
    "DROP INDEX fills_time",
    fills,
    "INSERT INTO fills(symbol, trade_id, order_id, client_id, side, position_side, price, quantity, commission, commission_asset, realized,"
    " maker, time) SELECT symbol, trade_id, order_id, client_id, side, position_side, price, quantity, commission, commission_asset,"
    " realized, maker, time FROM fills_1",
    "DROP TABLE fills_1",
    "CREATE INDEX fills_time ON fills(time)",
};

template <class List>
bool runAll(QSqlDatabase& db, const List& statements)
{
    for (const char* statement : statements) {
        QSqlQuery query(db);
        if (!query.exec(QString::fromLatin1(statement)))
            return false;
    }
    return true;
}

} // namespace

bool createTables(QSqlDatabase& db)
{
    return runAll(db, tables) && runAll(db, sinceTwo) && runAll(db, sinceThree);
}

bool migrate(QSqlDatabase& db, int from)
{
    if (from < 1 || from >= schemaVersion)
        return false;
    return (from > 1 || (runAll(db, fromOne) && runAll(db, sinceTwo))) && runAll(db, sinceThree);
}

} // namespace fathom::history
