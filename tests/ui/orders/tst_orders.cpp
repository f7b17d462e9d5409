// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/session_fixture.h"
#include "tests/support/table_driver.h"
#include "tests/support/test_main.h"
#include "ui/orders/orders_model.h"
#include "ui/orders/orders_panel.h"
#include "ui/workspace/confirm_dialog.h"
#include "ui/workspace/key_map.h"
#include "ui/workspace/key_router.h"
#include "ui/workspace/small_widgets.h"
#include "tests/support/words.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace fathom;
using namespace fathom::test;
using fathom::test::movePointer;
using fathom::test::pickFromMenu;
using fathom::test::SessionFixture;
using fathom::test::TableDriver;

namespace {

using M = OrdersModel;

Order stopOrder(LocalOrderId id, const char* trigger)
{
    Order order = SessionFixture::limitOrder(id, Side::Sell, "0", "0");
    order.type = OrderType::StopMarket;
    order.orderId = 0;
    order.algoId = static_cast<std::int64_t>(id);
    order.triggerPrice = d(trigger);
    order.closePosition = order.reduceOnly = true; // as the exchange reports it
    return order;
}

Order refusedOrder(LocalOrderId id)
{
    Order order = SessionFixture::limitOrder(id, Side::Buy, "96405.5", "0.9");
    order.orderId = 0;
    order.status = OrderStatus::None;
    order.request = RequestState::Refused;
    order.errorCode = -2019;
    order.errorText = QStringLiteral("margin is insufficient (-2019)");
    order.errorSince = std::chrono::steady_clock::now();
    return order;
}

Error rejected(const char* reason)
{
    Error error;
    error.code = Error::Code::Rejected;
    error.detail = QLatin1String(reason);
    return error;
}

//! The panel as the window shows it, its tools standing beside it.
struct Shown : SessionFixture
{
    QObject routers;
    KeyRouter router { KeyMap::of(preferences), &routers };
    OrdersPanel panel { context };
    DataTable* table = panel.findChild<DataTable*>(QStringLiteral("ordersTable"));
    QWidget* tools = panel.findChild<QWidget*>(QStringLiteral("titleTools"));
    TableDriver drive { table };

    explicit Shown(Environment environment = Environment::Paper)
        : SessionFixture(environment)
    {
        panel.resize(1900, 400);
        panel.move(400, 400); // away from the pointer, which holds the list
        panel.show();
        panel.activateWindow();
        (void) QTest::qWaitForWindowActive(&panel);
    }
    void add(const Order& order) { session.account()->applyOrder(order); }
    void addTwo()
    {
        add(limitOrder(1, Side::Buy, "96405.5", "0.2"));
        add(limitOrder(2, Side::Sell, "96620.0", "0.15"));
    }
    void holdLong() { session.account()->applyPositions({ longPosition("0.450", "96288.6", "96478.9") }); }
    QString message() const { return panel.findChild<QLabel*>(QStringLiteral("ordersMessage"))->text(); }
    QPushButton* cancelAll() const { return panel.findChild<QPushButton*>(QStringLiteral("ordersCancelAll")); }
    QToolButton* asOf() const { return panel.findChild<QToolButton*>(QStringLiteral("ordersAsOf")); }
};

} // namespace

