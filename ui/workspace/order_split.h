// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/order.h"
#include "ui/workspace/panel_context.h"

class QAction;
class QMenu;
class QWidget;

namespace fathom {

//! \brief Why \p order cannot be made two, in a few words; empty where it can.
QString splitRefusal(const Session& session, const Order& order);

//! \brief Asks into which parts, and splits on confirmation. Nothing is sent before. Source:
//! INTERACTION 2, 5; the order menu of overlays.png.
void askToSplit(const PanelContext& context, LocalOrderId id, QWidget* parent);

//! \brief The entry of an order's menu; where it cannot be, greyed with the reason beside it.
QAction* addSplitAction(
    QMenu& menu, const PanelContext& context, const Order& order, QWidget* parent);

} // namespace fathom
