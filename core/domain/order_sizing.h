// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/instrument.h"
#include "core/domain/market_types.h"

namespace fathom {

//! How large an order may or should be. Exact; every size is on the step grid and rounded down.
//! Pure, any thread.

//! \brief What bounds an order: the money, the bracket, the leg it works on and the orders that
//! wait on it.
struct Capacity {
    Decimal available; //!< for orders, margin asset
    Decimal price; //!< the order's limit
    Decimal mark, last; //!< 0 where unknown
    int leverage = 20;
    Decimal maxNotional; //!< of the symbol at this leverage, 0 where unknown
    Decimal position; //!< of the leg, signed
    Decimal bids, asks; //!< own limit orders of the leg, price x rest, without reduce-only ones
    bool reduceOnly = false;
    bool isMarketLot = false; //!< the market lot's largest quantity bounds it, not the limit lot's
};
//! \brief The largest order of \p side the venue's margin check lets through; 0 where none. Source:
//! MARGIN 5.1, 5.2, K1, K2.
Decimal largestOrder(Side side, const Capacity& capacity, const Instrument& instrument);
//! \brief What an order of that size would bind beyond what is bound now, and lose at once. Source:
//! MARGIN 5.1, K1, K2.
Decimal marginNeeded(Side side, const Capacity& capacity, Decimal quantity);

//! \brief What may be lost, and between which prices.
struct RiskBudget {
    Decimal money; //!< quote asset
    Decimal entry, stop;
    Decimal feeIn, feeOut; //!< rates: 0.0005 is 0.05 %
};
//! \brief A size by what may be lost, and how it came about; money in quote asset.
struct RiskSize {
    Decimal size; //!< rounded down to the step; 0 where the budget does not pay for one, or the
                  //!< stop is no stop
    Decimal lossPerUnit; //!< entry to stop
    Decimal feesPerUnit; //!< of coming in and of being stopped out
    Decimal loss; //!< of the size, fees counted; never above the budget
};
//! \brief Size that loses at most the budget where the stop is filled at its price, fees included.
RiskSize sizeFromRisk(Side side, const RiskBudget& budget, const Instrument& instrument);

//! \brief Size worth at most \p money at \p price.
Decimal sizeFromMoney(Decimal money, Decimal price, const Instrument& instrument);

} // namespace fathom
