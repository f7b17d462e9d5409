// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/order.h"
#include "ui/workspace/panel_context.h"

#include <functional>

class QWidget;

namespace fathom {

//! \brief Before new terms that were typed go out with real money from a panel that is not armed:
//! what changes, and what that costs. Source: INTERACTION 2.
//! \param what the order in words  \param confirmed sends it
void askToChange(const PanelContext& context, const Order& order, const QString& what,
    const OrderIntent& terms, QWidget* parent, std::function<void()> confirmed);

//! \brief "BUY 25 at 180.63".
QString changeWords(const Session& session, const Order& order);

} // namespace fathom
