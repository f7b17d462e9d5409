// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/order.h"

#include <algorithm>
#include <cstdint>
#include <vector>

namespace fathom {

//! \brief A drag or nudge under way: where each order would go. Nothing is sent by it.
struct OrderMove
{
    struct Target
    {
        LocalOrderId id = 0;
        std::int64_t fromTicks = 0; //!< of the limit, or of the trigger of a conditional order
        std::int64_t toTicks = 0;
        bool operator==(const Target&) const = default;
    };
    std::vector<Target> targets;
    Side side = Side::Buy;
    bool byKeyboard = false;

    bool isEmpty() const { return targets.empty(); }
    const Target* target(LocalOrderId id) const
    {
        const auto it = std::find_if(targets.begin(), targets.end(), [id](const Target& t) { return t.id == id; });
        return it == targets.end() ? nullptr : &*it;
    }
    bool goesNowhere() const
    {
        return std::all_of(targets.begin(), targets.end(), [](const Target& t) { return t.fromTicks == t.toTicks; });
    }
};

} // namespace fathom
