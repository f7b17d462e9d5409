// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/binance/outcome_classifier.h"
#include "core/binance/rest_messages.h"
#include "core/binance/signer.h"
#include "core/domain/order.h"

#include <functional>
#include <optional>
#include <vector>

namespace fathom::binance {

//! What is asked of an order, and what came back; the same over REST and over the WS API.

//! The venue's code for an order it does not know, or no longer.
inline constexpr int orderNotThere = -2013;

//! \brief An order as it is to be sent. Source: ENDPOINTS 1.2, POST /fapi/v1/order, order.place.
struct PlaceRequest
{
    OrderIntent intent;
    QString clientId;       //!< registered and journalled by the caller before the call
    bool hedgeMode = false; //!< sends positionSide and leaves reduceOnly out, as the venue wants it
};

//! \brief New price and quantity of a resting limit order. Source: ENDPOINTS 1.2, PUT /fapi/v1/order, order.modify.
struct ModifyRequest
{
    QString symbol;
    Side side = Side::Buy;
    std::int64_t orderId = 0; //!< or by client id where 0
    QString clientId;
    Decimal price, quantity; //!< both always sent
};

//! \brief Names one order, to be cancelled or asked for. Source: ENDPOINTS 1.2, CHANGES 3.1.
struct CancelRequest
{
    QString symbol;
    std::int64_t orderId = 0; //!< or by client id where 0
    QString clientId;
    bool conditional = false; //!< the Algo Service is asked, which names orders by its own ids
    std::int64_t algoId = 0;  //!< of a conditional one, or by client id where 0
};
using QueryRequest = CancelRequest;

//! \brief What became of a request about an order, in the four classes of FAULTS 0.1.
struct OrderAnswer
{
    OutcomeClass outcome = OutcomeClass::NotSent;
    std::optional<OrderReport> report; //!< where Accepted
    Error error;                       //!< where not Accepted
    int status = 0;
    WallTime signedAt {}; //!< venue time in the request's timestamp; with recvWindow it gives the horizon of FAULTS 0.2
    MonotonicTime sent {}, answered {};
    bool reducesRisk = false;
};
using OrderHandler = std::function<void(const OrderAnswer&)>;
//! One answer a request, in their order.
using BatchHandler = std::function<void(const std::vector<OrderAnswer>&)>;

//! \brief As many placings go in one request. Source: CHANGES 5.2.
inline constexpr std::size_t batchLimit = 5;

//! \brief Parameters without timestamp and signature, for the engine or for the Algo Service as the request needs.
Params placeParams(const PlaceRequest& request);
Params modifyParams(const ModifyRequest& request);
Params cancelParams(const CancelRequest& request);

//! \brief True where the request can only shrink a position: it may use the reserved part of the budget.
bool reducesRisk(const PlaceRequest& request);

//! \brief Orders are signed with a short life, so that a lost one cannot come alive late. Source: FAULTS 0.2.
inline constexpr std::chrono::milliseconds orderReceiveWindow { 3000 };
//! \brief What was refused for the clock is signed anew no later than this: then it is called unknown, and that is never sent again.
inline constexpr std::chrono::milliseconds orderRepeatWithin { 1400 };

} // namespace fathom::binance
