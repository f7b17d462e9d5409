// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/background_thread.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#endif

namespace fathom {

void giveWay()
{
#ifdef Q_OS_LINUX
    constexpr int steps = 5; // a third of an ordinary thread's share
    // Of the calling thread alone; how it ends is of no concern, it costs speed at most.
    static_cast<void>(::setpriority(PRIO_PROCESS, 0, steps));
#endif
}

} // namespace fathom
