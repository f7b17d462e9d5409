// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workspace/panel_context.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace fathom {

class AlertsModel;
class DataTable;

//! \brief The price alerts of this session: what waits and what was reached, and a line to make one
//! for the group's symbol.
class AlertsPanel final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AlertsPanel)
public:
    explicit AlertsPanel(const PanelContext& context, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void add();
    void retranslate();

    PanelContext m_context;
    AlertsModel* m_model;
    DataTable* m_table;
    QLineEdit* m_price;
    QPushButton* m_add;
    QPushButton* m_clear;
};

} // namespace fathom
