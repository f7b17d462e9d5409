// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ticket/ticket_state.h"

namespace fathom {

struct TicketReading;

//! \brief Says what is wrong with a side's orders (errors) and what is legal but unusual (cautions), in the order of the fields.
//! Source: INTERACTION 8.
void judge(TicketSide& side, Side which, const TicketState& state, const TicketReading& reading);

} // namespace fathom
