// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/beta.h"

#include <cmath>

namespace fathom {

namespace {
constexpr std::size_t leastReturns = 30;
}

std::optional<double> betaOf(const std::vector<Candle>& candles, const std::vector<Candle>& driver)
{
    struct Pair
    {
        double own, driver;
    };
    std::vector<Pair> closes;
    auto other = driver.begin();
    for (const Candle& candle : candles) {
        while (other != driver.end() && other->openTime < candle.openTime)
            ++other;
        if (other == driver.end())
            break;
        if (other->openTime == candle.openTime && candle.close > 0 && other->close > 0)
            closes.push_back({ static_cast<double>(candle.close), static_cast<double>(other->close) });
    }
    if (closes.size() <= leastReturns)
        return std::nullopt;
    std::vector<Pair> returns;
    Pair mean { 0, 0 };
    for (std::size_t i = 1; i < closes.size(); ++i) {
        returns.push_back({ std::log(closes[i].own / closes[i - 1].own), std::log(closes[i].driver / closes[i - 1].driver) });
        mean.own += returns.back().own;
        mean.driver += returns.back().driver;
    }
    const auto count = static_cast<double>(returns.size());
    mean = { mean.own / count, mean.driver / count };
    double together = 0, alone = 0;
    for (const Pair& each : returns) {
        together += (each.own - mean.own) * (each.driver - mean.driver);
        alone += (each.driver - mean.driver) * (each.driver - mean.driver);
    }
    return alone > 0 ? std::optional(together / alone) : std::nullopt;
}

} // namespace fathom
