// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/account_state.h"
#include "core/session/market_data.h"
#include "core/session/order_gateway.h"
#include "core/session/preferences.h"
#include "core/session/session.h"
#include "ui/account/account_panel.h"
#include "ui/account/stress_dialog.h"
#include "ui/accounts/account_desk.h"
#include "ui/connection/bundle_dialog.h"
#include "ui/theme/format.h"
#include "ui/window/app_bar.h"
#include "ui/window/appearance.h"
#include "ui/window/desk_actions.h"
#include "ui/window/language.h"
#include "ui/window/main_window.h"
#include "ui/window/table_tabs.h"
#include "ui/window/workspaces.h"
#include "ui/workspace/key_map.h"
#include "ui/workspace/key_router.h"

#include <QApplication>

namespace fathom {

void MainWindow::openSearch(LinkGroup& link, const QString& text)
{
    if (m_palette == nullptr) {
        m_palette = new Palette(m_session, m_theme, this);
        m_palette->rows().commands = [this] { return commands(); };
        m_palette->rows().symbolActions
            = [this](const QString& symbol) { return symbolActions(symbol); };
        connect(m_palette, &Palette::symbolChosen, this, &MainWindow::showSymbol);
        connect(m_palette, &Palette::orderTyped, this, &MainWindow::fillTicket);
        connect(m_palette, &Palette::orderChosen, this, &MainWindow::showOrder);
    }
    QWidget* from = QApplication::activeWindow();
    if (from == nullptr || from == this || from == m_palette) {
        const QRect field = m_bar->searchGeometry();
        m_palette->open(link, QRect(m_bar->mapToGlobal(field.topLeft()), field.size()), text);
    } else {
        m_palette->open(
            link, QRect(from->mapToGlobal(QPoint(0, 0)), QSize(from->width(), 32)), text);
    }
}

void MainWindow::showSymbol(LinkGroup* link, const QString& symbol, Palette::How how)
{
    if (how == Palette::How::Show) {
        link->setSymbol(symbol);
        return;
    }
    const int group = m_links->firstFree();
    const QString id = m_docks->open(QStringLiteral("ladder"), group, how == Palette::How::PopOut);
    if (const PanelDocks::Panel* ladder = m_docks->find(id))
        ladder->link->setSymbol(symbol);
}

void MainWindow::fillTicket(LinkGroup* link, const QString& symbol, const Draft& draft)
{
    link->setSymbol(symbol);
    if (const PanelDocks::Panel* ticket = m_docks->find(QStringLiteral("ticket"));
        ticket == nullptr || ticket->dock->isHidden())
        m_docks->open(QStringLiteral("ticket"), link->number());
    link->offerDraft(draft);
    m_docks->focus(QStringLiteral("ticket"));
}

void MainWindow::showOrder(LinkGroup* link, LocalOrderId id)
{
    const Order* order = m_session.account()->order(id);
    if (order == nullptr)
        return;
    link->setSymbol(order->symbol);
    m_docks->open(QStringLiteral("tables"));
    const auto tabs = m_docks->made<TableTabs>();
    if (!tabs.empty())
        tabs.front()->showPage(QStringLiteral("orders"));
}

std::vector<PaletteCommand> MainWindow::commands()
{
    std::vector<PaletteCommand> list;
    for (const KeyActionInfo& info : keyActions()) {
        const bool run = info.context == KeyContext::Global && info.action != KeyAction::Palette
            && info.action < KeyAction::Workspace1;
        if (!run)
            continue;
        const QString words = keyActionWords(info);
        list.push_back({ words.left(1).toUpper() + words.mid(1), keyGroupWords(info.group),
            m_keys.text(info.action), [this, action = info.action] { m_router->run(action); } });
    }
    for (qsizetype i = 0; i < m_workspaces->ids().size(); ++i) {
        const QString id = m_workspaces->ids()[i];
        list.push_back({ tr("Workspace %1").arg(m_workspaces->name(id)), tr("Workspaces"),
            m_keys.text(offset(KeyAction::Workspace1, static_cast<int>(i))),
            [this, id] { m_workspaces->choose(id); } });
    }
    for (const PanelType& type : panelTypes())
        list.push_back({ tr("Open %1").arg(panelTypeName(type)), tr("Panels"), {},
            [this, id = type.id] { openOrShow(QLatin1String(id)); } });
    const QString colours = tr("Colours");
    list.push_back(
        { tr("Colours as the system"), colours, {}, [this] { m_appearance.followSystem(); } });
    list.push_back(
        { tr("Dark"), colours, {}, [this] { m_appearance.choose(ThemeVariant::Dark); } });
    list.push_back(
        { tr("Light"), colours, {}, [this] { m_appearance.choose(ThemeVariant::Light); } });
    list.push_back({ tr("Colour-blind safe, dark"), colours, {},
        [this] { m_appearance.choose(ThemeVariant::ColourBlindDark); } });
    list.push_back({ tr("Colour-blind safe, light"), colours, {},
        [this] { m_appearance.choose(ThemeVariant::ColourBlindLight); } });
    for (const QString& code : Language::codes())
        list.push_back({ Language::ownName(code), tr("Language"), {},
            [this, code] { chooseLanguage(code); } });
    list.push_back({ tr("Compare with the exchange now"), tr("Account"), {},
        [this] { m_session.verifyNow(); } });
    list.push_back({ StressDialog::tr("Margin stress"), tr("Account"), {}, [this] { showStress(); } });
    if (m_accounts != nullptr) {
        list.push_back({ AccountDesk::tr("Add a key…"), tr("Account"), {}, [this] { m_accounts->addKey(); } });
        list.push_back({ AccountDesk::tr("Keys and limits…"), tr("Account"), {}, [this] { m_accounts->manage(); } });
        list.push_back({ AccountDesk::tr("Proxy…"), tr("Account"), {}, [this] { m_accounts->chooseProxy(); } });
    }
    list.push_back({ tr("First steps"), tr("Help"), {}, [this] { showFirstRun(); } });
    list.push_back({ tr("Support bundle…"), tr("Help"), {},
        [this] { (new BundleDialog(m_session, m_theme, this))->show(); } });
    return list;
}

void MainWindow::showStress()
{
    openOrShow(QStringLiteral("account"));
    const auto panels = m_docks->made<AccountPanel>();
    if (!panels.empty())
        panels.front()->openStress();
}

// A table that has a tab already is brought to the front: a second one beside it would only take room.
void MainWindow::openOrShow(const QString& type)
{
    for (TableTabs* tabs : m_docks->made<TableTabs>()) {
        if (!tabs->isVisible() || !tabs->pages().contains(type))
            continue;
        tabs->showPage(type);
        m_docks->focus(QStringLiteral("tables"));
        return;
    }
    m_docks->open(type);
}

std::vector<PaletteCommand> MainWindow::symbolActions(const QString& symbol)
{
    std::vector<PaletteCommand> list;
    const auto instrument = m_session.market()->instrument(symbol);
    if (!instrument)
        return list;
    const AccountState& account = *m_session.account();
    for (const Position& position : account.positions()) {
        if (position.symbol != symbol)
            continue;
        list.push_back({ tr("Close %1").arg(instrument->baseAsset),
            tr("reduce-only market %1, asks first")
                .arg(format::quantity(position.amount.abs(), *instrument)),
            m_keys.text(KeyAction::LadderClose),
            [this, symbol, side = position.side] { m_desk->askClose(symbol, side); } });
    }
    const auto orders = std::count_if(account.openOrders().begin(), account.openOrders().end(),
        [&symbol](const Order& order) { return order.symbol == symbol; });
    if (orders > 0)
        list.push_back({ tr("Cancel %1 orders").arg(instrument->baseAsset),
            tr("%n order(s)", nullptr, static_cast<int>(orders)),
            m_keys.text(KeyAction::LadderCancelLimits),
            [this, symbol] { m_desk->cancelAll(symbol); } });
    list.push_back({ tr("New ladder for %1").arg(instrument->baseAsset),
        tr("in a link group of its own"), QStringLiteral("Ctrl \u21B5"),
        [this, symbol] { showSymbol(m_link, symbol, Palette::How::NewLadder); } });
    return list;
}

} // namespace fathom
