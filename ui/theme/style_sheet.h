// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QString>

namespace fathom {

//! \brief The application's style sheet: boxes, tabs, headers, menus and scroll bars. Widgets choose a look by dynamic property:
//!   QPushButton[kind]  "quiet", "small" (20 px, label font), "row" (20 px), "segment", "buy", "sell", "warn", "warnOutline", "accent"
//!   QLabel[role]       "text2", "text3", "label" (11 px text2), "hint" (11 px text3), "title", "buy", "sell", "warn", "liq"
//!   QLineEdit[invalid] true draws the border in sell
//! After changing a property call repolish().
QString styleSheetOf(const Tokens& tokens);
//! \brief The same with every length of a pixel or more in a window's pixels, whole ones as Qt reads no others.
QString scaledStyleSheet(const QString& sheet, qreal scale);

} // namespace fathom
