// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/server/listen_keys.h"

#include "core/paper/server/credentials.h"

namespace fathom::paper {

namespace {

constexpr std::chrono::minutes validity { 60 };

} // namespace

QByteArray ListenKeys::start()
{
    expireOld();
    if (m_key.isEmpty())
        m_key = randomKey();
    m_until = m_clock.monotonicNow() + validity;
    return m_key;
}

std::optional<QByteArray> ListenKeys::keepAlive()
{
    expireOld();
    if (m_key.isEmpty())
        return std::nullopt;
    m_until = m_clock.monotonicNow() + validity;
    return m_key;
}

void ListenKeys::stop()
{
    m_key.clear();
}

bool ListenKeys::isValid(QByteArrayView key) const
{
    return !m_key.isEmpty() && key == m_key && m_clock.monotonicNow() < m_until;
}

void ListenKeys::expireOld()
{
    if (!m_key.isEmpty() && m_clock.monotonicNow() >= m_until)
        expire(true);
}

void ListenKeys::expire(bool announce)
{
    const QByteArray key = std::exchange(m_key, {});
    if (!key.isEmpty() && announce && onExpired)
        onExpired(key);
}

} // namespace fathom::paper
