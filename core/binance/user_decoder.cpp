// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/binance/user_decoder.h"

#include "core/binance/frame_scanner.h"
#include "core/binance/user_events.h"

namespace fathom::binance {

namespace {

using json::code;
using json::codeOf;
using json::once;
using json::od::field;
using json::od::value;

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

// A value of simdjson's, for the fields below.
struct TolerantValue
{
    value& from;

    bool text(std::string_view& out) { return json::readText(from, out); }
    bool integer(std::int64_t& out) { return json::readInteger(from, out); }
    bool number(std::int64_t& out) { return json::readInteger(from, out); }
    bool amount(Decimal& out) { return json::readAmount(from, out); }
    bool figure(Decimal& out) { return json::readFigure(from, out); }
    bool boolean(bool& out) { return json::readBool(from, out); }
    bool event(std::string_view name) { return json::isWord(from, name); }
    bool skip() { return true; }
    template <class Use>
    bool object(Use use)
    {
        return json::eachFieldOf(from, [&](field& item) {
            TolerantValue inner { item.value() };
            return use(inner, codeOf(item));
        });
    }
    template <std::uint64_t... Expected, class Use>
    bool objectInOrder(Use use)
    {
        return object(use);
    }
};

// The value at the scanner's place, for the same fields.
struct ScannedValue
{
    FrameScanner& scan;

