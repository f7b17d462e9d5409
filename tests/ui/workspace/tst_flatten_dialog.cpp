// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/session_fixture.h"
#include "tests/support/test_main.h"
#include "ui/workspace/confirm_dialog.h"
#include "ui/workspace/flatten_dialog.h"
#include "ui/workspace/hold_button.h"
#include "ui/workspace/step_list.h"

#include <QDir>
#include <QElapsedTimer>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>

using namespace fathom;
using fathom::test::SessionFixture;

namespace {

struct FlattenDesk : SessionFixture
{
    FlattenDesk()
        : SessionFixture(Environment::Production)
    {
        Position doge = SessionFixture::longPosition("-18000", "0.21432", "0.21518");
        doge.symbol = QStringLiteral("DOGEUSDT");
        session.account()->applyPositions({ SessionFixture::longPosition("0.450", "96288.6", "96478.9"), doge });
        session.account()->applyCommission(QStringLiteral("BTCUSDT"), { Decimal(), Decimal::fromLiteral("0.0005") });
        Order stop = SessionFixture::limitOrder(2, Side::Sell, "0", "0.45");
        stop.type = OrderType::StopMarket;
        stop.orderId = 0;
        stop.algoId = 2;
        session.account()->applyOrder(SessionFixture::limitOrder(1, Side::Buy, "96000", "0.2"));
        session.account()->applyOrder(stop);
        window.resize(900, 600);
        window.show();
        flatten = new FlattenDialog(session, theme, {}, &window);
    }
    ConfirmDialog* dialog() const { return flatten->dialog(); }
    QPushButton* button(const char* name) const { return dialog()->findChild<QPushButton*>(QLatin1String(name)); }
    StepList* steps() const { return dialog()->findChild<StepList*>(); }
    QString words() const
    {
        QStringList all;
        for (const QLabel* label : dialog()->findChildren<QLabel*>())
            all << label->text();
        return all.join(QLatin1Char('|'));
    }
    void hold()
    {
        QSignalSpy confirmed(dialog(), &ConfirmDialog::confirmed);
        QTest::mousePress(button("accept"), Qt::LeftButton);
        QTRY_COMPARE(confirmed.count(), 1);
        QTest::mouseRelease(button("accept"), Qt::LeftButton);
    }

    QWidget window;
    QPointer<FlattenDialog> flatten;
};

} // namespace

class FlattenDialogTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void it_says_what_it_will_do()
    {
        FlattenDesk desk;
        const QString words = desk.words();
        for (const char* expected : { "1 ordinary, 1 conditional", "SELL 0.450 BTC", "+85.64", "BUY 18,000 DOGE", "−15.48", "Realises about", "+70.16", "Taker fees about", "−21.71" })
            QVERIFY2(words.contains(QString::fromUtf8(expected)), expected);
        QCOMPARE(desk.steps()->count(), 4);
        QCOMPARE(desk.steps()->current(), 0);
        QCOMPARE(desk.dialog()->focusWidget(), desk.button("back"));
        const QString folder = qEnvironmentVariable("FATHOM_PICTURES");
        if (!folder.isEmpty())
            QVERIFY(desk.dialog()->grab().save(QDir(folder).filePath(QStringLiteral("flatten.png"))));
    }

    void a_click_is_not_enough_and_nothing_goes_by_itself()
    {
        FlattenDesk desk;
        QSignalSpy wanted(desk.session.orders(), &OrderGateway::flattenWanted);
        QTest::mouseClick(desk.button("accept"), Qt::LeftButton);
        QTest::keyClick(desk.dialog(), Qt::Key_Return);
        QTest::keyClick(desk.dialog(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(wanted.count(), 0);
        QTest::keyClick(desk.dialog(), Qt::Key_Escape);
        QCOMPARE(wanted.count(), 0);
    }

    void held_it_asks_once_and_shows_its_steps()
    {
        FlattenDesk desk;
        QSignalSpy wanted(desk.session.orders(), &OrderGateway::flattenWanted);
        QSignalSpy steps(desk.flatten, &FlattenDialog::stepChanged);
        QSignalSpy finished(desk.flatten, &FlattenDialog::finished);
        desk.hold();
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.at(0).at(1).toString(), QString());
        QVERIFY(!desk.button("accept")->isEnabled());
        QCOMPARE(desk.steps()->current(), 1);
        const auto request = wanted.at(0).at(0).value<RequestId>();
        for (int step = 1; step <= 4; ++step) {
            desk.session.orders()->applyProgress(request, { step, 4, QStringLiteral("step %1").arg(step) });
            QCOMPARE(desk.steps()->current(), step);
            QCOMPARE(steps.back().at(0).toString(), QStringLiteral("step %1").arg(step));
        }
        const QPointer<ConfirmDialog> dialog = desk.dialog();
        desk.session.account()->applyOrders({}, {});
        desk.session.account()->applyPositions({});
        desk.session.orders()->applyFinished(request, Outcome::Accepted, {}, 0);
        QVERIFY(!dialog || !dialog->isVisible());
        QCOMPARE(finished.count(), 1);
        QCOMPARE(finished.at(0).at(0).toBool(), true);
        QCOMPARE(steps.back().at(0).toString(), QString());
    }

    void what_is_left_is_said_and_can_be_tried_again()
    {
        FlattenDesk desk;
        QSignalSpy wanted(desk.session.orders(), &OrderGateway::flattenWanted);
        QSignalSpy finished(desk.flatten, &FlattenDialog::finished);
        desk.hold();
        const auto request = wanted.at(0).at(0).value<RequestId>();
        Order stays = SessionFixture::limitOrder(1, Side::Buy, "96000", "0.2");
        stays.executed = Decimal::fromLiteral("0.05");
        desk.session.account()->applyOrders({ stays }, {});
        desk.session.orders()->applyFinished(request, Outcome::Rejected, { Error::Code::Rejected, QStringLiteral("busy"), -1008, 503 }, 0);
        QVERIFY(desk.dialog()->isVisible());
        const QString left = finished.at(0).at(1).toString();
        QCOMPARE(left, QStringLiteral("position LONG 0.450 BTCUSDT, position SHORT 18,000 DOGEUSDT, order BUY 0.150 BTCUSDT @ 96,000.0"));
        QVERIFY2(desk.words().contains(left), qPrintable(desk.words()));
        QCOMPARE(finished.at(0).at(0).toBool(), false);
        QVERIFY(desk.button("accept")->isEnabled());
        desk.hold();
        QCOMPARE(wanted.count(), 2);
    }

    void another_requests_progress_is_not_its_own()
    {
        FlattenDesk desk;
        desk.session.orders()->applyProgress(77, { 3, 4, QStringLiteral("reversing") });
        QCOMPARE(desk.steps()->current(), 0);
    }

    void there_must_be_something_to_flatten()
    {
        FlattenDesk desk;
        QVERIFY(FlattenDialog::isNeeded(desk.session, {}));
        QVERIFY(FlattenDialog::isNeeded(desk.session, QStringLiteral("DOGEUSDT")));
        QVERIFY(!FlattenDialog::isNeeded(desk.session, QStringLiteral("ETHUSDT")));
    }
};

FATHOM_TEST(FlattenDialogTest)

#include "tst_flatten_dialog.moc"
