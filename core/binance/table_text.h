// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/decimal.h"
#include "core/domain/market_types.h"
#include "core/domain/order_terms.h"

#include <QByteArray>
#include <QString>

#include <map>
#include <string_view>
#include <vector>

namespace fathom::binance {

//! A table of text with a heading line: cells parted by comma, semicolon or tab, quotes doubled inside quotes. Internal to this room.

//! \brief Own name of a column, and the headings it may stand under, in small letters and digits alone.
using TableNames = std::map<std::string_view, std::vector<std::string_view>>;

//! \brief One line; every reader says whether the cell was there and could be read, and leaves \p out alone where not.
class TableRow final
{
public:
    bool text(std::string_view column, QString& out) const;
    bool integer(std::string_view column, std::int64_t& out) const;
    bool decimal(std::string_view column, Decimal& out) const;
    //! \brief "0.0781" or "0.0781 USDT".
    bool money(std::string_view column, Decimal& out, QString& asset) const;
    //! \brief "2026-11-20 14:32:07", with or without milliseconds, T or a year of two digits, or UTC milliseconds.
    bool time(std::string_view column, WallTime& out) const;
    bool side(std::string_view column, Side& out) const;

private:
    friend class TableReader;
    std::string_view cell(std::string_view column) const;
    std::map<std::string_view, std::size_t> m_columns;
    std::vector<std::string_view> m_cells;
    mutable bool m_hasMilliseconds = false;
};

//! \brief Goes through a CSV table line by line, quotes and blank lines as spreadsheets have them.
class TableReader final
{
public:
    //! \param text must outlive the reader
    TableReader(const QByteArray& text, const TableNames& names);

    bool isEmpty() const { return m_isEmpty; }
    bool hasColumn(std::string_view column) const { return m_row.m_columns.contains(column); }
    //! \brief Goes to the next line that is not blank. \return false at the end
    bool next();
    const TableRow& row() const { return m_row; }
    //! \brief A time with milliseconds has been read.
    bool hasMilliseconds() const { return m_row.m_hasMilliseconds; }

private:
    bool split();
    std::string_view quoted();

    std::string_view m_text;
    std::size_t m_at = 0;
    char m_separator = ',';
    TableRow m_row;
    std::vector<std::string> m_unquoted; //!< cells of this line that had doubled quotes
    bool m_isEmpty = false;
};

} // namespace fathom::binance
