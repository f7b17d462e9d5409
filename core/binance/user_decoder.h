// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/binance/user_messages.h"

#include <QByteArrayView>

#include <memory>

namespace fathom::binance {

namespace json {
class Reader;
}

//! \brief Decoder of the user stream. Takes raw and combined frames; bytes must be followed by at least
//! 64 readable ones. Reuse one per thread.
class UserDecoder
{
public:
    UserDecoder();
    ~UserDecoder();
    UserDecoder(const UserDecoder&) = delete;
    UserDecoder& operator=(const UserDecoder&) = delete;

    //! \return BadReply for a frame that is not a whole, unambiguous event; its detail names the field, never its content
    Result<UserEvent> decode(QByteArrayView frame);
    //! \brief As decode() for the one hot event, into a reused struct.
    Result<void> decodeOrderUpdate(QByteArrayView frame, OrderUpdate& out);

    //! \brief simdjson alone; the scanner is tested against it.
    Result<void> decodeTolerant(QByteArrayView frame, OrderUpdate& out);

private:
    std::unique_ptr<json::Reader> m_reader;
    OrderUpdate m_last;
};

//! \brief The scanner alone, for ORDER_TRADE_UPDATE: no blanks, no escapes, fields in any order; false on any surprise.
bool scanOrderUpdate(QByteArrayView frame, OrderUpdate& out);

} // namespace fathom::binance
