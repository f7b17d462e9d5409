// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"

#include <QWidget>

#include <array>
#include <vector>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace fathom {

class FigureBox;
class KeyButton;
class SearchBox;
class Session;
class Theme;
class WorkspaceTab;

//! \brief The 37 px bar: menu, workspaces, search, environment, account figures, cancel all, flatten.
class AppBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AppBar)
public:
    AppBar(Session& session, Theme& theme, QWidget* parent = nullptr);

    //! \brief Marks the workspace that is shown, 0 to 3.
    void setWorkspace(int index);
    //! \brief What flatten is doing now, shown on its button; empty when idle.
    void setFlattenStep(const QString& step);
    void setCancelAllArmed(int protective);
    QRect searchGeometry() const;
    QWidget* menuButton() const;

Q_SIGNALS:
    void workspaceChosen(int index);
    void workspaceMenuWanted(int index, const QPoint& globalAt);
    void searchWanted();
    void cancelAllWanted();
    void flattenWanted();
    void menuWanted();

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void build();
    void addTabs(QHBoxLayout& row);
    void retranslate();
    void refreshFigures();

    Session& m_session;
    Theme& m_theme;
    QToolButton* m_menu = nullptr;
    std::vector<WorkspaceTab*> m_tabs;
    SearchBox* m_search = nullptr;
    QLabel* m_account = nullptr;
    std::array<FigureBox*, 4> m_figures {};
    KeyButton* m_cancelAll = nullptr;
    QPushButton* m_flatten = nullptr;
};

} // namespace fathom
