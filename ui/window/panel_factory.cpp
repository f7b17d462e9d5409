// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/panel_factory.h"

#include "ui/account/account_panel.h"
#include "ui/chart/chart_panel.h"
#include "ui/instrument/instrument_header.h"
#include "ui/ladder/ladder_panel.h"
#include "ui/log/log_panel.h"
#include "ui/orders/fills_panel.h"
#include "ui/orders/orders_panel.h"
#include "ui/positions/positions_panel.h"
#include "ui/tape/tape_panel.h"
#include "ui/ticket/ticket_panel.h"
#include "ui/watchlist/watchlist_panel.h"

namespace fathom {

QWidget* makePanel(PanelKind kind, const PanelContext& context, QWidget* parent)
{
    switch (kind) {
    case PanelKind::Watchlist: return new WatchlistPanel(context, parent);
    case PanelKind::Chart: return new ChartPanel(context, parent);
    case PanelKind::Positions: return new PositionsPanel(context, parent);
    case PanelKind::Fills: return new FillsPanel(context, parent);
    case PanelKind::Orders: return new OrdersPanel(context, parent);
    case PanelKind::Log: return new LogPanel(context, parent);
    case PanelKind::Ladder: return new LadderPanel(context, parent);
    case PanelKind::Ticket: return new TicketPanel(context, parent);
    case PanelKind::Account: return new AccountPanel(context, parent);
    case PanelKind::Tape: return new TapePanel(context, parent);
    }
    return nullptr;
}

QWidget* makeInstrumentHeader(const PanelContext& context, QWidget* parent)
{
    return new InstrumentHeader(context, parent);
}

} // namespace fathom
