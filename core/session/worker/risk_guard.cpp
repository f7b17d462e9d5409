// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/worker/risk_guard.h"

#include "core/domain/order_check.h"

#include <QCoreApplication>

#include <algorithm>

namespace fathom {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("fathom::RiskGuard", text);
}

bool same(const OrderIntent& a, const OrderIntent& b)
{
    return a.symbol == b.symbol && a.side == b.side && a.positionSide == b.positionSide && a.type == b.type && a.price == b.price
        && a.quantity == b.quantity && a.reduceOnly == b.reduceOnly && a.triggerPrice == b.triggerPrice
        && a.closePosition == b.closePosition && a.activatePrice == b.activatePrice && a.callbackRate == b.callbackRate;
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

void RiskGuard::setPause(MonotonicTime end, bool isBan)
{
    m_pauseEnd = end;
    m_isBan = isBan;
}

QString RiskGuard::pauseWords() const
{
    const auto left = std::chrono::ceil<std::chrono::seconds>(m_pauseEnd - m_clock->monotonicNow());
    const auto minutes = std::chrono::ceil<std::chrono::minutes>(left).count();
    const QString time = left <= std::chrono::minutes { 2 } ? tr("%1 s").arg(left.count())
        : minutes <= 120                                    ? tr("%1 min").arg(minutes)
                                                            : tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
    return m_isBan ? tr("The exchange has banned this address: nothing is sent for %1, not even a cancel.").arg(time)
                   : tr("The exchange asked for a pause: nothing is sent for %1, not even a cancel.").arg(time);
}

QString RiskGuard::blockedReason() const
{
    if (!m_journalProblem.isEmpty())
        return m_journalProblem;
    if (m_locked)
        return tr("The key is locked: what is shown goes on, nothing can be sent until it is unlocked.");
    if (isPaused())
        return pauseWords();
    switch (m_phase) {
    case AccountPhase::Ready:
        return m_limitsRequired && !m_limits.areSet() ? tr("This account's hard limits are not set; set them in the account menu first.") : m_lossReason;
    case AccountPhase::Failed: return m_phaseReason.isEmpty() ? tr("The exchange does not accept this key.") : m_phaseReason;
    case AccountPhase::Lost: return tr("The account stream is down: only cancelling and reducing go out.");
    case AccountPhase::Off:
    case AccountPhase::Connecting: return tr("Not connected to the account yet.");
    case AccountPhase::Reconciling: break;
    }
    return tr("The account is being compared with the exchange.");
}

Blocked RiskGuard::blocked() const
{
    if (m_locked || isPaused())
        return Blocked::Everything;
    if (!m_journalProblem.isEmpty())
        return Blocked::Placing;
    return blockedReason().isEmpty() ? Blocked::Nothing : Blocked::Increasing;
}

Result<void> RiskGuard::checkFilters(const OrderIntent& intent, const Market& market) const
{
    if (!market.instrument)
        return fail(Error::Code::Refused, tr("The rules of this symbol are not loaded yet."));
    if (!market.instrument->isTrading() && !intent.onlyReduces())
        return fail(Error::Code::Refused, tr("%1 is not open for new positions (%2).").arg(intent.symbol, market.instrument->status));
    const auto problems = checkOrder(*market.instrument, intent, OrderFacts { market.mark, market.last, market.now });
    // Whether it would trigger at once only the venue can tell: its price is a second younger than ours.
    const auto problem = std::find_if(problems.begin(), problems.end(), [](const OrderProblem& p) { return p.venueCode != -2021; });
    if (problem == problems.end())
        return {};
    return fail(Error::Code::Refused, problem->text, problem->venueCode);
}

// What holds for every placing, the window's and our own.
Result<void> RiskGuard::checkRisk(const OrderIntent& intent, const Market& market) const
{
    if (!m_journalProblem.isEmpty())
        return fail(Error::Code::Refused, m_journalProblem);
    const bool increases = !intent.onlyReduces();
    if (increases && !blockedReason().isEmpty())
        return fail(Error::Code::Refused, blockedReason());
    if (increases && (m_flattening.contains(QString()) || m_flattening.contains(intent.symbol)))
        return fail(Error::Code::Refused, tr("Everything is being cancelled and closed; until that has ended only reducing goes out."));
    if (increases && market.unknownOnSymbol)
        return fail(Error::Code::Refused,
            tr("An order on %1 is still unknown; until it is resolved only cancelling and reducing go out.").arg(intent.symbol));
    return {};
}

Result<void> RiskGuard::checkReplace(const OrderIntent& intent, const Market& market) const
{
    if (auto risk = checkRisk(intent, market); !risk)
        return risk;
    return checkFilters(intent, market);
}

int RiskGuard::ordersPerSecond() const
{
    const int wanted = m_limits.ordersPerSecond > 0 ? m_limits.ordersPerSecond : HardLimits::usualOrdersPerSecond;
    return m_orderBudget > 0 ? std::min(wanted, m_orderBudget) : wanted;
}

void RiskGuard::setFlattening(const QString& symbol, bool on)
{
    if (on)
        m_flattening.append(symbol);
    else
        m_flattening.removeOne(symbol);
}

void RiskGuard::setLimits(const HardLimits& limits, bool required)
{
    m_limits = limits;
    m_limitsRequired = required;
}

Result<void> RiskGuard::checkLimits(const OrderIntent& intent, const Market& market) const
{
    const bool waits = intent.triggerPrice.isPositive() || intent.activatePrice.isPositive(); // far from the mark on purpose
    const bool hasPrice = intent.price.isPositive() && !waits;
    const Decimal price = intent.price.isPositive() ? intent.price : intent.triggerPrice.isPositive() ? intent.triggerPrice : market.mark;
    const auto shown = [](Decimal value) { return QString::fromStdString(value.rounded(2).toString()); };
    const auto refuse = [](const QString& words) { return fail(Error::Code::Refused, words); };
    if (!price.isPositive() && (m_limits.orderNotional.isPositive() || m_limits.positionNotional.isPositive()))
        return refuse(tr("The mark price is not known, so this account's hard limits cannot be checked."));
    const Decimal notional = price * intent.quantity;
    if (m_limits.orderNotional.isPositive() && notional > m_limits.orderNotional)
        return refuse(tr("The order is worth %1, this account's limit for one order is %2.").arg(shown(notional), shown(m_limits.orderNotional)));
    if (m_limits.bandPercent.isPositive() && hasPrice && market.mark.isPositive()) {
        const Decimal away = (intent.price - market.mark).abs() * Decimal(100);
        if (away > m_limits.bandPercent * market.mark)
            return refuse(tr("The price is more than %1 % from the mark price, this account's limit.").arg(shown(m_limits.bandPercent)));
    }
    if (!m_limits.positionNotional.isPositive() || !m_position)
        return {};
    const Decimal held = m_position(intent.symbol, intent.positionSide);
    const Decimal after = (held + (intent.side == Side::Buy ? intent.quantity : -intent.quantity)).abs();
    if (after > held.abs() && after * price > m_limits.positionNotional)
        return refuse(tr("The position would be worth %1, this account's limit is %2.").arg(shown(after * price), shown(m_limits.positionNotional)));
    return {};
}

Result<void> RiskGuard::checkPlace(const OrderIntent& intent, const Market& market, bool ownRepeat)
{
    const MonotonicTime now = m_clock->monotonicNow();
    while (!m_recent.empty() && now - m_recent.front().at > std::chrono::seconds { 1 })
        m_recent.pop_front();
    if (auto risk = checkRisk(intent, market); !risk)
        return risk;
    const bool increases = !intent.onlyReduces();
    if (increases) {
        if (auto limits = checkLimits(intent, market); !limits)
            return limits;
    }
    const bool twice = std::any_of(m_recent.begin(), m_recent.end(),
        [&](const Sent& sent) { return now - sent.at < sameOrderWindow && same(sent.intent, intent); });
    if (twice && !ownRepeat)
        return fail(Error::Code::Refused, tr("The same order was sent a moment ago; a second press within 250 ms is ignored."));
    const auto inSecond = std::count_if(m_recent.begin(), m_recent.end(), [](const Sent& sent) { return sent.increases; });
    if (increases && !ownRepeat && inSecond >= ordersPerSecond())
        return fail(Error::Code::Refused, tr("More than %1 orders in a second.").arg(ordersPerSecond()));
    if (auto filters = checkFilters(intent, market); !filters)
        return filters;
    m_recent.push_back({ now, intent, increases && !ownRepeat });
    return {};
}

Result<void> RiskGuard::checkModify(const Order& order, Decimal price, Decimal quantity, const Market& market) const
{
    OrderIntent intent = termsOf(order);
    intent.type = OrderType::Limit; // also what a triggered one has become
    intent.price = price;
    intent.quantity = quantity;
    if (!m_journalProblem.isEmpty())
        return fail(Error::Code::Refused, m_journalProblem);
    const bool smaller = price == order.price && quantity < order.quantity; // takes risk back, whatever is locked
    if (!intent.onlyReduces() && !smaller && !blockedReason().isEmpty())
        return fail(Error::Code::Refused, blockedReason());
    if (!intent.onlyReduces() && quantity > order.quantity && market.unknownOnSymbol)
        return fail(Error::Code::Refused, tr("An order on %1 is still unknown; nothing may grow until it is resolved.").arg(order.symbol));
    if (!intent.onlyReduces()) {
        if (auto limits = checkLimits(intent, market); !limits)
            return limits;
    }
    if (quantity <= order.executed)
        return fail(Error::Code::Refused, tr("The new size is not larger than what is filled already; cancel the order instead."));
    return checkFilters(intent, market);
}

} // namespace fathom
