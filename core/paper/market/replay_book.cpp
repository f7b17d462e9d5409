// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/market/replay_book.h"

namespace fathom::paper {

ReplayBook::ReplayBook(const Clock& clock, std::int64_t lastTradeId, std::int64_t lastUpdateId)
    : m_clock(clock)
    , m_tradeId(lastTradeId)
    , m_updateId(lastUpdateId)
{
}

void ReplayBook::tellLevel(Side side, std::int64_t ticks)
{
    ++m_updateId;
    const std::int64_t steps = levelSteps(side, ticks);
    for (BookListener* listener : listeners())
        listener->onLevelChanged(*this, side, ticks, steps, m_updateId);
}

void ReplayBook::settle()
{
    if (!std::exchange(m_traded, false))
        return;
    for (BookListener* listener : listeners())
        listener->onSettled(*this);
}

void ReplayBook::trade(Side aggressor, std::int64_t ticks, std::int64_t steps, const TradeParty& maker, const TradeParty& taker)
{
    BookTrade trade;
    trade.tradeId = ++m_tradeId;
    trade.ticks = ticks;
    trade.steps = steps;
    trade.aggressor = aggressor;
    trade.time = m_clock.wallNow();
    trade.maker = maker;
    trade.taker = taker;
    m_lastTrade = trade;
    m_traded = true;
    for (BookListener* listener : listeners())
        listener->onTrade(*this, trade);
}

// Fills leave the queue at its front; cancels anywhere, in proportion.
void ReplayBook::shortenQueue(Side side, std::int64_t key, std::int64_t gone, std::int64_t before, bool fromFront)
{
    const auto queue = queues(side).find(key);
    if (queue == queues(side).end() || gone <= 0)
        return;
    for (Resting& resting : queue->second) {
        std::int64_t shorter = gone;
        if (!fromFront && before > 0)
            shorter = static_cast<std::int64_t>(static_cast<double>(gone) * static_cast<double>(resting.ahead) / static_cast<double>(before));
        resting.ahead = std::max<std::int64_t>(0, resting.ahead - shorter);
    }
}

void ReplayBook::change(Side side, std::int64_t ticks, std::int64_t steps)
{
    const std::int64_t key = keyOf(side, ticks);
    auto& levels = recorded(side);
    const auto found = levels.find(key);
    if (found == levels.end() && steps == 0)
        return;
    const std::int64_t shownBefore = found == levels.end() ? 0 : found->second.shown();
    if (found != levels.end()) {
        Level& level = found->second;
        if (const std::int64_t lost = level.steps - steps; lost > 0) {
            const std::int64_t byFills = std::min(lost, level.filled);
            shortenQueue(side, key, lost - byFills, level.steps, false);
            if (m_tradesLag.count() > 0 && lost > byFills && queues(side).contains(key)) {
                const MonotonicTime now = m_clock.monotonicNow();
                auto& losses = m_losses[{ side, key }];
                std::erase_if(losses, [oldest = now - m_tradesLag](const Loss& loss) { return loss.when < oldest; });
                losses.push_back({ now, lost - byFills });
            }
        }
        level.filled = 0;
    }
    if (steps == 0) {
        levels.erase(found);
    } else {
        Level& level = found == levels.end() ? levels[key] : found->second;
        level.steps = steps;
        level.taken = 0;
    }
    // Nobody can be further back than the level is long.
    if (const auto queue = queues(side).find(key); queue != queues(side).end())
        for (Resting& resting : queue->second)
            resting.ahead = std::min(resting.ahead, steps);
    if (steps != shownBefore)
        tellLevel(side, ticks);
}

void ReplayBook::setRecorded(Side side, std::int64_t ticks, std::int64_t steps)
{
    if (m_updating)
        m_updated.emplace_back(side, ticks);
    change(side, ticks, steps);
}

void ReplayBook::beginUpdate()
{
    m_updating = true;
    m_updated.clear();
}

void ReplayBook::endUpdate()
{
    m_updating = false;
    for (auto edit = m_edits.rbegin(); edit != m_edits.rend(); ++edit) {
        const bool mentioned = std::find(m_updated.begin(), m_updated.end(), std::pair(edit->side, edit->ticks)) != m_updated.end();
        if (!mentioned)
            change(edit->side, edit->ticks, edit->before);
    }
    m_edits.clear();
    meetCrossed(Side::Buy);
    meetCrossed(Side::Sell);
    settle();
}

void ReplayBook::setTouch(Side side, std::int64_t ticks, std::int64_t steps)
{
    const std::int64_t key = keyOf(side, ticks);
    auto& levels = recorded(side);
    while (!levels.empty() && levels.begin()->first < key) {
        const std::int64_t better = ticksOf(side, levels.begin()->first);
        m_edits.push_back({ side, better, levels.begin()->second.steps });
        change(side, better, 0);
    }
    const std::int64_t before = recordedSteps(side, ticks);
    if (before != steps) {
        m_edits.push_back({ side, ticks, before });
        change(side, ticks, steps);
    }
    meetCrossed(opposite(side));
    settle();
}

void ReplayBook::replaceAll(const std::map<std::int64_t, std::int64_t>& bids, const std::map<std::int64_t, std::int64_t>& asks)
{
    m_edits.clear();
    for (const Side side : { Side::Buy, Side::Sell }) {
        const auto& wanted = side == Side::Buy ? bids : asks;
        std::vector<std::int64_t> stale;
        for (const auto& [key, level] : recorded(side))
            if (!wanted.contains(ticksOf(side, key)))
                stale.push_back(ticksOf(side, key));
        for (const std::int64_t ticks : stale)
            change(side, ticks, 0);
        for (const auto& [ticks, steps] : wanted)
            change(side, ticks, steps);
    }
    meetCrossed(Side::Buy);
    meetCrossed(Side::Sell);
    settle();
}

std::int64_t ReplayBook::shownBefore(Side side, std::int64_t key, std::int64_t steps)
{
    const auto found = m_losses.find({ side, key });
    if (found == m_losses.end())
        return 0;
    std::erase_if(found->second, [oldest = m_clock.monotonicNow() - m_tradesLag](const Loss& loss) { return loss.when < oldest; });
    std::int64_t shown = 0;
    for (Loss& loss : found->second) {
        const std::int64_t part = std::min(loss.steps, steps - shown);
        loss.steps -= part;
        shown += part;
    }
    std::erase_if(found->second, [](const Loss& loss) { return loss.steps == 0; });
    if (found->second.empty())
        m_losses.erase(found);
    return shown;
}

void ReplayBook::recordedTrade(Side aggressor, std::int64_t ticks, std::int64_t steps)
{
    const Side side = opposite(aggressor);
    const std::int64_t key = keyOf(side, ticks);
    // Whoever bids more than this seller got would have been met first; whoever bids the same, after those ahead of him.
    std::int64_t left = fillUsers(side, key, steps, true);
    const std::int64_t shown = shownBefore(side, key, left);
    left -= shown;
    std::int64_t byOthers = 0;
    for (auto queue = queues(side).find(key); queue != queues(side).end() && left > 0; queue = queues(side).find(key)) {
        const std::int64_t eaten = std::min(left, queue->second.front().ahead);
        shortenQueue(side, key, eaten, 0, true);
        byOthers += eaten;
        left = left > eaten ? fillUsers(side, key, left - eaten, false) : 0;
    }
    byOthers += left;
    if (byOthers > 0) {
        if (const auto level = recorded(side).find(key); level != recorded(side).end())
            level->second.filled += byOthers;
    }
    if (byOthers + shown > 0)
        trade(aggressor, ticks, byOthers + shown, {}, {});
    settle();
}

std::int64_t ReplayBook::fillUsers(Side side, std::int64_t key, std::int64_t steps, bool beyondOnly)
{
    auto& sideQueues = queues(side);
    while (steps > 0 && !sideQueues.empty()) {
        const auto best = sideQueues.begin();
        if (best->first > key || (best->first == key && beyondOnly))
            break;
        Resting& resting = best->second.front();
        if (best->first == key && resting.ahead > 0)
            break;
        const std::int64_t ticks = ticksOf(side, best->first);
        const std::int64_t filled = std::min(steps, resting.order.steps);
        resting.order.steps -= filled;
        steps -= filled;
        const TradeParty maker { resting.order.orderId, resting.order.owner, resting.handle, resting.order.steps };
        if (resting.order.steps == 0) {
            m_where.erase(resting.handle);
            best->second.erase(best->second.begin());
            if (best->second.empty())
                sideQueues.erase(best);
        }
        trade(opposite(side), ticks, filled, maker, {});
        tellLevel(side, ticks);
    }
    return steps;
}

// The recorded other side has come to where users of this side stand: those orders would have met.
void ReplayBook::meetCrossed(Side side)
{
    const Side other = opposite(side);
    while (!queues(side).empty() && !recorded(other).empty()) {
        const std::int64_t ours = ticksOf(side, queues(side).begin()->first);
        auto level = recorded(other).begin();
        while (level != recorded(other).end() && level->second.shown() == 0)
            ++level;
        if (level == recorded(other).end())
            return;
        const std::int64_t theirs = ticksOf(other, level->first);
        if (side == Side::Buy ? theirs > ours : theirs < ours)
            return;
        auto& first = queues(side).begin()->second.front();
        first.ahead = 0;
        const std::int64_t met = std::min(level->second.shown(), first.order.steps);
        level->second.taken += met - fillUsers(side, queues(side).begin()->first, met, false);
        tellLevel(other, theirs);
    }
}

} // namespace fathom::paper
