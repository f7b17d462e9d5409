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

bool readStatus(value& v, OrderReport& row)
{
    std::string_view word;
    if (!json::readText(v, word) || word.empty())
        return false;
    row.order.status = orderStatusFromName(json::latin(word)).value_or(OrderStatus::None);
    row.statusKnown = row.order.status != OrderStatus::None;
    json::assign(row.statusText, word);
    return true;
}

bool readOrderField(std::uint64_t key, value& v, OrderReport& row, std::uint64_t& seen)
{
    Order& order = row.order;
    switch (key) {
    case name("symbol"): return once(seen, 0) && json::readName(v, order.symbol);
    case name("orderId"): return once(seen, 1) && json::readInteger(v, order.orderId) && order.orderId > 0;
    case name("clientOrderId"): return once(seen, 2) && json::readName(v, order.clientId);
    case name("status"): return once(seen, 3) && readStatus(v, row);
    case name("side"): return once(seen, 4) && json::readSide(v, order.side);
    case name("origQty"): return once(seen, 5) && json::readAmount(v, order.quantity);
    case name("executedQty"): return once(seen, 6) && json::readAmount(v, order.executed);
    case name("price"): return once(seen, 7) && json::readAmount(v, order.price);
    case name("positionSide"): return once(seen, 8) && json::readPositionSide(v, order.positionSide);
    case name("type"): return once(seen, 9) && json::readOrderType(v, order.type);
    case name("timeInForce"): return json::readTimeInForce(v, order.timeInForce);
    case name("avgPrice"):
        row.hasAveragePrice = true;
        return json::readFigure(v, order.averagePrice);
    case name("stopPrice"): return json::readFigure(v, order.triggerPrice);
    case name("reduceOnly"): return json::readBool(v, order.reduceOnly);
    case name("closePosition"): return json::readBool(v, order.closePosition);
    case name("workingType"): return json::readWorkingType(v, order.workingType);
    case name("priceProtect"): return json::readBool(v, order.priceProtect);
    case name("priceMatch"): return json::readPriceMatch(v, order.priceMatch);
    case name("selfTradePreventionMode"): return json::readSelfTrade(v, order.selfTrade);
    case name("goodTillDate"): return json::readTime(v, order.goodTill);
    case name("time"): return json::readTime(v, order.created);
    case name("updateTime"): return json::readTime(v, order.updated);
    default: return true;
    }
}

constexpr std::uint64_t orderNeeds = json::firstBits(10);

bool readFillField(std::uint64_t key, value& v, Fill& row, std::uint64_t& seen)
{
    switch (key) {
    case name("symbol"): return once(seen, 0) && json::readName(v, row.symbol);
    case name("id"): return once(seen, 1) && json::readInteger(v, row.tradeId);
    case name("orderId"): return once(seen, 2) && json::readInteger(v, row.orderId);
    case name("side"): return once(seen, 3) && json::readSide(v, row.side);
    case name("price"): return once(seen, 4) && json::readAmount(v, row.price);
    case name("qty"): return once(seen, 5) && json::readAmount(v, row.quantity);
    case name("time"): return once(seen, 6) && json::readTime(v, row.time);
    case name("positionSide"): return once(seen, 7) && json::readPositionSide(v, row.positionSide);
    case name("realizedPnl"): return json::readFigure(v, row.realizedPnl);
    case name("commission"): return json::readFigure(v, row.commission);
    case name("commissionAsset"): return json::readName(v, row.commissionAsset);
    case name("maker"): return json::readBool(v, row.maker);
    default: return true;
    }
}

bool readIncomeField(std::uint64_t key, value& v, Income& row, std::uint64_t& seen)
{
    switch (key) {
    case name("incomeType"): return once(seen, 0) && json::readName(v, row.type);
    case name("income"): return once(seen, 1) && json::readDecimal(v, row.amount);
    case name("asset"): return once(seen, 2) && json::readName(v, row.asset);
    case name("time"): return once(seen, 3) && json::readTime(v, row.time);
    case name("tranId"): return json::readInteger(v, row.id);
    case name("symbol"): return json::readName(v, row.symbol);
    case name("tradeId"): return json::readOptionalId(v, row.tradeId);
    case name("info"): return json::readString(v, row.info);
    default: return true;
    }
}

