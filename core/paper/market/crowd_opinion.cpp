// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/market/crowd_opinion.h"

#include <algorithm>
#include <cmath>

namespace fathom::paper {

namespace {

constexpr double halfHour = 30;

} // namespace

double longShare(const FairPrice& fair, Participants who, std::int64_t ms)
{
    const std::uint64_t seed = fair.seed() + 40 + 2 * static_cast<std::uint64_t>(who);
    const double trend = std::clamp(std::log(fair.at(ms) / fair.at(ms - 24 * hourMs)) / (fair.typicalSigma() * 38), -2.0, 2.0);
    const double lean = who == Participants::Everybody ? -0.045 : who == Participants::LargeAccounts ? 0.015 : 0.03;
    const double mean = who == Participants::LargePositions ? 0.53 : 0.6;
    const double share = mean + lean * trend + 0.06 * slowNoise(seed, ms, 60 * hourMs) + 0.015 * slowNoise(seed + 1, ms, 2 * hourMs);
    return std::clamp(share, 0.1, 0.9);
}

AdlRisk adlRisk(const FairPrice& fair, std::int64_t ms)
{
    const double moved = std::abs(std::log(fair.at(ms) / fair.at(ms - 30 * minuteMs))) / (fair.typicalSigma() * std::sqrt(halfHour));
    return moved > 3 ? AdlRisk::High : moved > 1.8 ? AdlRisk::Medium : AdlRisk::Low;
}

} // namespace fathom::paper
