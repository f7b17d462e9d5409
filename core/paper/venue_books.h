// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"

#include <QString>

#include <map>
#include <vector>

namespace fathom::paper {

//! \brief The other side of every account's money, kept to the last digit: what the simulated participants won and lost by
//! trading with accounts, what the venue took, and what printing with eight decimals left over. Since start; USDT where
//! nothing else is said.
struct VenueBooks
{
    Decimal crowdCash;                   //!< of everybody without an account: paid out less taken in
    std::vector<Decimal> crowdPositions; //!< by market, base asset: what the accounts hold with the other sign
    std::map<QString, Decimal> fees;     //!< commissions, by asset
    std::map<QString, Decimal> transfers; //!< into accounts, by asset; what they opened with counts
    Decimal rounding;                    //!< sum of what was cut off amounts and average entry prices
};

} // namespace fathom::paper