    bool text(std::string_view& out) { return scan.string(out); }
    bool integer(std::int64_t& out) { return scan.integer(out); }
    // The venue prints some whole numbers as strings.
    bool number(std::int64_t& out) { return scan.take('"') ? scan.integer(out) && scan.take('"') : scan.integer(out); }
    bool amount(Decimal& out) { return scan.amount(out); }
    bool figure(Decimal& out) { return scan.figure(out); }
    bool boolean(bool& out) { return scan.boolean(out); }
    bool event(std::string_view name) { return scan.word(name); }
    bool skip() { return scan.skip(); }
    template <class Use>
    bool object(Use use)
    {
        return scan.object([&](std::uint64_t key) { return use(*this, key); });
    }
    template <std::uint64_t... Expected, class Use>
    bool objectInOrder(Use use)
    {
        return scan.objectInOrder<Expected...>([&](std::uint64_t key) __attribute__((always_inline)) { return use(*this, key); });
    }
};

template <class Source>
bool readWord(Source& from, QString& out)
{
    std::string_view text;
    if (!from.text(text) || text.size() > json::longestName)
        return false;
    json::assign(out, text);
    return true;
}

template <class Source>
bool readTime(Source& from, WallTime& out)
{
    std::int64_t ms = 0;
    if (!from.integer(ms) || ms < 0)
        return false;
    out = wallTimeFromMs(ms);
    return true;
}

template <class Source>
bool readReason(Source& from, int& out)
{
    std::int64_t wide = 0;
    if (!from.number(wide) || wide < INT32_MIN || wide > INT32_MAX)
        return false;
    out = static_cast<int>(wide);
    return true;
}

template <class Source>
bool readStatus(Source& from, OrderUpdate& out)
{
    std::string_view word;
    if (!from.text(word) || word.empty() || word.size() > json::longestName)
        return false;
    out.status = orderStatusFromName(json::latin(word));
    json::assign(out.statusText, word);
    return true;
}

template <class Source>
bool readExecution(Source& from, ExecutionType& out)
{
    std::string_view word;
    if (!from.text(word))
        return false;
    out = executionOf(word);
    return true;
}

// Strict words must be known; of the descriptive ones an unknown is Other.
template <class Source, class Value>
bool readStrict(Source& from, Value& out, std::optional<Value> (*fromName)(QLatin1String))
{
    std::string_view word;
    if (!from.text(word))
        return false;
    const auto value = fromName(json::latin(word));
    out = value.value_or(out);
    return value.has_value();
}

template <class Source, class Value>
bool readDescriptive(Source& from, Value& out, Value (*fromName)(QLatin1String))
{
    std::string_view word;
    if (!from.text(word))
        return false;
    out = fromName(json::latin(word));
    return true;
}

// Strict fields take the low bits of `seen`: all of them must be there.
constexpr unsigned strictOrderFields = 13;

template <class Source>
[[gnu::always_inline]] inline bool readOrderField(Source& from, std::uint64_t key, OrderUpdate& out, std::uint64_t& seen)
{
    switch (key) {
    case code("s"): return once(seen, 0) && readWord(from, out.symbol);
    case code("c"): return once(seen, 1) && readWord(from, out.clientId);
    case code("S"): return once(seen, 2) && readStrict(from, out.side, sideFromName);
    case code("q"): return once(seen, 3) && from.amount(out.quantity);
    case code("p"): return once(seen, 4) && from.amount(out.price);
    case code("x"): return once(seen, 5) && readExecution(from, out.execution);
    case code("X"): return once(seen, 6) && readStatus(from, out);
    case code("i"): return once(seen, 7) && from.integer(out.orderId) && out.orderId > 0;
    case code("l"): return once(seen, 8) && from.amount(out.lastQuantity);
    case code("z"): return once(seen, 9) && from.amount(out.executed);
    case code("L"): return once(seen, 10) && from.amount(out.lastPrice);
    case code("t"): return once(seen, 11) && from.integer(out.tradeId);
    case code("ps"): return once(seen, 12) && readStrict(from, out.positionSide, positionSideFromName);
    // From here on descriptive: absent keeps the default.
    case code("o"): return once(seen, 13) && readDescriptive(from, out.type, orderTypeFromName);
    case code("f"): return once(seen, 14) && readDescriptive(from, out.timeInForce, timeInForceFromName);
    case code("ap"): return once(seen, 15) && from.figure(out.averagePrice);
    case code("sp"): return once(seen, 16) && from.figure(out.triggerPrice);
    case code("N"): return once(seen, 17) && readWord(from, out.commissionAsset);
    case code("n"): return once(seen, 18) && from.figure(out.commission);
    case code("T"): return once(seen, 19) && readTime(from, out.tradeTime);
    case code("m"): return once(seen, 20) && from.boolean(out.maker);
    case code("R"): return once(seen, 21) && from.boolean(out.reduceOnly);
    case code("ot"): return once(seen, 22) && readDescriptive(from, out.originalType, orderTypeFromName);
    case code("cp"): return once(seen, 23) && from.boolean(out.closePosition);
    case code("rp"): return once(seen, 24) && from.figure(out.realizedPnl);
    case code("er"): return once(seen, 25) && readReason(from, out.expiryReason);
    case code("M"): return once(seen, 26) && from.integer(out.modifyId);
    case code("V"): return once(seen, 27) && readDescriptive(from, out.selfTrade, json::selfTradeOf);
    case code("pm"): return once(seen, 28) && readDescriptive(from, out.priceMatch, json::priceMatchOf);
    case code("gtd"): return once(seen, 29) && readTime(from, out.goodTill);
    default: return from.skip();
    }
}

// A reused struct must not keep what the last event said. Texts keep theirs, to be compared and seldom written.
void clearOptional(OrderUpdate& out)
{
    out.originalType = out.type = OrderType::Other;
    out.timeInForce = TimeInForce::Other;
    out.averagePrice = out.triggerPrice = out.commission = out.realizedPnl = Decimal();
    out.tradeTime = out.goodTill = WallTime {};
    out.selfTrade = SelfTrade::ExpireMaker;
    out.priceMatch = PriceMatch::None;
    out.maker = out.reduceOnly = out.closePosition = false;
    out.expiryReason = 0;
    out.modifyId = 0;
}

template <class Source>
bool readOrderObject(Source& from, OrderUpdate& out, EventTrace& trace)
{
    clearOptional(out);
    std::uint64_t seen = 0;
    // In the venue's order. Source: USDS-M user data streams, ORDER_TRADE_UPDATE.
    const bool read = from.template objectInOrder<code("s"), code("c"), code("S"), code("o"), code("f"), code("q"), code("p"), code("ap"), code("sp"), code("x"), code("X"),
        code("i"), code("l"), code("z"), code("L"), code("N"), code("n"), code("T"), code("t"), code("b"), code("a"), code("m"), code("R"), code("wt"), code("ot"), code("ps"),
        code("cp"), code("rp"), code("pP"), code("si"), code("ss"), code("V"), code("pm"), code("gtd"), code("er")>(
        [&](auto& inner, std::uint64_t key) __attribute__((always_inline)) { return trace.check(readOrderField(inner, key, out, seen), key); });
    if (!read || (seen & json::firstBits(strictOrderFields)) != json::firstBits(strictOrderFields) || out.symbol.isEmpty())
        return false;
    if ((seen & (1U << 17)) == 0)
        out.commissionAsset.resize(0);
    return true;
}

constexpr std::uint64_t orderEventFields = json::firstBits(4);

template <class Source>
bool readOrderEventField(Source& from, std::uint64_t key, OrderUpdate& out, EventTrace& trace, std::uint64_t& seen)
{
    switch (key) {
    case code("e"): return once(seen, 0) && from.event("ORDER_TRADE_UPDATE");
    case code("E"): return trace.check(once(seen, 1) && readTime(from, out.eventTime), key);
    case code("T"): return trace.check(once(seen, 2) && readTime(from, out.transactionTime), key);
    case code("o"): return once(seen, 3) && readOrderObject(from, out, trace);
    default: return from.skip();
    }
}

} // namespace

// All of it in one function: the place in the frame stays in a register.
[[gnu::flatten]] bool scanOrderUpdate(QByteArrayView frame, OrderUpdate& out)
{
    EventTrace trace;
    std::uint64_t seen = 0;
    return scanFrame(frame, [&](FrameScanner& scan, std::uint64_t key) {
        ScannedValue from { scan };
        return readOrderEventField(from, key, out, trace, seen);
    }) && seen == orderEventFields;
}

UserDecoder::UserDecoder()
    : m_reader(std::make_unique<json::Reader>())
{
}

UserDecoder::~UserDecoder() = default;

Result<void> UserDecoder::decodeOrderUpdate(QByteArrayView frame, OrderUpdate& out)
{
    return scanOrderUpdate(frame, out) ? Result<void>() : decodeTolerant(frame, out);
}

Result<void> UserDecoder::decodeTolerant(QByteArrayView frame, OrderUpdate& out)
{
    EventTrace trace;
    std::uint64_t seen = 0;
    const bool read = m_reader->payload(frame, [&](value& root) {
        return TolerantValue { root }.object(
            [&](TolerantValue& from, std::uint64_t key) { return readOrderEventField(from, key, out, trace, seen); });
    });
    if (!read || seen != orderEventFields)
        return trace.error("ORDER_TRADE_UPDATE");
    return {};
}

Result<UserEvent> UserDecoder::decode(QByteArrayView frame)
{
    // Nearly every frame is an order's and as the venue prints it. What its texts share with the last one's is not made again.
    if (scanOrderUpdate(frame, m_last))
        return UserEvent(m_last);
    // Nothing promises that the name comes first: it is found before anything is read.
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
    EventTrace trace;
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
    order.triggerPrice = triggerPrice;
    order.selfTrade = selfTrade;
    order.priceMatch = priceMatch;
    order.goodTill = goodTill;
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
