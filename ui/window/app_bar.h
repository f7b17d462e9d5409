// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"

#include <QWidget>

#include <array>
#include <vector>

class QHBoxLayout;
class QPushButton;
class QToolButton;

namespace fathom {

class AppBarChips;
class FigureBox;
class IconButton;
class KeyButton;
class KeyMap;
class SearchBox;
class Session;
class Theme;
class WorkspaceTab;

//! \brief The 37 px bar: menu, workspaces, search, environment, account figures, cancel all,
//! flatten.
class AppBar final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AppBar)
public:
    AppBar(Session& session, Theme& theme, QWidget* parent = nullptr);

    //! \brief Names of the workspaces in the order of their keys, and which is shown.
    void setWorkspaces(const QStringList& names, int current);
    //! \brief What flatten is doing now, shown on its button; empty when idle.
    void setFlattenStep(const QString& step);
    //! \brief What cancel all is doing now: protective orders it would take with a second press, or
    //! orders still to be confirmed.
    void setCancelAllState(int protective, int waiting);
    QRect searchGeometry() const;
    QWidget* menuButton() const;
    AppBarChips* chips() const { return m_chips; }

Q_SIGNALS:
    void workspaceChosen(int index);
    void workspaceMenuWanted(int index, const QPoint& globalAt);
    void newWorkspaceWanted();
    void searchWanted();
    void hideAmountsWanted(bool hide);
    void cancelAllWanted();
    void flattenWanted();
    void menuWanted();
    void accountMenuWanted(const QPoint& globalAt);

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    static constexpr int mostGiven = 5; //!< the name and the day's result, names of other workspaces, the unrealised result, the last name, a key's cap
    void fit(); //!< gives up names where the bar is narrow, so that no figure and no button is squeezed
    void giveOneMore();
    void give(int up);
    int needed() const; //!< pixels, with what is given up now
    void addAccount(QHBoxLayout& row);
    void addButtons(QHBoxLayout& row);
    void retranslate();
    void nameUnit();
    void refreshKeys();
    void refreshFigures();
    void refreshAccount();
    void refreshCancelAll();

    Session& m_session;
    Theme& m_theme;
    KeyMap& m_keys;
    QToolButton* m_menu = nullptr;
    QHBoxLayout* m_tabRow = nullptr;
    std::vector<WorkspaceTab*> m_tabs;
    IconButton* m_newWorkspace = nullptr;
    SearchBox* m_search = nullptr;
    QPushButton* m_account = nullptr;
    AppBarChips* m_chips = nullptr;
    IconButton* m_eye = nullptr;
    std::array<FigureBox*, 4> m_figures {};
    KeyButton* m_cancelAll = nullptr;
    QPushButton* m_flatten = nullptr;
    bool m_hidden = false; //!< amounts are not shown
    int m_protective = 0, m_waiting = 0;
    int m_given = 0;
    std::array<int, mostGiven + 1> m_gains {}; //!< pixels won when it was given up
};

} // namespace fathom
