// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/session_fixture.h"
#include "ui/window/appearance.h"
#include "ui/window/language.h"
#include "ui/window/main_window.h"
#include "ui/workspace/focus_guard.h"

#include <QCoreApplication>

namespace fathom::test {

//! \brief The whole window on a session that is never started.
struct Desk : SessionFixture {
    explicit Desk(Environment environment = Environment::Paper)
        : SessionFixture(environment)
    {
        preferences.setValue(QStringLiteral("firstRun.done"), true);
    }

    //! \brief Opened, with every panel on screen made and in its place.
    std::unique_ptr<MainWindow> open(const QSize& size = { 1920, 1080 })
    {
        auto window = std::make_unique<MainWindow>(session, theme, appearance, language);
        window->focusGuard().setTogether({}); // hands here are faster than a window manager
        window->resize(size);
        window->show();
        window->activateWindow();
        settle(*window);
        return window;
    }

    //! \brief Panels follow the first frame one by one, and take their sizes with the next turn of
    //! the event loop.
    static void settle(MainWindow& window)
    {
        for (int turn = 0;
             turn < 1000 && (window.docks().shown().empty() || !window.docks().isComplete());
             ++turn)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
        for (int turn = 0; turn < 10; ++turn)
            QCoreApplication::processEvents();
    }

    Appearance appearance { theme, preferences };
    Language language;
};

} // namespace fathom::test
