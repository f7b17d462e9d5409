// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/order_book.h"

#include <bit>
#include <cstdlib>
#include <new>

namespace fathom {

namespace {

// How far the touch may be from the window's better edge after a move: a run of an eighth of the window costs nothing.
constexpr std::int64_t headroom = BookSide::windowTicks / 8;
// With less than this behind the touch the window follows it.
constexpr std::int64_t leastRoom = BookSide::windowTicks / 4;

std::int64_t saturatedSubtract(std::int64_t a, std::int64_t b)
{
    std::int64_t result = 0;
    return __builtin_sub_overflow(a, b, &result) ? std::numeric_limits<std::int64_t>::min() : result;
}

} // namespace

void BookSide::Release::operator()(std::int64_t* steps) const { std::free(steps); }

BookSide::BookSide(Side side)
    : m_side(side)
    , m_steps(static_cast<std::int64_t*>(std::calloc(static_cast<std::size_t>(windowTicks), sizeof(std::int64_t))))
{
    if (!m_steps)
        throw std::bad_alloc();
}

void BookSide::clear()
{
    for (std::size_t word = 0; word < wordCount; ++word) {
        for (std::uint64_t bits = m_words[word]; bits != 0; bits &= bits - 1)
            m_steps[word * wordBits + static_cast<std::size_t>(std::countr_zero(bits))] = 0;
    }
    m_words.fill(0);
    m_summary.fill(0);
    m_denseCount = 0;
    m_far.clear();
}

std::int64_t BookSide::at(std::int64_t ticks) const
{
    if (inWindow(ticks))
        return m_steps[distance(ticks)];
    const auto found = m_far.find(ticks);
    return found == m_far.end() ? 0 : found->second;
}

// Without a branch: whether a level comes, changes or goes is a coin toss to the processor.
void BookSide::mark(std::size_t slot, bool there)
{
    const std::size_t word = slot / wordBits, bit = slot % wordBits, wordBit = word % wordBits;
    const std::uint64_t bits = (m_words[word] & ~(std::uint64_t { 1 } << bit)) | (std::uint64_t { there } << bit);
    std::uint64_t& group = m_summary[word / wordBits];
    m_words[word] = bits;
    group = (group & ~(std::uint64_t { 1 } << wordBit)) | (std::uint64_t { bits != 0 } << wordBit);
}

void BookSide::setDense(std::int64_t ticks, std::int64_t steps)
{
    const auto slot = static_cast<std::size_t>(distance(ticks));
    const std::int64_t before = m_steps[slot];
    m_steps[slot] = std::max<std::int64_t>(steps, 0);
    mark(slot, steps > 0);
    m_denseCount += static_cast<std::size_t>(steps > 0) - static_cast<std::size_t>(before != 0);
    if (!isBetter(m_best, ticks) || m_denseCount <= 1)
        touchSet(ticks, before);
}

// A level at the touch or better was set, or the first or last one of the window; it held \p before.
void BookSide::touchSet(std::int64_t ticks, std::int64_t before)
{
    const bool there = m_steps[static_cast<std::size_t>(distance(ticks))] != 0;
    if (there && m_denseCount == 1 && before == 0) {
        // An empty window may lie anywhere: the tail could hold better levels than this one.
        m_best = ticks;
        moveWindow(ticks);
    } else if (there && isBetter(ticks, m_best)) {
        m_best = ticks;
    } else if (!there && before != 0 && ticks == m_best) {
        bestWentAway();
    }
}

void BookSide::setFar(std::int64_t ticks, std::int64_t steps)
{
    if (steps <= 0) {
        m_far.erase(ticks);
        return;
    }
    m_far[ticks] = steps;
    if (m_denseCount == 0 || isBetter(ticks, m_best))
        moveWindow(ticks);
}

std::int64_t BookSide::worstRoom() const
{
    const auto offset = static_cast<std::int64_t>(distance(m_best));
    return m_side == Side::Buy ? offset : windowTicks - 1 - offset;
}

void BookSide::bestWentAway()
{
    if (m_denseCount == 0) {
        if (!m_far.empty())
            moveWindow(m_side == Side::Buy ? m_far.rbegin()->first : m_far.begin()->first);
        return;
    }
    const auto slot = nextSlot(static_cast<std::size_t>(distance(m_best)));
    m_best = m_base + static_cast<std::int64_t>(*slot);
    if (worstRoom() < leastRoom && !m_far.empty())
        moveWindow(m_best);
}

// The nearest marked slot from \p from on, away from the touch.
std::optional<std::size_t> BookSide::nextSlot(std::size_t from) const
{
    const bool down = m_side == Side::Buy;
    const auto pick = [down](std::uint64_t bits) {
        return static_cast<std::size_t>(down ? 63 - std::countl_zero(bits) : std::countr_zero(bits));
    };
    const auto masked = [down](std::uint64_t bits, std::size_t bit) {
        return down ? bits & (~std::uint64_t { 0 } >> (63 - bit)) : bits & (~std::uint64_t { 0 } << bit);
    };
    std::size_t word = from / wordBits;
    if (const std::uint64_t bits = masked(m_words[word], from % wordBits); bits != 0)
        return word * wordBits + pick(bits);
    if (down ? word == 0 : word + 1 == wordCount)
        return std::nullopt;
    word = down ? word - 1 : word + 1;
    std::size_t group = word / wordBits;
    std::uint64_t bits = masked(m_summary[group], word % wordBits);
    while (bits == 0) {
        if (down ? group == 0 : group + 1 == m_summary.size())
            return std::nullopt;
        group = down ? group - 1 : group + 1;
        bits = m_summary[group];
    }
    word = group * wordBits + pick(bits);
    return word * wordBits + pick(m_words[word]);
}

// Puts the window so that \p touch, a level of this side, lies near its better edge, and sorts every level in or out again.
void BookSide::moveWindow(std::int64_t touch)
{
    for (std::size_t word = 0; word < wordCount; ++word) {
        for (std::uint64_t bits = m_words[word]; bits != 0; bits &= bits - 1) {
            const std::size_t slot = word * wordBits + static_cast<std::size_t>(std::countr_zero(bits));
            m_far.emplace_hint(m_far.end(), m_base + static_cast<std::int64_t>(slot), m_steps[slot]);
            m_steps[slot] = 0;
        }
    }
    m_words.fill(0);
    m_summary.fill(0);
    m_denseCount = 0;
    if (!m_far.empty()) {
        const std::int64_t bestKnown = m_side == Side::Buy ? m_far.rbegin()->first : m_far.begin()->first;
        if (isBetter(bestKnown, touch))
            touch = bestKnown;
    }
    m_base = saturatedSubtract(touch, m_side == Side::Buy ? windowTicks - headroom : headroom);
    m_best = touch;
    const std::int64_t last = m_base > std::numeric_limits<std::int64_t>::max() - windowTicks
        ? std::numeric_limits<std::int64_t>::max()
        : m_base + windowTicks - 1;
    auto level = m_far.lower_bound(m_base);
    while (level != m_far.end() && level->first <= last) {
        const auto slot = static_cast<std::size_t>(distance(level->first));
        m_steps[slot] = level->second;
        mark(slot, true);
        ++m_denseCount;
        level = m_far.erase(level);
    }
}

void BookSide::levels(std::size_t limit, std::vector<BookLevel>& out) const
{
    if (limit == 0 || isEmpty())
        return;
    out.reserve(out.size() + std::min(limit, size()));
    auto slot = nextSlot(static_cast<std::size_t>(distance(m_best)));
    while (slot && limit > 0) {
        out.push_back({ m_base + static_cast<std::int64_t>(*slot), m_steps[*slot] });
        --limit;
        if (m_side == Side::Buy ? *slot == 0 : *slot + 1 == static_cast<std::size_t>(windowTicks))
            break;
        slot = nextSlot(m_side == Side::Buy ? *slot - 1 : *slot + 1);
    }
    const auto append = [&](auto from, auto to) {
        for (; from != to && limit > 0; ++from, --limit)
            out.push_back({ from->first, from->second });
    };
    if (m_side == Side::Buy)
        append(m_far.rbegin(), m_far.rend());
    else
        append(m_far.begin(), m_far.end());
}

void OrderBook::clear()
{
    m_bids.clear();
    m_asks.clear();
}

void OrderBook::apply(const std::vector<BookLevel>& bids, const std::vector<BookLevel>& asks)
{
    // Levels lie far apart: all of them are on their way from memory before the first is needed, where each would be waited for.
    for (const BookLevel& level : bids)
        m_bids.expect(level.ticks);
    for (const BookLevel& level : asks)
        m_asks.expect(level.ticks);
    for (const BookLevel& level : bids)
        m_bids.set(level.ticks, level.steps);
    for (const BookLevel& level : asks)
        m_asks.set(level.ticks, level.steps);
}

std::optional<BookLevel> OrderBook::bestBid() const
{
    return m_bids.isEmpty() ? std::nullopt : std::optional(m_bids.best());
}

std::optional<BookLevel> OrderBook::bestAsk() const
{
    return m_asks.isEmpty() ? std::nullopt : std::optional(m_asks.best());
}

bool OrderBook::isCrossed(bool strict) const
{
    if (m_bids.isEmpty() || m_asks.isEmpty())
        return false;
    return strict ? m_bids.bestTicks() >= m_asks.bestTicks() : m_bids.bestTicks() > m_asks.bestTicks();
}

void OrderBook::fill(BookView& view, std::size_t levels) const
{
    view.bids.clear();
    view.asks.clear();
    m_bids.levels(levels, view.bids);
    m_asks.levels(levels, view.asks);
}

} // namespace fathom
