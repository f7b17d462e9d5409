// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/drawing_board.h"

#include <algorithm>
#include <cmath>

namespace fathom {

namespace {

constexpr double reach = 5, handleReach = 8, magnetReach = 12, shapeSlack = 4; // px

double distance(const QLineF& line, QPointF point)
{
    const QPointF along = line.p2() - line.p1();
    const double length = QPointF::dotProduct(along, along);
    const double share = length > 0 ? std::clamp(QPointF::dotProduct(point - line.p1(), along) / length, 0.0, 1.0) : 0.0;
    return QLineF(point, line.p1() + along * share).length();
}

bool isNear(QPointF one, QPointF other) { return QLineF(one, other).length() <= handleReach; }

} // namespace

QPointF DrawingPlace::at(const DrawingPoint& point) const
{
    return { viewport.centreOf(data.indexAt(point.time).value_or(0)), yOf(point.price) };
}

double DrawingPlace::yOf(Decimal price) const { return viewport.yOf((price / instrument.tickSize).toDouble()); }

DrawingPoint DrawingPlace::pointAt(QPointF position, bool magnet) const
{
    const std::int64_t index = viewport.candleAt(std::clamp(position.x(), 0.0, viewport.width()));
    std::int64_t ticks = std::max<std::int64_t>(1, std::llround(viewport.priceAt(std::clamp(position.y(), 0.0, viewport.plot().height()))));
    if (magnet && index >= 0 && index < static_cast<std::int64_t>(data.size())) {
        const Candle& candle = data.candle(static_cast<std::size_t>(index));
        double nearest = magnetReach;
        for (const std::int64_t price : { candle.open, candle.high, candle.low, candle.close }) {
            const double away = std::abs(viewport.yOf(static_cast<double>(price)) - position.y());
            if (away < nearest) {
                nearest = away;
                ticks = price;
            }
        }
    }
    return { data.timeAt(index), instrument.priceOf(ticks) };
}

std::vector<QLineF> drawingLines(const DrawingPlace& place, const Drawing& drawing)
{
    const QPointF from = place.at(drawing.from), to = place.at(drawing.to);
    const auto level = [&](double y) { return QLineF(from.x(), y, to.x(), y); };
    std::vector<QLineF> lines;
    switch (drawing.kind) {
    case ChartTool::HorizontalLine: return { QLineF(0, from.y(), place.viewport.width(), from.y()) };
    case ChartTool::Rectangle: return { level(from.y()), level(to.y()), QLineF(from.x(), from.y(), from.x(), to.y()), QLineF(to.x(), from.y(), to.x(), to.y()) };
    case ChartTool::RiskReward: {
        const double target = place.yOf(drawing.target);
        return { level(from.y()), level(to.y()), level(target), QLineF(from.x(), to.y(), from.x(), target), QLineF(to.x(), to.y(), to.x(), target) };
    }
    case ChartTool::Levels:
        for (const char* share : retracements)
            lines.push_back(level(place.yOf(drawing.to.price + (drawing.from.price - drawing.to.price) * Decimal::fromLiteral(share))));
        lines.emplace_back(from, to);
        return lines;
    case ChartTool::TrendLine:
    case ChartTool::Cursor:
    case ChartTool::Ruler: break;
    }
    return { QLineF(from, to) };
}

DrawingBoard::DrawingBoard(QObject* parent)
    : QObject(parent)
{
}

void DrawingBoard::setDrawings(std::vector<Drawing> drawings)
{
    if (drawings == m_drawings)
        return;
    m_drawings = std::move(drawings);
    m_removed.clear();
    m_selected.reset();
    m_sketch.reset();
    m_grab.reset();
    Q_EMIT looksChanged();
}

void DrawingBoard::setTool(ChartTool tool)
{
    if (tool == m_tool)
        return;
    m_tool = tool;
    m_sketch.reset();
    m_selected.reset();
    if (tool != ChartTool::Cursor && m_hidden)
        m_hidden = false; // what is drawn now is meant to be seen
    Q_EMIT toolChanged(tool);
    Q_EMIT looksChanged();
}

void DrawingBoard::setHidden(bool hidden)
{
    m_hidden = hidden;
    m_selected.reset();
    Q_EMIT looksChanged();
}

bool DrawingBoard::press(const DrawingPlace& place, QPointF position, Qt::MouseButton button, Qt::KeyboardModifiers modifiers)
{
    if (button != Qt::LeftButton || (modifiers & ~(Qt::KeypadModifier | Qt::GroupSwitchModifier)) != Qt::NoModifier || place.data.isEmpty()
        || !place.viewport.plot().contains(position) || m_tool == ChartTool::Ruler)
        return false;
    m_pressed = position;
    if (m_tool != ChartTool::Cursor) {
        m_isSecondPress = m_sketch.has_value();
        if (m_sketch)
            stretch(place, position);
        else
            m_sketch = Drawing { m_tool, place.pointAt(position, m_magnet), place.pointAt(position, m_magnet), {} };
        return true;
    }
    const auto index = indexAt(place, position);
    m_selected = index;
    if (!index)
        return false;
    const Drawing& drawing = m_drawings[*index];
    m_grab = Grab { *index, *partAt(place, drawing, position, true), place.pointAt(position, false), drawing };
    return true;
}

void DrawingBoard::stretch(const DrawingPlace& place, QPointF position)
{
    m_sketch->to = place.pointAt(position, m_magnet);
    if (m_sketch->kind == ChartTool::HorizontalLine)
        m_sketch->from = m_sketch->to;
    if (m_sketch->kind == ChartTool::RiskReward) {
        // Twice the risk, until its line is dragged; a price below one tick is none.
        const Decimal wished = m_sketch->from.price + (m_sketch->from.price - m_sketch->to.price) * Decimal(2);
        m_sketch->target = std::max(wished, place.instrument.tickSize);
    }
}

void DrawingBoard::move(const DrawingPlace& place, QPointF position)
{
    if (m_sketch)
        stretch(place, position);
    else if (m_grab)
        drag(place, position);
}

// A shape moves by whole candles and ticks, so that it keeps its form.
void DrawingBoard::drag(const DrawingPlace& place, QPointF position)
{
    if (m_grab->index >= m_drawings.size())
        return;
    Drawing& drawing = m_drawings[m_grab->index];
    const bool line = drawing.kind == ChartTool::HorizontalLine;
    const DrawingPoint now = place.pointAt(position, m_magnet && (m_grab->part != Part::Body || line));
    switch (m_grab->part) {
    case Part::From: drawing.from = now; break;
    case Part::To: drawing.to = now; break;
    case Part::Target: drawing.target = now.price; break;
    case Part::Body: {
        const auto index = [&](std::int64_t time) { return place.data.indexAt(time).value_or(0); };
        const std::int64_t candles = index(now.time) - index(m_grab->pressed.time);
        const Decimal by = line ? now.price - m_grab->before.from.price : now.price - m_grab->pressed.price;
        const auto moved = [&](const DrawingPoint& point) { return DrawingPoint { place.data.timeAt(index(point.time) + candles), point.price + by }; };
        const Drawing& before = m_grab->before;
        Drawing next = before;
        next.from = moved(before.from);
        next.to = moved(before.to);
        if (before.kind == ChartTool::RiskReward)
            next.target = before.target + by;
        if (next.from.price.isPositive() && next.to.price.isPositive() && (before.kind != ChartTool::RiskReward || next.target.isPositive()))
            drawing = next;
        return;
    }
    }
    if (line)
        drawing.from = drawing.to = now;
}

void DrawingBoard::release(const DrawingPlace& place, QPointF position)
{
    if (m_sketch) {
        stretch(place, position);
        // A press and release in place is the first of two clicks.
        const bool isEnd = m_isSecondPress || (position - m_pressed).manhattanLength() > shapeSlack;
        const bool isFlat = m_sketch->to.price == m_sketch->from.price;
        const bool isShape = m_sketch->kind == ChartTool::TrendLine ? m_sketch->to != m_sketch->from : !isFlat;
        if (m_sketch->kind == ChartTool::HorizontalLine || (isEnd && isShape))
            finish();
        return;
    }
    if (!m_grab)
        return;
    const Grab grab = *m_grab;
    m_grab.reset();
    if (grab.index < m_drawings.size() && m_drawings[grab.index] != grab.before)
        Q_EMIT changed();
}

void DrawingBoard::finish()
{
    m_drawings.push_back(*m_sketch);
    m_sketch.reset();
    setTool(ChartTool::Cursor);
    m_selected = m_drawings.size() - 1;
    Q_EMIT changed();
    Q_EMIT looksChanged();
}

bool DrawingBoard::key(int key)
{
    if (key == Qt::Key_Escape) {
        if (m_grab) {
            m_drawings[m_grab->index] = m_grab->before;
            m_grab.reset();
        } else if (m_sketch) {
            m_sketch.reset();
        } else if (m_tool != ChartTool::Cursor) {
            setTool(ChartTool::Cursor);
        } else if (m_selected) {
            m_selected.reset();
        } else {
            return false;
        }
        Q_EMIT looksChanged();
        return true;
    }
    if ((key != Qt::Key_Delete && key != Qt::Key_Backspace) || !m_selected || m_grab)
        return false;
    remove(*m_selected);
    return true;
}

void DrawingBoard::deselect()
{
    if (!m_selected)
        return;
    m_selected.reset();
    Q_EMIT looksChanged();
}

void DrawingBoard::remove(std::size_t index)
{
    if (index >= m_drawings.size())
        return;
    m_removed = { m_drawings[index] };
    m_drawings.erase(m_drawings.begin() + static_cast<std::ptrdiff_t>(index));
    m_selected.reset();
    Q_EMIT changed();
    Q_EMIT looksChanged();
}

void DrawingBoard::removeAll()
{
    m_removed = std::exchange(m_drawings, {});
    m_selected.reset();
    m_grab.reset();
    Q_EMIT changed();
    Q_EMIT looksChanged();
}

void DrawingBoard::putBack()
{
    m_drawings.insert(m_drawings.end(), m_removed.begin(), m_removed.end());
    m_removed.clear();
    Q_EMIT changed();
    Q_EMIT looksChanged();
}

std::optional<std::size_t> DrawingBoard::indexAt(const DrawingPlace& place, QPointF position) const
{
    if (m_hidden || place.data.isEmpty() || !place.viewport.plot().contains(position))
        return std::nullopt;
    if (m_selected && *m_selected < m_drawings.size() && partAt(place, m_drawings[*m_selected], position, true))
        return m_selected;
    for (std::size_t i = m_drawings.size(); i > 0; --i) {
        if (partAt(place, m_drawings[i - 1], position, false))
            return i - 1;
    }
    return std::nullopt;
}

//! \param handles its ends can be taken too: of the selected shape, whose ends are shown
std::optional<DrawingBoard::Part> DrawingBoard::partAt(const DrawingPlace& place, const Drawing& drawing, QPointF position, bool handles) const
{
    const QPointF from = place.at(drawing.from), to = place.at(drawing.to);
    if (handles && drawing.kind != ChartTool::HorizontalLine) {
        if (isNear(to, position))
            return Part::To;
        if (drawing.kind == ChartTool::RiskReward && isNear({ to.x(), place.yOf(drawing.target) }, position))
            return Part::Target;
        if (isNear(from, position))
            return Part::From;
    }
    const auto lines = drawingLines(place, drawing);
    const bool touched = std::any_of(lines.begin(), lines.end(), [&](const QLineF& line) { return distance(line, position) <= reach; });
    return touched ? std::optional(Part::Body) : std::nullopt;
}

} // namespace fathom
