// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/server/ws_frame.h"

#include "core/paper/server/params.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <array>

namespace fathom::paper {

QByteArray wsFrame(WsOpcode opcode, QByteArrayView payload)
{
    QByteArray out;
    out.reserve(payload.size() + 10);
    out += static_cast<char>(0x80 | static_cast<int>(opcode));
    const auto size = static_cast<quint64>(payload.size());
    if (size < 126) {
        out += static_cast<char>(size);
    } else if (size < 65536) {
        const quint16 wire = qToBigEndian(static_cast<quint16>(size));
        out += static_cast<char>(126);
        out.append(reinterpret_cast<const char*>(&wire), sizeof wire);
    } else {
        const quint64 wire = qToBigEndian(size);
        out += static_cast<char>(127);
        out.append(reinterpret_cast<const char*>(&wire), sizeof wire);
    }
    out.append(payload.data(), payload.size());
    return out;
}

QByteArray wsAcceptKey(QByteArrayView key)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    hash.addData(key);
    hash.addData(QByteArrayView("258EAFA5-E914-47DA-95CA-C5AB0DC85B11"));
    return hash.result().toBase64();
}

WsFrameReader::Outcome WsFrameReader::failWith(quint16 code)
{
    m_failure = code;
    return Outcome::Failed;
}

WsFrameReader::Outcome WsFrameReader::next(QByteArray& buffer)
{
    if (buffer.size() < 2)
        return Outcome::NeedMore;
    const auto* bytes = reinterpret_cast<const uchar*>(buffer.constData());
    const bool last = (bytes[0] & 0x80) != 0;
    const auto opcode = static_cast<WsOpcode>(bytes[0] & 0x0f);
    const bool control = (bytes[0] & 0x08) != 0;
    if ((bytes[0] & 0x70) != 0 || (bytes[1] & 0x80) == 0)
        return failWith(1002); // no extension was agreed, and clients must mask
    quint64 size = bytes[1] & 0x7f;
    qsizetype header = 2;
    if (size == 126) {
        header = 4;
        if (buffer.size() < header)
            return Outcome::NeedMore;
        size = qFromBigEndian<quint16>(bytes + 2);
    } else if (size == 127) {
        header = 10;
        if (buffer.size() < header)
            return Outcome::NeedMore;
        size = qFromBigEndian<quint64>(bytes + 2);
    }
    if (control && (size > 125 || !last))
        return failWith(1002);
    if (size > maxMessage || size + static_cast<quint64>(m_partial.size()) > maxMessage) // the sum alone may wrap
        return failWith(1009);
    const qsizetype whole = header + 4 + static_cast<qsizetype>(size);
    if (buffer.size() < whole)
        return Outcome::NeedMore;
    const std::array<uchar, 4> mask { bytes[header], bytes[header + 1], bytes[header + 2], bytes[header + 3] };
    m_payload = buffer.mid(header + 4, static_cast<qsizetype>(size));
    char* text = m_payload.data();
    for (std::size_t i = 0; i < size; ++i)
        text[i] = static_cast<char>(static_cast<uchar>(text[i]) ^ mask[i & 3]);
    buffer.remove(0, whole);
    switch (opcode) {
    case WsOpcode::Ping: return Outcome::Ping;
    case WsOpcode::Pong: return Outcome::Pong;
    case WsOpcode::Close: return Outcome::Close;
    case WsOpcode::Text:
    case WsOpcode::Continuation: return finishData(opcode, last);
    case WsOpcode::Binary: return failWith(1003);
    }
    return failWith(1002);
}

WsFrameReader::Outcome WsFrameReader::finishData(WsOpcode opcode, bool last)
{
    if ((opcode == WsOpcode::Continuation) != m_inMessage)
        return failWith(1002);
    m_inMessage = !last;
    if (opcode == WsOpcode::Continuation || !last)
        m_partial += m_payload;
    if (!last)
        return Outcome::Fragment;
    if (opcode == WsOpcode::Continuation)
        m_payload = std::exchange(m_partial, {});
    return isUtf8(m_payload) ? Outcome::Message : failWith(1007);
}

} // namespace fathom::paper
