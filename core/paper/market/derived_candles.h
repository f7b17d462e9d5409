// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/market/history.h"
#include "core/paper/market/row_log.h"

#include <array>
#include <map>

namespace fathom::paper {

//! \brief Candles of mark price, index price and premium index of one symbol: what the mark model said second by second
//! since the market began, before that what the same walk makes of the history. Larger candles are made of their
//! minutes, so that intervals nest. Paper thread.
class DerivedCandles final
{
public:
    DerivedCandles(std::shared_ptr<const FairPrice> fair, std::shared_ptr<const History> history, std::shared_ptr<SpillFile> spill, double tickSize);

    //! \brief Once a second. \param premium future over index, a rate
    void update(std::int64_t nowMs, double mark, double index, double premium);
    //! \brief Chosen as the kline endpoints do: from \p startMs the first \p limit, else the last before \p endMs.
    std::vector<ValueKline> klines(
        PriceKind kind, Interval interval, std::optional<std::int64_t> startMs, std::optional<std::int64_t> endMs, int limit) const;

private:
    static constexpr std::size_t kinds = 3;
    struct Bar
    {
        double open = 0, high = 0, low = 0, close = 0;
        void take(double value);
        void append(const Bar& next);
    };
    using Bars = std::array<Bar, kinds>;
    struct Sum
    {
        Bar bar;
        bool any = false;
        void append(const Bar& next);
    };

    std::int64_t liveEnd() const { return m_firstLive + static_cast<std::int64_t>(m_live.size()); }
    std::int64_t newestMinute() const;
    void madeUp(std::int64_t first, int count, std::vector<Bars>& out) const;
    const Bars& hour(std::int64_t index) const;
    const Bars& day(std::int64_t index) const;
    Bar sum(std::size_t kind, std::int64_t from, std::int64_t to) const;

    std::shared_ptr<const FairPrice> m_fair;
    std::shared_ptr<const History> m_history;
    double m_tick;
    RowLog<Bars> m_live; // the last one is running
    std::int64_t m_firstLive = 0;
    mutable std::vector<Kline> m_scratch;
    mutable std::map<std::int64_t, Bars> m_hours, m_days;
};

} // namespace fathom::paper
