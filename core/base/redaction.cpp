// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/redaction.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QRegularExpression>

#include <array>
#include <cstring>
#include <mutex>
#include <unordered_set>

namespace fathom::redaction {

namespace {

constexpr std::size_t shortest = 8, stretch = 12;

//! Salted digests of every stretch of what is hidden, by the length of the stretch.
class Hidden
{
public:
    static Hidden& instance()
    {
        static Hidden hidden;
        return hidden;
    }

    void add(std::string_view bytes)
    {
        if (bytes.size() < shortest)
            return;
        const std::size_t length = std::min(stretch, bytes.size());
        const std::lock_guard lock(m_mutex);
        for (std::size_t at = 0; at + length <= bytes.size(); ++at)
            m_digests[length - shortest].insert(digestOf(bytes.substr(at, length)));
    }

    QByteArray replaceIn(QByteArray bytes)
    {
        const std::lock_guard lock(m_mutex);
        for (std::size_t length = stretch; length >= shortest; --length) {
            if (!m_digests[length - shortest].empty())
                bytes = replaceIn(std::move(bytes), length);
        }
        return bytes;
    }

private:
    Hidden() { QRandomGenerator::system()->fillRange(m_salt.data(), static_cast<qsizetype>(m_salt.size())); }

    std::uint64_t digestOf(std::string_view bytes)
    {
        m_hash.reset();
        m_hash.addData(QByteArrayView(reinterpret_cast<const char*>(m_salt.data()), static_cast<qsizetype>(sizeof m_salt)));
        m_hash.addData(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
        std::uint64_t digest = 0;
        std::memcpy(&digest, m_hash.resultView().data(), sizeof digest);
        return digest;
    }

    QByteArray replaceIn(QByteArray bytes, std::size_t length)
    {
        const auto isBlank = [](char c) { return static_cast<unsigned char>(c) <= ' '; };
        const std::string_view view(bytes.constData(), static_cast<std::size_t>(bytes.size()));
        const auto& digests = m_digests[length - shortest];
        QByteArray out;
        std::size_t copied = 0, word = 0;
        for (std::size_t end = 1; end <= view.size(); ++end) {
            if (isBlank(view[end - 1])) {
                word = end;
                continue;
            }
            // Secrets hold no blanks: only stretches inside a word are worth their digest.
            if (end - word < length || !digests.contains(digestOf(view.substr(end - length, length))))
                continue;
            std::size_t last = end;
            while (last < view.size() && !isBlank(view[last]) && digests.contains(digestOf(view.substr(last + 1 - length, length))))
                ++last;
            out.append(view.data() + copied, static_cast<qsizetype>(end - length - copied));
            out += "***";
            copied = last;
            word = last;
            end = last;
        }
        if (copied == 0)
            return bytes;
        out.append(view.data() + copied, static_cast<qsizetype>(view.size() - copied));
        return out;
    }

    std::mutex m_mutex;
    std::array<std::uint32_t, 8> m_salt {};
    QCryptographicHash m_hash { QCryptographicHash::Sha256 };
    std::array<std::unordered_set<std::uint64_t>, stretch - shortest + 1> m_digests;
};

bool isDirectionMark(char16_t c)
{
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x200E || c == 0x200F || c == 0x061C || c == 0x2028
        || c == 0x2029;
}

QString withoutNamedValues(QString text)
{
    static const QRegularExpression named(
        QStringLiteral("(signature|listenKey|X-MBX-APIKEY|apiKey|secret|passphrase|password)([\"']?\\s*[=:]\\s*[\"']?)[0-9A-Za-z%+/=_\\-]+"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression pathKey(QStringLiteral("(/ws/)[0-9A-Za-z]{32,}"));
    text.replace(named, QStringLiteral("\\1\\2***"));
    return text.replace(pathKey, QStringLiteral("\\1***"));
}

QByteArray escaped(const QString& text, bool keepLineEnds)
{
    QByteArray bytes;
    bytes.reserve(text.size() + 16);
    qsizetype from = 0;
    const auto flush = [&](qsizetype upTo) { bytes += QStringView(text).mid(from, upTo - from).toUtf8(); };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t code = text[i].unicode();
        const bool control = code < 0x20 || (code >= 0x7F && code < 0xA0) || isDirectionMark(code);
        if (!control || (keepLineEnds && code == '\n'))
            continue;
        flush(i);
        bytes += "\\u" + QByteArray::number(code, 16).rightJustified(4, '0');
        from = i + 1;
    }
    flush(text.size());
    return bytes;
}

} // namespace

void hide(std::string_view bytes)
{
    constexpr std::string_view armour = "-----";
    std::size_t at = 0;
    while (at < bytes.size()) {
        const std::size_t end = std::min(bytes.find_first_of("\r\n", at), bytes.size());
        const std::string_view part = bytes.substr(at, end - at);
        if (part.substr(0, armour.size()) != armour)
            Hidden::instance().add(part);
        at = end + 1;
    }
}

QByteArray line(const QString& text, int longest)
{
    // Cut last: a secret that straddles the cut is known whole before it.
    QString redacted = QString::fromUtf8(withoutHidden(escaped(withoutNamedValues(text.left(4 * longest)), false)));
    if (redacted.size() > longest)
        redacted.truncate(longest);
    return redacted.toUtf8();
}

QByteArray text(const QString& text) { return withoutHidden(escaped(withoutNamedValues(text), true)); }

QByteArray withoutHidden(QByteArray bytes) { return Hidden::instance().replaceIn(std::move(bytes)); }

} // namespace fathom::redaction
