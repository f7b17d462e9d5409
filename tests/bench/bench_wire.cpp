// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/binance/market_decoder.h"
#include "core/domain/order_book.h"
#include "core/net/websocket_connection.h"
#include "tests/bench/recordings.h"
#include "tests/bench/tls_sink.h"

#include <QCoreApplication>
#include <QSslCertificate>

#include <benchmark/benchmark.h>

using namespace fathom;
using namespace std::chrono_literals;

namespace {

void waitBetween(std::int64_t ms)
{
    const auto start = std::chrono::steady_clock::now();
    while (std::chrono::steady_clock::now() - start < std::chrono::milliseconds(ms))
        std::this_thread::sleep_for(200us);
}

void summarise(benchmark::State& state, std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    state.counters["p50_us"] = times[times.size() / 2];
    state.counters["p99_us"] = times[times.size() * 99 / 100];
    state.SetLabel(bench::btcRecording().source.toStdString());
}

// A depth frame written by a TLS peer, to the moment it stands in the book; the argument is the pause between frames in ms.
void BM_WireToBook(benchmark::State& state)
{
    const auto& frames = bench::btcRecording().depth;
    const auto grid = *binance::SymbolGrid::of(*bench::btcInstrument());
    bench::TlsPusher pusher;
    net::ConnectPolicy policy;
    policy.setAuthorities({ QSslCertificate(pusher.authority()) });
    RealClock clock;
    net::WebSocketConnection connection(policy, {}, &clock);
    binance::MarketDecoder decoder;
    binance::DepthDiff diff;
    OrderBook book;
    std::optional<bench::Instant> applied;
    connection.setTextHandler([&](QByteArrayView text, MonotonicTime) {
        if (decoder.depth(text, grid, diff) == binance::ParseStatus::Ok)
            book.apply(diff.bids, diff.asks);
        applied = std::chrono::steady_clock::now();
    });
    connection.open(QUrl(QStringLiteral("wss://127.0.0.1:%1/").arg(pusher.port())));
    while (!connection.isOpen())
        QCoreApplication::processEvents(QEventLoop::AllEvents, 50);
    if (!pusher.waitForClient(2s)) {
        state.SkipWithError("no connection");
        return;
    }

    std::vector<double> times;
    std::size_t next = 0;
    for (auto _ : state) {
        waitBetween(state.range(0));
        applied.reset();
        std::chrono::steady_clock::time_point sent;
        std::thread writer([&] { sent = pusher.push(frames[next]); });
        while (!applied)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents); // sleeps as a thread's own loop does; with a limit it would spin
        writer.join();
        const std::chrono::duration<double> took = *applied - sent;
        state.SetIterationTime(took.count());
        times.push_back(took.count() * 1e6);
        next = (next + 1) % frames.size();
    }
    summarise(state, std::move(times));
}
BENCHMARK(BM_WireToBook)->Arg(2)->Arg(20)->UseManualTime()->Iterations(400)->Unit(benchmark::kMicrosecond);

// The same frames to a bare kept TLS socket that does nothing with them: what no client can beat.
void BM_FrameFloor(benchmark::State& state)
{
    const auto& frames = bench::btcRecording().depth;
    bench::TlsPusher pusher;
    bench::BareTlsClient client(pusher.port());
    if (!client.isOpen() || !pusher.waitForClient(2s)) {
        state.SkipWithError("no connection");
        return;
    }
    std::vector<double> times;
    std::size_t next = 0;
    for (auto _ : state) {
        waitBetween(state.range(0));
        std::chrono::steady_clock::time_point sent;
        std::thread writer([&] { sent = pusher.push(frames[next]); });
        const auto whole = client.receive(frames[next]);
        writer.join();
        if (!whole) {
            state.SkipWithError("the peer is gone");
            return;
        }
        const std::chrono::duration<double> took = *whole - sent;
        state.SetIterationTime(took.count());
        times.push_back(took.count() * 1e6);
        next = (next + 1) % frames.size();
    }
    summarise(state, std::move(times));
}
BENCHMARK(BM_FrameFloor)->Arg(2)->Arg(20)->UseManualTime()->Iterations(400)->Unit(benchmark::kMicrosecond);

} // namespace
