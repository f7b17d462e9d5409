// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/worker/event_watch.h"

#include "core/session/worker/order_context.h"
#include "tests/support/test_main.h"

using namespace fathom;
using namespace std::chrono_literals;

namespace {

const QString symbol = QStringLiteral("BTCUSDT");

Order working(LocalOrderId id, Side side, const char* price)
{
    Order order;
    order.localId = id;
    order.symbol = symbol;
    order.orderId = 70 + static_cast<std::int64_t>(id);
    order.side = side;
    order.price = Decimal::fromLiteral(price);
    order.quantity = Decimal(2);
    order.status = OrderStatus::New;
    return order;
}

MarketFacts priced(const char* last, const char* mark)
{
    MarketFacts facts;
    facts.lasts[symbol] = Decimal::fromLiteral(last);
    facts.marks[symbol].mark = Decimal::fromLiteral(mark);
    return facts;
}

constexpr MonotonicTime start { 1h };
using Ids = std::vector<LocalOrderId>;

} // namespace

class TestEventWatch final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void B02_an_event_behind_its_answer_or_before_it_leaves_nothing_due()
    {
        EventWatch watch;
        const Order order = working(1, Side::Buy, "100");
        watch.answered(order, start);
        QCOMPARE(watch.dueSince(), std::optional(start));
        watch.told(1, order.price, order.quantity, {}, false);
        QVERIFY(!watch.dueSince());
        watch.answered(order, start + 1s); // told before
        QVERIFY(!watch.dueSince());
    }

    void B02_an_event_that_tells_less_than_the_answer_is_not_the_one()
    {
        EventWatch watch;
        Order order = working(1, Side::Buy, "100");
        watch.told(1, order.price, order.quantity, {}, false);
        order.status = OrderStatus::Filled;
        order.executed = order.quantity;
        watch.answered(order, start);
        QVERIFY(watch.dueSince());
        watch.told(1, order.price, order.quantity, Decimal(1), false); // a part
        QVERIFY(watch.dueSince());
        watch.told(1, order.price, order.quantity, order.quantity, true);
        QVERIFY(!watch.dueSince());
        Order changed = working(2, Side::Sell, "120");
        watch.listed(changed);
        changed.price = Decimal(121);
        watch.answered(changed, start);
        QVERIFY(watch.dueSince());
        watch.told(2, changed.price, changed.quantity, {}, false);
        QVERIFY(!watch.dueSince());
    }

    void B02_what_never_was_at_the_venue_owes_no_event()
    {
        EventWatch watch;
        Order order = working(1, Side::Buy, "100");
        order.request = RequestState::Placing;
        watch.answered(order, start);
        order = working(2, Side::Buy, "100");
        order.orderId = 0;
        order.status = OrderStatus::None;
        watch.answered(order, start);
        QVERIFY(!watch.dueSince());
    }

    void B02_an_order_the_price_ran_through_is_asked_about_once_in_a_while()
    {
        EventWatch watch;
        const std::vector<Order> orders { working(1, Side::Buy, "100"), working(2, Side::Sell, "120"), working(3, Side::Buy, "99") };
        const MarketFacts through = priced("99", "99");
        QCOMPARE(watch.passed(orders, through, start), Ids {}); // its event may be on its way
        QCOMPARE(watch.passed(orders, priced("110", "110"), start + 1s), Ids {});
        QCOMPARE(watch.passed(orders, priced("110", "110"), start + 2s), Ids { 1 }); // that it came back undoes nothing
        QCOMPARE(watch.passed(orders, through, start + 3s), Ids {});
        QCOMPARE(watch.passed(orders, through, start + 30s), Ids {});
        QCOMPARE(watch.passed(orders, through, start + 33s), Ids { 1 });
    }

    void B02_a_stop_the_watched_price_is_beyond_is_asked_about()
    {
        EventWatch watch;
        Order stop = working(1, Side::Sell, "0");
        stop.orderId = 0;
        stop.algoId = 9;
        stop.type = OrderType::StopMarket;
        stop.triggerPrice = Decimal(95);
        stop.workingType = WorkingType::MarkPrice;
        QCOMPARE(watch.passed({ stop }, priced("94", "96"), start), Ids {});
        QCOMPARE(watch.passed({ stop }, priced("94", "96"), start + 2s), Ids {});
        QCOMPARE(watch.passed({ stop }, priced("96", "94"), start + 3s), Ids {});
        QCOMPARE(watch.passed({ stop }, priced("96", "94"), start + 5s), Ids { 1 });
    }
};

FATHOM_TEST(TestEventWatch)

#include "tst_event_watch.moc"
