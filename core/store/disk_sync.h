// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace fathom {

//! \brief Brings a file's bytes to the disk from a thread of its own, so that nobody waits for the
//! disk who need not. Begun at the first request. Thread: one, that of its owner.
class DiskSync final {
public:
    //! \param fd stays open for as long as this lives
    explicit DiskSync(int fd);
    ~DiskSync();
    DiskSync(const DiskSync&) = delete;
    DiskSync& operator=(const DiskSync&) = delete;

    //! \brief Ends the thread; the owner syncs what is left.
    void finish();
    //! \brief Everything written up to \p end shall be on the disk soon.
    void want(qint64 end);
    //! \brief It is. Never true again once the disk refused.
    bool isDone(qint64 end) const { return m_done.load(std::memory_order_acquire) >= end; }

private:
    void run();

    int m_fd;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    qint64 m_wanted = 0;
    bool m_ending = false;
    std::atomic<qint64> m_done = 0;
    std::thread m_thread;
};

} // namespace fathom
