// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/decimal.h"

#include <QMetaType>
#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace fathom {

enum class Side : std::uint8_t { Buy, Sell };
inline Side opposite(Side side) { return side == Side::Buy ? Side::Sell : Side::Buy; }

//! \brief One aggregated trade (aggTrade). Prices in ticks and quantities in steps of the instrument.
struct Trade
{
    std::int64_t id = 0;
    std::int64_t ticks = 0;
    std::int64_t steps = 0;
    WallTime time {};
    Side aggressor = Side::Buy; //!< Buy where the buyer took
};

//! \brief A quantity and the price it trades, or would trade, at.
struct FillStep
{
    Decimal price, quantity;
    bool operator==(const FillStep&) const = default;
};

//! \brief One candle. Prices are in ticks so that drawing never parses; volumes are for pixels and studies.
struct Candle
{
    std::int64_t openTime = 0; //!< UTC ms, start of the interval
    std::int64_t open = 0, high = 0, low = 0, close = 0; //!< ticks
    double volume = 0;      //!< base asset
    double quoteVolume = 0; //!< quote asset
    double takerBuyVolume = 0;
    std::int64_t trades = 0;
    bool closed = false;

    bool operator==(const Candle&) const = default;
};

//! \brief kline intervals of the venue, shortest first.
enum class Interval : std::uint8_t { M1, M3, M5, M15, M30, H1, H2, H4, H6, H8, H12, D1, D3, W1, Mo1 };
constexpr int intervalCount = 15;
//! \brief Wire name: "1m" ... "1M".
QString intervalName(Interval interval);
//! \return empty for an unknown name
std::optional<Interval> intervalFromName(const QString& name);
//! \brief Start of the candle that contains \p timeMs (weeks start on Monday, months on the first; UTC).
std::int64_t intervalStart(Interval interval, std::int64_t timeMs);
//! \brief Start of the next candle after the one that starts at \p startMs.
std::int64_t intervalNext(Interval interval, std::int64_t startMs);

//! \brief Rolling 24 h statistics of one symbol.
struct Ticker
{
    QString symbol;
    Decimal last, open, high, low; //!< price
    Decimal changePercent;         //!< 0.84 is 0.84 %
    Decimal volume, quoteVolume;
    WallTime time {};
    WallTime lastTime {}; //!< of the trade that last is of, where trades are followed; else of the ticker
};

//! \brief Mark, index and funding of one symbol.
struct MarkPrice
{
    QString symbol;
    Decimal mark, index;
    Decimal fundingRate; //!< 0.0001 is 0.01 %
    WallTime nextFunding {};
    WallTime time {};
};

//! \brief One liquidation order seen on the public stream.
struct ForcedOrder
{
    QString symbol;
    Side side = Side::Sell;
    Decimal price, averagePrice, quantity;
    WallTime time {};
};

} // namespace fathom

Q_DECLARE_METATYPE(fathom::Ticker)
Q_DECLARE_METATYPE(fathom::MarkPrice)
Q_DECLARE_METATYPE(fathom::Trade)
