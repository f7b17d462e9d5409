// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "ui/theme/theme.h"
#include "ui/workspace/toast_card.h"
#include "ui/workspace/toast_stack.h"
#include "ui/workspace/toast_words.h"

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
        QCOMPARE(labels, 1);
        QCOMPARE(stack.findChild<ToastWords*>()->words(), QString(hostile + QLatin1Char(' ') + hostile));
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
        QVERIFY(stack.findChild<ToastWords*>()->words().endsWith(QStringLiteral("\u00D74")));
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

    // Beside the button of a narrow toast there is no room for a word, and a lead that is wider than its room would lose its beginning.
    void in_a_narrow_window_every_word_of_a_toast_with_an_action_is_whole()
    {
        for (const int width : { 220, 250, 290, 324, 900 }) {
            QWidget window;
            window.resize(width, 500);
            window.show();
            ToastStack stack(m_theme, &window);
            stack.show({ .lead = QStringLiteral("BUY 0.100"), .text = QStringLiteral("@ 97,720.0 working"), .detail = QStringLiteral("answered in 7 ms"), .action = QStringLiteral("Undo"), .actionKey = QStringLiteral("Ctrl Z"), .onAction = [] { }, .actionSeconds = 5 });
            const ToastCard* card = cards(stack).front();
            const auto* words = card->findChild<ToastWords*>();
            const auto* button = card->findChild<QPushButton*>();
            const QFontMetrics metrics(m_theme.title());
            for (const QString& word : words->words().split(QLatin1Char(' ')))
                QVERIFY2(words->width() > metrics.horizontalAdvance(word), qPrintable(QStringLiteral("%1 at %2").arg(word).arg(width)));
            QVERIFY2(words->height() >= words->heightForWidth(words->width()), qPrintable(QStringLiteral("%1 of %2 for %3 at %4").arg(words->height()).arg(words->heightForWidth(words->width())).arg(words->width()).arg(width)));
            for (const QWidget* part : { static_cast<const QWidget*>(words), static_cast<const QWidget*>(button) })
                QVERIFY2(card->rect().contains(part->geometry()), qPrintable(QStringLiteral("%1 at %2").arg(QLatin1String(part->metaObject()->className())).arg(width)));
            QVERIFY(!words->geometry().intersects(button->geometry()));
        }
    }

    void a_sale_leads_in_the_colour_of_sales()
    {
        QWidget window;
        window.resize(900, 600);
        window.show();
        ToastStack stack(m_theme, &window);
        stack.show({ .severity = Severity::Success, .lead = QStringLiteral("SELL 0.100"), .side = Side::Sell });
        const QImage picture = stack.findChild<ToastWords*>()->grab().toImage();
        const QColor sell = m_theme.tokens().sell, buy = m_theme.tokens().buy;
        int like = 0, unlike = 0;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x) {
                like += picture.pixelColor(x, y) == sell;
                unlike += picture.pixelColor(x, y) == buy;
            }
        }
        QVERIFY2(like > 5 && unlike == 0, qPrintable(QStringLiteral("%1 %2").arg(like).arg(unlike)));
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
