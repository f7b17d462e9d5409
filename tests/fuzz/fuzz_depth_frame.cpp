// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/binance/market_decoder.h"
#include "core/domain/order_book.h"
#include "tests/core/binance/wire_fixture.h"
#include "tests/fuzz/fuzz.h"

using namespace fathom;
using namespace fathom::binance;

namespace {

// What the scanner reads, simdjson reads alike.
template <class Out>
ParseStatus sameBothWays(MarketDecoder& decoder, const QByteArray& frame, const SymbolGrid& grid, Out& tolerant)
{
    Out scanned;
    const ParseStatus status = decoder.tolerant(frame, grid, tolerant);
    if (scan(frame, grid, scanned))
        fuzz::require(status == ParseStatus::Ok && scanned == tolerant);
    return status;
}

} // namespace

// What either reads goes into a book that stays in order.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static MarketDecoder decoder;
    static const SymbolGrid grids[] = { test::grid(), test::grid("BTCUSDT", "0.05", "5") };
    const QByteArray frame = padded({ reinterpret_cast<const char*>(data), static_cast<qsizetype>(size) });
    for (const SymbolGrid& grid : grids) {
        DepthDiff diff;
        AggTrade trade;
        BookTicker ticker;
        KlineUpdate kline;
        sameBothWays(decoder, frame, grid, trade);
        sameBothWays(decoder, frame, grid, ticker);
        sameBothWays(decoder, frame, grid, kline);
        if (sameBothWays(decoder, frame, grid, diff) == ParseStatus::Ok) {
            OrderBook book;
            book.apply(diff.bids, diff.asks);
            BookView view;
            book.fill(view, 1'000);
            fuzz::require(std::is_sorted(view.bids.begin(), view.bids.end(), [](const auto& a, const auto& b) { return a.ticks > b.ticks; }));
            fuzz::require(std::is_sorted(view.asks.begin(), view.asks.end(), [](const auto& a, const auto& b) { return a.ticks < b.ticks; }));
        }
    }
    std::vector<MarkPrice> marks;
    std::vector<Ticker> tickers;
    std::vector<ForcedOrder> orders;
    static_cast<void>(decoder.markPrices(frame, marks));
    static_cast<void>(decoder.tickers(frame, tickers));
    static_cast<void>(decoder.miniTickers(frame, tickers));
    static_cast<void>(decoder.forcedOrders(frame, orders));
    static_cast<void>(decoder.streamOfAny(frame));
    return 0;
}
