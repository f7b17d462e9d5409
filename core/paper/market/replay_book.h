// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/market_book.h"

#include <map>

namespace fathom::paper {

//! \brief A recorded book that users trade against. Recorded levels are the anonymous liquidity; users' orders stand
//! among them.
//!
//! A user's order queues behind what its level held when it joined. Recorded fills at its price shorten that queue, what
//! a level loses beyond its fills are cancels, spread over the queue in proportion; it fills when the queue is eaten up,
//! when a recorded fill happens beyond its price, or when the recorded other side comes to stand at it. A user who takes
//! walks the recorded levels; what he took stays gone until the recording next speaks of that level. Paper thread.
class ReplayBook final : public MarketBook
{
public:
    //! \param clock gives the time of trades; outlives the book
    ReplayBook(const Clock& clock, std::int64_t lastTradeId, std::int64_t lastUpdateId);

    //! \brief What a level loses is not taken for cancelled again by a trade at its price that is told up to \p lag later: a venue tells
    //! of trades by themselves, mostly after the book has shown them. 0, the default, is for recordings in order.
    void setTradesLag(std::chrono::milliseconds lag) { m_tradesLag = lag; }

    //! \name From the recording
    void setRecorded(Side side, std::int64_t ticks, std::int64_t steps);
    //! \brief The touch as bookTicker tells it, ahead of the next depth update.
    void setTouch(Side side, std::int64_t ticks, std::int64_t steps);
    //! \brief A depth update that is newer than every setTouch(): what those changed and it does not mention goes back.
    void beginUpdate();
    void endUpdate();
    void recordedTrade(Side aggressor, std::int64_t ticks, std::int64_t steps);
    //! \brief A snapshot replaces every recorded level.
    void replaceAll(const std::map<std::int64_t, std::int64_t>& bids, const std::map<std::int64_t, std::int64_t>& asks);
    std::size_t recordedLevels(Side side) const { return recorded(side).size(); }
    //! \brief Recorded steps at a price, without users' orders and what they took.
    std::int64_t recordedSteps(Side side, std::int64_t ticks) const;
    //! \return steps queued before \p handle, empty where it no longer rests
    std::optional<std::int64_t> stepsAhead(OrderHandle handle) const;

    SubmitResult submit(const BookOrder& order) override;
    std::optional<std::int64_t> cancel(OrderHandle handle) override;
    std::optional<SubmitResult> modify(OrderHandle handle, const BookOrder& order) override;
    std::optional<std::int64_t> bestTicks(Side side) const override;
    std::int64_t levelSteps(Side side, std::int64_t ticks) const override;
    void depth(Side side, int limit, std::vector<BookLevel>& out) const override;
    std::int64_t fillable(Side side, std::int64_t ticks, std::int64_t enough) const override;
    std::optional<std::int64_t> restingSteps(OrderHandle handle) const override;
    std::int64_t lastUpdateId() const override { return m_updateId; }
    std::optional<BookTrade> lastTrade() const override { return m_lastTrade; }
    std::int64_t takeTradeId() override { return ++m_tradeId; }

private:
    // Keyed by what makes the best come first: bids by -ticks, asks by ticks.
    struct Level
    {
        std::int64_t steps = 0;  // recorded
        std::int64_t taken = 0;  // of those, by users
        std::int64_t filled = 0; // by recorded fills the level has not shown yet
        std::int64_t shown() const { return std::max<std::int64_t>(0, steps - taken); }
    };
    struct Resting
    {
        OrderHandle handle = 0;
        BookOrder order; // steps is what is left
        std::int64_t ahead = 0;
    };
    using Levels = std::map<std::int64_t, Level>;
    using Queues = std::map<std::int64_t, std::vector<Resting>>; // per price, first come first

    static std::int64_t keyOf(Side side, std::int64_t ticks) { return side == Side::Buy ? -ticks : ticks; }
    static std::int64_t ticksOf(Side side, std::int64_t key) { return side == Side::Buy ? -key : key; }
    Levels& recorded(Side side) { return m_recorded[static_cast<std::size_t>(side)]; }
    const Levels& recorded(Side side) const { return m_recorded[static_cast<std::size_t>(side)]; }
    Queues& queues(Side side) { return m_queues[static_cast<std::size_t>(side)]; }
    const Queues& queues(Side side) const { return m_queues[static_cast<std::size_t>(side)]; }

    void change(Side side, std::int64_t ticks, std::int64_t steps);
    //! \brief How much of \p steps traded at \p key the book has shown already; that much is forgotten.
    std::int64_t shownBefore(Side side, std::int64_t key, std::int64_t steps);
    void shortenQueue(Side side, std::int64_t key, std::int64_t gone, std::int64_t before, bool fromFront);
    Resting* find(OrderHandle handle);
    const Resting* find(OrderHandle handle) const;
    bool canFillWhole(const BookOrder& order) const;
    std::int64_t match(const BookOrder& order, SubmitResult& result);
    //! \brief Takes from one level, front of the queue first. \return steps left
    std::int64_t matchLevel(const BookOrder& order, std::int64_t key, std::int64_t left, SubmitResult& result);
    bool preventSelfTrade(const BookOrder& order, std::vector<Resting>& queue, ExpiryReason& reason);
    //! \brief Fills users' orders of \p side down to \p key with anonymous volume. \return what is left of it
    std::int64_t fillUsers(Side side, std::int64_t key, std::int64_t steps, bool beyondOnly);
    void meetCrossed(Side side);
    void trade(Side aggressor, std::int64_t ticks, std::int64_t steps, const TradeParty& maker, const TradeParty& taker);
    void tellLevel(Side side, std::int64_t ticks);
    void settle();

    const Clock& m_clock;
    std::array<Levels, 2> m_recorded;
    std::array<Queues, 2> m_queues;
    struct Edit
    {
        Side side = Side::Buy;
        std::int64_t ticks = 0, before = 0;
    };
    std::vector<Edit> m_edits; // by setTouch() since the last update
    std::vector<std::pair<Side, std::int64_t>> m_updated;
    std::map<OrderHandle, std::pair<Side, std::int64_t>> m_where; // handle to its side and key
    struct Loss
    {
        MonotonicTime when;
        std::int64_t steps = 0;
    };
    std::map<std::pair<Side, std::int64_t>, std::vector<Loss>> m_losses; // of levels at which users wait, by side and key
    std::chrono::milliseconds m_tradesLag { 0 };
    std::int64_t m_tradeId, m_updateId;
    OrderHandle m_nextHandle = 1;
    std::optional<BookTrade> m_lastTrade;
    bool m_traded = false;
    bool m_updating = false;
};

} // namespace fathom::paper
