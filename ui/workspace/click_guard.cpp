// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/click_guard.h"

namespace fathom {

namespace {

constexpr std::size_t sentKept = 32;

}

void ClickGuard::noteInside(std::optional<std::int64_t> bidGroup, std::optional<std::int64_t> askGroup, MonotonicTime now)
{
    if (!m_inside.empty() && m_inside.back().bid == bidGroup && m_inside.back().ask == askGroup)
        return;
    m_inside.push_back({ now, bidGroup, askGroup });
    // The newest entry older than the window still says what rows meant when the window began.
    while (m_inside.size() > 1 && now - m_inside[1].at > m_limits.meaning)
        m_inside.pop_front();
}

RowKind ClickGuard::kindOf(const Inside& inside, std::int64_t group)
{
    if (inside.bid && group <= *inside.bid)
        return RowKind::Bid;
    if (inside.ask && group >= *inside.ask)
        return RowKind::Ask;
    return inside.bid && inside.ask ? RowKind::Inside : RowKind::Unknown;
}

ClickGuard::Verdict ClickGuard::checkPress(std::int64_t group, RowKind kind, MonotonicTime now) const
{
    if (m_justActivated)
        return Verdict::FocusOnly;
    if (viewJustMoved(now))
        return Verdict::ViewMoved;
    return changedMeaning(group, kind, now) ? Verdict::MeaningChanged : Verdict::Pass;
}

bool ClickGuard::changedMeaning(std::int64_t group, RowKind kind, MonotonicTime now) const
{
    for (std::size_t i = m_inside.size(); i-- > 0;) {
        if (kindOf(m_inside[i], group) != kind)
            return true;
        if (now - m_inside[i].at > m_limits.meaning)
            break; // this one already stood when the window began
    }
    return false;
}

ClickGuard::Verdict ClickGuard::checkSend(const Key& key, MonotonicTime now, bool unusual)
{
    if (unusual) {
        const bool confirmed = m_unusual && m_unusual->key == key && now - m_unusual->at <= m_limits.confirm;
        if (confirmed && now - m_unusual->at <= m_limits.duplicate)
            return Verdict::Duplicate; // a double press is no second thought
        if (!confirmed) {
            m_unusual = Sent { key, now, {} };
            return Verdict::Unusual;
        }
        m_unusual.reset();
    }
    for (Sent& sent : m_sent) {
        if (sent.key != key)
            continue;
        const auto age = now - sent.at;
        if (age <= m_limits.duplicate)
            return Verdict::Duplicate;
        const bool confirmed = sent.asked && now - *sent.asked <= m_limits.confirm;
        if (age <= m_limits.repeat && !confirmed) {
            sent.asked = now;
            return Verdict::AskAgain;
        }
        sent.at = now;
        sent.asked.reset();
        return Verdict::Pass;
    }
    m_sent.push_back({ key, now, {} });
    if (m_sent.size() > sentKept)
        m_sent.pop_front();
    return Verdict::Pass;
}

} // namespace fathom
