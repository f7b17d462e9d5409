// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The keys of INTERACTION 4 for orders and positions that are there, in the whole window, against the exchange's ledger.
#include "gesture_words.h"
#include "tests/support/test_main.h"
#include "ui/ladder/ladder_panel.h"
#include "ui/ladder/ladder_view.h"

#include <QLineEdit>

using namespace fathom;
using namespace fathom::test;

namespace {

// One buy that waits, picked by N.
Make picked(std::function<Lines(D&, Decimal)> act, bool arms = true)
{
    return [=](D& d) {
        if (!d.rest(Side::Buy, 6) || !d.freeze())
            return problem("no order");
        if (arms)
            d.armLadder();
        d.key(Qt::Key_N);
        return act(d, d.newest()->price);
    };
}

Decimal ticks(D& d, int count) { return d.instrument().tickSize * Decimal(count); }

Lines nudged(D& d, Qt::Key key, Qt::KeyboardModifiers modifiers, int times, Decimal to)
{
    for (int i = 0; i < times; ++i)
        d.key(key, modifiers);
    d.key(Qt::Key_Return);
    return { limitLine("BUY", to) };
}

Lines nudgedDisarmed(D& d, Decimal from)
{
    d.key(Qt::Key_Down, ctrl | shift);
    d.key(Qt::Key_Return); // alone it does nothing while disarmed
    if (d.newest()->request != RequestState::None)
        return problem("sent while disarmed");
    d.key(Qt::Key_Return, ctrl);
    return { limitLine("BUY", from - ticks(d, 10)) };
}

// The second nudge is made as soon as the first is known to be on its way: the later target waits for its answer.
Lines nudgedTwice(D& d, Decimal from)
{
    for (int i = 0; i < 2; ++i) {
        d.key(Qt::Key_Down, shift);
        d.key(Qt::Key_Return);
        if (!QTest::qWaitFor([&] { return d.newest()->request == RequestState::Modifying || d.newest()->price != from; }, 30'000))
            return problem("nothing was sent");
    }
    return { limitLine("BUY", from - ticks(d, 2)) };
}

// A buy and a sell that wait; N and Shift+N go through them.
Make walked(Qt::KeyboardModifiers modifiers, int times, bool endsAtBuy)
{
    return [=](D& d) {
        if (!d.rest(Side::Buy, 6) || !d.rest(Side::Sell, 6) || !d.freeze())
            return problem("no orders");
        const Decimal sell = d.newest()->price;
        const auto& orders = d.desk().account().openOrders();
        const Decimal buy = orders[0].price == sell ? orders[1].price : orders[0].price;
        for (int i = 0; i < times; ++i)
            d.key(Qt::Key_N, modifiers);
        const auto cursor = d.rows().cursor();
        d.key(Qt::Key_Delete);
        const bool there = cursor && d.priceOf(*cursor) == (endsAtBuy ? buy : sell);
        if (!there)
            return problem("the cursor did not go along");
        return Lines { endsAtBuy ? limitLine("SELL", sell) : limitLine("BUY", buy) };
    };
}

// A buy, a sell and a stop that would open, then a key for some of them.
Make among(Qt::Key key, Qt::KeyboardModifiers modifiers, bool keepsBuy, bool keepsSell, bool keepsStop)
{
    return [=](D& d) {
        if (!d.rest(Side::Buy, 6))
            return problem("no buy");
        const QString buy = limitLine("BUY", d.newest()->price);
        if (!d.rest(Side::Sell, 6))
            return problem("no sell");
        const QString sell = limitLine("SELL", d.newest()->price);
        if (!d.restStop(Side::Sell, 9))
            return problem("no stop");
        const QString stop = stopLine("SELL", d.newest()->triggerPrice);
        d.key(key, modifiers);
        Lines left;
        if (keepsBuy)
            left << buy;
        if (keepsSell)
            left << sell;
        if (keepsStop)
            left << stop;
        return left;
    };
}

// A stop that protects and one that would open. The first press spares what protects, the second within three seconds does not.
Make stopsOf(Qt::Key key, Qt::KeyboardModifiers modifiers, int presses)
{
    return holding([=](D& d) {
        if (!d.freeze())
            return problem("the market did not stop");
        const Decimal guard = d.priceOf(d.group(-11));
        Bracket bracket;
        bracket.stopLoss = ProtectionLeg { guard, WorkingType::MarkPrice, {}, false };
        if (!d.restStop(Side::Buy, 11))
            return problem("no stop");
        d.desk().orders().protect(D::symbol(), PositionSide::Both, bracket);
        if (!QTest::qWaitFor([&] { return d.ledger().size() == 2 && d.isQuiet() && d.desk().account().openOrders().size() == 2; }, 30'000))
            return problem("two stops were to wait");
        for (int i = 0; i < presses; ++i)
            d.key(key, modifiers);
        return presses > 1 ? Lines() : Lines { protectLine("STOP_MARKET", guard) };
    });
}

Lines flattens(D& d)
{
    if (!d.rest(Side::Buy, 6) || !d.restStop(Side::Sell, 9))
        return problem("no orders");
    d.key(Qt::Key_F, ctrl | shift);
    return nothingIf(d.confirmTwice(), "no question");
}

Lines byF2(D& d, Decimal from)
{
    d.key(Qt::Key_F2);
    auto* price = d.rows().findChild<QLineEdit*>(QStringLiteral("ladderEditPrice"));
    if (!price || !price->isVisible())
        return problem("no editor");
    price->selectAll();
    QTest::keyClicks(price, D::plain(from - Decimal(7)));
    QTest::keyClick(price, Qt::Key_Return);
    return { limitLine("BUY", from - Decimal(7)) };
}

const std::vector<GestureRow>& keyOrders()
{
    static const std::vector<GestureRow> all {
        { "R closes", holding([](D& d) {
             d.key(Qt::Key_R);
             return Lines();
         }) },
        { "T reverses after a question", holding([](D& d) {
             d.key(Qt::Key_T);
             return nothingIf(d.confirm(), "no question");
         }), -one },
        { "N, Shift+Down three times, Enter", picked([](D& d, Decimal from) { return nudged(d, Qt::Key_Down, shift, 3, from - ticks(d, 3)); }) },
        { "N, Shift+Up, Enter", picked([](D& d, Decimal from) { return nudged(d, Qt::Key_Up, shift, 1, from + ticks(d, 1)); }) },
        { "N, Ctrl+Shift+Up, Enter", picked([](D& d, Decimal from) { return nudged(d, Qt::Key_Up, ctrl | shift, 1, from + ticks(d, 10)); }) },
        { "disarmed: N, Ctrl+Shift+Down, Ctrl+Enter", picked(nudgedDisarmed, false) },
        { "a nudge while one is on its way", picked(nudgedTwice) },
        { "nudge, Esc", picked([](D& d, Decimal from) {
             d.key(Qt::Key_Down, shift);
             d.key(Qt::Key_Escape);
             return Lines { limitLine("BUY", from) };
         }) },
        { "N, F2, price, Enter", picked(byF2, false) },
        { "N, Del", picked([](D& d, Decimal) {
             d.key(Qt::Key_Delete);
             return Lines();
         }, false) },
        { "N, N, Del", walked({}, 2, true) },
        { "Shift+N, Del", walked(shift, 1, true) },
        { "Shift+N twice, Del", walked(shift, 2, false) },
        { "E cancels limits", among(Qt::Key_E, {}, false, false, true) },
        { "F cancels stops", among(Qt::Key_F, {}, true, true, false) },
        { "Shift+E cancels buys", among(Qt::Key_E, shift, false, true, true) },
        { "Shift+D cancels sells", among(Qt::Key_D, shift, true, false, false) },
        { "Ctrl+Shift+X cancels everything", among(Qt::Key_X, ctrl | shift, false, false, false) },
        { "F cancels a stop and spares what protects", stopsOf(Qt::Key_F, {}, 1), one },
        { "F, F cancels what protects as well", stopsOf(Qt::Key_F, {}, 2), one },
        { "Ctrl+Shift+F flattens after a question", holding(flattens) },
    };
    return all;
}

} // namespace

class KeyOrdersTest final : public GestureTest
{
    Q_OBJECT
public:
    KeyOrdersTest()
        : GestureTest(keyOrders())
    {
    }
};

FATHOM_TEST(KeyOrdersTest)

#include "tst_key_orders.moc"
