// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"

#include <chrono>
#include <optional>

namespace fathom {

//! \brief Whether the price somebody is reading in a question moved so far that he has to read it anew: by more than five ticks.
//!
//! Where a tick is small against the price five of them go by within any second and the button would never be free, so after each time
//! it holds still for two seconds, unless the price moves by more than 0.02 %. Source: INTERACTION 2.
class MovedMarket final
{
public:
    using Clock = std::chrono::steady_clock;

    //! \param tick of \p price; a sum of two prices comes with two of them
    bool by(Decimal price, Decimal tick, Clock::time_point now)
    {
        if (!m_read)
            m_read = price;
        const Decimal distance = (price - *m_read).abs();
        const bool rested = !m_said || now - *m_said >= rest;
        if (distance <= tick * Decimal(5) || (!rested && distance <= *m_read * Decimal::fromLiteral("0.0002")))
            return false;
        m_read = price;
        m_said = now;
        return true;
    }

private:
    static constexpr std::chrono::seconds rest { 2 };

    std::optional<Decimal> m_read; //!< when it was last marked
    std::optional<Clock::time_point> m_said;
};

} // namespace fathom
