// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/server/listen_keys.h"

#include "core/paper/server/credentials.h"

namespace fathom::paper {

namespace {

constexpr std::chrono::minutes validity { 60 };

} // namespace

QByteArray ListenKeys::start(AccountId account)
{
    expireOld();
    Active& active = m_active[account];
    if (active.key.isEmpty())
        active.key = randomKey();
    active.until = m_clock.monotonicNow() + validity;
    return active.key;
}

std::optional<QByteArray> ListenKeys::keepAlive(AccountId account)
{
    expireOld();
    const auto active = m_active.find(account);
    if (active == m_active.end())
        return std::nullopt;
    active->second.until = m_clock.monotonicNow() + validity;
    return active->second.key;
}

void ListenKeys::stop(AccountId account) { m_active.erase(account); }

std::optional<AccountId> ListenKeys::ownerOf(QByteArrayView key) const
{
    for (const auto& [account, active] : m_active) {
        if (key == active.key && m_clock.monotonicNow() < active.until)
            return account;
    }
    return std::nullopt;
}

void ListenKeys::expireOld()
{
    for (auto at = m_active.begin(); at != m_active.end();) {
        if (m_clock.monotonicNow() < at->second.until) {
            ++at;
            continue;
        }
        const QByteArray key = at->second.key;
        at = m_active.erase(at);
        if (onExpired)
            onExpired(key);
    }
}

void ListenKeys::expire(bool announce)
{
    for (const auto& [account, active] : std::exchange(m_active, {})) {
        if (announce && onExpired)
            onExpired(active.key);
    }
}

} // namespace fathom::paper
