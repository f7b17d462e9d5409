// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/decimal.h"

#include <QString>

#include <optional>

namespace fathom {

class AccountState;

//! \brief Median size of what was ordered of \p symbol in the 30 days before \p now, without what only reduced; empty below
//! five orders. What is far above it asks for a second press. Source: INTERACTION 9.
std::optional<Decimal> usualOrderSize(const AccountState& account, const QString& symbol, WallTime now);

} // namespace fathom
