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
        QTRY_VERIFY_WITH_TIMEOUT(!stack.runNewestAction() || stack.count() == 0, 3000);
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
