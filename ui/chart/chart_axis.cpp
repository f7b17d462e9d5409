// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chart_axis.h"

#include "ui/theme/format.h"

#include <QDateTime>
#include <QLocale>

#include <array>
#include <cmath>

namespace fathom {

namespace {

constexpr std::int64_t minute = 60'000;
constexpr std::int64_t hour = 60 * minute;
constexpr std::int64_t day = 24 * hour;

QDateTime utc(std::int64_t ms) { return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC); }

std::int64_t roundStep(double least)
{
    std::int64_t step = 1;
    while (static_cast<double>(step) < least) {
        const std::int64_t next[] = { step * 2, step * 5, step * 10 };
        for (const std::int64_t candidate : next) {
            if (static_cast<double>(candidate) >= least)
                return candidate;
        }
        step *= 10;
    }
    return step;
}

std::int64_t ceilTo(double value, std::int64_t step) { return static_cast<std::int64_t>(std::ceil(value / static_cast<double>(step))) * step; }

//! A round distance in time: fixed, or so many months.
struct TimeStep
{
    std::int64_t ms = 0;
    int months = 0;
};

TimeStep timeStep(double leastMs)
{
    static constexpr std::array<std::int64_t, 17> fixed { minute, 2 * minute, 5 * minute, 10 * minute, 15 * minute, 30 * minute, hour,
        2 * hour, 3 * hour, 4 * hour, 6 * hour, 12 * hour, day, 2 * day, 4 * day, 7 * day, 14 * day };
    for (const std::int64_t step : fixed) {
        if (static_cast<double>(step) >= leastMs)
            return { step, 0 };
    }
    for (const int months : { 1, 2, 3, 6, 12, 24, 60, 120, 240 }) {
        if (static_cast<double>(months * 30 * day) >= leastMs)
            return { 0, months };
    }
    return { 0, 600 };
}

std::int64_t firstMark(TimeStep step, std::int64_t fromMs)
{
    if (step.months == 0)
        return (fromMs + step.ms - 1) / step.ms * step.ms;
    const QDate date = utc(fromMs).date();
    const int index = (date.year() * 12 + date.month() - 1) / step.months * step.months;
    return QDateTime(QDate(index / 12, index % 12 + 1, 1), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();
}

std::int64_t nextMark(TimeStep step, std::int64_t timeMs)
{
    return step.months == 0 ? timeMs + step.ms : utc(timeMs).addMonths(step.months).toMSecsSinceEpoch();
}

QString timeLabel(std::int64_t timeMs, TimeStep step, bool* major)
{
    const QDateTime time = utc(timeMs);
    const QDate date = time.date();
    if (step.months >= 12 || (time.time().msecsSinceStartOfDay() == 0 && date.dayOfYear() == 1)) {
        *major = true;
        return QString::number(date.year());
    }
    if (step.months > 0) {
        return QLocale().toString(date, QStringLiteral("MMM yyyy"));
    }
    if (time.time().msecsSinceStartOfDay() == 0) {
        *major = step.ms < day;
        return QLocale().toString(date, QStringLiteral("d MMM"));
    }
    return time.toString(QStringLiteral("HH:mm"));
}

} // namespace

std::vector<AxisMark> priceMarks(const ChartViewport& viewport, const Instrument& instrument, double spacing)
{
    std::vector<AxisMark> marks;
    const double span = viewport.highPrice() - viewport.lowPrice();
    const double height = viewport.plot().height();
    if (!(span > 0) || height < spacing || span > 1e15)
        return marks;
    const std::int64_t step = roundStep(span * spacing / height);
    for (std::int64_t ticks = ceilTo(viewport.lowPrice(), step); static_cast<double>(ticks) < viewport.highPrice(); ticks += step) {
        if (ticks < 0)
            continue;
        marks.push_back({ viewport.yOf(static_cast<double>(ticks)), format::price(instrument.priceOf(ticks), instrument),
            ticks % (step * 5) == 0, ticks });
    }
    return marks;
}

std::vector<AxisMark> timeMarks(const ChartViewport& viewport, const ChartData& data, double spacing)
{
    std::vector<AxisMark> marks;
    if (data.isEmpty())
        return marks;
    const auto length = static_cast<double>(intervalLengthMs(data.series()->interval));
    const TimeStep step = timeStep(length * spacing / viewport.pitch());
    const auto left = static_cast<std::int64_t>(std::floor(viewport.indexAt(0)));
    const auto right = static_cast<std::int64_t>(std::ceil(viewport.rightIndex()));
    const std::int64_t lastTime = data.timeAt(right);
    double lastPosition = -spacing;
    for (std::int64_t time = firstMark(step, std::max<std::int64_t>(0, data.timeAt(left))); time <= lastTime; time = nextMark(step, time)) {
        const std::int64_t index = data.indexNotBefore(time);
        const double position = viewport.centreOf(index);
        if (position > viewport.width() || position - lastPosition < spacing * 0.6)
            continue;
        AxisMark mark { position, {}, false, time };
        mark.label = timeLabel(time, step, &mark.major);
        if (position >= 0)
            marks.push_back(std::move(mark));
        lastPosition = position;
    }
    return marks;
}

QString crosshairTime(std::int64_t timeMs, std::int64_t newestMs, Interval interval)
{
    const QDateTime time = utc(timeMs);
    if (interval >= Interval::D1)
        return time.toString(interval == Interval::Mo1 ? QStringLiteral("yyyy-MM") : QStringLiteral("yyyy-MM-dd"));
    if (timeMs / day == newestMs / day)
        return time.toString(QStringLiteral("HH:mm")) % QStringLiteral(" UTC");
    return time.toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

} // namespace fathom
