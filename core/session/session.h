// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/key_types.h"

#include <QObject>
#include <QUrl>

#include <memory>

namespace fathom {

class AccountState;
class ClickRecorder;
class ConnectionState;
class EventLog;
class History;
class MarketData;
class OrderGateway;
class Preferences;
class ProtectionAuditor;

class Accounts;

//! \brief Where to connect and as whom. Plain http and ws are accepted for loopback only.
struct SessionConfig
{
    Environment environment = Environment::Paper;
    QString accountId;    //!< part of the names of journal and history; empty for paper on its own market
    bool liveMarket = false; //!< paper only: the exchange follows a real venue's market
    QString accountName;  //!< shown beside the environment: "Paper 1"
    QUrl rest;            //!< http://127.0.0.1:P; rest, streams and wsApi for paper only, the others are in the program's table
    QUrl streams;         //!< ws://127.0.0.1:P
    QUrl wsApi;           //!< ws://127.0.0.1:P/ws-fapi/v1
    QByteArray apiKey;
    Secret secret;
    Secret passphrase;    //!< of an encrypted PEM
    HardLimits limits;    //!< none where not set
    ProxyChoice proxy;    //!< unused for paper
    Secret proxyPassword;
    QString profileDir;   //!< journal and history live here
    QByteArray loopbackAuthority; //!< PEM a wss order connection to a paper exchange is verified against; empty: the system's
};

//! \brief Everything the window talks to, for one environment. Created and used in the GUI thread; owns the network thread.
class Session final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Session)
public:
    //! \param accounts the program's, for the parts of the window that choose among them; may be null
    explicit Session(SessionConfig config, Preferences* preferences, Accounts* accounts = nullptr, QObject* parent = nullptr);
    //! Stops timers, closes sockets, joins the network thread; requests in flight stay in the journal.
    ~Session() override;

    //! \brief Where to connect and as whom, for a program whose window is open before its exchange is. Before start().
    //! Environment, account name and whose market it is stay those of the constructor.
    void connectTo(SessionConfig config);
    //! \brief Connects; unfinished journal lines are resolved before trading is enabled.
    void start();
    //! \brief Drops every connection and connects to where the exchange is now, as whom it knows us now: it was started anew at
    //! other addresses or with another key. Everything is read and compared again before trading is enabled.
    void reconnectTo(SessionConfig config);
    //! \brief Compares the account with the exchange now, as it happens by itself every 45 s.
    void verifyNow();
    //! \brief Frees the signing key: what is shown goes on, nothing can be sent until unlock().
    void lock();
    //! \brief Takes the key again; the account is compared before trading is enabled. Its rejection is logged and leaves it locked.
    void unlock(SessionConfig config);
    //! \brief This program's own limits from now on.
    void setLimits(const HardLimits& limits);
    //! \brief Those in force. Where real money has not all of its three nothing is opened, and no panel arms.
    const HardLimits& limits() const;
    //! \brief The machine is about to sleep, or was woken: everything is connected anew and compared.
    void wakeUp();
    //! \brief Connects \p stream ("public", "market", "private", "wsApi") anew by hand.
    void reconnect(const QString& stream);
    //! \brief How often books and trades come at most, in pictures a second (1 to 60); holds from the next picture on.
    void setFrameRate(int perSecond);
    //! \brief Loads every book on screen anew by hand.
    void resyncBooks();

    Environment environment() const;
    QString environmentName() const; //!< "PAPER", "TESTNET" or "LIVE"; "PAPER · live market" where that is so
    bool isLiveMarket() const; //!< paper fills on a real venue's market
    QString accountName() const;
    //! \brief The proxy this session was started with, without its password; unusable where its connections go direct, as
    //! those of paper always do. Accounts::proxy() is what the next session gets.
    ProxyChoice proxyInUse() const;
    QString profileDir() const; //!< empty before start() where none was given

    MarketData* market() const;
    AccountState* account() const;
    OrderGateway* orders() const;
    ConnectionState* connection() const;
    EventLog* log() const;
    History* history() const;
    ProtectionAuditor* auditor() const;
    const ClickRecorder* clicks() const; //!< what every press met and what came of it
    Preferences* preferences() const;
    Accounts* accounts() const;

private:
    void close();

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace fathom
