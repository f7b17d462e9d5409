// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/binance/market_decoder.h"
#include "core/binance/outcome_classifier.h"
#include "core/binance/rest_parsers.h"
#include "tests/core/binance/wire_fixture.h"
#include "tests/fuzz/fuzz.h"

using namespace fathom;
using namespace fathom::binance;

// Whatever a peer answers, its text stays short and plain and the outcome never becomes Accepted.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray body(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const VenueError error = parse::venueError(body);
    fuzz::require(error.message.size() <= 200);
    for (const QChar c : error.message)
        fuzz::require(c.category() != QChar::Other_Control && c.category() != QChar::Other_Format);
    for (const int status : { 200, 301, 400, 401, 403, 408, 418, 429, 500, 502, 503, 504 }) {
        const OutcomeFacts facts { net::Transport::Answered, status, error.code, error.message, error.isJson, false };
        const OutcomeClass outcome = classifyOutcome(facts);
        fuzz::require(outcome != OutcomeClass::Accepted && outcome != OutcomeClass::NotSent);
        if (error.code == -1006 || error.code == -1007)
            fuzz::require(outcome == OutcomeClass::Unknown);
        fuzz::require(errorOf(outcome, facts).httpStatus == status);
    }
    if (const auto order = parse::order(body))
        fuzz::require(order->order.orderId > 0);
    static_cast<void>(parse::account(body).has_value());
    static_cast<void>(parse::positions(body).has_value());
    static_cast<void>(parse::depthSnapshot(body, test::grid()).has_value());
    static_cast<void>(parse::klines(body, test::grid(), 0).has_value());
    static_cast<void>(parse::listenKey(body).has_value());
    return 0;
}
