// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/binance/market_decoder.h"
#include "core/binance/outcome_classifier.h"
#include "core/binance/rest_parsers.h"
#include "tests/fuzz/fuzz.h"

using namespace fathom;
using namespace fathom::binance;

// A reply of the WebSocket API is read whole or not at all; nothing but a 200 with an order in it is an accepted order.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray text = padded({ reinterpret_cast<const char*>(data), static_cast<qsizetype>(size) });
    const auto reply = parse::wsReply(text);
    const auto again = parse::wsReply(text);
    fuzz::require(reply.has_value() == again.has_value());
    if (!reply) {
        fuzz::require(reply.error().detail.size() < 200);
        return 0;
    }
    fuzz::require(reply->id == again->id && reply->status == again->status && reply->result == again->result);
    for (const auto& count : { reply->usedWeight1m, reply->orderCount10s, reply->orderCount1m })
        fuzz::require(!count || *count >= 0);
    const VenueError error = reply->error.isEmpty() ? VenueError {} : parse::venueError(reply->error);
    const auto order = reply->result.isEmpty() ? Result<OrderReport>(fail(Error::Code::BadReply, {})) : parse::order(reply->result);
    if (order)
        fuzz::require(order->order.orderId > 0 && !order->order.symbol.isEmpty());
    const OutcomeFacts facts { net::Transport::Answered, reply->status, error.code, error.message, error.isJson, order.has_value() };
    if (classifyOutcome(facts) == OutcomeClass::Accepted)
        fuzz::require(order.has_value() && reply->status >= 200 && reply->status < 300);
    return 0;
}
