// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/session/key_types.h"
#include "core/session/session.h"

#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace fathom {

class KeyVault;
class Preferences;

//! \brief The keys of all environments: listed in the settings, kept in the keyring, opened for a session, locked.
//!
//! Outlives every Session. Nothing here blocks: the keyring, the venue and the deriving of keys answer later, once, unless the
//! context is gone by then. Thread: GUI. Source: SECURITY 1, 2.4; FAULTS C12, D15, D17.
class Accounts final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Accounts)
public:
    template <class T>
    using Handler = std::function<void(Result<T>)>;

    //! \param vault null keeps everything in memory (tests)
    Accounts(Preferences* preferences, std::unique_ptr<KeyVault> vault, QString profileDir, QObject* parent = nullptr);
    ~Accounts() override;

    //! \brief Paper first, then in the order they were added.
    const std::vector<Account>& all() const;
    const Account* find(const QString& id) const;
    //! \brief The account of the running session.
    QString currentId() const;
    const Account& current() const;
    //! \brief The account a start offers to connect to, asked in the window; empty for paper.
    QString startId() const;
    void setStartId(const QString& id);
    Keyring keyring() const;
    //! \brief Looks for a keyring, which takes a start more time than it has; keyringChanged() follows.
    void findKeyring();
    //! \brief Translated, what went wrong with the keyring last; empty where nothing did.
    QString keyringProblem() const;

    //! \brief Tells what \p secret is; never more than its kind.
    static KeyExamination examine(std::string_view secret, std::string_view passphrase);
    //! \brief Asks the venue with this key: time, account, and where there is such a place, the key's own permissions.
    void check(Environment environment, const QByteArray& apiKey, const Secret& secret, const Secret& passphrase, QObject* context,
        std::function<void(const KeyReport&)> handler);
    //! \brief Keeps the key. \return its id; Storage with a translated reason where the keyring did not take it
    void add(NewKey key, QObject* context, Handler<QString> handler);
    void remove(const QString& id, QObject* context, Handler<bool> handler);
    void setLabel(const QString& id, const QString& label);
    void setLimits(const QString& id, const HardLimits& limits);

    //! \brief Where the embedded exchange is and as whom it knows us.
    void setPaper(const SessionConfig& config);
    //! \brief Lists paper on the real market from now on, next to paper. What open() gives for it has no addresses before the program
    //! has told them by setLiveMarket(): its exchange is started by the switch.
    void offerLiveMarket();
    void setLiveMarket(const SessionConfig& config);
    bool hasPaper() const;
    //! \brief All a session needs for the account, with its secret out of the keyring.
    //! \return Unauthorised where the passphrase is wrong, else Refused; the detail is a translated reason
    void open(const QString& id, const Secret& passphrase, QObject* context, Handler<std::shared_ptr<SessionConfig>> handler);
    //! \brief Gives up waiting for the keyring.
    void cancelKeyring();

    //! \brief Whose session runs now; told by the program.
    void setCurrent(const QString& id);
    //! \brief Asks the program to exchange the session for one with \p config, which open() gave for \p id.
    void switchTo(const QString& id, std::shared_ptr<SessionConfig> config);

    bool isLocked() const;
    //! \brief Frees the signing keys; orders stay in sight, nothing can be sent until unlock().
    void lock();
    //! \brief Takes the present account's key again. \return as open()
    void unlock(const Secret& passphrase, QObject* context, Handler<bool> handler);
    //! \brief Minutes without a key or mouse event until lock(), 0 for never.
    int lockAfterMinutes() const;
    void setLockAfterMinutes(int minutes);

    const ProxyChoice& proxy() const;
    //! \brief Kept for the next connections; \p password goes to the keyring, or for this run where there is none.
    void setProxy(const ProxyChoice& proxy, const Secret& password, QObject* context, Handler<bool> handler);

Q_SIGNALS:
    void changed();
    void keyringChanged();
    void currentChanged();
    void lockedChanged(bool locked);
    void limitsChanged(const fathom::HardLimits& limits); //!< of the present account
    void proxyChanged();
    void switchWanted(const QString& id, std::shared_ptr<fathom::SessionConfig> config);
    //! A panel asks the window for the dialog that enters a key, or to go over to \p id after asking.
    void keyDialogWanted();
    void chooseWanted(const QString& id);
    //! The program hands \p config's secret to the running session.
    void unlockWanted(std::shared_ptr<fathom::SessionConfig> config);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace fathom
