// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/paper/account_records.h"
#include "core/paper/market/catalogue.h"

#include <memory>

namespace fathom::paper {

class Exchange;
class MarketBook;
class ReplayBook;

//! \brief What moves prices on the paper exchange: simulated participants or recordings, and every statistic about them. Of a live
//! market only the list and the books.
//!
//! Deterministic: the same options, start time and user orders make the same market, however often advanceTo() is called.
//! Prices before and after the start follow one function of (seed, symbol, time), so candles of any age exist and a
//! restart goes on near the prices it left. Thread: the paper thread.
class Market final
{
public:
    //! \brief Opens the recordings, if any. Errors: BadInput for a file that cannot be read or holds no frames.
    static Result<std::unique_ptr<Market>> create(MarketOptions options);
    ~Market();
    Market(const Market&) = delete;
    Market& operator=(const Market&) = delete;

    //! \brief Adds one book per symbol to \p exchange, in catalogue order, fills them and starts the statistics.
    //! Call once, before advanceTo(). \p exchange outlives this.
    void attach(Exchange& exchange, WallTime now);
    //! \brief Contracts of the catalogue's pairs that were delivered before \p now, the last eight of each, newest first.
    std::vector<SettledContract> pastDeliveries(WallTime now) const;
    //! \brief Lets the participants act up to \p now, in fixed steps of 10 ms or longer. Call every 10 ms or so; a pause
    //! of more than 5 s is skipped, not caught up.
    void advanceTo(WallTime now);

    //! \brief Goes to \p position of the recordings, back or forth; simulated symbols stay where they are. \return false without recordings
    bool seek(std::chrono::milliseconds position);

    const std::vector<ListedSymbol>& catalogue() const;
    //! \return index in the catalogue
    std::optional<int> find(QStringView symbol) const;
    //! \brief One sentence, English, for the log: what feeds which symbols, and that recordings start over at their end.
    QString feedDescription() const;

    void addListener(MarketListener* listener); //!< not owned; removes itself before it goes
    void removeListener(MarketListener* listener);
    //! \brief Tells the listeners of a liquidation among the participants.
    void tellForcedOrder(int market, const ForceOrderEvent& event);

    //! \brief The last \p limit fills (at most 1000 are kept), oldest first; with \p fromId the first \p limit from there on.
    std::vector<TapeTrade> trades(int market, int limit, std::optional<std::int64_t> fromId = {}) const;
    //! \brief Aggregates, oldest first, chosen as GET /fapi/v1/aggTrades does. start and end are inclusive.
    std::vector<AggregateTrade> aggregateTrades(int market, int limit, std::optional<std::int64_t> fromId = {},
        std::optional<WallTime> start = {}, std::optional<WallTime> end = {}) const;
    //! \brief Candles of any age, oldest first, the running one last; chosen as GET /fapi/v1/klines does (\p start
    //! given: the first \p limit from there on, else the last \p limit before \p end).
    std::vector<Kline> klines(int market, Interval interval, std::optional<WallTime> start, std::optional<WallTime> end, int limit) const;
    //! \brief The running candle.
    Kline kline(int market, Interval interval) const;
    DayTicker ticker(int market) const;
    const MarkState& markPrice(int market) const;
    //! \brief Settled fundings, oldest first, of the last year at most.
    std::vector<FundingRow> fundingHistory(int market, std::optional<WallTime> start, std::optional<WallTime> end, int limit) const;
    OpenInterest openInterest(int market) const;
    OpenInterest openInterestAt(int market, WallTime time) const;
    //! \brief Candles of mark, index or premium, of any age; chosen as klines() does.
    std::vector<ValueKline> valueKlines(int market, PriceKind kind, Interval interval, std::optional<WallTime> start,
        std::optional<WallTime> end, int limit) const;
    double longShare(int market, Participants who, WallTime time) const; //!< 0.6: 60 % of them are long
    AdlRisk adlRisk(int market, WallTime time) const;

    //! \brief The books of a live market, in catalogue order.
    std::vector<ReplayBook*> liveBooks() const;
    //! \brief The book of \p market, as given to the exchange.
    MarketBook& book(int market) const;

private:
    struct Private;
    explicit Market(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace fathom::paper
