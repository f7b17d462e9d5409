// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chart_view.h"

#include "ui/chart/chart_accessible.h"
#include "ui/chart/drawing_board.h"
#include "ui/theme/format.h"

#include <QAccessible>
#include <QPainter>
#include <QPaintEvent>

#include <cmath>

namespace fathom {

namespace {

constexpr double nearShare = 0.5;

} // namespace

ChartView::ChartView(const Theme& theme, QWidget* parent)
    : ScaledWidget(parent)
    , m_theme(theme)
    , m_fonts(theme)
    , m_drawings(new DrawingBoard(this))
    , m_clock(&m_realClock)
{
    installChartAccessible();
    setObjectName(QStringLiteral("chartView"));
    setAccessibleName(tr("Chart"));
    setAttribute(Qt::WA_OpaquePaintEvent);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(240, 160);
    m_secondTimer.setInterval(1000);
    connect(&m_secondTimer, &QTimer::timeout, this, [this] {
        if (isVisible() && !m_data.isEmpty())
            update(m_viewport.priceAxis().toAlignedRect()); // the countdown
    });
    m_secondTimer.start();
    connect(&theme, &Theme::changed, this, &ChartView::refreshTheme);
    connect(m_drawings, &DrawingBoard::looksChanged, this, QOverload<>::of(&QWidget::update));
}

ChartView::~ChartView() = default;

void ChartView::refreshTheme()
{
    m_fonts = ChartFonts(m_theme);
    m_layerDirty = true;
    update();
}

void ChartView::setSeries(const CandleSeries* series)
{
    m_data.setSeries(series);
    if (series && series->instrument)
        m_instrument = series->instrument;
    m_viewport.setCount(m_data.size());
    m_viewport.setAutoPrice(true);
    m_viewport.showNewest();
    m_olderAsked = false;
    m_ruler.reset();
    viewChanged();
}

void ChartView::seriesReplaced()
{
    const CandleSeries* series = m_data.series();
    if (!series)
        return;
    const bool hadCandles = !m_data.isEmpty();
    const bool follow = m_viewport.followsNewest();
    const double margin = m_viewport.rightIndex() - static_cast<double>(m_data.size());
    const double length = static_cast<double>(intervalLengthMs(series->interval));
    const double rightTime = static_cast<double>(m_data.knownFirstTime()) + m_viewport.rightIndex() * length;
    m_data.sync(true);
    if (series->instrument)
        m_instrument = series->instrument;
    m_viewport.setCount(m_data.size());
    if (!hadCandles || m_data.isEmpty()) {
        m_viewport.showNewest();
    } else if (follow) {
        m_viewport.setRightIndex(static_cast<double>(m_data.size()) + margin);
    } else {
        m_viewport.setRightIndex((rightTime - static_cast<double>(m_data.knownFirstTime())) / length);
    }
    m_olderAsked = false;
    viewChanged();
}

void ChartView::seriesPrepended()
{
    const ChartData::Change change = m_data.sync();
    if (change.reset) {
        seriesReplaced();
        return;
    }
    m_viewport.candlesPrepended(change.prepended);
    m_viewport.candlesAppended(change.appended, m_viewport.followsNewest());
    if (m_ruler) {
        m_ruler->fromIndex += static_cast<double>(change.prepended);
        m_ruler->toIndex += static_cast<double>(change.prepended);
    }
    m_olderAsked = false;
    viewChanged();
}

void ChartView::appendTick()
{
    if (!m_data.series())
        return;
    const QRect before = CandleLayer::newestColumn(layerContext());
    const bool follow = m_viewport.followsNewest();
    const ChartData::Change change = m_data.sync();
    if (change.any()) {
        if (change.reset) {
            seriesReplaced();
            return;
        }
        m_viewport.candlesPrepended(change.prepended);
        m_viewport.candlesAppended(change.appended, follow);
        viewChanged();
        m_tickRegion = rect();
        return;
    }
    const bool visible = m_viewport.lastVisible() == m_data.size();
    const double volumeScale = visible ? CandleLayer::volumeScale(layerContext()) : m_volumeScale;
    if (m_viewport.fit(shownRange()) || volumeScale != m_volumeScale) {
        m_volumeScale = volumeScale;
        m_layerDirty = true;
        m_tickRegion = rect();
        update();
        return;
    }
    const double scale = deviceScale();
    const QRect column = before.united(CandleLayer::newestColumn(layerContext()));
    const double y = m_viewport.yOf(static_cast<double>(m_data.last().close));
    QRegion region(QRectF(column.x() / scale, column.y() / scale, column.width() / scale, column.height() / scale).toAlignedRect());
    region += m_viewport.priceAxis().toAlignedRect();
    for (const double line : { y, m_lastY })
        region += QRectF(0, line - 2, m_viewport.width(), 4).toAlignedRect();
    if (shownCandle() == static_cast<std::int64_t>(m_data.size()) - 1) {
        region += QRect(0, 0, std::min(560, width()), 42);
        region += QRectF(0, m_viewport.plot().bottom() + 2, 220, 18).toAlignedRect();
    }
    m_lastY = y;
    m_tickRegion = region & rect();
    update(m_tickRegion);
}

QRegion ChartView::tickRegion() const { return m_tickRegion; }

void ChartView::setInstrument(std::shared_ptr<const Instrument> instrument)
{
    m_instrument = std::move(instrument);
    m_layerDirty = true;
    update();
}

void ChartView::setOverlay(ChartOverlay* overlay)
{
    m_overlay = overlay;
    overlayChanged();
}

void ChartView::setOptions(const ChartOptions& options)
{
    if (m_options == options)
        return;
    m_options = options;
    m_layerDirty = true;
    overlayChanged();
}

void ChartView::setFills(std::vector<FillMark> fills)
{
    m_fills = std::move(fills);
    m_layerDirty = true;
    update();
}

void ChartView::setTickerPrice(std::optional<Decimal> price)
{
    m_tickerPrice = price;
    if (m_data.isEmpty())
        viewChanged();
}

void ChartView::setStale(const QString& reason)
{
    if (m_staleReason == reason)
        return;
    m_staleReason = reason;
    update();
}

void ChartView::setNotice(const ChartNotice& notice)
{
    if (m_notice == notice)
        return;
    m_notice = notice;
    update();
}

void ChartView::setClock(const Clock* clock, int offsetMs)
{
    m_clock = clock ? clock : &m_realClock;
    m_clockOffsetMs = offsetMs;
}

void ChartView::setPitch(double pitch)
{
    m_viewport.setPitch(pitch);
    viewChanged(true);
}

void ChartView::showNewest()
{
    m_viewport.showNewest();
    viewChanged(true);
}

void ChartView::resetPriceScale()
{
    m_viewport.setAutoPrice(true);
    viewChanged(true);
}

void ChartView::revealPrice(double ticks)
{
    const double margin = (m_viewport.highPrice() - m_viewport.lowPrice()) * 0.1;
    m_viewport.setAutoPrice(false);
    m_viewport.setPriceRange(std::min(m_viewport.lowPrice(), ticks - margin), std::max(m_viewport.highPrice(), ticks + margin));
    viewChanged(true);
}

void ChartView::setSharedCursor(const std::optional<LinkCursor>& cursor)
{
    if (cursor == m_sharedCursor)
        return;
    m_sharedCursor = cursor;
    update();
}

void ChartView::scrollPrice(double pixels)
{
    m_viewport.panPrice(pixels);
    viewChanged(true);
}

void ChartView::olderFailed()
{
    m_olderAsked = false;
    askForOlder();
}

void ChartView::overlayChanged() { placeOverlay(false); }

void ChartView::placeOverlay(bool byHand)
{
    if (!m_data.isEmpty() && !(m_overlay && m_overlay->isBusy()) && m_viewport.fit(shownRange()))
        m_layerDirty = true;
    if (m_overlay)
        m_overlay->layout(m_viewport, byHand);
    update();
}

LayerContext ChartView::layerContext() const
{
    return { m_data, m_viewport, m_theme.tokens(), m_options, m_theme.isColourBlindSafe(), deviceScale(), m_instrument.get() };
}

double ChartView::deviceScale() const { return devicePixelRatioF(); }

CandleRange ChartView::shownRange() const
{
    CandleRange range = m_data.pyramid().range(m_data.candles(), m_viewport.firstVisible(), m_viewport.lastVisible());
    if (!m_overlay || !m_options.orders || range.isEmpty())
        return range;
    // Orders up to half the candles' height away come into view; farther ones would flatten the candles.
    const double room = nearShare * static_cast<double>(std::max<std::int64_t>(range.high - range.low, 100));
    const CandleRange candles = range;
    for (const double ticks : m_overlay->prices()) {
        const auto price = static_cast<std::int64_t>(std::llround(ticks));
        if (ticks > static_cast<double>(candles.low) - room && ticks < static_cast<double>(candles.high) + room) {
            range.low = std::min(range.low, price);
            range.high = std::max(range.high, price);
        }
    }
    return range;
}

void ChartView::refit()
{
    if (m_data.isEmpty()) {
        if (m_tickerPrice && m_instrument && !m_instrument->tickSize.isZero()) {
            const double ticks = m_tickerPrice->toDouble() / m_instrument->tickSize.toDouble();
            m_viewport.setPriceRange(ticks * 0.99, ticks * 1.01);
        }
        return;
    }
    m_viewport.fit(shownRange());
    m_lastY = m_viewport.yOf(static_cast<double>(m_data.last().close));
    m_volumeScale = CandleLayer::volumeScale(layerContext());
}

void ChartView::viewChanged(bool byHand)
{
    if (byHand)
        Q_EMIT viewMoved();
    refit();
    m_layerDirty = m_viewMoved = true;
    placeOverlay(byHand);
    askForOlder();
}

void ChartView::askForOlder()
{
    const CandleSeries* series = m_data.series();
    if (m_olderAsked || !series || m_data.isEmpty() || series->atListing || series->loading || width() < 2)
        return;
    // Half a screen before history ends the next page is asked for, so that scrolling seldom meets an edge.
    const double shown = m_viewport.width() / m_viewport.pitch();
    if (m_viewport.indexAt(0) > shown * 0.5)
        return;
    m_olderAsked = true;
    Q_EMIT olderWanted();
}

std::optional<std::int64_t> ChartView::newestTicks() const
{
    if (!m_data.isEmpty())
        return m_data.last().close;
    if (m_tickerPrice && m_instrument)
        return m_instrument->ticksOf(*m_tickerPrice);
    return std::nullopt;
}

std::optional<Decimal> ChartView::lastPrice() const
{
    if (!m_data.isEmpty() && m_instrument)
        return m_instrument->priceOf(m_data.last().close);
    return m_tickerPrice;
}

std::int64_t ChartView::ticksAt(double y) const { return std::max<std::int64_t>(1, std::llround(m_viewport.priceAt(y))); }

Decimal ChartView::priceAt(double y) const { return m_instrument ? m_instrument->priceOf(ticksAt(y)) : Decimal(); }

std::int64_t ChartView::shownCandle() const
{
    const auto newest = static_cast<std::int64_t>(m_data.size()) - 1;
    if (!m_crosshair || m_crosshair->x() >= m_viewport.width())
        return newest;
    return std::clamp<std::int64_t>(m_viewport.candleAt(m_crosshair->x()), 0, newest);
}

QString ChartView::summary() const
{
    if (!m_instrument)
        return tr("No symbol");
    QStringList parts;
    if (const auto last = lastPrice())
        parts += tr("%1, last %2").arg(m_instrument->symbol, format::price(*last, *m_instrument));
    if (!m_data.isEmpty() && m_data.series()) {
        const Candle& candle = m_data.candle(static_cast<std::size_t>(std::max<std::int64_t>(0, shownCandle())));
        const auto price = [this](std::int64_t ticks) { return format::price(m_instrument->priceOf(ticks), *m_instrument); };
        parts += tr("%1 candle: open %2, high %3, low %4, close %5")
                     .arg(intervalName(m_data.series()->interval), price(candle.open), price(candle.high), price(candle.low), price(candle.close));
        const CandleRange range
            = m_data.pyramid().range(m_data.candles(), m_viewport.firstVisible(), m_viewport.lastVisible());
        if (!range.isEmpty())
            parts += tr("in view from %1 to %2").arg(price(range.low), price(range.high));
    }
    if (!m_staleReason.isEmpty())
        parts += m_staleReason;
    if (!m_notice.title.isEmpty())
        parts += m_notice.title;
    if (const auto drawn = m_drawings->drawings().size(); drawn > 0)
        parts += tr("%n drawing(s)", nullptr, static_cast<int>(drawn));
    if (m_overlay)
        parts += m_overlay->summary();
    parts.removeAll(QString());
    return parts.join(QStringLiteral(". "));
}

void ChartView::resizeEvent(QResizeEvent*)
{
    m_viewport.resize(size());
    if (m_viewport.followsNewest() || m_data.isEmpty())
        m_viewport.showNewest();
    viewChanged(true);
}

void ChartView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Chart"));
        update();
    }
    QWidget::changeEvent(event);
}

} // namespace fathom
