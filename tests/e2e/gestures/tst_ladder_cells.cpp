// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What INTERACTION 3 and 5 let a mouse do to own orders in the ladder, and its gestures that are no order, against the exchange's ledger.
#include "gesture_words.h"
#include "tests/support/test_main.h"
#include "ui/ladder/ladder_painter.h"
#include "ui/ladder/ladder_panel.h"
#include "ui/ladder/ladder_view.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QMenu>

using namespace fathom;
using namespace fathom::test;

namespace {

constexpr LadderColumn mine = LadderColumn::MyBuys;

// An order that waits six rows below, and what is done to its cell.
Make onOrder(std::function<Lines(D&, std::int64_t)> act, bool arms = true)
{
    return [=](D& d) {
        if (arms)
            d.armLadder();
        if (!d.rest(Side::Buy, 6) || !d.freeze())
            return problem("no order");
        return act(d, d.groupOfNewest());
    };
}

// Dragged by four rows up, and what is done then; \p sends says whether the move is made.
Make dragged(bool arms, bool sends, std::function<bool(D&, QPoint)> end)
{
    return onOrder([=](D& d, std::int64_t row) {
        const Lines before = kept(d);
        const QPoint to = d.at(row + 4, mine);
        d.carry(d.at(row, mine), to);
        if (!end(d, to))
            return problem("the bubble did not come");
        return sends ? Lines { limitLine("BUY", d.priceOf(row + 4)) } : before;
    }, arms);
}

bool release(D& d, QPoint at)
{
    d.drop(at);
    return true;
}

bool answerBubble(D& d, QPoint at, const char* button)
{
    d.drop(at);
    auto* pressed = d.ladder().findChild<QAbstractButton*>(QLatin1String(button));
    if (!pressed || !pressed->isVisible() || d.newest()->request != RequestState::None)
        return false;
    QTest::mouseClick(pressed, Qt::LeftButton);
    return true;
}

bool answerByKey(D& d, QPoint at, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    d.drop(at);
    d.key(key, modifiers);
    return true;
}

// Two orders in one row, some ticks apart.
Make onTwo(std::function<Lines(D&, std::int64_t, Decimal, Decimal)> act)
{
    return [=](D& d) {
        d.armLadder();
        if (!d.freeze() || !d.rest(Side::Buy, 6))
            return problem("no order");
        const std::int64_t row = d.groupOfNewest();
        const Decimal first = d.newest()->price, second = first + d.instrument().tickSize * Decimal(30);
        if (!d.restAt(Side::Buy, second) || d.groupOfNewest() != row)
            return problem("no second order in the row");
        return act(d, row, first, second);
    };
}

Lines altDrag(D& d, std::int64_t row)
{
    const Decimal before = d.newest()->price;
    const QPoint from = d.at(row, mine), to = from + QPoint(0, -d.rows().rowHeight() - d.rows().rowHeight() / 4);
    d.carry(from, to, alt);
    const OrderMove* move = d.ladder().input().orderMove();
    if (!move)
        return problem("nothing is dragged");
    const Decimal wanted = d.instrument().priceOf(move->targets.front().toTicks);
    d.drop(to, alt);
    return wanted > before && wanted != d.priceOf(d.rows().groupAt(to.y())) ? Lines { limitLine("BUY", wanted) } : problem("it did not move by ticks");
}

Lines startRow(D& d, std::int64_t row)
{
    const QPoint at = d.at(row, mine);
    d.carry(at, d.at(row - 3, mine));
    d.carry(d.at(row - 3, mine), at);
    d.drop(at);
    return kept(d);
}

Lines rightButton(D& d, std::int64_t row)
{
    const QPoint to = d.at(row - 3, mine);
    d.carry(d.at(row, mine), to);
    QTest::mousePress(&d.rows(), Qt::RightButton, {}, to);
    QTest::mouseRelease(&d.rows(), Qt::RightButton, {}, to);
    d.drop(to);
    return kept(d);
}

Lines sideways(D& d, std::int64_t row)
{
    const QPoint from = d.at(row, mine), beside(d.rows().width() + 100, d.at(row - 3).y()), back = d.at(row - 3, mine);
    d.carry(from, beside);
    d.drop(back);
    return kept(d);
}

Lines inTheWay(D& d, std::int64_t row)
{
    const Lines before = kept(d);
    const QPoint to = d.at(d.group(1), mine);
    d.carry(d.at(row, mine), to);
    d.drop(to);
    return before;
}

Lines cellOfStopDragged(D& d)
{
    d.armLadder();
    if (!d.restStop(Side::Buy, 7) || !d.freeze())
        return problem("no stop");
    const std::int64_t row = d.groupOfNewest();
    const QPoint to = d.at(row + 3, mine);
    d.carry(d.at(row, mine), to);
    d.drop(to);
    return { stopLine("BUY", d.priceOf(row + 3)) };
}

Lines inlineEdit(D& d, std::int64_t row, bool keeps)
{
    const Lines before = kept(d);
    const QPoint cell = d.at(row, mine);
    QTest::mouseClick(&d.rows(), Qt::LeftButton, {}, cell);
    QTest::mouseDClick(&d.rows(), Qt::LeftButton, {}, cell);
    const Decimal wanted = d.priceOf(row) - d.instrument().tickSize;
    if (keeps)
        return d.edit(d.ladder(), "ladder", wanted, "0.02") ? Lines { limitLine("BUY", wanted, "0.02") } : problem("no editor");
    auto* price = d.ladder().findChild<QLineEdit*>(QStringLiteral("ladderEditPrice"));
    if (!price->isVisible())
        return problem("no editor");
    price->selectAll();
    QTest::keyClicks(price, D::plain(wanted));
    QTest::keyClick(price, Qt::Key_Escape);
    return price->isVisible() ? problem("Esc left the editor") : before;
}

Lines menuEdit(D& d, std::int64_t row)
{
    d.click(row, Qt::RightButton, {}, mine);
    const Decimal wanted = d.priceOf(row) - d.instrument().tickSize * Decimal(2);
    const bool made = d.pickFromMenu("ladderOrderMenu", "ladderMenuEdit") && d.edit(d.ladder(), "ladder", wanted, "0.02");
    return made ? Lines { limitLine("BUY", wanted, "0.02") } : problem("no editor");
}

Lines menuJoin(D& d, std::int64_t row)
{
    d.click(row, Qt::RightButton, {}, mine);
    const Decimal best = d.instrument().priceOf(*d.rows().model().bestBidTicks());
    return d.pickFromMenu("ladderOrderMenu", "ladderMenuJoin") ? Lines { limitLine("BUY", best) } : problem("no such entry");
}

// The own order is the best bid alone, so that bid and own entry are one; both legs go out with its fill.
Lines bracketOfTheBestBid(D& d)
{
    if (!d.widen())
        return problem("no room between bid and ask");
    const Decimal price = d.best(Side::Buy) + d.instrument().tickSize;
    if (!d.restAt(Side::Buy, price) || !d.freeze() || d.best(Side::Buy) != price)
        return problem("the order is not the best bid");
    const QString clientId = d.newest()->clientId;
    d.click(d.groupOfNewest(), Qt::RightButton, {}, mine);
    if (!d.pickFromMenu("ladderOrderMenu", "orderMenuBracket"))
        return problem("no such entry");
    const Decimal target = price + Decimal(300), stop = price - Decimal(300);
    auto* dialog = d.window().findChild<QWidget*>(QStringLiteral("orderBracketDialog"));
    for (const auto& [name, trigger] : { std::pair { "takeProfit", target }, std::pair { "stopLoss", stop } })
        QTest::keyClicks(dialog->findChild<QLineEdit*>(QLatin1String(name)), D::plain(trigger));
    if (!d.confirm() || !QTest::qWaitFor([&] { return d.desk().account().openOrders().size() == 3; }, 30'000))
        return problem("the legs do not wait");
    if (d.ledger() != Lines { limitLine("BUY", price) })
        return problem("a leg went out before the fill");
    if (!d.fill(clientId, "0.010"))
        return problem("it was not filled");
    return { QStringLiteral("SELL STOP_MARKET trigger %1 0.01 reduce mark").arg(D::plain(stop)),
        QStringLiteral("SELL TAKE_PROFIT_MARKET trigger %1 0.01 reduce mark").arg(D::plain(target)) };
}

Lines closeBox(D& d, std::int64_t row)
{
    const QRect box = LadderPainter::closeBox(d.rows().columns(), Side::Buy, d.rows().rectOf(row).top(), d.rows().rowHeight());
    QTest::mouseClick(&d.rows(), Qt::LeftButton, {}, box.center());
    return {};
}

// One of the two is cancelled from their list.
Lines listOfTwo(D& d, std::int64_t row, Decimal, Decimal)
{
    d.click(row, Qt::LeftButton, alt, mine);
    auto* menu = d.rows().findChild<QMenu*>(QStringLiteral("ladderOrderMenu"));
    if (!menu)
        return problem("no list");
    const auto lists = menu->findChildren<QMenu*>();
    auto* picked = lists.isEmpty() ? nullptr : lists.back()->findChild<QAction*>(QStringLiteral("ladderMenuCancelOne"));
    if (lists.size() != 2 || !picked)
        return problem("the list does not have both");
    QString left;
    for (const Order& order : d.desk().account().openOrders()) {
        if (lists.back()->objectName() != QStringLiteral("ladderMenuOrder%1").arg(order.localId))
            left = limitLine("BUY", order.price);
    }
    picked->trigger();
    menu->close();
    return { left };
}

// What scrolls, shows or sets something sends nothing, armed as the ladder may be.
bool wheels(D& d, Qt::KeyboardModifiers modifiers, int rows)
{
    const std::int64_t top = d.rows().topGroup();
    turnWheel(d.rows(), d.at(d.group(-5)), 1, modifiers);
    return d.rows().topGroup() == top + rows;
}

bool wheelGroups(D& d)
{
    const std::int64_t ticks = d.rows().model().groupTicks();
    turnWheel(d.rows(), d.at(d.group(-5)), 1, ctrl);
    return d.rows().model().groupTicks() == nextGroup(ticks, 1);
}

bool pressRecentres(D& d, std::function<void(D&)> press)
{
    d.rows().scrollRows(200);
    const auto bid = [&d] { return d.rows().model().bestBidGroup().value_or(0); };
    if (d.rows().isInView(bid()))
        return false;
    press(d);
    return d.rows().isInView(bid());
}

QWidget& part(D& d, const char* name) { return *d.window().findChild<QWidget*>(QLatin1String(name)); }

bool clears(D& d)
{
    QWidget& header = part(d, "ladderHeader");
    QTest::mouseClick(&header, Qt::LeftButton, {}, QPoint(d.rows().columns()[LadderColumn::Traded].x + 10, header.height() / 2));
    return d.pickFromMenu("ladderClearMenu", "ladderClearAll");
}

bool scrollsByRuler(D& d)
{
    const std::int64_t top = d.rows().topGroup();
    QWidget& ruler = part(d, "ladderRuler");
    QTest::mouseClick(&ruler, Qt::LeftButton, {}, QPoint(ruler.width() / 2, 4));
    return d.rows().topGroup() > top;
}

bool goesToTheMarket(D& d)
{
    QWidget& edge = part(d, "ladderEdgeDown");
    const QString nothingThere = edge.accessibleName();
    // The bar says where the market is as soon as the rows have gone away from it.
    return pressRecentres(d, [&](D&) {
        static_cast<void>(QTest::qWaitFor([&] { return edge.accessibleName() != nothingThere; }, 30'000));
        QTest::mouseClick(&edge, Qt::LeftButton, {}, QPoint(12, edge.height() / 2));
    });
}

// A size by its segment, then an order of it.
Make sized(bool edits)
{
    return [=](D& d) {
        QWidget& segment = part(d, "ladderSize2");
        const char* size = "0.02";
        if (edits) {
            QTest::mouseDClick(&segment, Qt::LeftButton);
            auto* editor = d.ladder().findChild<QLineEdit*>(QStringLiteral("ladderSizeEditor"));
            if (!editor->isVisible())
                return problem("the segment did not open");
            size = "0.015";
            QTest::keyClicks(editor, QLatin1String(size));
            QTest::keyClick(editor, Qt::Key_Return);
        } else {
            d.ladder().actions().editSize(1, Decimal::fromLiteral(size));
        }
        QTest::mouseClick(&segment, Qt::LeftButton);
        d.armLadder();
        if (!d.freeze())
            return problem("the market did not stop");
        const std::int64_t row = d.group(-5);
        d.click(row);
        return Lines { limitLine("BUY", d.priceOf(row), size) };
    };
}

const std::vector<GestureRow>& ladderCells()
{
    const auto pressed = [](const char* name) { return [name](D& d) { QTest::mouseClick(&part(d, name), Qt::LeftButton); }; };
    static const std::vector<GestureRow> all {
        { "LMB on own cell selects, Del cancels", onOrder([](D& d, std::int64_t row) {
             d.click(row, Qt::LeftButton, {}, mine);
             d.key(Qt::Key_Delete);
             return Lines();
         }) },
        { "LMB on own cell alone", onOrder([](D& d, std::int64_t row) {
             d.click(row, Qt::LeftButton, {}, mine);
             return kept(d);
         }) },
        { "MMB on own cell", onOrder([](D& d, std::int64_t row) {
             d.click(row, Qt::MiddleButton, {}, mine);
             return Lines();
         }) },
        { "cross of own cell", onOrder(closeBox) },
        { "menu of an order: cancel", onOrder([](D& d, std::int64_t row) {
             d.click(row, Qt::RightButton, {}, mine);
             return nothingIf(d.pickFromMenu("ladderOrderMenu", "ladderMenuCancel"), "no such entry");
         }) },
        { "menu of an order: edit", onOrder(menuEdit) },
        { "menu of an order: join the best bid", onOrder(menuJoin) },
        { "menu of the best bid: TP / SL, then its fill", bracketOfTheBestBid, one },
        { "LMB drag of own cell", dragged(true, true, release) },
        { "disarmed: drag, Send", dragged(false, true, [](D& d, QPoint at) { return answerBubble(d, at, "ladderMoveSend"); }) },
        { "disarmed: drag, Discard", dragged(false, false, [](D& d, QPoint at) { return answerBubble(d, at, "ladderMoveDiscard"); }) },
        { "disarmed: drag, Ctrl+Enter", dragged(false, true, [](D& d, QPoint at) { return answerByKey(d, at, Qt::Key_Return, ctrl); }) },
        { "disarmed: drag, Esc", dragged(false, false, [](D& d, QPoint at) { return answerByKey(d, at, Qt::Key_Escape, {}); }) },
        { "drag, Esc before the release", dragged(true, false, [](D& d, QPoint at) {
             d.key(Qt::Key_Escape);
             return release(d, at);
         }) },
        { "drag, right button", onOrder(rightButton) },
        { "drag out sideways", onOrder(sideways) },
        { "drag back to its row", onOrder(startRow) },
        { "drag across the market is refused", onOrder(inTheWay) },
        { "Alt+drag by ticks", onOrder(altDrag) },
        { "drag of a stop", cellOfStopDragged },
        { "drag of two orders in a row", onTwo([](D& d, std::int64_t row, Decimal first, Decimal second) {
             const QPoint to = d.at(row - 3, mine);
             d.carry(d.at(row, mine), to);
             d.drop(to);
             const Decimal by = d.priceOf(row) - d.priceOf(row - 3);
             return Lines { limitLine("BUY", first - by), limitLine("BUY", second - by) };
         }) },
        { "MMB on two orders in a row", onTwo([](D& d, std::int64_t row, Decimal, Decimal) {
             d.click(row, Qt::MiddleButton, {}, mine);
             return Lines();
         }) },
        { "Alt+LMB lists two orders in a row", onTwo(listOfTwo) },
        { "double LMB on own cell: inline price and size", onOrder([](D& d, std::int64_t row) { return inlineEdit(d, row, true); }) },
        { "double LMB on own cell, Esc", onOrder([](D& d, std::int64_t row) { return inlineEdit(d, row, false); }) },
        { "wheel", still([](D& d) { return wheels(d, {}, 3); }) },
        { "Shift+wheel", still([](D& d) { return wheels(d, shift, 10); }) },
        { "Ctrl+wheel", still(wheelGroups) },
        { "MMB on a row recentres", still([](D& d) { return pressRecentres(d, [](D& at) { QTest::mouseClick(&at.rows(), Qt::MiddleButton, {}, QPoint(at.rows().columns()[LadderColumn::Price].x + 5, 100)); }); }) },
        { "centre icon", still([pressed](D& d) { return pressRecentres(d, pressed("ladderCentre")); }) },
        { "RMB on the centre icon", still([](D& d) { return pressRecentres(d, [](D& at) { QTest::mouseClick(&part(at, "ladderCentre"), Qt::RightButton); }); }) },
        { "column header: clear menu", still(clears) },
        { "ruler", still(scrollsByRuler) },
        { "edge bar", still(goesToTheMarket) },
        { "size segment, then LMB", sized(false) },
        { "double LMB on a size segment, then LMB", sized(true) },
    };
    return all;
}

} // namespace

class LadderCellsTest final : public GestureTest
{
    Q_OBJECT
public:
    LadderCellsTest()
        : GestureTest(ladderCells())
    {
    }
};

FATHOM_TEST(LadderCellsTest)

#include "tst_ladder_cells.moc"
