// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/domain/order.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace fathom::paper {

//! Thread: everything in core/paper lives on the paper thread and is never locked.

using AccountId = std::uint32_t;
constexpr AccountId anonymous = 0; //!< owner of simulated or recorded liquidity

//! \brief Names a resting order inside one book; never reused for another order, 0 is none.
using OrderHandle = std::uint64_t;

//! \brief Wire value of `er`, the reason an order expired. Source: CHANGES 5.1.
enum class ExpiryReason : std::uint8_t {
    None = 0, SelfTrade = 1, IocRemainder = 2, IocSelfTrade = 3, ReduceOnly = 4, Liquidation = 5, GteUnmet = 6, Delisted = 7, MarketRemainder = 9, FillOrKill = 10, PostOnly = 11
};

//! \brief What a book matches. GTD is GTC here (the account layer ends it); reduce-only is the account layer's job.
struct BookOrder
{
    std::int64_t orderId = 0; //!< the venue's id, given by the caller; 0 is allowed for anonymous orders
    AccountId owner = anonymous;
    Side side = Side::Buy;
    std::int64_t ticks = 0;  //!< limit price; of a market order the worst price it may take (marketTakeBound)
    std::int64_t steps = 0;  //!< > 0
    TimeInForce timeInForce = TimeInForce::GTC; //!< GTC, GTD, IOC, FOK, GTX, RPI (post-only, not shown)
    bool market = false;
    SelfTrade selfTrade = SelfTrade::ExpireMaker; //!< looks at owners other than anonymous only
};

//! \brief One side of a match, after it.
struct TradeParty
{
    std::int64_t orderId = 0;
    AccountId owner = anonymous;
    OrderHandle handle = 0;      //!< 0 for a taker that has not come to rest
    std::int64_t remaining = 0;  //!< steps left after this trade
};

//! \brief A match of two orders, in ticks and steps.
struct BookTrade
{
    std::int64_t tradeId = 0;
    std::int64_t ticks = 0, steps = 0;
    Side aggressor = Side::Buy;
    WallTime time {};
    TradeParty maker, taker;
    bool rpi = false; //!< the maker was a retail price improvement order
};

//! \brief All that rests at one price, in ticks and steps.
struct BookLevel
{
    std::int64_t ticks = 0, steps = 0;
    int orders = 0;
    bool operator==(const BookLevel&) const = default;
};

//! \brief What became of a submitted or modified order. executed + resting + expired = steps.
struct SubmitResult
{
    std::int64_t executed = 0; //!< steps traded at once
    std::int64_t resting = 0;
    std::int64_t expired = 0;
    ExpiryReason reason = ExpiryReason::None; //!< of the expired part
    OrderHandle handle = 0;                   //!< of the resting part
};

class MarketBook;

//! \brief Hears everything that happens in a book, in order and at once. Only onSettled() may change the book again.
class BookListener
{
public:
    virtual ~BookListener() = default;
    //! \param steps the level's new total, 0 where it is gone  \param updateId rises with every change, not contiguous
    virtual void onLevelChanged(const MarketBook& book, Side side, std::int64_t ticks, std::int64_t steps, std::int64_t updateId) = 0;
    //! \brief A retail price improvement order, which the public book leaves out, came, went or traded at \p ticks.
    virtual void onHiddenChanged(const MarketBook& /*book*/, Side /*side*/, std::int64_t /*ticks*/) { }
    virtual void onTrade(const MarketBook& book, const BookTrade& trade) = 0;
    //! \brief A resting order was ended by the book itself (self-trade prevention), \p remaining steps unfilled.
    virtual void onMakerExpired(const MarketBook& book, const BookOrder& order, OrderHandle handle, std::int64_t remaining, ExpiryReason reason) = 0;
    //! \brief The operation that traded or expired makers is over; the book may be changed again.
    virtual void onSettled(MarketBook&) { }
};

//! \brief One symbol's book that takes orders: MatchingBook (real matching) or a recording's book.
class MarketBook
{
public:
    virtual ~MarketBook() = default;
    MarketBook() = default;
    MarketBook(const MarketBook&) = delete;
    MarketBook& operator=(const MarketBook&) = delete;

    //! \brief Matches, then rests or expires the remainder by time in force. \p order must keep the instrument's grid.
    virtual SubmitResult submit(const BookOrder& order) = 0;
    //! \return steps that were still resting, empty where \p handle no longer rests
    virtual std::optional<std::int64_t> cancel(OrderHandle handle) = 0;
    //! \brief Takes the order out and submits \p order in its stead: it loses its place in the queue.
    //! \return empty where \p handle no longer rests
    virtual std::optional<SubmitResult> modify(OrderHandle handle, const BookOrder& order) = 0;

    virtual std::optional<std::int64_t> bestTicks(Side side) const = 0;
    //! \brief As depth(), with retail price improvement orders, which depth(), levelSteps() and bestTicks() leave out.
    virtual void rpiDepth(Side side, int limit, std::vector<BookLevel>& out) const { depth(side, limit, out); }
    virtual std::int64_t levelSteps(Side side, std::int64_t ticks) const = 0;
    //! \brief As levelSteps(), with retail price improvement orders.
    virtual std::int64_t rpiLevelSteps(Side side, std::int64_t ticks) const { return levelSteps(side, ticks); }
    //! \brief Rises with every change, those of hidden orders too; lastUpdateId() does not move for them.
    virtual std::int64_t rpiUpdateId() const { return lastUpdateId(); }
    //! \brief The \p limit best levels of \p side, best first, appended to \p out.
    virtual void depth(Side side, int limit, std::vector<BookLevel>& out) const = 0;
    //! \brief Steps that an order of \p side limited to \p ticks could take now, at most \p enough.
    virtual std::int64_t fillable(Side side, std::int64_t ticks, std::int64_t enough) const = 0;
    virtual std::optional<std::int64_t> restingSteps(OrderHandle handle) const = 0;
    virtual std::int64_t lastUpdateId() const = 0;
    virtual std::optional<BookTrade> lastTrade() const = 0;
    //! \brief An id for a trade made outside the book; its own go on behind it. As at the venue, where such trades are in no public list.
    virtual std::int64_t takeTradeId() = 0;

    //! \brief Index of the instrument this book belongs to, given by Exchange::addMarket.
    int market() const { return m_market; }
    void setMarket(int market) { m_market = market; }
    void addListener(BookListener* listener) { m_listeners.push_back(listener); }
    void removeListener(BookListener* listener) { std::erase(m_listeners, listener); }

    //! \brief Whether an order of \p side at \p ticks would take at once.
    bool wouldCross(Side side, std::int64_t ticks) const
    {
        const auto best = bestTicks(opposite(side));
        return best && (side == Side::Buy ? *best <= ticks : *best >= ticks);
    }

protected:
    const std::vector<BookListener*>& listeners() const { return m_listeners; }

private:
    std::vector<BookListener*> m_listeners; // not owned; every listener outlives the book or removes itself
    int m_market = 0;
};

} // namespace fathom::paper
