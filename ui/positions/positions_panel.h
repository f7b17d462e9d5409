// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account_types.h"
#include "core/session/session_types.h"
#include "ui/workspace/panel_context.h"

#include <QTimer>
#include <QWidget>

#include <map>

class QLabel;
class QMenu;

namespace fathom {

class ChevronButton;
class ChipButton;
class DataTable;
class PositionActions;
class PositionsModel;
class TotalsRow;

//! \brief The open positions with everything that can be done to them from their row. Source: INTERACTION 7, ui/positions.png.
class PositionsPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PositionsPanel)
public:
    explicit PositionsPanel(const PanelContext& context, QWidget* parent = nullptr);
    ~PositionsPanel() override;

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildTools();
    void retranslate();
    void showFlatten(); //!< offered while there is anything to close and room for it
    void fitTools();
    void refresh();
    void refreshChips();
    void trigger(int row, int button);
    void showMenu(int row, const QPoint& at);
    void say(const QString& problem);
    void openAudit();

    PanelContext m_context;
    PositionsModel* m_model;
    DataTable* m_table;
    TotalsRow* m_totals;
    PositionActions* m_actions;
    QWidget* m_tools;
    QLabel* m_message;
    ChipButton *m_asOf, *m_naked, *m_held;
    ChevronButton* m_shown;
    QTimer m_tick, m_messageEnds;
};

} // namespace fathom
