// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/loop_watch.h"

namespace fathom {

namespace {

LoopWatch* watching = nullptr;

}

LoopWatch::LoopWatch(const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
    , m_timer(this)
    , m_last(clock.monotonicNow())
{
    watching = this;
    m_timer.setInterval(beat);
    connect(&m_timer, &QTimer::timeout, this, &LoopWatch::onBeat);
    m_timer.start();
}

LoopWatch::~LoopWatch()
{
    if (watching == this)
        watching = nullptr;
}

void LoopWatch::onBeat()
{
    const MonotonicTime now = m_clock.monotonicNow();
    m_late = now - m_last > beat + tooLong;
    m_last = now;
}

// The beat may be delivered before the input that waited with it: one in time has to follow.
bool LoopWatch::isBehind() const { return m_late || m_clock.monotonicNow() - m_last > beat + tooLong; }

bool LoopWatch::stoodStill() { return watching != nullptr && watching->isBehind(); }

QString LoopWatch::words() { return tr("the window stood still a moment ago; look again, then press"); }

} // namespace fathom
