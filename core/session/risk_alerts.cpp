// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/risk_alerts.h"

#include "core/session/account_state.h"

namespace fathom {

namespace {

const Decimal nearPercent(1);
const Decimal awayPercent(
    2); // one percent further, so that a price that trembles at the line is told once
constexpr int highRank = 4;

} // namespace

RiskAlerts::RiskAlerts(const AccountState& account, QObject* parent, const Clock* clock)
    : QObject(parent)
    , m_account(account)
    , m_clock(clock ? clock : &m_ownClock)
{
    connect(&account, &AccountState::marginCalled, this, &RiskAlerts::hearCall);
    connect(&account, &AccountState::positionsChanged, this, &RiskAlerts::look);
}

std::optional<Decimal> RiskAlerts::distance(const Position& position)
{
    if (!position.liquidationPrice.isPositive() || !position.markPrice.isPositive()
        || !position.isOpen())
        return std::nullopt;
    const Decimal above = position.markPrice - position.liquidationPrice;
    // The legs of a cross hedge share one price, which lies where the larger one loses.
    const bool shared = position.side != PositionSide::Both && position.marginType == MarginType::Cross;
    const Decimal room = shared ? above.abs() : position.isLong() ? above
                                                                  : -above;
    return room * Decimal(100) / position.markPrice;
}

void RiskAlerts::hearCall(const QStringList& symbols)
{
    const MonotonicTime now = m_clock->monotonicNow();
    std::erase_if(m_called, [now](const auto& each) { return now - each.second >= callEnds; });
    QStringList fresh;
    for (const QString& symbol : symbols) {
        if (!m_called.contains(symbol))
            fresh.append(symbol);
        m_called[symbol] = now;
    }
    if (!fresh.isEmpty())
        Q_EMIT marginCall(fresh);
}

void RiskAlerts::look()
{
    const std::vector<Position> positions = m_account.positions(); // an answer may close one
    std::map<std::pair<QString, PositionSide>, Told> told;
    for (const Position& position : positions) {
        const auto key = std::make_pair(position.symbol, position.side);
        const auto before = m_told.find(key);
        told[key] = before != m_told.end() ? before->second : Told {};
    }
    m_told = told; // a leg that went and comes back is a new one
    for (const Position& position : positions) {
        Told& now = m_told[{ position.symbol, position.side }];
        if (const auto percent = distance(position)) {
            if (*percent < nearPercent && !now.isNear) {
                now.isNear = true;
                Q_EMIT nearLiquidation(position, *percent);
            } else if (*percent >= awayPercent) {
                now.isNear = false;
            }
        }
        const int rank = position.adl + 1;
        if (rank >= highRank && rank > now.rank)
            Q_EMIT deleverageRank(position, rank);
        now.rank = rank;
    }
}

} // namespace fathom
