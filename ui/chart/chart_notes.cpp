// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chart_notes.h"

#include "ui/theme/format.h"

#include <QCoreApplication>
#include <QPainter>

#include <cmath>

namespace fathom {

namespace {

constexpr double stripPadding = 10;

struct NoteText
{
    Q_DECLARE_TR_FUNCTIONS(fathom::ChartNotes)
};

} // namespace

void drawRuler(const ChartPaint& paint, const ChartRuler& ruler, std::int64_t intervalMs)
{
    const ChartViewport& view = paint.viewport;
    QPainter& painter = paint.painter;
    const QPointF from(view.centreOf(std::llround(ruler.fromIndex)), view.yOf(ruler.fromTicks));
    const QPointF to(view.centreOf(std::llround(ruler.toIndex)), view.yOf(ruler.toTicks));
    const bool up = ruler.toTicks >= ruler.fromTicks;
    const QRectF box = crisp(QRectF(from, to).normalized().adjusted(0, 0, 1, 1));
    painter.setPen(up ? paint.tokens.buy : paint.tokens.sell);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(box);
    painter.drawLine(QPointF(box.center().x(), from.y()), QPointF(box.center().x(), to.y()));
    const auto ticks = std::llround(ruler.toTicks - ruler.fromTicks);
    const auto bars = std::llround(ruler.toIndex - ruler.fromIndex);
    const Decimal base = paint.instrument.priceOf(std::llround(ruler.fromTicks));
    const Decimal change = paint.instrument.priceOf(ticks);
    const std::int64_t length = intervalMs * std::abs(bars);
    const QString time = length >= 86'400'000 ? NoteText::tr("%1 d %2 h").arg(length / 86'400'000).arg(length / 3'600'000 % 24)
                                              : format::age(std::chrono::milliseconds(length));
    const QString first = format::signedNumber(change, paint.instrument.priceDecimals()) % QStringLiteral("  ")
        % format::signedPercent(base.isZero() ? Decimal() : change * Decimal(100) / base);
    const QString second = NoteText::tr("%1 ticks · %2 bars · %3").arg(format::signedNumber(Decimal(std::int64_t(ticks)), 0), QString::number(bars), time);
    const double width = std::max(paint.fonts.label.width(first), paint.fonts.label.width(second)) + 16;
    const double x = within(to.x() - width / 2, 2.0, view.width() - width - 2);
    const double y = within(up ? to.y() - 44 : to.y() + 8, 2.0, view.plot().height() - 38);
    painter.setPen(paint.tokens.line2);
    painter.setBrush(paint.tokens.raised);
    painter.drawRect(crisp({ x, y, width, 36 }));
    paint.fonts.strong.draw(painter, up ? paint.tokens.buy : paint.tokens.sell, x + 8, y + 15, first);
    paint.fonts.label.draw(painter, paint.tokens.text2, x + 8, y + 30, second);
}

QRectF noticeStrip(const ChartFonts& fonts, const QRectF& plot, const ChartNotice& notice)
{
    const double most = std::max(plot.width() / 2, plot.width() - ChartViewport::rightMargin - 8); // tags stand beside it
    return crisp({ 8, plot.bottom() - 28, std::min(fonts.label.width(notice.title) + 2 * stripPadding, most - 8), 20 });
}

void drawNotice(const ChartPaint& paint, const ChartNotice& notice, QPointF centre, bool overCandles)
{
    const QRectF plot = paint.viewport.plot();
    const QColor colour = notice.problem ? paint.tokens.warn : paint.tokens.text1;
    if (overCandles) { // keep the candles readable: only a strip at the foot
        const QRectF strip = noticeStrip(paint.fonts, plot, notice);
        const QString words = paint.fonts.label.elided(notice.title, strip.width() - 2 * stripPadding + 2);
        paint.painter.setPen(paint.tokens.line2);
        paint.painter.setBrush(paint.tokens.raised);
        paint.painter.drawRect(strip);
        paint.fonts.label.draw(paint.painter, colour, strip.left() + stripPadding, strip.top() + 14, words);
        return;
    }
    paint.fonts.title.draw(paint.painter, colour, centre.x(), centre.y() - 8, notice.title, TextAt::Centre);
    paint.fonts.label.draw(paint.painter, paint.tokens.text2, centre.x(), centre.y() + 12, paint.fonts.label.elided(notice.text, plot.width() - 16), TextAt::Centre);
}

void drawStale(const ChartPaint& paint, const QString& reason, double end)
{
    QPainter& painter = paint.painter;
    painter.fillRect(paint.viewport.plot(), QBrush(paint.tokens.line2, Qt::BDiagPattern));
    // Below the legend's two lines. A few letters beside the tags would say nothing; the hatching and the banner say it.
    constexpr double left = 10, padding = 10, least = 90;
    if (end - left < least)
        return;
    const QString words = paint.fonts.strong.elided(reason, end - left - 2 * padding);
    const QRectF box = crisp({ left, 46, paint.fonts.strong.width(words) + 2 * padding, 22 });
    painter.setPen(paint.tokens.warn);
    painter.setBrush(paint.tokens.warnWash);
    painter.drawRect(box);
    paint.fonts.strong.draw(painter, paint.tokens.warn, box.center().x(), box.top() + 15, words, TextAt::Centre);
}

} // namespace fathom
