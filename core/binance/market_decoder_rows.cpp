// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/binance/market_decoder.h"

#include "core/binance/json_reader.h"

namespace fathom::binance {

namespace {

using json::code;
using json::codeOf;
using json::od::field;
using json::od::value;

constexpr std::int64_t usdMargined = 1; // "st" of our product; absent before 2026-06-30 and on test networks

// A price that must be one.
bool price(value& from, Decimal& out) { return json::readDecimal(from, out) && out.isPositive(); }
bool amount(value& from, Decimal& out) { return json::readDecimal(from, out) && !out.isNegative(); }

// Some contracts print "" where a figure does not apply to them.
bool figureOrBlank(value& from, Decimal& out)
{
    const json::Token token = json::tokenOf(from);
    out = Decimal();
    return (token.kind == json::TokenKind::String && token.text.empty()) || json::readDecimal(from, out);
}

bool time(value& from, WallTime& out)
{
    std::int64_t ms = 0;
    const bool read = json::readInteger(from, ms) && ms >= 0;
    out = wallTimeFromMs(ms);
    return read;
}

bool isEvent(value& from, std::string_view name, ParseStatus& why)
{
    std::string_view text;
    if (json::readText(from, text) && text == name)
        return true;
    why = ParseStatus::WrongEvent;
    return false;
}

// Rows of an array frame: \p row fills one from a field and says whether it could; what is not whole spoils the frame.
template <class Row, class ReadField>
ParseStatus readRows(json::Reader& reader, QByteArrayView frame, std::string_view event, std::uint64_t required,
    std::vector<Row>& out, ReadField readField)
{
    out.clear();
    ParseStatus why = ParseStatus::Malformed;
    const bool read = reader.payload(frame, [&](value& root) {
        return json::eachRow(root, [&](value& object) {
            Row& row = out.emplace_back();
            std::uint64_t seen = 0;
            std::int64_t product = usdMargined;
            const bool whole = json::eachFieldOf(object, [&](field& item) {
                const std::uint64_t key = codeOf(item);
                if (key == code("e"))
                    return json::once(seen, 0) && isEvent(item.value(), event, why);
                if (key == code("st"))
                    return json::readInteger(item.value(), product);
                return readField(key, item.value(), row, seen);
            });
            if (!whole || (seen & required) != required)
                return false;
            if (product != usdMargined)
                out.pop_back();
            return true;
        });
    });
    return read ? ParseStatus::Ok : why;
}

} // namespace

ParseStatus MarketDecoder::markPrices(QByteArrayView frame, std::vector<MarkPrice>& out)
{
    return readRows(*m_reader, frame, "markPriceUpdate", json::firstBits(7), out,
        [](std::uint64_t key, value& v, MarkPrice& row, std::uint64_t& seen) {
            switch (key) {
            case code("E"): return json::once(seen, 1) && time(v, row.time);
            case code("s"): return json::once(seen, 2) && json::readName(v, row.symbol);
            case code("p"): return json::once(seen, 3) && price(v, row.mark);
            case code("i"): return json::once(seen, 4) && figureOrBlank(v, row.index);
            case code("r"): return json::once(seen, 5) && figureOrBlank(v, row.fundingRate);
            case code("T"): return json::once(seen, 6) && time(v, row.nextFunding);
            default: return true;
            }
        });
}

ParseStatus MarketDecoder::assetIndexes(QByteArrayView frame, std::vector<AssetIndex>& out)
{
    const ParseStatus status = readRows(*m_reader, frame, "assetIndexUpdate", json::firstBits(6), out,
        [](std::uint64_t key, value& v, AssetIndex& row, std::uint64_t& seen) {
            switch (key) {
            case code("E"): return json::once(seen, 1) && time(v, row.time);
            case code("s"): return json::once(seen, 2) && json::readName(v, row.asset);
            case code("i"): return json::once(seen, 3) && amount(v, row.index);
            case code("B"): return json::once(seen, 4) && amount(v, row.bidRate);
            case code("A"): return json::once(seen, 5) && amount(v, row.askRate);
            default: return true;
            }
        });
    for (AssetIndex& row : out)
        row.asset = assetOfIndex(row.asset);
    return status;
}

ParseStatus MarketDecoder::tickers(QByteArrayView frame, std::vector<Ticker>& out)
{
    return readRows(*m_reader, frame, "24hrTicker", json::firstBits(10), out,
        [](std::uint64_t key, value& v, Ticker& row, std::uint64_t& seen) {
            switch (key) {
            case code("E"): return json::once(seen, 1) && time(v, row.time);
            case code("s"): return json::once(seen, 2) && json::readName(v, row.symbol);
            case code("P"): return json::once(seen, 3) && json::readDecimal(v, row.changePercent);
            case code("c"): return json::once(seen, 4) && amount(v, row.last);
            case code("o"): return json::once(seen, 5) && amount(v, row.open);
            case code("h"): return json::once(seen, 6) && amount(v, row.high);
            case code("l"): return json::once(seen, 7) && amount(v, row.low);
            case code("v"): return json::once(seen, 8) && amount(v, row.volume);
            case code("q"): return json::once(seen, 9) && amount(v, row.quoteVolume);
            default: return true;
            }
        });
}

ParseStatus MarketDecoder::miniTickers(QByteArrayView frame, std::vector<Ticker>& out)
{
    const ParseStatus status = readRows(*m_reader, frame, "24hrMiniTicker", json::firstBits(9), out,
        [](std::uint64_t key, value& v, Ticker& row, std::uint64_t& seen) {
            switch (key) {
            case code("E"): return json::once(seen, 1) && time(v, row.time);
            case code("s"): return json::once(seen, 2) && json::readName(v, row.symbol);
            case code("c"): return json::once(seen, 3) && amount(v, row.last);
            case code("o"): return json::once(seen, 4) && amount(v, row.open);
            case code("h"): return json::once(seen, 5) && amount(v, row.high);
            case code("l"): return json::once(seen, 6) && amount(v, row.low);
            case code("v"): return json::once(seen, 7) && amount(v, row.volume);
            case code("q"): return json::once(seen, 8) && amount(v, row.quoteVolume);
            default: return true;
            }
        });
    for (Ticker& row : out) // the venue prints the full ticker's percentage with three decimals
        row.changePercent = ((row.last - row.open) * Decimal(100) / row.open).rounded(3, Decimal::Rounding::Nearest);
    return status;
}

ParseStatus MarketDecoder::forcedOrders(QByteArrayView frame, std::vector<ForcedOrder>& out)
{
    out.clear();
    ParseStatus why = ParseStatus::Malformed;
    const auto readOrder = [&](value& from) {
        ForcedOrder& order = out.emplace_back();
        std::uint64_t seen = 0;
        std::int64_t product = usdMargined;
        const bool read = json::eachFieldOf(from, [&](field& item) {
            value& v = item.value();
            switch (codeOf(item)) {
            case code("s"): return json::once(seen, 0) && json::readName(v, order.symbol);
            case code("S"): {
                std::string_view word;
                if (!json::once(seen, 1) || !json::readText(v, word) || (word != "BUY" && word != "SELL"))
                    return false;
                order.side = word == "BUY" ? Side::Buy : Side::Sell;
                return true;
            }
            case code("q"): return json::once(seen, 2) && amount(v, order.quantity);
            case code("p"): return json::once(seen, 3) && amount(v, order.price);
            case code("ap"): return json::once(seen, 4) && amount(v, order.averagePrice);
            case code("T"): return json::once(seen, 5) && time(v, order.time);
            case code("st"): return json::readInteger(v, product);
            default: return true;
            }
        });
        if (product != usdMargined)
            out.pop_back();
        return read && seen == json::firstBits(6);
    };
    const bool read = m_reader->payload(frame, [&](value& root) {
        return json::eachRow(root, [&](value& object) {
            std::uint64_t seen = 0;
            return json::eachFieldOf(object, [&](field& item) {
                switch (codeOf(item)) {
                case code("e"): return json::once(seen, 0) && isEvent(item.value(), "forceOrder", why);
                case code("o"): return json::once(seen, 1) && readOrder(item.value());
                default: return true;
                }
            }) && seen == json::firstBits(2);
        });
    });
    return read ? ParseStatus::Ok : why;
}

} // namespace fathom::binance
