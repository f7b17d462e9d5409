// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <array>
#include <cstdint>
#include <vector>

namespace fathom::net {

enum class WsOpcode : std::uint8_t { Continuation = 0,
    Text = 1,
    Binary = 2,
    Close = 8,
    Ping = 9,
    Pong = 10 };

//! \brief What the decoder found next in the bytes it was fed.
struct WsEvent
{
    enum class Kind : std::uint8_t { NeedMore,
        Text,
        Binary,
        Ping,
        Pong,
        Close,
        Violation };
    Kind kind = Kind::NeedMore;
    QByteArrayView payload; //!< valid until the next call on the decoder; 64 readable bytes follow it
    std::uint16_t code = 0; //!< close code received, or the one to answer a violation with
};

//! \brief Server-to-client half of RFC 6455 over a flat buffer: whole single frames are handed out in place, fragments joined.
//!
//! Violations (masked frames, reserved bits, bad control frames, text that is not UTF-8, more than the limit) are final.
//! No allocation follows a length the peer merely announces. Pure, any one thread.
class WsDecoder
{
public:
    explicit WsDecoder(std::size_t messageLimit = 4 * 1024 * 1024);
    void reset();

    //! \brief Room for at least \p wanted bytes; fill and commit() what was read.
    char* prepare(std::size_t wanted);
    void commit(std::size_t count) { m_end += count; }
    void feed(QByteArrayView bytes);
    WsEvent next();
    //! \brief Bytes held for frames to come. What piled up once is given back when it was not needed for a while.
    std::size_t capacity() const { return m_buffer.size(); }

private:
    void rewind();
    WsEvent violation(std::uint16_t code);
    WsEvent control(WsOpcode opcode, QByteArrayView payload);
    WsEvent data(WsOpcode opcode, bool final, QByteArrayView payload);

    static constexpr std::size_t padding = 64;
    static constexpr std::size_t usual = 64 * 1024;
    std::size_t m_limit;
    std::vector<char> m_buffer; //!< m_begin..m_end unread, at least padding bytes behind
    std::size_t m_begin = 0, m_end = 0;
    std::size_t m_mostUsed = 0;  //!< of the buffer, in the running round
    int m_rewinds = 0;           //!< of the running round
    std::vector<char> m_message; //!< fragments joined so far
    std::size_t m_messageSize = 0;
    WsOpcode m_messageOpcode = WsOpcode::Continuation;
    bool m_inMessage = false, m_dead = false;
};

//! \brief Client-to-server half: one masked frame in one reused buffer.
class WsEncoder
{
public:
    WsEncoder();
    //! \return the frame's bytes, valid until the next call
    QByteArrayView encode(WsOpcode opcode, QByteArrayView payload);
    //! \brief Refills the mask keys and touches the buffer, so that the next encode() does no system call.
    void prepare();

private:
    std::uint32_t nextMask();
    void refillMasks();

    std::vector<char> m_buffer;
    std::array<std::uint32_t, 64> m_masks {};
    std::size_t m_nextMask = 64;
};

//! \brief Strict UTF-8 check (no surrogates, no overlong forms).
bool isUtf8(QByteArrayView bytes);
//! \brief Sec-WebSocket-Accept for \p key.
QByteArray wsAcceptFor(QByteArrayView key);

} // namespace fathom::net
