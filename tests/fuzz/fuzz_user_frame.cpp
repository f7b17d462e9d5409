// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/binance/market_decoder.h"
#include "core/binance/user_decoder.h"
#include "tests/fuzz/fuzz.h"

using namespace fathom;
using namespace fathom::binance;

// An event is whole or an error, twice the same, and never a half-read order.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static UserDecoder decoder;
    static OrderUpdate reused;
    const QByteArray frame = padded({ reinterpret_cast<const char*>(data), static_cast<qsizetype>(size) });
    const auto event = decoder.decode(frame);
    const auto again = decoder.decode(frame);
    fuzz::require(event.has_value() == again.has_value());
    if (!event) {
        fuzz::require(event.error().detail.size() < 200);
        return 0;
    }
    fuzz::require(event->index() == again->index());
    if (const auto* update = std::get_if<OrderUpdate>(&*event)) {
        fuzz::require(update->orderId > 0 && !update->symbol.isEmpty() && !update->statusText.isEmpty());
        fuzz::require(!update->quantity.isNegative() && !update->executed.isNegative() && !update->lastQuantity.isNegative());
        fuzz::require(decoder.decodeOrderUpdate(frame, reused).has_value() && reused == *update);
        OrderUpdate tolerant;
        fuzz::require(decoder.decodeTolerant(frame, tolerant).has_value() && tolerant == *update);
    }
    return 0;
}
