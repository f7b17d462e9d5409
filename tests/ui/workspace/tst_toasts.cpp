// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "ui/theme/theme.h"
#include "ui/workspace/toast_card.h"
#include "ui/workspace/toast_stack.h"

#include <QLabel>
#include <QPushButton>

using namespace fathom;

class ToastTest final : public QObject
{
    Q_OBJECT

    Theme m_theme;

    static QList<ToastCard*> cards(const ToastStack& stack)
    {
        QList<ToastCard*> visible;
        for (ToastCard* card : stack.findChildren<ToastCard*>()) {
            if (card->isVisibleTo(&stack))
                visible.append(card);
        }
        return visible;
    }

private Q_SLOTS:
    void E09_markup_from_outside_stays_text()
    {
        QWidget window;
        window.resize(900, 600);
        window.show();
        ToastStack stack(m_theme, &window);
        const QString hostile = QStringLiteral("<b>bold</b> <a href=\"http://evil\">link</a> <img src=file:///etc/passwd> &lt;i&gt;");
        stack.show({ .severity = Severity::Failure, .lead = hostile, .text = hostile, .detail = hostile, .action = hostile, .onAction = [] { } });
        int labels = 0;
        for (const QLabel* label : stack.findChildren<QLabel*>()) {
            QCOMPARE(label->textFormat(), Qt::PlainText);
            QVERIFY(!label->openExternalLinks());
            if (label->text() == hostile)
                ++labels;
        }
        QCOMPARE(labels, 3);
    }

    void at_most_four_and_the_oldest_harmless_one_goes()
    {
        QWidget window;
        window.resize(900, 900);
        window.show();
        ToastStack stack(m_theme, &window);
        stack.show({ .severity = Severity::Failure, .lead = QStringLiteral("refused"), .stays = true });
        for (int i = 0; i < 6; ++i)
            stack.show({ .lead = QString::number(i) });
        QCOMPARE(stack.count(), ToastStack::most);
        const auto left = cards(stack);
        QCOMPARE(left.size(), 4);
        QCOMPARE(left.front()->toast().lead, QStringLiteral("refused"));
        QCOMPARE(left.back()->toast().lead, QStringLiteral("5"));
    }

    void the_same_reason_is_one_toast_that_counts()
    {
        QWidget window;
        window.resize(900, 600);
        window.show();
        ToastStack stack(m_theme, &window);
        for (int i = 0; i < 4; ++i)
            stack.show({ .severity = Severity::Failure, .lead = QStringLiteral("Refused"), .text = QStringLiteral("no margin"), .key = QStringLiteral("k") });
        QCOMPARE(stack.count(), 1);
        bool counted = false;
        for (const QLabel* label : stack.findChildren<QLabel*>())
            counted = counted || label->text().endsWith(QStringLiteral("\u00D74"));
        QVERIFY(counted);
    }

    void the_newest_action_runs_once()
    {
        QWidget window;
        window.resize(900, 600);
        window.show();
        ToastStack stack(m_theme, &window);
        QStringList done;
        stack.show({ .lead = QStringLiteral("a"), .action = QStringLiteral("Undo"), .onAction = [&] { done << QStringLiteral("a"); }, .actionSeconds = 5 });
        stack.show({ .lead = QStringLiteral("b"), .action = QStringLiteral("Undo"), .onAction = [&] { done << QStringLiteral("b"); }, .actionSeconds = 5 });
        QVERIFY(stack.runNewestAction());
        QVERIFY(stack.runNewestAction());
        QVERIFY(!stack.runNewestAction());
        QCOMPARE(done, (QStringList { QStringLiteral("b"), QStringLiteral("a") }));
    }

    void an_offer_ends_with_its_time()
    {
        QWidget window;
        window.resize(900, 600);
        window.show();
        ToastStack stack(m_theme, &window);
        stack.show({ .lead = QStringLiteral("a"), .action = QStringLiteral("Undo"), .onAction = [] { }, .actionSeconds = 1 });
        QVERIFY(stack.newestActionSerial() != 0);
        QTRY_COMPARE_WITH_TIMEOUT(stack.newestActionSerial(), std::uint64_t(0), 3000);
        QCOMPARE(stack.count(), 1); // the words stay longer than the offer
        QVERIFY(!stack.runNewestAction());
    }

    void refused_and_unknown_never_give_way()
    {
        QWidget window;
        window.resize(900, 900);
        window.show();
        ToastStack stack(m_theme, &window);
        for (int i = 0; i < 3; ++i)
            stack.show({ .severity = Severity::Failure, .lead = QStringLiteral("refused %1").arg(i), .stays = true });
        stack.show({ .severity = Severity::Warning, .lead = QStringLiteral("unknown"), .untilDismissed = true, .key = QStringLiteral("u") });
        stack.show({ .lead = QStringLiteral("harmless") });
        QCOMPARE(stack.count(), 4);
        QCOMPARE(cards(stack).back()->toast().lead, QStringLiteral("unknown"));
        stack.show({ .severity = Severity::Failure, .lead = QStringLiteral("refused 3"), .stays = true });
        QCOMPARE(stack.count(), 5);
        stack.dismiss(QStringLiteral("u"));
        QCOMPARE(stack.count(), 4);
    }

    void an_action_without_a_time_is_not_undone_by_the_key()
    {
        QWidget window;
        window.show();
        ToastStack stack(m_theme, &window);
        bool used = false;
        stack.show({ .lead = QStringLiteral("Refused"), .action = QStringLiteral("Use 0.589"), .onAction = [&] { used = true; }, .stays = true });
        QVERIFY(!stack.runNewestAction());
        QTest::mouseClick(stack.findChild<QPushButton*>(), Qt::LeftButton);
        QVERIFY(used);
        QCOMPARE(stack.count(), 0);
    }

    void in_a_small_window_a_toast_is_as_wide_as_there_is_room()
    {
        QWidget window;
        window.resize(320, 400);
        window.show();
        ToastStack stack(m_theme, &window);
        stack.show({ .lead = QStringLiteral("a") });
        QVERIFY(window.rect().contains(stack.geometry()));
    }

    void it_lies_at_the_bottom_right_and_follows_the_window()
    {
        QWidget window;
        window.resize(900, 600);
        window.show();
        ToastStack stack(m_theme, &window);
        stack.show({ .lead = QStringLiteral("a") });
        QCOMPARE(stack.geometry().right(), 900 - 13);
        QVERIFY(stack.geometry().bottom() < 600 - 24);
        window.resize(1200, 700);
        QCOMPARE(stack.geometry().right(), 1200 - 13);
    }
};

FATHOM_TEST(ToastTest)

#include "tst_toasts.moc"
