// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/usual_size.h"

#include "core/session/account_state.h"

#include <algorithm>

namespace fathom {

namespace {

constexpr std::size_t usualLeast = 5; // orders before a size can be unusual
constexpr auto usualDays = std::chrono::hours(24 * 30);

} // namespace

std::optional<Decimal> usualOrderSize(const AccountState& account, const QString& symbol, WallTime now)
{
    std::vector<Decimal> sizes;
    const auto collect = [&](const std::vector<Order>& orders) {
        for (const Order& order : orders) {
            if (order.symbol == symbol && order.quantity.isPositive() && !order.onlyReduces() && order.created >= now - usualDays
                && order.request != RequestState::Refused && order.request != RequestState::NotSent)
                sizes.push_back(order.quantity);
        }
    };
    collect(account.openOrders());
    collect(account.orderHistory());
    if (sizes.size() < usualLeast)
        return std::nullopt;
    const auto middle = sizes.begin() + static_cast<std::ptrdiff_t>(sizes.size() / 2);
    std::nth_element(sizes.begin(), middle, sizes.end());
    return *middle;
}

} // namespace fathom
