// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace fathom::paper {

enum class WsOpcode : quint8 { Continuation = 0, Text = 1, Binary = 2, Close = 8, Ping = 9, Pong = 10 };

//! \brief A whole unmasked frame as a server sends it: made once, written to any number of sockets.
QByteArray wsFrame(WsOpcode opcode, QByteArrayView payload);
inline QByteArray wsTextFrame(QByteArrayView payload) { return wsFrame(WsOpcode::Text, payload); }
//! \brief Value of Sec-WebSocket-Accept for \p key.
QByteArray wsAcceptKey(QByteArrayView key);

//! \brief Takes masked client frames apart and joins fragments. Source: RFC 6455 5.
class WsFrameReader final
{
public:
    static constexpr quint64 maxMessage = 1024 * 1024;

    enum class Outcome { NeedMore, Fragment, Message, Ping, Pong, Close, Failed };

    //! \brief Consumes one frame from \p buffer; payload() is valid after Message, Ping, Pong and Close.
    Outcome next(QByteArray& buffer);
    const QByteArray& payload() const { return m_payload; }
    //! \brief Close code to send after Failed.
    quint16 failureCode() const { return m_failure; }

private:
    Outcome failWith(quint16 code);
    Outcome finishData(WsOpcode opcode, bool last);

    QByteArray m_payload;
    QByteArray m_partial;
    bool m_inMessage = false;
    quint16 m_failure = 0;
};

} // namespace fathom::paper
