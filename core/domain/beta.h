// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/market_types.h"

#include <optional>
#include <vector>

namespace fathom {

//! \brief How much of the driver's moves an instrument made: slope of its returns over the driver's, between candles that opened at the
//! same times. A statistic for what-if questions, never on the way to an order. Pure, any thread.
//! \param candles, driver oldest first, of one interval
//! \return empty below 30 common returns, and where the driver stood still
std::optional<double> betaOf(const std::vector<Candle>& candles, const std::vector<Candle>& driver);

} // namespace fathom
