// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"

namespace fathom::margin {

//! \brief Break-even once the next funding is booked at the present rate and mark: the fee shared by what is held, so the amount goes out
//! again. A long has to earn a positive rate, a short has been given it. Pure, exact. Source: NOVEL 11.
//! \param breakEven with everything up to now \param rate 0.0001 is 0.01 %
inline Decimal breakEvenAfterFunding(Decimal breakEven, Decimal mark, Decimal rate)
{
    return breakEven + mark * rate;
}

} // namespace fathom::margin
