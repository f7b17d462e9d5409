// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/decimal.h"
#include "core/domain/order.h"

#include <QString>

#include <optional>
#include <vector>

namespace fathom {

//! \brief One position leg; key is (symbol, side).
struct Position
{
    QString symbol;
    PositionSide side = PositionSide::Both;
    Decimal amount; //!< signed, base asset
    Decimal entryPrice, breakEvenPrice;
    Decimal markPrice;              //!< at the last venue word or mark stream
    Decimal unrealizedPnl;          //!< follows the mark stream between venue words
    Decimal liquidationPrice;       //!< 0 where none
    bool isLiquidationKnown = true; //!< false after a fill until the venue's word, where the formula cannot tell either
    Decimal notional;
    Decimal isolatedMargin, isolatedWallet;
    Decimal initialMargin, maintenanceMargin;
    Decimal positionInitialMargin, openOrderInitialMargin;
    Decimal accumulatedRealized; //!< cr of ACCOUNT_UPDATE
    MarginType marginType = MarginType::Cross;
    int leverage = 20;
    int adl = 0; //!< 0 to 4
    WallTime updated {};

    bool isOpen() const { return !amount.isZero(); }
    bool isLong() const { return amount.isPositive(); }
    //! \brief The liquidation price where it is that of this amount; 0 where there is none or it is not known.
    Decimal knownLiquidation() const { return isLiquidationKnown ? liquidationPrice : Decimal(); }
    bool hasLiquidation() const { return knownLiquidation().isPositive(); }
};

//! \brief An asset of the account, in that asset's units. Source: ENDPOINTS 1.3, GET /fapi/v3/balance.
struct Balance
{
    QString asset;
    Decimal wallet, crossWallet, crossUnrealizedPnl, available, maxWithdraw;
};

//! \brief What a unit of an asset counts as collateral in multi-assets mode, in USD. Source: GET /fapi/v1/assetIndex, MARGIN 4.
struct AssetIndex
{
    QString asset;
    Decimal index;            //!< its price
    Decimal bidRate, askRate; //!< with the haircut: what is held counts at the bid, what is owed at the ask rate
    WallTime time {};
    bool operator==(const AssetIndex&) const = default;
};

//! \brief Leverage bracket: bounds in quote asset, upper bound inclusive. Source: MARGIN 3.
struct LeverageBracket
{
    int bracket = 0;
    int initialLeverage = 0;
    Decimal notionalFloor, notionalCap;
    Decimal maintenanceRate;
    Decimal cum;
    bool operator==(const LeverageBracket&) const = default;
};

//! \brief Account totals in the margin currency. Source: GET /fapi/v3/account.
struct AccountFigures
{
    Decimal wallet, marginBalance, available, unrealizedPnl;
    Decimal initialMargin, maintenanceMargin;
    Decimal positionInitialMargin, openOrderInitialMargin;
    Decimal crossWallet;
    Decimal crossUnrealizedPnl, crossMaintenanceMargin; //!< of the cross positions alone: isolated ones stand for themselves
    Decimal dayNet;                                     //!< realised, commission, funding since 00:00 UTC plus the change of unrealised
    WallTime time {};

    //! \return what stands for the cross positions, in the margin currency
    Decimal crossBalance() const { return crossWallet + crossUnrealizedPnl; }

    //! \brief Cross maintenance over cross balance; the cross positions are liquidated at 1. Source: MARGIN 2.
    //! \return empty where there are cross positions and nothing left to stand for them, 0 where there are none
    std::optional<Decimal> crossMarginRatio() const
    {
        if (!crossMaintenanceMargin.isPositive())
            return Decimal();
        return crossBalance().isPositive() ? std::optional(crossMaintenanceMargin / crossBalance()) : std::nullopt;
    }
};

//! \brief How a symbol is traded by this account; maxNotional in quote asset. Source: ENDPOINTS 1.3, GET /fapi/v1/symbolConfig.
struct SymbolConfig
{
    QString symbol;
    MarginType marginType = MarginType::Cross;
    int leverage = 20;
    Decimal maxNotional;
};

//! \brief Fees as shares of the notional: 0.0005 is 0.05 %.
struct CommissionRates
{
    Decimal maker, taker;
};

//! \brief The account's worth at a time, in its margin asset.
struct EquityPoint
{
    WallTime time {};
    Decimal equity;
};

} // namespace fathom

Q_DECLARE_METATYPE(fathom::Position)
