// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/domain/account_types.h"
#include "core/domain/book_view.h"
#include "core/domain/market_types.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <vector>

namespace fathom::binance {

//! What market frames say, in ticks and steps of the symbol they were decoded for. Reused by the caller: vectors keep their memory.

//! \brief A change of the book: what stands at each level from now on. Times in ms since the epoch. Source: ENDPOINTS 3,
//! `<symbol>@depth`.
struct DepthDiff
{
    std::int64_t firstId = 0, lastId = 0, previousId = 0; //!< U, u, pu
    std::int64_t eventMs = 0, transactMs = 0;             //!< E, T
    std::vector<BookLevel> bids, asks;                    //!< steps 0 deletes
    bool operator==(const DepthDiff&) const = default;
};

//! \brief The book to begin with; times in ms since the epoch, 0 where the reply has none. Source: ENDPOINTS 1.1, GET
//! /fapi/v1/depth.
struct DepthSnapshot
{
    std::int64_t lastUpdateId = 0;
    std::int64_t eventMs = 0, transactMs = 0;
    std::vector<BookLevel> bids, asks;
};

//! \brief The best bid and ask; times in ms since the epoch. Source: ENDPOINTS 3, `<symbol>@bookTicker`.
struct BookTicker
{
    std::int64_t updateId = 0, eventMs = 0, transactMs = 0;
    BookLevel bid, ask;
    bool operator==(const BookTicker&) const = default;
};

//! \brief Trades of one taker order at one price; times in ms since the epoch. Source: ENDPOINTS 3, `<symbol>@aggTrade`.
struct AggTrade
{
    std::int64_t id = 0, firstTradeId = 0, lastTradeId = 0;
    std::int64_t ticks = 0, steps = 0;
    std::int64_t eventMs = 0, tradeMs = 0;
    bool buyerIsMaker = false;
    bool operator==(const AggTrade&) const = default;

    Trade toTrade() const
    {
        return { id, ticks, steps, wallTimeFromMs(tradeMs), buyerIsMaker ? Side::Sell : Side::Buy };
    }
};

//! \brief A candle as it stands; eventMs in ms since the epoch. Source: ENDPOINTS 3, `<symbol>@kline_<interval>`.
struct KlineUpdate
{
    std::int64_t eventMs = 0;
    Interval interval = Interval::M1;
    Candle candle;
    bool operator==(const KlineUpdate&) const = default;
};

//! \brief The asset an index is of: "BTC" of "BTCUSD".
inline QString assetOfIndex(const QString& symbol)
{
    return symbol.endsWith(QLatin1String("USD")) ? symbol.chopped(3) : symbol;
}

//! \brief Why a frame was not used; counted per kind.
enum class ParseStatus : std::uint8_t {
    Ok,
    Malformed,   //!< not JSON, truncated, too deep, duplicate or missing keys
    BadNumber,   //!< nan, sign where none may be, beyond 64 bits
    OffGrid,     //!< a number, but not a whole count of the symbol's tick or step: filters changed
    WrongSymbol,
    WrongEvent,
};
const char* parseStatusName(ParseStatus status);

} // namespace fathom::binance
