// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/worker/day_keeper.h"

namespace fathom {

namespace {
constexpr std::chrono::seconds curveSpacing { 10 };
}

bool DayKeeper::startDay(WallTime now)
{
    const WallTime start = std::chrono::floor<std::chrono::days>(now);
    if (start == m_dayStart)
        return false;
    m_dayStart = start;
    m_realized = {};
    m_unrealizedAtStart = {};
    m_booked.clear();
    m_counted.clear();
    m_fills.clear();
    m_curve.clear();
    return true;
}

void DayKeeper::setIncome(const std::vector<binance::Income>& rows)
{
    m_realized = {};
    m_booked.clear();
    m_counted.clear();
    for (const binance::Income& row : rows) {
        // Deposits and transfers are money moved, not earned.
        if (row.time < m_dayStart || row.type.contains(QLatin1String("TRANSFER")))
            continue;
        m_realized += row.amount;
        if (row.tradeId != 0)
            m_booked.insert({ row.symbol, row.tradeId });
    }
    const std::vector<Fill> fills = std::exchange(m_fills, {});
    for (const Fill& fill : fills)
        addFill(fill);
}

Decimal DayKeeper::amountAtStart(Decimal amountNow, const std::vector<Fill>& today)
{
    for (const Fill& fill : today)
        amountNow -= fill.side == Side::Buy ? fill.quantity : -fill.quantity;
    return amountNow;
}

Decimal DayKeeper::unrealizedAtStart(Decimal amountNow, Decimal entryNow, const std::vector<Fill>& today, Decimal price)
{
    // Both ways of counting the day make the same: realised + unrealised now - unrealised then, and worth now - worth then - paid.
    Decimal result = amountAtStart(amountNow, today) * price - amountNow * entryNow;
    for (const Fill& fill : today)
        result += fill.realizedPnl + fill.price * (fill.side == Side::Buy ? fill.quantity : -fill.quantity);
    return result;
}

void DayKeeper::addFill(const Fill& fill)
{
    if (fill.time < m_dayStart || m_booked.contains({ fill.symbol, fill.tradeId })
        || !m_counted.insert({ fill.symbol, fill.tradeId, fill.side }).second)
        return;
    m_fills.push_back(fill);
    m_realized += fill.realizedPnl - fill.commission;
}

void DayKeeper::adoptCurve(const std::vector<EquityPoint>& points)
{
    std::vector<EquityPoint> curve;
    for (const EquityPoint& point : points) {
        if (point.time >= m_dayStart && (m_curve.empty() || point.time < m_curve.front().time))
            curve.push_back(point);
    }
    m_curve.insert(m_curve.begin(), curve.begin(), curve.end());
}

bool DayKeeper::addEquity(WallTime time, Decimal equity)
{
    if (!m_curve.empty() && time - m_curve.back().time < curveSpacing)
        return false;
    m_curve.push_back({ time, equity });
    return true;
}

} // namespace fathom
