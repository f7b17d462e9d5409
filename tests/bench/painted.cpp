// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/painted.h"

#include <QThread>

namespace fathom::bench {

bool WatchedApplication::notify(QObject* receiver, QEvent* event)
{
    if (QThread::currentThread() != thread())
        return QApplication::notify(receiver, event);
    const bool paints = event->type() == QEvent::Paint;
    const bool outermost = m_depth++ == 0;
    const auto start = std::chrono::steady_clock::now();
    const bool done = QApplication::notify(receiver, event); // the receiver may be gone now
    --m_depth;
    if (paints && painted)
        painted(receiver);
    if (outermost && stepped)
        stepped(std::chrono::steady_clock::now() - start);
    return done;
}

} // namespace fathom::bench
