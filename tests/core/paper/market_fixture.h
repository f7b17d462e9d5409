// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/exchange.h"
#include "core/paper/market/market.h"

#include <memory>

namespace fathom::paper::test {

//! \brief A market and its exchange on a clock that moves in steps of 10 ms when told to.
struct MovingMarket
{
    explicit MovingMarket(MarketOptions options = {}, std::int64_t startMs = 1'795'185'127'340)
        : clock(wallTimeFromMs(startMs))
        , exchange(clock)
    {
        options.now = clock.wallNow();
        auto made = Market::create(std::move(options));
        if (!made)
            return;
        market = std::move(*made);
        market->attach(exchange, clock.wallNow());
        me = exchange.defaultAccount();
    }
    //! \param stepMs how often the driver calls
    void run(std::int64_t ms, std::int64_t stepMs = 10)
    {
        for (std::int64_t done = 0; done < ms; done += stepMs) {
            clock.advance(std::chrono::milliseconds { stepMs });
            market->advanceTo(clock.wallNow());
            exchange.advanceTo(clock.wallNow());
        }
    }
    std::int64_t nowMs() const { return toMs(clock.wallNow()); }

    ManualClock clock;
    Exchange exchange;
    std::unique_ptr<Market> market; // goes before the exchange, as its books belong to that
    AccountId me = anonymous;
};

//! \brief Folds everything that happens into one number.
class EventHash final : public ExchangeListener
{
public:
    void onLevelChanged(const MarketBook& book, Side side, std::int64_t ticks, std::int64_t steps, std::int64_t) override
    {
        add({ book.market(), static_cast<std::int64_t>(side), ticks, steps });
        ++levels;
    }
    void onTrade(const MarketBook& book, const BookTrade& trade) override
    {
        add({ book.market(), 7 + static_cast<std::int64_t>(trade.aggressor), trade.ticks, trade.steps, trade.tradeId });
        ++trades;
    }
    std::uint64_t value = 1;
    std::int64_t levels = 0, trades = 0;

private:
    void add(std::initializer_list<std::int64_t> fields)
    {
        for (const std::int64_t field : fields)
            value = (value ^ static_cast<std::uint64_t>(field)) * 0x100000001b3 + (value >> 29);
    }
};

} // namespace fathom::paper::test
