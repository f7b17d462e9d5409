// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ticket/trailing_sketch.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace fathom {

namespace {

// In a box of 313 by 104: the price of a sell, and the trigger under it from where it is active.
constexpr double sketchWidth = 313, sketchHeight = 104;
constexpr double activeAt = 34;
constexpr double triggerX = 282, triggerY = 62;

QPolygonF priceLine()
{
    return { { 8, 74 }, { 40, 62 }, { 66, 70 }, { 100, 44 }, { 126, 30 }, { 150, 38 }, { 178, 20 }, { 206, 14 }, { 232, 26 }, { 256, 44 }, { triggerX, triggerY } };
}

QPolygonF triggerLine()
{
    return { { 118, 78 }, { 126, 78 }, { 178, 68 }, { 206, triggerY }, { triggerX, triggerY } };
}

} // namespace

TrailingSketch::TrailingSketch(const Theme& theme, QWidget* parent)
    : ScaledWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum); // in a low panel it gives way to the figures below it
    setObjectName(QStringLiteral("trailingSketch"));
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void TrailingSketch::show(Side side, const QString& activation, const QString& rule)
{
    if (side == m_side && activation == m_activation && rule == m_rule)
        return;
    m_side = side;
    m_activation = activation;
    m_rule = rule;
    setAccessibleName(activation.isEmpty() ? rule : activation + QStringLiteral(", ") + rule);
    update();
}

void TrailingSketch::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& tokens = m_theme.tokens();
    const QRectF box(0.5, 6.5, width() - 1, std::min<double>(sketchHeight, height() - 8));
    const double squeeze = box.height() / sketchHeight;
    painter.setPen(tokens.line);
    painter.setBrush(tokens.field);
    painter.drawRect(box);
    // A buy is the same turned over: it follows the lowest price from above.
    const bool sell = m_side == Side::Sell;
    const double stretch = box.width() / sketchWidth;
    const auto at = [&](const QPointF& point) {
        return QPointF(box.x() + point.x() * stretch, box.y() + (sell ? point.y() : sketchHeight - point.y()) * squeeze);
    };
    const auto placed = [&](const QPolygonF& line) {
        QPolygonF result;
        for (const QPointF& point : line)
            result << at(point);
        return result;
    };
    const QColor side = sell ? tokens.sell : tokens.buy;
    if (!m_activation.isEmpty()) {
        painter.setPen(QPen(tokens.line2, 1, Qt::CustomDashLine));
        QPen dots(tokens.line2, 1);
        dots.setDashPattern({ 2, 3 });
        painter.setPen(dots);
        painter.drawLine(at({ 0, activeAt }), at({ sketchWidth, activeAt }));
    }
    painter.setPen(QPen(tokens.text2, 1.5));
    painter.drawPolyline(placed(priceLine()));
    QPen dashes(side, 1.5);
    dashes.setDashPattern({ 5, 3 });
    painter.setPen(dashes);
    painter.drawPolyline(placed(triggerLine()));
    painter.setPen(Qt::NoPen);
    painter.setBrush(side);
    painter.drawEllipse(at({ triggerX, triggerY }), 3, 3);

    painter.setFont(m_theme.tag());
    const double textHeight = 14;
    const auto line = [&](double y) { return box.y() + (sell ? y : sketchHeight - y) * squeeze; };
    painter.setPen(tokens.text3);
    painter.drawText(QRectF(box.x() + 6, line(activeAt) - (sell ? textHeight + 1 : -1), box.width() - 12, textHeight), Qt::AlignLeft | Qt::AlignVCenter, m_activation);
    painter.setPen(side);
    painter.drawText(QRectF(box.x(), line(triggerY) + (sell ? 6 : -20), box.width() - 6, textHeight), Qt::AlignRight | Qt::AlignVCenter, sell ? tr("sell") : tr("buy"));
    painter.setPen(tokens.text3);
    const double rule = sell ? box.bottom() - textHeight - 2 : box.top() + 2;
    painter.drawText(QRectF(box.x() + 60 * stretch, rule, box.width() - 70 * stretch, textHeight), Qt::AlignCenter,
        QFontMetrics(painter.font()).elidedText(m_rule, Qt::ElideRight, static_cast<int>(box.width() - 70 * stretch)));
}

} // namespace fathom
