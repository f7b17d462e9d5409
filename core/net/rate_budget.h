// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <deque>
#include <memory>
#include <optional>

namespace fathom::net {

class SharedPause;

//! \brief Keeps our use of the venue's metered limits below the line, with room left for getting out of positions.
//!
//! Weight is counted per address over a minute, orders per account over 10 s and a minute; the venue's own counts from headers
//! raise ours, never lower them. 429 and 418 stop everything until their end. Thread: one. Source: FAULTS C13, C14, D12, I6.
class RateBudget
{
public:
    enum class Purpose : std::uint8_t {
        Read,       //!< up to 70 % of the weight
        IncreaseRisk, //!< opening orders: up to 80 % of the orders
        ReduceRisk, //!< cancel, close, resolve an unknown order: up to the whole limit
    };
    struct Usage
    {
        int used = 0, limit = 0;
    };

    explicit RateBudget(const Clock* clock);
    ~RateBudget();
    //! \brief Shares pauses with every other budget for the same addresses, from now on.
    void share(std::shared_ptr<SharedPause> pause);

    //! \brief From exchangeInfo.rateLimits; defaults are production's 2400, 300, 1200.
    void setLimits(int weight1m, int orders10s, int orders1m);
    //! \brief Books \p weight and \p orders, or says why not (RateLimited, Banned).
    Result<void> take(int weight, int orders, Purpose purpose);
    //! \brief How long until take() of that much may succeed; 0 means at once.
    std::chrono::milliseconds waitFor(int weight, int orders, Purpose purpose) const;

    //! \brief The venue's word from reply headers or WS API rateLimits.
    void noteUsage(std::optional<int> weight1m, std::optional<int> orders10s, std::optional<int> orders1m);
    //! \brief 429, 418 or 403 arrived, or -1003/-1015 by any way. \param bannedUntil from the text "banned until <ms>", venue time
    void noteRefusal(int httpStatus, int venueCode, std::optional<int> retryAfterSeconds, std::optional<std::int64_t> bannedForMs);

    //! \brief Time until requests and connects may go out again; 0 where not paused.
    std::chrono::milliseconds pausedFor() const;
    bool isBanned() const;
    //! \brief Shared connect limiter: six at once, then one a second, none while paused. A return of 0 books the connect.
    std::chrono::milliseconds connectDelay();

    Usage weight1m() const;
    Usage orders10s() const;
    Usage orders1m() const;

private:
    struct Window
    {
        std::chrono::milliseconds length;
        int limit;
        std::deque<std::pair<MonotonicTime, int>> taken;
        int sum = 0;
    };
    static void expire(Window& window, MonotonicTime now);
    static void raiseTo(Window& window, int used, MonotonicTime now);
    static std::chrono::milliseconds untilRoom(const Window& window, int amount, int ceiling, MonotonicTime now);
    static int ceilingOf(const Window& window, Purpose purpose, bool orders);
    Usage usageOf(const Window& window) const;
    MonotonicTime pausedUntil() const;

    const Clock* m_clock;
    Window m_weight, m_orders10s, m_orders1m;
    MonotonicTime m_pausedUntil {}, m_ordersPausedUntil {}, m_connectsPaidUntil {};
    bool m_banned = false;
    std::shared_ptr<SharedPause> m_shared;
};

} // namespace fathom::net
