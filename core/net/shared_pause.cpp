// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/shared_pause.h"

#include <QFile>

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

void SharedPause::keepIn(const QString& file, const Clock& clock)
{
    const std::lock_guard lock(m_mutex);
    m_file = file;
    QFile kept(file);
    if (!kept.open(QIODevice::ReadOnly))
        return;
    bool ok = false;
    const qint64 until = kept.readLine(32).trimmed().toLongLong(&ok);
    const milliseconds left { ok ? until - toMs(clock.wallNow()) : 0 };
    if (left.count() <= 0 || left > longestBan)
        return;
    m_state.until = std::max(m_state.until, clock.monotonicNow() + left);
    m_state.isBan = true;
}

void SharedPause::raise(MonotonicTime until, bool isBan, const Clock& clock)
{
    const std::lock_guard lock(m_mutex);
    const MonotonicTime now = clock.monotonicNow();
    m_state.isBan = isBan || (m_state.isBan && m_state.until > now);
    m_state.until = std::max(m_state.until, until);
    if (!m_state.isBan || m_file.isEmpty())
        return;
    QFile kept(m_file);
    if (!kept.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return;
    kept.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    const auto left = std::chrono::ceil<milliseconds>(m_state.until - now);
    kept.write(QByteArray::number(static_cast<qlonglong>(toMs(clock.wallNow()) + left.count())) + '\n');
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
