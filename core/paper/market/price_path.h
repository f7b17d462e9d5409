// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace fathom::paper {

//! \brief A random walk that is a function of time: any stretch of it can be had without what lies before.
//!
//! Built by halving: independent knots every 65,536 minutes, between them midpoints displaced as a Brownian bridge wants,
//! down to steps of 7.3 ms. The bridge's strength is a binomial cascade over the same tree, so calm and wild times
//! cluster at every scale, as they do in real markets. Values are natural logarithms of a price ratio. Any thread.
class PricePath final
{
public:
    //! \param minuteSigma deviation of one minute's log return  \param knotSpread deviation of the knots
    PricePath(std::uint64_t seed, double minuteSigma, double knotSpread);

    //! \brief Values at the minutes \p first to \p first + \p count (count + 1 of them) into \p values, and the local
    //! strength (about 1) of each of the \p count minutes into \p strengths where not null.
    void minutes(std::int64_t first, int count, double* values, double* strengths) const;
    double at(std::int64_t ms) const;
    //! \brief Strength of the walk within the second or so around \p ms: about 1, higher in bursts.
    double strengthAt(std::int64_t ms) const;
    double minuteSigma() const { return m_minuteSigma; }

private:
    struct Node
    {
        int level = 0;              // the node spans 2^level units
        std::int64_t start = 0;     // in units
        double left = 0, right = 0; // values at its ends
        double strength = 1;
    };
    struct Range
    {
        std::int64_t first = 0, last = 0;
        double* values = nullptr;
        double* strengths = nullptr;
    };
    Node knotNode(std::int64_t block) const;
    struct Split
    {
        double value = 0; // halfway
        double leftStrength = 1, rightStrength = 1;
    };
    Split split(const Node& node, int tree, double unitSigma) const;
    void fill(const Node& node, const Range& range) const;
    Node minuteNode(std::int64_t minute) const;
    Node fineNode(std::int64_t ms, int stopLevel) const;

    std::uint64_t m_seed;
    double m_minuteSigma;
    double m_knotSpread;
    mutable Node m_cachedMinute;
    mutable std::int64_t m_cachedMinuteNumber = INT64_MIN;
};

//! \brief Smooth-ish noise of about unit deviation with features \p periodMs long, for slow things such as a basis.
double slowNoise(std::uint64_t seed, std::int64_t ms, std::int64_t periodMs);

//! \brief How busy this time of day is, about 1 on average; UTC.
double dayActivity(std::int64_t ms);

//! \brief Division that rounds toward minus infinity; \p b > 0.
constexpr std::int64_t floorDiv(std::int64_t a, std::int64_t b) { return a / b - (a % b < 0 ? 1 : 0); }

} // namespace fathom::paper
