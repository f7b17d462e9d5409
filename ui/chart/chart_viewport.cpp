// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chart_viewport.h"

#include <algorithm>
#include <cmath>

namespace fathom {

namespace {

constexpr double headroom = 0.08;    // of the price range, below; above it also makes room for the legend
constexpr double legendRoom = 0.04;
constexpr double indexGrid = 1 << 24; // the right edge stands on this grid: differences of indexes stay exact when history grows
constexpr double minimumShown = 2;   // candles that stay in view however far one pans
constexpr double futureShare = 0.75; // of the width that may be empty at the right

} // namespace

void ChartViewport::resize(QSizeF size)
{
    m_size = size; // the right edge keeps its candle
    limit();
}

QRectF ChartViewport::plot() const
{
    const double volumePane = m_size.height() < 260 ? m_size.height() / 5 : volumeHeight;
    return { 0, 0, std::max(1.0, m_size.width() - axisWidth), std::max(1.0, m_size.height() - timeAxisHeight - volumePane) };
}

QRectF ChartViewport::volume() const
{
    const QRectF above = plot();
    return { 0, above.bottom(), above.width(), std::max(1.0, m_size.height() - timeAxisHeight - above.bottom()) };
}

QRectF ChartViewport::priceAxis() const
{
    const QRectF beside = plot();
    return { beside.right(), 0, axisWidth, beside.height() };
}

QRectF ChartViewport::timeAxis() const { return { 0, m_size.height() - timeAxisHeight, plot().width(), timeAxisHeight }; }

void ChartViewport::setCount(std::size_t count)
{
    m_count = count;
    limit();
}

std::int64_t ChartViewport::candleAt(double x) const { return static_cast<std::int64_t>(std::floor(indexAt(x))); }

std::size_t ChartViewport::firstVisible() const
{
    const double first = std::floor(indexAt(0));
    return first <= 0 ? 0 : std::min(m_count, static_cast<std::size_t>(first));
}

std::size_t ChartViewport::lastVisible() const
{
    const double last = std::ceil(m_rightIndex);
    return last <= 0 ? 0 : std::min(m_count, static_cast<std::size_t>(last));
}

bool ChartViewport::followsNewest() const
{
    return m_count > 0 && m_rightIndex >= static_cast<double>(m_count) && indexAt(0) < static_cast<double>(m_count);
}

void ChartViewport::showNewest()
{
    const double margin = std::min(rightMargin, width() / 2);
    m_rightIndex = static_cast<double>(m_count) + margin / m_pitch;
    limit();
}

void ChartViewport::setRightIndex(double index)
{
    m_rightIndex = index;
    limit();
}

void ChartViewport::setPitch(double pitch)
{
    const bool follow = followsNewest();
    m_pitch = pitch;
    limit();
    if (follow)
        showNewest();
}

void ChartViewport::zoomTime(double factor, double atX)
{
    const double index = indexAt(atX);
    m_pitch *= factor;
    limit();
    m_rightIndex = index + (width() - atX) / m_pitch;
    limit();
}

void ChartViewport::panTime(double pixels)
{
    m_rightIndex -= pixels / m_pitch;
    limit();
}

void ChartViewport::candlesPrepended(std::size_t count)
{
    m_count += count;
    m_rightIndex += static_cast<double>(count);
}

void ChartViewport::candlesAppended(std::size_t count, bool follow)
{
    m_count += count;
    if (follow)
        m_rightIndex += static_cast<double>(count);
}

void ChartViewport::reveal(std::int64_t index)
{
    const double shown = width() / m_pitch;
    const auto at = static_cast<double>(index);
    if (at + 1 > m_rightIndex)
        m_rightIndex = at + 1 + shown * 0.1;
    else if (at < m_rightIndex - shown)
        m_rightIndex = at - shown * 0.1 + shown;
    limit();
}

void ChartViewport::setPriceRange(double low, double high)
{
    if (high - low < 2) { // ticks: a flat stretch still gets a scale
        const double middle = (high + low) / 2;
        low = middle - 1;
        high = middle + 1;
    }
    m_low = low;
    m_high = high;
}

bool ChartViewport::fit(const CandleRange& range)
{
    if (!m_autoPrice || range.isEmpty())
        return false;
    const double low = m_low;
    const double high = m_high;
    const double span = std::max(4.0, static_cast<double>(range.high - range.low));
    setPriceRange(static_cast<double>(range.low) - span * headroom, static_cast<double>(range.high) + span * (headroom + legendRoom));
    return low != m_low || high != m_high;
}

void ChartViewport::zoomPrice(double factor, double atY)
{
    const double price = priceAt(atY);
    m_autoPrice = false;
    const double span = std::clamp((m_high - m_low) / factor, 4.0, 1e15);
    const double share = atY / plot().height();
    setPriceRange(price - span * (1 - share), price + span * share);
}

void ChartViewport::panPrice(double pixels)
{
    m_autoPrice = false;
    const double by = pixels / plot().height() * (m_high - m_low);
    m_low += by;
    m_high += by;
}

void ChartViewport::limit()
{
    const double held = std::max(1.0, static_cast<double>(m_count));
    // All of history fits into half the width at the far end of zooming out.
    const double smallest = std::min(1.0, width() * 0.5 / held);
    m_pitch = std::clamp(m_pitch, smallest, maximumPitch);
    if (m_count == 0)
        return;
    const double shown = width() / m_pitch;
    m_rightIndex = std::clamp(m_rightIndex, std::min(minimumShown, held), held + shown * futureShare);
    m_rightIndex = std::round(m_rightIndex * indexGrid) / indexGrid;
}

} // namespace fathom
