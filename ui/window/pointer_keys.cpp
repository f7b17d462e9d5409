// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/pointer_keys.h"

#include "core/session/preferences.h"
#include "ui/window/panel_docks.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QEvent>
#include <QLineEdit>

namespace fathom {

PointerKeys::PointerKeys(PanelDocks& docks, const Preferences& preferences, QObject* parent)
    : QObject(parent)
    , m_docks(docks)
{
    connect(&preferences, &Preferences::changed, this, [this, &preferences](const QString& changed) {
        if (changed == QLatin1String(key))
            watch(preferences.value(QLatin1String(key)).toBool(false));
    });
    watch(preferences.value(QLatin1String(key)).toBool(false));
}

void PointerKeys::watch(bool on)
{
    if (std::exchange(m_on, on) == on)
        return;
    if (on)
        qApp->installEventFilter(this);
    else
        qApp->removeEventFilter(this);
}

bool PointerKeys::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Enter && watched->isWidgetType())
        follow(*static_cast<const QWidget*>(watched));
    return false;
}

void PointerKeys::follow(const QWidget& under) const
{
    const QWidget* focus = QApplication::focusWidget();
    const auto* line = qobject_cast<const QLineEdit*>(focus);
    const bool typing = (line != nullptr && !line->isReadOnly()) || qobject_cast<const QAbstractSpinBox*>(focus) != nullptr;
    const bool elsewhere = QApplication::activePopupWidget() != nullptr || QApplication::activeModalWidget() != nullptr
        || under.window() != QApplication::activeWindow();
    if (typing || elsewhere || QApplication::mouseButtons() != Qt::NoButton)
        return;
    const PanelDocks::Panel* panel = m_docks.around(&under);
    if (panel != nullptr && panel != m_docks.focused())
        m_docks.focus(panel->id);
}

} // namespace fathom
