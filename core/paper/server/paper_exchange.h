// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/paper/exchange_setup.h"
#include "core/paper/live/live_venue.h"
#include "core/paper/market/catalogue.h"
#include "core/paper/server/interceptor.h"
#include "core/paper/server/rate_limits.h"
#include "core/paper/server/ws_connection.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <atomic>
#include <functional>
#include <memory>
#include <vector>

namespace fathom::paper {

class Exchange;
class ListenKeys;
class LiveFeed;
class Market;

//! \brief How an exchange is set up: its market, accounts, limits and files.
struct PaperExchangeOptions
{
    quint16 port = 0;          //!< 0 takes a free one
    std::uint64_t seed = 1;
    QStringList recordings;    //!< empty: the synthetic market
    double speed = 1.0;        //!< of the recordings
    LiveVenue live;            //!< set: its market is passed on and traded against, \see LiveFeed; no recordings, time scale 1
    std::function<void(const LiveState&)> liveChanged; //!< called in the exchange's thread
    std::shared_ptr<const std::atomic<bool>> abandoned; //!< true: a start() that waits for the venue gives up
    double timeScale = 1.0;    //!< how much faster than the machine's clock everything runs
    int accounts = 1;          //!< with a key each; 1 to 16
    QStringList publicKeys;    //!< PEM files of public keys that may sign, Ed25519 or RSA
    QString stateFile;         //!< empty: the account is forgotten at the end
    QString recordFolder;      //!< where the market is written down, \see Recorder; empty: nowhere
    QStringList recordSymbols { QStringLiteral("BTCUSDT") };
    LimitSettings limits;
    ExchangeOptions engine;
    std::vector<CatalogueEntry> catalogue; //!< what is listed; empty: the usual symbols
    bool participants = true;  //!< without them books hold what clients put there; for tests and benches
    const Clock* clock = nullptr;       //!< null: the machine's, scaled; else outlives the exchange
    const Clock* shownClock = nullptr;  //!< what clients are shown and judged by, where it is not clock; outlives the exchange
    Interceptor* interceptor = nullptr; //!< outlives the exchange
    bool manualSteps = false;  //!< the owner calls step() instead of a timer
};

//! \brief Where a running exchange is reached and with which key.
struct Announcement
{
    quint16 port = 0;
    QByteArray apiKey;
    Secret secret;
    qint64 pid = 0;

    //! \brief A public key that was registered, and the API key it signs for.
    struct Key { QString file; QByteArray apiKey; };
    std::vector<Key> keys;

    //! \brief Key and secret of a further account.
    struct Account { QByteArray apiKey; Secret secret; };
    std::vector<Account> accounts;

    QString restUrl() const;
    QString streamsUrl() const;
    QString wsApiUrl() const;
    //! \brief The one JSON line of DESIGN 7. \param control port of a control channel, 0 for none. The caller wipes it.
    QByteArray toJson(quint16 control = 0) const;
    Announcement clone() const;
};

//! \brief The whole exchange: market, engine and server on one loopback port. Lives in the thread that creates it, which needs
//! an event loop.
class PaperExchange final
{
public:
    PaperExchange();
    ~PaperExchange();
    PaperExchange(const PaperExchange&) = delete;
    PaperExchange& operator=(const PaperExchange&) = delete;

    //! \brief Opens feed and state and serves; with a venue to follow it waits for what that lists. Errors: BadInput (feed), Storage
    //! (state), Network (port, venue), BadReply (venue).
    Result<void> start(const PaperExchangeOptions& options);
    void stop();
    Announcement announcement() const;

    //! \brief Moves market, engine and streams on to the clock's time; a timer does it every 10 ms.
    void step();
    //! \brief Lets participants, recordings and marks stand still, while everything else goes on; what they missed they do when let go.
    void setMarketRunning(bool running);

    //! \name For tests and the control channel
    Exchange& exchange();
    Market& market();
    LiveFeed* live(); //!< null unless it follows a venue
    RateLimits& limits();
    ListenKeys& listenKeys();
    //! \brief Refuses \p apiKey from now on. \return whether it was known
    bool revokeKey(const QByteArray& apiKey);
    //! \brief Calls \p visit for every open WebSocket.
    void forEachSocket(const std::function<void(WsConnection&)>& visit);
    //! \brief Tells the first account's listeners of an event the engine never makes by itself (strategies, grids).
    void tellUser(const QByteArray& event, const QByteArray& data);
    //! \brief What REST answers to GET /fapi/v1/depth, empty for an unknown symbol.
    QByteArray depthSnapshot(const QString& symbol, int limit) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace fathom::paper
