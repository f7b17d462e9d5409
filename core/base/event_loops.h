// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace fathom {

//! \brief Lets every thread but the first wait in Qt's own loop, not in GLib's: its turns are shorter, and a click waits
//! for one of the network thread's. The first keeps GLib's, which the desktop's keyring needs. Call first in main(), before any thread starts.
inline void useLeanEventLoops()
{
    qputenv("QT_NO_THREADED_GLIB", "1");
}

} // namespace fathom
