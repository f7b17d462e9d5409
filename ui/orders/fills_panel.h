// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workspace/panel_context.h"

#include <QWidget>

class QLabel;

namespace fathom {

class DataTable;
class FillsModel;

//! \brief Own executions with role, fee and realised PnL.
class FillsPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FillsPanel)
public:
    explicit FillsPanel(const PanelContext& context, QWidget* parent = nullptr);
    ~FillsPanel() override = default;

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void refresh();

    PanelContext m_context;
    FillsModel* m_model;
    DataTable* m_table;
    QLabel* m_footer;
};

} // namespace fathom
