// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"

#include <QByteArray>

namespace fathom::paper {

//! \brief Prints counts of a step (tick or lot) as fixed-point text, quickly: 618003 x 0.1 with 2 decimals is 61800.30.
class GridText final
{
public:
    GridText() = default;
    //! \param decimals at least as many as \p step has
    GridText(Decimal step, int decimals);
    void append(QByteArray& out, std::int64_t count) const;
    void appendQuoted(QByteArray& out, std::int64_t count) const
    {
        out += '"';
        append(out, count);
        out += '"';
    }
    QByteArray text(std::int64_t count) const;
    int decimals() const { return m_decimals; }

private:
    std::int64_t m_mantissa = 1; // of the step, in units of 10^-decimals
    int m_decimals = 0;
};

} // namespace fathom::paper
