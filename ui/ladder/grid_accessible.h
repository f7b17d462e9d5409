// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <QString>

namespace fathom {

//! \brief What a painted table tells a screen reader: rows and columns with headers. Implemented by the widget that paints it.
class GridSource
{
public:
    virtual ~GridSource() = default;
    virtual int gridRows() const = 0;
    virtual int gridColumns() const = 0;
    virtual QString gridHeader(int column) const = 0;
    virtual QString gridCell(int row, int column) const = 0;
    //! \brief The whole row as one sentence; also the description of its cells.
    virtual QString gridRow(int row) const = 0;
    virtual QRect gridRect(int row, int column) const = 0; //!< in the widget's coordinates
    virtual int gridCurrentRow() const = 0;                //!< -1 where none
};

//! \brief Makes every widget that is a GridSource readable as a table; safe to call more than once.
void installGridAccessibility();

} // namespace fathom
