// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/instrument.h"
#include "core/domain/market_types.h"

#include <vector>

namespace fathom {

//! \brief How a scale's total is spread over its prices, from the first to the last.
enum class ScaleShape : std::uint8_t { Flat, Rising, Falling };

//! \brief Many limit orders over a range of prices, together of one size.
struct ScalePlan {
    Decimal from, to; //!< prices on the grid, in either order
    int count = 5; //!< 2 to mostScaleOrders
    Decimal total; //!< base asset, on the step grid
    ScaleShape shape = ScaleShape::Flat;
};
inline constexpr int mostScaleOrders = 50;

//! \brief The orders of a plan, evenly spaced on the tick grid from \c from to \c to. Their
//! quantities are whole steps and sum up to the total exactly; what the steps leave over goes where
//! the shape came off worst. Pure, any thread. \return BadInput with a translated sentence: too few
//! prices for so many orders, or less than a step for one of them
Result<std::vector<FillStep>> scaleOrders(const ScalePlan& plan, const Instrument& instrument);

} // namespace fathom
