// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Prints what the recordings in FATHOM_DATA say about BTCUSDT and ETHUSDT beside what the synthetic market makes of the
// same symbols in six stretches of the same length, hours apart, as one Markdown table. Without FATHOM_DATA it prints the synthetic half and says so.

#include "market_measure.h"

#include "core/paper/market/recording_frame.h"
#include "core/paper/market/recording_reader.h"
#include "core/paper/market/symbol_market.h"
#include "core/paper/matching_book.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>
#include <ctime>

using namespace fathom;
using namespace fathom::paper;
using bench::MarketMeasure;
using fathom::paper::BookLevel;

namespace {

constexpr std::int64_t simulatedMs = 345'000;
constexpr std::int64_t startMs = referenceTimeMs;
constexpr int windows = 6;
constexpr std::int64_t windowsApartMs = 11'000'000;

class SimulatedFeed final : public BookListener
{
public:
    SimulatedFeed(MarketMeasure& measure, const std::int64_t& now)
        : m_measure(measure)
        , m_now(now)
    {
    }
    void onLevelChanged(const MarketBook& book, Side side, std::int64_t ticks, std::int64_t steps, std::int64_t) override
    {
        m_measure.onLevel(m_now, side, ticks, steps);
        if (!m_trading)
            tellTouch(book);
    }
    void onTrade(const MarketBook&, const BookTrade& trade) override
    {
        m_trading = true; // the venue tells the touch once an order, not once a level
        m_measure.onTrade(m_now, trade.ticks, trade.steps, trade.aggressor);
    }
    void onSettled(MarketBook& book) override
    {
        m_trading = false;
        tellTouch(book);
    }
    void onMakerExpired(const MarketBook&, const BookOrder&, OrderHandle, std::int64_t, ExpiryReason) override { }

private:
    void tellTouch(const MarketBook& book)
    {
        const auto bid = book.bestTicks(Side::Buy), ask = book.bestTicks(Side::Sell);
        if (bid && ask)
            m_measure.onTouch(m_now, *bid, book.levelSteps(Side::Buy, *bid), *ask, book.levelSteps(Side::Sell, *ask));
    }
    MarketMeasure& m_measure;
    const std::int64_t& m_now;
    bool m_trading = false;
};

std::unique_ptr<MarketMeasure> measureRecording(const QString& file, const Instrument& instrument)
{
    auto reader = RecordingReader::open(file);
    if (!reader)
        return {};
    auto measure = std::make_unique<MarketMeasure>(instrument);
    RecordingDecoder decoder;
    RecordingFrame frame;
    RecordingReader::Line line;
    std::int64_t snapshotId = 0;
    const auto apply = [&](const std::vector<RecordingFrame::Level>& rows, Side side, bool counted) {
        for (const auto& row : rows) {
            const auto ticks = row.price.countOf(instrument.tickSize), steps = row.quantity.countOf(instrument.stepSize);
            if (!ticks || !steps)
                continue;
            if (counted)
                measure->onLevel(frame.eventMs, side, *ticks, *steps);
            else
                measure->putLevel(side, *ticks, *steps);
        }
    };
    while ((*reader)->next(line)) {
        if (!decoder.decode(line.json, frame))
            continue;
        switch (frame.kind) {
        case RecordingFrame::Kind::Snapshot:
            snapshotId = frame.lastId;
            apply(frame.bids, Side::Buy, false);
            apply(frame.asks, Side::Sell, false);
            break;
        case RecordingFrame::Kind::Depth:
            if (snapshotId == 0 || frame.lastId >= snapshotId) {
                apply(frame.bids, Side::Buy, true);
                apply(frame.asks, Side::Sell, true);
            }
            break;
        case RecordingFrame::Kind::BookTicker:
            measure->onTouch(frame.eventMs, frame.bids.front().price.countOf(instrument.tickSize).value_or(0), frame.bids.front().quantity.countOf(instrument.stepSize).value_or(0),
                frame.asks.front().price.countOf(instrument.tickSize).value_or(0), frame.asks.front().quantity.countOf(instrument.stepSize).value_or(0));
            break;
        case RecordingFrame::Kind::Trade:
            measure->onTrade(frame.transactionMs, frame.price.countOf(instrument.tickSize).value_or(0), frame.quantity.countOf(instrument.stepSize).value_or(0), frame.aggressor);
            break;
        default: break;
        }
    }
    return measure;
}

double cpuSeconds()
{
    timespec now {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
}

void simulateWindow(MarketMeasure& measure, const std::vector<CatalogueEntry>& catalogue, std::size_t index, std::uint64_t seed, std::int64_t fromMs)
{
    ManualClock clock(wallTimeFromMs(fromMs));
    const std::vector<MarketListener*> nobody;
    auto btc = std::make_shared<FairPrice>(catalogue[0], seed, nullptr);
    auto fair = index == 0 ? btc : std::make_shared<FairPrice>(catalogue[index], seed, btc->path());
    MatchingBook book(clock, { fromMs, fromMs * 16 });
    SymbolMarket symbol(static_cast<int>(index), catalogue[index], fair, std::make_shared<SpillFile>(), seed, nobody);
    std::int64_t now = fromMs;
    symbol.begin(clock.wallNow(), fromMs);
    symbol.attach(book, true, fromMs);
    const auto run = [&](std::int64_t until) {
        while (now < until) {
            now += 10;
            clock.advance(std::chrono::milliseconds { 10 });
            symbol.step(now);
        }
    };
    run(fromMs + 20'000);
    measure.beginWindow();
    SimulatedFeed feed(measure, now);
    std::vector<BookLevel> levels;
    for (const Side side : { Side::Buy, Side::Sell }) {
        levels.clear();
        book.depth(side, 1'000'000, levels);
        for (const BookLevel& level : levels)
            measure.putLevel(side, level.ticks, level.steps);
    }
    book.addListener(&feed);
    run(now + simulatedMs);
    book.removeListener(&feed);
}

std::unique_ptr<MarketMeasure> measureSimulation(const std::vector<CatalogueEntry>& catalogue, std::size_t index, std::uint64_t seed)
{
    auto measure = std::make_unique<MarketMeasure>(catalogue[index].listed.instrument);
    for (int window = 0; window < windows; ++window)
        simulateWindow(*measure, catalogue, index, seed, startMs + window * windowsApartMs);
    return measure;
}

// All symbols together without anybody listening: what the market costs, in percent of one core.
double costOfWholeMarket(const std::vector<CatalogueEntry>& catalogue, std::uint64_t seed)
{
    ManualClock clock(wallTimeFromMs(startMs));
    const std::vector<MarketListener*> nobody;
    std::vector<std::unique_ptr<MatchingBook>> books;
    std::vector<std::unique_ptr<SymbolMarket>> symbols;
    std::shared_ptr<const PricePath> btc;
    const double begun = cpuSeconds();
    for (std::size_t i = 0; i < catalogue.size(); ++i) {
        auto fair = std::make_shared<FairPrice>(catalogue[i], seed, btc);
        if (!btc)
            btc = fair->path();
        books.push_back(std::make_unique<MatchingBook>(clock, MatchingBook::FirstIds { startMs, startMs * 16 }));
        symbols.push_back(std::make_unique<SymbolMarket>(static_cast<int>(i), catalogue[i], fair, std::make_shared<SpillFile>(), seed, nobody));
        symbols.back()->begin(clock.wallNow(), startMs);
        symbols.back()->attach(*books.back(), true, startMs);
    }
    const double filled = cpuSeconds();
    constexpr int seconds = 60;
    for (int step = 1; step <= seconds * 100; ++step) {
        clock.advance(std::chrono::milliseconds { 10 });
        for (const auto& symbol : symbols)
            symbol->step(startMs + step * 10);
    }
    std::printf("\nStart of %zu symbols: %.0f ms. ", catalogue.size(), (filled - begun) * 1000);
    return (cpuSeconds() - filled) / seconds * 100;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QString folder = qEnvironmentVariable("FATHOM_DATA");
    if (folder.isEmpty())
        std::printf("FATHOM_DATA is unset: there are no recordings to compare with, only the synthetic market is measured.\n\n");
    const std::uint64_t seed = argc > 1 ? QString::fromLocal8Bit(argv[1]).toULongLong() : 7;
    const auto catalogue = makeCatalogue();
    std::vector<bench::Column> columns;
    for (std::size_t i = 0; i < 2; ++i) {
        const Instrument& instrument = catalogue[i].listed.instrument;
        const QString file = folder + u"/usdm_" + instrument.symbol.toLower() + u"_20240808.gz";
        if (!folder.isEmpty()) {
            if (auto measure = measureRecording(file, instrument))
                columns.push_back({ instrument.baseAsset.toStdString() + " recorded", measure->rows() });
            else
                std::printf("Cannot read %s\n", qPrintable(file));
        }
        columns.push_back({ instrument.baseAsset.toStdString() + " simulated", measureSimulation(catalogue, i, seed)->rows() });
    }
    bench::printTable(columns);
    std::printf("The whole market costs %.1f %% of one core.\n", costOfWholeMarket(catalogue, seed));
    return 0;
}
