// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/recordings.h"
#include "ui/chart/chart_view.h"
#include "ui/ladder/ladder_view.h"
#include "ui/theme/theme.h"
#include "ui/theme/window_scaler.h"

#include <QImage>
#include <QPainter>

#include <benchmark/benchmark.h>
#include <random>

using namespace fathom;

namespace {

BookViewPtr book(std::uint64_t seed)
{
    std::mt19937_64 random(seed);
    auto view = std::make_shared<BookView>();
    view->instrument = bench::btcInstrument();
    view->state = BookState::Synced;
    view->received = std::chrono::steady_clock::now();
    for (int level = 0; level < 400; ++level) {
        view->bids.push_back({ 616'590 - level, static_cast<std::int64_t>(1 + random() % 90'000) });
        view->asks.push_back({ 616'591 + level, static_cast<std::int64_t>(1 + random() % 90'000) });
    }
    return view;
}

// A widget takes its size when it is shown.
void lay(QWidget& widget)
{
    widget.setAttribute(Qt::WA_DontShowOnScreen);
    widget.show();
}

// Sixty rows, every size different from the frame before: the new book is taken in and the whole ladder painted.
void BM_LadderPaint60(benchmark::State& state)
{
    Theme theme;
    theme.setVariant(ThemeVariant::Dark);
    RealClock clock;
    LadderView view(theme, clock);
    view.setInstrument(bench::btcInstrument());
    view.resize(430, 60 * view.rowHeight());
    lay(view);
    const BookViewPtr books[] = { book(1), book(2) };
    view.setBook(books[0]);
    view.recentre();
    QImage image(view.size(), QImage::Format_ARGB32_Premultiplied);
    std::size_t next = 0;
    for (auto _ : state) {
        view.setBook(books[++next % 2]);
        QPainter painter(&image);
        view.paint(painter, view.rect());
    }
    state.counters["rows"] = static_cast<double>(view.rows().size());
}
BENCHMARK(BM_LadderPaint60)->Unit(benchmark::kMicrosecond);

// The same ladder in a window with a scale of its own, painted as the window does it; the argument is the scale in per cent.
void BM_LadderScaled(benchmark::State& state)
{
    Theme theme;
    theme.setVariant(ThemeVariant::Dark);
    RealClock clock;
    QWidget window;
    WindowScaler scaler(theme, &window);
    LadderView view(theme, clock, &window);
    view.setInstrument(bench::btcInstrument());
    scaler.setPercent(static_cast<int>(state.range(0)));
    view.resize(430, 60 * view.rowHeight());
    const QSize pixels = static_cast<const QWidget&>(view).size();
    window.resize(pixels);
    lay(window);
    const BookViewPtr books[] = { book(1), book(2) };
    view.setBook(books[0]);
    view.recentre();
    std::size_t next = 0;
    for (auto _ : state) {
        view.setBook(books[++next % 2]);
        view.repaint(); // into the window's own store: an image would be drawn by another painter, whose digits have another size
    }
    state.counters["rows"] = static_cast<double>(view.rows().size());
    state.counters["pixels"] = static_cast<double>(pixels.width()) * pixels.height();
}
BENCHMARK(BM_LadderScaled)->Arg(100)->Arg(150)->Arg(200)->Unit(benchmark::kMicrosecond);

void prepareChart(ChartView& view, const CandleSeries& series, std::int64_t visible)
{
    view.resize(1600, 900);
    lay(view);
    view.setSeries(&series);
    view.setPitch(1500.0 / static_cast<double>(visible));
}

// One frame with everything drawn anew, as after a pan; the argument is how many candles are in view.
void BM_ChartFrame(benchmark::State& state)
{
    Theme theme;
    theme.setVariant(ThemeVariant::Dark);
    CandleSeries series = bench::candleSeries(100'000);
    ChartView view(theme);
    prepareChart(view, series, state.range(0));
    QImage image(view.size(), QImage::Format_ARGB32_Premultiplied);
    const double pitch = 1500.0 / static_cast<double>(state.range(0));
    bool wide = false;
    for (auto _ : state) {
        wide = !wide; // another scale every frame, so that no cached picture helps
        view.setPitch(wide ? pitch * 1.001 : pitch);
        QPainter painter(&image);
        view.paint(painter, view.rect());
    }
    state.SetLabel(bench::candleSource().toStdString() + ", 100,000 held");
}
BENCHMARK(BM_ChartFrame)->Arg(300)->Arg(1'000)->Arg(10'000)->Arg(100'000)->Unit(benchmark::kMillisecond);

// A live price on a chart that holds this many candles: the series changes, the chart takes it in and paints what changed.
void BM_ChartTick(benchmark::State& state)
{
    Theme theme;
    theme.setVariant(ThemeVariant::Dark);
    CandleSeries series = bench::candleSeries(static_cast<std::size_t>(state.range(0)));
    ChartView view(theme);
    prepareChart(view, series, 300);
    QImage image(view.size(), QImage::Format_ARGB32_Premultiplied);
    {
        QPainter painter(&image);
        view.paint(painter, view.rect());
    }
    std::mt19937_64 random(3);
    for (auto _ : state) {
        Candle& last = series.candles.back();
        last.close = std::clamp<std::int64_t>(last.close + static_cast<std::int64_t>(random() % 7) - 3, last.low, last.high);
        view.appendTick();
        QPainter painter(&image);
        view.paint(painter, view.tickRegion());
    }
    state.SetLabel(bench::candleSource().toStdString());
}
BENCHMARK(BM_ChartTick)->Arg(100'000)->Unit(benchmark::kMicrosecond);

// From candles in memory to the first painted frame.
void BM_ChartLoad(benchmark::State& state)
{
    Theme theme;
    theme.setVariant(ThemeVariant::Dark);
    const CandleSeries series = bench::candleSeries(static_cast<std::size_t>(state.range(0)));
    QImage image(1600, 900, QImage::Format_ARGB32_Premultiplied);
    for (auto _ : state) {
        ChartView view(theme);
        prepareChart(view, series, 300);
        QPainter painter(&image);
        view.paint(painter, view.rect());
    }
    state.SetLabel(bench::candleSource().toStdString());
}
BENCHMARK(BM_ChartLoad)->Arg(100'000)->Unit(benchmark::kMillisecond);

} // namespace
