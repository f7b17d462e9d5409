// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/binance/depth_sync.h"
#include "core/binance/market_decoder.h"
#include "core/binance/rest_parsers.h"
#include "core/binance/signer.h"
#include "core/binance/user_decoder.h"
#include "tests/bench/recordings.h"

#include <benchmark/benchmark.h>
#include <openssl/evp.h>
#include <openssl/pem.h>

#include <thread>

using namespace fathom;
using namespace fathom::binance;

namespace {

SymbolGrid btcGrid() { return *SymbolGrid::of(*bench::btcInstrument()); }

// The book as the recording's snapshot leaves it; diffs are then applied one after the other, as they came.
void seed(OrderBook& book)
{
    book.clear();
    if (const auto snapshot = parse::depthSnapshot(bench::btcRecording().snapshot, btcGrid()))
        book.apply(snapshot->bids, snapshot->asks);
}

void labelDepth(benchmark::State& state)
{
    const auto& recording = bench::btcRecording();
    state.SetLabel(QString(recording.source + QStringLiteral(", %1 levels an event").arg(recording.levelsPerEvent, 0, 'f', 1)).toStdString());
}

void BM_DepthDecodeApply(benchmark::State& state)
{
    const auto& frames = bench::btcRecording().depth;
    const SymbolGrid grid = btcGrid();
    MarketDecoder decoder;
    DepthDiff diff;
    OrderBook book;
    seed(book);
    std::size_t next = 0;
    for (auto _ : state) {
        if (decoder.depth(frames[next], grid, diff) != ParseStatus::Ok) {
            state.SkipWithError("a frame was not decoded");
            break;
        }
        book.apply(diff.bids, diff.asks);
        benchmark::DoNotOptimize(book.bestBid());
        if (++next == frames.size()) {
            state.PauseTiming();
            next = 0;
            seed(book);
            state.ResumeTiming();
        }
    }
    labelDepth(state);
}
BENCHMARK(BM_DepthDecodeApply);

// One frame at a time after 2 ms of nothing and with the caches overwritten: what a terminal really sees.
void BM_DepthDecodeApplyCold(benchmark::State& state)
{
    const auto& frames = bench::btcRecording().depth;
    const SymbolGrid grid = btcGrid();
    MarketDecoder decoder;
    DepthDiff diff;
    OrderBook book;
    seed(book);
    std::vector<std::uint64_t> thrash(8 * 1024 * 1024 / sizeof(std::uint64_t));
    std::vector<double> times;
    std::size_t next = 0;
    for (auto _ : state) {
        std::this_thread::sleep_for(std::chrono::milliseconds(2));
        for (auto& word : thrash)
            ++word;
        benchmark::DoNotOptimize(thrash.data());
        const auto start = std::chrono::steady_clock::now();
        const auto status = decoder.depth(frames[next], grid, diff);
        book.apply(diff.bids, diff.asks);
        benchmark::DoNotOptimize(book.bestBid());
        const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
        if (status != ParseStatus::Ok)
            state.SkipWithError("a frame was not decoded");
        state.SetIterationTime(took.count());
        times.push_back(took.count() * 1e6);
        next = (next + 1) % frames.size();
    }
    std::sort(times.begin(), times.end());
    state.counters["p50_us"] = times[times.size() / 2];
    state.counters["p99_us"] = times[times.size() * 99 / 100];
    labelDepth(state);
}
BENCHMARK(BM_DepthDecodeApplyCold)->UseManualTime()->Iterations(800);

void BM_BookTickerDecode(benchmark::State& state)
{
    const auto& frames = bench::btcRecording().tickers;
    const SymbolGrid grid = btcGrid();
    MarketDecoder decoder;
    BookTicker ticker;
    std::size_t next = 0;
    for (auto _ : state) {
        if (decoder.bookTicker(frames[next], grid, ticker) != ParseStatus::Ok)
            state.SkipWithError("a frame was not decoded");
        benchmark::DoNotOptimize(ticker);
        next = next + 1 == frames.size() ? 0 : next + 1;
    }
    state.SetLabel(bench::btcRecording().source.toStdString());
}
BENCHMARK(BM_BookTickerDecode);

void BM_AggTradeDecode(benchmark::State& state)
{
    const QByteArray frame = padded(R"({"stream":"btcusdt@aggTrade","data":{"e":"aggTrade","E":1791391082024,"a":3478018549,"s":"BTCUSDT","p":"83434.40","q":"0.016","nq":"0.016","f":8154045700,"l":8154045704,"T":1791391081874,"m":true,"st":1}})");
    const SymbolGrid grid = btcGrid();
    MarketDecoder decoder;
    AggTrade trade;
    for (auto _ : state) {
        if (decoder.aggTrade(frame, grid, trade) != ParseStatus::Ok)
            state.SkipWithError("the frame was not decoded");
        benchmark::DoNotOptimize(trade);
    }
    state.SetLabel("one frame repeated");
}
BENCHMARK(BM_AggTradeDecode);

void BM_KlineDecode(benchmark::State& state)
{
    const QByteArray frame = padded(R"({"stream":"btcusdt@kline_1m","data":{"e":"kline","E":1791391082024,"s":"BTCUSDT","k":{"t":1791391080000,"T":1791391139999,"s":"BTCUSDT","i":"1m","f":8154045100,"L":8154045704,"o":"83430.10","c":"83434.40","h":"83440.00","l":"83429.90","v":"12.345","n":605,"x":false,"q":"1029997.12345","V":"6.172","Q":"514998.56172","B":"0"}}})");
    const SymbolGrid grid = btcGrid();
    MarketDecoder decoder;
    KlineUpdate kline;
    for (auto _ : state) {
        if (decoder.kline(frame, grid, kline) != ParseStatus::Ok)
            state.SkipWithError("the frame was not decoded");
        benchmark::DoNotOptimize(kline);
    }
    state.SetLabel("one frame repeated");
}
BENCHMARK(BM_KlineDecode);

void BM_OrderUpdateDecode(benchmark::State& state)
{
    const QByteArray frame = padded(R"({"e":"ORDER_TRADE_UPDATE","E":1791391082024,"T":1791391082020,"o":{"s":"BTCUSDT","c":"fth-7f3e-1","S":"BUY","o":"LIMIT","f":"GTX","q":"0.200","p":"83434.40","ap":"83434.40","sp":"0","x":"TRADE","X":"PARTIALLY_FILLED","i":8389765489684725123,"l":"0.100","z":"0.100","L":"83434.40","N":"USDT","n":"1.66868800","T":1791391082020,"t":8154045704,"b":"0","a":"8343.44","m":true,"R":false,"wt":"CONTRACT_PRICE","ot":"LIMIT","ps":"BOTH","cp":false,"rp":"0","pP":false,"si":0,"ss":0,"V":"EXPIRE_MAKER","pm":"NONE","gtd":0,"er":"0"}})");
    UserDecoder decoder;
    OrderUpdate update;
    for (auto _ : state) {
        if (!decoder.decodeOrderUpdate(frame, update))
            state.SkipWithError("the frame was not decoded");
        benchmark::DoNotOptimize(update);
    }
    state.SetLabel("one frame repeated");
}
BENCHMARK(BM_OrderUpdateDecode);

void BM_ExchangeInfo647(benchmark::State& state)
{
    const QByteArray& body = bench::exchangeInfoBody();
    std::size_t symbols = 0;
    for (auto _ : state) {
        const auto info = parse::exchangeInfo(body);
        if (!info)
            state.SkipWithError("exchangeInfo was not decoded");
        else
            symbols = info->instruments.size();
        benchmark::DoNotOptimize(info);
    }
    state.counters["symbols"] = static_cast<double>(symbols);
    state.SetLabel(bench::dataFolder().isEmpty() ? "synthetic" : "recording");
}
BENCHMARK(BM_ExchangeInfo647)->Unit(benchmark::kMillisecond);

const std::string_view orderPayload = "apiKey=vmPUZE6mv9SD5VNHk4HlWFsOr6aKE2zvsw0MuIgwCIPy6utIco14y7Ju91duEh8A&newClientOrderId=fth-7f3e-1"
                                      "&price=83434.40&quantity=0.200&recvWindow=3000&side=BUY&symbol=BTCUSDT&timeInForce=GTX"
                                      "&timestamp=1791391082024&type=LIMIT";

void sign(benchmark::State& state, const Secret& secret)
{
    const auto signer = Signer::create("vmPUZE6mv9SD5VNHk4HlWFsOr6aKE2zvsw0MuIgwCIPy6utIco14y7Ju91duEh8A", secret);
    if (!signer) {
        state.SkipWithError("the key was refused");
        return;
    }
    for (auto _ : state)
        benchmark::DoNotOptimize((*signer)->sign(orderPayload));
}

void BM_SignHmac(benchmark::State& state) { sign(state, Secret("2b5eb11e18796d12d88f13dc27dbbd02c2cc51ff7059765ed9821957d82bb4d9")); }
BENCHMARK(BM_SignHmac);

void BM_SignEd25519(benchmark::State& state)
{
    EVP_PKEY* key = EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519");
    BIO* memory = BIO_new(BIO_s_mem());
    PEM_write_bio_PrivateKey(memory, key, nullptr, nullptr, 0, nullptr, nullptr);
    char* text = nullptr;
    const long size = BIO_get_mem_data(memory, &text);
    const Secret secret(std::string_view(text, static_cast<std::size_t>(size)));
    BIO_free(memory);
    EVP_PKEY_free(key);
    sign(state, secret);
}
BENCHMARK(BM_SignEd25519);

} // namespace
