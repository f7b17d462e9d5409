// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/ui/ticket/ticket_desk.h"
#include "ui/ticket/risk_dialog.h"
#include "ui/workspace/confirm_allowance.h"

#include <QPointer>
#include <QRadioButton>
#include <QSpinBox>

using namespace fathom;
using fathom::test::d;
using fathom::test::SessionFixture;
using fathom::test::TicketDesk;

namespace {

QStringList wordsOf(const QWidget& dialog)
{
    QStringList words;
    for (const QLabel* label : dialog.findChildren<QLabel*>()) {
        if (!label->text().isEmpty() && label->isVisibleTo(&dialog))
            words << label->text();
    }
    return words;
}

QPushButton* accept(ConfirmDialog* dialog) { return dialog->findChild<QPushButton*>(QStringLiteral("accept")); }

//! Types an order and presses its button.
void order(TicketDesk& desk, const char* price, const char* size, const char* button = "buy")
{
    desk.type("price", QLatin1String(price));
    desk.type("size", QLatin1String(size));
    QTest::mouseClick(desk.button(button), Qt::LeftButton);
}

} // namespace

//! The dialogs of the ticket and their rules: INTERACTION 2 and ui/order-ticket.png.
class TicketDialogsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_simulated_account_sends_at_once_a_live_one_asks()
    {
        for (const Environment environment : { Environment::Paper, Environment::Demo, Environment::Production }) {
            TicketDesk desk(environment);
            QSignalSpy placed(desk.session.orders(), &OrderGateway::placeWanted);
            order(desk, "96405.5", "0.2");
            const bool live = environment == Environment::Production;
            QCOMPARE(placed.count(), live ? 0 : 1);
            QCOMPARE(desk.dialog() != nullptr, live);
        }
    }

    void what_is_asked_is_what_is_sent()
    {
        TicketDesk desk(Environment::Production);
        desk.holdLong();
        desk.tick("bracket");
        desk.type("takeProfit", QStringLiteral("96950"));
        desk.type("stopLoss", QStringLiteral("96080"));
        QSignalSpy placed(desk.session.orders(), &OrderGateway::placeWanted);
        order(desk, "96405.5", "0.2");
        const QPointer<ConfirmDialog> dialog = desk.dialog();
        QVERIFY(dialog != nullptr);
        const QStringList words = wordsOf(*dialog);
        for (const char* expected : { "Place this order?", "0.200 BTC", "limit", "96,405.5", "BTCUSDT perp", "19,281.10 USDT", "0.450 → 0.650", "Margin, 20× cross", "964.06",
                 "79,086.1 → ", "+108.90", "−65.10" })
            QVERIFY2(words.contains(QString::fromUtf8(expected)), expected);
        QCOMPARE(accept(dialog)->text(), QStringLiteral("Place BUY 0.200"));
        // The market moves on, the order does not.
        desk.feedBook(964'830, 964'831);
        QVERIFY(dialog->findChild<QLabel*>(QStringLiteral("marketLine"))->text().startsWith(QStringLiteral("Market now 96,483.0 / 96,483.1, order stays passive by 776 ticks")));
        QTest::keyClick(dialog, Qt::Key_Return); // does nothing here
        QCOMPARE(placed.count(), 0);
        QTRY_VERIFY(accept(dialog)->isEnabled()); // seven ticks hold the button back for a moment
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(placed.count(), 1);
        QCOMPARE(desk.placed(placed).price, d("96405.5"));
        QCOMPARE(desk.placed(placed).seenAsk, d("96482.4")); // the touch at the press
        QCOMPARE(placed.at(0).at(3).value<Bracket>().stopLoss->trigger, d("96080"));
    }

    void backing_out_sends_nothing_and_keeps_the_ticket()
    {
        TicketDesk desk(Environment::Production);
        QSignalSpy placed(desk.session.orders(), &OrderGateway::placeWanted);
        order(desk, "96405.5", "0.2");
        QTest::keyClick(desk.dialog(), Qt::Key_Escape);
        QCOMPARE(placed.count(), 0);
        QCOMPARE(desk.edit("price")->text(), QStringLiteral("96,405.5"));
        order(desk, "96405.5", "0.2"); // not a repetition: nothing had been sent
        QVERIFY(desk.dialog() != nullptr);
    }

    void one_dialog_at_a_time()
    {
        TicketDesk desk(Environment::Production);
        order(desk, "96405.5", "0.2");
        order(desk, "96400", "0.1");
        QCOMPARE(desk.panel.window()->findChildren<ConfirmDialog*>().size(), 1);
    }

    void a_change_of_meaning_holds_the_button_back()
    {
        TicketDesk desk(Environment::Production);
        QSignalSpy placed(desk.session.orders(), &OrderGateway::placeWanted);
        order(desk, "96482.3", "0.2");
        ConfirmDialog* dialog = desk.dialog();
        QVERIFY(accept(dialog)->isEnabled());
        desk.feedBook(964'821, 964'822); // the ask came down to the order: it would take
        QVERIFY(!accept(dialog)->isEnabled());
        auto* line = dialog->findChild<QLabel*>(QStringLiteral("marketLine"));
        QVERIFY(line->text().contains(QStringLiteral("would take now")));
        QCOMPARE(line->property("role").toString(), QStringLiteral("warn"));
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(placed.count(), 0);
        QTRY_VERIFY(accept(dialog)->isEnabled()); // it may be meant
        QTRY_COMPARE(line->property("role").toString(), QStringLiteral("text2"));
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(placed.count(), 1);
    }

    void six_ticks_hold_the_button_back_five_do_not()
    {
        TicketDesk desk(Environment::Production);
        order(desk, "96405.5", "0.2");
        desk.feedBook(964'828, 964'829); // five
        QVERIFY(accept(desk.dialog())->isEnabled());
        desk.feedBook(964'829, 964'830); // six from where it was read
        QVERIFY(!accept(desk.dialog())->isEnabled());
    }

    void a_lost_connection_closes_it_unsent()
    {
        TicketDesk desk(Environment::Production);
        QSignalSpy placed(desk.session.orders(), &OrderGateway::placeWanted);
        order(desk, "96405.5", "0.2");
        const QPointer<ConfirmDialog> dialog = desk.dialog();
        desk.session.account()->applyPhase(AccountPhase::Lost, QStringLiteral("stream"), {});
        QVERIFY(!dialog || !dialog->isVisible());
        QCOMPARE(placed.count(), 0);
        QCOMPARE(desk.session.log()->lines().back().title, QStringLiteral("Not sent"));
        QVERIFY(desk.session.log()->lines().back().asksAttention);
    }

    void it_may_be_skipped_up_to_an_amount_until_the_program_ends()
    {
        TicketDesk desk(Environment::Production);
        QSignalSpy placed(desk.session.orders(), &OrderGateway::placeWanted);
        order(desk, "96405.5", "0.2");
        auto* most = desk.dialog()->findChild<QLineEdit*>(QStringLiteral("skipUpTo"));
        QCOMPARE(most->text(), QStringLiteral("20000")); // the round amount above 19,281.10
        auto* skip = desk.dialog()->findChild<QCheckBox*>(QStringLiteral("skip"));
        QVERIFY(!skip->isChecked());
        QTest::mouseClick(skip, Qt::LeftButton, {}, QPoint(8, skip->height() / 2));
        QTest::keyClick(desk.dialog(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(placed.count(), 1);
        QCOMPARE(desk.label("environmentNote")->text(), QStringLiteral("asks above 20,000"));
        order(desk, "96400", "0.2");
        QCOMPARE(placed.count(), 2); // 19,280: no dialog
        order(desk, "96400", "0.21");
        QCOMPARE(placed.count(), 2); // 20,244: asked again
        QVERIFY(desk.preferences.value(QStringLiteral("ticket.skip")).isUndefined() || desk.preferences.value(QStringLiteral("ticket.skip")).isNull());
        TicketDesk next(Environment::Production);
        QVERIFY(!ConfirmAllowance::of(next.session).covers(d("1")));
    }

    void a_scale_is_asked_about_as_a_whole()
    {
        TicketDesk desk(Environment::Production);
        QSignalSpy placed(desk.session.orders(), &OrderGateway::placeAllWanted);
        desk.tab(TicketTab::Scale);
        desk.type("to", QStringLiteral("96000"));
        order(desk, "96400", "0.1");
        QVERIFY(desk.dialog() != nullptr);
        QCOMPARE(accept(desk.dialog())->text(), QStringLiteral("Place 5 orders"));
        QTest::keyClick(desk.dialog(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(placed.count(), 1);
    }

    //! The popup "Size from risk" of the design.
    void risk_is_turned_into_a_size()
    {
        TicketDesk desk;
        desk.tick("bracket");
        desk.type("price", QStringLiteral("96405.5"));
        desk.type("size", QStringLiteral("0.2"));
        desk.type("stopLoss", QStringLiteral("96080"));
        desk.press(QStringLiteral("takeRisk"));
        auto* dialog = desk.panel.findChild<RiskDialog*>();
        QVERIFY(dialog != nullptr);
        const QStringList words = wordsOf(*dialog);
        for (const char* expected : { "51.66 USDT", "96,405.5", "96,080.0", "325.50", "67.32", "0.131 BTC", "−51.46" })
            QVERIFY2(words.contains(QString::fromUtf8(expected)), expected);
        QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("use")), Qt::LeftButton);
        QCOMPARE(desk.edit("size")->text(), QStringLiteral("0.131"));
    }

    void without_a_stop_the_risk_asks_for_one_and_sets_it()
    {
        TicketDesk desk;
        desk.type("price", QStringLiteral("96405.5"));
        desk.press(QStringLiteral("takeRisk"));
        auto* dialog = desk.panel.findChild<RiskDialog*>();
        QVERIFY(!dialog->findChild<QPushButton*>(QStringLiteral("use"))->isEnabled());
        auto* stop = dialog->findChild<QLineEdit*>(QStringLiteral("riskStop"));
        QTest::keyClicks(stop, QStringLiteral("96500")); // the wrong side
        QVERIFY(!dialog->findChild<QPushButton*>(QStringLiteral("use"))->isEnabled());
        stop->clear();
        QTest::keyClicks(stop, QStringLiteral("1%"));
        QVERIFY(dialog->findChild<QPushButton*>(QStringLiteral("use"))->isEnabled());
        QTest::keyClick(stop, Qt::Key_Return); // it fills in, so Enter takes it
        QVERIFY(desk.panel.input().bracket);
        QCOMPARE(desk.edit("stopLoss")->text(), QStringLiteral("95,441.4"));
        QVERIFY(desk.panel.state().value(TicketField::Size).value.value_or(Decimal()).isPositive());
    }

    void a_refused_leverage_stays_in_the_dialog_in_words()
    {
        TicketDesk desk;
        QSignalSpy asked(desk.session.orders(), &OrderGateway::leverageWanted);
        desk.press(QStringLiteral("leverage"));
        const QPointer<ConfirmDialog> dialog = desk.dialog();
        QVERIFY(dialog != nullptr);
        QTest::mouseClick(accept(dialog), Qt::LeftButton);
        QCOMPARE(asked.count(), 1);
        Error error { Error::Code::Rejected, QStringLiteral("Leverage 125 is not valid"), -4028, 400 };
        desk.session.orders()->applyFinished(asked.at(0).at(0).value<RequestId>(), Outcome::Rejected, error, 0);
        QVERIFY(dialog->isVisible());
        QVERIFY(wordsOf(*dialog).join(QLatin1Char(' ')).contains(QStringLiteral("4028")));
        QTest::mouseClick(accept(dialog), Qt::LeftButton);
        desk.session.orders()->applyFinished(asked.at(1).at(0).value<RequestId>(), Outcome::Accepted, {}, 0);
        QVERIFY(!dialog || !dialog->isVisible());
    }

    void leverage_says_what_it_does()
    {
        TicketDesk desk;
        desk.holdLong();
        desk.press(QStringLiteral("leverage"));
        ConfirmDialog* dialog = desk.dialog();
        const auto text = [&](const char* name) { return dialog->findChild<QLabel*>(QLatin1String(name))->text(); };
        dialog->findChild<QSpinBox*>(QStringLiteral("leverageBox"))->setValue(50);
        QCOMPARE(text("leverageBracket"), QStringLiteral("1 of 3, up to 125×"));
        QCOMPARE(text("leverageCap"), QStringLiteral("3,000,000 USDT"));
        QCOMPARE(text("leverageMargin"), QStringLiteral("2,170.78 → 868.31"));
        QCOMPARE(text("leverageLiquidation"), QStringLiteral("79,086.1")); // cross: it does not move
        const QStringList most = text("leverageMaxBuy").split(QStringLiteral(" → "));
        QVERIFY(most.at(1).toDouble() > most.at(0).toDouble() * 2);
        dialog->findChild<QSpinBox*>(QStringLiteral("leverageBox"))->setValue(1); // would bind 41,000 more
        QVERIFY(wordsOf(*dialog).join(QLatin1Char(' ')).contains(QStringLiteral("the exchange would refuse")));
    }

    void both_modes_are_asked_for_one_after_the_other()
    {
        TicketDesk desk;
        QSignalSpy hedge(desk.session.orders(), &OrderGateway::hedgeModeWanted);
        QSignalSpy multi(desk.session.orders(), &OrderGateway::multiAssetsWanted);
        desk.press(QStringLiteral("positionMode"));
        const QPointer<ConfirmDialog> dialog = desk.dialog();
        dialog->findChild<QRadioButton*>(QStringLiteral("choice1"))->click();
        dialog->findChild<QRadioButton*>(QStringLiteral("assets1"))->click();
        QTest::mouseClick(accept(dialog), Qt::LeftButton);
        QCOMPARE(hedge.count(), 1);
        QCOMPARE(multi.count(), 0);
        desk.session.orders()->applyFinished(hedge.at(0).at(0).value<RequestId>(), Outcome::Accepted, {}, 0);
        QCOMPARE(multi.count(), 1);
        Error error { Error::Code::Rejected, QStringLiteral("symbols under isolated-margin mode"), -4167, 400 };
        desk.session.orders()->applyFinished(multi.at(0).at(0).value<RequestId>(), Outcome::Rejected, error, 0);
        QVERIFY(dialog && dialog->isVisible());
        QVERIFY(wordsOf(*dialog).join(QLatin1Char(' ')).contains(QStringLiteral("4167")));
    }

    void a_mode_that_stays_is_not_asked_for()
    {
        TicketDesk desk;
        QSignalSpy hedge(desk.session.orders(), &OrderGateway::hedgeModeWanted);
        desk.press(QStringLiteral("positionMode"));
        const QPointer<ConfirmDialog> dialog = desk.dialog();
        QTest::mouseClick(accept(dialog), Qt::LeftButton);
        QCOMPARE(hedge.count(), 0);
        QVERIFY(!dialog || !dialog->isVisible());
    }

    void margin_mode_names_what_stands_in_the_way()
    {
        TicketDesk desk;
        desk.holdLong();
        QSignalSpy asked(desk.session.orders(), &OrderGateway::marginTypeWanted);
        desk.press(QStringLiteral("marginMode"));
        QVERIFY(wordsOf(*desk.dialog()).join(QLatin1Char(' ')).contains(QStringLiteral("1 position")));
        desk.dialog()->findChild<QRadioButton*>(QStringLiteral("choice1"))->click();
        QTest::mouseClick(accept(desk.dialog()), Qt::LeftButton);
        QCOMPARE(asked.at(0).at(2).value<MarginType>(), MarginType::Isolated);
        // No answer is not a refusal.
        desk.session.orders()->applyFinished(asked.at(0).at(0).value<RequestId>(), Outcome::Unknown, { Error::Code::Timeout, {}, 0, 0 }, 0);
        QVERIFY(wordsOf(*desk.dialog()).join(QLatin1Char(' ')).contains(QStringLiteral("may or may not")));
    }

    void E09_every_label_is_plain_text()
    {
        TicketDesk desk(Environment::Production);
        order(desk, "96405.5", "0.2");
        for (const QLabel* label : desk.dialog()->findChildren<QLabel*>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
        for (const QLabel* label : desk.panel.findChildren<QLabel*>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }
};

FATHOM_TEST(TicketDialogsTest)

#include "tst_ticket_dialogs.moc"
