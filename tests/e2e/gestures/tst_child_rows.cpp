// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What lies over or inside a panel that trades, in the whole window: its presses and keys send nothing of the panel's. Against the exchange's ledger.
#include "gesture_words.h"
#include "tests/support/table_driver.h"
#include "tests/support/test_main.h"
#include "ui/ladder/ladder_panel.h"
#include "ui/ladder/ladder_view.h"
#include "ui/orders/orders_model.h"
#include "ui/window/table_tabs.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>

using namespace fathom;
using namespace fathom::test;

namespace {

// The editor of an order that waits six rows below, in an armed ladder.
Make inEditor(std::function<Lines(D&, QLineEdit&)> act)
{
    return [=](D& d) {
        d.armLadder();
        if (!d.rest(Side::Buy, 6) || !d.freeze())
            return problem("no order");
        d.key(Qt::Key_N);
        d.key(Qt::Key_F2);
        auto* price = d.ladder().findChild<QLineEdit*>(QStringLiteral("ladderEditPrice"));
        return price && price->isVisible() && d.ladder().isArmed() ? act(d, *price) : problem("no editor");
    };
}

Lines pressedWords(D& d, QLineEdit& price)
{
    auto* words = d.ladder().findChild<QLabel*>(QStringLiteral("ladderEditHint"));
    for (const Qt::KeyboardModifiers held : { Qt::KeyboardModifiers(), Qt::KeyboardModifiers(ctrl), Qt::KeyboardModifiers(shift) })
        QTest::mouseClick(words, Qt::LeftButton, held, words->rect().center());
    QTest::mouseClick(words, Qt::MiddleButton, {}, words->rect().center());
    return price.isVisible() ? kept(d) : problem("the editor went");
}

Lines enteredWith(D& d, QLineEdit& price, Qt::KeyboardModifiers held)
{
    const Decimal wanted = d.newest()->price - d.instrument().tickSize * Decimal(3);
    price.selectAll();
    QTest::keyClicks(&price, D::plain(wanted));
    QTest::keyClick(&price, Qt::Key_Return, held);
    return { limitLine("BUY", wanted) };
}

Make onButton(Qt::Key key, Qt::KeyboardModifiers held)
{
    return frozen([=](D& d) {
        d.armLadder();
        d.key(Qt::Key_End);
        auto* post = d.ladder().findChild<QAbstractButton*>(QStringLiteral("ladderPost"));
        post->setFocus(Qt::TabFocusReason);
        QTest::keyClick(post, key, held);
        return nothingIf(post->hasFocus(), "the button had no keys");
    });
}

// A draft stands in the ticket with its side chosen; Ctrl+Enter would send it.
Make inCell(Qt::Key key, Qt::KeyboardModifiers held, bool sends)
{
    return frozen([=](D& d) {
        if (!d.rest(Side::Buy, 6))
            return problem("no order");
        d.click(d.group(9));
        d.window().docks().made<TableTabs>().front()->showPage(QStringLiteral("orders"));
        auto* table = d.window().findChild<DataTable*>(QStringLiteral("ordersTable"));
        TableDriver drive(table);
        if (!QTest::qWaitFor([&] { return table->isVisible() && table->model()->rowCount() == 1; }, 30'000))
            return problem("no row");
        const Decimal before = d.newest()->price, wanted = before - Decimal(7);
        table->editCell(0, OrdersModel::Price);
        auto* editor = table->findChild<QLineEdit*>(QStringLiteral("cellEditor"));
        if (!editor)
            return problem("no editor");
        editor->selectAll();
        QTest::keyClicks(editor, D::plain(wanted));
        QTest::keyClick(editor, key, held);
        return Lines { limitLine("BUY", sends ? wanted : before) };
    });
}

// A take-profit and a limit order share a row; the first press takes the limit order alone.
Lines middleOnProtected(D& d)
{
    d.armLadder();
    if (!d.freeze())
        return problem("the market did not stop");
    const std::int64_t row = d.group(9);
    const Decimal price = d.priceOf(row);
    d.click(row, Qt::LeftButton, shift);
    if (!QTest::qWaitFor([&] { return d.ledger().size() == 1 && d.isQuiet(); }, 30'000) || !d.restAt(Side::Sell, price))
        return problem("no two orders in the row");
    const auto bothAreSeen = [&] {
        const OwnCell* cell = d.rows().ownOrders().cellAt(row, Side::Sell);
        return cell && cell->ids.size() == 2;
    };
    if (!QTest::qWaitFor(bothAreSeen, 30'000))
        return problem("the row does not show both");
    d.click(row, Qt::MiddleButton, {}, LadderColumn::MySells);
    return { protectLine("TAKE_PROFIT_MARKET", price) };
}

const std::vector<GestureRow>& childRows()
{
    static const std::vector<GestureRow> all {
        { "editor of an armed ladder: presses on its words", inEditor(pressedWords) },
        { "editor of an armed ladder: Enter", inEditor([](D& d, QLineEdit& price) { return enteredWith(d, price, {}); }) },
        { "editor of an armed ladder: Ctrl+Enter", inEditor([](D& d, QLineEdit& price) { return enteredWith(d, price, ctrl); }) },
        { "button of an armed ladder: Enter", onButton(Qt::Key_Return, {}) },
        { "button of an armed ladder: Shift+Enter", holding(onButton(Qt::Key_Return, shift)), one },
        { "cell of an order: Ctrl+Enter, a draft in the ticket", inCell(Qt::Key_Return, ctrl, true) },
        { "cell of an order: arrow down", inCell(Qt::Key_Down, {}, false) },
        { "MMB on a limit order and the take-profit beside it", holding(middleOnProtected), one },
    };
    return all;
}

} // namespace

class ChildRowsTest final : public GestureTest
{
    Q_OBJECT
public:
    ChildRowsTest()
        : GestureTest(childRows())
    {
    }
};

FATHOM_TEST(ChildRowsTest)

#include "tst_child_rows.moc"
