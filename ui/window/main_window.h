// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/about_dialog.h"
#include "ui/window/layout_keeper.h"
#include "ui/workspace/panel_context.h"

#include <QMainWindow>
#include <QPointer>
#include <QWidget>

#include <memory>

class QMenu;

namespace fathom {

class AppBar;
class Appearance;
class Banner;
class DeskActions;
class FirstRunCard;
class HelpOverlay;
class Language;
class OrderToasts;
class StatusBar;
class SymbolSearch;
class ToastStack;

//! \brief The window: environment strip, app bar, docks, status bar, and what lies over them.
class MainWindow final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainWindow)
public:
    MainWindow(Session& session, Theme& theme, Appearance& appearance, Language& language);
    ~MainWindow() override;

    LinkGroup& link() const { return *m_link; }
    PanelDocks& docks() const { return *m_docks; }
    ToastStack& toasts() const { return *m_toasts; }
    //! \brief What About shows.
    void setFacts(ProgramFacts facts) { m_facts = std::move(facts); }
    //! \brief Size and place as kept, or the screen's; call before show().
    void placeOnScreen();
    //! \brief Closes without asking (the desktop's session ends).
    void setAskBeforeClose(bool ask) { m_askBeforeClose = ask; }

Q_SIGNALS:
    //! The first frame, without panels yet, is on screen.
    void firstFrame();

protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void moveEvent(QMoveEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void build();
    void connectParts();
    void addShortcuts();
    void addShortcut(const QKeySequence& keys, std::function<void()> action);
    void followSymbol();
    void openPanels();
    void meetPanel(PanelDocks::Place place, QWidget* panel);
    void disarmAll();
    void showTitle();
    void openSearch(const QString& text = {});
    void openMenu();
    void fillAppearanceMenu(QMenu& menu);
    void fillLanguageMenu(QMenu& menu);
    void fillScaleMenu(QMenu& menu);
    void openWorkspaceMenu(int index, const QPoint& at);
    void chooseScale(int percent);
    void showFirstRun();
    void placeFirstRun();
    void askQuit();
    void keepGeometry();
    void retranslate();

    PanelContext context() { return { m_session, m_theme, *m_link }; }

    Session& m_session;
    Theme& m_theme;
    Appearance& m_appearance;
    Language& m_language;
    ProgramFacts m_facts;
    LinkGroup* m_link;
    AppBar* m_bar = nullptr;
    QMainWindow* m_host = nullptr;
    PanelDocks* m_docks = nullptr;
    LayoutKeeper* m_layouts = nullptr;
    StatusBar* m_status = nullptr;
    ToastStack* m_toasts = nullptr;
    OrderToasts* m_orderToasts = nullptr;
    DeskActions* m_desk = nullptr;
    Banner* m_banner = nullptr;
    HelpOverlay* m_help = nullptr;
    FirstRunCard* m_firstRun = nullptr;
    QPointer<QDialog> m_quitDialog;
    SymbolSearch* m_search = nullptr;
    QTimer m_geometryTimer;
    bool m_shown = false;
    bool m_painted = false;
    bool m_armed = false;
    bool m_askBeforeClose = true;
};

} // namespace fathom
