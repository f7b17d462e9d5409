// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/market/recording_reader.h"

#include <QFile>

#include <charconv>
#include <cstring>

#include <zlib.h>

namespace fathom::paper {

namespace {

constexpr std::size_t block = 256 * 1024;
constexpr std::size_t longestLine = 16 * 1024 * 1024;
constexpr std::size_t padding = 64;

std::int64_t toNs(std::int64_t time)
{
    if (time < 100'000'000'000'000) // ms until the year 5138
        return time * 1'000'000;
    if (time < 100'000'000'000'000'000)
        return time * 1'000;
    return time;
}

} // namespace

Result<std::unique_ptr<RecordingReader>> RecordingReader::open(const QString& file)
{
    gzFile_s* handle = gzopen(QFile::encodeName(file).constData(), "rb");
    if (!handle)
        return fail(Error::Code::BadInput, QStringLiteral("Cannot open the recording %1").arg(file));
    gzbuffer(handle, 128 * 1024);
    auto reader = std::unique_ptr<RecordingReader>(new RecordingReader(handle));
    Line line;
    if (!reader->next(line))
        return fail(Error::Code::BadInput, QStringLiteral("%1 holds no lines of the form <receive time> <json>").arg(file));
    reader->rewind();
    return reader;
}

RecordingReader::RecordingReader(gzFile_s* file)
    : m_file(file)
{
    m_buffer.resize(block + padding);
}

RecordingReader::~RecordingReader() { gzclose(m_file); }

bool RecordingReader::readMore()
{
    if (m_ended)
        return false;
    if (m_at > 0) {
        std::memmove(m_buffer.data(), m_buffer.data() + m_at, m_end - m_at);
        m_end -= m_at;
        m_at = 0;
    }
    if (m_buffer.size() - m_end < block + padding) {
        if (m_end > longestLine)
            return false;
        m_buffer.resize(m_end + block + padding);
    }
    const int read = gzread(m_file, m_buffer.data() + m_end, static_cast<unsigned>(block));
    if (read <= 0) {
        m_ended = true;
        return false;
    }
    m_end += static_cast<std::size_t>(read);
    return true;
}

bool RecordingReader::next(Line& line)
{
    std::size_t searched = 0;
    while (true) {
        const void* found = std::memchr(m_buffer.data() + m_at + searched, '\n', m_end - m_at - searched);
        if (!found) {
            searched = m_end - m_at;
            if (readMore())
                continue;
            if (m_end == m_at)
                return false;
            // A last line without its line feed.
        }
        const std::size_t end = found ? static_cast<std::size_t>(static_cast<const char*>(found) - m_buffer.data()) : m_end;
        const std::string_view text(m_buffer.data() + m_at, end - m_at);
        m_at = found ? end + 1 : end;
        searched = 0;

        std::int64_t time = 0;
        const auto [rest, problem] = std::from_chars(text.data(), text.data() + text.size(), time);
        const auto used = static_cast<std::size_t>(rest - text.data());
        if (problem != std::errc() || used + 2 > text.size() || *rest != ' ' || rest[1] != '{' || time <= 0) {
            ++m_skipped;
            continue;
        }
        line = { toNs(time), text.substr(used + 1) };
        return true;
    }
}

void RecordingReader::rewind()
{
    gzrewind(m_file);
    m_at = m_end = 0;
    m_ended = false;
}

} // namespace fathom::paper
