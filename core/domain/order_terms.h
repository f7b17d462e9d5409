// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/market_types.h"

#include <QString>

#include <cstdint>
#include <optional>

namespace fathom {

//! The words an order is described with, and their spelling on the wire. Source: CHANGES 3, 5.1.

enum class OrderType : std::uint8_t { Limit, Market, Stop, StopMarket, TakeProfit, TakeProfitMarket, TrailingStop, Liquidation, Other };
enum class TimeInForce : std::uint8_t { GTC, IOC, FOK, GTX, GTD, RPI, Other };
enum class PositionSide : std::uint8_t { Both, Long, Short };
enum class MarginType : std::uint8_t { Cross, Isolated };
//! \brief The price a conditional order watches.
enum class WorkingType : std::uint8_t { ContractPrice, MarkPrice };
//! \brief The venue prices the order itself at its arrival.
enum class PriceMatch : std::uint8_t { None, Opponent, Opponent5, Opponent10, Opponent20, Queue, Queue5, Queue10, Queue20 };
//! \brief On the far side of the book instead of its own.
constexpr bool isOpponent(PriceMatch match) { return match >= PriceMatch::Opponent && match <= PriceMatch::Opponent20; }
//! \brief Which level of that side, 1 is the touch.
constexpr int matchLevel(PriceMatch match)
{
    switch (match) {
    case PriceMatch::Opponent5:
    case PriceMatch::Queue5: return 5;
    case PriceMatch::Opponent10:
    case PriceMatch::Queue10: return 10;
    case PriceMatch::Opponent20:
    case PriceMatch::Queue20: return 20;
    default: return 1;
    }
}
//! \brief What ends where two own orders would trade with each other.
enum class SelfTrade : std::uint8_t { None, ExpireTaker, ExpireMaker, ExpireBoth };
//! \brief State of a conditional order, X of ALGO_UPDATE. Open: New, Triggering. Living on in the engine: Triggered. The rest is over.
enum class AlgoStatus : std::uint8_t { New, Triggering, Triggered, Finished, Canceled, Rejected, Expired };

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

//! \brief Held by the Algo Service until its trigger: every type but LIMIT, MARKET and the venue's own.
constexpr bool isConditional(OrderType type)
{
    return type == OrderType::Stop || type == OrderType::StopMarket || type == OrderType::TakeProfit
        || type == OrderType::TakeProfitMarket || type == OrderType::TrailingStop;
}
//! \brief Rests or executes at a limit price, at once or after its trigger.
constexpr bool hasLimitPrice(OrderType type)
{
    return type == OrderType::Limit || type == OrderType::Stop || type == OrderType::TakeProfit;
}

//! \brief In hedge mode: the order takes from its leg instead of adding to it.
constexpr bool closesHedgeLeg(PositionSide leg, Side side)
{
    return (leg == PositionSide::Long && side == Side::Sell) || (leg == PositionSide::Short && side == Side::Buy);
}

QString orderTypeName(OrderType type);       //!< wire word
QString timeInForceName(TimeInForce tif);    //!< wire word
QString orderStatusName(OrderStatus status); //!< wire word, "" for None
QString sideName(Side side);                 //!< "BUY" or "SELL"
QString positionSideName(PositionSide side); //!< "BOTH", "LONG" or "SHORT"
QString marginTypeName(MarginType type);     //!< "CROSSED" or "ISOLATED", as symbolConfig prints it
QString workingTypeName(WorkingType type);   //!< "CONTRACT_PRICE" or "MARK_PRICE"
QString priceMatchName(PriceMatch mode);     //!< "NONE", "OPPONENT_5", ...
QString selfTradeName(SelfTrade mode);       //!< "NONE", "EXPIRE_MAKER", ...
QString algoStatusName(AlgoStatus status);   //!< "NEW", "TRIGGERING", ...
OrderType orderTypeFromName(QStringView name);     //!< Other for an unknown word
TimeInForce timeInForceFromName(QStringView name); //!< Other for an unknown word
std::optional<OrderStatus> orderStatusFromName(QStringView name);
std::optional<Side> sideFromName(QStringView name);
std::optional<PositionSide> positionSideFromName(QStringView name);
std::optional<MarginType> marginTypeFromName(QStringView name);
std::optional<WorkingType> workingTypeFromName(QStringView name);
std::optional<PriceMatch> priceMatchFromName(QStringView name);
std::optional<SelfTrade> selfTradeFromName(QStringView name);
std::optional<AlgoStatus> algoStatusFromName(QStringView name);
// The same for wire bytes, without making a text of them.
OrderType orderTypeFromName(QLatin1String name);
TimeInForce timeInForceFromName(QLatin1String name);
std::optional<OrderStatus> orderStatusFromName(QLatin1String name);
std::optional<Side> sideFromName(QLatin1String name);
std::optional<PositionSide> positionSideFromName(QLatin1String name);

} // namespace fathom
