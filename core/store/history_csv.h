// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/history_types.h"

#include <QByteArray>

namespace fathom::history {

//! \brief One line of a CSV file, cell by cell. A text that a spreadsheet would take for a formula is led by an apostrophe; numbers are our
//! own and stay numbers. Source: SECURITY 3.7.
class CsvLine final
{
public:
    CsvLine& text(const QString& value);
    CsvLine& number(Decimal value);
    CsvLine& number(std::int64_t value);
    CsvLine& time(WallTime value); //!< ISO 8601 in UTC with milliseconds; empty for the epoch
    //! \brief The line with its end.
    QByteArray take();

private:
    void cell(const QByteArray& bytes);
    QByteArray m_line;
    bool m_first = true;
};

//! \brief English names of the columns, with the line's end.
QByteArray csvHeading(HistoryKind kind);
QByteArray csvLine(const Order& order);
QByteArray csvLine(const StoredFill& fill);
QByteArray csvLine(const TradeRecord& trade);
QByteArray csvLine(const Income& income);

} // namespace fathom::history
