// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/order.h"
#include "ui/workspace/panel_context.h"

class QAction;
class QMenu;
class QWidget;

namespace fathom {

//! \brief The entry whose protection \p order's menu is about: itself, or of a leg that waits here the entry it waits for. Null where it
//! is gone.
const Order* bracketEntry(const Session& session, const Order& order);

//! \brief Why an entry can take no take-profit and stop now, in a few words; empty where it can.
QString bracketRefusal(const Session& session, const Order& entry);

//! \brief Opens the ticket's bracket fields for a working entry, with what is held for it, and attaches, changes or takes away on
//! confirmation. Nothing is sent before. Source: INTERACTION 6 to 8; the order menu of overlays.png.
void askForBracket(const PanelContext& context, LocalOrderId entry, QWidget* parent);

//! \brief "Add TP / SL…" of an order's menu; where it cannot be, greyed with the reason beside it.
QAction* addBracketAction(QMenu& menu, const PanelContext& context, const Order& order, QWidget* parent);

} // namespace fathom
