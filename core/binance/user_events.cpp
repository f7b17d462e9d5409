// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/binance/user_events.h"

namespace fathom::binance {

using json::code;
using json::codeOf;
using json::once;
using json::od::field;
using json::od::value;

namespace {

bool readBalance(value& v, BalanceChange& out)
{
    std::uint64_t seen = 0;
    return json::eachFieldOf(v, [&](field& item) {
        switch (codeOf(item)) {
        case code("a"): return once(seen, 0) && json::readName(item.value(), out.asset);
        case code("wb"): return once(seen, 1) && json::readDecimal(item.value(), out.wallet);
        case code("cw"): return once(seen, 2) && json::readDecimal(item.value(), out.crossWallet);
        case code("bc"): return once(seen, 3) && json::readFigure(item.value(), out.change);
        default: return true;
        }
    }) && (seen & json::firstBits(3)) == json::firstBits(3);
}

bool readPosition(value& v, PositionChange& out)
{
    std::uint64_t seen = 0;
    return json::eachFieldOf(v, [&](field& item) {
        value& from = item.value();
        switch (codeOf(item)) {
        case code("s"): return once(seen, 0) && json::readName(from, out.symbol);
        case code("pa"): return once(seen, 1) && json::readDecimal(from, out.amount);
        case code("ep"): return once(seen, 2) && json::readAmount(from, out.entryPrice);
        case code("ps"): return once(seen, 3) && json::readPositionSide(from, out.side);
        case code("mt"): return once(seen, 4) && json::readMarginType(from, out.marginType);
        case code("iw"): return once(seen, 5) && json::readFigure(from, out.isolatedWallet);
        case code("up"): return once(seen, 6) && json::readFigure(from, out.unrealizedPnl);
        case code("cr"): return once(seen, 7) && json::readFigure(from, out.accumulatedRealized);
        case code("bep"): return once(seen, 8) && json::readFigure(from, out.breakEvenPrice);
        default: return true;
        }
    }) && (seen & json::firstBits(5)) == json::firstBits(5);
}

// null and absent lists mean "nothing changed", as an empty one does.
template <class Row, class ReadRow>
bool readList(value& v, std::vector<Row>& out, ReadRow readRow)
{
    const json::Token token = json::tokenOf(v);
    if (token.kind == json::TokenKind::Word && token.text == "null")
        return true;
    return json::eachElement(v, [&](value& element) { return readRow(element, out.emplace_back()); });
}

bool readAccount(value& v, AccountUpdate& out)
{
    std::uint64_t seen = 0;
    return json::eachFieldOf(v, [&](field& item) {
        value& from = item.value();
        switch (codeOf(item)) {
        case code("m"): return once(seen, 0) && json::readString(from, out.reason);
        case code("B"): return once(seen, 1) && readList(from, out.balances, readBalance);
        case code("P"): return once(seen, 2) && readList(from, out.positions, readPosition);
        case code("S"): return once(seen, 3) && json::readName(from, out.fundingSymbol);
        default: return true;
        }
    }) && (seen & 1) != 0;
}

bool readTradeLite(std::uint64_t key, value& v, TradeLite& out, std::uint64_t& seen)
{
    switch (key) {
    case code("s"): return once(seen, 10) && json::readName(v, out.symbol);
    case code("c"): return once(seen, 11) && json::readName(v, out.clientId);
    case code("S"): return once(seen, 12) && json::readSide(v, out.side);
    case code("i"): return once(seen, 13) && json::readInteger(v, out.orderId) && out.orderId > 0;
    case code("t"): return once(seen, 14) && json::readInteger(v, out.tradeId);
    case code("L"): return once(seen, 15) && json::readAmount(v, out.lastPrice);
    case code("l"): return once(seen, 16) && json::readAmount(v, out.lastQuantity);
    case code("q"): return once(seen, 17) && json::readFigure(v, out.quantity);
    case code("p"): return once(seen, 18) && json::readFigure(v, out.price);
    case code("m"): return once(seen, 19) && json::readBool(v, out.maker);
    default: return true;
    }
}

constexpr std::uint64_t tradeLiteFields = json::firstBits(17) & ~json::firstBits(10);

bool readAlgoStatus(value& v, AlgoUpdate& out)
{
    if (!json::readName(v, out.statusText) || out.statusText.isEmpty())
        return false;
    out.status = algoStatusFromName(out.statusText);
    return true;
}

bool readAlgoField(std::uint64_t key, value& from, AlgoUpdate& out, std::uint64_t& seen)
{
    switch (key) {
    case code("aid"): return once(seen, 0) && json::readInteger(from, out.algoId) && out.algoId > 0;
    case code("caid"): return once(seen, 1) && json::readName(from, out.clientAlgoId);
    case code("s"): return once(seen, 2) && json::readName(from, out.symbol) && !out.symbol.isEmpty();
    case code("S"): return once(seen, 3) && json::readSide(from, out.side);
    case code("X"): return once(seen, 4) && readAlgoStatus(from, out);
    case code("ps"): return once(seen, 5) && json::readPositionSide(from, out.positionSide);
    case code("o"): return once(seen, 6) && json::readOrderType(from, out.type);
    case code("q"): return once(seen, 7) && json::readFigure(from, out.quantity);
    case code("tp"): return once(seen, 8) && json::readFigure(from, out.triggerPrice);
    case code("p"): return once(seen, 9) && json::readFigure(from, out.price);
    case code("rm"): return once(seen, 10) && json::readString(from, out.reason);
    case code("ai"): return once(seen, 11) && json::readOptionalId(from, out.orderId);
    case code("aq"): return once(seen, 12) && json::readFigure(from, out.executed);
    case code("ap"): return once(seen, 13) && json::readFigure(from, out.averagePrice);
    case code("act"): return once(seen, 14) && json::readOrderType(from, out.actualType);
    case code("f"): return once(seen, 15) && json::readTimeInForce(from, out.timeInForce);
    case code("V"): return once(seen, 16) && json::readSelfTrade(from, out.selfTrade);
    case code("wt"): return once(seen, 17) && json::readWorkingType(from, out.workingType);
    case code("pm"): return once(seen, 18) && json::readPriceMatch(from, out.priceMatch);
    case code("cp"): return once(seen, 19) && json::readBool(from, out.closePosition);
    case code("pP"): return once(seen, 20) && json::readBool(from, out.priceProtect);
    case code("R"): return once(seen, 21) && json::readBool(from, out.reduceOnly);
    case code("ia"): return once(seen, 22) && json::readBool(from, out.activated);
    case code("tt"): return once(seen, 23) && json::readTime(from, out.triggered);
    case code("gtd"): return once(seen, 24) && json::readTime(from, out.goodTill);
    default: return true;
    }
}

bool readAlgo(value& v, AlgoUpdate& out, EventTrace& trace)
{
    std::uint64_t seen = 0;
    return json::eachFieldOf(v, [&](field& item) {
        const std::uint64_t key = codeOf(item);
        return trace.check(readAlgoField(key, item.value(), out, seen), key);
    }) && (seen & json::firstBits(6)) == json::firstBits(6);
}

struct Header
{
    WallTime eventTime {}, transactionTime {};
};

// Fields beside E and T go to \p readField(key, value, seen); bits 0 and 1 of seen are taken by the times.
template <class ReadField>
bool readEvent(json::Reader& reader, QByteArrayView frame, Header& header, EventTrace& trace, std::uint64_t required, ReadField readField)
{
    std::uint64_t seen = 0;
    const bool read = reader.payload(frame, [&](value& root) {
        return json::eachFieldOf(root, [&](field& item) {
            value& v = item.value();
            const std::uint64_t key = codeOf(item);
            switch (key) {
            case code("E"): return trace.check(once(seen, 0) && json::readTime(v, header.eventTime), key);
            case code("T"): return trace.check(once(seen, 1) && json::readTime(v, header.transactionTime), key);
            default: return trace.check(readField(key, v, seen), key);
            }
        });
    });
    return read && (seen & required) == required;
}

constexpr std::uint64_t bothTimes = 3, eventTimeOnly = 1;

bool readLeverage(value& v, LeverageChanged& out)
{
    std::uint64_t seen = 0;
    return json::eachFieldOf(v, [&](field& item) {
        switch (codeOf(item)) {
        case code("s"): return once(seen, 0) && json::readName(item.value(), out.symbol);
        case code("l"): return once(seen, 1) && readSmall(item.value(), out.leverage) && out.leverage > 0;
        default: return true;
        }
    }) && seen == json::firstBits(2);
}

} // namespace

Result<UserEvent> decodeAccount(json::Reader& reader, QByteArrayView frame, EventTrace& trace)
{
    AccountUpdate out;
    Header header;
    const bool read = readEvent(reader, frame, header, trace, bothTimes | 4, [&](std::uint64_t key, value& v, std::uint64_t& seen) {
        return key != code("a") || (once(seen, 2) && readAccount(v, out));
    });
    if (!read)
        return trace.error("ACCOUNT_UPDATE");
    out.eventTime = header.eventTime;
    out.transactionTime = header.transactionTime;
    return UserEvent(std::move(out));
}

Result<UserEvent> decodeTradeLite(json::Reader& reader, QByteArrayView frame, EventTrace& trace)
{
    TradeLite out;
    Header header;
    const bool read = readEvent(reader, frame, header, trace, bothTimes | tradeLiteFields,
        [&](std::uint64_t key, value& v, std::uint64_t& seen) { return readTradeLite(key, v, out, seen); });
    if (!read)
        return trace.error("TRADE_LITE");
    out.eventTime = header.eventTime;
    out.transactionTime = header.transactionTime;
    return UserEvent(std::move(out));
}

Result<UserEvent> decodeAlgo(json::Reader& reader, QByteArrayView frame, EventTrace& trace)
{
    AlgoUpdate out;
    Header header;
    const bool read = readEvent(reader, frame, header, trace, bothTimes | 4, [&](std::uint64_t key, value& v, std::uint64_t& seen) {
        return key != code("o") || (once(seen, 2) && readAlgo(v, out, trace));
    });
    if (!read)
        return trace.error("ALGO_UPDATE");
    out.eventTime = header.eventTime;
    out.transactionTime = header.transactionTime;
    return UserEvent(std::move(out));
}

Order AlgoUpdate::toOrder() const
{
    Order order;
    order.symbol = symbol;
    order.clientId = clientAlgoId;
    order.algoId = algoId;
    order.orderId = orderId;
    order.side = side;
    order.positionSide = positionSide;
    order.type = type;
    order.timeInForce = timeInForce;
    order.reduceOnly = reduceOnly;
    order.closePosition = closePosition;
    order.price = price;
    order.quantity = quantity;
    order.executed = executed;
    order.averagePrice = averagePrice;
    order.triggerPrice = triggerPrice;
    order.workingType = workingType;
    order.priceProtect = priceProtect;
    order.activated = activated;
    order.algoStatus = status.value_or(AlgoStatus::New);
    order.priceMatch = priceMatch;
    order.selfTrade = selfTrade;
    order.goodTill = goodTill;
    order.updated = transactionTime;
    return order;
}

Result<UserEvent> decodeConfig(json::Reader& reader, QByteArrayView frame, EventTrace& trace)
{
    LeverageChanged leverage;
    MultiAssetsChanged multi;
    Header header;
    bool hasLeverage = false, hasMulti = false;
    const bool read = readEvent(reader, frame, header, trace, eventTimeOnly, [&](std::uint64_t key, value& v, std::uint64_t& seen) {
        if (key == code("ac"))
            return hasLeverage = once(seen, 2) && readLeverage(v, leverage);
        if (key != code("ai"))
            return true;
        return hasMulti = once(seen, 3) && json::eachFieldOf(v, [&](field& item) {
            return codeOf(item) != code("j") || json::readBool(item.value(), multi.enabled);
        });
    });
    if (!read || (!hasLeverage && !hasMulti))
        return trace.error("ACCOUNT_CONFIG_UPDATE");
    leverage.eventTime = multi.eventTime = header.eventTime;
    return hasLeverage ? UserEvent(std::move(leverage)) : UserEvent(multi);
}

Result<UserEvent> decodeMarginCall(json::Reader& reader, QByteArrayView frame, EventTrace& trace)
{
    MarginCall out;
    Header header;
    const bool read = readEvent(reader, frame, header, trace, eventTimeOnly | 4, [&](std::uint64_t key, value& v, std::uint64_t& seen) {
        return key != code("p") || (once(seen, 2) && json::eachElement(v, [&](value& position) {
            return json::eachFieldOf(position, [&](field& item) {
                return codeOf(item) != code("s") || json::readName(item.value(), out.symbols.emplace_back());
            });
        }));
    });
    if (!read)
        return trace.error("MARGIN_CALL");
    out.eventTime = header.eventTime;
    return UserEvent(std::move(out));
}

// The key is dead whatever its time looks like.
Result<UserEvent> decodeExpired(json::Reader& reader, QByteArrayView frame, EventTrace& trace)
{
    ListenKeyExpired out;
    const bool read = reader.payload(frame, [&](value& root) {
        return json::eachFieldOf(root, [&](field& item) {
            if (codeOf(item) == code("E") && !json::readTime(item.value(), out.eventTime))
                out.eventTime = WallTime {};
            return true;
        });
    });
    return read ? Result<UserEvent>(UserEvent(out)) : trace.error("listenKeyExpired");
}

} // namespace fathom::binance
