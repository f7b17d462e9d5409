// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/disk_sync.h"

#include "core/base/logging.h"

#include <algorithm>
#include <unistd.h>

namespace fathom {

DiskSync::DiskSync(int fd)
    : m_fd(fd)
{
}

DiskSync::~DiskSync() { finish(); }

void DiskSync::finish()
{
    if (!m_thread.joinable())
        return;
    {
        const std::scoped_lock lock(m_mutex);
        m_ending = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

void DiskSync::want(qint64 end)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_wanted = std::max(m_wanted, end);
    }
    if (m_thread.joinable())
        m_wake.notify_one();
    else
        m_thread = std::thread([this] { run(); });
}

void DiskSync::run()
{
    std::unique_lock lock(m_mutex);
    for (qint64 done = 0; !m_ending;) {
        const qint64 end = m_wanted;
        if (end == done) {
            m_wake.wait(lock);
            continue;
        }
        lock.unlock();
        const bool synced = ::fdatasync(m_fd) == 0;
        lock.lock();
        done = end;
        if (!synced) {
            // What the kernel could not write it may have dropped: nothing of this file is known to be there any more.
            qCWarning(lcStore) << "order journal: the disk refuses";
            m_done.store(-1, std::memory_order_release);
            return;
        }
        m_done.store(end, std::memory_order_release);
    }
}

} // namespace fathom
