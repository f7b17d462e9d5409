// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/candle_series.h"
#include "ui/chart/candle_pyramid.h"
#include "ui/chart/studies.h"

#include <cstdint>
#include <optional>

namespace fathom {

//! \brief A candle series as the chart needs it: with its pyramid and studies, kept in step with the series by sync().
//! Holds no candle of its own; the series must outlive it or be replaced by setSeries(nullptr).
class ChartData
{
public:
    //! \brief What sync() found.
    struct Change
    {
        bool reset = false;          //!< another history: the view starts anew
        std::size_t prepended = 0;
        std::size_t appended = 0;
        bool any() const { return reset || prepended > 0 || appended > 0; }
    };

    void setSeries(const CandleSeries* series);
    const CandleSeries* series() const { return m_series; }
    //! \brief Brings pyramid and studies in step with the series: O(1) in history for a live tick.
    //! \param replaced the content is another one, even if it has the same ends
    Change sync(bool replaced = false);

    std::size_t size() const { return m_pyramid.size(); }
    bool isEmpty() const { return size() == 0; }
    const std::vector<Candle>& candles() const { return m_series->candles; }
    const Candle& candle(std::size_t index) const { return m_series->candles[index]; }
    const Candle& last() const { return m_series->candles[size() - 1]; }
    const CandlePyramid& pyramid() const { return m_pyramid; }
    const Ema& ema() const { return m_ema; }
    const DayVwap& vwap() const { return m_vwap; }
    //! \brief Open time of the first candle at the last sync, also after the series was replaced in place; UTC ms.
    std::int64_t knownFirstTime() const { return m_firstTime; }
    //! \return false for days and longer, where a day's average says nothing
    bool hasVwap() const { return m_series && m_series->interval < Interval::D1; }

    //! \brief Open time of candle \p index, continued beyond the newest and before the oldest candle; UTC ms.
    std::int64_t timeAt(std::int64_t index) const;
    //! \brief Index of the candle that contains \p timeMs, continued as in timeAt; empty without candles.
    std::optional<std::int64_t> indexAt(std::int64_t timeMs) const;
    //! \brief First index whose open time is not before \p timeMs.
    std::int64_t indexNotBefore(std::int64_t timeMs) const;

    static constexpr int emaPeriod = 21;

private:
    const CandleSeries* m_series = nullptr;
    CandlePyramid m_pyramid;
    Ema m_ema { emaPeriod };
    DayVwap m_vwap;
    std::int64_t m_firstTime = 0; //!< open time of the first candle at the last sync
};

//! \brief Length of an interval; months count 30 days, for axes only.
std::int64_t intervalLengthMs(Interval interval);

} // namespace fathom
