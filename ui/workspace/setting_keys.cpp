// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/setting_keys.h"

#include "core/session/preferences.h"

#include <algorithm>

namespace fathom::setting {

namespace {

const Decimal usualDistance(2), mostDistance(50);
constexpr int usualUndoSeconds = 5;

} // namespace

Decimal stopDistance(const Preferences& preferences)
{
    const auto kept = Decimal::parse(preferences.value(stopDistanceKey).toString().toStdString());
    return kept && kept->isPositive() && *kept < mostDistance ? *kept : usualDistance;
}

void setStopDistance(Preferences& preferences, Decimal percent)
{
    if (percent.isPositive() && percent < mostDistance)
        preferences.setValue(stopDistanceKey, QString::fromStdString(percent.toString()));
}

int undoSeconds(const Preferences& preferences)
{
    return std::clamp(preferences.value(undoKey, usualUndoSeconds).toInt(usualUndoSeconds), 0, mostUndoSeconds);
}

} // namespace fathom::setting
