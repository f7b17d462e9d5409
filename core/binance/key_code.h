// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <cstdint>
#include <string_view>

namespace fathom::binance::json {

//! Keys as numbers, the marks of those that were seen, and wrappers: for both ways of reading a
//! frame. Internal to this room.

//! \brief Up to eight bytes of a key as one number, for switches.
constexpr std::uint64_t code(std::string_view key)
{
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < key.size() && i < 8; ++i)
        value |= static_cast<std::uint64_t>(static_cast<unsigned char>(key[i])) << (8 * i);
    return value;
}

//! \brief Marks \p bit; false where it was marked before (a duplicate key makes an event
//! ambiguous).
inline bool once(std::uint64_t& seen, unsigned bit)
{
    const std::uint64_t mask = std::uint64_t { 1 } << bit;
    const bool first = (seen & mask) == 0;
    seen |= mask;
    return first;
}

inline constexpr std::uint64_t firstBits(unsigned count)
{
    return (std::uint64_t { 1 } << count) - 1;
}

//! \brief True where the first key says the frame is a combined-stream wrapper.
inline bool looksWrapped(QByteArrayView bytes)
{
    return bytes.startsWith("{\"stream\"") || bytes.startsWith("{\"data\"");
}

} // namespace fathom::binance::json
