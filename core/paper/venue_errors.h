// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"
#include "core/base/result.h"

#include <QString>

namespace fathom::paper {

//! \brief A refusal as the venue words it: \p text goes into "msg" as it is.
inline Unexpected<Error> refuse(int code, QString text, int httpStatus = 400)
{
    return fail(Error::Code::Rejected, std::move(text), code, httpStatus);
}

//! The venue's refusals, texts from its error-code page.
namespace refusal {

inline auto overloaded()
{
    return refuse(-1008, QStringLiteral("Server is currently overloaded with other requests. Please try again in a few minutes."), 503);
}
inline auto mandatory(const char* name)
{
    return refuse(-1102, QStringLiteral("Mandatory parameter '%1' was not sent, was empty/null, or malformed.").arg(QLatin1String(name)));
}
inline auto notRequired(const char* name)
{
    return refuse(-1106, QStringLiteral("Parameter '%1' sent when not required.").arg(QLatin1String(name)));
}
inline auto precision() { return refuse(-1111, QStringLiteral("Precision is over the maximum defined for this asset.")); }
inline auto timeInForce() { return refuse(-1115, QStringLiteral("Invalid timeInForce.")); }
inline auto orderType() { return refuse(-1116, QStringLiteral("Invalid orderType.")); }
inline auto symbol() { return refuse(-1121, QStringLiteral("Invalid symbol.")); }
inline auto parameter(const char* name)
{
    return refuse(-1130, QStringLiteral("Data sent for parameter '%1' is not valid.").arg(QLatin1String(name)));
}
inline auto unknownOrder() { return refuse(-2011, QStringLiteral("Unknown order sent.")); }
inline auto noSuchOrder() { return refuse(-2013, QStringLiteral("Order does not exist.")); }
inline auto margin() { return refuse(-2019, QStringLiteral("Margin is insufficient.")); }
inline auto reduceOnly() { return refuse(-2022, QStringLiteral("ReduceOnly Order is rejected.")); }
inline auto openOrders() { return refuse(-2025, QStringLiteral("Reach max open order limit.")); }
inline auto maxPosition() { return refuse(-2027, QStringLiteral("Exceeded the maximum allowable position at current leverage.")); }
inline auto smallLeverage()
{
    return refuse(-2028, QStringLiteral("Leverage is smaller than permitted: insufficient margin balance."));
}
inline auto priceNotPositive() { return refuse(-4001, QStringLiteral("Price less than 0.")); }
inline auto priceAboveMax() { return refuse(-4002, QStringLiteral("Price greater than max price.")); }
inline auto quantityNotPositive() { return refuse(-4003, QStringLiteral("Quantity less than or equal to zero.")); }
inline auto quantityBelowMin() { return refuse(-4004, QStringLiteral("Quantity less than min quantity.")); }
inline auto quantityAboveMax() { return refuse(-4005, QStringLiteral("Quantity greater than max quantity.")); }
inline auto priceBelowMin() { return refuse(-4013, QStringLiteral("Price less than min price.")); }
inline auto tickSize() { return refuse(-4014, QStringLiteral("Price not increased by tick size.")); }
inline auto clientId() { return refuse(-4015, QStringLiteral("Client order id is not valid.")); }
inline auto priceAboveBand(const QString& cap) { return refuse(-4016, QStringLiteral("Limit price can't be higher than %1.").arg(cap)); }
inline auto stepSize() { return refuse(-4023, QStringLiteral("Qty not increased by step size.")); }
inline auto priceBelowBand(const QString& floor) { return refuse(-4024, QStringLiteral("Limit price can't be lower than %1.").arg(floor)); }
inline auto leverage(int value) { return refuse(-4028, QStringLiteral("Leverage %1 is not valid").arg(value)); }
inline auto sameMarginType() { return refuse(-4046, QStringLiteral("No need to change margin type.")); }
inline auto marginTypeOpenOrders() { return refuse(-4047, QStringLiteral("Margin type cannot be changed if there exists open orders.")); }
inline auto marginTypePosition() { return refuse(-4048, QStringLiteral("Margin type cannot be changed if there exists position.")); }
inline auto notIsolated() { return refuse(-4049, QStringLiteral("Add margin only support for isolated position.")); }
inline auto crossBalance() { return refuse(-4050, QStringLiteral("Cross balance insufficient.")); }
inline auto isolatedBalance() { return refuse(-4051, QStringLiteral("Isolated balance insufficient.")); }
inline auto noPosition() { return refuse(-4054, QStringLiteral("Cannot add position margin: position is 0.")); }
inline auto amount() { return refuse(-4055, QStringLiteral("Amount must be positive.")); }
inline auto algoOrders() { return refuse(-4045, QStringLiteral("Reach max stop order limit.")); }
inline auto samePositionMode() { return refuse(-4059, QStringLiteral("No need to change position side.")); }
inline auto positionSide() { return refuse(-4061, QStringLiteral("Order's position side does not match user's setting.")); }
inline auto modeOpenOrders() { return refuse(-4067, QStringLiteral("Position side cannot be changed if there exists open orders.")); }
inline auto modePosition() { return refuse(-4068, QStringLiteral("Position side cannot be changed if there exists position.")); }
inline auto duplicateClientId() { return refuse(-4116, QStringLiteral("ClientOrderId is duplicated.")); }
inline auto reduceOnlyReserved()
{
    return refuse(-4118, QStringLiteral("ReduceOnly Order Failed. Please check your existing position and open orders"));
}
inline auto algoOrder()
{
    return refuse(-4120, QStringLiteral("Order type not supported for this endpoint. Please use the Algo Order API endpoints instead."));
}
inline auto counterparty()
{
    return refuse(-4131, QStringLiteral("The counterparty's best price does not meet the PERCENT_PRICE filter limit"));
}
inline auto openingStatus() { return refuse(-4140, QStringLiteral("Invalid symbol status for opening position")); }
inline auto symbolClosed() { return refuse(-4141, QStringLiteral("Symbol is closed")); }
inline auto isolatedLeverage()
{
    return refuse(-4161, QStringLiteral("Leverage reduction is not supported in Isolated Margin Mode with open positions"));
}
inline auto minNotional(const QString& least)
{
    return refuse(-4164, QStringLiteral("Order's notional must be no smaller than %1 (unless you choose reduce only).").arg(least));
}
inline auto tradFiAgreement() { return refuse(-4411, QStringLiteral("Please sign TradFi-Perps agreement contract fapi.")); }
inline auto whilePosition()
{
    return refuse(-4509, QStringLiteral("Time in Force (TIF) GTE can only be used with open positions. Please ensure that positions are available."));
}
inline auto fillOrKill()
{
    return refuse(-5021, QStringLiteral("Due to the order could not be filled immediately, the FOK order has been rejected. The order will not be recorded in the order history"));
}
inline auto postOnly()
{
    return refuse(-5022, QStringLiteral("Due to the order could not be executed as maker, the Post Only order will be rejected. The order will not be recorded in the order history"));
}
inline auto modifyStatus() { return refuse(-5024, QStringLiteral("Symbol is not in trading status. Order amendment is not permitted.")); }
inline auto modifyType() { return refuse(-5025, QStringLiteral("Only limit order is supported.")); }
inline auto modifyTooOften() { return refuse(-5026, QStringLiteral("Exceed maximum modify order limit.")); }
inline auto sameOrder() { return refuse(-5027, QStringLiteral("No need to modify the order.")); }
inline auto modifyMinNotional(const QString& least) { return refuse(-5029, QStringLiteral("Order's notional must be no smaller than %1").arg(least)); }
inline auto priceMatchType() { return refuse(-5038, QStringLiteral("Price match only supports order type: LIMIT, STOP AND TAKE_PROFIT")); }
inline auto goodTillDate()
{
    return refuse(-5040, QStringLiteral("The goodTillDate timestamp must be greater than the current time plus 600 seconds and smaller than 253402300799000 (UTC 9999-12-31 23:59:59)"));
}
inline auto priceMatchDepth() { return refuse(-5041, QStringLiteral("No depth matches this BBO order")); }
inline auto notReduceOnly() { return refuse(-5047, QStringLiteral("The order is not a reduce only order.")); }

} // namespace refusal

} // namespace fathom::paper
