// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/binance/rest_parsers.h"
#include "core/domain/order_check.h"
#include "tests/fuzz/fuzz.h"

using namespace fathom;
using namespace fathom::binance;

// Whatever a venue says of its symbols: what is taken has a grid orders can be checked on, and checking them ends.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray body(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const auto info = parse::exchangeInfo(body);
    if (!info)
        return 0;
    for (const auto& made : info->instruments) {
        const Instrument& instrument = *made;
        fuzz::require(!instrument.symbol.isEmpty());
        fuzz::require(instrument.tickSize.isPositive() && instrument.stepSize.isPositive());
        fuzz::require(instrument.priceDecimals() >= 0 && instrument.quantityDecimals() >= 0);
        OrderIntent intent;
        intent.symbol = instrument.symbol;
        intent.price = instrument.tickSize;
        intent.quantity = instrument.stepSize;
        static_cast<void>(checkOrder(instrument, intent, instrument.tickSize).size());
        intent.type = OrderType::Market;
        static_cast<void>(checkOrder(instrument, intent, OrderFacts {}).size());
    }
    return 0;
}
