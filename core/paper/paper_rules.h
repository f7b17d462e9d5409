// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QString>

namespace fathom::paper {

//! \brief ^[\.A-Z\:/a-z0-9_-]{1,36}$
bool isClientId(const QString& id);
//! \brief 22 letters and digits, as the venue makes up for orders sent without an id.
QString madeUpClientId(std::int64_t orderId);
//! \brief More than 600 s ahead and before the year 10000.
bool isGoodTill(WallTime till, WallTime now);

} // namespace fathom::paper