class TestOrders final : public QObject
{
    Q_OBJECT

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
        QCOMPARE(model.index(0, M::Price).data().toString(), QStringLiteral("96,405.5"));
        QCOMPARE(model.index(0, M::Quantity).data().toString(), QStringLiteral("0.200"));
        QCOMPARE(model.index(0, M::OrderSide).data().toString(), QStringLiteral("BUY"));
        QCOMPARE(model.index(0, M::HeldAt).data().toString(), QStringLiteral("Exchange"));
    }

    void E08_an_order_of_a_type_nobody_knows_is_not_called_a_market_order()
    {
        SessionFixture fixture;
        OrdersModel model(fixture.session);
        Order order = SessionFixture::limitOrder(1, Side::Buy, "96405.5", "0.2");
        order.type = OrderType::Other;
        fixture.session.account()->applyOrder(order);
        QCOMPARE(model.index(0, M::Type).data().toString(), QStringLiteral("Other"));
        QCOMPARE(model.index(0, M::Price).data().toString(), QStringLiteral("96,405.5"));
        QVERIFY(!describeOrder(order, fixture.session).contains(QStringLiteral("market")));
        order.price = Decimal();
        fixture.session.account()->applyOrder(order);
        QVERIFY(!model.index(0, M::Price).data().toString().contains(QStringLiteral("market")));
    }

    // What the menu says is of the order it was opened on, whatever stands in its row by then.
    void the_menu_of_a_row_means_its_order_though_rows_move_meanwhile()
    {
        Shown shown;
        shown.addTwo();
        shown.add(SessionFixture::limitOrder(3, Side::Buy, "96300.0", "0.3"));
        const auto ended = [&](LocalOrderId id) {
            Order order = *shown.session.account()->order(id);
            order.status = OrderStatus::Canceled;
            shown.add(order);
        };
        QTimer::singleShot(0, &shown.panel, [&] { ended(1); }); // while the menu stands open
        const int row = shown.drive.rowOf(M::Price, QStringLiteral("96,620.0"));
        QVERIFY(pickFromMenu([&] { Q_EMIT shown.table->menuWanted(row, shown.table->mapToGlobal(QPoint(5, 5))); }, QStringLiteral("Edit price and size")));
        QCOMPARE(shown.table->model()->rowCount(), 2);
        auto* editor = shown.table->findChild<QLineEdit*>(QStringLiteral("cellEditor"));
        QVERIFY(editor);
        QCOMPARE(editor->text(), QStringLiteral("96620"));
    }

    // "F2, type price, Enter": a price must not land in the size.
    void the_key_that_edits_opens_the_price_or_the_cell_that_was_pressed_data()
    {
        QTest::addColumn<bool>("isStop");
        QTest::addColumn<int>("pressed");
        QTest::addColumn<QString>("text");
        QTest::newRow("a limit") << false << int(M::State) << QStringLiteral("96405.5");
        QTest::newRow("its size was pressed") << false << int(M::Quantity) << QStringLiteral("0.2");
        QTest::newRow("its price was pressed") << false << int(M::Price) << QStringLiteral("96405.5");
        QTest::newRow("a stop") << true << int(M::State) << QStringLiteral("96000");
    }
    void the_key_that_edits_opens_the_price_or_the_cell_that_was_pressed()
    {
        QFETCH(bool, isStop);
        QFETCH(int, pressed);
        QFETCH(QString, text);
        Shown shown;
        shown.add(isStop ? stopOrder(1, "96000") : SessionFixture::limitOrder(1, Side::Buy, "96405.5", "0.2"));
        shown.table->setCurrentIndex(shown.table->model()->index(0, pressed));
        shown.table->setFocus();
        QTest::keyClick(shown.table, Qt::Key_F2);
        auto* editor = shown.table->findChild<QLineEdit*>(QStringLiteral("cellEditor"));
        QVERIFY(editor);
        QCOMPARE(editor->text(), text);
    }

    void C04_a_row_that_is_not_at_the_exchange_is_sent_again_whole_and_once_data()
    {
        QTest::addColumn<int>("request");
        QTest::addColumn<int>("code");
        QTest::addColumn<bool>("offered");
        QTest::newRow("never left") << int(RequestState::NotSent) << 0 << true;
        QTest::newRow("proven absent") << int(RequestState::NotPlaced) << 0 << true;
        QTest::newRow("overloaded") << int(RequestState::Refused) << -1008 << true;
        QTest::newRow("refused") << int(RequestState::Refused) << -2019 << false;
        QTest::newRow("nobody knows") << int(RequestState::Unknown) << 0 << false;
    }

    void C04_a_row_that_is_not_at_the_exchange_is_sent_again_whole_and_once()
    {
        QFETCH(int, request);
        QFETCH(int, code);
        QFETCH(bool, offered);
        Shown shown;
        shown.session.market()->watchBook(QStringLiteral("BTCUSDT"));
        auto book = std::make_shared<BookView>();
        book->instrument = shown.session.market()->instrument(QStringLiteral("BTCUSDT"));
        book->state = BookState::Synced;
        book->bids = { { 964823, 1500 } };
        book->asks = { { 964824, 1500 } };
        shown.session.market()->applyBook(QStringLiteral("BTCUSDT"), book);
        QSignalSpy placed(shown.session.orders(), &OrderGateway::placeWanted);
        OrderIntent intent;
        intent.symbol = QStringLiteral("BTCUSDT");
        intent.price = d("96405.5");
        intent.quantity = d("0.2");
        Bracket bracket;
        bracket.stopLoss.emplace().trigger = d("96000");
        shown.session.orders()->place(intent, bracket);
        Order order = refusedOrder(placed.at(0).at(1).value<LocalOrderId>());
        order.request = static_cast<RequestState>(request);
        order.errorCode = code;
        shown.add(order);
        QCOMPARE(shown.table->model()->rowCount(), 1);
        QCOMPARE(shown.drive.hasButton(0, M::SendAgain), offered);
        // Of another run nobody knows what was to come with it.
        Order foreign = order;
        foreign.localId = 9999;
        shown.add(foreign);
        QVERIFY(!shown.drive.hasButton(1, M::SendAgain));
        if (!offered)
            return;
        shown.session.orders()->applyBlockedReason(QStringLiteral("Account stream lost"));
        QTRY_COMPARE(shown.table->indexAt(shown.drive.centreOf(0, M::SendAgain)).column(), int(M::Actions)); // columns take their widths a turn later
        shown.drive.press(0, M::SendAgain);
        QCOMPARE(placed.count(), 1);
        QVERIFY2(shown.message().contains(QStringLiteral("Account stream lost")), qPrintable(shown.message()));
        shown.session.orders()->applyBlockedReason({});
        QVERIFY(pickFromMenu([&] { Q_EMIT shown.table->menuWanted(0, shown.table->mapToGlobal(QPoint(5, 5))); }, QStringLiteral("orderMenuSendAgain")));
        QCOMPARE(placed.count(), 2);
        QCOMPARE(placed.at(1).at(2).value<OrderIntent>().price, d("96405.5"));
        QVERIFY(placed.at(1).at(3).value<Bracket>() == bracket);
        QVERIFY(!shown.drive.hasButton(0, M::SendAgain));
    }

    void C04_what_nobody_follows_is_read_before_it_is_sent_again()
    {
        Shown shown;
        const QString btc = QStringLiteral("BTCUSDT");
        QSignalSpy placed(shown.session.orders(), &OrderGateway::placeWanted);
        QSignalSpy wanted(shown.session.market(), &MarketData::bookWanted);
        OrderIntent intent;
        intent.symbol = btc;
        intent.price = d("96405.5");
        intent.quantity = d("0.2");
        shown.session.orders()->place(intent);
        Order order = refusedOrder(placed.at(0).at(1).value<LocalOrderId>());
        order.request = RequestState::NotSent;
        shown.add(order);
        QTRY_COMPARE(shown.table->indexAt(shown.drive.centreOf(0, M::SendAgain)).column(), int(M::Actions));
        for (int press = 0; press < 2; ++press) { // the second one, too, before it is here
            shown.drive.press(0, M::SendAgain);
            QVERIFY2(shown.message().contains(QStringLiteral("The book of BTCUSDT is being read")), qPrintable(shown.message()));
        }
        QCOMPARE(wanted, (QList<QList<QVariant>> { { btc, true } }));
        auto book = std::make_shared<BookView>();
        book->instrument = shown.session.market()->instrument(btc);
        book->state = BookState::Synced;
        book->bids = { { 964823, 1500 } };
        book->asks = { { 964824, 1500 } };
        shown.session.market()->applyBook(btc, book);
        QCOMPARE(placed.count(), 1); // never by itself
        QVERIFY2(shown.message().contains(QStringLiteral("can be sent now")), qPrintable(shown.message()));
        shown.drive.press(0, M::SendAgain);
        QCOMPARE(placed.count(), 2);
        QCOMPARE(placed.at(1).at(2).value<OrderIntent>().seenAsk, d("96482.4"));
    }

    void rows_stand_still_while_a_menu_is_open()
    {
        Shown shown;
        shown.addTwo();
        movePointer(shown.table, true);
        QMenu menu(&shown.panel);
        menu.addAction(QStringLiteral("x"));
        menu.popup(shown.panel.mapToGlobal(QPoint(50, 350)));
        movePointer(shown.table, false); // to the menu
        Order order = *shown.session.account()->order(1);
        order.status = OrderStatus::Canceled;
        shown.add(order);
        QCOMPARE(shown.table->model()->rowCount(), 2);
        menu.close();
        QTRY_COMPARE_WITH_TIMEOUT(shown.table->model()->rowCount(), 1, 30'000);
    }

    void an_unknown_order_is_called_unknown_and_pinned()
    {
        Shown shown;
        shown.add(SessionFixture::limitOrder(1, Side::Buy, "96405.5", "0.2"));
        Order lost = SessionFixture::limitOrder(2, Side::Buy, "96400.0", "0.2");
        lost.status = OrderStatus::None;
        lost.request = RequestState::Unknown;
        lost.requestSince = std::chrono::steady_clock::now();
        lost.queries = 2;
        shown.add(lost);
        QCOMPARE(shown.table->model()->rowCount(), 2);
        // On top whatever the order of arrival as soon as nobody types into the table, and not among what works.
        shown.table->clearFocus();
        QTRY_VERIFY(shown.drive.text(0, M::State).startsWith(QStringLiteral("Unknown")));
        QVERIFY(shown.drive.cell(0, 0).data(PinnedRole).toBool());
        const QString note = shown.panel.property(panelNoteProperty).toString();
        QVERIFY2(note.contains(QStringLiteral("1 ordinary")) && note.contains(QStringLiteral("1 unknown")), qPrintable(note));
        QCOMPARE(shown.cancelAll()->text(), QStringLiteral("Cancel all 1"));
        QVERIFY(shown.drive.spoken(0, M::Actions).contains(QStringLiteral("try 2 of 5; not sent again")));
        QCOMPARE(shown.drive.text(0, M::HeldAt), QStringLiteral("Unknown"));
        // It can be asked about; neither edited nor cancelled as if it were known.
        QVERIFY(shown.drive.hasButton(0, M::CheckNow));
        QVERIFY(!shown.drive.hasButton(0, M::Edit) && !shown.drive.hasButton(0, M::Cancel));
        QVERIFY(!(shown.drive.cell(0, M::Price).flags() & Qt::ItemIsEditable));
    }

    void a_click_on_the_cross_cancels_exactly_that_order()
    {
        Shown shown;
        shown.addTwo();
        QSignalSpy cancelled(shown.session.orders(), &OrderGateway::cancelWanted);
        shown.drive.press(1, M::Cancel);
        QCOMPARE(cancelled.count(), 1);
        QCOMPARE(cancelled.at(0).at(1).value<LocalOrderId>(), LocalOrderId(2));
    }

    void a_press_that_leaves_the_button_does_nothing()
    {
        Shown shown;
        shown.addTwo();
        QSignalSpy cancelled(shown.session.orders(), &OrderGateway::cancelWanted);
        const QPoint at = shown.drive.centreOf(0, M::Cancel);
        QTest::mousePress(shown.table->viewport(), Qt::LeftButton, {}, at);
        QTest::mouseRelease(shown.table->viewport(), Qt::LeftButton, {}, at + QPoint(-200, 60));
        QCOMPARE(cancelled.count(), 0);
    }

    void an_inline_edit_modifies_to_the_exact_price()
    {
        Shown shown;
        shown.addTwo();
        QSignalSpy modified(shown.session.orders(), &OrderGateway::modifyWanted);
        shown.drive.type(0, M::Price, QStringLiteral("96,404.3"));
        QCOMPARE(modified.count(), 1);
        QCOMPARE(modified.at(0).at(1).value<LocalOrderId>(), LocalOrderId(1));
        QCOMPARE(modified.at(0).at(2).value<Decimal>(), d("96404.3"));
        QCOMPARE(modified.at(0).at(3).value<Decimal>(), d("0.2"));
        shown.drive.type(0, M::Quantity, QStringLiteral("0.25"));
        QCOMPARE(modified.count(), 2);
        QCOMPARE(modified.at(1).at(3).value<Decimal>(), d("0.25"));
        // A refusal says that nothing changed.
        shown.session.orders()->applyFinished(modified.at(0).at(0).value<RequestId>(), Outcome::Rejected, rejected("price too high"), 1);
        QVERIFY(shown.message().contains(QStringLiteral("refused, unchanged")));
    }

    void an_edit_off_the_grid_is_refused_in_words()
    {
        Shown shown;
        shown.addTwo();
        QSignalSpy modified(shown.session.orders(), &OrderGateway::modifyWanted);
        QAbstractItemModel* model = shown.table->model();
        QVERIFY(!model->setData(model->index(0, M::Price), QStringLiteral("96404.35")));
        QVERIFY(shown.message().contains(QStringLiteral("0.1")));
        QVERIFY(!model->setData(model->index(0, M::Price), QStringLiteral("nan")));
        QVERIFY(!model->setData(model->index(0, M::Quantity), QStringLiteral("0.2005")));
        QVERIFY(shown.message().contains(QStringLiteral("0.001")));
        QCOMPARE(modified.count(), 0);
    }

    void a_size_below_what_is_filled_is_no_edit()
    {
        Shown shown;
        Order part = SessionFixture::limitOrder(1, Side::Buy, "96405.5", "0.2");
        part.status = OrderStatus::PartiallyFilled;
        part.executed = d("0.12");
        shown.add(part);
        QSignalSpy modified(shown.session.orders(), &OrderGateway::modifyWanted);
        shown.drive.type(0, M::Quantity, QStringLiteral("0.12"));
        QCOMPARE(modified.count(), 0);
        QVERIFY(shown.message().contains(QStringLiteral("0.120 is filled already")));
    }

    void a_stop_is_edited_by_a_new_one_in_its_place()
    {
        Shown shown;
        shown.holdLong();
        shown.add(stopOrder(7, "96080"));
        QCOMPARE(shown.drive.text(0, M::Quantity), QStringLiteral("all"));
        QCOMPARE(shown.drive.text(0, M::Price), QStringLiteral("market"));
        // 0.45 x (96,080 - 96,288.6)
        QCOMPARE(shown.drive.text(0, M::Result), QStringLiteral("\u221293.87"));
        QSignalSpy replaced(shown.session.orders(), &OrderGateway::replaceWanted);
        shown.drive.type(0, M::Trigger, QStringLiteral("96100"));
        QCOMPARE(replaced.count(), 1);
        QCOMPARE(replaced.at(0).at(1).value<LocalOrderId>(), LocalOrderId(7));
        const auto terms = replaced.at(0).at(3).value<OrderIntent>();
        QCOMPARE(terms.triggerPrice, d("96100"));
        QVERIFY(terms.closePosition);
    }

    void a_live_account_asks_before_an_order_is_changed()
    {
        Shown shown(Environment::Production);
        shown.addTwo();
        QSignalSpy modified(shown.session.orders(), &OrderGateway::modifyWanted);
        shown.drive.type(0, M::Price, QStringLiteral("96404.3"));
        QCOMPARE(modified.count(), 0);
        auto* dialog = shown.panel.findChild<ConfirmDialog*>();
        QVERIFY(dialog && dialog->isVisible());
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(modified.count(), 1);
    }

    void the_menu_splits_a_limit_order_after_a_question()
    {
        Shown shown;
        shown.addTwo();
        const Order order = *shown.session.account()->order(shown.session.account()->openOrders().front().localId);
        QSignalSpy split(shown.session.orders(), &OrderGateway::splitWanted);
        QVERIFY(pickFromMenu([&] { Q_EMIT shown.table->menuWanted(0, shown.table->mapToGlobal(QPoint(5, 5))); }, QStringLiteral("orderMenuSplit")));
        auto* dialog = shown.panel.findChild<ConfirmDialog*>();
        QVERIFY(dialog && dialog->isVisible());
        QCOMPARE(split.count(), 0);
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(split.count(), 1);
        QVERIFY(split[0][3].value<Decimal>() < order.quantity);
    }

    void the_menu_adds_take_profit_and_stop_after_a_question()
    {
        Shown shown;
        const Order order = SessionFixture::limitOrder(1, Side::Buy, "96405.5", "0.2");
        shown.add(order);
        QSignalSpy wanted(shown.session.orders(), &OrderGateway::bracketWanted);
        const auto open = [&](int row) {
            return pickFromMenu([&] { Q_EMIT shown.table->menuWanted(row, shown.table->mapToGlobal(QPoint(5, 5))); }, QStringLiteral("orderMenuBracket"));
        };
        QVERIFY(open(0));
        auto* dialog = shown.panel.findChild<ConfirmDialog*>(QStringLiteral("orderBracketDialog"));
        QVERIFY(dialog && dialog->isVisible());
        const auto field = [&](const char* name) { return dialog->findChild<QLineEdit*>(QLatin1String(name)); };
        const auto type = [&](const char* name, const char* text) {
            field(name)->clear();
            QTest::keyClicks(field(name), QLatin1String(text));
        };
        // Nothing yet, then one on the wrong side: both keep it from being sent.
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(wanted.count(), 0);
        type("stopLoss", "96500");
        QTest::keyClick(field("stopLoss"), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(wanted.count(), 0);
        QVERIFY(dialog->isVisible());
        type("stopLoss", "1%"); // as in the ticket: below a buy, on the tick
        type("takeProfit", "2r");
        QVERIFY(dialog->findChild<QLabel*>(QStringLiteral("bracketNote"))->text().contains(QStringLiteral("2.00")));
        QTest::keyClick(field("takeProfit"), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted[0][1].value<LocalOrderId>(), order.localId);
        const auto bracket = wanted[0][2].value<Bracket>();
        QCOMPARE(bracket.stopLoss->trigger, d("95441.4"));
        QCOMPARE(bracket.takeProfit->trigger, d("98333.7"));
        QCOMPARE(bracket.stopLoss->workingType, WorkingType::MarkPrice);
        QTRY_VERIFY(shown.panel.findChild<ConfirmDialog*>(QStringLiteral("orderBracketDialog")) == nullptr || !dialog->isVisible());
    }

    void what_is_held_for_an_order_is_edited_and_taken_away()
    {
        Shown shown;
        shown.add(SessionFixture::limitOrder(1, Side::Buy, "96405.5", "0.2"));
        const auto held = [](LocalOrderId id, OrderType type, const char* trigger) {
            Order leg = stopOrder(id, trigger);
            leg.type = type;
            leg.closePosition = false;
            leg.quantity = d("0.2");
            leg.reduceOnly = true;
            leg.algoId = 0;
            leg.status = OrderStatus::None;
            leg.heldHere = true;
            leg.parent = 1;
            leg.workingType = WorkingType::ContractPrice;
            return leg;
        };
        shown.add(held(2, OrderType::StopMarket, "95000"));
        shown.add(held(3, OrderType::TakeProfitMarket, "98000"));
        QSignalSpy wanted(shown.session.orders(), &OrderGateway::bracketWanted);
        // From the row of a leg, too: it is about the entry it waits for.
        for (int row = 0; row < 3; ++row) {
            QVERIFY(pickFromMenu([&] { Q_EMIT shown.table->menuWanted(row, shown.table->mapToGlobal(QPoint(5, 5))); }, QStringLiteral("Edit TP / SL")));
            auto* dialog = shown.panel.findChild<ConfirmDialog*>(QStringLiteral("orderBracketDialog"));
            QVERIFY(dialog);
            QCOMPARE(dialog->findChild<QLineEdit*>(QStringLiteral("stopLoss"))->text(), QStringLiteral("95,000.0"));
            QCOMPARE(dialog->findChild<QLineEdit*>(QStringLiteral("takeProfit"))->text(), QStringLiteral("98,000.0"));
            dialog->findChild<QLineEdit*>(QStringLiteral("takeProfit"))->clear();
            Q_EMIT dialog->findChild<QLineEdit*>(QStringLiteral("takeProfit"))->textEdited({});
            QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
            QCOMPARE(wanted.count(), row + 1);
            const auto bracket = wanted[row][2].value<Bracket>();
            QCOMPARE(wanted[row][1].value<LocalOrderId>(), LocalOrderId(1));
            QVERIFY(!bracket.takeProfit);
            QCOMPARE(bracket.stopLoss->trigger, d("95000"));
            QCOMPARE(bracket.stopLoss->workingType, WorkingType::ContractPrice);
            dialog->hide();
            delete dialog;
        }
    }

    void an_order_that_takes_no_bracket_says_why_in_its_menu()
    {
        Shown shown;
        Order exit = SessionFixture::limitOrder(1, Side::Sell, "96620.0", "0.15");
        exit.reduceOnly = true;
        shown.add(exit);
        Order busy = SessionFixture::limitOrder(2, Side::Buy, "96405.5", "0.2");
        busy.request = RequestState::Modifying;
        busy.wantedPrice = busy.price;
        shown.add(busy);
        for (int row = 0; row < 2; ++row)
            QVERIFY(!pickFromMenu([&] { Q_EMIT shown.table->menuWanted(row, shown.table->mapToGlobal(QPoint(5, 5))); }, QStringLiteral("orderMenuBracket")));
        QVERIFY(!shown.panel.findChild<ConfirmDialog*>());
    }

    void delete_cancels_the_selected_orders_and_spares_protection_once()
    {
        Shown shown;
        shown.holdLong();
        for (LocalOrderId id = 1; id <= 3; ++id)
            shown.add(SessionFixture::limitOrder(id, Side::Buy, "96405.5", "0.2"));
        shown.add(stopOrder(4, "96080"));
        QSignalSpy cancelled(shown.session.orders(), &OrderGateway::cancelWanted);
        shown.table->selectRow(0);
        for (const int row : { 2, 3 })
            shown.table->selectionModel()->select(shown.drive.cell(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QTest::keyClick(shown.table, Qt::Key_Delete);
        QCOMPARE(cancelled.count(), 2);
        QVERIFY(shown.message().contains(QStringLiteral("cancel again")));
        QTest::keyClick(shown.table, Qt::Key_Delete);
        QVERIFY(std::any_of(cancelled.cbegin() + 2, cancelled.cend(), [](const auto& call) { return call.at(1).template value<LocalOrderId>() == 4; }));
    }

    void cancel_all_spares_protection_until_the_second_press()
    {
        Shown shown;
        shown.holdLong();
        shown.addTwo();
        shown.add(stopOrder(4, "96080"));
        QSignalSpy all(shown.session.orders(), &OrderGateway::cancelAllWanted);
        shown.cancelAll()->click();
        QCOMPARE(all.count(), 1);
        QCOMPARE(all.at(0).at(1).value<CancelScope>().protection, CancelScope::Protection::Spare);
        QCOMPARE(shown.cancelAll()->text(), QStringLiteral("also 1 protective"));
        // The count falls with the exchange's word alone.
        QCOMPARE(shown.table->model()->rowCount(), 3);
        shown.cancelAll()->click();
        QCOMPARE(all.count(), 2);
        QCOMPARE(all.at(1).at(1).value<CancelScope>().protection, CancelScope::Protection::Only);
        QCOMPARE(shown.cancelAll()->text(), QStringLiteral("Cancel all 3"));
    }

    void what_could_not_be_cancelled_is_named()
    {
        Shown shown;
        shown.addTwo();
        QSignalSpy cancelled(shown.session.orders(), &OrderGateway::cancelWanted);
        shown.drive.press(0, M::Cancel);
        shown.session.orders()->applyFinished(cancelled.at(0).at(0).value<RequestId>(), Outcome::Rejected, rejected("unknown order"), 1);
        QVERIFY2(shown.message().contains(QStringLiteral("96,405.5")), qPrintable(shown.message()));
    }

    void the_scope_follows_the_link_group()
    {
        Shown shown;
        Order doge = SessionFixture::limitOrder(2, Side::Sell, "0.21", "100");
        doge.symbol = QStringLiteral("DOGEUSDT");
        shown.add(SessionFixture::limitOrder(1, Side::Buy, "96405.5", "0.2"));
        shown.add(doge);
        QCOMPARE(shown.table->model()->rowCount(), 2);
        auto* scope = shown.panel.findChild<QPushButton*>(QStringLiteral("ordersScope"));
        QVERIFY(pickFromMenu([&] { scope->click(); }, QStringLiteral("ordersFollowLink")));
        QCOMPARE(shown.table->model()->rowCount(), 1);
        shown.link.setSymbol(QStringLiteral("DOGEUSDT"));
        QCOMPARE(shown.drive.text(0, M::Symbol), QStringLiteral("DOGEUSDT"));
        QCOMPARE(shown.drive.text(0, M::Price), QStringLiteral("0.21000"));
        QSignalSpy all(shown.session.orders(), &OrderGateway::cancelAllWanted);
        shown.cancelAll()->click();
        QCOMPARE(all.at(0).at(1).value<CancelScope>().symbol, QStringLiteral("DOGEUSDT"));
        QVERIFY(pickFromMenu([&] { scope->click(); }, QStringLiteral("ordersAllSymbols")));
        QCOMPARE(shown.table->model()->rowCount(), 2);
    }

    void the_funds_beside_no_orders_follow_the_account()
    {
        Shown shown;
        AccountFigures figures;
        figures.available = d("9074.27"); // while an order still holds margin
        shown.session.account()->applyFigures(figures, {});
        shown.add(SessionFixture::limitOrder(1, Side::Buy, "96405.5", "0.2"));
        Order cancelled = SessionFixture::limitOrder(1, Side::Buy, "96405.5", "0.2");
        cancelled.status = OrderStatus::Canceled;
        shown.add(cancelled);
        figures.available = d("9385.91"); // comes after the order that freed it
        shown.session.account()->applyFigures(figures, {});
        QVERIFY2(shown.table->emptyDetail().contains(QStringLiteral("9,385.91")), qPrintable(shown.table->emptyDetail()));
    }

    void a_refused_order_stays_with_its_reason_and_offers_what_fits()
    {
        Shown shown;
        AccountFigures figures;
        figures.available = d("2840.60");
        shown.session.account()->applyFigures(figures, {});
        shown.add(refusedOrder(1));
        shown.add(refusedOrder(2));
        QCOMPARE(shown.drive.text(0, M::State), QStringLiteral("Refused"));
        QCOMPARE(shown.drive.text(0, M::HeldAt), QStringLiteral("Nowhere"));
        QVERIFY(shown.drive.spoken(0, M::Actions).contains(QStringLiteral("margin is insufficient")));
        QCOMPARE(shown.cancelAll()->text(), QStringLiteral("Cancel all 0"));
        QSignalSpy drafts(&shown.link, &LinkGroup::draftOffered);
        QSignalSpy placed(shown.session.orders(), &OrderGateway::placeWanted);
        shown.drive.press(0, M::UseAffordable);
        QCOMPARE(drafts.count(), 1);
        QCOMPARE(placed.count(), 0); // into the ticket, never sent
        const auto draft = drafts.at(0).at(0).value<Draft>();
        QCOMPARE(draft.quantity, d("0.589")); // 2,840.60 at 20x and 96,405.5
        shown.drive.press(0, M::Dismiss);
        QCOMPARE(shown.table->model()->rowCount(), 1);
    }

    void a_modify_in_flight_shows_both_prices_and_cannot_be_edited()
    {
        Shown shown;
        Order moving = SessionFixture::limitOrder(1, Side::Sell, "96620", "0.15");
        moving.request = RequestState::Modifying;
        moving.requestSince = std::chrono::steady_clock::now();
        moving.wantedPrice = d("96600");
        shown.add(moving);
        QVERIFY(shown.drive.text(0, M::State).startsWith(QStringLiteral("Modifying")));
        QVERIFY(shown.drive.text(0, M::Price).contains(QStringLiteral("96,620.0")));
        QCOMPARE(shown.drive.spoken(0, M::Price), QStringLiteral("96,620.0, moving to 96,600.0"));
        QVERIFY(!shown.drive.hasButton(0, M::Edit));
        QVERIFY(shown.drive.hasButton(0, M::Cancel)); // goes as soon as the modify is answered
    }

    void rows_stay_while_the_pointer_is_over_them()
    {
        Shown shown;
        shown.addTwo();
        movePointer(shown.table, true);
        Order ended = SessionFixture::limitOrder(1, Side::Buy, "96405.5", "0.2");
        ended.status = OrderStatus::Filled;
        ended.executed = ended.quantity;
        shown.add(ended);
        QCOMPARE(shown.table->model()->rowCount(), 2);
        QVERIFY(!shown.drive.hasButton(0, M::Cancel));
        QVERIFY(shown.drive.hasButton(1, M::Cancel));
        QCOMPARE(shown.cancelAll()->text(), QStringLiteral("Cancel all 1"));
        movePointer(shown.table, false);
        QCOMPARE(shown.table->model()->rowCount(), 1);
    }

    void a_narrow_panel_keeps_the_cross_in_reach()
    {
        Shown shown;
        shown.panel.resize(706, 160); // of a window of 1280 x 800
        shown.addTwo();
        QTRY_VERIFY(shown.drive.hasButton(0, M::Cancel) && shown.table->viewport()->rect().contains(shown.drive.centreOf(0, M::Cancel)));
        QVERIFY(shown.table->isColumnHidden(M::ClientId));
        QSignalSpy cancelled(shown.session.orders(), &OrderGateway::cancelWanted);
        shown.drive.press(0, M::Cancel);
        QCOMPARE(cancelled.count(), 1);
    }

    void an_order_is_read_aloud_whole()
    {
        Shown shown;
        shown.add(SessionFixture::limitOrder(1, Side::Buy, "96405.5", "0.2"));
        QCOMPARE(shown.drive.spoken(0, M::State), QStringLiteral("Limit, BUY 0.200 BTCUSDT at 96,405.5, Working"));
    }

    void orders_of_a_lost_account_say_how_old_they_are()
    {
        Shown shown;
        shown.addTwo();
        QVERIFY(shown.asOf()->isHidden());
        shown.session.account()->applyPhase(AccountPhase::Lost, QStringLiteral("stream lost"), wallTimeFromMs(1'790'000'000'000));
        QVERIFY(!shown.asOf()->isHidden());
        QVERIFY(shown.asOf()->text().contains(QStringLiteral("14:13:20")));
        QCOMPARE(shown.table->model()->rowCount(), 2);
    }
};

FATHOM_TEST(TestOrders)
#include "tst_orders.moc"
