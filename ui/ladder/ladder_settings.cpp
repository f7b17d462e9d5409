// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ladder/ladder_settings.h"

#include "core/session/preferences.h"

#include <QJsonArray>
#include <QJsonObject>

namespace fathom {

namespace {

constexpr std::int64_t groupMax = 1'000'000;

QString keyOf(const QString& symbol)
{
    return QStringLiteral("symbols.") + symbol + QStringLiteral(".ladder");
}

// The 1-2-5 number next to value, as a multiple of the step.
Decimal roundSize(Decimal value, Decimal step)
{
    Decimal power = step;
    while (power * Decimal(10) <= value)
        power = power * Decimal(10);
    for (const int factor : { 5, 2 }) {
        if (power * Decimal(factor) <= value)
            return power * Decimal(factor);
    }
    return power;
}

} // namespace

std::int64_t nextGroup(std::int64_t ticks, int direction)
{
    std::int64_t power = 1;
    while (power * 10 <= ticks)
        power *= 10;
    if (direction > 0)
        return std::min(groupMax, ticks < 2 * power ? 2 * power : ticks < 5 * power ? 5 * power : 10 * power);
    if (ticks <= 1)
        return 1;
    if (ticks > 5 * power)
        return 5 * power;
    return ticks > 2 * power ? 2 * power : ticks > power ? power : power / 2;
}

std::array<Decimal, sizePresetCount> LadderSettings::defaultSizes(const Instrument& instrument, Decimal price)
{
    std::array<Decimal, sizePresetCount> sizes {};
    if (!price.isPositive())
        return sizes;
    const Decimal step = std::max(instrument.stepSize, Decimal::fromRaw(1));
    const Decimal least = std::max({ instrument.minQuantity, step, (instrument.minNotional / price).roundedTo(step, Decimal::Rounding::Up) });
    const Decimal middle = roundSize(Decimal(10'000) / price, step);
    const std::array<Decimal, sizePresetCount> shares {
        Decimal::fromLiteral("0.1"), Decimal::fromLiteral("0.5"), Decimal(1), Decimal::fromLiteral("2.5"), Decimal(5),
    };
    for (std::size_t i = 0; i < sizes.size(); ++i) {
        sizes[i] = std::max(least, (middle * shares[i]).roundedTo(step, Decimal::Rounding::Down));
        if (i > 0 && sizes[i] <= sizes[i - 1])
            sizes[i] = sizes[i - 1] + step;
        if (instrument.maxQuantity.isPositive())
            sizes[i] = std::min(sizes[i], instrument.maxQuantity);
    }
    return sizes;
}

std::int64_t LadderSettings::defaultGroup(const Instrument& instrument, Decimal price)
{
    const Decimal wanted = price * Decimal::fromLiteral("0.0002");
    std::int64_t best = 1;
    for (std::int64_t power = 1; power <= groupMax; power *= 10) {
        if (instrument.tickSize * Decimal(power) <= wanted)
            best = power;
    }
    return best;
}

LadderSettings LadderSettings::load(const Preferences& preferences, const Instrument& instrument)
{
    LadderSettings settings;
    settings.groupTicks = 0; // not chosen yet: found from the first price
    const QJsonObject stored = preferences.value(keyOf(instrument.symbol)).toObject();
    if (stored.isEmpty())
        return settings;
    const auto group = static_cast<std::int64_t>(stored[QLatin1String("group")].toDouble());
    if (group >= 1 && group <= groupMax)
        settings.groupTicks = group;
    const QJsonArray sizes = stored[QLatin1String("sizes")].toArray();
    for (std::size_t i = 0; i < settings.sizes.size() && static_cast<qsizetype>(i) < sizes.size(); ++i) {
        const auto size = Decimal::parse(sizes[static_cast<qsizetype>(i)].toString().toStdString());
        if (size && size->isPositive() && size->isMultipleOf(instrument.stepSize))
            settings.sizes[i] = *size;
    }
    settings.size = std::clamp(stored[QLatin1String("size")].toInt(2), 0, sizePresetCount - 1);
    settings.secondSize = std::clamp(stored[QLatin1String("secondSize")].toInt(1), 0, sizePresetCount - 1);
    settings.postOnly = stored[QLatin1String("postOnly")].toBool(true);
    settings.profitColumn = stored[QLatin1String("profit")].toBool(false);
    settings.tradedColumn = stored[QLatin1String("traded")].toBool(true);
    settings.cumulative = stored[QLatin1String("cumulative")].toBool(true);
    if (const QJsonValue decimals = stored[QLatin1String("sizeDecimals")]; decimals.isDouble())
        settings.sizeDecimals = std::clamp(decimals.toInt(), 0, 4);
    const auto steps = [&](const char* name) { return std::max<std::int64_t>(0, stored[QLatin1String(name)].toInteger()); };
    settings.largeSteps = steps("large");
    settings.hugeSteps = steps("huge");
    settings.fullSteps = steps("full");
    settings.changeColumns = stored[QLatin1String("change")].toBool(false);
    settings.tradedMinutes = std::clamp(stored[QLatin1String("tradedMinutes")].toInt(settings.tradedMinutes), 1, 240);
    settings.stopLimitTicks = std::clamp(stored[QLatin1String("stopLimitTicks")].toInt(settings.stopLimitTicks), 0, 10'000);
    return settings;
}

void LadderSettings::save(Preferences& preferences, const QString& symbol) const
{
    QJsonArray stored;
    for (const Decimal& value : sizes)
        stored.append(QString::fromStdString(value.toString()));
    QJsonObject object {
        { QStringLiteral("group"), static_cast<double>(groupTicks) },
        { QStringLiteral("sizes"), stored },
        { QStringLiteral("size"), size },
        { QStringLiteral("secondSize"), secondSize },
        { QStringLiteral("postOnly"), postOnly },
        { QStringLiteral("profit"), profitColumn },
        { QStringLiteral("traded"), tradedColumn },
        { QStringLiteral("cumulative"), cumulative },
        { QStringLiteral("large"), static_cast<qint64>(largeSteps) },
        { QStringLiteral("huge"), static_cast<qint64>(hugeSteps) },
        { QStringLiteral("full"), static_cast<qint64>(fullSteps) },
        { QStringLiteral("change"), changeColumns },
        { QStringLiteral("tradedMinutes"), tradedMinutes },
        { QStringLiteral("stopLimitTicks"), stopLimitTicks },
    };
    if (sizeDecimals)
        object.insert(QStringLiteral("sizeDecimals"), *sizeDecimals);
    preferences.setValue(keyOf(symbol), object);
}

} // namespace fathom
