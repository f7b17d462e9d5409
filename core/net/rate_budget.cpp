// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/rate_budget.h"

#include "core/net/shared_pause.h"

namespace fathom::net {

using std::chrono::milliseconds;

namespace {

// A start opens four sockets and a spare or two at once; after that one a second.
constexpr milliseconds connectSpacing { 1'000 };
constexpr int connectBurst = 6;
// What a refusal without a stated end costs; 418 starts at two minutes.
constexpr milliseconds unknownPause { 30'000 };
constexpr milliseconds unknownBan { 120'000 };
constexpr milliseconds longestPause { 3 * 24 * 3600 * 1000LL };

milliseconds remaining(MonotonicTime until, MonotonicTime now)
{
    return until > now ? std::chrono::ceil<milliseconds>(until - now) : milliseconds { 0 };
}

} // namespace

RateBudget::RateBudget(const Clock* clock)
    : m_clock(clock)
    , m_weight { milliseconds { 60'000 }, 2400, {}, 0 }
    , m_orders10s { milliseconds { 10'000 }, 300, {}, 0 }
    , m_orders1m { milliseconds { 60'000 }, 1200, {}, 0 }
{
}

RateBudget::~RateBudget() = default;

void RateBudget::share(std::shared_ptr<SharedPause> pause)
{
    m_shared = std::move(pause);
    const MonotonicTime now = m_clock->monotonicNow();
    if (const SharedPause::Weight spent = m_shared->weight(); spent.used > 0 && now - spent.at < m_weight.length) {
        m_weight.limit = spent.limit; // else what was within it might look like too much
        raiseTo(m_weight, spent.used, spent.at);
    }
}

MonotonicTime RateBudget::pausedUntil() const
{
    return m_shared ? std::max(m_pausedUntil, m_shared->state().until) : m_pausedUntil;
}

bool RateBudget::isBanned() const
{
    const MonotonicTime now = m_clock->monotonicNow();
    if (m_banned && m_pausedUntil > now)
        return true;
    return m_shared && m_shared->state().isBan && m_shared->state().until > now;
}

void RateBudget::setLimits(int weight1m, int orders10s, int orders1m)
{
    if (weight1m > 0)
        m_weight.limit = weight1m;
    if (orders10s > 0)
        m_orders10s.limit = orders10s;
    if (orders1m > 0)
        m_orders1m.limit = orders1m;
}

void RateBudget::expire(Window& window, MonotonicTime now)
{
    while (!window.taken.empty() && now - window.taken.front().first >= window.length) {
        window.sum -= window.taken.front().second;
        window.taken.pop_front();
    }
}

// Others may spend from the same address or account: their share is booked as if spent now.
void RateBudget::raiseTo(Window& window, int used, MonotonicTime now)
{
    expire(window, now);
    if (used > window.sum) {
        window.taken.emplace_back(now, used - window.sum);
        window.sum = used;
    }
}

int RateBudget::ceilingOf(const Window& window, Purpose purpose, bool orders)
{
    switch (purpose) {
    case Purpose::Read: return window.limit * 7 / 10;
    case Purpose::IncreaseRisk: return orders ? window.limit * 8 / 10 : window.limit * 9 / 10;
    case Purpose::ReduceRisk: return window.limit;
    }
    return 0;
}

milliseconds RateBudget::untilRoom(const Window& window, int amount, int ceiling, MonotonicTime now)
{
    if (amount <= 0)
        return milliseconds { 0 };
    int sum = 0;
    for (const auto& [when, taken] : window.taken) {
        if (now - when < window.length)
            sum += taken;
    }
    for (const auto& [when, taken] : window.taken) {
        if (sum + amount <= ceiling)
            return milliseconds { 0 };
        if (now - when >= window.length)
            continue;
        sum -= taken;
        if (sum + amount <= ceiling)
            return remaining(when + window.length, now);
    }
    return sum + amount <= ceiling ? milliseconds { 0 } : window.length;
}

milliseconds RateBudget::waitFor(int weight, int orders, Purpose purpose) const
{
    const MonotonicTime now = m_clock->monotonicNow();
    milliseconds wait = remaining(pausedUntil(), now);
    if (orders > 0 && purpose == Purpose::IncreaseRisk)
        wait = std::max(wait, remaining(m_ordersPausedUntil, now));
    wait = std::max(wait, untilRoom(m_weight, weight, ceilingOf(m_weight, purpose, false), now));
    wait = std::max(wait, untilRoom(m_orders10s, orders, ceilingOf(m_orders10s, purpose, true), now));
    return std::max(wait, untilRoom(m_orders1m, orders, ceilingOf(m_orders1m, purpose, true), now));
}

Result<void> RateBudget::take(int weight, int orders, Purpose purpose)
{
    const MonotonicTime now = m_clock->monotonicNow();
    expire(m_weight, now);
    expire(m_orders10s, now);
    expire(m_orders1m, now);
    if (isBanned())
        return fail(Error::Code::Banned, QStringLiteral("Address banned by the venue"));
    if (waitFor(weight, orders, purpose).count() > 0)
        return fail(Error::Code::RateLimited, QStringLiteral("Own budget or the venue's pause"));
    const auto book = [now](Window& window, int amount) {
        if (amount > 0) {
            window.taken.emplace_back(now, amount);
            window.sum += amount;
        }
    };
    book(m_weight, weight);
    book(m_orders10s, orders);
    book(m_orders1m, orders);
    return {};
}

void RateBudget::noteUsage(std::optional<int> weight1m, std::optional<int> orders10s, std::optional<int> orders1m)
{
    const MonotonicTime now = m_clock->monotonicNow();
    if (weight1m) {
        raiseTo(m_weight, *weight1m, now);
        if (m_shared)
            m_shared->noteWeight(*weight1m, m_weight.limit, now);
    }
    if (orders10s)
        raiseTo(m_orders10s, *orders10s, now);
    if (orders1m)
        raiseTo(m_orders1m, *orders1m, now);
}

void RateBudget::noteRefusal(int httpStatus, int venueCode, std::optional<int> retryAfterSeconds, std::optional<std::int64_t> bannedForMs)
{
    const MonotonicTime now = m_clock->monotonicNow();
    if (venueCode == -1015) { // too many orders: only new ones wait
        m_ordersPausedUntil = std::max(m_ordersPausedUntil, now + milliseconds { 10'000 });
        return;
    }
    const bool ban = httpStatus == 418 || httpStatus == 403 || (bannedForMs && *bannedForMs > 0);
    milliseconds pause = ban ? unknownBan : unknownPause;
    if (bannedForMs && *bannedForMs > 0)
        pause = milliseconds { *bannedForMs };
    else if (retryAfterSeconds && *retryAfterSeconds > 0)
        pause = std::chrono::seconds { *retryAfterSeconds };
    m_banned = ban || isBanned();
    m_pausedUntil = std::max(m_pausedUntil, now + std::min(pause, longestPause));
    if (m_shared)
        m_shared->raise(m_pausedUntil, m_banned, *m_clock);
}

milliseconds RateBudget::pausedFor() const { return remaining(pausedUntil(), m_clock->monotonicNow()); }

milliseconds RateBudget::connectDelay()
{
    const MonotonicTime now = m_clock->monotonicNow();
    // Where the bucket would be empty by now, had every connect waited its second.
    const MonotonicTime emptyAt = std::max(m_connectsPaidUntil, now);
    const milliseconds wait = std::max(remaining(pausedUntil(), now), remaining(emptyAt - (connectBurst - 1) * connectSpacing, now));
    if (wait.count() == 0)
        m_connectsPaidUntil = emptyAt + connectSpacing;
    return wait;
}

RateBudget::Usage RateBudget::weight1m() const { return usageOf(m_weight); }
RateBudget::Usage RateBudget::orders10s() const { return usageOf(m_orders10s); }
RateBudget::Usage RateBudget::orders1m() const { return usageOf(m_orders1m); }

RateBudget::Usage RateBudget::usageOf(const Window& window) const
{
    const MonotonicTime now = m_clock->monotonicNow();
    int used = 0;
    for (const auto& [when, taken] : window.taken) {
        if (now - when < window.length)
            used += taken;
    }
    return { used, window.limit };
}

} // namespace fathom::net
