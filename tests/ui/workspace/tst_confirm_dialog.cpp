// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "ui/theme/theme.h"
#include "ui/workspace/confirm_dialog.h"
#include "ui/workspace/hold_button.h"
#include "ui/workspace/notice_line.h"

#include <QElapsedTimer>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>

using namespace fathom;

class ConfirmDialogTest final : public QObject
{
    Q_OBJECT

    Theme m_theme;

    QPointer<ConfirmDialog> open(bool hold, QWidget* parent)
    {
        auto* dialog = new ConfirmDialog(m_theme, Environment::Production, QStringLiteral("<b>Main</b>"),
            { .title = QStringLiteral("Place?"), .acceptText = QStringLiteral("Place BUY 0.200"), .kind = QStringLiteral("buy"), .hold = hold }, parent);
        dialog->show();
        return dialog;
    }
    static QPushButton* button(ConfirmDialog* dialog, const char* name) { return dialog->findChild<QPushButton*>(QLatin1String(name)); }

private Q_SLOTS:
    void it_opens_on_back_and_enter_does_nothing()
    {
        QWidget window;
        const auto dialog = open(false, &window);
        QSignalSpy finished(dialog, &QDialog::finished);
        QCOMPARE(dialog->focusWidget(), button(dialog, "back"));
        for (const auto key : { Qt::Key_Return, Qt::Key_Enter }) {
            QTest::keyClick(dialog->focusWidget(), key);
            QTest::keyClick(button(dialog, "accept"), key);
        }
        QCOMPARE(finished.count(), 0);
        QVERIFY(dialog->isVisible());
    }

    void its_lines_stand_as_close_as_their_words()
    {
        QWidget window;
        const QPointer dialog = new ConfirmDialog(m_theme, Environment::Production, QStringLiteral("Main"), { .title = QStringLiteral("Place?"), .acceptText = QStringLiteral("Place") }, &window);
        std::vector<QLabel*> lines;
        for (int i = 0; i < 3; ++i)
            lines.push_back(dialog->addText(QStringLiteral("Only the margin given to the position backs it; liquidation comes sooner, the rest is safe.")));
        NoticeLine* caution = dialog->addCaution(QStringLiteral("Now: 2 open orders"));
        dialog->show();
        QCoreApplication::processEvents();
        for (const QLabel* line : lines)
            QCOMPARE(line->height(), line->heightForWidth(line->width()));
        QCOMPARE(caution->height(), caution->heightForWidth(caution->width()));
        caution->resize(caution->width(), 3 * caution->height());
        QVERIFY(caution->findChild<QLabel*>()->geometry().bottom() < 20); // beside its mark still
    }

    void control_enter_confirms_and_escape_backs_out()
    {
        QWidget window;
        const auto yes = open(false, &window);
        QSignalSpy accepted(yes, &QDialog::accepted);
        QTest::keyClick(yes->focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(accepted.count(), 1);
        const auto no = open(false, &window);
        QSignalSpy rejected(no, &QDialog::rejected);
        QTest::keyClick(no->focusWidget(), Qt::Key_Escape);
        QCOMPARE(rejected.count(), 1);
    }

    void a_blocked_dialog_cannot_be_confirmed()
    {
        QWidget window;
        const auto dialog = open(false, &window);
        QSignalSpy accepted(dialog, &QDialog::accepted);
        dialog->setAcceptBlocked(QStringLiteral("would take"));
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QTest::mouseClick(button(dialog, "accept"), Qt::LeftButton);
        QCOMPARE(accepted.count(), 0);
        dialog->setAcceptBlocked(QString());
        dialog->blockBriefly();
        QTest::mouseClick(button(dialog, "accept"), Qt::LeftButton);
        QCOMPARE(accepted.count(), 0);
        QTRY_VERIFY_WITH_TIMEOUT(button(dialog, "accept")->isEnabled(), 2000);
        QTest::mouseClick(button(dialog, "accept"), Qt::LeftButton);
        QCOMPARE(accepted.count(), 1);
    }

    void a_held_button_needs_its_time()
    {
        QWidget window;
        const auto dialog = open(true, &window);
        QSignalSpy accepted(dialog, &QDialog::accepted);
        QTest::mouseClick(button(dialog, "accept"), Qt::LeftButton);
        QCOMPARE(accepted.count(), 0);
        QElapsedTimer held;
        held.start();
        QTest::mousePress(button(dialog, "accept"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(accepted.count(), 1, 3000);
        QVERIFY(held.elapsed() >= HoldButton::holdMs);
    }

    void by_keyboard_it_takes_two_presses_that_far_apart()
    {
        QWidget window;
        const auto dialog = open(true, &window);
        QSignalSpy accepted(dialog, &QDialog::accepted);
        QElapsedTimer since;
        since.start();
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(accepted.count(), 0);
        QTRY_VERIFY_WITH_TIMEOUT(since.elapsed() > HoldButton::holdMs + 20, 3000);
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(accepted.count(), 1);
    }

    void E09_every_label_is_plain_text()
    {
        QWidget window;
        const auto dialog = open(false, &window);
        dialog->addText(QStringLiteral("<img src=x>"));
        dialog->addFigure(QStringLiteral("<b>a</b>"), QStringLiteral("<a href=x>b</a>"));
        for (const QLabel* label : dialog->findChildren<QLabel*>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }

    void it_is_not_modal_to_other_windows()
    {
        QWidget window;
        QVERIFY(!open(false, &window)->isModal());
    }
};

FATHOM_TEST(ConfirmDialogTest)

#include "tst_confirm_dialog.moc"
