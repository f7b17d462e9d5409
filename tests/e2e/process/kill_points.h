// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace fathom::e2e {

//! \brief Lets this process kill itself (SIGKILL, nothing is flushed) at a point of its way.
//!
//! Between two calls of the kernel nothing of a process outlives it, so its points are the calls that leave a trace or bring one:
//! `CALL WHEN COUNT NEEDLE`. CALL is write (to a file), sync, rename, send (to a socket; WebSocket frames are looked into) or receive;
//! WHEN is before, half (of the bytes) or after; COUNT which of the calls that hold NEEDLE: in the bytes, or in the file's name for
//! sync and rename. Only test programs are linked with this: it takes the C library's calls for itself.
//! \return false where \p point cannot be read
bool armKillPoint(const QByteArray& point);

//! \brief From now on the machine's wall clock is off by that much for this process; its monotonic one is not.
void stepWallClock(long long ms);

} // namespace fathom::e2e
