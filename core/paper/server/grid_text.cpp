// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/server/grid_text.h"

namespace fathom::paper {

GridText::GridText(Decimal step, int decimals)
    : m_decimals(std::max(decimals, step.decimals()))
{
    Decimal::Raw unit = Decimal::unit;
    for (int i = 0; i < m_decimals; ++i)
        unit /= 10;
    m_mantissa = static_cast<std::int64_t>(step.raw() / unit);
}

void GridText::append(QByteArray& out, std::int64_t count) const
{
    using Wide = Decimal::Raw;
    Wide value = static_cast<Wide>(count) * m_mantissa;
    if (value < 0) {
        out += '-';
        value = -value;
    }
    char text[48];
    char* at = text + sizeof text;
    int digits = 0;
    // 64-bit division is several times cheaper; it is all that real prices and sizes need.
    auto narrow = static_cast<std::uint64_t>(value);
    const bool wide = value > static_cast<Wide>(UINT64_MAX);
    while (value > 0 || digits <= m_decimals) {
        if (digits == m_decimals && m_decimals > 0)
            *--at = '.';
        if (wide) {
            *--at = static_cast<char>('0' + static_cast<int>(value % 10));
            value /= 10;
        } else {
            *--at = static_cast<char>('0' + narrow % 10);
            narrow /= 10;
            value = static_cast<Wide>(narrow);
        }
        ++digits;
    }
    out.append(at, text + sizeof text - at);
}

QByteArray GridText::text(std::int64_t count) const
{
    QByteArray out;
    append(out, count);
    return out;
}

} // namespace fathom::paper
