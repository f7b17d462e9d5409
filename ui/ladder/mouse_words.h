// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ladder/mouse_table.h"

namespace fathom {

//! \brief What the buttons do on the rows while these modifiers are held: "Left: limit by side · Right: menu",
//! "Ctrl: stop-market, BUY above, SELL below". For the arm bar.
QString mouseHint(const MouseTable& table, Qt::KeyboardModifiers held);
//! \brief What letting go of them brings back: "release Ctrl: limit by side".
QString releaseHint(const MouseTable& table, Qt::KeyboardModifiers held);

} // namespace fathom
