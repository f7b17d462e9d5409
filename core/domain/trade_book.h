// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/history_types.h"

#include <map>

namespace fathom {

//! \brief Makes trades, from flat to flat, out of fills and wallet bookings. Exact: realised, fees and funding of all trades, open and
//! closed, and what belongs to none add up to the bookings to the last digit.
//!
//! Every leg (symbol, position side) is followed by itself. A fill that turns a position round ends one trade and begins the next; its fee
//! is shared by quantity, the remainder of the division going to the new one. Funding is told per symbol: where both legs of a hedge are
//! held it is shared in proportion to their signed sizes. A plain value, any one thread.
class TradeBook final
{
public:
    using Leg = std::pair<QString, PositionSide>;

    //! \brief The leg was held already when the known history begins. Before any fill of it.
    void inherit(const QString& symbol, PositionSide side, Decimal amount);
    //! \brief Goes on from an open trade that was worked out before.
    void restore(const TradeRecord& open);
    //! \brief Forgets what is open of the leg, as if it had never been told.
    void drop(const QString& symbol, PositionSide side);

    //! \brief The next fill of its leg; callers keep the order of trade ids.
    void add(const Fill& fill);
    //! \brief The next booking of its symbol, in time with the fills. Realised results and commissions are taken from the fills, so only
    //! the other types count here.
    void add(const Income& income);

    //! \brief Held now.
    const std::map<Leg, TradeRecord>& open() const { return m_open; }
    TradeRecord* openOf(const QString& symbol, PositionSide side);
    //! \brief Trades ended since this was last called, in order.
    std::vector<TradeRecord> takeClosed();
    //! \brief Funding and clearing that fell where no position of the symbol is known.
    Decimal unassigned() const { return m_unassigned; }

    //! \brief Whether \p asset is what contracts of \p symbol are margined in, by their names.
    static bool isMoneyOf(const QString& symbol, const QString& asset);

private:
    TradeRecord& begin(const Fill& fill, bool isLong);
    static void addFee(TradeRecord& trade, const QString& asset, Decimal amount);
    void enter(TradeRecord& trade, const Fill& fill, Decimal quantity, Decimal fee);
    void leave(TradeRecord& trade, const Fill& fill, Decimal quantity, Decimal fee);
    void end(const Leg& leg, WallTime time);

    std::map<Leg, TradeRecord> m_open;
    std::map<Leg, TradeRecord> m_lastClosed; //!< still takes a late booking of its symbol
    std::vector<TradeRecord> m_closed;
    Decimal m_unassigned;
};

//! \brief Takes two mark prices into the extremes of \p trade, 0 for none: worst is the lowest of a long, the highest of a short.
void widen(TradeRecord& trade, Decimal worst, Decimal best);

//! \brief Feeds one symbol's fills and bookings to \p book in the order they happened: fills by trade id, a booking before the fills that
//! are later than it. Fills read from a file know their time by the second only, which is why their ids decide.
void replay(TradeBook& book, std::vector<Fill> fills, std::vector<Income> incomes);

} // namespace fathom
