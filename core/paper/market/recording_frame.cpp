// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/market/recording_frame.h"

#include <simdjson.h>

namespace fathom::paper {

namespace {

namespace od = simdjson::ondemand;
using Level = RecordingFrame::Level;
using Kind = RecordingFrame::Kind;

bool readDecimal(od::value value, Decimal& out)
{
    std::string_view text;
    if (value.get_string().get(text) != simdjson::SUCCESS)
        return false;
    const auto number = Decimal::parse(text);
    if (!number)
        return false;
    out = *number;
    return true;
}

bool readLevels(od::value value, std::vector<Level>& out)
{
    od::array rows;
    if (value.get_array().get(rows) != simdjson::SUCCESS)
        return false;
    for (auto row : rows) {
        od::array cells;
        if (row.get_array().get(cells) != simdjson::SUCCESS)
            return false;
        Level level;
        int column = 0;
        for (auto cell : cells) {
            od::value text;
            if (cell.get(text) != simdjson::SUCCESS || (column < 2 && !readDecimal(text, column == 0 ? level.price : level.quantity)))
                return false;
            ++column;
        }
        if (column < 2)
            return false;
        out.push_back(level);
    }
    return true;
}

bool readInteger(od::value value, std::int64_t& out) { return value.get_int64().get(out) == simdjson::SUCCESS; }

Kind kindOf(std::string_view word)
{
    if (word == "depthUpdate")
        return Kind::Depth;
    if (word == "bookTicker")
        return Kind::BookTicker;
    if (word == "trade")
        return Kind::Trade;
    if (word == "aggTrade")
        return Kind::AggTrade;
    if (word == "markPriceUpdate")
        return Kind::Mark;
    return Kind::Other;
}

bool setSide(RecordingFrame& frame, od::value value, bool bid)
{
    auto& levels = bid ? frame.bids : frame.asks;
    if (frame.kind == Kind::Depth)
        return readLevels(value, levels);
    Level level;
    if (!readDecimal(value, level.price))
        return false;
    levels.assign(1, level);
    return true;
}

bool setTickerSize(RecordingFrame& frame, od::value value, bool bid)
{
    auto& levels = bid ? frame.bids : frame.asks;
    return frame.kind == Kind::BookTicker && !levels.empty() && readDecimal(value, levels.front().quantity);
}

// Single letters mean different things in different frames; "e" comes first in all of them.
bool readLetter(RecordingFrame& frame, char key, od::value value)
{
    const bool mark = frame.kind == Kind::Mark;
    switch (key) {
    case 'e': {
        std::string_view word;
        if (value.get_string().get(word) != simdjson::SUCCESS)
            return false;
        frame.kind = kindOf(word);
        return true;
    }
    case 's': {
        std::string_view word;
        if (value.get_string().get(word) != simdjson::SUCCESS)
            return false;
        frame.symbol = word;
        return true;
    }
    case 'E': return readInteger(value, frame.eventMs);
    case 'T': return readInteger(value, frame.transactionMs);
    case 'U': return readInteger(value, frame.firstId);
    case 'u': return readInteger(value, frame.lastId);
    case 't': return readInteger(value, frame.tradeId);
    case 'b': return setSide(frame, value, true);
    case 'a': return frame.kind == Kind::AggTrade || setSide(frame, value, false);
    case 'B': return setTickerSize(frame, value, true);
    case 'A': return setTickerSize(frame, value, false);
    case 'p': return readDecimal(value, frame.price);
    case 'q': return readDecimal(value, frame.quantity);
    case 'i': return !mark || readDecimal(value, frame.index);
    case 'r': return !mark || readDecimal(value, frame.rate);
    case 'm': {
        bool buyerMade = false;
        if (value.get_bool().get(buyerMade) != simdjson::SUCCESS)
            return false;
        frame.aggressor = buyerMade ? Side::Sell : Side::Buy;
        return true;
    }
    default: return true;
    }
}

bool readBody(od::object body, RecordingFrame& frame)
{
    for (auto field : body) {
        std::string_view key;
        od::value value;
        if (field.unescaped_key().get(key) != simdjson::SUCCESS || field.value().get(value) != simdjson::SUCCESS)
            return false;
        bool good = true;
        if (key.size() == 1) {
            good = readLetter(frame, key[0], value);
            if (key[0] == 'e' && frame.kind == Kind::Other)
                return good;
        } else if (key == "pu") {
            good = readInteger(value, frame.previousId);
        } else if (key == "lastUpdateId") {
            frame.kind = Kind::Snapshot;
            good = readInteger(value, frame.lastId);
        } else if (key == "bids") {
            good = readLevels(value, frame.bids);
        } else if (key == "asks") {
            good = readLevels(value, frame.asks);
        } else if (key == "data") {
            od::object inner;
            return value.get_object().get(inner) == simdjson::SUCCESS && readBody(inner, frame);
        }
        if (!good)
            return false;
    }
    return true;
}

void clear(RecordingFrame& frame)
{
    frame.kind = Kind::Other;
    frame.symbol.clear();
    frame.bids.clear();
    frame.asks.clear();
    frame.eventMs = frame.transactionMs = frame.firstId = frame.lastId = frame.previousId = frame.tradeId = 0;
    frame.price = frame.quantity = frame.index = frame.rate = Decimal();
}

} // namespace

struct RecordingDecoder::Private
{
    od::parser parser;
};

RecordingDecoder::RecordingDecoder()
    : d(std::make_unique<Private>())
{
}

RecordingDecoder::~RecordingDecoder() = default;

bool RecordingDecoder::decode(std::string_view json, RecordingFrame& frame)
{
    clear(frame);
    od::document document;
    od::object body;
    const simdjson::padded_string_view padded(json.data(), json.size(), json.size() + simdjson::SIMDJSON_PADDING);
    return d->parser.iterate(padded).get(document) == simdjson::SUCCESS && document.get_object().get(body) == simdjson::SUCCESS
        && readBody(body, frame);
}

} // namespace fathom::paper
