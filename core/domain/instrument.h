// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>

namespace fathom {

//! \brief One contract and the rules its orders must keep, as exchangeInfo prints them. Plain value, any thread.
//! Source: ENDPOINTS 1.1 exchangeInfo; CHANGES 5.5.
struct Instrument
{
    QString symbol;       //!< "BTCUSDT"; may be non-ASCII
    QString pair;
    QString baseAsset;
    QString quoteAsset;
    QString marginAsset;
    QString contractType; //!< "PERPETUAL", "TRADIFI_PERPETUAL", ...; open set
    QString status;       //!< "TRADING", ...; open set, anything else refuses opening orders
    std::int64_t onboardTime = 0; //!< UTC ms
    Decimal tickSize, minPrice, maxPrice;             //!< PRICE_FILTER
    Decimal stepSize, minQuantity, maxQuantity;       //!< LOT_SIZE
    Decimal marketStepSize, marketMinQuantity, marketMaxQuantity; //!< MARKET_LOT_SIZE
    Decimal minNotional;                              //!< quote asset; reduce-only orders are exempt
    Decimal percentUp, percentDown;                   //!< PERCENT_PRICE multipliers of the mark price
    Decimal liquidationFee, marketTakeBound, triggerProtect; //!< rates: 0.0125 is 1.25 %
    int maxOrders = 200;
    QStringList orderTypes;
    QStringList timesInForce;
    QString underlyingType;  //!< "COIN", "EQUITY", ...: whose hours a TradFi contract follows; open set
    QStringList permissions; //!< "GRID", "RPI", ...; open set

    //! \brief Post-only orders of retail traders (timeInForce RPI) may be placed. Source: CHANGES 5.2.
    bool allowsRpi() const { return permissions.contains(QLatin1String("RPI")); }

    bool isTrading() const { return status == QLatin1String("TRADING"); }
    int priceDecimals() const { return tickSize.decimals(); }
    int quantityDecimals() const { return stepSize.decimals(); }

    //! \return whole ticks, empty where \p price is not on the grid
    std::optional<std::int64_t> ticksOf(Decimal price) const;
    Decimal priceOf(std::int64_t ticks) const { return tickSize * Decimal(ticks); }
    //! \return whole steps, empty where \p quantity is not on the grid
    std::optional<std::int64_t> stepsOf(Decimal quantity) const;
    Decimal quantityOf(std::int64_t steps) const { return stepSize * Decimal(steps); }

    bool operator==(const Instrument&) const = default;
};

} // namespace fathom
