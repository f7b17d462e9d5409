// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <array>
#include <cstdint>
#include <deque>
#include <optional>

namespace fathom {

//! \brief Guesses at where what leaves a level without trading had stood: all of it behind the own
//! order; ahead and behind by their sizes; by the squares of their sizes, so that the longer part
//! loses more than its share. Source: NOVEL 2.
inline constexpr std::size_t queueGuesses = 3;
using QueueWeights = std::array<double, queueGuesses>; //!< add up to 1
using QueueLosses = std::array<double, queueGuesses>; //!< 0 to 1: how far off each guess was

//! \brief One own order's place in the queue of its price, followed by the level's sizes and the
//! trades there. Steps of the instrument; times are the venue's. A value, any one thread.
//!
//! A size of the level holds every trade up to its time, and trades may be told later than the
//! size that holds them. So a size is taken in when the next one comes; until then it only bounds
//! what is shown. Nothing taken in twice can make the order look further ahead than it is.
class QueuePlace {
public:
    struct Ahead {
        double worst = 0, likely = 0, best = 0; //!< steps; worst >= likely >= best
        std::int64_t level = 0; //!< steps there without the own order
        std::int64_t joined = 0; //!< steps there when it came
        bool wide = false; //!< not seen without a hole since it came: best is a mere bound
    };

    //! \param already steps of the order that rest at the level before it joins anew by a change
    explicit QueuePlace(std::int64_t already = 0)
        : m_already(already)
    {
    }

    //! \brief What the book shows at the price, the own order among it; in order of time.
    void level(WallTime at, std::int64_t steps);
    //! \brief Somebody took that much at the price from the own order's side.
    void trade(WallTime at, std::int64_t steps);
    //! \brief It rests at the end of the queue since \p at.
    void join(WallTime at, std::int64_t own);
    //! \brief It was filled by \p steps: nothing stood ahead any more.
    void fill(WallTime at, std::int64_t steps);
    //! \brief Updates were lost: from here on only bounds are known.
    void doubt();

    bool hasJoined() const { return m_joined; }
    //! \return empty before it joined and until a size of the level holds it
    std::optional<Ahead> ahead(const QueueWeights& weights) const;
    //! \brief How wrong each guess was when the first fill showed where the order stood; empty
    //! before that is known and where it never will be.
    const std::optional<QueueLosses>& losses() const { return m_losses; }
    //! \brief A fill is still to be judged: level() has to go on for that.
    bool awaitsJudgement() const { return m_filledAt && !m_losses && !m_wide; }

private:
    struct Amount {
        WallTime at {};
        std::int64_t steps = 0;
    };
    void begin();
    void settle(const Amount& next);
    void settleJoining(const Amount& next, std::int64_t traded);
    void withdraw(std::int64_t gone, std::int64_t rest);
    void judge(const Amount& next);
    std::int64_t tradedWithin(WallTime after, WallTime to) const;
    std::int64_t others(const Amount& sample) const;

    std::int64_t m_already, m_own = 0;
    WallTime m_joinedAt {};
    bool m_joined = false;
    bool m_joining = false; //!< what is taken in is older than the order
    bool m_known = false; //!< the guesses are made
    bool m_wide = false, m_front = false;
    std::deque<Amount> m_sizes; //!< before it joined: the last ones; then those not taken in
    std::deque<Amount> m_trades; //!< later than what is taken in
    std::optional<Amount> m_base; //!< what is taken in: the level without the own order
    std::array<double, queueGuesses> m_guesses {};
    std::array<double, queueGuesses> m_passed {}; //!< traded after a guess had run out
    double m_best = 0;
    std::int64_t m_length = 0;
    std::optional<WallTime> m_filledAt;
    std::int64_t m_filled = 0;
    std::optional<QueueLosses> m_losses;
};

} // namespace fathom
