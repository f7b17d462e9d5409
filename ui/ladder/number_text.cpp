// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ladder/number_text.h"

namespace fathom {

namespace {

constexpr std::array<std::uint64_t, 20> powersOfTen = [] {
    std::array<std::uint64_t, 20> powers {};
    std::uint64_t p = 1;
    for (auto& entry : powers) {
        entry = p;
        p *= 10;
    }
    return powers;
}();

std::uint64_t power(int exponent)
{
    return powersOfTen[static_cast<std::size_t>(std::clamp(exponent, 0, 19))];
}

} // namespace

void NumberText::appendGrouped(std::uint64_t value, int decimals)
{
    std::array<char, capacity> reversed {};
    int n = 0;
    const auto push = [&](char c) { reversed[static_cast<std::size_t>(n++)] = c; };
    for (int i = 0; i < decimals; ++i) {
        push(static_cast<char>('0' + value % 10));
        value /= 10;
    }
    if (decimals > 0)
        push('.');
    int digits = 0;
    do {
        if (digits > 0 && digits % 3 == 0)
            push(',');
        push(static_cast<char>('0' + value % 10));
        value /= 10;
        ++digits;
    } while (value != 0);
    while (n > 0)
        append(reversed[static_cast<std::size_t>(--n)]);
}

void NumberText::appendPadded(unsigned value, int digits)
{
    for (int i = digits - 1; i >= 0; --i)
        append(static_cast<char>('0' + value / power(i) % 10));
}

QString NumberText::toString() const
{
    QString text;
    text.reserve(m_size);
    for (int i = 0; i < m_size; ++i) {
        const char c = m_text[static_cast<std::size_t>(i)];
        text += c == '-' ? QChar(0x2212) : c == '~' ? QChar(0x2248) : QLatin1Char(c);
    }
    return text;
}

CountFormat::CountFormat(Decimal unit, int decimals)
    : m_scale(unit.decimals())
    , m_decimals(decimals)
{
    Decimal::Raw raw = unit.raw();
    for (int i = m_scale; i < Decimal::fractionDigits; ++i)
        raw /= 10;
    m_mantissa = static_cast<std::int64_t>(raw);
}

void CountFormat::print(std::int64_t count, NumberText& text) const
{
    Wide value = static_cast<Wide>(count < 0 ? -count : count) * m_mantissa;
    if (m_scale > m_decimals) {
        const auto divisor = static_cast<Wide>(power(m_scale - m_decimals));
        value = (value + divisor / 2) / divisor;
    } else {
        value *= static_cast<Wide>(power(m_decimals - m_scale));
    }
    if (count < 0)
        text.append('-');
    text.appendGrouped(static_cast<std::uint64_t>(value), m_decimals);
}

void CountFormat::printSigned(std::int64_t count, NumberText& text) const
{
    if (count > 0)
        text.append('+');
    print(count, text);
}

void CountFormat::printCompact(std::int64_t count, NumberText& text) const
{
    struct Unit
    {
        int exponent;
        char letter;
    };
    constexpr std::array<Unit, 4> units { { { 12, 'T' }, { 9, 'B' }, { 6, 'M' }, { 3, 'k' } } };
    const Wide value = static_cast<Wide>(count < 0 ? -count : count) * m_mantissa;
    for (const Unit& unit : units) {
        const Wide one = static_cast<Wide>(power(unit.exponent)) * static_cast<Wide>(power(m_scale));
        if (value < one)
            continue;
        const int decimals = value < one * 10 ? 2 : value < one * 100 ? 1 : 0;
        if (count < 0)
            text.append('-');
        text.appendGrouped(static_cast<std::uint64_t>(value * static_cast<Wide>(power(decimals)) / one), decimals);
        text.append(' ');
        text.append(unit.letter);
        return;
    }
    print(count, text);
}

} // namespace fathom
