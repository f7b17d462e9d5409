// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_writer.h"

namespace fathom {

JsonWriter& JsonWriter::string(const QString& value)
{
    static constexpr char hex[] = "0123456789abcdef";
    comma();
    m_out += '"';
    const QByteArray utf8 = value.toUtf8();
    for (const char c : utf8) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            m_out += '\\';
            m_out += c;
        } else if (byte < 0x20) {
            m_out += "\\u00";
            m_out += hex[byte >> 4];
            m_out += hex[byte & 15];
        } else {
            m_out += c;
        }
    }
    return put('"');
}

} // namespace fathom
