// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/accounts.h"

#include <QObject>
#include <QPointer>

class QDialog;
class QMenu;
class QWidget;

namespace fathom {

class ConfirmDialog;
class CountdownEnd;
class Theme;

//! \brief What a person does with accounts: choose one, add a key, lock, unlock, limits, proxy. Asks what is to be asked and hands
//! the outcome to Accounts. Source: INTERACTION 2, 9, 15; SECURITY 1.9.
class AccountDesk final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AccountDesk)
public:
    AccountDesk(Session& session, const Theme& theme, QWidget* window);
    ~AccountDesk() override;

    //! \brief The menu behind the account's name in the app bar.
    void fillMenu(QMenu& menu);
    //! \brief Asks once, fetches the key, and has the session exchanged.
    void choose(const QString& id);
    void addKey();
    void editLimits(const QString& id);
    void lock();
    //! \brief Unlocks, asking for a passphrase where the key has one.
    void unlock();
    void chooseProxy();
    void manage();
    //! \brief At the start, where the profile says another account than paper: asks whether to connect to it now.
    void offerStartAccount();

Q_SIGNALS:
    //! The user confirmed a switch: panels disarm and drop their drafts now.
    void leaving();

private:
    void fillAccounts(QMenu& menu);
    void fillLockMenu(QMenu& menu);
    void fetch(const QString& id, const QString& said = {});
    //! \brief Ends what would go on cancelling here, then switches.
    void leaveFor(const Account& account, const std::shared_ptr<SessionConfig>& config);
    void askPassphrase(const Account& account, const QString& said, std::function<void(Secret)> then);
    //! \brief While the keyring or the key's derivation takes its time: a small window with its seconds and Cancel.
    ConfirmDialog* waiting(const Account& account);
    void tell(const Account& account, const QString& title, const QString& words);
    void open(QDialog* dialog);

    Session& m_session;
    Accounts& m_accounts;
    const Theme& m_theme;
    QWidget* m_window;
    CountdownEnd* m_countdowns;
    QPointer<QDialog> m_dialog; //!< one at a time
};

} // namespace fathom
