// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/book_walk.h"

#include <algorithm>

namespace fathom {

namespace {

const std::vector<BookLevel>& levelsOf(const BookView& book, Side side)
{
    return side == Side::Buy ? book.bids : book.asks;
}

} // namespace

BookWalk walkBook(const BookView& book, Side side, Decimal limit, Decimal quantity)
{
    BookWalk walk;
    Decimal value;
    for (const BookLevel& level : levelsOf(book, opposite(side))) {
        const Decimal price = book.instrument->priceOf(level.ticks);
        const bool beyond
            = limit.isPositive() && (side == Side::Buy ? price > limit : price < limit);
        if (beyond || walk.filled >= quantity)
            break;
        const Decimal taken
            = std::min(quantity - walk.filled, book.instrument->quantityOf(level.steps));
        walk.steps.push_back({ price, taken });
        walk.filled += taken;
        walk.worst = price;
        value += taken * price;
    }
    if (walk.filled.isPositive())
        walk.average = value / walk.filled;
    return walk;
}

std::optional<Decimal> restingAt(const BookView& book, Side side, Decimal price)
{
    const auto ticks = book.instrument->ticksOf(price);
    if (!ticks || !book.isLive() || *ticks < book.knownLowTicks || *ticks > book.knownHighTicks)
        return std::nullopt;
    const auto& levels = levelsOf(book, side);
    const auto found = std::find_if(levels.begin(), levels.end(),
        [&](const BookLevel& level) { return level.ticks == *ticks; });
    return found == levels.end() ? Decimal() : book.instrument->quantityOf(found->steps);
}

std::optional<Decimal> bestPrice(const BookView& book, Side side)
{
    const auto& levels = levelsOf(book, side);
    return levels.empty() ? std::nullopt
                          : std::optional(book.instrument->priceOf(levels.front().ticks));
}

std::optional<Decimal> matchedPrice(const BookView& book, Side side, PriceMatch match)
{
    if (match == PriceMatch::None)
        return std::nullopt;
    const auto& levels = levelsOf(book, isOpponent(match) ? opposite(side) : side);
    const auto wanted = static_cast<std::size_t>(matchLevel(match));
    return levels.size() < wanted
        ? std::nullopt
        : std::optional(book.instrument->priceOf(levels[wanted - 1].ticks));
}

} // namespace fathom
