// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/order_gateway.h"
#include "tests/support/test_main.h"
#include "tests/ui/chart/chart_fixture.h"
#include "ui/chart/order_lines.h"
#include "ui/theme/format.h"

#include <QJsonObject>
#include <QSignalSpy>

using namespace fathom;
using namespace fathom::test;

//! What a moved tag says and where it may go: INTERACTION 5 on the chart.
class ChartMovesTest final : public QObject
{
    Q_OBJECT

    struct Moving : ChartFixture
    {
        Moving() { arm(); }
        OrderLines* lines() const { return panel->findChild<OrderLines*>(); }
        QString box() const
        {
            QStringList all;
            for (const MoveLine& line : lines()->moveBox())
                all << (line.warns ? QStringLiteral("! ") : QString()) + line.text;
            return all.join(QLatin1Char('\n'));
        }
        void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const { QTest::keyClick(view(), key, modifiers); }
        //! \brief The touch beside the last price, and what rests 300 and 301 ticks below it.
        void feedDepth()
        {
            const std::int64_t last = *view()->newestTicks();
            auto book = std::make_shared<BookView>();
            book->instrument = session.market()->instrument(QStringLiteral("BTCUSDT"));
            book->state = BookState::Synced;
            book->stateSince = clock.monotonicNow();
            book->bids = { { last - 1, 100 }, { last - 300, 1'400 }, { last - 301, 2'500 } };
            book->asks = { { last + 1, 100 } };
            book->knownLowTicks = last - 10'000;
            book->knownHighTicks = last + 10'000;
            session.market()->applyBook(QStringLiteral("BTCUSDT"), book);
        }
    };

private Q_SLOTS:
    void the_box_says_what_is_given_up_and_joined()
    {
        Moving f;
        f.orderAt(5, Side::Buy, -300);
        f.feedDepth();
        f.session.account()->applyQueueAhead(5, Decimal::fromLiteral("0.88"));
        f.view()->setFocus();
        f.key(Qt::Key_Tab);
        f.key(Qt::Key_Down);
        QVERIFY2(f.box().contains(QStringLiteral("gives up 0.880 ahead of 1.400")), qPrintable(f.box()));
        QVERIFY2(f.box().contains(QStringLiteral("joins behind 2.500")), qPrintable(f.box()));
    }

    void the_box_says_what_the_position_makes_of_it()
    {
        Moving f;
        const std::int64_t last = *f.view()->newestTicks();
        Position position = SessionFixture::longPosition("0.200", "1", "1");
        position.entryPrice = Decimal::fromScaled(last, 1);
        f.session.account()->applyPositions({ position });
        f.orderAt(5, Side::Sell, 300); // + 30.0 on 0.2
        f.view()->setFocus();
        for (int tag = 0; tag < 3 && !f.lines()->target(); ++tag) { // position and liquidation stand before it
            f.key(Qt::Key_Tab);
            f.key(Qt::Key_Up, Qt::ControlModifier);
        }
        QVERIFY2(f.box().contains(QStringLiteral("result +6.00 → +6.20")), qPrintable(f.box()));
    }

    void crossing_is_refused_unless_the_setting_allows_it()
    {
        Moving f;
        Order order = f.orderAt(5, Side::Buy, -20);
        const auto cross = [&f] {
            f.key(Qt::Key_Up, Qt::ControlModifier);
            f.key(Qt::Key_Up, Qt::ControlModifier);
            f.key(Qt::Key_Up);
        };
        f.view()->setFocus();
        f.key(Qt::Key_Tab);
        cross();
        QVERIFY2(f.box().contains(QStringLiteral("! Would take")), qPrintable(f.box()));
        f.key(Qt::Key_Return);
        QVERIFY(f.moved.empty());
        f.preferences.setValue(QStringLiteral("ladder.options"), QJsonObject { { QStringLiteral("crossingDrags"), true } });
        cross();
        QVERIFY2(f.box().contains(QStringLiteral("! would take")), qPrintable(f.box()));
        f.key(Qt::Key_Return);
        QCOMPARE(f.moved.size(), std::size_t { 1 });
        order.timeInForce = TimeInForce::GTX; // post-only the exchange would cancel it
        f.session.account()->applyOrder(order);
        cross();
        f.key(Qt::Key_Return);
        QCOMPARE(f.moved.size(), std::size_t { 1 });
    }

    void nudges_while_one_is_on_its_way_go_on_from_where_it_will_be()
    {
        Moving f;
        Order order = f.orderAt(5, Side::Buy, -300);
        f.view()->setFocus();
        f.key(Qt::Key_Tab);
        f.key(Qt::Key_Down);
        f.key(Qt::Key_Return);
        QCOMPARE(f.moved.size(), std::size_t { 1 });
        order.request = RequestState::Modifying;
        order.wantedPrice = f.moved[0].price;
        order.wantedQuantity = order.quantity;
        order.requestSince = RealClock().monotonicNow();
        f.session.account()->applyOrder(order);
        f.key(Qt::Key_Down);
        QCOMPARE(*f.lines()->target(), *f.view()->newestTicks() - 302);
        f.key(Qt::Key_Return);
        QCOMPARE(f.moved.size(), std::size_t { 2 });
        QCOMPARE(f.moved[1].price, order.price - Decimal::fromLiteral("0.2"));
        order.request = RequestState::Unknown; // nobody knows where it stands
        f.session.account()->applyOrder(order);
        f.key(Qt::Key_Down);
        QVERIFY(!f.lines()->target());
    }

