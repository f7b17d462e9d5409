// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workspace/panel_context.h"

#include <QWidget>

#include <array>

class QStackedWidget;
class QTabBar;

namespace fathom {

//! \brief Positions, fills and log in one dock; the tabs sit in its title bar. Tables are made when first shown.
class TableTabs final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TableTabs)
public:
    TableTabs(const PanelContext& context, QWidget* parent);

    QTabBar* tabBar() const { return m_bar; }
    void showTab(int index);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void refreshCounts();

    PanelContext m_context;
    QTabBar* m_bar;
    QStackedWidget* m_stack;
    std::array<QWidget*, 3> m_pages {};
};

} // namespace fathom
