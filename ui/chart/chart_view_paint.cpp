// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chart_view.h"

#include "ui/chart/chart_notes.h"
#include "ui/chart/drawing_board.h"
#include "ui/theme/format.h"

#include <QPaintEngine>
#include <QPaintEvent>
#include <QPainter>

#include <cmath>

namespace fathom {

namespace {

constexpr double chipHeight = 18;
constexpr double lastChipHeight = 34;
constexpr double labelRoom = 17; // between a plain axis label and a chip

//! On a ground of its own: candles that reach up to it would cross its digits. \return its width
double drawLegend(const ChartPaint& paint, const QColor& ink, double x, double baseline, const QString& text)
{
    constexpr double gap = 9; // to the next word: a hatched chart would show between them
    paint.painter.fillRect(QRectF(x - 2, baseline - 12, paint.fonts.label.width(text) + 2 + gap, 15), paint.tokens.panel);
    return paint.fonts.label.draw(paint.painter, ink, x, baseline, text);
}

} // namespace

void drawAxisChip(const ChartPaint& paint, double y, const QString& text, const QColor& ground, const QColor& textColour, const QColor& border)
{
    const QRectF axis = paint.viewport.priceAxis();
    const double top = std::round(y - chipHeight / 2);
    paint.painter.setPen(border);
    paint.painter.setBrush(ground);
    paint.painter.drawRect(QRectF(axis.left() + 0.5, top + 0.5, axis.width() - 1, chipHeight - 1));
    paint.fonts.axis.draw(paint.painter, textColour, axis.right() - 8, top + 13, text, TextAt::Right);
}

void ChartView::ensureLayer()
{
    const QSize wanted = (QSizeF(size()) * deviceScale()).toSize();
    if (!m_layerDirty && m_layer.image().size() == wanted)
        return;
    m_layer.render(layerContext(), m_fills, m_fonts.label);
    m_layerDirty = false;
}

bool ChartView::paintDirectly(QPainter& painter, const QRegion& region)
{
    // While the view moves every picture is used once: drawn where it will be seen, it need not be copied.
    if (!std::exchange(m_viewMoved, false) || !m_layerDirty || region != QRegion(rect()))
        return false;
    auto* target = dynamic_cast<QImage*>(painter.paintEngine()->paintDevice());
    const QTransform place = painter.deviceTransform();
    const QSize wanted = (QSizeF(size()) * deviceScale()).toSize();
    const QRect at(QPoint(qRound(place.dx()), qRound(place.dy())), wanted);
    const bool plain = place.m11() == deviceScale() && place.m22() == deviceScale() && place.m12() == 0 && place.m21() == 0;
    // At a scale of its own a window may end within the last pixel of the picture.
    if (scaleOf(this) != 1 || !target || target->depth() != 32 || !plain || !target->rect().contains(at) || painter.hasClipping())
        return false;
    uchar* corner = target->bits() + at.top() * target->bytesPerLine() + at.left() * 4;
    QImage part(corner, at.width(), at.height(), target->bytesPerLine(), QImage::Format_RGB32);
    CandleLayer::renderInto(part, layerContext(), m_fills, m_fonts.label);
    return true;
}

void ChartView::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    paint(painter, event->region());
}

void ChartView::paint(QPainter& painter, const QRegion& region)
{
    const double scale = deviceScale();
    const bool drawn = paintDirectly(painter, region);
    if (!drawn)
        ensureLayer();
    painter.save();
    painter.scale(1 / scale, 1 / scale); // the layer is in device pixels
    for (const QRect& part : drawn ? QRegion() : region) {
        const QRect source = QRectF(part.x() * scale, part.y() * scale, part.width() * scale, part.height() * scale).toAlignedRect();
        painter.drawImage(source.topLeft(), m_layer.image(), source);
    }
    const LayerContext context = layerContext();
    if (!m_data.isEmpty() && m_viewport.lastVisible() == m_data.size()) {
        painter.setClipRect(QRectF(0, 0, m_viewport.width() * scale, m_viewport.volume().bottom() * scale), Qt::IntersectClip);
        CandleLayer::drawNewest(painter, context);
    }
    painter.restore();
    static const Instrument none;
    const ChartPaint paint { painter, m_viewport, m_theme.tokens(), m_fonts, m_instrument ? *m_instrument : none };
    if (m_instrument)
        paintParts(paint);
    if (!m_notice.title.isEmpty())
        drawNotice(paint, m_notice, noticeCentre(), !m_data.isEmpty());
}

