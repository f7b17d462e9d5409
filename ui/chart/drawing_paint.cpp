// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/drawing_board.h"

#include "ui/theme/format.h"

#include <QPainter>

namespace fathom {

namespace {

constexpr double handle = 3.5;
constexpr int washAlpha = 28; // of what a shape encloses: candles stay readable
constexpr double labelGap = 4;

QColor washed(QColor colour)
{
    colour.setAlpha(washAlpha);
    return colour;
}

class ShapePainter {
public:
    ShapePainter(const ChartPaint& paint, const ChartData& data, const Drawing& drawing, bool selected)
        : m_paint(paint)
        , m_place { data, paint.viewport, paint.instrument }
        , m_drawing(drawing)
        , m_selected(selected)
        , m_from(m_place.at(drawing.from))
        , m_to(m_place.at(drawing.to))
    {
    }

    void paint() const
    {
        const Tokens& tokens = m_paint.tokens;
        switch (m_drawing.kind) {
        case ChartTool::Rectangle: wash(m_from.y(), m_to.y(), tokens.accent); break;
        case ChartTool::RiskReward:
            wash(m_from.y(), m_to.y(), tokens.sell);
            wash(m_from.y(), m_place.yOf(m_drawing.target), tokens.buy);
            break;
        default: break;
        }
        QPainter& painter = m_paint.painter;
        painter.setRenderHint(QPainter::Antialiasing, m_drawing.kind == ChartTool::TrendLine || m_drawing.kind == ChartTool::Levels);
        painter.setPen(QPen(m_selected ? tokens.accent : tokens.text2, m_selected ? 1.5 : 1));
        for (const QLineF& line : drawingLines(m_place, m_drawing)) {
            const bool straight = line.dx() == 0 || line.dy() == 0;
            painter.drawLine(straight ? QLineF(std::floor(line.x1()) + 0.5, std::floor(line.y1()) + 0.5, std::floor(line.x2()) + 0.5, std::floor(line.y2()) + 0.5) : line);
        }
        painter.setRenderHint(QPainter::Antialiasing, false);
        words();
        if (m_selected)
            handles();
    }

private:
    QRectF box(double top, double bottom) const { return QRectF(QPointF(m_from.x(), top), QPointF(m_to.x(), bottom)).normalized(); }
    void wash(double top, double bottom, const QColor& colour) const { m_paint.painter.fillRect(box(top, bottom), washed(colour)); }

    QString price(Decimal value) const
    {
        const Instrument& instrument = m_paint.instrument;
        return format::price(value.roundedTo(instrument.tickSize, Decimal::Rounding::Nearest), instrument);
    }
    QString change(Decimal value) const
    {
        return format::signedPercent((value - m_drawing.from.price) * Decimal(100) / m_drawing.from.price);
    }
    void label(double x, double y, const QString& text, const QColor& colour) const
    {
        const double width = m_paint.fonts.label.width(text);
        const double left = std::clamp(x, 2.0, std::max(2.0, m_paint.viewport.width() - width - 2));
        m_paint.painter.fillRect(QRectF(left - 2, y - 11, width + 4, 14), m_paint.tokens.panel);
        m_paint.fonts.label.draw(m_paint.painter, colour, left, y, text);
    }

    void words() const
    {
        const Tokens& tokens = m_paint.tokens;
        const double left = std::min(m_from.x(), m_to.x()) + labelGap;
        if (m_drawing.kind == ChartTool::HorizontalLine) {
            label(labelGap, m_from.y() - labelGap, price(m_drawing.from.price), m_selected ? tokens.accent : tokens.text2);
        } else if (m_drawing.kind == ChartTool::Levels) {
            for (const char* share : retracements) {
                const Decimal at = m_drawing.to.price + (m_drawing.from.price - m_drawing.to.price) * Decimal::fromLiteral(share);
                label(left, m_place.yOf(at) - 3, QLatin1String(share) + QStringLiteral("  ") + price(at), tokens.text2);
            }
        } else if (m_drawing.kind == ChartTool::RiskReward) {
            const auto named = [&](Decimal at, const QColor& colour) { label(left, m_place.yOf(at) + (m_place.yOf(at) < m_from.y() ? 13 : -4), price(at) + QStringLiteral("  ") + change(at), colour); };
            named(m_drawing.target, tokens.buy);
            named(m_drawing.to.price, tokens.sell);
            const Decimal risk = (m_drawing.from.price - m_drawing.to.price).abs();
            if (risk.isPositive())
                label(left, m_from.y() - labelGap, price(m_drawing.from.price) + QStringLiteral("  R ") + format::grouped((m_drawing.target - m_drawing.from.price).abs() / risk, 2), tokens.text1);
        }
    }

    void handles() const
    {
        QPainter& painter = m_paint.painter;
        painter.setPen(m_paint.tokens.accent);
        painter.setBrush(m_paint.tokens.panel);
        const auto dot = [&](QPointF at) { painter.drawRect(crisp({ at.x() - handle, at.y() - handle, 2 * handle, 2 * handle })); };
        if (m_drawing.kind == ChartTool::HorizontalLine) {
            dot({ m_paint.viewport.width() / 2, m_from.y() });
            return;
        }
        dot(m_from);
        dot(m_to);
        if (m_drawing.kind == ChartTool::RiskReward)
            dot({ m_to.x(), m_place.yOf(m_drawing.target) });
    }

    const ChartPaint& m_paint;
    DrawingPlace m_place;
    const Drawing& m_drawing;
    bool m_selected;
    QPointF m_from, m_to;
};

} // namespace

void DrawingBoard::paint(const ChartPaint& paint, const ChartData& data) const
{
    if (data.isEmpty() || paint.instrument.tickSize.isZero() || (m_drawings.empty() && !m_sketch))
        return;
    paint.painter.save();
    paint.painter.setClipRect(paint.viewport.plot(), Qt::IntersectClip);
    for (std::size_t i = 0; i < m_drawings.size() && !m_hidden; ++i)
        ShapePainter(paint, data, m_drawings[i], m_selected == i).paint();
    if (m_sketch)
        ShapePainter(paint, data, *m_sketch, true).paint();
    paint.painter.restore();
}

} // namespace fathom
