// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account_types.h"
#include "ui/ticket/ticket_state.h"
#include "ui/ticket/what_if_view.h"

namespace fathom {

//! What the ticket says of its orders: on the buttons, in the figures, in the dialog. Translated, plain text.

struct ButtonWords
{
    QString title;  //!< "Buy / Long"
    QString detail; //!< "0.200 @ 96,405.5", or why it does not send
    QString brief;  //!< the detail where there is little room
};
ButtonWords buttonWords(Side side, const TicketInput& input, const TicketState& state, const Instrument& instrument, bool hedge);

//! \brief The figures of the shown side, or of both for a market order.
//! \param held the shown leg now, null where flat
TicketFigures ticketFigures(const TicketInput& input, const TicketState& state, const Position* held, const Instrument& instrument);

//! \brief A price without the zeros its tick would print: "96,760".
QString shortPrice(Decimal price, const Instrument& instrument);
QString workingWord(WorkingType type);   //!< "Last", "Mark"
QString shapeWord(ScaleShape shape);     //!< "flat", "rising", "falling"
//! \brief What the price-match modes are called: "queue, best price of the own side".
QString matchWords(PriceMatch match);
QString selfTradeWords(SelfTrade mode);
//! \brief "11-21 14:00" UTC.
QString goodTillText(WallTime time);

} // namespace fathom
