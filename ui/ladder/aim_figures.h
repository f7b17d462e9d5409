// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/margin.h"
#include "ui/ladder/aim_card.h"
#include "ui/ladder/ladder_actions.h"
#include "ui/workspace/filled_figures.h"

#include <QCoreApplication>

namespace fathom {

//! \brief Words of the cards beside the pointer.
struct AimText
{
    Q_DECLARE_TR_FUNCTIONS(fathom::AimCard)
};

//! \brief The price an aimed order is thought to fill at: its limit, else its trigger.
Decimal expectedPrice(const OrderIntent& intent);

//! \brief Maintenance margin over margin balance, 0 to 1; empty where there is nothing to divide by.
struct MarginRatios
{
    std::optional<Decimal> before, after;
};
MarginRatios marginRatios(const Session& session, const OrderIntent& intent, const margin::WhatIf& result, Decimal mark);

//! \brief What being filled costs against the middle of the market, in ticks, fee included; negative where it earns.
//! \param aggressor true walks the book for \p quantity now, false rests at \p price
std::optional<Decimal> costInTicks(const LadderModel& model, const CommissionRates& rates, Side side, Decimal price, Decimal quantity, bool aggressor);

//! \brief Our liquidation price of the leg less the venue's: how far the what-if figures are to be trusted. Empty where either is unknown.
std::optional<Decimal> liquidationResidual(const Session& session, const Position& leg, Decimal mark);

//! \brief Words and figures of the aim card.
AimCard::Content describeAim(const Session& session, const LadderModel& model, const LadderActions& actions, const Aim& aim, const margin::WhatIf& result);

//! \brief What is known of own orders under the pointer: age, queue, level.
AimCard::Content describeOrders(const Session& session, const LadderModel& model, const LadderActions& actions, const std::vector<LocalOrderId>& ids, WallTime now);

//! \brief One own order as a sentence: "Buy limit 25 at 180.63, working, 62 percent in 30 seconds". Source: INTERACTION 12.
QString spokenOrder(const Session& session, const LadderModel& model, const LadderActions& actions, const Order& order);

//! \brief The lines beside a drag or nudge: from where to where, what place is given up, what comes of it.
struct MoveWords
{
    std::vector<std::vector<TextPart>> lines;
    bool warns = false;
    std::int64_t group = 0;
    std::optional<Decimal> liquidation; //!< where it would be if the moved order filled
};
MoveWords describeMove(const Session& session, const LadderModel& model, const LadderActions& actions, const OrderMove& move);

} // namespace fathom
