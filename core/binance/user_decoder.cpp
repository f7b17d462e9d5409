// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/binance/user_decoder.h"

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
    case code("sp"): return once(seen, 16) && json::readFigure(v, out.triggerPrice);
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
    out.averagePrice = out.triggerPrice = out.commission = out.realizedPnl = Decimal();
    out.commissionAsset.resize(0);
    out.tradeTime = WallTime {};
    out.maker = out.reduceOnly = out.closePosition = false;
    out.expiryReason = 0;
    out.modifyId = 0;
}

bool readOrderObject(value& v, OrderUpdate& out, EventTrace& trace)
{
    clearOptional(out);
    std::uint64_t seen = 0;
    return json::eachFieldOf(v, [&](field& item) {
        const std::uint64_t key = codeOf(item);
        return trace.check(readOrderField(key, item.value(), out, seen), key);
    }) && (seen & json::firstBits(strictOrderFields)) == json::firstBits(strictOrderFields)
        && !out.symbol.isEmpty();
}

} // namespace

UserDecoder::UserDecoder()
    : m_reader(std::make_unique<json::Reader>())
{
}

UserDecoder::~UserDecoder() = default;

Result<void> UserDecoder::decodeOrderUpdate(QByteArrayView frame, OrderUpdate& out)
{
    EventTrace trace;
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
    // Nearly every frame is an order's and says so at once.
    if (frame.first(std::min<qsizetype>(frame.size(), 200)).contains("\"ORDER_TRADE_UPDATE\"")) {
        OrderUpdate update;
        if (decodeOrderUpdate(frame, update))
            return UserEvent(std::move(update));
    }
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
