// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/binance/endpoints.h"
#include "core/binance/market_decoder.h"
#include "core/net/rate_budget.h"
#include "core/net/websocket_connection.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

class QTimer;

namespace fathom::binance {

class StreamGroup;

//! \brief One delivery of a stream to a subscriber.
struct StreamData
{
    QByteArrayView frame; //!< as it came, valid during the call, ready for the decoders
    MonotonicTime received {};
    quint64 epoch = 0; //!< connection it came on; grows with every reconnect
};
using StreamHandler = std::function<void(const StreamData&)>;

//! \brief What a subscriber is told besides data.
enum class StreamState : std::uint8_t {
    Waiting, //!< connecting or not acknowledged yet
    Live,    //!< acknowledged on the present connection
    Lost,    //!< the connection ended: whatever was built from it has a hole
    Refused, //!< the venue did not acknowledge in time or answered with an error; tried again
};
using StreamStateHandler = std::function<void(StreamState)>;

//! \brief One subscribed stream as the connection panel shows it.
struct SubscriptionFacts
{
    QByteArray name;
    bool isLive = false; //!< acknowledged on the present connection
    quint64 frames = 0;  //!< delivered since it was subscribed
    MonotonicTime lastData {};
};

//! \brief Keeps a stream subscribed while it lives; the last handle of a name unsubscribes.
class Subscription final
{
public:
    ~Subscription();
    Subscription(const Subscription&) = delete;
    Subscription& operator=(const Subscription&) = delete;
    const QByteArray& name() const { return m_name; }

private:
    friend class StreamGroup;
    Subscription(StreamGroup* group, QByteArray name, quint64 id);
    QPointer<QObject> m_owner;
    StreamGroup* m_group;
    QByteArray m_name;
    quint64 m_id;
};
using SubscriptionPtr = std::unique_ptr<Subscription>;

//! \brief The public streams of one product: one connection per route, shared subscriptions, everything again after a reconnect.
//!
//! At most five control messages a second and connection, several names in one; every SUBSCRIBE has a deadline. Frames are routed by
//! (connection, stream), so a late frame of an unsubscribed stream reaches nobody. Thread: that of its creation.
//! Source: CHANGES 2, FAULTS A10, A13, A18, A20.
class MarketStreams final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MarketStreams)
public:
    MarketStreams(const Endpoints& endpoints, net::RateBudget* budget, const Clock* clock, QObject* parent = nullptr);
    MarketStreams(const Endpoints& endpoints, const net::ConnectPolicy& policy, net::RateBudget* budget, const Clock* clock,
        QObject* parent = nullptr);
    ~MarketStreams() override;

    void start();
    void stop();

    //! \brief Subscribes \p name; handlers run in this thread until the handle is destroyed, also from within a handler.
    [[nodiscard]] SubscriptionPtr subscribe(const QByteArray& name, StreamHandler onData, StreamStateHandler onState = {});
    //! \brief Unsubscribes and subscribes one stream anew; for a stream that fell silent while others flow.
    void resubscribe(const QByteArray& name);

    const net::WebSocketConnection& connection(StreamCategory category) const;
    //! \brief When \p name last delivered; default where never on this connection.
    MonotonicTime lastData(const QByteArray& name) const;
    int subscriptionCount(StreamCategory category) const;
    //! \brief Frames of a route that are neither a stream's nor an answer, since the start.
    int strayFrames(StreamCategory category) const;
    std::vector<SubscriptionFacts> subscriptions(StreamCategory category) const;
    //! \brief Drops the connection of a route and makes it anew.
    void reconnect(StreamCategory category, const QString& reason);
    //! \brief Routes that wait for their next try go now.
    void retryNow();
    //! \brief Makes a second connection with the same subscriptions, and goes over to it once they are all acknowledged, without a hole
    //! and without a double. Happens by itself before the venue ends a connection after 24 hours. Source: FAULTS A rows.
    void renew(StreamCategory category);

Q_SIGNALS:
    void connectionChanged(fathom::binance::StreamCategory category);
    //! A frame that is neither data of a known stream nor an answer; counted for the log.
    void strayFrame(fathom::binance::StreamCategory category, int total);

private:
    StreamGroup* group(StreamCategory category) const;

    StreamGroup* m_public;
    StreamGroup* m_market;
};

//! \brief "btcusdt@depth@100ms" and relatives; the symbol is lower-cased as the venue wants (non-ASCII kept).
QByteArray streamName(const QString& symbol, const char* suffix);
QByteArray klineStreamName(const QString& symbol, Interval interval);

} // namespace fathom::binance
