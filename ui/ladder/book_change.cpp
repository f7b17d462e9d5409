// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ladder/book_change.h"

namespace fathom {

namespace {

constexpr auto pictureEvery = std::chrono::seconds(1);

}

void BookChange::note(const BookViewPtr& book, MonotonicTime now)
{
    if (!book || !book->isLive()) {
        m_pictures.clear();
        return;
    }
    if (!m_pictures.empty() && now - m_pictures.back().at < pictureEvery)
        return;
    m_pictures.push_back({ now, book });
    while (m_pictures.size() > 1 && now - m_pictures[1].at >= m_span)
        m_pictures.pop_front();
}

BookViewPtr BookChange::before(MonotonicTime now) const
{
    if (m_pictures.empty())
        return nullptr;
    const Picture* found = &m_pictures.front();
    for (const Picture& picture : m_pictures) {
        if (now - picture.at >= m_span)
            found = &picture;
    }
    return now - found->at >= pictureEvery ? found->book : nullptr;
}

} // namespace fathom
