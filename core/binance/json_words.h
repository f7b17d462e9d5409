// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/binance/json_reader.h"
#include "core/domain/order.h"

namespace fathom::binance::json {

//! Wire words and figures shared by the user stream and the REST parsers. Internal to this room.

inline QString textOf(std::string_view text)
{
    QString out;
    assign(out, text);
    return out;
}

inline bool readTime(od::value& value, WallTime& out)
{
    std::int64_t ms = 0;
    if (!readInteger(value, ms) || ms < 0)
        return false;
    out = wallTimeFromMs(ms);
    return true;
}

//! \brief As readDecimal; "" (inactive accounts, figures that do not apply) and null read as 0.
inline bool readFigure(od::value& value, Decimal& out)
{
    const Token token = tokenOf(value);
    if ((token.kind == TokenKind::String && token.text.empty()) || (token.kind == TokenKind::Word && token.text == "null")) {
        out = Decimal();
        return true;
    }
    return isNumeric(token) && binance::readDecimal(token.text, out);
}

inline bool readAmount(od::value& value, Decimal& out) { return readDecimal(value, out) && !out.isNegative(); }

inline bool readSide(od::value& value, Side& out)
{
    const Token token = tokenOf(value);
    out = token.text == "BUY" ? Side::Buy : Side::Sell;
    return token.kind == TokenKind::String && (token.text == "BUY" || token.text == "SELL");
}

inline bool readPositionSide(od::value& value, PositionSide& out)
{
    const Token token = tokenOf(value);
    out = token.text == "LONG" ? PositionSide::Long : token.text == "SHORT" ? PositionSide::Short : PositionSide::Both;
    return token.kind == TokenKind::String && (out != PositionSide::Both || token.text == "BOTH");
}

//! \brief Other for an unknown word: shown as text, never guessed.
inline bool readOrderType(od::value& value, OrderType& out)
{
    std::string_view word;
    if (isWord(value, "LIMIT")) {
        out = OrderType::Limit;
        return true;
    }
    if (!readText(value, word))
        return false;
    out = word == "LIMIT" ? OrderType::Limit : word == "MARKET" ? OrderType::Market : orderTypeFromName(textOf(word));
    return true;
}

inline bool readTimeInForce(od::value& value, TimeInForce& out)
{
    std::string_view word;
    if (isWord(value, "GTC")) {
        out = TimeInForce::GTC;
        return true;
    }
    if (!readText(value, word))
        return false;
    out = word == "GTC" ? TimeInForce::GTC : timeInForceFromName(textOf(word));
    return true;
}

//! \brief "cross", "CROSSED", "isolated", "ISOLATED".
inline bool readMarginType(od::value& value, MarginType& out)
{
    std::string_view word;
    if (!readText(value, word) || word.empty())
        return false;
    if (word == "cross" || word == "CROSSED" || word == "CROSS" || word == "crossed")
        out = MarginType::Cross;
    else if (word == "isolated" || word == "ISOLATED")
        out = MarginType::Isolated;
    else
        return false;
    return true;
}

inline std::optional<OrderStatus> statusOf(std::string_view word)
{
    if (word == "NEW")
        return OrderStatus::New;
    if (word == "FILLED")
        return OrderStatus::Filled;
    if (word == "PARTIALLY_FILLED")
        return OrderStatus::PartiallyFilled;
    if (word == "CANCELED")
        return OrderStatus::Canceled;
    if (word.empty())
        return std::nullopt;
    return orderStatusFromName(textOf(word));
}

} // namespace fathom::binance::json
