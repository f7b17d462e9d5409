// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/server/server_context.h"

namespace fathom::paper {

//! \brief A placing with how its answer is wanted.
struct PlaceCall
{
    PlaceRequest request;
    bool wantsResult = false; //!< newOrderRespType RESULT
};

//! \brief Reads the parameters of POST order, order.place and of one batch row. \return the documented refusal of bad input
Result<PlaceCall> parsePlace(const ServerContext& context, const Params& params);
Result<ModifyRequest> parseModify(const ServerContext& context, const Params& params);
//! \brief symbol and orderId or origClientOrderId.
Result<OrderKey> parseOrderKey(const ServerContext& context, const Params& params);
Result<HistoryQuery> parseHistory(const ServerContext& context, const Params& params, int defaultLimit, int maxLimit);
//! \brief As parseHistory(), for a history that is given seven days at a time: a longer window is -4165, from a start alone
//! it reaches seven days.
Result<HistoryQuery> parseWeek(const ServerContext& context, const Params& params, int defaultLimit, int maxLimit);
//! \brief timeInForce, and goodTillDate where it is GTD. \return -1115, -1102 or -1100
Result<void> readLifetime(const Params& params, TimeInForce& timeInForce, WallTime& goodTill);
//! \brief priceMatch and selfTradePreventionMode, each left as it is where not sent. \return -5037 or -5039
Result<void> readMatching(const Params& params, PriceMatch& priceMatch, SelfTrade& selfTrade);
Result<std::optional<bool>> optionalBool(const Params& params, QByteArrayView name);
Result<std::optional<Decimal>> optionalDecimal(const Params& params, QByteArrayView name);
Result<std::optional<PositionSide>> optionalPositionSide(const Params& params);

} // namespace fathom::paper
