// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What INTERACTION 8 lets one type, where own orders meet, and the way of the Tab key, in the whole window and against the exchange's ledger.
#include "core/domain/account_types.h"
#include "core/paper/exchange.h"
#include "tests/support/test_main.h"
#include "ticket_hands.h"

#include <QTabBar>

#include <algorithm>

using namespace fathom;
using namespace fathom::test;

namespace {

Decimal bestBid(D& d) { return d.best(Side::Buy); }
Decimal bestAsk(D& d) { return d.best(Side::Sell); }
Decimal ticks(D& d, int count) { return d.instrument().tickSize * Decimal(count); }
Decimal down(Decimal value, Decimal grid) { return value.roundedTo(grid, Decimal::Rounding::Down); }

const char* nameOf(Side side) { return side == Side::Buy ? "BUY" : "SELL"; }

std::optional<Decimal> shown(D& d, const char* name)
{
    const auto value = Decimal::parse(field(d, name).text().remove(QLatin1Char(',')).toStdString());
    return value ? std::optional(*value) : std::nullopt;
}

// What is typed as a price, and what becomes of it while the market stands still.
//! \param size of its own in every row: the same order again within ten seconds needs a second press
Make typedPrice(const char* text, const char* size, std::function<Decimal(D&)> meant, Side side = Side::Buy)
{
    return frozen([=](D& d) {
        fill(d, QLatin1String(text), size);
        const Decimal price = meant(d);
        sendBy(d, side);
        return Lines { limitLine(nameOf(side), price, size) };
    });
}

// The same for what may lie on either side of the market, sent by the one that waits there.
Make typedReference(const char* text, const char* size, std::function<Decimal(D&)> meant)
{
    return frozen([=](D& d) {
        Decimal before = meant(d);
        const auto still = [&] { // the exchange tells of a change once a second
            fill(d, QLatin1String(text), size);
            const Decimal after = std::exchange(before, meant(d));
            return before == after && shown(d, "price") == after;
        };
        if (!QTest::qWaitFor(still, patience))
            return Lines { QStringLiteral("“%1” became %2, the exchange has %3").arg(QLatin1String(text), field(d, "price").text(), D::plain(before)) };
        const Side side = before < bestAsk(d) ? Side::Buy : Side::Sell;
        sendBy(d, side);
        return Lines { limitLine(nameOf(side), before, size) };
    });
}

// Where there is room between bid and ask.
Lines middle(D& d)
{
    if (!d.widen())
        return problem("no gap");
    fill(d, QStringLiteral("mid"), "0.014");
    const Decimal price = ((bestBid(d) + bestAsk(d)) / Decimal(2)).roundedTo(d.instrument().tickSize, Decimal::Rounding::Nearest);
    sendBy(d, Side::Buy);
    return { limitLine("BUY", price, "0.014") };
}

// From what stood there before.
Make typedStep(const char* text, std::function<Decimal(D&, Decimal)> meant)
{
    return [=](D& d) {
        const Decimal start = near(d, -1'000);
        fill(d, D::plain(start));
        d.type("price", QLatin1String(text));
        sendBy(d, Side::Buy);
        return Lines { limitLine("BUY", meant(d, start)) };
    };
}

Lines thousands(D& d)
{
    const Decimal price = down(near(d, -200), Decimal(100));
    fill(d, D::plain(price / Decimal(1'000)) + QLatin1Char('k'));
    sendBy(d, Side::Buy);
    return { limitLine("BUY", price) };
}

Lines sizedLine(Decimal price, Decimal quantity) { return { limitLine("BUY", price, D::plain(quantity).toLatin1().constData()) }; }

// What is typed as a size.
Make typedSize(const char* text, std::function<Decimal(D&, Decimal)> meant)
{
    return frozen([=](D& d) {
        const Decimal price = near(d, -140);
        fill(d, D::plain(price), text);
        sendBy(d, Side::Buy);
        return sizedLine(price, meant(d, price));
    });
}

std::vector<Balance> balances(D& d)
{
    return d.lab().run([](lab::LabExchange& lab) { return lab.exchange().exchange().balances(lab.exchange().exchange().defaultAccount()); });
}

// All the money can bind and nothing more: the exchange takes it, and has no room for the smallest order beside it.
Lines most(D& d)
{
    if (!d.freeze())
        return problem("the market did not stop");
    const auto isTold = [&] { // of what is free again after the row before
        const auto all = balances(d);
        return std::any_of(all.begin(), all.end(), [&](const Balance& each) {
            return each.asset == QLatin1String("USDT") && each.available == d.desk().account().figures().available;
        });
    };
    if (!QTest::qWaitFor(isTold, patience))
        return problem("what is free was not told");
    const Decimal price = near(d, -165);
    fill(d, D::plain(price), "max");
    const auto size = shown(d, "size");
    sendBy(d, Side::Buy);
    if (!size || !QTest::qWaitFor([&] { return d.ledger() == sizedLine(price, *size) && d.isQuiet(); }, patience))
        return problem("the exchange did not take it");
    OrderIntent more = d.desk().resting(D::symbol());
    more.price = price;
    more.quantity = d.instrument().minQuantity;
    while (more.quantity * price < d.instrument().minNotional)
        more.quantity = more.quantity + d.instrument().stepSize;
    const RequestId request = d.desk().place(more).request;
    if (!QTest::qWaitFor([&] { return d.desk().outcome(request).has_value(); }, patience) || d.desk().outcome(request) != Outcome::Rejected)
        return problem("there was room for more");
    return sizedLine(price, *size);
}

Lines quarter(D& d)
{
    if (!d.freeze())
        return problem("the market did not stop");
    const Decimal price = near(d, -145);
    fill(d, D::plain(price), "max");
    const auto whole = shown(d, "size");
    d.type("size", QStringLiteral("25%"));
    sendBy(d, Side::Buy);
    return whole ? sizedLine(price, down(*whole / Decimal(4), d.instrument().stepSize)) : problem("no largest size");
}

// What loses that much between entry and stop, the fees of both counted; the legs wait for the entry to fill.
Make risked(const char* text, int away, std::function<Decimal(D&)> money)
{
    return frozen([=](D& d) {
        const Decimal entry = near(d, away), stop = near(d, -640);
        fill(d, D::plain(entry));
        d.press("bracket");
        d.type("takeProfit", {});
        d.type("stopLoss", D::plain(stop));
        d.type("size", QLatin1String(text));
        sendBy(d, Side::Buy);
        d.press("bracket");
        const CommissionRates fees = d.lab().run([](lab::LabExchange& lab) { return lab.exchange().exchange().commissionRates(); });
        return sizedLine(entry, down(money(d) / (entry - stop + entry * fees.maker + stop * fees.taker), d.instrument().stepSize));
    });
}

Decimal wallet(D& d)
{
    const auto all = balances(d);
    const auto found = std::find_if(all.begin(), all.end(), [](const Balance& each) { return each.asset == QLatin1String("USDT"); });
    return found == all.end() ? Decimal() : found->wallet;
}

// A buy at the price of an own sell that stands alone between bid and ask.
Make ownOrdersMeet(const char* mode, std::function<Lines(Decimal)> left, bool trade = false)
{
    return [=](D& d) {
        if (!d.widen())
            return problem("no gap");
        const Decimal price = bestBid(d) + ticks(d, 2);
        if (!d.restAt(Side::Sell, price))
            return problem("the order did not wait");
        fill(d, D::plain(price));
        if (!pickWithin(d, "extras", "Where own orders meet", mode))
            return problem("no such choice");
        const auto fills = [&] { return d.lab().run([](lab::LabExchange& lab) { return lab.exchange().exchange().ledger().fills; }); };
        const auto before = fills();
        sendBy(d, Side::Buy);
        if (!pickWithin(d, "extras", "Where own orders meet", "As the account is set"))
            return problem("no way back");
        if (trade != QTest::qWaitFor([&] { return fills() > before; }, trade ? patience : 300))
            return problem(trade ? "they did not trade" : "they traded");
        return left(price);
    };
}

// Begins at the order's type and presses Tab until \p last has the keys. \return what had them on the way
QStringList tabTo(D& d, const char* last)
{
    QStringList passed;
    d.ticket().findChild<QTabBar*>(QStringLiteral("orderType"))->setFocus();
    QWidget* now = QApplication::focusWidget();
    while (now && passed.size() < 40 && (passed.isEmpty() || passed.back() != QLatin1String(last))) {
        QTest::keyClick(now, Qt::Key_Tab);
        now = QApplication::focusWidget();
        passed << (now ? now->objectName() : QStringLiteral("nothing"));
    }
    return passed;
}

bool comeInOrder(const QStringList& passed, const QStringList& wanted)
{
    qsizetype at = -1;
    return std::all_of(wanted.begin(), wanted.end(), [&](const QString& name) { return (at = passed.indexOf(name, at + 1)) >= 0; });
}

// Price and size are typed where Tab leads to, and the button at its end is pressed by its key.
Make byTab(TicketTab tab, const QStringList& wanted, const char* button, std::function<Lines(Decimal)> left, int away)
{
    return [=](D& d) {
        d.window().activateWindow(); // the menus of other rows had the keys
        if (!QTest::qWaitForWindowActive(&d.window(), patience))
            return problem("the window has no keys");
        d.tab(tab);
        d.press("stopKind1");
        const Decimal at = near(d, away);
        const QStringList fields { QStringLiteral("trigger"), QStringLiteral("price") };
        for (const QString& name : fields) {
            if (!wanted.contains(name))
                continue;
            const QStringList passed = tabTo(d, name.toLatin1().constData());
            if (passed.isEmpty() || passed.back() != name)
                return Lines { QStringLiteral("Tab went: ") + passed.join(QLatin1Char(' ')) };
            QTest::keyClicks(QApplication::focusWidget(), D::plain(at));
        }
        static_cast<void>(tabTo(d, "size"));
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("0.01"));
        const QStringList passed = tabTo(d, button);
        if (!comeInOrder(passed, wanted))
            return Lines { QStringLiteral("Tab went: ") + passed.join(QLatin1Char(' ')) };
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        return left(at);
    };
}

const std::vector<GestureRow>& ticketValues()
{
    static const QStringList limit { QStringLiteral("price"), QStringLiteral("size"), QStringLiteral("postOnly"), QStringLiteral("reduceOnly"),
        QStringLiteral("timeInForce"), QStringLiteral("bracket"), QStringLiteral("buy"), QStringLiteral("sell") };
    static const QStringList stop { QStringLiteral("trigger"), QStringLiteral("price"), QStringLiteral("size"), QStringLiteral("reduceOnly"),
        QStringLiteral("bracket"), QStringLiteral("buy"), QStringLiteral("sell") };
    static const std::vector<GestureRow> all {
        { "typed: bid", typedPrice("bid", "0.01", bestBid) },
        { "typed: ask", typedPrice("ask", "0.01", bestAsk, Side::Sell) },
        { "typed: bid-50t", typedPrice("bid-50t", "0.01", [](D& d) { return bestBid(d) - ticks(d, 50); }) },
        { "price match: queue", typedPrice("queue", "0.011", bestBid) },
        { "typed: mid", middle },
        { "typed: mark", typedReference("mark", "0.012", [](D& d) {
             const Decimal mark = d.lab().run([](lab::LabExchange& lab) { return lab.exchange().exchange().markPrice(0).mark; });
             return mark.roundedTo(d.instrument().tickSize, Decimal::Rounding::Nearest);
         }) },
        { "typed: last", typedReference("last", "0.013", [](D& d) {
             return d.lab().run([](lab::LabExchange& lab) { return lab.exchange().exchange().lastPrice(0).value_or(Decimal()); });
         }) },
        { "typed: +20t", typedStep("+20t", [](D& d, Decimal start) { return start + ticks(d, 20); }) },
        { "typed: -0.5%", typedStep("-0.5%", [](D& d, Decimal start) {
             return (start - start * Decimal::fromLiteral("0.005")).roundedTo(d.instrument().tickSize, Decimal::Rounding::Nearest);
         }) },
        { "typed: thousands", thousands },
        { "typed: 500u", typedSize("500u", [](D& d, Decimal price) {
             Decimal steps; // what 500 USDT buy, whole steps
             while ((steps + d.instrument().stepSize) * price <= Decimal(500))
                 steps += d.instrument().stepSize;
             return steps;
         }) },
        { "typed: max", most },
        { "typed: 25%", quarter },
        { "typed: risk 0.5%", risked("risk 0.5%", -150, [](D& d) { return wallet(d) * Decimal::fromLiteral("0.005"); }) },
        { "typed: risk 50u", risked("risk 50u", -155, [](D&) { return Decimal(50); }) },
        { "own orders meet: the new one ends", ownOrdersMeet("The new order ends", [](Decimal price) { return Lines { limitLine("SELL", price) }; }) },
        { "own orders meet: the resting one ends", ownOrdersMeet("The resting order ends", [](Decimal price) { return Lines { limitLine("BUY", price) }; }) },
        { "own orders meet: both end", ownOrdersMeet("Both", [](Decimal) { return Lines(); }) },
        { "own orders meet: they trade", ownOrdersMeet("None", [](Decimal) { return Lines(); }, true) },
        { "the way of Tab to Buy", byTab(TicketTab::Limit, limit.first(7), "buy", [](Decimal price) { return Lines { limitLine("BUY", price) }; }, -150) },
        { "the way of Tab to Sell", byTab(TicketTab::Limit, limit, "sell", [](Decimal price) { return Lines { limitLine("SELL", price) }; }, 150) },
        { "the way of Tab in a stop-limit", byTab(TicketTab::Stop, stop.first(6), "buy", [](Decimal price) { return Lines { stopLimitLine("BUY", price, price) }; }, 155) },
    };
    return all;
}

} // namespace

class TicketValuesTest final : public GestureTest
{
    Q_OBJECT
public:
    TicketValuesTest()
        : GestureTest(ticketValues())
    {
    }
};

FATHOM_TEST(TicketValuesTest)

#include "tst_ticket_values.moc"
