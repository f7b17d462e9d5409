// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/ui/ladder/ladder_fixture.h"
#include "ui/ladder/strip_button.h"
#include "ui/workspace/key_map.h"
#include "ui/workspace/key_router.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QWheelEvent>

using namespace fathom;
using fathom::test::LadderFixture;

//! What lies over the rows or beside them in the panel keeps its presses and keys: behind it a press places.
class TestLadderChildren final : public QObject
{
    Q_OBJECT

    struct Editing : LadderFixture
    {
        KeyRouter router { KeyMap::of(preferences), nullptr };
        QLineEdit* price = nullptr;

        void edit()
        {
            work(limitOrder(7, Side::Buy, "96481.8", "0.1"));
            arm();
            QTest::keyClick(&view(), Qt::Key_N);
            QTest::keyClick(&view(), Qt::Key_F2);
            price = view().findChild<QLineEdit*>(QStringLiteral("ladderEditPrice"));
            QVERIFY(price && price->isVisible());
        }
        std::size_t sent() const { return placed.size() + moved.size() + replaced.size() + protections.size() + cancelled.size() + cancelScopes.size(); }
    };

private Q_SLOTS:
    void a_press_on_the_editor_is_none_on_the_rows_behind_it()
    {
        Editing f;
        f.edit();
        auto* hint = f.view().findChild<QLabel*>(QStringLiteral("ladderEditHint"));
        QWidget* editor = hint->parentWidget();
        const QSignalSpy moved(&f.view(), &LadderView::viewMoved);
        for (const Qt::MouseButton button : { Qt::LeftButton, Qt::MiddleButton, Qt::RightButton }) {
            for (const Qt::KeyboardModifiers held : { Qt::KeyboardModifiers(), Qt::KeyboardModifiers(Qt::ControlModifier), Qt::KeyboardModifiers(Qt::ShiftModifier) }) {
                QTest::mouseClick(hint, button, held, hint->rect().center());
                QTest::mouseClick(editor, button, held, QPoint(2, 2));
                QTest::mouseDClick(hint, button, held, hint->rect().center());
            }
        }
        QCOMPARE(f.sent(), 0U);
        QVERIFY(f.drafts.empty());
        QVERIFY(!f.view().findChild<QMenu*>());
        const QPointF middle(hint->rect().center());
        QWheelEvent wheel(middle, hint->mapToGlobal(middle), {}, { 0, 120 }, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(hint, &wheel);
        QCOMPARE(moved.count(), 0);
        QVERIFY(f.price->isVisible());
    }

    void a_press_between_the_buttons_of_the_bubble_is_none_on_the_rows()
    {
        Editing f;
        f.work(LadderFixture::limitOrder(7, Side::Buy, "96481.8", "0.1"));
        f.drag(f.at(964818, LadderColumn::MyBuys), f.at(964812, LadderColumn::MyBuys));
        f.mouse(QEvent::MouseButtonRelease, f.at(964812, LadderColumn::MyBuys));
        auto* bubble = f.view().findChild<QWidget*>(QStringLiteral("ladderMoveBubble"));
        QVERIFY(bubble->isVisible());
        f.arm();
        QVERIFY(bubble->isVisible());
        QTest::mouseClick(bubble, Qt::LeftButton, Qt::NoModifier, QPoint(2, 2));
        auto* send = bubble->findChild<StripButton*>(QStringLiteral("ladderMoveSend"));
        QTest::mouseClick(send, Qt::MiddleButton);
        QCOMPARE(f.sent(), 0U);
        QVERIFY(f.drafts.empty());
        QVERIFY(bubble->isVisible());
    }

    // Ctrl+Enter is the stop at the cursor of an armed ladder, and the ticket's order elsewhere.
    void control_enter_in_the_editor_changes_the_order_and_places_no_stop()
    {
        Editing f;
        f.edit();
        f.price->setText(QStringLiteral("96480.2"));
        QTest::keyClick(f.price, Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier); // ten ticks of the selected order behind it
        QVERIFY(!f.panel.input().orderMove());
        f.price->setText(QStringLiteral("96480.2"));
        QTest::keyClick(f.price, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(f.placed.size(), 0U);
        QCOMPARE(f.moved.size(), 1U);
        QCOMPARE(QString::fromStdString(f.moved[0].price.toString()), QStringLiteral("96480.2"));
    }

    void enter_in_the_size_editor_sets_the_size_and_gives_the_keys_back_to_the_rows()
    {
        Editing f;
        f.arm();
        QTest::keyClick(&f.view(), Qt::Key_End);
        auto* second = f.panel.findChild<StripButton*>(QStringLiteral("ladderSize2"));
        for (const Qt::KeyboardModifiers held : { Qt::KeyboardModifiers(), Qt::KeyboardModifiers(Qt::ControlModifier), Qt::KeyboardModifiers(Qt::ShiftModifier) }) {
            QTest::mouseDClick(second, Qt::LeftButton);
            QTest::mouseRelease(second, Qt::LeftButton); // a hand lets go
            auto* editor = f.panel.findChild<QLineEdit*>(QStringLiteral("ladderSizeEditor"));
            QVERIFY(editor->isVisible());
            editor->setText(QStringLiteral("0.25"));
            QTest::keyClick(editor, Qt::Key_Return, held);
            QVERIFY(!editor->isVisible());
            QCOMPARE(f.panel.actions().settings().sizes[1], Decimal::fromLiteral("0.25"));
            QCOMPARE(QApplication::focusWidget(), static_cast<QWidget*>(&f.view()));
        }
        QCOMPARE(f.sent(), 0U);
        QVERIFY(f.panel.isArmed());
    }

    void a_focused_button_takes_space_and_enter_from_an_armed_ladder()
    {
        for (const Qt::Key key : { Qt::Key_Space, Qt::Key_Return, Qt::Key_Enter }) {
            Editing f;
            f.arm();
            QTest::keyClick(&f.view(), Qt::Key_End);
            auto* post = f.panel.findChild<StripButton*>(QStringLiteral("ladderPost"));
            post->setFocus(Qt::TabFocusReason);
            QTRY_VERIFY(post->hasFocus());
            const bool before = f.panel.actions().settings().postOnly;
            QTest::keyClick(post, key);
            QCOMPARE(f.panel.actions().settings().postOnly, key == Qt::Key_Space ? !before : before);
            QTest::keyClick(post, key, Qt::ShiftModifier); // would protect the position
            QCOMPARE(f.sent(), 0U);
            QTest::keyClick(post, Qt::Key_Q); // letters are the panel's still
            QCOMPARE(f.placed.size(), 1U);
        }
    }
};

FATHOM_TEST(TestLadderChildren)

#include "tst_children.moc"
