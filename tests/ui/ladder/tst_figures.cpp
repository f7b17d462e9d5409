// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/history.h"
#include "tests/support/test_main.h"
#include "tests/ui/ladder/ladder_fixture.h"
#include "ui/ladder/aim_card.h"
#include "ui/ladder/aim_figures.h"
#include "ui/ladder/ladder_frame.h"
#include "ui/ladder/opened_row.h"
#include "ui/ladder/position_strip.h"
#include "ui/ladder/strip_button.h"

#include <QDialog>

using namespace fathom;
using namespace std::chrono_literals;
using fathom::test::LadderFixture;

//! Queues, chances, costs and what-if figures; opened rows; hedge mode. INTERACTION 3, NOVEL 1, 2, 4, 9.
class TestLadderFigures final : public QObject
{
    Q_OBJECT

private:
    static QString lineOf(const MoveBox& box, std::size_t line)
    {
        QStringList words;
        for (const TextPart& part : box.lines.at(line))
            words << part.text;
        return words.join(QLatin1Char(' '));
    }
    static void feedAccount(LadderFixture& f)
    {
        f.session.account()->applyBrackets(QStringLiteral("BTCUSDT"), { { 1, 125, Decimal(0), Decimal(50'000), Decimal::fromLiteral("0.004"), Decimal(0) },
                                                                        { 2, 100, Decimal(50'000), Decimal(600'000), Decimal::fromLiteral("0.005"), Decimal(50) } });
        f.session.account()->applyCommission(QStringLiteral("BTCUSDT"), { Decimal::fromLiteral("0.0002"), Decimal::fromLiteral("0.0005") });
        AccountFigures figures;
        figures.crossWallet = figures.wallet = figures.available = figures.marginBalance = Decimal(10'000);
        figures.maintenanceMargin = figures.crossMaintenanceMargin = Decimal::fromLiteral("173.66");
        f.session.account()->applyFigures(figures, {});
    }
    static QPoint inRow(OpenedRow& row, std::int64_t ticks) { return row.rectOf(ticks).center(); }
    // Moved by an event of its own: the cursor of the test's platform knows no held key.
    static void moveOver(OpenedRow& row, std::int64_t ticks, Qt::KeyboardModifiers held = Qt::AltModifier, Qt::MouseButtons buttons = Qt::NoButton)
    {
        QMouseEvent event(QEvent::MouseMove, inRow(row, ticks), row.mapToGlobal(inRow(row, ticks)), Qt::NoButton, buttons, held);
        QCoreApplication::sendEvent(&row, &event);
    }
    static void pressTick(OpenedRow& row, std::int64_t ticks, Qt::KeyboardModifiers held = Qt::AltModifier)
    {
        moveOver(row, ticks, held);
        QTest::mousePress(&row, Qt::LeftButton, held, inRow(row, ticks));
        QTest::mouseRelease(&row, Qt::LeftButton, held, inRow(row, ticks));
    }

private Q_SLOTS:
    void break_even_after_the_next_funding_has_a_row_of_its_own()
    {
        LadderFixture f;
        Position position = LadderFixture::longPosition("0.450", "96480.0", "96482.3");
        position.breakEvenPrice = Decimal::fromLiteral("96481.5");
        MarkPrice mark;
        mark.symbol = position.symbol;
        mark.mark = mark.index = Decimal(96'482);
        mark.time = wallTimeFromMs(1'790'000'000'000);
        mark.fundingRate = Decimal::fromLiteral("0.00001"); // 0.96 a coin: ten ticks
        mark.nextFunding = mark.time + std::chrono::minutes(72) - std::chrono::seconds(20);
        f.session.market()->applyMarkPrices({ mark });
        f.session.account()->applyPositions({ position });
        const auto rowWith = [&](RowFlag flag) {
            const auto& rows = f.view().rows();
            const auto at = std::find_if(rows.begin(), rows.end(), [flag](const LadderRow& row) { return row.has(flag); });
            return at == rows.end() ? std::optional<LadderRow>() : std::optional(*at);
        };
        QTRY_VERIFY(rowWith(RowNextBreakEven));
        QCOMPARE(rowWith(RowBreakEven)->group, 964'815);
        QCOMPARE(rowWith(RowNextBreakEven)->group, 964'824);
        QCOMPARE(int(rowWith(RowNextBreakEven)->fundingMinutes), 72);
        int at = 0;
        while (!f.view().rows()[static_cast<std::size_t>(at)].has(RowNextBreakEven))
            ++at;
        QVERIFY2(f.view().gridRow(at).contains(QStringLiteral("after the next funding, in 72")), qPrintable(f.view().gridRow(at)));
        mark.nextFunding = {}; // a delivery contract has none
        f.session.market()->applyMarkPrices({ mark });
        position.unrealizedPnl = Decimal(1);
        f.session.account()->applyPositions({ position });
        QTRY_VERIFY(!rowWith(RowNextBreakEven));
    }

    void break_even_by_fees_stands_beside_the_one_with_the_funding_paid()
    {
        LadderFixture f;
        Position position = LadderFixture::longPosition("0.450", "96480.0", "96482.3");
        position.breakEvenPrice = Decimal::fromLiteral("96482.5");
        f.session.account()->applyPositions({ position });
        const auto rowWith = [&](RowFlag flag) {
            const auto& rows = f.view().rows();
            const auto at = std::find_if(rows.begin(), rows.end(), [flag](const LadderRow& row) { return row.has(flag); });
            return at == rows.end() ? -1 : static_cast<int>(at - rows.begin());
        };
        const auto groupAt = [&](int row) { return f.view().rows()[static_cast<std::size_t>(row)].group; };
        QTRY_VERIFY(rowWith(RowBreakEven) >= 0);
        QVERIFY(rowWith(RowFeeBreakEven) < 0);
        TradeRecord trade;
        trade.symbol = position.symbol;
        trade.side = position.side;
        trade.funding = Decimal::fromLiteral("-0.45"); // a coin's worth each: ten ticks
        f.session.history()->applyOpenTrades({ trade });
        QTRY_VERIFY(rowWith(RowFeeBreakEven) >= 0);
        QCOMPARE(groupAt(rowWith(RowBreakEven)), 964'825);
        QCOMPARE(groupAt(rowWith(RowFeeBreakEven)), 964'815);
        QVERIFY2(f.view().gridRow(rowWith(RowFeeBreakEven)).contains(QStringLiteral("break-even without funding")), qPrintable(f.view().gridRow(rowWith(RowFeeBreakEven))));
        trade.inherited = true; // what was booked before is not known: no such row is drawn
        f.session.history()->applyOpenTrades({ trade });
        QTRY_VERIFY(rowWith(RowFeeBreakEven) < 0);
    }

    void a_drag_says_what_place_it_gives_up_and_joins()
    {
        LadderFixture f;
        feedAccount(f);
        Order order = LadderFixture::limitOrder(7, Side::Sell, "96483.0", "0.200");
        order.reduceOnly = true;
        f.work(order);
        f.session.account()->applyPositions({ LadderFixture::longPosition("0.45", "96481.0", "96482.3") });
        f.session.account()->applyQueueAhead(7, Decimal::fromLiteral("0.88"));
        f.arm();
        f.drag(f.at(964830, LadderColumn::MySells, Side::Sell), f.at(964852, LadderColumn::MySells, Side::Sell));
        const MoveBox& box = f.view().moveBox();
        QCOMPARE(box.lines.size(), 4U);
        QCOMPARE(lineOf(box, 0), QStringLiteral("SELL 0.200 96,483.0 \u2192 96,485.2 +22 t"));
        QCOMPARE(lineOf(box, 1), QStringLiteral("gives up 0.880 ahead of 1.501"));
        QVERIFY2(lineOf(box, 2).startsWith(QStringLiteral("joins behind 1.50")), qPrintable(lineOf(box, 2)));
        QCOMPARE(lineOf(box, 3), QStringLiteral("result +0.40 \u2192 +0.84"));
        QVERIFY(!box.warns);
        // A partial fill on the way: the rest is what moves, and the words follow.
        order.executed = Decimal::fromLiteral("0.05");
        order.status = OrderStatus::PartiallyFilled;
        f.work(order);
        QVERIFY2(lineOf(f.view().moveBox(), 0).startsWith(QStringLiteral("SELL 0.150")), qPrintable(lineOf(f.view().moveBox(), 0)));
        f.mouse(QEvent::MouseButtonRelease, f.at(964852, LadderColumn::MySells, Side::Sell));
        QCOMPARE(f.moved.size(), 1U);
        QVERIFY(f.moved[0].quantity == Decimal::fromLiteral("0.2")); // the venue counts the filled part in
        QVERIFY(f.view().moveBox().lines.empty());
    }

    void an_opening_drag_shows_the_liquidation_if_filled()
    {
        LadderFixture f;
        feedAccount(f);
        f.session.account()->applyPositions({ LadderFixture::longPosition("0.45", "96481.0", "96482.3") });
        f.work(LadderFixture::limitOrder(7, Side::Buy, "96481.8", "0.500"));
        f.drag(f.at(964818, LadderColumn::MyBuys), f.at(964810, LadderColumn::MyBuys));
        QVERIFY(f.view().model().ifLiquidation());
        QVERIFY2(lineOf(f.view().moveBox(), 2).startsWith(QStringLiteral("liquidation if filled ")), qPrintable(lineOf(f.view().moveBox(), 2)));
        QTest::keyClick(&f.view(), Qt::Key_Escape);
        QVERIFY(!f.view().model().ifLiquidation());
    }

    void crossing_drags_go_where_they_are_allowed()
    {
        LadderFixture f;
        f.work(LadderFixture::limitOrder(7, Side::Buy, "96481.8", "0.2"));
        f.setOptions([](LadderOptions& options) { options.crossingDrags = true; });
        f.arm();
        f.drag(f.at(964818, LadderColumn::MyBuys), f.at(964826, LadderColumn::MyBuys));
        f.mouse(QEvent::MouseButtonRelease, f.at(964826, LadderColumn::MyBuys));
        QCOMPARE(f.moved.size(), 1U);
    }

    void a_grouped_drag_with_alt_goes_by_ticks()
    {
        LadderFixture f(10);
        f.work(LadderFixture::limitOrder(7, Side::Buy, "96481.0", "0.2"));
        f.arm();
        const QPoint from = f.atGroup(96481, LadderColumn::MyBuys);
        f.drag(from, f.atGroup(96478, LadderColumn::MyBuys));
        const QRect row = f.view().rectOf(96478);
        f.mouse(QEvent::MouseMove, QPoint(from.x(), row.bottom()), Qt::NoButton, Qt::AltModifier);
        QCOMPARE(f.panel.input().orderMove()->targets[0].toTicks, 964780);
        f.mouse(QEvent::MouseMove, QPoint(from.x(), row.top()), Qt::NoButton, Qt::AltModifier);
        QCOMPARE(f.panel.input().orderMove()->targets[0].toTicks, 964789);
        f.mouse(QEvent::MouseMove, QPoint(from.x(), row.top()));
        QCOMPARE(f.panel.input().orderMove()->targets[0].toTicks, 964780); // the row's own price again
    }

    void nudges_while_one_is_on_its_way_go_on_from_where_it_will_be()
    {
        LadderFixture f;
        f.work(LadderFixture::limitOrder(7, Side::Buy, "96481.8", "0.2"));
        f.arm();
        QTest::keyClick(&f.view(), Qt::Key_N);
        QTest::keyClick(&f.view(), Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(&f.view(), Qt::Key_Return);
        QCOMPARE(f.moved.size(), 1U);
        Order order = LadderFixture::limitOrder(7, Side::Buy, "96481.8", "0.2");
        order.request = RequestState::Modifying;
        order.wantedPrice = f.moved[0].price;
        order.wantedQuantity = order.quantity;
        order.requestSince = f.clock.monotonicNow();
        f.work(order);
        QTest::keyClick(&f.view(), Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(&f.view(), Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(&f.view(), Qt::Key_Return);
        QCOMPARE(f.moved.size(), 2U); // the gateway keeps the latest target until the answer comes
        QVERIFY(f.moved[1].price == Decimal::fromLiteral("96481.5"));
        f.drag(f.at(964818, LadderColumn::MyBuys), f.at(964810, LadderColumn::MyBuys));
        QVERIFY(!f.panel.input().orderMove()); // by mouse it cannot be taken
    }

    void the_order_card_knows_the_three_queues_and_how_right_they_were()
    {
        LadderFixture f;
        f.work(LadderFixture::limitOrder(7, Side::Buy, "96481.8", "0.200"));
        QueueEstimate estimate;
        estimate.joined = Decimal::fromLiteral("1.2");
        estimate.level = Decimal::fromLiteral("1.3");
        estimate.worst = Decimal::fromLiteral("0.9");
        estimate.likely = Decimal::fromLiteral("0.3");
        estimate.fillSoon = 0.62;
        estimate.eta = 45s;
        f.session.account()->applyQueueEstimate(7, estimate);
        f.session.account()->applyQueueCalibration({ 0.6, 0.57, 143 });
        QCOMPARE(f.session.account()->queueAhead(7), std::optional(Decimal::fromLiteral("0.3")));
        f.clock.advance(1s);
        f.panel.tick();
        f.work(LadderFixture::limitOrder(7, Side::Buy, "96481.8", "0.200"));
        QCOMPARE(f.view().ownOrders().cellAt(964818, Side::Buy)->right, QStringLiteral("0.3 ahead"));
        QCOMPARE(f.view().ownOrders().cellAt(964818, Side::Buy)->progress, 75);
        f.hover(f.at(964818, LadderColumn::MyBuys));
        auto* card = f.panel.findChild<AimCard*>();
        QTRY_VERIFY(card->isVisible());
        QStringList figures;
        for (const AimCard::Figure& figure : card->content().figures)
            figures << figure.name + QLatin1Char('=') + figure.after;
        QVERIFY2(figures.contains(QStringLiteral("Worst case=0.900")), qPrintable(figures.join(QLatin1Char(';'))));
        QVERIFY(figures.contains(QStringLiteral("Fill in 30 s=\u2248 62 %")));
        QVERIFY(figures.contains(QStringLiteral("At this rate in=\u2248 00:45")));
        QVERIFY(figures.contains(QStringLiteral("Model said 60 %, was=57 % of 143")));
        QVERIFY(card->content().bar);
        QVERIFY(card->content().bar->best < card->content().bar->ahead && card->content().bar->ahead < card->content().bar->worst);
        QCOMPARE(f.view().ownOrders().cellAt(964818, Side::Buy)->surelyPassed, 25);
        QCOMPARE(f.view().ownOrders().cellAt(964818, Side::Buy)->maybePassed, 100);
        QCOMPARE(spokenOrder(f.session, f.view().model(), f.panel.actions(), *f.session.account()->order(7)),
            QStringLiteral("Buy limit 0.200 at 96,481.8, working, 62 percent in 30 seconds"));
    }

    void A01_an_estimate_with_a_hole_is_a_bound_and_says_so()
    {
        LadderFixture f;
        f.work(LadderFixture::limitOrder(7, Side::Buy, "96481.8", "0.200"));
        QueueEstimate estimate;
        estimate.joined = Decimal::fromLiteral("1.2");
        estimate.level = Decimal::fromLiteral("1.3");
        estimate.worst = Decimal::fromLiteral("0.9");
        estimate.likely = Decimal::fromLiteral("0.3");
        estimate.wide = true;
        f.session.account()->applyQueueEstimate(7, estimate);
        f.clock.advance(1s);
        f.panel.tick();
        f.work(LadderFixture::limitOrder(7, Side::Buy, "96481.8", "0.200"));
        QCOMPARE(f.view().ownOrders().cellAt(964818, Side::Buy)->right, QStringLiteral("\u2264 0.9 ahead"));
        f.hover(f.at(964818, LadderColumn::MyBuys));
        auto* card = f.panel.findChild<AimCard*>();
        QTRY_VERIFY(card->isVisible());
        QStringList figures;
        for (const AimCard::Figure& figure : card->content().figures)
            figures << figure.name + QLatin1Char('=') + figure.after;
        QVERIFY2(figures.contains(QStringLiteral("Seen=with a hole, a bound only")), qPrintable(figures.join(QLatin1Char(';'))));
        QVERIFY(std::none_of(figures.begin(), figures.end(), [](const QString& each) { return each.startsWith(QStringLiteral("Fill in")) || each.startsWith(QStringLiteral("At this rate")); }));
        // At most nothing is nothing.
        estimate.worst = estimate.likely = {};
        f.session.account()->applyQueueEstimate(7, estimate);
        f.work(LadderFixture::limitOrder(7, Side::Buy, "96481.8", "0.200"));
        QCOMPARE(f.view().ownOrders().cellAt(964818, Side::Buy)->right, QStringLiteral("0.0 ahead"));
        f.session.account()->applyQueueEstimate(7, std::nullopt);
        QVERIFY(!f.session.account()->queueAhead(7));
    }

    void the_aim_card_lies_over_what_is_only_looked_at_where_it_can()
    {
        LadderFixture f;
        AimCard card(f.theme, &f.panel);
        card.setContent({});
        const QRect screen = f.panel.screen()->availableGeometry();
        const QRect ladder(screen.left() + 350, screen.top(), 300, 780), prices(ladder.left() + 120, ladder.top(), 80, 780);
        const QRect row(ladder.left(), ladder.top() + 700, 300, 18);
        const QRect chart(screen.left(), screen.top(), 345, 400);
        const auto placed = [&](const std::vector<QRect>& free) {
            card.placeBeside(ladder, row, prices, free);
            return QRect(card.QWidget::pos(), card.QWidget::size());
        };
        QVERIFY(placed({}).bottom() > chart.bottom()); // level with its row, over whatever is there
        QVERIFY(chart.contains(placed({ chart })));
        QVERIFY(!ladder.intersects(placed({ chart })));
        QCOMPARE(placed({ QRect(chart.topLeft(), QSize(100, 400)) }), placed({})); // too narrow for it
        // Words that are too long for one line at its foot stand in two.
        AimCard::Content content;
        content.foot = QStringLiteral("cost 0.00, fee 1.93");
        content.residual = QStringLiteral("0.0");
        card.setContent(content);
        const int before = card.height();
        content.residual = QStringLiteral("the model differs from the exchange by 0.0");
        card.setContent(content);
        QVERIFY(card.height() > before);
    }

    void the_aim_card_counts_the_chance_of_a_fill()
    {
        LadderFixture f;
        const auto feedAt = [&](int second, std::int64_t bid) {
            auto book = std::make_shared<BookView>(*f.book(bid, bid + 1));
            book->eventTime = wallTimeFromMs(1'790'003'000'000 + second * 1000);
            f.feed(book);
            f.session.market()->applyTrades(QStringLiteral("BTCUSDT"), { Trade { second + 1, bid - 3, 1, book->eventTime, Side::Sell } });
        };
        for (int second = 0; second < 120; ++second)
            feedAt(second, LadderFixture::bestBid); // every second something trades three ticks below the touch
        f.clock.advance(1s);
        f.hover(f.at(LadderFixture::bestBid - 2, LadderColumn::Bid));
        auto* card = f.panel.findChild<AimCard*>();
        QTRY_VERIFY(card->isVisible());
        QCOMPARE(card->content().chance, QStringLiteral("fill \u2248 100 % in 60 s"));
        f.leave();
        f.hover(f.at(LadderFixture::bestBid - 4, LadderColumn::Bid));
        QTRY_VERIFY(card->isVisible());
        QCOMPARE(card->content().chance, QStringLiteral("fill \u2248 0 % in 60 s"));
    }

    void the_aim_card_has_margin_ratio_cost_and_what_the_model_is_off_by()
    {
        LadderFixture f;
        feedAccount(f);
        f.session.account()->applyPositions({ LadderFixture::longPosition("0.45", "96288.6", "96478.9") });
        f.mark("96478.9");
        f.hover(f.at(LadderFixture::bestBid - 3, LadderColumn::Bid));
        auto* card = f.panel.findChild<AimCard*>();
        QTRY_VERIFY(card->isVisible());
        const auto figure = [&](const QString& name) {
            for (const AimCard::Figure& each : card->content().figures) {
                if (each.name == name)
                    return each;
            }
            return AimCard::Figure {};
        };
        QCOMPARE(figure(QStringLiteral("Margin ratio")).before, QStringLiteral("1.7 %"));
        QVERIFY(figure(QStringLiteral("Margin ratio")).after.endsWith(QStringLiteral(" %")));
        // Resting three ticks under the bid: 3.5 ticks better than the middle, and the maker's fee of 193 ticks.
        QCOMPARE(figure(QStringLiteral("Cost, ticks")).after, QStringLiteral("189.5"));
        QCOMPARE(figure(QStringLiteral("Cost, ticks")).before, QStringLiteral("now 482.9"));
        QVERIFY2(card->content().residual.startsWith(QStringLiteral("model vs exch. ")), qPrintable(card->content().residual));
        QVERIFY(f.view().model().ifLiquidation());
    }

    void walking_the_book_costs_what_it_costs()
    {
        LadderFixture f;
        const CommissionRates free {};
        const LadderModel& model = f.view().model();
        // 1.500 at the ask, 1.501 a tick above: two coins average a quarter of a tick above the ask.
        const auto cost = costInTicks(model, free, Side::Buy, {}, Decimal(2), true);
        QVERIFY(cost && (*cost - Decimal::fromLiteral("0.75")).abs() < Decimal::fromLiteral("0.000001"));
        QCOMPARE(costInTicks(model, free, Side::Sell, Decimal::fromLiteral("96482.8"), Decimal(2), false), std::optional(Decimal::fromLiteral("-4.5")));
        QVERIFY(!costInTicks(model, free, Side::Buy, {}, Decimal(1'000'000), true)); // deeper than what is known
    }

    void alt_opens_a_row_into_its_ticks_and_a_press_uses_the_tick()
    {
        LadderFixture f(10);
        f.work(LadderFixture::limitOrder(7, Side::Buy, "96480.3", "0.200"));
        f.arm();
        f.hover(f.atGroup(96480, LadderColumn::Bid), Qt::AltModifier);
        auto* row = f.panel.findChild<OpenedRow*>();
        QVERIFY(row->isVisible());
        QCOMPARE(row->group(), 96480);
        QCOMPARE(f.panel.input().openedGroup(), std::optional<std::int64_t>(96480));
        // The pointer lies on a tick of the row, and the rows under it stand.
        QVERIFY(row->geometry().contains(f.atGroup(96480, LadderColumn::Bid)));
        QVERIFY(row->hovered() && *row->hovered() >= 964800 && *row->hovered() <= 964809);
        pressTick(*row, 964807);
        QCOMPARE(f.placed.size(), 1U);
        QVERIFY(f.placed[0].intent.price == Decimal::fromLiteral("96480.7") && f.placed[0].intent.side == Side::Buy);
        QVERIFY(row->isVisible()); // Alt is still held
        // Pressed on one tick, let go on another: nothing.
        QTest::mousePress(row, Qt::LeftButton, Qt::AltModifier, inRow(*row, 964805));
        moveOver(*row, 964802, Qt::AltModifier, Qt::LeftButton);
        QTest::mouseRelease(row, Qt::LeftButton, Qt::AltModifier, inRow(*row, 964802));
        QCOMPARE(f.placed.size(), 1U);
        // The ticks follow the book.
        const QImage before = row->grab().toImage();
        f.feed(f.book(LadderFixture::bestBid, LadderFixture::bestAsk, BookState::Synced, 2500));
        QVERIFY(row->grab().toImage() != before);
        QTest::keyRelease(&f.view(), Qt::Key_Alt, Qt::AltModifier); // told as it was before the release, as by the platform
        QVERIFY(!row->isVisible());
        QVERIFY(!f.panel.input().openedGroup());
    }

    void a_row_opened_from_the_menu_stays_until_it_is_used_or_escaped()
    {
        LadderFixture f(1000);
        const std::int64_t group = *f.view().model().bestBidGroup();
        Q_EMIT f.panel.input().openRowWanted(group, true, f.view().rectOf(group).center());
        auto* row = f.panel.findChild<OpenedRow*>();
        QVERIFY(row->isVisible());
        row->hide();
        f.setOptions([](LadderOptions& options) { options.mouse.add({ Qt::ForwardButton, RowPart::Any, Qt::NoModifier, MouseAction::OpenGroup }); });
        f.arm();
        f.click(f.atGroup(group - 1, LadderColumn::Bid), Qt::ForwardButton);
        QVERIFY(row->isVisible());
        QTest::keyClick(&f.view(), Qt::Key_Escape);
        QVERIFY(!row->isVisible() && f.panel.isArmed()); // one step back
        f.click(f.atGroup(group - 1, LadderColumn::Bid), Qt::ForwardButton);
        QVERIFY(row->hovered());
        const std::int64_t ticks = *row->hovered();
        pressTick(*row, ticks, Qt::NoModifier);
        QCOMPARE(f.placed.size(), 1U);
        QVERIFY(f.placed[0].intent.price == f.btc()->priceOf(ticks));
        QVERIFY(!row->isVisible());
    }

    void a_tick_that_crossed_is_judged_by_itself()
    {
        LadderFixture f(10);
        f.arm();
        f.feed(f.book(964825, 964826));
        f.clock.advance(1s);
        f.hover(f.atGroup(96482, LadderColumn::Bid), Qt::AltModifier);
        auto* row = f.panel.findChild<OpenedRow*>();
        f.feed(f.book(964822, 964823)); // 96,482.4 was a bid and is an ask now, in the same row
        f.clock.advance(100ms);
        pressTick(*row, 964824);
        QCOMPARE(f.placed.size(), 0U);
        QVERIFY2(f.noticeText().contains(QStringLiteral("market crossed")), qPrintable(f.noticeText()));
        f.clock.advance(200ms);
        pressTick(*row, 964824);
        QCOMPARE(f.placed.size(), 1U);
        QVERIFY(f.placed[0].intent.side == Side::Sell);
    }

    void a_crossed_row_may_be_sent_post_only_instead()
    {
        LadderFixture f;
        f.setOptions([](LadderOptions& options) { options.changedMeaning = LadderOptions::ChangedMeaning::PostOnly; });
        f.panel.actions().setPostOnly(false);
        f.arm();
        const QPoint row = f.at(LadderFixture::bestBid + 6, LadderColumn::Price);
        f.hover(row);
        f.feed(f.book(LadderFixture::bestBid + 10, LadderFixture::bestAsk + 10)); // was ask, is bid now
        f.clock.advance(100ms);
        f.click(row);
        QCOMPARE(f.placed.size(), 1U);
        QVERIFY(f.placed[0].intent.timeInForce == TimeInForce::GTX && f.placed[0].intent.side == Side::Buy);
    }

    void an_unusual_size_needs_a_second_press_in_the_same_row()
    {
        LadderFixture f;
        std::vector<Order> history;
        for (LocalOrderId id = 100; id < 107; ++id) {
            Order order = LadderFixture::limitOrder(id, Side::Buy, "96000", "0.02");
            order.status = OrderStatus::Canceled;
            order.created = f.clock.wallNow() - 24h;
            history.push_back(order);
        }
        history.push_back(history.front());
        history.back().quantity = Decimal(5);
        history.back().created = f.clock.wallNow() - 24h * 31; // too long ago to count
        f.session.account()->applyOrders({}, history);
        QCOMPARE(f.panel.actions().usualSize(), std::optional(Decimal::fromLiteral("0.02")));
        f.arm();
        const QPoint row = f.at(LadderFixture::bestBid - 4, LadderColumn::Bid);
        f.panel.actions().setSize(1); // 0.05: two and a half times
        f.click(row);
        QCOMPARE(f.placed.size(), 1U);
        f.panel.actions().setSize(2); // 0.1
        f.clock.advance(1s);
        f.click(row);
        QCOMPARE(f.placed.size(), 1U);
        QVERIFY2(f.noticeText().contains(QStringLiteral("three times")), qPrintable(f.noticeText()));
        f.clock.advance(2500ms);
        f.click(row); // too late: asks again
        QCOMPARE(f.placed.size(), 1U);
        f.clock.advance(1s);
        f.click(f.at(LadderFixture::bestBid - 5, LadderColumn::Bid)); // another row
        QCOMPARE(f.placed.size(), 1U);
        f.clock.advance(1s);
        f.click(f.at(LadderFixture::bestBid - 5, LadderColumn::Bid));
        QCOMPARE(f.placed.size(), 2U);
    }

    void both_legs_of_hedge_mode_are_in_the_strip_and_each_closes_by_itself()
    {
        LadderFixture f;
        f.session.account()->applyHedgeMode(true);
        Position longLeg = LadderFixture::longPosition("0.45", "96288.6", "96478.9");
        longLeg.side = PositionSide::Long;
        Position shortLeg = LadderFixture::longPosition("0.2", "96500.0", "96478.9");
        shortLeg.side = PositionSide::Short;
        shortLeg.amount = -shortLeg.amount;
        shortLeg.unrealizedPnl = Decimal::fromLiteral("4.22");
        f.session.account()->applyPositions({ longLeg, shortLeg });
        auto* strip = f.panel.findChild<PositionStrip*>();
        const int height = strip->height();
        QVERIFY2(strip->accessibleName().contains(QStringLiteral("LONG 0.450")) && strip->accessibleName().contains(QStringLiteral("SHORT 0.200")), qPrintable(strip->accessibleName()));
        QSignalSpy close(f.session.orders(), &OrderGateway::closeWanted);
        auto* second = strip->findChild<StripButton*>(QStringLiteral("ladderClose2"));
        QVERIFY(second->isVisible());
        second->click();
        QCOMPARE(close.size(), 1);
        QVERIFY(close[0][2].value<PositionSide>() == PositionSide::Short);
        // Presses protect the leg that carries the bar: the larger one, until the other is chosen.
        QVERIFY(f.panel.actions().leg()->side == PositionSide::Long);
        QTest::mouseClick(strip, Qt::LeftButton, Qt::NoModifier, QPoint(60, height * 3 / 4));
        QVERIFY(f.panel.actions().leg()->side == PositionSide::Short);
        QVERIFY(f.view().model().position()->amount.isNegative());
        f.arm();
        f.click(f.at(LadderFixture::bestBid - 8, LadderColumn::Price), Qt::LeftButton, Qt::ShiftModifier);
        QCOMPARE(f.protections.size(), 1U);
        QVERIFY(f.protections[0].side == PositionSide::Short && f.protections[0].bracket.takeProfit);
        f.session.account()->applyPositions({ longLeg });
        QVERIFY(!second->isVisible());
        QCOMPARE(strip->height(), height); // the size never changes with the state
        QVERIFY(f.panel.actions().leg()->side == PositionSide::Long);
    }

    void a_narrow_strip_shows_both_legs_side_by_side()
    {
        LadderFixture f;
        f.session.account()->applyHedgeMode(true);
        Position longLeg = LadderFixture::longPosition("0.45", "96288.6", "96478.9");
        longLeg.side = PositionSide::Long;
        Position shortLeg = LadderFixture::longPosition("0.2", "96500.0", "96478.9");
        shortLeg.side = PositionSide::Short;
        shortLeg.amount = -shortLeg.amount;
        f.session.account()->applyPositions({ longLeg, shortLeg });
        f.panel.resize(320, 700);
        QApplication::processEvents();
        auto* strip = f.panel.findChild<PositionStrip*>();
        QVERIFY(strip->height() < 40); // one line
        const int room = strip->findChild<StripButton*>(QStringLiteral("ladderClose"))->x();
        // Words of both: the right half has ink of its own, which a strip with the long leg alone has not.
        const auto inked = [&] {
            const QImage image = strip->grab().toImage();
            const auto ratio = image.devicePixelRatio();
            const QColor sell = f.theme.tokens().sell;
            int found = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = static_cast<int>(room / 2 * ratio); x < static_cast<int>(room * ratio); ++x) {
                    const QColor at = image.pixelColor(x, y);
                    found += std::abs(at.red() - sell.red()) + std::abs(at.green() - sell.green()) + std::abs(at.blue() - sell.blue()) < 60;
                }
            }
            return found;
        };
        QVERIFY(inked() > 20);
        QTest::mouseClick(strip, Qt::LeftButton, Qt::NoModifier, QPoint(room * 3 / 4, strip->height() / 2));
        QVERIFY(f.panel.actions().leg()->side == PositionSide::Short);
        QTest::mouseClick(strip, Qt::LeftButton, Qt::NoModifier, QPoint(room / 4, strip->height() / 2));
        QVERIFY(f.panel.actions().leg()->side == PositionSide::Long);
        f.session.account()->applyPositions({ longLeg });
        QCOMPARE(inked(), 0);
    }

    void reversing_asks_first_and_shows_its_steps()
    {
        LadderFixture f;
        f.session.account()->applyPositions({ LadderFixture::longPosition("0.45", "96288.6", "96478.9") });
        QSignalSpy reverse(f.session.orders(), &OrderGateway::reverseWanted);
        QTest::keyClick(&f.view(), Qt::Key_T);
        auto* dialog = f.panel.findChild<QDialog*>(QStringLiteral("confirmDialog"));
        QVERIFY(dialog);
        QCOMPARE(reverse.size(), 0);
        dialog->accept();
        QCOMPARE(reverse.size(), 1);
        f.session.orders()->applyProgress(reverse[0][0].value<RequestId>(), { 1, 2, QStringLiteral("closing 0.450") });
        auto* close = f.panel.findChild<StripButton*>(QStringLiteral("ladderClose"));
        const int wide = close->width();
        f.session.orders()->applyFinished(reverse[0][0].value<RequestId>(), Outcome::Accepted, {}, 0);
        QVERIFY(close->width() < wide); // the step is gone from the button
        f.setOptions([](LadderOptions& options) { options.reverseAtOnce = true; });
        f.arm();
        QTest::keyClick(&f.view(), Qt::Key_T);
        QCOMPARE(reverse.size(), 2);
    }

    void sums_carry_ones_own_orders_and_what_was_stacked()
    {
        LadderFixture f;
        f.work(LadderFixture::limitOrder(1, Side::Buy, "96481.8", "0.2"));
        f.work(LadderFixture::limitOrder(2, Side::Buy, "96481.0", "0.3"));
        f.panel.actions().settings().changeColumns = true;
        f.panel.actions().settingsEdited();
        f.feed(f.book(LadderFixture::bestBid, LadderFixture::bestAsk));
        f.clock.advance(3s);
        f.feed(f.book(LadderFixture::bestBid, LadderFixture::bestAsk, BookState::Synced, 1600));
        auto* sums = f.panel.findChild<SumBar*>();
        QTRY_COMPARE(sums->sums().myBids, QStringLiteral("0.500"));
        QVERIFY(sums->sums().myAsks.isEmpty());
        QTRY_VERIFY2(sums->sums().bidChange.startsWith(QLatin1Char('+')), qPrintable(sums->sums().bidChange));
        QCOMPARE(f.view().rows()[static_cast<std::size_t>(f.view().topGroup() - LadderFixture::bestBid)].change, 100);
        QVERIFY(f.view().columns().isShown(LadderColumn::BidChange));
    }
};

FATHOM_TEST(TestLadderFigures)
#include "tst_figures.moc"
