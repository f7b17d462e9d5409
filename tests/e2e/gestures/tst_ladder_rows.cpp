// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every press of INTERACTION 3 that means an order, on the rows of the whole window, against the exchange's ledger.
#include "gesture_words.h"
#include "tests/support/test_main.h"
#include "ui/ladder/ladder_panel.h"
#include "ui/ladder/ladder_view.h"
#include "ui/ladder/opened_row.h"

#include <QLineEdit>
#include <QMouseEvent>

using namespace fathom;
using namespace fathom::test;

namespace {

using Expected = std::function<QString(D&, Decimal)>;

void useSchemeB(D& d)
{
    LadderOptions options = d.ladder().actions().options();
    options.mouse = MouseTable::byButton();
    d.ladder().actions().setOptions(options);
}

// Armed, the press itself sends.
Make armed(int away, Qt::MouseButton button, Qt::KeyboardModifiers modifiers, Expected expected, bool schemeB = false)
{
    return [=](D& d) {
        if (schemeB)
            useSchemeB(d);
        d.armLadder();
        if (!d.freeze())
            return problem("the market did not stop");
        const std::int64_t row = d.group(away);
        const Decimal price = d.priceOf(row);
        d.click(row, button, modifiers);
        const QString words = expected(d, price);
        return words.isEmpty() ? Lines() : Lines { words };
    };
}
Make armedB(int away, Qt::MouseButton button, Qt::KeyboardModifiers modifiers, Expected expected)
{
    return armed(away, button, modifiers, std::move(expected), true);
}

// Disarmed it fills the ticket, and Ctrl+Enter in the ladder sends what stands there.
Make staged(int away, Qt::KeyboardModifiers modifiers, Expected expected)
{
    return frozen([=](D& d) {
        const std::int64_t row = d.group(away);
        d.click(row, Qt::LeftButton, modifiers);
        if (!d.ledger().isEmpty())
            return problem("it was sent at once");
        d.key(Qt::Key_Return, ctrl);
        return Lines { expected(d, d.priceOf(row)) };
    });
}

Make fromMenu(int away, const char* action, Expected expected)
{
    return frozen([=](D& d) {
        const std::int64_t row = d.group(away);
        d.click(row, Qt::RightButton);
        if (!d.pickFromMenu("ladderRowMenu", action))
            return problem("no such entry");
        if (!d.ledger().isEmpty())
            return problem("it was sent at once");
        d.key(Qt::Key_Return, ctrl);
        return Lines { expected(d, d.priceOf(row)) };
    });
}

// Alt over a row opens it, and the press goes to one of its ticks.
Make opened(bool arms, bool schemeB, int away, Qt::MouseButton button, const char* side)
{
    return frozen([=](D& d) {
        if (schemeB)
            useSchemeB(d);
        if (arms)
            d.armLadder();
        if (!d.freeze())
            return problem("the market did not stop");
        const std::int64_t row = d.group(away);
        d.hover(row, alt);
        auto* ticks = d.ladder().findChild<OpenedRow*>();
        if (!ticks || !ticks->isVisible() || ticks->group() != row || !ticks->hovered())
            return problem("the row did not open");
        const std::int64_t tick = *ticks->hovered() + 2;
        QTest::mouseClick(ticks, button, alt, ticks->rectOf(tick).center());
        if (!arms) {
            if (!d.ledger().isEmpty())
                return problem("it was sent at once");
            d.key(Qt::Key_Return, ctrl);
        }
        return Lines { limitLine(side, d.instrument().priceOf(tick)) };
    });
}

Decimal limitOf(D& d, Decimal trigger, int sign)
{
    return trigger + d.instrument().tickSize * Decimal(d.ladder().actions().settings().stopLimitTicks * sign);
}

QString nothing(D&, Decimal) { return {}; }
QString buys(D&, Decimal price) { return limitLine("BUY", price); }
QString sells(D&, Decimal price) { return limitLine("SELL", price); }
QString buyStop(D&, Decimal price) { return stopLine("BUY", price); }
QString sellStop(D&, Decimal price) { return stopLine("SELL", price); }
QString buyStopLimit(D& d, Decimal price) { return stopLimitLine("BUY", limitOf(d, price, 1), price); }
QString sellStopLimit(D& d, Decimal price) { return stopLimitLine("SELL", limitOf(d, price, -1), price); }
QString stopsLoss(D&, Decimal price) { return protectLine("STOP_MARKET", price); }
QString takesProfit(D&, Decimal price) { return protectLine("TAKE_PROFIT_MARKET", price); }

// In the middle, which the ladder keeps in sight: the room may be wider than the view.
std::int64_t insideRow(D& d) { return (*d.rows().model().bestBidGroup() + *d.rows().model().bestAskGroup()) / 2; }

Lines insideArmed(D& d)
{
    d.armLadder();
    if (!d.widen())
        return problem("no room between bid and ask");
    d.click(insideRow(d));
    return {};
}

// Between bid and ask no side is meant: only the price goes to the ticket.
Lines insideDisarmed(D& d)
{
    if (!d.widen())
        return problem("no room between bid and ask");
    const std::int64_t row = insideRow(d);
    auto* price = d.ticket().findChild<QLineEdit*>(QStringLiteral("price"));
    // A press on rows that moved a moment ago is ignored: it is made again.
    if (!QTest::qWaitFor([&] { d.click(row); return !price->text().isEmpty(); }, 30'000))
        return problem("the price did not come");
    d.key(Qt::Key_Return, ctrl);
    if (!d.ledger().isEmpty())
        return problem("a side was chosen");
    QTest::keyClick(&d.ticket(), Qt::Key_B, alt);
    d.key(Qt::Key_Return, ctrl);
    return { limitLine("BUY", d.priceOf(row)) };
}

Lines offTheRow(D& d)
{
    d.armLadder();
    const QPoint from = d.at(d.group(-7));
    d.carry(from, from + QPoint(0, d.rows().rowHeight()));
    d.drop(from);
    return {};
}

Lines escapeBeforeRelease(D& d)
{
    d.armLadder();
    const QPoint at = d.at(d.group(-7));
    QTest::mousePress(&d.rows(), Qt::LeftButton, {}, at);
    d.key(Qt::Key_Escape);
    QTest::mouseRelease(&d.rows(), Qt::LeftButton, {}, at);
    return nothingIf(d.ladder().isArmed(), "Esc took two steps at once");
}

Lines atThePress(D& d)
{
    LadderOptions options = d.ladder().actions().options();
    options.sendOnPress = true;
    d.ladder().actions().setOptions(options);
    d.armLadder();
    if (!d.freeze())
        return problem("the market did not stop");
    const std::int64_t row = d.group(-6);
    QTest::mousePress(&d.rows(), Qt::LeftButton, {}, d.at(row));
    const bool sent = QTest::qWaitFor([&] { return d.ledger().size() == 1; }, 30'000);
    QTest::mouseRelease(&d.rows(), Qt::LeftButton, {}, d.at(row));
    return sent ? Lines { limitLine("BUY", d.priceOf(row)) } : problem("the press alone did not send");
}

const std::vector<GestureRow>& ladderRows()
{
    using enum Qt::MouseButton;
    static const std::vector<GestureRow> all {
        { "armed: LMB bid row", armed(-5, LeftButton, {}, buys) },
        { "armed: LMB ask row", armed(5, LeftButton, {}, sells) },
        { "armed: LMB inside the gap", insideArmed },
        { "armed: Ctrl+LMB above", armed(8, LeftButton, ctrl, buyStop) },
        { "armed: Ctrl+LMB below", armed(-8, LeftButton, ctrl, sellStop) },
        { "armed: Ctrl+Shift+LMB above", armed(9, LeftButton, ctrl | shift, buyStopLimit) },
        { "armed: Ctrl+Shift+LMB below", armed(-9, LeftButton, ctrl | shift, sellStopLimit) },
        { "armed: Shift+LMB loss side", holding(armed(-10, LeftButton, shift, stopsLoss)), one },
        { "armed: Shift+LMB profit side", holding(armed(10, LeftButton, shift, takesProfit)), one },
        { "armed: Shift+LMB without a position", armed(-10, LeftButton, shift, nothing) },
        { "armed: Ctrl+Alt+LMB is no gesture", armed(-6, LeftButton, ctrl | alt, nothing) },
        { "armed: Alt+LMB on a tick below", opened(true, false, -6, LeftButton, "BUY") },
        { "armed: Alt+LMB on a tick above", opened(true, false, 6, LeftButton, "SELL") },
        { "scheme B: LMB bid row", armedB(-4, LeftButton, {}, buys) },
        { "scheme B: LMB ask row takes", armedB(4, LeftButton, {}, nothing), one },
        { "scheme B: RMB ask row", armedB(4, RightButton, {}, sells) },
        { "scheme B: RMB bid row takes", armedB(-4, RightButton, {}, nothing), -one },
        { "scheme B: Ctrl+LMB above", armedB(7, LeftButton, ctrl, buyStop) },
        { "scheme B: Ctrl+LMB below", armedB(-7, LeftButton, ctrl, sellStop) },
        { "scheme B: Ctrl+Shift+LMB", armedB(7, LeftButton, ctrl | shift, buyStopLimit) },
        { "scheme B: Shift+LMB", holding(armedB(-7, LeftButton, shift, stopsLoss)), one },
        { "scheme B: Alt+LMB on a tick", opened(true, true, -8, LeftButton, "BUY") },
        { "scheme B: Alt+RMB on a tick", opened(true, true, 8, RightButton, "SELL") },
        { "disarmed: LMB bid row", staged(-6, {}, buys) },
        { "disarmed: LMB ask row", staged(6, {}, sells) },
        { "disarmed: LMB inside the gap: price only", insideDisarmed },
        { "disarmed: Ctrl+LMB", staged(11, ctrl, buyStop) },
        { "disarmed: Ctrl+Shift+LMB", staged(-11, ctrl | shift, sellStopLimit) },
        { "disarmed: Shift+LMB", holding(staged(-12, shift, stopsLoss)), one },
        { "disarmed: Alt+LMB on a tick", opened(false, false, -9, LeftButton, "BUY") },
        { "menu of a row: buy", fromMenu(-12, "ladderMenuBuy", buys) },
        { "menu of a row: sell", fromMenu(12, "ladderMenuSell", sells) },
        { "menu of a row: stop", fromMenu(12, "ladderMenuStop", buyStop) },
        { "menu of a row: protect", holding(fromMenu(-12, "ladderMenuProtect", stopsLoss)), one },
        { "press, off the row and back, release", offTheRow },
        { "press, Esc, release", escapeBeforeRelease },
        { "on press: sent before the release", atThePress },
    };
    return all;
}

} // namespace

class LadderRowsTest final : public GestureTest
{
    Q_OBJECT
public:
    LadderRowsTest()
        : GestureTest(ladderRows())
    {
    }
};

FATHOM_TEST(LadderRowsTest)

#include "tst_ladder_rows.moc"
