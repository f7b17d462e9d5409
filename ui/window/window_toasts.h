// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workspace/toast_stack.h"

#include <QObject>

#include <map>

namespace fathom {

//! \brief The toasts of every window: an answer is shown in the window that asked, and the newest offer of all is what Ctrl+Z takes.
//! Source: INTERACTION 9, 17.
class WindowToasts final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WindowToasts)
public:
    WindowToasts(const Theme& theme, QWidget* mainWindow);

    ToastStack& main() const { return *m_main; }
    //! \brief The stack of the window somebody works in now; the main window's where that is another one.
    ToastStack& active();
    //! \brief From now on \p window has toasts of its own.
    void add(QWidget* window);
    //! \brief It is no window any more: what it still shows moves to the main one.
    void remove(QWidget* window);
    bool runNewestAction();
    void dismiss(const QString& key);

private:
    const Theme& m_theme;
    QWidget* m_window;
    ToastStack* m_main;
    std::map<QWidget*, ToastStack*> m_others;
};

} // namespace fathom
