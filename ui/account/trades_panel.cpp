// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/trades_panel.h"

#include "ui/account/trades_model.h"
#include "ui/tables/data_table.h"

namespace fathom {

TradesPanel::TradesPanel(const PanelContext& context, QWidget* parent)
    : HistoryPanel(context, QStringLiteral("trades"), new TradesModel(context.session), parent)
{
    using M = TradesModel;
    table()->setOptionalColumns({ M::Opened, M::Fills });
    table()->setYieldingColumns({ M::Closed, M::Worst, M::Best, M::Return, M::Funding, M::Fee, M::Duration, M::Naked, M::Exit, M::Entry });
    begin(Reach::Week);
}

QString TradesPanel::title() const { return tr("Closed trades"); }
QString TradesPanel::emptyWords() const { return tr("No closed trades"); }

FundingPanel::FundingPanel(const PanelContext& context, QWidget* parent)
    : HistoryPanel(context, QStringLiteral("funding"), new FundingModel(context.session), parent)
{
    table()->setOptionalColumns({ FundingModel::Transaction });
    table()->setYieldingColumns({ FundingModel::Asset, FundingModel::Type, FundingModel::Time });
    begin(Reach::Month);
}

QString FundingPanel::title() const { return tr("Funding"); }
QString FundingPanel::emptyWords() const { return tr("No funding"); }

} // namespace fathom
