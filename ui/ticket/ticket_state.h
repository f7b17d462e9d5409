// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/book_view.h"
#include "core/domain/margin.h"
#include "core/domain/order.h"
#include "core/domain/order_check.h"
#include "ui/ticket/ticket_expression.h"
#include "ui/workspace/panel_context.h"

#include <array>
#include <optional>

namespace fathom {

//! \brief What stands in the ticket's fields.
struct TicketInput
{
    bool market = false;            //!< an IOC limit with a cap; INTERACTION 8
    QString priceText, sizeText;
    std::optional<Decimal> committedPrice; //!< what "+20t" starts from: the price before this text was typed
    bool postOnly = false;
    bool reduceOnly = false;
    TimeInForce timeInForce = TimeInForce::GTC;
    Decimal capPercent;             //!< slippage cap of a market order
};

//! \brief One side of the ticket: the exact order its button sends, or why it does not.
struct TicketSide
{
    OrderIntent intent;
    QStringList errors;     //!< red lines of this side only; empty: may be sent
    QString priceError, sizeError;           //!< the venue's rules on this side; empty where kept
    Decimal priceSuggestion, sizeSuggestion; //!< 0 where none
    QString shortReason;    //!< on the button, where there is an error
    QStringList cautions;   //!< amber lines; sending is allowed
    bool reduces = false;
    bool closesOnly = false; //!< the order can only close: reduce-only is locked on
    margin::WhatIf whatIf;
    Decimal averagePrice;   //!< market: expected from the book
    bool partlyFilled = false; //!< market: the cap ends before the size is filled
    std::optional<Decimal> queue; //!< joins behind, where it would rest
    bool takes = false;
    Decimal most;

    bool canSend() const { return errors.isEmpty(); }
};

//! \brief The ticket worked out: what was typed, what is wrong, what each side would send and what it would make of the account.
struct TicketState
{
    bool ready = false;              //!< the symbol's filters are known
    std::optional<Decimal> price;    //!< limit: as read
    std::optional<Decimal> size;
    QString priceError, sizeError;           //!< unreadable, or refused on both sides
    Decimal priceSuggestion, sizeSuggestion; //!< 0 where none
    std::array<TicketSide, 2> sides; //!< by Side
    PriceReferences references;

    const TicketSide& side(Side side) const { return sides[static_cast<std::size_t>(side)]; }
    //! \brief Fields that must be put right before this side can be sent.
    int errorCount(Side side) const;
};

//! \brief Works the ticket out from the session's present state. Pure reading; nothing is sent or changed.
TicketState evaluateTicket(const PanelContext& context, const TicketInput& input);

} // namespace fathom
