// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/worker/disagreements.h"

#include <algorithm>

namespace fathom {

bool Disagreements::note(QStringList found)
{
    found.sort();
    found.removeDuplicates();
    if (found.isEmpty())
        m_equal = 0;
    else
        m_equal = found == m_last ? std::min(m_equal + 1, limit) : 1;
    m_last = std::move(found);
    // One that goes on being found in another form is still not agreed on; the old words stand
    // until the new ones are certain.
    const QStringList now = m_last.isEmpty() || m_equal >= limit ? m_last : m_conflict;
    if (now == m_conflict)
        return false;
    m_conflict = now;
    return true;
}

} // namespace fathom
