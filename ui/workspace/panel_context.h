// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workspace/link_group.h"

#include <QObject>
#include <QString>

namespace fathom {

class Session;
class Theme;

//! \brief What every panel is made with. All outlive the panel.
struct PanelContext
{
    Session& session;
    Theme& theme;
    LinkGroup& link; //!< the panel's own end of its link group
};

//! The window gives every panel its title bar: link chip, name, symbol of the group, pop-out. Panels draw no title of their own.
//! What a panel may add:
//!  - a note after the name ("min 0.002 · merge 10 ms"), by setPanelNote(), plain text;
//!  - a direct child widget with objectName "titleTools" (buttons, a segment; at most 24 px high), which the title bar takes in.
inline constexpr const char* panelNoteProperty = "panelNote";
inline void setPanelNote(QObject* panel, const QString& note) { panel->setProperty(panelNoteProperty, note); }

} // namespace fathom
