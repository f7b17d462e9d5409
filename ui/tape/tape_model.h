// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/instrument.h"
#include "core/domain/market_types.h"

#include <deque>
#include <vector>

namespace fathom {

//! \brief One line of the tape: a print, or a hole where prints were missed.
struct TapeRow
{
    std::int64_t serial = 0; //!< counts up; names the line whatever arrives above it
    std::int64_t ticks = 0;
    std::int64_t steps = 0;
    WallTime time {};
    Side aggressor = Side::Buy;
    int merged = 1;          //!< prints in this line
    bool isGap = false;
    WallTime gapEnd {};

    bool operator==(const TapeRow&) const = default;
};

//! \brief Prints newest first, neighbours within ten milliseconds merged, small ones left out. Bounded. Pure. GUI thread.
class TapeModel
{
public:
    static constexpr std::size_t kept = 5000;
    static constexpr std::chrono::milliseconds defaultMerge { 10 };

    void clear();
    //! \brief Same price and aggressor within \p window become one line; 0 keeps every print.
    void setMerge(std::chrono::milliseconds window);
    //! \param steps smaller lines are not shown; they stay and come back when the limit is lowered
    void setMinimum(std::int64_t steps);
    std::int64_t minimum() const { return m_minimum; }
    //! \brief Oldest first, as they arrived. \return lines that became visible at the top
    int add(const std::vector<Trade>& trades);
    void addGap(WallTime from, WallTime to);

    int count() const { return static_cast<int>(m_shown.size()); }
    //! \param index 0 is the newest
    const TapeRow& row(int index) const { return m_shown[static_cast<std::size_t>(index)]; }
    //! \brief Whether anything was printed at all, also below the limit.
    bool hasPrints() const { return !m_all.empty(); }

private:
    bool isShown(const TapeRow& row) const { return row.isGap || row.steps >= m_minimum; }
    void rebuild();

    std::deque<TapeRow> m_all;   // newest first
    std::deque<TapeRow> m_shown; // newest first
    std::int64_t m_minimum = 0;
    std::int64_t m_serial = 0;
    std::chrono::milliseconds m_merge = defaultMerge;
};

} // namespace fathom
