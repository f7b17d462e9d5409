// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <chrono>
#include <optional>

namespace fathom::binance {

//! \brief The last hundred round trips and their middle and slow end. Thread: one.
class RoundTrips
{
public:
    void add(std::chrono::microseconds trip)
    {
        m_trips[m_next] = trip;
        m_next = (m_next + 1) % m_trips.size();
        m_count = std::min(m_count + 1, m_trips.size());
    }
    std::optional<std::chrono::microseconds> median() const { return rank(50); }
    //! \brief 99th percentile.
    std::optional<std::chrono::microseconds> slow() const { return rank(99); }

private:
    std::optional<std::chrono::microseconds> rank(std::size_t percent) const
    {
        if (m_count == 0)
            return std::nullopt;
        auto sorted = m_trips;
        const auto end = sorted.begin() + static_cast<std::ptrdiff_t>(m_count);
        const auto at = sorted.begin() + static_cast<std::ptrdiff_t>(std::min(m_count - 1, m_count * percent / 100));
        std::nth_element(sorted.begin(), at, end);
        return *at;
    }

    std::array<std::chrono::microseconds, 100> m_trips {};
    std::size_t m_next = 0, m_count = 0;
};

} // namespace fathom::binance
