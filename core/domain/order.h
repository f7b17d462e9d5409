// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/decimal.h"
#include "core/base/result.h"
#include "core/domain/order_terms.h"

#include <QMetaType>
#include <QString>

#include <optional>

namespace fathom {

//! \brief What our own last request on this order is doing. Unknown is never a failure and never re-sent. Source: FAULTS 0.1, 0.2.
enum class RequestState : std::uint8_t {
    None,      //!< nothing in flight
    Placing,   //!< sent, no answer yet
    Modifying,
    Cancelling,
    Unknown,   //!< answer lost; being asked by client id
    NotPlaced, //!< proven after the horizon: the venue never had it
    NotSent,   //!< proven: no byte left
    Refused,   //!< placing was rejected by the venue or by our own guard; error says why
};

using LocalOrderId = std::uint64_t; //!< names an order inside this program, from the first click on; never 0

//! \brief One order as this program knows it, ordinary or conditional. A value; the gateway owns the truth and hands out copies.
//!
//! A conditional order keeps its identity when it triggers: algoId stays, orderId is the one it lives on under in the engine.
struct Order
{
    LocalOrderId localId = 0;
    QString symbol;
    QString clientId;              //!< newClientOrderId or clientAlgoId, ours or somebody else's
    std::int64_t orderId = 0;      //!< venue id, 0 until known; of a conditional order 0 until it triggered
    std::int64_t algoId = 0;       //!< of a conditional order, 0 until known and for ordinary ones
    Side side = Side::Buy;
    PositionSide positionSide = PositionSide::Both;
    OrderType type = OrderType::Limit;
    TimeInForce timeInForce = TimeInForce::GTC;
    bool reduceOnly = false;
    bool closePosition = false;
    Decimal price;                 //!< as the venue last confirmed
    Decimal quantity;              //!< as the venue last confirmed
    Decimal executed;              //!< cumulative
    Decimal averagePrice;          //!< of the executed part, 0 where none
    Decimal triggerPrice;          //!< of a conditional order, 0 for trailing ones
    WorkingType workingType = WorkingType::ContractPrice;
    bool priceProtect = false;
    Decimal activatePrice;         //!< trailing: where it begins to follow, 0 where at once
    Decimal callbackRate;          //!< trailing: percent, 0.8 is 0.8 %
    bool activated = false;        //!< trailing: it follows
    AlgoStatus algoStatus = AlgoStatus::New; //!< of a conditional order
    PriceMatch priceMatch = PriceMatch::None;
    SelfTrade selfTrade = SelfTrade::ExpireMaker;
    WallTime goodTill {};          //!< GTD only
    LocalOrderId parent = 0;       //!< entry this one protects or will protect, 0 where none
    std::uint64_t ledBy = 0;       //!< request about a position or a conditional order this one was placed for, 0 where none
    bool heldHere = false;         //!< only this program holds it: it goes to the venue when its entry fills
    OrderStatus status = OrderStatus::None;
    RequestState request = RequestState::None;
    Decimal wantedPrice;           //!< of a modify in flight
    Decimal wantedQuantity;
    MonotonicTime requestSince {}; //!< when the request in flight was sent
    int queries = 0;               //!< how often an unknown outcome was asked for
    QString errorText;             //!< translated reason of the last refusal, plain text
    int errorCode = 0;             //!< venue code of the last refusal
    MonotonicTime errorSince {};
    WallTime created {};
    WallTime updated {};           //!< venue's transaction time
    int expiryReason = 0;          //!< ORDER_TRADE_UPDATE er
    bool external = false;         //!< not placed by this program

