// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/return_watch.h"
#include "tests/support/test_main.h"

#include <QSignalSpy>
#include <QTest>
#include <QWidget>

using namespace fathom;
using namespace std::chrono_literals;

class ReturnWatchTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void B16_coming_back_to_the_window_is_told_and_not_too_often()
    {
        ManualClock clock { wallTimeFromMs(1'790'000'000'000) };
        QWidget window;
        QWidget part(&window);
        ReturnWatch watch(clock);
        QSignalSpy returned(&watch, &ReturnWatch::returned);
        const auto activate = [](QWidget& widget) {
            QEvent event(QEvent::WindowActivate);
            QCoreApplication::sendEvent(&widget, &event);
        };
        activate(part); // hears of it as well, and is no window
        QCOMPARE(returned.count(), 0);
        activate(window);
        QCOMPARE(returned.count(), 1);
        clock.advance(9'999ms);
        activate(window); // a dialog that closed, or somebody who goes to and fro
        QCOMPARE(returned.count(), 1);
        clock.advance(1ms);
        activate(window);
        QCOMPARE(returned.count(), 2);
    }
};

FATHOM_TEST(ReturnWatchTest)

#include "tst_return_watch.moc"
