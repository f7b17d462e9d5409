// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/history.h"
#include "core/session/protection_auditor.h"
#include "tests/support/session_fixture.h"
#include "tests/support/table_driver.h"
#include "tests/support/test_main.h"
#include "ui/positions/positions_model.h"
#include "ui/positions/positions_panel.h"
#include "ui/tables/pair_editor.h"
#include "ui/tables/totals_row.h"
#include "ui/workspace/confirm_dialog.h"

#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolButton>

using namespace fathom;
using fathom::test::movePointer;
using fathom::test::pickFromMenu;
using fathom::test::SessionFixture;
using fathom::test::TableDriver;

namespace {

using M = PositionsModel;

Decimal d(const char* text) { return Decimal::fromLiteral(text); }

Position longBtc()
{
    Position position = SessionFixture::longPosition("0.450", "96288.6", "96478.9");
    position.breakEvenPrice = d("96384.93");
    return position;
}

Order protection(LocalOrderId id, OrderType type, const char* trigger)
{
    Order order = SessionFixture::limitOrder(id, Side::Sell, "0", "0");
    order.type = type;
    order.orderId = 0;
    order.algoId = static_cast<std::int64_t>(id);
    order.triggerPrice = d(trigger);
    order.closePosition = true;
    return order;
}

//! The panel as the window shows it, wide enough for every column.
struct Shown : SessionFixture
{
    PositionsPanel panel { context };
    DataTable* table = panel.findChild<DataTable*>(QStringLiteral("positionsTable"));
    TableDriver drive { table };

    explicit Shown(Environment environment = Environment::Paper)
        : SessionFixture(environment)
    {
        panel.resize(2200, 300);
        panel.move(400, 400); // away from the pointer, which holds the rows
        panel.show();
        panel.activateWindow();
        (void) QTest::qWaitForWindowActive(&panel);
    }
    void hold(const Position& position) { session.account()->applyPositions({ position }); }
    void protect()
    {
        session.account()->applyOrder(protection(901, OrderType::TakeProfitMarket, "96950"));
        session.account()->applyOrder(protection(902, OrderType::StopMarket, "96080"));
    }
    void finish(const QSignalSpy& spy, int at, Outcome outcome = Outcome::Accepted, const Error& error = {})
    {
        session.orders()->applyFinished(spy.at(at).at(0).value<RequestId>(), outcome, error, 0);
    }
    QString message() const { return panel.findChild<QLabel*>(QStringLiteral("positionsMessage"))->text(); }
    QToolButton* chip(const char* name) const { return panel.findChild<QToolButton*>(QLatin1String(name)); }
    ConfirmDialog* dialog() const
    {
        const auto all = panel.findChildren<ConfirmDialog*>();
        const auto open = std::find_if(all.begin(), all.end(), [](const ConfirmDialog* each) { return each->isVisible(); });
        return open == all.end() ? nullptr : *open;
    }
    static void accept(ConfirmDialog* dialog) { QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier); }
    static void type(QWidget* within, const char* name, const char* text)
    {
        auto* field = within->findChild<QLineEdit*>(QLatin1String(name));
        field->selectAll();
        QTest::keyClicks(field, QLatin1String(text));
    }
    //! "target", "stop" into the two fields of the cell, then Enter.
    void typeProtection(const char* target, const char* stop)
    {
        table->editCell(0, M::Protection);
        auto* pair = table->findChild<PairEditor*>();
        QVERIFY(pair);
        type(pair, "cellTarget", target);
        type(pair, "cellStop", stop);
        QTest::keyClick(pair->findChild<QLineEdit*>(QStringLiteral("cellStop")), Qt::Key_Return);
        QTRY_VERIFY(!table->findChild<PairEditor*>());
    }
};

} // namespace

