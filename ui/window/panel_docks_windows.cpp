// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Panels that are windows of their own: out, their scale, and back.
#include "ui/window/panel_docks.h"

#include "ui/theme/window_scaler.h"
#include "ui/workspace/panel_title.h"

#include <QMouseEvent>
#include <QScreen>

namespace fathom {

bool PanelDocks::setScale(const QString& id, int percent)
{
    const Panel* panel = find(id);
    if (panel == nullptr || !panel->dock->isFloating())
        return false;
    panel->scaler->setPercent(percent);
    return true;
}

// At 100 % first: docked at twice the size it would push its neighbours aside, and they do not come back by themselves.
void PanelDocks::dockBack(const Panel& panel)
{
    panel.scaler->setPercent(windowScale::usual);
    panel.dock->setFloating(false);
}

void PanelDocks::togglePopOut(const QString& id)
{
    const Panel* panel = find(id);
    if (panel == nullptr)
        return;
    if (panel->dock->isFloating())
        dockBack(*panel);
    else
        panel->dock->setFloating(true);
}

// The dock would do it by itself, at the scale it has.
bool PanelDocks::docksBack(const Panel& panel, const QMouseEvent& doubleClick)
{
    const QWidget& title = *panel.title; // its place in pixels, whatever the scale
    const bool meant = panel.dock->isFloating() && doubleClick.button() == Qt::LeftButton && title.geometry().contains(doubleClick.position().toPoint());
    if (meant)
        dockBack(panel);
    return meant;
}

void PanelDocks::bringAllHere(bool dock)
{
    const QRect room = m_host->screen()->availableGeometry();
    int step = 0;
    for (const auto& panel : m_panels) {
        if (!panel->dock->isFloating() || panel->dock->isHidden())
            continue;
        if (dock) {
            dockBack(*panel);
            continue;
        }
        step += 28;
        const QSize size = panel->dock->size().boundedTo(room.size());
        panel->dock->showNormal();
        panel->dock->setGeometry(QRect(room.topLeft() + QPoint(step, step), size));
        panel->dock->raise();
    }
}

} // namespace fathom
