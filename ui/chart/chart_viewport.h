// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/candle_pyramid.h"

#include <QRectF>
#include <QSizeF>

#include <algorithm>
#include <cstdint>

namespace fathom {

//! \brief \p value kept in [low, high]; low wins where there is no room.
inline double within(double value, double low, double high) { return std::max(low, std::min(value, high)); }

//! \brief Which candles and prices the chart shows and where: a pure mapping between index, ticks and logical pixels.
//!
//! Candle i covers [xOf(i), xOf(i + 1)); the plot's right edge stands at index rightIndex(). Prices are ticks as double.
class ChartViewport
{
public:
    static constexpr double axisWidth = 74;
    static constexpr double timeAxisHeight = 22;
    static constexpr double volumeHeight = 82;
    static constexpr double rightMargin = 232; //!< kept free for order tags while the newest candle is followed
    static constexpr double roomy = 2 * rightMargin; //!< in a narrower plot tags say less, so that they cover no candle either
    static constexpr double defaultPitch = 7;
    static constexpr double maximumPitch = 80;

    void resize(QSizeF size);
    QSizeF size() const { return m_size; }
    QRectF plot() const;      //!< prices
    QRectF volume() const;
    QRectF priceAxis() const;
    QRectF timeAxis() const;
    double width() const { return plot().width(); }

    //! \brief Candles held; decides the limits of panning and zooming.
    void setCount(std::size_t count);
    std::size_t count() const { return m_count; }
    double pitch() const { return m_pitch; }
    double rightIndex() const { return m_rightIndex; }
    void setRightIndex(double index);
    double xOf(double index) const { return width() - (m_rightIndex - index) * m_pitch; }
    double centreOf(std::int64_t index) const { return xOf(static_cast<double>(index) + 0.5); }
    double indexAt(double x) const { return m_rightIndex - (width() - x) / m_pitch; }
    std::int64_t candleAt(double x) const;
    //! \brief Visible part of the series, [first, last).
    std::size_t firstVisible() const;
    std::size_t lastVisible() const;
    //! \return true while the newest candle is in view: a new candle then moves the view along
    bool followsNewest() const;

    void showNewest();
    void setPitch(double pitch);
    void zoomTime(double factor, double atX); //!< the index under \p atX stays there
    void panTime(double pixels);              //!< positive: content moves right
    void candlesPrepended(std::size_t count); //!< every candle keeps its pixel
    void candlesAppended(std::size_t count, bool follow);
    //! \brief Moves as little as needed to have candle \p index in view.
    void reveal(std::int64_t index);

    bool isAutoPrice() const { return m_autoPrice; }
    void setAutoPrice(bool on) { m_autoPrice = on; }
    double lowPrice() const { return m_low; }
    double highPrice() const { return m_high; }
    void setPriceRange(double low, double high);
    //! \brief Fits the price scale to \p range where it is automatic. \return true where the scale changed
    bool fit(const CandleRange& range);
    double yOf(double ticks) const { return (m_high - ticks) / (m_high - m_low) * plot().height(); }
    double priceAt(double y) const { return m_high - y / plot().height() * (m_high - m_low); }
    void zoomPrice(double factor, double atY); //!< manual from here on; the price under \p atY stays there
    void panPrice(double pixels);              //!< positive: content moves down; manual from here on

private:
    void limit();

    QSizeF m_size;
    std::size_t m_count = 0;
    double m_pitch = defaultPitch;
    double m_rightIndex = 0;
    bool m_autoPrice = true;
    double m_low = 0;
    double m_high = 1;
};

} // namespace fathom
