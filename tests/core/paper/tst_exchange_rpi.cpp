// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper_fixture.h"
#include "tests/support/test_main.h"

using namespace fathom;
using namespace fathom::paper;
using namespace fathom::paper::test;

namespace {

PlaceRequest rpi(Side side, const char* price, const char* quantity) { return Venue::limit(side, price, quantity, TimeInForce::RPI); }

} // namespace

//! Retail price improvement orders and self-trade prevention in all its modes.
class ExchangeRpiTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void an_rpi_order_rests_unseen_and_trades()
    {
        Venue venue;
        venue.quote(Side::Buy, "59990", "1");
        venue.quote(Side::Sell, "60010", "1");
        const auto placed = venue.place(rpi(Side::Buy, "60000", "0.5"));
        QVERIFY(placed);
        QCOMPARE(placed->status, OrderStatus::New);
        const MarketBook& book = venue.exchange.book(0);
        QCOMPARE(book.bestTicks(Side::Buy).value(), std::int64_t(599'900));
        QCOMPARE(book.levelSteps(Side::Buy, 600'000), std::int64_t(0));
        std::vector<BookLevel> shown, whole;
        book.depth(Side::Buy, 5, shown);
        book.rpiDepth(Side::Buy, 5, whole);
        QCOMPARE(shown.size(), std::size_t(1));
        QCOMPARE(whole.size(), std::size_t(2));
        QCOMPARE(whole[0].ticks, std::int64_t(600'000));
        QCOMPARE(whole[0].steps, std::int64_t(500));
        venue.quote(Side::Sell, "59990", "0.7"); // the hidden one first, it is better
        QCOMPARE(venue.order(placed->orderId).status, OrderStatus::Filled);
        QCOMPARE(book.levelSteps(Side::Buy, 599'900), std::int64_t(800));
        QVERIFY(!book.lastTrade()->rpi);
        QCOMPARE(venue.exchange.userTrades(venue.me, historyOf("BTCUSDT"))->front().price, d("60000"));
        QCOMPARE(venue.exchange.userTrades(venue.me, historyOf("BTCUSDT"))->front().maker, true);
    }

    void an_rpi_order_is_post_only()
    {
        Venue venue;
        venue.quote(Side::Sell, "60010", "1");
        QCOMPARE(venue.refusalOf(rpi(Side::Buy, "60010", "0.5")), -5022);
        auto market = rpi(Side::Buy, "60000", "0.5");
        QVERIFY(venue.place(market));
    }

    void shown_and_hidden_share_a_level()
    {
        Venue venue;
        venue.quote(Side::Buy, "60000", "0.3");
        const auto hidden = venue.place(rpi(Side::Buy, "60000", "0.2"));
        venue.quote(Side::Buy, "60000", "0.4");
        const MarketBook& book = venue.exchange.book(0);
        QCOMPARE(book.levelSteps(Side::Buy, 600'000), std::int64_t(700));
        venue.quote(Side::Sell, "60000", "0.4"); // 0.3 shown, 0.1 hidden
        QCOMPARE(book.levelSteps(Side::Buy, 600'000), std::int64_t(400));
        QVERIFY(book.lastTrade()->rpi);
        QVERIFY(venue.exchange.cancelOrder(venue.me, { hidden->symbol, hidden->orderId, {} }));
        QCOMPARE(book.levelSteps(Side::Buy, 600'000), std::int64_t(400));
        std::vector<BookLevel> whole;
        book.rpiDepth(Side::Buy, 5, whole);
        QCOMPARE(whole[0].steps, std::int64_t(400));
    }

    void self_trades_are_prevented_as_asked_data()
    {
        QTest::addColumn<int>("mode");
        QTest::addColumn<bool>("makerLives");
        QTest::addColumn<bool>("takerLives");
        QTest::newRow("none trades") << static_cast<int>(SelfTrade::None) << false << false;
        QTest::newRow("taker") << static_cast<int>(SelfTrade::ExpireTaker) << true << false;
        QTest::newRow("maker") << static_cast<int>(SelfTrade::ExpireMaker) << false << true;
        QTest::newRow("both") << static_cast<int>(SelfTrade::ExpireBoth) << false << false;
    }
    void self_trades_are_prevented_as_asked()
    {
        QFETCH(int, mode);
        QFETCH(bool, makerLives);
        QFETCH(bool, takerLives);
        Venue venue;
        const auto maker = venue.place(Venue::limit(Side::Sell, "60000", "0.1"));
        auto request = Venue::limit(Side::Buy, "60000", "0.1");
        request.selfTrade = static_cast<SelfTrade>(mode);
        const auto taker = venue.place(request);
        QVERIFY(maker && taker);
        QCOMPARE(venue.order(maker->orderId).isWorking(), makerLives);
        QCOMPARE(venue.order(taker->orderId).isWorking(), takerLives);
        const bool trades = request.selfTrade == SelfTrade::None;
        QCOMPARE(venue.order(maker->orderId).status, trades ? OrderStatus::Filled : makerLives ? OrderStatus::New : OrderStatus::ExpiredInMatch);
        QCOMPARE(venue.order(taker->orderId).status, trades ? OrderStatus::Filled : takerLives ? OrderStatus::New : OrderStatus::ExpiredInMatch);
        if (!trades && !makerLives)
            QCOMPARE(venue.order(maker->orderId).expiryReason, ExpiryReason::SelfTrade);
        QCOMPARE(venue.heard.order.contains(QStringLiteral("lite")), trades);
    }
};

FATHOM_TEST(ExchangeRpiTest)
#include "tst_exchange_rpi.moc"
