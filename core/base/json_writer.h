// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"

#include <QByteArray>
#include <QString>

#include <charconv>

namespace fathom {

//! \brief Appends JSON to a byte array, commas by itself. Keys are literals that need no escape. Plain value, any thread.
class JsonWriter final
{
public:
    explicit JsonWriter(QByteArray& out)
        : m_out(out)
    {
    }

    JsonWriter& beginObject() { return open('{'); }
    JsonWriter& endObject() { return put('}'); }
    JsonWriter& beginArray() { return open('['); }
    JsonWriter& endArray() { return put(']'); }
    JsonWriter& beginObject(QByteArrayView key) { return name(key).open('{'); }
    JsonWriter& beginArray(QByteArrayView key) { return name(key).open('['); }

    JsonWriter& string(QByteArrayView key, const QString& value) { return name(key).string(value); }
    //! \brief Text that is known to need no escape.
    JsonWriter& plain(QByteArrayView key, QByteArrayView value) { return name(key).plain(value); }
    JsonWriter& number(QByteArrayView key, std::int64_t value) { return name(key).number(value); }
    JsonWriter& boolean(QByteArrayView key, bool value) { return name(key).raw(value ? QByteArrayView("true") : QByteArrayView("false")); }
    JsonWriter& null(QByteArrayView key) { return name(key).raw("null"); }
    //! \brief An amount in quotes with exactly \p decimals digits, truncated.
    JsonWriter& fixed(QByteArrayView key, Decimal value, int decimals) { return plain(key, value.toFixed(decimals)); }
    //! \brief An amount in quotes, no trailing zeros.
    JsonWriter& exact(QByteArrayView key, Decimal value) { return plain(key, value.toString()); }
    //! \brief Finished JSON as the value of \p key.
    JsonWriter& embed(QByteArrayView key, QByteArrayView json) { return name(key).raw(json); }

    JsonWriter& string(const QString& value);
    JsonWriter& plain(QByteArrayView value)
    {
        comma();
        m_out += '"';
        m_out.append(value.data(), value.size());
        return put('"');
    }
    JsonWriter& number(std::int64_t value)
    {
        comma();
        char text[24];
        const auto end = std::to_chars(text, text + sizeof text, value).ptr;
        m_out.append(text, end - text);
        return *this;
    }
    JsonWriter& raw(QByteArrayView json)
    {
        comma();
        m_out.append(json.data(), json.size());
        return *this;
    }
    QByteArray& out() { return m_out; }

private:
    void comma()
    {
        if (m_out.isEmpty())
            return;
        const char last = m_out.back();
        if (last != '{' && last != '[' && last != ':' && last != ',')
            m_out += ',';
    }
    JsonWriter& put(char c)
    {
        m_out += c;
        return *this;
    }
    JsonWriter& open(char c)
    {
        comma();
        return put(c);
    }
    JsonWriter& name(QByteArrayView key)
    {
        comma();
        m_out += '"';
        m_out.append(key.data(), key.size());
        m_out += "\":";
        return *this;
    }

    QByteArray& m_out;
};

} // namespace fathom