class TestPositions final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_row_shows_what_the_exchange_said()
    {
        SessionFixture fixture;
        PositionsModel model(fixture.session);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        fixture.session.account()->applyPositions({ SessionFixture::longPosition("0.450", "96288.6", "96478.9") });
        QCOMPARE(model.rowCount(), 1);
        const auto text = [&](int column) { return model.index(0, column).data().toString(); };
        QCOMPARE(text(M::Symbol), QStringLiteral("BTCUSDT"));
        QCOMPARE(model.index(0, M::Symbol).data(BadgeRole).toString(), QStringLiteral("LONG"));
        QCOMPARE(text(M::Size), QStringLiteral("0.450"));
        QCOMPARE(text(M::Entry), QStringLiteral("96,288.6"));
        QCOMPARE(text(M::Liquidation), QStringLiteral("79,086.1"));
        // (79,086.1 - 96,478.9) / 96,478.9 is 18.0275 %
        QCOMPARE(text(M::LiquidationDistance), QStringLiteral("18.03 %"));
        QCOMPARE(text(M::Unrealised), QStringLiteral("+85.64"));
        // 85.635 over 0.45 x 96,478.9 / 20
        QCOMPARE(text(M::Roe), QStringLiteral("+3.94 %"));
        QCOMPARE(model.index(0, M::Unrealised).data(Qt::ToolTipRole).toString(), QStringLiteral("85.635"));
    }

    void no_liquidation_price_is_shown_as_unknown_not_zero()
    {
        SessionFixture fixture;
        PositionsModel model(fixture.session);
        Position position = SessionFixture::longPosition("0.001", "96288.6", "96478.9");
        position.liquidationPrice = Decimal();
        fixture.session.account()->applyPositions({ position });
        QCOMPARE(model.index(0, M::Liquidation).data().toString(), QStringLiteral("\u2013"));
        QCOMPARE(model.index(0, M::LiquidationDistance).data().toString(), QStringLiteral("\u2013"));
    }

    void a_near_liquidation_marks_its_row()
    {
        SessionFixture fixture;
        PositionsModel model(fixture.session);
        Position position = SessionFixture::longPosition("0.450", "96288.6", "96478.9");
        position.liquidationPrice = d("95620"); // 0.89 %
        fixture.session.account()->applyPositions({ position });
        const QModelIndex cell = model.index(0, M::LiquidationDistance);
        QCOMPARE(cell.data(Qt::AccessibleTextRole).toString(), QStringLiteral("Liquidation 95,620.0, 0.89 % away, danger"));
        QVERIFY(cell.data(EdgeRole).isValid());
    }

    void a_number_that_comes_after_its_row_is_not_cut()
    {
        SessionFixture fixture;
        PositionsPanel panel(fixture.context);
        panel.resize(1300, 200);
        panel.move(400, 400); // away from the pointer: widths never change under it
        panel.show();
        Position position = SessionFixture::longPosition("0.450", "96288.6", "96478.9");
        const Decimal liquidation = std::exchange(position.liquidationPrice, Decimal());
        fixture.session.account()->applyPositions({ position });
        auto* table = panel.findChild<DataTable*>(QStringLiteral("positionsTable"));
        position.liquidationPrice = liquidation;
        fixture.session.account()->applyPositions({ position });
        const QModelIndex cell = table->model()->index(0, M::LiquidationDistance);
        QTRY_VERIFY(table->columnWidth(cell.column()) >= table->itemDelegate()->sizeHint({}, cell).width());
    }

    void B25_hedge_legs_are_two_rows()
    {
        SessionFixture fixture;
        PositionsModel model(fixture.session);
        Position longLeg = SessionFixture::longPosition("0.450", "96288.6", "96478.9");
        longLeg.side = PositionSide::Long;
        Position shortLeg = SessionFixture::longPosition("-0.100", "96300.0", "96478.9");
        shortLeg.side = PositionSide::Short;
        fixture.session.account()->applyPositions({ longLeg, shortLeg });
        QCOMPARE(model.rowCount(), 2);
        fixture.session.account()->applyPositions({ shortLeg });
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0, 0).data(BadgeRole).toString(), QStringLiteral("SHORT"));
    }

    void close_and_half_send_their_fraction_once()
    {
        Shown shown;
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

    void the_keyboard_reaches_the_row_buttons()
    {
        Shown shown;
        shown.hold(longBtc());
        QSignalSpy closed(shown.session.orders(), &OrderGateway::closeWanted);
        shown.table->setCurrentIndex(shown.drive.cell(0, 0));
        for (int i = 0; i < 8 && !shown.table->accessibleDescription().startsWith(QStringLiteral("Close long 0.450")); ++i)
            QTest::keyClick(shown.table, Qt::Key_Right);
        QCOMPARE(shown.table->accessibleDescription(), QStringLiteral("Close long 0.450 BTCUSDT at market, reduce-only"));
        QTest::keyClick(shown.table, Qt::Key_Return);
        QCOMPARE(closed.count(), 1);
        QCOMPARE(closed.at(0).at(3).value<Decimal>(), Decimal(1));
    }

    void a_narrow_panel_keeps_what_closes_a_position_in_reach()
    {
        Shown shown;
        shown.panel.resize(706, 160); // of a window of 1280 x 800
        shown.hold(longBtc());
        const auto isReached = [&](int button) {
            return shown.drive.hasButton(0, button) && shown.table->viewport()->rect().contains(shown.drive.centreOf(0, button));
        };
        QTRY_VERIFY(isReached(M::Close));
        for (const int button : { M::Reverse, M::More, M::AddStop })
            QVERIFY2(isReached(button), qPrintable(QString::number(button)));
        QCOMPARE(shown.table->horizontalScrollBar()->maximum(), 0);
        QVERIFY(!shown.drive.hasButton(0, M::CloseHalf)); // in the menu
        shown.panel.resize(1900, 160);
        QTRY_VERIFY(isReached(M::CloseHalf));
    }

    void a_live_account_asks_before_it_closes()
    {
        Shown shown(Environment::Production);
        shown.hold(longBtc());
        QSignalSpy closed(shown.session.orders(), &OrderGateway::closeWanted);
        shown.drive.press(0, M::Close);
        QCOMPARE(closed.count(), 0);
        QVERIFY(shown.dialog());
        QTest::keyClick(shown.dialog(), Qt::Key_Return);
        QCOMPARE(closed.count(), 0);
        Shown::accept(shown.dialog());
        QCOMPARE(closed.count(), 1);
    }

    void a_missing_stop_is_added_at_the_distance_that_is_set()
    {
        Shown shown;
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
        Shown shown;
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
        Shown shown;
        shown.hold(longBtc());
        QSignalSpy wanted(shown.session.orders(), &OrderGateway::protectWanted);
        shown.typeProtection("", "96500");
        QCOMPARE(wanted.count(), 0);
        QVERIFY2(shown.message().contains(QStringLiteral("would trigger at once")), qPrintable(shown.message()));
        shown.typeProtection("96950.05", "");
        QCOMPARE(wanted.count(), 0);
        QVERIFY(shown.message().contains(QStringLiteral("0.1")));
    }

    void what_is_wrong_with_protection_is_listed_and_mended()
    {
        Shown shown;
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
        Shown shown;
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

    void a_quarter_is_closed_from_the_menu()
    {
        Shown shown;
        shown.hold(longBtc());
        shown.table->setCurrentIndex(shown.drive.cell(0, 0));
        QSignalSpy closed(shown.session.orders(), &OrderGateway::closeWanted);
        QVERIFY(pickFromMenu([&] { QTest::keyClick(shown.table, Qt::Key_Return); }, QStringLiteral("Close 25 %")));
        QCOMPARE(closed.at(0).at(3).value<Decimal>(), d("0.25"));
    }

    void closing_at_a_limit_asks_for_the_price()
    {
        Shown shown;
        shown.hold(longBtc());
        shown.table->setCurrentIndex(shown.drive.cell(0, 0));
        QSignalSpy closed(shown.session.orders(), &OrderGateway::closeWanted);
        QVERIFY(pickFromMenu([&] { QTest::keyClick(shown.table, Qt::Key_Return); }, QStringLiteral("Close at a limit")));
        ConfirmDialog* dialog = shown.dialog();
        QVERIFY(dialog);
        Shown::type(dialog, "closePrice", "96500.05");
        Shown::accept(dialog);
        QCOMPARE(closed.count(), 0); // off the tick
        Shown::type(dialog, "closePrice", "96,620.0");
        Shown::accept(dialog);
        QCOMPARE(closed.count(), 1);
        QCOMPARE(closed.at(0).at(3).value<Decimal>(), Decimal(1));
        QCOMPARE(closed.at(0).at(4).value<Decimal>(), d("96620"));
    }

    void reversing_is_always_asked()
    {
        Shown shown;
        shown.hold(longBtc());
        QSignalSpy reversed(shown.session.orders(), &OrderGateway::reverseWanted);
        shown.drive.press(0, M::Reverse);
        QCOMPARE(reversed.count(), 0);
        QVERIFY(shown.dialog());
        QTest::keyClick(shown.dialog(), Qt::Key_Escape);
        QCOMPARE(reversed.count(), 0);
        shown.drive.press(0, M::Reverse);
        Shown::accept(shown.dialog());
        QCOMPARE(reversed.count(), 1);
        QCOMPARE(reversed.at(0).at(1).toString(), QStringLiteral("BTCUSDT"));
    }

    void isolated_margin_is_added_and_taken()
    {
        Shown shown;
        AccountFigures figures;
        figures.available = d("2840.60");
        shown.session.account()->applyFigures(figures, {});
        Position position = longBtc();
        shown.hold(position);
        QVERIFY(!shown.drive.hasButton(0, M::AdjustMargin)); // of a cross position there is none of its own
        position.marginType = MarginType::Isolated;
        position.isolatedMargin = position.isolatedWallet = d("2170.78");
        position.maintenanceMargin = d("173.66");
        shown.hold(position);
        QSignalSpy wanted(shown.session.orders(), &OrderGateway::marginWanted);
        shown.drive.press(0, M::AdjustMargin);
        ConfirmDialog* dialog = shown.dialog();
        QVERIFY(dialog);
        Shown::type(dialog, "marginAmount", "3000");
        Shown::accept(dialog);
        QCOMPARE(wanted.count(), 0); // more than there is
        Shown::type(dialog, "marginAmount", "250.5");
        Shown::accept(dialog);
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.at(0).at(3).value<Decimal>(), d("250.5"));
        shown.finish(wanted, 0);
        shown.drive.press(0, M::AdjustMargin);
        dialog = shown.dialog();
        QVERIFY(dialog);
        QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("marginTake")), Qt::LeftButton);
        Shown::type(dialog, "marginAmount", "100");
        Shown::accept(dialog);
        QCOMPARE(wanted.count(), 2);
        QCOMPARE(wanted.at(1).at(3).value<Decimal>(), d("-100"));
    }

    void flattening_everything_is_held()
    {
        Shown shown;
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

    void a_leg_that_closes_under_the_pointer_keeps_its_row()
    {
        Shown shown;
        Position other = longBtc();
        other.symbol = QStringLiteral("DOGEUSDT");
        shown.session.account()->applyPositions({ longBtc(), other });
        movePointer(shown.table, true);
        shown.session.account()->applyPositions({ other });
        QCOMPARE(shown.table->model()->rowCount(), 2);
        QVERIFY(!shown.drive.hasButton(0, M::Close));
        QVERIFY(shown.drive.spoken(0, M::Actions).contains(QStringLiteral("closed")));
        QVERIFY(shown.drive.hasButton(1, M::Close));
        movePointer(shown.table, false);
        QCOMPARE(shown.table->model()->rowCount(), 1);
    }

    void the_unit_of_the_result_goes_round()
    {
        Shown shown;
        shown.hold(longBtc());
        const auto header = [&] { return shown.table->model()->headerData(M::Unrealised, Qt::Horizontal).toString(); };
        QStringList seen { shown.drive.text(0, M::Unrealised) };
        for (int i = 0; i < 2; ++i) {
            QTest::keyClick(shown.table, Qt::Key_U);
            seen << shown.drive.text(0, M::Unrealised);
        }
        // 85.635; of 43,415.505; 190.3 / 0.1 ticks
        QCOMPARE(seen, (QStringList { QStringLiteral("+85.64"), QStringLiteral("+0.20 %"), QStringLiteral("+1,903") }));
        QCOMPARE(header(), QStringLiteral("Unrealised ticks"));
        QTest::keyClick(shown.table, Qt::Key_U);
        QCOMPARE(header(), QStringLiteral("Unrealised"));
    }

    void funding_and_realised_are_those_of_the_open_trade()
    {
        Shown shown;
        shown.hold(longBtc());
        QCOMPARE(shown.drive.text(0, M::Funding), QStringLiteral("\u2013"));
        TradeRecord trade;
        trade.symbol = QStringLiteral("BTCUSDT");
        trade.funding = d("-3.08");
        trade.realized = d("12");
        trade.fee = d("2.5");
        trade.opened = std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now()) - std::chrono::hours { 1 };
        shown.session.history()->applyOpenTrades({ trade });
        QCOMPARE(shown.drive.text(0, M::Funding), QStringLiteral("\u22123.08"));
        QCOMPARE(shown.drive.text(0, M::Realised), QStringLiteral("+6.42"));
        auto* totals = shown.panel.findChild<TotalsRow*>();
        shown.hold(longBtc());
        QVERIFY(totals->isVisible());
        QCOMPARE(totals->words(M::Funding), QStringLiteral("\u22123.08"));
        QCOMPARE(totals->words(M::Unrealised), QStringLiteral("+85.64"));
    }

    void numbers_of_a_lost_account_say_how_old_they_are()
    {
        Shown shown;
        shown.hold(longBtc());
        QToolButton* asOf = shown.chip("positionsAsOf");
        QVERIFY(asOf->isHidden());
        shown.session.account()->applyPhase(AccountPhase::Lost, QStringLiteral("stream lost"), wallTimeFromMs(1'790'000'000'000));
        QVERIFY(!asOf->isHidden());
        QVERIFY(asOf->text().contains(QStringLiteral("14:13:20")));
        QCOMPARE(shown.table->model()->rowCount(), 1);
    }
};

FATHOM_TEST(TestPositions)
#include "tst_positions.moc"
