// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper_fixture.h"
#include "tests/support/test_main.h"

#include <set>

using namespace fathom;
using namespace fathom::paper;
using namespace fathom::paper::test;

namespace {

ExchangeOptions rich(Decimal balance, Decimal fund = 1'000'000)
{
    ExchangeOptions options;
    options.startBalance = balance;
    options.insuranceFund = fund;
    return options;
}

} // namespace

//! Liquidation by parts, the insurance fund, deleveraging, settlement.
class ExchangeRiskTest final : public QObject
{
    Q_OBJECT

private:
    static Decimal cleared(Venue& venue, AccountId account)
    {
        HistoryQuery query;
        query.incomeType = QStringLiteral("INSURANCE_CLEAR");
        Decimal sum;
        for (const Income& row : venue.exchange.income(account, query).value())
            sum += row.amount;
        return sum;
    }

private Q_SLOTS:
    void a_large_position_is_first_cut_to_a_lower_bracket()
    {
        Venue venue(rich(1'300'000));
        QVERIFY(venue.exchange.setLeverage(venue.me, QStringLiteral("BTCUSDT"), 20));
        venue.quote(Side::Sell, "60000", "500");
        for (int i = 0; i < 4; ++i)
            QVERIFY(venue.place(Venue::market(Side::Buy, "100"))); // 24 million, bracket 5
        const Decimal price = venue.position().liquidationPrice.roundedTo(d("0.1"), Decimal::Rounding::Down);
        venue.quote(Side::Buy, text(price).toLatin1().constData(), "1000");
        venue.exchange.setMarkPrice(0, price, price);
        const Position left = venue.position();
        QVERIFY(left.isOpen());
        QVERIFY(left.amount < Decimal(400));
        QVERIFY(left.amount * price <= Decimal(12'000'000)); // the top of bracket 4
        QVERIFY((left.amount + d("0.001")) * price > Decimal(12'000'000));
        QCOMPARE(venue.heard.forced.size(), std::size_t(1));
        QCOMPARE(venue.heard.forced[0].quantity, Decimal(400) - left.amount);
        QVERIFY(venue.exchange.account(venue.me).figures.marginBalance > left.maintenanceMargin);
        const auto forced = venue.exchange.forceOrders(venue.me, {}, AutoClose::Liquidation).value();
        QCOMPARE(forced.size(), std::size_t(1));
        QVERIFY(forced[0].clientId.startsWith(QLatin1String("autoclose-")));
        QCOMPARE(forced[0].timeInForce, TimeInForce::IOC);
        QVERIFY(venue.exchange.forceOrders(venue.me, {}, AutoClose::Adl)->empty());
    }

    void the_fund_takes_fees_and_pays_what_is_missing()
    {
        Venue venue;
        const Decimal before = venue.exchange.insuranceFund();
        venue.quote(Side::Sell, "60000", "10");
        QVERIFY(venue.place(Venue::market(Side::Buy, "3")));
        venue.exchange.setMarkPrice(0, 50'000, 50'000); // far through bankruptcy
        QVERIFY(!venue.position().isOpen());
        QCOMPARE(venue.wallet(), Decimal());
        QVERIFY(venue.exchange.insuranceFund() < before);
        QCOMPARE(venue.exchange.insuranceFund(), before - cleared(venue, venue.me));
    }

