// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/chart_data.h"
#include "ui/chart/chart_viewport.h"

#include <QString>

#include <vector>

namespace fathom {

//! \brief One line of the grid and its label.
struct AxisMark
{
    double position = 0; //!< logical pixels along the axis
    QString label;
    bool major = false;  //!< a round price, or the start of a day, month or year
    std::int64_t value = 0; //!< ticks or UTC ms
};

//! \brief Round prices (1, 2 or 5 times a power of ten ticks) at least \p spacing pixels apart.
std::vector<AxisMark> priceMarks(const ChartViewport& viewport, const Instrument& instrument, double spacing = 36);
//! \brief Round times at least \p spacing pixels apart, also in the empty future. UTC.
std::vector<AxisMark> timeMarks(const ChartViewport& viewport, const ChartData& data, double spacing = 80);

//! \brief The crosshair's chip: "10:35 UTC", with the date where it is not the newest candle's day.
QString crosshairTime(std::int64_t timeMs, std::int64_t newestMs, Interval interval);

} // namespace fathom
