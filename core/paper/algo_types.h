// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/paper_types.h"

namespace fathom::paper {

//! Conditional orders, which the venue's Algo Service holds until their trigger. Source: CHANGES 3.

//! \brief One conditional order as the venue knows it; printed in every reply, list and ALGO_UPDATE.
struct AlgoOrder
{
    std::int64_t algoId = 0;
    AccountId account = anonymous;
    QString symbol;
    int market = 0;
    QString clientAlgoId;
    OrderType type = OrderType::StopMarket; //!< Stop, StopMarket, TakeProfit, TakeProfitMarket, TrailingStop
    Side side = Side::Buy;
    PositionSide positionSide = PositionSide::Both;
    TimeInForce timeInForce = TimeInForce::GTC;
    bool whilePosition = false;  //!< GTE_GTC: expires with the position; timeInForce is GTC then. Print with algoTimeInForceName()
    bool onLong = false;         //!< whilePosition: the position it hangs on was long
    WorkingType workingType = WorkingType::ContractPrice;
    PriceMatch priceMatch = PriceMatch::None;
    SelfTrade selfTrade = SelfTrade::ExpireMaker;
    bool closePosition = false, priceProtect = false, reduceOnly = false;
    Decimal quantity;            //!< 0 with closePosition
    Decimal price;               //!< limit price of Stop and TakeProfit, 0 else
    Decimal triggerPrice;        //!< 0 for TrailingStop
    Decimal activatePrice, callbackRate; //!< TrailingStop: rate in percent, 1 is 1 %
    bool activated = false;      //!< ia, TrailingStop only
    Decimal extreme;             //!< TrailingStop: lowest (BUY) or highest (SELL) working price since it was placed
    AlgoStatus status = AlgoStatus::New;
    WallTime goodTill {};        //!< GTD only
    WallTime created {}, updated {};
    WallTime triggered {};       //!< tt, 0 before
    std::int64_t orderId = 0;    //!< ai, actualOrderId: 0 (print "") until TRIGGERED
    OrderType actualType = OrderType::Other; //!< act: Limit or Market once triggered, Other (print nothing) before
    Decimal actualQuantity;      //!< aq: executed in the engine
    Decimal actualPrice;         //!< ap: average of it
    QString reason;              //!< rm: why it was rejected or expired, "" else

    bool isOpen() const { return status == AlgoStatus::New || status == AlgoStatus::Triggering; }
    bool isLimit() const { return type == OrderType::Stop || type == OrderType::TakeProfit; }
};

//! \brief A conditional order as POST /fapi/v1/algoOrder asks for it. Source: CHANGES 3.2.
struct AlgoRequest
{
    QString symbol;
    OrderType type = OrderType::StopMarket;
    Side side = Side::Buy;
    PositionSide positionSide = PositionSide::Both;
    TimeInForce timeInForce = TimeInForce::GTC;
    bool whilePosition = false;  //!< timeInForce=GTE_GTC was sent
    std::optional<Decimal> quantity, price, triggerPrice, activatePrice, callbackRate;
    WorkingType workingType = WorkingType::ContractPrice;
    PriceMatch priceMatch = PriceMatch::None;
    SelfTrade selfTrade = SelfTrade::ExpireMaker;
    bool closePosition = false, priceProtect = false;
    std::optional<bool> reduceOnly; //!< empty where not sent
    QString clientAlgoId;        //!< empty: the exchange makes one
    WallTime goodTill {};        //!< GTD only
};

//! \brief Names a conditional order: algoId where > 0, else the client id. No symbol is needed.
struct AlgoKey
{
    std::int64_t algoId = 0;
    QString clientAlgoId;
};

} // namespace fathom::paper
