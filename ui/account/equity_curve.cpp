// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/equity_curve.h"

#include <QChart>
#include <QDateTime>
#include <QDateTimeAxis>
#include <QGraphicsLayout>
#include <QLineSeries>
#include <QResizeEvent>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace fathom {

namespace {

constexpr std::size_t mostPoints = 400;
constexpr int threeLabelsFrom = 96; // px high

} // namespace

std::vector<EquityPoint> thinned(const std::vector<EquityPoint>& points, std::size_t most)
{
    if (points.size() <= most || most < 4)
        return points;
    std::vector<EquityPoint> kept { points.front() };
    const std::size_t stretches = (most - 2) / 2;
    const std::size_t inner = points.size() - 2;
    for (std::size_t i = 0; i < stretches; ++i) {
        const auto first = points.begin() + 1 + static_cast<std::ptrdiff_t>(inner * i / stretches);
        const auto last = points.begin() + 1 + static_cast<std::ptrdiff_t>(inner * (i + 1) / stretches);
        if (first == last)
            continue;
        auto [low, high] = std::minmax_element(first, last, [](const EquityPoint& a, const EquityPoint& b) { return a.equity < b.equity; });
        if (low > high)
            std::swap(low, high);
        kept.push_back(*low);
        if (high != low)
            kept.push_back(*high);
    }
    kept.push_back(points.back());
    return kept;
}

EquityScale equityScale(double low, double high)
{
    const double decade = std::pow(10.0, std::floor(std::log10((high - low) / 2)));
    for (const double part : { 1.0, 2.0, 2.5, 5.0, 10.0, 20.0 }) {
        const double step = part * decade;
        const double from = std::floor(low / step) * step;
        if (from + 2 * step >= high)
            return { from, step };
    }
    return { low, (high - low) / 2 };
}

EquityCurve::EquityCurve(const Theme& theme, QWidget* parent)
    : QChartView(new QChart, parent)
    , m_theme(theme)
    , m_line(new QLineSeries(this))
    , m_start(new QLineSeries(this))
    , m_time(new QDateTimeAxis(this))
    , m_value(new QValueAxis(this))
{
    setObjectName(QStringLiteral("equityCurve"));
    setAccessibleName(tr("Equity of the day"));
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setInteractive(false);
    setFocusPolicy(Qt::NoFocus);
    QChart* picture = chart();
    picture->legend()->hide();
    picture->setMargins(QMargins(0, 0, 0, 0));
    picture->layout()->setContentsMargins(0, 0, 0, 0);
    picture->setBackgroundRoundness(0);
    picture->setAnimationOptions(QChart::NoAnimation);
    picture->setLocalizeNumbers(true);
    picture->setLocale(QLocale(QLocale::English, QLocale::UnitedStates)); // comma groups everywhere
    picture->addSeries(m_start);
    picture->addSeries(m_line);
    picture->addAxis(m_time, Qt::AlignBottom);
    picture->addAxis(m_value, Qt::AlignRight);
    for (QLineSeries* series : { m_start, m_line }) {
        series->attachAxis(m_time);
        series->attachAxis(m_value);
    }
    m_time->setFormat(QStringLiteral("HH:mm"));
    m_time->setTickCount(5);
    m_value->setTickCount(3);
    connect(&theme, &Theme::changed, this, &EquityCurve::applyTheme);
    applyTheme();
}

void EquityCurve::applyTheme()
{
    const Tokens& tokens = m_theme.tokens();
    chart()->setBackgroundBrush(tokens.panel);
    chart()->setBackgroundPen(Qt::NoPen);
    setBackgroundBrush(tokens.panel);
    m_line->setPen(QPen(m_rising ? tokens.buy : tokens.sell, 1.25));
    QPen dotted(tokens.text3, 1);
    dotted.setDashPattern({ 1, 3 });
    m_start->setPen(dotted);
    for (QAbstractAxis* axis : { static_cast<QAbstractAxis*>(m_time), static_cast<QAbstractAxis*>(m_value) }) {
        axis->setLabelsFont(scaled(this, m_theme.font(10.5)));
        axis->setLabelsColor(tokens.text3);
        axis->setGridLinePen(QPen(tokens.line, 1));
        axis->setLinePen(QPen(tokens.line, 1));
    }
    m_time->setGridLineVisible(false);
}

// Qt Charts prints dots in place of labels that stand too close.
void EquityCurve::resizeEvent(QResizeEvent* event)
{
    m_value->setTickCount(event->size().height() < scaled(this, threeLabelsFrom) ? 2 : 3);
    QChartView::resizeEvent(event);
}

bool EquityCurve::event(QEvent* event)
{
    if (event->type() == scaleChangeEvent())
        applyTheme();
    return QChartView::event(event);
}

void EquityCurve::setAmountsHidden(bool hidden)
{
    m_hidden = hidden;
    m_value->setLabelsVisible(!hidden);
}

int EquityCurve::pointCount() const { return static_cast<int>(m_line->count()); }

void EquityCurve::setTimeRange(qint64 firstMs, qint64 lastMs)
{
    // Whole hours that quarter evenly, so that the five labels read 00:00, 03:00, 06:00, ...
    constexpr qint64 hour = 3'600'000;
    const qint64 start = firstMs / hour * hour;
    qint64 length = 24 * hour;
    for (const qint64 hours : { 20, 16, 12, 8, 4, 2, 1 }) {
        if (start + hours * hour >= lastMs)
            length = hours * hour;
    }
    m_time->setRange(QDateTime::fromMSecsSinceEpoch(start), QDateTime::fromMSecsSinceEpoch(start + length));
}

void EquityCurve::setPoints(const std::vector<EquityPoint>& points)
{
    QList<QPointF> drawn;
    for (const EquityPoint& point : thinned(points, mostPoints)) {
        // The axis speaks local time; shifting keeps the labels UTC wherever the window stands.
        const QDateTime time = QDateTime::fromMSecsSinceEpoch(toMs(point.time), Qt::UTC);
        const QDateTime shown(time.date(), time.time(), Qt::LocalTime);
        drawn.append({ static_cast<double>(shown.toMSecsSinceEpoch()), point.equity.toDouble() });
    }
    if (drawn.size() == 1)
        drawn.append({ drawn.first().x() + 60'000, drawn.first().y() });
    m_line->replace(drawn);
    if (drawn.isEmpty()) {
        m_start->clear();
        return;
    }
    const auto [low, high] = std::minmax_element(drawn.begin(), drawn.end(), [](const QPointF& a, const QPointF& b) { return a.y() < b.y(); });
    const double span = std::max(high->y() - low->y(), 1.0);
    const EquityScale scale = equityScale(low->y() - span * 0.1, high->y() + span * 0.1);
    m_value->setRange(scale.low, scale.low + 2 * scale.step);
    m_value->setLabelFormat(scale.step < 1 ? QStringLiteral("%.2f") : scale.step == std::floor(scale.step) ? QStringLiteral("%.0f") : QStringLiteral("%.1f"));
    setTimeRange(static_cast<qint64>(drawn.first().x()), static_cast<qint64>(drawn.last().x()));
    m_start->replace({ drawn.first(), { drawn.last().x(), drawn.first().y() } });
    const bool rising = drawn.last().y() >= drawn.first().y();
    if (rising != m_rising) {
        m_rising = rising;
        applyTheme();
    }
}

} // namespace fathom
