// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace fathom {

//! \brief An exact decimal number: a 128-bit count of 10^-18.
//!
//! Holds every number the venue may print (at most 20 integer and 18 fraction digits) without rounding, so a price,
//! a size of 6e10 and a fee of 1e-8 share one type. Addition, subtraction and comparison are exact. Multiplication and
//! division truncate toward zero at 18 decimals, as the venue truncates at 8. Results beyond +-1.7e20 saturate.
//! No thread affinity; a plain value.
class Decimal
{
public:
    __extension__ typedef __int128 Raw;
    static constexpr int fractionDigits = 18;

    enum class Rounding {
        TowardZero, //!< as the venue prints amounts
        Down,       //!< toward minus infinity
        Up,         //!< toward plus infinity
        Nearest,    //!< half away from zero
    };

    constexpr Decimal() = default;
    //! \param value whole units, any 64-bit number
    constexpr Decimal(std::int64_t value)
        : m_raw(static_cast<Raw>(value) * unit)
    {
    }
    constexpr Decimal(int value)
        : Decimal(static_cast<std::int64_t>(value))
    {
    }
    Decimal(double) = delete; // binary floating point never becomes money

    //! \brief Reads `-?\d{1,20}(\.\d{1,18})?`, optionally with an exponent (`7.0E-4`), from wire text.
    //! \return Error::Code::BadInput for anything else: blanks, signs other than a leading minus, nan, inf, or digits lost
    static Result<Decimal> parse(std::string_view text);
    //! \brief As parse(), for numbers the caller wrote himself; an unreadable text is a programming error.
    static Decimal fromLiteral(std::string_view text);
    //! \param mantissa count of 10^-scale  \param scale 0 to 18
    static Decimal fromScaled(std::int64_t mantissa, int scale);
    static constexpr Decimal fromRaw(Raw raw)
    {
        Decimal d;
        d.m_raw = raw;
        return d;
    }

    constexpr Raw raw() const { return m_raw; }
    constexpr bool isZero() const { return m_raw == 0; }
    constexpr bool isNegative() const { return m_raw < 0; }
    constexpr bool isPositive() const { return m_raw > 0; }
    constexpr int sign() const { return m_raw > 0 ? 1 : m_raw < 0 ? -1 : 0; }
    Decimal abs() const { return m_raw < 0 ? -*this : *this; }

    //! \brief Shortest exact text, no exponent, no trailing zeros: "96482.3".
    std::string toString() const;
    //! \brief Text with exactly \p decimals digits after the point, 0 to 18.
    std::string toFixed(int decimals, Rounding rounding = Rounding::TowardZero) const;
    //! \brief For pixels and statistics only; never on the way to an order.
    double toDouble() const;
    //! \brief A binary number as the nearest decimal with \p decimals digits, for values that were never money
    //! (simulated fair prices, slider positions).
    static Decimal fromDouble(double value, int decimals);

    Decimal rounded(int decimals, Rounding rounding = Rounding::TowardZero) const;
    //! \brief The multiple of \p step (> 0) nearest in the direction of \p rounding.
    Decimal roundedTo(const Decimal& step, Rounding rounding) const;
    bool isMultipleOf(const Decimal& step) const { return step.m_raw != 0 && m_raw % step.m_raw == 0; }
    //! \brief How many whole \p step fit, truncated toward zero; empty where the count exceeds 64 bits or step is 0.
    std::optional<std::int64_t> countOf(const Decimal& step) const;
    //! \brief Digits after the point needed to print this number exactly: 0.10 gives 1.
    int decimals() const;

    Decimal operator-() const { return fromRaw(-m_raw); }
    friend Decimal operator+(Decimal a, Decimal b) { return fromRaw(saturatedAdd(a.m_raw, b.m_raw)); }
    friend Decimal operator-(Decimal a, Decimal b) { return fromRaw(saturatedAdd(a.m_raw, -b.m_raw)); }
    friend Decimal operator*(Decimal a, Decimal b) { return multiply(a, b); }
    //! \brief Division by zero gives zero: callers that can divide by zero ask first.
    friend Decimal operator/(Decimal a, Decimal b) { return divide(a, b); }
    Decimal& operator+=(Decimal o) { return *this = *this + o; }
    Decimal& operator-=(Decimal o) { return *this = *this - o; }
    Decimal& operator*=(Decimal o) { return *this = *this * o; }
    friend constexpr bool operator==(Decimal a, Decimal b) { return a.m_raw == b.m_raw; }
    friend constexpr std::strong_ordering operator<=>(Decimal a, Decimal b)
    {
        return a.m_raw < b.m_raw ? std::strong_ordering::less
            : a.m_raw > b.m_raw  ? std::strong_ordering::greater
                                 : std::strong_ordering::equal;
    }

    static constexpr Raw unit = 1'000'000'000'000'000'000;
    static constexpr Raw limit = (static_cast<Raw>(1) << 126) - 1 + (static_cast<Raw>(1) << 126); // 2^127 - 1

private:
    static Raw saturatedAdd(Raw a, Raw b);
    static Decimal multiply(Decimal a, Decimal b);
    static Decimal divide(Decimal a, Decimal b);

    Raw m_raw = 0;
};

} // namespace fathom
