// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/domain/instrument.h"
#include "core/domain/order.h"

#include <vector>

namespace fathom {

//! \brief One reason the venue would refuse an intent, found before it is sent.
struct OrderProblem
{
    enum class Field { Price, Quantity, Trigger, Activation, Callback, GoodTill, TakeProfit, StopLoss, Other };
    Field field = Field::Other;
    QString text;            //!< translated sentence
    Decimal suggestion;      //!< the nearest value that would pass, 0 where there is none
    int venueCode = 0;       //!< the code the venue would answer with
};

//! \brief What the market says while an order is checked; what is zero is not known, and the rule that needs it is not judged.
struct OrderFacts
{
    Decimal mark; //!< price band, notional of market orders, triggers that watch it
    Decimal last; //!< triggers that watch the last price
    WallTime now {};

    Decimal watched(WorkingType type) const { return type == WorkingType::MarkPrice ? mark : last; }
};

//! \brief Checks an intent of any type against the symbol's filters and the rules of its type.
//! \return empty where the venue would accept it. Source: CHANGES 3, 5.1, 5.5, FAULTS C23
std::vector<OrderProblem> checkOrder(const Instrument& instrument, const OrderIntent& intent, const OrderFacts& facts);
inline std::vector<OrderProblem> checkOrder(const Instrument& instrument, const OrderIntent& intent, Decimal mark)
{
    return checkOrder(instrument, intent, OrderFacts { mark, {}, {} });
}

//! \brief Checks what shall protect an entry of \p side once it is filled at \p entry: on the grid, on the right side of the entry.
std::vector<OrderProblem> checkBracket(const Instrument& instrument, Side side, Decimal entry, const Bracket& bracket);

//! \brief A conditional order of \p side would fire as soon as it arrives. False where the watched price is not known.
bool triggersAtOnce(const OrderIntent& intent, const OrderFacts& facts);

//! \brief Callback of a trailing order, percent.
inline const Decimal leastCallback = Decimal::fromScaled(1, 1), mostCallback = 20;
//! \brief A GTD order ends at least this far ahead.
inline constexpr std::chrono::seconds leastGoodTill { 601 };

} // namespace fathom
