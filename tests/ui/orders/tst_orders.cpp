// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/session_fixture.h"
#include "tests/support/test_main.h"
#include "ui/orders/fills_model.h"
#include "ui/orders/orders_model.h"
#include "ui/orders/orders_panel.h"
#include "ui/tables/cell_delegate.h"
#include "ui/tables/data_table.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace fathom;
using fathom::test::SessionFixture;

class TestOrders final : public QObject
{
    Q_OBJECT

private:
    static QPoint buttonCentre(DataTable* table, int row, int button)
    {
        const QModelIndex cell = table->model()->index(row, OrdersModel::Actions);
        const auto* delegate = static_cast<CellDelegate*>(table->itemDelegate());
        return delegate->buttonRect(table->visualRect(cell), cell, button).center();
    }

private Q_SLOTS:
    void the_model_keeps_the_item_model_contract()
    {
        SessionFixture fixture;
        OrdersModel model(fixture.session);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        AccountState* account = fixture.session.account();
        account->applyOrder(SessionFixture::limitOrder(1, Side::Buy, "96405.5", "0.200"));
        account->applyOrder(SessionFixture::limitOrder(2, Side::Sell, "96620.0", "0.150"));
        QCOMPARE(model.rowCount(), 2);
        Order ended = SessionFixture::limitOrder(1, Side::Buy, "96405.5", "0.200");
        ended.status = OrderStatus::Canceled;
        account->applyOrder(ended);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.at(0).localId, LocalOrderId(2));
    }

    void numbers_are_printed_at_tick_and_step()
    {
        SessionFixture fixture;
        OrdersModel model(fixture.session);
        fixture.session.account()->applyOrder(SessionFixture::limitOrder(1, Side::Buy, "96405.5", "0.2"));
        QCOMPARE(model.index(0, OrdersModel::Price).data().toString(), QStringLiteral("96,405.5"));
        QCOMPARE(model.index(0, OrdersModel::Quantity).data().toString(), QStringLiteral("0.200"));
        QCOMPARE(model.index(0, OrdersModel::OrderSide).data().toString(), QStringLiteral("BUY"));
    }

    void an_unknown_order_is_called_unknown_and_pinned()
    {
        SessionFixture fixture;
        OrdersModel model(fixture.session);
        fixture.session.account()->applyOrder(SessionFixture::limitOrder(1, Side::Buy, "96405.5", "0.2"));
        Order lost = SessionFixture::limitOrder(2, Side::Buy, "96400.0", "0.2");
        lost.status = OrderStatus::None;
        lost.request = RequestState::Unknown;
        lost.requestSince = std::chrono::steady_clock::now();
        fixture.session.account()->applyOrder(lost);
        QCOMPARE(model.rowCount(), 2);
        QVERIFY(model.index(1, OrdersModel::State).data().toString().startsWith(QStringLiteral("Unknown")));
        QVERIFY(model.index(1, 0).data(PinnedRole).toBool());
        QCOMPARE(model.counts().working(), 1);
        QCOMPARE(model.counts().unknown, 1);
        // It can neither be edited nor cancelled as if it were known.
        QVERIFY(model.index(1, OrdersModel::Actions).data(ButtonsRole).value<QVector<CellButton>>().isEmpty());
    }

    void a_click_on_the_cross_cancels_exactly_that_order()
    {
        SessionFixture fixture;
        OrdersPanel panel(fixture.context);
        panel.resize(1100, 300);
        panel.show();
        fixture.session.account()->applyOrder(SessionFixture::limitOrder(1, Side::Buy, "96405.5", "0.2"));
        fixture.session.account()->applyOrder(SessionFixture::limitOrder(2, Side::Sell, "96620.0", "0.15"));
        auto* table = panel.findChild<DataTable*>(QStringLiteral("ordersTable"));
        QSignalSpy cancelled(fixture.session.orders(), &OrderGateway::cancelWanted);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, buttonCentre(table, 1, 1));
        QCOMPARE(cancelled.count(), 1);
        QCOMPARE(cancelled.at(0).at(1).value<LocalOrderId>(), LocalOrderId(2));
    }

    void a_press_that_leaves_the_button_does_nothing()
    {
        SessionFixture fixture;
        OrdersPanel panel(fixture.context);
        panel.resize(1100, 300);
        panel.show();
        fixture.session.account()->applyOrder(SessionFixture::limitOrder(1, Side::Buy, "96405.5", "0.2"));
        auto* table = panel.findChild<DataTable*>(QStringLiteral("ordersTable"));
        QSignalSpy cancelled(fixture.session.orders(), &OrderGateway::cancelWanted);
        const QPoint at = buttonCentre(table, 0, 1);
        QTest::mousePress(table->viewport(), Qt::LeftButton, {}, at);
        QTest::mouseRelease(table->viewport(), Qt::LeftButton, {}, at + QPoint(-200, 60));
        QCOMPARE(cancelled.count(), 0);
    }

    void an_inline_edit_modifies_to_the_exact_price()
    {
        SessionFixture fixture;
        OrdersPanel panel(fixture.context);
        panel.resize(1100, 300);
        panel.show();
        fixture.session.account()->applyOrder(SessionFixture::limitOrder(1, Side::Buy, "96405.5", "0.2"));
        auto* table = panel.findChild<DataTable*>(QStringLiteral("ordersTable"));
        QSignalSpy modified(fixture.session.orders(), &OrderGateway::modifyWanted);
        const auto edit = [&](const char* text) {
            table->edit(table->model()->index(0, OrdersModel::Price));
            auto* editor = table->findChild<QLineEdit*>();
            QVERIFY(editor);
            editor->selectAll();
            QTest::keyClicks(editor, QLatin1String(text));
            QTest::keyClick(editor, Qt::Key_Return);
        };
        edit("96,404.3");
        QTRY_COMPARE(modified.count(), 1);
        QCOMPARE(modified.at(0).at(2).value<Decimal>(), Decimal::fromLiteral("96404.3"));
        QCOMPARE(modified.at(0).at(3).value<Decimal>(), Decimal::fromLiteral("0.2"));
    }

    void an_edit_off_the_grid_is_refused_in_words()
    {
        SessionFixture fixture;
        OrdersPanel panel(fixture.context);
        fixture.session.account()->applyOrder(SessionFixture::limitOrder(1, Side::Buy, "96405.5", "0.2"));
        QSignalSpy modified(fixture.session.orders(), &OrderGateway::modifyWanted);
        auto* table = panel.findChild<DataTable*>(QStringLiteral("ordersTable"));
        QVERIFY(!table->model()->setData(table->model()->index(0, OrdersModel::Price), QStringLiteral("96404.35")));
        QVERIFY(!table->model()->setData(table->model()->index(0, OrdersModel::Price), QStringLiteral("nan")));
        QVERIFY(!table->model()->setData(table->model()->index(0, OrdersModel::Quantity), QStringLiteral("0.2005")));
        QCOMPARE(modified.count(), 0);
        QVERIFY(panel.findChild<QLabel*>(QStringLiteral("ordersMessage"))->text().contains(QStringLiteral("0.001")));
    }

    void delete_cancels_the_selected_orders()
    {
        SessionFixture fixture;
        OrdersPanel panel(fixture.context);
        panel.show();
        for (LocalOrderId id = 1; id <= 3; ++id)
            fixture.session.account()->applyOrder(SessionFixture::limitOrder(id, Side::Buy, "96405.5", "0.2"));
        auto* table = panel.findChild<DataTable*>(QStringLiteral("ordersTable"));
        QSignalSpy cancelled(fixture.session.orders(), &OrderGateway::cancelWanted);
        table->selectRow(0);
        table->selectionModel()->select(table->model()->index(2, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QTest::keyClick(table, Qt::Key_Delete);
        QCOMPARE(cancelled.count(), 2);
    }

    void the_scope_follows_the_link_group()
    {
        SessionFixture fixture;
        OrdersPanel panel(fixture.context);
        Order doge = SessionFixture::limitOrder(2, Side::Sell, "0.21", "100");
        doge.symbol = QStringLiteral("DOGEUSDT");
        fixture.session.account()->applyOrder(SessionFixture::limitOrder(1, Side::Buy, "96405.5", "0.2"));
        fixture.session.account()->applyOrder(doge);
        auto* table = panel.findChild<DataTable*>(QStringLiteral("ordersTable"));
        QCOMPARE(table->model()->rowCount(), 2);
        panel.findChild<QToolButton*>(QStringLiteral("ordersFollowLink"))->setChecked(true);
        QCOMPARE(table->model()->rowCount(), 1);
        fixture.link.setSymbol(QStringLiteral("DOGEUSDT"));
        QCOMPARE(table->model()->index(0, OrdersModel::Symbol).data().toString(), QStringLiteral("DOGEUSDT"));
        QCOMPARE(table->model()->index(0, OrdersModel::Price).data().toString(), QStringLiteral("0.21000"));
        QSignalSpy all(fixture.session.orders(), &OrderGateway::cancelAllWanted);
        panel.findChild<QToolButton*>(QStringLiteral("ordersCancelAll"))->click();
        QCOMPARE(all.at(0).at(1).value<CancelScope>().symbol, QStringLiteral("DOGEUSDT"));
    }
};

FATHOM_TEST(TestOrders)
#include "tst_orders.moc"
