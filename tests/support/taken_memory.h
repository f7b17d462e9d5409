// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <future>
#include <memory>
#include <thread>
#include <vector>

#include <sys/mman.h>

namespace fathom::test {

//! \brief Makes the memory of threads that have ended unreadable for as long as this lives: whoever still points into it ends the program.
//!
//! The C library keeps the stacks of ended threads, with their thread storage at the top, and gives them to the next ones; what it gives
//! back to the kernel, the next mapping takes. So the kept stacks are used up first, until the oldest are given back, and then every gap is
//! filled with pages nobody may read.
class TakenMemory final
{
public:
    TakenMemory() = default;
    TakenMemory(const TakenMemory&) = delete;
    TakenMemory& operator=(const TakenMemory&) = delete;
    ~TakenMemory()
    {
        for (void* block : m_blocks)
            ::munmap(block, blockSize);
    }

    void take()
    {
        // The first ones get the stacks that were kept, and end first: the last to end are the ones that are kept in their place.
        std::vector<std::unique_ptr<std::promise<void>>> go;
        std::vector<std::thread> all;
        for (std::size_t i = 0; i < threads; ++i) {
            go.push_back(std::make_unique<std::promise<void>>());
            all.emplace_back([mayEnd = go.back()->get_future()] { mayEnd.wait(); });
        }
        for (std::size_t i = 0; i < threads; ++i) {
            go[i]->set_value();
            all[i].join();
        }
        for (int i = 0; i < mostBlocks; ++i) {
            void* const block = ::mmap(nullptr, blockSize, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
            if (block == MAP_FAILED)
                return;
            m_blocks.push_back(block);
        }
    }

private:
    static constexpr std::size_t threads = 16; // more than the 40 MiB of stacks that are kept
    static constexpr std::size_t blockSize = 1024 * 1024;
    static constexpr int mostBlocks = 2048;
    std::vector<void*> m_blocks;
};

} // namespace fathom::test
