// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "market_fixture.h"
#include "tests/support/test_main.h"

using namespace fathom;
using namespace fathom::paper;
using namespace fathom::paper::test;

namespace {

MarketOptions seeded(std::uint64_t seed)
{
    MarketOptions options;
    options.seed = seed;
    return options;
}

struct Outcome
{
    std::uint64_t hash = 0;
    std::int64_t levels = 0, trades = 0;
};

Outcome playedFor(std::int64_t ms, std::uint64_t seed, std::int64_t driverMs)
{
    MovingMarket moving(seeded(seed));
    EventHash hash;
    moving.exchange.addListener(&hash);
    moving.run(ms, driverMs);
    moving.exchange.removeListener(&hash);
    return { hash.value, hash.levels, hash.trades };
}

} // namespace

class SyntheticMarketTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void catalogue_is_wide_and_keeps_the_rules()
    {
        const MovingMarket moving;
        const auto& listed = moving.market->catalogue();
        QVERIFY(listed.size() >= 50);
        QCOMPARE(listed.front().instrument.symbol, QStringLiteral("BTCUSDT"));
        bool hasForeignScript = false, hasHugeQuantity = false, hasTinyPrice = false, hasTinyTick = false;
        for (const ListedSymbol& each : listed) {
            const Instrument& i = each.instrument;
            QVERIFY(i.tickSize.isPositive() && i.stepSize.isPositive() && i.minNotional.isPositive());
            QVERIFY2(i.ticksOf(each.referencePrice).has_value(), qPrintable(i.symbol));
            QVERIFY(i.minPrice < each.referencePrice && each.referencePrice < i.maxPrice);
            QVERIFY(i.marketMaxQuantity <= i.maxQuantity);
            QVERIFY(i.maxQuantity.isMultipleOf(i.stepSize));
            hasForeignScript |= i.symbol == u"币安人生USDT";
            hasHugeQuantity |= i.maxQuantity >= Decimal(60'000'000'000);
            hasTinyPrice |= each.referencePrice < Decimal::fromLiteral("0.0001");
            hasTinyTick |= i.tickSize == Decimal::fromLiteral("0.00001");
        }
        QVERIFY(hasForeignScript && hasHugeQuantity && hasTinyPrice && hasTinyTick);
    }

    void brackets_are_cumulative_and_the_first_is_the_documented_one()
    {
        const MovingMarket moving;
        for (const ListedSymbol& each : moving.market->catalogue()) {
            Decimal cum, rate, floor;
            int leverage = 1000;
            for (const LeverageBracket& bracket : each.brackets) {
                if (bracket.bracket > 1)
                    cum += bracket.notionalFloor * (bracket.maintenanceRate - rate);
                QCOMPARE(bracket.notionalFloor, floor);
                QVERIFY(bracket.cum == cum && bracket.initialLeverage < leverage && bracket.maintenanceRate > rate);
                rate = bracket.maintenanceRate;
                floor = bracket.notionalCap;
                leverage = bracket.initialLeverage;
            }
        }
        const auto& btc = moving.market->catalogue().front().brackets;
        QCOMPARE(btc.size(), std::size_t { 12 });
        QVERIFY(btc[4].cum == Decimal(131'450) && btc[11].cum == Decimal(421'481'450)); // MARGIN U5
    }

    void same_seed_makes_the_same_minute_however_it_is_driven()
    {
        const Outcome often = playedFor(60'000, 7, 10), seldom = playedFor(60'000, 7, 250);
        const Outcome shorter = playedFor(5'000, 7, 250), other = playedFor(5'000, 8, 250);
        QCOMPARE(often.hash, seldom.hash);
        QCOMPARE(often.trades, seldom.trades);
        QVERIFY(shorter.hash != other.hash && shorter.hash != often.hash);
        QVERIFY2(often.trades > 1'000 && often.levels > 50'000, qPrintable(QString::number(often.trades) + u" trades"));
    }

    void every_book_has_two_sides_and_never_crosses()
    {
        MovingMarket moving;
        for (int second = 0; second < 10; ++second) {
            moving.run(1'000, 100);
            for (int market = 0; market < moving.exchange.marketCount(); ++market) {
                const MarketBook& book = moving.exchange.book(market);
                const auto bid = book.bestTicks(Side::Buy), ask = book.bestTicks(Side::Sell);
                QVERIFY(bid && ask && *bid < *ask);
                std::vector<paper::BookLevel> levels;
                book.depth(Side::Buy, 5'000, levels);
                QVERIFY2(levels.size() > 40, qPrintable(moving.exchange.instrument(market).symbol));
            }
        }
        std::vector<paper::BookLevel> levels;
        moving.exchange.book(0).depth(Side::Sell, 5'000, levels);
        QVERIFY(levels.size() > 1'000);
    }

    void a_resting_order_waits_its_turn_and_fills_in_parts_of_the_tape()
    {
        MovingMarket moving;
        moving.run(2'000);
        const Instrument& btc = moving.exchange.instrument(0);
        const auto bid = *moving.exchange.book(0).bestTicks(Side::Buy);
        PlaceRequest request;
        request.symbol = btc.symbol;
        request.side = Side::Buy;
        request.timeInForce = TimeInForce::GTX;
        request.price = btc.priceOf(bid);
        request.quantity = Decimal::fromLiteral("0.01");
        const std::int64_t before = moving.exchange.book(0).levelSteps(Side::Buy, bid);
        const auto placed = moving.exchange.placeOrder(moving.me, request);
        QVERIFY(placed);
        QCOMPARE(moving.exchange.book(0).levelSteps(Side::Buy, bid), before + 10);
        const OrderKey key { btc.symbol, placed->orderId, {} };
        for (int i = 0; i < 600; ++i) {
            moving.run(500);
            if (moving.exchange.queryOrder(moving.me, key)->status == OrderStatus::Filled)
                break;
        }
        const auto filled = moving.exchange.queryOrder(moving.me, key);
        QCOMPARE(filled->status, OrderStatus::Filled);
        QVERIFY(filled->averagePrice() == *request.price);
        HistoryQuery query;
        query.symbol = btc.symbol;
        const auto fills = moving.exchange.userTrades(moving.me, query);
        QVERIFY(fills && !fills->empty() && fills->front().maker);
    }

    void a_large_market_order_moves_the_price_and_it_comes_back_in_part()
    {
        MovingMarket moving;
        moving.run(2'000);
        const Instrument& btc = moving.exchange.instrument(0);
        const auto touch = [&] { return *moving.exchange.book(0).bestTicks(Side::Buy); };
        const std::int64_t before = touch();
        BookOrder order;
        order.orderId = 1;
        order.owner = 99;
        order.side = Side::Buy;
        order.ticks = before + before / 50;
        order.steps = 400'000;
        order.market = true;
        const SubmitResult result = moving.exchange.book(0).submit(order);
        QCOMPARE(result.executed, order.steps);
        moving.run(1'000);
        const std::int64_t moved = touch() - before;
        QVERIFY2(moved > 50, qPrintable(QString::number(moved)));
        QCOMPARE(moving.market->ticker(0).last > before, true);
        QVERIFY(btc.symbol == u"BTCUSDT");
    }

    void after_a_long_pause_the_market_goes_on_without_a_hole()
    {
        MovingMarket moving;
        moving.run(65'000, 100);
        moving.clock.advance(std::chrono::minutes { 47 });
        moving.run(5'000, 100);
        const auto candles = moving.market->klines(0, Interval::M1, {}, {}, 120);
        QCOMPARE(candles.size(), std::size_t { 120 });
        for (std::size_t i = 1; i < candles.size(); ++i) {
            QCOMPARE(candles[i].openTime, candles[i - 1].openTime + 60'000);
            QCOMPARE(candles[i].open, candles[i - 1].close);
        }
        QCOMPARE(candles.back().openTime, moving.nowMs() / 60'000 * 60'000);
        const MarketBook& book = moving.exchange.book(0);
        QVERIFY(*book.bestTicks(Side::Buy) < *book.bestTicks(Side::Sell));
    }

    void a_clock_set_back_does_not_stop_the_market()
    {
        MovingMarket moving;
        moving.run(5'000, 100);
        moving.clock.stepWall(std::chrono::hours { -2 });
        const std::int64_t before = moving.exchange.book(0).lastUpdateId();
        moving.run(5'000, 100);
        QVERIFY(moving.exchange.book(0).lastUpdateId() > before + 1'000);
        const auto candles = moving.market->klines(0, Interval::M1, {}, {}, 10);
        for (std::size_t i = 1; i < candles.size(); ++i)
            QCOMPARE(candles[i].openTime, candles[i - 1].openTime + 60'000);
    }

    void strangers_are_liquidated_on_the_public_stream()
    {
        class Listener final : public MarketListener
        {
        public:
            void onAggregateTrade(int, const AggregateTrade&) override { }
            void onStatisticsChanged(int) override { }
            void onKlineClosed(int, Interval, const Kline&) override { }
            void onMarkPrice(int, const MarkState&) override { }
            void onForcedOrder(int market, const ForceOrderEvent& event) override { heard.emplace_back(market, event); }
            std::vector<std::pair<int, ForceOrderEvent>> heard;
        } listener;
        MovingMarket moving(seeded(7));
        moving.market->addListener(&listener);
        moving.run(60'000, 100);
        moving.market->removeListener(&listener);
        QVERIFY(!listener.heard.empty());
        for (const auto& [market, event] : listener.heard) {
            const Instrument& instrument = moving.exchange.instrument(market);
            QCOMPARE(event.symbol, instrument.symbol);
            QVERIFY(event.filled.isPositive() && event.filled <= event.quantity);
            QVERIFY(instrument.ticksOf(event.averagePrice) && instrument.stepsOf(event.filled));
            QVERIFY(event.side == Side::Buy ? event.averagePrice <= event.price : event.averagePrice >= event.price);
        }
    }

    void the_rate_charged_is_the_rate_the_history_tells()
    {
        class Listener final : public ExchangeListener
        {
        public:
            void onFunding(const Funding& funding) override { heard.push_back(funding); }
            std::vector<Funding> heard;
        } listener;
        MovingMarket moving(seeded(7), 1'795'190'400'000 - 5'000); // five seconds before 16:00 UTC
        moving.run(1'000, 100);
        PlaceRequest request;
        request.symbol = QStringLiteral("BTCUSDT");
        request.type = OrderType::Market;
        request.quantity = Decimal::fromLiteral("0.1");
        QVERIFY(moving.exchange.placeOrder(moving.me, request));
        moving.exchange.addListener(&listener);
        moving.run(8'000, 100);
        moving.exchange.removeListener(&listener);
        const auto charged = std::find_if(listener.heard.begin(), listener.heard.end(), [](const Funding& each) { return each.symbol == u"BTCUSDT"; });
        QVERIFY(charged != listener.heard.end());
        const auto told = moving.market->fundingHistory(0, {}, {}, 1);
        QCOMPARE(told.size(), std::size_t { 1 });
        QCOMPARE(toMs(told.front().time), 1'795'190'400'000);
        QVERIFY(told.front().rate == charged->rate);
        QCOMPARE(toMs(moving.market->markPrice(0).nextFunding), 1'795'190'400'000 + 8 * 3'600'000);
    }

    void marks_stay_near_the_trades_and_reach_the_exchange()
    {
        MovingMarket moving;
        moving.run(10'000, 100);
        for (int market = 0; market < moving.exchange.marketCount(); ++market) {
            const MarkState& mark = moving.market->markPrice(market);
            const Decimal last = moving.exchange.instrument(market).priceOf(moving.market->ticker(market).last);
            const double ratio = mark.mark.toDouble() / last.toDouble();
            QVERIFY2(ratio > 0.985 && ratio < 1.015, qPrintable(moving.exchange.instrument(market).symbol + QString::number(ratio)));
            QVERIFY(moving.exchange.markPrice(market).mark == mark.mark);
            const std::int64_t interval = moving.market->catalogue()[static_cast<std::size_t>(market)].fundingHours * 3'600'000ll;
            if (interval == 0) { // a delivery contract
                QCOMPARE(toMs(mark.nextFunding), 0);
                QVERIFY(mark.mark > mark.index);
                continue;
            }
            QCOMPARE(toMs(mark.nextFunding) % interval, 0);
            QVERIFY(toMs(mark.nextFunding) > moving.nowMs() && toMs(mark.nextFunding) - moving.nowMs() <= interval);
        }
        const auto fundings = moving.market->fundingHistory(0, {}, {}, 10);
        QCOMPARE(fundings.size(), std::size_t { 10 });
        QVERIFY(toMs(fundings.back().time) <= moving.nowMs());
        QCOMPARE(toMs(fundings[9].time) - toMs(fundings[8].time), 8 * 3'600'000ll);
    }
};

FATHOM_TEST(SyntheticMarketTest)
#include "tst_synthetic_market.moc"
