// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/server/rate_limits.h"

#include "core/base/json_writer.h"
#include "core/paper/server/venue_error.h"

namespace fathom::paper {

namespace {

constexpr int refusalsBeforeBan = 100;
constexpr int fundingRequests = 500, dataRequests = 1000;
constexpr std::int64_t longestBanSeconds = 3 * 24 * 60 * 60;

} // namespace

RateLimits::RateLimits(const Clock& clock, LimitSettings settings)
    : m_clock(clock)
    , m_settings(settings)
{
}

void RateLimits::Window::roll(std::int64_t nowMs)
{
    const std::int64_t current = nowMs / lengthMs;
    if (current != number) {
        number = current;
        count = 0;
    }
}

void RateLimits::roll()
{
    const std::int64_t now = toMs(m_clock.wallNow());
    if (now / m_weight.lengthMs != m_weight.number)
        m_ignored = 0;
    m_weight.roll(now);
}

RateLimits::Orders& RateLimits::ordersOf(AccountId account)
{
    Orders& orders = m_orders[account];
    const std::int64_t now = toMs(m_clock.wallNow());
    orders.per10s.roll(now);
    orders.perMinute.roll(now);
    return orders;
}

Result<void> RateLimits::takeWeight(int weight)
{
    roll();
    const std::int64_t now = toMs(m_clock.wallNow());
    m_weight.count += weight;
    if (now >= m_bannedUntil && m_weight.count <= m_settings.weightPerMinute)
        return {};
    if (now >= m_bannedUntil && ++m_ignored > refusalsBeforeBan) {
        ban(m_banSeconds);
        m_banSeconds = std::min(2 * m_banSeconds, longestBanSeconds);
    }
    if (now < m_bannedUntil) {
        auto refusal = venueError(-1003,
            QStringLiteral("Way too many requests; IP(127.0.0.1) banned until %1. Please use the websocket for live updates to avoid bans.")
                .arg(m_bannedUntil));
        refusal.error.httpStatus = 418;
        refusal.error.code = Error::Code::Banned;
        return refusal;
    }
    auto refusal = venueError(-1003,
        QStringLiteral("Too many requests; current limit of IP(127.0.0.1) is %1 requests per minute. "
                       "Please use the websocket for live updates to avoid polling the API.")
            .arg(m_settings.weightPerMinute));
    refusal.error.code = Error::Code::RateLimited;
    return refusal;
}

Result<void> RateLimits::takeOrders(AccountId account, int per10s, int perMinute)
{
    Orders& orders = ordersOf(account);
    if (orders.per10s.count + per10s > m_settings.ordersPer10s) {
        return venueError(-1015,
            QStringLiteral("Too many new orders; current limit is %1 orders per 10 SECOND.").arg(m_settings.ordersPer10s));
    }
    if (orders.perMinute.count + perMinute > m_settings.ordersPerMinute) {
        return venueError(-1015,
            QStringLiteral("Too many new orders; current limit is %1 orders per 1 MINUTE.").arg(m_settings.ordersPerMinute));
    }
    orders.per10s.count += per10s;
    orders.perMinute.count += perMinute;
    return {};
}

Result<void> RateLimits::takeFrom(Pool pool)
{
    if (pool == Pool::None)
        return {};
    Window& window = pool == Pool::Funding ? m_funding : m_data;
    const int most = pool == Pool::Funding ? fundingRequests : dataRequests;
    window.roll(toMs(m_clock.wallNow()));
    if (++window.count <= most)
        return {};
    auto refusal = venueError(-1003, QStringLiteral("Too many requests; current limit of IP(127.0.0.1) is %1 requests per 5 minutes.").arg(most));
    refusal.error.code = Error::Code::RateLimited;
    return refusal;
}

void RateLimits::ban(std::int64_t seconds)
{
    ++m_bans;
    m_bannedUntil = toMs(m_clock.wallNow()) + seconds * 1000;
}

std::int64_t RateLimits::retryAfterSeconds() const
{
    const std::int64_t now = toMs(m_clock.wallNow());
    const std::int64_t until = now < m_bannedUntil ? m_bannedUntil : (m_weight.number + 1) * m_weight.lengthMs;
    return std::max<std::int64_t>(1, (until - now + 999) / 1000);
}

void RateLimits::lift()
{
    m_bannedUntil = 0;
    m_banSeconds = 120;
    m_ignored = 0;
    m_weight.count = m_funding.count = m_data.count = 0;
    m_orders.clear();
}

std::vector<std::pair<QByteArray, QByteArray>> RateLimits::headers(AccountId account)
{
    roll();
    std::vector<std::pair<QByteArray, QByteArray>> out { { "X-MBX-USED-WEIGHT-1M", QByteArray::number(m_weight.count) } };
    if (account != anonymous) {
        const Orders& orders = ordersOf(account);
        out.emplace_back("X-MBX-ORDER-COUNT-10S", QByteArray::number(orders.per10s.count));
        out.emplace_back("X-MBX-ORDER-COUNT-1M", QByteArray::number(orders.perMinute.count));
    }
    return out;
}

QByteArray RateLimits::webSocketJson(AccountId account)
{
    roll();
    QByteArray out;
    out.reserve(300);
    JsonWriter json(out);
    const auto row = [&json](QByteArrayView type, QByteArrayView interval, int number, int limit, int count) {
        json.beginObject().plain("rateLimitType", type).plain("interval", interval).number("intervalNum", number);
        json.number("limit", limit).number("count", count).endObject();
    };
    json.beginArray();
    row("REQUEST_WEIGHT", "MINUTE", 1, m_settings.weightPerMinute, m_weight.count);
    if (account != anonymous) {
        const Orders& orders = ordersOf(account);
        row("ORDERS", "SECOND", 10, m_settings.ordersPer10s, orders.per10s.count);
        row("ORDERS", "MINUTE", 1, m_settings.ordersPerMinute, orders.perMinute.count);
    }
    json.endArray();
    return out;
}

} // namespace fathom::paper
