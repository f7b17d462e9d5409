// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Gzip and zip, as far as a single table needs them.
#include "core/binance/history_file.h"

#include <zlib.h>

#include <cstring>

namespace fathom::binance {

namespace {

constexpr qsizetype unpackedLimit = 512 * 1024 * 1024;
constexpr int rawDeflate = -MAX_WBITS, gzipOrZlib = MAX_WBITS + 32;

Unexpected<Error> unreadable(const char* why)
{
    return fail(Error::Code::BadReply, QStringLiteral("The history file is %1").arg(QLatin1String(why)));
}

Result<QByteArray> inflated(const char* bytes, qsizetype size, int windowBits)
{
    z_stream stream {};
    if (inflateInit2(&stream, windowBits) != Z_OK)
        return unreadable("not unpackable");
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes));
    stream.avail_in = static_cast<uInt>(size);
    QByteArray out;
    QByteArray part(256 * 1024, Qt::Uninitialized);
    int state = Z_OK;
    while (state == Z_OK && out.size() <= unpackedLimit) {
        stream.next_out = reinterpret_cast<Bytef*>(part.data());
        stream.avail_out = static_cast<uInt>(part.size());
        state = inflate(&stream, Z_NO_FLUSH);
        out.append(part.constData(), part.size() - static_cast<qsizetype>(stream.avail_out));
        if (state == Z_OK && stream.avail_in == 0 && stream.avail_out > 0)
            break; // ends before its end
    }
    inflateEnd(&stream);
    if (out.size() > unpackedLimit)
        return unreadable("larger than can be right");
    return state == Z_STREAM_END ? Result<QByteArray>(out) : unreadable("cut short");
}

std::uint32_t little(const QByteArray& bytes, qsizetype at, int count)
{
    std::uint32_t value = 0;
    for (int i = count - 1; i >= 0; --i)
        value = value << 8 | static_cast<unsigned char>(bytes[at + i]);
    return value;
}

// The directory at the end says where each file begins and how long it is; the first one that is no folder is taken.
Result<QByteArray> unzipped(const QByteArray& bytes)
{
    constexpr qsizetype endSize = 22, entrySize = 46, headSize = 30;
    const qsizetype end = bytes.lastIndexOf(QByteArrayView("PK\5\6"));
    if (end < 0 || end + endSize > bytes.size())
        return unreadable("cut short");
    qsizetype at = little(bytes, end + 16, 4);
    for (std::uint32_t left = little(bytes, end + 10, 2); left > 0; --left) {
        if (at + entrySize > bytes.size() || !QByteArrayView(bytes).sliced(at).startsWith("PK\1\2"))
            return unreadable("damaged");
        const std::uint32_t method = little(bytes, at + 10, 2), packed = little(bytes, at + 20, 4), name = little(bytes, at + 28, 2);
        const qsizetype head = little(bytes, at + 42, 4);
        const qsizetype nameAt = at + entrySize;
        at = nameAt + name + little(bytes, at + 30, 2) + little(bytes, at + 32, 2);
        if (nameAt + name > bytes.size() || bytes.mid(nameAt, name).endsWith('/'))
            continue;
        if (head + headSize > bytes.size() || !QByteArrayView(bytes).sliced(head).startsWith("PK\3\4"))
            return unreadable("damaged");
        const qsizetype data = head + headSize + little(bytes, head + 26, 2) + little(bytes, head + 28, 2);
        if (data + packed > bytes.size())
            return unreadable("cut short");
        if (method == 0)
            return bytes.mid(data, packed);
        return method == 8 ? inflated(bytes.constData() + data, packed, rawDeflate) : unreadable("packed in an unknown way");
    }
    return unreadable("empty");
}

} // namespace

Result<QByteArray> unpackedHistoryFile(const QByteArray& bytes)
{
    if (bytes.startsWith("\x1f\x8b"))
        return inflated(bytes.constData(), bytes.size(), gzipOrZlib);
    if (bytes.startsWith("PK\3\4") || bytes.startsWith("PK\5\6"))
        return unzipped(bytes);
    // A page of HTML or anything else that is no table of text.
    if (bytes.trimmed().startsWith('<') || bytes.left(4096).contains('\0'))
        return unreadable("no table");
    return bytes;
}

} // namespace fathom::binance
