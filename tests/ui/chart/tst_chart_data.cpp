// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/ui/chart/chart_fixture.h"
#include "ui/chart/candle_pyramid.h"
#include "ui/chart/chart_data.h"
#include "ui/chart/order_tags.h"

using namespace fathom;
using namespace fathom::test;

namespace {

CandleRange bruteForce(const std::vector<Candle>& candles, std::size_t first, std::size_t last)
{
    CandleRange range;
    for (std::size_t i = first; i < last; ++i)
        range.add(candles[i]);
    return range;
}

std::size_t pick(std::mt19937_64& random, std::size_t below) { return static_cast<std::size_t>(random() % below); }

} // namespace

//! The chart's arithmetic against plain loops over the candles.
class ChartDataTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pyramidEqualsBruteForce_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("origin");
        for (const int count : { 1, 2, 3, 7, 64, 65, 1000, 4097 }) {
            for (const int origin : { 0, -1, -1500, 37 })
                QTest::addRow("%d candles from %d", count, origin) << count << origin;
        }
    }
    void pyramidEqualsBruteForce()
    {
        QFETCH(int, count);
        QFETCH(int, origin);
        const auto candles = walk(static_cast<std::size_t>(count), 11);
        CandlePyramid pyramid;
        pyramid.rebuild(candles, origin);
        std::mt19937_64 random(5);
        for (int i = 0; i < 300; ++i) {
            const std::size_t first = pick(random, candles.size());
            const std::size_t last = first + 1 + pick(random, candles.size() - first);
            QCOMPARE(pyramid.range(candles, first, last), bruteForce(candles, first, last));
        }
        QVERIFY(pyramid.range(candles, 1, 1).isEmpty());
    }

    void groupsCoverEveryCandleOnce()
    {
        const auto candles = walk(1000, 3);
        CandlePyramid pyramid;
        pyramid.rebuild(candles, -317);
        for (int level = 0; level < 12; ++level) {
            std::size_t next = 0;
            while (next < candles.size()) {
                const auto group = pyramid.group(candles, level, next);
                QCOMPARE(group.first, next);
                QVERIFY(group.last > group.first && group.last - group.first <= std::size_t { 1 } << level);
                QCOMPARE(group.range, bruteForce(candles, group.first, group.last));
                next = group.last;
            }
            QCOMPARE(next, candles.size());
        }
    }

    void pyramidFollowsLiveCandles()
    {
        auto candles = walk(333, 21);
        CandlePyramid live;
        live.rebuild(candles, 0);
        std::mt19937_64 random(9);
        for (int i = 0; i < 400; ++i) {
            const std::size_t known = candles.size();
            if (random() % 3 == 0)
                candles.push_back(candles.back());
            candles.back().high += static_cast<std::int64_t>(random() % 50);
            candles.back().low -= static_cast<std::int64_t>(random() % 50);
            live.updateFrom(candles, known - 1);
            const std::size_t first = pick(random, candles.size());
            QCOMPARE(live.range(candles, first, candles.size()), bruteForce(candles, first, candles.size()));
        }
    }

    void studiesEqualBatch()
    {
        // Three days in hours, so that the day's average starts anew.
        auto candles = walk(80, 4, seriesStart, Interval::H1);
        Ema ema(21);
        DayVwap vwap;
        std::vector<Candle> grown;
        for (const Candle& candle : candles) {
            Candle halfway = candle;
            halfway.close = candle.open;
            halfway.volume = candle.volume / 2;
            grown.push_back(halfway);
            ema.updateFrom(grown, grown.size() - 1);
            vwap.updateFrom(grown, grown.size() - 1);
            grown.back() = candle; // the live candle ends differently than it looked
            ema.updateFrom(grown, grown.size() - 1);
            vwap.updateFrom(grown, grown.size() - 1);
        }
        double average = static_cast<double>(candles[0].close);
        double money = 0;
        double volume = 0;
        for (std::size_t i = 0; i < candles.size(); ++i) {
            const Candle& candle = candles[i];
            if (i > 0)
                average += (static_cast<double>(candle.close) - average) * 2 / 22;
            if (i == 0 || candle.openTime / 86'400'000 != candles[i - 1].openTime / 86'400'000)
                money = volume = 0;
            money += static_cast<double>(candle.high + candle.low + candle.close) / 3 * candle.volume;
            volume += candle.volume;
            QVERIFY(std::abs(ema.at(i) - average) < 1e-6);
            QVERIFY(std::abs(vwap.at(i) - money / volume) < 1e-6);
        }
    }

    void syncTellsWhatHappened()
    {
        const auto all = walk(500, 8);
        CandleSeries series = seriesOf({ all.begin() + 200, all.begin() + 400 });
        ChartData data;
        data.setSeries(&series);
        QCOMPARE(data.size(), std::size_t { 200 });
        series.candles.back().close += 5;
        QVERIFY(!data.sync().any());
        series.candles.insert(series.candles.end(), all.begin() + 400, all.begin() + 403);
        QCOMPARE(data.sync().appended, std::size_t { 3 });
        series.candles.insert(series.candles.begin(), all.begin() + 50, all.begin() + 200);
        const auto change = data.sync();
        QCOMPARE(change.prepended, std::size_t { 150 });
        QVERIFY(!change.reset);
        QCOMPARE(data.pyramid().range(data.candles(), 0, data.size()), bruteForce(series.candles, 0, series.candles.size()));
        series.candles = walk(10, 99, seriesStart + 900'000'000);
        QVERIFY(data.sync().reset);
    }

    void timesGoOnBeyondTheCandles()
    {
        CandleSeries series = seriesOf(walk(100, 8));
        ChartData data;
        data.setSeries(&series);
        QCOMPARE(data.timeAt(99), series.candles.back().openTime);
        QCOMPARE(data.timeAt(102), series.candles.back().openTime + 3 * 300'000);
        QCOMPARE(data.timeAt(-2), series.candles.front().openTime - 2 * 300'000);
        QCOMPARE(*data.indexAt(series.candles[40].openTime + 299'999), 40);
        QCOMPARE(*data.indexAt(series.candles[41].openTime), 41);
        QCOMPARE(*data.indexAt(series.candles.back().openTime + 600'000), 101);
        CandleSeries months = seriesOf(walk(24, 8, seriesStart, Interval::Mo1), Interval::Mo1);
        data.setSeries(&months);
        for (std::int64_t i = 0; i < 40; ++i)
            QCOMPARE(data.indexNotBefore(data.timeAt(i)), i);
    }

    void stackedTagsNeverOverlap()
    {
        std::mt19937_64 random(2);
        for (int round = 0; round < 200; ++round) {
            std::vector<double> wanted(1 + pick(random, 12));
            for (double& y : wanted)
                y = static_cast<double>(pick(random, 400));
            const auto centres = stackCentres(wanted, 20, 11, 389);
            for (std::size_t a = 0; a < wanted.size(); ++a) {
                QVERIFY(centres[a] >= 11 - 1e-9 && centres[a] <= 389 + 1e-9);
                for (std::size_t b = 0; b < wanted.size(); ++b) {
                    QVERIFY(a == b || std::abs(centres[a] - centres[b]) >= 20 - 1e-6);
                    QVERIFY(wanted[a] >= wanted[b] || centres[a] < centres[b]); // the order of prices stays
                }
            }
        }
        const auto alone = stackCentres({ 40, 300 }, 20, 11, 389);
        QCOMPARE(alone, (std::vector<double> { 40, 300 })); // nothing moves without need
    }
};
FATHOM_TEST(ChartDataTest)

#include "tst_chart_data.moc"
