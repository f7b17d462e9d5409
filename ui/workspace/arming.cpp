// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/arming.h"

namespace fathom {

Arming::Arming(const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
{
    m_timer.setInterval(1000);
    connect(&m_timer, &QTimer::timeout, this, &Arming::poll);
}

std::chrono::seconds Arming::remaining() const
{
    if (!m_armed)
        return std::chrono::seconds(0);
    const auto left = m_limit - (m_clock.monotonicNow() - m_since);
    // Rounded up, so that the bar starts at 05:00 and never says 00:00 while it is armed.
    return std::max(std::chrono::ceil<std::chrono::seconds>(left), std::chrono::seconds(0));
}

bool Arming::arm()
{
    if (!m_blocked.isEmpty() || (m_gate && !m_armed && !m_gate()))
        return false;
    allow();
    return m_armed;
}

void Arming::allow()
{
    if (!m_blocked.isEmpty())
        return; // something happened while the question was open
    m_since = m_clock.monotonicNow();
    m_reason.clear();
    m_timer.start();
    if (!m_armed) {
        m_armed = true;
        Q_EMIT changed();
    }
}

void Arming::disarm(const QString& reason)
{
    if (!m_armed)
        return;
    m_armed = false;
    m_reason = reason;
    m_timer.stop();
    Q_EMIT changed();
}

void Arming::touch()
{
    if (!m_armed)
        return;
    m_since = m_clock.monotonicNow();
    Q_EMIT counted();
}

void Arming::setBlocked(const QString& reason, bool everything)
{
    if (reason == m_blocked && everything == m_everything)
        return;
    m_blocked = reason;
    m_everything = everything;
    Q_EMIT changed();
}

void Arming::poll()
{
    if (!m_armed)
        return;
    if (isIdleLimited() && remaining() <= std::chrono::seconds(0))
        disarm(tr("idle"));
    else
        Q_EMIT counted();
}

} // namespace fathom
