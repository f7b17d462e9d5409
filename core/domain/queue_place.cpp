// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/queue_place.h"

#include <algorithm>
#include <chrono>

namespace fathom {

namespace {

constexpr std::size_t allBehind = 0, bySize = 1, bySquare = 2;
constexpr std::size_t sizesKept = 16; // before it joined: a second and a half of updates

// What of gone left from ahead, where the part behind has that chance to be the one that left.
double leftAhead(double ahead, double behind, double gone, double chanceBehind)
{
    const double fromBehind = std::min(behind, gone * chanceBehind);
    return std::min(ahead, gone - fromBehind);
}

} // namespace

std::int64_t QueuePlace::tradedWithin(WallTime after, WallTime to) const
{
    std::int64_t sum = 0;
    for (const Amount& trade : m_trades) {
        if (trade.at > after && trade.at <= to)
            sum += trade.steps;
    }
    return sum;
}

std::int64_t QueuePlace::others(const Amount& sample) const
{
    const std::int64_t own = sample.at >= m_joinedAt ? m_own - m_filled : m_already;
    return std::max<std::int64_t>(0, sample.steps - own);
}

void QueuePlace::level(WallTime at, std::int64_t steps)
{
    if (!m_sizes.empty() && at <= m_sizes.back().at) {
        if (at == m_sizes.back().at)
            m_sizes.back().steps = steps;
        return;
    }
    if (m_base && at <= m_base->at)
        return;
    m_sizes.push_back({ at, steps });
    if (!m_joined) {
        if (m_sizes.size() > sizesKept)
            m_sizes.pop_front();
        while (!m_trades.empty() && m_trades.front().at <= m_sizes.front().at)
            m_trades.pop_front();
        return;
    }
    if (!m_base)
        begin();
    while (m_sizes.size() > 1) {
        settle(m_sizes.front());
        m_sizes.pop_front();
    }
}

void QueuePlace::trade(WallTime at, std::int64_t steps)
{
    if (m_base && at <= m_base->at)
        return; // the size taken in holds it
    if (m_known && !m_base) {
        for (double& guess : m_guesses)
            guess = std::max(0.0, guess - static_cast<double>(steps));
        return;
    }
    m_trades.push_back({ at, steps });
}

void QueuePlace::join(WallTime at, std::int64_t own)
{
    m_joined = true;
    m_joinedAt = at;
    m_own = own;
    begin();
}

// Finds what stood there when the order came: the last size from before, else, as a bound only,
// the first one with the order in it.
void QueuePlace::begin()
{
    if (m_sizes.empty())
        return;
    while (m_sizes.size() > 1 && m_sizes[1].at < m_joinedAt)
        m_sizes.pop_front();
    const Amount first = m_sizes.front();
    m_sizes.pop_front();
    const auto rest = static_cast<double>(others(first));
    m_base = Amount { first.at, others(first) };
    m_joining = first.at < m_joinedAt;
    m_wide |= !m_joining;
    for (double& guess : m_guesses)
        guess = m_known ? std::min(guess, rest) : rest;
    m_best = m_wide ? 0 : rest;
    if (!m_known)
        m_length = others(first);
    m_known = true;
    while (!m_trades.empty() && m_trades.front().at <= first.at)
        m_trades.pop_front();
}

void QueuePlace::settle(const Amount& next)
{
    judge(next);
    const std::int64_t traded = tradedWithin(m_base->at, next.at);
    if (m_joining && next.at >= m_joinedAt) {
        settleJoining(next, traded);
    } else {
        for (std::size_t i = 0; i < queueGuesses; ++i) {
            m_passed[i] += std::max(0.0, static_cast<double>(traded) - m_guesses[i]);
            m_guesses[i] = std::max(0.0, m_guesses[i] - static_cast<double>(traded));
        }
        m_best = std::max(0.0, m_best - static_cast<double>(traded));
        const std::int64_t rest = std::max<std::int64_t>(0, m_base->steps - traded);
        if (others(next) < rest)
            withdraw(rest - others(next), rest);
    }
    m_base = Amount { next.at, others(next) };
    for (double& guess : m_guesses)
        guess = std::min(guess, static_cast<double>(m_base->steps));
    m_best = std::min(m_best, m_guesses[allBehind]);
    while (!m_trades.empty() && m_trades.front().at <= next.at)
        m_trades.pop_front();
}

// The first size with the order in it, too: what came in between stands ahead or behind, by the
// share of the time that had passed.
void QueuePlace::settleJoining(const Amount& next, std::int64_t traded)
{
    using Fraction = std::chrono::duration<double>;
    m_joining = false;
    const auto most = static_cast<double>(others(next));
    m_best = std::clamp(static_cast<double>(m_base->steps - traded), 0.0, most);
    const double share = Fraction(m_joinedAt - m_base->at) / Fraction(next.at - m_base->at);
    m_guesses[allBehind] = most;
    m_guesses[bySize] = m_guesses[bySquare] = m_best + (most - m_best) * share;
    m_length = static_cast<std::int64_t>(m_guesses[bySize]) + tradedWithin(m_joinedAt, next.at);
}

void QueuePlace::withdraw(std::int64_t gone, std::int64_t rest)
{
    const auto left = static_cast<double>(gone);
    const auto whole = static_cast<double>(rest);
    for (const std::size_t guess : { bySize, bySquare }) {
        const double ahead = m_guesses[guess];
        const double behind = std::max(0.0, whole - ahead);
        const double a = guess == bySquare ? ahead * ahead : ahead;
        const double b = guess == bySquare ? behind * behind : behind;
        if (a + b > 0)
            m_guesses[guess] -= leftAhead(ahead, behind, left, b / (a + b));
    }
    m_best = std::max(0.0, m_best - left);
}

// At the first fill the quantity ahead was at least 0 and at most what traded with it at that very
// moment: that far every guess is right, and beyond it wrong.
void QueuePlace::judge(const Amount& next)
{
    if (!awaitsJudgement() || next.at < *m_filledAt)
        return;
    const WallTime before = *m_filledAt - WallTime::duration(1);
    const auto earlier = static_cast<double>(tradedWithin(m_base->at, before));
    const auto room = static_cast<double>(
        std::max<std::int64_t>(0, tradedWithin(before, *m_filledAt) - m_filled));
    QueueLosses losses {};
    for (std::size_t i = 0; i < queueGuesses; ++i) {
        const double passed = m_passed[i] + std::max(0.0, earlier - m_guesses[i]);
        const double left = std::max(0.0, m_guesses[i] - earlier);
        const double off = passed + std::max(0.0, left - room);
        losses[i] = std::min(1.0, off / static_cast<double>(std::max<std::int64_t>(1, m_length)));
    }
    m_losses = losses;
}

void QueuePlace::fill(WallTime at, std::int64_t steps)
{
    if (!m_front && !m_joining)
        m_filledAt = at;
    m_front = true;
    m_best = 0;
    m_filled += steps;
}

void QueuePlace::doubt()
{
    if (m_base) {
        std::int64_t traded = 0;
        for (const Amount& trade : m_trades)
            traded += trade.steps;
        for (double& guess : m_guesses)
            guess = std::max(0.0, guess - static_cast<double>(traded));
    }
    m_known &= !m_joining; // what came just before the order was not seen
    m_wide |= m_joined;
    m_joining = false;
    m_best = 0;
    m_base.reset();
    m_sizes.clear();
    m_trades.clear();
}

std::optional<QueuePlace::Ahead> QueuePlace::ahead(const QueueWeights& weights) const
{
    if (!m_joined || !m_base)
        return std::nullopt;
    const bool holdsIt = !m_sizes.empty() && m_sizes.back().at >= m_joinedAt;
    if (m_joining && !holdsIt)
        return std::nullopt; // what came with it is not told yet
    Ahead ahead;
    ahead.level = m_sizes.empty() ? m_base->steps : others(m_sizes.back());
    ahead.joined = m_length;
    ahead.wide = m_wide;
    if (m_front)
        return ahead;
    std::int64_t traded = 0, since = 0;
    for (const Amount& trade : m_trades) {
        if (!m_joining || trade.at > m_joinedAt)
            traded += trade.steps;
        if (!m_sizes.empty() && trade.at > m_sizes.back().at)
            since += trade.steps;
    }
    const auto after = [](double steps, std::int64_t gone) {
        return std::max(0.0, steps - static_cast<double>(gone));
    };
    const double bound = after(static_cast<double>(ahead.level), since);
    ahead.worst = after(m_guesses[allBehind], traded);
    if (m_joining) // what came since the last size may stand ahead
        ahead.worst = std::max(ahead.worst, bound);
    else if (!m_sizes.empty())
        ahead.worst = std::min(ahead.worst, bound);
    for (std::size_t i = 0; i < queueGuesses; ++i)
        ahead.likely += weights[i] * std::min(ahead.worst, after(m_guesses[i], traded));
    ahead.best = std::min(ahead.likely, after(m_best, traded));
    return ahead;
}

} // namespace fathom
