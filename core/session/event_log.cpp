// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/event_log.h"

namespace fathom {

namespace {
constexpr std::size_t lineLimit = 2000;
}

EventLog::EventLog(QObject* parent)
    : QObject(parent)
{
}

void EventLog::add(LogLine line)
{
    line.serial = m_nextSerial++;
    line.time = RealClock().wallNow();
    m_lines.push_back(std::move(line));
    if (m_lines.size() > lineLimit)
        m_lines.pop_front();
    const LogLine added = m_lines.back(); // a listener may add another line
    Q_EMIT lineAdded(added);
}

} // namespace fathom
