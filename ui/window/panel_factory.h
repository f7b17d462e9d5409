// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workspace/panel_context.h"

#include <QWidget>

namespace fathom {

enum class PanelKind { Watchlist, Chart, Positions, Fills, Log, Orders, Ladder, Ticket, Account, Tape };

//! \brief Makes the panel of a kind. The chart's header is made by makeInstrumentHeader().
QWidget* makePanel(PanelKind kind, const PanelContext& context, QWidget* parent);
QWidget* makeInstrumentHeader(const PanelContext& context, QWidget* parent);

} // namespace fathom
