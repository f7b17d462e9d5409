// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"

#include <QString>

namespace fathom {

class Preferences;

//! \brief Settings more than one panel reads, with their keys and bounds in one place.
namespace setting {

inline const QString stopDistanceKey = QStringLiteral("ui.positions.stopDistance");

//! \brief Percent of the mark a stop offered for a position without one lies away; above 0 and below 50. Source: INTERACTION 7.
Decimal stopDistance(const Preferences& preferences);
void setStopDistance(Preferences& preferences, Decimal percent);

inline const QString undoKey = QStringLiteral("orders.undoSeconds");
inline constexpr int mostUndoSeconds = 10;

//! \brief How long an order sent, moved or cancelled can be taken back, 0 for not at all. Source: INTERACTION 9.
int undoSeconds(const Preferences& preferences);

} // namespace setting

} // namespace fathom
