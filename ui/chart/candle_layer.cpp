// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/candle_layer.h"

#include "ui/chart/function_line.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace fathom {

namespace {

constexpr double minorGrid = 0.62;  // share of the line colour in grid lines that are not major
constexpr double volumeHeadroom = 26; // for the pane's own label
constexpr double studyWidth = 1.25;

int device(double logical, double scale) { return static_cast<int>(std::lround(logical * scale)); }

void fillRects(QImage& image, const std::vector<QRect>& rects, const QColor& colour)
{
    const QRgb value = colour.rgb();
    auto* bits = reinterpret_cast<QRgb*>(image.bits());
    const auto stride = image.bytesPerLine() / static_cast<qsizetype>(sizeof(QRgb));
    const QRect whole = image.rect();
    for (const QRect& given : rects) {
        const QRect rect = given.intersected(whole);
        QRgb* row = bits + rect.top() * stride + rect.left();
        const int width = rect.width();
        for (int left = rect.height(); left > 0; --left, row += stride) {
            for (int x = 0; x < width; ++x)
                row[x] = value;
        }
    }
}

//! Rectangles of one colour, filled together.
struct Batches
{
    std::vector<QRect> up, down, upVolume, downVolume, inside;

    void add(const CandleShape& shape)
    {
        auto& solid = shape.up ? up : down;
        if (!shape.wick.isEmpty())
            solid.push_back(shape.wick);
        if (!shape.body.isEmpty())
            solid.push_back(shape.body);
        if (!shape.volume.isEmpty())
            (shape.up ? upVolume : downVolume).push_back(shape.volume);
        if (shape.hollow)
            inside.push_back(shape.body.adjusted(1, 1, -1, -1));
    }
    //! Straight into the pixels: a painter needs several times as long for a thousand columns one pixel wide.
    void fill(QImage& image, const Tokens& tokens) const
    {
        fillRects(image, upVolume, tokens.buyBar);
        fillRects(image, downVolume, tokens.sellBar);
        fillRects(image, up, tokens.buySolid);
        fillRects(image, down, tokens.sellSolid);
        fillRects(image, inside, tokens.panel);
    }
    void draw(QPainter& painter, const Tokens& tokens) const
    {
        painter.setPen(Qt::NoPen);
        const auto fill = [&painter](const std::vector<QRect>& rects, const QColor& colour) {
            if (rects.empty())
                return;
            painter.setBrush(colour);
            painter.drawRects(rects.data(), static_cast<int>(rects.size()));
        };
        fill(upVolume, tokens.buyBar);
        fill(downVolume, tokens.sellBar);
        fill(up, tokens.buySolid);
        fill(down, tokens.sellSolid);
        fill(inside, tokens.panel);
    }
};

//! Calls \p visit with every group in [first, last) of the series, oldest first.
template <class Visit>
void forGroups(const LayerContext& context, std::size_t first, std::size_t last, Visit visit)
{
    const int level = CandleLayer::groupLevel(context.viewport.pitch() * context.scale);
    const auto& candles = context.data.candles();
    for (std::size_t i = first; i < last;) {
        const auto group = context.data.pyramid().group(candles, level, i);
        visit(group);
        i = group.last;
    }
}

//! First candle of the group that holds the newest one.
std::size_t newestGroupStart(const LayerContext& context)
{
    const int level = CandleLayer::groupLevel(context.viewport.pitch() * context.scale);
    return context.data.pyramid().group(context.data.candles(), level, context.data.size() - 1).first;
}

double groupCentre(const LayerContext& context, const CandlePyramid::Group& group)
{
    const double middle = (context.viewport.xOf(static_cast<double>(group.first)) + context.viewport.xOf(static_cast<double>(group.last))) / 2;
    return middle * context.scale;
}

//! Points of a study over groups from \p first to \p last, broken where \p breaksAt says so.
template <class Value, class Breaks>
std::vector<std::vector<QPointF>> studyPoints(const LayerContext& context, std::size_t first, std::size_t last, Value value, Breaks breaksAt)
{
    std::vector<std::vector<QPointF>> lines(1);
    double drawn = -1e9;
    forGroups(context, first, last, [&](const CandlePyramid::Group& group) {
        if (!lines.back().empty() && breaksAt(group))
            lines.emplace_back();
        // Zoomed far out a point every few pixels is enough; only ends and breaks are kept exactly.
        const double x = groupCentre(context, group);
        if (x - drawn < (group.last - group.first > 4 ? 4 : 2) && group.last - group.first > 1 && !lines.back().empty() && group.last < last)
            return;
        drawn = x;
        lines.back().emplace_back(x, context.viewport.yOf(value(group.last - 1)) * context.scale);
    });
    return lines;
}

struct StudyLine
{
    QColor colour;
    double width;
    std::vector<std::vector<QPointF>> lines;
};

std::vector<StudyLine> studyLines(const LayerContext& context, std::size_t first, std::size_t last)
{
    std::vector<StudyLine> result;
    const ChartData& data = context.data;
    const auto whole = [](const CandlePyramid::Group&) { return false; };
    if (context.options.kind == ChartKind::Line)
        result.push_back({ context.tokens.text1, 1.5,
            studyPoints(context, first, last, [&](std::size_t i) { return static_cast<double>(data.candle(i).close); }, whole) });
    if (context.options.vwap && data.hasVwap()) {
        const auto newDay = [&data](const CandlePyramid::Group& group) {
            return group.first > 0 && data.candle(group.first - 1).openTime / 86'400'000 != data.candle(group.last - 1).openTime / 86'400'000;
        };
        result.push_back({ context.tokens.vwap, studyWidth,
            studyPoints(context, first, last, [&](std::size_t i) { return data.vwap().at(i); }, newDay) });
    }
    if (context.options.ema)
        result.push_back({ context.tokens.ema, studyWidth, studyPoints(context, first, last, [&](std::size_t i) { return data.ema().at(i); }, whole) });
    return result;
}

} // namespace

