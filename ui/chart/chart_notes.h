// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/chart_overlay.h"

namespace fathom {

//! \brief What Shift+drag measures: two points by candle index and ticks.
struct ChartRuler
{
    double fromIndex = 0, fromTicks = 0, toIndex = 0, toTicks = 0;
};

//! \brief A sentence about what is missing.
struct ChartNotice
{
    QString title, text;
    bool problem = false;
    bool operator==(const ChartNotice&) const = default;
};

void drawRuler(const ChartPaint& paint, const ChartRuler& ruler, std::int64_t intervalMs);
//! \brief The strip at the foot of the plot that says it where candles are shown.
QRectF noticeStrip(const ChartFonts& fonts, const QRectF& plot, const ChartNotice& notice);
//! \brief Around \p centre, or as a strip at the foot where candles are shown.
void drawNotice(const ChartPaint& paint, const ChartNotice& notice, QPointF centre, bool overCandles);
//! \brief Hatches the plot and says why: what is below is old. \param end where words must have ended: tags stand there
void drawStale(const ChartPaint& paint, const QString& reason, double end);

} // namespace fathom
