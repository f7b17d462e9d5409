// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"
#include "core/domain/instrument.h"

#include <cstdint>
#include <optional>

namespace fathom::binance {

//! \brief Wire text to whole ticks or steps, for the hot path: exact or refused. A value, any thread.
class GridScale
{
public:
    GridScale() = default;
    //! \return empty where \p step is not positive or its digits do not fit 64 bits
    static std::optional<GridScale> of(Decimal step);

    //! \brief Reads digits with an optional fraction (no sign, no exponent) from [\p at, \p end).
    //! \return false where it is not a number, not on the grid, or beyond 64 bits
    bool parse(const char* at, const char* end, std::int64_t& count) const
    {
        std::uint64_t value = 0;
        const char* const start = at;
        while (at != end && digit(*at) < 10) {
            if (value >= limit)
                return false;
            value = value * 10 + digit(*at++);
        }
        if (at == start)
            return false;
        int fraction = 0;
        if (at != end && *at == '.') {
            if (++at == end)
                return false;
            while (at != end && digit(*at) < 10 && fraction < m_decimals) {
                if (value >= limit)
                    return false;
                value = value * 10 + digit(*at++);
                ++fraction;
            }
            while (at != end && *at == '0')
                ++at;
        }
        if (at != end)
            return false;
        for (; fraction < m_decimals; ++fraction) {
            if (value >= limit)
                return false;
            value *= 10;
        }
        if (m_mantissa != 1) {
            if (value % m_mantissa != 0)
                return false;
            value /= m_mantissa;
        }
        count = static_cast<std::int64_t>(value);
        return true;
    }
    int decimals() const { return m_decimals; }
    std::uint64_t mantissa() const { return m_mantissa; }

private:
    static unsigned digit(char c) { return static_cast<unsigned>(static_cast<unsigned char>(c)) - '0'; }
    static constexpr std::uint64_t limit = 922'337'203'685'477'579; // below it ten times plus nine stays within 63 bits

    int m_decimals = 0;
    std::uint64_t m_mantissa = 1; //!< step is m_mantissa x 10^-m_decimals
};

//! \brief The two grids of one symbol, and its wire name for checking that a frame speaks of it.
struct SymbolGrid
{
    QByteArray symbol; //!< UTF-8, upper case as on the wire
    GridScale price, quantity;

    static std::optional<SymbolGrid> of(const Instrument& instrument);
};

} // namespace fathom::binance
