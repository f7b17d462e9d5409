// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/chart_axis.h"
#include "ui/theme/text_font.h"
#include "ui/theme/theme.h"

#include <QImage>
#include <QRect>
#include <QRectF>

class QPainter;

namespace fathom {

enum class ChartKind { Candles, Line };

//! \brief What is drawn, as the toolbar sets it.
struct ChartOptions
{
    ChartKind kind = ChartKind::Candles;
    bool vwap = true;
    bool ema = true;
    bool orders = true;
    bool tools = true; //!< the column of drawing tools, where there is room
    bool operator==(const ChartOptions&) const = default;
};

//! \brief A fill to be marked on the chart.
struct FillMark
{
    std::int64_t timeMs = 0;
    double ticks = 0;
    Side side = Side::Buy;
};

//! \brief One candle, or a group of candles narrower than a pixel, in device pixels.
struct CandleShape
{
    QRect wick;
    QRect body;
    QRect volume;
    bool up = true;
    bool hollow = false;
};

//! \brief Everything the pictures of the candles are computed from; valid for one paint.
struct LayerContext
{
    const ChartData& data;
    const ChartViewport& viewport;
    const Tokens& tokens;
    const ChartOptions& options;
    bool hollowUp = false; //!< colour-blind variants: rising candles are outlines
    double scale = 1;      //!< device pixels a logical pixel
    const Instrument* instrument = nullptr; //!< for the price axis; null while unknown
};

//! \brief The part of the chart that a live tick does not touch: ground, grid, every candle but the newest, their volumes and
//! studies, fill marks and axis labels; drawn into an image once and copied from then on.
class CandleLayer
{
public:
    //! \brief Draws anew into the image, made in the size of the viewport.
    void render(const LayerContext& context, const std::vector<FillMark>& fills, const TextFont& labels);
    //! \brief Draws the same straight into \p target (32 bits a pixel, the size of the viewport): saves a copy of the whole
    //! picture where it is used once, as while panning.
    static void renderInto(QImage& target, const LayerContext& context, const std::vector<FillMark>& fills, const TextFont& labels);
    const QImage& image() const { return m_image; }
    //! \brief The newest candle (or the group that holds it) with its stretch of the studies, above the copied image.
    //! Paints in device pixels: the painter must be unscaled.
    static void drawNewest(QPainter& painter, const LayerContext& context);
    //! \brief Device pixels drawNewest touches, over the whole height.
    static QRect newestColumn(const LayerContext& context);
    //! \brief Largest volume among the visible candles, for the scale of the volume pane.
    static double volumeScale(const LayerContext& context);
    //! \brief How many candles share one group: 2^level.
    static int groupLevel(double devicePitch);

private:
    static void drawGrid(QImage& image, const LayerContext& context, const TextFont& labels);
    static void drawLabels(QImage& image, const LayerContext& context, const TextFont& labels, const std::vector<AxisMark>& prices, const std::vector<AxisMark>& times);
    static void drawCandles(QImage& image, const LayerContext& context);
    static void drawStudies(QImage& image, const LayerContext& context);

    QImage m_image;
};

CandleShape candleShape(const LayerContext& context, const CandlePyramid::Group& group, double volumeScale);
//! \brief Width of a body in device pixels: odd, so that the wick stands in its middle.
int bodyWidth(double devicePitch);
//! \brief Draws small triangles at fills: below the price for buys, above for sells. Device pixels.
void drawFillMarks(QPainter& painter, const LayerContext& context, const std::vector<FillMark>& fills);
QColor mixed(const QColor& under, const QColor& over, double share);

} // namespace fathom
