// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workspace/link_group.h"

#include <QJsonObject>
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

//! \brief A panel with a memory of its own, beside what it keeps by symbol: a chart's interval, the pages of the tables. Kept in the layout
//! and given back when the panel is made again; implemented by the panel's widget beside QWidget. It says when it changed by
//! LinkGroup::noteMemory().
class PanelMemory
{
public:
    PanelMemory() = default;
    PanelMemory(const PanelMemory&) = delete;
    PanelMemory& operator=(const PanelMemory&) = delete;
    virtual ~PanelMemory() = default;
    virtual QJsonObject memory() const = 0;
    //! What memory() gave, perhaps by another version or damaged; unusable parts are left as they are.
    virtual void recall(const QJsonObject& memory) = 0;
};

//! The window gives every panel its title bar: link chip, name, symbol of the group, pop-out. Panels draw no title of their own.
//! What a panel may add:
//!  - a note after the name ("min 0.002 · merge 10 ms"), by setPanelNote(), plain text;
//!  - what it is about where that is not the group's symbol ("all symbols"), by setPanelSubject(), plain text;
//!  - a direct child widget with objectName "titleTools" (buttons, a segment; at most 24 px high), which the title bar takes in;
//!  - a direct child widget with objectName "titleLead" (tabs), which stands in place of the name.
inline constexpr const char* panelNoteProperty = "panelNote";
inline constexpr const char* panelSubjectProperty = "panelSubject";
//! A panel that is only looked at may say so: cards of other panels lie over it rather than over one with buttons and rows.
inline constexpr const char* panelMayBeCoveredProperty = "panelMayBeCovered";
inline void setPanelSubject(QObject* panel, const QString& subject) { panel->setProperty(panelSubjectProperty, subject); }
inline void setPanelNote(QObject* panel, const QString& note) { panel->setProperty(panelNoteProperty, note); }

} // namespace fathom
