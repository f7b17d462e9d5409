// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "market_fixture.h"
#include "tests/support/test_main.h"

#include "core/paper/market/history.h"

using namespace fathom;
using namespace fathom::paper;
using namespace fathom::paper::test;

namespace {

constexpr std::int64_t minute = 60'000;

class AggregateRecorder final : public MarketListener
{
public:
    void onAggregateTrade(int market, const AggregateTrade& trade) override
    {
        if (market == 0)
            aggregates.push_back(trade);
    }
    void onStatisticsChanged(int) override { ++changes; }
    void onKlineClosed(int market, Interval interval, const Kline& kline) override
    {
        if (market == 0)
            closed.emplace_back(interval, kline);
    }
    void onMarkPrice(int, const MarkState&) override { ++marks; }

    std::vector<AggregateTrade> aggregates;
    std::vector<std::pair<Interval, Kline>> closed;
    int changes = 0, marks = 0;
};

Kline sumOf(const std::vector<Kline>& minutes, std::int64_t fromMs, std::int64_t toMs)
{
    Kline sum;
    bool first = true;
    for (const Kline& each : minutes) {
        if (each.openTime < fromMs || each.openTime >= toMs)
            continue;
        if (first)
            sum = each;
        else
            appendKline(sum, each);
        first = false;
    }
    return sum;
}

bool sameFigures(const Kline& a, const Kline& b)
{
    return a.open == b.open && a.high == b.high && a.low == b.low && a.close == b.close && a.volume == b.volume && a.quote == b.quote
        && a.takerBuyVolume == b.takerBuyVolume && a.takerBuyQuote == b.takerBuyQuote && a.trades == b.trades;
}

} // namespace

class MarketHistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_moving = std::make_unique<MovingMarket>(MarketOptions(), 1'795'185'170'340); // 9.66 s before a minute ends
        m_moving->run(15'000, 100);
    }
    void cleanup() { m_moving.reset(); }

    void every_interval_is_the_sum_of_its_minutes()
    {
        const Market& market = *m_moving->market;
        for (const int symbol : { 0, 6, 24 }) {
            const auto minutes = market.klines(symbol, Interval::M1, wallTimeFromMs(m_moving->nowMs() - 9 * 86'400'000ll), {}, 20'000);
            for (int i = 1; i < intervalCount; ++i) {
                const auto interval = static_cast<Interval>(i);
                const auto candles = market.klines(symbol, interval, {}, {}, interval >= Interval::D1 ? 3 : 12);
                QVERIFY(!candles.empty());
                for (std::size_t at = 0; at < candles.size(); ++at) {
                    const Kline& candle = candles[at];
                    QCOMPARE(candle.openTime, intervalStart(interval, candle.openTime));
                    QCOMPARE(candle.closeTime + 1, intervalNext(interval, candle.openTime));
                    if (at > 0)
                        QCOMPARE(candle.openTime, candles[at - 1].closeTime + 1);
                    if (candle.openTime >= minutes.front().openTime)
                        QVERIFY2(sameFigures(candle, sumOf(minutes, candle.openTime, candle.closeTime + 1)), qPrintable(intervalName(interval)));
                }
                QVERIFY(!candles.back().closed && candles.back().closeTime >= m_moving->nowMs());
            }
        }
    }

    void history_and_live_candles_join_without_a_hole_or_a_double()
    {
        const Market& market = *m_moving->market;
        for (int symbol = 0; symbol < static_cast<int>(market.catalogue().size()); ++symbol) {
            const auto candles = market.klines(symbol, Interval::M1, {}, {}, 30);
            QCOMPARE(candles.size(), std::size_t { 30 });
            for (std::size_t i = 0; i < candles.size(); ++i) {
                QVERIFY(candles[i].low <= std::min(candles[i].open, candles[i].close) && candles[i].high >= std::max(candles[i].open, candles[i].close));
                QVERIFY(candles[i].takerBuyVolume <= candles[i].volume);
                if (i == 0)
                    continue;
                QCOMPARE(candles[i].openTime, candles[i - 1].openTime + minute);
                QCOMPARE(candles[i].open, candles[i - 1].close);
            }
        }
    }

    void any_part_of_the_history_is_the_same_alone_as_within_the_whole()
    {
        const Market& market = *m_moving->market;
        const WallTime far = wallTimeFromMs((m_moving->nowMs() - 380 * 86'400'000ll) / minute * minute);
        const auto whole = market.klines(3, Interval::M1, far, {}, 1'500);
        QCOMPARE(whole.size(), std::size_t { 1'500 });
        QCOMPARE(whole.front().openTime, toMs(far));
        for (const std::size_t at : { std::size_t { 0 }, std::size_t { 1 }, std::size_t { 733 }, std::size_t { 1'499 } }) {
            const auto one = market.klines(3, Interval::M1, wallTimeFromMs(whole[at].openTime), wallTimeFromMs(whole[at].closeTime), 500);
            QCOMPARE(one.size(), std::size_t { 1 });
            QVERIFY(one.front() == whole[at]);
        }
        const MovingMarket again(MarketOptions(), 1'795'185'170'340);
        const auto repeated = again.market->klines(3, Interval::M1, far, {}, 1'500);
        QVERIFY(repeated == whole);
    }

    void windows_are_chosen_as_the_venue_does()
    {
        const Market& market = *m_moving->market;
        const std::int64_t now = m_moving->nowMs() / minute * minute;
        const auto from = market.klines(0, Interval::M1, wallTimeFromMs(now - 10 * minute), {}, 3);
        QCOMPARE(from.size(), std::size_t { 3 });
        QCOMPARE(from.front().openTime, now - 10 * minute);
        const auto between = market.klines(0, Interval::M1, wallTimeFromMs(now - 10 * minute + 1), wallTimeFromMs(now - 6 * minute), 500);
        QCOMPARE(between.front().openTime, now - 9 * minute);
        QCOMPARE(between.back().openTime, now - 6 * minute);
        const auto until = market.klines(0, Interval::H1, {}, wallTimeFromMs(now - 86'400'000), 5);
        QCOMPARE(until.size(), std::size_t { 5 });
        QVERIFY(until.back().openTime <= now - 86'400'000);
        QVERIFY(market.klines(0, Interval::M1, wallTimeFromMs(now + 10 * minute), {}, 5).empty());
        QVERIFY(market.klines(0, Interval::D1, {}, wallTimeFromMs(1'000), 5).empty());
        QCOMPARE(market.klines(0, Interval::M15, {}, {}, 1'500).size(), std::size_t { 1'500 });
        const auto months = market.klines(0, Interval::Mo1, {}, {}, 100);
        QVERIFY(months.size() >= 13 && months.size() < 100);
    }

    void the_ticker_is_the_sum_of_its_day()
    {
        const Market& market = *m_moving->market;
        for (const int symbol : { 0, 1, 9 }) {
            const DayTicker ticker = market.ticker(symbol);
            const auto minutes = market.klines(symbol, Interval::M1, ticker.openTime, {}, 1'500);
            QCOMPARE(minutes.size(), std::size_t { 1'440 });
            const Kline sum = sumOf(minutes, toMs(ticker.openTime), m_moving->nowMs() + 1);
            QVERIFY(ticker.open == sum.open && ticker.high == sum.high && ticker.low == sum.low && ticker.last == sum.close);
            QVERIFY(ticker.volume == sum.volume && ticker.quote == sum.quote && ticker.trades == sum.trades);
            QCOMPARE(ticker.lastId - ticker.firstId + 1, ticker.trades);
            const Instrument& instrument = market.catalogue()[static_cast<std::size_t>(symbol)].instrument;
            const Decimal average = weightedAverage(instrument, ticker);
            QVERIFY(average >= instrument.priceOf(ticker.low) && average <= instrument.priceOf(ticker.high));
        }
    }

    void aggregates_add_up_to_the_tape_and_closed_candles_are_told_once()
    {
        Market& market = *m_moving->market;
        AggregateRecorder heard;
        market.addListener(&heard);
        EventHash all;
        m_moving->exchange.addListener(&all);
        m_moving->run(70'000, 100);
        m_moving->exchange.removeListener(&all);
        market.removeListener(&heard);

        QVERIFY(heard.aggregates.size() > 200);
        for (std::size_t i = 0; i < heard.aggregates.size(); ++i) {
            const AggregateTrade& each = heard.aggregates[i];
            QVERIFY(each.firstId <= each.lastId);
            if (i == 0)
                continue;
            QCOMPARE(each.id, heard.aggregates[i - 1].id + 1);
            QCOMPARE(each.firstId, heard.aggregates[i - 1].lastId + 1);
            QVERIFY(each.time >= heard.aggregates[i - 1].time);
        }
        const auto kept = market.aggregateTrades(0, 5, heard.aggregates[10].id);
        QCOMPARE(kept.size(), std::size_t { 5 });
        QCOMPARE(kept.front().firstId, heard.aggregates[10].firstId);

        int minutes = 0;
        for (const auto& [interval, kline] : heard.closed) {
            QVERIFY(kline.closed);
            if (interval != Interval::M1)
                continue;
            ++minutes;
            const auto stored = market.klines(0, Interval::M1, wallTimeFromMs(kline.openTime), {}, 1);
            QVERIFY(stored.front() == kline);
            std::int64_t volume = 0;
            for (const AggregateTrade& each : market.aggregateTrades(0, 100'000, {}, wallTimeFromMs(kline.openTime), wallTimeFromMs(kline.closeTime)))
                volume += each.steps;
            // An aggregate that spans the minute's end belongs to the one it began in.
            QVERIFY(std::abs(volume - kline.volume) <= kline.volume / 10 + 2'000);
        }
        QCOMPARE(minutes, 1);
        QCOMPARE(heard.marks, 70 * static_cast<int>(market.catalogue().size()));
        QVERIFY(heard.changes > 300);
    }

private:
    std::unique_ptr<MovingMarket> m_moving;
};

FATHOM_TEST(MarketHistoryTest)
#include "tst_market_history.moc"
