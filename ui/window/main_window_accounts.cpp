// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/accounts.h"
#include "core/session/preferences.h"
#include "core/session/session.h"
#include "ui/accounts/account_desk.h"
#include "ui/window/app_bar.h"
#include "ui/window/main_window.h"
#include "ui/window/workspaces.h"
#include "ui/workspace/key_router.h"

#include <QMenu>
#include <QPushButton>

namespace fathom {

// Which account the window is for, and how it gets another one.

void MainWindow::addAccounts()
{
    if (m_session.accounts() == nullptr)
        return;
    m_accounts = new AccountDesk(m_session, m_theme, this);
    connect(m_bar, &AppBar::accountMenuWanted, this, [this](const QPoint& at) {
        QMenu menu;
        m_accounts->fillMenu(menu);
        menu.exec(at);
    });
    connect(m_accounts, &AccountDesk::leaving, this, &MainWindow::disarmAll);
    connect(m_session.accounts(), &Accounts::keyDialogWanted, m_accounts, &AccountDesk::addKey);
    connect(m_session.accounts(), &Accounts::chooseWanted, m_accounts, &AccountDesk::choose);
    connect(m_session.accounts(), &Accounts::lockedChanged, this, [this](bool locked) {
        if (locked)
            disarmAll();
    });
    m_router->bind(KeyAction::LockAccount, [this] {
        if (m_session.accounts()->isLocked())
            m_accounts->unlock();
        else
            m_accounts->lock();
        return true;
    });
}

void MainWindow::offerStartAccount()
{
    if (m_accounts != nullptr)
        m_accounts->offerStartAccount();
}

void MainWindow::leave()
{
    if (m_shown)
        m_workspaces->write();
    keepGeometry();
    m_session.preferences()->flush();
    disarmAll();
    m_askBeforeClose = false;
}

} // namespace fathom
