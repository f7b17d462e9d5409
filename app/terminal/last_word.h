// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace fathom {

//! \brief Whether a desktop started the program by its icon: nobody reads what it prints.
bool isStartedByIcon();
//! \brief \p sentence, why the program does not start, in a window of its own; returns once that is closed. Makes its own application.
//! Source: FAULTS D07, D10.
void sayInWindow(int& argc, char** argv, const QString& sentence);

} // namespace fathom
