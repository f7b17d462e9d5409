// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace fathom {

//! \brief Whether somebody is at a screen and nobody reads what the program prints: it was started by its icon.
bool isStartedByIcon();
//! \brief \p sentence, why the program does not start, in a window of its own; returns once that is closed. Makes its own application.
//! Source: FAULTS D07, D10.
void sayInWindow(int& argc, char** argv, const QString& sentence);

} // namespace fathom
