// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

namespace fathom::paper {

//! \brief Exchanges outside whose opening hours TradFi contracts follow. Source: CHANGES 5.2.
enum class TradFiVenue : std::uint8_t { Equity, Commodity, KrEquity, HkEquity, CnEquity, Fx };
constexpr int tradFiVenueCount = 6;

//! \brief One stretch of such an exchange's week; they follow each other without a hole. UTC ms, end exclusive.
struct TradingSession
{
    enum class Type : std::uint8_t { PreMarket, Regular, AfterMarket, Overnight, NoTrading };
    std::int64_t startMs = 0, endMs = 0;
    Type type = Type::NoTrading;
};

const char* tradFiVenueName(TradFiVenue venue);             //!< "EQUITY", "KR_EQUITY", ...
const char* tradingSessionName(TradingSession::Type type);  //!< "PRE_MARKET", ...
//! \brief Sessions that overlap [fromMs, toMs), whole. Weekends are NO_TRADING, holidays are not known.
std::vector<TradingSession> tradingSessions(TradFiVenue venue, std::int64_t fromMs, std::int64_t toMs);
TradingSession tradingSessionAt(TradFiVenue venue, std::int64_t ms);

} // namespace fathom::paper
