// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/market_types.h"

#include <deque>
#include <unordered_map>

namespace fathom {

//! \brief Floor division for prices in groups of ticks.
inline std::int64_t floorDiv(std::int64_t a, std::int64_t b)
{
    const std::int64_t q = a / b;
    return q - (a % b != 0 && (a < 0) != (b < 0) ? 1 : 0);
}
inline std::int64_t ceilDiv(std::int64_t a, std::int64_t b)
{
    return -floorDiv(-a, b);
}
//! \brief Row of a price: bids and what hits them round down, asks and what lifts them up, so that a grouped book never crosses.
inline std::int64_t groupOf(Side restingSide, std::int64_t ticks, std::int64_t groupTicks)
{
    return restingSide == Side::Buy ? floorDiv(ticks, groupTicks) : ceilDiv(ticks, groupTicks);
}

//! \brief What was traded at each price row in a sliding window, by aggressor. Bounded: one bucket a window slice. GUI thread.
class TradedVolume
{
public:
    struct Sums
    {
        std::int64_t sell = 0; //!< steps sold into bids
        std::int64_t buy = 0;  //!< steps bought from asks
        std::int64_t total() const { return sell + buy; }
    };

    explicit TradedVolume(std::chrono::minutes window = std::chrono::minutes(15));

    void clear();
    //! \brief How far back the sums reach; what is older goes with the next expire().
    void setWindow(std::chrono::minutes window) { m_window = window; }
    std::chrono::minutes window() const { return std::chrono::duration_cast<std::chrono::minutes>(m_window); }
    void setGroup(std::int64_t groupTicks);
    void add(const std::vector<Trade>& trades);
    //! \brief Forgets slices older than the window. \return true where something went
    bool expire(WallTime now);
    //! \brief Forgets rows by their place: at or above the best ask's row, at or below the best bid's row.
    void clearFrom(std::int64_t lowestGroup);
    void clearUpTo(std::int64_t highestGroup);
    Sums at(std::int64_t group) const;
    bool isEmpty() const { return m_groups.empty(); }

private:
    struct Key
    {
        std::int64_t ticks;
        Side aggressor;
        bool operator==(const Key&) const = default;
    };
    struct KeyHash
    {
        std::size_t operator()(const Key& k) const
        {
            return std::hash<std::int64_t> {}(k.ticks * 2 + (k.aggressor == Side::Buy ? 1 : 0));
        }
    };
    struct Slice
    {
        std::int64_t start = 0; // whole seconds of UTC
        std::unordered_map<Key, std::int64_t, KeyHash> steps;
    };

    std::int64_t groupOfTrade(const Key& key) const { return groupOf(opposite(key.aggressor), key.ticks, m_groupTicks); }
    void addToGroup(const Key& key, std::int64_t steps);
    template <class Predicate>
    void eraseWhere(Predicate gone);

    std::chrono::seconds m_window;
    std::int64_t m_groupTicks = 1;
    std::deque<Slice> m_slices;
    std::unordered_map<std::int64_t, Sums> m_groups;
};

} // namespace fathom
