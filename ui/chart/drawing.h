// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace fathom {

class Preferences;

//! \brief What a press on the plot does. All but the cursor go back to it when they have done their work once.
enum class ChartTool : std::uint8_t { Cursor, TrendLine, HorizontalLine, Rectangle, Levels, RiskReward, Ruler };

//! \brief A place on the chart that outlives zoom, interval and restart.
struct DrawingPoint
{
    std::int64_t time = 0; //!< within the candle it was set on; UTC ms
    Decimal price;
    bool operator==(const DrawingPoint&) const = default;
};

//! \brief A shape a person drew over the candles. It says something about prices and never to the exchange.
struct Drawing
{
    ChartTool kind = ChartTool::TrendLine; //!< a shape
    DrawingPoint from; //!< of RiskReward the entry
    DrawingPoint to;   //!< of RiskReward the stop, at the end of its box; of HorizontalLine the same as from
    Decimal target;    //!< RiskReward only
    bool operator==(const Drawing&) const = default;
};

//! \brief The drawings kept for \p symbol, in the order they were made; what cannot be read is passed over.
std::vector<Drawing> loadDrawings(const Preferences& preferences, const QString& symbol);
//! \brief Keeps them. What loadDrawings() passed over stays stored: another version may know it.
void saveDrawings(Preferences& preferences, const QString& symbol, const std::vector<Drawing>& drawings);
QString drawingsKey(const QString& symbol);

QString chartToolWords(ChartTool tool); //!< translated

} // namespace fathom
