// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/worker/event_watch.h"

#include "core/domain/order_check.h"
#include "core/session/worker/order_context.h"

#include <algorithm>

namespace fathom {

namespace {

constexpr std::size_t toldLimit = 1'000;

// A limit order the last price is beyond has filled; where it only stands at its price, others may be before it.
bool isPassed(const Order& order, const MarketFacts& market)
{
    const Decimal last = market.lasts.value(order.symbol), mark = market.mark(order.symbol);
    if (!last.isPositive() || !mark.isPositive())
        return false;
    if (!order.isConditional())
        return order.orderId != 0 && order.price.isPositive() && (order.side == Side::Buy ? last < order.price : last > order.price);
    if (order.algoId == 0 || order.type == OrderType::TrailingStop)
        return false;
    OrderIntent intent;
    intent.type = order.type;
    intent.side = order.side;
    intent.triggerPrice = order.triggerPrice;
    intent.workingType = order.workingType;
    OrderFacts facts;
    facts.last = last;
    facts.mark = mark;
    return triggersAtOnce(intent, facts);
}

} // namespace

EventWatch::Told& EventWatch::toldOf(LocalOrderId order)
{
    const auto [it, isNew] = m_told.try_emplace(order);
    if (isNew) {
        m_tellings.push_back(order);
        if (m_tellings.size() > toldLimit) {
            m_told.erase(m_tellings.front());
            m_tellings.pop_front();
        }
    }
    return it->second;
}

// What a conditional order wants is told once and never changed; what became of it is.
bool EventWatch::covers(const Told& told, const Order& order)
{
    const bool sameTerms = order.isConditional() || (told.price == order.price && told.quantity == order.quantity);
    return told.ended || (order.isWorking() && sameTerms && told.executed >= order.executed);
}

void EventWatch::told(LocalOrderId order, Decimal price, Decimal quantity, Decimal executed, bool ended)
{
    Told& told = toldOf(order);
    told = { price, quantity, std::max(told.executed, executed), told.ended || ended };
    const auto due = m_due.find(order);
    if (due != m_due.end() && covers(told, due->second.order))
        m_due.erase(due);
}

void EventWatch::listed(const Order& order)
{
    told(order.localId, order.price, order.quantity, order.executed, !order.isWorking());
}

void EventWatch::answered(const Order& order, MonotonicTime now)
{
    const bool isAnswered = order.request == RequestState::None && order.status != OrderStatus::None && (order.orderId != 0 || order.algoId != 0);
    if (!isAnswered)
        return;
    const auto told = m_told.find(order.localId);
    if (told != m_told.end() && covers(told->second, order))
        return;
    m_due.try_emplace(order.localId, Due { {}, now }).first->second.order = order;
}

std::optional<MonotonicTime> EventWatch::dueSince() const
{
    if (m_due.empty())
        return std::nullopt;
    return std::min_element(m_due.begin(), m_due.end(), [](const auto& a, const auto& b) { return a.second.since < b.second.since; })->second.since;
}

std::vector<LocalOrderId> EventWatch::passed(const std::vector<Order>& working, const MarketFacts& market, MonotonicTime now)
{
    std::map<LocalOrderId, Passed> still;
    std::vector<LocalOrderId> ask;
    for (const Order& order : working) {
        if (!order.isWorking() || order.heldHere || order.request != RequestState::None)
            continue;
        const Decimal at = order.isConditional() ? order.triggerPrice : order.price;
        const auto known = m_passed.find(order.localId);
        const bool wasPassed = known != m_passed.end() && known->second.at == at;
        const bool is = isPassed(order, market);
        if (!is && (!wasPassed || known->second.asked))
            continue; // where it was and nobody asked, a price that came back undoes nothing
        Passed& passed = still.emplace(order.localId, wasPassed ? known->second : Passed { at, now, {} }).first->second;
        if (now - passed.since < patience || (passed.asked && now - *passed.asked < askSpacing))
            continue;
        passed.asked = now;
        ask.push_back(order.localId);
    }
    m_passed = std::move(still);
    return ask;
}

} // namespace fathom
