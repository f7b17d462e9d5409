// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/binance/key_code.h"
#include "core/binance/market_messages.h"

namespace fathom::binance {

//! The fields of the market frames, once for both ways of reading them. A source reads the value of
//! the key at hand: integer, ticks, steps, real, boolean, text, symbol, event, levels, object,
//! skip. Bits of `seen` say what was there. Internal to this room.

//! \brief Members of a depthUpdate. Source: ENDPOINTS 3.
struct DepthFields {
    using Out = DepthDiff;
    static constexpr std::uint64_t required = json::firstBits(8);

    static void clear(DepthDiff& out) { out.transactMs = 0; }
    template <class Source>
    static bool read(Source& from, std::uint64_t key, DepthDiff& out, std::uint64_t& seen)
    {
        using json::code, json::once;
        switch (key) {
        case code("e"):
            return once(seen, 0) && from.event("depthUpdate");
        case code("E"):
            return once(seen, 1) && from.integer(out.eventMs);
        case code("s"):
            return once(seen, 2) && from.symbol();
        case code("U"):
            return once(seen, 3) && from.integer(out.firstId);
        case code("u"):
            return once(seen, 4) && from.integer(out.lastId);
        case code("pu"):
            return once(seen, 5) && from.integer(out.previousId);
        case code("b"):
            return once(seen, 6) && from.levels(out.bids);
        case code("a"):
            return once(seen, 7) && from.levels(out.asks);
        case code("T"):
            return once(seen, 8) && from.integer(out.transactMs);
        default:
            return from.skip();
        }
    }
};

//! \brief Members of a bookTicker. Source: ENDPOINTS 3.
struct BookTickerFields {
    using Out = BookTicker;
    static constexpr std::uint64_t required = json::firstBits(8);

    static void clear(BookTicker& out) { out.transactMs = 0; }
    template <class Source>
    static bool read(Source& from, std::uint64_t key, BookTicker& out, std::uint64_t& seen)
    {
        using json::code, json::once;
        switch (key) {
        case code("e"):
            return once(seen, 0) && from.event("bookTicker");
        case code("u"):
            return once(seen, 1) && from.integer(out.updateId);
        case code("s"):
            return once(seen, 2) && from.symbol();
        case code("b"):
            return once(seen, 3) && from.ticks(out.bid.ticks);
        case code("B"):
            return once(seen, 4) && from.steps(out.bid.steps);
        case code("a"):
            return once(seen, 5) && from.ticks(out.ask.ticks);
        case code("A"):
            return once(seen, 6) && from.steps(out.ask.steps);
        case code("E"):
            return once(seen, 7) && from.integer(out.eventMs);
        case code("T"):
            return once(seen, 8) && from.integer(out.transactMs);
        default:
            return from.skip();
        }
    }
};

//! \brief Members of an aggTrade. Source: ENDPOINTS 3.
struct AggTradeFields {
    using Out = AggTrade;
    static constexpr std::uint64_t required = json::firstBits(10);

    static void clear(AggTrade&) { }
    template <class Source>
    static bool read(Source& from, std::uint64_t key, AggTrade& out, std::uint64_t& seen)
    {
        using json::code, json::once;
        switch (key) {
        case code("e"):
            return once(seen, 0) && from.event("aggTrade");
        case code("E"):
            return once(seen, 1) && from.integer(out.eventMs);
        case code("s"):
            return once(seen, 2) && from.symbol();
        case code("a"):
            return once(seen, 3) && from.integer(out.id);
        case code("p"):
            return once(seen, 4) && from.ticks(out.ticks);
        case code("q"):
            return once(seen, 5) && from.steps(out.steps);
        case code("f"):
            return once(seen, 6) && from.integer(out.firstTradeId);
        case code("l"):
            return once(seen, 7) && from.integer(out.lastTradeId);
        case code("T"):
            return once(seen, 8) && from.integer(out.tradeMs);
        case code("m"):
            return once(seen, 9) && from.boolean(out.buyerIsMaker);
        default:
            return from.skip();
        }
    }
};

//! \brief Members of the candle in a kline event. Source: ENDPOINTS 3.
struct CandleFields {
    static constexpr std::uint64_t required = json::firstBits(12);

    static bool interval(std::string_view text, Interval& out)
    {
        if (text == "1m") {
            out = Interval::M1;
            return true;
        }
        const auto interval = intervalFromName(
            QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size())));
        out = interval.value_or(Interval::M1);
        return interval.has_value();
    }
    template <class Source>
    static bool read(Source& from, std::uint64_t key, KlineUpdate& out, std::uint64_t& seen)
    {
        using json::code, json::once;
        Candle& candle = out.candle;
        switch (key) {
        case code("t"):
            return once(seen, 0) && from.integer(candle.openTime);
        case code("s"):
            return once(seen, 1) && from.symbol();
        case code("i"): {
            std::string_view text;
            return once(seen, 2) && from.text(text) && interval(text, out.interval);
        }
        case code("o"):
            return once(seen, 3) && from.ticks(candle.open);
        case code("c"):
            return once(seen, 4) && from.ticks(candle.close);
        case code("h"):
            return once(seen, 5) && from.ticks(candle.high);
        case code("l"):
            return once(seen, 6) && from.ticks(candle.low);
        case code("v"):
            return once(seen, 7) && from.real(candle.volume);
        case code("n"):
            return once(seen, 8) && from.integer(candle.trades);
        case code("x"):
            return once(seen, 9) && from.boolean(candle.closed);
        case code("q"):
            return once(seen, 10) && from.real(candle.quoteVolume);
        case code("V"):
            return once(seen, 11) && from.real(candle.takerBuyVolume);
        default:
            return from.skip();
        }
    }
};

//! \brief Members of a kline event around its candle. Source: ENDPOINTS 3.
struct KlineFields {
    using Out = KlineUpdate;
    static constexpr std::uint64_t required = json::firstBits(4);

    static void clear(KlineUpdate&) { }
    template <class Source>
    static bool read(Source& from, std::uint64_t key, KlineUpdate& out, std::uint64_t& seen)
    {
        using json::code, json::once;
        switch (key) {
        case code("e"):
            return once(seen, 0) && from.event("kline");
        case code("E"):
            return once(seen, 1) && from.integer(out.eventMs);
        case code("s"):
            return once(seen, 2) && from.symbol();
        case code("k"): {
            std::uint64_t inner = 0;
            return once(seen, 3) && from.object([&](auto& field, std::uint64_t name) {
                return CandleFields::read(field, name, out, inner);
            }) && inner == CandleFields::required;
        }
        default:
            return from.skip();
        }
    }
};

} // namespace fathom::binance
