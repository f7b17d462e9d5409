// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/seeds/loop_meter.h"

#include <QThread>

#include <algorithm>
#include <fcntl.h>
#include <sstream>
#include <string>
#include <unistd.h>

namespace fathom::seeds {

namespace {

using Duration = LoopMeter::Duration;

constexpr std::chrono::milliseconds beat { 10 };

//! How long this thread was ready to run and did not, since it began.
Duration waited()
{
    struct File
    {
        int descriptor = ::open("/proc/thread-self/schedstat", O_RDONLY | O_CLOEXEC);
        ~File() { ::close(descriptor); }
    };
    static thread_local const File file;
    char text[96] = {};
    if (::pread(file.descriptor, text, sizeof text - 1, 0) <= 0)
        return {}; // a kernel that does not count it: lateness is the whole of it
    std::int64_t ran = 0, wait = 0;
    std::istringstream(text) >> ran >> wait;
    return Duration { wait };
}

//! The monotonic clock of a thread that never waits for a processor.
Duration ownTime()
{
    return std::chrono::steady_clock::now().time_since_epoch() - waited();
}

thread_local Duration apart {}; // of this thread's own time, the test's
thread_local Duration since {}; // when the innermost part began
thread_local int depth = 0;

} // namespace

LoopMeter::LoopMeter()
    : m_last(ownTime() - apart)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(beat);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { onBeat(); });
    m_timer.start();
}

void LoopMeter::onBeat()
{
    const Duration now = ownTime() - apart;
    const std::lock_guard lock(m_guard);
    m_late.push_back(std::max<Duration>(Duration::zero(), now - m_last - beat));
    m_last = now;
}

std::vector<Duration> LoopMeter::late() const
{
    const std::lock_guard lock(m_guard);
    return m_late;
}

Duration LoopMeter::percentile(std::vector<Duration> late, int percent)
{
    if (late.empty())
        return {};
    std::sort(late.begin(), late.end());
    return late[std::min(late.size() - 1, late.size() * static_cast<std::size_t>(percent) / 100)];
}

LoopMeter::Elsewhere::Elsewhere(QThread& thread)
    : m_home(new QObject)
    , m_shared(std::make_shared<Shared>())
{
    m_home->moveToThread(&thread);
    QMetaObject::invokeMethod(m_home, [shared = m_shared] {
        const std::lock_guard lock(shared->guard);
        shared->meter = std::make_unique<LoopMeter>();
    }, Qt::QueuedConnection);
    // A session that goes to a restarted exchange ends its thread; the last thing that thread does is this.
    const auto end = [shared = m_shared] {
        const std::lock_guard lock(shared->guard);
        if (shared->meter)
            shared->kept = shared->meter->late();
        shared->meter.reset();
        shared->isOver = true;
    };
    QObject::connect(&thread, &QThread::finished, m_home, end, Qt::DirectConnection);
}

LoopMeter::Elsewhere::~Elsewhere()
{
    const std::lock_guard lock(m_shared->guard);
    if (m_shared->isOver) {
        delete m_home;
        return;
    }
    QMetaObject::invokeMethod(m_home, [shared = m_shared] {
        const std::lock_guard inner(shared->guard);
        shared->meter.reset();
    }, Qt::QueuedConnection);
    m_home->deleteLater();
}

std::vector<Duration> LoopMeter::Elsewhere::late() const
{
    const std::lock_guard lock(m_shared->guard);
    return m_shared->meter ? m_shared->meter->late() : m_shared->kept;
}

LoopMeter::Apart::Apart()
{
    if (depth++ == 0)
        since = ownTime();
}

LoopMeter::Apart::~Apart()
{
    if (--depth == 0)
        apart += ownTime() - since;
}

LoopMeter::Within::Within()
{
    if (depth > 0)
        apart += ownTime() - since;
}

LoopMeter::Within::~Within()
{
    if (depth > 0)
        since = ownTime();
}

} // namespace fathom::seeds
