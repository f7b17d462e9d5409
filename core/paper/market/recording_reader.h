// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <memory>
#include <string>
#include <string_view>

struct gzFile_s;

namespace fathom::paper {

//! \brief Reads `<receive time> <json>` lines, gz or plain, a block at a time: the file is never whole in memory.
class RecordingReader final
{
public:
    struct Line
    {
        std::int64_t receivedNs = 0; //!< times of fewer digits are taken as micro- or milliseconds
        std::string_view json;       //!< valid until the next call; followed by at least 64 readable bytes
    };
    static Result<std::unique_ptr<RecordingReader>> open(const QString& file);
    ~RecordingReader();
    RecordingReader(const RecordingReader&) = delete;
    RecordingReader& operator=(const RecordingReader&) = delete;

    //! \return false at the end, and where the rest of the file is damaged
    bool next(Line& line);
    //! \brief Back to the first line.
    void rewind();
    std::int64_t skippedLines() const { return m_skipped; } //!< that were not of this form

private:
    explicit RecordingReader(gzFile_s* file);
    bool readMore();

    gzFile_s* m_file;
    std::string m_buffer;
    std::size_t m_at = 0, m_end = 0;
    std::int64_t m_skipped = 0;
    bool m_ended = false;
};

} // namespace fathom::paper
