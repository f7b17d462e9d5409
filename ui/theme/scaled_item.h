// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/window_scale.h"

#include <QPainter>
#include <QStyleOptionViewItem>

namespace fathom {

//! \brief Lets \p paint draw an item of a view as if its window were at 100 %: at the real scale its rectangle begins at the origin of a
//! scaled painter. \param paint takes the option to draw by
template <typename Paint> void paintItemAt100(QPainter& painter, const QStyleOptionViewItem& option, qreal scale, const Paint& paint)
{
    if (scale == 1) {
        paint(option);
        return;
    }
    QStyleOptionViewItem at100 = option;
    at100.rect = { QPoint(0, 0), ScaleMath { scale }.sizeAt100(option.rect.size()) };
    painter.save();
    painter.translate(option.rect.topLeft());
    painter.scale(scale, scale);
    paint(at100);
    painter.restore();
}

} // namespace fathom
