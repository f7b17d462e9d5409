// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/market/replay_book.h"

namespace fathom::paper {

SubmitResult ReplayBook::submit(const BookOrder& order)
{
    Q_ASSERT_X(order.steps > 0, "ReplayBook::submit", "Invariant: an order has a size");
    SubmitResult result;
    const auto refuse = [&](ExpiryReason reason) {
        result.expired = order.steps;
        result.reason = reason;
        return result;
    };
    if (order.timeInForce == TimeInForce::GTX && wouldCross(order.side, order.ticks))
        return refuse(ExpiryReason::PostOnly);
    if (order.timeInForce == TimeInForce::FOK && !canFillWhole(order))
        return refuse(ExpiryReason::FillOrKill);

    const std::int64_t left = match(order, result);
    result.executed = order.steps - left;
    const bool rests = !order.market && order.timeInForce != TimeInForce::IOC && order.timeInForce != TimeInForce::FOK;
    if (left > 0 && rests && result.reason == ExpiryReason::None) {
        const std::int64_t key = keyOf(order.side, order.ticks);
        const auto level = recorded(order.side).find(key);
        Resting resting { m_nextHandle++, order, level == recorded(order.side).end() ? 0 : level->second.shown() };
        resting.order.steps = left;
        queues(order.side)[key].push_back(resting);
        m_where.emplace(resting.handle, std::pair(order.side, key));
        result.handle = resting.handle;
        result.resting = left;
        tellLevel(order.side, order.ticks);
    } else if (left > 0) {
        result.expired = left;
        if (result.reason == ExpiryReason::None)
            result.reason = order.market ? ExpiryReason::MarketRemainder
                : order.timeInForce == TimeInForce::FOK ? ExpiryReason::FillOrKill
                                                        : ExpiryReason::IocRemainder;
    }
    settle();
    return result;
}

std::int64_t ReplayBook::match(const BookOrder& order, SubmitResult& result)
{
    const Side other = opposite(order.side);
    std::int64_t left = order.steps;
    while (left > 0 && result.reason == ExpiryReason::None) {
        const auto best = bestTicks(other);
        if (!best || (order.side == Side::Buy ? *best > order.ticks : *best < order.ticks))
            break;
        left = matchLevel(order, keyOf(other, *best), left, result);
    }
    return left;
}

std::int64_t ReplayBook::matchLevel(const BookOrder& order, std::int64_t key, std::int64_t left, SubmitResult& result)
{
    const Side other = opposite(order.side);
    const std::int64_t ticks = ticksOf(other, key);
    bool changed = false;
    const auto takeRecorded = [&](std::int64_t most) {
        const auto level = recorded(other).find(key);
        const std::int64_t taken = level == recorded(other).end() ? 0 : std::min({ left, most, level->second.shown() });
        if (taken <= 0)
            return;
        level->second.taken += taken;
        left -= taken;
        changed = true;
        shortenQueue(other, key, taken, 0, true);
        trade(order.side, ticks, taken, {}, { order.orderId, order.owner, 0, left });
    };
    for (auto queue = queues(other).find(key); left > 0 && queue != queues(other).end(); queue = queues(other).find(key)) {
        takeRecorded(queue->second.front().ahead);
        if (left == 0)
            break;
        queue->second.front().ahead = 0;
        if (preventSelfTrade(order, queue->second, result.reason)) {
            changed = true;
            if (queue->second.empty())
                queues(other).erase(queue);
            if (result.reason != ExpiryReason::None)
                break;
            continue;
        }
        Resting& maker = queue->second.front();
        const std::int64_t filled = std::min(left, maker.order.steps);
        maker.order.steps -= filled;
        left -= filled;
        changed = true;
        const TradeParty party { maker.order.orderId, maker.order.owner, maker.handle, maker.order.steps };
        if (maker.order.steps == 0) {
            m_where.erase(maker.handle);
            queue->second.erase(queue->second.begin());
            if (queue->second.empty())
                queues(other).erase(queue);
        }
        trade(order.side, ticks, filled, party, { order.orderId, order.owner, 0, left });
    }
    if (result.reason == ExpiryReason::None)
        takeRecorded(left);
    if (changed)
        tellLevel(other, ticks);
    return left;
}

// True where the head of the queue was the taker's own and has been dealt with; a reason ends the taker too.
bool ReplayBook::preventSelfTrade(const BookOrder& order, std::vector<Resting>& queue, ExpiryReason& reason)
{
    const Resting maker = queue.front();
    if (order.owner == anonymous || order.selfTrade == SelfTrade::None || maker.order.owner != order.owner)
        return false;
    if (order.selfTrade != SelfTrade::ExpireMaker)
        reason = order.timeInForce == TimeInForce::IOC ? ExpiryReason::IocSelfTrade : ExpiryReason::SelfTrade;
    if (order.selfTrade != SelfTrade::ExpireTaker) {
        m_where.erase(maker.handle);
        queue.erase(queue.begin());
        m_traded = true;
        for (BookListener* listener : listeners())
            listener->onMakerExpired(*this, maker.order, maker.handle, maker.order.steps, ExpiryReason::SelfTrade);
    }
    return true;
}

bool ReplayBook::canFillWhole(const BookOrder& order) const
{
    std::int64_t available = fillable(order.side, order.ticks, order.steps + 1);
    if (order.owner != anonymous && order.selfTrade != SelfTrade::None) {
        for (const auto& [key, queue] : queues(opposite(order.side))) {
            const std::int64_t ticks = ticksOf(opposite(order.side), key);
            if (order.side == Side::Buy ? ticks > order.ticks : ticks < order.ticks)
                break;
            for (const Resting& resting : queue)
                available -= resting.order.owner == order.owner ? resting.order.steps : 0;
        }
    }
    return available >= order.steps;
}

ReplayBook::Resting* ReplayBook::find(OrderHandle handle) { return const_cast<Resting*>(std::as_const(*this).find(handle)); }

const ReplayBook::Resting* ReplayBook::find(OrderHandle handle) const
{
    const auto where = m_where.find(handle);
    if (where == m_where.end())
        return nullptr;
    const auto& queue = queues(where->second.first).at(where->second.second);
    const auto found = std::find_if(queue.begin(), queue.end(), [handle](const Resting& resting) { return resting.handle == handle; });
    return found == queue.end() ? nullptr : &*found;
}

std::optional<std::int64_t> ReplayBook::cancel(OrderHandle handle)
{
    const auto where = m_where.find(handle);
    if (where == m_where.end())
        return std::nullopt;
    const auto [side, key] = where->second;
    const std::int64_t steps = find(handle)->order.steps;
    auto queue = queues(side).find(key);
    std::erase_if(queue->second, [handle](const Resting& resting) { return resting.handle == handle; });
    if (queue->second.empty())
        queues(side).erase(queue);
    m_where.erase(where);
    tellLevel(side, ticksOf(side, key));
    return steps;
}

std::optional<SubmitResult> ReplayBook::modify(OrderHandle handle, const BookOrder& order)
{
    if (!cancel(handle))
        return std::nullopt;
    return submit(order);
}

std::optional<std::int64_t> ReplayBook::bestTicks(Side side) const
{
    std::optional<std::int64_t> best;
    for (const auto& [key, level] : recorded(side)) {
        if (level.shown() > 0) {
            best = key;
            break;
        }
    }
    if (!queues(side).empty())
        best = best ? std::min(*best, queues(side).begin()->first) : queues(side).begin()->first;
    return best ? std::optional(ticksOf(side, *best)) : std::nullopt;
}

std::int64_t ReplayBook::recordedSteps(Side side, std::int64_t ticks) const
{
    const auto level = recorded(side).find(keyOf(side, ticks));
    return level == recorded(side).end() ? 0 : level->second.steps;
}

std::int64_t ReplayBook::levelSteps(Side side, std::int64_t ticks) const
{
    const std::int64_t key = keyOf(side, ticks);
    const auto level = recorded(side).find(key);
    std::int64_t steps = level == recorded(side).end() ? 0 : level->second.shown();
    if (const auto queue = queues(side).find(key); queue != queues(side).end())
        for (const Resting& resting : queue->second)
            steps += resting.order.steps;
    return steps;
}

void ReplayBook::depth(Side side, int limit, std::vector<BookLevel>& out) const
{
    auto level = recorded(side).begin();
    auto queue = queues(side).begin();
    while (limit > 0 && (level != recorded(side).end() || queue != queues(side).end())) {
        const bool hasLevel = level != recorded(side).end(), hasQueue = queue != queues(side).end();
        const std::int64_t key = hasLevel && hasQueue ? std::min(level->first, queue->first) : hasLevel ? level->first : queue->first;
        BookLevel row { ticksOf(side, key), 0, 0 };
        if (hasLevel && level->first == key) {
            row.steps += level->second.shown();
            row.orders += row.steps > 0 ? 1 : 0;
            ++level;
        }
        if (hasQueue && queue->first == key) {
            for (const Resting& resting : queue->second)
                row.steps += resting.order.steps;
            row.orders += static_cast<int>(queue->second.size());
            ++queue;
        }
        if (row.steps > 0) {
            out.push_back(row);
            --limit;
        }
    }
}

std::int64_t ReplayBook::fillable(Side side, std::int64_t ticks, std::int64_t enough) const
{
    const Side other = opposite(side);
    const std::int64_t limit = keyOf(other, ticks);
    std::int64_t available = 0;
    for (auto level = recorded(other).begin(); level != recorded(other).end() && level->first <= limit && available < enough; ++level)
        available += level->second.shown();
    for (auto queue = queues(other).begin(); queue != queues(other).end() && queue->first <= limit && available < enough; ++queue)
        for (const Resting& resting : queue->second)
            available += resting.order.steps;
    return std::min(available, enough);
}

std::optional<std::int64_t> ReplayBook::restingSteps(OrderHandle handle) const
{
    const Resting* resting = find(handle);
    return resting ? std::optional(resting->order.steps) : std::nullopt;
}

std::optional<std::int64_t> ReplayBook::stepsAhead(OrderHandle handle) const
{
    const Resting* resting = find(handle);
    if (!resting)
        return std::nullopt;
    std::int64_t ahead = resting->ahead;
    const auto& [side, key] = m_where.at(handle);
    for (const Resting& other : queues(side).at(key)) {
        if (other.handle == handle)
            break;
        ahead += other.order.steps;
    }
    return ahead;
}

} // namespace fathom::paper
