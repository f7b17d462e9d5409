// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/market/catalogue.h"
#include "core/paper/market/price_path.h"

#include <memory>
#include <vector>

namespace fathom::paper {

//! \brief What one symbol is worth at any time, past or future: its own walk plus its share of BTCUSDT's.
//! Its participants follow it, and its history is cut from it. Plain statistics, hence double. Paper thread.
class FairPrice final
{
public:
    //! \param btc walk of BTCUSDT, empty for BTCUSDT itself. A delivery contract walks as its pair does and costs what
    //! holding until its delivery is worth.
    FairPrice(const CatalogueEntry& entry, std::uint64_t seed, std::shared_ptr<const PricePath> btc);
    //! \brief Price of an index: the sum of its parts.
    struct Part
    {
        std::shared_ptr<const FairPrice> price;
        double quantity = 0;
    };
    FairPrice(const CatalogueEntry& entry, std::uint64_t seed, std::vector<Part> parts);

    //! \brief Shifts the whole walk so that it passes \p price at \p ms; for symbols whose prices are recorded.
    void pass(double price, std::int64_t ms);
    //! \brief As pass(), for a delivery contract: \p price is that of its pair.
    void passPair(double price, std::int64_t ms);
    //! \brief Price of the future.
    double at(std::int64_t ms) const;
    //! \brief How busy the participants are, about 1 in the long run.
    double activityAt(std::int64_t ms) const;
    //! \brief Future over index at \p ms, a rate.
    double premiumAt(std::int64_t ms) const;
    //! \brief Mean of the index over the half hour before \p ms: what a contract is delivered at.
    double settlementAt(std::int64_t ms) const;
    //! \brief How much longs were ready to pay for an interval [fromMs, toMs), a rate: funding before its limits.
    double meanDemand(std::int64_t fromMs, std::int64_t toMs) const;
    double openInterestAt(std::int64_t ms) const; //!< base asset

    struct Minutes
    {
        std::vector<double> prices;    //!< at the start of every minute, and at the end of the last
        std::vector<double> sigmas;    //!< of each minute's log return
    };
    //! \brief \p out is reused.
    void minutes(std::int64_t first, int count, Minutes& out) const;
    double typicalSigma() const { return m_typicalSigma; }
    std::uint64_t seed() const { return m_seed; }
    const std::shared_ptr<const PricePath>& path() const { return m_own; }

private:
    double logValue(std::int64_t ms) const;
    double carryAt(std::int64_t ms) const; //!< logarithm, 0 where nothing is delivered
    double partsAt(std::int64_t ms) const;

    std::vector<Part> m_parts;
    std::int64_t m_deliveryMs = 0;
    std::uint64_t m_seed;
    std::shared_ptr<const PricePath> m_own, m_btc;
    double m_beta, m_reference, m_pinned, m_typicalSigma, m_demand, m_openInterest;
    mutable std::vector<double> m_btcValues, m_btcStrengths;
};

} // namespace fathom::paper
