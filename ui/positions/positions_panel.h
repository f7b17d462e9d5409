// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workspace/panel_context.h"

#include <QWidget>

class QLabel;

namespace fathom {

class AccountState;
class DataTable;
class PositionsModel;
struct Position;

//! \brief The open positions with close, close half and a menu. Source: INTERACTION 7, ui/positions.png.
class PositionsPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PositionsPanel)
public:
    explicit PositionsPanel(const PanelContext& context, QWidget* parent = nullptr);
    ~PositionsPanel() override = default;

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void retranslate();
    void refreshFooter();
    void close(const Position& position, Decimal fraction);
    void showMenu(int row, const QPoint& at);

    PanelContext m_context;
    PositionsModel* m_model;
    DataTable* m_table;
    QLabel* m_footer;
    QLabel* m_asOf;
};

} // namespace fathom
