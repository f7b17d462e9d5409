// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The gestures of INTERACTION 6 on the tags of orders and positions, in the whole window, against the exchange's ledger.
#include "gesture_words.h"
#include "tests/support/test_main.h"

#include <QLineEdit>
#include <QPushButton>

using namespace fathom;
using namespace fathom::test;

namespace {

using OnTag = std::function<Lines(D&, OrderTag)>;

// The tag of \p kind as it is laid out once the market stands still.
Lines shown(D& d, OrderTag::Kind kind, const OnTag& act)
{
    if (!QTest::qWaitFor([&] { return d.tag(kind) != nullptr; }, 30'000))
        return problem("no tag");
    if (!d.freeze())
        return problem("the market did not stop");
    d.chart().view()->grab();
    if (!d.tagsRest())
        return problem("the tags moved on");
    return act(d, *d.tag(kind));
}

// An order that waits below, its tag in the margin.
Make onTag(OnTag act, bool arms = true)
{
    return [=](D& d) {
        if (arms)
            d.armChart();
        return d.rest(Side::Buy, 6) ? shown(d, OrderTag::Kind::Order, act) : problem("no order");
    };
}

Make onStop(OnTag act)
{
    return [=](D& d) {
        d.armChart();
        return d.restStop(Side::Sell, 6) ? shown(d, OrderTag::Kind::Order, act) : problem("no stop");
    };
}

Make onPosition(OnTag act, bool arms = true)
{
    return holding([=](D& d) {
        if (arms)
            d.armChart();
        return shown(d, OrderTag::Kind::Position, act);
    });
}

QPointF body(const OrderTag& tag) { return { tag.box.left() + 12, tag.box.center().y() }; }

// Half the way to the market, wherever the scale has put the two.
double halfway(D& d, const OrderTag& tag) { return (d.place(0).y() - tag.box.center().y()) / 2; }

Lines tagDragged(D& d, const OrderTag& tag)
{
    const Decimal to = d.drag(body(tag), halfway(d, tag));
    return to > tag.price ? Lines { limitLine("BUY", to) } : problem("the tag did not follow");
}

Make answered(const char* button, bool sends)
{
    return onTag([=](D& d, const OrderTag& tag) {
        const Decimal to = d.drag(body(tag), halfway(d, tag));
        auto* pressed = d.chart().findChild<QPushButton*>(QLatin1String(button));
        if (!pressed || !pressed->isVisible() || d.newest()->request != RequestState::None)
            return problem("the bubble did not come");
        QTest::mouseClick(pressed, Qt::LeftButton);
        return Lines { limitLine("BUY", sends ? to : tag.price) };
    }, false);
}

Make answeredByKey(Qt::Key key, Qt::KeyboardModifiers modifiers, bool sends)
{
    return onTag([=](D& d, const OrderTag& tag) {
        const Decimal to = d.drag(body(tag), halfway(d, tag));
        d.chartKey(key, modifiers);
        return Lines { limitLine("BUY", sends ? to : tag.price) };
    }, false);
}

Lines escaped(D& d, const OrderTag& tag)
{
    d.drag(body(tag), halfway(d, tag), [&d] { d.chartKey(Qt::Key_Escape); });
    return { limitLine("BUY", tag.price) };
}

Lines crossed(D& d, const OrderTag& tag)
{
    QTest::mouseClick(d.chart().view(), Qt::LeftButton, {}, tag.actionBox.center().toPoint());
    return {};
}

Lines edited(D& d, const OrderTag& tag)
{
    const QPoint at = body(tag).toPoint();
    QTest::mouseClick(d.chart().view(), Qt::LeftButton, {}, at);
    QTest::mouseDClick(d.chart().view(), Qt::LeftButton, {}, at);
    const Decimal wanted = tag.price - d.instrument().tickSize;
    return d.edit(d.chart(), "chart", wanted, "0.02") ? Lines { limitLine("BUY", wanted, "0.02") } : problem("no editor");
}

Lines editedByKey(D& d, const OrderTag& tag)
{
    d.chartKey(Qt::Key_Tab);
    d.chartKey(Qt::Key_F2);
    const Decimal wanted = tag.price - d.instrument().tickSize * Decimal(3);
    return d.edit(d.chart(), "chart", wanted, "0.02") ? Lines { limitLine("BUY", wanted, "0.02") } : problem("no editor");
}

// Tab picks the tag, the arrows move it, and what is pressed then.
Make byKeys(bool arms, Qt::KeyboardModifiers modifiers, Qt::Key end, bool sends)
{
    return onTag([=](D& d, const OrderTag& tag) {
        d.chartKey(Qt::Key_Tab);
        d.chartKey(Qt::Key_Down);
        d.chartKey(Qt::Key_Down, ctrl);
        d.chartKey(Qt::Key_Up);
        if (!arms && end == Qt::Key_Return) {
            d.chartKey(Qt::Key_Return); // asks
            if (!d.tags().waitsForConfirmation())
                return problem("it did not ask");
        }
        d.chartKey(end, modifiers);
        return Lines { limitLine("BUY", sends ? tag.price - d.instrument().tickSize * Decimal(10) : tag.price) };
    }, arms);
}

Lines stopDragged(D& d, const OrderTag& tag)
{
    const Decimal to = d.drag(body(tag), halfway(d, tag));
    return to > tag.price ? Lines { stopLine("SELL", to) } : problem("the tag did not follow");
}

// Below the entry it is a stop-loss, above a take-profit; a second one moves the leg that is there.
Lines drawn(D& d, const OrderTag& tag, bool down)
{
    return { protectLine(down ? "STOP_MARKET" : "TAKE_PROFIT_MARKET", d.drag((down ? tag.downBox : tag.upBox).center(), down ? 100 : -100)) };
}

Lines drawnTwice(D& d, const OrderTag& tag)
{
    d.drag(tag.downBox.center(), 120);
    if (!QTest::qWaitFor([&] { return d.ledger().size() == 1 && d.isQuiet() && d.desk().account().openOrders().size() == 1; }, 30'000))
        return problem("no first leg");
    d.chart().view()->grab();
    const OrderTag* now = d.tag(OrderTag::Kind::Position);
    return now ? Lines { protectLine("STOP_MARKET", d.drag(now->downBox.center(), 80)) } : problem("no tag");
}

Lines drawnDisarmed(D& d, const OrderTag& tag)
{
    const Decimal to = d.drag(tag.downBox.center(), 90);
    d.chartKey(Qt::Key_Return, ctrl);
    return { protectLine("STOP_MARKET", to) };
}

Lines menuCancel(D& d, const OrderTag& tag)
{
    d.clickChart(body(tag), {}, Qt::RightButton);
    return nothingIf(d.pickFromChartMenu("chartMenuCancel", "chartOrderMenu"), "no such entry");
}

// Far away it is a chip at the edge; a press on it brings the price into view.
Lines revealed(D& d)
{
    if (!d.hold(Side::Buy, "0.5"))
        return problem("no position");
    return shown(d, OrderTag::Kind::Liquidation, [](D& at, const OrderTag& tag) {
        if (tag.offScale == 0)
            return problem("it was in view already");
        QTest::mouseClick(at.chart().view(), Qt::LeftButton, {}, tag.box.center().toPoint());
        at.chart().view()->grab();
        const OrderTag* now = at.tag(OrderTag::Kind::Liquidation);
        return nothingIf(now && now->offScale == 0, "it did not come into view");
    });
}

const std::vector<GestureRow>& chartTags()
{
    static const std::vector<GestureRow> all {
        { "drag of a tag", onTag(tagDragged) },
        { "drag of a tag, Esc before the release", onTag(escaped) },
        { "drag of a stop's tag", onStop(stopDragged) },
        { "disarmed: drag, Send", answered("chartMoveSend", true) },
        { "disarmed: drag, Discard", answered("chartMoveDiscard", false) },
        { "disarmed: drag, Ctrl+Enter", answeredByKey(Qt::Key_Return, ctrl, true) },
        { "disarmed: drag, Esc", answeredByKey(Qt::Key_Escape, {}, false) },
        { "cross of a tag", onTag(crossed) },
        { "cross of a stop's tag", onStop(crossed) },
        { "menu of a tag: cancel", onTag(menuCancel) },
        { "double click on a tag: inline price and size", onTag(edited) },
        { "Tab, arrows, Enter", byKeys(true, {}, Qt::Key_Return, true) },
        { "Tab, arrows, Esc", byKeys(true, {}, Qt::Key_Escape, false) },
        { "disarmed: Tab, arrows, Enter, Ctrl+Enter", byKeys(false, ctrl, Qt::Key_Return, true) },
        { "Tab, F2", onTag(editedByKey) },
        { "Tab, Del", onTag([](D& d, const OrderTag&) {
             d.chartKey(Qt::Key_Tab);
             d.chartKey(Qt::Key_Delete);
             return Lines();
         }) },
        { "handle down: stop-loss", onPosition([](D& d, const OrderTag& tag) { return drawn(d, tag, true); }), one },
        { "handle up: take-profit", onPosition([](D& d, const OrderTag& tag) { return drawn(d, tag, false); }), one },
        { "handle down again: the leg is moved", onPosition(drawnTwice), one },
        { "disarmed: handle down, Ctrl+Enter", onPosition(drawnDisarmed, false), one },
        { "Close of the position's tag", onPosition(crossed, false) },
        { "the liquidation's chip", revealed, Decimal::fromLiteral("0.5") },
    };
    return all;
}

} // namespace

class ChartTagsTest final : public GestureTest
{
    Q_OBJECT
public:
    ChartTagsTest()
        : GestureTest(chartTags())
    {
    }
};

FATHOM_TEST(ChartTagsTest)

#include "tst_chart_tags.moc"