// Peers' words are shown as plain text: bounded, and no control character survives.
QString plain(std::string_view text)
{
    constexpr qsizetype longest = 200;
    QString out = QString::fromUtf8(text.data(), static_cast<qsizetype>(std::min<std::size_t>(text.size(), 800))).left(longest);
    for (QChar& c : out) {
        if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format || c.category() == QChar::Separator_Line
            || c.category() == QChar::Separator_Paragraph)
            c = QLatin1Char(' ');
    }
    return out.trimmed();
}

std::optional<std::int64_t> banEnd(std::string_view message)
{
    constexpr std::string_view words = "banned until ";
    const auto at = message.find(words);
    if (at == std::string_view::npos)
        return std::nullopt;
    message.remove_prefix(at + words.size());
    message = message.substr(0, message.find_first_not_of("0123456789"));
    std::int64_t until = 0;
    return readInteger(message, until) ? std::optional(until) : std::nullopt;
}

struct Usage
{
    std::string kind, interval;
    int number = 0, count = 0;
};

bool readUsage(value& from, WsReply& out)
{
    Usage usage;
    const auto word = [](value& v, std::string& text) {
        std::string_view view;
        const bool read = json::readText(v, view);
        text = view;
        return read;
    };
    const bool read = json::eachFieldOf(from, [&](field& item) {
        switch (nameOf(item)) {
        case name("rateLimitType"): return word(item.value(), usage.kind);
        case name("interval"): return word(item.value(), usage.interval);
        case name("intervalNum"): return json::readInt(item.value(), usage.number);
        case name("count"): return json::readInt(item.value(), usage.count);
        default: return true;
        }
    });
    if (usage.kind == "REQUEST_WEIGHT" && usage.interval == "MINUTE" && usage.number == 1)
        out.usedWeight1m = usage.count;
    else if (usage.kind == "ORDERS" && usage.interval == "MINUTE" && usage.number == 1)
        out.orderCount1m = usage.count;
    else if (usage.kind == "ORDERS" && usage.interval == "SECOND" && usage.number == 10)
        out.orderCount10s = usage.count;
    return read;
}

bool readRaw(value& from, QByteArray& out)
{
    const json::Token token = json::tokenOf(from);
    std::string_view raw = token.text;
    if (token.kind == json::TokenKind::Nested) {
        if (raw.front() == '{') {
            json::od::object object;
            if (from.get_object().get(object) || object.raw_json().get(raw))
                return false;
        } else {
            json::od::array array;
            if (from.get_array().get(array) || array.raw_json().get(raw))
                return false;
        }
    } else if (token.kind == json::TokenKind::Bad) {
        return false;
    }
    out = QByteArray(raw.data(), static_cast<qsizetype>(raw.size()));
    return true;
}

bool readId(value& from, QByteArray& out)
{
    const json::Token token = json::tokenOf(from);
    if (token.kind == json::TokenKind::Word)
        return token.text == "null";
    out = QByteArray(token.text.data(), static_cast<qsizetype>(token.text.size()));
    return json::isNumeric(token);
}

bool readReplyField(field& item, WsReply& out, std::uint64_t& seen)
{
    value& v = item.value();
    switch (nameOf(item)) {
    case name("id"): return once(seen, 0) && readId(v, out.id);
    case name("status"): return once(seen, 1) && json::readInt(v, out.status);
    case name("result"): return once(seen, 2) && readRaw(v, out.result);
    case name("error"): return once(seen, 3) && readRaw(v, out.error);
    case name("rateLimits"):
        return once(seen, 4) && json::eachElement(v, [&](value& limit) { return readUsage(limit, out); });
    case name("event"):
        return json::eachFieldOf(v, [&](field& inner) {
            std::string_view word;
            if (nameOf(inner) == name("e") && json::readText(inner.value(), word))
                out.isShutdown = word == "serverShutdown";
            return true;
        });
    default: return true;
    }
}

} // namespace

Result<OrderReport> order(const QByteArray& body) { return json::rowOf<OrderReport>(body, "order", orderNeeds, readOrderField); }

Result<std::vector<QByteArray>> elements(const QByteArray& body)
{
    simdjson::ondemand::parser parser;
    const simdjson::padded_string text(body.constData(), static_cast<std::size_t>(body.size()));
    simdjson::ondemand::document document;
    simdjson::ondemand::array array;
    std::vector<QByteArray> out;
    if (parser.iterate(text).get(document) || document.get_array().get(array))
        return fail(Error::Code::BadReply, QStringLiteral("The reply is not a list"));
    for (auto element : array) {
        simdjson::ondemand::object object;
        std::string_view raw;
        if (element.get_object().get(object) || object.raw_json().get(raw))
            return fail(Error::Code::BadReply, QStringLiteral("An item of the reply is not an object"));
        out.emplace_back(raw.data(), static_cast<qsizetype>(raw.size()));
    }
    return out;
}

