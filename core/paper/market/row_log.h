// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/market/spill_file.h"

#include <deque>
#include <memory>
#include <type_traits>

namespace fathom::paper {

//! \brief A row a minute, appended at the end and dropped at the front; the last hour is in memory, older rows lie in blocks in a file.
//! Indexes count from the oldest row that is kept. Paper thread.
template <class Row>
class RowLog final
{
    static_assert(std::is_trivially_copyable_v<Row>);

public:
    static constexpr std::size_t blockRows = 64;

    explicit RowLog(std::shared_ptr<SpillFile> file)
        : m_file(std::move(file))
    {
    }
    ~RowLog() { clear(); }
    RowLog(const RowLog&) = delete;
    RowLog& operator=(const RowLog&) = delete;

    std::size_t size() const { return m_blocks.size() * blockRows + m_tail.size() - m_dropped; }
    bool empty() const { return size() == 0; }

    void push_back(const Row& row)
    {
        m_tail.push_back(row);
        if (m_tail.size() < 2 * blockRows)
            return;
        Block block;
        const QByteArrayView bytes(reinterpret_cast<const char*>(m_tail.data()), blockBytes);
        if (const auto at = m_file->write(bytes))
            block.at = *at;
        else
            block.rows.assign(m_tail.begin(), m_tail.begin() + blockRows);
        m_blocks.push_back(std::move(block));
        m_tail.erase(m_tail.begin(), m_tail.begin() + blockRows);
        dropBlocks();
    }

    //! \brief The newest row, which may still change. There is one.
    Row& back() { return m_tail.back(); }

    Row operator[](std::size_t index) const
    {
        const std::size_t at = index + m_dropped;
        if (at >= m_blocks.size() * blockRows)
            return m_tail[at - m_blocks.size() * blockRows];
        const Block& block = m_blocks[at / blockRows];
        if (!block.rows.empty())
            return block.rows[at % blockRows];
        if (m_readAt != block.at) {
            m_read.resize(blockRows);
            m_readAt = m_file->read(block.at, { reinterpret_cast<char*>(m_read.data()), static_cast<std::size_t>(blockBytes) }) ? block.at : nothing;
        }
        return m_readAt == block.at ? m_read[at % blockRows] : Row {};
    }

    void pop_front()
    {
        ++m_dropped;
        dropBlocks();
    }

    void clear()
    {
        for (const Block& block : m_blocks)
            release(block);
        m_blocks.clear();
        m_tail.clear();
        m_dropped = 0;
    }

private:
    static constexpr auto blockBytes = static_cast<qsizetype>(blockRows * sizeof(Row));
    static constexpr qint64 nothing = -1;
    struct Block
    {
        qint64 at = nothing;
        std::vector<Row> rows; //!< where the file had no room
    };

    void dropBlocks()
    {
        while (m_dropped >= blockRows && !m_blocks.empty()) {
            release(m_blocks.front());
            m_blocks.pop_front();
            m_dropped -= blockRows;
        }
    }
    void release(const Block& block)
    {
        if (block.at != nothing)
            m_file->release(block.at, blockBytes);
        if (m_readAt == block.at)
            m_readAt = nothing;
    }

    std::shared_ptr<SpillFile> m_file;
    std::deque<Block> m_blocks;
    std::vector<Row> m_tail;
    std::size_t m_dropped = 0; //!< rows at the front of the first block, or of the tail where there is none
    mutable std::vector<Row> m_read;
    mutable qint64 m_readAt = nothing; //!< which block m_read is
};

} // namespace fathom::paper
