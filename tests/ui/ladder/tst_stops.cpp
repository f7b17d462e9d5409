// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/ui/ladder/ladder_fixture.h"
#include "ui/ladder/aim_card.h"
#include "ui/ladder/position_strip.h"
#include "ui/ladder/strip_button.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>

using namespace fathom;
using namespace std::chrono_literals;
using fathom::test::LadderFixture;

//! Orders that wait for a trigger: how they are drawn, moved, cancelled, and what stands while one is replaced. INTERACTION 5.8, 5.9.
class TestLadderStops final : public QObject
{
    Q_OBJECT

private:
    static const OwnCell* cell(LadderFixture& f, std::int64_t ticks, Side side = Side::Sell) { return f.view().ownOrders().cellAt(ticks, side); }
    static void hold(LadderFixture& f)
    {
        f.session.account()->applyPositions({ LadderFixture::longPosition("0.45", "96481.0", "96482.3") });
        f.mark("96482.3");
        f.trade(964823);
    }

private Q_SLOTS:
    void each_kind_has_its_letter_and_its_place()
    {
        LadderFixture f;
        hold(f);
        f.work(LadderFixture::stopOrder(1, "96480.2"));
        f.work(LadderFixture::stopOrder(2, "96484.0", "0", OrderType::TakeProfitMarket));
        Order held = LadderFixture::stopOrder(3, "96479.0", "0.100");
        held.heldHere = true;
        f.work(held);
        QCOMPARE(cell(f, 964802)->mark, QStringLiteral("S"));
        QCOMPARE(cell(f, 964802)->text, QStringLiteral("all"));
        QCOMPARE(cell(f, 964802)->right, QStringLiteral("96,480.2"));
        QVERIFY(cell(f, 964802)->kind == OrderKind::Stop);
        QCOMPARE(cell(f, 964840)->mark, QStringLiteral("T"));
        QVERIFY(cell(f, 964840)->kind == OrderKind::TakeProfit);
        QVERIFY(cell(f, 964790)->heldHere);
        QCOMPARE(cell(f, 964790)->text, QStringLiteral("0.100"));
        QCOMPARE(cell(f, 964790)->right, QStringLiteral("app"));
        QCOMPARE(f.view().ownOrders().count(Side::Sell), 3);
        QVERIFY(f.view().ownOrders().sum(Side::Sell).isZero()); // only limit orders are in the book
        // Every one of them is another picture.
        const auto pictureOf = [&](std::int64_t ticks) {
            const QRect row = f.view().rectOf(ticks);
            return f.picture().copy(f.view().columns()[LadderColumn::MySells].x, row.y(), 20, row.height());
        };
        QVERIFY(pictureOf(964802) != pictureOf(964840) && pictureOf(964802) != pictureOf(964790) && pictureOf(964840) != pictureOf(964790));
    }

    void a_trailing_stop_follows_what_it_saw()
    {
        LadderFixture f;
        Order order = LadderFixture::stopOrder(4, "0", "0.300", OrderType::TrailingStop);
        order.triggerPrice = {};
        order.activatePrice = Decimal::fromLiteral("96483.0");
        order.callbackRate = Decimal::fromLiteral("0.8");
        order.workingType = WorkingType::ContractPrice;
        f.trade(964823);
        f.work(order);
        QCOMPARE(cell(f, 964830)->mark, QStringLiteral("TS")); // waits where it will begin
        QCOMPARE(cell(f, 964830)->right, QStringLiteral("0.8 %"));
        order.activated = true;
        f.trade(966000);
        f.work(order);
        QVERIFY(!cell(f, 964830));
        QCOMPARE(f.view().ownOrders().placeOf(f.view().model(), order), std::optional(Decimal::fromLiteral("95827.2"))); // 96,600 less 0.8 %
        f.trade(965000); // back: the best price seen stays
        f.work(order);
        QCOMPARE(f.view().ownOrders().placeOf(f.view().model(), order), std::optional(Decimal::fromLiteral("95827.2")));
        QVERIFY(!f.panel.actions().canMove(4)); // it moves by itself
    }

