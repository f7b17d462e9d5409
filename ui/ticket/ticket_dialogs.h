// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session_types.h"
#include "ui/workspace/panel_context.h"

#include <functional>
#include <vector>

class QWidget;

namespace fathom {

class ConfirmDialog;

//! \brief Dialogs that change how the account trades; each shows what the change means and, where refused, the exchange's words.
void openMarginModeDialog(const PanelContext& context, QWidget* window);
void openLeverageDialog(const PanelContext& context, QWidget* window);
//! \brief Position mode and assets mode, both of the whole account.
void openPositionModeDialog(const PanelContext& context, QWidget* window);

//! \brief A dialog that stays open for the exchange's answer.
ConfirmDialog* makeSettingDialog(const PanelContext& context, const QString& title, QWidget* window);
using ExchangeAsk = std::function<RequestId()>;
//! \brief Sends what \p plan gives, one after the other, each once the one before was accepted, and shows the answers in the dialog;
//! only when all were accepted it closes.
void askExchange(ConfirmDialog* dialog, const PanelContext& context, std::function<std::vector<ExchangeAsk>()> plan);

} // namespace fathom
