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

//! \brief A listed symbol and who trades it.
struct CatalogueEntry
{
    ListedSymbol listed;
    CrowdProfile crowd;
};

//! \brief Day on which every symbol costs its reference price: 2026-11-20 14:32 UTC.
constexpr std::int64_t referenceTimeMs = 1'795'185'120'000;

//! \brief The symbols of the paper exchange as listed at \p now, BTCUSDT first: perpetual contracts on coins, on shares and
//! metals (TradFi) and on an index of coins, and what is delivered at the end of this quarter and the next.
std::vector<CatalogueEntry> makeCatalogue(WallTime now = wallTimeFromMs(referenceTimeMs));

//! \brief When contracts are delivered: 08:00 UTC on the last Friday of a quarter. \param ahead 0: the next one after \p now,
//! 1 the one behind that, -1 the last one
WallTime deliveryOf(WallTime now, int ahead);
//! \brief "BTCUSDT_261225"
QString deliverySymbol(const QString& pair, WallTime delivery);
//! \name Parts of makeCatalogue(): contracts made of those that stand in \p catalogue
void addComposites(std::vector<CatalogueEntry>& catalogue);
void addDeliveries(std::vector<CatalogueEntry>& catalogue, WallTime now);

//! \brief What the simulated market is made of.
struct MarketOptions
{
    std::uint64_t seed = 1;
    QStringList recordings; //!< files of `<receive time> <frame>` lines, gz or plain; empty: everything is synthetic
    double speed = 1.0;     //!< of the recordings
    std::vector<CatalogueEntry> catalogue = {}; //!< what is listed; empty: makeCatalogue()
    WallTime now = wallTimeFromMs(referenceTimeMs); //!< of the start, for what is listed then
    bool participants = true; //!< false: books stay empty but for what clients put there
    bool live = false;        //!< books are a ReplayBook each, fed from elsewhere; no statistics are kept, what asks for one gets nothing
};

} // namespace fathom::paper
