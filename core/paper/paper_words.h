// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/algo_types.h"
#include "core/paper/paper_events.h"

namespace fathom::paper {

//! Wire words of what only the exchange prints; those of orders are in core/domain/order_terms.h.
QString executionName(Execution execution); //!< "NEW", "TRADE", ...
QString algoTimeInForceName(const AlgoOrder& order); //!< with "GTE_GTC"

} // namespace fathom::paper
