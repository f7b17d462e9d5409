// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/market/candle_store.h"
#include "core/paper/market/crowd.h"
#include "core/paper/market/day_window.h"
#include "core/paper/market/derived_candles.h"
#include "core/paper/market/mark_model.h"
#include "core/paper/market/tape.h"

namespace fathom::paper {

//! \brief Everything one symbol knows about itself: its book's fills turned into tape, candles, ticker and mark price,
//! and the participants where they are simulated. Paper thread.
class SymbolMarket final : public BookListener
{
public:
    SymbolMarket(int market, const CatalogueEntry& entry, std::shared_ptr<FairPrice> fair, std::shared_ptr<SpillFile> spill, std::uint64_t seed,
        const std::vector<MarketListener*>& listeners);
    ~SymbolMarket() override;

    //! \brief Starts the statistics: history before the minute before \p start, from there to \p start a tape made up
    //! along the fair price, whose last fill has the id \p lastTradeId.
    void begin(WallTime start, std::int64_t lastTradeId);
    //! \brief Listens to \p book. \param simulated whether participants shall fill and move it
    void attach(MarketBook& book, bool simulated, std::int64_t nowMs);
    //! \brief Between these, fills are dated \p nowMs instead of by their book's clock.
    void beginStep(std::int64_t nowMs) { m_stepTime = wallTimeFromMs(nowMs); }
    void endStep() { m_stepTime.reset(); }
    //! \brief Participants' step at \p nowMs where it is one of theirs; candles and aggregates that are due.
    void step(std::int64_t nowMs);
    //! \brief After a pause in which nothing happened.
    void resume(std::int64_t nowMs);
    //! \brief Takes a recorded fill; \p time rises.
    void addTrade(const TapeTrade& trade);
    void updateMark(std::int64_t nowMs);
    //! \brief Its contract is over: the participants take their orders out and nothing moves any more.
    void close();
    bool isClosed() const { return m_closed; }
    //! \brief The recording says the mark price itself; only mark, index and fundingRate of \p mark are read.
    void setRecordedMark(const MarkState& mark) { m_recordedMark = mark; }

    MarketBook& book() const { return *m_book; }
    const Tape& tape() const { return m_tape; }
    const CandleStore& candles() const { return *m_candles; }
    const DerivedCandles& valueCandles() const { return m_values; }
    DayTicker ticker() const { return m_day.ticker(m_candles->current(), m_last); }
    const MarkState& mark() const { return m_told; }
    MarkModel& markModel() { return m_mark; }
    const MarkModel& markModel() const { return m_mark; }
    const FairPrice& fair() const { return *m_fair; }
    FairPrice& fair() { return *m_fair; }
    std::int64_t firstMinute() const { return m_history->firstMinute(); }

    void onLevelChanged(const MarketBook&, Side, std::int64_t, std::int64_t, std::int64_t) override { }
    void onTrade(const MarketBook& book, const BookTrade& trade) override;
    void onMakerExpired(const MarketBook&, const BookOrder&, OrderHandle, std::int64_t, ExpiryReason) override { }
    void onSettled(MarketBook& book) override;

private:
    void tellChanged();
    void makeTape(std::int64_t fromMs, std::int64_t toMs, std::int64_t lastTradeId);

    int m_market;
    CatalogueEntry m_entry;
    std::uint64_t m_seed;
    const std::vector<MarketListener*>& m_listeners;
    std::shared_ptr<FairPrice> m_fair;
    std::shared_ptr<History> m_history;
    std::shared_ptr<SpillFile> m_spill;
    Tape m_tape;
    std::unique_ptr<CandleStore> m_candles;
    DayWindow m_day;
    MarkModel m_mark;
    DerivedCandles m_values;
    std::optional<MarkState> m_recordedMark;
    MarkState m_told; // what updateMark() came to last
    std::optional<TapeTrade> m_last;
    MarketBook* m_book = nullptr;
    std::unique_ptr<Crowd> m_crowd;
    std::optional<WallTime> m_stepTime; // while the participants act
    WallTime m_newest {};
    bool m_changed = false;
    bool m_closed = false;
};

} // namespace fathom::paper