    void interval_and_crosshair_are_shared_by_the_group()
    {
        SessionFixture f;
        LinkGroups groups(f.preferences);
        QObject owner;
        groups.setShares(2, LinkGroups::Part::Interval, true);
        groups.setShares(2, LinkGroups::Part::Cursor, true);
        LinkGroup* one = groups.join(2, QStringLiteral("BTCUSDT"), &owner);
        LinkGroup* two = groups.join(2, QStringLiteral("BTCUSDT"), &owner);
        ManualClock clock(wallTimeFromMs(1'790'000'000'000));
        const PanelContext here { f.session, f.theme, *one }, there { f.session, f.theme, *two };
        ChartPanel first(here, clock), second(there, clock);
        for (ChartPanel* each : { &first, &second }) {
            each->resize(900, 600);
            each->show();
        }
        f.session.market()->applyCandleReset(QStringLiteral("BTCUSDT"), first.interval(), walk(300, 7), false);
        first.setInterval(Interval::H1);
        QCOMPARE(int(second.interval()), int(Interval::H1));
        f.session.market()->applyCandleReset(QStringLiteral("BTCUSDT"), Interval::H1, walk(300, 7, seriesStart, Interval::H1), false);
        sendMouse(first.view(), QEvent::MouseMove, { 300, 200 }, Qt::NoButton);
        const auto shared = second.view()->sharedCursor();
        QVERIFY(shared && shared->price && shared->time != WallTime());
        QCOMPARE(*shared->price, Decimal::fromScaled(std::llround(first.view()->viewport().priceAt(200)), 1));
        const QImage with = second.view()->grab().toImage();
        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(first.view(), &leave);
        QVERIFY(!second.view()->sharedCursor());
        QVERIFY(second.view()->grab().toImage() != with);
        groups.setShares(2, LinkGroups::Part::Interval, false);
        first.setInterval(Interval::M5);
        QCOMPARE(int(second.interval()), int(Interval::H1));
    }

    void the_draft_of_the_ticket_is_drawn_as_a_wish()
    {
        ChartFixture f;
        const QImage without = f.view()->grab().toImage();
        Draft draft;
        draft.side = Side::Buy;
        draft.type = OrderType::Limit;
        draft.price = f.priceAt(f.view()->viewport().plot().height() / 2);
        draft.quantity = Decimal::fromLiteral("0.1");
        f.link.setPreview(draft);
        QVERIFY(f.panel->findChild<OrderLines*>()->preview() == std::optional(draft));
        QVERIFY(f.view()->grab().toImage() != without);
        f.link.setPreview(std::nullopt);
        QVERIFY(!f.panel->findChild<OrderLines*>()->preview());
    }

    // INTERACTION 12: where a drag stands is said, the newest in place of what was not said yet, and so is how it ended.
    void a_drag_and_its_end_are_spoken()
    {
        Moving f;
        const Order order = f.orderAt(5, Side::Buy, -300);
        QStringList pointed, said;
        QObject receiver;
        QObject::connect(f.lines(), &OrderLines::pointed, &receiver, [&pointed](const QString& text) { pointed << text; });
        QObject::connect(f.lines(), &OrderLines::said, &receiver, [&said](const QString& text) { said << text; });
        const QPointF from(720, f.yOf(order.price));
        dragTo(f.view(), from, from + QPointF(0, 20));
        const auto price = [&f](std::int64_t ticks) { return format::price(f.session.market()->instrument(QStringLiteral("BTCUSDT"))->priceOf(ticks), *f.session.market()->instrument(QStringLiteral("BTCUSDT"))); };
        QVERIFY(f.lines()->target());
        QVERIFY2(!pointed.isEmpty() && pointed.last().startsWith(QStringLiteral("moving to ") + price(*f.lines()->target())), qPrintable(pointed.join(QLatin1Char('|'))));
        f.key(Qt::Key_Escape);
        QCOMPARE(pointed.last(), QString()); // what was not said yet is not said any more
        QVERIFY2(!said.isEmpty() && said.last().startsWith(QStringLiteral("not moved, still ")), qPrintable(said.join(QLatin1Char('|'))));
        sendMouse(f.view(), QEvent::MouseButtonRelease, from + QPointF(0, 20), Qt::LeftButton);
        QVERIFY(f.moved.empty());
        dragTo(f.view(), from, from + QPointF(0, 20));
        const std::int64_t target = *f.lines()->target();
        QSignalSpy modify(f.session.orders(), &OrderGateway::modifyWanted);
        sendMouse(f.view(), QEvent::MouseButtonRelease, from + QPointF(0, 20), Qt::LeftButton);
        QCOMPARE(modify.count(), 1);
        f.session.orders()->applyFinished(modify[0][0].value<RequestId>(), Outcome::Accepted, {}, 5);
        QCOMPARE(said.last(), QStringLiteral("moved to ") + price(target));
    }

    void a_drag_beyond_the_plot_scrolls_it()
    {
        Moving f;
        const Order order = f.orderAt(5, Side::Buy, -300);
        const double low = f.view()->viewport().lowPrice();
        const QPointF from(720, f.yOf(order.price));
        dragTo(f.view(), from, { 720, f.view()->viewport().plot().height() + 12 });
        QTRY_VERIFY_WITH_TIMEOUT(f.view()->viewport().lowPrice() < low - 10, 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(static_cast<double>(*f.lines()->target()) < low, 30'000);
        const std::int64_t target = *f.lines()->target();
        QTest::keyClick(f.view(), Qt::Key_Escape);
        QVERIFY(target > 0);
        QVERIFY(f.moved.empty());
    }
};

FATHOM_TEST(ChartMovesTest)

#include "tst_chart_moves.moc"
