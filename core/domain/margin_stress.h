// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account_types.h"

#include <optional>
#include <vector>

namespace fathom::margin {

//! What a move of the whole market would do to the account. Pure functions, any thread. Source:
//! NOVEL 13, MARGIN 2 to 4.

//! \brief One open leg and how far it goes along: a beta of 1 moves as much as the shift, 0.5 half
//! as much, -1 the other way.
struct StressLeg {
    Position position; //!< with its mark
    Decimal beta = 1;
    std::vector<LeverageBracket> brackets;
};

//! \brief An account as a stress of its marks sees it.
struct StressAccount {
    Decimal crossWallet; //!< what backs the cross legs, without their unrealised PnL
    std::vector<StressLeg> legs;
};

//! \brief The account once every mark has moved. Nothing is filled, funded or liquidated on the
//! way.
struct Stressed {
    std::vector<Decimal> prices; //!< by leg, never below 0
    Decimal crossEquity, crossMaintenance;
    Decimal unrealized; //!< cross and isolated
    std::vector<bool>
        liquidated; //!< by leg: what answers for it no longer covers its maintenance margin

    //! \return maintenance / equity of the cross legs; empty where the equity is used up, 0 where
    //! no cross leg is open
    std::optional<Decimal> ratio() const;
};
//! \param shift -0.05 is a fall of 5 %
Stressed stressed(const StressAccount& account, Decimal shift);

//! \brief The nearest move at which something is liquidated.
struct FirstLiquidation {
    std::size_t leg = 0; //!< isolated: that leg; cross: the one that loses most there, which the
                         //!< venue closes first
    Decimal shift; //!< within 0.01 %, on the side where it has happened
    Decimal price; //!< of that leg there
};
//! \param direction below 0 falls, else rises; looked for up to 100 %
std::optional<FirstLiquidation> firstLiquidation(const StressAccount& account, int direction);

//! \brief Margin to add to the cross wallet so that the ratio is at most \p level after the move; 0
//! where it is already.
Decimal marginToAdd(const StressAccount& account, Decimal shift, Decimal level);
//! \brief Share of every cross leg to close now, at its present mark, so that the ratio is at most
//! \p level after the move. 0 where it is already. Rounded up to 0.1 %; 1 where nothing less does
Decimal shareToClose(const StressAccount& account, Decimal shift, Decimal level);

} // namespace fathom::margin
