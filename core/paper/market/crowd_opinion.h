// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/market/fair_price.h"

namespace fathom::paper {

//! \brief Share of the longs among \p who at \p ms, 0.1 to 0.9: a function of the symbol's walk and the time. Everybody
//! together leans against the price of the last day, large traders follow it.
double longShare(const FairPrice& fair, Participants who, std::int64_t ms);

//! \brief How likely auto-deleveraging is around \p ms: rises with how far the price went within the half hour before.
AdlRisk adlRisk(const FairPrice& fair, std::int64_t ms);

} // namespace fathom::paper
