// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/market_types.h"

#include <deque>
#include <optional>
#include <vector>

namespace fathom {

//! \brief How often, lately, an order resting that far from the touch behind that much would have
//! filled in time.
//!
//! Counts instead of modelling: every second of the last minutes is asked what an order placed
//! then, as far from the touch as the one asked about is now and behind the same quantity, would
//! have met until its time was over. Filled is what a trade went through, or what traded at its
//! price behind it. One symbol; ticks and steps of its instrument. A value, any one thread. Source:
//! NOVEL 2.
class FillOdds {
public:
    static constexpr int leastStarts = 30; //!< fewer seconds to ask than this say nothing

    explicit FillOdds(std::chrono::seconds memory = std::chrono::minutes(15));

    //! \brief The touch as it is at \p now; the first one of a second counts.
    void noteTouch(WallTime now, std::int64_t bidTicks, std::int64_t askTicks);
    void noteTrade(const Trade& trade);
    void clear() { m_seconds.clear(); }

    //! \param side of the resting order  \param beyond ticks below the best bid or above the best
    //! ask; negative: inside \param ahead, own steps that must trade at the price before the order
    //! is whole \return 0 to 1, empty while too little was seen
    std::optional<double> chance(Side side, std::int64_t beyond, std::int64_t ahead,
        std::int64_t own, std::chrono::seconds within) const;

    //! \brief What resting orders of \p side at \p ticks were met with in the last \p within.
    //! \return steps a second; empty where that long was not seen
    std::optional<double> rate(Side side, std::int64_t ticks, std::chrono::seconds within) const;

private:
    struct AtPrice {
        std::int64_t ticks = 0;
        std::int64_t steps = 0;
    };
    struct Second {
        std::int64_t at = 0; // whole seconds of UTC
        std::int64_t bid = 0, ask = 0; // 0 where the touch was not seen
        std::vector<AtPrice> sold, bought; // by the aggressor: what resting buys and sells meet
        std::int64_t lowestSold = 0, highestBought = 0; // 0 where nothing traded
    };
    Second& secondAt(std::int64_t at);
    bool wouldFill(std::size_t from, Side side, std::int64_t price, std::int64_t needed,
        std::int64_t seconds) const;

    std::int64_t m_memory;
    std::deque<Second> m_seconds;
};

} // namespace fathom
