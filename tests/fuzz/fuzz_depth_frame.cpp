// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/binance/market_decoder.h"
#include "core/domain/order_book.h"
#include "tests/core/binance/wire_fixture.h"
#include "tests/fuzz/fuzz.h"

using namespace fathom;
using namespace fathom::binance;

// What the scanner reads, simdjson reads alike; what either reads goes into a book that stays in order.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static MarketDecoder decoder;
    static const SymbolGrid grids[] = { test::grid(), test::grid("BTCUSDT", "0.05", "5") };
    const QByteArray frame = padded({ reinterpret_cast<const char*>(data), static_cast<qsizetype>(size) });
    for (const SymbolGrid& grid : grids) {
        DepthDiff scanned, tolerant;
        const ParseStatus status = decoder.depthTolerant(frame, grid, tolerant);
        if (scanDepth(frame, grid, scanned)) {
            fuzz::require(status == ParseStatus::Ok);
            fuzz::require(scanned.bids == tolerant.bids && scanned.asks == tolerant.asks);
            fuzz::require(scanned.firstId == tolerant.firstId && scanned.lastId == tolerant.lastId && scanned.previousId == tolerant.previousId
                && scanned.eventMs == tolerant.eventMs && scanned.transactMs == tolerant.transactMs);
        }
        if (status == ParseStatus::Ok) {
            OrderBook book;
            book.apply(tolerant.bids, tolerant.asks);
            BookView view;
            book.fill(view, 1'000);
            fuzz::require(std::is_sorted(view.bids.begin(), view.bids.end(), [](const auto& a, const auto& b) { return a.ticks > b.ticks; }));
            fuzz::require(std::is_sorted(view.asks.begin(), view.asks.end(), [](const auto& a, const auto& b) { return a.ticks < b.ticks; }));
        }
    }
    AggTrade trade;
    BookTicker ticker;
    KlineUpdate kline;
    std::vector<MarkPrice> marks;
    std::vector<Ticker> tickers;
    std::vector<ForcedOrder> orders;
    static_cast<void>(decoder.aggTrade(frame, grids[0], trade));
    static_cast<void>(decoder.bookTicker(frame, grids[0], ticker));
    static_cast<void>(decoder.kline(frame, grids[0], kline));
    static_cast<void>(decoder.markPrices(frame, marks));
    static_cast<void>(decoder.tickers(frame, tickers));
    static_cast<void>(decoder.miniTickers(frame, tickers));
    static_cast<void>(decoder.forcedOrders(frame, orders));
    static_cast<void>(decoder.streamOfAny(frame));
    return 0;
}

std::vector<std::string_view> fathom::fuzz::seeds()
{
    return {
        R"({"stream":"btcusdt@depth@100ms","data":{"e":"depthUpdate","E":1723161256299,"T":1723161256298,"s":"BTCUSDT","U":5123107832006,"u":5123107837557,"pu":5123107831937,"b":[["58710.20","0.014"],["61496.50","0.010"]],"a":[["61800.30","0.000"]]}})",
        R"({"e":"depthUpdate","E":1,"T":2,"s":"BTCUSDT","U":3,"u":4,"pu":2,"b":[],"a":[["61800.30","5"],["61800.35","10.000"]],"ps":"BTCUSDT","st":1})",
        R"({"e":"depthUpdate","E":1,"T":2,"s":"BTCUSDT","U":3,"u":4,"pu":2,"b":[["0","0"]],"a":[]})",
        R"({"stream":"btcusdt@aggTrade","data":{"e":"aggTrade","E":1,"a":2,"s":"BTCUSDT","p":"83434.40","q":"0.016","nq":"0.016","f":3,"l":4,"T":5,"m":true,"st":1}})",
        R"({"e":"bookTicker","u":1,"s":"BTCUSDT","b":"61800.20","B":"2.507","a":"61800.30","A":"2.510","T":3,"E":4})",
        R"({"e":"kline","E":1,"s":"BTCUSDT","k":{"t":1,"T":2,"s":"BTCUSDT","i":"1m","f":1,"L":2,"o":"1.0","c":"1.0","h":"1.0","l":"1.0","v":"1","n":1,"x":false,"q":"1","V":"1","Q":"1","B":"0"}})",
        R"([{"e":"markPriceUpdate","E":1,"s":"BTCUSDT","p":"1.5","i":"1.5","P":"1","r":"0.0003","T":2},{"e":"markPriceUpdate","E":1,"s":"X","p":"1","i":"","P":"","r":"","T":0,"st":2}])",
        R"([{"e":"24hrMiniTicker","E":1,"s":"BTCUSDT","c":"101","o":"99","h":"102","l":"98","v":"1","q":"100"}])",
    };
}
