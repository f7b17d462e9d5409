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

inline QLatin1String latin(std::string_view text) { return { text.data(), static_cast<qsizetype>(text.size()) }; }

inline bool readSide(od::value& value, Side& out)
{
    std::string_view word;
    const auto side = readText(value, word) ? sideFromName(latin(word)) : std::nullopt;
    out = side.value_or(Side::Sell);
    return side.has_value();
}

inline bool readPositionSide(od::value& value, PositionSide& out)
{
    std::string_view word;
    const auto side = readText(value, word) ? positionSideFromName(latin(word)) : std::nullopt;
    out = side.value_or(PositionSide::Both);
    return side.has_value();
}

//! \brief Other for an unknown word: shown as text, never guessed.
inline bool readOrderType(od::value& value, OrderType& out)
{
    std::string_view word;
    const bool read = readText(value, word);
    out = read ? orderTypeFromName(latin(word)) : OrderType::Other;
    return read;
}

inline bool readTimeInForce(od::value& value, TimeInForce& out)
{
    std::string_view word;
    const bool read = readText(value, word);
    out = read ? timeInForceFromName(latin(word)) : TimeInForce::Other;
    return read;
}

//! Descriptive words; an unknown one leaves the default.
inline bool readWorkingType(od::value& value, WorkingType& out)
{
    std::string_view word;
    if (!readText(value, word))
        return false;
    out = workingTypeFromName(textOf(word)).value_or(WorkingType::ContractPrice);
    return true;
}

inline PriceMatch priceMatchOf(QLatin1String word)
{
    return word == QLatin1String("NONE") ? PriceMatch::None : priceMatchFromName(QString(word)).value_or(PriceMatch::None);
}

inline SelfTrade selfTradeOf(QLatin1String word)
{
    return word == QLatin1String("NONE")             ? SelfTrade::None
        : word == QLatin1String("EXPIRE_TAKER")      ? SelfTrade::ExpireTaker
        : word == QLatin1String("EXPIRE_BOTH")       ? SelfTrade::ExpireBoth
                                                     : SelfTrade::ExpireMaker;
}

inline bool readPriceMatch(od::value& value, PriceMatch& out)
{
    std::string_view word;
    if (!readText(value, word))
        return false;
    out = priceMatchOf(latin(word));
    return true;
}

inline bool readSelfTrade(od::value& value, SelfTrade& out)
{
    std::string_view word;
    if (!readText(value, word))
        return false;
    out = selfTradeOf(latin(word));
    return true;
}

//! \brief An id that is "" or null where there is none yet.
inline bool readOptionalId(od::value& value, std::int64_t& out)
{
    const Token token = tokenOf(value);
    if (token.text.empty() || token.text == "null") {
        out = 0;
        return token.kind == TokenKind::String || token.kind == TokenKind::Word;
    }
    return isNumeric(token) && binance::readInteger(token.text, out) && out >= 0;
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

} // namespace fathom::binance::json
