// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account_types.h"
#include "core/domain/instrument.h"
#include "core/paper/market_book.h"

namespace fathom::paper {

//! \brief One user order as the venue knows it; printed by the server in every reply and event.
struct PaperOrder
{
    std::int64_t orderId = 0;
    AccountId account = anonymous;
    QString symbol;
    int market = 0;
    QString clientId;
    Side side = Side::Buy;
    PositionSide positionSide = PositionSide::Both;
    OrderType type = OrderType::Limit;
    TimeInForce timeInForce = TimeInForce::GTC;
    bool reduceOnly = false;
    SelfTrade selfTrade = SelfTrade::ExpireMaker;
    PriceMatch priceMatch = PriceMatch::None;
    Decimal price;         //!< 0 for MARKET
    Decimal quantity;      //!< origQty
    Decimal executed;      //!< executedQty
    Decimal cumQuote;      //!< sum of price x quantity of the fills
    OrderStatus status = OrderStatus::New;
    ExpiryReason expiryReason = ExpiryReason::None;
    WallTime goodTill {};  //!< GTD only
    WallTime created {}, updated {};
    std::int64_t modifyId = 0; //!< last modifyId given, 0 none
    int modifications = 0;
    std::int64_t algoId = 0;   //!< conditional order it came from, 0 none
    bool closePosition = false; //!< that one's closePosition
    OrderHandle handle = 0;    //!< in the book while resting

    Decimal remaining() const { return quantity - executed; }
    Decimal averagePrice() const { return executed.isZero() ? Decimal() : cumQuote / executed; }
    bool isWorking() const { return status == OrderStatus::New || status == OrderStatus::PartiallyFilled; }
};

//! \brief One execution of a user order (userTrades).
struct PaperTrade
{
    std::int64_t tradeId = 0, orderId = 0;
    AccountId account = anonymous;
    QString symbol;
    Side side = Side::Buy;
    PositionSide positionSide = PositionSide::Both;
    Decimal price, quantity, quoteQuantity;
    Decimal commission;  //!< > 0 paid
    QString commissionAsset;
    Decimal realizedPnl;
    bool maker = false;
    WallTime time {};
};

//! \brief One row of the income history. type is the wire word: REALIZED_PNL, COMMISSION, FUNDING_FEE,
//! INSURANCE_CLEAR, TRANSFER, DELIVERED_SETTELMENT. Rows of other assets than the margin asset (BNB commissions) say so.
struct Income
{
    std::int64_t tranId = 0;
    AccountId account = anonymous;
    QString symbol, type, asset, info, tradeId;
    Decimal amount;
    WallTime time {};
};

//! \brief An ordinary order as a client asks for it; what is absent was not sent.
struct PlaceRequest
{
    QString symbol;
    Side side = Side::Buy;
    PositionSide positionSide = PositionSide::Both;
    OrderType type = OrderType::Limit;
    TimeInForce timeInForce = TimeInForce::GTC;
    std::optional<Decimal> price;    //!< LIMIT, unless priceMatch is given
    std::optional<Decimal> quantity;
    bool reduceOnly = false;
    QString clientId;                //!< empty: the exchange makes one
    SelfTrade selfTrade = SelfTrade::ExpireMaker;
    PriceMatch priceMatch = PriceMatch::None;
    WallTime goodTill {};
};

//! \brief Names an order: orderId where > 0, else the client id.
struct OrderKey
{
    QString symbol;
    std::int64_t orderId = 0;
    QString clientId;
};

//! \brief A change of a resting order as a client asks for it.
struct ModifyRequest
{
    OrderKey key;
    Side side = Side::Buy;
    std::optional<Decimal> price, quantity;
    PriceMatch priceMatch = PriceMatch::None;
    std::int64_t modifyId = 0;
    bool reduceOnly = false;
};

//! \brief Window of a history query; 0 or empty is "not given".
struct HistoryQuery
{
    QString symbol;
    std::int64_t orderId = 0; //!< allOrders: from this id on; userTrades: of this order
    std::int64_t fromId = 0;  //!< userTrades
    QString incomeType;
    std::optional<WallTime> start, end;
    int limit = 500;
    int page = 1;
};

//! \brief A liquidation order as the public stream tells it. Source: ENDPOINTS 3, forceOrder.
struct ForceOrderEvent
{
    QString symbol;
    Side side = Side::Sell;
    Decimal quantity, price, averagePrice, lastFilled, filled;
    OrderStatus status = OrderStatus::Filled;
    WallTime time {};
};

//! \brief A settled funding: the rate as a share, the mark it was taken at.
struct Funding
{
    QString symbol;
    Decimal rate, mark;
    WallTime time {};
};

//! \brief Answer to a change of the leverage; maxNotional in quote asset.
struct LeverageReply
{
    QString symbol;
    int leverage = 0;
    Decimal maxNotional;
};

//! \brief The account's modes, as accountConfig prints them.
struct AccountConfig
{
    bool dualSide = false;
    bool multiAssets = false;
    bool canTrade = true;
    int feeTier = 0;
};

//! \brief The account at one instant, as account and positionRisk print it.
struct AccountSnapshot
{
    AccountFigures figures;
    std::vector<Balance> balances;
    std::vector<Position> positions; //!< with an amount or an open order
    Decimal crossUnrealized;
    WallTime updated {};
};

} // namespace fathom::paper
