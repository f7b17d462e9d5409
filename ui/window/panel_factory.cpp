// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/panel_factory.h"

#if defined(FATHOM_HAS_LADDER) && __has_include("ui/ladder/ladder_panel.h")
#include "ui/ladder/ladder_panel.h"
#endif
#if defined(FATHOM_HAS_CHART) && __has_include("ui/chart/chart_panel.h")
#include "ui/chart/chart_panel.h"
#endif
#if defined(FATHOM_HAS_TAPE) && __has_include("ui/tape/tape_panel.h")
#include "ui/tape/tape_panel.h"
#endif
#if defined(FATHOM_HAS_WATCHLIST) && __has_include("ui/watchlist/watchlist_panel.h")
#include "ui/watchlist/watchlist_panel.h"
#endif
#if defined(FATHOM_HAS_INSTRUMENT) && __has_include("ui/instrument/instrument_header.h")
#include "ui/instrument/instrument_header.h"
#endif
#if defined(FATHOM_HAS_ACCOUNT) && __has_include("ui/account/account_panel.h")
#include "ui/account/account_panel.h"
#endif
#if defined(FATHOM_HAS_TICKET) && __has_include("ui/ticket/ticket_panel.h")
#include "ui/ticket/ticket_panel.h"
#endif
#if defined(FATHOM_HAS_POSITIONS) && __has_include("ui/positions/positions_panel.h")
#include "ui/positions/positions_panel.h"
#endif
#if defined(FATHOM_HAS_ORDERS) && __has_include("ui/orders/orders_panel.h")
#include "ui/orders/fills_panel.h"
#include "ui/orders/orders_panel.h"
#endif
#if defined(FATHOM_HAS_LOG) && __has_include("ui/log/log_panel.h")
#include "ui/log/log_panel.h"
#endif

namespace fathom {

QWidget* makePanel(PanelKind kind, const PanelContext& context, QWidget* parent)
{
    switch (kind) {
#if defined(FATHOM_HAS_WATCHLIST) && __has_include("ui/watchlist/watchlist_panel.h")
    case PanelKind::Watchlist: return new WatchlistPanel(context, parent);
#endif
#if defined(FATHOM_HAS_CHART) && __has_include("ui/chart/chart_panel.h")
    case PanelKind::Chart: return new ChartPanel(context, parent);
#endif
#if defined(FATHOM_HAS_POSITIONS) && __has_include("ui/positions/positions_panel.h")
    case PanelKind::Positions: return new PositionsPanel(context, parent);
#endif
#if defined(FATHOM_HAS_ORDERS) && __has_include("ui/orders/orders_panel.h")
    case PanelKind::Fills: return new FillsPanel(context, parent);
    case PanelKind::Orders: return new OrdersPanel(context, parent);
#endif
#if defined(FATHOM_HAS_LOG) && __has_include("ui/log/log_panel.h")
    case PanelKind::Log: return new LogPanel(context, parent);
#endif
#if defined(FATHOM_HAS_LADDER) && __has_include("ui/ladder/ladder_panel.h")
    case PanelKind::Ladder: return new LadderPanel(context, parent);
#endif
#if defined(FATHOM_HAS_TICKET) && __has_include("ui/ticket/ticket_panel.h")
    case PanelKind::Ticket: return new TicketPanel(context, parent);
#endif
#if defined(FATHOM_HAS_ACCOUNT) && __has_include("ui/account/account_panel.h")
    case PanelKind::Account: return new AccountPanel(context, parent);
#endif
#if defined(FATHOM_HAS_TAPE) && __has_include("ui/tape/tape_panel.h")
    case PanelKind::Tape: return new TapePanel(context, parent);
#endif
    default: return new QWidget(parent);
    }
}

QWidget* makeInstrumentHeader(const PanelContext& context, QWidget* parent)
{
#if defined(FATHOM_HAS_INSTRUMENT) && __has_include("ui/instrument/instrument_header.h")
    return new InstrumentHeader(context, parent);
#else
    Q_UNUSED(context)
    return new QWidget(parent);
#endif
}

} // namespace fathom
