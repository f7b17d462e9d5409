// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/market/history.h"
#include "core/paper/market/row_log.h"

namespace fathom::paper {

//! \brief Candles of one symbol in all 15 intervals: history up to the minute the market began in, fills from there on.
//! Only minutes are stored; larger candles are always sums of them, so that intervals nest. Paper thread.
class CandleStore final
{
public:
    using Closed = std::function<void(Interval, const Kline&)>;
    //! \param spill where minutes older than an hour or two lie
    //! \param liveMinute first minute made of fills, counted from 1970
    CandleStore(std::shared_ptr<const History> history, std::shared_ptr<SpillFile> spill, std::int64_t liveMinute, Closed closed);

    //! \brief Fills come in order of time. Rolls over to the fill's minute first.
    void add(const TapeTrade& trade);
    //! \brief Closes the minutes that ended by \p now. A gap longer than a minute is filled from the history.
    void advanceTo(std::int64_t nowMs);

    std::int64_t currentMinute() const { return m_current.openTime / 60'000; }
    const Kline& current() const { return m_current; }
    //! \brief A closed minute of any age, or the running one.
    Kline minute(std::int64_t minute) const;
    Kline kline(Interval interval) const;
    std::vector<Kline> klines(Interval interval, std::optional<std::int64_t> startMs, std::optional<std::int64_t> endMs, int limit) const;

private:
    void begin(std::int64_t minute, std::int64_t ticks);
    void roll();
    //! \brief Sum over [from, to) in minutes; from < to <= currentMinute() + 1.
    Kline sum(std::int64_t from, std::int64_t to) const;
    Kline candleFrom(Interval interval, std::int64_t startMs) const;
    std::int64_t oldestStart(Interval interval) const;
    std::vector<Kline> walk(Interval interval, std::int64_t firstStart, std::int64_t lastStart, int limit) const;

    std::shared_ptr<const History> m_history;
    std::int64_t m_liveMinute;
    RowLog<Kline> m_minutes; // closed, the first is number m_liveMinute
    Kline m_current;
    Closed m_closed;
};

} // namespace fathom::paper
