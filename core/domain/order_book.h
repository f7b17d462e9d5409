// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/book_view.h"
#include "core/domain/market_types.h"

#include <array>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace fathom {

//! \brief One side of a book: a dense ladder of ticks around the touch, found by bitmaps, and a map for the far tail.
//!
//! The window lies so that the touch has most of it behind; it moves when the touch leaves it or has little of it left, and levels
//! change between ladder and tail then. Nothing better than the window's levels is ever in the tail. Pure, one thread.
class BookSide
{
public:
    //! \param side Buy: highest is best, Sell: lowest is best
    explicit BookSide(Side side);

    void clear();
    //! \brief Sets the quantity at \p ticks; 0 deletes, deleting an absent level is normal.
    void set(std::int64_t ticks, std::int64_t steps)
    {
        if (inWindow(ticks))
            setDense(ticks, steps);
        else
            setFar(ticks, steps);
    }
    //! \brief Asks the memory for what set() of \p ticks will touch. Changes nothing.
    void expect(std::int64_t ticks) const
    {
        if (inWindow(ticks))
            __builtin_prefetch(m_steps.get() + distance(ticks), 1);
    }
    std::int64_t at(std::int64_t ticks) const; //!< 0 where absent
    bool isEmpty() const { return m_denseCount == 0; }
    std::size_t size() const { return m_denseCount + m_far.size(); }
    //! \brief Best price; only where not empty.
    std::int64_t bestTicks() const { return m_best; }
    BookLevel best() const { return { m_best, at(m_best) }; }
    //! \brief Appends up to \p limit levels, best first.
    void levels(std::size_t limit, std::vector<BookLevel>& out) const;

    static constexpr std::int64_t windowTicks = 1 << 16;

private:
    static constexpr std::size_t wordBits = 64;
    static constexpr std::size_t wordCount = windowTicks / wordBits;
    struct Release
    {
        void operator()(std::int64_t* steps) const;
    };

    bool inWindow(std::int64_t ticks) const { return distance(ticks) < static_cast<std::uint64_t>(windowTicks); }
    std::uint64_t distance(std::int64_t ticks) const
    {
        return static_cast<std::uint64_t>(ticks) - static_cast<std::uint64_t>(m_base);
    }
    bool isBetter(std::int64_t a, std::int64_t b) const { return m_side == Side::Buy ? a > b : a < b; }
    void setDense(std::int64_t ticks, std::int64_t steps);
    void setFar(std::int64_t ticks, std::int64_t steps);
    void touchSet(std::int64_t ticks, std::int64_t before);
    void mark(std::size_t slot, bool there);
    void moveWindow(std::int64_t touch);
    void bestWentAway();
    std::optional<std::size_t> nextSlot(std::size_t from) const;
    std::int64_t worstRoom() const;

    Side m_side;
    std::int64_t m_base = 0, m_best = 0;
    std::size_t m_denseCount = 0;
    std::unique_ptr<std::int64_t[], Release> m_steps;             //!< one a tick of the window; pages never touched cost no memory
    std::array<std::uint64_t, wordCount> m_words {};              //!< one bit a tick with quantity
    std::array<std::uint64_t, wordCount / wordBits> m_summary {}; //!< one bit a word that is not 0
    std::map<std::int64_t, std::int64_t> m_far;
};

//! \brief Every known level of one symbol in whole ticks and steps. Pure, one thread.
class OrderBook
{
public:
    OrderBook()
        : m_bids(Side::Buy)
        , m_asks(Side::Sell)
    {
    }

    void clear();
    void applyLevel(Side side, std::int64_t ticks, std::int64_t steps) { (side == Side::Buy ? m_bids : m_asks).set(ticks, steps); }
    void apply(const std::vector<BookLevel>& bids, const std::vector<BookLevel>& asks);

    const BookSide& bids() const { return m_bids; }
    const BookSide& asks() const { return m_asks; }
    std::optional<BookLevel> bestBid() const;
    std::optional<BookLevel> bestAsk() const;
    //! \brief Bid at or above ask; a locked book (equal) counts as crossed only in \p strict mode.
    bool isCrossed(bool strict = false) const;
    //! \brief Replaces bids and asks of \p view by up to \p levels a side.
    void fill(BookView& view, std::size_t levels) const;

private:
    BookSide m_bids, m_asks;
};

} // namespace fathom
