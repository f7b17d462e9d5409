// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"

#include <QString>

#include <array>
#include <cstdint>

namespace fathom {

//! \brief A short number text without heap: what a ladder cell or a tape row shows. '-' is drawn as U+2212, '~' as U+2248.
class NumberText
{
public:
    static constexpr int capacity = 48;

    void clear() { m_size = 0; }
    void append(char c)
    {
        if (m_size < capacity)
            m_text[static_cast<std::size_t>(m_size++)] = c;
    }
    //! \brief Digits of \p value with \p decimals of them after the point, thousands grouped by comma.
    void appendGrouped(std::uint64_t value, int decimals);
    void appendPadded(unsigned value, int digits);

    const char* data() const { return m_text.data(); }
    int size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }
    QString toString() const;

private:
    std::array<char, capacity> m_text {};
    int m_size = 0;
};

//! \brief Prints whole counts of a tick or step with a fixed number of decimals; integers only, no allocation.
class CountFormat
{
public:
    CountFormat() = default;
    //! \param unit one tick or step  \param decimals digits after the point, 0 to 18
    CountFormat(Decimal unit, int decimals);

    int decimals() const { return m_decimals; }
    //! \brief Half a unit of the last digit rounds up, as everywhere in the ladder's size columns.
    void print(std::int64_t count, NumberText& text) const;
    //! \brief Three significant digits with k, M, B or T: "12.3 k"; for numbers wider than their cell.
    void printCompact(std::int64_t count, NumberText& text) const;
    void printSigned(std::int64_t count, NumberText& text) const;

private:
    __extension__ typedef __int128 Wide;

    std::int64_t m_mantissa = 1;
    int m_scale = 0;
    int m_decimals = 0;
};

} // namespace fathom
