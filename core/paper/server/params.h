// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace fathom::paper {

//! \brief The parameters of one request, decoded, in the order they came: from a query, a form body or JSON params.
class Params final
{
public:
    //! \brief Reads `a=1&b=2`, percent-decoding names and values ('+' is a space). \return false for text that is no UTF-8
    bool addForm(QByteArrayView form);
    void add(QByteArray name, QByteArray value) { m_list.emplace_back(std::move(name), std::move(value)); }

    //! \return the value, null where the parameter was not sent (an empty value is not null)
    QByteArrayView get(QByteArrayView name) const;
    bool has(QByteArrayView name) const { return !get(name).isNull(); }
    QString text(QByteArrayView name) const { return QString::fromUtf8(get(name)); }
    //! \return the number, empty where absent or not a whole 64-bit number
    std::optional<std::int64_t> integer(QByteArrayView name) const;
    //! \brief A name that was sent twice, null where there is none.
    QByteArrayView duplicate() const;
    const std::vector<std::pair<QByteArray, QByteArray>>& list() const { return m_list; }

private:
    std::vector<std::pair<QByteArray, QByteArray>> m_list;
};

//! \return empty where \p text holds a malformed escape
std::optional<QByteArray> percentDecoded(QByteArrayView text, bool plusIsSpace);
bool isUtf8(QByteArrayView text);
std::optional<std::int64_t> wholeNumber(QByteArrayView text);

} // namespace fathom::paper
