// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/worker/risk_guard.h"

#include "core/domain/order_check.h"

#include <QCoreApplication>

namespace fathom {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("fathom::RiskGuard", text);
}

bool same(const OrderIntent& a, const OrderIntent& b)
{
    return a.symbol == b.symbol && a.side == b.side && a.positionSide == b.positionSide && a.type == b.type && a.price == b.price
        && a.quantity == b.quantity && a.reduceOnly == b.reduceOnly;
}

} // namespace

RiskGuard::RiskGuard(const Clock* clock)
    : m_clock(clock)
{
}

void RiskGuard::setPhase(AccountPhase phase, const QString& reason)
{
    m_phase = phase;
    m_phaseReason = reason;
}

QString RiskGuard::blockedReason() const
{
    if (!m_journalProblem.isEmpty())
        return m_journalProblem;
    switch (m_phase) {
    case AccountPhase::Ready: return {};
    case AccountPhase::Failed: return m_phaseReason.isEmpty() ? tr("The exchange does not accept this key.") : m_phaseReason;
    case AccountPhase::Lost: return tr("The account stream is down: only cancelling and reducing go out.");
    case AccountPhase::Off:
    case AccountPhase::Connecting: return tr("Not connected to the account yet.");
    case AccountPhase::Reconciling: break;
    }
    return tr("The account is being compared with the exchange.");
}

bool RiskGuard::reducesRisk(const OrderIntent& intent) const
{
    if (intent.reduceOnly)
        return true;
    return (intent.positionSide == PositionSide::Long && intent.side == Side::Sell)
        || (intent.positionSide == PositionSide::Short && intent.side == Side::Buy);
}

Result<void> RiskGuard::checkFilters(const OrderIntent& intent, const Market& market) const
{
    if (!market.instrument)
        return fail(Error::Code::Refused, tr("The rules of this symbol are not loaded yet."));
    if (!market.instrument->isTrading() && !reducesRisk(intent))
        return fail(Error::Code::Refused, tr("%1 is not open for new positions (%2).").arg(intent.symbol, market.instrument->status));
    const auto problems = checkOrder(*market.instrument, intent, market.mark);
    if (problems.empty())
        return {};
    return fail(Error::Code::Refused, problems.front().text, problems.front().venueCode);
}

Result<void> RiskGuard::checkPlace(const OrderIntent& intent, const Market& market, bool ownRepeat)
{
    const MonotonicTime now = m_clock->monotonicNow();
    while (!m_recent.empty() && now - m_recent.front().at > std::chrono::seconds { 1 })
        m_recent.pop_front();
    if (!m_journalProblem.isEmpty())
        return fail(Error::Code::Refused, m_journalProblem);
    const bool increases = !reducesRisk(intent);
    if (increases && !blockedReason().isEmpty())
        return fail(Error::Code::Refused, blockedReason());
    if (increases && market.unknownOnSymbol)
        return fail(Error::Code::Refused,
            tr("An order on %1 is still unknown; until it is resolved only cancelling and reducing go out.").arg(intent.symbol));
    const bool twice = std::any_of(m_recent.begin(), m_recent.end(),
        [&](const Sent& sent) { return now - sent.at < sameOrderWindow && same(sent.intent, intent); });
    if (twice && !ownRepeat)
        return fail(Error::Code::Refused, tr("The same order was sent a moment ago; a second press within 250 ms is ignored."));
    const auto inSecond = std::count_if(m_recent.begin(), m_recent.end(), [](const Sent& sent) { return sent.increases; });
    if (increases && inSecond >= ordersPerSecond)
        return fail(Error::Code::Refused, tr("More than %1 orders in a second.").arg(ordersPerSecond));
    if (auto filters = checkFilters(intent, market); !filters)
        return filters;
    m_recent.push_back({ now, intent, increases });
    return {};
}

Result<void> RiskGuard::checkModify(const Order& order, Decimal price, Decimal quantity, const Market& market) const
{
    OrderIntent intent;
    intent.symbol = order.symbol;
    intent.side = order.side;
    intent.positionSide = order.positionSide;
    intent.type = order.type;
    intent.timeInForce = order.timeInForce;
    intent.price = price;
    intent.quantity = quantity;
    intent.reduceOnly = order.reduceOnly;
    if (!m_journalProblem.isEmpty())
        return fail(Error::Code::Refused, m_journalProblem);
    if (!reducesRisk(intent) && !blockedReason().isEmpty())
        return fail(Error::Code::Refused, blockedReason());
    if (!reducesRisk(intent) && quantity > order.quantity && market.unknownOnSymbol)
        return fail(Error::Code::Refused, tr("An order on %1 is still unknown; nothing may grow until it is resolved.").arg(order.symbol));
    if (quantity <= order.executed)
        return fail(Error::Code::Refused, tr("The new size is not larger than what is filled already; cancel the order instead."));
    return checkFilters(intent, market);
}

} // namespace fathom
