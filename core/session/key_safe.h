// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/session/key_types.h"

#include <QObject>
#include <QThreadPool>

#include <functional>
#include <map>
#include <memory>

namespace fathom {

class KeyVault;

//! \brief Keeps secrets by name: sealed in the keyring, or for this run only. Internal to this room; see Accounts.
//!
//! Answers once, later, unless the context is gone. Thread: GUI; keys are derived beside it. Source: SECURITY 1.3 to 1.6.
class KeySafe final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeySafe)
public:
    struct Place
    {
        QString name;      //!< entry in the keyring
        QByteArray bound;  //!< what a sealed text opens for, and nothing else
        bool isSessionOnly = false;
    };
    using SecretPtr = std::shared_ptr<Secret>;
    using Done = std::function<void(Result<void>)>;
    using Taken = std::function<void(Result<SecretPtr>)>;

    //! \param vault null where there is no keyring to ask
    KeySafe(std::unique_ptr<KeyVault> vault, QString profileDir, QObject* parent = nullptr);
    ~KeySafe() override;

    Keyring keyring() const { return m_keyring; }
    //! \brief Finds out whether there is a keyring; keyringChanged() follows.
    void probe();
    //! \brief Translated, empty where the keyring did as asked.
    QString problem() const { return m_problem; }

    //! \param passphrase empty: opened without one
    void keep(const Place& place, const SecretPtr& content, const SecretPtr& passphrase, QObject* context, Done done);
    //! \return Unauthorised where the passphrase is wrong, else Refused: no answer, not there any more; the detail is translated
    void take(const Place& place, const SecretPtr& passphrase, QObject* context, Taken taken);
    void forget(const Place& place, QObject* context, Done done);
    //! \brief What is kept for this run without a passphrase is wiped: locking must mean something.
    void forgetOpen() { m_open.clear(); }
    //! \brief Gives up waiting for the keyring.
    void cancel();

Q_SIGNALS:
    void keyringChanged();

private:
    void note(const QString& problem);
    void openSealed(const QByteArray& text, const Place& place, const SecretPtr& passphrase, QObject* context, Taken taken);

    std::unique_ptr<KeyVault> m_vault;
    QString m_profileDir;
    Keyring m_keyring = Keyring::Unknown;
    QString m_problem;
    std::map<QString, SecretPtr> m_open;       //!< for this run, without a passphrase
    std::map<QString, QByteArray> m_sealed;    //!< for this run, under one
    QThreadPool m_pool; //!< one thread: deriving a key takes longer than the window may wait
};

} // namespace fathom