Result<std::vector<OrderReport>> orders(const QByteArray& body)
{
    return json::rowsOf<OrderReport>(body, "orders", orderNeeds, readOrderField);
}

Result<std::vector<Fill>> userTrades(const QByteArray& body)
{
    auto fills = json::rowsOf<Fill>(body, "userTrades", json::firstBits(8), readFillField);
    if (fills) {
        for (Fill& fill : *fills)
            fill.recovered = true;
    }
    return fills;
}

Result<std::vector<Income>> income(const QByteArray& body)
{
    return json::rowsOf<Income>(body, "income", json::firstBits(4), readIncomeField);
}

Result<FileTicket> fileTicket(const QByteArray& body)
{
    auto ticket = json::rowOf<FileTicket>(body, "download", json::firstBits(1), [](std::uint64_t key, value& v, FileTicket& row, std::uint64_t& seen) {
        switch (key) {
        case name("downloadId"): return once(seen, 0) && json::readString(v, row.id) && !row.id.isEmpty() && row.id.size() <= 64;
        case name("avgCostTimestampOfLast30d"):
            static_cast<void>(json::readInteger(v, row.averageMs));
            return true;
        default: return true;
        }
    });
    return ticket;
}

Result<FileState> fileState(const QByteArray& body)
{
    QString status, url;
    auto state = json::rowOf<FileState>(body, "download", json::firstBits(1), [&](std::uint64_t key, value& v, FileState& row, std::uint64_t& seen) {
        std::int64_t expires = 0;
        switch (key) {
        case name("status"): return once(seen, 0) && json::readString(v, status);
        case name("url"): return json::readString(v, url);
        case name("expirationTimestamp"):
            if (json::readInteger(v, expires) && expires > 0)
                row.expires = wallTimeFromMs(expires);
            return true;
        default: return true;
        }
    });
    if (state && status == QLatin1String("completed")) {
        state->isReady = true;
        state->url = QUrl(url, QUrl::StrictMode);
    }
    return state;
}

Result<QByteArray> listenKey(const QByteArray& body)
{
    auto key = json::rowOf<QByteArray>(body, "listenKey", json::firstBits(1),
        [](std::uint64_t field, value& v, QByteArray& row, std::uint64_t& seen) {
            std::string_view text;
            if (field != name("listenKey"))
                return true;
            if (!once(seen, 0) || !json::readText(v, text) || text.empty() || text.size() > 256)
                return false;
            row = QByteArray(text.data(), static_cast<qsizetype>(text.size()));
            return std::all_of(text.begin(), text.end(), [](char c) { // it becomes part of a path
                return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '-' || c == '_';
            });
        });
    return key;
}

VenueError venueError(const QByteArray& body)
{
    VenueError error;
    json::Reader reader;
    const QByteArray bytes = padded(body);
    std::string message;
    std::int64_t code = 0;
    bool hasCode = false;
    error.isJson = reader.whole(bytes, [&](value& root) {
        return json::eachFieldOf(root, [&](field& item) {
            std::string_view text;
            if (nameOf(item) == name("code") && json::readInteger(item.value(), code))
                hasCode = code >= INT32_MIN && code <= INT32_MAX;
            else if (nameOf(item) == name("msg") && json::readText(item.value(), text))
                message = text;
            return true;
        });
    });
    if (error.isJson && hasCode)
        error.code = static_cast<int>(code);
    if (!error.isJson)
        message.assign(body.constData(), static_cast<std::size_t>(std::min<qsizetype>(body.size(), 800)));
    error.bannedUntilMs = banEnd(message);
    error.message = plain(message);
    return error;
}

Result<WsReply> wsReply(QByteArrayView frame)
{
    json::Reader reader;
    WsReply reply;
    std::uint64_t seen = 0;
    const bool read = reader.whole(frame, [&](value& root) {
        return json::eachFieldOf(root, [&](field& item) { return readReplyField(item, reply, seen); });
    });
    if (!read || (!reply.isShutdown && (seen & json::firstBits(2)) != json::firstBits(2)))
        return fail(Error::Code::BadReply, QStringLiteral("WS API reply is not whole"));
    return reply;
}

} // namespace fathom::binance::parse
