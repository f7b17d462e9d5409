// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace fathom {

class Theme;

//! \brief Asks for a name in a small window of its own; \p take gets what was accepted, never
//! blank.
void askName(const Theme& theme, const QString& title, const QString& now, QWidget* parent,
    std::function<void(const QString&)> take);

} // namespace fathom
