// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"

#include <array>
#include <cstdint>
#include <limits>
#include <string_view>

namespace fathom::binance {

//! Number text as the wire prints it, read without rounding. Internal to this room.

inline unsigned digitOf(char c) { return static_cast<unsigned>(static_cast<unsigned char>(c)) - '0'; }

//! \brief A 64-bit integer, exact; false for anything else, "12.0" included.
inline bool readInteger(std::string_view text, std::int64_t& out)
{
    const bool negative = !text.empty() && text.front() == '-';
    if (negative)
        text.remove_prefix(1);
    if (text.empty() || text.size() > 19)
        return false;
    std::uint64_t value = 0;
    for (const char c : text) {
        const unsigned digit = digitOf(c);
        if (digit > 9)
            return false;
        value = value * 10 + digit;
    }
    if (value > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()) + (negative ? 1 : 0))
        return false;
    out = negative ? static_cast<std::int64_t>(0 - value) : static_cast<std::int64_t>(value);
    return true;
}

inline constexpr std::array<std::uint64_t, 20> powersOfTen = [] {
    std::array<std::uint64_t, 20> powers {};
    powers[0] = 1;
    for (std::size_t i = 1; i < powers.size(); ++i)
        powers[i] = powers[i - 1] * 10;
    return powers;
}();

//! \brief Digits and point only, at most 18 digits: the usual case. \return false where the general parser must look
inline bool readMantissa(std::string_view text, std::int64_t& mantissa, unsigned& scale)
{
    const char* at = text.data();
    const char* const end = at + text.size();
    const bool negative = at != end && *at == '-';
    at += negative ? 1 : 0;
    if (end - at > 19 || at == end)
        return false;
    const char* const start = at;
    std::uint64_t value = 0;
    while (at != end && digitOf(*at) < 10)
        value = value * 10 + digitOf(*at++);
    if (at == start)
        return false;
    scale = 0;
    if (at != end && *at == '.') {
        const char* const fraction = ++at;
        while (at != end && digitOf(*at) < 10)
            value = value * 10 + digitOf(*at++);
        scale = static_cast<unsigned>(at - fraction);
        if (scale == 0)
            return false;
    }
    if (at != end || value > 999'999'999'999'999'999U || scale > 18)
        return false;
    mantissa = negative ? -static_cast<std::int64_t>(value) : static_cast<std::int64_t>(value);
    return true;
}

//! \brief As Decimal::parse, with the usual case inlined; differentially tested against it.
inline bool readDecimal(std::string_view text, Decimal& out)
{
    std::int64_t mantissa = 0;
    unsigned scale = 0;
    if (readMantissa(text, mantissa, scale)) {
        out = Decimal::fromRaw(static_cast<Decimal::Raw>(mantissa) * static_cast<Decimal::Raw>(powersOfTen[18 - scale]));
        return true;
    }
    const auto parsed = Decimal::parse(text);
    if (!parsed)
        return false;
    out = *parsed;
    return true;
}

//! \brief A finite number for pixels and statistics.
inline bool readDouble(std::string_view text, double& out)
{
    std::int64_t mantissa = 0;
    unsigned scale = 0;
    if (readMantissa(text, mantissa, scale)) {
        out = static_cast<double>(mantissa) / static_cast<double>(powersOfTen[scale]);
        return true;
    }
    const auto parsed = Decimal::parse(text);
    if (!parsed)
        return false;
    out = parsed->toDouble();
    return true;
}

} // namespace fathom::binance
