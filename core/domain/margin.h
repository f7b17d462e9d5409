// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account_types.h"

#include <optional>
#include <vector>

namespace fathom::margin {

//! All formulas of USDⓈ-M as MARGIN.md gives them; amounts in quote asset. Pure functions, any thread.

Decimal unrealizedPnl(Decimal amount, Decimal entry, Decimal mark);
//! \brief The bracket of notional N: floor < N <= cap; the last one above every cap, the first for 0.
const LeverageBracket& bracketOf(const std::vector<LeverageBracket>& brackets, Decimal notional);
Decimal maintenanceMargin(const std::vector<LeverageBracket>& brackets, Decimal notional);

//! \brief One leg of the position whose liquidation price is asked for.
struct Leg
{
    PositionSide side = PositionSide::Both;
    Decimal amount; //!< signed
    Decimal entry;
};

//! \param walletBalance cross: wallet of the margin asset; isolated: isolated wallet of the leg
//! \param otherMaintenance, otherUnrealized  sums over the other cross positions; 0 for isolated
//! \return empty where there is none (price <= 0 or no solution). Source: MARGIN 4, brackets iterated to the price.
std::optional<Decimal> liquidationPrice(Decimal walletBalance, Decimal otherMaintenance, Decimal otherUnrealized,
    const std::vector<Leg>& legs, Decimal mark, const std::vector<LeverageBracket>& brackets);

//! \brief Entry after adding \p added (signed like amount) at \p price; reducing keeps the entry, flipping takes the price.
Decimal averageEntry(Decimal amount, Decimal entry, Decimal added, Decimal price);
//! \brief Realised PnL of a fill of signed quantity \p fill against the position.
Decimal realizedPnl(Decimal amount, Decimal entry, Decimal fill, Decimal price);

struct OpenOrderMargin
{
    Decimal initial, position, openOrder;
};
//! \brief One-way open-order margin. \param position signed notional at mark  \param bids, asks sums of price x remaining. Source: MARGIN 5.1
OpenOrderMargin openOrderMargin(Decimal position, Decimal bids, Decimal asks, int leverage);

//! \brief What an order would make of the account, for the ticket and the aim card.
struct WhatIf
{
    Decimal amount, entry;
    std::optional<Decimal> liquidation;
    Decimal initialMargin;
    Decimal cost; //!< initial margin of the order plus open loss
    Decimal fee;
    Decimal realized;
};

//! \brief Truncates to the 8 decimals the venue prints.
inline Decimal printed(Decimal value) { return value.rounded(8); }

} // namespace fathom::margin
