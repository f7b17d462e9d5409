// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QImage>
#include <QPointF>
#include <QRect>

#include <vector>

namespace fathom {

//! \brief Draws an antialiased line through points of rising x straight into a 32-bit image, column by column.
//!
//! The painter's general stroker needs a millisecond and more for a study over a full chart; a line with one value a column
//! needs some ten microseconds. \param clip  device pixels that may be touched  \param width device pixels
void drawFunctionLine(QImage& image, const QRect& clip, const std::vector<QPointF>& points, double width, const QColor& colour);

} // namespace fathom
