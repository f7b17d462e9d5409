// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/domain/instrument.h"
#include "core/domain/market_types.h"
#include "ui/tables/cell.h"

namespace fathom::words {

//! Cells that mean the same in every table. Where the instrument is not known a number is printed with every digit it has.

QString price(Decimal value, const Instrument* instrument); //!< "–" for 0
QString quantity(Decimal value, const Instrument* instrument);
Ink signInk(Decimal value); //!< green above, red below, text2 at zero

//! \brief A symbol with its quote asset dimmed.
Cell symbol(const QString& symbol, const Instrument* instrument);
Cell side(Side side);
//! \brief \p text with \p value behind it for sorting and filtering.
Cell number(const QString& text, Decimal value, Ink ink = Ink::Text1);
//! \brief Money with its sign and the sign's colour; the tip has every digit.
Cell signedMoney(Decimal value);
//! \brief The time alone where it is of today (UTC), with its date otherwise; "–" for the epoch.
Cell time(WallTime time);

} // namespace fathom::words
