// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/binance/grid_scale.h"

#include <bit>
#include <cstring>

namespace fathom::binance {

//! \brief Eight bytes as one number, the first one lowest.
inline std::uint64_t eightAt(const char* at)
{
    static_assert(
        std::endian::native == std::endian::little, "the first byte is taken for the lowest");
    std::uint64_t eight = 0;
    std::memcpy(&eight, at, sizeof eight);
    return eight;
}
constexpr std::uint64_t inEach(unsigned char byte)
{
    return byte * std::uint64_t { 0x0101010101010101 };
}

//! \brief Eight decimal digits (bytes of 0 to 9, the first one lowest) as a number.
inline std::uint64_t numberOfEight(std::uint64_t digits)
{
    digits = (digits * (1 + (10 << 8))) >> 8;
    digits = ((digits & 0x00ff00ff00ff00ff) * (1 + (100 << 16))) >> 16;
    return ((digits & 0x0000ffff0000ffff) * (1 + (std::uint64_t { 10'000 } << 32))) >> 32;
}

//! \brief How the last number of a column was printed. The next one mostly looks the same and is
//! then read at one go, all eight characters together: digits, a point, digits. Internal to this
//! room.
class NumberShape {
public:
    //! \brief Takes the look of a number with so many digits before and behind the point; length()
    //! is 0 where it is another kind.
    void learn(const GridScale& grid, unsigned whole, unsigned fraction)
    {
        const auto kept = static_cast<unsigned>(grid.decimals());
        m_length = 0;
        if (whole + fraction > 7 || fraction < kept || kept == 0 || grid.mantissa() != 1)
            return;
        m_length = whole + 1 + fraction;
        m_used = bytes(0, m_length);
        m_whole = bytes(0, whole);
        m_expected = (inEach('0') & ~bytes(whole, 1)) | ('.' * (bytes(whole, 1) & inEach(1)));
        // A digit may be 0 to 9, the point and what lies beyond the grid must be just as expected:
        // added, more would set the top bit.
        m_limits = (inEach(0x7f - 9) & bytes(0, whole + 1 + kept) & ~bytes(whole, 1))
            | (inEach(0x7f) & (bytes(whole, 1) | ~bytes(0, whole + 1 + kept)));
        m_shift = 64 - 8 * (whole + kept);
    }
    unsigned length() const { return m_length; }
    //! \brief Reads what \p at points to, with eight readable bytes; false where it is not of this
    //! shape.
    bool read(const char* at, std::int64_t& out) const
    {
        const std::uint64_t digits = (eightAt(at) ^ m_expected) & m_used;
        if ((((digits + m_limits) | digits) & inEach(0x80)) != 0)
            return false;
        out = static_cast<std::int64_t>(
            numberOfEight(((digits & m_whole) | (digits >> 8 & ~m_whole)) << m_shift));
        return true;
    }

private:
    static constexpr std::uint64_t bytes(unsigned from, unsigned count)
    {
        const std::uint64_t low
            = count < 8 ? (std::uint64_t { 1 } << (8 * count)) - 1 : ~std::uint64_t { 0 };
        return low << (8 * from);
    }

    unsigned m_length = 0, m_shift = 0;
    std::uint64_t m_used = 0, m_whole = 0, m_expected = 0, m_limits = 0;
};

} // namespace fathom::binance
