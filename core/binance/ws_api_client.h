// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/binance/endpoints.h"
#include "core/binance/order_requests.h"
#include "core/binance/round_trips.h"
#include "core/domain/request_record.h"
#include "core/net/rate_budget.h"
#include "core/net/time_sync.h"
#include "core/net/websocket_connection.h"

#include <QObject>
#include <QPointer>

#include <map>
#include <memory>

class QTimer;

namespace fathom::binance {

//! \brief Orders over the WebSocket API on one warm connection: signed request by request, or for
//! an Ed25519 key the connection is logged on once and requests go out unsigned from then on.
//!
//! Fail-closed: without a connection a request is NotSent at once; when a connection ends, every
//! request in flight on it is Unknown and none is sent later. A handler is called once, later,
//! unless its context is gone. Thread: that of its creation. Source: FAULTS C01, C28; CHANGES 4;
//! ENDPOINTS 2.
class WsApiClient final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WsApiClient)
public:
    static constexpr std::chrono::milliseconds answerDeadline { 5'000 };
    static constexpr std::chrono::milliseconds silentAfter { 1'000 };

    //! \param signer and the others outlive this
    WsApiClient(const Endpoints& endpoints, Signer* signer, net::RateBudget* budget, net::TimeSync* time, const Clock* clock,
        QObject* parent = nullptr);
    WsApiClient(const Endpoints& endpoints, net::ConnectPolicy policy, Signer* signer, net::RateBudget* budget, net::TimeSync* time,
        const Clock* clock, QObject* parent = nullptr);
    //! Handlers of requests in flight are not called.
    ~WsApiClient() override;

    void start();
    void stop(); //!< requests in flight end as Unknown
    bool isReady() const;
    //! \brief A request waits longer than silentAfter and nothing at all was heard since it was written: the connection may be open at this
    //! end alone. What is urgent goes another way meanwhile. Source: FAULTS C17, C28.
    bool isSilent() const;
    //! \brief The venue takes what comes on this connection for the key's owner's.
    bool isLoggedOn() const { return m_loggedOn; }
    //! \brief The signer was locked or unlocked. Locked, the connection is dropped with its session; requests in flight end as Unknown.
    void signerChanged();
    //! \brief Drops the connection and makes it anew; requests in flight end as Unknown.
    void reconnect(const QString& reason);
    void retryNow() { m_connection->retryNow(); } //!< where it waits for its next try
    //! \brief Makes a second connection and goes over to it once it is open; what is in flight is still answered on the old one. Happens
    //! by itself before the venue ends a connection after 24 hours. Source: FAULTS A11.
    void renew();
    const net::WebSocketConnection& connection() const { return *m_connection; }

    void place(const PlaceRequest& request, QObject* context, OrderHandler handler);
    void modify(const ModifyRequest& request, QObject* context, OrderHandler handler);
    void cancel(const CancelRequest& request, QObject* context, OrderHandler handler);
    void status(const QueryRequest& request, QObject* context, OrderHandler handler);

    //! \brief Touches template, signing context, mask keys and socket state, so that the next request finds warm caches.
    void prepare();
    int inFlight() const { return static_cast<int>(m_pending.size()); }

    //! \brief The frame a placing would send, without sending it; for benchmarks and tests. Valid until the next request.
    QByteArrayView composePlace(const PlaceRequest& request, const QByteArray& id);

    int unreadableReplies() const { return m_unreadable; } //!< since start; dropped, what they answered counts as unanswered
    std::optional<std::chrono::microseconds> medianRoundTrip() const { return m_roundTrips.median(); }
    std::optional<std::chrono::microseconds> slowRoundTrip() const { return m_roundTrips.slow(); }

Q_SIGNALS:
    void readyChanged(bool ready);
    void keyRefused(const fathom::Error& error);
    void clockRefused();
    //! A request was answered or given up.
    void exchanged(const fathom::RequestRecord& record);
    //! The bytes of request \p id were handed to the socket at \p at; for timing.
    void requestWritten(const QByteArray& id, fathom::MonotonicTime at);

private:
    struct Pending;
    using Parser = Result<OrderReport> (*)(const QByteArray& result);
    net::WebSocketConnection* makeConnection();
    void watch(net::WebSocketConnection* connection);
    void takeOver();
    void dropOthers();
    void logOn();
    void onLogOn(const OutcomeFacts& facts);
    void send(const char* method, Params params, int orders, bool reducesRisk, QObject* context, OrderHandler handler, Parser parser);
    void compose(const char* method, Params& params, const QByteArray& id, WallTime& signedAt);
    QByteArray nextId();
    void onText(net::WebSocketConnection* from, QByteArrayView text, MonotonicTime received);
    //! \param way the connection that ended
    void onLost(const net::WebSocketConnection* way, const QString& reason);
    void leaveFormer(const QString& reason);
    void expire();
    template <class Which>
    void giveUp(Which which, const QString& reason);
    void answer(const Pending& pending, OutcomeFacts facts, const QByteArray& result, MonotonicTime received, const QString& why);
    void refuse(QObject* context, const OrderHandler& handler, const Error& error);
    void record(const Pending& pending, MonotonicTime ended, RequestRecord record);

    Signer* m_signer;
    net::RateBudget* m_budget;
    net::TimeSync* m_time;
    const Clock* m_clock;
    QUrl m_url;
    net::ConnectPolicy m_policy;
    net::WebSocketConnection* m_connection;
    QPointer<net::WebSocketConnection> m_next, m_former; //!< while it is renewed: the one to come, the one in flight
    QTimer* m_deadlines;
    std::map<QByteArray, std::unique_ptr<Pending>> m_pending;
    QByteArray m_idPrefix, m_frame;
    QByteArray m_logOnId; //!< of the session.logon under way
    bool m_loggedOn = false;
    quint64 m_lastId = 0;
    int m_unreadable = 0;
    RoundTrips m_roundTrips;
};

} // namespace fathom::binance
