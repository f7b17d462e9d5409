// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/server/commit_queue.h"

#include "core/base/logging.h"
#include "core/paper/exchange.h"

namespace fathom::paper {

CommitQueue::CommitQueue(Exchange& exchange, QObject* parent)
    : QObject(parent)
    , m_exchange(exchange)
{
}

void CommitQueue::afterCommit(std::function<void(bool)> send)
{
    m_waiting.push_back(std::move(send));
    if (!std::exchange(m_scheduled, true))
        QMetaObject::invokeMethod(this, &CommitQueue::flush, Qt::QueuedConnection);
}

void CommitQueue::flush()
{
    m_scheduled = false;
    const Result<void> committed = m_exchange.commit();
    if (!committed)
        qCWarning(lcPaper, "The account could not be written: %s", qUtf8Printable(committed.error().detail));
    const auto waiting = std::exchange(m_waiting, {});
    for (const auto& send : waiting)
        send(committed.has_value());
}

} // namespace fathom::paper
