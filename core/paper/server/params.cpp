// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/server/params.h"

#include <QStringDecoder>

#include <charconv>

namespace fathom::paper {

namespace {

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

} // namespace

std::optional<QByteArray> percentDecoded(QByteArrayView text, bool plusIsSpace)
{
    QByteArray out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '+' && plusIsSpace) {
            out += ' ';
        } else if (c != '%') {
            out += c;
        } else {
            const int high = i + 2 < text.size() ? hexValue(text[i + 1]) : -1;
            const int low = i + 2 < text.size() ? hexValue(text[i + 2]) : -1;
            if (high < 0 || low < 0)
                return std::nullopt;
            out += static_cast<char>(high * 16 + low);
            i += 2;
        }
    }
    return out;
}

bool isUtf8(QByteArrayView text)
{
    if (std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; }))
        return true;
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString decoded = decoder.decode(text);
    return !decoder.hasError();
}

std::optional<std::int64_t> wholeNumber(QByteArrayView text)
{
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.begin(), text.end(), value);
    if (text.isEmpty() || error != std::errc() || end != text.end())
        return std::nullopt;
    return value;
}

bool Params::addForm(QByteArrayView form)
{
    qsizetype at = 0;
    while (at < form.size()) {
        const qsizetype amp = form.indexOf('&', at);
        const qsizetype end = amp < 0 ? form.size() : amp;
        const QByteArrayView pair = form.sliced(at, end - at);
        at = end + 1;
        if (pair.isEmpty())
            continue;
        const qsizetype equals = pair.indexOf('=');
        const auto name = percentDecoded(equals < 0 ? pair : pair.first(equals), true);
        const auto value = percentDecoded(equals < 0 ? QByteArrayView("") : pair.sliced(equals + 1), true);
        if (!name || !value || !isUtf8(*name) || !isUtf8(*value))
            return false;
        m_list.emplace_back(*name, *value);
    }
    return true;
}

QByteArrayView Params::get(QByteArrayView name) const
{
    for (const auto& [key, value] : m_list) {
        if (key == name)
            return value.isNull() ? QByteArrayView("") : QByteArrayView(value);
    }
    return {};
}

std::optional<std::int64_t> Params::integer(QByteArrayView name) const
{
    return wholeNumber(get(name));
}

QByteArrayView Params::duplicate() const
{
    for (std::size_t i = 0; i < m_list.size(); ++i) {
        for (std::size_t k = i + 1; k < m_list.size(); ++k) {
            if (m_list[i].first == m_list[k].first)
                return m_list[i].first;
        }
    }
    return {};
}

} // namespace fathom::paper
