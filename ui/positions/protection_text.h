// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account_types.h"
#include "core/domain/instrument.h"
#include "core/domain/protection.h"

#include <QString>

#include <optional>
#include <vector>

namespace fathom {

class Session;

//! \brief What was typed into a TP / SL cell.
struct ProtectionWish
{
    Bracket bracket;      //!< legs to set or move; a leg left as it was is absent
    bool dropTarget = false, dropStop = false;
    QString problem;      //!< translated; then nothing else counts
    std::optional<OrderIntent> fires; //!< the leg that is the problem because it would trigger at once
};

//! \brief Reads "target<separator>stop": an empty field takes the leg away where there is one. Prices must lie on the tick and on their
//! side of the mark, or they would trigger at once.
ProtectionWish readProtection(const QString& typed, const Position& position, const Instrument& instrument, const std::vector<Order>& open);

//! \brief "0.300 of 0.500 without a stop", for the list of what is wrong. Translated.
QString findingText(const protection::Finding& finding, const Session& session);
//! \brief What the fix would do: "Add stop at 94,549.3". Translated; empty where there is no single right one.
QString fixText(const protection::Finding& finding, const QString& stopPrice);

} // namespace fathom
