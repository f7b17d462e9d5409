// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/binance/market_messages.h"
#include "core/binance/number_text.h"

#include <QByteArrayView>
#include <QString>

#include <simdjson.h>

#include <cstring>

namespace fathom::binance::json {

//! Thin helpers over simdjson on-demand: scalars by their raw text, exact and lenient about quotes. Internal to this room.

namespace od = simdjson::ondemand;

//! \brief Up to eight bytes of a key as one number, for switches.
constexpr std::uint64_t code(std::string_view key)
{
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < key.size() && i < 8; ++i)
        value |= static_cast<std::uint64_t>(static_cast<unsigned char>(key[i])) << (8 * i);
    return value;
}

inline std::string_view keyOf(od::field& field)
{
    const char* const raw = field.key().raw();
    const char* end = raw;
    while (*end != '"')
        ++end;
    return { raw, static_cast<std::size_t>(end - raw) };
}

//! \brief code() of a key that has at most eight bytes, 0 for a longer one.
inline std::uint64_t codeOf(od::field& field)
{
    const char* const raw = field.key().raw();
    if (raw[1] == '"')
        return static_cast<unsigned char>(raw[0]);
    if (raw[2] == '"')
        return static_cast<std::uint64_t>(static_cast<unsigned char>(raw[0])) | static_cast<std::uint64_t>(static_cast<unsigned char>(raw[1])) << 8;
    const std::string_view key = keyOf(field);
    return key.size() <= 8 ? code(key) : 0;
}

enum class TokenKind : std::uint8_t { String, Number, Word, Nested, Bad };

struct Token
{
    TokenKind kind = TokenKind::Bad;
    std::string_view text; //!< without quotes, escapes not resolved
};

inline Token tokenOf(od::value& value)
{
    std::string_view raw = value.raw_json_token();
    while (!raw.empty() && static_cast<unsigned char>(raw.back()) <= ' ')
        raw.remove_suffix(1);
    if (raw.empty())
        return {};
    const char first = raw.front();
    if (first == '"') {
        if (raw.size() < 2 || raw.back() != '"')
            return {};
        return { TokenKind::String, raw.substr(1, raw.size() - 2) };
    }
    if (first == '-' || digitOf(first) < 10)
        return { TokenKind::Number, raw };
    if (first == '{' || first == '[')
        return { TokenKind::Nested, raw };
    return { raw == "true" || raw == "false" || raw == "null" ? TokenKind::Word : TokenKind::Bad, raw };
}

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

inline bool readString(od::value& value, QString& out)
{
    std::string_view text;
    if (!readText(value, text))
        return false;
    assign(out, text);
    return true;
}

//! \brief Marks \p bit; false where it was marked before (a duplicate key makes an event ambiguous).
inline bool once(std::uint64_t& seen, unsigned bit)
{
    const std::uint64_t mask = std::uint64_t { 1 } << bit;
    const bool first = (seen & mask) == 0;
    seen |= mask;
    return first;
}

inline constexpr std::uint64_t firstBits(unsigned count) { return (std::uint64_t { 1 } << count) - 1; }

//! \brief True where the first key says the frame is a combined-stream wrapper.
inline bool looksWrapped(QByteArrayView bytes) { return bytes.startsWith("{\"stream\"") || bytes.startsWith("{\"data\""); }

//! \brief Every member of \p object, in order; \p use takes od::field& and says whether to go on.
//! \return false where the text broke or \p use gave up
template <class Use>
bool eachField(od::object& object, Use use)
{
    for (auto item : object) {
        if (item.error())
            return false;
        od::field&& field = std::move(item).value_unsafe();
        if (!use(field))
            return false;
    }
    return true;
}

//! \brief Every element of \p value, which must be an array.
template <class Use>
bool eachElement(od::value& value, Use use)
{
    od::array array;
    if (value.get_array().get(array))
        return false;
    for (auto item : array) {
        if (item.error())
            return false;
        od::value&& element = std::move(item).value_unsafe();
        if (!use(element))
            return false;
    }
    return true;
}

//! \brief Fields of \p value, which must be an object.
template <class Use>
bool eachFieldOf(od::value& value, Use use)
{
    od::object object;
    return !value.get_object().get(object) && eachField(object, use);
}

//! \brief One object, or every object of an array.
template <class Use>
bool eachRow(od::value& value, Use use)
{
    const Token token = tokenOf(value);
    if (token.kind != TokenKind::Nested)
        return false;
    return token.text.front() == '[' ? eachElement(value, use) : use(value);
}

//! \brief One document at a time over bytes that have simdjson's padding behind them.
class Reader
{
public:
    //! \brief Applies \p use to the whole text's value. \p use takes od::value& and consumes it.
    //! \return false where the text is not one whole JSON object or array, or \p use said so
    template <class Use>
    bool whole(QByteArrayView bytes, Use use)
    {
        const auto size = static_cast<std::size_t>(bytes.size());
        od::value root;
        return size > 0 && !m_parser.iterate(bytes.data(), size, size + simdjson::SIMDJSON_PADDING).get(m_document)
            && !m_document.get_value().get(root) && use(root) && atEnd();
    }
    //! \brief As whole(), with "data" of a combined-stream frame in place of the frame.
    template <class Use>
    bool payload(QByteArrayView bytes, Use use)
    {
        if (!looksWrapped(bytes))
            return whole(bytes, use);
        return whole(bytes, [&](od::value& wrapper) {
            int found = 0;
            const bool read = eachFieldOf(wrapper, [&](od::field& field) {
                return keyOf(field) != "data" || (++found == 1 && use(field.value()));
            });
            return read && found == 1;
        });
    }

private:
    bool atEnd()
    {
        const char* location = nullptr;
        return m_document.current_location().get(location) == simdjson::OUT_OF_BOUNDS;
    }

    od::parser m_parser;
    od::document m_document;
};

} // namespace fathom::binance::json
