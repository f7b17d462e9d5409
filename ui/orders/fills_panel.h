// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tables/history_panel.h"

namespace fathom {

//! \brief Own executions with role, fee and realised PnL, of today and as far back as they are stored.
class FillsPanel final : public HistoryPanel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FillsPanel)
public:
    explicit FillsPanel(const PanelContext& context, QWidget* parent = nullptr);

protected:
    QString title() const override;
    QString emptyWords() const override;
};

//! \brief Orders that ended or were refused.
class OrderHistoryPanel final : public HistoryPanel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OrderHistoryPanel)
public:
    explicit OrderHistoryPanel(const PanelContext& context, QWidget* parent = nullptr);

protected:
    QString title() const override;
    QString emptyWords() const override;
};

} // namespace fathom
