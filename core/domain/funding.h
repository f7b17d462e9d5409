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

//! \brief Break-even by fees alone, as it was without the funding booked so far. Exact but for the division.
//! \param breakEven with everything up to now \param amount held, signed, not 0 \param funding received positive
inline Decimal breakEvenBeforeFunding(Decimal breakEven, Decimal amount, Decimal funding)
{
    return breakEven + funding / amount;
}

} // namespace fathom::margin
