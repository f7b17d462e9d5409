// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/book_view.h"
#include "core/domain/order_terms.h"

#include <optional>
#include <vector>

namespace fathom {

//! \brief What taking from a book would give, level by level.
struct BookWalk {
    std::vector<FillStep> steps; //!< best first
    Decimal filled; //!< base asset
    Decimal average; //!< 0 where nothing fills
    Decimal worst; //!< price of the last level touched, 0 where none
};

//! \brief Takes \p quantity from the far side of \p book, down to \p limit (0: as far as it goes).
//! Pure, any thread.
BookWalk walkBook(const BookView& book, Side side, Decimal limit, Decimal quantity);

//! \brief What rests at \p price on the order's own side: the queue it joins. Empty where the book
//! is not live or does not reach.
std::optional<Decimal> restingAt(const BookView& book, Side side, Decimal price);

//! \brief Best price of a side, empty where it is blank.
std::optional<Decimal> bestPrice(const BookView& book, Side side);

//! \brief Where the venue would price an order by itself: the nth level of its own side (queue) or
//! of the far one (opponent). \return empty for None, and where the book has fewer levels
std::optional<Decimal> matchedPrice(const BookView& book, Side side, PriceMatch match);

} // namespace fathom
