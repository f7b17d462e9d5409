// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/decimal.h"
#include "core/base/result.h"
#include "core/domain/market_types.h"

#include <QMetaType>
#include <QString>

namespace fathom {

enum class OrderType : std::uint8_t { Limit, Market, Stop, StopMarket, TakeProfit, TakeProfitMarket, TrailingStop, Liquidation, Other };
enum class TimeInForce : std::uint8_t { GTC, IOC, FOK, GTX, GTD, RPI, Other };
enum class PositionSide : std::uint8_t { Both, Long, Short };
enum class MarginType : std::uint8_t { Cross, Isolated };

//! \brief The venue's word on an order. Strict: an unknown word leaves the state as it was and asks again.
enum class OrderStatus : std::uint8_t {
    None,     //!< the venue has not spoken yet
    New,
    PartiallyFilled,
    Filled,
    Canceled,
    Rejected,
    Expired,
    ExpiredInMatch,
};
bool isTerminal(OrderStatus status);

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

//! \brief One order as this program knows it. A value; the gateway owns the truth and hands out copies.
struct Order
{
    LocalOrderId localId = 0;
    QString symbol;
    QString clientId;              //!< newClientOrderId, ours or somebody else's
    std::int64_t orderId = 0;      //!< venue id, 0 until known
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
    Decimal stopPrice;
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
    bool isWorking() const { return status == OrderStatus::New || status == OrderStatus::PartiallyFilled; }
    //! \brief Shown among orders: working, in flight or unknown.
    bool isOpen() const
    {
        return isWorking() || request == RequestState::Placing || request == RequestState::Unknown;
    }
};

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
    Decimal price;            //!< LIMIT only
    Decimal quantity;
    bool reduceOnly = false;
    QString origin;           //!< "ladder", "ticket", "chart", "positions"; for the journal
    Decimal seenBid, seenAsk; //!< the touch on screen at the press, 0 where none

    bool operator==(const OrderIntent&) const = default;
};

QString orderTypeName(OrderType type);       //!< wire word
QString timeInForceName(TimeInForce tif);    //!< wire word
QString orderStatusName(OrderStatus status); //!< wire word, "" for None
QString sideName(Side side);                 //!< "BUY" or "SELL"
QString positionSideName(PositionSide side); //!< "BOTH", "LONG" or "SHORT"
OrderType orderTypeFromName(QStringView name);     //!< Other for an unknown word
TimeInForce timeInForceFromName(QStringView name); //!< Other for an unknown word
std::optional<OrderStatus> orderStatusFromName(QStringView name);
std::optional<Side> sideFromName(QStringView name);
std::optional<PositionSide> positionSideFromName(QStringView name);

} // namespace fathom

Q_DECLARE_METATYPE(fathom::Order)
Q_DECLARE_METATYPE(fathom::Fill)
