// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/binance/json_words.h"
#include "core/binance/market_decoder.h"

namespace fathom::binance::json {

//! Rows of REST replies by full key names. Internal to this room.

constexpr std::uint64_t name(std::string_view key)
{
    std::uint64_t hash = 14695981039346656037U;
    for (const char c : key)
        hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211U;
    return hash;
}

inline std::uint64_t nameOf(od::field& field) { return name(keyOf(field)); }

//! \brief Remembers the first field that could not be read; its name may be shown, its content never.
class Complaint
{
public:
    explicit Complaint(const char* what)
        : m_what(what)
    {
    }
    bool check(bool read, std::string_view key)
    {
        if (!read && m_field.isEmpty()) {
            for (const char c : key.substr(0, 40))
                m_field += QLatin1Char(c > ' ' && c < 0x7f ? c : '?');
        }
        return read;
    }
    Unexpected<Error> error() const
    {
        const QString what = QLatin1String(m_what);
        return fail(Error::Code::BadReply,
            m_field.isEmpty() ? QStringLiteral("%1 is not whole").arg(what) : QStringLiteral("%1 field %2 is unreadable").arg(what, m_field));
    }

private:
    const char* m_what;
    QString m_field;
};

//! \brief Fields of one object into \p row by \p readField(name, value, row, seen); every bit of \p required must get marked.
template <class Row, class ReadField>
bool readRow(od::value& object, Row& row, std::uint64_t required, Complaint& complaint, ReadField& readField)
{
    std::uint64_t seen = 0;
    return eachFieldOf(object, [&](od::field& item) {
        const std::string_view key = keyOf(item);
        return complaint.check(readField(name(key), item.value(), row, seen), key);
    }) && (seen & required) == required;
}

//! \brief One object or an array of them.
template <class Row, class ReadField>
Result<std::vector<Row>> rowsOf(const QByteArray& body, const char* what, std::uint64_t required, ReadField readField)
{
    Reader reader;
    Complaint complaint(what);
    std::vector<Row> rows;
    const QByteArray bytes = padded(body);
    const bool read = reader.whole(bytes, [&](od::value& root) {
        return eachRow(root, [&](od::value& object) { return readRow(object, rows.emplace_back(), required, complaint, readField); });
    });
    if (!read)
        return complaint.error();
    return rows;
}

//! \brief Exactly one object.
template <class Row, class ReadField>
Result<Row> rowOf(const QByteArray& body, const char* what, std::uint64_t required, ReadField readField)
{
    Reader reader;
    Complaint complaint(what);
    Row row;
    const QByteArray bytes = padded(body);
    if (!reader.whole(bytes, [&](od::value& root) { return readRow(root, row, required, complaint, readField); }))
        return complaint.error();
    return row;
}

inline bool readInt(od::value& value, int& out)
{
    std::int64_t wide = 0;
    if (!readInteger(value, wide) || wide < INT32_MIN || wide > INT32_MAX)
        return false;
    out = static_cast<int>(wide);
    return true;
}

} // namespace fathom::binance::json
