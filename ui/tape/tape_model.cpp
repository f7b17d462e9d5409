// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tape/tape_model.h"

namespace fathom {

void TapeModel::clear()
{
    m_all.clear();
    m_shown.clear();
}

void TapeModel::setMerge(std::chrono::milliseconds window)
{
    m_merge = window; // lines already merged stay as they were seen
}

void TapeModel::setMinimum(std::int64_t steps)
{
    if (steps == m_minimum)
        return;
    m_minimum = steps;
    rebuild();
}

void TapeModel::rebuild()
{
    m_shown.clear();
    for (const TapeRow& row : m_all) {
        if (isShown(row))
            m_shown.push_back(row);
    }
}

int TapeModel::add(const std::vector<Trade>& trades)
{
    int appeared = 0;
    for (const Trade& trade : trades) {
        TapeRow* last = m_all.empty() || m_all.front().isGap ? nullptr : &m_all.front();
        const bool joins = last && last->ticks == trade.ticks && last->aggressor == trade.aggressor && m_merge.count() > 0
            && trade.time - last->time >= std::chrono::milliseconds(0) && trade.time - last->time <= m_merge;
        if (joins) {
            const bool wasShown = isShown(*last);
            last->steps += trade.steps;
            last->merged += 1;
            if (wasShown) {
                m_shown.front() = *last;
            } else if (isShown(*last)) {
                m_shown.push_front(*last);
                ++appeared;
            }
            continue;
        }
        m_all.push_front({ ++m_serial, trade.ticks, trade.steps, trade.time, trade.aggressor, 1, false, {} });
        if (isShown(m_all.front())) {
            m_shown.push_front(m_all.front());
            ++appeared;
        }
    }
    while (m_all.size() > kept)
        m_all.pop_back();
    while (m_shown.size() > kept)
        m_shown.pop_back();
    return appeared;
}

void TapeModel::addGap(WallTime from, WallTime to)
{
    TapeRow gap;
    gap.serial = ++m_serial;
    gap.isGap = true;
    gap.time = from;
    gap.gapEnd = to;
    m_all.push_front(gap);
    m_shown.push_front(gap);
}

} // namespace fathom
