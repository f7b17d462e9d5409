// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/instrument.h"
#include "ui/chart/chart_viewport.h"
#include "ui/theme/text_font.h"
#include "ui/theme/theme.h"

#include <QRectF>
#include <QString>

#include <vector>

class QKeyEvent;
class QMouseEvent;
class QPainter;

namespace fathom {

//! \brief Fonts of the chart, made once a theme.
struct ChartFonts
{
    explicit ChartFonts(const Theme& theme)
        : label(theme.font(11))
        , strong(theme.font(11, 500))
        , axis(theme.font(11.5))
        , axisStrong(theme.font(11.5, 500))
        , title(theme.title())
    {
    }
    TextFont label;  //!< legend, time axis, tags
    TextFont strong; //!< sides in tags
    TextFont axis;   //!< prices on the axis
    TextFont axisStrong;
    TextFont title;
};

//! \brief What an overlay needs to draw itself.
struct ChartPaint
{
    QPainter& painter;
    const ChartViewport& viewport;
    const Tokens& tokens;
    const ChartFonts& fonts;
    const Instrument& instrument;
};

//! \brief Something above the candles that has a word in what the pointer does: order and position lines.
class ChartOverlay
{
public:
    virtual ~ChartOverlay() = default;

    //! \brief Places everything for this viewport; called before paint and before hit tests.
    //! \param byHand the view was moved by the user; else nothing may slip away under the pointer
    virtual void layout(const ChartViewport& viewport, bool byHand) = 0;
    virtual void paint(const ChartPaint& paint) = 0;
    //! \brief Vertical centres of the chips on the price axis, so that plain labels make room.
    virtual std::vector<double> axisChips() const = 0;
    //! \brief What is covered of the plot, from the topmost to the lowest thing that can be pressed; empty where nothing is.
    virtual QRectF covered() const = 0;
    //! \brief Prices (ticks) the automatic scale takes in where they are near the candles.
    virtual std::vector<double> prices() const = 0;
    //! \return true where the overlay took the event; the chart then does nothing with it
    virtual bool press(QMouseEvent* event) = 0;
    virtual bool move(QMouseEvent* event) = 0;
    virtual bool release(QMouseEvent* event) = 0;
    //! \brief The pointer left the chart.
    virtual void leave() = 0;
    virtual bool key(QKeyEvent* event) = 0;
    //! \brief It waits for this very key, which means something else elsewhere.
    virtual bool claims(const QKeyEvent& event) const = 0;
    //! \brief Tab: goes to the next or previous thing. \return false at the end, so that focus leaves the chart
    virtual bool selectNext(bool forward) = 0;
    //! \return true while something is dragged: Esc goes there first and the view stays where it is
    virtual bool isBusy() const = 0;
    virtual Qt::CursorShape cursorAt(QPointF position) const = 0;
    //! \brief One sentence for screen readers.
    virtual QString summary() const = 0;
};

//! \brief Moved onto whole pixels, so that a frame of one pixel is sharp.
inline QRectF crisp(const QRectF& rect) { return QRectF(rect.toAlignedRect()).adjusted(0.5, 0.5, -0.5, -0.5); }
//! \brief A chip on the price axis at \p y.
void drawAxisChip(const ChartPaint& paint, double y, const QString& text, const QColor& ground, const QColor& textColour, const QColor& border);

} // namespace fathom
