// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/trading_hours.h"

#include <algorithm>

namespace fathom {

std::optional<WallTime> nextOpening(const std::vector<TradingHours>& hours, const QString& market, WallTime now)
{
    const auto found = std::find_if(hours.begin(), hours.end(), [&](const TradingHours& each) { return each.market == market; });
    if (found == hours.end())
        return std::nullopt;
    std::optional<WallTime> next;
    for (const TradingHours::Span& span : found->spans) {
        if (!span.isOpen || span.to <= now)
            continue;
        if (span.from <= now)
            return std::nullopt;
        if (!next || span.from < *next)
            next = span.from;
    }
    return next;
}

} // namespace fathom
