// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/binance/user_decoder.h"

#include "core/binance/json_words.h"

namespace fathom::binance {

namespace {

using json::code;
using json::codeOf;
using json::once;
using json::od::field;
using json::od::value;

// Remembers the first field that could not be read; its name goes to the log, its content never.
class Trace
{
public:
    bool check(bool read, std::uint64_t key)
    {
        if (!read && m_key == 0)
            m_key = key;
        return read;
    }
    Unexpected<Error> error(const char* event) const
    {
        QString name;
        for (std::uint64_t rest = m_key; rest != 0; rest >>= 8)
            name += QLatin1Char(static_cast<char>(rest & 0x7f));
        return fail(Error::Code::BadReply,
            m_key == 0 ? QStringLiteral("%1 is not whole").arg(QLatin1String(event))
                       : QStringLiteral("%1 field %2 is unreadable").arg(QLatin1String(event), name));
    }

private:
    std::uint64_t m_key = 0;
};

ExecutionType executionOf(std::string_view word)
{
    if (word == "NEW")
        return ExecutionType::New;
    if (word == "TRADE")
        return ExecutionType::Trade;
    if (word == "CANCELED")
        return ExecutionType::Canceled;
    if (word == "EXPIRED")
        return ExecutionType::Expired;
    if (word == "CALCULATED")
        return ExecutionType::Calculated;
    return word == "AMENDMENT" ? ExecutionType::Amendment : ExecutionType::Other;
}

bool readStatus(value& v, OrderUpdate& out)
{
    std::string_view word;
    if (!json::readText(v, word) || word.empty())
        return false;
    out.status = json::statusOf(word);
    json::assign(out.statusText, word);
    return true;
}

bool readExecution(value& v, ExecutionType& out)
{
    std::string_view word;
    if (!json::readText(v, word))
        return false;
    out = executionOf(word);
    return true;
}

bool readSmall(value& v, int& out)
{
    std::int64_t wide = 0;
    if (!json::readInteger(v, wide) || wide < INT32_MIN || wide > INT32_MAX)
        return false;
    out = static_cast<int>(wide);
    return true;
}

// Strict fields take the low bits of `seen`: all of them must be there.
constexpr unsigned strictOrderFields = 13;

bool readOrderField(std::uint64_t key, value& v, OrderUpdate& out, std::uint64_t& seen)
{
    switch (key) {
    case code("s"): return once(seen, 0) && json::readString(v, out.symbol);
    case code("c"): return once(seen, 1) && json::readString(v, out.clientId);
    case code("S"): return once(seen, 2) && json::readSide(v, out.side);
    case code("q"): return once(seen, 3) && json::readAmount(v, out.quantity);
    case code("p"): return once(seen, 4) && json::readAmount(v, out.price);
    case code("x"): return once(seen, 5) && readExecution(v, out.execution);
    case code("X"): return once(seen, 6) && readStatus(v, out);
    case code("i"): return once(seen, 7) && json::readInteger(v, out.orderId) && out.orderId > 0;
    case code("l"): return once(seen, 8) && json::readAmount(v, out.lastQuantity);
    case code("z"): return once(seen, 9) && json::readAmount(v, out.executed);
    case code("L"): return once(seen, 10) && json::readAmount(v, out.lastPrice);
    case code("t"): return once(seen, 11) && json::readInteger(v, out.tradeId);
    case code("ps"): return once(seen, 12) && json::readPositionSide(v, out.positionSide);
    // From here on descriptive: absent keeps the default.
    case code("o"): return once(seen, 13) && json::readOrderType(v, out.type);
    case code("f"): return once(seen, 14) && json::readTimeInForce(v, out.timeInForce);
    case code("ap"): return once(seen, 15) && json::readFigure(v, out.averagePrice);
    case code("sp"): return once(seen, 16) && json::readFigure(v, out.stopPrice);
    case code("N"): return once(seen, 17) && json::readString(v, out.commissionAsset);
    case code("n"): return once(seen, 18) && json::readFigure(v, out.commission);
    case code("T"): return once(seen, 19) && json::readTime(v, out.tradeTime);
    case code("m"): return once(seen, 20) && json::readBool(v, out.maker);
    case code("R"): return once(seen, 21) && json::readBool(v, out.reduceOnly);
    case code("ot"): return once(seen, 22) && json::readOrderType(v, out.originalType);
    case code("cp"): return once(seen, 23) && json::readBool(v, out.closePosition);
    case code("rp"): return once(seen, 24) && json::readFigure(v, out.realizedPnl);
    case code("er"): return once(seen, 25) && readSmall(v, out.expiryReason);
    case code("M"): return once(seen, 26) && json::readInteger(v, out.modifyId);
    default: return true;
    }
}

// A reused struct must not keep what the last event said.
void clearOptional(OrderUpdate& out)
{
    out.originalType = out.type = OrderType::Other;
    out.timeInForce = TimeInForce::Other;
    out.averagePrice = out.stopPrice = out.commission = out.realizedPnl = Decimal();
    out.commissionAsset.resize(0);
    out.tradeTime = WallTime {};
    out.maker = out.reduceOnly = out.closePosition = false;
    out.expiryReason = 0;
    out.modifyId = 0;
}

bool readOrderObject(value& v, OrderUpdate& out, Trace& trace)
{
    clearOptional(out);
    std::uint64_t seen = 0;
    return json::eachFieldOf(v, [&](field& item) {
        const std::uint64_t key = codeOf(item);
        return trace.check(readOrderField(key, item.value(), out, seen), key);
    }) && (seen & json::firstBits(strictOrderFields)) == json::firstBits(strictOrderFields)
        && !out.symbol.isEmpty();
}

bool readBalance(value& v, BalanceChange& out)
{
    std::uint64_t seen = 0;
    return json::eachFieldOf(v, [&](field& item) {
        switch (codeOf(item)) {
        case code("a"): return once(seen, 0) && json::readString(item.value(), out.asset);
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
        case code("s"): return once(seen, 0) && json::readString(from, out.symbol);
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
        case code("S"): return once(seen, 3) && json::readString(from, out.fundingSymbol);
        default: return true;
        }
    }) && (seen & 1) != 0;
}

bool readTradeLite(std::uint64_t key, value& v, TradeLite& out, std::uint64_t& seen)
{
    switch (key) {
    case code("s"): return once(seen, 10) && json::readString(v, out.symbol);
    case code("c"): return once(seen, 11) && json::readString(v, out.clientId);
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

bool readAlgo(value& v, AlgoUpdate& out)
{
    std::uint64_t seen = 0;
    return json::eachFieldOf(v, [&](field& item) {
        value& from = item.value();
        switch (codeOf(item)) {
        case code("aid"): return once(seen, 0) && json::readInteger(from, out.algoId);
        case code("caid"): return once(seen, 1) && json::readString(from, out.clientAlgoId);
        case code("s"): return once(seen, 2) && json::readString(from, out.symbol);
        case code("S"): return once(seen, 3) && json::readSide(from, out.side);
        case code("X"): return once(seen, 4) && json::readString(from, out.status);
        case code("ps"): return once(seen, 5) && json::readPositionSide(from, out.positionSide);
        case code("o"): return once(seen, 6) && json::readOrderType(from, out.type);
        case code("q"): return once(seen, 7) && json::readFigure(from, out.quantity);
        case code("tp"): return once(seen, 8) && json::readFigure(from, out.triggerPrice);
        case code("p"): return once(seen, 9) && json::readFigure(from, out.price);
        case code("rm"): return once(seen, 10) && json::readString(from, out.reason);
        case code("ai"): { // "" until the engine knows it
            const json::Token token = json::tokenOf(from);
            return once(seen, 11) && (token.text.empty() || json::readInteger(from, out.orderId));
        }
        default: return true;
        }
    }) && (seen & json::firstBits(5)) == json::firstBits(5);
}

struct Header
{
    WallTime eventTime {}, transactionTime {};
};

// Fields beside E and T go to \p readField(key, value, seen); bits 0 and 1 of seen are taken by the times.
template <class ReadField>
bool readEvent(json::Reader& reader, QByteArrayView frame, Header& header, Trace& trace, std::uint64_t required, ReadField readField)
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

Result<UserEvent> decodeAccount(json::Reader& reader, QByteArrayView frame, Trace& trace)
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

Result<UserEvent> decodeTradeLite(json::Reader& reader, QByteArrayView frame, Trace& trace)
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

Result<UserEvent> decodeAlgo(json::Reader& reader, QByteArrayView frame, Trace& trace)
{
    AlgoUpdate out;
    Header header;
    const bool read = readEvent(reader, frame, header, trace, bothTimes | 4, [&](std::uint64_t key, value& v, std::uint64_t& seen) {
        return key != code("o") || (once(seen, 2) && readAlgo(v, out));
    });
    if (!read)
        return trace.error("ALGO_UPDATE");
    out.eventTime = header.eventTime;
    out.transactionTime = header.transactionTime;
    return UserEvent(std::move(out));
}

bool readLeverage(value& v, LeverageChanged& out)
{
    std::uint64_t seen = 0;
    return json::eachFieldOf(v, [&](field& item) {
        switch (codeOf(item)) {
        case code("s"): return once(seen, 0) && json::readString(item.value(), out.symbol);
        case code("l"): return once(seen, 1) && readSmall(item.value(), out.leverage) && out.leverage > 0;
        default: return true;
        }
    }) && seen == json::firstBits(2);
}

Result<UserEvent> decodeConfig(json::Reader& reader, QByteArrayView frame, Trace& trace)
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

Result<UserEvent> decodeMarginCall(json::Reader& reader, QByteArrayView frame, Trace& trace)
{
    MarginCall out;
    Header header;
    const bool read = readEvent(reader, frame, header, trace, eventTimeOnly | 4, [&](std::uint64_t key, value& v, std::uint64_t& seen) {
        return key != code("p") || (once(seen, 2) && json::eachElement(v, [&](value& position) {
            return json::eachFieldOf(position, [&](field& item) {
                return codeOf(item) != code("s") || json::readString(item.value(), out.symbols.emplace_back());
            });
        }));
    });
    if (!read)
        return trace.error("MARGIN_CALL");
    out.eventTime = header.eventTime;
    return UserEvent(std::move(out));
}

// The key is dead whatever its time looks like.
Result<UserEvent> decodeExpired(json::Reader& reader, QByteArrayView frame, Trace& trace)
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

} // namespace

UserDecoder::UserDecoder()
    : m_reader(std::make_unique<json::Reader>())
{
}

UserDecoder::~UserDecoder() = default;

Result<void> UserDecoder::decodeOrderUpdate(QByteArrayView frame, OrderUpdate& out)
{
    Trace trace;
    std::uint64_t seen = 0;
    const bool read = m_reader->payload(frame, [&](value& root) {
        return json::eachFieldOf(root, [&](field& item) {
            value& v = item.value();
            const std::uint64_t key = codeOf(item);
            switch (key) {
            case code("e"): return once(seen, 0) && json::isWord(v, "ORDER_TRADE_UPDATE");
            case code("E"): return trace.check(once(seen, 1) && json::readTime(v, out.eventTime), key);
            case code("T"): return trace.check(once(seen, 2) && json::readTime(v, out.transactionTime), key);
            case code("o"): return once(seen, 3) && readOrderObject(v, out, trace);
            default: return true;
            }
        });
    });
    if (!read || seen != json::firstBits(4))
        return trace.error("ORDER_TRADE_UPDATE");
    return {};
}

Result<UserEvent> UserDecoder::decode(QByteArrayView frame)
{
    // The event's name comes first in every frame seen, but nothing promises it: it is found before anything is read.
    QByteArray name;
    const bool named = m_reader->payload(frame, [&](value& root) {
        std::uint64_t seen = 0;
        return json::eachFieldOf(root, [&](field& item) {
            std::string_view text;
            if (codeOf(item) != code("e"))
                return true;
            const bool read = once(seen, 0) && json::readText(item.value(), text);
            name = QByteArray(text.data(), static_cast<qsizetype>(text.size()));
            return read;
        });
    });
    if (!named || name.isEmpty())
        return fail(Error::Code::BadReply, QStringLiteral("Not an event"));
    Trace trace;
    if (name == "ORDER_TRADE_UPDATE") {
        OrderUpdate update;
        const auto read = decodeOrderUpdate(frame, update);
        return read ? Result<UserEvent>(UserEvent(std::move(update))) : Unexpected { read.error() };
    }
    if (name == "ACCOUNT_UPDATE")
        return decodeAccount(*m_reader, frame, trace);
    if (name == "TRADE_LITE")
        return decodeTradeLite(*m_reader, frame, trace);
    if (name == "ALGO_UPDATE")
        return decodeAlgo(*m_reader, frame, trace);
    if (name == "ACCOUNT_CONFIG_UPDATE")
        return decodeConfig(*m_reader, frame, trace);
    if (name == "MARGIN_CALL")
        return decodeMarginCall(*m_reader, frame, trace);
    if (name == "listenKeyExpired")
        return decodeExpired(*m_reader, frame, trace);
    return UserEvent(OtherEvent { QString::fromUtf8(name) });
}

Order OrderUpdate::toOrder() const
{
    Order order;
    order.symbol = symbol;
    order.clientId = clientId;
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
    order.stopPrice = stopPrice;
    order.status = status.value_or(OrderStatus::None);
    order.updated = transactionTime;
    order.expiryReason = expiryReason;
    return order;
}

Fill OrderUpdate::toFill() const
{
    return { symbol, tradeId, orderId, clientId, side, positionSide, lastPrice, lastQuantity, commission, commissionAsset, realizedPnl,
        maker, tradeTime, false };
}

} // namespace fathom::binance
