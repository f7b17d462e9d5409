// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper_fixture.h"
#include "tests/support/test_main.h"

using namespace fathom;
using namespace fathom::paper;
using namespace fathom::paper::test;

class AlgoTriggersTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void every_type_triggers_on_its_side_of_the_price_data()
    {
        QTest::addColumn<int>("type");
        QTest::addColumn<int>("side");
        QTest::addColumn<bool>("rises");
        for (const OrderType type : { OrderType::Stop, OrderType::StopMarket, OrderType::TakeProfit, OrderType::TakeProfitMarket }) {
            for (const Side side : { Side::Buy, Side::Sell }) {
                const bool stops = type == OrderType::Stop || type == OrderType::StopMarket;
                QTest::addRow("%s %s", qPrintable(orderTypeName(type)), qPrintable(sideName(side)))
                    << static_cast<int>(type) << static_cast<int>(side) << ((side == Side::Buy) == stops);
            }
        }
    }
    void every_type_triggers_on_its_side_of_the_price()
    {
        QFETCH(int, type);
        QFETCH(int, side);
        QFETCH(bool, rises);
        Venue venue;
        venue.print("60000");
        auto request = Venue::algo(static_cast<OrderType>(type), static_cast<Side>(side), rises ? "60100" : "59900", "0.01");
        const bool limit = request.type == OrderType::Stop || request.type == OrderType::TakeProfit;
        if (limit)
            request.price = d("60000");
        request.triggerPrice = d(rises ? "59900" : "60100");
        QCOMPARE(venue.refusalOf(request), -2021);
        request.triggerPrice = d("60000"); // reached is triggered
        QCOMPARE(venue.refusalOf(request), -2021);
        request.triggerPrice = d(rises ? "60100" : "59900");
        const auto placed = venue.place(request);
        QVERIFY(placed);
        venue.print(rises ? "59000" : "61000");
        venue.print(rises ? "60099.9" : "59900.1");
        QCOMPARE(venue.algo(placed->algoId).status, AlgoStatus::New);
        venue.quote(Side::Buy, "59000", "1");
        venue.quote(Side::Sell, "61000", "1");
        venue.print(rises ? "60100" : "59900");
        const AlgoOrder done = venue.algo(placed->algoId);
        QCOMPARE(done.status, limit ? AlgoStatus::Triggered : AlgoStatus::Finished);
        QCOMPARE(done.actualType, limit ? OrderType::Limit : OrderType::Market);
        QVERIFY(done.orderId > 0);
        QCOMPARE(venue.order(done.orderId).type, done.actualType);
        QCOMPARE(venue.order(done.orderId).algoId, done.algoId);
        QCOMPARE(venue.order(done.orderId).price, limit ? d("60000") : Decimal());
    }

    void the_mark_triggers_only_what_works_on_it()
    {
        Venue venue;
        venue.quote(Side::Buy, "59990", "1");
        venue.print("60000");
        auto onMark = Venue::algo(OrderType::StopMarket, Side::Sell, "59900", "0.01");
        onMark.workingType = WorkingType::MarkPrice;
        const auto marked = venue.place(onMark);
        const auto traded = venue.place(Venue::algo(OrderType::StopMarket, Side::Sell, "59900", "0.01"));
        QVERIFY(marked && traded);
        venue.exchange.setMarkPrice(0, d("59900"), d("59900"));
        QCOMPARE(venue.algo(marked->algoId).status, AlgoStatus::Finished);
        QCOMPARE(venue.algo(traded->algoId).status, AlgoStatus::New);
    }

    void a_price_passed_through_inside_one_match_counts()
    {
        Venue venue;
        venue.print("60000");
        const auto stop = venue.place(Venue::algo(OrderType::StopMarket, Side::Buy, "60050", "0.01"));
        QVERIFY(stop);
        for (const char* price : { "60010", "60060", "60120" })
            venue.quote(Side::Sell, price, "0.1");
        venue.quote(Side::Buy, "60120", "0.15"); // sweeps through 60060
        const AlgoOrder done = venue.algo(stop->algoId);
        QCOMPARE(done.status, AlgoStatus::Finished);
        QCOMPARE(done.actualPrice, d("60060")); // the match was over before the order came
        QCOMPARE(done.actualQuantity, d("0.01"));
    }

    void events_come_in_the_venues_order()
    {
        Venue venue;
        venue.quote(Side::Sell, "60010", "1");
        venue.print("60000");
        const auto stop = venue.place(Venue::algo(OrderType::StopMarket, Side::Buy, "60010", "0.01"));
        QVERIFY(stop);
        QCOMPARE(venue.heard.algos.back().orderId, std::int64_t(0));
        venue.heard.clear();
        venue.quote(Side::Buy, "60010", "0.001");
        QCOMPARE(venue.heard.order,
            (QStringList { QStringLiteral("algo TRIGGERING"), QStringLiteral("algo TRIGGERED"), QStringLiteral("order NEW NEW"),
                QStringLiteral("lite"), QStringLiteral("account ORDER"), QStringLiteral("order TRADE FILLED"), QStringLiteral("algo FINISHED") }));
        QCOMPARE(venue.heard.algos[0].orderId, std::int64_t(0));
        QCOMPARE(venue.heard.algos[1].orderId, venue.heard.updates[0].order.orderId);
        QCOMPARE(venue.heard.algos[1].actualType, OrderType::Market);
        QCOMPARE(venue.heard.algos[2].actualQuantity, d("0.01"));
        QCOMPARE(venue.heard.algos[2].actualPrice, d("60010"));
        QCOMPARE(venue.heard.algos[2].triggered, venue.clock.wallNow());
    }

    void one_triggers_the_next()
    {
        Venue venue;
        venue.print("60000");
        for (const char* price : { "60010", "60020", "60030" })
            venue.quote(Side::Sell, price, "0.01");
        const auto first = venue.place(Venue::algo(OrderType::StopMarket, Side::Buy, "60010", "0.01"));
        const auto second = venue.place(Venue::algo(OrderType::StopMarket, Side::Buy, "60020", "0.009"));
        QVERIFY(first && second);
        venue.quote(Side::Buy, "60010", "0.01");
        QCOMPARE(venue.algo(first->algoId).actualPrice, d("60020"));
        QCOMPARE(venue.algo(second->algoId).actualPrice, d("60030"));
    }

    void a_trailing_stop_follows_and_turns()
    {
        Venue venue;
        venue.quote(Side::Buy, "58000", "1");
        venue.print("60000");
        auto request = Venue::algo(OrderType::TrailingStop, Side::Sell, "", "0.01");
        request.activatePrice = d("60500");
        request.callbackRate = 1;
        const auto placed = venue.place(request);
        QVERIFY(placed);
        QVERIFY(!placed->activated);
        venue.print("60400");
        venue.print("59000"); // 2 % down, but not activated
        QCOMPARE(venue.algo(placed->algoId).status, AlgoStatus::New);
        QCOMPARE(venue.heard.algos.size(), std::size_t(1));
        venue.print("60500");
        QVERIFY(venue.algo(placed->algoId).activated);
        QCOMPARE(venue.heard.algos.size(), std::size_t(2)); // NEW ia:false, NEW ia:true
        QCOMPARE(venue.heard.algos.back().status, AlgoStatus::New);
        venue.print("61000");
        QCOMPARE(venue.algo(placed->algoId).extreme, d("61000"));
        venue.print("60390.1");
        QCOMPARE(venue.algo(placed->algoId).status, AlgoStatus::New);
        venue.print("60390");
        QCOMPARE(venue.algo(placed->algoId).status, AlgoStatus::Finished);
    }

    void a_trailing_stop_without_activation_price_is_active_at_once()
    {
        Venue venue;
        venue.quote(Side::Sell, "61000", "1");
        venue.print("60000");
        auto request = Venue::algo(OrderType::TrailingStop, Side::Buy, "", "0.01");
        request.callbackRate = d("0.1");
        const auto placed = venue.place(request);
        QVERIFY(placed && placed->activated);
        QCOMPARE(placed->activatePrice, d("60000"));
        QVERIFY(!venue.heard.algos[0].activated);
        QVERIFY(venue.heard.algos[1].activated);
        venue.print("59900");
        venue.print("59959.8");
        QCOMPARE(venue.algo(placed->algoId).status, AlgoStatus::New);
        venue.print("59959.9");
        QCOMPARE(venue.algo(placed->algoId).status, AlgoStatus::Finished);
    }

    void trailing_activation_on_the_wrong_side_is_refused()
    {
        Venue venue;
        venue.print("60000");
        auto request = Venue::algo(OrderType::TrailingStop, Side::Sell, "", "0.01");
        request.callbackRate = 1;
        request.activatePrice = d("60000");
        QCOMPARE(venue.refusalOf(request), -2021);
        request.side = Side::Buy;
        QCOMPARE(venue.refusalOf(request), -2021);
        request.activatePrice = d("59999.9");
        QCOMPARE(venue.refusalOf(request), 0);
    }

    void protection_waits_until_mark_and_last_agree()
    {
        Venue venue;
        Instrument instrument = bitcoin();
        instrument.symbol = QStringLiteral("PROTUSDT");
        instrument.triggerProtect = d("0.02");
        const int market = venue.exchange.addMarket({ instrument, brackets(), std::chrono::hours { 8 } });
        venue.exchange.setMarkPrice(market, 60'000, 60'000);
        const auto print = [&](const char* price) {
            venue.quote(Side::Sell, price, "0.001", market);
            venue.quote(Side::Buy, price, "0.001", market);
        };
        print("60000");
        venue.quote(Side::Buy, "59400", "1", market);
        auto request = Venue::algo(OrderType::StopMarket, Side::Sell, "59500", "0.01");
        request.symbol = instrument.symbol;
        auto bare = request;
        request.priceProtect = true;
        const auto kept = venue.place(request), sent = venue.place(bare);
        QVERIFY(kept && sent);
        venue.exchange.setMarkPrice(market, 61'000, 61'000);
        print("59500"); // 2.46 % below the mark
        QCOMPARE(venue.algo(kept->algoId).status, AlgoStatus::New);
        QVERIFY(venue.algo(sent->algoId).orderId > 0);
        venue.exchange.setMarkPrice(market, 60'000, 60'000);
        QCOMPARE(venue.algo(kept->algoId).status, AlgoStatus::Finished);
    }

    void price_match_is_resolved_at_the_trigger()
    {
        Venue venue;
        venue.print("60000");
        auto request = Venue::algo(OrderType::Stop, Side::Buy, "60100", "0.01");
        request.priceMatch = PriceMatch::Queue;
        const auto placed = venue.place(request);
        QVERIFY(placed);
        QCOMPARE(placed->price, Decimal());
        venue.quote(Side::Buy, "60050", "1");
        venue.print("60100");
        const AlgoOrder done = venue.algo(placed->algoId);
        QCOMPARE(done.status, AlgoStatus::Triggered);
        QCOMPARE(venue.order(done.orderId).price, d("60050"));
    }

    void stays_triggering_as_long_as_the_venue_takes()
    {
        ExchangeOptions options;
        options.triggerDelay = std::chrono::milliseconds { 50 };
        Venue venue(options);
        venue.quote(Side::Sell, "60100", "1");
        venue.print("60000");
        const auto placed = venue.place(Venue::algo(OrderType::StopMarket, Side::Buy, "60100", "0.01"));
        QVERIFY(placed);
        venue.quote(Side::Buy, "60100", "0.001");
        QCOMPARE(venue.algo(placed->algoId).status, AlgoStatus::Triggering);
        QCOMPARE(venue.exchange.openAlgos(venue.me, {})->size(), std::size_t(1));
        QCOMPARE(venue.exchange.cancelAlgo(venue.me, { placed->algoId, {} }).error().venueCode, -2011);
        venue.clock.advance(std::chrono::milliseconds { 49 });
        venue.exchange.advanceTo(venue.clock.wallNow());
        QCOMPARE(venue.algo(placed->algoId).status, AlgoStatus::Triggering);
        venue.clock.advance(std::chrono::milliseconds { 1 });
        venue.exchange.advanceTo(venue.clock.wallNow());
        QCOMPARE(venue.algo(placed->algoId).status, AlgoStatus::Finished);
        QCOMPARE(venue.position().amount, d("0.01"));
    }
};

FATHOM_TEST(AlgoTriggersTest)
#include "tst_algo_triggers.moc"