QColor mixed(const QColor& under, const QColor& over, double share)
{
    const auto part = [share](int a, int b) { return static_cast<int>(std::lround(a + (b - a) * share)); };
    return { part(under.red(), over.red()), part(under.green(), over.green()), part(under.blue(), over.blue()) };
}

int bodyWidth(double devicePitch)
{
    int width = static_cast<int>(std::floor(devicePitch - std::max(1.0, devicePitch * 0.2)));
    width = std::max(1, width);
    return width % 2 == 1 ? width : width - 1;
}

int CandleLayer::groupLevel(double devicePitch)
{
    int level = 0;
    for (double width = devicePitch; width < 1.0 && level < 40; width *= 2)
        ++level;
    return level;
}

double CandleLayer::volumeScale(const LayerContext& context)
{
    return context.data.pyramid().range(context.data.candles(), context.viewport.firstVisible(), context.viewport.lastVisible()).maxVolume;
}

CandleShape candleShape(const LayerContext& context, const CandlePyramid::Group& group, double volumeScale)
{
    CandleShape shape;
    const ChartViewport& view = context.viewport;
    const double scale = context.scale;
    const std::int64_t open = context.data.candle(group.first).open;
    const std::int64_t close = context.data.candle(group.last - 1).close;
    shape.up = close >= open;
    const int centre = static_cast<int>(std::floor(groupCentre(context, group)));
    const int width = bodyWidth((view.xOf(static_cast<double>(group.last)) - view.xOf(static_cast<double>(group.first))) * scale);
    const QRect area(0, 0, device(view.width(), scale), device(view.plot().height(), scale));
    const auto y = [&](std::int64_t ticks) {
        return static_cast<int>(std::lround(std::clamp(view.yOf(static_cast<double>(ticks)) * scale, -2.0, area.height() + 2.0)));
    };
    if (context.options.kind == ChartKind::Candles) {
        shape.wick = QRect(QPoint(centre, y(group.range.high)), QPoint(centre, y(group.range.low))).intersected(area);
        const int top = y(std::max(open, close));
        const int bottom = y(std::min(open, close));
        shape.body = QRect(centre - width / 2, top, width, std::max(1, bottom - top)).intersected(area);
        shape.hollow = context.hollowUp && shape.up && shape.body.width() >= 3 && shape.body.height() >= 3;
    }
    if (volumeScale > 0) {
        const QRectF pane = view.volume();
        const double share = group.range.maxVolume / volumeScale;
        const int height = std::max(1, device(share * std::max(4.0, pane.height() - volumeHeadroom), scale));
        const int floor = device(pane.bottom(), scale);
        shape.volume = QRect(centre - width / 2, floor - height, width, height).intersected(QRect(0, 0, area.width(), floor));
    }
    return shape;
}

