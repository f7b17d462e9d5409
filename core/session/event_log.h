// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session_types.h"

#include <QObject>

#include <deque>

namespace fathom {

//! \brief What happened, in words, newest last, bounded at 2000 lines. GUI thread.
class EventLog final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EventLog)
public:
    explicit EventLog(QObject* parent = nullptr);
    ~EventLog() override = default;

    const std::deque<LogLine>& lines() const { return m_lines; }
    //! \brief Adds a line; serial and time are filled in.
    void add(LogLine line);

Q_SIGNALS:
    void lineAdded(const fathom::LogLine& line);

private:
    std::deque<LogLine> m_lines;
    std::int64_t m_nextSerial = 1;
};

} // namespace fathom
