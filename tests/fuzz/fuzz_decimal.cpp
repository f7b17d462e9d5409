// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/decimal.h"
#include "core/binance/grid_scale.h"
#include "core/binance/number_text.h"
#include "tests/fuzz/fuzz.h"

using namespace fathom;

// Every reader of numbers agrees with the exact one, and what is printed reads back as the same number.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text = fuzz::text(data, size);
    const auto exact = Decimal::parse(text);
    Decimal fast;
    const bool read = binance::readDecimal(text, fast);
    fuzz::require(read == exact.has_value());
    if (exact) {
        fuzz::require(fast == *exact);
        const auto back = Decimal::parse(exact->toString());
        fuzz::require(back.has_value() && *back == *exact);
        fuzz::require(text.find_first_of(" \t\r\n+xXnNiI") == std::string_view::npos || text.find_first_of("eE") != std::string_view::npos);
    }
    for (const char* step : { "1", "0.1", "0.05", "25", "0.00000001" }) {
        const Decimal stepSize = Decimal::fromLiteral(step);
        std::int64_t count = 0;
        if (binance::GridScale::of(stepSize)->parse(text.data(), text.data() + text.size(), count)) {
            fuzz::require(count >= 0);
            if (exact)
                fuzz::require(exact->isMultipleOf(stepSize) && exact->countOf(stepSize) == count);
        }
    }
    std::int64_t integer = 0;
    if (binance::readInteger(text, integer) && exact)
        fuzz::require(Decimal(integer) == *exact);
    return 0;
}
