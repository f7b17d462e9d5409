// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"
#include "core/domain/market_types.h"

namespace fathom {

//! Where a trailing order fires. Source: CHANGES 3.3. Pure, any thread.

//! \brief Trigger of a trailing order that has followed the price to \p extreme: its highest for a
//! sell, its lowest for a buy. \param callback percent, 0.8 is 0.8 %
inline Decimal trailingTrigger(Side side, Decimal extreme, Decimal callback)
{
    const Decimal by = extreme * callback / Decimal(100);
    return side == Side::Sell ? extreme - by : extreme + by;
}

//! \brief How far the price must run for the trigger to stand at \p target.
inline Decimal trailingExtreme(Side side, Decimal target, Decimal callback)
{
    const Decimal share = callback / Decimal(100);
    return side == Side::Sell ? target / (Decimal(1) - share) : target / (Decimal(1) + share);
}

} // namespace fathom
