// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/domain/account_types.h"
#include "core/domain/instrument.h"
#include "core/domain/market_types.h"
#include "core/paper/market/trading_calendar.h"
#include "core/paper/paper_types.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace fathom::paper {

//! \brief Everything exchangeInfo, leverageBracket and fundingInfo say about one symbol.
struct ListedSymbol
{
    Instrument instrument;
    std::vector<LeverageBracket> brackets;
    QString underlyingType = QStringLiteral("COIN");
    QStringList underlyingSubType;
    int fundingHours = 8;
    Decimal fundingCap, fundingFloor; //!< rates, 0.02 is 2 %
    Decimal referencePrice;           //!< what it costs on the day the synthetic market is pinned to
    int pricePrecision = 2, quantityPrecision = 3;
    int baseAssetPrecision = 8, quotePrecision = 8;
    std::optional<TradFiVenue> venue; //!< of TradFi contracts
    WallTime delivery {};             //!< of delivery contracts, 0: perpetual

    //! \brief Of an index of coins: how much of each makes one index.
    struct Part
    {
        QString baseAsset; //!< its price is that of its USDT contract
        Decimal quantity;
    };
    std::vector<Part> parts;
};

//! \brief One fill on the public tape. Prices in ticks, quantities in steps of the instrument.
struct TapeTrade
{
    std::int64_t id = 0;
    std::int64_t ticks = 0, steps = 0;
    Side aggressor = Side::Buy; //!< Buy: isBuyerMaker false
    WallTime time {};
    bool rpi = false;           //!< against a retail price improvement order
};

//! \brief Fills of one taking side at one price within 100 ms. Ids run without a hole. Source: CHANGES 5.6, ENDPOINTS 3.
struct AggregateTrade
{
    std::int64_t id = 0;
    std::int64_t ticks = 0, steps = 0;
    std::int64_t firstId = 0, lastId = 0; //!< of the tape
    Side aggressor = Side::Buy;
    WallTime time {};                     //!< of the first fill
    std::int64_t rpiSteps = 0;            //!< of steps, against retail price improvement orders
};

//! \brief One candle, exact. Amounts of quote asset are counts of tickSize x stepSize: see quoteAmount().
struct Kline
{
    std::int64_t openTime = 0;  //!< UTC ms
    std::int64_t closeTime = 0; //!< last ms of the interval
    std::int64_t open = 0, high = 0, low = 0, close = 0; //!< ticks
    std::int64_t volume = 0, takerBuyVolume = 0;         //!< steps
    std::int64_t quote = 0, takerBuyQuote = 0;           //!< ticks x steps
    std::int64_t trades = 0;
    std::int64_t firstId = -1, lastId = -1; //!< of the tape, -1 without a trade or before the tape began
    bool closed = false;
    bool operator==(const Kline&) const = default;
};

enum class PriceKind : std::uint8_t { Mark, Index, Premium };

//! \brief One candle of a price nobody trades at (mark, index) or of a rate (premium).
struct ValueKline
{
    std::int64_t openTime = 0, closeTime = 0; //!< UTC ms
    double open = 0, high = 0, low = 0, close = 0;
};

//! \brief Whose long/short ratio is asked for.
enum class Participants : std::uint8_t { Everybody, LargeAccounts, LargePositions };
enum class AdlRisk : std::uint8_t { Low, Medium, High };

//! \brief Rolling 24 hours, equal to the sum of the 1m candles in [openTime, closeTime].
struct DayTicker
{
    std::int64_t open = 0, high = 0, low = 0, last = 0; //!< ticks
    std::int64_t lastSteps = 0;
    std::int64_t volume = 0; //!< steps
    std::int64_t quote = 0;  //!< ticks x steps
    std::int64_t trades = 0, firstId = -1, lastId = -1;
    WallTime openTime {}, closeTime {};
};

//! \brief What markPriceUpdate and premiumIndex print.
struct MarkState
{
    Decimal mark, index;     //!< 8 decimals
    Decimal averageMark;     //!< ap, mean of the last minute
    Decimal settlePrice;     //!< P, estimated
    Decimal fundingRate;     //!< r, of the running funding interval
    Decimal interestRate;
    WallTime nextFunding {};
    WallTime time {};
};

//! \brief One settled funding (fundingRate history).
struct FundingRow
{
    WallTime time {};
    Decimal rate, mark;
};

//! \brief Contracts open at a time, in steps.
struct OpenInterest
{
    std::int64_t steps = 0;
    WallTime time {};
};

//! \brief Quote asset of a sum of ticks x steps.
inline Decimal quoteAmount(const Instrument& instrument, std::int64_t ticksTimesSteps)
{
    return Decimal(ticksTimesSteps) * (instrument.tickSize * instrument.stepSize);
}
//! \brief quote / volume as a price with the instrument's price decimals, 0 without volume.
Decimal weightedAverage(const Instrument& instrument, const DayTicker& ticker);
//! \brief (last - open) / open in percent, 3 decimals.
Decimal changePercent(const DayTicker& ticker);


//! \brief Hears what the market statistics make of the trades; called inside Market::advanceTo() or inside a taker's
//! submit(). Must not change a book. \p market is the index in Market::catalogue().
class MarketListener
{
public:
    virtual ~MarketListener() = default;
    //! \brief An aggregate is complete (100 ms after its first fill at the latest).
    virtual void onAggregateTrade(int market, const AggregateTrade& trade) = 0;
    //! \brief Fills changed the running candles and the day ticker of \p market; ask kline() and ticker() when sending.
    virtual void onStatisticsChanged(int market) = 0;
    //! \brief A candle is final; the next one has begun.
    virtual void onKlineClosed(int market, Interval interval, const Kline& kline) = 0;
    //! \brief Once a second, all symbols one after another.
    virtual void onMarkPrice(int market, const MarkState& mark) = 0;
    //! \brief A simulated participant was liquidated (forceOrder streams); accounts' own come from the exchange.
    virtual void onForcedOrder(int /*market*/, const ForceOrderEvent& /*event*/) { }
};

} // namespace fathom::paper
