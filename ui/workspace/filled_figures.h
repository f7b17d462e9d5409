// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/margin.h"
#include "core/domain/order.h"

namespace fathom {

class Session;

//! \brief The account as it would be after \p intent filled whole at \p price; brackets may still be unknown, then without liquidation.
margin::WhatIf whatIfFilled(const Session& session, const OrderIntent& intent, Decimal price, Decimal mark);

} // namespace fathom
