// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/market/spill_file.h"

#include "core/base/logging.h"

#include <QDir>
#include <QFile>

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
    if (!m_file.seek(at) || m_file.write(block.data(), block.size()) != block.size() || !m_file.flush())
        return std::nullopt;
    if (room.empty())
        m_end += block.size();
    else
        room.pop_back();
    return at;
}

bool SpillFile::read(qint64 at, std::span<char> block)
{
    const auto size = static_cast<qint64>(block.size());
    return m_file.isOpen() && m_file.seek(at) && m_file.read(block.data(), size) == size;
}

void SpillFile::release(qint64 at, qsizetype size)
{
    m_free[size].push_back(at);
}

} // namespace fathom::paper
