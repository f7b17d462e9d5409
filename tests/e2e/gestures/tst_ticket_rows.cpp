// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every type of order and option of INTERACTION 8, from the ticket of the whole window, against the exchange's ledger.
#include "tests/support/test_main.h"
#include "ticket_hands.h"

#include <QAbstractButton>

using namespace fathom;
using namespace fathom::test;

namespace {

// A limit order \p away from the last price with something done to the ticket before it is sent, and undone after.
Make limitWith(int away, std::function<bool(D&)> before, const char* more, std::function<void(D&)> after = {})
{
    return [=](D& d) {
        const Decimal price = near(d, away);
        fill(d, D::plain(price));
        if (!before(d))
            return problem("no such option");
        d.press(away < 0 ? "buy" : "sell");
        if (after)
            after(d);
        return Lines { limitLine(away < 0 ? "BUY" : "SELL", price) + QLatin1String(more) };
    };
}

std::function<bool(D&)> toggled(const char* box)
{
    return [box](D& d) {
        d.press(box);
        return true;
    };
}
std::function<void(D&)> toggledBack(const char* box) { return [box](D& d) { d.press(box); }; }

// A time in force, chosen for one order \p away from the best ask.
Make timed(const char* entry, int away, Lines left)
{
    return frozen([=](D& d) {
        fill(d, D::plain(d.best(Side::Sell) + Decimal(away)));
        const bool chosen = pick(d, "timeInForce", entry);
        d.press("buy");
        return pick(d, "timeInForce", "GTC") && chosen ? left : problem("no such time in force");
    });
}

// One that waits so.
Make resting(const char* entry, int away)
{
    return [=](D& d) {
        const Decimal price = near(d, away);
        fill(d, D::plain(price));
        const bool chosen = pick(d, "timeInForce", entry);
        d.press("buy");
        return pick(d, "timeInForce", "GTC") && chosen ? Lines { limitLine("BUY", price) + QLatin1Char(' ') + QLatin1String(entry) }
                                                       : problem("no such time in force");
    };
}

Lines goodTillDate(D& d)
{
    const Decimal price = near(d, -165);
    fill(d, D::plain(price));
    if (!pick(d, "timeInForce", "GTD"))
        return problem("no such time in force");
    auto* dialog = d.ticket().findChild<QWidget*>(QStringLiteral("goodTillDialog"));
    auto* use = dialog ? dialog->findChild<QAbstractButton*>(QStringLiteral("use")) : nullptr;
    if (!use)
        return problem("no date was asked for");
    use->click();
    d.press("buy");
    return pick(d, "timeInForce", "GTC") ? Lines { limitLine("BUY", price) + QStringLiteral(" GTD") } : problem("no such time in force");
}

// Something that must not go out: the button and the key refuse it, and the key moves to the field that is wrong.
Make refused(std::function<const char*(D&)> prepare, std::function<void(D&)> after = {})
{
    return frozen([=](D& d) {
        const char* wrong = prepare(d);
        d.press("buy");
        d.focusLadder();
        sendBy(d, Side::Buy);
        const bool moved = field(d, wrong).hasFocus();
        if (after)
            after(d);
        return nothingIf(moved, "it did not move to the first error");
    });
}

Make stopOrder(StopKind kind, Side side, int trigger, std::optional<int> limitAway, const char* words)
{
    return [=](D& d) {
        d.tab(TicketTab::Stop);
        d.press(qPrintable(QStringLiteral("stopKind%1").arg(static_cast<int>(kind))));
        const Decimal at = near(d, trigger);
        d.type("trigger", D::plain(at));
        QString price;
        if (limitAway) {
            price = D::plain(at + Decimal(*limitAway));
            d.type("price", price);
            price += QLatin1Char(' ');
        }
        d.type("size", QStringLiteral("0.01"));
        sendBy(d, side);
        return Lines { QStringLiteral("%1 %2trigger %3 0.01").arg(QString::fromLatin1(words), price, D::plain(at)) };
    };
}

Lines stopByMark(D& d)
{
    d.tab(TicketTab::Stop);
    d.press("stopKind0");
    if (!pick(d, "working", "Mark"))
        return problem("no such trigger");
    const Decimal at = near(d, -155);
    d.type("trigger", D::plain(at));
    d.type("size", QStringLiteral("0.01"));
    d.press("sell");
    return pick(d, "working", "Last") ? Lines { stopLine("SELL", at) + QStringLiteral(" mark") } : problem("no such trigger");
}

Lines stopThatCloses(D& d)
{
    d.tab(TicketTab::Stop);
    d.press("stopKind0");
    d.press("closePosition");
    const Decimal at = near(d, -150);
    d.type("trigger", D::plain(at));
    d.press("sell");
    d.press("closePosition");
    return { QStringLiteral("SELL STOP_MARKET trigger %1 all").arg(D::plain(at)) };
}

Lines trailing(D& d)
{
    d.tab(TicketTab::Trailing);
    d.type("callback", QStringLiteral("2"));
    d.press("sell");
    return { QStringLiteral("SELL TRAILING_STOP_MARKET 0.01 reduce callback 2") };
}

Make scaled(const char* shape, Side side, std::array<const char*, 3> sizes)
{
    return [=](D& d) {
        const int sign = side == Side::Buy ? -1 : 1;
        const char* name = side == Side::Buy ? "BUY" : "SELL";
        d.tab(TicketTab::Scale);
        d.press(shape);
        const Decimal from = near(d, 150 * sign), to = near(d, 190 * sign);
        d.type("price", D::plain(from));
        d.type("to", D::plain(to));
        d.type("count", QStringLiteral("3"));
        d.type("size", QStringLiteral("0.03"));
        d.press(side == Side::Buy ? "buy" : "sell");
        d.press("shape0");
        return Lines { limitLine(name, from, sizes[0]), limitLine(name, from + Decimal(20 * sign), sizes[1]), limitLine(name, to, sizes[2]) };
    };
}

// Both legs go out with the fill, sized as it.
Lines bracketed(D& d)
{
    d.tab(TicketTab::Market);
    d.type("size", QStringLiteral("0.01"));
    d.press("bracket");
    const Decimal target = near(d, 300), stop = near(d, -300);
    d.type("takeProfit", D::plain(target));
    d.type("stopLoss", D::plain(stop));
    d.press("buy");
    d.press("bracket");
    return { QStringLiteral("SELL STOP_MARKET trigger %1 0.01 reduce mark").arg(D::plain(stop)),
        QStringLiteral("SELL TAKE_PROFIT_MARKET trigger %1 0.01 reduce mark").arg(D::plain(target)) };
}

// A limit order of each leg: what opens the long, and what opens the short beside it.
Lines bothLegs(D& d)
{
    if (!d.hedge(true))
        return problem("it is not in hedge mode");
    const Decimal below = near(d, -145), above = near(d, 145);
    fill(d, D::plain(below));
    sendBy(d, Side::Buy);
    fill(d, D::plain(above));
    sendBy(d, Side::Sell);
    return { limitLine("BUY", below) + QStringLiteral(" LONG"), limitLine("SELL", above) + QStringLiteral(" SHORT") };
}

// Reduce-only there means the leg's other side, and the exchange marks it so.
Lines hedgeCloses(D& d)
{
    if (!d.hedge(true) || !d.holdLeg(PositionSide::Long))
        return problem("no long leg");
    const Decimal above = near(d, 215);
    fill(d, D::plain(above));
    d.press("reduceOnly");
    sendBy(d, Side::Sell);
    d.press("reduceOnly");
    return { limitLine("SELL", above) + QStringLiteral(" reduce LONG") };
}

Lines protectedStop(D& d)
{
    d.tab(TicketTab::Stop);
    d.press("stopKind0");
    d.press("priceProtect");
    const Decimal at = near(d, 165);
    d.type("trigger", D::plain(at));
    d.type("size", QStringLiteral("0.01"));
    d.press("buy");
    d.press("priceProtect");
    return { stopLine("BUY", at) + QStringLiteral(" protected") };
}

Lines trailingFromAPrice(D& d)
{
    d.tab(TicketTab::Trailing);
    d.type("callback", QStringLiteral("3"));
    d.type("activation", D::plain(near(d, 220)));
    d.press("sell");
    return { QStringLiteral("SELL TRAILING_STOP_MARKET 0.01 reduce callback 3") };
}

Lines arrowsInPrice(D& d)
{
    const Decimal price = near(d, -180);
    fill(d, D::plain(price));
    QTest::keyClick(&field(d, "price"), Qt::Key_Down);
    QTest::keyClick(&field(d, "price"), Qt::Key_Down, shift);
    QTest::keyClick(&field(d, "price"), Qt::Key_Down, ctrl);
    d.press("buy");
    return { limitLine("BUY", price - d.instrument().tickSize * Decimal(111)) };
}

// Only the field that has the keyboard turns with the wheel.
Lines wheelInPrice(D& d)
{
    const Decimal price = near(d, -185);
    fill(d, D::plain(price));
    field(d, "size").setFocus();
    const QPointF middle = field(d, "price").rect().center();
    turnWheel(field(d, "price"), middle, 1);
    field(d, "price").setFocus();
    turnWheel(field(d, "price"), middle, -1);
    d.press("buy");
    return { limitLine("BUY", price - d.instrument().tickSize) };
}

Lines arrowsInSize(D& d)
{
    const Decimal price = near(d, -190);
    fill(d, D::plain(price));
    QTest::keyClick(&field(d, "size"), Qt::Key_Up);
    QTest::keyClick(&field(d, "size"), Qt::Key_Up);
    QTest::keyClick(&field(d, "size"), Qt::Key_Down);
    d.press("buy");
    return { limitLine("BUY", price, "0.011") };
}

// The side is gone after sending, price and size are not: the same key again sends nothing.
Lines sideIsCleared(D& d)
{
    const Decimal price = near(d, -175);
    fill(d, D::plain(price));
    const QString written = field(d, "price").text();
    sendBy(d, Side::Buy);
    d.send();
    return field(d, "price").text() == written ? Lines { limitLine("BUY", price) } : problem("the price went");
}

Lines market(D& d, const char* button)
{
    d.tab(TicketTab::Market);
    d.type("size", QStringLiteral("0.01"));
    d.press(button);
    return {};
}

// It can only close what is held, so reduce-only is on by itself.
Lines onlyCloses(D& d)
{
    const Decimal price = near(d, 210);
    d.tab(TicketTab::Limit);
    d.type("price", D::plain(price));
    d.press("reduceOnly");
    d.type("size", QStringLiteral("all"));
    sendBy(d, Side::Sell);
    d.press("reduceOnly");
    return { limitLine("SELL", price) + QStringLiteral(" reduce") };
}

const std::vector<GestureRow>& ticketRows()
{
    using K = StopKind;
    static const std::vector<GestureRow> all {
        { "limit, Alt+B, Ctrl+Enter", [](D& d) {
             const Decimal price = near(d, -150);
             fill(d, D::plain(price));
             sendBy(d, Side::Buy);
             return Lines { limitLine("BUY", price) };
         } },
        { "limit, Alt+S, Ctrl+Enter", [](D& d) {
             const Decimal price = near(d, 155);
             fill(d, D::plain(price));
             sendBy(d, Side::Sell);
             return Lines { limitLine("SELL", price) };
         } },
        { "limit, the Sell button", limitWith(150, [](D&) { return true; }, "") },
        { "no side chosen: Ctrl+Enter does nothing", [](D& d) {
             fill(d, D::plain(near(d, -160)));
             d.send();
             return Lines();
         } },
        { "after sending the side is cleared", sideIsCleared },
        { "post-only", limitWith(-170, toggled("postOnly"), " GTX", toggledBack("postOnly")) },
        { "reduce-only", holding(limitWith(170, toggled("reduceOnly"), " reduce", toggledBack("reduceOnly"))), one },
        { "size of all that is held", holding(onlyCloses), one },
        { "IOC that meets nobody", timed("IOC", -120, {}) },
        { "IOC that fills", timed("IOC", 60, {}), one },
        { "FOK that meets nobody", timed("FOK", -125, {}) },
        { "FOK that fills", timed("FOK", 65, {}), one },
        { "RPI", resting("RPI", -135) },
        { "GTD", goodTillDate },
        { "arrow keys in the price", arrowsInPrice },
        { "arrow keys in the size", arrowsInSize },
        { "wheel in the price that has the keyboard", wheelInPrice },
        { "market, the Buy button", [](D& d) { return market(d, "buy"); }, one },
        { "market, the Sell button", [](D& d) { return market(d, "sell"); }, -one },
        { "stop-market buy", stopOrder(K::StopMarket, Side::Buy, 150, {}, "BUY STOP_MARKET") },
        { "stop-market sell", stopOrder(K::StopMarket, Side::Sell, -150, {}, "SELL STOP_MARKET") },
        { "stop-limit buy", stopOrder(K::StopLimit, Side::Buy, 160, 5, "BUY STOP") },
        { "stop-limit sell", stopOrder(K::StopLimit, Side::Sell, -160, -5, "SELL STOP") },
        { "take-profit market", stopOrder(K::TakeProfitMarket, Side::Buy, -160, {}, "BUY TAKE_PROFIT_MARKET") },
        { "take-profit limit", stopOrder(K::TakeProfitLimit, Side::Sell, 170, -5, "SELL TAKE_PROFIT") },
        { "stop by the mark price", stopByMark },
        { "stop that closes the position", holding(stopThatCloses), one },
        { "stop with price protection", protectedStop },
        { "trailing stop", holding(trailing), one },
        { "trailing stop that begins at a price", holding(trailingFromAPrice), one },
        { "hedge mode: both legs", bothLegs },
        { "hedge mode: what closes the long", hedgeCloses, one },
        { "scale, flat", scaled("shape0", Side::Buy, { "0.01", "0.01", "0.01" }) },
        { "scale, sells", scaled("shape0", Side::Sell, { "0.01", "0.01", "0.01" }) },
        { "market with a bracket", bracketed, one },
        { "refused: post-only that would cross", refused([](D& d) {
             fill(d, D::plain(near(d, 100)));
             d.press("postOnly");
             return "price";
         }, toggledBack("postOnly")) },
        { "refused: a trigger that would fire at once", refused([](D& d) {
             d.tab(TicketTab::Stop);
             d.press("stopKind0");
             d.type("trigger", D::plain(near(d, -100)));
             d.type("size", QStringLiteral("0.01"));
             return "trigger";
         }) },
        { "refused: a size below the least", refused([](D& d) {
             fill(d, D::plain(near(d, -100)), "0.0001");
             return "size";
         }) },
        { "refused: a price that cannot be read", refused([](D& d) {
             fill(d, QStringLiteral("abc"));
             return "price";
         }) },
    };
    return all;
}

} // namespace

class TicketRowsTest final : public GestureTest
{
    Q_OBJECT
public:
    TicketRowsTest()
        : GestureTest(ticketRows())
    {
    }
};

FATHOM_TEST(TicketRowsTest)

#include "tst_ticket_rows.moc"
