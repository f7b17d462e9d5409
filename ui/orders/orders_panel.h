// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/order.h"
#include "core/session/session_types.h"
#include "ui/workspace/panel_context.h"

#include <QTimer>
#include <QWidget>

#include <map>

class QLabel;
class QPushButton;

namespace fathom {

class CancelWaves;
class ChevronButton;
class ChipButton;
class DataTable;
class OrdersModel;

//! \brief Every open order, ordinary and conditional, of the link group's symbol or of all: edited in place, cancelled one by one, by
//! selection or all at once. Source: INTERACTION 5, 7, ui/positions.png.
class OrdersPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OrdersPanel)
public:
    explicit OrdersPanel(const PanelContext& context, QWidget* parent = nullptr);
    ~OrdersPanel() override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildTools();
    void retranslate();
    void refresh();
    void showEmpty();
    void refreshChips();
    void applyScope();
    void setFollowing(bool follow);
    void trigger(int row, int button);
    void send(const Order& order, const OrderIntent& terms);
    void askAgain(const Order& order);
    void cancelSelected();
    void showMenu(int row, const QPoint& at);
    void say(const QString& text, bool isProblem = true);
    CancelScope scope() const;

    PanelContext m_context;
    OrdersModel* m_model;
    DataTable* m_table;
    CancelWaves* m_waves;
    QWidget* m_tools;
    QLabel* m_message;
    ChipButton *m_asOf, *m_held;
    ChevronButton* m_scope;
    QPushButton* m_cancelAll;
    QTimer m_messageEnds;
    std::map<RequestId, LocalOrderId> m_edits;
    bool m_following = false;
};

} // namespace fathom
