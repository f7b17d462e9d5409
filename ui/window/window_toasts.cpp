// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/window_toasts.h"

#include "ui/theme/theme.h"

#include <QApplication>
#include <QDialog>

namespace fathom {

namespace {
constexpr int popOutMargin = 12;
}

WindowToasts::WindowToasts(const Theme& theme, QWidget* mainWindow)
    : QObject(mainWindow)
    , m_theme(theme)
    , m_window(mainWindow)
    , m_main(new ToastStack(theme, mainWindow))
{
}

ToastStack& WindowToasts::active()
{
    QWidget* window = QApplication::activeWindow();
    // A question belongs to the window it was asked over.
    while (window != nullptr && (qobject_cast<QDialog*>(window) != nullptr || window->windowType() == Qt::Popup))
        window = window->parentWidget() != nullptr ? window->parentWidget()->window() : nullptr;
    const auto found = m_others.find(window);
    return found != m_others.end() ? *found->second : *m_main;
}

void WindowToasts::add(QWidget* window)
{
    if (m_others.contains(window))
        return;
    auto* stack = new ToastStack(m_theme, window);
    stack->setBottomMargin(popOutMargin);
    m_others[window] = stack;
    connect(stack, &QObject::destroyed, this, [this, window] { m_others.erase(window); });
}

void WindowToasts::remove(QWidget* window)
{
    const auto found = m_others.find(window);
    if (found == m_others.end())
        return;
    ToastStack* stack = found->second;
    for (const Toast& toast : stack->takeAll())
        m_main->show(toast);
    delete stack; // takes itself off the list
}

bool WindowToasts::runNewestAction()
{
    ToastStack* newest = m_main;
    for (const auto& [window, stack] : m_others) {
        if (stack->newestActionSerial() > newest->newestActionSerial())
            newest = stack;
    }
    return newest->runNewestAction();
}

void WindowToasts::dismiss(const QString& key)
{
    m_main->dismiss(key);
    for (const auto& [window, stack] : m_others)
        stack->dismiss(key);
}

} // namespace fathom
