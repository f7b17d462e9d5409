// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariant>

#include <optional>

namespace fathom {

//! \brief What a person typed above a column: "sol" finds words, ">5", "<=0.2", "1..5" and "=3" compare numbers. Numbers are typed as
//! everywhere: "," or "." for the point, spaces ignored.
class ColumnFilter final
{
public:
    explicit ColumnFilter(const QString& typed = {});

    bool isEmpty() const { return m_words.isEmpty() && !m_from && !m_to; }
    //! \brief Compares numbers.
    bool isNumeric() const { return m_from || m_to; }
    const QString& words() const { return m_words; }
    std::optional<double> from() const { return m_from; }
    std::optional<double> to() const { return m_to; }
    //! \param raw the cell's number, where it is one  \param shown its text
    bool lets(const QVariant& raw, const QString& shown) const;

private:
    QString m_words;
    std::optional<double> m_from, m_to;
    bool m_openFrom = false, m_openTo = false; //!< the bound itself is not in
};

} // namespace fathom
