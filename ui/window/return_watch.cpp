// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/return_watch.h"

#include <QApplication>
#include <QEvent>
#include <QWidget>

namespace fathom {

ReturnWatch::ReturnWatch(const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
{
    qApp->installEventFilter(this);
}

bool ReturnWatch::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::WindowActivate || !watched->isWidgetType() || !static_cast<QWidget*>(watched)->isWindow())
        return false;
    const MonotonicTime now = m_clock.monotonicNow();
    if (m_told && now - *m_told < spacing)
        return false;
    m_told = now;
    Q_EMIT returned();
    return false;
}

} // namespace fathom
