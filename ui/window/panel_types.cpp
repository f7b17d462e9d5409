// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/panel_types.h"

#include "core/session/account_state.h"
#include "core/session/market_data.h"
#include "core/session/price_alerts.h"
#include "core/session/session.h"
#include "ui/account/account_panel.h"
#include "ui/account/trades_panel.h"
#include "ui/alerts/alerts_panel.h"
#include "ui/chart/chart_panel.h"
#include "ui/connection/connection_panel.h"
#include "ui/ladder/ladder_panel.h"
#include "ui/liquidations/liquidations_panel.h"
#include "ui/log/log_panel.h"
#include "ui/orders/fills_panel.h"
#include "ui/orders/orders_panel.h"
#include "ui/positions/positions_panel.h"
#include "ui/tape/tape_panel.h"
#include "ui/ticket/ticket_panel.h"
#include "ui/watchlist/watchlist_panel.h"
#include "ui/window/table_tabs.h"

#include <algorithm>
#include <array>

namespace fathom {

namespace {

template <typename Panel> QWidget* makePanelOf(const PanelContext& context, QWidget* parent)
{
    return new Panel(context, parent);
}

using Title = PanelType::Title;

constexpr std::array panelTable {
    PanelType { .id = "watchlist",
        .name = QT_TRANSLATE_NOOP("fathom::PanelTypes", "Watchlist"),
        .make = makePanelOf<WatchlistPanel>,
        .linked = true },
    PanelType { .id = "chart",
        .name = QT_TRANSLATE_NOOP("fathom::PanelTypes", "Chart"),
        .make = makePanelOf<ChartPanel>,
        .linked = true,
        .several = true,
        .trades = true,
        .title = Title::Instrument },
    PanelType { .id = "ladder",
        .name = QT_TRANSLATE_NOOP("fathom::PanelTypes", "Ladder"),
        .make = makePanelOf<LadderPanel>,
        .linked = true,
        .several = true,
        .trades = true },
    PanelType {
        .id = "ticket", .name = QT_TRANSLATE_NOOP("fathom::PanelTypes", "Order"), .make = makePanelOf<TicketPanel>, .linked = true, .trades = true },
    PanelType { .id = "account", .name = QT_TRANSLATE_NOOP("fathom::PanelTypes", "Account"), .make = makePanelOf<AccountPanel> },
    PanelType { .id = "tape",
        .name = QT_TRANSLATE_NOOP("fathom::PanelTypes", "Tape"),
        .make = makePanelOf<TapePanel>,
        .linked = true,
        .several = true },
    PanelType { .id = "tables",
        .name = QT_TRANSLATE_NOOP("fathom::PanelTypes", "Tables"),
        .make = makePanelOf<TableTabs>,
        .several = true,
        .trades = true,
        .title = Title::Tabs },
    PanelType { .id = "positions",
        .name = QT_TRANSLATE_NOOP("fathom::PanelTypes", "Positions"),
        .make = makePanelOf<PositionsPanel>,
        .paged = true,
        .trades = true,
        .count = [](const Session& session) { return session.account()->positions().size(); } },
    PanelType { .id = "orders",
        .name = QT_TRANSLATE_NOOP("fathom::PanelTypes", "Orders"),
        .make = makePanelOf<OrdersPanel>,
        .linked = true,
        .several = true,
        .paged = true,
        .trades = true,
        .count = [](const Session& session) { return session.account()->openOrders().size(); } },
    PanelType { .id = "fills",
        .name = QT_TRANSLATE_NOOP("fathom::PanelTypes", "Fills"),
        .make = makePanelOf<FillsPanel>,
        .paged = true,
        .count = [](const Session& session) { return session.account()->fills().size(); } },
    PanelType { .id = "orderHistory", .name = QT_TRANSLATE_NOOP("fathom::PanelTypes", "Order history"), .make = makePanelOf<OrderHistoryPanel>, .paged = true },
    PanelType { .id = "closedTrades", .name = QT_TRANSLATE_NOOP("fathom::PanelTypes", "Closed trades"), .make = makePanelOf<TradesPanel>, .paged = true },
    PanelType { .id = "funding", .name = QT_TRANSLATE_NOOP("fathom::PanelTypes", "Funding"), .make = makePanelOf<FundingPanel>, .paged = true },
    PanelType { .id = "liquidations",
        .name = QT_TRANSLATE_NOOP("fathom::PanelTypes", "Liquidations"),
        .make = makePanelOf<LiquidationsPanel>,
        .linked = true,
        .paged = true,
        .group = 0 },
    PanelType { .id = "alerts",
        .name = QT_TRANSLATE_NOOP("fathom::PanelTypes", "Alerts"),
        .make = makePanelOf<AlertsPanel>,
        .paged = true,
        .count
        = [](const Session& session) { return PriceAlerts::of(*session.market()).all().size(); } },
    PanelType { .id = "log", .name = QT_TRANSLATE_NOOP("fathom::PanelTypes", "Log"), .make = makePanelOf<LogPanel>, .paged = true },
    PanelType { .id = "connection",
        .name = QT_TRANSLATE_NOOP("fathom::PanelTypes", "Connection"),
        .make = makePanelOf<ConnectionPanel>,
        .wide = true },
};


} // namespace

std::span<const PanelType> panelTypes()
{
    return panelTable;
}

const PanelType* panelType(QStringView id)
{
    const auto found = std::find_if(panelTable.begin(), panelTable.end(),
        [id](const PanelType& type) { return id == QLatin1String(type.id); });
    return found == panelTable.end() ? nullptr : &*found;
}

QString panelTypeName(const PanelType& type)
{
    return QCoreApplication::translate("fathom::PanelTypes", type.name);
}

} // namespace fathom
