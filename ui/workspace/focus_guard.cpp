// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/focus_guard.h"

#include "ui/workspace/key_router.h"

#include <QApplication>
#include <QMouseEvent>

namespace fathom {

FocusGuard::FocusGuard(const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
{
    qApp->installEventFilter(this);
}

bool FocusGuard::eventFilter(QObject* watched, QEvent* event)
{
    if (!watched->isWidgetType())
        return false;
    auto* widget = static_cast<QWidget*>(watched);
    switch (event->type()) {
    case QEvent::WindowActivate:
        if (widget->isWindow() && widget != m_window) {
            m_window = widget;
            const MonotonicTime now = m_clock.monotonicNow();
            // A dialog that closed gave its place back: nobody pressed to bring the window forward.
            m_since = m_dialogClosed && now - *m_dialogClosed < m_together ? now - m_together : now;
            m_dialogClosed.reset();
        }
        return false;
    case QEvent::Hide:
        if (widget->windowType() == Qt::Dialog && widget->isWindow())
            m_dialogClosed = m_clock.monotonicNow();
        return false;
    case QEvent::WindowDeactivate:
        if (widget == m_window) {
            m_window = nullptr;
            m_swallowed = Qt::NoButton; // its release may go elsewhere
        }
        return false;
    case QEvent::MouseButtonPress: {
        // The press that closes a menu closes the menu: it must not come a second time, on the rows below.
        if (QWidget* popup = QApplication::activePopupWidget())
            popup->setAttribute(Qt::WA_NoMouseReplay);
        const bool brings = widget->window() == m_window && m_clock.monotonicNow() - m_since < m_together;
        if (!brings || m_swallowed != Qt::NoButton || KeyRouter::targetAround(widget) == nullptr)
            return m_swallowed != Qt::NoButton;
        m_swallowed = static_cast<const QMouseEvent*>(event)->button();
        for (QWidget* each = widget; each != nullptr && !each->isWindow(); each = each->parentWidget()) {
            if (each->focusPolicy() & Qt::ClickFocus) {
                each->setFocus(Qt::MouseFocusReason);
                break;
            }
        }
        return true;
    }
    case QEvent::MouseMove: return m_swallowed != Qt::NoButton;
    case QEvent::MouseButtonRelease:
        if (m_swallowed == Qt::NoButton)
            return false;
        if (static_cast<const QMouseEvent*>(event)->button() == m_swallowed)
            m_swallowed = Qt::NoButton;
        return true;
    default: return false;
    }
}

} // namespace fathom
