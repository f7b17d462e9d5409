// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account_types.h"
#include "core/domain/book_view.h"
#include "core/domain/margin.h"
#include "core/domain/order_check.h"
#include "core/domain/order_sizing.h"
#include "core/domain/protection.h"
#include "ui/ticket/ticket_expression.h"
#include "ui/ticket/ticket_input.h"
#include "ui/workspace/panel_context.h"

namespace fathom {

class AccountState;
class MarketData;

//! \brief Everything one evaluation of the ticket reads of the session, gathered once so that every figure is of the same moment.
struct TicketReading
{
    TicketReading(const PanelContext& context, const TicketInput& input);

    const AccountState& account;
    const MarketData& market;
    const TicketInput& input;
    QString symbol;
    std::shared_ptr<const Instrument> instrument; //!< null where the filters are not known
    BookViewPtr book;
    SymbolConfig config;
    const std::vector<LeverageBracket>& brackets;
    CommissionRates rates;
    QString blocked; //!< why nothing may grow, empty where it may
    bool everythingBlocked = false; //!< not even what reduces goes out
    PriceReferences references;
    OrderFacts facts;

    bool isBookLive() const { return book && book->isLive(); }
    //! \brief The leg an order of \p side works on. \param closing takes from a position instead of opening one
    PositionSide legOf(Side side, bool closing) const;
    const Position* held(PositionSide leg) const; //!< null where flat
    Decimal amountOf(PositionSide leg) const;     //!< signed, 0 where flat
    //! \brief What an order of \p side could close, unsigned; 0 where there is nothing.
    Decimal closable(Side side) const;
    //! \brief Own limit orders that wait on a leg, price x rest, without reduce-only ones. Source: MARGIN 5.1.
    Decimal waiting(PositionSide leg, Side side) const;
    //! \brief What bounds an order of \p side at \p price on \p leg.
    Capacity capacity(PositionSide leg, Decimal price, bool reduceOnly, bool marketLot) const;
    //! \brief What stands behind the position an order of \p side would grow.
    protection::Cover coverOf(PositionSide leg) const;
    //! \brief The account after \p fills of \p intent, to the last digit as the venue would book it.
    margin::WhatIf after(const OrderIntent& intent, std::vector<margin::ExpectedFill> fills) const;
    //! \brief The exchange's liquidation price of the present leg less this program's own, empty where one of them is unknown.
    std::optional<Decimal> liquidationResidual(PositionSide leg) const;
};

} // namespace fathom
