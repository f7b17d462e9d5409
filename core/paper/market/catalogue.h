// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/market/market_types.h"

#include <vector>

namespace fathom::paper {

//! \brief How the simulated participants of one symbol behave. Plain statistics, hence double.
struct CrowdProfile
{
    double ownSigma = 0;         //!< deviation of the symbol's own log return a minute
    double btcBeta = 0;          //!< how much of BTCUSDT's return it shares
    double takersPerSecond = 1;  //!< aggregate trades, long-run mean
    double takerMean = 1;        //!< mean quantity of one, base asset
    double takerSigma = 2.4;     //!< of its logarithm
    double depthPerBp = 1;       //!< base asset resting within one basis point of price, a side
    double levelsPerBp = 10;     //!< near the touch; never more than the tick allows
    double updatesPerSecond = 50; //!< changes of levels, long-run mean
    double funding = 0;          //!< what longs are ready to pay an interval, long-run mean, a rate
    double openInterest = 0;     //!< base asset
    int stepMs = 50;             //!< how often its participants look
};

struct CatalogueEntry
{
    ListedSymbol listed;
    CrowdProfile crowd;
};

//! \brief The symbols of the paper exchange, BTCUSDT first.
std::vector<CatalogueEntry> makeCatalogue();

//! \brief Day on which every symbol costs its reference price: 2026-11-20 14:32 UTC.
constexpr std::int64_t referenceTimeMs = 1'795'185'120'000;

} // namespace fathom::paper
