// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/binance/grid_scale.h"

namespace fathom::binance {

std::optional<GridScale> GridScale::of(Decimal step)
{
    if (!step.isPositive())
        return std::nullopt;
    const int decimals = step.decimals();
    Decimal::Raw mantissa = step.raw();
    for (int i = decimals; i < Decimal::fractionDigits; ++i)
        mantissa /= 10;
    if (mantissa > std::numeric_limits<std::int64_t>::max())
        return std::nullopt;
    GridScale scale;
    scale.m_decimals = decimals;
    scale.m_mantissa = static_cast<std::uint64_t>(mantissa);
    return scale;
}

std::optional<SymbolGrid> SymbolGrid::of(const Instrument& instrument)
{
    const auto price = GridScale::of(instrument.tickSize);
    const auto quantity = GridScale::of(instrument.stepSize);
    if (!price || !quantity)
        return std::nullopt;
    return SymbolGrid { instrument.symbol.toUtf8(), *price, *quantity };
}

} // namespace fathom::binance
