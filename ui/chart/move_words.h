// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/order.h"

#include <QString>

#include <vector>

namespace fathom {

class ChartTrading;
class Session;

//! \brief One line of the box beside a moved tag.
struct MoveLine
{
    QString text;
    bool warns = false;
    bool operator==(const MoveLine&) const = default;
};

//! \brief What moving \p order to \p to gives up, joins and brings. \param mergeable as for ChartTrading::canBeMoved. Source: INTERACTION 5.1, 5.6.
std::vector<MoveLine> moveConsequences(const Session& session, const ChartTrading& trading, const Order& order, Decimal to, bool mergeable);

} // namespace fathom
