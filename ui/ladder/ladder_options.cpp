// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ladder/ladder_options.h"

#include "core/session/preferences.h"

#include <QJsonObject>

#include <algorithm>

namespace fathom {

namespace {

constexpr int idleMost = 60;
constexpr int rowAir = 4; // px a row is higher than its digits at least

template <class Enum>
Enum enumAt(const QJsonValue& stored, Enum fallback, int last)
{
    const int value = stored.toInt(int(fallback));
    return value >= 0 && value <= last ? static_cast<Enum>(value) : fallback;
}

} // namespace

LadderOptions LadderOptions::load(const Preferences& preferences)
{
    LadderOptions options;
    const QJsonObject stored = preferences.value(QLatin1String(key)).toObject();
    const auto at = [&](const char* name) { return stored[QLatin1String(name)]; };
    if (const auto mouse = MouseTable::fromJson(at("mouse").toArray()))
        options.mouse = *mouse;
    options.sendOnPress = at("sendOnPress").toBool(options.sendOnPress);
    options.crossingDrags = at("crossingDrags").toBool(options.crossingDrags);
    options.reverseAtOnce = at("reverseAtOnce").toBool(options.reverseAtOnce);
    options.changedMeaning = enumAt(at("changedMeaning"), options.changedMeaning, 1);
    options.idleMinutes = std::clamp(at("idleMinutes").toInt(options.idleMinutes), 0, idleMost);
    options.stopTrigger = enumAt(at("stopTrigger"), options.stopTrigger, 1);
    options.protectTrigger = enumAt(at("protectTrigger"), options.protectTrigger, 1);
    options.countdownSeconds = std::clamp(at("countdownSeconds").toInt(options.countdownSeconds), 10, 600);
    options.density = enumAt(at("density"), options.density, 2);
    options.fontPx = std::clamp(at("fontPx").toInt(options.fontPx), 10, 16);
    options.narrowDigits = at("narrowDigits").toBool(options.narrowDigits);
    options.frame = enumAt(at("frame"), options.frame, 2);
    return options;
}

void LadderOptions::save(Preferences& preferences) const
{
    QJsonObject stored {
        { QStringLiteral("sendOnPress"), sendOnPress },
        { QStringLiteral("crossingDrags"), crossingDrags },
        { QStringLiteral("reverseAtOnce"), reverseAtOnce },
        { QStringLiteral("changedMeaning"), int(changedMeaning) },
        { QStringLiteral("idleMinutes"), idleMinutes },
        { QStringLiteral("stopTrigger"), int(stopTrigger) },
        { QStringLiteral("protectTrigger"), int(protectTrigger) },
        { QStringLiteral("countdownSeconds"), countdownSeconds },
        { QStringLiteral("density"), int(density) },
        { QStringLiteral("fontPx"), fontPx },
        { QStringLiteral("narrowDigits"), narrowDigits },
        { QStringLiteral("frame"), int(frame) },
    };
    // A table nobody touched is not stored, so that better defaults reach those who never chose.
    if (mouse != MouseTable())
        stored.insert(QStringLiteral("mouse"), mouse.toJson());
    preferences.setValue(QLatin1String(key), stored);
}

int LadderOptions::rowHeight(bool compactFrame) const
{
    const Density wanted = compactFrame ? Density::Compact : density;
    const int height = wanted == Density::Compact ? 16 : wanted == Density::Large ? 22 : 18;
    return std::max(height, fontPx + rowAir);
}

} // namespace fathom