void CandleLayer::render(const LayerContext& context, const std::vector<FillMark>& fills, const TextFont& labels)
{
    const QSize size(device(context.viewport.size().width(), context.scale), device(context.viewport.size().height(), context.scale));
    if (m_image.size() != size)
        m_image = QImage(size, QImage::Format_RGB32);
    renderInto(m_image, context, fills, labels);
}

void CandleLayer::renderInto(QImage& image, const LayerContext& context, const std::vector<FillMark>& fills, const TextFont& labels)
{
    image.fill(context.tokens.panel);
    drawGrid(image, context, labels);
    if (!context.data.isEmpty()) {
        drawCandles(image, context);
        drawStudies(image, context);
        if (!fills.empty()) {
            QPainter painter(&image);
            drawFillMarks(painter, context, fills);
        }
    }
}

void CandleLayer::drawGrid(QImage& image, const LayerContext& context, const TextFont& labels)
{
    const ChartViewport& view = context.viewport;
    const Tokens& tokens = context.tokens;
    const double scale = context.scale;
    const QColor minor = mixed(tokens.panel, tokens.line, minorGrid);
    QPainter painter(&image);
    const int right = device(view.width(), scale);
    const int foot = device(view.volume().bottom(), scale);
    const auto prices = context.instrument ? priceMarks(view, *context.instrument) : std::vector<AxisMark>();
    const auto times = timeMarks(view, context.data);
    for (const AxisMark& mark : prices)
        painter.fillRect(0, device(mark.position, scale), right, 1, mark.major ? tokens.line : minor);
    for (const AxisMark& mark : times)
        painter.fillRect(static_cast<int>(std::floor(mark.position * scale)), 0, 1, foot, mark.major ? tokens.line : minor);
    painter.fillRect(0, device(view.plot().bottom(), scale), image.width(), 1, tokens.line);
    painter.fillRect(0, foot, image.width(), 1, tokens.line);
    painter.fillRect(right, 0, 1, image.height(), tokens.line);
    painter.end();
    drawLabels(image, context, labels, prices, times);
}

void CandleLayer::drawLabels(QImage& image, const LayerContext& context, const TextFont& labels, const std::vector<AxisMark>& prices, const std::vector<AxisMark>& times)
{
    QPainter painter(&image);
    painter.scale(context.scale, context.scale);
    const ChartViewport& view = context.viewport;
    const QRectF axis = view.priceAxis();
    for (const AxisMark& mark : prices) {
        if (mark.position >= 8 && mark.position <= axis.bottom() - 4)
            labels.draw(painter, context.tokens.text3, axis.right() - 8, mark.position + 4, mark.label, TextAt::Right);
    }
    const double baseline = view.timeAxis().top() + 15;
    for (const AxisMark& mark : times) {
        const double half = labels.width(mark.label) / 2;
        if (mark.position - half >= 2 && mark.position + half <= view.width() - 2)
            labels.draw(painter, mark.major ? context.tokens.text2 : context.tokens.text3, mark.position, baseline, mark.label, TextAt::Centre);
    }
}

