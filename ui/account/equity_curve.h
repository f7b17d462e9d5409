// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account_types.h"
#include "ui/theme/theme.h"
#include "ui/theme/window_scale.h"

#include <QChartView>

#include <vector>

class QAreaSeries;
class QDateTimeAxis;
class QLineSeries;
class QValueAxis;

namespace fathom {

//! \brief The day's equity since 00:00 UTC, drawn by Qt Charts: it changes once a second at most and never holds more points
//! than it has pixels.
class EquityCurve final : public QChartView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EquityCurve)
public:
    EquityCurve(const Theme& theme, QWidget* parent);

    void setPoints(const std::vector<EquityPoint>& points);
    void setAmountsHidden(bool hidden);
    int pointCount() const;
    QSize sizeHint() const override { return scaled(this, QSize(200, 70)); }
    QSize minimumSizeHint() const override { return scaled(this, QSize(60, 30)); }

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void applyTheme();
    void setTimeRange(qint64 firstMs, qint64 lastMs);

    const Theme& m_theme;
    QLineSeries* m_line;
    QLineSeries* m_start; //!< where the day began
    QDateTimeAxis* m_time;
    QValueAxis* m_value;
    bool m_rising = true;
    bool m_hidden = false;
};

//! \brief An axis of two steps of a round length, the first label on a multiple of it.
struct EquityScale
{
    double low = 0, step = 0;
};
//! \brief The finest scale that shows \p low to \p high. \pre low < high
EquityScale equityScale(double low, double high);

//! \brief At most \p most points that keep first, last and the extremes of each stretch.
std::vector<EquityPoint> thinned(const std::vector<EquityPoint>& points, std::size_t most);

} // namespace fathom
