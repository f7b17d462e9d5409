// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper_fixture.h"
#include "tests/support/test_main.h"

using namespace fathom;
using namespace fathom::paper;
using namespace fathom::paper::test;

namespace {

//! A position, orders and conditional orders that end at known times; then a day in steps of \p step.
QStringList dayInSteps(std::chrono::milliseconds step)
{
    Venue venue;
    venue.exchange.setFundingRate(0, d("0.0001"));
    venue.exchange.setFundingInterval(1, std::chrono::hours { 1 });
    venue.exchange.setFundingRate(1, d("-0.0002"));
    venue.quote(Side::Sell, "60000", "10");
    venue.quote(Side::Sell, "3000", "100", 1);
    auto ether = Venue::market(Side::Buy, "3");
    ether.symbol = QStringLiteral("ETHUSDT");
    venue.place(Venue::market(Side::Buy, "0.5")).has_value();
    venue.place(ether).has_value();
    const WallTime start = venue.clock.wallNow();
    for (const int minutes : { 11, 90, 481, 1'439 }) {
        auto order = Venue::limit(Side::Buy, "59000", "0.01", TimeInForce::GTD);
        order.goodTill = start + std::chrono::minutes { minutes };
        venue.place(order).has_value();
        auto algo = Venue::algo(OrderType::StopMarket, Side::Sell, "58000", "0.01");
        algo.timeInForce = TimeInForce::GTD;
        algo.goodTill = start + std::chrono::minutes { minutes + 1 };
        venue.place(algo).has_value();
    }
    auto resting = Venue::limit(Side::Buy, "59000", "0.01");
    resting.symbol = QStringLiteral("BTCUSDT");
    venue.place(resting).has_value();
    venue.exchange.setCountdown(venue.me, QStringLiteral("BTCUSDT"), std::chrono::hours { 20 }).has_value();
    for (WallTime now = start; now < start + std::chrono::hours { 24 }; now += step) {
        venue.clock.advance(step);
        venue.exchange.advanceTo(venue.clock.wallNow());
    }
    QStringList lines { text(venue.wallet()) };
    for (const Income& row : venue.exchange.income(venue.me, {}).value())
        lines << QStringLiteral("%1 %2 %3 %4").arg(toMs(row.time)).arg(row.symbol, row.type, text(row.amount));
    for (const PaperOrder& order : venue.exchange.allOrders(venue.me, historyOf("BTCUSDT")).value())
        lines << QStringLiteral("%1 %2").arg(toMs(order.updated)).arg(orderStatusName(order.status));
    for (const AlgoOrder& algo : venue.exchange.allAlgos(venue.me, historyOf("BTCUSDT")).value())
        lines << QStringLiteral("%1 %2").arg(toMs(algo.updated)).arg(algoStatusName(algo.status));
    return lines;
}

} // namespace

//! Everything happens at its own moment, however the clock moves.
class ExchangeTimeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_day_is_the_same_in_any_steps_data()
    {
        QTest::addColumn<int>("seconds");
        for (const int seconds : { 10, 600, 3'600, 21'600, 86'400 })
            QTest::addRow("%d s", seconds) << seconds;
    }
    void a_day_is_the_same_in_any_steps()
    {
        QFETCH(int, seconds);
        const QStringList finest = dayInSteps(std::chrono::seconds { 1 });
        QCOMPARE(finest.filter(QStringLiteral("ETHUSDT FUNDING_FEE")).size(), 24);
        QCOMPARE(finest.filter(QStringLiteral("BTCUSDT FUNDING_FEE")).size(), 3);
        QCOMPARE(finest.filter(QStringLiteral("EXPIRED")).size(), 7); // the last order falls to the countdown
        QCOMPARE(finest.filter(QStringLiteral("CANCELED")).size(), 2);
        QCOMPARE(dayInSteps(std::chrono::seconds { seconds }), finest);
    }

    void funding_falls_on_the_hour_it_is_due()
    {
        Venue venue;
        venue.exchange.setFundingRate(0, d("0.0001"));
        venue.quote(Side::Sell, "60000", "1");
        QVERIFY(venue.place(Venue::market(Side::Buy, "0.5")));
        const WallTime first = venue.exchange.markPrice(0).nextFunding;
        venue.clock.advance(std::chrono::hours { 24 });
        venue.exchange.advanceTo(venue.clock.wallNow());
        HistoryQuery query;
        query.incomeType = QStringLiteral("FUNDING_FEE");
        const auto rows = venue.exchange.income(venue.me, query).value();
        QCOMPARE(rows.size(), std::size_t(3));
        for (std::size_t i = 0; i < rows.size(); ++i) {
            QCOMPARE(rows[i].time, first + std::chrono::hours { 8 } * static_cast<int>(i));
            QCOMPARE(rows[i].amount, d("-3"));
        }
        QCOMPARE(venue.heard.fundings.size(), std::size_t(6));
        QCOMPARE(venue.exchange.markPrice(0).nextFunding, first + std::chrono::hours { 24 });
    }
};

FATHOM_TEST(ExchangeTimeTest)
#include "tst_exchange_time.moc"
