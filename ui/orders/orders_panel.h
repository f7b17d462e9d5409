// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workspace/panel_context.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace fathom {

class DataTable;
class OrdersModel;

//! \brief Working orders, of the link group's symbol or of all, with inline edit, cancel and cancel all.
class OrdersPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OrdersPanel)
public:
    explicit OrdersPanel(const PanelContext& context, QWidget* parent = nullptr);
    ~OrdersPanel() override = default;

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildHeader();
    void retranslate();
    void refresh();
    void applyScope();
    void trigger(int row, int button);
    void cancelSelected();
    void showMenu(int row, const QPoint& at);

    PanelContext m_context;
    OrdersModel* m_model;
    DataTable* m_table;
    QLabel* m_counts;
    QLabel* m_message;
    QToolButton* m_scope;
    QToolButton* m_cancelAll;
};

} // namespace fathom
