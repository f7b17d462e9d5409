// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ticket/usual_size.h"

#include <algorithm>
#include <map>

namespace fathom {

namespace {
constexpr std::size_t leastOrders = 5;
constexpr std::chrono::days remembered { 30 };
}

Decimal usualSize(const std::vector<Fill>& fills, const QString& symbol, WallTime now)
{
    std::map<std::int64_t, Decimal> orders;
    for (const Fill& fill : fills) {
        if (fill.symbol == symbol && fill.time >= now - remembered)
            orders[fill.orderId] += fill.quantity;
    }
    if (orders.size() < leastOrders)
        return {};
    std::vector<Decimal> sizes;
    for (const auto& [id, size] : orders)
        sizes.push_back(size);
    const auto middle = sizes.begin() + static_cast<std::ptrdiff_t>(sizes.size() / 2);
    std::nth_element(sizes.begin(), middle, sizes.end());
    return *middle;
}

} // namespace fathom