// In the middle of what the tags leave free. Where that is too narrow for the words they stand above all tags, where else the legend is.
QPointF ChartView::noticeCentre() const
{
    constexpr double gap = 8, top = 28;
    const QRectF plot = m_viewport.plot();
    const QRectF taken = m_overlay && m_options.orders ? m_overlay->covered() : QRectF();
    if (taken.isEmpty())
        return plot.center();
    const bool atRight = taken.center().x() > plot.center().x();
    const double left = atRight ? gap : taken.right() + gap;
    const double right = atRight ? taken.left() - gap : plot.right() - gap;
    const double words = std::max(m_fonts.title.width(m_notice.title), m_fonts.label.width(m_notice.text));
    return right - left >= words ? QPointF((left + right) / 2, plot.center().y()) : QPointF(plot.center().x(), top);
}

QRectF ChartView::noticeBox() const { return m_data.isEmpty() ? QRectF() : noticeStrip(m_fonts, m_viewport.plot(), m_notice); }

void ChartView::paintParts(const ChartPaint& paint)
{
    if (!m_staleReason.isEmpty()) {
        const QRectF tags = m_overlay && m_options.orders ? m_overlay->covered() : QRectF();
        const bool atRight = !tags.isEmpty() && tags.center().x() > m_viewport.width() / 2;
        drawStale(paint, m_staleReason, (atRight ? tags.left() : m_viewport.width()) - 8);
    }
    clearLabels(paint);
    m_drawings->paint(paint, m_data);
    paintLastLine(paint);
    paintSharedCursor(paint);
    paintCrosshair(paint);
    paintLegend(paint); // where there is no room for both, a tag can be pressed and hides it
    if (m_overlay && m_options.orders)
        m_overlay->paint(paint);
    paintLastChip(paint);
    paintCrosshairChips(paint);
    if (m_ruler)
        drawRuler(paint, *m_ruler, m_data.series() ? intervalLengthMs(m_data.series()->interval) : 0);
}

QString ChartView::countdown() const
{
    if (m_data.isEmpty() || !m_staleReason.isEmpty())
        return {};
    const Candle& candle = m_data.last();
    const Interval interval = m_data.series()->interval;
    const std::int64_t now = toMs(m_clock->wallNow()) + m_clockOffsetMs;
    const std::int64_t left = intervalNext(interval, candle.openTime) - now;
    if (left < 0 || now < candle.openTime)
        return {}; // a replay, or between two candles
    if (left >= 86'400'000)
        return tr("%1 d %2 h").arg(left / 86'400'000).arg(left / 3'600'000 % 24);
    return format::age(std::chrono::milliseconds(left));
}

void ChartView::paintLastLine(const ChartPaint& paint) const
{
    const auto last = lastTicks();
    const double y = last ? m_viewport.yOf(*last) : -1;
    if (y < 0 || y > m_viewport.plot().height())
        return;
    QPen pen(paint.tokens.text2, 1);
    pen.setDashPattern({ 1, 2 });
    pen.setCapStyle(Qt::FlatCap);
    paint.painter.setPen(pen);
    const double line = std::floor(y) + 0.5;
    paint.painter.drawLine(QPointF(0, line), QPointF(m_viewport.width(), line));
}

std::optional<double> ChartView::lastTicks() const
{
    if (!m_data.isEmpty())
        return static_cast<double>(m_data.last().close);
    if (!m_tickerPrice || m_tickerPrice->isZero() || !m_instrument || m_instrument->tickSize.isZero())
        return std::nullopt;
    return m_tickerPrice->toDouble() / m_instrument->tickSize.toDouble();
}

void ChartView::clearLabels(const ChartPaint& paint) const
{
    // Plain labels are part of the cached picture; those a chip would cut are taken out before the chips are drawn.
    std::vector<double> taken;
    if (m_overlay && m_options.orders)
        taken = m_overlay->axisChips();
    const auto last = lastTicks();
    const double lastY = last ? m_viewport.yOf(*last) : -100;
    const double lastRoom = (labelRoom + (countdown().isEmpty() ? chipHeight : lastChipHeight)) / 2;
    const QRectF axis = m_viewport.priceAxis();
    for (const AxisMark& mark : priceMarks(m_viewport, paint.instrument)) {
        const auto near = [&mark](double y) { return std::abs(y - mark.position) < labelRoom; };
        if (std::abs(mark.position - lastY) < lastRoom || std::any_of(taken.begin(), taken.end(), near))
            paint.painter.fillRect(QRectF(axis.left() + 1, std::round(mark.position) - 7, axis.width() - 1, 14), paint.tokens.panel);
    }
}

