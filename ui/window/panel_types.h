// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workspace/panel_context.h"

#include <QStringView>

#include <span>

class QWidget;

namespace fathom {

//! \brief A kind of panel the window can show. A new panel is one line in panel_types.cpp, and its
//! id in a supplied layout where it shall be seen without being opened.
struct PanelType {
    enum class Title { Plain, Instrument, Tabs };

    const char* id; //!< in layouts and object names: "ladder"; never changes
    const char* name; //!< English; panelTypeName() translates it
    QWidget* (*make)(const PanelContext& context, QWidget* parent);
    bool linked = false; //!< shows the symbol of its link group: chip and symbol stand in the title
    bool several = false; //!< may be open more than once
    bool paged = false; //!< may also be a page of the tables' tabs
    bool trades = false; //!< orders are sent or changed from it: the title says with whose money
    bool wide = false; //!< opens along the lower edge instead of the right one
    int group = 1; //!< link group it starts in, 0 for none
    Title title = Title::Plain;
    std::size_t (*count)(const Session& session)
        = nullptr; //!< printed behind the name in a tab, left out where 0
};

//! \brief Every panel, in the order menus list them and F6 walks them.
std::span<const PanelType> panelTypes();
const PanelType* panelType(QStringView id); //!< null where there is none
QString panelTypeName(const PanelType& type);

} // namespace fathom
