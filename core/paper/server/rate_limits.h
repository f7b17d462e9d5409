// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/paper/market_book.h"

#include <QByteArray>

#include <map>
#include <utility>
#include <vector>

namespace fathom::paper {

//! \brief Limits of one IP and of one account. Source: CHANGES 5.7.
struct LimitSettings
{
    int weightPerMinute = 2400;
    int ordersPer10s = 300;
    int ordersPerMinute = 1200;
    bool operator==(const LimitSettings&) const = default;
};

//! \brief Calls without weight are counted by themselves: 500 (funding) and 1000 (/futures/data) in 5 minutes. Source: ENDPOINTS 1.1.
enum class Pool { None, Funding, Data };

//! \brief Counts weight (of the one address there is) and orders (of each account) in windows aligned to the clock, refuses
//! what is over, bans who does not stop.
//! Source: CHANGES 5.7.
class RateLimits final
{
public:
    explicit RateLimits(const Clock& clock, LimitSettings settings = {});

    const LimitSettings& settings() const { return m_settings; }
    void setSettings(const LimitSettings& settings) { m_settings = settings; }

    //! \return -1003 with 418 while banned, with 429 once the minute's weight is used up
    Result<void> takeWeight(int weight);
    //! \return -1015 with 429 where the orders of a window are used up; nothing is counted then
    Result<void> takeOrders(AccountId account, int per10s, int perMinute);
    //! \return -1003 with 429 where the requests of \p pool are used up
    Result<void> takeFrom(Pool pool);
    //! \brief Refuses everything for \p seconds from now.
    void ban(std::int64_t seconds);
    void lift();

    //! \brief Until the ban or the running minute is over.
    std::int64_t retryAfterSeconds() const;
    int usedWeight() const { return m_weight.count; }
    int bans() const { return m_bans; } //!< since the start
    bool isBanned() const { return toMs(m_clock.wallNow()) < m_bannedUntil; }
    //! \brief Header lines of a reply; \p ordersOf adds that account's order counts.
    std::vector<std::pair<QByteArray, QByteArray>> headers(AccountId ordersOf = anonymous);
    //! \brief The "rateLimits" array of the WebSocket API; \p ordersOf adds that account's order counts.
    QByteArray webSocketJson(AccountId ordersOf = anonymous);

private:
    struct Window
    {
        std::int64_t lengthMs;
        std::int64_t number = 0;
        int count = 0;
        void roll(std::int64_t nowMs);
    };

    struct Orders
    {
        Window per10s { 10'000 }, perMinute { 60'000 };
    };

    void roll();
    Orders& ordersOf(AccountId account);

    const Clock& m_clock;
    LimitSettings m_settings;
    Window m_weight { 60'000 };
    std::map<AccountId, Orders> m_orders;
    Window m_funding { 300'000 };
    Window m_data { 300'000 };
    std::int64_t m_bannedUntil = 0;
    std::int64_t m_banSeconds = 120;
    int m_ignored = 0; // refusals of the running minute
    int m_bans = 0;
};

} // namespace fathom::paper