void ChartView::paintLastChip(const ChartPaint& paint) const
{
    const auto last = lastTicks();
    const QString left = countdown();
    const double height = left.isEmpty() ? chipHeight : lastChipHeight;
    const double y = last ? m_viewport.yOf(*last) : -100;
    const QRectF axis = m_viewport.priceAxis();
    if (y < -height || y > axis.bottom() + height / 2)
        return;
    const double top = std::round(y - height / 2);
    const double text = axis.right() - 8;
    // Half a price is none: an order's chip this one would cut is taken away whole. Its tag stays.
    for (const double chip : m_overlay && m_options.orders ? m_overlay->axisChips() : std::vector<double>()) {
        if (std::abs(chip - y) < (height + chipHeight) / 2)
            paint.painter.fillRect(QRectF(axis.left() + 1, std::round(chip) - chipHeight / 2 - 1, axis.width() - 1, chipHeight + 2), paint.tokens.panel);
    }
    paint.painter.fillRect(QRectF(axis.left() + 1, top, axis.width() - 1, height), m_staleReason.isEmpty() ? paint.tokens.text1 : paint.tokens.text3);
    const QString price = format::price(paint.instrument.priceOf(std::llround(*last)), paint.instrument);
    paint.fonts.axisStrong.draw(paint.painter, paint.tokens.panel, text, top + 13.5, price, TextAt::Right);
    paint.fonts.label.draw(paint.painter, paint.tokens.panel, text, top + 28, left, TextAt::Right);
}

void ChartView::paintLegend(const ChartPaint& paint) const
{
    if (m_data.isEmpty() || !m_data.series())
        return;
    const Tokens& tokens = paint.tokens;
    const auto index = static_cast<std::size_t>(shownCandle());
    const Candle& candle = m_data.candle(index);
    const auto price = [&paint](std::int64_t ticks) { return format::price(paint.instrument.priceOf(ticks), paint.instrument); };
    double x = 10;
    x += drawLegend(paint, tokens.text2, x, 18, intervalName(m_data.series()->interval)) + 7;
    const std::pair<QString, std::int64_t> values[] { { tr("O"), candle.open }, { tr("H"), candle.high }, { tr("L"), candle.low }, { tr("C"), candle.close } };
    for (const auto& [name, ticks] : values) {
        x += drawLegend(paint, tokens.text3, x, 18, name) + 4;
        x += drawLegend(paint, tokens.text1, x, 18, price(ticks)) + 9;
    }
    const Decimal open = paint.instrument.priceOf(candle.open);
    const Decimal change = paint.instrument.priceOf(candle.close) - open;
    const QColor colour = change.isPositive() ? tokens.buy : change.isNegative() ? tokens.sell : tokens.text2;
    const QString moved = format::signedNumber(change, paint.instrument.priceDecimals());
    const QString text = moved % QStringLiteral(" (") % format::signedPercent(open.isZero() ? Decimal() : change * Decimal(100) / open) % QLatin1Char(')');
    for (const QString& shown : { text, moved }) {
        if (x + 3 + paint.fonts.label.width(shown) < m_viewport.width() - 4) {
            drawLegend(paint, colour, x + 3, 18, shown);
            break;
        }
    }
    paintStudyLegend(paint, index);
    const double below = m_viewport.plot().bottom() + 15;
    x = 10 + drawLegend(paint, tokens.text2, 10, below, tr("Volume %1").arg(paint.instrument.baseAsset)) + 6;
    const int decimals = candle.volume >= 100 ? 1 : std::min(3, paint.instrument.quantityDecimals());
    const Decimal volume = Decimal::fromDouble(candle.volume, 3);
    drawLegend(paint, tokens.text1, x, below,
        candle.volume >= 1e6 ? format::compact(volume) : format::grouped(volume, decimals));
}

void ChartView::paintStudyLegend(const ChartPaint& paint, std::size_t index) const
{
    double x = 10;
    const auto study = [&](const QColor& colour, const QString& name, double ticks) {
        const Decimal value = paint.instrument.tickSize * Decimal::fromDouble(ticks, 3);
        const QString text = format::grouped(value, paint.instrument.priceDecimals());
        if (x + 23 + paint.fonts.label.width(name) + paint.fonts.label.width(text) > m_viewport.width() - 4)
            return;
        paint.painter.fillRect(QRectF(x - 2, 23, 18, 15), paint.tokens.panel);
        paint.painter.fillRect(QRectF(x, 30, 12, 2), colour);
        x += 17;
        x += drawLegend(paint, paint.tokens.text2, x, 35, name) + 6;
        x += drawLegend(paint, paint.tokens.text1, x, 35, text) + 18;
    };
    if (m_options.vwap && m_data.hasVwap())
        study(paint.tokens.vwap, tr("VWAP day"), m_data.vwap().at(index));
    if (m_options.ema)
        study(paint.tokens.ema, tr("EMA %1").arg(ChartData::emaPeriod), m_data.ema().at(index));
}

