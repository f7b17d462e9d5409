// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked of the stored history: filters, orders of rows, sums, pages, CSV.
#include "core/domain/trade_book.h"
#include "core/store/history_csv.h"
#include "core/store/history_database.h"
#include "core/store/history_rows.h"

#include <QIODevice>
#include <QSqlError>
#include <QSqlQuery>

#include <algorithm>

namespace fathom {

namespace {

struct Column
{
    QString sql;
    bool isNumber = false;
};

Column words(const char* name) { return { QLatin1String(name), false }; }
Column amount(const char* name) { return { QStringLiteral("CAST(%1 AS REAL)").arg(QLatin1String(name)), true }; }
Column whole(const char* name) { return { QLatin1String(name), true }; }

Column orderColumn(HistoryField field)
{
    switch (field) {
    case HistoryField::Symbol: return words("symbol");
    case HistoryField::Side: return words("side");
    case HistoryField::Type: return words("type");
    case HistoryField::Price: return amount("price");
    case HistoryField::Quantity: return amount("quantity");
    case HistoryField::Executed: return amount("executed");
    case HistoryField::Status: return words("status");
    case HistoryField::ClientId: return words("client_id");
    default: return whole("created");
    }
}

Column fillColumn(HistoryField field)
{
    switch (field) {
    case HistoryField::Symbol: return words("symbol");
    case HistoryField::Side: return words("side");
    case HistoryField::Price: return amount("price");
    case HistoryField::Quantity: return amount("quantity");
    case HistoryField::Role: return words("CASE maker WHEN 0 THEN 'taker' ELSE 'maker' END");
    case HistoryField::Fee: return amount("commission");
    case HistoryField::Asset: return words("commission_asset");
    case HistoryField::Realized: return amount("realized");
    case HistoryField::ClientId: return words("client_id");
    case HistoryField::Mark: return whole("learned");
    default: return whole("time");
    }
}

Column tradeColumn(HistoryField field)
{
    switch (field) {
    case HistoryField::Symbol: return words("symbol");
    case HistoryField::Side: return words("CASE is_long WHEN 0 THEN 'SHORT' ELSE 'LONG' END");
    case HistoryField::Quantity: return amount("peak");
    case HistoryField::Price: return amount("entered_value");
    case HistoryField::Realized: return amount("realized");
    case HistoryField::Fee: return amount("fee");
    case HistoryField::Funding: return amount("funding");
    case HistoryField::Net: return amount("net");
    case HistoryField::Duration: return whole("(closed-opened)");
    case HistoryField::Naked: return whole("naked_ms");
    default: return whole("closed");
    }
}

Column incomeColumn(HistoryField field)
{
    switch (field) {
    case HistoryField::Symbol: return words("symbol");
    case HistoryField::Type: return words("type");
    case HistoryField::Amount: return amount("amount");
    case HistoryField::Asset: return words("asset");
    default: return whole("time");
    }
}

Column columnOf(HistoryKind kind, HistoryField field)
{
    switch (kind) {
    case HistoryKind::Orders: return orderColumn(field);
    case HistoryKind::Fills: return fillColumn(field);
    case HistoryKind::Trades: return tradeColumn(field);
    case HistoryKind::Income: break;
    }
    return incomeColumn(field);
}

struct Source
{
    const char* table;
    const char* columns;
};

Source sourceOf(HistoryKind kind)
{
    switch (kind) {
    case HistoryKind::Orders: return { "orders", history::orderColumns };
    case HistoryKind::Fills: return { "fills", history::fillColumns };
    case HistoryKind::Trades: return { "trades", history::tradeColumns };
    case HistoryKind::Income: break;
    }
    return { "incomes", history::incomeColumns };
}

QString likePattern(QString text)
{
    text.replace(QLatin1Char('\\'), QLatin1String("\\\\")).replace(QLatin1Char('%'), QLatin1String("\\%")).replace(QLatin1Char('_'), QLatin1String("\\_"));
    return QLatin1Char('%') + text + QLatin1Char('%');
}

//! " WHERE ... ORDER BY ...", with its values.
QString clauses(const HistoryFilter& filter, QVariantList& values)
{
    QStringList wheres;
    const QString time = columnOf(filter.kind, HistoryField::Time).sql;
    if (filter.kind == HistoryKind::Trades)
        wheres << QStringLiteral("closed<>0");
    if (filter.fundingOnly && filter.kind == HistoryKind::Income)
        wheres << QStringLiteral("type IN ('FUNDING_FEE','SPECIAL_FUNDING_FEE')");
    if (filter.from != WallTime {}) {
        wheres << time + QStringLiteral(">=?");
        values << static_cast<qlonglong>(toMs(filter.from));
    }
    if (filter.to != WallTime {}) {
        wheres << time + QStringLiteral("<=?");
        values << static_cast<qlonglong>(toMs(filter.to));
    }
    for (const HistoryCondition& condition : filter.conditions) {
        const Column column = columnOf(filter.kind, condition.field);
        if (!column.isNumber && !condition.contains.isEmpty()) {
            wheres << column.sql + QStringLiteral(" LIKE ? ESCAPE '\\'");
            values << likePattern(condition.contains);
        }
        if (column.isNumber && condition.from) {
            wheres << column.sql + QStringLiteral(">=?");
            values << *condition.from;
        }
        if (column.isNumber && condition.to) {
            wheres << column.sql + QStringLiteral("<=?");
            values << *condition.to;
        }
    }
    const QString way = filter.descending ? QStringLiteral(" DESC") : QString();
    QString sql = wheres.isEmpty() ? QString() : QStringLiteral(" WHERE ") + wheres.join(QStringLiteral(" AND "));
    sql += QStringLiteral(" ORDER BY ") + columnOf(filter.kind, filter.sort).sql + way;
    if (filter.sort != HistoryField::Time)
        sql += QStringLiteral(", ") + time + QStringLiteral(" DESC");
    // Fills of one order share their time; their ids are the order they happened in.
    sql += (filter.kind == HistoryKind::Fills ? QStringLiteral(", trade_id") : QStringLiteral(", id")) + way;
    return sql;
}

void addOther(HistoryTotals& totals, const QString& asset, Decimal amount)
{
    const auto known = std::find_if(totals.otherFees.begin(), totals.otherFees.end(), [&](const auto& fee) { return fee.first == asset; });
    if (known == totals.otherFees.end())
        totals.otherFees.emplace_back(asset, amount);
    else
        known->second += amount;
}

void count(HistoryTotals& totals, const Order& order) { totals.volume += order.executed * order.averagePrice; }

void count(HistoryTotals& totals, const StoredFill& stored)
{
    const Fill& fill = stored.fill;
    totals.volume += fill.price * fill.quantity;
    totals.realized += fill.realizedPnl;
    if (TradeBook::isMoneyOf(fill.symbol, fill.commissionAsset))
        totals.fee += fill.commission;
    else
        addOther(totals, fill.commissionAsset, fill.commission);
    totals.net = totals.realized - totals.fee;
}

void count(HistoryTotals& totals, const TradeRecord& trade)
{
    totals.volume += trade.enteredValue + trade.leftValue;
    totals.realized += trade.realized;
    totals.fee += trade.fee;
    totals.funding += trade.funding;
    totals.other += trade.other;
    totals.net += trade.net();
    for (const auto& [asset, amount] : trade.otherFees)
        addOther(totals, asset, amount);
    totals.wins += trade.net().isPositive() ? 1 : 0;
    totals.losses += trade.net().isNegative() ? 1 : 0;
    totals.nakedMs += trade.nakedMs;
}

void count(HistoryTotals& totals, const Income& income)
{
    if (income.isFunding())
        totals.funding += income.amount;
    else if (income.type == QLatin1String("REALIZED_PNL"))
        totals.realized += income.amount;
    else if (income.type == QLatin1String("COMMISSION"))
        totals.fee -= income.amount;
    else
        totals.other += income.amount;
    totals.net += income.amount;
}

//! Calls \p take with every row as the value its kind is.
template <class Take>
void readAs(HistoryKind kind, const QSqlQuery& row, Take take)
{
    switch (kind) {
    case HistoryKind::Orders: take(history::orderOf(row)); break;
    case HistoryKind::Fills: take(history::fillOf(row)); break;
    case HistoryKind::Trades: take(history::tradeOf(row)); break;
    case HistoryKind::Income: take(history::incomeOf(row)); break;
    }
}

void append(HistoryPage& page, Order order) { page.orders.push_back(std::move(order)); }
void append(HistoryPage& page, StoredFill fill) { page.fills.push_back(std::move(fill)); }
void append(HistoryPage& page, TradeRecord trade) { page.trades.push_back(std::move(trade)); }
void append(HistoryPage& page, Income income) { page.incomes.push_back(std::move(income)); }

Unexpected<Error> unanswered(const QSqlQuery& query)
{
    return fail(Error::Code::Storage, QStringLiteral("history: %1").arg(query.lastError().databaseText()));
}

bool ask(QSqlQuery& query, const HistoryFilter& filter)
{
    const Source source = sourceOf(filter.kind);
    QVariantList values;
    const QString tail = clauses(filter, values);
    query.setForwardOnly(true);
    // The row id comes last, so that the readers find their columns where they are without it.
    query.prepare(QStringLiteral("SELECT %1, id FROM %2").arg(QLatin1String(source.columns), QLatin1String(source.table)) + tail);
    for (const QVariant& value : std::as_const(values))
        query.addBindValue(value);
    return query.exec();
}

} // namespace

Result<HistoryDatabase::Found> HistoryDatabase::find(const HistoryFilter& filter)
{
    QSqlQuery query(m_db);
    if (!ask(query, filter))
        return unanswered(query);
    Found found;
    const int id = static_cast<int>(QString::fromLatin1(sourceOf(filter.kind).columns).count(QLatin1Char(','))) + 1;
    while (query.next()) {
        found.rows.push_back(query.value(id).toLongLong());
        readAs(filter.kind, query, [&](const auto& row) { count(found.totals, row); });
    }
    found.totals.count = static_cast<int>(found.rows.size());
    return found;
}

Result<HistoryPage> HistoryDatabase::page(HistoryKind kind, const std::vector<qint64>& rows, int first, int count)
{
    HistoryPage page;
    page.first = first;
    const Source source = sourceOf(kind);
    QSqlQuery query(m_db);
    query.setForwardOnly(true);
    query.prepare(QStringLiteral("SELECT %1 FROM %2 WHERE id=?").arg(QLatin1String(source.columns), QLatin1String(source.table)));
    const int end = std::min(first + count, static_cast<int>(rows.size()));
    for (int at = std::max(first, 0); at < end; ++at) {
        query.bindValue(0, rows[static_cast<std::size_t>(at)]);
        if (!query.exec())
            return unanswered(query);
        query.next(); // a row rewritten since it was found reads as an empty one
        readAs(kind, query, [&](auto row) { append(page, std::move(row)); });
    }
    return page;
}

Result<int> HistoryDatabase::exportCsv(const HistoryFilter& filter, QIODevice& to)
{
    QSqlQuery query(m_db);
    if (!ask(query, filter))
        return unanswered(query);
    const auto put = [&](const QByteArray& bytes) { return to.write(bytes) == bytes.size(); };
    bool written = put("\xef\xbb\xbf") && put(history::csvHeading(filter.kind)); // spreadsheets read UTF-8 by this mark
    int rows = 0;
    while (written && query.next()) {
        readAs(filter.kind, query, [&](const auto& row) { written = put(history::csvLine(row)); });
        ++rows;
    }
    if (!written)
        return fail(Error::Code::Storage, QStringLiteral("the file could not be written whole"));
    return rows;
}

} // namespace fathom
