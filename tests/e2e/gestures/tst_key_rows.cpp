// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The keys of INTERACTION 4 that place, aim and set, in the whole window, against the exchange's ledger.
#include "gesture_words.h"
#include "tests/support/test_main.h"
#include "ui/ladder/ladder_panel.h"
#include "ui/ladder/ladder_view.h"
#include "ui/window/key_overlay.h"

using namespace fathom;
using namespace fathom::test;

namespace {

// The cursor on a row by the arrows alone.
std::int64_t walk(D& d, Qt::Key home, int rows)
{
    d.key(home);
    for (int i = 0; i < std::abs(rows); ++i)
        d.key(rows > 0 ? Qt::Key_Up : Qt::Key_Down);
    return d.rows().cursor().value_or(0);
}

// Armed, at the cursor.
Make atCursor(Qt::Key home, int rows, Qt::Key key, Qt::KeyboardModifiers modifiers, std::function<QString(D&, Decimal)> expected)
{
    return [=](D& d) {
        d.armLadder();
        if (!d.freeze())
            return problem("the market did not stop");
        const std::int64_t row = walk(d, home, rows);
        d.key(key, modifiers);
        return Lines { expected(d, d.priceOf(row)) };
    };
}

// Armed, at the best prices: they rest there while the market stands still.
Make atBest(Qt::Key key, const char* side, bool widens = false)
{
    return [=](D& d) {
        d.armLadder();
        if (!(widens ? d.widen() : d.freeze()))
            return problem("the market did not stop");
        const LadderModel& model = d.rows().model();
        const std::int64_t room = *model.bestAskTicks() - *model.bestBidTicks() > 1 ? 1 : 0;
        const bool buys = QLatin1String(side) == QLatin1String("BUY");
        d.key(key);
        return Lines { limitLine(side, d.instrument().priceOf(buys ? *model.bestBidTicks() + room : *model.bestAskTicks() - room)) };
    };
}

Make taking(Qt::Key key)
{
    return [=](D& d) {
        d.ladder().actions().editSize(0, Decimal::fromLiteral("0.002"));
        d.armLadder();
        if (!d.freeze())
            return problem("the market did not stop");
        d.key(key);
        return Lines();
    };
}

// Staged into the ticket, sent from there.
Make stagedBy(Qt::Key home, int rows, Qt::Key key, const char* side)
{
    return frozen([=](D& d) {
        const std::int64_t row = walk(d, home, rows);
        d.key(key);
        if (!d.ledger().isEmpty())
            return problem("staging sent it");
        d.key(Qt::Key_Return, ctrl);
        return Lines { limitLine(side, d.priceOf(row)) };
    });
}

// A preset by its digit, then an order of that size.
Make sized(Qt::Key digit, int index, const char* size)
{
    return [=](D& d) {
        d.ladder().actions().editSize(index, Decimal::fromLiteral(size));
        d.armLadder();
        d.key(digit);
        if (!d.freeze())
            return problem("the market did not stop");
        const std::int64_t row = walk(d, Qt::Key_End, -10);
        d.key(Qt::Key_Return);
        return Lines { limitLine("BUY", d.priceOf(row), size) };
    };
}

// What moves or sets something sends nothing, armed as the ladder may be.
bool pages(D& d)
{
    const std::int64_t row = walk(d, Qt::Key_End, -1), page = d.rows().fullRows();
    d.key(Qt::Key_PageDown);
    const bool down = d.rows().cursor() == row - page;
    d.key(Qt::Key_PageUp);
    return down && d.rows().cursor() == row;
}

bool recentres(D& d)
{
    d.rows().scrollRows(200);
    const bool away = !d.rows().isInView(d.group(-1));
    d.key(Qt::Key_Space);
    return away && d.rows().isInView(d.group(-1));
}

bool groups(D& d)
{
    const std::int64_t ticks = d.rows().model().groupTicks();
    d.key(Qt::Key_Plus);
    const bool coarser = d.rows().model().groupTicks() == nextGroup(ticks, 1);
    d.key(Qt::Key_Minus);
    return coarser && d.rows().model().groupTicks() == ticks;
}

bool columns(D& d)
{
    const LadderSettings before = d.ladder().actions().settings();
    d.key(Qt::Key_V);
    d.key(Qt::Key_H);
    const LadderSettings& now = d.ladder().actions().settings();
    return now.cumulative != before.cumulative && now.profitColumn != before.profitColumn;
}

// Tapped, the map of keys stays until Esc, which takes no step more.
bool mapped(D& d)
{
    QTest::keyClick(&d.rows(), Qt::Key_F1);
    auto* map = d.window().findChild<KeyOverlay*>();
    const bool shown = map && map->isVisible();
    if (shown)
        QTest::keyClick(map, Qt::Key_Escape);
    return shown && !map->isVisible() && d.ladder().isArmed();
}

Lines reduceOnly(D& d)
{
    d.armLadder();
    d.key(Qt::Key_O);
    if (!d.freeze())
        return problem("the market did not stop");
    const std::int64_t row = walk(d, Qt::Key_Home, 9);
    d.key(Qt::Key_Return);
    return { limitLine("SELL", d.priceOf(row)) + QStringLiteral(" reduce") };
}

Lines postOnly(D& d)
{
    d.armLadder();
    d.key(Qt::Key_P);
    if (!d.freeze())
        return problem("the market did not stop");
    const std::int64_t row = walk(d, Qt::Key_End, -9);
    d.key(Qt::Key_Return);
    return { limitLine("BUY", d.priceOf(row)) + QStringLiteral(" GTX") };
}

// Keys that are pressed while it is disarmed, and the way it came to be so.
Make dead(std::function<void(D&)> disarm)
{
    return [disarm](D& d) {
        disarm(d);
        if (d.ladder().isArmed())
            return problem("it is armed");
        walk(d, Qt::Key_End, -6);
        for (const Qt::Key key : { Qt::Key_Q, Qt::Key_W, Qt::Key_X, Qt::Key_Z, Qt::Key_Return })
            d.key(key);
        d.key(Qt::Key_Return, shift);
        return Lines();
    };
}

Lines twiceAtOnce(D& d)
{
    d.armLadder();
    if (!d.freeze())
        return problem("the market did not stop");
    const std::int64_t row = walk(d, Qt::Key_End, -8);
    d.key(Qt::Key_Return);
    d.key(Qt::Key_Return);
    return { limitLine("BUY", d.priceOf(row)) };
}

const std::vector<GestureRow>& keyRows()
{
    const auto stopBuy = [](D&, Decimal price) { return stopLine("BUY", price); };
    const auto stopSell = [](D&, Decimal price) { return stopLine("SELL", price); };
    const auto stopLoss = [](D&, Decimal price) { return protectLine("STOP_MARKET", price); };
    const auto takeProfit = [](D&, Decimal price) { return protectLine("TAKE_PROFIT_MARKET", price); };
    static const std::vector<GestureRow> all {
        { "Enter below", atCursor(Qt::Key_End, -5, Qt::Key_Return, {}, [](D&, Decimal price) { return limitLine("BUY", price); }) },
        { "Enter above", atCursor(Qt::Key_Home, 5, Qt::Key_Return, {}, [](D&, Decimal price) { return limitLine("SELL", price); }) },
        { "Ctrl+Enter above", atCursor(Qt::Key_Home, 7, Qt::Key_Return, ctrl, stopBuy) },
        { "Ctrl+Enter below", atCursor(Qt::Key_End, -7, Qt::Key_Return, ctrl, stopSell) },
        { "Shift+Enter on the loss side", holding(atCursor(Qt::Key_End, -8, Qt::Key_Return, shift, stopLoss)), one },
        { "Shift+Enter on the profit side", holding(atCursor(Qt::Key_Home, 8, Qt::Key_Return, shift, takeProfit)), one },
        { "Enter twice within 250 ms", twiceAtOnce },
        { "B, Ctrl+Enter", stagedBy(Qt::Key_End, -7, Qt::Key_B, "BUY") },
        { "S, Ctrl+Enter", stagedBy(Qt::Key_Home, 7, Qt::Key_S, "SELL") },
        { "Q", atBest(Qt::Key_Q, "BUY") },
        { "W", atBest(Qt::Key_W, "SELL") },
        { "Q with room inside", atBest(Qt::Key_Q, "BUY", true) },
        { "W with room inside", atBest(Qt::Key_W, "SELL", true) },
        { "X takes the best ask", taking(Qt::Key_X), Decimal::fromLiteral("0.002") },
        { "Z hits the best bid", taking(Qt::Key_Z), Decimal::fromLiteral("-0.002") },
        { "P: post-only, then Enter", postOnly },
        { "O: reduce-only, then Enter", holding(reduceOnly), one },
        { "2: another size, then Enter", sized(Qt::Key_2, 1, "0.02") },
        { "3", sized(Qt::Key_3, 2, "0.011") },
        { "4", sized(Qt::Key_4, 3, "0.012") },
        { "5", sized(Qt::Key_5, 4, "0.013") },
        { "disarmed: letters that send are dead", dead([](D&) {}) },
        { "Ctrl+L twice: dead", dead([](D& d) {
             d.armLadder();
             d.key(Qt::Key_L, ctrl);
         }) },
        { "Esc: dead", dead([](D& d) {
             d.armLadder();
             d.key(Qt::Key_Escape);
         }) },
        { "Ctrl+Shift+L: dead", dead([](D& d) {
             d.armLadder();
             d.key(Qt::Key_L, ctrl | shift);
         }) },
        { "PgDn, PgUp", still(pages) },
        { "Space", still(recentres) },
        { "+ and \xe2\x88\x92", still(groups) },
        { "V and H", still(columns) },
        { "F1, Esc", still(mapped) },
    };
    return all;
}

} // namespace

class KeyRowsTest final : public GestureTest
{
    Q_OBJECT
public:
    KeyRowsTest()
        : GestureTest(keyRows())
    {
    }
};

FATHOM_TEST(KeyRowsTest)

#include "tst_key_rows.moc"
