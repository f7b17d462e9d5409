// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper_fixture.h"
#include "tests/support/test_main.h"

#include <QTemporaryDir>

using namespace fathom;
using namespace fathom::paper;
using namespace fathom::paper::test;

namespace {

AlgoRequest stop(Side side, const char* trigger, const char* quantity = "0.01") { return Venue::algo(OrderType::StopMarket, side, trigger, quantity); }

AlgoRequest closing(Side side, const char* trigger)
{
    AlgoRequest request = stop(side, trigger, "");
    request.closePosition = true;
    return request;
}

} // namespace

class AlgoServiceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void every_refusal_has_its_code_data()
    {
        using Change = std::function<void(AlgoRequest&)>;
        QTest::addColumn<Change>("change");
        QTest::addColumn<int>("code");
        const auto row = [](const char* name, int code, Change change) { QTest::newRow(name) << std::move(change) << code; };
        row("symbol", -1121, [](AlgoRequest& r) { r.symbol = QStringLiteral("NOPE"); });
        row("type", -1116, [](AlgoRequest& r) { r.type = OrderType::Limit; });
        row("client id", -4015, [](AlgoRequest& r) { r.clientAlgoId = QStringLiteral("a b"); });
        row("position side", -4061, [](AlgoRequest& r) { r.positionSide = PositionSide::Long; });
        row("no quantity", -1102, [](AlgoRequest& r) { r.quantity.reset(); });
        row("no trigger", -1102, [](AlgoRequest& r) { r.triggerPrice.reset(); });
        row("price of a market type", -1106, [](AlgoRequest& r) { r.price = 60'000; });
        row("limit without a price", -1102, [](AlgoRequest& r) { r.type = OrderType::Stop; });
        row("price and match", -1106, [](AlgoRequest& r) { r.type = OrderType::Stop, r.price = 60'000, r.priceMatch = PriceMatch::Queue; });
        row("match of a market type", -5038, [](AlgoRequest& r) { r.priceMatch = PriceMatch::Queue; });
        row("callback of a stop", -1106, [](AlgoRequest& r) { r.callbackRate = 1; });
        row("activation of a stop", -1106, [](AlgoRequest& r) { r.activatePrice = 59'000; });
        row("trailing with a trigger", -1106, [](AlgoRequest& r) { r.type = OrderType::TrailingStop, r.callbackRate = 1; });
        row("trailing without callback", -1102, [](AlgoRequest& r) { r.type = OrderType::TrailingStop, r.triggerPrice.reset(); });
        row("callback too small", -2007,
            [](AlgoRequest& r) { r.type = OrderType::TrailingStop, r.triggerPrice.reset(), r.callbackRate = d("0.09"); });
        row("callback too large", -2007,
            [](AlgoRequest& r) { r.type = OrderType::TrailingStop, r.triggerPrice.reset(), r.callbackRate = d("20.1"); });
        row("callback of 20", 0, [](AlgoRequest& r) { r.type = OrderType::TrailingStop, r.triggerPrice.reset(), r.callbackRate = 20; });
        row("closing with a quantity", -4137, [](AlgoRequest& r) { r.closePosition = true; });
        row("closing with reduce-only", -1106, [](AlgoRequest& r) { r.closePosition = true, r.quantity.reset(), r.reduceOnly = true; });
        row("closing without reduce-only", -4138, [](AlgoRequest& r) { r.closePosition = true, r.quantity.reset(), r.reduceOnly = false; });
        row("closing by limit", -4136,
            [](AlgoRequest& r) { r.type = OrderType::Stop, r.price = 60'000, r.closePosition = true, r.quantity.reset(); });
        row("good till yesterday", -5040, [](AlgoRequest& r) { r.timeInForce = TimeInForce::GTD; });
        row("unknown time in force", -1115, [](AlgoRequest& r) { r.timeInForce = TimeInForce::Other; });
        row("GTE without a position", -4509, [](AlgoRequest& r) { r.whilePosition = true; });
        row("trigger zero", -4006, [](AlgoRequest& r) { r.triggerPrice = Decimal(); });
        row("trigger above the maximum", -4007, [](AlgoRequest& r) { r.triggerPrice = 4'529'765; });
        row("trigger off the grid", -1111, [](AlgoRequest& r) { r.triggerPrice = d("59000.05"); });
        row("quantity off the grid", -1111, [](AlgoRequest& r) { r.quantity = d("0.0105"); });
        row("quantity above the market lot", -4005, [](AlgoRequest& r) { r.quantity = 121; });
        row("too little", -4164, [](AlgoRequest& r) { r.quantity = d("0.001"), r.triggerPrice = 49'000; });
        row("too little but reducing", 0, [](AlgoRequest& r) { r.quantity = d("0.001"), r.triggerPrice = 49'000, r.reduceOnly = true; });
        row("beyond all margin", 0, [](AlgoRequest& r) { r.quantity = 100; });
        row("beyond the price band", 0, [](AlgoRequest& r) { r.type = OrderType::Stop, r.triggerPrice = 30'000, r.price = 29'000; });
    }
    void every_refusal_has_its_code()
    {
        using Change = std::function<void(AlgoRequest&)>;
        QFETCH(Change, change);
        QFETCH(int, code);
        Venue venue;
        venue.print("60000");
        AlgoRequest request = stop(Side::Sell, "59000");
        change(request);
        QCOMPARE(venue.refusalOf(request), code);
        QCOMPARE(venue.heard.algos.empty(), code != 0);
    }

    void hedge_mode_names_a_leg_and_closes_only_it()
    {
        Venue venue;
        QVERIFY(venue.exchange.setPositionMode(venue.me, true));
        auto request = closing(Side::Buy, "61000");
        QCOMPARE(venue.refusalOf(request), -4061);
        request.positionSide = PositionSide::Long;
        QCOMPARE(venue.refusalOf(request), -1106);
        request.side = Side::Sell;
        request.triggerPrice = 59'000;
        QCOMPARE(venue.refusalOf(request), 0);
        auto reducing = stop(Side::Sell, "59000");
        reducing.positionSide = PositionSide::Long;
        reducing.reduceOnly = true;
        QCOMPARE(venue.refusalOf(reducing), -1106);
        QCOMPARE(venue.exchange.setPositionMode(venue.me, false).error().venueCode, -4067);
    }

    void two_hundred_are_open_at_most()
    {
        Venue venue;
        std::int64_t first = 0;
        for (int i = 0; i < 200; ++i) {
            auto request = stop(Side::Sell, "59000");
            request.symbol = i % 2 == 0 ? QStringLiteral("BTCUSDT") : QStringLiteral("ETHUSDT");
            const auto placed = venue.place(request);
            QVERIFY(placed);
            first = first ? first : placed->algoId;
        }
        QCOMPARE(venue.refusalOf(stop(Side::Sell, "59000")), -4045);
        QVERIFY(venue.exchange.cancelAlgo(venue.me, { first, {} }));
        QCOMPARE(venue.refusalOf(stop(Side::Sell, "59000")), 0);
        QCOMPARE(venue.exchange.cancelAllAlgos(venue.me, QStringLiteral("BTCUSDT")).value(), 100);
        QCOMPARE(venue.exchange.openAlgos(venue.me, {})->size(), std::size_t(100));
    }

    void is_found_and_cancelled_by_either_id()
    {
        Venue venue;
        auto request = stop(Side::Sell, "59000");
        request.clientAlgoId = QStringLiteral("mine");
        const auto placed = venue.place(request);
        QVERIFY(placed);
        QCOMPARE(venue.refusalOf(request), -4116);
        QCOMPARE(venue.exchange.queryAlgo(venue.me, { 0, QStringLiteral("mine") })->algoId, placed->algoId);
        QCOMPARE(venue.exchange.queryAlgo(venue.me, {}).error().venueCode, -1102);
        QCOMPARE(venue.exchange.queryAlgo(venue.me, { 5, {} }).error().venueCode, -2013);
        QCOMPARE(venue.exchange.cancelAlgo(venue.me, { 0, QStringLiteral("other") }).error().venueCode, -2011);
        QVERIFY(venue.exchange.cancelAlgo(venue.me, { 0, QStringLiteral("mine") }));
        QCOMPARE(venue.algo(placed->algoId).status, AlgoStatus::Canceled);
        QCOMPARE(venue.exchange.cancelAlgo(venue.me, { placed->algoId, {} }).error().venueCode, -2011);
        QCOMPARE(venue.refusalOf(request), 0); // the id is free again
        QCOMPARE(venue.exchange.allAlgos(venue.me, historyOf("BTCUSDT"))->size(), std::size_t(2));
        QCOMPARE(venue.exchange.allAlgos(venue.me, historyOf("ETHUSDT"))->size(), std::size_t(0));
    }

    void cancel_all_of_one_kind_leaves_the_other()
    {
        Venue venue;
        QVERIFY(venue.place(stop(Side::Sell, "59000")));
        QVERIFY(venue.place(Venue::limit(Side::Buy, "58000", "0.01")));
        QCOMPARE(venue.exchange.cancelAll(venue.me, QStringLiteral("BTCUSDT")).value(), 1);
        QCOMPARE(venue.exchange.openAlgos(venue.me, {})->size(), std::size_t(1));
        QVERIFY(venue.place(Venue::limit(Side::Buy, "58000", "0.01")));
        QCOMPARE(venue.exchange.cancelAllAlgos(venue.me, QStringLiteral("BTCUSDT")).value(), 1);
        QCOMPARE(venue.exchange.openOrders(venue.me, {})->size(), std::size_t(1));
    }

    void C20_margin_is_looked_at_when_it_triggers()
    {
        Venue venue;
        const Decimal before = venue.available();
        const auto placed = venue.place(stop(Side::Buy, "60100", "100"));
        QVERIFY(placed);
        QCOMPARE(venue.available(), before);
        venue.print("60100");
        const AlgoOrder done = venue.algo(placed->algoId);
        QCOMPARE(done.status, AlgoStatus::Rejected);
        QCOMPARE(done.reason, QStringLiteral("Margin is insufficient."));
        QCOMPARE(done.orderId, std::int64_t(0));
        QVERIFY(venue.exchange.allOrders(venue.me, {})->empty());
        QCOMPARE(venue.heard.order.mid(1), (QStringList { QStringLiteral("algo TRIGGERING"), QStringLiteral("algo REJECTED") }));
    }

    void reduce_only_without_a_position_is_rejected_at_the_trigger()
    {
        Venue venue;
        auto request = stop(Side::Buy, "60100");
        request.reduceOnly = true;
        const auto placed = venue.place(request);
        QVERIFY(placed);
        venue.print("60100");
        QCOMPARE(venue.algo(placed->algoId).status, AlgoStatus::Rejected);
        QCOMPARE(venue.algo(placed->algoId).reason, QStringLiteral("ReduceOnly Order is rejected."));
    }

    void close_position_closes_what_there_is_then()
    {
        Venue venue;
        venue.quote(Side::Sell, "60000", "1");
        QVERIFY(venue.place(Venue::market(Side::Buy, "0.1")));
        const auto placed = venue.place(closing(Side::Sell, "59900"));
        QVERIFY(placed);
        QCOMPARE(placed->quantity, Decimal());
        QVERIFY(venue.place(Venue::market(Side::Buy, "0.2")));
        venue.quote(Side::Buy, "59900", "5");
        venue.quote(Side::Sell, "59900", "0.001");
        const AlgoOrder done = venue.algo(placed->algoId);
        QCOMPARE(done.status, AlgoStatus::Finished);
        QCOMPARE(done.actualQuantity, d("0.3"));
        QVERIFY(venue.order(done.orderId).closePosition);
        QVERIFY(!venue.position().isOpen());
        const auto again = venue.place(closing(Side::Sell, "59800"));
        QVERIFY(again);
        venue.quote(Side::Sell, "59800", "10");
        venue.quote(Side::Buy, "59800", "0.001");
        QCOMPARE(venue.algo(again->algoId).status, AlgoStatus::Expired); // nothing to close
    }

    void gte_dies_with_the_position_data()
    {
        QTest::addColumn<QString>("quantity");
        QTest::addColumn<bool>("dies");
        QTest::newRow("reduced") << QStringLiteral("0.05") << false;
        QTest::newRow("closed") << QStringLiteral("0.1") << true;
        QTest::newRow("turned") << QStringLiteral("0.15") << true;
    }
    void gte_dies_with_the_position()
    {
        QFETCH(QString, quantity);
        QFETCH(bool, dies);
        Venue venue;
        venue.quote(Side::Sell, "60000", "1");
        venue.quote(Side::Buy, "59990", "1");
        QVERIFY(venue.place(Venue::market(Side::Buy, "0.1")));
        auto request = stop(Side::Sell, "58000", "0.1");
        request.whilePosition = true;
        const auto placed = venue.place(request);
        QVERIFY(placed);
        QCOMPARE(algoTimeInForceName(*placed), QStringLiteral("GTE_GTC"));
        const auto plain = venue.place(stop(Side::Sell, "58000", "0.1"));
        QVERIFY(plain);
        QVERIFY(venue.place(Venue::market(Side::Sell, quantity.toLatin1().constData())));
        QCOMPARE(venue.algo(placed->algoId).status, dies ? AlgoStatus::Expired : AlgoStatus::New);
        QCOMPARE(venue.algo(plain->algoId).status, AlgoStatus::New);
    }

    void good_till_date_expires()
    {
        Venue venue;
        auto request = stop(Side::Sell, "58000");
        request.timeInForce = TimeInForce::GTD;
        request.goodTill = venue.clock.wallNow() + std::chrono::milliseconds { 700'500 };
        const auto placed = venue.place(request);
        QVERIFY(placed);
        QCOMPARE(placed->goodTill, venue.clock.wallNow() + std::chrono::seconds { 700 });
        venue.exchange.advanceTo(placed->goodTill - std::chrono::milliseconds { 1 });
        QCOMPARE(venue.algo(placed->algoId).status, AlgoStatus::New);
        venue.exchange.advanceTo(placed->goodTill);
        QCOMPARE(venue.algo(placed->algoId).status, AlgoStatus::Expired);
    }

    void cancelling_the_engines_order_finishes_it()
    {
        Venue venue;
        auto request = Venue::algo(OrderType::Stop, Side::Buy, "60100", "0.01");
        request.price = 60'000;
        const auto placed = venue.place(request);
        QVERIFY(placed);
        venue.print("60100");
        const AlgoOrder sent = venue.algo(placed->algoId);
        QCOMPARE(sent.status, AlgoStatus::Triggered);
        QCOMPARE(venue.exchange.cancelAlgo(venue.me, { sent.algoId, {} }).error().venueCode, -2011);
        QVERIFY(venue.exchange.cancelOrder(venue.me, { sent.symbol, sent.orderId, {} }));
        QCOMPARE(venue.algo(placed->algoId).status, AlgoStatus::Finished);
    }

    void margin_type_waits_for_open_ones()
    {
        Venue venue;
        QVERIFY(venue.place(stop(Side::Sell, "58000")));
        QCOMPARE(venue.exchange.setMarginType(venue.me, QStringLiteral("BTCUSDT"), MarginType::Isolated).error().venueCode, -4047);
        QVERIFY(venue.exchange.setMarginType(venue.me, QStringLiteral("ETHUSDT"), MarginType::Isolated));
    }

    void everything_is_there_after_a_restart()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("state.sqlite"));
        std::vector<std::int64_t> ids;
        ExchangeOptions slow;
        slow.triggerDelay = std::chrono::milliseconds { 50 };
        {
            Venue venue(slow);
            QVERIFY(venue.exchange.openState(file));
            venue.quote(Side::Sell, "60000", "1");
            QVERIFY(venue.place(Venue::market(Side::Buy, "0.1")));
            auto trailing = Venue::algo(OrderType::TrailingStop, Side::Sell, "", "0.01");
            trailing.activatePrice = d("60500");
            trailing.callbackRate = 1;
            auto limit = Venue::algo(OrderType::Stop, Side::Buy, "60100", "0.01");
            limit.price = 60'000;
            limit.timeInForce = TimeInForce::GTX;
            for (const AlgoRequest& request : { closing(Side::Sell, "59000"), trailing, limit, stop(Side::Buy, "61000"), stop(Side::Sell, "50000") })
                ids.push_back(venue.place(request).value().algoId);
            venue.quote(Side::Buy, "60000", "10");
            venue.print("60100");
            venue.clock.advance(std::chrono::milliseconds { 50 });
            venue.exchange.advanceTo(venue.clock.wallNow());
            QCOMPARE(venue.algo(ids[2]).status, AlgoStatus::Triggered);
            venue.print("61000");
            QCOMPARE(venue.algo(ids[3]).status, AlgoStatus::Triggering);
            QVERIFY(venue.exchange.cancelAlgo(venue.me, { ids[4], {} }));
            QVERIFY(venue.exchange.commit());
        }
        Venue venue(slow);
        venue.clock.advance(std::chrono::seconds { 1 });
        QVERIFY(venue.exchange.openState(file));
        venue.quote(Side::Buy, "60350", "1");
        venue.quote(Side::Sell, "61100", "1");
        venue.exchange.restoreOrders();
        QVERIFY(venue.algo(ids[1]).activated);
        QCOMPARE(venue.algo(ids[1]).extreme, d("61000"));
        QCOMPARE(venue.algo(ids[4]).status, AlgoStatus::Canceled);
        QCOMPARE(venue.order(venue.algo(ids[2]).orderId).algoId, ids[2]);
        QVERIFY(venue.exchange.cancelOrder(venue.me, { QStringLiteral("BTCUSDT"), venue.algo(ids[2]).orderId, {} }));
        QCOMPARE(venue.algo(ids[2]).status, AlgoStatus::Finished);
        venue.exchange.advanceTo(venue.clock.wallNow());
        QCOMPARE(venue.algo(ids[3]).status, AlgoStatus::Finished);
        QCOMPARE(venue.position().amount, d("0.11"));
        const auto next = venue.place(stop(Side::Sell, "50000"));
        QVERIFY(next && next->algoId > ids[4]);
        venue.quote(Side::Sell, "60390", "0.001");
        venue.quote(Side::Buy, "60390", "0.001"); // 1 % below what was seen before the restart
        venue.clock.advance(std::chrono::milliseconds { 50 });
        venue.exchange.advanceTo(venue.clock.wallNow());
        QCOMPARE(venue.algo(ids[1]).status, AlgoStatus::Finished);
        venue.quote(Side::Sell, "59000", "3");
        venue.clock.advance(std::chrono::milliseconds { 50 });
        venue.exchange.advanceTo(venue.clock.wallNow());
        QVERIFY(venue.algo(ids[0]).status != AlgoStatus::Canceled);
    }
};

FATHOM_TEST(AlgoServiceTest)
#include "tst_algo_service.moc"
