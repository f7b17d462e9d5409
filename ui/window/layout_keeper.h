// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/panel_docks.h"

#include <QObject>
#include <QTimer>

namespace fathom {

class Preferences;

//! \brief Keeps the arrangement of every workspace: written 500 ms after the last change, read when the workspace is chosen.
class LayoutKeeper final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LayoutKeeper)
public:
    LayoutKeeper(PanelDocks& docks, Preferences& preferences, QObject* parent);

    Workspace current() const { return m_current; }
    //! \brief Shows the workspace that was shown last, as it was left.
    void open();
    void choose(Workspace workspace);
    //! \brief Throws away what was kept of the workspace and arranges it as supplied.
    void revert(Workspace workspace);
    //! \brief Writes the shown arrangement now.
    void save();

Q_SIGNALS:
    void chosen(fathom::Workspace workspace);
    //! \param saved false from the first change until it is written
    void savedChanged(bool saved);

private:
    void show(Workspace workspace);

    PanelDocks& m_docks;
    Preferences& m_preferences;
    QTimer m_timer;
    Workspace m_current = Workspace::Trade;
    bool m_watching = false;
};

} // namespace fathom
