// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/decimal.h"

#include <QMetaType>

#include <optional>

namespace fathom {

//! \brief Where an own order stands in the queue of its price, in base quantity. Estimates from
//! public data: what leaves a level without trading may have stood ahead or behind. Source:
//! NOVEL 2.
struct QueueEstimate {
    Decimal joined; //!< rested there when the order came
    Decimal level; //!< rests there now, the own order not counted
    Decimal worst; //!< ahead if everything withdrawn stood behind
    Decimal likely; //!< ahead by the mixture fitted to own fills: the one figure where there is
                    //!< room for one
    Decimal best; //!< ahead if everything withdrawn stood ahead
    std::optional<double> fillSoon; //!< 0 to 1: chance that it fills whole within queueHorizon,
                                    //!< empty where not enough was seen
    std::optional<std::chrono::seconds> eta; //!< until it is filled whole, should what trades at
                                             //!< its price go on as lately
    bool wide = false; //!< updates were lost or its coming was not seen: worst and best are mere
                       //!< bounds, likely is no more than a guess between them

    bool operator==(const QueueEstimate&) const = default;
};

//! \brief The time QueueEstimate::fillSoon and QueueCalibration speak of.
inline constexpr std::chrono::seconds queueHorizon { 30 };

//! \brief How right fillSoon has been: means over own orders whose horizon has passed.
struct QueueCalibration {
    double said = 0, happened = 0; //!< 0 to 1
    int orders = 0;
    bool operator==(const QueueCalibration&) const = default;
};

} // namespace fathom

Q_DECLARE_METATYPE(fathom::QueueEstimate)
Q_DECLARE_METATYPE(fathom::QueueCalibration)
