// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/rate_budget.h"
#include "core/net/websocket_connection.h"

namespace fathom::binance {

//! \brief Lets \p connection open only when the budget allows it, books the handshake's weight, and tells the budget of a handshake that
//! the venue refused for its limits (403, 418, 429).
//!
//! \param budget outlives the connection
//! Thread: the connection's. Source: FAULTS C14.
void obeyBudget(net::WebSocketConnection* connection, net::RateBudget* budget);

} // namespace fathom::binance
