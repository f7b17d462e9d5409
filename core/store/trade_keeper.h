// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/trade_book.h"

#include <QSqlDatabase>

#include <map>
#include <set>

namespace fathom::history {

//! \brief Keeps the table of trades true to the tables of fills and bookings. Internal to this room; one thread.
//!
//! What comes in order is added to the trades that are open; what comes late, from lists and files, makes the trades of its symbol be
//! worked out anew, and what this program noted beside them (time without a stop, extremes) is carried over.
class TradeKeeper final
{
public:
    explicit TradeKeeper(QSqlDatabase& db);

    //! \brief Reads what is open. \return false where the file cannot be read
    bool load();
    //! \brief Works out every trade anew, for a file that has fills but no trades yet.
    bool rebuild();
    //! \brief Rows that are new to the tables, inside the transaction that wrote them.
    bool take(std::vector<Fill> fills, std::vector<Income> incomes);
    //! \brief What the legs held when nothing was missing. Two equal differences in a row, or one where no fill is known at all, are taken
    //! as the position the known history begins in. \return whether trades changed
    bool compare(const std::vector<LegAnchor>& anchors);
    //! \brief Adds to what was noted beside the open trade, or the last one where none is open. \return false where none is known
    bool note(const QString& symbol, PositionSide side, std::int64_t nakedMs, Decimal worst, Decimal best);
    //! \brief Forgets what is open: the transaction was taken back, and load() must follow.
    void forget() { m_book = {}; m_newest.clear(); }

    std::vector<TradeRecord> open() const;

private:
    struct Newest
    {
        std::int64_t tradeId = 0;
        WallTime time {};
    };
    Newest& newestOf(const QString& symbol);
    bool isInOrder(const std::vector<Fill>& fills, const std::vector<Income>& incomes);
    bool rework(const QString& symbol);
    bool write(const TradeRecord& trade);
    bool writeOpen(const QString& symbol);
    bool removeTrades(const QString& symbol, bool onlyOpen);
    std::vector<TradeRecord> tradesOf(const QString& symbol, bool onlyNoted);

    QSqlDatabase& m_db;
    TradeBook m_book;
    std::map<QString, Newest> m_newest;
    std::map<TradeBook::Leg, Decimal> m_doubts; //!< differences seen once
};

} // namespace fathom::history