void CandleLayer::drawCandles(QImage& image, const LayerContext& context)
{
    const std::size_t last = std::min(context.viewport.lastVisible(), newestGroupStart(context));
    const double scale = volumeScale(context);
    Batches batches;
    forGroups(context, context.viewport.firstVisible(), last,
        [&](const CandlePyramid::Group& group) { batches.add(candleShape(context, group, scale)); });
    batches.fill(image, context.tokens);
}

void CandleLayer::drawStudies(QImage& image, const LayerContext& context)
{
    const std::size_t first = context.viewport.firstVisible();
    const std::size_t last = std::min(context.viewport.lastVisible() + 2, newestGroupStart(context));
    const QRect clip(0, 0, device(context.viewport.width(), context.scale), device(context.viewport.plot().height(), context.scale));
    for (const StudyLine& study : studyLines(context, first > 2 ? first - 2 : 0, last)) {
        for (const auto& line : study.lines)
            drawFunctionLine(image, clip, line, study.width * context.scale, study.colour);
    }
}

void CandleLayer::drawNewest(QPainter& painter, const LayerContext& context)
{
    if (context.data.isEmpty())
        return;
    const std::size_t start = newestGroupStart(context);
    const auto group = context.data.pyramid().group(context.data.candles(), groupLevel(context.viewport.pitch() * context.scale), start);
    Batches batches;
    batches.add(candleShape(context, group, volumeScale(context)));
    batches.draw(painter, context.tokens);
    std::size_t before = start > 0 ? start - 1 : 0;
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setBrush(Qt::NoBrush);
    for (const StudyLine& study : studyLines(context, before, context.data.size())) {
        painter.setPen(QPen(study.colour, study.width * context.scale));
        for (const auto& line : study.lines)
            painter.drawPolyline(line.data(), static_cast<int>(line.size()));
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

QRect CandleLayer::newestColumn(const LayerContext& context)
{
    if (context.data.isEmpty())
        return {};
    const int level = groupLevel(context.viewport.pitch() * context.scale);
    const auto group = context.data.pyramid().group(context.data.candles(), level, context.data.size() - 1);
    const double left = context.viewport.xOf(static_cast<double>(group.first)) - context.viewport.pitch() * static_cast<double>(1LL << level);
    const double right = context.viewport.xOf(static_cast<double>(group.last));
    const int x = device(left, context.scale) - 3;
    return { x, 0, device(right, context.scale) + 3 - x, device(context.viewport.volume().bottom(), context.scale) };
}

void drawFillMarks(QPainter& painter, const LayerContext& context, const std::vector<FillMark>& fills)
{
    constexpr int most = 200;
    const ChartViewport& view = context.viewport;
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setClipRect(QRect(0, 0, device(view.width(), context.scale), device(view.plot().height(), context.scale)));
    painter.scale(context.scale, context.scale);
    painter.setPen(QPen(context.tokens.panel, 1.5));
    int drawn = 0;
    for (const FillMark& fill : fills) {
        const auto index = context.data.indexAt(fill.timeMs);
        if (!index || drawn == most)
            break;
        const double x = view.centreOf(*index);
        if (x < -6 || x > view.width() + 6)
            continue;
        const double y = view.yOf(fill.ticks);
        const double tip = fill.side == Side::Buy ? y + 3 : y - 3;
        const double base = fill.side == Side::Buy ? tip + 8 : tip - 8;
        painter.setBrush(fill.side == Side::Buy ? context.tokens.buySolid : context.tokens.sellSolid);
        painter.drawPolygon(QPolygonF { QPointF(x, tip), QPointF(x + 5, base), QPointF(x - 5, base) });
        ++drawn;
    }
}

} // namespace fathom
