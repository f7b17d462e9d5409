// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/market/fair_price.h"

#include <map>
#include <memory>

namespace fathom::paper {

//! \brief Adds the candle \p next, which follows \p into, to it.
void appendKline(Kline& into, const Kline& next);

//! \brief Candles of the time before anybody traded, cut from the symbol's fair price. Every larger candle is the sum of
//! its minutes, and every minute opens where the one before closed. Paper thread.
class History final
{
public:
    History(const CatalogueEntry& entry, std::shared_ptr<const FairPrice> fair);

    //! \brief 1m candles, minutes counted from 1970, appended to \p out.
    void minutes(std::int64_t first, int count, std::vector<Kline>& out) const;
    //! \brief The candle of hour or day number \p index from 1970; kept once made.
    const Kline& hour(std::int64_t index) const;
    const Kline& day(std::int64_t index) const;
    //! \brief What fair() is in ticks of the instrument, at least one.
    std::int64_t ticksAt(std::int64_t ms) const;
    //! \name What the simulated participants trade in the long run, in steps and fills a second
    double volumePerSecond() const { return m_minuteVolume / 60; }
    double fillsPerSecond() const { return m_minuteVolume / m_tradeMean / 60; }
    //! \brief First minute that exists, counted from 1970.
    std::int64_t firstMinute() const { return m_firstMinute; }
    void setFirstMinute(std::int64_t minute) { m_firstMinute = minute; }

private:
    Kline cut(std::int64_t minute, double open, double close, double sigma) const;
    std::int64_t toTicks(double price) const;

    std::shared_ptr<const FairPrice> m_fair;
    double m_tick, m_step;
    double m_minuteVolume, m_tradeMean; // steps
    std::int64_t m_firstMinute;
    mutable FairPrice::Minutes m_scratch;
    mutable std::map<std::int64_t, Kline> m_hours, m_days;
};

} // namespace fathom::paper
