// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/binance/json_token.h"

#include <QString>

#include <cstring>

namespace fathom::binance::json {

//! Values of simdjson on-demand: exact, and lenient about quotes. Internal to this room.

//! \brief A number, or a string that holds one.
inline bool isNumeric(const Token& token) { return token.kind == TokenKind::Number || token.kind == TokenKind::String; }

inline bool readInteger(od::value& value, std::int64_t& out)
{
    const Token token = tokenOf(value);
    return isNumeric(token) && binance::readInteger(token.text, out);
}

inline bool readDecimal(od::value& value, Decimal& out)
{
    const Token token = tokenOf(value);
    return isNumeric(token) && binance::readDecimal(token.text, out);
}

inline bool readDouble(od::value& value, double& out)
{
    const Token token = tokenOf(value);
    return isNumeric(token) && binance::readDouble(token.text, out);
}

//! \brief true, false or the strings "true" and "false".
inline bool readBool(od::value& value, bool& out)
{
    const Token token = tokenOf(value);
    if (token.kind != TokenKind::Word && token.kind != TokenKind::String)
        return false;
    out = token.text == "true";
    return out || token.text == "false";
}

//! \brief True where \p text needs a closer look: an escape, or a quote that ended the string early.
inline bool hasEscapeOrQuote(std::string_view text)
{
    for (const char c : text) {
        if (c == '\\' || c == '"')
            return true;
    }
    return false;
}

//! \brief Text of a string value; escapes resolved only where there are any. \p out is valid until the next document.
inline bool readText(od::value& value, std::string_view& out)
{
    const Token token = tokenOf(value);
    if (token.kind != TokenKind::String)
        return false;
    if (hasEscapeOrQuote(token.text)) {
        // A lone quote inside makes get_string stop early: then the token is not one string.
        return std::memchr(token.text.data(), '\\', token.text.size()) != nullptr && !value.get_string().get(out);
    }
    out = token.text;
    return true;
}

//! \brief Into a reused QString: nothing where it says so already, ASCII in place, anything else decoded.
inline void assign(QString& out, std::string_view text)
{
    const auto size = static_cast<qsizetype>(text.size());
    if (out.size() == size) {
        const QChar* at = out.constData();
        qsizetype i = 0;
        while (i < size && at[i].unicode() == static_cast<unsigned char>(text[static_cast<std::size_t>(i)]) && at[i].unicode() < 0x80)
            ++i;
        if (i == size)
            return;
    }
    for (const char c : text) {
        if (static_cast<unsigned char>(c) >= 0x80) {
            out = QString::fromUtf8(text.data(), size);
            return;
        }
    }
    out.resize(size);
    QChar* to = out.data();
    for (const char c : text)
        *to++ = QLatin1Char(c);
}

//! \brief True where the value is exactly the string \p word, which holds no escapes.
inline bool isWord(od::value& value, std::string_view word)
{
    const Token token = tokenOf(value);
    return token.kind == TokenKind::String && token.text == word;
}

inline constexpr std::size_t longestName = 128, longestText = 8'192; // in bytes

//! \brief A text for people. One beyond longestText is none: laying it out would hold the window up for seconds.
inline bool readString(od::value& value, QString& out, std::size_t longest = longestText)
{
    std::string_view text;
    if (!readText(value, text) || text.size() > longest)
        return false;
    assign(out, text);
    return true;
}

//! \brief A symbol, an asset, a client id: such a name is in every row and label.
inline bool readName(od::value& value, QString& out) { return readString(value, out, longestName); }

} // namespace fathom::binance::json