    void a_triggered_stop_limit_is_the_limit_it_became()
    {
        LadderFixture f;
        Order order = LadderFixture::stopOrder(5, "96480.0", "0.200", OrderType::Stop);
        order.price = Decimal::fromLiteral("96479.5");
        f.work(order);
        QVERIFY(cell(f, 964800)->kind == OrderKind::Stop);
        order.orderId = 77;
        order.algoStatus = AlgoStatus::Triggered;
        f.work(order);
        QVERIFY(!cell(f, 964800));
        QVERIFY(cell(f, 964795)->kind == OrderKind::Limit);
    }

    void several_in_a_row_are_one_cell_with_sum_and_count()
    {
        LadderFixture f(100);
        hold(f);
        f.work(LadderFixture::limitOrder(1, Side::Sell, "96501.0", "0.200"));
        f.work(LadderFixture::limitOrder(2, Side::Sell, "96509.0", "0.100"));
        QCOMPARE(cell(f, 9651)->text, QStringLiteral("0.300"));
        QCOMPARE(cell(f, 9651)->right, QStringLiteral("2 orders"));
        f.work(LadderFixture::stopOrder(3, "96505.0", "0", OrderType::TakeProfitMarket));
        QCOMPARE(cell(f, 9651)->text, QStringLiteral("0.300+T")); // what waits for a trigger does not add up with what rests
        QCOMPARE(cell(f, 9651)->right, QStringLiteral("3 orders"));
        QVERIFY(cell(f, 9651)->kind == OrderKind::Limit);
        // Alt or the right button lists them, each with its own cancel.
        for (const auto& [button, held] : { std::pair(Qt::RightButton, Qt::KeyboardModifiers()), std::pair(Qt::LeftButton, Qt::KeyboardModifiers(Qt::AltModifier)) }) {
            f.click(f.atGroup(9651, LadderColumn::MySells), button, held);
            auto* menu = f.view().findChild<QMenu*>(QStringLiteral("ladderOrderMenu"));
            QVERIFY(menu);
            auto* one = menu->findChild<QMenu*>(QStringLiteral("ladderMenuOrder3"));
            QVERIFY(one);
            QCOMPARE(one->title(), QStringLiteral("T SELL all @ 96,505.0"));
            one->findChild<QAction*>(QStringLiteral("ladderMenuCancelOne"))->trigger();
            menu->close();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
        QCOMPARE(f.cancelled, std::vector<LocalOrderId>({ 3, 3 }));
        // Several at once spare what protects the position until they are asked for again.
        f.cancelled.clear();
        f.click(f.atGroup(9651, LadderColumn::MySells), Qt::MiddleButton);
        QCOMPARE(f.cancelled, std::vector<LocalOrderId>({ 1, 2 }));
        QVERIFY2(f.noticeText().contains(QStringLiteral("1 protective")), qPrintable(f.noticeText()));
        f.clock.advance(4s);
        f.click(f.atGroup(9651, LadderColumn::MySells), Qt::MiddleButton); // too late for the first press
        QCOMPARE(f.cancelled, std::vector<LocalOrderId>({ 1, 2, 1, 2 }));
        f.click(f.atGroup(9651, LadderColumn::MySells), Qt::MiddleButton);
        QCOMPARE(f.cancelled, std::vector<LocalOrderId>({ 1, 2, 1, 2, 1, 2, 3 }));
        f.cancelled.clear();
        f.work([] { Order gone = LadderFixture::limitOrder(1, Side::Sell, "96501.0", "0.200"); gone.status = OrderStatus::Canceled; return gone; }());
        f.work([] { Order gone = LadderFixture::limitOrder(2, Side::Sell, "96509.0", "0.100"); gone.status = OrderStatus::Canceled; return gone; }());
        f.clock.advance(4s);
        f.click(f.atGroup(9651, LadderColumn::MySells), Qt::MiddleButton); // one alone goes at once
        QCOMPARE(f.cancelled, std::vector<LocalOrderId>({ 3 }));
    }

    void a_moved_stop_keeps_every_term_it_had()
    {
        LadderFixture f;
        hold(f);
        Order order = LadderFixture::stopOrder(1, "96480.2", "0.200", OrderType::Stop);
        order.price = Decimal::fromLiteral("96479.0");
        order.timeInForce = TimeInForce::GTD;
        order.goodTill = f.clock.wallNow() + 24h;
        order.selfTrade = SelfTrade::ExpireMaker;
        order.priceProtect = true;
        f.work(order);
        f.arm();
        f.drag(f.at(964802, LadderColumn::MySells, Side::Sell), f.at(964795, LadderColumn::MySells, Side::Sell));
        f.mouse(QEvent::MouseButtonRelease, f.at(964795, LadderColumn::MySells, Side::Sell));
        QCOMPARE(f.replaced.size(), 1U);
        OrderIntent expected = termsOf(order);
        expected.triggerPrice = Decimal::fromLiteral("96479.5");
        expected.price = Decimal::fromLiteral("96478.3");
        OrderIntent sent = f.replaced[0].terms;
        sent.origin = expected.origin;
        sent.seenBid = sent.seenAsk = Decimal();
        QVERIFY(sent == expected);
    }

    void dragging_a_stop_replaces_it_with_all_its_terms()
    {
        LadderFixture f;
        hold(f);
        f.work(LadderFixture::stopOrder(1, "96480.2"));
        f.arm();
        f.drag(f.at(964802, LadderColumn::MySells, Side::Sell), f.at(964795, LadderColumn::MySells, Side::Sell));
        QVERIFY(cell(f, 964795) && cell(f, 964795)->look == CellLook::Ghost);
        QCOMPARE(cell(f, 964795)->mark, QStringLiteral("S"));
        QVERIFY(cell(f, 964802)->look == CellLook::Left);
        f.mouse(QEvent::MouseButtonRelease, f.at(964795, LadderColumn::MySells, Side::Sell));
        QCOMPARE(f.moved.size(), 0U);
        QCOMPARE(f.replaced.size(), 1U);
        const OrderIntent& terms = f.replaced[0].terms;
        QCOMPARE(f.replaced[0].id, LocalOrderId(1));
        QVERIFY(terms.type == OrderType::StopMarket && terms.side == Side::Sell && terms.closePosition && terms.quantity.isZero());
        QVERIFY(terms.workingType == WorkingType::MarkPrice);
        QVERIFY(terms.triggerPrice == Decimal::fromLiteral("96479.5"));
    }

    void a_dragged_stop_limit_keeps_the_distance_of_its_limit()
    {
        LadderFixture f;
        hold(f);
        Order order = LadderFixture::stopOrder(1, "96480.2", "0.2", OrderType::Stop);
        order.price = Decimal::fromLiteral("96479.2");
        f.work(order);
        f.arm();
        f.drag(f.at(964802, LadderColumn::MySells, Side::Sell), f.at(964795, LadderColumn::MySells, Side::Sell));
        f.mouse(QEvent::MouseButtonRelease, f.at(964795, LadderColumn::MySells, Side::Sell));
        QCOMPARE(f.replaced.size(), 1U);
        QVERIFY(f.replaced[0].terms.price == Decimal::fromLiteral("96478.5"));
        QVERIFY(f.replaced[0].terms.reduceOnly && f.replaced[0].terms.quantity == Decimal::fromLiteral("0.2"));
    }

    void a_stop_is_not_dragged_to_where_it_would_fire()
    {
        LadderFixture f;
        hold(f);
        f.work(LadderFixture::stopOrder(1, "96480.2"));
        f.arm();
        f.drag(f.at(964802, LadderColumn::MySells, Side::Sell), f.at(964830, LadderColumn::MySells, Side::Sell));
        QVERIFY(f.view().moveBox().warns);
        f.mouse(QEvent::MouseButtonRelease, f.at(964830, LadderColumn::MySells, Side::Sell));
        QCOMPARE(f.replaced.size(), 0U);
        QVERIFY2(f.noticeText().contains(QStringLiteral("trigger at once")), qPrintable(f.noticeText()));
    }

    void C19_a_stop_that_would_fire_at_once_asks_to_close_at_the_market()
    {
        LadderFixture f;
        hold(f);
        Order stop = LadderFixture::stopOrder(1, "96480.2", "0.2");
        f.work(stop);
        f.arm();
        QSignalSpy closed(f.session.orders(), &OrderGateway::closeWanted);
        f.drag(f.at(964802, LadderColumn::MySells, Side::Sell), f.at(964830, LadderColumn::MySells, Side::Sell));
        f.mouse(QEvent::MouseButtonRelease, f.at(964830, LadderColumn::MySells, Side::Sell));
        auto* dialog = f.panel.findChild<QDialog*>(QStringLiteral("confirmDialog"));
        QVERIFY(dialog);
        const QList<QLabel*> labels = dialog->findChildren<QLabel*>();
        const auto says = [&](const QString& words) { return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) { return label->text().contains(words); }); };
        QVERIFY(says(QStringLiteral("The stop at 96,483.0 would trigger at once")));
        QVERIFY(says(QStringLiteral("SELL 0.200 at market, reduce-only"))); // what it was to close, to the step
        QVERIFY(says(QStringLiteral("Realises about")));
        QCOMPARE(closed.size(), 0); // nothing by itself
        dialog->accept();
        QCOMPARE(closed.size(), 1);
        QCOMPARE(closed[0][1].toString(), QStringLiteral("BTCUSDT"));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        // An order that protects nothing is refused and that is all.
        stop.localId = 2;
        stop.algoId = 4002;
        stop.reduceOnly = false;
        stop.triggerPrice = Decimal::fromLiteral("96479.0");
        f.work(stop);
        f.drag(f.at(964790, LadderColumn::MySells, Side::Sell), f.at(964830, LadderColumn::MySells, Side::Sell));
        f.mouse(QEvent::MouseButtonRelease, f.at(964830, LadderColumn::MySells, Side::Sell));
        QVERIFY2(f.noticeText().contains(QStringLiteral("trigger at once")), qPrintable(f.noticeText()));
        QVERIFY(!f.panel.findChild<QDialog*>(QStringLiteral("confirmDialog")));
    }

    void C19_protecting_where_it_would_fire_at_once_asks_to_close_at_the_market()
    {
        LadderFixture f;
        hold(f);
        f.arm();
        QSignalSpy closed(f.session.orders(), &OrderGateway::closeWanted);
        f.click(f.at(964820, LadderColumn::Bid), Qt::LeftButton, Qt::ShiftModifier); // a take-profit below the mark, above the entry
        QCOMPARE(f.protections.size(), 0U);
        auto* dialog = f.panel.findChild<QDialog*>(QStringLiteral("confirmDialog"));
        QVERIFY(dialog);
        dialog->reject();
        QCOMPARE(closed.size(), 0);
    }

    void the_time_without_a_stop_runs_in_the_cell_and_a_failure_stays_until_it_is_protected()
    {
        LadderFixture f;
        hold(f);
        f.work(LadderFixture::stopOrder(101, "96480.2"));
        f.arm();
        f.drag(f.at(964802, LadderColumn::MySells, Side::Sell), f.at(964795, LadderColumn::MySells, Side::Sell));
        f.mouse(QEvent::MouseButtonRelease, f.at(964795, LadderColumn::MySells, Side::Sell));
        QCOMPARE(f.replaced.size(), 1U);
        // The old one is cancelled first, the new one is on its way.
        Order old = LadderFixture::stopOrder(101, "96480.2");
        old.status = OrderStatus::Canceled;
        Order fresh = LadderFixture::stopOrder(f.replaced[0].replacement, "96479.5");
        fresh.status = OrderStatus::None;
        fresh.request = RequestState::Placing;
        fresh.requestSince = f.clock.monotonicNow();
        f.work(fresh);
        f.work(old);
        QCOMPARE(cell(f, 964795)->right, QStringLiteral("unprotected 0.0 s"));
        f.clock.advance(300ms);
        QTRY_COMPARE(cell(f, 964795)->right, QStringLiteral("unprotected 0.3 s"));
        auto* strip = f.panel.findChild<PositionStrip*>();
        QVERIFY(strip->alarm().isEmpty());
        // The new one is refused: a red bar says so and counts until a stop stands again.
        const Error error { Error::Code::Rejected, QStringLiteral("Order would immediately trigger."), -2021, 400 };
        fresh.request = RequestState::Refused;
        f.work(fresh);
        f.session.orders()->applyFinished(f.replaced[0].request, Outcome::Rejected, error, fresh.localId);
        QVERIFY2(strip->alarm().startsWith(QStringLiteral("UNPROTECTED 0.3 s: ")), qPrintable(strip->alarm()));
        f.clock.advance(2s);
        QTRY_VERIFY2(strip->alarm().startsWith(QStringLiteral("UNPROTECTED 2.3 s: ")), qPrintable(strip->alarm()));
        f.work(LadderFixture::stopOrder(9, "96480.2"));
        QVERIFY2(strip->alarm().isEmpty(), qPrintable(strip->alarm()));
    }

    void an_accepted_replacement_leaves_no_alarm()
    {
        LadderFixture f;
        hold(f);
        f.work(LadderFixture::stopOrder(101, "96480.2"));
        f.arm();
        f.drag(f.at(964802, LadderColumn::MySells, Side::Sell), f.at(964795, LadderColumn::MySells, Side::Sell));
        f.mouse(QEvent::MouseButtonRelease, f.at(964795, LadderColumn::MySells, Side::Sell));
        Order old = LadderFixture::stopOrder(101, "96480.2");
        f.work(LadderFixture::stopOrder(f.replaced[0].replacement, "96479.5"));
        old.status = OrderStatus::Canceled;
        f.work(old);
        f.session.orders()->applyFinished(f.replaced[0].request, Outcome::Accepted, {}, f.replaced[0].replacement);
        QVERIFY(f.panel.findChild<PositionStrip*>()->alarm().isEmpty());
        QCOMPARE(cell(f, 964795)->right, QStringLiteral("96,479.5"));
        QVERIFY(!cell(f, 964802));
    }

    void the_keyboard_nudges_a_stop_as_well()
    {
        LadderFixture f;
        hold(f);
        f.work(LadderFixture::stopOrder(1, "96480.2"));
        f.arm();
        QTest::keyClick(&f.view(), Qt::Key_N);
        QCOMPARE(f.view().cursor(), std::optional<std::int64_t>(964802));
        QTest::keyClick(&f.view(), Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(&f.view(), Qt::Key_Return);
        QCOMPARE(f.replaced.size(), 1U);
        QVERIFY(f.replaced[0].terms.triggerPrice == Decimal::fromLiteral("96480.1"));
    }

    void typing_a_new_trigger_replaces()
    {
        LadderFixture f;
        hold(f);
        f.work(LadderFixture::stopOrder(1, "96480.2", "0.2"));
        f.mouse(QEvent::MouseButtonDblClick, f.at(964802, LadderColumn::MySells, Side::Sell));
        auto* price = f.view().findChild<QLineEdit*>(QStringLiteral("ladderEditPrice"));
        QVERIFY(price && price->isVisible());
        QCOMPARE(price->text(), QStringLiteral("96,480.2"));
        price->setText(QStringLiteral("96470"));
        QTest::keyClick(price, Qt::Key_Return);
        QCOMPARE(f.replaced.size(), 1U);
        QVERIFY(f.replaced[0].terms.triggerPrice == Decimal(96'470) && f.replaced[0].terms.quantity == Decimal::fromLiteral("0.2"));
    }

    void check_6_cancel_all_spares_the_stop_at_the_first_press()
    {
        LadderFixture f;
        hold(f);
        f.work(LadderFixture::limitOrder(2, Side::Sell, "96490.0", "0.1"));
        f.work(LadderFixture::limitOrder(3, Side::Buy, "96470.0", "0.1"));
        f.work(LadderFixture::stopOrder(1, "96480.2"));
        auto* all = f.panel.findChild<StripButton*>(QStringLiteral("ladderCancelAll"));
        auto* sells = f.panel.findChild<StripButton*>(QStringLiteral("ladderCancelSells"));
        all->click();
        QCOMPARE(f.cancelScopes.size(), 1U);
        const CancelScope spare { QStringLiteral("BTCUSDT"), std::nullopt, CancelScope::Kind::All, CancelScope::Protection::Spare };
        QCOMPARE(f.cancelScopes[0], spare);
        QVERIFY2(all->accessibleName().startsWith(QStringLiteral("also 1 protective")), qPrintable(all->accessibleName()));
        QVERIFY(!sells->accessibleName().contains(QStringLiteral("protective"))); // the offer is the pressed button's
        all->click();
        QCOMPARE(f.cancelScopes.size(), 2U);
        QVERIFY(f.cancelScopes[1].protection == CancelScope::Protection::Only);
        QVERIFY(!all->accessibleName().contains(QStringLiteral("protective")));
        // With only the stop left the first press cancels nothing and offers.
        for (const LocalOrderId id : { 2, 3 }) {
            Order gone = *f.session.account()->order(id);
            gone.status = OrderStatus::Canceled;
            f.work(gone);
        }
        sells->click();
        QCOMPARE(f.cancelScopes.size(), 2U);
        QVERIFY(sells->accessibleName().contains(QStringLiteral("protective")));
        QTRY_VERIFY_WITH_TIMEOUT(!sells->accessibleName().contains(QStringLiteral("protective")), 5000); // three seconds
        sells->click();
        QCOMPARE(f.cancelScopes.size(), 2U);
    }

    void stops_are_cancelled_by_their_own_key_and_need_the_second_press_where_they_protect()
    {
        LadderFixture f;
        hold(f);
        Order entry = LadderFixture::stopOrder(4, "96500.0", "0.1");
        entry.side = Side::Buy;
        entry.reduceOnly = false;
        f.work(entry);
        f.work(LadderFixture::stopOrder(1, "96480.2"));
        QTest::keyClick(&f.view(), Qt::Key_F);
        QCOMPARE(f.cancelScopes.size(), 1U);
        QVERIFY(f.cancelScopes[0].kind == CancelScope::Kind::Conditional && f.cancelScopes[0].protection == CancelScope::Protection::Spare);
        QTest::keyClick(&f.view(), Qt::Key_F);
        QCOMPARE(f.cancelScopes.size(), 2U);
        QVERIFY(f.cancelScopes[1].protection == CancelScope::Protection::Only);
        QTest::keyClick(&f.view(), Qt::Key_E); // limits: there are none, nothing protects
        QCOMPARE(f.cancelScopes.size(), 3U);
        QVERIFY(f.cancelScopes[2].kind == CancelScope::Kind::Limits);
    }

    void the_card_over_a_stop_says_what_comes_of_it()
    {
        LadderFixture f;
        hold(f);
        f.work(LadderFixture::stopOrder(1, "96480.2"));
        f.hover(f.at(964802, LadderColumn::MySells, Side::Sell));
        auto* card = f.panel.findChild<AimCard*>();
        QTRY_VERIFY(card->isVisible());
        const AimCard::Content& content = card->content();
        QCOMPARE(content.side.text, QStringLiteral("SELL all @ 96,480.2"));
        QCOMPARE(content.queue, QStringLiteral("stop-market"));
        QCOMPARE(content.figures[0].after, QStringLiteral("mark price"));
        QCOMPARE(content.figures[1].name, QStringLiteral("Result there"));
        QCOMPARE(content.figures[1].after, QStringLiteral("\u22120.36")); // (96480.2 - 96481.0) * 0.45
    }
};

FATHOM_TEST(TestLadderStops)
#include "tst_stops.moc"
