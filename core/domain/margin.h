// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account_types.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace fathom::margin {

//! All formulas of USDⓈ-M as MARGIN.md gives them; amounts in quote asset. Pure functions, any thread.

Decimal unrealizedPnl(Decimal amount, Decimal entry, Decimal mark);
//! \brief The bracket of notional N: floor < N <= cap; the last one above every cap, the first for 0.
const LeverageBracket& bracketOf(const std::vector<LeverageBracket>& brackets, Decimal notional);
Decimal maintenanceMargin(const std::vector<LeverageBracket>& brackets, Decimal notional);

//! \brief What the wallets of all assets count together in multi-assets mode, in USD, each cut at the 8 decimals the venue prints.
//! \return empty where nothing is known of what assets are worth; an asset that is not listed is no collateral. Source: MARGIN 4.
std::optional<Decimal> collateral(const std::vector<Balance>& balances, const std::vector<AssetIndex>& indexes);
//! \brief What a change of \p asset's wallet counts a unit; empty where that is not known.
std::optional<Decimal> collateralRate(const QString& asset, const std::vector<Balance>& balances, const std::vector<AssetIndex>& indexes);

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

//! \brief Entry after adding \p added (signed like amount) at \p price; reducing keeps the entry, flipping takes the price,
//! closing gives 0.
Decimal averageEntry(Decimal amount, Decimal entry, Decimal added, Decimal price);
//! \brief Realised PnL of a fill of signed quantity \p fill against the position.
Decimal realizedPnl(Decimal amount, Decimal entry, Decimal fill, Decimal price);

//! \brief Margin of a leg with its orders, and its parts, in quote asset. Source: MARGIN 5.1.
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
    Decimal breakEven; //!< entry moved by what the position has cost by then, this order's fee counted; 0 where it is flat
    std::optional<Decimal> liquidation;
    Decimal initialMargin; //!< of the leg, with the other orders that wait on it
    Decimal maintenance;   //!< of the leg
    Decimal isolatedWallet;
    Decimal cost; //!< initial margin of the order plus open loss
    Decimal fee;
    Decimal realized;
};

//! \brief Decimals an average entry price keeps (and the wire prints) for a symbol priced with \p priceDecimals.
//! What is cut off at every fill adds up: at 8 digits a position of 90,000,000 filled in hundreds of parts is cents off.
inline int entryDecimals(int priceDecimals) { return std::clamp(priceDecimals + 7, 8, Decimal::fractionDigits); }

//! \brief A part of an order and what it would be charged.
struct ExpectedFill
{
    Decimal price, quantity;
    Decimal feeRate; //!< 0.0005 is 0.05 %
};

//! \brief The account and the order whatIf() is asked about.
struct WhatIfInput
{
    PositionSide positionSide = PositionSide::Both; //!< leg the order works on
    Decimal amount, entry;                          //!< that leg now, signed; 0 where there is none
    Decimal breakEven;                              //!< of that leg now as the venue says it; 0: its entry
    std::vector<Leg> otherLegs;                     //!< the symbol's other leg in hedge mode; ignored where isolated
    MarginType marginType = MarginType::Cross;
    Decimal crossWallet;                       //!< cross wallet balance of the margin asset
    Decimal isolatedWallet;                    //!< of this leg, 0 where none
    Decimal otherMaintenance, otherUnrealized; //!< sums over the other symbols' cross positions
    Side side = Side::Buy;
    Decimal price; //!< where it fills whole
    Decimal quantity;
    std::vector<ExpectedFill> fills; //!< instead of price, quantity and fee rate: one after the other
    Decimal bids, asks;              //!< other own limit orders of the leg, price x rest, without reduce-only ones
    Decimal collateralRate = 1;      //!< what a unit of the margin asset counts in the wallet; not 1 in multi-assets mode only
    Decimal mark;                    //!< 0 where unknown: price stands in
    int leverage = 20;
    Decimal feeRate;                       //!< 0.0005 is 0.05 %
    int entryDecimals = 18;                //!< entryDecimals(instrument.priceDecimals()): where the venue cuts averages
    std::vector<LeverageBracket> brackets; //!< may be empty: then no liquidation price
};
//! \brief The account after the order has filled: booked fill by fill as the venue books it, so that the figures agree to the last digit.
WhatIf whatIf(const WhatIfInput& input);

//! \brief Cost of an opening order: initial margin plus open loss. Source: MARGIN 5 K1.
struct OrderCost
{
    Decimal initial, openLoss;
    Decimal total() const { return initial + openLoss; }
};
OrderCost orderCost(Side side, Decimal price, Decimal quantity, int leverage, Decimal mark);
//! \brief Price the venue's margin check may take a limit order at: a sell never below the mark nor 0.15 % above the last price.
//! \param mark, last 0 where unknown. Source: MARGIN 5 K2.
Decimal assumedPrice(Side side, Decimal price, Decimal mark, Decimal last);
//! \brief What may still be used for orders, never negative. Source: MARGIN 5.2
Decimal availableForOrder(Decimal crossWallet, Decimal crossUnrealized, Decimal crossInitial, Decimal isolatedOpenOrder);
//! \brief Entry moved by what the position has cost so far. \param paid fees plus funding paid minus realised PnL of this position
Decimal breakEvenPrice(Decimal amount, Decimal entry, Decimal paid);
//! \brief What funding books to the wallet: negative where paid (a long pays a positive rate).
Decimal fundingFee(Decimal amount, Decimal mark, Decimal rate);
//! \brief cum of every bracket from floors and rates alone, in order. Source: MARGIN 3.
void fillCum(std::vector<LeverageBracket>& brackets);
//! \brief Largest position notional at \p leverage: the cap of the last bracket that allows it, 0 where none does.
Decimal maxNotional(const std::vector<LeverageBracket>& brackets, int leverage);

//! \brief Truncates to the 8 decimals the venue prints.
inline Decimal printed(Decimal value) { return value.rounded(8); }

} // namespace fathom::margin
