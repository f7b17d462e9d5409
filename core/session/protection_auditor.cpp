// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/protection_auditor.h"

#include "core/session/account_state.h"
#include "core/session/history.h"
#include "core/session/worker/order_ledger.h"

#include <algorithm>

namespace fathom {

using std::chrono::milliseconds;

ProtectionAuditor::ProtectionAuditor(AccountState* account, History* history, const Clock* clock, QObject* parent)
    : QObject(parent)
    , m_account(account)
    , m_history(history)
    , m_clock(clock)
{
    m_settle.setSingleShot(true);
    connect(&m_settle, &QTimer::timeout, this, &ProtectionAuditor::refresh);
    m_pulse.setInterval(1'000);
    connect(&m_pulse, &QTimer::timeout, this, &ProtectionAuditor::follow);
    // Many changes come in one turn of the event loop; they are looked at once.
    const auto soon = [this] {
        if (std::exchange(m_dirty, true))
            return;
        QMetaObject::invokeMethod(this, &ProtectionAuditor::refresh, Qt::QueuedConnection);
    };
    connect(account, &AccountState::positionsChanged, this, soon);
    connect(account, &AccountState::orderChanged, this, soon);
    connect(account, &AccountState::ordersReset, this, soon);
    connect(account, &AccountState::phaseChanged, this, soon);
}

ProtectionAuditor::~ProtectionAuditor() = default;

void ProtectionAuditor::refresh()
{
    m_dirty = false;
    const auto now = m_clock->monotonicNow();
    std::vector<std::pair<protection::Finding, MonotonicTime>> seen;
    std::vector<protection::Finding> wrong = protection::audit(m_account->positions(), m_account->openOrders());
    if (m_recordsLost && m_account->isReady()) {
        const auto lost = protection::withoutRecords(m_account->openOrders(), OrderLedger::firstDiscoveredId);
        wrong.insert(wrong.end(), lost.begin(), lost.end());
    }
    for (protection::Finding& finding : wrong) {
        const auto known = std::find_if(m_seen.begin(), m_seen.end(), [&](const auto& entry) {
            return entry.first.issue == finding.issue && entry.first.symbol == finding.symbol && entry.first.side == finding.side && entry.first.orders == finding.orders;
        });
        seen.emplace_back(std::move(finding), known == m_seen.end() ? now : known->second);
    }
    m_seen = std::move(seen);
    follow();
    settle();
}

void ProtectionAuditor::applyRecordsLost()
{
    m_recordsLost = true;
    refresh();
}

void ProtectionAuditor::settle()
{
    const auto now = m_clock->monotonicNow();
    std::vector<protection::Finding> settled;
    milliseconds next { 0 };
    for (const auto& [finding, since] : m_seen) {
        const auto left = std::chrono::ceil<milliseconds>(settleTime - (now - since));
        if (left.count() <= 0)
            settled.push_back(finding);
        else
            next = next.count() == 0 ? left : std::min(next, left);
    }
    if (next.count() > 0)
        m_settle.start(next);
    if (settled == m_findings)
        return;
    m_findings = std::move(settled);
    Q_EMIT findingsChanged();
}

// Time and extremes of every leg, whether or not a finding is shown yet.
void ProtectionAuditor::follow()
{
    const auto now = m_clock->monotonicNow();
    const bool trusted = m_account->isReady();
    std::map<Leg, Watched> next;
    for (const Position& position : m_account->positions()) {
        const Leg leg { position.symbol, position.side };
        auto known = m_watched.find(leg);
        if (known != m_watched.end() && known->second.isLong != position.isLong()) {
            leave(leg, known->second); // turned round: another trade
            known = m_watched.end();
        }
        Watched watched = known == m_watched.end() ? Watched {} : known->second;
        watched.isLong = position.isLong();
        if (known == m_watched.end())
            watched.noted = now;
        if (watched.isNaked)
            watched.unsaidMs += std::chrono::duration_cast<milliseconds>(now - watched.nakedSince).count();
        watched.nakedSince = now;
        watched.isNaked = trusted && std::any_of(m_seen.begin(), m_seen.end(), [&](const auto& entry) {
            const protection::Finding& finding = entry.first;
            return finding.symbol == leg.first && finding.side == leg.second
                && (finding.issue == protection::Issue::NoStop || finding.issue == protection::Issue::StopCoversPart);
        });
        if (trusted && position.markPrice.isPositive()) {
            const bool below = watched.worst.isZero() || (position.isLong() ? position.markPrice < watched.worst : position.markPrice > watched.worst);
            const bool above = watched.best.isZero() || (position.isLong() ? position.markPrice > watched.best : position.markPrice < watched.best);
            if (below)
                watched.worst = position.markPrice;
            if (above)
                watched.best = position.markPrice;
        }
        if (now - watched.noted >= noteEvery)
            say(leg, watched);
        next.emplace(leg, watched);
    }
    for (auto& [leg, watched] : m_watched) {
        if (!next.contains(leg))
            leave(leg, watched);
    }
    m_watched = std::move(next);
    if (m_watched.empty())
        m_pulse.stop();
    else if (!m_pulse.isActive())
        m_pulse.start();
}

// What was measured belongs to the trade that just ended.
void ProtectionAuditor::leave(const Leg& leg, Watched& watched)
{
    if (watched.isNaked)
        watched.unsaidMs += std::chrono::duration_cast<milliseconds>(m_clock->monotonicNow() - watched.nakedSince).count();
    say(leg, watched);
}

void ProtectionAuditor::say(const Leg& leg, Watched& watched)
{
    watched.noted = m_clock->monotonicNow();
    if (watched.unsaidMs == 0 && watched.worst.isZero() && watched.best.isZero())
        return;
    m_history->note(leg.first, leg.second, std::exchange(watched.unsaidMs, 0), std::exchange(watched.worst, {}), std::exchange(watched.best, {}));
}

std::vector<protection::Finding> ProtectionAuditor::findingsOf(const QString& symbol, PositionSide side) const
{
    std::vector<protection::Finding> found;
    for (const protection::Finding& finding : m_findings) {
        if (finding.symbol == symbol && finding.side == side)
            found.push_back(finding);
    }
    return found;
}

int ProtectionAuditor::nakedCount() const
{
    return static_cast<int>(std::count_if(m_findings.begin(), m_findings.end(), [](const protection::Finding& finding) {
        return finding.issue == protection::Issue::NoStop || finding.issue == protection::Issue::StopCoversPart;
    }));
}

milliseconds ProtectionAuditor::nakedFor(const QString& symbol, PositionSide side) const
{
    const TradeRecord* trade = m_history->openTrade(symbol, side);
    milliseconds time { trade ? trade->nakedMs : 0 };
    const auto watched = m_watched.find({ symbol, side });
    if (watched == m_watched.end())
        return time;
    time += milliseconds { watched->second.unsaidMs };
    if (watched->second.isNaked)
        time += std::chrono::duration_cast<milliseconds>(m_clock->monotonicNow() - watched->second.nakedSince);
    return time;
}

} // namespace fathom
