// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Panels that are windows of their own: out, their scale, and back.
#include "ui/window/panel_docks.h"

#include "ui/theme/window_scaler.h"

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
