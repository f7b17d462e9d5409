// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/about_dialog.h"
#include "ui/window/palette.h"
#include "ui/window/panel_docks.h"
#include "ui/window/settings_window.h"
#include "ui/workspace/key_actions.h"
#include "ui/workspace/link_group.h"

#include <QMainWindow>
#include <QPointer>
#include <QWidget>

class QMenu;

namespace fathom {

class AccountDesk;
class AppBar;
class Appearance;
class Banner;
class DeskActions;
class FirstRunCard;
class KeyMap;
class KeyOverlay;
class FocusGuard;
class KeyRouter;
class KeyTarget;
class Language;
class Motion;
class OrderToasts;
class StatusBar;
class PopOuts;
class QuitDialog;
class RiskAlerts;
class SoundOutput;
class DeskSounds;
class ToastStack;
class WindowToasts;
class Workspaces;

//! \brief The window: environment strip, app bar, docks, status bar, and what lies over them.
class MainWindow final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainWindow)
public:
    MainWindow(Session& session, Theme& theme, Appearance& appearance, Language& language);
    ~MainWindow() override;

    LinkGroups& links() const { return *m_links; }
    PanelDocks& docks() const { return *m_docks; }
    ToastStack& toasts() const; //!< the main window's
    WindowToasts& allToasts() const { return *m_toasts; }
    DeskSounds& sounds() const { return *m_sounds; }
    Workspaces& workspaces() const { return *m_workspaces; }
    KeyRouter& router() const { return *m_router; }
    FocusGuard& focusGuard() const { return *m_focusGuard; }
    //! \brief What About shows.
    void setFacts(ProgramFacts facts) { m_facts = std::move(facts); }
    //! \brief Size and place as kept, or the screen's; call before show().
    void placeOnScreen();
    //! \brief Another account takes over: keeps layout and place; the window is deleted next.
    void leave();
    //! \brief Every panel; also by Ctrl+Shift+L, at the screen's lock and before the machine sleeps.
    void disarmAll();
    //! \brief Where the profile says another account than paper: asks whether to connect to it.
    void offerStartAccount();
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
    void connectBar();
    void connectAlerts();
    void bindKeys();
    void bindPanelKeys();
    KeyTarget* ticketOf(QWidget* focus) const;
    void followSymbol(int group, const QString& symbol);
    void followDraft(LinkGroup* from);
    void openPanels();
    void showStress();
    void keepKeysInPanels();
    void meetPanel(const PanelDocks::Panel& panel);
    bool isFocusedArmed() const;
    void addAccounts();
    void showTitle();
    bool isArmed(const PanelDocks::Panel& panel) const;
    void showWorkspaces();
    LinkGroup& focusedLink() const;
    void openSearch(LinkGroup& link, const QString& text = {});
    void showSymbol(LinkGroup* link, const QString& symbol, Palette::How how);
    void fillTicket(LinkGroup* link, const QString& symbol, const Draft& draft);
    void showOrder(LinkGroup* link, LocalOrderId id);
    std::vector<PaletteCommand> commands();
    void openOrShow(const QString& type);
    std::vector<PaletteCommand> symbolActions(const QString& symbol);
    void openKeyMap();
    void openMenu();
    void openSettings(SettingsWindow::Page page);
    void showAmounts();
    void fillPanelsMenu(QMenu& menu);
    void fillAppearanceMenu(QMenu& menu);
    void fillLanguageMenu(QMenu& menu);
    void fillScaleMenu(QMenu& menu);
    void fillWindowScaleMenu(QMenu& menu, const PanelDocks::Panel& panel);
    bool undoNewest();
    bool stepBack();
    void openWorkspaceMenu(const QString& id, const QPoint& at);
    void openWorkspaceItems(QMenu& menu, const QString& id);
    QString withKey(const QString& text, KeyAction action) const; //!< as menus print keys
    void openPanelMenu(const QString& id, const QPoint& at);
    void saveWorkspaceAs();
    void exportWorkspace(const QString& id);
    void importWorkspace();
    void chooseScale(int percent);
    void chooseLanguage(const QString& code);
    bool isFirstRun() const;
    void showFirstRun();
    void endFirstRun();
    void placeFirstRun();
    int toastRoom() const;
    void askQuit();
    void keepGeometry();
    void retranslate();

    Session& m_session;
    Theme& m_theme;
    Appearance& m_appearance;
    Language& m_language;
    KeyMap& m_keys;
    ProgramFacts m_facts;
    LinkGroups* m_links;
    LinkGroup* m_link; //!< the window's own end of the first group
    KeyRouter* m_router;
    FocusGuard* m_focusGuard;
    AppBar* m_bar = nullptr;
    QMainWindow* m_host = nullptr;
    PanelDocks* m_docks = nullptr;
    Workspaces* m_workspaces = nullptr;
    StatusBar* m_status = nullptr;
    PopOuts* m_popOuts = nullptr;
    WindowToasts* m_toasts = nullptr;
    SoundOutput* m_output = nullptr;
    DeskSounds* m_sounds = nullptr;
    RiskAlerts* m_risk = nullptr;
    OrderToasts* m_orderToasts = nullptr;
    DeskActions* m_desk = nullptr;
    AccountDesk* m_accounts = nullptr; //!< null where the program has none (tests)
    Banner* m_banner = nullptr;
    KeyOverlay* m_keyMap = nullptr;
    Palette* m_palette = nullptr; //!< made when first opened
    FirstRunCard* m_firstRun = nullptr;
    QPointer<SettingsWindow> m_settings; //!< made when first opened
    Motion* m_motion = nullptr;
    QuitDialog* m_quit = nullptr; //!< made when first asked
    QTimer m_geometryTimer;
    bool m_shown = false;
    bool m_painted = false;
    bool m_askBeforeClose = true;
};

} // namespace fathom