bool ChartView::showsCrosshair() const
{
    if (!m_crosshair || m_drag == Drag::PriceScale || m_drag == Drag::TimeScale || (m_overlay && m_overlay->isBusy()))
        return false;
    return m_crosshair->x() < m_viewport.width() && m_crosshair->y() < m_viewport.volume().bottom();
}

void ChartView::paintSharedCursor(const ChartPaint& paint) const
{
    if (!m_sharedCursor || showsCrosshair())
        return;
    QPen pen(paint.tokens.text3, 1);
    pen.setDashPattern({ 1, 3 });
    pen.setCapStyle(Qt::FlatCap);
    paint.painter.setPen(pen);
    const auto index = m_sharedCursor->time == WallTime() ? std::nullopt : m_data.indexAt(toMs(m_sharedCursor->time));
    if (index) {
        const double x = std::floor(m_viewport.centreOf(*index)) + 0.5;
        if (x >= 0 && x < m_viewport.width())
            paint.painter.drawLine(QPointF(x, 0), QPointF(x, m_viewport.volume().bottom()));
    }
    if (!m_sharedCursor->price || paint.instrument.tickSize.isZero())
        return;
    const double y = std::floor(m_viewport.yOf((*m_sharedCursor->price / paint.instrument.tickSize).toDouble())) + 0.5;
    if (y >= 0 && y < m_viewport.plot().height())
        paint.painter.drawLine(QPointF(0, y), QPointF(m_viewport.width(), y));
}

void ChartView::paintCrosshair(const ChartPaint& paint) const
{
    if (!showsCrosshair())
        return;
    QPen pen(paint.tokens.text3, 1);
    pen.setDashPattern({ 3, 3 });
    pen.setCapStyle(Qt::FlatCap);
    paint.painter.setPen(pen);
    const double x = m_data.isEmpty() ? m_crosshair->x() : m_viewport.centreOf(m_viewport.candleAt(m_crosshair->x()));
    paint.painter.drawLine(QPointF(std::floor(x) + 0.5, 0), QPointF(std::floor(x) + 0.5, m_viewport.volume().bottom()));
    const double y = std::floor(m_crosshair->y()) + 0.5;
    if (y < m_viewport.plot().height())
        paint.painter.drawLine(QPointF(0, y), QPointF(m_viewport.width(), y));
}

void ChartView::paintCrosshairChips(const ChartPaint& paint) const
{
    if (!showsCrosshair())
        return;
    QPainter& painter = paint.painter;
    const QPointF at = *m_crosshair;
    const QRectF plot = m_viewport.plot();
    if (!m_data.isEmpty()) {
        const std::int64_t index = m_viewport.candleAt(at.x());
        const QString text = crosshairTime(m_data.timeAt(index), m_data.last().openTime, m_data.series()->interval);
        const double width = std::ceil(paint.fonts.label.width(text)) + 16;
        const QRectF foot = m_viewport.timeAxis();
        const double left = within(std::floor(m_viewport.centreOf(index) - width / 2), 0, plot.width() - width);
        painter.setPen(paint.tokens.line2);
        painter.setBrush(paint.tokens.hover);
        painter.drawRect(crisp({ left, foot.top() + 2, width, chipHeight }));
        paint.fonts.label.draw(painter, paint.tokens.text1, left + width / 2, foot.top() + 15, text, TextAt::Centre);
    }
    if (at.y() >= plot.height())
        return;
    const double y = std::floor(at.y()) + 0.5;
    drawAxisChip(paint, y, format::price(priceAt(at.y()), paint.instrument), paint.tokens.hover, paint.tokens.text1, paint.tokens.line2);
    painter.setPen(QPen(paint.tokens.text1, 1.3)); // the + opens the menu at this price
    const double plus = plot.right() + 9.5;
    painter.drawLine(QPointF(plus - 3.5, y), QPointF(plus + 3.5, y));
    painter.drawLine(QPointF(plus, y - 3.5), QPointF(plus, y + 3.5));
}

} // namespace fathom
