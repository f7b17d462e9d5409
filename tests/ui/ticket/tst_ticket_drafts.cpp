// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a disarmed ladder or chart hands to the ticket is the order the ticket then sends.
#include "tests/support/test_main.h"
#include "tests/ui/chart/chart_fixture.h"
#include "tests/ui/ladder/ladder_fixture.h"
#include "tests/ui/ticket/ticket_desk.h"

using namespace fathom;
using fathom::test::ChartFixture;
using fathom::test::d;
using fathom::test::LadderFixture;
using fathom::test::SessionFixture;
using fathom::test::TicketDesk;

namespace {

constexpr Qt::KeyboardModifiers ctrl = Qt::ControlModifier, shift = Qt::ShiftModifier, none = Qt::NoModifier;

QString text(Decimal value) { return QString::fromStdString(value.toString()); }

QString words(const OrderIntent& intent)
{
    QStringList all { sideName(intent.side), orderTypeName(intent.type) };
    if (intent.price.isPositive())
        all << text(intent.price);
    if (intent.triggerPrice.isPositive())
        all << QStringLiteral("trigger") << text(intent.triggerPrice) << (intent.workingType == WorkingType::MarkPrice ? QStringLiteral("mark") : QStringLiteral("last"));
    all << (intent.closePosition ? QStringLiteral("all") : text(intent.quantity));
    if (intent.reduceOnly)
        all << QStringLiteral("reduce");
    if (intent.timeInForce == TimeInForce::GTX)
        all << QStringLiteral("post-only");
    return all.join(QLatin1Char(' '));
}

void setLast(Session& session, const char* price)
{
    Ticker ticker;
    ticker.symbol = QStringLiteral("BTCUSDT");
    ticker.last = d(price);
    session.market()->applyTickers({ ticker });
}

} // namespace

class TicketDraftsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_disarmed_ladder_press_is_sent_by_the_ticket_as_that_order_data()
    {
        QTest::addColumn<int>("modifiers");
        QTest::addColumn<int>("from");
        QTest::addColumn<QString>("sent");
        const auto row = [](const char* name, Qt::KeyboardModifiers modifiers, int from, const char* sent) {
            QTest::newRow(name) << int(modifiers) << from << QString::fromLatin1(sent);
        };
        row("bid", none, -4, "BUY LIMIT 96481.9 0.1 post-only");
        row("ask", none, 5, "SELL LIMIT 96482.8 0.1 post-only");
        row("stop above", ctrl, 5, "BUY STOP_MARKET trigger 96482.8 last 0.1");
        row("stop below, which can only close", ctrl, -4, "SELL STOP_MARKET trigger 96481.9 last 0.1 reduce");
        row("stop-limit above", ctrl | shift, 5, "BUY STOP 96483.8 trigger 96482.8 last 0.1");
        row("stop-limit below", ctrl | shift, -4, "SELL STOP 96480.9 trigger 96481.9 last 0.1 reduce");
        row("stop-loss", shift, -20, "SELL STOP_MARKET trigger 96480.3 mark all");
        row("take-profit", shift, 20, "SELL TAKE_PROFIT_MARKET trigger 96484.3 mark all");
    }

    void a_disarmed_ladder_press_is_sent_by_the_ticket_as_that_order()
    {
        QFETCH(int, modifiers);
        QFETCH(int, from);
        QFETCH(QString, sent);
        LadderFixture f;
        TicketPanel ticket(f.context);
        ticket.resize(335, 640);
        ticket.show();
        f.panel.actions().editSize(0, d("0.1"));
        f.panel.actions().setSize(0);
        f.session.account()->applyPositions({ f.longPosition("0.450", "96481.5", "96482.3") });
        setLast(f.session, "96482.3");
        f.mark("96482.3");
        f.click(f.at(LadderFixture::bestBid + from, LadderColumn::Price), Qt::LeftButton, Qt::KeyboardModifiers(modifiers));
        QCOMPARE(f.placed.size(), 0U);
        ticket.sendChosen();
        QCOMPARE(f.placed.size(), 1U);
        QCOMPARE(words(f.placed[0].intent), sent);
    }

    void the_menu_of_a_row_stages_a_stop_as_a_stop()
    {
        LadderFixture f;
        TicketPanel ticket(f.context);
        ticket.show();
        f.panel.actions().editSize(0, d("0.1"));
        f.panel.actions().setSize(0);
        setLast(f.session, "96482.3");
        f.mark("96482.3");
        f.click(f.at(LadderFixture::bestBid - 4, LadderColumn::Bid), Qt::RightButton);
        auto* menu = f.view().findChild<QMenu*>(QStringLiteral("ladderRowMenu"));
        QVERIFY(menu);
        for (QAction* action : menu->actions()) {
            if (action->objectName() == QLatin1String("ladderMenuStop"))
                action->trigger();
        }
        menu->close();
        ticket.sendChosen();
        QCOMPARE(f.placed.size(), 1U);
        QCOMPARE(words(f.placed[0].intent), QStringLiteral("SELL STOP_MARKET trigger 96481.9 last 0.1"));
    }

    void reduce_only_and_post_only_of_the_ladder_come_along()
    {
        LadderFixture f;
        TicketPanel ticket(f.context);
        ticket.show();
        f.panel.actions().editSize(0, d("0.1"));
        f.panel.actions().setSize(0);
        f.session.account()->applyPositions({ f.longPosition("0.450", "96481.5", "96482.3") });
        setLast(f.session, "96482.3");
        f.mark("96482.3");
        f.panel.actions().setReduceOnly(true);
        f.panel.actions().setPostOnly(true);
        f.click(f.at(LadderFixture::bestBid + 5, LadderColumn::Price));
        ticket.sendChosen();
        QCOMPARE(f.placed.size(), 1U);
        QCOMPARE(words(f.placed[0].intent), QStringLiteral("SELL LIMIT 96482.8 0.1 reduce post-only"));
        f.panel.actions().setReduceOnly(false);
        f.panel.actions().setPostOnly(false);
        f.view().setCursor(f.view().model().bestBidGroup().value() - 3);
        QTest::keyClick(&f.view(), Qt::Key_S);
        QVERIFY(!ticket.input().reduceOnly && !ticket.input().postOnly);
        QTest::keyClick(&f.view(), Qt::Key_B);
        ticket.sendChosen();
        QCOMPARE(f.placed.size(), 2U);
        QCOMPARE(words(f.placed[1].intent), QStringLiteral("BUY LIMIT 96482 0.1"));
    }

    void charts_are_told_what_the_chosen_side_would_send()
    {
        TicketDesk desk;
        std::vector<std::optional<Draft>> told;
        QObject::connect(&desk.link, &LinkGroup::previewChanged, &desk.panel, [&](const std::optional<Draft>& draft) { told.push_back(draft); });
        desk.type("price", QStringLiteral("96405.5"));
        desk.type("size", QStringLiteral("0.2"));
        QVERIFY(told.empty()); // no side yet
        desk.panel.choose(Side::Buy);
        QVERIFY(told.size() == 1 && told.back());
        QCOMPARE(*told.back()->price, d("96405.5"));
        QCOMPARE(*told.back()->quantity, d("0.2"));
        QVERIFY(told.back()->side == Side::Buy);
        desk.panel.clearDraft();
        QVERIFY(!told.back());
        desk.panel.choose(Side::Sell);
        desk.type("price", QStringLiteral("96620"));
        QVERIFY(told.back());
        desk.panel.hide();
        QVERIFY(!told.back());
    }

    void a_draft_leaves_nothing_behind_of_the_one_before()
    {
        TicketDesk desk;
        desk.holdLong();
        Draft protect;
        protect.side = Side::Sell;
        protect.type = OrderType::StopMarket;
        protect.trigger = d("96080");
        protect.closesAll = true;
        desk.type("price", QStringLiteral("96405.5"));
        desk.type("size", QStringLiteral("0.2"));
        desk.link.offerDraft(protect);
        QCOMPARE(desk.panel.input().tab, TicketTab::Stop);
        QCOMPARE(words(desk.intent(Side::Sell)), QStringLiteral("SELL STOP_MARKET trigger 96080 last all"));
        Draft stop;
        stop.side = Side::Buy;
        stop.type = OrderType::StopMarket;
        stop.trigger = d("96620");
        desk.link.offerDraft(stop); // a chart names no size: the ticket's own stands
        QCOMPARE(desk.edit("size")->text(), QStringLiteral("0.200"));
        QCOMPARE(words(desk.intent(Side::Buy)), QStringLiteral("BUY STOP_MARKET trigger 96620 last 0.2"));
        Draft limit;
        limit.side = Side::Buy;
        limit.type = OrderType::Limit;
        limit.price = d("96400");
        desk.link.offerDraft(limit);
        QCOMPARE(words(desk.intent(Side::Buy)), QStringLiteral("BUY LIMIT 96400 0.2"));
        desk.link.offerDraft(stop);
        QCOMPARE(words(desk.intent(Side::Buy)), QStringLiteral("BUY STOP_MARKET trigger 96620 last 0.2"));
    }

    void escape_clears_the_draft_before_it_disarms_data()
    {
        QTest::addColumn<bool>("chart");
        QTest::newRow("ladder") << false;
        QTest::newRow("chart") << true;
    }

    void escape_clears_the_draft_before_it_disarms()
    {
        QFETCH(bool, chart);
        Draft draft;
        draft.side = Side::Buy;
        draft.type = OrderType::Limit;
        draft.price = d("96400");
        const auto check = [&](SessionFixture& f, QWidget* view, const auto& isArmed) {
            TicketPanel ticket(f.context);
            ticket.show();
            QTest::keyClick(view, Qt::Key_L, Qt::ControlModifier);
            QVERIFY(isArmed());
            f.link.offerDraft(draft);
            QTest::keyClick(view, Qt::Key_Escape);
            QVERIFY(isArmed());
            QVERIFY(ticket.input().text(TicketField::Price).isEmpty() && !ticket.input().chosen);
            f.link.offerDraft(draft);
            ticket.hide();
            QTest::keyClick(view, Qt::Key_Escape); // a draft nobody sees takes no step
            QVERIFY(!isArmed());
            ticket.show();
            QTest::keyClick(view, Qt::Key_Escape); // disarmed, the draft goes all the same
            QVERIFY(!ticket.input().chosen);
        };
        if (chart) {
            ChartFixture f;
            check(f, f.view(), [&f] { return f.panel->isArmed(); });
        } else {
            LadderFixture f;
            check(f, &f.view(), [&f] { return f.panel.isArmed(); });
        }
    }

    void a_stop_staged_on_the_chart_stays_a_stop()
    {
        ChartFixture f;
        QVERIFY(f.settle());
        TicketPanel ticket(f.context);
        ticket.show();
        f.link.setClickSize(d("0.2"));
        const Decimal last = Decimal::fromScaled(*f.view()->newestTicks(), 1);
        setLast(f.session, last.toString().c_str());
        const QPointF below(200, f.yOf(last) + 40);
        const Decimal price = f.priceAt(below.y());
        test::click(f.view(), below, ctrl | shift);
        QVERIFY2(ticket.state().side(Side::Sell).canSend(), qPrintable(ticket.state().side(Side::Sell).errors.empty() ? QString() : ticket.state().side(Side::Sell).errors.front().text + ticket.state().side(Side::Sell).errors.front().brief));
        ticket.sendChosen();
        QCOMPARE(f.placed.size(), 1U);
        QCOMPARE(words(f.placed[0]), QStringLiteral("SELL STOP_MARKET trigger %1 last 0.2").arg(text(price)));
    }
};

FATHOM_TEST(TicketDraftsTest)
#include "tst_ticket_drafts.moc"
