// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QMetaType>
#include <QString>

#include <optional>
#include <vector>

namespace fathom {

//! \brief The hours of one exchange outside, which contracts on its goods follow. Plain value, any thread. Source: CHANGES 5.2
//! tradingSchedule.
struct TradingHours
{
    struct Span
    {
        WallTime from {}, to {}; //!< UTC, \c to not included
        bool isOpen = false;     //!< of any kind but NO_TRADING
        bool operator==(const Span&) const = default;
    };
    QString market; //!< an Instrument's underlyingType: "EQUITY", "COMMODITY", ...; open set
    std::vector<Span> spans;

    bool operator==(const TradingHours&) const = default;
};

//! \brief When \p market opens next. Empty where the schedule does not say, and while it is open: what rests then rests for a reason of
//! its own, whose end nobody told.
std::optional<WallTime> nextOpening(const std::vector<TradingHours>& hours, const QString& market, WallTime now);

} // namespace fathom

Q_DECLARE_METATYPE(fathom::TradingHours)
