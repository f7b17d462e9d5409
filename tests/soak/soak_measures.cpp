// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/soak/soak_measures.h"

#include <QFile>

#include <malloc.h>
#include <unistd.h>

namespace fathom::soak {

namespace {

constexpr int tickMs = 10;

// All its pages, not each by its share: that grows when another program with the same libraries ends. And without a walk over them, which
// would hold the window's loop for 20 ms.
double processMiB()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> pages = file.readAll().split(' ');
    return pages.size() < 2 ? 0 : pages[1].toDouble() * static_cast<double>(sysconf(_SC_PAGESIZE)) / (1 << 20);
}

// What the program has asked for and not given back, without what the allocator keeps for later.
double heapMiB()
{
    const struct mallinfo2 all = mallinfo2();
    return static_cast<double>(all.uordblks + all.hblkhd) / (1 << 20);
}

} // namespace

LoopWatch::LoopWatch()
    : m_last(std::chrono::steady_clock::now())
    , m_counts(slots)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(tickMs);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
        const auto now = std::chrono::steady_clock::now();
        const double late = std::max(
            0.0, std::chrono::duration<double, std::milli>(now - m_last).count() - tickMs);
        m_last = now;
        m_most = std::max(m_most, late);
        ++m_counts[static_cast<std::size_t>(std::min<double>(late * 10, slots - 1))];
        ++m_total;
    });
    m_timer.start();
}

double LoopWatch::percentile(int percent) const
{
    qint64 seen = 0;
    for (std::size_t slot = 0; slot < m_counts.size(); ++slot) {
        seen += m_counts[slot];
        if (seen * 100 >= m_total * percent)
            return static_cast<double>(slot) / 10;
    }
    return m_most;
}

void MemoryWatch::sample(qint64 ms)
{
    if (m_samples.empty() || ms - m_samples.back().ms >= 1'000)
        m_samples.push_back({ ms, { processMiB(), heapMiB() } });
}

double MemoryWatch::latestMiB(Kind kind) const
{
    return m_samples.empty() ? 0 : m_samples.back().mib[kind];
}

double MemoryWatch::warmMiB(Kind kind) const
{
    return m_samples.empty() ? 0 : m_samples[m_samples.size() / 5].mib[kind];
}

double MemoryWatch::slopePerHour(Kind kind) const
{
    double n = 0, sx = 0, sy = 0, sxx = 0, sxy = 0;
    for (std::size_t i = m_samples.size() / 5; i < m_samples.size(); ++i) {
        const double x = static_cast<double>(m_samples[i].ms) / 3'600'000, y = m_samples[i].mib[kind];
        n += 1;
        sx += x;
        sy += y;
        sxx += x * x;
        sxy += x * y;
    }
    const double spread = n * sxx - sx * sx;
    return spread > 0 ? (n * sxy - sx * sy) / spread : 0;
}

} // namespace fathom::soak
