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
    m_symbols.clear();
    m_booked.clear();
    m_counted.clear();
    m_settled = {};
    m_curve.clear();
    return true;
}

void DayKeeper::setIncome(const std::vector<binance::Income>& rows)
{
    m_realized = {};
    m_booked.clear();
    for (auto row = rows.rbegin(); row != rows.rend(); ++row) {
        // Deposits and transfers are money moved, not earned.
        if (row->time < m_dayStart || row->type.contains(QLatin1String("TRANSFER")))
            continue;
        m_realized += row->amount;
        if (row->tradeId == 0)
            continue;
        const std::pair trade { shared(row->symbol), row->tradeId };
        if (m_booked.size() < mostKept)
            m_booked.insert(trade);
        else if (!m_booked.contains(trade))
            m_settled = std::max(m_settled, Traded { row->time, trade.first, row->tradeId, Side::Sell });
    }
    std::erase_if(m_counted, [this](const auto& one) { return isBooked(one.first); });
    for (const auto& [traded, made] : m_counted)
        m_realized += made;
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
    const Traded traded { fill.time, shared(fill.symbol), fill.tradeId, fill.side };
    const Decimal made = fill.realizedPnl - fill.commission;
    if (fill.time < m_dayStart || isBooked(traded) || !m_counted.try_emplace(traded, made).second)
        return;
    m_realized += made;
    while (m_counted.size() > mostKept) {
        m_settled = m_counted.begin()->first;
        m_counted.erase(m_counted.begin());
    }
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
