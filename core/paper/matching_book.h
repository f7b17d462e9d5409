// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/market_book.h"

#include <array>

namespace fathom::paper {

//! \brief A real order book: price first, then time. Orders of a level form a queue threaded through one pool, levels
//! stand in a sorted array with the best at its end, so that work near the touch moves nothing.
class MatchingBook final : public MarketBook
{
public:
    //! \brief Ids rise from here; the defaults follow the clock, so that a later run never repeats an earlier one's.
    struct FirstIds
    {
        std::int64_t trade = 0;  //!< 0: from the clock
        std::int64_t update = 0; //!< 0: from the clock
    };
    //! \param clock gives the time of trades; outlives the book
    explicit MatchingBook(const Clock& clock, FirstIds first);
    explicit MatchingBook(const Clock& clock)
        : MatchingBook(clock, FirstIds())
    {
    }

    SubmitResult submit(const BookOrder& order) override;
    std::optional<std::int64_t> cancel(OrderHandle handle) override;
    std::optional<SubmitResult> modify(OrderHandle handle, const BookOrder& order) override;

    std::optional<std::int64_t> bestTicks(Side side) const override;
    std::int64_t levelSteps(Side side, std::int64_t ticks) const override;
    std::int64_t rpiLevelSteps(Side side, std::int64_t ticks) const override;
    std::int64_t rpiUpdateId() const override { return m_updateId + m_hiddenChanges; }
    void depth(Side side, int limit, std::vector<BookLevel>& out) const override;
    void rpiDepth(Side side, int limit, std::vector<BookLevel>& out) const override;
    std::int64_t fillable(Side side, std::int64_t ticks, std::int64_t enough) const override;
    std::optional<std::int64_t> restingSteps(OrderHandle handle) const override;
    std::int64_t lastUpdateId() const override { return m_updateId; }
    std::optional<BookTrade> lastTrade() const override { return m_lastTrade; }
    std::int64_t takeTradeId() override { return ++m_tradeId; }

    //! \return steps queued before \p handle at its price, empty where it no longer rests
    std::optional<std::int64_t> stepsAhead(OrderHandle handle) const;
    std::size_t orderCount() const { return m_resting; }

private:
    using Index = std::uint32_t;
    static constexpr Index none = 0xffffffff;

    struct Node
    {
        BookOrder order; // steps is what is left
        Index previous = none, next = none;
        std::uint32_t generation = 0;
        bool resting = false;
    };
    struct Level
    {
        std::int64_t ticks = 0, steps = 0;
        Index head = none, tail = none;
        int orders = 0;
        std::int64_t hidden = 0; // of steps: RPI, which the public book leaves out
        std::int64_t shown() const { return steps - hidden; }
        void take(const BookOrder& order, std::int64_t count)
        {
            steps -= count;
            hidden -= order.timeInForce == TimeInForce::RPI ? count : 0;
        }
    };
    using Levels = std::vector<Level>; // best last

    Levels& levels(Side side) { return m_levels[static_cast<std::size_t>(side)]; }
    const Levels& levels(Side side) const { return m_levels[static_cast<std::size_t>(side)]; }
    //! \return position of \p ticks, or where it would be inserted
    static std::size_t positionOf(const Levels& levels, Side side, std::int64_t ticks);
    static bool crosses(const BookOrder& order, std::int64_t ticks)
    {
        return order.side == Side::Buy ? ticks <= order.ticks : ticks >= order.ticks;
    }

    OrderHandle handleOf(Index index) const { return (static_cast<OrderHandle>(m_nodes[index].generation) << 32) | (index + 1U); }
    std::optional<Index> indexOf(OrderHandle handle) const;
    bool takes(const BookOrder& order) const;
    bool canFillWhole(const BookOrder& order) const;
    SubmitResult execute(const BookOrder& order, bool& settled);
    std::int64_t match(const BookOrder& order, SubmitResult& result, bool& settled);
    bool preventSelfTrade(const BookOrder& order, Level& level, ExpiryReason& reason, bool& settled);
    void trade(const BookOrder& order, std::int64_t steps, std::int64_t left, Level& level);
    OrderHandle rest(BookOrder order, std::int64_t steps);
    std::int64_t takeOut(Index index);
    void unlink(Level& level, Index index);
    void tellLevel(Side side, std::int64_t ticks, std::int64_t steps);
    void tellHidden(Side side, std::int64_t ticks);
    void tellSettled();

    const Clock& m_clock;
    std::array<Levels, 2> m_levels;
    std::vector<Node> m_nodes;
    std::vector<Index> m_free;
    std::size_t m_resting = 0;
    std::int64_t m_tradeId = 0, m_updateId = 0, m_hiddenChanges = 0;
    std::uint64_t m_updateNoise = 0x9e3779b97f4a7c15ULL; // update ids leave gaps, as the venue's do
    std::optional<BookTrade> m_lastTrade;
    bool m_busy = false;
};

} // namespace fathom::paper
