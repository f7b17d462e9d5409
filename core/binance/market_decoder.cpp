// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/binance/market_decoder.h"

#include "core/binance/json_reader.h"
#include "core/binance/market_fields.h"

namespace fathom::binance {

namespace {

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

// A source for market_fields.h: a value of simdjson's.
struct Tolerant
{
    Judge& judge;
    value& from;

    bool integer(std::int64_t& out) { return judge.integer(from, out); }
    bool ticks(std::int64_t& out) { return judge.ticks(from, out); }
    bool steps(std::int64_t& out) { return judge.steps(from, out); }
    bool real(double& out) { return judge.real(from, out); }
    bool boolean(bool& out) { return json::readBool(from, out); }
    bool text(std::string_view& out) { return json::readText(from, out); }
    bool symbol() { return judge.symbol(from); }
    bool event(std::string_view name) { return judge.event(from, name); }
    bool levels(std::vector<BookLevel>& out) { return judge.levels(from, out); }
    bool skip() { return true; }
    template <class Use>
    bool object(Use use)
    {
        return json::eachFieldOf(from, [&](field& item) {
            Tolerant inner { judge, item.value() };
            return use(inner, codeOf(item));
        });
    }
};

template <class Fields>
ParseStatus readAs(json::Reader& reader, QByteArrayView frame, const SymbolGrid& grid, typename Fields::Out& out)
{
    Judge judge(grid);
    std::uint64_t seen = 0;
    Fields::clear(out);
    const bool read = reader.payload(frame, [&](value& root) {
        return Tolerant { judge, root }.object([&](Tolerant& from, std::uint64_t key) { return Fields::read(from, key, out, seen); });
    });
    return judge.verdict(read, (seen & Fields::required) == Fields::required);
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
    return scan(frame, grid, out) ? ParseStatus::Ok : tolerant(frame, grid, out);
}

ParseStatus MarketDecoder::bookTicker(QByteArrayView frame, const SymbolGrid& grid, BookTicker& out)
{
    return scan(frame, grid, out) ? ParseStatus::Ok : tolerant(frame, grid, out);
}

ParseStatus MarketDecoder::aggTrade(QByteArrayView frame, const SymbolGrid& grid, AggTrade& out)
{
    return scan(frame, grid, out) ? ParseStatus::Ok : tolerant(frame, grid, out);
}

ParseStatus MarketDecoder::kline(QByteArrayView frame, const SymbolGrid& grid, KlineUpdate& out)
{
    return scan(frame, grid, out) ? ParseStatus::Ok : tolerant(frame, grid, out);
}

ParseStatus MarketDecoder::tolerant(QByteArrayView frame, const SymbolGrid& grid, DepthDiff& out)
{
    return readAs<DepthFields>(*m_reader, frame, grid, out);
}

ParseStatus MarketDecoder::tolerant(QByteArrayView frame, const SymbolGrid& grid, BookTicker& out)
{
    return readAs<BookTickerFields>(*m_reader, frame, grid, out);
}

ParseStatus MarketDecoder::tolerant(QByteArrayView frame, const SymbolGrid& grid, AggTrade& out)
{
    return readAs<AggTradeFields>(*m_reader, frame, grid, out);
}

ParseStatus MarketDecoder::tolerant(QByteArrayView frame, const SymbolGrid& grid, KlineUpdate& out)
{
    return readAs<KlineFields>(*m_reader, frame, grid, out);
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
