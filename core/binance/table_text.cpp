// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/binance/table_text.h"

#include "core/binance/number_text.h"

#include <QDate>

#include <algorithm>

namespace fathom::binance {

namespace {

constexpr std::string_view byteOrderMark = "\xef\xbb\xbf";

std::string bare(std::string_view heading)
{
    std::string out;
    for (const char c : heading) {
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            out += c;
        else if (c >= 'A' && c <= 'Z')
            out += static_cast<char>(c - 'A' + 'a');
    }
    return out;
}

std::string_view trimmed(std::string_view text)
{
    const auto isBlank = [](char c) { return c == ' ' || c == '\t'; };
    while (!text.empty() && isBlank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isBlank(text.back()))
        text.remove_suffix(1);
    return text;
}

bool isDigits(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

// Whole numbers parted by single other characters: "2026-11-20 14:32:07.812".
std::vector<std::int64_t> numbersIn(std::string_view text)
{
    std::vector<std::int64_t> numbers;
    std::size_t at = 0;
    while (at < text.size()) {
        std::size_t end = at;
        while (end < text.size() && text[end] >= '0' && text[end] <= '9')
            ++end;
        std::int64_t number = 0;
        if (end == at || end - at > 9 || !readInteger(text.substr(at, end - at), number))
            return {};
        numbers.push_back(number);
        at = end + 1;
    }
    return numbers;
}

} // namespace

std::string_view TableRow::cell(std::string_view column) const
{
    const auto it = m_columns.find(column);
    return it == m_columns.end() || it->second >= m_cells.size() ? std::string_view() : trimmed(m_cells[it->second]);
}

bool TableRow::text(std::string_view column, QString& out) const
{
    const std::string_view found = cell(column);
    if (found.empty() || found.size() > 400)
        return false;
    out = QString::fromUtf8(found.data(), static_cast<qsizetype>(found.size()));
    return true;
}

bool TableRow::integer(std::string_view column, std::int64_t& out) const
{
    std::int64_t number = 0;
    if (!isDigits(cell(column)) || !readInteger(cell(column), number))
        return false;
    out = number;
    return true;
}

bool TableRow::decimal(std::string_view column, Decimal& out) const
{
    const auto number = Decimal::parse(cell(column));
    if (number)
        out = *number;
    return number.has_value();
}

bool TableRow::money(std::string_view column, Decimal& out, QString& asset) const
{
    const std::string_view found = cell(column);
    const auto space = found.find(' ');
    const auto number = Decimal::parse(found.substr(0, space));
    if (!number)
        return false;
    out = *number;
    if (space != std::string_view::npos) {
        const std::string_view unit = trimmed(found.substr(space));
        asset = QString::fromUtf8(unit.data(), static_cast<qsizetype>(unit.size()));
    }
    return true;
}

bool TableRow::time(std::string_view column, WallTime& out) const
{
    const std::string_view found = cell(column);
    std::int64_t ms = 0;
    if (isDigits(found) && found.size() >= 12 && readInteger(found, ms)) {
        out = wallTimeFromMs(ms);
        m_hasMilliseconds = true;
        return true;
    }
    const auto parts = numbersIn(!found.empty() && found.back() == 'Z' ? found.substr(0, found.size() - 1) : found);
    if (parts.size() != 6 && parts.size() != 7)
        return false;
    const QDate date(static_cast<int>(parts[0] < 100 ? parts[0] + 2000 : parts[0]), static_cast<int>(parts[1]), static_cast<int>(parts[2]));
    if (!date.isValid() || parts[3] > 23 || parts[4] > 59 || parts[5] > 60 || (parts.size() == 7 && parts[6] > 999))
        return false;
    ms = (date.toJulianDay() - QDate(1970, 1, 1).toJulianDay()) * dayMs + parts[3] * hourMs + parts[4] * minuteMs + parts[5] * secondMs;
    if (parts.size() == 7) {
        ms += parts[6];
        m_hasMilliseconds = true;
    }
    out = wallTimeFromMs(ms);
    return true;
}

bool TableRow::side(std::string_view column, Side& out) const
{
    QString word;
    const auto side = text(column, word) ? sideFromName(word.toUpper()) : std::nullopt;
    if (side)
        out = *side;
    return side.has_value();
}

TableReader::TableReader(const QByteArray& text, const TableNames& names)
    : m_text(text.constData(), static_cast<std::size_t>(text.size()))
{
    if (m_text.starts_with(byteOrderMark))
        m_text.remove_prefix(byteOrderMark.size());
    const std::string_view heading = m_text.substr(0, m_text.find('\n'));
    for (const char separator : { ';', '\t' }) {
        if (std::count(heading.begin(), heading.end(), separator) > std::count(heading.begin(), heading.end(), m_separator))
            m_separator = separator;
    }
    if (!next()) {
        m_isEmpty = true;
        return;
    }
    for (const auto& [own, headings] : names) {
        for (std::size_t i = 0; i < m_row.m_cells.size() && !m_row.m_columns.contains(own); ++i) {
            if (std::find(headings.begin(), headings.end(), bare(m_row.m_cells[i])) != headings.end())
                m_row.m_columns[own] = i;
        }
    }
}

bool TableReader::next()
{
    while (m_at < m_text.size()) {
        if (split())
            return true;
    }
    return false;
}

// A cell in quotes, the place standing behind its first one.
std::string_view TableReader::quoted()
{
    const std::size_t begin = m_at;
    bool doubled = false;
    while (m_at < m_text.size()) {
        if (m_text[m_at] != '"') {
            ++m_at;
            continue;
        }
        if (m_at + 1 < m_text.size() && m_text[m_at + 1] == '"') {
            doubled = true;
            m_at += 2;
            continue;
        }
        break;
    }
    const std::string_view inside = m_text.substr(begin, m_at - begin);
    m_at = std::min(m_at + 1, m_text.size());
    if (!doubled)
        return inside;
    std::string& clean = m_unquoted.emplace_back();
    for (std::size_t i = 0; i < inside.size(); ++i) {
        clean += inside[i];
        if (inside[i] == '"')
            ++i;
    }
    return clean;
}

bool TableReader::split()
{
    m_row.m_cells.clear();
    m_unquoted.clear();
    m_unquoted.reserve(64); // the cells above are views of these: they must not move
    bool hasText = false;
    while (true) {
        std::string_view cell;
        if (m_at < m_text.size() && m_text[m_at] == '"' && m_unquoted.size() < 64) {
            ++m_at;
            cell = quoted();
        }
        const std::size_t begin = m_at;
        while (m_at < m_text.size() && m_text[m_at] != m_separator && m_text[m_at] != '\n')
            ++m_at;
        if (cell.empty())
            cell = m_text.substr(begin, m_at - begin);
        if (!cell.empty() && cell.back() == '\r')
            cell.remove_suffix(1);
        hasText = hasText || !cell.empty();
        m_row.m_cells.push_back(cell);
        if (m_at >= m_text.size() || m_text[m_at++] == '\n')
            return hasText;
    }
}

} // namespace fathom::binance
