// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The gestures of INTERACTION 7 in the tables of orders and positions of the whole window, against the exchange's ledger.
#include "core/session/order_gateway.h"
#include "gesture_words.h"
#include "tests/support/table_driver.h"
#include "tests/support/test_main.h"
#include "ui/orders/orders_model.h"
#include "ui/positions/positions_model.h"
#include "ui/tables/pair_editor.h"
#include "ui/window/table_tabs.h"
#include "ui/workspace/confirm_dialog.h"

#include <QClipboard>
#include <QLineEdit>

using namespace fathom;
using namespace fathom::test;

namespace {

using OM = OrdersModel;
using PM = PositionsModel;
using InTable = std::function<Lines(D&, DataTable&, TableDriver&)>;

DataTable& table(D& d, const char* page)
{
    d.window().docks().made<TableTabs>().front()->showPage(QString::fromLatin1(page));
    return *d.window().findChild<DataTable*>(QString::fromLatin1(page) + QStringLiteral("Table"));
}

Lines in(D& d, const char* page, int rows, const InTable& act)
{
    DataTable& shown = table(d, page);
    TableDriver drive(&shown);
    if (!QTest::qWaitFor([&] { return shown.isVisible() && shown.model()->rowCount() == rows; }, 30'000))
        return problem("no row");
    shown.setFocus();
    return act(d, shown, drive);
}

Make inOrders(InTable act)
{
    return [act](D& d) { return d.rest(Side::Buy, 6) ? in(d, "orders", 1, act) : problem("no order"); };
}
Make inTwoOrders(InTable act)
{
    return [act](D& d) { return d.rest(Side::Buy, 6) && d.rest(Side::Buy, 8) ? in(d, "orders", 2, act) : problem("no orders"); };
}
Make inStops(InTable act)
{
    return [act](D& d) { return d.restStop(Side::Sell, 8) ? in(d, "orders", 1, act) : problem("no stop"); };
}
Make inPositions(InTable act)
{
    return holding([act](D& d) { return in(d, "positions", 1, act); });
}

// At its edge, where no button lies.
void doubleClick(DataTable& shown, const QModelIndex& cell)
{
    shown.scrollTo(cell);
    QTest::mouseDClick(shown.viewport(), Qt::LeftButton, {}, shown.visualRect(cell).topLeft() + QPoint(2, 5));
}

Lines retyped(D& d, TableDriver& drive, OM::Column column)
{
    const Order before = *d.newest();
    const Decimal price = before.price - Decimal(7), trigger = before.triggerPrice - Decimal(9);
    drive.type(0, column, column == OM::Quantity ? QStringLiteral("0.02") : D::plain(column == OM::Trigger ? trigger : price));
    switch (column) {
    case OM::Quantity: return { limitLine("BUY", before.price, "0.02") };
    case OM::Trigger: return { stopLine("SELL", trigger) };
    default: return { limitLine("BUY", price) };
    }
}

Lines escapedEdit(D& d, DataTable& shown, TableDriver& drive)
{
    const Lines before { limitLine("BUY", d.newest()->price) };
    doubleClick(shown, drive.cell(0, OM::Price));
    auto* editor = shown.findChild<QLineEdit*>(QStringLiteral("cellEditor"));
    if (!editor)
        return problem("no editor");
    editor->selectAll();
    QTest::keyClicks(editor, D::plain(d.newest()->price - Decimal(11)));
    QTest::keyClick(editor, Qt::Key_Escape);
    return before;
}

// The menu of the row.
Lines fromTableMenu(D&, DataTable& shown, TableDriver& drive)
{
    const QPoint at = shown.visualRect(drive.cell(0, OM::Symbol)).center();
    const auto open = [&] {
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, shown.viewport()->mapToGlobal(at));
        QApplication::sendEvent(shown.viewport(), &event);
    };
    return nothingIf(pickFromMenu(open, QStringLiteral("Cancel BUY")), "no such entry");
}

// Shift or Ctrl takes the second row along.
Lines severalGo(DataTable& shown, TableDriver& drive, Qt::KeyboardModifiers modifiers)
{
    QTest::mouseClick(shown.viewport(), Qt::LeftButton, {}, shown.visualRect(drive.cell(0, OM::Symbol)).center());
    QTest::mouseClick(shown.viewport(), Qt::LeftButton, modifiers, shown.visualRect(drive.cell(1, OM::Symbol)).center());
    QTest::keyClick(&shown, Qt::Key_Delete);
    return {};
}

Lines oneOfTwoGoes(D& d, DataTable& shown, TableDriver& drive)
{
    const Decimal gone = Decimal::parse(drive.text(1, OM::Price).remove(QLatin1Char(',')).toStdString()).value_or(Decimal());
    QTest::mouseClick(shown.viewport(), Qt::LeftButton, {}, shown.visualRect(drive.cell(1, OM::Symbol)).center());
    QTest::keyClick(&shown, Qt::Key_Delete);
    for (const Order& order : d.desk().account().openOrders()) {
        if (order.price != gone)
            return { limitLine("BUY", order.price) };
    }
    return problem("the row said another price");
}

Lines buttonByKeys(D&, DataTable& shown, TableDriver& drive)
{
    shown.selectRow(0);
    const auto& buttons = drive.buttons(0, OM::Actions);
    const auto at = std::find_if(buttons.begin(), buttons.end(), [](const CellButton& button) { return button.id == OM::Cancel; }) - buttons.begin();
    for (int i = 0; i <= at; ++i)
        QTest::keyClick(&shown, Qt::Key_Right);
    QTest::keyClick(&shown, Qt::Key_Return);
    return {};
}

Lines copied(D& d, DataTable& shown, TableDriver&)
{
    QApplication::clipboard()->clear();
    shown.selectRow(0);
    QTest::keyClick(&shown, Qt::Key_C, ctrl);
    const QStringList cells = QApplication::clipboard()->text().split(QLatin1Char('\t'));
    return cells.size() > 3 && cells.contains(D::symbol()) ? Lines { limitLine("BUY", d.newest()->price) } : problem("no cells were copied");
}

// An order of another symbol; a press on its row brings that one into the panels.
Lines followed(D& d)
{
    const QString other = QStringLiteral("ETHUSDT");
    OrderIntent intent = d.desk().resting(other);
    const auto placed = d.desk().place(intent);
    if (!QTest::qWaitFor([&] { return d.desk().outcome(placed.request) == Outcome::Accepted && d.isQuiet() && d.newest(); }, 30'000))
        return problem("no order");
    return in(d, "orders", 1, [&](D&, DataTable& shown, TableDriver& drive) {
        QTest::mouseClick(shown.viewport(), Qt::LeftButton, {}, shown.visualRect(drive.cell(0, OM::Symbol)).center());
        const bool came = d.ladderSymbol() == other;
        const Lines held { QStringLiteral("BUY LIMIT %1 %2").arg(D::plain(intent.price), D::plain(intent.quantity)) };
        if (!d.showSymbol() || !came)
            return problem("the panels did not follow");
        return held;
    });
}

Lines protectionTyped(D& d, DataTable& shown, TableDriver& drive)
{
    const Decimal entry = d.desk().account().position(D::symbol())->entryPrice.roundedTo(d.instrument().tickSize, Decimal::Rounding::Nearest);
    const Decimal target = entry + Decimal(400), stop = entry - Decimal(400);
    doubleClick(shown, drive.cell(0, PM::Protection));
    auto* pair = shown.findChild<PairEditor*>();
    if (!pair)
        return problem("no editor");
    for (const auto& [name, price] : { std::pair { "cellTarget", target }, std::pair { "cellStop", stop } }) {
        auto* field = pair->findChild<QLineEdit*>(QLatin1String(name));
        field->selectAll();
        QTest::keyClicks(field, D::plain(price));
    }
    QTest::keyClick(pair->findChild<QLineEdit*>(QStringLiteral("cellStop")), Qt::Key_Return);
    return { protectLine("STOP_MARKET", stop), protectLine("TAKE_PROFIT_MARKET", target) };
}

Lines stopAdded(D& d, DataTable&, TableDriver& drive)
{
    drive.press(0, PM::AddStop);
    if (!QTest::qWaitFor([&] { return d.ledger().size() == 1 && d.desk().account().openOrders().size() == 1; }, 30'000))
        return problem("no stop");
    return { protectLine("STOP_MARKET", d.newest()->triggerPrice) };
}

Lines cyclesUnit(D&, DataTable& shown, TableDriver&)
{
    auto* model = shown.window()->findChild<PositionsModel*>();
    const auto before = model->pnlUnit();
    QTest::keyClick(&shown, Qt::Key_U);
    const bool changed = model->pnlUnit() != before;
    QTest::keyClick(&shown, Qt::Key_U);
    QTest::keyClick(&shown, Qt::Key_U);
    return nothingIf(changed && model->pnlUnit() == before, "the unit did not go round");
}

// Margin of its own is added to a position that has it; the exchange's figure is what counts.
Lines marginAdded(D& d)
{
    if (!d.isolate(true) || !d.hold(Side::Buy))
        return problem("no isolated position");
    const auto margin = [&d] { return d.heldLeg().isolatedMargin; };
    const Decimal before = margin();
    return in(d, "positions", 1, [&](D&, DataTable&, TableDriver& drive) {
        drive.press(0, PM::AdjustMargin);
        auto* amount = d.window().findChild<QLineEdit*>(QStringLiteral("marginAmount"));
        if (!amount)
            return problem("no question");
        QTest::keyClicks(amount, QStringLiteral("25"));
        const bool asked = d.confirm();
        return nothingIf(asked && QTest::qWaitFor([&] { return margin() == before + Decimal(25); }, 30'000), "the margin is another");
    });
}

const std::vector<GestureRow>& tableRows()
{
    static const std::vector<GestureRow> all {
        { "orders: LMB shows the row's symbol", followed },
        { "orders: price typed into its cell", inOrders([](D& d, DataTable&, TableDriver& drive) { return retyped(d, drive, OM::Price); }) },
        { "orders: quantity typed into its cell", inOrders([](D& d, DataTable&, TableDriver& drive) { return retyped(d, drive, OM::Quantity); }) },
        { "orders: trigger typed into its cell", inStops([](D& d, DataTable&, TableDriver& drive) { return retyped(d, drive, OM::Trigger); }) },
        { "orders: price typed, Esc", inOrders(escapedEdit) },
        { "orders: Del", inOrders([](D&, DataTable& shown, TableDriver&) {
             shown.selectRow(0);
             QTest::keyClick(&shown, Qt::Key_Delete);
             return Lines();
         }) },
        { "orders: Shift+LMB, Del cancels both", inTwoOrders([](D&, DataTable& shown, TableDriver& drive) { return severalGo(shown, drive, shift); }) },
        { "orders: Ctrl+LMB, Del cancels both", inTwoOrders([](D&, DataTable& shown, TableDriver& drive) { return severalGo(shown, drive, ctrl); }) },
        { "orders: LMB, Del cancels that one", inTwoOrders(oneOfTwoGoes) },
        { "orders: RMB, cancel", inOrders(fromTableMenu) },
        { "orders: button of the row", inOrders([](D&, DataTable&, TableDriver& drive) {
             drive.press(0, OM::Cancel);
             return Lines();
         }) },
        { "orders: button of the row by the arrows", inOrders(buttonByKeys) },
        { "orders: Ctrl+C", inOrders(copied) },
        { "positions: add a stop", inPositions(stopAdded), one },
        { "positions: take-profit and stop typed into their cell", inPositions(protectionTyped), one },
        { "positions: close from the row", inPositions([](D&, DataTable&, TableDriver& drive) {
             drive.press(0, PM::Close);
             return Lines();
         }) },
        { "positions: half from the row", inPositions([](D&, DataTable&, TableDriver& drive) {
             if (drive.hasButton(0, PM::CloseHalf)) {
                 drive.press(0, PM::CloseHalf);
                 return Lines();
             }
             return nothingIf(pickFromMenu([&] { drive.press(0, PM::More); }, QStringLiteral("Close 50")), "no such entry");
         }), Decimal::fromLiteral("0.005") },
        { "positions: reverse from the row", inPositions([](D& d, DataTable&, TableDriver& drive) {
             drive.press(0, PM::Reverse);
             return nothingIf(d.confirm(), "no question");
         }), -one },
        { "positions: Enter, close at a part", inPositions([](D&, DataTable& shown, TableDriver&) {
             shown.setCurrentIndex(shown.model()->index(0, 0));
             return nothingIf(pickFromMenu([&] { QTest::keyClick(&shown, Qt::Key_Return); }, QStringLiteral("Close 50")), "no such entry");
         }), Decimal::fromLiteral("0.005") },
        { "positions: U", inPositions(cyclesUnit), one },
        { "positions: \xc2\xb1 of isolated margin", marginAdded, one },
    };
    return all;
}

} // namespace

class TableRowsTest final : public GestureTest
{
    Q_OBJECT
public:
    TableRowsTest()
        : GestureTest(tableRows())
    {
    }
};

FATHOM_TEST(TableRowsTest)

#include "tst_table_rows.moc"
