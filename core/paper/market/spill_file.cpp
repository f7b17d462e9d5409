// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/market/spill_file.h"

#include "core/base/logging.h"

#include <QDir>
#include <QFile>

#include <unistd.h>

#include <iterator>
#include <utility>

namespace fathom::paper {

SpillFile::SpillFile(QString folder)
    : m_folder(std::move(folder))
{
}

std::optional<qint64> SpillFile::write(QByteArrayView block)
{
    if (!std::exchange(m_opened, true)) {
        m_file.setFileTemplate((m_folder.isEmpty() ? QDir::tempPath() : m_folder) + QStringLiteral("/fathom-market-XXXXXX"));
        if (m_file.open())
            QFile::remove(m_file.fileName()); // open it lives on, and no crash leaves it behind
        else
            qCWarning(lcPaper, "The market's past stays in memory: no file can be made for it");
    }
    if (!m_file.isOpen())
        return std::nullopt;
    auto& room = m_free[block.size()];
    const qint64 at = room.empty() ? m_end : room.back();
    // Past the file's own buffer: what a full disk refused would stay in it, and nothing could be read any more.
    if (::pwrite(m_file.handle(), block.data(), static_cast<std::size_t>(block.size()), at) != block.size())
        return std::nullopt;
    if (room.empty())
        m_end += block.size();
    else
        room.pop_back();
    return at;
}

bool SpillFile::read(qint64 at, std::span<char> block)
{
    return m_file.isOpen() && ::pread(m_file.handle(), block.data(), block.size(), at) == std::ssize(block);
}

void SpillFile::release(qint64 at, qsizetype size)
{
    m_free[size].push_back(at);
}

} // namespace fathom::paper
