// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/exchange.h"
#include "core/paper/paper_account.h"

namespace fathom::paper {

//! \brief Margin calls, liquidation, the insurance fund and auto-deleveraging.
class RiskEngine final
{
public:
    explicit RiskEngine(Exchange::Private& exchange);

    //! \brief Liquidates what its margin no longer carries: parts by bracket where that is enough, else whole positions.
    void check(PaperAccount& account);
    //! \brief Ends the account's orders of a market, \p reason telling why.
    void dropOrders(PaperAccount& account, int market, ExpiryReason reason);
    //! \brief An order of the venue's own, entered but not in the book.
    PaperOrder& systemOrder(PaperAccount& account, int market, PositionSide side, const QString& clientId, Decimal quantity, Decimal price);
    void deleverage(PaperAccount& account, int market, PositionSide side, Decimal quantity, Decimal price);
    //! \brief 0 to 4: where the leg stands in profit times leverage among simulated counterparties.
    int quantile(const PaperAccount& account, int market, PositionSide side) const;
    Decimal fund() const { return m_fund; }
    void setFund(Decimal fund) { m_fund = fund; }

private:
    struct Scope //!< what answers for a leg
    {
        Decimal equity, maintenance;
    };
    Scope scopeOf(const PaperAccount& account, int market, PositionSide side) const;
    void checkIsolated(PaperAccount& account, int market);
    void warnCross(PaperAccount& account, Decimal equity, Decimal maintenance);
    void warn(PaperAccount& account, bool& warned, Decimal equity, Decimal maintenance, int market, PositionSide side);
    Decimal quantityToClose(const PaperAccount& account, int market, PositionSide side) const;
    void liquidate(PaperAccount& account, int market, PositionSide side, Decimal quantity);
    void takeOver(PaperAccount& account, PaperOrder& order);
    void clear(PaperAccount& account, const PaperOrder& order, Decimal floor, bool isolated);
    Decimal bankruptcyPrice(const PaperAccount& account, int market, PositionSide side, Decimal quantity) const;

    Exchange::Private& m_exchange;
    Decimal m_fund;
};

} // namespace fathom::paper