    void the_liquidation_order_does_not_sell_below_bankruptcy()
    {
        Venue venue;
        venue.quote(Side::Sell, "60000", "10");
        QVERIFY(venue.place(Venue::market(Side::Buy, "3")));
        venue.quote(Side::Buy, "40000", "10");
        const Decimal price = venue.position().liquidationPrice.roundedTo(d("0.1"), Decimal::Rounding::Down);
        venue.exchange.setMarkPrice(0, price, price);
        QVERIFY(!venue.position().isOpen());
        QCOMPARE(venue.exchange.book(0).levelSteps(Side::Buy, 400'000), std::int64_t(10'000)); // untouched
        QVERIFY(venue.heard.forced[0].price < price);
        QVERIFY(venue.heard.forced[0].price > Decimal(56'000));
    }

    void without_a_fund_the_winners_are_deleveraged()
    {
        Venue venue(rich(10'000, 0));
        const AccountId winner = venue.exchange.addAccount();
        QVERIFY(venue.exchange.placeOrder(winner, Venue::limit(Side::Sell, "60000", "2")));
        QVERIFY(venue.place(Venue::market(Side::Buy, "2")));
        venue.quote(Side::Sell, "60000", "1");
        QVERIFY(venue.place(Venue::market(Side::Buy, "1")));
        const Decimal together = venue.wallet() + venue.exchange.account(winner).figures.wallet;
        venue.exchange.setMarkPrice(0, 50'000, 50'000);
        QVERIFY(!venue.position().isOpen());
        QVERIFY(venue.exchange.positionRisk(winner, {})->empty());
        const auto forced = venue.exchange.forceOrders(winner, {}, AutoClose::Adl).value();
        QCOMPARE(forced.size(), std::size_t(1));
        QCOMPARE(forced[0].clientId, QStringLiteral("adl_autoclose"));
        QCOMPARE(forced[0].executed, d("2"));
        QVERIFY(forced[0].averagePrice() > Decimal(50'000)); // the bankruptcy price, not the mark
        QVERIFY(venue.wallet().abs() < Decimal(200));
        QVERIFY(venue.wallet() + venue.exchange.account(winner).figures.wallet < together + Decimal(10'000));
    }

    void the_quantile_rises_with_profit_and_leverage()
    {
        Venue venue;
        QVERIFY(venue.exchange.adlQuantiles(venue.me, {})->empty());
        venue.quote(Side::Sell, "60000", "10");
        QVERIFY(venue.place(Venue::market(Side::Buy, "1")));
        std::vector<int> seen;
        for (const int mark : { 57'000, 59'900, 60'300, 62'000, 70'000 }) {
            venue.exchange.setMarkPrice(0, mark, mark);
            const auto rows = venue.exchange.adlQuantiles(venue.me, QStringLiteral("BTCUSDT")).value();
            QCOMPARE(rows.size(), std::size_t(1));
            QVERIFY(!rows[0].hedge);
            QCOMPARE(venue.position().adl, rows[0].both);
            seen.push_back(rows[0].both);
        }
        QVERIFY(std::is_sorted(seen.begin(), seen.end()));
        QVERIFY(seen.front() <= 1);
        QCOMPARE(seen.back(), 4);
    }

    void B14_the_venue_may_deleverage_on_its_word()
    {
        Venue venue;
        venue.quote(Side::Sell, "60000", "10");
        QVERIFY(venue.place(Venue::market(Side::Buy, "1")));
        QVERIFY(venue.exchange.deleverage(venue.me, QStringLiteral("BTCUSDT"), PositionSide::Both, d("0.4"), 61'000));
        QCOMPARE(venue.position().amount, d("0.6"));
        QCOMPARE(venue.heard.updates.back().execution, Execution::Calculated);
        QCOMPARE(venue.heard.updates.back().order.clientId, QStringLiteral("adl_autoclose"));
        QVERIFY(venue.exchange.deleverage(venue.me, QStringLiteral("BTCUSDT"), PositionSide::Both, 5, 61'000));
        QVERIFY(!venue.position().isOpen());
        QCOMPARE(venue.exchange.deleverage(venue.me, QStringLiteral("BTCUSDT"), PositionSide::Both, 5, 61'000).error().venueCode, -4054);
        // Fills as any, each with an id of its own: by it they are told apart.
        std::set<std::int64_t> ids;
        for (const PaperTrade& trade : venue.exchange.userTrades(venue.me, historyOf("BTCUSDT")).value())
            ids.insert(trade.tradeId);
        QCOMPARE(ids.size(), std::size_t { 3 });
        QVERIFY(*ids.begin() > 0);
    }

    void an_isolated_leg_is_warned_of_once()
    {
        Venue venue;
        QVERIFY(venue.exchange.setMarginType(venue.me, QStringLiteral("BTCUSDT"), MarginType::Isolated));
        venue.quote(Side::Sell, "60000", "10");
        QVERIFY(venue.place(Venue::market(Side::Buy, "0.1")));
        const Decimal price = venue.position().liquidationPrice;
        const Decimal near = price + Decimal(20);
        venue.exchange.setMarkPrice(0, near, near);
        venue.exchange.setMarkPrice(0, near + Decimal(1), near);
        QCOMPARE(venue.heard.calls.size(), std::size_t(1));
        QCOMPARE(venue.heard.calls[0].positions.size(), std::size_t(1));
        venue.exchange.setMarkPrice(0, 60'000, 60'000);
        venue.exchange.setMarkPrice(0, near, near);
        QCOMPARE(venue.heard.calls.size(), std::size_t(2));
    }

    void B15_a_delisted_contract_settles()
    {
        Venue venue;
        venue.quote(Side::Sell, "60000", "10");
        QVERIFY(venue.place(Venue::market(Side::Buy, "0.5")));
        const auto order = venue.place(Venue::limit(Side::Buy, "59000", "0.1"));
        const auto stop = venue.place(Venue::algo(OrderType::StopMarket, Side::Sell, "58000", "0.1"));
        QVERIFY(order && stop);
        QVERIFY(venue.exchange.settle(QStringLiteral("BTCUSDT"), 61'000));
        QVERIFY(!venue.position().isOpen());
        QCOMPARE(venue.order(order->orderId).expiryReason, ExpiryReason::Delisted);
        QCOMPARE(venue.algo(stop->algoId).status, AlgoStatus::Expired);
        QVERIFY(venue.exchange.allOrders(venue.me, historyOf("BTCUSDT"))->back().clientId.startsWith(QLatin1String("settlement_autoclose-")));
        QCOMPARE(venue.exchange.instrument(0).status, QStringLiteral("CLOSE"));
        QCOMPARE(venue.refusalOf(Venue::limit(Side::Buy, "59000", "0.1")), -4141);
        QCOMPARE(venue.exchange.settle(QStringLiteral("BTCUSDT"), 61'000).error().venueCode, -4141);
        QCOMPARE(venue.wallet(), Decimal(10'000) + venue.income(venue.me));
    }

    void a_delivery_contract_settles_at_its_hour()
    {
        Venue venue;
        Instrument quarter = bitcoin();
        quarter.symbol = QStringLiteral("BTCUSDT_261225");
        quarter.contractType = QStringLiteral("CURRENT_QUARTER");
        const WallTime due = venue.clock.wallNow() + std::chrono::hours { 20 };
        const int market = venue.exchange.addMarket({ quarter, brackets(), std::chrono::hours { 8 }, due });
        venue.exchange.setMarkPrice(market, 60'000, 60'000);
        venue.exchange.setFundingRate(market, d("0.01"));
        QCOMPARE(toMs(venue.exchange.markPrice(market).nextFunding), std::int64_t(0));
        venue.quote(Side::Sell, "60000", "10", market);
        auto request = Venue::market(Side::Buy, "0.5");
        request.symbol = quarter.symbol;
        QVERIFY(venue.place(request));
        venue.exchange.setMarkPrice(market, 60'900, 61'000);
        venue.exchange.advanceTo(due - std::chrono::milliseconds { 1 });
        QCOMPARE(venue.position(PositionSide::Both, "BTCUSDT_261225").amount, d("0.5"));
        venue.exchange.advanceTo(due + std::chrono::hours { 30 });
        QVERIFY(!venue.position(PositionSide::Both, "BTCUSDT_261225").isOpen());
        HistoryQuery query;
        query.incomeType = QStringLiteral("DELIVERED_SETTELMENT");
        const auto rows = venue.exchange.income(venue.me, query).value();
        QCOMPARE(rows.size(), std::size_t(1));
        QCOMPARE(rows[0].amount, d("500"));
        QCOMPARE(rows[0].time, due);
        query.incomeType = QStringLiteral("FUNDING_FEE");
        QVERIFY(venue.exchange.income(venue.me, query)->empty());
        QCOMPARE(venue.exchange.deliveries().size(), std::size_t(1));
        QCOMPARE(venue.exchange.deliveries()[0].price, d("61000"));
        QVERIFY(venue.exchange.allOrders(venue.me, historyOf("BTCUSDT_261225"))->back().clientId.startsWith(QLatin1String("delivery_autoclose-")));
    }
};

FATHOM_TEST(ExchangeRiskTest)
#include "tst_exchange_risk.moc"
