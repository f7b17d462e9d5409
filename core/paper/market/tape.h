// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/market/market_types.h"

#include <deque>

namespace fathom::paper {

//! \brief The public tape of one symbol: the last fills, and their aggregates. Paper thread.
class Tape final
{
public:
    using Done = std::function<void(const AggregateTrade&)>;
    //! \param done hears every finished aggregate
    explicit Tape(std::size_t aggregatesKept, std::int64_t firstAggregateId, Done done);

    //! \brief Fills come in order of id and time.
    void add(const TapeTrade& trade);
    //! \brief Ends the open aggregate once it is 100 ms old.
    void advanceTo(WallTime now);

    std::vector<TapeTrade> trades(int limit, std::optional<std::int64_t> fromId) const;
    std::vector<AggregateTrade> aggregates(int limit, std::optional<std::int64_t> fromId, std::optional<WallTime> start, std::optional<WallTime> end) const;

private:
    void finish();

    std::deque<TapeTrade> m_trades;
    std::deque<AggregateTrade> m_aggregates;
    std::optional<AggregateTrade> m_open;
    std::size_t m_kept;
    std::int64_t m_nextId;
    Done m_done;
};

} // namespace fathom::paper
