// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace fathom {

class Theme;
struct LogLine;

//! \brief What a line of the log counts, one by one, in a window that hinders nothing; nothing where the line has no details. Goes with
//! its parent. Source: INTERACTION 14 ("2 changes while blind" opens the difference).
void showLogDetails(const LogLine& line, const Theme& theme, QWidget* parent);

} // namespace fathom
