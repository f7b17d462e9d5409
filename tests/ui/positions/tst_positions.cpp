// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/session_fixture.h"
#include "tests/support/test_main.h"
#include "ui/positions/positions_model.h"
#include "ui/positions/positions_panel.h"
#include "ui/tables/cell_delegate.h"
#include "ui/tables/data_table.h"

#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace fathom;
using fathom::test::SessionFixture;

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
        QCOMPARE(text(PositionsModel::Symbol), QStringLiteral("BTCUSDT"));
        QCOMPARE(model.index(0, PositionsModel::Symbol).data(BadgeRole).toString(), QStringLiteral("LONG"));
        QCOMPARE(text(PositionsModel::Size), QStringLiteral("0.450"));
        QCOMPARE(text(PositionsModel::Entry), QStringLiteral("96,288.6"));
        QCOMPARE(text(PositionsModel::Liquidation), QStringLiteral("79,086.1"));
        // (79,086.1 - 96,478.9) / 96,478.9 is 18.0275 %
        QCOMPARE(text(PositionsModel::LiquidationDistance), QStringLiteral("18.03 %"));
        QCOMPARE(text(PositionsModel::Unrealised), QStringLiteral("+85.64"));
        // 85.635 over 0.45 x 96,478.9 / 20
        QCOMPARE(text(PositionsModel::Roe), QStringLiteral("+3.94 %"));
        QCOMPARE(model.index(0, PositionsModel::Unrealised).data(Qt::ToolTipRole).toString(), QStringLiteral("85.635"));
    }

    void no_liquidation_price_is_shown_as_unknown_not_zero()
    {
        SessionFixture fixture;
        PositionsModel model(fixture.session);
        Position position = SessionFixture::longPosition("0.001", "96288.6", "96478.9");
        position.liquidationPrice = Decimal();
        fixture.session.account()->applyPositions({ position });
        QCOMPARE(model.index(0, PositionsModel::Liquidation).data().toString(), QStringLiteral("\u2013"));
        QCOMPARE(model.index(0, PositionsModel::LiquidationDistance).data().toString(), QStringLiteral("\u2013"));
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
        const QModelIndex cell = table->model()->index(0, PositionsModel::LiquidationDistance);
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
        SessionFixture fixture;
        PositionsPanel panel(fixture.context);
        panel.resize(1100, 200);
        panel.show();
        fixture.session.account()->applyPositions({ SessionFixture::longPosition("0.450", "96288.6", "96478.9") });
        auto* table = panel.findChild<DataTable*>(QStringLiteral("positionsTable"));
        const QModelIndex cell = table->model()->index(0, PositionsModel::Actions);
        const auto* delegate = static_cast<CellDelegate*>(table->itemDelegate());
        QSignalSpy closed(fixture.session.orders(), &OrderGateway::closeWanted);
        const auto press = [&](int button) {
            QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, delegate->buttonRect(table->visualRect(cell), cell, button).center());
        };
        press(0);
        press(1);
        QCOMPARE(closed.count(), 2);
        QCOMPARE(closed.at(0).at(3).value<Decimal>(), Decimal::fromLiteral("0.5"));
        QCOMPARE(closed.at(1).at(3).value<Decimal>(), Decimal(1));
    }

    void the_keyboard_reaches_the_row_buttons()
    {
        SessionFixture fixture;
        PositionsPanel panel(fixture.context);
        panel.show();
        fixture.session.account()->applyPositions({ SessionFixture::longPosition("0.450", "96288.6", "96478.9") });
        auto* table = panel.findChild<DataTable*>(QStringLiteral("positionsTable"));
        QSignalSpy closed(fixture.session.orders(), &OrderGateway::closeWanted);
        table->setCurrentIndex(table->model()->index(0, 0));
        QTest::keyClick(table, Qt::Key_Right);
        QTest::keyClick(table, Qt::Key_Right);
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(closed.count(), 1);
        QCOMPARE(closed.at(0).at(3).value<Decimal>(), Decimal(1));
    }

    void numbers_of_a_lost_account_say_how_old_they_are()
    {
        SessionFixture fixture;
        PositionsPanel panel(fixture.context);
        panel.show();
        fixture.session.account()->applyPositions({ SessionFixture::longPosition("0.450", "96288.6", "96478.9") });
        auto* asOf = panel.findChild<QLabel*>(QStringLiteral("positionsAsOf"));
        QVERIFY(!asOf->isVisible());
        fixture.session.account()->applyPhase(AccountPhase::Lost, QStringLiteral("stream lost"), wallTimeFromMs(1'790'000'000'000));
        QVERIFY(asOf->isVisible());
        QVERIFY(asOf->text().contains(QStringLiteral("14:13:20")));
        QCOMPARE(panel.findChild<DataTable*>(QStringLiteral("positionsTable"))->model()->rowCount(), 1);
    }
};

FATHOM_TEST(TestPositions)
#include "tst_positions.moc"
