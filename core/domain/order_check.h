// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/instrument.h"
#include "core/domain/order.h"

#include <vector>

namespace fathom {

//! \brief One reason the venue would refuse an intent, found before it is sent.
struct OrderProblem
{
    enum class Field { Price, Quantity, Other };
    Field field = Field::Other;
    QString text;            //!< translated sentence
    Decimal suggestion;      //!< the nearest value that would pass, 0 where there is none
    int venueCode = 0;       //!< the code the venue would answer with
};

//! \brief Checks an intent against the symbol's filters. \param mark current mark price, 0 where unknown (price band is then skipped)
//! \return empty where the venue's filters accept it. Source: CHANGES 5.5, FAULTS C23
std::vector<OrderProblem> checkOrder(const Instrument& instrument, const OrderIntent& intent, Decimal mark);

} // namespace fathom
