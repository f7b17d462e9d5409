// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/column_filter.h"

#include "ui/theme/format.h"

namespace fathom {

namespace {

std::optional<double> numberOf(const QString& text)
{
    const auto number = format::parseTyped(text);
    return number ? std::optional(number->toDouble()) : std::nullopt;
}

bool isNumber(const QVariant& value)
{
    switch (value.typeId()) {
    case QMetaType::Double:
    case QMetaType::Int:
    case QMetaType::LongLong:
    case QMetaType::UInt:
    case QMetaType::ULongLong: return true;
    default: return false;
    }
}

} // namespace

ColumnFilter::ColumnFilter(const QString& typed)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return;
    if (const qsizetype dots = text.indexOf(QLatin1String("..")); dots >= 0) {
        m_from = numberOf(text.left(dots));
        m_to = numberOf(text.mid(dots + 2));
    } else if (text.startsWith(QLatin1Char('>')) || text.startsWith(QLatin1Char('<'))) {
        const bool orEqual = text.size() > 1 && text[1] == QLatin1Char('=');
        const auto bound = numberOf(text.mid(orEqual ? 2 : 1));
        if (text.front() == QLatin1Char('>')) {
            m_from = bound;
            m_openFrom = !orEqual;
        } else {
            m_to = bound;
            m_openTo = !orEqual;
        }
    } else if (text.startsWith(QLatin1Char('='))) {
        m_from = m_to = numberOf(text.mid(1));
    }
    if (!m_from && !m_to)
        m_words = text; // no comparison after all: looked for as it is
}

bool ColumnFilter::lets(const QVariant& raw, const QString& shown) const
{
    if (isEmpty())
        return true;
    if (!isNumeric())
        return shown.contains(m_words, Qt::CaseInsensitive);
    if (!isNumber(raw))
        return false;
    const double value = raw.toDouble();
    if (m_from && (m_openFrom ? value <= *m_from : value < *m_from))
        return false;
    return !m_to || (m_openTo ? value < *m_to : value <= *m_to);
}

} // namespace fathom
