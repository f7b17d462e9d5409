// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/preferences.h"
#include "core/session/session.h"
#include "ui/theme/theme.h"
#include "ui/theme/window_scale.h"
#include "ui/theme/window_scaler.h"
#include "ui/window/app_bar.h"
#include "ui/window/appearance.h"
#include "ui/window/desk_actions.h"
#include "ui/window/first_run_card.h"
#include "ui/window/key_overlay.h"
#include "ui/window/language.h"
#include "ui/window/main_window.h"
#include "ui/window/quit_dialog.h"
#include "ui/window/workspaces.h"

#include <QActionGroup>
#include <QMenu>

namespace fathom {

namespace {

QAction* addChoice(QMenu& menu, const QString& text, bool checked)
{
    QAction* action = menu.addAction(text);
    action->setCheckable(true);
    action->setChecked(checked);
    return action;
}

} // namespace

void MainWindow::openMenu()
{
    QMenu menu;
    menu.setObjectName(QStringLiteral("mainMenuPopup"));
    fillPanelsMenu(*menu.addMenu(tr("Panels")));
    openWorkspaceItems(
        *menu.addMenu(tr("Workspace %1").arg(m_workspaces->name(m_workspaces->current()))),
        m_workspaces->current());
    fillAppearanceMenu(*menu.addMenu(tr("Colours")));
    fillLanguageMenu(*menu.addMenu(tr("Language")));
    fillScaleMenu(*menu.addMenu(tr("Scale")));
    menu.addSeparator();
    menu.addAction(withKey(tr("Settings…"), KeyAction::Settings), this, [this] { openSettings(SettingsWindow::Page::Keys); })
        ->setObjectName(QStringLiteral("settings"));
    menu.addAction(
        withKey(tr("Map of keys"), KeyAction::KeyMapOverlay), this, &MainWindow::openKeyMap);
    menu.addAction(tr("First steps"), this, &MainWindow::showFirstRun);
    menu.addAction(
        tr("About Fathom"), this, [this] { (new AboutDialog(m_theme, m_facts, this))->show(); });
    menu.addSeparator();
    menu.addAction(withKey(tr("Quit"), KeyAction::Quit), this, &QWidget::close);
    menu.exec(m_bar->menuButton()->mapToGlobal(QPoint(0, m_bar->menuButton()->height() + 4)));
}

void MainWindow::openSettings(SettingsWindow::Page page)
{
    if (m_settings == nullptr) {
        m_settings = new SettingsWindow({ *m_session.preferences(), m_theme, m_appearance, m_language, *m_sounds, [this](const QString& code) { chooseLanguage(code); },
                                            [this](int percent) { chooseScale(percent); } },
            this);
    }
    m_settings->show(page);
}

void MainWindow::fillAppearanceMenu(QMenu& menu)
{
    const auto choose = [this, &menu](const QString& text, ThemeVariant variant) {
        QAction* action
            = addChoice(menu, text, !m_appearance.followsSystem() && m_theme.variant() == variant);
        connect(
            action, &QAction::triggered, this, [this, variant] { m_appearance.choose(variant); });
    };
    QAction* system = addChoice(menu, tr("As the system"), m_appearance.followsSystem());
    connect(system, &QAction::triggered, this, [this] { m_appearance.followSystem(); });
    menu.addSeparator();
    choose(tr("Dark"), ThemeVariant::Dark);
    choose(tr("Light"), ThemeVariant::Light);
    choose(tr("Colour-blind safe, dark"), ThemeVariant::ColourBlindDark);
    choose(tr("Colour-blind safe, light"), ThemeVariant::ColourBlindLight);
}

void MainWindow::fillLanguageMenu(QMenu& menu)
{
    for (const QString& code : Language::codes()) {
        QAction* action = addChoice(menu, Language::ownName(code), m_language.current() == code);
        connect(action, &QAction::triggered, this, [this, code] { chooseLanguage(code); });
    }
}

void MainWindow::chooseLanguage(const QString& code)
{
    if (m_language.use(code))
        m_session.preferences()->setValue(QStringLiteral("ui.language"), code);
}

void MainWindow::fillScaleMenu(QMenu& menu)
{
    const int now = m_session.preferences()->value(QStringLiteral("ui.scale")).toInt(100);
    for (int percent = 80; percent <= 200; percent += 10) {
        QAction* action = addChoice(menu, QStringLiteral("%1 %").arg(percent), percent == now);
        connect(action, &QAction::triggered, this, [this, percent] { chooseScale(percent); });
    }
}

void MainWindow::fillWindowScaleMenu(QMenu& menu, const PanelDocks::Panel& panel)
{
    menu.setObjectName(QStringLiteral("windowScaleMenu"));
    for (int percent = windowScale::smallest; percent <= windowScale::largest; percent += windowScale::step) {
        QString words = QStringLiteral("%1 %").arg(percent);
        if (percent == windowScale::usual)
            words = withKey(words, KeyAction::WindowScaleUsual);
        QAction* action = addChoice(menu, words, percent == panel.scaler->percent());
        connect(action, &QAction::triggered, this, [this, id = panel.id, percent] { m_docks->setScale(id, percent); });
    }
    menu.addSeparator();
    menu.addAction(withKey(tr("Larger"), KeyAction::WindowScaleUp), this, [scaler = panel.scaler] { scaler->step(1); });
    menu.addAction(withKey(tr("Smaller"), KeyAction::WindowScaleDown), this, [scaler = panel.scaler] { scaler->step(-1); });
}

void MainWindow::askQuit()
{
    if (m_quit == nullptr) {
        m_quit = new QuitDialog(m_session, m_theme, this, [this] {
            m_askBeforeClose = false;
            close();
        });
    }
    m_quit->open();
}

} // namespace fathom
