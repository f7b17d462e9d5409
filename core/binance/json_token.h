// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/binance/key_code.h"
#include "core/binance/number_text.h"

#include <simdjson.h>

namespace fathom::binance::json {

//! Keys and scalars of simdjson on-demand by their raw text. Internal to this room.

namespace od = simdjson::ondemand;

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

//! \brief A scalar as it stands in the frame.
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

} // namespace fathom::binance::json
