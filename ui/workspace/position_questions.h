// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"
#include "core/domain/account_types.h"
#include "core/domain/order.h"

#include <functional>

class QWidget;

namespace fathom {

class Session;
class Theme;

//! \brief Before a leg is closed at the market with real money: how much of it, as it stands while the question is open. Does nothing
//! where there is no such leg. \param fraction (0 to 1]  \param confirmed sends it  \param why translated, said first
void askToClose(Session& session, const Theme& theme, const QString& symbol, PositionSide side, Decimal fraction, QWidget* parent, std::function<void()> confirmed,
    const QString& why = {});

//! \brief What protects a position cannot be placed because its trigger is met already: asks whether to close at the market what it was
//! to close, with the result shown. Does nothing where \p refused protects no open leg. Source: FAULTS C19.
void askToCloseInstead(Session& session, const Theme& theme, const OrderIntent& refused, QWidget* parent);

//! \brief Before a leg is turned, whatever the environment: what is sold or bought and what is left.
void askToReverse(Session& session, const Theme& theme, const QString& symbol, PositionSide side, QWidget* parent, std::function<void()> confirmed);

} // namespace fathom
