// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/binance/market_streams.h"

#include <QPointer>
#include <QSet>

#include <deque>
#include <map>
#include <set>

namespace fathom::binance {

//! \brief One routed connection with its subscriptions. Internal to this room; see MarketStreams.
class StreamGroup final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StreamGroup)
public:
    static constexpr std::chrono::milliseconds acknowledgeDeadline { 5'000 };
    static constexpr std::chrono::milliseconds messageSpacing { 210 }; //!< under five a second
    static constexpr std::size_t namesPerMessage = 100;
    static constexpr qsizetype overlapLimit = 32 * 1024 * 1024; //!< bytes kept while a connection is renewed

    StreamGroup(QUrl url, const QString& name, const net::ConnectPolicy& policy, net::RateBudget* budget, const Clock* clock, QObject* parent);
    ~StreamGroup() override;

    void start() { m_connection->open(m_url); }
    void stop();
    SubscriptionPtr subscribe(const QByteArray& name, StreamHandler onData, StreamStateHandler onState);
    void unsubscribe(const QByteArray& name, quint64 id);
    void resubscribe(const QByteArray& name);
    const net::WebSocketConnection& connection() const { return *m_connection; }
    MonotonicTime lastData(const QByteArray& name) const;
    int strays() const { return m_strays; } //!< frames that are neither a stream's nor an answer, since the start
    int count() const { return static_cast<int>(m_entries.size()); }
    std::vector<SubscriptionFacts> subscriptions() const;
    void reconnect(const QString& reason);
    void retryNow() { m_connection->retryNow(); }
    void renew();

Q_SIGNALS:
    void connectionChanged();
    void strayFrame(int total);

private:
    struct Subscriber
    {
        quint64 id = 0;
        bool active = true;
        StreamHandler onData;
        StreamStateHandler onState;
    };
    enum class Ask : std::uint8_t { Wanted,
        Asked,
        Live };
    struct Entry
    {
        QByteArray name;
        std::vector<std::shared_ptr<Subscriber>> subscribers;
        Ask ask = Ask::Wanted;
        MonotonicTime retryAt {}, lastData {};
        quint64 frames = 0;
    };
    struct Request
    {
        std::vector<QByteArray> names;
        MonotonicTime sent {};
    };
    using EntryPtr = std::shared_ptr<Entry>;
    struct Less
    {
        using is_transparent = void;
        bool operator()(QByteArrayView a, QByteArrayView b) const { return a.compare(b) < 0; }
    };

    //! The connection that shall take over, and what came on both meanwhile.
    struct Successor
    {
        net::WebSocketConnection* connection = nullptr;
        std::vector<QByteArray> names;                           //!< asked for on it
        std::set<quint64> unanswered;                            //!< its SUBSCRIBE messages
        std::deque<std::pair<QByteArray, MonotonicTime>> frames; //!< came on it, not delivered
        QSet<size_t> delivered;                                  //!< frames of the old one since it subscribed
        qsizetype bytes = 0;
    };
    net::WebSocketConnection* makeConnection();
    void watch(net::WebSocketConnection* connection);
    void subscribeSuccessor();
    void onSuccessorText(QByteArrayView text, MonotonicTime received);
    void takeOver();
    void dropSuccessor();
    struct Answer
    {
        quint64 id = 0;
        bool isError = false;
    };
    static std::optional<Answer> answerTo(QByteArrayView text);
    static QByteArray message(const char* method, const std::vector<QByteArray>& names, quint64 id);

    void onText(QByteArrayView text, MonotonicTime received);
    void onAnswer(QByteArrayView text);
    void onOpened();
    void onLost();
    void deliver(const EntryPtr& entry, QByteArrayView text, MonotonicTime received);
    void tell(const EntryPtr& entry, StreamState state);
    void soon();
    void work();
    bool sendMessage(const char* method, const std::vector<QByteArray>& names);
    void settle(quint64 id, bool accepted);
    EntryPtr find(QByteArrayView name) const;

    QUrl m_url;
    const Clock* m_clock;
    QString m_name;
    net::ConnectPolicy m_policy;
    net::RateBudget* m_budget;
    net::WebSocketConnection* m_connection;
    std::unique_ptr<Successor> m_successor;
    quint64 m_formerEpochs = 0; //!< of the connections this one took over from
    QTimer* m_timer;
    MarketDecoder m_decoder;
    std::map<QByteArray, EntryPtr, Less> m_entries;
    std::vector<QByteArray> m_toLeave;     //!< subscribed on this connection, wanted no more
    std::map<quint64, Request> m_requests; //!< SUBSCRIBE messages not answered yet
    MonotonicTime m_lastMessage {};
    quint64 m_lastRequest = 0, m_lastSubscriber = 0;
    int m_strays = 0;
};

} // namespace fathom::binance
