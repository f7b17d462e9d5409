// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/paper_types.h"

#include <algorithm>

namespace fathom::paper {

//! How the venue cuts its histories.

constexpr int mostRows = 1'000;

inline bool inWindow(const HistoryQuery& query, WallTime time)
{
    return (!query.start || time >= *query.start) && (!query.end || time <= *query.end);
}

//! \brief Newest rows win without a start or first id, oldest from there on with one; always oldest first.
template <class T>
void keepLimit(std::vector<T>& rows, int limit, bool fromStart)
{
    const auto most = static_cast<std::size_t>(std::clamp(limit, 1, mostRows));
    if (rows.size() <= most)
        return;
    const auto surplus = static_cast<std::ptrdiff_t>(rows.size() - most);
    if (fromStart)
        rows.erase(rows.end() - surplus, rows.end());
    else
        rows.erase(rows.begin(), rows.begin() + surplus);
}

} // namespace fathom::paper