    Decimal remaining() const { return quantity - executed; }
    //! \brief Waiting at the Algo Service; false once it lives on in the engine.
    bool isConditional() const { return (fathom::isConditional(type) || algoId != 0) && orderId == 0; }
    //! \brief Can only shrink or close a position, whatever fills.
    bool onlyReduces() const
    {
        return positionSide == PositionSide::Both ? reduceOnly || closePosition : closesHedgeLeg(positionSide, side);
    }
    bool isWorking() const { return status == OrderStatus::New || status == OrderStatus::PartiallyFilled; }
    //! \brief Shown among orders: working, in flight, unknown, or held by this program for an entry to fill.
    bool isOpen() const
    {
        return isWorking() || heldHere || request == RequestState::Placing || request == RequestState::Unknown;
    }
};

//! \brief Who closed a position without being asked to: the venue names such orders itself. Source: Event-Order-Update, FAULTS B13 to B15.
enum class ForcedClose : std::uint8_t { None, Liquidation, Deleveraging, Settlement, Delivery };
ForcedClose forcedCloseOf(const QString& clientId);

//! \brief One execution of an own order.
struct Fill
{
    QString symbol;
    std::int64_t tradeId = 0;
    std::int64_t orderId = 0;
    QString clientId;
    Side side = Side::Buy;
    PositionSide positionSide = PositionSide::Both;
    Decimal price, quantity;
    Decimal commission;
    QString commissionAsset;
    Decimal realizedPnl;
    bool maker = false;
    WallTime time {};
    bool recovered = false; //!< found by reconciliation, not seen live
};

//! \brief What the user asked for at one press: captured once, never re-priced. Source: INTERACTION 1.1, FAULTS 0.5 I9.
struct OrderIntent
{
    QString symbol;
    Side side = Side::Buy;
    PositionSide positionSide = PositionSide::Both;
    OrderType type = OrderType::Limit;
    TimeInForce timeInForce = TimeInForce::GTC;
    Decimal price;            //!< LIMIT, STOP and TAKE_PROFIT; 0 with priceMatch
    Decimal quantity;         //!< 0 with closePosition
    bool reduceOnly = false;
    Decimal triggerPrice;     //!< conditional types but trailing
    WorkingType workingType = WorkingType::ContractPrice;
    bool priceProtect = false;
    bool closePosition = false; //!< STOP_MARKET and TAKE_PROFIT_MARKET: the whole leg, whatever its size then
    Decimal activatePrice;    //!< trailing, 0: at once
    Decimal callbackRate;     //!< trailing, percent 0.1 to 20
    PriceMatch priceMatch = PriceMatch::None;
    std::optional<SelfTrade> selfTrade; //!< not sent where empty: the venue's default
    WallTime goodTill {};     //!< GTD: at least 601 s ahead, whole seconds
    QString origin;           //!< "ladder", "ticket", "chart", "positions"; for the journal
    Decimal seenBid, seenAsk; //!< the touch on screen at the press, 0 where none

    //! \brief Can only shrink or close a position: by its flags, and in hedge mode, where reduceOnly is not sent, by the side of its leg.
    bool onlyReduces() const
    {
        return positionSide == PositionSide::Both ? reduceOnly || closePosition : closesHedgeLeg(positionSide, side);
    }
    bool operator==(const OrderIntent&) const = default;
};

//! \brief What would have to be asked for to have \p order again, with the size and price the venue last confirmed.
OrderIntent termsOf(const Order& order);

//! \brief One leg that protects a position: a trigger, and a limit price where it shall not go at the market.
struct ProtectionLeg
{
    Decimal trigger;
    WorkingType workingType = WorkingType::MarkPrice;
    Decimal limit; //!< 0: at the market
    bool priceProtect = false;
    bool operator==(const ProtectionLeg&) const = default;
};

//! \brief What shall protect an entry or a position; placed at the venue as it fills, each leg for what is filled.
struct Bracket
{
    std::optional<ProtectionLeg> takeProfit, stopLoss;
    bool isEmpty() const { return !takeProfit && !stopLoss; }
    bool operator==(const Bracket&) const = default;
};

} // namespace fathom

Q_DECLARE_METATYPE(fathom::Order)
Q_DECLARE_METATYPE(fathom::Fill)
Q_DECLARE_METATYPE(fathom::Bracket)
