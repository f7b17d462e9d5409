// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/decimal.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace fathom {

namespace {

__extension__ typedef unsigned __int128 U128;

constexpr std::array<std::int64_t, 19> powersOfTen = [] {
    std::array<std::int64_t, 19> powers {};
    powers[0] = 1;
    for (std::size_t i = 1; i < powers.size(); ++i)
        powers[i] = powers[i - 1] * 10;
    return powers;
}();

constexpr Decimal::Raw powerOfTen(int exponent)
{
    return powersOfTen[static_cast<std::size_t>(exponent)];
}

struct U256
{
    U128 high = 0;
    U128 low = 0;
};

U256 wideMultiply(U128 a, U128 b)
{
    const U128 mask = ~std::uint64_t { 0 };
    const U128 aLow = a & mask, aHigh = a >> 64, bLow = b & mask, bHigh = b >> 64;
    const U128 low = aLow * bLow;
    const U128 middle1 = aHigh * bLow + (low >> 64);
    const U128 middle2 = aLow * bHigh + (middle1 & mask);
    return { aHigh * bHigh + (middle1 >> 64) + (middle2 >> 64), (middle2 << 64) | (low & mask) };
}

// Schoolbook division bit by bit; only reached when the fast paths below do not fit.
U128 wideDivide(U256 dividend, U128 divisor, bool& overflow)
{
    if (dividend.high >= divisor) {
        overflow = true;
        return 0;
    }
    U128 remainder = dividend.high, quotient = 0;
    for (int bit = 127; bit >= 0; --bit) {
        const bool carry = (remainder >> 127) != 0;
        remainder = (remainder << 1) | ((dividend.low >> bit) & 1);
        quotient <<= 1;
        if (carry || remainder >= divisor) {
            remainder -= divisor;
            quotient |= 1;
        }
    }
    return quotient;
}

U128 magnitude(Decimal::Raw raw)
{
    return raw < 0 ? static_cast<U128>(0) - static_cast<U128>(raw) : static_cast<U128>(raw);
}

Decimal signedResult(U128 value, bool negative, bool overflow)
{
    const U128 most = static_cast<U128>(Decimal::limit);
    if (overflow || value > most)
        value = most;
    const auto raw = static_cast<Decimal::Raw>(value);
    return Decimal::fromRaw(negative ? -raw : raw);
}

bool isDigit(char c) { return c >= '0' && c <= '9'; }

Unexpected<Error> badNumber() { return fail(Error::Code::BadInput, QStringLiteral("Not a decimal number")); }

} // namespace

