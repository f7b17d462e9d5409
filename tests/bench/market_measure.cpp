// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "market_measure.h"

#include <algorithm>
#include <cmath>
#include <cstdarg>
#include <cstdio>

namespace fathom::bench {

namespace {

constexpr int depthBounds[] = { 1, 2, 5, 10, 20, 50, 100, 200 };

__attribute__((format(printf, 1, 2))) std::string text(const char* format, ...)
{
    char buffer[200];
    va_list arguments;
    va_start(arguments, format);
    std::vsnprintf(buffer, sizeof buffer, format, arguments);
    va_end(arguments);
    return buffer;
}

double quantile(std::vector<double> values, double part)
{
    if (values.empty())
        return 0;
    const auto at = std::min(values.size() - 1, static_cast<std::size_t>(static_cast<double>(values.size()) * part));
    std::nth_element(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(at), values.end());
    return values[at];
}

double mean(const std::vector<double>& values)
{
    double sum = 0;
    for (const double value : values)
        sum += value;
    return values.empty() ? 0 : sum / static_cast<double>(values.size());
}

std::string spread(const std::vector<double>& values)
{
    std::string line;
    for (const double part : { 0.1, 0.5, 0.9, 0.99 })
        line += (line.empty() ? "" : " · ") + text("%.3g", quantile(values, part));
    return line;
}

} // namespace

void printTable(const std::vector<Column>& columns)
{
    std::string head = "| figure |", rule = "|---|";
    for (const Column& column : columns) {
        head += " " + column.title + " |";
        rule += "---:|";
    }
    std::printf("%s\n%s\n", head.c_str(), rule.c_str());
    for (std::size_t row = 0; row < columns.front().rows.size(); ++row) {
        std::string line = "| " + columns.front().rows[row].first + " |";
        for (const Column& column : columns)
            line += " " + column.rows[row].second + " |";
        std::printf("%s\n", line.c_str());
    }
}

MarketMeasure::MarketMeasure(const Instrument& instrument)
    : m_tick(instrument.tickSize.toDouble())
    , m_step(instrument.stepSize.toDouble())
{
}

void MarketMeasure::beginWindow()
{
    if (m_firstMs == 0)
        return;
    m_bids.clear();
    m_asks.clear();
    m_touch = {};
    m_closes.emplace_back();
    m_shiftKnown = false;
}

std::int64_t MarketMeasure::ownTime(std::int64_t ms)
{
    if (!m_shiftKnown) {
        m_shift = (m_lastMs / 10'000 + 1) * 10'000 - ms / 10'000 * 10'000;
        m_shiftKnown = true;
    }
    return ms + m_shift;
}

void MarketMeasure::putLevel(Side side, std::int64_t ticks, std::int64_t steps)
{
    auto& levels = side == Side::Buy ? m_bids : m_asks;
    if (steps == 0)
        levels.erase(ticks);
    else
        levels[ticks] = steps;
}

void MarketMeasure::onLevel(std::int64_t ms, Side side, std::int64_t ticks, std::int64_t steps)
{
    ms = ownTime(ms);
    if (m_firstMs == 0)
        m_firstMs = m_sampledMs = ms;
    m_lastMs = std::max(m_lastMs, ms);
    putLevel(side, ticks, steps);
    m_changed[ms / 100].emplace(static_cast<int>(side), ticks);
    if (ms - m_sampledMs >= 5'000) {
        m_sampledMs = ms;
        sampleDepth();
    }
}

void MarketMeasure::onTouch(std::int64_t ms, std::int64_t bid, std::int64_t bidSteps, std::int64_t ask, std::int64_t askSteps)
{
    const Touch touch { bid, bidSteps, ask, askSteps };
    if (touch == m_touch)
        return;
    ms = ownTime(ms);
    m_touches[ms / 1000] += 1;
    ++m_touchCount;
    m_priceChanges += touch.bid != m_touch.bid || touch.ask != m_touch.ask ? 1 : 0;
    m_tightCount += ask - bid == 1 ? 1 : 0;
    m_touchSizes.push_back(static_cast<double>(bidSteps) * m_step);
    m_touch = touch;
}

void MarketMeasure::onTrade(std::int64_t ms, std::int64_t ticks, std::int64_t steps, Side aggressor)
{
    ms = ownTime(ms);
    m_fills[ms / 1000] += 1;
    m_fillSizes.push_back(static_cast<double>(steps) * m_step);
    m_closes.back()[ms / 10'000] = ticks;
    if (!m_aggregates.empty()) {
        Aggregate& last = m_aggregates.back();
        if (last.ticks == ticks && last.side == aggressor && ms - last.ms < 100) {
            last.steps += steps;
            ++last.fills;
            return;
        }
    }
    m_aggregates.push_back({ ms, ticks, steps, 1, aggressor });
}

void MarketMeasure::sampleDepth()
{
    if (m_touch.bid == 0)
        return;
    ++m_samples;
    const double middle = static_cast<double>(m_touch.bid + m_touch.ask) / 2;
    const auto count = [&](std::int64_t ticks, std::int64_t steps, std::int64_t touch) {
        const double bp = std::abs(static_cast<double>(ticks) / middle - 1) * 1e4;
        const double quantity = static_cast<double>(steps) * m_step;
        for (const int bound : depthBounds) {
            if (bp <= bound) {
                m_depth[bound].first += 0.5;
                m_depth[bound].second += 0.5 * quantity;
            }
        }
        if (bp <= 10 && ticks != touch)
            m_levelSizes.push_back(quantity);
    };
    for (const auto& [ticks, steps] : m_bids)
        if (ticks <= m_touch.bid)
            count(ticks, steps, m_touch.bid);
    for (const auto& [ticks, steps] : m_asks)
        if (ticks >= m_touch.ask)
            count(ticks, steps, m_touch.ask);
}

void MarketMeasure::addRates(Rows& rows) const
{
    std::vector<double> changed, touches;
    for (std::int64_t at = m_firstMs / 100; at < m_lastMs / 100; ++at) {
        const auto found = m_changed.find(at);
        if (found != m_changed.end())
            changed.push_back(static_cast<double>(found->second.size()));
    }
    for (const auto& [second, count] : m_touches)
        touches.push_back(count);
    rows.emplace_back("levels changed a 100 ms event, mean", text("%.0f", mean(changed)));
    rows.emplace_back("… p10 · p50 · p90 · p99", spread(changed));
    rows.emplace_back("bookTicker a second, mean", text("%.0f", static_cast<double>(m_touchCount) / seconds()));
    rows.emplace_back("… p10 · p50 · p90 · p99", spread(touches));
    rows.emplace_back("touch price changes a second", text("%.1f", static_cast<double>(m_priceChanges) / seconds()));
    rows.emplace_back("spread of one tick", text("%.1f %%", 100.0 * static_cast<double>(m_tightCount) / static_cast<double>(std::max<std::int64_t>(1, m_touchCount))));
    rows.emplace_back("size at the touch p10 · p50 · p90 · p99", spread(m_touchSizes));
}

void MarketMeasure::addTrades(Rows& rows) const
{
    std::vector<double> fills, sizes, returns;
    for (std::int64_t second = m_firstMs / 1000; second < m_lastMs / 1000; ++second) {
        const auto found = m_fills.find(second);
        fills.push_back(found == m_fills.end() ? 0 : found->second);
    }
    int persistent = 0;
    for (std::size_t i = 0; i < m_aggregates.size(); ++i) {
        sizes.push_back(static_cast<double>(m_aggregates[i].steps) * m_step);
        persistent += i > 0 && m_aggregates[i].side == m_aggregates[i - 1].side ? 1 : 0;
    }
    const auto count = static_cast<double>(std::max<std::size_t>(1, m_aggregates.size()));
    rows.emplace_back("trades a second, mean", text("%.0f", mean(fills)));
    rows.emplace_back("… p10 · p50 · p90 · p99", spread(fills));
    rows.emplace_back("aggTrades a second", text("%.1f", count / seconds()));
    rows.emplace_back("trades an aggTrade", text("%.2f", static_cast<double>(m_fillSizes.size()) / count));
    rows.emplace_back("same side as the one before", text("%.0f %%", 100.0 * persistent / count));
    rows.emplace_back("trade size, mean", text("%.3g", mean(m_fillSizes)));
    rows.emplace_back("… p10 · p50 · p90 · p99", spread(m_fillSizes));
    rows.emplace_back("aggTrade size, mean", text("%.3g", mean(sizes)));
    rows.emplace_back("… p10 · p50 · p90 · p99", spread(sizes));
    double squares = 0, ranges = 0;
    int counted = 0;
    for (const auto& window : m_closes) {
        double before = 0, lowest = 1e300, highest = 0;
        for (const auto& [slot, ticks] : window) {
            const auto price = static_cast<double>(ticks);
            if (before > 0) {
                squares += std::pow(std::log(price / before) * 1e4, 2);
                ++counted;
            }
            before = price;
            lowest = std::min(lowest, price);
            highest = std::max(highest, price);
        }
        ranges += (highest / lowest - 1) * 1e4;
    }
    rows.emplace_back("volatility of a minute, from 10 s returns", text("%.1f bp", std::sqrt(6 * squares / std::max(1, counted))));
    rows.emplace_back("range within 345 s, from 10 s closes", text("%.0f bp", ranges / static_cast<double>(m_closes.size())));
}

void MarketMeasure::addDepth(Rows& rows) const
{
    const double samples = std::max(1, m_samples);
    for (const int bound : depthBounds) {
        const auto found = m_depth.find(bound);
        const auto sums = found == m_depth.end() ? std::pair<double, double>() : found->second;
        rows.emplace_back(text("levels · quantity within %d bp, a side", bound), text("%.0f · %.4g", sums.first / samples, sums.second / samples));
    }
    rows.emplace_back("size of a level within 10 bp p10 · p50 · p90 · p99", spread(m_levelSizes));
}

Rows MarketMeasure::rows() const
{
    Rows rows;
    addRates(rows);
    addTrades(rows);
    addDepth(rows);
    return rows;
}

} // namespace fathom::bench
