// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/secret.h"

#include <cstring>
#include <sys/mman.h>
#include <unistd.h>
#include <utility>

namespace fathom {

Secret::Secret(std::string_view bytes)
{
    if (bytes.empty())
        return;
    // Own pages: locking and hiding from core files works by page, and no other object may share them.
    const auto page = static_cast<std::size_t>(sysconf(_SC_PAGESIZE));
    m_mapped = (bytes.size() + page - 1) / page * page;
    void* memory = mmap(nullptr, m_mapped, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (memory == MAP_FAILED) {
        m_mapped = 0;
        return;
    }
    mlock(memory, m_mapped); // may be refused by a limit; the buffer is then only wiped
    madvise(memory, m_mapped, MADV_DONTDUMP);
    m_data = static_cast<char*>(memory);
    m_size = bytes.size();
    std::memcpy(m_data, bytes.data(), m_size);
}

Secret::~Secret() { clear(); }

Secret::Secret(Secret&& other) noexcept
    : m_data(std::exchange(other.m_data, nullptr))
    , m_size(std::exchange(other.m_size, 0))
    , m_mapped(std::exchange(other.m_mapped, 0))
{
}

Secret& Secret::operator=(Secret&& other) noexcept
{
    if (this != &other) {
        clear();
        m_data = std::exchange(other.m_data, nullptr);
        m_size = std::exchange(other.m_size, 0);
        m_mapped = std::exchange(other.m_mapped, 0);
    }
    return *this;
}

void Secret::clear()
{
    if (m_data) {
        wipe(m_data, m_mapped);
        munmap(m_data, m_mapped);
    }
    m_data = nullptr;
    m_size = m_mapped = 0;
}

void Secret::wipe(void* data, std::size_t size)
{
    std::memset(data, 0, size);
    asm volatile("" : : "r"(data) : "memory"); // the store counts as observed
}

} // namespace fathom
