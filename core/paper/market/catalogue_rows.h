// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/market/trading_calendar.h"

#include <cstdint>
#include <optional>
#include <span>

namespace fathom::paper {

//! The catalogue as it was written down: prices of the reference day, filters as the venue prints them.

//! \brief One step of a bracket table.
struct BracketStep
{
    int leverage;
    std::int64_t cap; // quote asset
    const char* rate;
};

//! \brief One perpetual contract.
struct CatalogueRow
{
    const char16_t* base;
    const char* price;
    const char *tick, *minPrice, *maxPrice;
    const char *step, *maxQuantity, *marketMax;
    int minNotional;
    const char *liquidationFee, *takeBound, *protect;
    std::span<const BracketStep> brackets;
    int fundingHours;
    std::int64_t onboardMs;
    const char* subType;
    // participants; quantities here in quote asset, and per minute in basis points
    double sigmaBp, beta;
    double takersPerSecond, takerMeanQuote, depthPerBpQuote, levelsPerBp, updatesPerSecond;
    double fundingBp, openInterestQuote;
    int stepMs;
    std::optional<TradFiVenue> venue = {}; //!< of TradFi contracts
};

//! \brief Coins first, BTC before all others, then TradFi contracts.
std::span<const CatalogueRow> catalogueRows();

} // namespace fathom::paper
