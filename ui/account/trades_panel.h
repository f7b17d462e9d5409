// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tables/history_panel.h"

namespace fathom {

//! \brief The journal of closed trades.
class TradesPanel final : public HistoryPanel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TradesPanel)
public:
    explicit TradesPanel(const PanelContext& context, QWidget* parent = nullptr);

protected:
    QString title() const override;
    QString emptyWords() const override;
};

//! \brief Funding received and paid.
class FundingPanel final : public HistoryPanel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FundingPanel)
public:
    explicit FundingPanel(const PanelContext& context, QWidget* parent = nullptr);

protected:
    QString title() const override;
    QString emptyWords() const override;
};

} // namespace fathom
