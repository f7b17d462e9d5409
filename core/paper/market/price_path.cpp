// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/market/price_path.h"

#include "core/paper/market/noise.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace fathom::paper {

namespace {

constexpr int minuteTree = 1, fineTree = 2; // namespaces of the hash
constexpr int knotLevel = 16;
constexpr int fineLevel = 13; // 2^13 steps a minute
constexpr std::int64_t msPerMinute = 60'000;

// The two halves of a node get strengths whose squares average one, so that the day's variance does not depend on luck.
constexpr std::array<double, 2> halves { 1.09, 0.9011 };

// What moves a market within minutes partly comes back within hours: days are calmer than their minutes would make them.
double reversion(int tree, int level)
{
    static const std::array<double, knotLevel + 1> factors = [] {
        std::array<double, knotLevel + 1> made {};
        for (int at = 0; at <= knotLevel; ++at)
            made[static_cast<std::size_t>(at)] = at <= 4 ? 1 : std::pow(0.9, at - 4);
        return made;
    }();
    return tree == minuteTree ? factors[static_cast<std::size_t>(level)] : 1;
}

} // namespace

PricePath::PricePath(std::uint64_t seed, double minuteSigma, double knotSpread)
    : m_seed(seed)
    , m_minuteSigma(minuteSigma)
    , m_knotSpread(knotSpread)
{
}

PricePath::Node PricePath::knotNode(std::int64_t block) const
{
    const auto knot = [this](std::int64_t index) {
        return m_knotSpread * noise::bell(noise::at(m_seed, 0, static_cast<std::uint64_t>(index)));
    };
    return { knotLevel, block << knotLevel, knot(block), knot(block + 1), 1 };
}

PricePath::Split PricePath::split(const Node& node, int tree, double unitSigma) const
{
    const auto place = static_cast<std::uint64_t>(node.start >> node.level);
    const std::uint64_t hash = noise::at(m_seed + static_cast<std::uint64_t>(node.level), static_cast<std::uint64_t>(tree), place);
    const double length = static_cast<double>(std::int64_t { 1 } << node.level);
    const double displaced = noise::bell(hash) * node.strength * unitSigma * std::sqrt(length) / 2 * reversion(tree, node.level);
    const std::size_t toss = noise::mix(hash) >> 63;
    return { (node.left + node.right) / 2 + displaced, node.strength * halves[toss], node.strength * halves[toss ^ 1] };
}

void PricePath::fill(const Node& node, const Range& range) const
{
    if (node.level == 0) {
        if (node.start >= range.first && node.start < range.last) {
            range.values[node.start - range.first] = node.left;
            range.values[node.start - range.first + 1] = node.right;
            if (range.strengths)
                range.strengths[node.start - range.first] = node.strength;
        }
        return;
    }
    const std::int64_t half = std::int64_t { 1 } << (node.level - 1);
    const std::int64_t middle = node.start + half;
    const Split halfway = split(node, minuteTree, m_minuteSigma);
    if (range.first < middle && range.last > node.start)
        fill({ node.level - 1, node.start, node.left, halfway.value, halfway.leftStrength }, range);
    if (range.last > middle && range.first < middle + half)
        fill({ node.level - 1, middle, halfway.value, node.right, halfway.rightStrength }, range);
}

void PricePath::minutes(std::int64_t first, int count, double* values, double* strengths) const
{
    const Range range { first, first + count, values, strengths };
    for (std::int64_t block = first >> knotLevel; (block << knotLevel) < range.last; ++block)
        fill(knotNode(block), range);
}

PricePath::Node PricePath::minuteNode(std::int64_t minute) const
{
    if (minute != m_cachedMinuteNumber) {
        std::array<double, 2> ends {};
        double strength = 1;
        minutes(minute, 1, ends.data(), &strength);
        m_cachedMinute = { fineLevel, minute << fineLevel, ends[0], ends[1], strength };
        m_cachedMinuteNumber = minute;
    }
    return m_cachedMinute;
}

PricePath::Node PricePath::fineNode(std::int64_t ms, int stopLevel) const
{
    const std::int64_t minute = floorDiv(ms, msPerMinute);
    Node node = minuteNode(minute);
    const std::int64_t target = node.start + ((ms - minute * msPerMinute) << fineLevel) / msPerMinute;
    const double unitSigma = m_minuteSigma / std::sqrt(static_cast<double>(1 << fineLevel));
    while (node.level > stopLevel) {
        const std::int64_t middle = node.start + (std::int64_t { 1 } << (node.level - 1));
        const Split halfway = split(node, fineTree, unitSigma);
        if (target < middle)
            node = { node.level - 1, node.start, node.left, halfway.value, halfway.leftStrength };
        else
            node = { node.level - 1, middle, halfway.value, node.right, halfway.rightStrength };
    }
    return node;
}

double PricePath::at(std::int64_t ms) const { return fineNode(ms, 0).left; }

double PricePath::strengthAt(std::int64_t ms) const { return fineNode(ms, 5).strength; }

double slowNoise(std::uint64_t seed, std::int64_t ms, std::int64_t periodMs)
{
    const std::int64_t cell = floorDiv(ms, periodMs);
    const double within = static_cast<double>(ms - cell * periodMs) / static_cast<double>(periodMs);
    const double blend = within * within * (3 - 2 * within);
    const double a = noise::bell(noise::at(seed, 3, static_cast<std::uint64_t>(cell)));
    const double b = noise::bell(noise::at(seed, 3, static_cast<std::uint64_t>(cell + 1)));
    return a + (b - a) * blend;
}

double dayActivity(std::int64_t ms)
{
    // Asia's morning, Europe's, and the overlap with America; the late evening is quiet.
    static constexpr std::array<double, 25> hours { 1.15, 1.05, 1.0, 0.9, 0.8, 0.75, 0.8, 0.95, 1.05, 1.0, 0.9, 0.9, 1.05, 1.35, 1.5,
        1.45, 1.25, 1.1, 1.0, 0.95, 0.95, 0.85, 0.75, 0.85, 1.15 };
    const std::int64_t msOfDay = ms - floorDiv(ms, 86'400'000) * 86'400'000;
    const auto hour = static_cast<std::size_t>(msOfDay / 3'600'000);
    const double within = static_cast<double>(msOfDay % 3'600'000) / 3'600'000.0;
    return hours[hour] + (hours[hour + 1] - hours[hour]) * within;
}

} // namespace fathom::paper
