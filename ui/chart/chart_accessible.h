// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace fathom {

//! \brief Lets screen readers read ChartView::summary(): the newest candle, the range in view, orders and position.
void installChartAccessible();

} // namespace fathom
