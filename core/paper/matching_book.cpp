// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/matching_book.h"

#include <algorithm>

namespace fathom::paper {

namespace {

constexpr std::int64_t tradesPerMs = 1, updatesPerMs = 16;

// Whether a level at `left` is worse than one at `right` on this side.
bool isWorse(Side side, std::int64_t left, std::int64_t right) { return side == Side::Buy ? left < right : left > right; }

} // namespace

MatchingBook::MatchingBook(const Clock& clock, FirstIds first)
    : m_clock(clock)
    , m_tradeId(first.trade != 0 ? first.trade : toMs(clock.wallNow()) * tradesPerMs)
    , m_updateId(first.update != 0 ? first.update : toMs(clock.wallNow()) * updatesPerMs)
{
}

std::size_t MatchingBook::positionOf(const Levels& levels, Side side, std::int64_t ticks)
{
    constexpr std::size_t near = 8; // most work happens at the touch
    std::size_t end = levels.size();
    for (std::size_t i = 0; i < near && end > 0; ++i, --end) {
        if (!isWorse(side, ticks, levels[end - 1].ticks))
            return levels[end - 1].ticks == ticks ? end - 1 : end;
    }
    const auto first = levels.begin(), last = first + static_cast<std::ptrdiff_t>(end);
    const auto at = std::lower_bound(first, last, ticks,
        [side](const Level& level, std::int64_t wanted) { return isWorse(side, level.ticks, wanted); });
    return static_cast<std::size_t>(at - first);
}

std::optional<MatchingBook::Index> MatchingBook::indexOf(OrderHandle handle) const
{
    const auto index = static_cast<Index>(handle & 0xffffffffU) - 1U;
    if (handle == 0 || index >= m_nodes.size())
        return std::nullopt;
    const Node& node = m_nodes[index];
    return node.resting && node.generation == static_cast<std::uint32_t>(handle >> 32) ? std::optional(index) : std::nullopt;
}

SubmitResult MatchingBook::submit(const BookOrder& order)
{
    bool settled = false;
    const SubmitResult result = execute(order, settled);
    if (settled)
        tellSettled();
    return result;
}

std::optional<std::int64_t> MatchingBook::cancel(OrderHandle handle)
{
    const auto index = indexOf(handle);
    return index ? std::optional(takeOut(*index)) : std::nullopt;
}

std::optional<SubmitResult> MatchingBook::modify(OrderHandle handle, const BookOrder& order)
{
    if (!cancel(handle))
        return std::nullopt;
    return submit(order);
}

SubmitResult MatchingBook::execute(const BookOrder& order, bool& settled)
{
    Q_ASSERT_X(!m_busy, "MatchingBook::execute", "Invariant: listeners change the book in onSettled() only");
    Q_ASSERT_X(order.steps > 0, "MatchingBook::execute", "Invariant: an order has a size");
    SubmitResult result;
    const bool postOnly = order.timeInForce == TimeInForce::GTX || order.timeInForce == TimeInForce::RPI;
    if (postOnly && takes(order)) {
        result.expired = order.steps;
        result.reason = ExpiryReason::PostOnly;
        return result;
    }
    if (order.timeInForce == TimeInForce::FOK && !canFillWhole(order)) {
        result.expired = order.steps;
        result.reason = ExpiryReason::FillOrKill;
        return result;
    }
    m_busy = true;
    const std::int64_t left = match(order, result, settled);
    result.executed = order.steps - left;
    const bool rests = !order.market && order.timeInForce != TimeInForce::IOC && order.timeInForce != TimeInForce::FOK;
    if (left > 0 && rests && result.reason == ExpiryReason::None) {
        result.handle = rest(order, left);
        result.resting = left;
    } else if (left > 0) {
        result.expired = left;
        if (result.reason == ExpiryReason::None) {
            result.reason = order.market ? ExpiryReason::MarketRemainder
                : order.timeInForce == TimeInForce::FOK ? ExpiryReason::FillOrKill
                                                        : ExpiryReason::IocRemainder;
        }
    }
    m_busy = false;
    return result;
}

std::int64_t MatchingBook::match(const BookOrder& order, SubmitResult& result, bool& settled)
{
    Levels& opposing = levels(opposite(order.side));
    std::int64_t left = order.steps;
    while (left > 0 && result.reason == ExpiryReason::None && !opposing.empty() && crosses(order, opposing.back().ticks)) {
        Level& level = opposing.back();
        const std::int64_t before = level.shown();
        while (left > 0 && level.head != none) {
            if (preventSelfTrade(order, level, result.reason, settled)) {
                if (result.reason != ExpiryReason::None)
                    break;
                continue;
            }
            const std::int64_t steps = std::min(left, m_nodes[level.head].order.steps);
            left -= steps;
            trade(order, steps, left, level);
            settled = true;
        }
        const std::int64_t ticks = level.ticks, steps = level.shown();
        if (level.head == none)
            opposing.pop_back();
        if (steps != before)
            tellLevel(opposite(order.side), ticks, steps);
    }
    return left;
}

// True where the head of the level was the taker's own and has been dealt with; a reason ends the taker too.
bool MatchingBook::preventSelfTrade(const BookOrder& order, Level& level, ExpiryReason& reason, bool& settled)
{
    const Index head = level.head;
    if (order.owner == anonymous || order.selfTrade == SelfTrade::None || m_nodes[head].order.owner != order.owner)
        return false;
    if (order.selfTrade != SelfTrade::ExpireMaker)
        reason = order.timeInForce == TimeInForce::IOC ? ExpiryReason::IocSelfTrade : ExpiryReason::SelfTrade;
    if (order.selfTrade != SelfTrade::ExpireTaker) {
        const BookOrder maker = m_nodes[head].order;
        const OrderHandle handle = handleOf(head);
        level.take(maker, maker.steps);
        unlink(level, head);
        if (maker.timeInForce == TimeInForce::RPI)
            tellHidden(maker.side, maker.ticks);
        for (BookListener* listener : listeners())
            listener->onMakerExpired(*this, maker, handle, maker.steps, ExpiryReason::SelfTrade);
        settled = true;
    }
    return true;
}

void MatchingBook::trade(const BookOrder& order, std::int64_t steps, std::int64_t left, Level& level)
{
    const Index head = level.head;
    Node& maker = m_nodes[head];
    maker.order.steps -= steps;
    level.take(maker.order, steps);

    BookTrade trade;
    trade.tradeId = ++m_tradeId;
    trade.ticks = level.ticks;
    trade.steps = steps;
    trade.aggressor = order.side;
    trade.time = m_clock.wallNow();
    trade.maker = { maker.order.orderId, maker.order.owner, handleOf(head), maker.order.steps };
    trade.taker = { order.orderId, order.owner, 0, left };
    trade.rpi = maker.order.timeInForce == TimeInForce::RPI;
    if (trade.rpi)
        tellHidden(maker.order.side, level.ticks);
    if (maker.order.steps == 0)
        unlink(level, head);
    m_lastTrade = trade;
    for (BookListener* listener : listeners())
        listener->onTrade(*this, trade);
}

// Own orders do not count where self-trade prevention would take them away or stop the taker.
bool MatchingBook::canFillWhole(const BookOrder& order) const
{
    const bool watchful = order.owner != anonymous && order.selfTrade != SelfTrade::None;
    std::int64_t available = 0;
    const Levels& opposing = levels(opposite(order.side));
    for (auto level = opposing.rbegin(); level != opposing.rend() && crosses(order, level->ticks); ++level) {
        if (!watchful) {
            available += level->steps;
        } else {
            for (Index at = level->head; at != none; at = m_nodes[at].next) {
                if (m_nodes[at].order.owner != order.owner)
                    available += m_nodes[at].order.steps;
                else if (order.selfTrade != SelfTrade::ExpireMaker)
                    return available >= order.steps;
                if (available >= order.steps)
                    return true;
            }
        }
        if (available >= order.steps)
            return true;
    }
    return false;
}

OrderHandle MatchingBook::rest(BookOrder order, std::int64_t steps)
{
    order.steps = steps;
    Index index = 0;
    if (m_free.empty()) {
        index = static_cast<Index>(m_nodes.size());
        m_nodes.emplace_back();
    } else {
        index = m_free.back();
        m_free.pop_back();
    }
    Node& node = m_nodes[index];
    node.order = order;
    node.next = none;
    node.resting = true;
    ++node.generation;
    ++m_resting;

    Levels& own = levels(order.side);
    const std::size_t at = positionOf(own, order.side, order.ticks);
    if (at == own.size() || own[at].ticks != order.ticks)
        own.insert(own.begin() + static_cast<std::ptrdiff_t>(at), Level { order.ticks, 0, none, none, 0, 0 });
    Level& level = own[at];
    node.previous = level.tail;
    (level.tail == none ? level.head : m_nodes[level.tail].next) = index;
    level.tail = index;
    level.steps += steps;
    ++level.orders;
    const OrderHandle handle = handleOf(index);
    if (order.timeInForce == TimeInForce::RPI) {
        level.hidden += steps;
        tellHidden(order.side, order.ticks);
        return handle;
    }
    tellLevel(order.side, order.ticks, level.shown());
    return handle;
}

std::int64_t MatchingBook::takeOut(Index index)
{
    Q_ASSERT_X(!m_busy, "MatchingBook::takeOut", "Invariant: listeners change the book in onSettled() only");
    const BookOrder order = m_nodes[index].order;
    Levels& own = levels(order.side);
    const std::size_t at = positionOf(own, order.side, order.ticks);
    Level& level = own[at];
    level.take(order, order.steps);
    const std::int64_t steps = level.shown();
    unlink(level, index);
    if (level.head == none)
        own.erase(own.begin() + static_cast<std::ptrdiff_t>(at));
    if (order.timeInForce == TimeInForce::RPI)
        tellHidden(order.side, order.ticks);
    else
        tellLevel(order.side, order.ticks, steps);
    return order.steps;
}

// Takes a node out of its queue and gives it back to the pool; the level's total is the caller's.
void MatchingBook::unlink(Level& level, Index index)
{
    Node& node = m_nodes[index];
    (node.previous == none ? level.head : m_nodes[node.previous].next) = node.next;
    (node.next == none ? level.tail : m_nodes[node.next].previous) = node.previous;
    --level.orders;
    node.resting = false;
    --m_resting;
    m_free.push_back(index);
}

std::optional<std::int64_t> MatchingBook::bestTicks(Side side) const
{
    const Levels& own = levels(side);
    const auto best = std::find_if(own.rbegin(), own.rend(), [](const Level& level) { return level.shown() > 0; });
    return best == own.rend() ? std::nullopt : std::optional(best->ticks);
}

// Whether it would trade at once, with what is not shown.
bool MatchingBook::takes(const BookOrder& order) const
{
    const Levels& opposing = levels(opposite(order.side));
    return !opposing.empty() && crosses(order, opposing.back().ticks);
}

std::int64_t MatchingBook::levelSteps(Side side, std::int64_t ticks) const
{
    const std::size_t at = positionOf(levels(side), side, ticks);
    return at < levels(side).size() && levels(side)[at].ticks == ticks ? levels(side)[at].shown() : 0;
}

std::int64_t MatchingBook::rpiLevelSteps(Side side, std::int64_t ticks) const
{
    const std::size_t at = positionOf(levels(side), side, ticks);
    return at < levels(side).size() && levels(side)[at].ticks == ticks ? levels(side)[at].steps : 0;
}

void MatchingBook::depth(Side side, int limit, std::vector<BookLevel>& out) const
{
    const Levels& own = levels(side);
    for (auto level = own.rbegin(); level != own.rend() && limit > 0; ++level) {
        if (level->shown() == 0)
            continue;
        out.push_back({ level->ticks, level->shown(), level->orders });
        --limit;
    }
}

void MatchingBook::rpiDepth(Side side, int limit, std::vector<BookLevel>& out) const
{
    const Levels& own = levels(side);
    for (auto level = own.rbegin(); level != own.rend() && limit > 0; ++level, --limit)
        out.push_back({ level->ticks, level->steps, level->orders });
}

std::int64_t MatchingBook::fillable(Side side, std::int64_t ticks, std::int64_t enough) const
{
    std::int64_t available = 0;
    const Levels& opposing = levels(opposite(side));
    for (auto level = opposing.rbegin(); level != opposing.rend() && available < enough; ++level) {
        if (side == Side::Buy ? level->ticks > ticks : level->ticks < ticks)
            break;
        available += level->steps;
    }
    return std::min(available, enough);
}

std::optional<std::int64_t> MatchingBook::restingSteps(OrderHandle handle) const
{
    const auto index = indexOf(handle);
    return index ? std::optional(m_nodes[*index].order.steps) : std::nullopt;
}

std::optional<std::int64_t> MatchingBook::stepsAhead(OrderHandle handle) const
{
    const auto index = indexOf(handle);
    if (!index)
        return std::nullopt;
    std::int64_t ahead = 0;
    for (Index at = m_nodes[*index].previous; at != none; at = m_nodes[at].previous)
        ahead += m_nodes[at].order.steps;
    return ahead;
}

void MatchingBook::tellLevel(Side side, std::int64_t ticks, std::int64_t steps)
{
    m_updateNoise = m_updateNoise * 6364136223846793005ULL + 1442695040888963407ULL;
    m_updateId += 1 + static_cast<std::int64_t>((m_updateNoise >> 33) % 4);
    for (BookListener* listener : listeners())
        listener->onLevelChanged(*this, side, ticks, steps, m_updateId);
}

void MatchingBook::tellHidden(Side side, std::int64_t ticks)
{
    ++m_hiddenChanges;
    for (BookListener* listener : listeners())
        listener->onHiddenChanged(*this, side, ticks);
}

void MatchingBook::tellSettled()
{
    for (BookListener* listener : listeners())
        listener->onSettled(*this);
}

} // namespace fathom::paper
