// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/binance/market_streams.h"

#include "core/binance/stream_group.h"

namespace fathom::binance {

Subscription::Subscription(StreamGroup* group, QByteArray name, quint64 id)
    : m_owner(group)
    , m_group(group)
    , m_name(std::move(name))
    , m_id(id)
{
}

Subscription::~Subscription()
{
    if (m_owner)
        m_group->unsubscribe(m_name, m_id);
}

MarketStreams::MarketStreams(const Endpoints& endpoints, net::RateBudget* budget, const Clock* clock, QObject* parent)
    : MarketStreams(endpoints, endpoints.connectPolicy(), budget, clock, parent)
{
}

MarketStreams::MarketStreams(const Endpoints& endpoints, const net::ConnectPolicy& policy, net::RateBudget* budget, const Clock* clock,
    QObject* parent)
    : QObject(parent)
    , m_public(new StreamGroup(endpoints.marketUrl(StreamCategory::Public), QStringLiteral("public"), policy, budget, clock, this))
    , m_market(new StreamGroup(endpoints.marketUrl(StreamCategory::Market), QStringLiteral("market"), policy, budget, clock, this))
{
    for (const StreamCategory category : { StreamCategory::Public, StreamCategory::Market }) {
        StreamGroup* const group = category == StreamCategory::Public ? m_public : m_market;
        connect(group, &StreamGroup::connectionChanged, this, [this, category] { Q_EMIT connectionChanged(category); });
        connect(group, &StreamGroup::strayFrame, this, [this, category](int total) { Q_EMIT strayFrame(category, total); });
    }
}

MarketStreams::~MarketStreams() = default;

void MarketStreams::start()
{
    m_public->start();
    m_market->start();
}

void MarketStreams::stop()
{
    m_public->stop();
    m_market->stop();
}

SubscriptionPtr MarketStreams::subscribe(const QByteArray& name, StreamHandler onData, StreamStateHandler onState)
{
    return group(categoryOf(name))->subscribe(name, std::move(onData), std::move(onState));
}

void MarketStreams::resubscribe(const QByteArray& name) { group(categoryOf(name))->resubscribe(name); }

const net::WebSocketConnection& MarketStreams::connection(StreamCategory category) const { return group(category)->connection(); }

MonotonicTime MarketStreams::lastData(const QByteArray& name) const { return group(categoryOf(name))->lastData(name); }

int MarketStreams::subscriptionCount(StreamCategory category) const { return group(category)->count(); }

int MarketStreams::strayFrames(StreamCategory category) const { return group(category)->strays(); }

std::vector<SubscriptionFacts> MarketStreams::subscriptions(StreamCategory category) const { return group(category)->subscriptions(); }

void MarketStreams::reconnect(StreamCategory category, const QString& reason) { group(category)->reconnect(reason); }

void MarketStreams::retryNow()
{
    m_public->retryNow();
    m_market->retryNow();
}

void MarketStreams::renew(StreamCategory category) { group(category)->renew(); }

StreamGroup* MarketStreams::group(StreamCategory category) const { return category == StreamCategory::Public ? m_public : m_market; }

QByteArray streamName(const QString& symbol, const char* suffix) { return symbol.toLower().toUtf8() + '@' + suffix; }

QByteArray klineStreamName(const QString& symbol, Interval interval)
{
    return streamName(symbol, "kline_") + intervalName(interval).toLatin1();
}

} // namespace fathom::binance
