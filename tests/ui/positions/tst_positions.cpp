// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/history.h"
#include "tests/support/test_main.h"
#include "tests/ui/positions/positions_desk.h"
#include "ui/tables/totals_row.h"

#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollBar>

using namespace fathom;
using namespace fathom::test;

using M = PositionsModel;

//! What a position's row shows, and that it stays where it is.
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

    void a_cross_ratio_counts_no_isolated_money()
    {
        SessionFixture fixture;
        PositionsModel model(fixture.session);
        AccountFigures figures;
        figures.wallet = figures.marginBalance = d("10000");
        figures.maintenanceMargin = d("600");
        figures.crossWallet = d("1100");
        figures.crossUnrealizedPnl = d("-100");
        figures.crossMaintenanceMargin = d("500");
        fixture.session.account()->applyFigures(figures, {});
        Position isolated = SessionFixture::longPosition("0.100", "96288.6", "96478.9");
        isolated.symbol = QStringLiteral("ETHUSDT");
        isolated.marginType = MarginType::Isolated;
        isolated.isolatedMargin = d("1000");
        isolated.maintenanceMargin = d("100");
        const std::vector<Position> held { SessionFixture::longPosition("0.450", "96288.6", "96478.9"), isolated };
        fixture.session.account()->applyPositions(held);
        QCOMPARE(model.index(0, M::MarginRatio).data().toString(), QStringLiteral("50.00 %"));
        QCOMPARE(model.index(1, M::MarginRatio).data().toString(), QStringLiteral("10.00 %"));
        QString spoken;
        QCOMPARE(model.totals(spoken)[M::MarginRatio].text, QStringLiteral("50.00 %"));
        figures.crossUnrealizedPnl = d("-1100");
        fixture.session.account()->applyFigures(figures, {});
        fixture.session.account()->applyPositions(held);
        QCOMPARE(model.index(0, M::MarginRatio).data().toString(), QStringLiteral("\u2013")); // used up, not 0 %
    }

    void what_is_printed_as_zero_has_no_colour()
    {
        SessionFixture fixture;
        PositionsModel model(fixture.session);
        Position position = SessionFixture::longPosition("0.001", "96288.6", "96290.6"); // 0.002 won
        fixture.session.account()->applyPositions({ position });
        Cell buffer;
        QCOMPARE(model.index(0, M::Unrealised).data().toString(), QStringLiteral("0.00"));
        QVERIFY(cellAt(model.index(0, M::Unrealised), buffer).ink == Ink::Text2);
        position = SessionFixture::longPosition("0.450", "96288.6", "96290.6");
        fixture.session.account()->applyPositions({ position });
        QCOMPARE(model.index(0, M::Unrealised).data().toString(), QStringLiteral("+0.90"));
        QVERIFY(cellAt(model.index(0, M::Unrealised), buffer).ink == Ink::Buy);
    }

    void a_part_covered_is_told_in_per_cent_where_two_sizes_have_no_room()
    {
        SessionFixture fixture;
        PositionsModel model(fixture.session);
        Order stop = SessionFixture::limitOrder(1, Side::Sell, "0", "0.449");
        stop.orderId = 0;
        stop.algoId = 4001;
        stop.type = OrderType::StopMarket;
        stop.triggerPrice = d("96000");
        stop.reduceOnly = true;
        fixture.session.account()->applyOrder(stop);
        fixture.session.account()->applyPositions({ SessionFixture::longPosition("0.450", "96288.6", "96478.9") });
        Cell buffer;
        const auto chip = [&] { return cellAt(model.index(0, M::Protection), buffer).parts.last().text; };
        QCOMPARE(chip(), QStringLiteral("0.449 of 0.450"));
        model.setCompact(true);
        QCOMPARE(chip(), QStringLiteral("99 %")); // never the whole
        QVERIFY2(model.index(0, M::Protection).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("covers 0.449 of 0.450")), qPrintable(model.index(0, M::Protection).data(Qt::AccessibleTextRole).toString()));
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

    void a_net_result_names_the_fees_paid_in_other_assets()
    {
        SessionFixture fixture;
        PositionsModel model(fixture.session);
        const Position position = SessionFixture::longPosition("0.450", "96288.6", "96478.9");
        fixture.session.account()->applyPositions({ position });
        TradeRecord trade;
        trade.symbol = position.symbol;
        trade.side = position.side;
        trade.realized = d("12.5");
        trade.otherFees = { { QStringLiteral("BNB"), d("0.0051") } };
        fixture.session.history()->applyOpenTrades({ trade });
        Cell buffer;
        const Cell& net = cellAt(model.index(0, M::Realised), buffer);
        QCOMPARE(net.text, QStringLiteral("+12.50"));
        QCOMPARE(net.unit, QStringLiteral(", \u22120.00510000 BNB"));
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

    void the_keyboard_reaches_the_row_buttons()
    {
        PositionsDesk shown;
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
        PositionsDesk shown;
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

    void a_leg_that_closes_under_the_pointer_keeps_its_row()
    {
        PositionsDesk shown;
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
        PositionsDesk shown;
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
        PositionsDesk shown;
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
        PositionsDesk shown;
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
