// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper_fixture.h"
#include "tests/support/test_main.h"

using namespace fathom;
using namespace fathom::paper;
using namespace fathom::paper::test;

//! What the venue refuses, what it answers and what it tells, order by order.
class ExchangeOrdersTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void requests_that_make_no_sense()
    {
        Venue venue;
        const auto good = Venue::limit(Side::Buy, "50000", "0.01");
        auto bad = good;
        bad.symbol = QStringLiteral("NOPEUSDT");
        QCOMPARE(venue.refusalOf(bad), -1121);
        bad = good;
        bad.type = OrderType::StopMarket;
        QCOMPARE(venue.refusalOf(bad), -4120);
        bad.type = OrderType::Other;
        QCOMPARE(venue.refusalOf(bad), -1116);
        bad = good;
        bad.quantity.reset();
        QCOMPARE(venue.refusalOf(bad), -1102);
        bad = good;
        bad.price.reset();
        QCOMPARE(venue.refusalOf(bad), -1102);
        bad = Venue::market(Side::Buy, "0.01");
        bad.price = d("60000");
        QCOMPARE(venue.refusalOf(bad), -1106);
        bad = good;
        bad.timeInForce = TimeInForce::Other;
        QCOMPARE(venue.refusalOf(bad), -1115);
        bad = good;
        bad.clientId = QStringLiteral("has space");
        QCOMPARE(venue.refusalOf(bad), -4015);
        bad.clientId = QString(37, QLatin1Char('x'));
        QCOMPARE(venue.refusalOf(bad), -4015);
        bad.clientId = QString(36, QLatin1Char('x'));
        QCOMPARE(venue.refusalOf(bad), 0);
        bad = good;
        bad.timeInForce = TimeInForce::GTD;
        bad.goodTill = venue.clock.wallNow() + std::chrono::seconds { 600 };
        QCOMPARE(venue.refusalOf(bad), -5040);
        bad.goodTill += std::chrono::seconds { 1 };
        QCOMPARE(venue.refusalOf(bad), 0);
        bad = good;
        bad.priceMatch = PriceMatch::Queue;
        QCOMPARE(venue.refusalOf(bad), -1106);
        bad.price.reset();
        QCOMPARE(venue.refusalOf(bad), 0); // joins the best bid there is
        bad.priceMatch = PriceMatch::Opponent;
        QCOMPARE(venue.refusalOf(bad), -5041);
    }

    void status_closes_opening_only()
    {
        Venue venue;
        venue.quote(Side::Sell, "60000", "1");
        QVERIFY(venue.place(Venue::market(Side::Buy, "0.1")));
        venue.exchange.setStatus(0, QStringLiteral("SETTLING"));
        QCOMPARE(venue.refusalOf(Venue::limit(Side::Buy, "50000", "0.01")), -4140);
        QCOMPARE(venue.refusalOf(Venue::reducing(Venue::limit(Side::Sell, "61000", "0.01"))), 0);
        venue.exchange.setStatus(0, QStringLiteral("CLOSE"));
        QCOMPARE(venue.refusalOf(Venue::reducing(Venue::limit(Side::Sell, "61000", "0.01"))), -4141);
    }

    void C11_duplicate_client_id_only_among_open()
    {
        Venue venue;
        auto request = Venue::limit(Side::Buy, "50000", "0.01");
        request.clientId = QStringLiteral("mine");
        const auto first = venue.place(request);
        QVERIFY(first);
        QCOMPARE(venue.refusalOf(request), -4116);
        QCOMPARE(venue.exchange.ledger().ordersPlaced, 1);
        QVERIFY(venue.exchange.cancelOrder(venue.me, { request.symbol, 0, request.clientId }));
        const auto second = venue.place(request);
        QVERIFY(second);
        QVERIFY(second->orderId > first->orderId);
        QCOMPARE(venue.exchange.queryOrder(venue.me, { request.symbol, 0, request.clientId })->orderId, second->orderId);
    }

    void too_many_open_orders()
    {
        Venue venue;
        for (int i = 0; i < 200; ++i)
            QCOMPARE(venue.refusalOf(Venue::limit(Side::Buy, "50000", "0.001")), 0);
        QCOMPARE(venue.refusalOf(Venue::limit(Side::Buy, "50000", "0.001")), -2025);
        QCOMPARE(venue.exchange.cancelAll(venue.me, QStringLiteral("BTCUSDT")).value(), 200);
        QCOMPARE(venue.refusalOf(Venue::limit(Side::Buy, "50000", "0.001")), 0);
    }

    //! Clients written in JavaScript keep ids as doubles: one beyond 2^53 comes back as another order's.
    void ids_rise_and_are_whole_as_doubles()
    {
        Venue venue;
        const auto first = venue.place(Venue::limit(Side::Buy, "50000", "0.01"));
        const auto second = venue.place(Venue::limit(Side::Buy, "50000", "0.01"));
        QVERIFY(first->orderId > 700'000'000'000);
        QVERIFY(second->orderId > first->orderId);
        QVERIFY(second->orderId < (1LL << 53));
        QCOMPARE(first->clientId.size(), 22);
        QVERIFY(first->clientId != second->clientId);
    }

    void C24_post_only_and_fill_or_kill_are_refused()
    {
        Venue venue;
        venue.quote(Side::Sell, "60000", "0.5");
        QCOMPARE(venue.refusalOf(Venue::limit(Side::Buy, "60000", "0.01", TimeInForce::GTX)), -5022);
        QCOMPARE(venue.refusalOf(Venue::limit(Side::Buy, "59999.9", "0.01", TimeInForce::GTX)), 0);
        QCOMPARE(venue.refusalOf(Venue::limit(Side::Buy, "60000", "0.501", TimeInForce::FOK)), -5021);
        const auto whole = venue.place(Venue::limit(Side::Buy, "60000", "0.5", TimeInForce::FOK));
        QVERIFY(whole);
        QCOMPARE(whole->status, OrderStatus::Filled);
        QVERIFY(!venue.exchange.allOrders(venue.me, historyOf("BTCUSDT"))->empty());
        QCOMPARE(venue.exchange.allOrders(venue.me, historyOf("BTCUSDT"))->size(), std::size_t(2)); // refused ones leave no trace
    }

    void immediate_or_cancel_expires_the_rest()
    {
        Venue venue;
        venue.quote(Side::Sell, "60000", "0.02");
        const auto order = venue.place(Venue::limit(Side::Buy, "60000", "0.05", TimeInForce::IOC));
        QVERIFY(order);
        QCOMPARE(order->status, OrderStatus::Expired);
        QCOMPARE(order->expiryReason, ExpiryReason::IocRemainder);
        QCOMPARE(text(order->executed), QStringLiteral("0.02"));
        QVERIFY(venue.exchange.openOrders(venue.me, {})->empty());
    }

    void market_stops_at_the_take_bound()
    {
        Venue venue;
        venue.quote(Side::Sell, "60000", "0.02");
        venue.quote(Side::Sell, "63000", "0.02");
        venue.quote(Side::Sell, "63000.1", "1"); // beyond mark + 5 %
        const auto order = venue.place(Venue::market(Side::Buy, "0.05"));
        QVERIFY(order);
        QCOMPARE(order->status, OrderStatus::Expired);
        QCOMPARE(order->expiryReason, ExpiryReason::MarketRemainder);
        QCOMPARE(text(order->executed), QStringLiteral("0.04"));
        QCOMPARE(text(order->averagePrice()), QStringLiteral("61500"));
        QCOMPARE(venue.refusalOf(Venue::market(Side::Buy, "0.01")), -4131);
    }

    void price_match_takes_and_joins()
    {
        Venue venue;
        venue.quote(Side::Sell, "60001", "1");
        venue.quote(Side::Buy, "59999", "1");
        auto request = Venue::limit(Side::Buy, "1", "0.01");
        request.price.reset();
        request.priceMatch = PriceMatch::Queue;
        QCOMPARE(text(venue.place(request)->price), QStringLiteral("59999"));
        request.priceMatch = PriceMatch::Opponent;
        const auto taken = venue.place(request);
        QCOMPARE(text(taken->price), QStringLiteral("60001"));
        QCOMPARE(taken->status, OrderStatus::Filled);
        request.priceMatch = PriceMatch::Opponent5;
        QCOMPARE(venue.refusalOf(request), -5041);
        auto market = Venue::market(Side::Buy, "0.01");
        market.priceMatch = PriceMatch::Queue;
        QCOMPARE(venue.refusalOf(market), -5038);
    }

    void self_trade_prevention_tells_both_sides()
    {
        Venue venue;
        const auto maker = venue.place(Venue::limit(Side::Sell, "60000", "0.01"));
        QVERIFY(maker);
        const auto taker = venue.place(Venue::limit(Side::Buy, "60000", "0.01"));
        QVERIFY(taker);
        QCOMPARE(venue.order(maker->orderId).status, OrderStatus::ExpiredInMatch);
        QCOMPARE(venue.order(maker->orderId).expiryReason, ExpiryReason::SelfTrade);
        QCOMPARE(taker->status, OrderStatus::New);

        auto third = Venue::limit(Side::Sell, "60000", "0.01");
        third.selfTrade = SelfTrade::ExpireTaker;
        const auto refused = venue.place(third);
        QVERIFY(refused);
        QCOMPARE(refused->status, OrderStatus::ExpiredInMatch);
        QCOMPARE(venue.order(taker->orderId).status, OrderStatus::New);
        QVERIFY(venue.position().amount.isZero());
    }

    void C18_modify_moves_dies_and_refuses()
    {
        Venue venue;
        venue.quote(Side::Sell, "60000", "1");
        const auto placed = venue.place(Venue::limit(Side::Buy, "50000", "0.01"));
        const std::int64_t id = placed->orderId;
        QCOMPARE(venue.modify(id, Side::Buy, "50000", "0.01").error().venueCode, -5027);
        QCOMPARE(venue.modify(id, Side::Sell, "50000", "0.02").error().venueCode, -1130);
        QCOMPARE(venue.modify(id + 1, Side::Buy, "50000", "0.02").error().venueCode, -2013);
        QCOMPARE(venue.modify(id, Side::Buy, "50000.05", "0.02").error().venueCode, -1111);
        QCOMPARE(venue.modify(id, Side::Buy, "49000", "0.001").error().venueCode, -5029);
        QCOMPARE(venue.modify(id, Side::Buy, "60000", "9").error().venueCode, -2019);

        venue.heard.clear();
        const auto moved = venue.modify(id, Side::Buy, "51000", "0.02");
        QVERIFY(moved);
        QCOMPARE(moved->orderId, id);
        QCOMPARE(text(moved->price), QStringLiteral("51000"));
        QCOMPARE(text(moved->quantity), QStringLiteral("0.02"));
        QCOMPARE(venue.heard.order, QStringList { QStringLiteral("order AMENDMENT NEW") });
        QCOMPARE(venue.exchange.book(0).levelSteps(Side::Buy, 500'000), 0);
        QCOMPARE(venue.exchange.book(0).levelSteps(Side::Buy, 510'000), 20);

        venue.quote(Side::Sell, "51000", "0.015"); // fills part of it
        QCOMPARE(text(venue.order(id).executed), QStringLiteral("0.015"));
        const auto dead = venue.modify(id, Side::Buy, "51000", "0.015");
        QVERIFY(dead);
        QCOMPARE(dead->status, OrderStatus::Canceled);

        const auto maker = venue.place(Venue::limit(Side::Buy, "50000", "0.01", TimeInForce::GTX));
        const auto crossed = venue.modify(maker->orderId, Side::Buy, "60000", "0.01");
        QVERIFY(crossed);
        QCOMPARE(crossed->status, OrderStatus::Canceled);

        const auto chased = venue.place(Venue::limit(Side::Buy, "50000", "0.01"));
        const auto filled = venue.modify(chased->orderId, Side::Buy, "60000", "0.01");
        QVERIFY(filled);
        QCOMPARE(filled->status, OrderStatus::Filled);
        QCOMPARE(venue.modify(chased->orderId, Side::Buy, "60000", "0.02").error().venueCode, -2013);

        QVERIFY(venue.place(Venue::limit(Side::Buy, "50000", "0.01")));
        venue.exchange.setStatus(0, QStringLiteral("SETTLING"));
        const std::int64_t last = venue.exchange.openOrders(venue.me, {})->back().orderId;
        QCOMPARE(venue.modify(last, Side::Buy, "50000", "0.02").error().venueCode, -5024);
    }

    void modify_ten_thousand_times()
    {
        Venue venue;
        const std::int64_t id = venue.place(Venue::limit(Side::Buy, "50000", "0.01"))->orderId;
        for (int i = 0; i < 10'000; ++i)
            QVERIFY(venue.modify(id, Side::Buy, i % 2 == 0 ? "50001" : "50000", "0.01"));
        QCOMPARE(venue.modify(id, Side::Buy, "50001", "0.01").error().venueCode, -5026);
        QCOMPARE(venue.order(id).status, OrderStatus::New);
    }

    void modify_respects_reduce_only()
    {
        Venue venue;
        venue.quote(Side::Sell, "60000", "1");
        QVERIFY(venue.place(Venue::market(Side::Buy, "0.01")));
        const auto plain = venue.place(Venue::limit(Side::Buy, "50000", "0.01"));
        ModifyRequest request;
        request.key = { QStringLiteral("BTCUSDT"), plain->orderId, {} };
        request.price = d("50000");
        request.quantity = d("0.02");
        request.reduceOnly = true;
        QCOMPARE(venue.exchange.modifyOrder(venue.me, request).error().venueCode, -5047);
        const auto reducing = venue.place(Venue::reducing(Venue::limit(Side::Sell, "61000", "0.005")));
        QVERIFY(reducing);
        const auto larger = venue.modify(reducing->orderId, Side::Sell, "61000", "0.5");
        QVERIFY(larger);
        QCOMPARE(text(venue.order(reducing->orderId).quantity), QStringLiteral("0.01")); // never more than the position
    }

    void C15_cancel_of_what_is_gone()
    {
        Venue venue;
        const QString symbol = QStringLiteral("BTCUSDT");
        const auto order = venue.place(Venue::limit(Side::Buy, "50000", "0.01"));
        const auto cancelled = venue.exchange.cancelOrder(venue.me, { symbol, order->orderId, {} });
        QVERIFY(cancelled);
        QCOMPARE(cancelled->status, OrderStatus::Canceled);
        const auto again = venue.exchange.cancelOrder(venue.me, { symbol, order->orderId, {} });
        QCOMPARE(again.error().venueCode, -2011);
        QCOMPARE(again.error().detail, QStringLiteral("Unknown order sent."));
        QCOMPARE(again.error().httpStatus, 400);
        QCOMPARE(venue.exchange.cancelOrder(venue.me, { symbol, 0, {} }).error().venueCode, -1102);
        QCOMPARE(venue.exchange.queryOrder(venue.me, { symbol, 12345, {} }).error().venueCode, -2013);
        QCOMPARE(venue.exchange.queryOpenOrder(venue.me, { symbol, order->orderId, {} }).error().venueCode, -2013);
        venue.clock.advance(std::chrono::hours { 73 });
        QCOMPARE(venue.exchange.queryOrder(venue.me, { symbol, order->orderId, {} }).error().venueCode, -2013); // C16: unfilled, forgotten
    }

    void good_till_date_expires()
    {
        Venue venue;
        auto request = Venue::limit(Side::Buy, "50000", "0.01", TimeInForce::GTD);
        request.goodTill = venue.clock.wallNow() + std::chrono::seconds { 700 };
        const auto order = venue.place(request);
        QVERIFY(order);
        venue.clock.advance(std::chrono::seconds { 699 });
        venue.exchange.advanceTo(venue.clock.wallNow());
        QCOMPARE(venue.order(order->orderId).status, OrderStatus::New);
        venue.clock.advance(std::chrono::seconds { 1 });
        venue.exchange.advanceTo(venue.clock.wallNow());
        QCOMPARE(venue.order(order->orderId).status, OrderStatus::Expired);
        QVERIFY(!venue.exchange.book(0).bestTicks(Side::Buy));
    }

    void events_of_a_taker_come_in_the_venues_order()
    {
        Venue venue;
        venue.quote(Side::Sell, "60000", "0.01");
        venue.quote(Side::Sell, "60001", "1");
        venue.heard.clear();
        const auto order = venue.place(Venue::market(Side::Buy, "0.03"));
        QVERIFY(order);
        const QStringList expected { QStringLiteral("order NEW NEW"), QStringLiteral("lite"), QStringLiteral("account ORDER"),
            QStringLiteral("order TRADE PARTIALLY_FILLED"), QStringLiteral("lite"), QStringLiteral("account ORDER"),
            QStringLiteral("order TRADE FILLED") };
        QCOMPARE(venue.heard.order, expected);
        const OrderUpdate& last = venue.heard.updates.back();
        QCOMPARE(text(last.trade->quantity), QStringLiteral("0.02"));
        QCOMPARE(text(last.trade->price), QStringLiteral("60001"));
        QCOMPARE(text(last.trade->commission), QStringLiteral("0.60001"));
        QVERIFY(!last.trade->maker);
        QCOMPARE(text(last.order.executed), QStringLiteral("0.03"));
        const AccountUpdate& account = venue.heard.accounts.back();
        QCOMPARE(text(account.positions.front().amount), QStringLiteral("0.03"));
        QCOMPARE(account.balances.front().wallet, venue.wallet());
        QVERIFY(account.balances.front().change.isZero());
    }

    void maker_pays_the_maker_fee()
    {
        Venue venue;
        QVERIFY(venue.place(Venue::limit(Side::Buy, "60000", "0.01")));
        venue.quote(Side::Sell, "59990", "0.01");
        const auto trades = venue.exchange.userTrades(venue.me, historyOf("BTCUSDT"));
        QCOMPARE(trades->size(), std::size_t(1));
        QVERIFY(trades->front().maker);
        QCOMPARE(text(trades->front().price), QStringLiteral("60000"));
        QCOMPARE(text(trades->front().commission), QStringLiteral("0.12"));
        QCOMPARE(text(venue.wallet()), QStringLiteral("9999.88"));
    }

    void C21_reduce_only()
    {
        Venue venue;
        venue.quote(Side::Sell, "60000", "1");
        venue.quote(Side::Buy, "59990", "1");
        QCOMPARE(venue.refusalOf(Venue::reducing(Venue::limit(Side::Sell, "61000", "0.01"))), -2022); // nothing to reduce
        QVERIFY(venue.place(Venue::market(Side::Buy, "0.03")));
        QCOMPARE(venue.refusalOf(Venue::reducing(Venue::market(Side::Buy, "0.01"))), -2022); // wrong way
        const auto near = venue.place(Venue::reducing(Venue::limit(Side::Sell, "61000", "0.02")));
        const auto far = venue.place(Venue::reducing(Venue::limit(Side::Sell, "62000", "0.02")));
        QVERIFY(near && far);
        QCOMPARE(text(far->quantity), QStringLiteral("0.01")); // cut to what the nearer one leaves
        QCOMPARE(venue.refusalOf(Venue::reducing(Venue::limit(Side::Sell, "62500", "0.02"))), -4118);

        const auto half = venue.place(Venue::reducing(Venue::market(Side::Sell, "0.015")));
        QVERIFY(half);
        QCOMPARE(half->status, OrderStatus::Filled);
        QCOMPARE(text(venue.order(near->orderId).quantity), QStringLiteral("0.015"));
        QCOMPARE(venue.order(far->orderId).status, OrderStatus::Expired);
        QCOMPARE(venue.order(far->orderId).expiryReason, ExpiryReason::ReduceOnly);

        const auto rest = venue.place(Venue::reducing(Venue::market(Side::Sell, "5"))); // more than there is
        QVERIFY(rest);
        QCOMPARE(text(rest->executed), QStringLiteral("0.015"));
        QCOMPARE(rest->status, OrderStatus::Expired);
        QCOMPARE(rest->expiryReason, ExpiryReason::ReduceOnly);
        QVERIFY(venue.position().amount.isZero());
        QCOMPARE(venue.order(near->orderId).status, OrderStatus::Expired);
        QVERIFY(venue.exchange.openOrders(venue.me, {})->empty());
    }

    void reduce_only_is_exempt_from_notional_and_margin()
    {
        Venue venue;
        venue.quote(Side::Sell, "60000", "10");
        QVERIFY(venue.place(Venue::market(Side::Buy, "3")));
        venue.exchange.setMarkPrice(0, 57'500, 57'500);
        QVERIFY(!venue.available().isPositive());
        QCOMPARE(venue.refusalOf(Venue::limit(Side::Buy, "57500", "0.01")), -2019);
        QCOMPARE(venue.refusalOf(Venue::reducing(Venue::limit(Side::Sell, "57500", "0.001"))), 0);
        QCOMPARE(venue.refusalOf(Venue::limit(Side::Sell, "57500", "0.5")), 0); // closing without the flag needs no margin either
    }
};

FATHOM_TEST(ExchangeOrdersTest)
#include "tst_exchange_orders.moc"
