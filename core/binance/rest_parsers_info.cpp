// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/binance/rest_parsers.h"

#include "core/binance/rest_rows.h"

namespace fathom::binance::parse {

using json::name;
using json::nameOf;
using json::once;
using json::od::field;
using json::od::value;

namespace {

// Hundreds of symbols repeat the same few words and lists; each is made once.
class Words
{
public:
    bool read(value& from, QString& out)
    {
        std::string_view text;
        if (!json::readText(from, text) || text.size() > json::longestName)
            return false;
        auto found = m_words.find(text);
        if (found == m_words.end())
            found = m_words.emplace(std::string(text), json::textOf(text)).first;
        out = found->second;
        return true;
    }
    bool readList(value& from, QStringList& out)
    {
        QStringList list;
        const bool read = json::eachElement(from, [&](value& element) { return this->read(element, list.emplaceBack()); });
        const auto same = std::find(m_lists.begin(), m_lists.end(), list);
        out = same != m_lists.end() ? *same : m_lists.emplace_back(list);
        return read;
    }

private:
    std::map<std::string, QString, std::less<>> m_words;
    std::vector<QStringList> m_lists;
};

struct FilterNumbers
{
    QString type;
    Decimal minPrice, maxPrice, tickSize, minQty, maxQty, stepSize, notional, up, down;
    std::int64_t limit = 0;
};

bool readFilter(value& from, Words& words, Instrument& out, std::uint64_t& seen)
{
    FilterNumbers f;
    const bool read = json::eachFieldOf(from, [&](field& item) {
        value& v = item.value();
        switch (nameOf(item)) {
        case name("filterType"): return words.read(v, f.type);
        case name("minPrice"): return json::readAmount(v, f.minPrice);
        case name("maxPrice"): return json::readAmount(v, f.maxPrice);
        case name("tickSize"): return json::readAmount(v, f.tickSize);
        case name("minQty"): return json::readAmount(v, f.minQty);
        case name("maxQty"): return json::readAmount(v, f.maxQty);
        case name("stepSize"): return json::readAmount(v, f.stepSize);
        case name("notional"): return json::readAmount(v, f.notional);
        case name("multiplierUp"): return json::readAmount(v, f.up);
        case name("multiplierDown"): return json::readAmount(v, f.down);
        case name("limit"): return json::readInteger(v, f.limit);
        default: return true;
        }
    });
    if (f.type == QLatin1String("PRICE_FILTER")) {
        out.minPrice = f.minPrice;
        out.maxPrice = f.maxPrice;
        out.tickSize = f.tickSize;
        seen |= 1U << 8;
    } else if (f.type == QLatin1String("LOT_SIZE")) {
        out.minQuantity = f.minQty;
        out.maxQuantity = f.maxQty;
        out.stepSize = f.stepSize;
        seen |= 1U << 9;
    } else if (f.type == QLatin1String("MARKET_LOT_SIZE")) {
        out.marketMinQuantity = f.minQty;
        out.marketMaxQuantity = f.maxQty;
        out.marketStepSize = f.stepSize;
    } else if (f.type == QLatin1String("MIN_NOTIONAL")) {
        out.minNotional = f.notional;
    } else if (f.type == QLatin1String("PERCENT_PRICE")) {
        out.percentUp = f.up;
        out.percentDown = f.down;
    } else if (f.type == QLatin1String("MAX_NUM_ORDERS") && f.limit > 0 && f.limit <= INT32_MAX) {
        out.maxOrders = static_cast<int>(f.limit);
    }
    return read;
}

bool readSymbolField(field& item, Words& words, Instrument& out, std::uint64_t& seen)
{
    value& v = item.value();
    switch (nameOf(item)) {
    case name("symbol"): return once(seen, 0) && json::readName(v, out.symbol) && !out.symbol.isEmpty();
    case name("pair"): return json::readName(v, out.pair);
    case name("baseAsset"): return json::readName(v, out.baseAsset);
    case name("quoteAsset"): return words.read(v, out.quoteAsset);
    case name("marginAsset"): return words.read(v, out.marginAsset);
    case name("contractType"): return words.read(v, out.contractType);
    case name("underlyingType"):
        static_cast<void>(words.read(v, out.underlyingType)); // only says whose hours it follows
        return true;
    case name("status"):
    case name("contractStatus"): return once(seen, 1) && words.read(v, out.status);
    case name("onboardDate"): return json::readInteger(v, out.onboardTime);
    case name("liquidationFee"): return json::readFigure(v, out.liquidationFee);
    case name("marketTakeBound"): return json::readFigure(v, out.marketTakeBound);
    case name("triggerProtect"): return json::readFigure(v, out.triggerProtect);
    case name("OrderType"):
    case name("orderType"):
    case name("orderTypes"): return words.readList(v, out.orderTypes);
    case name("timeInForce"): return words.readList(v, out.timesInForce);
    case name("permissionSets"): 
        static_cast<void>(words.readList(v, out.permissions)); // only says what more may be done
        return true;
    case name("filters"):
        return json::eachElement(v, [&](value& filter) { return readFilter(filter, words, out, seen); });
    default: return true;
    }
}

constexpr std::uint64_t symbolNeeds = 1U | 1U << 1 | 1U << 8 | 1U << 9;

bool isUsable(const Instrument& instrument)
{
    return instrument.tickSize.isPositive() && instrument.stepSize.isPositive() && instrument.maxQuantity.isPositive();
}

struct Limit
{
    QString type, interval;
    int number = 0, limit = 0;
};

bool readLimit(value& from, ExchangeInfo& out)
{
    Limit limit;
    const bool read = json::eachFieldOf(from, [&](field& item) {
        switch (nameOf(item)) {
        case name("rateLimitType"): return json::readString(item.value(), limit.type);
        case name("interval"): return json::readString(item.value(), limit.interval);
        case name("intervalNum"): return json::readInt(item.value(), limit.number);
        case name("limit"): return json::readInt(item.value(), limit.limit);
        default: return true;
        }
    });
    const bool minute = limit.interval == QLatin1String("MINUTE") && limit.number == 1;
    if (limit.type == QLatin1String("REQUEST_WEIGHT") && minute)
        out.weight1m = limit.limit;
    else if (limit.type == QLatin1String("ORDERS") && minute)
        out.orders1m = limit.limit;
    else if (limit.type == QLatin1String("ORDERS") && limit.interval == QLatin1String("SECOND") && limit.number == 10)
        out.orders10s = limit.limit;
    return read;
}

// A symbol that cannot be read is left out and counted; text that is no JSON spoils the whole reply.
bool readSymbol(value& from, Words& words, ExchangeInfo& out)
{
    const auto instrument = std::make_shared<Instrument>();
    std::uint64_t seen = 0;
    bool good = true;
    const bool whole = json::eachFieldOf(from, [&](field& item) {
        good = readSymbolField(item, words, *instrument, seen) && good;
        return true;
    });
    if (whole && good && (seen & symbolNeeds) == symbolNeeds && isUsable(*instrument))
        out.instruments.push_back(instrument);
    else
        ++out.skipped;
    return whole;
}

} // namespace

Result<ExchangeInfo> exchangeInfo(const QByteArray& body)
{
    json::Reader reader;
    Words words;
    ExchangeInfo info;
    std::uint64_t seen = 0;
    const QByteArray bytes = padded(body);
    const bool read = reader.whole(bytes, [&](value& root) {
        return json::eachFieldOf(root, [&](field& item) {
            switch (nameOf(item)) {
            case name("rateLimits"):
                return json::eachElement(item.value(), [&](value& limit) { return readLimit(limit, info); });
            case name("symbols"):
                return once(seen, 0) && json::eachElement(item.value(), [&](value& symbol) { return readSymbol(symbol, words, info); });
            default: return true;
            }
        });
    });
    if (!read || seen == 0 || info.instruments.empty())
        return fail(Error::Code::BadReply, QStringLiteral("exchangeInfo is not whole"));
    std::sort(info.instruments.begin(), info.instruments.end(), [](const auto& a, const auto& b) { return a->symbol < b->symbol; });
    return info;
}

} // namespace fathom::binance::parse
