// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/market/fair_price.h"

#include "core/paper/market/noise.h"

#include <cmath>

namespace fathom::paper {

namespace {

constexpr double knotSpread = 0.05;
constexpr double yearlyCarry = 0.055; // what a delivery contract costs over the index, a year before its end
constexpr double yearMs = 365.0 * 86'400'000;

std::uint64_t streamOf(const CatalogueEntry& entry, std::uint64_t seed)
{
    return noise::mix(seed ^ noise::ofText(entry.listed.instrument.pair.toStdString()));
}

} // namespace

FairPrice::FairPrice(const CatalogueEntry& entry, std::uint64_t seed, std::shared_ptr<const PricePath> btc)
    : m_deliveryMs(toMs(entry.listed.delivery))
    , m_seed(streamOf(entry, seed))
    , m_own(std::make_shared<PricePath>(m_seed, entry.crowd.ownSigma, knotSpread))
    , m_btc(std::move(btc))
    , m_beta(entry.crowd.btcBeta)
    , m_reference(entry.listed.referencePrice.toDouble())
    , m_pinned(0)
    , m_typicalSigma(entry.crowd.ownSigma)
    , m_demand(entry.crowd.funding)
    , m_openInterest(entry.crowd.openInterest)
{
    if (m_btc)
        m_typicalSigma = std::hypot(entry.crowd.ownSigma, m_beta * m_btc->minuteSigma());
    m_pinned = logValue(referenceTimeMs);
}

FairPrice::FairPrice(const CatalogueEntry& entry, std::uint64_t seed, std::vector<Part> parts)
    : FairPrice(entry, seed, std::shared_ptr<const PricePath>())
{
    m_parts = std::move(parts);
    m_reference = 1; // scale of the sum
    m_typicalSigma = 0;
    for (const Part& part : m_parts)
        m_typicalSigma += part.price->typicalSigma() / static_cast<double>(m_parts.size());
}

double FairPrice::partsAt(std::int64_t ms) const
{
    double sum = 0;
    for (const Part& part : m_parts)
        sum += part.quantity * part.price->at(ms);
    return sum;
}

double FairPrice::carryAt(std::int64_t ms) const
{
    return ms < m_deliveryMs ? yearlyCarry * static_cast<double>(m_deliveryMs - ms) / yearMs : 0;
}

double FairPrice::logValue(std::int64_t ms) const
{
    const double own = m_own->at(ms);
    return m_btc ? own + m_beta * m_btc->at(ms) : own;
}

void FairPrice::pass(double price, std::int64_t ms)
{
    m_reference = m_parts.empty() ? price / std::exp(carryAt(ms)) : price / partsAt(ms);
    m_pinned = logValue(ms);
}

void FairPrice::passPair(double price, std::int64_t ms)
{
    m_reference = price;
    m_pinned = logValue(ms);
}

double FairPrice::settlementAt(std::int64_t ms) const
{
    constexpr int samples = 30;
    double sum = 0;
    for (int i = 0; i < samples; ++i)
        sum += at(ms - i * minuteMs) / (1 + premiumAt(ms - i * minuteMs));
    return sum / samples;
}

double FairPrice::at(std::int64_t ms) const
{
    return m_parts.empty() ? m_reference * std::exp(logValue(ms) + carryAt(ms) - m_pinned) : m_reference * partsAt(ms);
}

double FairPrice::activityAt(std::int64_t ms) const
{
    const double own = m_own->strengthAt(ms);
    const double strength = m_btc ? 0.6 * own + 0.4 * m_btc->strengthAt(ms) : own;
    return 1.2 * strength * dayActivity(ms);
}

double FairPrice::premiumAt(std::int64_t ms) const
{
    if (!m_parts.empty()) { // its index is made of theirs
        double index = 0;
        for (const Part& part : m_parts)
            index += part.quantity * part.price->at(ms) / (1 + part.price->premiumAt(ms));
        return partsAt(ms) / index - 1;
    }
    const double own = 2e-5 + 1e-4 * (0.5 * slowNoise(m_seed + 11, ms, 20 * hourMs) + 0.4 * slowNoise(m_seed + 12, ms, 2 * hourMs)
                + 0.4 * slowNoise(m_seed + 13, ms, 6 * minuteMs) + 0.2 * slowNoise(m_seed + 14, ms, 20'000));
    return m_deliveryMs == 0 ? own : (1 + own) * std::exp(carryAt(ms)) - 1;
}

double FairPrice::meanDemand(std::int64_t fromMs, std::int64_t toMs) const
{
    constexpr int samples = 16;
    double sum = 0;
    for (int i = 0; i < samples; ++i) {
        const std::int64_t ms = fromMs + (toMs - fromMs) * (2 * i + 1) / (2 * samples);
        sum += 0.7 * slowNoise(m_seed + 18, ms, 40 * hourMs) + 0.5 * slowNoise(m_seed + 19, ms, 5 * hourMs);
    }
    return m_demand + (2e-5 + 0.3 * std::abs(m_demand)) * sum / samples;
}

double FairPrice::openInterestAt(std::int64_t ms) const
{
    return m_openInterest * (1 + 0.08 * slowNoise(m_seed + 15, ms, 90 * hourMs) + 0.02 * slowNoise(m_seed + 16, ms, 5 * hourMs)
               + 0.002 * slowNoise(m_seed + 17, ms, 7 * minuteMs));
}

void FairPrice::minutes(std::int64_t first, int count, Minutes& out) const
{
    const auto size = static_cast<std::size_t>(count);
    out.prices.resize(size + 1);
    out.sigmas.resize(size);
    if (!m_parts.empty()) {
        std::fill(out.prices.begin(), out.prices.end(), 0);
        std::fill(out.sigmas.begin(), out.sigmas.end(), 0);
        Minutes one;
        for (const Part& part : m_parts) {
            part.price->minutes(first, count, one);
            for (std::size_t i = 0; i <= size; ++i)
                out.prices[i] += m_reference * part.quantity * one.prices[i];
            for (std::size_t i = 0; i < size; ++i)
                out.sigmas[i] += one.sigmas[i] / static_cast<double>(m_parts.size());
        }
        return;
    }
    m_own->minutes(first, count, out.prices.data(), out.sigmas.data());
    if (m_btc) {
        m_btcValues.resize(size + 1);
        m_btcStrengths.resize(size);
        m_btc->minutes(first, count, m_btcValues.data(), m_btcStrengths.data());
    }
    for (std::size_t i = 0; i <= size; ++i) {
        const double value = m_btc ? out.prices[i] + m_beta * m_btcValues[i] : out.prices[i];
        out.prices[i] = m_reference * std::exp(value + carryAt((first + static_cast<std::int64_t>(i)) * minuteMs) - m_pinned);
    }
    for (std::size_t i = 0; i < size; ++i) {
        const double own = out.sigmas[i] * m_own->minuteSigma();
        const double shared = m_btc ? m_beta * m_btcStrengths[i] * m_btc->minuteSigma() : 0;
        out.sigmas[i] = std::sqrt(own * own + shared * shared);
    }
}

} // namespace fathom::paper
