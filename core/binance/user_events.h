// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/binance/json_words.h"
#include "core/binance/user_messages.h"

namespace fathom::binance {

//! Decoders of the rarer user events. Internal to this room; see UserDecoder.

//! \brief Remembers the first field that could not be read; its name goes to the log, its content never.
class EventTrace
{
public:
    bool check(bool read, std::uint64_t key)
    {
        if (!read && m_key == 0)
            m_key = key;
        return read;
    }
    Unexpected<Error> error(const char* event) const
    {
        QString name;
        for (std::uint64_t rest = m_key; rest != 0; rest >>= 8)
            name += QLatin1Char(static_cast<char>(rest & 0x7f));
        return fail(Error::Code::BadReply,
            m_key == 0 ? QStringLiteral("%1 is not whole").arg(QLatin1String(event))
                       : QStringLiteral("%1 field %2 is unreadable").arg(QLatin1String(event), name));
    }

private:
    std::uint64_t m_key = 0;
};

inline bool readSmall(json::od::value& v, int& out)
{
    std::int64_t wide = 0;
    if (!json::readInteger(v, wide) || wide < INT32_MIN || wide > INT32_MAX)
        return false;
    out = static_cast<int>(wide);
    return true;
}

Result<UserEvent> decodeAccount(json::Reader& reader, QByteArrayView frame, EventTrace& trace);
Result<UserEvent> decodeTradeLite(json::Reader& reader, QByteArrayView frame, EventTrace& trace);
Result<UserEvent> decodeAlgo(json::Reader& reader, QByteArrayView frame, EventTrace& trace);
Result<UserEvent> decodeConfig(json::Reader& reader, QByteArrayView frame, EventTrace& trace);
Result<UserEvent> decodeMarginCall(json::Reader& reader, QByteArrayView frame, EventTrace& trace);
Result<UserEvent> decodeExpired(json::Reader& reader, QByteArrayView frame, EventTrace& trace);

} // namespace fathom::binance
