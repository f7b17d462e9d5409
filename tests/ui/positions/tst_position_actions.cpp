// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "core/domain/protection.h"
#include "tests/ui/positions/positions_desk.h"
#include "ui/positions/position_actions.h"
#include "ui/workspace/click_sheet.h"

#include <QApplication>
#include <QComboBox>
#include <QPushButton>

using namespace fathom;
using namespace fathom::test;

using M = PositionsModel;

//! What can be done to a position from its row: INTERACTION 2 and 7.
class TestPositionActions final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void close_and_half_send_their_fraction_once()
    {
        PositionsDesk shown;
        shown.hold(longBtc());
        QSignalSpy closed(shown.session.orders(), &OrderGateway::closeWanted);
        shown.drive.press(0, M::CloseHalf);
        QCOMPARE(closed.count(), 1);
        QCOMPARE(closed.at(0).at(3).value<Decimal>(), d("0.5"));
        // While it runs the row says so and has nothing to press a second time.
        QVERIFY(!shown.drive.hasButton(0, M::CloseHalf) && !shown.drive.hasButton(0, M::Close));
        QVERIFY(shown.drive.spoken(0, M::Actions).contains(QStringLiteral("closing 50 %")));
        RequestProgress progress;
        progress.text = QStringLiteral("waiting for the exchange");
        shown.session.orders()->applyProgress(closed.at(0).at(0).value<RequestId>(), progress);
        QVERIFY(shown.drive.spoken(0, M::Actions).contains(progress.text));
        shown.finish(closed, 0);
        shown.drive.press(0, M::Close);
        QCOMPARE(closed.count(), 2);
        QCOMPARE(closed.at(1).at(3).value<Decimal>(), Decimal(1));
        QVERIFY(closed.at(1).at(4).value<Decimal>().isZero()); // at the market
        Error error;
        error.code = Error::Code::Rejected;
        error.detail = QStringLiteral("reduce-only refused");
        shown.finish(closed, 1, Outcome::Rejected, error);
        QVERIFY(shown.message().startsWith(QStringLiteral("closing 100 %")));
        QVERIFY(shown.drive.hasButton(0, M::Close));
    }

    void a_live_account_asks_before_it_closes()
    {
        PositionsDesk shown(Environment::Production);
        shown.hold(longBtc());
        QSignalSpy closed(shown.session.orders(), &OrderGateway::closeWanted);
        shown.drive.press(0, M::Close);
        QCOMPARE(closed.count(), 0);
        QVERIFY(shown.dialog());
        QTest::keyClick(shown.dialog(), Qt::Key_Return);
        QCOMPARE(closed.count(), 0);
        PositionsDesk::accept(shown.dialog());
        QCOMPARE(closed.count(), 1);
    }

    void a_missing_stop_is_added_at_the_distance_that_is_set()
    {
        PositionsDesk shown;
        shown.hold(longBtc());
        QSignalSpy wanted(shown.session.orders(), &OrderGateway::protectWanted);
        shown.drive.press(0, M::AddStop);
        QCOMPARE(wanted.count(), 1);
        const auto bracket = wanted.at(0).at(3).value<Bracket>();
        QVERIFY(!bracket.takeProfit);
        QCOMPARE(bracket.stopLoss->trigger, d("94549.4")); // 2 % under 96,478.9, on the tick towards it
        QCOMPARE(bracket.stopLoss->workingType, WorkingType::MarkPrice);
    }

    void an_offered_stop_never_lies_beyond_the_liquidation()
    {
        SessionFixture fixture;
        PositionsModel model(fixture.session);
        Position position = longBtc();
        position.liquidationPrice = d("95620");
        QVERIFY(*model.offeredStop(position) > d("95620") && *model.offeredStop(position) < position.markPrice);
    }

    void target_and_stop_are_typed_into_their_cell()
    {
        PositionsDesk shown;
        shown.hold(longBtc());
        QSignalSpy wanted(shown.session.orders(), &OrderGateway::protectWanted);
        shown.typeProtection("96,950.0", "96080");
        QCOMPARE(wanted.count(), 1);
        auto bracket = wanted.at(0).at(3).value<Bracket>();
        QCOMPARE(bracket.takeProfit->trigger, d("96950"));
        QCOMPARE(bracket.stopLoss->trigger, d("96080"));
        shown.finish(wanted, 0);
        shown.protect();
        QTRY_VERIFY(shown.drive.text(0, M::Protection).contains(QStringLiteral("96,950.0")));
        QVERIFY(shown.drive.text(0, M::Protection).contains(QStringLiteral("96,080.0")));
        QVERIFY(!shown.drive.hasButton(0, M::AddStop));
        // Only what is changed is sent; what is emptied is cancelled.
        QSignalSpy cancelled(shown.session.orders(), &OrderGateway::cancelWanted);
        shown.typeProtection("96950", "96100");
        QCOMPARE(wanted.count(), 2);
        bracket = wanted.at(1).at(3).value<Bracket>();
        QVERIFY(!bracket.takeProfit);
        QCOMPARE(bracket.stopLoss->trigger, d("96100"));
        shown.finish(wanted, 1);
        shown.table->editCell(0, M::Protection);
        auto* pair = shown.table->findChild<PairEditor*>();
        QVERIFY(pair);
        auto* target = pair->findChild<QLineEdit*>(QStringLiteral("cellTarget"));
        target->clear();
        QTest::keyClick(target, Qt::Key_Return);
        QCOMPARE(cancelled.count(), 1);
        QCOMPARE(cancelled.at(0).at(1).value<LocalOrderId>(), LocalOrderId(901));
    }

    void a_stop_on_the_wrong_side_is_refused_in_words()
    {
        PositionsDesk shown;
        shown.hold(longBtc());
        QSignalSpy wanted(shown.session.orders(), &OrderGateway::protectWanted);
        shown.typeProtection("", "96500");
        QCOMPARE(wanted.count(), 0);
        QVERIFY2(shown.message().contains(QStringLiteral("would trigger at once")), qPrintable(shown.message()));
        shown.typeProtection("96950.05", "");
        QCOMPARE(wanted.count(), 0);
        QVERIFY(shown.message().contains(QStringLiteral("0.1")));
    }

    void C19_a_stop_that_would_fire_at_once_asks_to_close_at_the_market()
    {
        PositionsDesk shown;
        shown.hold(longBtc());
        QSignalSpy closed(shown.session.orders(), &OrderGateway::closeWanted);
        shown.typeProtection("", "96500");
        QTRY_VERIFY(shown.dialog());
        QCOMPARE(closed.count(), 0);
        PositionsDesk::accept(shown.dialog());
        QTRY_COMPARE(closed.count(), 1);
        QCOMPARE(closed.at(0).at(3).value<Decimal>(), Decimal(1));
    }

    void C31_the_old_pair_goes_only_once_the_new_one_stands()
    {
        PositionsDesk shown;
        shown.hold(longBtc());
        for (const auto& [id, type, trigger] : { std::tuple { LocalOrderId(901), OrderType::TakeProfitMarket, "96950" }, std::tuple { LocalOrderId(902), OrderType::StopMarket, "96080" } }) {
            Order leg = test::protection(id, type, trigger);
            leg.closePosition = leg.reduceOnly = false; // it may open as well as close
            leg.quantity = d("0.450");
            shown.session.account()->applyOrder(leg);
        }
        QSignalSpy wanted(shown.session.orders(), &OrderGateway::protectWanted), cancelled(shown.session.orders(), &OrderGateway::cancelWanted);
        PositionActions actions(shown.context, &shown.panel);
        const auto findings = fathom::protection::audit(shown.session.account()->positions(), shown.session.account()->openOrders());
        const auto both = std::find_if(findings.begin(), findings.end(), [](const auto& f) { return f.issue == fathom::protection::Issue::BothCouldFill; });
        QVERIFY(both != findings.end());
        actions.fix(*both, std::nullopt);
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(cancelled.count(), 0);
        shown.finish(wanted, 0, Outcome::Rejected, { Error::Code::Rejected, QStringLiteral("would trigger"), -2021, 0 });
        QCOMPARE(cancelled.count(), 0); // what there is stays
        actions.fix(*both, std::nullopt);
        shown.finish(wanted, 1, Outcome::Unknown);
        QCOMPARE(cancelled.count(), 0);
        actions.fix(*both, std::nullopt);
        shown.finish(wanted, 2);
        QCOMPARE(cancelled.count(), 2);
    }

    void what_is_wrong_with_protection_is_listed_and_mended()
    {
        PositionsDesk shown;
        shown.hold(longBtc());
        auto* chip = shown.chip("positionsNaked");
        QTRY_VERIFY(!chip->isHidden());
        QCOMPARE(chip->text(), QStringLiteral("1 without stop"));
        QSignalSpy wanted(shown.session.orders(), &OrderGateway::protectWanted);
        chip->click();
        auto* popup = shown.panel.findChild<QWidget*>(QStringLiteral("auditPopup"));
        QVERIFY(popup && popup->isVisible());
        auto* fix = popup->findChild<QPushButton*>(QStringLiteral("fix0"));
        QVERIFY2(fix->text().contains(QStringLiteral("94,549.4")), qPrintable(fix->text()));
        QTest::mouseClick(fix, Qt::LeftButton);
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.at(0).at(3).value<Bracket>().stopLoss->trigger, d("94549.4"));
        shown.protect();
        QTRY_VERIFY(chip->isHidden());
    }

    void the_stop_moves_to_break_even_from_the_menu()
    {
        PositionsDesk shown;
        shown.hold(longBtc());
        shown.protect();
        shown.table->setCurrentIndex(shown.drive.cell(0, 0));
        QSignalSpy wanted(shown.session.orders(), &OrderGateway::protectWanted);
        QVERIFY(pickFromMenu([&] { QTest::keyClick(shown.table, Qt::Key_Return); }, QStringLiteral("Stop to break-even")));
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.at(0).at(3).value<Bracket>().stopLoss->trigger, d("96385.0")); // 96,384.93 away from the loss
        Position losing = longBtc();
        losing.markPrice = d("96300");
        shown.finish(wanted, 0);
        shown.hold(losing);
        QVERIFY(!pickFromMenu([&] { QTest::keyClick(shown.table, Qt::Key_Return); }, QStringLiteral("Stop to break-even")));
    }

    void what_a_press_about_the_position_met_is_in_its_menu()
    {
        PositionsDesk shown;
        shown.hold(longBtc());
        shown.table->setCurrentIndex(shown.drive.cell(0, 0));
        const auto open = [&] { QTest::keyClick(shown.table, Qt::Key_Return); };
        QVERIFY(!pickFromMenu(open, QStringLiteral("whatThePressesMet")));
        QVERIFY(pickFromMenu(open, QStringLiteral("Close 25 %")));
        QVERIFY(pickFromMenu(open, QStringLiteral("whatThePressesMet")));
        auto* sheet = shown.table->window()->findChild<ClickSheet*>();
        QVERIFY(sheet);
        const QString said = sheet->findChild<QComboBox*>(QStringLiteral("clickWhich"))->currentText();
        QVERIFY2(said.contains(QStringLiteral("close 25")) && said.contains(QStringLiteral("BTCUSDT")), qPrintable(said));
    }

    void a_quarter_is_closed_from_the_menu()
    {
        PositionsDesk shown;
        shown.hold(longBtc());
        shown.table->setCurrentIndex(shown.drive.cell(0, 0));
        QSignalSpy closed(shown.session.orders(), &OrderGateway::closeWanted);
        QVERIFY(pickFromMenu([&] { QTest::keyClick(shown.table, Qt::Key_Return); }, QStringLiteral("Close 25 %")));
        QCOMPARE(closed.at(0).at(3).value<Decimal>(), d("0.25"));
    }

    void closing_at_a_limit_asks_for_the_price()
    {
        PositionsDesk shown;
        shown.hold(longBtc());
        shown.table->setCurrentIndex(shown.drive.cell(0, 0));
        QSignalSpy closed(shown.session.orders(), &OrderGateway::closeWanted);
        QVERIFY(pickFromMenu([&] { QTest::keyClick(shown.table, Qt::Key_Return); }, QStringLiteral("Close at a limit")));
        ConfirmDialog* dialog = shown.dialog();
        QVERIFY(dialog);
        PositionsDesk::type(dialog, "closePrice", "96500.05");
        PositionsDesk::accept(dialog);
        QCOMPARE(closed.count(), 0); // off the tick
        PositionsDesk::type(dialog, "closePrice", "96,620.0");
        PositionsDesk::accept(dialog);
        QCOMPARE(closed.count(), 1);
        QCOMPARE(closed.at(0).at(3).value<Decimal>(), Decimal(1));
        QCOMPARE(closed.at(0).at(4).value<Decimal>(), d("96620"));
    }

    void reversing_is_always_asked()
    {
        PositionsDesk shown;
        shown.hold(longBtc());
        QSignalSpy reversed(shown.session.orders(), &OrderGateway::reverseWanted);
        shown.drive.press(0, M::Reverse);
        QCOMPARE(reversed.count(), 0);
        QVERIFY(shown.dialog());
        QTest::keyClick(shown.dialog(), Qt::Key_Escape);
        QCOMPARE(reversed.count(), 0);
        shown.drive.press(0, M::Reverse);
        PositionsDesk::accept(shown.dialog());
        QCOMPARE(reversed.count(), 1);
        QCOMPARE(reversed.at(0).at(1).toString(), QStringLiteral("BTCUSDT"));
    }

    void isolated_margin_is_added_and_taken()
    {
        PositionsDesk shown;
        AccountFigures figures;
        figures.available = d("9000"); // in USDT, which is worth nothing to a position margined in USDC
        Balance dollars;
        dollars.asset = QStringLiteral("USDC");
        dollars.available = d("2840.60");
        shown.session.account()->applyFigures(figures, { dollars });
        Position position = longBtc();
        shown.hold(position);
        QVERIFY(!shown.drive.hasButton(0, M::AdjustMargin)); // of a cross position there is none of its own
        position.marginType = MarginType::Isolated;
        position.isolatedMargin = position.isolatedWallet = d("2170.78");
        position.maintenanceMargin = d("173.66");
        shown.hold(position);
        Instrument usdc = *shown.session.market()->instrument(position.symbol);
        usdc.quoteAsset = usdc.marginAsset = QStringLiteral("USDC");
        shown.session.market()->applyInstruments({ std::make_shared<const Instrument>(usdc) });
        QSignalSpy wanted(shown.session.orders(), &OrderGateway::marginWanted);
        shown.drive.press(0, M::AdjustMargin);
        ConfirmDialog* dialog = shown.dialog();
        QVERIFY(dialog);
        QCOMPARE(dialog->findChild<QLineEdit*>(QStringLiteral("marginAmount"))->accessibleName(), QStringLiteral("Amount in USDC"));
        PositionsDesk::type(dialog, "marginAmount", "3000");
        PositionsDesk::accept(dialog);
        QCOMPARE(wanted.count(), 0); // more than there is
        PositionsDesk::type(dialog, "marginAmount", "250.5");
        PositionsDesk::accept(dialog);
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.at(0).at(3).value<Decimal>(), d("250.5"));
        shown.finish(wanted, 0);
        shown.drive.press(0, M::AdjustMargin);
        dialog = shown.dialog();
        QVERIFY(dialog);
        QCOMPARE(dialog->findChild<QPushButton*>(QStringLiteral("accept"))->text(), QStringLiteral("Add"));
        QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("marginTake")), Qt::LeftButton);
        QCOMPARE(dialog->findChild<QPushButton*>(QStringLiteral("accept"))->text(), QStringLiteral("Take out")); // what the press does
        PositionsDesk::type(dialog, "marginAmount", "100");
        PositionsDesk::accept(dialog);
        QCOMPARE(wanted.count(), 2);
        QCOMPARE(wanted.at(1).at(3).value<Decimal>(), d("-100"));
    }

    // One that was modal to its window took the mouse from the ladder below and every key from the whole program.
    void no_question_is_modal()
    {
        PositionsDesk shown(Environment::Production);
        Position position = longBtc();
        position.marginType = MarginType::Isolated;
        shown.hold(position);
        for (const int button : { M::Reverse, M::Close, M::AdjustMargin }) {
            shown.drive.press(0, button);
            QVERIFY(shown.dialog());
            QCOMPARE(shown.dialog()->windowModality(), Qt::NonModal);
            QVERIFY(QApplication::activeModalWidget() == nullptr);
        }
        shown.panel.findChild<QPushButton*>(QStringLiteral("positionsFlattenAll"))->click();
        QVERIFY(QApplication::activeModalWidget() == nullptr);
    }

    void flattening_everything_is_held()
    {
        PositionsDesk shown;
        shown.hold(longBtc());
        QSignalSpy flat(shown.session.orders(), &OrderGateway::flattenWanted);
        shown.panel.findChild<QPushButton*>(QStringLiteral("positionsFlattenAll"))->click();
        ConfirmDialog* dialog = shown.dialog();
        QVERIFY(dialog);
        auto* hold = dialog->findChild<QPushButton*>(QStringLiteral("accept"));
        QTest::mouseClick(hold, Qt::LeftButton); // not long enough
        QCOMPARE(flat.count(), 0);
        QTest::mousePress(hold, Qt::LeftButton);
        QTRY_COMPARE(flat.count(), 1);
        QCOMPARE(flat.at(0).at(1).toString(), QString());
    }
};

FATHOM_TEST(TestPositionActions)
#include "tst_position_actions.moc"
