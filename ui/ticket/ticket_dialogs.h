// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workspace/panel_context.h"

class QWidget;

namespace fathom {

//! \brief Dialogs that change how the account trades; each shows what the change means and, where refused, the exchange's words.
void openMarginModeDialog(const PanelContext& context, QWidget* window);
void openLeverageDialog(const PanelContext& context, QWidget* window);
void openPositionModeDialog(const PanelContext& context, QWidget* window);

} // namespace fathom
