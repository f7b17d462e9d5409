// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/market/history.h"

#include "core/paper/market/noise.h"

#include <cmath>

namespace fathom::paper {

namespace {

constexpr std::int64_t earliestMinute = 1'719'792'000'000 / minuteMs; // 2024-07-01
constexpr std::size_t keptHours = 20'000;

// Quantiles of an exponential and of a log-normal variable, looked up by hash bits.
struct Quantiles
{
    std::array<double, 256> exponential {}, volume {};
    Quantiles()
    {
        for (std::size_t i = 0; i < exponential.size(); ++i) {
            const double u = (static_cast<double>(i) + 0.5) / 256;
            exponential[i] = -std::log(1 - u);
            volume[i] = std::exp(0.45 * std::log(u / (1 - u)) * 0.55 - 0.03);
        }
    }
};

const Quantiles quantiles;

// llround() for what is known to be positive and far from 2^53.
std::int64_t rounded(double value) { return static_cast<std::int64_t>(value + 0.5); }

} // namespace

void appendKline(Kline& into, const Kline& next)
{
    into.high = std::max(into.high, next.high);
    into.low = std::min(into.low, next.low);
    into.close = next.close;
    into.closeTime = next.closeTime;
    into.volume += next.volume;
    into.takerBuyVolume += next.takerBuyVolume;
    into.quote += next.quote;
    into.takerBuyQuote += next.takerBuyQuote;
    into.trades += next.trades;
    if (into.firstId < 0)
        into.firstId = next.firstId;
    if (next.lastId >= 0)
        into.lastId = next.lastId;
    into.closed = next.closed;
}

History::History(const CatalogueEntry& entry, std::shared_ptr<const FairPrice> fair)
    : m_fair(std::move(fair))
    , m_tick(entry.listed.instrument.tickSize.toDouble())
    , m_step(entry.listed.instrument.stepSize.toDouble())
    , m_minuteVolume(0)
    , m_tradeMean(1)
    , m_firstMinute(std::max(earliestMinute, entry.listed.instrument.onboardTime / minuteMs))
{
    // What the participants trade was measured: takers of their own accord, and what is swept when quotes follow the
    // price, which grows with depth and with how often the price leaves the quotes behind.
    const CrowdProfile& crowd = entry.crowd;
    const double tickBp = 1e4 * m_tick / entry.listed.referencePrice.toDouble();
    const double sigmaBp = 1e4 * m_fair->typicalSigma();
    const double taken = crowd.takersPerSecond * crowd.takerMean;
    const double swept = crowd.depthPerBp * sigmaBp * sigmaBp / 60 / (0.75 * std::max(1.0, tickBp));
    const double volume = taken + 0.08 * swept;
    const double fills = 2.5 * crowd.takersPerSecond * (0.7 + 0.022 * swept / taken);
    m_minuteVolume = 60 * volume / m_step;
    m_tradeMean = std::max(1.0, volume / fills / m_step);
}

std::int64_t History::toTicks(double price) const
{
    return std::max<std::int64_t>(1, rounded(price / m_tick));
}

std::int64_t History::ticksAt(std::int64_t ms) const { return toTicks(m_fair->at(ms)); }

Kline History::cut(std::int64_t minute, double open, double close, double sigma) const
{
    const std::uint64_t bits = noise::at(m_fair->seed(), 4, static_cast<std::uint64_t>(minute));
    const auto field = [bits](int shift) { return static_cast<std::size_t>((bits >> shift) & 0xff); };
    // How far a Brownian bridge strays beyond its ends: its maximum has this closed form.
    const double moved = std::abs(close - open) / open;
    const auto beyond = [&](int shift) {
        return 0.45 * (std::sqrt(moved * moved + 2 * sigma * sigma * quantiles.exponential[field(shift)]) - moved);
    };
    const double above = beyond(0), below = beyond(8);

    Kline kline;
    kline.openTime = minute * minuteMs;
    kline.closeTime = kline.openTime + minuteMs - 1;
    kline.open = toTicks(open);
    kline.close = toTicks(close);
    kline.high = std::max({ kline.open, kline.close, toTicks(std::max(open, close) * (1 + above)) });
    kline.low = std::min({ kline.open, kline.close, toTicks(std::min(open, close) * (1 - below)) });

    const double range = (moved + above + below) / (1.6 * m_fair->typicalSigma());
    const double busy = dayActivity(kline.openTime) * (0.3 + 0.7 * range) * quantiles.volume[field(16)];
    kline.volume = std::max<std::int64_t>(1, rounded(m_minuteVolume * busy));
    const double lean = kline.high > kline.low ? static_cast<double>(kline.close - kline.open) / static_cast<double>(kline.high - kline.low) : 0;
    const double bought = std::clamp(0.5 + 0.17 * lean + (static_cast<double>(field(24)) - 127.5) / 1'600.0, 0.05, 0.95);
    kline.takerBuyVolume = rounded(static_cast<double>(kline.volume) * bought);
    const std::int64_t middle = (kline.open + kline.close + kline.high + kline.low) / 4;
    kline.quote = kline.volume * middle;
    kline.takerBuyQuote = kline.takerBuyVolume * middle;
    kline.trades = std::clamp<std::int64_t>(rounded(static_cast<double>(kline.volume) / m_tradeMean), 1, kline.volume);
    kline.closed = true;
    return kline;
}

void History::minutes(std::int64_t first, int count, std::vector<Kline>& out) const
{
    if (count <= 0)
        return;
    m_fair->minutes(first, count, m_scratch);
    out.reserve(out.size() + static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) {
        const auto at = static_cast<std::size_t>(i);
        out.push_back(cut(first + i, m_scratch.prices[at], m_scratch.prices[at + 1], m_scratch.sigmas[at]));
    }
}

const Kline& History::hour(std::int64_t index) const
{
    if (const auto found = m_hours.find(index); found != m_hours.end())
        return found->second;
    if (m_hours.size() >= keptHours)
        m_hours.clear();
    std::vector<Kline> parts;
    minutes(index * 60, 60, parts);
    Kline sum = parts.front();
    for (std::size_t i = 1; i < parts.size(); ++i)
        appendKline(sum, parts[i]);
    return m_hours.emplace(index, sum).first->second;
}

const Kline& History::day(std::int64_t index) const
{
    if (const auto found = m_days.find(index); found != m_days.end())
        return found->second;
    std::vector<Kline> parts;
    minutes(index * 1440, 1440, parts);
    Kline sum = parts.front();
    for (std::size_t i = 1; i < parts.size(); ++i)
        appendKline(sum, parts[i]);
    return m_days.emplace(index, sum).first->second;
}

} // namespace fathom::paper
