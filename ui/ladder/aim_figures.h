// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/margin.h"
#include "ui/ladder/aim_card.h"
#include "ui/ladder/ladder_actions.h"

namespace fathom {

//! \brief The account as it would be after \p intent filled whole; brackets may still be unknown, then without liquidation.
margin::WhatIf whatIfFilled(const Session& session, const OrderIntent& intent, Decimal mark);
//! \brief Words and figures of the aim card.
AimCard::Content describeAim(const Session& session, const LadderModel& model, const LadderActions& actions, const Aim& aim, const margin::WhatIf& result);

//! \brief What is known of own orders under the pointer: age, queue, level.
AimCard::Content describeOrders(const Session& session, const LadderModel& model, const std::vector<LocalOrderId>& ids, WallTime now);

} // namespace fathom
