// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/shared_pause.h"

#include <algorithm>
#include <map>

namespace fathom::net {

using std::chrono::milliseconds;

namespace {

constexpr milliseconds longestBan { 3 * 24 * 3600 * 1000LL }; // more is a broken file or clock

} // namespace

std::shared_ptr<SharedPause> SharedPause::of(const QString& venue)
{
    static std::mutex mutex;
    static std::map<QString, std::shared_ptr<SharedPause>> all;
    const std::lock_guard lock(mutex);
    auto& found = all[venue];
    if (!found)
        found = std::make_shared<SharedPause>();
    return found;
}

void SharedPause::keepBy(std::optional<WallTime> kept, std::function<void(WallTime)> keep, const Clock& clock)
{
    const std::lock_guard lock(m_mutex);
    m_keep = std::move(keep);
    const WallTime now = clock.wallNow();
    if (!kept || *kept <= now || *kept > now + longestBan)
        return;
    const auto left = std::chrono::ceil<milliseconds>(*kept - now);
    m_state.until = std::max(m_state.until, clock.monotonicNow() + left);
    m_state.isBan = true;
}

void SharedPause::raise(MonotonicTime until, bool isBan, const Clock& clock)
{
    const std::lock_guard lock(m_mutex);
    const MonotonicTime now = clock.monotonicNow();
    m_state.isBan = isBan || (m_state.isBan && m_state.until > now);
    m_state.until = std::max(m_state.until, until);
    if (m_state.isBan && m_keep)
        m_keep(clock.wallNow() + std::chrono::ceil<milliseconds>(m_state.until - now));
}

SharedPause::State SharedPause::state() const
{
    const std::lock_guard lock(m_mutex);
    return m_state;
}

void SharedPause::noteWeight(int used, int limit, MonotonicTime at)
{
    const std::lock_guard lock(m_mutex);
    m_weight = { used, limit, at };
}

SharedPause::Weight SharedPause::weight() const
{
    const std::lock_guard lock(m_mutex);
    return m_weight;
}

} // namespace fathom::net
