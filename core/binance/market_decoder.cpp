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

// Reads and remembers why it stopped; the first reason wins.
class Judge
{
public:
    explicit Judge(const SymbolGrid& grid)
        : m_grid(grid)
    {
    }
    bool integer(value& from, std::int64_t& out) { return json::readInteger(from, out) || say(ParseStatus::BadNumber); }
    bool ticks(value& from, std::int64_t& out) { return count(from, m_grid.price, out); }
    bool steps(value& from, std::int64_t& out) { return count(from, m_grid.quantity, out); }
    bool real(value& from, double& out)
    {
        return (json::readDouble(from, out) && out >= 0) || say(ParseStatus::BadNumber);
    }
    bool symbol(value& from)
    {
        const std::string_view expected(m_grid.symbol.constData(), static_cast<std::size_t>(m_grid.symbol.size()));
        std::string_view text;
        if (json::isWord(from, expected))
            return true;
        if (!json::readText(from, text))
            return say(ParseStatus::Malformed);
        return text == expected || say(ParseStatus::WrongSymbol);
    }
    bool event(value& from, std::string_view name) { return json::isWord(from, name) || say(ParseStatus::WrongEvent); }
    bool levels(value& from, std::vector<BookLevel>& out)
    {
        out.clear();
        return json::eachElement(from, [&](value& pair) {
            BookLevel& level = out.emplace_back();
            int index = 0;
            return json::eachElement(pair, [&](value& part) {
                ++index;
                return index == 1 ? ticks(part, level.ticks) : index == 2 ? steps(part, level.steps) : true;
            }) && index >= 2;
        });
    }
    bool say(ParseStatus why)
    {
        if (m_why == ParseStatus::Ok)
            m_why = why;
        return false;
    }
    ParseStatus verdict(bool read, bool complete)
    {
        if (!read || !complete)
            say(ParseStatus::Malformed);
        return m_why;
    }

private:
    bool count(value& from, const GridScale& grid, std::int64_t& out)
    {
        const json::Token token = json::tokenOf(from);
        if (!json::isNumeric(token))
            return say(ParseStatus::BadNumber);
        const char* const begin = token.text.data();
        if (grid.parse(begin, begin + token.text.size(), out))
            return true;
        Decimal number;
        return say(readDecimal(token.text, number) && !number.isNegative() ? ParseStatus::OffGrid : ParseStatus::BadNumber);
    }

    const SymbolGrid& m_grid;
    ParseStatus m_why = ParseStatus::Ok;
};

bool readInterval(std::string_view text, Interval& out)
{
    if (text == "1m") {
        out = Interval::M1;
        return true;
    }
    const auto interval = intervalFromName(QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size())));
    if (interval)
        out = *interval;
    return interval.has_value();
}

bool readCandle(Judge& judge, value& from, KlineUpdate& out)
{
    std::uint64_t seen = 0;
    Candle& candle = out.candle;
    const bool read = json::eachFieldOf(from, [&](field& item) {
        value& v = item.value();
        switch (codeOf(item)) {
        case code("t"): return json::once(seen, 0) && judge.integer(v, candle.openTime);
        case code("s"): return json::once(seen, 1) && judge.symbol(v);
        case code("i"): {
            std::string_view text;
            return json::once(seen, 2) && ((json::readText(v, text) && readInterval(text, out.interval)) || judge.say(ParseStatus::Malformed));
        }
        case code("o"): return json::once(seen, 3) && judge.ticks(v, candle.open);
        case code("c"): return json::once(seen, 4) && judge.ticks(v, candle.close);
        case code("h"): return json::once(seen, 5) && judge.ticks(v, candle.high);
        case code("l"): return json::once(seen, 6) && judge.ticks(v, candle.low);
        case code("v"): return json::once(seen, 7) && judge.real(v, candle.volume);
        case code("n"): return json::once(seen, 8) && judge.integer(v, candle.trades);
        case code("x"): return json::once(seen, 9) && json::readBool(v, candle.closed);
        case code("q"): return json::once(seen, 10) && judge.real(v, candle.quoteVolume);
        case code("V"): return json::once(seen, 11) && judge.real(v, candle.takerBuyVolume);
        default: return true;
        }
    });
    return read && seen == json::firstBits(12);
}

} // namespace

const char* parseStatusName(ParseStatus status)
{
    switch (status) {
    case ParseStatus::Ok: return "ok";
    case ParseStatus::Malformed: return "malformed";
    case ParseStatus::BadNumber: return "bad number";
    case ParseStatus::OffGrid: return "off the grid";
    case ParseStatus::WrongSymbol: return "wrong symbol";
    case ParseStatus::WrongEvent: return "wrong event";
    }
    return "unknown";
}

MarketDecoder::MarketDecoder()
    : m_reader(std::make_unique<json::Reader>())
{
}

MarketDecoder::~MarketDecoder() = default;

ParseStatus MarketDecoder::depth(QByteArrayView frame, const SymbolGrid& grid, DepthDiff& out)
{
    return scanDepth(frame, grid, out) ? ParseStatus::Ok : depthTolerant(frame, grid, out);
}

