// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>

namespace fathom {

class PanelDocks;

//! \brief The workspaces the program comes with. Source: INTERACTION 17, main-*.png, positions.png.
inline constexpr std::array<const char*, 4> suppliedWorkspaces { "scalp", "trade", "swing",
    "review" };

//! \brief Puts every panel where the supplied workspace has it; the sizes are those of 1920 pixels,
//! a smaller window takes from the side columns first. \return false where there is no such
//! workspace
bool arrangeAsSupplied(PanelDocks& docks, const QString& workspace);

} // namespace fathom
