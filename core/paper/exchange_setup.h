// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account_types.h"
#include "core/domain/instrument.h"

#include <chrono>
#include <map>

namespace fathom::paper {

//! \brief What the engine begins with and how it charges.
struct ExchangeOptions
{
    Decimal startBalance = 10'000;             //!< USDT of every new account
    std::map<QString, Decimal> otherBalances;  //!< of further assets, for every new account
    CommissionRates fees { Decimal::fromScaled(2, 4), Decimal::fromScaled(5, 4) };
    Decimal rpiFee = Decimal::fromScaled(2, 4);             //!< of retail price improvement orders that rest
    int defaultLeverage = 20;
    bool tradFiSigned = true;                  //!< new accounts have agreed to trade TradFi contracts
    std::int64_t firstOrderId = 765'591'000'000; //!< order ids rise from here; below 2^53, which JavaScript clients round above
    std::int64_t firstAlgoId = 1'000'000'200'000'000;
    std::chrono::milliseconds triggerDelay { 0 };           //!< how long a conditional order stays TRIGGERING; advanceTo() ends it
    Decimal insuranceFund = 1'000'000;                      //!< USDT the fund begins with
    Decimal bnbDiscount = Decimal::fromScaled(10, 2);       //!< off the commission where it is paid in BNB
    std::chrono::milliseconds downloadTime { 2'000 };       //!< how long a download is "processing"
};

//! \brief What a market needs besides its book.
struct MarketSpec
{
    Instrument instrument;
    std::vector<LeverageBracket> brackets;      //!< never empty
    std::chrono::hours fundingInterval { 8 };
    WallTime delivery {};                       //!< when a delivery contract settles at its index; 0: perpetual, funded
};

} // namespace fathom::paper