Result<Decimal> Decimal::parse(std::string_view text)
{
    std::size_t at = 0;
    const bool negative = !text.empty() && text[0] == '-';
    at += negative ? 1 : 0;

    const std::size_t integerStart = at;
    U128 value = 0;
    while (at < text.size() && isDigit(text[at])) {
        if (at - integerStart >= 20)
            return badNumber();
        value = value * 10 + static_cast<unsigned>(text[at++] - '0');
    }
    if (at == integerStart)
        return badNumber();

    int scale = 0;
    if (at < text.size() && text[at] == '.') {
        const std::size_t fractionStart = ++at;
        while (at < text.size() && isDigit(text[at])) {
            if (++scale > fractionDigits)
                return badNumber();
            value = value * 10 + static_cast<unsigned>(text[at++] - '0');
        }
        if (at == fractionStart)
            return badNumber();
    }

    if (at < text.size() && (text[at] == 'e' || text[at] == 'E')) {
        ++at;
        bool negativeExponent = false;
        if (at < text.size() && (text[at] == '-' || text[at] == '+'))
            negativeExponent = text[at++] == '-';
        const std::size_t exponentStart = at;
        int exponent = 0;
        while (at < text.size() && isDigit(text[at]) && at - exponentStart < 3)
            exponent = exponent * 10 + (text[at++] - '0');
        if (at == exponentStart)
            return badNumber();
        scale += negativeExponent ? exponent : -exponent;
        while (scale > fractionDigits && value % 10 == 0) {
            value /= 10;
            if (value == 0)
                scale = fractionDigits;
            else
                --scale;
        }
        while (scale < 0 && value != 0) {
            value *= 10;
            if (value > static_cast<U128>(limit) / static_cast<U128>(unit))
                return badNumber();
            ++scale;
        }
        if (value == 0)
            scale = 0;
        if (scale > fractionDigits)
            return badNumber();
        // An exponent must not smuggle in more integer digits than plain text may have: what is read can be printed and read again.
        constexpr U128 integerLimit = static_cast<U128>(10'000'000'000) * 10'000'000'000;
        if (scale >= 0 && value / static_cast<U128>(powerOfTen(scale)) >= integerLimit)
            return badNumber();
    }
    if (at != text.size())
        return badNumber();

    const auto factor = static_cast<U128>(powerOfTen(fractionDigits - scale));
    if (value > static_cast<U128>(limit) / factor)
        return badNumber();
    const auto raw = static_cast<Raw>(value * factor);
    return fromRaw(negative ? -raw : raw);
}

Decimal Decimal::fromLiteral(std::string_view text)
{
    const auto value = parse(text);
    Q_ASSERT_X(value.has_value(), "Decimal::fromLiteral", "Invariant: a literal is a number");
    return value ? *value : Decimal();
}

Decimal Decimal::fromScaled(std::int64_t mantissa, int scale)
{
    Q_ASSERT_X(scale >= 0 && scale <= fractionDigits, "Decimal::fromScaled", "Invariant: 0 <= scale <= 18");
    return fromRaw(static_cast<Raw>(mantissa) * powerOfTen(fractionDigits - scale));
}

std::string Decimal::toFixed(int decimals, Rounding rounding) const
{
    decimals = std::clamp(decimals, 0, fractionDigits);
    const Decimal value = rounded(decimals, rounding);
    U128 rest = magnitude(value.m_raw) / static_cast<U128>(powerOfTen(fractionDigits - decimals));
    std::array<char, 48> buffer;
    std::size_t at = buffer.size();
    for (int i = 0; i < decimals; ++i) {
        buffer[--at] = static_cast<char>('0' + static_cast<int>(rest % 10));
        rest /= 10;
    }
    if (decimals > 0)
        buffer[--at] = '.';
    do {
        buffer[--at] = static_cast<char>('0' + static_cast<int>(rest % 10));
        rest /= 10;
    } while (rest != 0);
    if (value.m_raw < 0)
        buffer[--at] = '-';
    return std::string(buffer.data() + at, buffer.size() - at);
}

std::string Decimal::toString() const { return toFixed(decimals()); }

double Decimal::toDouble() const { return static_cast<double>(m_raw) / 1e18; }

Decimal Decimal::fromDouble(double value, int decimals)
{
    if (!std::isfinite(value))
        return {};
    const double scaled = std::round(value * static_cast<double>(powerOfTen(decimals)));
    const double most = 1.7e38 / static_cast<double>(powerOfTen(fractionDigits - decimals));
    return fromRaw(static_cast<Raw>(std::clamp(scaled, -most, most)) * powerOfTen(fractionDigits - decimals));
}

Decimal Decimal::rounded(int decimals, Rounding rounding) const
{
    if (decimals >= fractionDigits)
        return *this;
    return roundedTo(fromRaw(powerOfTen(fractionDigits - std::max(decimals, 0))), rounding);
}

Decimal Decimal::roundedTo(const Decimal& step, Rounding rounding) const
{
    if (step.m_raw <= 0)
        return *this;
    const Raw rest = m_raw % step.m_raw;
    if (rest == 0)
        return *this;
    const Raw truncated = m_raw - rest;
    switch (rounding) {
    case Rounding::TowardZero: return fromRaw(truncated);
    case Rounding::Down: return fromRaw(rest < 0 ? saturatedAdd(truncated, -step.m_raw) : truncated);
    case Rounding::Up: return fromRaw(rest > 0 ? saturatedAdd(truncated, step.m_raw) : truncated);
    case Rounding::Nearest: break;
    }
    const Raw distance = rest < 0 ? -rest : rest;
    if (distance < step.m_raw - distance)
        return fromRaw(truncated);
    return fromRaw(saturatedAdd(truncated, rest < 0 ? -step.m_raw : step.m_raw));
}

std::optional<std::int64_t> Decimal::countOf(const Decimal& step) const
{
    if (step.m_raw == 0)
        return std::nullopt;
    const Raw count = m_raw / step.m_raw;
    if (count > INT64_MAX || count < INT64_MIN)
        return std::nullopt;
    return static_cast<std::int64_t>(count);
}

int Decimal::decimals() const
{
    Raw rest = m_raw % unit;
    int digits = fractionDigits;
    if (rest == 0)
        return 0;
    while (rest % 10 == 0) {
        rest /= 10;
        --digits;
    }
    return digits;
}

Decimal::Raw Decimal::saturatedAdd(Raw a, Raw b)
{
    Raw sum = 0;
    if (__builtin_add_overflow(a, b, &sum))
        return a > 0 ? limit : -limit;
    return sum;
}

Decimal Decimal::multiply(Decimal a, Decimal b)
{
    const bool negative = (a.m_raw < 0) != (b.m_raw < 0);
    U128 left = magnitude(a.m_raw), right = magnitude(b.m_raw);
    const auto scale = static_cast<U128>(unit);
    // Wire numbers rarely use more than 8 decimals; dividing the common zeros out first keeps the product in 128 bits.
    constexpr U128 half = 1'000'000'000;
    if (left % half == 0 && right % half == 0) {
        U128 product = 0;
        if (!__builtin_mul_overflow(left / half, right / half, &product))
            return signedResult(product, negative, false);
    }
    bool overflow = false;
    const U128 quotient = wideDivide(wideMultiply(left, right), scale, overflow);
    return signedResult(quotient, negative, overflow);
}

Decimal Decimal::divide(Decimal a, Decimal b)
{
    if (b.m_raw == 0)
        return {};
    const bool negative = (a.m_raw < 0) != (b.m_raw < 0);
    const U128 left = magnitude(a.m_raw), right = magnitude(b.m_raw);
    U128 scaled = 0;
    if (!__builtin_mul_overflow(left, static_cast<U128>(unit), &scaled))
        return signedResult(scaled / right, negative, false);
    bool overflow = false;
    const U128 quotient = wideDivide(wideMultiply(left, static_cast<U128>(unit)), right, overflow);
    return signedResult(quotient, negative, overflow);
}

} // namespace fathom
