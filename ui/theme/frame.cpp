// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/frame.h"

#include <QPainter>

#include <cmath>

namespace fathom {

void paintFrame(QPainter& painter, const QRectF& box, const QColor& colour)
{
    const QTransform toScreen = painter.deviceTransform();
    const QTransform back = toScreen.inverted();
    const QRectF at = toScreen.mapRect(box);
    const QPointF first(std::round(at.left()), std::round(at.top())), last(std::round(at.right()), std::round(at.bottom()));
    const qreal line = std::max(1.0, std::floor(toScreen.m11()));
    const bool smooth = painter.testRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::Antialiasing, false);
    const auto fill = [&](qreal left, qreal top, qreal right, qreal bottom) { painter.fillRect(back.mapRect(QRectF(QPointF(left, top), QPointF(right, bottom))), colour); };
    fill(first.x(), first.y(), last.x(), first.y() + line);
    fill(first.x(), last.y() - line, last.x(), last.y());
    fill(first.x(), first.y() + line, first.x() + line, last.y() - line);
    fill(last.x() - line, first.y() + line, last.x(), last.y() - line);
    painter.setRenderHint(QPainter::Antialiasing, smooth);
}

} // namespace fathom
