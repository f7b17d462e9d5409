// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/websocket_frames.h"

#include <QCryptographicHash>

#include <openssl/rand.h>

#include <algorithm>
#include <cstring>

namespace fathom::net {

namespace {

constexpr std::uint16_t protocolError = 1002, notUtf8 = 1007, tooBig = 1009;

bool isControl(WsOpcode opcode) { return static_cast<std::uint8_t>(opcode) >= 8; }

// Codes an endpoint may put into a close frame (RFC 6455, 7.4).
bool mayBeSent(std::uint16_t code)
{
    return (code >= 1000 && code <= 1014 && code != 1004 && code != 1005 && code != 1006) || (code >= 3000 && code <= 4999);
}

std::uint64_t bigEndian(const char* at, int bytes)
{
    std::uint64_t value = 0;
    for (int i = 0; i < bytes; ++i)
        value = value << 8 | static_cast<unsigned char>(at[i]);
    return value;
}

} // namespace

WsDecoder::WsDecoder(std::size_t messageLimit)
    : m_limit(messageLimit)
    , m_buffer(usual + padding)
{
}

void WsDecoder::reset()
{
    m_begin = m_end = 0;
    m_messageSize = 0;
    m_inMessage = m_dead = false;
}

// Everything was read. After a pause of the machine or the window as much as piled up came at once; such a buffer is not kept for good.
void WsDecoder::rewind()
{
    constexpr int round = 1024;
    m_mostUsed = std::max(m_mostUsed, m_end);
    m_begin = m_end = 0;
    if (++m_rewinds < round)
        return;
    const std::size_t wanted = std::max(usual, 2 * m_mostUsed) + padding;
    if (m_buffer.size() > 2 * wanted)
        std::vector<char>(wanted).swap(m_buffer);
    m_rewinds = 0;
    m_mostUsed = 0;
}

char* WsDecoder::prepare(std::size_t wanted)
{
    if (m_begin == m_end) {
        rewind();
    } else if (m_begin > 0 && m_buffer.size() - padding - m_end < wanted) {
        std::memmove(m_buffer.data(), m_buffer.data() + m_begin, m_end - m_begin);
        m_end -= m_begin;
        m_begin = 0;
    }
    if (m_buffer.size() - padding - m_end < wanted)
        m_buffer.resize(std::max(m_buffer.size() * 2, m_end + wanted + padding));
    return m_buffer.data() + m_end;
}

void WsDecoder::feed(QByteArrayView bytes)
{
    const auto size = static_cast<std::size_t>(bytes.size());
    std::memcpy(prepare(size), bytes.data(), size);
    commit(size);
}

WsEvent WsDecoder::violation(std::uint16_t code)
{
    m_dead = true;
    return { WsEvent::Kind::Violation, {}, code };
}

WsEvent WsDecoder::next()
{
    while (!m_dead) {
        const char* const at = m_buffer.data() + m_begin;
        const std::size_t available = m_end - m_begin;
        if (available < 2)
            return {};
        const auto first = static_cast<unsigned char>(at[0]);
        const auto second = static_cast<unsigned char>(at[1]);
        const auto opcode = static_cast<WsOpcode>(first & 15);
        const bool final = (first & 0x80) != 0;
        const bool known = opcode <= WsOpcode::Binary || (opcode >= WsOpcode::Close && opcode <= WsOpcode::Pong);
        if ((first & 0x70) != 0 || (second & 0x80) != 0 || !known)
            return violation(protocolError);
        std::uint64_t length = second & 0x7f;
        if (isControl(opcode) && (!final || length > 125))
            return violation(protocolError);
        std::size_t header = 2;
        if (length >= 126) {
            const int bytes = length == 126 ? 2 : 8;
            header += static_cast<std::size_t>(bytes);
            if (available < header)
                return {};
            length = bigEndian(at + 2, bytes);
            if (length < (bytes == 2 ? 126U : 65536U))
                return violation(protocolError);
        }
        // Judged on the announcement alone: what is too big is never waited for or allocated.
        if (!isControl(opcode) && length > m_limit - std::min(m_limit, m_messageSize))
            return violation(tooBig);
        if (available - header < length)
            return {};
        const QByteArrayView payload(at + header, static_cast<qsizetype>(length));
        m_begin += header + static_cast<std::size_t>(length);
        const WsEvent event = isControl(opcode) ? control(opcode, payload) : data(opcode, final, payload);
        if (event.kind != WsEvent::Kind::NeedMore)
            return event;
    }
    return {};
}

WsEvent WsDecoder::control(WsOpcode opcode, QByteArrayView payload)
{
    if (opcode == WsOpcode::Ping)
        return { WsEvent::Kind::Ping, payload, 0 };
    if (opcode == WsOpcode::Pong)
        return { WsEvent::Kind::Pong, payload, 0 };
    constexpr std::uint16_t noCode = 1005;
    if (payload.isEmpty())
        return { WsEvent::Kind::Close, {}, noCode };
    if (payload.size() < 2)
        return violation(protocolError);
    const auto code = static_cast<std::uint16_t>(bigEndian(payload.data(), 2));
    if (!mayBeSent(code))
        return violation(protocolError);
    if (!isUtf8(payload.sliced(2)))
        return violation(notUtf8);
    return { WsEvent::Kind::Close, payload.sliced(2), code };
}

WsEvent WsDecoder::data(WsOpcode opcode, bool final, QByteArrayView payload)
{
    const bool continues = opcode == WsOpcode::Continuation;
    if (continues != m_inMessage)
        return violation(protocolError);
    const auto size = static_cast<std::size_t>(payload.size());
    if (!continues && final) {
        if (opcode == WsOpcode::Text && !isUtf8(payload))
            return violation(notUtf8);
        return { opcode == WsOpcode::Text ? WsEvent::Kind::Text : WsEvent::Kind::Binary, payload, 0 };
    }
    if (!continues) {
        m_messageOpcode = opcode;
        m_messageSize = 0;
        m_inMessage = true;
    }
    if (m_message.size() < m_messageSize + size + padding)
        m_message.resize(std::max(m_message.size() * 2, m_messageSize + size + padding));
    std::memcpy(m_message.data() + m_messageSize, payload.data(), size);
    m_messageSize += size;
    if (!final)
        return {};
    const QByteArrayView whole(m_message.data(), static_cast<qsizetype>(m_messageSize));
    m_inMessage = false;
    m_messageSize = 0;
    if (m_messageOpcode == WsOpcode::Text && !isUtf8(whole))
        return violation(notUtf8);
    return { m_messageOpcode == WsOpcode::Text ? WsEvent::Kind::Text : WsEvent::Kind::Binary, whole, 0 };
}

WsEncoder::WsEncoder() { m_buffer.resize(4096); }

std::uint32_t WsEncoder::nextMask()
{
    if (m_nextMask == m_masks.size())
        refillMasks();
    return m_masks[m_nextMask++];
}

void WsEncoder::prepare()
{
    refillMasks();
    // Walks the pages and lines the next frame is built in.
    volatile char touched = 0;
    for (std::size_t at = 0; at < m_buffer.size(); at += 64)
        touched = m_buffer[at];
    static_cast<void>(touched);
}

void WsEncoder::refillMasks()
{
    // Keys must not be guessable by whoever writes the text we send (RFC 6455, 10.3); drawn in bulk to spare the order path.
    auto* bytes = reinterpret_cast<unsigned char*>(m_masks.data());
    const std::size_t used = m_nextMask * sizeof(std::uint32_t);
    if (used > 0 && RAND_bytes(bytes, static_cast<int>(used)) == 1)
        m_nextMask = 0;
    else if (used > 0 && m_nextMask == m_masks.size())
        m_nextMask = m_masks.size() - 1;
}

QByteArrayView WsEncoder::encode(WsOpcode opcode, QByteArrayView payload)
{
    const auto size = static_cast<std::size_t>(payload.size());
    if (m_buffer.size() < size + 14)
        m_buffer.resize(size + 14);
    const std::uint32_t mask = nextMask(); // may draw new keys, which touches the buffer: before anything is written there
    char* at = m_buffer.data();
    *at++ = static_cast<char>(0x80 | static_cast<std::uint8_t>(opcode));
    const int lengthBytes = size < 126 ? 0 : size < 65536 ? 2
                                                          : 8;
    const std::size_t shown = lengthBytes == 0 ? size : lengthBytes == 2 ? 126
                                                                         : 127;
    *at++ = static_cast<char>(0x80 | shown);
    for (int shift = 8 * (lengthBytes - 1); shift >= 0; shift -= 8)
        *at++ = static_cast<char>(size >> shift & 0xff);
    std::memcpy(at, &mask, sizeof mask);
    at += sizeof mask;
    const std::uint64_t wide = static_cast<std::uint64_t>(mask) << 32 | mask;
    const char* from = payload.data();
    std::size_t left = size;
    for (; left >= 8; left -= 8, at += 8, from += 8) {
        std::uint64_t block = 0;
        std::memcpy(&block, from, 8);
        block ^= wide;
        std::memcpy(at, &block, 8);
    }
    for (std::size_t i = 0; i < left; ++i)
        *at++ = static_cast<char>(from[i] ^ static_cast<char>(reinterpret_cast<const unsigned char*>(&mask)[i % 4]));
    return { m_buffer.data(), at - m_buffer.data() };
}

bool isUtf8(QByteArrayView bytes)
{
    const auto* at = reinterpret_cast<const unsigned char*>(bytes.data());
    const auto* const end = at + bytes.size();
    while (at != end) {
        while (end - at >= 8) { // market data is ASCII nearly always
            std::uint64_t block = 0;
            std::memcpy(&block, at, 8);
            if ((block & 0x8080808080808080U) != 0)
                break;
            at += 8;
        }
        if (at == end)
            break;
        const unsigned char lead = *at++;
        if (lead < 0x80)
            continue;
        const int more = lead >= 0xf0 ? 3 : lead >= 0xe0 ? 2
                                                         : 1;
        if (lead < 0xc2 || lead > 0xf4 || end - at < more)
            return false;
        const unsigned char second = *at;
        const unsigned char least = lead == 0xe0 ? 0xa0 : lead == 0xf0 ? 0x90
                                                                       : 0x80;
        const unsigned char most = lead == 0xed ? 0x9f : lead == 0xf4 ? 0x8f
                                                                      : 0xbf;
        if (second < least || second > most)
            return false;
        for (int i = 1; i < more; ++i) {
            if ((at[i] & 0xc0) != 0x80)
                return false;
        }
        at += more;
    }
    return true;
}

QByteArray wsAcceptFor(QByteArrayView key)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    hash.addData(key);
    hash.addData(QByteArrayView("258EAFA5-E914-47DA-95CA-C5AB0DC85B11"));
    return hash.result().toBase64();
}

} // namespace fathom::net
