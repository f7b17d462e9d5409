// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/trade_keeper.h"

#include "core/store/history_rows.h"

#include <QSqlQuery>

#include <algorithm>

namespace fathom::history {

namespace {

template <class Row, class Read>
bool readAll(QSqlDatabase& db, const QString& sql, const QVariantList& values, std::vector<Row>& out, Read read)
{
    QSqlQuery query(db);
    query.setForwardOnly(true);
    query.prepare(sql);
    for (const QVariant& value : values)
        query.addBindValue(value);
    if (!query.exec())
        return false;
    while (query.next())
        out.push_back(read(query));
    return true;
}

bool run(QSqlDatabase& db, const QString& sql, const QVariantList& values)
{
    QSqlQuery query(db);
    query.prepare(sql);
    for (const QVariant& value : values)
        query.addBindValue(value);
    return query.exec();
}

void carryNotes(const std::vector<TradeRecord>& noted, std::vector<TradeRecord>& trades)
{
    for (const TradeRecord& old : noted) {
        const auto same = std::find_if(trades.begin(), trades.end(), [&](const TradeRecord& trade) {
            return trade.side == old.side && trade.isLong == old.isLong && trade.firstTradeId <= old.lastTradeId && trade.lastTradeId >= old.firstTradeId;
        });
        if (same == trades.end())
            continue;
        same->nakedMs += old.nakedMs;
        widen(*same, old.worstPrice, old.bestPrice);
    }
}

} // namespace

TradeKeeper::TradeKeeper(QSqlDatabase& db)
    : m_db(db)
{
}

bool TradeKeeper::load()
{
    std::vector<TradeRecord> open;
    if (!readAll(m_db, QStringLiteral("SELECT %1 FROM trades WHERE closed=0").arg(QLatin1String(tradeColumns)), {}, open, tradeOf))
        return false;
    m_book = {};
    m_newest.clear();
    for (const TradeRecord& trade : open)
        m_book.restore(trade);
    return true;
}

bool TradeKeeper::rebuild()
{
    std::vector<QString> symbols;
    const bool read = readAll(m_db, QStringLiteral("SELECT DISTINCT symbol FROM fills"), {}, symbols, [](const QSqlQuery& row) { return row.value(0).toString(); });
    return read && std::all_of(symbols.begin(), symbols.end(), [this](const QString& symbol) { return rework(symbol); });
}

std::vector<TradeRecord> TradeKeeper::open() const
{
    std::vector<TradeRecord> trades;
    for (const auto& [leg, trade] : m_book.open())
        trades.push_back(trade);
    return trades;
}

TradeKeeper::Newest& TradeKeeper::newestOf(const QString& symbol)
{
    const auto known = m_newest.find(symbol);
    if (known != m_newest.end())
        return known->second;
    Newest& newest = m_newest[symbol];
    QSqlQuery query(m_db);
    query.prepare(QStringLiteral("SELECT max(last_trade), max(opened, closed) FROM trades WHERE symbol=?"));
    query.addBindValue(symbol);
    if (query.exec() && query.next())
        newest = { query.value(0).toLongLong(), wallTimeFromMs(query.value(1).toLongLong()) };
    return newest;
}

// In order: every fill later than all fills of its symbol, every booking not before them and on a position that is held.
bool TradeKeeper::isInOrder(const std::vector<Fill>& fills, const std::vector<Income>& incomes)
{
    const QString& symbol = fills.empty() ? incomes.front().symbol : fills.front().symbol;
    const Newest& newest = newestOf(symbol);
    for (const Fill& fill : fills) {
        if (fill.tradeId <= newest.tradeId || fill.time < newest.time)
            return false;
    }
    for (const Income& income : incomes) {
        if (income.type == QLatin1String("COMMISSION") || income.type == QLatin1String("REALIZED_PNL"))
            continue;
        if (income.time < newest.time || !fills.empty())
            return false;
        const auto held = [&](PositionSide side) { return m_book.openOf(symbol, side) != nullptr; };
        if (!held(PositionSide::Both) && !held(PositionSide::Long) && !held(PositionSide::Short))
            return false;
    }
    return true;
}

bool TradeKeeper::take(std::vector<Fill> fills, std::vector<Income> incomes)
{
    std::map<QString, std::pair<std::vector<Fill>, std::vector<Income>>> bySymbol;
    for (Fill& fill : fills)
        bySymbol[fill.symbol].first.push_back(std::move(fill));
    for (Income& income : incomes) {
        if (!income.symbol.isEmpty())
            bySymbol[income.symbol].second.push_back(std::move(income));
    }
    for (auto& [symbol, rows] : bySymbol) {
        if (!isInOrder(rows.first, rows.second)) {
            if (!rework(symbol))
                return false;
            continue;
        }
        Newest& newest = newestOf(symbol);
        for (const Fill& fill : rows.first) {
            newest.tradeId = std::max(newest.tradeId, fill.tradeId);
            newest.time = std::max(newest.time, fill.time);
        }
        replay(m_book, std::move(rows.first), std::move(rows.second));
        if (!writeOpen(symbol))
            return false;
    }
    return true;
}

bool TradeKeeper::writeOpen(const QString& symbol)
{
    if (!removeTrades(symbol, true))
        return false;
    for (const TradeRecord& trade : m_book.takeClosed()) {
        if (!write(trade))
            return false;
    }
    for (const auto& [leg, trade] : m_book.open()) {
        if (leg.first == symbol && !write(trade))
            return false;
    }
    return true;
}

bool TradeKeeper::rework(const QString& symbol)
{
    TradeBook book;
    std::vector<Fill> fills;
    std::vector<Income> incomes;
    const QVariantList named { symbol };
    std::vector<LegAnchor> begins;
    const bool read
        = readAll(m_db, QStringLiteral("SELECT %1 FROM fills WHERE symbol=?").arg(QLatin1String(fillColumns)), named, fills,
              [](const QSqlQuery& row) { return fillOf(row).fill; })
        && readAll(m_db, QStringLiteral("SELECT %1 FROM incomes WHERE symbol=?").arg(QLatin1String(incomeColumns)), named, incomes, incomeOf)
        && readAll(m_db, QStringLiteral("SELECT symbol, side, amount FROM inherited WHERE symbol=?"), named, begins, [](const QSqlQuery& row) {
               return LegAnchor { row.value(0).toString(), positionSideFromName(row.value(1).toString()).value_or(PositionSide::Both),
                   number(row.value(2)) };
           });
    if (!read)
        return false;
    for (const LegAnchor& begin : begins)
        book.inherit(begin.symbol, begin.side, begin.amount);
    Newest newest;
    for (const Fill& fill : fills) {
        newest.tradeId = std::max(newest.tradeId, fill.tradeId);
        newest.time = std::max(newest.time, fill.time);
    }
    replay(book, std::move(fills), std::move(incomes));
    std::vector<TradeRecord> trades;
    for (TradeRecord& trade : book.takeClosed()) {
        // A booking after the end tells a trade again.
        const auto told = std::find_if(trades.begin(), trades.end(),
            [&](const TradeRecord& other) { return other.side == trade.side && other.firstTradeId == trade.firstTradeId; });
        if (told == trades.end())
            trades.push_back(std::move(trade));
        else
            *told = std::move(trade);
    }
    const std::size_t ended = trades.size();
    for (const auto& [leg, trade] : book.open())
        trades.push_back(trade);
    carryNotes(tradesOf(symbol, true), trades);
    if (!removeTrades(symbol, false))
        return false;
    for (const PositionSide side : { PositionSide::Both, PositionSide::Long, PositionSide::Short })
        m_book.drop(symbol, side);
    for (std::size_t i = 0; i < trades.size(); ++i) {
        if (!write(trades[i]))
            return false;
        if (i >= ended)
            m_book.restore(trades[i]);
    }
    m_newest[symbol] = newest;
    return true;
}

bool TradeKeeper::write(const TradeRecord& trade)
{
    return insert(m_db, "trades", tradeColumns, valuesOf(trade), "OR REPLACE");
}

bool TradeKeeper::removeTrades(const QString& symbol, bool onlyOpen)
{
    return run(m_db, onlyOpen ? QStringLiteral("DELETE FROM trades WHERE symbol=? AND closed=0") : QStringLiteral("DELETE FROM trades WHERE symbol=?"), { symbol });
}

std::vector<TradeRecord> TradeKeeper::tradesOf(const QString& symbol, bool onlyNoted)
{
    std::vector<TradeRecord> trades;
    QString sql = QStringLiteral("SELECT %1 FROM trades WHERE symbol=?").arg(QLatin1String(tradeColumns));
    if (onlyNoted)
        sql += QStringLiteral(" AND (naked_ms<>0 OR worst<>'0')");
    readAll(m_db, sql, { symbol }, trades, tradeOf);
    return trades;
}

bool TradeKeeper::compare(const std::vector<LegAnchor>& anchors)
{
    std::set<QString> wrong;
    for (const LegAnchor& anchor : anchors) {
        const TradeRecord* open = m_book.openOf(anchor.symbol, anchor.side);
        const Decimal difference = anchor.amount - (open ? open->held : Decimal());
        const TradeBook::Leg leg { anchor.symbol, anchor.side };
        if (difference.isZero()) {
            m_doubts.erase(leg);
            continue;
        }
        const auto doubt = m_doubts.find(leg);
        const bool nothingKnown = newestOf(anchor.symbol).tradeId == 0;
        if (!nothingKnown && (doubt == m_doubts.end() || doubt->second != difference)) {
            m_doubts[leg] = difference;
            continue;
        }
        m_doubts.erase(leg);
        const QVariantList name { anchor.symbol, positionSideName(anchor.side) };
        std::vector<Decimal> begun;
        readAll(m_db, QStringLiteral("SELECT amount FROM inherited WHERE symbol=? AND side=?"), name, begun,
            [](const QSqlQuery& row) { return number(row.value(0)); });
        const Decimal begins = (begun.empty() ? Decimal() : begun.front()) + difference;
        if (run(m_db, QStringLiteral("INSERT OR REPLACE INTO inherited VALUES(?,?,?)"), name + QVariantList { text(begins) }))
            wrong.insert(anchor.symbol);
    }
    for (const QString& symbol : wrong)
        rework(symbol);
    return !wrong.empty();
}

bool TradeKeeper::note(const QString& symbol, PositionSide side, std::int64_t nakedMs, Decimal worst, Decimal best)
{
    TradeRecord* trade = m_book.openOf(symbol, side);
    std::vector<TradeRecord> last;
    if (!trade) {
        // The last seconds of a trade may be told after its last fill.
        readAll(m_db, QStringLiteral("SELECT %1 FROM trades WHERE symbol=? AND side=? ORDER BY closed DESC LIMIT 1").arg(QLatin1String(tradeColumns)),
            { symbol, positionSideName(side) }, last, tradeOf);
        if (last.empty())
            return false;
        trade = &last.front();
    }
    trade->nakedMs += nakedMs;
    widen(*trade, worst, best);
    return write(*trade);
}

} // namespace fathom::history
