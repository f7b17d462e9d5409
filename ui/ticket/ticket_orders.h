// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ticket/ticket_state.h"

namespace fathom {

struct TicketReading;

//! What the ticket would send, and what the market and the account would make of it.

//! \brief The limit a market order is sent with: the touch moved by the cap, towards the safe side of the tick.
std::optional<Decimal> cappedPrice(Side side, const TicketReading& reading);
//! \brief Entry, stop and fees for a size from risk; the money is the caller's.
RiskBudget riskBudget(Side side, Decimal entry, Decimal stop, const TicketReading& reading);
//! \brief Fills in a side's orders, its bracket, what they take and join, and the account after them.
void fillOrders(TicketSide& side, Side which, const TicketState& state, const TicketReading& reading);

} // namespace fathom
