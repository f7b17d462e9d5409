// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>

namespace fathom::net {

//! \brief Opening orders a second that can go on for ever within the venue's limits on orders; at least 1. A fifth of each is left out, as
//! RateBudget keeps it for cancelling and reducing. Pure. Source: INTERACTION 9, NOVEL 12.
//! \param orders10s, orders1m orders allowed in ten seconds and in a minute
constexpr int openingOrdersPerSecond(int orders10s, int orders1m)
{
    return std::max(1, std::min(orders10s * 8 / 10 / 10, orders1m * 8 / 10 / 60));
}

} // namespace fathom::net
