// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/book_walk.h"
#include "core/domain/margin.h"
#include "core/domain/order.h"
#include "ui/ticket/ticket_expression.h"
#include "ui/ticket/ticket_input.h"
#include "ui/workspace/panel_context.h"

#include <array>
#include <optional>
#include <vector>

namespace fathom {

//! \brief Something wrong or unusual, said under a field or under the form.
struct TicketProblem
{
    std::optional<TicketField> field; //!< empty: of the order as a whole
    QString text;                     //!< a sentence; empty where the empty field says it by itself
    QString brief;                    //!< on the button, where nothing else is wrong: "post-only would cross"
    Decimal suggestion;               //!< a value that would do, 0 where there is none
    bool isBand = false;              //!< the trader's own bound: it can be changed
};

//! \brief One side of the ticket: the exact orders its button sends, or why it does not.
struct TicketSide
{
    std::vector<OrderIntent> intents; //!< one, or those of a scale in the order of their prices
    Bracket bracket;                  //!< goes with the entry
    std::vector<TicketProblem> errors;   //!< red: empty means it may be sent
    std::vector<TicketProblem> cautions; //!< amber: sending is allowed
    Decimal size;                     //!< base asset, of all orders; with closePosition the whole leg
    Decimal most;                     //!< the largest size of this side
    Decimal position;                 //!< of the leg it works on, signed
    bool reduces = false;             //!< takes from a position
    bool closesOnly = false;          //!< and cannot do anything else
    bool takes = false;               //!< would trade at once
    BookWalk walk;                    //!< what it takes from the book
    bool partlyFilled = false;        //!< a market order whose cap ends before its size does
    std::optional<Decimal> queue;     //!< joins behind, where it would rest
    Decimal entry;                    //!< expected average of its fills, 0 where unknown
    margin::WhatIf after;             //!< the account once it is filled
    bool hasAfter = false;
    Decimal marginAfter;              //!< initial margin of the account then

    bool canSend() const { return errors.empty(); }
    const OrderIntent& intent() const { return intents.front(); }
    const TicketProblem* errorOf(TicketField field) const;
};

//! \brief The ticket worked out: what was typed, what is wrong, what each side would send and what it would make of the account.
struct TicketState
{
    bool ready = false; //!< the symbol's filters are known
    struct Value
    {
        std::optional<Decimal> value;
        QString error; //!< unreadable, in words
    };
    std::array<Value, ticketFields> values;
    std::array<TicketSide, 2> sides; //!< by Side
    Side shown = Side::Buy;          //!< the side figures and problems are about: the chosen one, else the likelier
    PriceMatch match = PriceMatch::None; //!< as chosen, or as typed into the price
    std::optional<Decimal> matched;  //!< what the exchange would make of it now, for the shown side
    bool reduceOnly = false;         //!< as it will be sent
    QString reduceLock;              //!< why reduce-only cannot be switched off: "closes a long"; empty where it can
    PriceReferences references;
    Decimal lastPrice, markPrice;    //!< 0 where unknown
    Decimal marginNow;               //!< initial margin of the account
    Decimal usualSize;
    bool isEstimate = false;         //!< multi-assets mode, and what a unit of the margin asset counts as collateral was not read yet
    std::optional<Decimal> residual; //!< exchange's liquidation price less ours, of the shown leg
    bool positionHasBoth = false;    //!< take-profit and stop-loss stand for the shown leg

    const TicketSide& side(Side which) const { return sides[static_cast<std::size_t>(which)]; }
    TicketSide& side(Side which) { return sides[static_cast<std::size_t>(which)]; }
    const TicketSide& shownSide() const { return side(shown); }
    const Value& value(TicketField field) const { return values[indexOf(field)]; }
    //! \brief What to say under a field: it is unreadable, wrong for the shown side, or wrong for both.
    const TicketProblem* problemOf(TicketField field) const;
    //! \brief Fields that must be put right before this side can be sent.
    int errorCount(Side side) const { return static_cast<int>(this->side(side).errors.size()); }
};

//! \brief Works the ticket out from the session's present state. Pure reading; nothing is sent or changed.
TicketState evaluateTicket(const PanelContext& context, const TicketInput& input);

} // namespace fathom
