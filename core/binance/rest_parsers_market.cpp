// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/binance/rest_parsers.h"

#include "core/binance/rest_rows.h"

namespace fathom::binance::parse {

using json::name;
using json::once;
using json::od::value;

namespace {

bool readLevels(value& from, const SymbolGrid& grid, std::vector<BookLevel>& out)
{
    return json::eachElement(from, [&](value& pair) {
        BookLevel& level = out.emplace_back();
        int index = 0;
        return json::eachElement(pair, [&](value& part) {
            const json::Token token = json::tokenOf(part);
            const char* const begin = token.text.data();
            const char* const end = begin + token.text.size();
            ++index;
            return index > 2
                || (json::isNumeric(token) && (index == 1 ? grid.price : grid.quantity).parse(begin, end, index == 1 ? level.ticks : level.steps));
        }) && index >= 2;
    });
}

bool readOnGrid(value& from, const GridScale& grid, std::int64_t& out)
{
    const json::Token token = json::tokenOf(from);
    const char* const begin = token.text.data();
    return json::isNumeric(token) && grid.parse(begin, begin + token.text.size(), out);
}

bool readVolume(value& from, double& out) { return json::readDouble(from, out) && out >= 0; }

bool readCandle(value& from, const SymbolGrid& grid, std::int64_t nowMs, Candle& out)
{
    int index = 0;
    std::int64_t closeTime = 0;
    const bool read = json::eachElement(from, [&](value& part) {
        switch (index++) {
        case 0: return json::readInteger(part, out.openTime);
        case 1: return readOnGrid(part, grid.price, out.open);
        case 2: return readOnGrid(part, grid.price, out.high);
        case 3: return readOnGrid(part, grid.price, out.low);
        case 4: return readOnGrid(part, grid.price, out.close);
        case 5: return readVolume(part, out.volume);
        case 6: return json::readInteger(part, closeTime);
        case 7: return readVolume(part, out.quoteVolume);
        case 8: return json::readInteger(part, out.trades);
        case 9: return readVolume(part, out.takerBuyVolume);
        default: return true;
        }
    });
    out.closed = closeTime < nowMs;
    return read && index >= 10 && out.low <= out.high && out.low <= std::min(out.open, out.close)
        && out.high >= std::max(out.open, out.close);
}

constexpr std::size_t mostMarkets = 64, mostSpans = 4'096;

bool readSpan(value& from, TradingHours::Span& out)
{
    int seen = 0;
    return json::eachFieldOf(from, [&](json::od::field& field) {
        const std::string_view key = json::keyOf(field);
        value& v = field.value();
        if (key == "startTime")
            return ++seen != 0 && json::readTime(v, out.from);
        if (key == "endTime")
            return ++seen != 0 && json::readTime(v, out.to);
        if (key != "type")
            return true;
        QString type;
        ++seen;
        const bool read = json::readName(v, type);
        out.isOpen = read && type != QLatin1String("NO_TRADING");
        return read;
    }) && seen == 3 && out.from < out.to;
}

bool readHours(value& from, TradingHours& out)
{
    return json::eachFieldOf(from, [&](json::od::field& field) {
        if (json::keyOf(field) != "sessions")
            return true;
        return json::eachElement(field.value(), [&](value& span) { return out.spans.size() < mostSpans && readSpan(span, out.spans.emplace_back()); });
    });
}

} // namespace

Result<std::vector<TradingHours>> tradingSchedule(const QByteArray& body)
{
    return json::rowOf<std::vector<TradingHours>>(body, "tradingSchedule", json::firstBits(1),
        [](std::uint64_t key, value& v, std::vector<TradingHours>& row, std::uint64_t& seen) {
            if (key != name("marketSchedules"))
                return true;
            return once(seen, 0) && json::eachFieldOf(v, [&](json::od::field& field) {
                if (row.size() >= mostMarkets)
                    return false;
                TradingHours& hours = row.emplace_back();
                hours.market = json::textOf(json::keyOf(field));
                return readHours(field.value(), hours);
            });
        });
}

Result<DepthSnapshot> depthSnapshot(const QByteArray& body, const SymbolGrid& grid)
{
    return json::rowOf<DepthSnapshot>(body, "depth", json::firstBits(3),
        [&](std::uint64_t key, value& v, DepthSnapshot& row, std::uint64_t& seen) {
            switch (key) {
            case name("lastUpdateId"): return once(seen, 0) && json::readInteger(v, row.lastUpdateId) && row.lastUpdateId >= 0;
            case name("bids"): return once(seen, 1) && readLevels(v, grid, row.bids);
            case name("asks"): return once(seen, 2) && readLevels(v, grid, row.asks);
            case name("E"): return json::readInteger(v, row.eventMs);
            case name("T"): return json::readInteger(v, row.transactMs);
            default: return true;
            }
        });
}

Result<std::vector<Candle>> klines(const QByteArray& body, const SymbolGrid& grid, std::int64_t nowMs)
{
    json::Reader reader;
    std::vector<Candle> candles;
    std::int64_t previous = INT64_MIN;
    const QByteArray bytes = padded(body);
    const bool read = reader.whole(bytes, [&](value& root) {
        return json::eachElement(root, [&](value& element) {
            Candle& candle = candles.emplace_back();
            const bool good = readCandle(element, grid, nowMs, candle) && candle.openTime > previous;
            previous = candle.openTime;
            return good;
        });
    });
    if (!read)
        return fail(Error::Code::BadReply, QStringLiteral("klines are not whole"));
    return candles;
}

Result<std::vector<AggTrade>> aggTrades(const QByteArray& body, const SymbolGrid& grid)
{
    return json::rowsOf<AggTrade>(body, "aggTrades", json::firstBits(7),
        [&](std::uint64_t key, value& v, AggTrade& row, std::uint64_t& seen) {
            switch (key) {
            case name("a"): return once(seen, 0) && json::readInteger(v, row.id);
            case name("p"): return once(seen, 1) && readOnGrid(v, grid.price, row.ticks);
            case name("q"): return once(seen, 2) && readOnGrid(v, grid.quantity, row.steps);
            case name("f"): return once(seen, 3) && json::readInteger(v, row.firstTradeId);
            case name("l"): return once(seen, 4) && json::readInteger(v, row.lastTradeId);
            case name("T"): return once(seen, 5) && json::readInteger(v, row.tradeMs);
            case name("m"): return once(seen, 6) && json::readBool(v, row.buyerIsMaker);
            default: return true;
            }
        });
}

Result<std::vector<Ticker>> tickers24h(const QByteArray& body)
{
    return json::rowsOf<Ticker>(body, "ticker", json::firstBits(6), [](std::uint64_t key, value& v, Ticker& row, std::uint64_t& seen) {
        switch (key) {
        case name("symbol"): return once(seen, 0) && json::readName(v, row.symbol);
        case name("lastPrice"): return once(seen, 1) && json::readAmount(v, row.last);
        case name("openPrice"): return once(seen, 2) && json::readAmount(v, row.open);
        case name("highPrice"): return once(seen, 3) && json::readAmount(v, row.high);
        case name("lowPrice"): return once(seen, 4) && json::readAmount(v, row.low);
        case name("priceChangePercent"): return once(seen, 5) && json::readDecimal(v, row.changePercent);
        case name("volume"): return json::readFigure(v, row.volume);
        case name("quoteVolume"): return json::readFigure(v, row.quoteVolume);
        case name("closeTime"): return json::readTime(v, row.time);
        default: return true;
        }
    });
}

Result<std::vector<MarkPrice>> premiumIndex(const QByteArray& body)
{
    return json::rowsOf<MarkPrice>(body, "premiumIndex", json::firstBits(2),
        [](std::uint64_t key, value& v, MarkPrice& row, std::uint64_t& seen) {
            switch (key) {
            case name("symbol"): return once(seen, 0) && json::readName(v, row.symbol);
            case name("markPrice"): return once(seen, 1) && json::readAmount(v, row.mark);
            case name("indexPrice"): return json::readFigure(v, row.index);
            case name("lastFundingRate"): return json::readFigure(v, row.fundingRate);
            case name("nextFundingTime"): return json::readTime(v, row.nextFunding);
            case name("time"): return json::readTime(v, row.time);
            default: return true;
            }
        });
}

Result<std::vector<AssetIndex>> assetIndexes(const QByteArray& body)
{
    return json::rowsOf<AssetIndex>(body, "assetIndex", json::firstBits(4),
        [](std::uint64_t key, value& v, AssetIndex& row, std::uint64_t& seen) {
            switch (key) {
            case name("symbol"):
                if (!json::once(seen, 0) || !json::readName(v, row.asset))
                    return false;
                row.asset = assetOfIndex(row.asset);
                return true;
            case name("index"): return once(seen, 1) && json::readAmount(v, row.index);
            case name("bidRate"): return once(seen, 2) && json::readAmount(v, row.bidRate);
            case name("askRate"): return once(seen, 3) && json::readAmount(v, row.askRate);
            case name("time"): return json::readTime(v, row.time);
            default: return true;
            }
        });
}

Result<OpenInterest> openInterest(const QByteArray& body)
{
    return json::rowOf<OpenInterest>(body, "openInterest", json::firstBits(2),
        [](std::uint64_t key, value& v, OpenInterest& row, std::uint64_t& seen) {
            switch (key) {
            case name("symbol"): return once(seen, 0) && json::readName(v, row.symbol);
            case name("openInterest"): return once(seen, 1) && json::readAmount(v, row.amount);
            case name("time"): return json::readTime(v, row.time);
            default: return true;
            }
        });
}

Result<WallTime> serverTime(const QByteArray& body)
{
    return json::rowOf<WallTime>(body, "time", json::firstBits(1), [](std::uint64_t key, value& v, WallTime& row, std::uint64_t& seen) {
        return key != name("serverTime") || (once(seen, 0) && json::readTime(v, row));
    });
}

} // namespace fathom::binance::parse
