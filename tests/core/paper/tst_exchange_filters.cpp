// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/order_check.h"
#include "paper_fixture.h"
#include "tests/support/test_main.h"

#include <set>

using namespace fathom;
using namespace fathom::paper;
using namespace fathom::paper::test;

//! The symbol's filters as the venue applies them, one tick or step either side of each. FAULTS C23.
class ExchangeFiltersTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void C23_filters_one_step_either_side_data()
    {
        QTest::addColumn<bool>("buy");
        QTest::addColumn<QByteArray>("price");
        QTest::addColumn<QByteArray>("quantity");
        QTest::addColumn<int>("code");
        QTest::newRow("fine") << true << QByteArray("60000") << QByteArray("0.01") << 0;
        QTest::newRow("price precision") << true << QByteArray("60000.05") << QByteArray("0.01") << -1111;
        QTest::newRow("price zero") << true << QByteArray("0") << QByteArray("0.01") << -4001;
        QTest::newRow("price above max") << true << QByteArray("4529764.1") << QByteArray("0.01") << -4002;
        QTest::newRow("price below min") << true << QByteArray("556.7") << QByteArray("0.1") << -4013;
        QTest::newRow("price at min") << true << QByteArray("556.8") << QByteArray("0.1") << 0;
        QTest::newRow("buy at cap") << true << QByteArray("63000") << QByteArray("0.01") << 0;
        QTest::newRow("buy above cap") << true << QByteArray("63000.1") << QByteArray("0.01") << -4016;
        QTest::newRow("sell at floor") << false << QByteArray("57000") << QByteArray("0.01") << 0;
        QTest::newRow("sell below floor") << false << QByteArray("56999.9") << QByteArray("0.01") << -4024;
        QTest::newRow("quantity zero") << true << QByteArray("60000") << QByteArray("0") << -4003;
        QTest::newRow("quantity precision") << true << QByteArray("60000") << QByteArray("0.0015") << -1111;
        QTest::newRow("quantity above max") << true << QByteArray("60000") << QByteArray("1000.001") << -4005;
        QTest::newRow("notional met") << true << QByteArray("50000") << QByteArray("0.001") << 0;
        QTest::newRow("notional missed") << true << QByteArray("49999.9") << QByteArray("0.001") << -4164;
        QTest::newRow("margin") << true << QByteArray("60000") << QByteArray("4") << -2019;
        QTest::newRow("bracket") << true << QByteArray("60000") << QByteArray("999") << -2019;
    }
    void C23_filters_one_step_either_side()
    {
        QFETCH(bool, buy);
        QFETCH(QByteArray, price);
        QFETCH(QByteArray, quantity);
        QFETCH(int, code);
        Venue venue;
        QCOMPARE(venue.refusalOf(Venue::limit(buy ? Side::Buy : Side::Sell, price.constData(), quantity.constData())), code);
        const auto open = venue.exchange.openOrders(venue.me, {});
        QCOMPARE(open->size(), code == 0 ? std::size_t(1) : std::size_t(0));
    }

    //! The terminal's own check and the venue agree on every order of a random thousand, code for code.
    void C23_the_terminals_check_foretells_the_answer()
    {
        Noise noise(23);
        Venue venue({ 1'000'000'000 });
        Instrument odd = bitcoin();
        odd.symbol = QStringLiteral("ODDUSDT");
        odd.tickSize = d("0.5");
        odd.minPrice = d("30000");
        odd.maxPrice = d("61000");
        odd.stepSize = odd.marketStepSize = d("0.02");
        odd.minQuantity = odd.marketMinQuantity = d("0.06");
        odd.maxQuantity = d("0.4");
        odd.marketMaxQuantity = d("0.2");
        odd.minNotional = 3'500;
        const int market = venue.exchange.addMarket({ odd, brackets(), std::chrono::hours { 8 } });
        venue.exchange.setMarkPrice(market, 58'000, 58'000);
        std::set<int> met;
        for (int i = 0; i < 5'000; ++i) {
            OrderIntent intent;
            intent.symbol = odd.symbol;
            intent.side = noise.below(2) == 0 ? Side::Buy : Side::Sell;
            intent.type = noise.below(3) == 0 ? OrderType::Market : OrderType::Limit;
            intent.quantity = Decimal::fromScaled(noise.below(50), 2) + Decimal::fromScaled(noise.below(4) == 0 ? 5 : 0, 3);
            if (intent.type == OrderType::Limit)
                intent.price = Decimal::fromScaled(noise.below(2) == 0 ? 520'000 + noise.below(110'000) : noise.below(650'000), 1);
            PlaceRequest request;
            request.symbol = odd.symbol;
            request.side = intent.side;
            request.type = intent.type;
            request.quantity = intent.quantity;
            if (intent.type == OrderType::Limit)
                request.price = intent.price;
            const auto problems = checkOrder(odd, intent, 58'000);
            const int expected = problems.empty() ? 0 : problems.front().venueCode;
            QCOMPARE(venue.refusalOf(request), expected);
            met.insert(expected);
            QVERIFY(venue.exchange.cancelAll(venue.me, odd.symbol));
        }
        QVERIFY2(met.size() >= 10, "a code the venue knows was never met");
    }

    void coarse_grids_are_not_precision()
    {
        Venue venue;
        Instrument coarse = bitcoin();
        coarse.symbol = QStringLiteral("COARSEUSDT");
        coarse.tickSize = d("0.5");
        coarse.stepSize = d("0.002");
        coarse.minQuantity = d("0.003");
        venue.exchange.addMarket({ coarse, brackets(), std::chrono::hours { 8 } });
        auto request = Venue::limit(Side::Buy, "60000.2", "0.01");
        request.symbol = coarse.symbol;
        QCOMPARE(venue.refusalOf(request), -4014);
        request.price = d("60000.5");
        request.quantity = d("0.005");
        QCOMPARE(venue.refusalOf(request), -4023);
        request.quantity = d("0.002");
        QCOMPARE(venue.refusalOf(request), -4004);
    }
};

FATHOM_TEST(ExchangeFiltersTest)
#include "tst_exchange_filters.moc"
