// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/order.h"

#include <vector>

namespace fathom {

//! \brief The median size of the orders of a symbol that were filled in the last 30 days; 0 where there were too few to say.
Decimal usualSize(const std::vector<Fill>& fills, const QString& symbol, WallTime now);

} // namespace fathom
