// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/instrument.h"
#include "core/domain/market_types.h"

#include <memory>
#include <vector>

namespace fathom {

//! \brief Candles of one symbol and interval, oldest first, without holes or doubles. Thread: that of its owner.
struct CandleSeries
{
    std::shared_ptr<const Instrument> instrument;
    Interval interval = Interval::M1;
    std::vector<Candle> candles;
    bool atListing = false;  //!< nothing older exists at the venue
    bool loading = false;    //!< a history request is running
    bool complete = false;   //!< history and live stream are joined; before that nothing is drawn as live
    MonotonicTime lastUpdate {};
};

} // namespace fathom