ParseStatus MarketDecoder::depthTolerant(QByteArrayView frame, const SymbolGrid& grid, DepthDiff& out)
{
    Judge judge(grid);
    std::uint64_t seen = 0;
    out.transactMs = 0;
    const bool read = m_reader->payload(frame, [&](value& root) {
        return json::eachFieldOf(root, [&](field& item) {
            value& v = item.value();
            switch (codeOf(item)) {
            case code("e"): return json::once(seen, 0) && judge.event(v, "depthUpdate");
            case code("E"): return json::once(seen, 1) && judge.integer(v, out.eventMs);
            case code("s"): return json::once(seen, 2) && judge.symbol(v);
            case code("U"): return json::once(seen, 3) && judge.integer(v, out.firstId);
            case code("u"): return json::once(seen, 4) && judge.integer(v, out.lastId);
            case code("pu"): return json::once(seen, 5) && judge.integer(v, out.previousId);
            case code("b"): return json::once(seen, 6) && judge.levels(v, out.bids);
            case code("a"): return json::once(seen, 7) && judge.levels(v, out.asks);
            case code("T"): return json::once(seen, 8) && judge.integer(v, out.transactMs);
            default: return true;
            }
        });
    });
    return judge.verdict(read, (seen & json::firstBits(8)) == json::firstBits(8));
}

ParseStatus MarketDecoder::bookTicker(QByteArrayView frame, const SymbolGrid& grid, BookTicker& out)
{
    Judge judge(grid);
    std::uint64_t seen = 0;
    out.transactMs = 0;
    const bool read = m_reader->payload(frame, [&](value& root) {
        return json::eachFieldOf(root, [&](field& item) {
            value& v = item.value();
            switch (codeOf(item)) {
            case code("e"): return json::once(seen, 0) && judge.event(v, "bookTicker");
            case code("u"): return json::once(seen, 1) && judge.integer(v, out.updateId);
            case code("s"): return json::once(seen, 2) && judge.symbol(v);
            case code("b"): return json::once(seen, 3) && judge.ticks(v, out.bid.ticks);
            case code("B"): return json::once(seen, 4) && judge.steps(v, out.bid.steps);
            case code("a"): return json::once(seen, 5) && judge.ticks(v, out.ask.ticks);
            case code("A"): return json::once(seen, 6) && judge.steps(v, out.ask.steps);
            case code("E"): return json::once(seen, 7) && judge.integer(v, out.eventMs);
            case code("T"): return json::once(seen, 8) && judge.integer(v, out.transactMs);
            default: return true;
            }
        });
    });
    return judge.verdict(read, (seen & json::firstBits(8)) == json::firstBits(8));
}

ParseStatus MarketDecoder::aggTrade(QByteArrayView frame, const SymbolGrid& grid, AggTrade& out)
{
    Judge judge(grid);
    std::uint64_t seen = 0;
    const bool read = m_reader->payload(frame, [&](value& root) {
        return json::eachFieldOf(root, [&](field& item) {
            value& v = item.value();
            switch (codeOf(item)) {
            case code("e"): return json::once(seen, 0) && judge.event(v, "aggTrade");
            case code("E"): return json::once(seen, 1) && judge.integer(v, out.eventMs);
            case code("s"): return json::once(seen, 2) && judge.symbol(v);
            case code("a"): return json::once(seen, 3) && judge.integer(v, out.id);
            case code("p"): return json::once(seen, 4) && judge.ticks(v, out.ticks);
            case code("q"): return json::once(seen, 5) && judge.steps(v, out.steps);
            case code("f"): return json::once(seen, 6) && judge.integer(v, out.firstTradeId);
            case code("l"): return json::once(seen, 7) && judge.integer(v, out.lastTradeId);
            case code("T"): return json::once(seen, 8) && judge.integer(v, out.tradeMs);
            case code("m"): return json::once(seen, 9) && json::readBool(v, out.buyerIsMaker);
            default: return true;
            }
        });
    });
    return judge.verdict(read, seen == json::firstBits(10));
}

ParseStatus MarketDecoder::kline(QByteArrayView frame, const SymbolGrid& grid, KlineUpdate& out)
{
    Judge judge(grid);
    std::uint64_t seen = 0;
    const bool read = m_reader->payload(frame, [&](value& root) {
        return json::eachFieldOf(root, [&](field& item) {
            value& v = item.value();
            switch (codeOf(item)) {
            case code("e"): return json::once(seen, 0) && judge.event(v, "kline");
            case code("E"): return json::once(seen, 1) && judge.integer(v, out.eventMs);
            case code("s"): return json::once(seen, 2) && judge.symbol(v);
            case code("k"): return json::once(seen, 3) && readCandle(judge, v, out);
            default: return true;
            }
        });
    });
    return judge.verdict(read, seen == json::firstBits(4));
}

QByteArray MarketDecoder::streamOfAny(QByteArrayView frame)
{
    QByteArray name;
    const bool read = m_reader->whole(frame, [&](value& root) {
        return json::eachFieldOf(root, [&](field& item) {
            if (json::keyOf(item) != "stream")
                return true;
            std::string_view text;
            if (!json::readText(item.value(), text))
                return false;
            name = QByteArray(text.data(), static_cast<qsizetype>(text.size()));
            return true;
        });
    });
    return read ? name : QByteArray();
}

} // namespace fathom::binance
