// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace fathom {

//! \brief The calling thread gives way to the program's others where they want the same processor; alone it is as fast as before.
//!
//! QThread's priorities say nothing to Linux under its ordinary scheduling. Where the system knows no such thing nothing changes.
void giveWay();

} // namespace fathom
