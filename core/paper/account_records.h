// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/paper_types.h"

#include <map>

namespace fathom::paper {

//! Rows of the account's rarer questions. Source: ENDPOINTS 1.2, 1.3.

//! \brief One modification of an order (orderAmendment).
struct Amendment
{
    std::int64_t amendmentId = 0, orderId = 0, modifyId = 0;
    AccountId account = anonymous;
    QString symbol, clientId;
    Decimal priceBefore, priceAfter, quantityBefore, quantityAfter;
    int count = 0; //!< which modification of this order it was
    PriceMatch priceMatch = PriceMatch::None;
    WallTime time {};
};

//! \brief One change of an isolated wallet by hand (positionMargin/history); deltaType is USER_ADJUST.
struct MarginChange
{
    AccountId account = anonymous;
    QString symbol, asset;
    PositionSide side = PositionSide::Both;
    bool added = true; //!< type 1, else 2
    Decimal amount;    //!< > 0
    WallTime time {};
};

//! \brief Place in the queue of auto-deleveraging, 0 (last) to 4 (first).
struct AdlQuantile
{
    QString symbol;
    bool hedge = false; //!< hedge mode and cross: LONG and SHORT are equal and "HEDGE" stands instead of "BOTH"
    int both = 0, longSide = 0, shortSide = 0;
};

//! \brief One quantitative rule of apiTradingStatus for a symbol.
struct TradingIndicator
{
    QString symbol, name; //!< "UFR", "IFER", "GCR" or "DR"
    Decimal value, trigger;
    bool isLocked = false;
    WallTime recovers {}; //!< 0 unless locked
};

enum class AutoClose : std::uint8_t { Any, Liquidation, Adl };

//! \brief Value of a collateral asset in USD. bidRate counts what is owned, askRate what is owed.
struct AssetIndex
{
    QString asset; //!< "BNB"; the wire's symbol is "BNBUSD"
    Decimal index;
    Decimal buffer; //!< bidBuffer and askBuffer, 0.05 is 5 %
    WallTime time {};
    Decimal exchangeBuffer; //!< autoExchangeBidBuffer and autoExchangeAskBuffer
    Decimal bidRate() const { return index - index * buffer; }
    Decimal askRate() const { return index + index * buffer; }
};

//! \brief A contract that has settled (delivery-price).
struct SettledContract
{
    QString symbol, pair;
    WallTime time {};
    Decimal price;
};

enum class DownloadKind : std::uint8_t { Income, Order, Trade };

//! \brief An asynchronous download: processing for a moment, then a CSV file, for a day.
struct Download
{
    QString id;
    DownloadKind kind = DownloadKind::Income;
    bool completed = false;
    WallTime expires {}; //!< 0 while processing
    QByteArray file;     //!< UTF-8 with a heading line; empty while processing
};

} // namespace fathom::paper
