// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/focus_guard.h"
#include "tests/support/test_main.h"
#include "ui/workspace/key_router.h"

#include <QDialog>
#include <QMenu>
#include <QMouseEvent>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

using namespace fathom;
using namespace std::chrono_literals;

namespace {

struct GuardedPanel final : QWidget, KeyTarget
{
    using QWidget::QWidget;
    KeyContext keyContext() const override { return KeyContext::Ladder; }
    bool runKey(KeyAction) override { return false; }
};

} // namespace

class FocusGuardTest final : public QObject
{
    Q_OBJECT

    struct Shown
    {
        ManualClock clock { wallTimeFromMs(1'790'000'000'000) };
        FocusGuard guard { clock };
        QWidget window;
        QPushButton* sends;
        QPushButton* elsewhere;
        int sent = 0, other = 0;
        Shown()
        {
            clock.advance(1h);
            auto* column = new QVBoxLayout(&window);
            auto* panel = new GuardedPanel(&window);
            auto* inside = new QVBoxLayout(panel);
            inside->addWidget(sends = new QPushButton(panel));
            column->addWidget(panel);
            column->addWidget(elsewhere = new QPushButton(&window));
            QObject::connect(sends, &QPushButton::clicked, &window, [this] { ++sent; });
            QObject::connect(elsewhere, &QPushButton::clicked, &window, [this] { ++other; });
            window.show();
        }
        void comeForward(bool front = true)
        {
            QEvent event(front ? QEvent::WindowActivate : QEvent::WindowDeactivate);
            QCoreApplication::sendEvent(&window, &event);
        }
    };

private Q_SLOTS:
    void the_press_that_brings_the_window_forward_only_focuses()
    {
        Shown f;
        f.comeForward(false);
        f.comeForward();
        f.clock.advance(20ms);
        QTest::mouseClick(f.sends, Qt::LeftButton);
        QCOMPARE(f.sent, 0);
        QTest::mouseClick(f.elsewhere, Qt::LeftButton); // nothing there trades
        QCOMPARE(f.other, 1);
        f.clock.advance(200ms);
        QTest::mouseClick(f.sends, Qt::LeftButton);
        QCOMPARE(f.sent, 1);
        f.comeForward(false);
        f.comeForward();
        f.clock.advance(5s); // brought forward by a key, pressed much later
        QTest::mouseClick(f.sends, Qt::LeftButton);
        QCOMPARE(f.sent, 2);
    }

    void a_dialog_that_closes_leaves_the_next_press_to_the_window()
    {
        Shown f;
        QDialog dialog(&f.window);
        dialog.show();
        f.comeForward(false);
        dialog.close();
        f.comeForward();
        QTest::mouseClick(f.sends, Qt::LeftButton);
        QCOMPARE(f.sent, 1);
        f.comeForward(false); // the same window once more, from another program's
        f.comeForward();
        QTest::mouseClick(f.sends, Qt::LeftButton);
        QCOMPARE(f.sent, 1);
    }

    // Where the platform lets it, Qt gives the press once more to what lies below: there it would be an order.
    void the_press_that_closes_a_menu_is_none_on_what_lies_below()
    {
        Shown f;
        QVERIFY(QTest::qWaitForWindowExposed(&f.window));
        f.clock.advance(1s);
        QMenu menu(&f.window);
        menu.addAction(QStringLiteral("Copy"));
        menu.popup(f.window.mapToGlobal(QPoint(0, f.window.height() + 40)));
        QVERIFY(menu.isVisible());
        const QPoint at = f.sends->mapTo(&f.window, f.sends->rect().center());
        QTest::mousePress(f.window.windowHandle(), Qt::LeftButton, {}, at);
        QTRY_VERIFY(!menu.isVisible());
        QCoreApplication::processEvents(); // a press that is given again comes by the event loop
        QTest::mouseRelease(f.window.windowHandle(), Qt::LeftButton, {}, at);
        QCoreApplication::processEvents();
        QCOMPARE(f.sent, 0);
        QVERIFY(menu.testAttribute(Qt::WA_NoMouseReplay)); // neither offscreen nor X11 give it twice
        QTest::mouseClick(f.window.windowHandle(), Qt::LeftButton, {}, at);
        QTRY_COMPARE(f.sent, 1);
    }

    void a_release_that_went_elsewhere_leaves_nothing_behind()
    {
        Shown f;
        f.comeForward(false);
        f.comeForward();
        QTest::mousePress(f.sends, Qt::LeftButton);
        f.comeForward(false);
        f.comeForward();
        f.clock.advance(1s);
        QTest::mouseClick(f.sends, Qt::LeftButton);
        QCOMPARE(f.sent, 1);
    }
};

FATHOM_TEST(FocusGuardTest)

#include "tst_focus_guard.moc"
