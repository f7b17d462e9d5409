// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/book_view.h"

#include <deque>

namespace fathom {

//! \brief Remembers how the book looked some seconds ago, so that what was stacked and what was pulled since can be shown.
//! Keeps one picture a second; pictures are shared, not copied. A value, GUI thread.
class BookChange
{
public:
    explicit BookChange(std::chrono::seconds span = std::chrono::seconds(10))
        : m_span(span)
    {
    }
    std::chrono::seconds span() const { return m_span; }

    //! \brief Takes in a live book; one that is not whole forgets what came before it.
    void note(const BookViewPtr& book, MonotonicTime now);
    void clear() { m_pictures.clear(); }
    //! \brief The newest picture that is at least span() old, else the oldest one; null before the second picture.
    BookViewPtr before(MonotonicTime now) const;

private:
    struct Picture
    {
        MonotonicTime at {};
        BookViewPtr book;
    };
    std::chrono::seconds m_span;
    std::deque<Picture> m_pictures; // oldest first
};

} // namespace fathom
