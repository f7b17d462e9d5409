// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/preferences.h"
#include "core/session/session.h"
#include "ui/chart/chart_panel.h"
#include "ui/ladder/ladder_panel.h"
#include "ui/theme/window_scaler.h"
#include "ui/window/app_bar.h"
#include "ui/window/desk_actions.h"
#include "ui/window/first_run_card.h"
#include "ui/window/key_overlay.h"
#include "ui/window/main_window.h"
#include "ui/window/window_toasts.h"
#include "ui/window/workspaces.h"
#include "ui/workspace/key_map.h"
#include "ui/workspace/key_router.h"

#include <QApplication>
#include <QDockWidget>
#include <QKeyEvent>

#include <algorithm>
#include <array>

namespace fathom {

void MainWindow::bindKeys()
{
    const auto always = [this](KeyAction action, auto run) {
        m_router->bind(action, [run] {
            run();
            return true;
        });
    };
    always(KeyAction::Palette, [this] { openSearch(focusedLink()); });
    always(KeyAction::CancelAll, [this] { m_desk->cancelAll(); });
    always(KeyAction::Flatten, [this] { m_desk->askFlatten(); });
    always(KeyAction::DisarmAll, [this] { disarmAll(); });
    m_router->bind(KeyAction::Undo, [this] { return undoNewest(); });
    always(KeyAction::Settings, [this] { openSettings(SettingsWindow::Page::Keys); });
    always(KeyAction::Quit, [this] { close(); });
    always(KeyAction::HideAmounts, [this] {
        const QString key = QStringLiteral("ui.hideAmounts");
        m_session.preferences()->setValue(key, !m_session.preferences()->value(key).toBool(false));
    });
    always(KeyAction::SaveWorkspaceAs, [this] { saveWorkspaceAs(); });
    for (int i = 0; i < Workspaces::most; ++i) {
        m_router->bind(offset(KeyAction::Workspace1, i), [this, i] {
            if (i >= m_workspaces->ids().size())
                return false;
            m_workspaces->choose(m_workspaces->ids()[i]);
            return true;
        });
    }
    m_router->bindHeld(
        KeyAction::KeyMapOverlay,
        [this] {
            openKeyMap();
            return true;
        },
        [this] { m_keyMap->release(); });
    m_router->setTicketOf([this](QWidget* focus) { return ticketOf(focus); });
    m_router->setLeftOver([this](const QWidget& window, const QKeyEvent& event) {
        const bool holdsPanels = &window == this || qobject_cast<const QDockWidget*>(&window) || window.inherits("QDockWidgetGroupWindow");
        return holdsPanels && event.key() == Qt::Key_Escape && !event.isAutoRepeat() && event.modifiers() == Qt::NoModifier && stepBack();
    });
    bindPanelKeys();
}

// What was done to an order comes first. Where orders are at hand only a fresh change of the arrangement goes back: the key pressed a
// moment too late for a toast must not move the panel somebody trades in.
bool MainWindow::undoNewest()
{
    if (m_toasts->runNewestAction())
        return true;
    const PanelDocks::Panel* panel = m_docks->focused();
    constexpr std::array<const char*, 5> trading { "ladder", "ticket", "tables", "positions", "orders" };
    const bool atHand = panel != nullptr
        && std::any_of(trading.begin(), trading.end(), [panel](const char* id) { return QLatin1String(panel->type->id) == QLatin1String(id); });
    return (!atHand || m_workspaces->changedLately()) && m_workspaces->undo();
}

// The last steps of Esc: the card of the first start, and where the panel that has the keys cannot be armed itself the draft of its group,
// then what is armed in it.
bool MainWindow::stepBack()
{
    if (m_firstRun != nullptr && m_firstRun->isVisible()) {
        endFirstRun();
        return true;
    }
    const PanelDocks::Panel* panel = m_docks->focused();
    if (panel == nullptr || panel->widget == nullptr || qobject_cast<LadderPanel*>(panel->widget) || qobject_cast<ChartPanel*>(panel->widget))
        return false;
    if (panel->link->dropDraft())
        return true;
    bool disarmed = false;
    for (const PanelDocks::Panel* other : m_docks->all()) {
        if (other->widget == nullptr || panel->link->number() == 0 || other->link->number() != panel->link->number() || !isArmed(*other))
            continue;
        if (auto* ladder = qobject_cast<LadderPanel*>(other->widget))
            ladder->arming().disarm();
        else if (auto* chart = qobject_cast<ChartPanel*>(other->widget))
            chart->arming().disarm();
        disarmed = true;
    }
    return disarmed;
}

void MainWindow::bindPanelKeys()
{
    const auto withFocused = [this](KeyAction action, auto run) {
        m_router->bind(action, [this, run] {
            const PanelDocks::Panel* panel = m_docks->focused();
            if (panel != nullptr)
                run(*panel);
            return panel != nullptr;
        });
    };
    m_router->bind(KeyAction::NextPanel, [this] {
        m_docks->focusNext(1);
        return true;
    });
    m_router->bind(KeyAction::PreviousPanel, [this] {
        m_docks->focusNext(-1);
        return true;
    });
    m_router->bind(KeyAction::WindowsHere, [this] {
        m_docks->bringAllHere(false);
        return true;
    });
    withFocused(KeyAction::PopOut,
        [this](const PanelDocks::Panel& panel) { m_docks->togglePopOut(panel.id); });
    withFocused(KeyAction::ClosePanel,
        [this](const PanelDocks::Panel& panel) { m_docks->close(panel.id); });
    const auto scales = [this](KeyAction action, auto percentOf) {
        m_router->bind(action, [this, percentOf] {
            const PanelDocks::Panel* panel = m_docks->focused();
            return panel != nullptr && m_docks->setScale(panel->id, percentOf(panel->scaler->percent()));
        });
    };
    scales(KeyAction::WindowScaleUp, [](int now) { return now + windowScale::step; });
    scales(KeyAction::WindowScaleDown, [](int now) { return now - windowScale::step; });
    scales(KeyAction::WindowScaleUsual, [](int) { return windowScale::usual; });
    m_router->bind(KeyAction::PreviousSymbol, [this] {
        LinkGroup& link = focusedLink();
        const QString before = m_links->previousSymbol(link.number());
        if (before.isEmpty())
            return false;
        link.setSymbol(before);
        return true;
    });
    for (int number = 0; number <= LinkGroups::last; ++number)
        withFocused(offset(KeyAction::Link0, number),
            [number](const PanelDocks::Panel& panel) { panel.link->setNumber(number); });
}

// Keys of the ticket work from every panel of its group.
KeyTarget* MainWindow::ticketOf(QWidget* focus) const
{
    const PanelDocks::Panel* ticket = m_docks->find(QStringLiteral("ticket"));
    if (ticket == nullptr || ticket->widget == nullptr || !ticket->dock->isVisible())
        return nullptr;
    const PanelDocks::Panel* panel = m_docks->around(focus);
    const bool mine = panel == nullptr || panel == ticket
        || (panel->link->number() == ticket->link->number() && ticket->link->number() > 0)
        || panel->link->symbol() == ticket->link->symbol();
    return mine ? dynamic_cast<KeyTarget*>(ticket->widget) : nullptr;
}

void MainWindow::openKeyMap()
{
    if (m_keyMap == nullptr)
        m_keyMap = new KeyOverlay(m_keys, m_theme, this);
    const KeyTarget* target = KeyRouter::targetAround(QApplication::focusWidget()); // a table in a panel, too
    if (const PanelDocks::Panel* panel = m_docks->focused(); target == nullptr && panel != nullptr)
        target = dynamic_cast<KeyTarget*>(panel->widget);
    m_keyMap->open(target != nullptr ? target->keyContext() : KeyContext::Ladder, isFocusedArmed());
}

} // namespace fathom
