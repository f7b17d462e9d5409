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
    m_late.push_back(std::max<Duration>(Duration::zero(), now - m_last - beat));
    m_last = now;
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
{
    m_home->moveToThread(&thread);
    QMetaObject::invokeMethod(m_home, [this] { m_meter = std::make_unique<LoopMeter>(); }, Qt::BlockingQueuedConnection);
}

LoopMeter::Elsewhere::~Elsewhere()
{
    QMetaObject::invokeMethod(m_home, [this] { m_meter.reset(); }, Qt::BlockingQueuedConnection);
    m_home->deleteLater();
}

std::vector<Duration> LoopMeter::Elsewhere::late() const
{
    std::vector<Duration> late;
    QMetaObject::invokeMethod(m_home, [this, &late] { late = m_meter->late(); }, Qt::BlockingQueuedConnection);
    return late;
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
