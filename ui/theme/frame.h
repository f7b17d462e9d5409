// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRectF>

class QPainter;

namespace fathom {

//! \brief A frame of one line just inside \p box, on whole pixels of the screen: at 125 or 150 % all four sides are there and equally wide.
//! \param box in the painter's own coordinates
void paintFrame(QPainter& painter, const QRectF& box, const QColor& colour);

} // namespace fathom
