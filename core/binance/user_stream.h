// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/binance/rest_client.h"
#include "core/binance/user_decoder.h"
#include "core/net/websocket_connection.h"

#include <QObject>

class QTimer;

namespace fathom::binance {

//! \brief The account's event stream: one key, one timer, one or (while swapping) two sockets.
//!
//! POST, PUT every 25 minutes (three tries a minute apart), POST again on -1125, on listenKeyExpired and when keeping fails; the new
//! socket is up before the old one is drained and closed. The key is never deleted and never logged. After every live() the owner
//! reconciles by REST before trusting anything. Thread: that of its creation. Source: FAULTS B01 to B06, B11.
class UserStream final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UserStream)
public:
    enum class Phase : std::uint8_t { Off,
        FetchingKey,
        Connecting,
        Live,
        Lost,
        Failed };
    Q_ENUM(Phase)
    struct Timing
    {
        std::chrono::milliseconds keepEvery { 25 * 60 * 1000 };
        std::chrono::milliseconds keepRetry { 60'000 };
        std::chrono::milliseconds firstRetry { 1'000 }, longestRetry { 30'000 };
        std::chrono::milliseconds drain { 2'000 };
        std::chrono::milliseconds lifetime { 23 * 3600 * 1000 }; //!< of a socket: then the next one is opened beside it
    };

    UserStream(RestClient* rest, net::ConnectPolicy policy, net::RateBudget* budget, const Clock* clock, Timing timing,
        QObject* parent = nullptr);
    UserStream(RestClient* rest, net::RateBudget* budget, const Clock* clock, QObject* parent = nullptr);
    ~UserStream() override;

    void start();
    void retryNow(); //!< where it waits for its next try
    void stop();     //!< never deletes the key: another program of the user may live on it
    Phase phase() const { return m_phase; }
    QString lastError() const { return m_lastError; }
    //! \brief Who signed the certificate last shown to us; see WebSocketConnection.
    QString issuer() const { return m_socket != nullptr ? m_socket->issuer() : QString(); }
    MonotonicTime lastFrame() const;
    std::optional<std::chrono::microseconds> roundTrip() const;
    int reconnects() const { return m_connects > 0 ? m_connects - 1 : 0; }
    int unreadableFrames() const { return m_unreadable; }
    quint64 frames() const { return m_frames; } //!< events of all connections

Q_SIGNALS:
    //! Every event in order of arrival; \p received is when its frame came in.
    void event(const fathom::binance::UserEvent& event, fathom::MonotonicTime received);
    //! A socket on a valid key is up. \p connection grows by one each time: reconcile now.
    void live(quint64 connection);
    //! No socket: nothing the account does is seen until the next live().
    void lost(const QString& reason);
    //! The key itself was refused; nothing is tried again until start().
    void failed(const fathom::Error& error);
    //! A frame could not be read: state may have changed unseen, reconcile.
    void unreadable(int total);

private:
    void fetchKey();
    void useKey(const QByteArray& key);
    void keep();
    net::WebSocketConnection* newSocket();
    void onOpened(net::WebSocketConnection* socket);
    void onLost(net::WebSocketConnection* socket, const QString& reason);
    void onText(const net::WebSocketConnection* from, QByteArrayView text, MonotonicTime received);
    void retire(net::WebSocketConnection* socket, std::chrono::milliseconds after);
    void setPhase(Phase phase);
    void retryLater();
    //! \param deadBecause empty where the present key still works
    void replaceKey(const QString& deadBecause);

    RestClient* m_rest;
    net::ConnectPolicy m_policy;
    net::RateBudget* m_budget;
    const Clock* m_clock;
    Timing m_timing;
    UserDecoder m_decoder;
    QTimer* m_timer; //!< the one timer: the next PUT, or the next POST
    net::WebSocketConnection* m_socket = nullptr;
    net::WebSocketConnection* m_nextSocket = nullptr;
    Phase m_phase = Phase::Off;
    QString m_lastError;
    quint64 m_frames = 0;
    quint64 m_round = 0; //!< answers to requests of before a stop() are void
    int m_keepFailures = 0, m_failures = 0, m_connects = 0, m_unreadable = 0;
    bool m_fetching = false, m_timerFetches = false;
};

} // namespace fathom::binance
