// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QRectF>

class QPainter;

namespace fathom {

class Theme;

//! \brief Every mark the window draws; strokes in a 16 px box, no picture files.
enum class Icon {
    Lock, Unlock, Settings, PopOut, DockBack, Close, Search, Star, Plus, Minus, Down, Up, Left, Right, Centre, Warning, Clock, Sync, Plug,
    Flat, Reverse, Pencil, Grid, Cursor, TrendLine, HorizontalLine, Rectangle, Levels, RiskReward, Ruler, Magnet, Eye, EyeOff, Bell, Check,
    Menu, Ring, Shield, Dots, Logo,
};

//! \brief Draws \p icon into \p box in one colour. \param stroke pen width at 16 px; 1.3 by the design
void paintIcon(QPainter& painter, Icon icon, const QRectF& box, const QColor& colour, double stroke = 1.3);

//! \brief An icon for buttons: text3, text1 while hovered or on, text3 dimmed while disabled; follows theme switches by itself.
QIcon themedIcon(Icon icon, const Theme& theme);

//! \brief The program's mark on a dark ground, for title bars and task lists.
QIcon programIcon();

} // namespace fathom
