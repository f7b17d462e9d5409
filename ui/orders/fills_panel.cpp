// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/fills_panel.h"

#include "ui/orders/fills_model.h"
#include "ui/orders/order_history_model.h"
#include "ui/tables/data_table.h"

namespace fathom {

FillsPanel::FillsPanel(const PanelContext& context, QWidget* parent)
    : HistoryPanel(context, QStringLiteral("fills"), new FillsModel(context.session), parent)
{
    using M = FillsModel;
    table()->setOptionalColumns({ M::Learned, M::LegSide, M::ClientId, M::TradeId });
    table()->setYieldingColumns({ M::Role, M::Time, M::Fee });
    begin(Reach::Today);
}

QString FillsPanel::title() const { return tr("Fills"); }
QString FillsPanel::emptyWords() const { return tr("No fills"); }

OrderHistoryPanel::OrderHistoryPanel(const PanelContext& context, QWidget* parent)
    : HistoryPanel(context, QStringLiteral("orderHistory"), new OrderHistoryModel(context.session), parent)
{
    using M = OrderHistoryModel;
    table()->setOptionalColumns({ M::Updated, M::OrderId });
    table()->setYieldingColumns({ M::ClientId, M::Flags, M::Reason, M::Trigger, M::Average, M::Time });
    begin(Reach::Week);
}

QString OrderHistoryPanel::title() const { return tr("Order history"); }
QString OrderHistoryPanel::emptyWords() const { return tr("No ended orders"); }

} // namespace fathom
