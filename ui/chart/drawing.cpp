// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/drawing.h"

#include "core/session/preferences.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <array>
#include <optional>

namespace fathom {

namespace {

struct ToolWords
{
    Q_DECLARE_TR_FUNCTIONS(fathom::ChartTool)
};

constexpr std::array<std::pair<ChartTool, const char*>, 5> shapes { { { ChartTool::TrendLine, "trendLine" }, { ChartTool::HorizontalLine, "horizontalLine" },
    { ChartTool::Rectangle, "rectangle" }, { ChartTool::Levels, "levels" }, { ChartTool::RiskReward, "riskReward" } } };

QString text(Decimal value) { return QString::fromStdString(value.toString()); }

std::optional<Decimal> priceOf(const QJsonValue& value)
{
    const auto price = Decimal::parse(value.toString().toStdString());
    return price && price->isPositive() ? std::optional(*price) : std::nullopt;
}

std::optional<Drawing> fromJson(const QJsonObject& object)
{
    Drawing drawing;
    const QString name = object[QLatin1String("kind")].toString();
    const auto* shape = std::find_if(shapes.begin(), shapes.end(), [&](const auto& each) { return name == QLatin1String(each.second); });
    const auto from = priceOf(object[QLatin1String("fromPrice")]), to = priceOf(object[QLatin1String("toPrice")]), target = priceOf(object[QLatin1String("target")]);
    drawing.from.time = object[QLatin1String("fromTime")].toInteger();
    drawing.to.time = object[QLatin1String("toTime")].toInteger();
    if (shape == shapes.end() || !from || !to || drawing.from.time <= 0 || drawing.to.time <= 0 || (shape->first == ChartTool::RiskReward && !target))
        return std::nullopt;
    drawing.kind = shape->first;
    drawing.from.price = *from;
    drawing.to.price = *to;
    drawing.target = target.value_or(Decimal());
    return drawing;
}

QJsonObject toJson(const Drawing& drawing)
{
    const auto* shape = std::find_if(shapes.begin(), shapes.end(), [&](const auto& each) { return drawing.kind == each.first; });
    QJsonObject object { { QStringLiteral("kind"), QLatin1String(shape->second) }, { QStringLiteral("fromTime"), static_cast<qint64>(drawing.from.time) },
        { QStringLiteral("fromPrice"), text(drawing.from.price) }, { QStringLiteral("toTime"), static_cast<qint64>(drawing.to.time) },
        { QStringLiteral("toPrice"), text(drawing.to.price) } };
    if (drawing.kind == ChartTool::RiskReward)
        object.insert(QStringLiteral("target"), text(drawing.target));
    return object;
}

} // namespace

QString drawingsKey(const QString& symbol) { return QStringLiteral("symbols.") + symbol + QStringLiteral(".chart.drawings"); }

std::vector<Drawing> loadDrawings(const Preferences& preferences, const QString& symbol)
{
    std::vector<Drawing> drawings;
    for (const QJsonValue& stored : preferences.value(drawingsKey(symbol)).toArray()) {
        if (const auto drawing = fromJson(stored.toObject()))
            drawings.push_back(*drawing);
    }
    return drawings;
}

void saveDrawings(Preferences& preferences, const QString& symbol, const std::vector<Drawing>& drawings)
{
    QJsonArray kept;
    for (const Drawing& drawing : drawings)
        kept.append(toJson(drawing));
    for (const QJsonValue& stored : preferences.value(drawingsKey(symbol)).toArray()) {
        if (!fromJson(stored.toObject()))
            kept.append(stored);
    }
    preferences.setValue(drawingsKey(symbol), kept);
}

QString chartToolWords(ChartTool tool)
{
    switch (tool) {
    case ChartTool::Cursor: break;
    case ChartTool::TrendLine: return ToolWords::tr("Trend line");
    case ChartTool::HorizontalLine: return ToolWords::tr("Horizontal line");
    case ChartTool::Rectangle: return ToolWords::tr("Rectangle");
    case ChartTool::Levels: return ToolWords::tr("Retracement levels");
    case ChartTool::RiskReward: return ToolWords::tr("Risk and reward");
    case ChartTool::Ruler: return ToolWords::tr("Ruler");
    }
    return ToolWords::tr("Cursor");
}

} // namespace fathom
