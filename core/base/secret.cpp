// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/secret.h"

#include <algorithm>
#include <cstring>
#include <sys/mman.h>
#include <unistd.h>
#include <utility>

namespace fathom {

Secret::Secret(std::string_view bytes)
    : Secret(zeroed(bytes.size()))
{
    if (m_data)
        std::memcpy(m_data, bytes.data(), m_size);
}

Secret Secret::zeroed(std::size_t size)
{
    Secret secret;
    if (size == 0)
        return secret;
    // Own pages: locking and hiding from core files works by page, and no other object may share them.
    const auto page = static_cast<std::size_t>(sysconf(_SC_PAGESIZE));
    const std::size_t mapped = (size + page - 1) / page * page;
    void* memory = mmap(nullptr, mapped, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (memory == MAP_FAILED)
        return secret;
    mlock(memory, mapped); // may be refused by a limit; the buffer is then only wiped
    madvise(memory, mapped, MADV_DONTDUMP);
    secret.m_data = static_cast<char*>(memory);
    secret.m_size = size;
    secret.m_mapped = mapped;
    return secret;
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

void Secret::truncate(std::size_t size)
{
    if (size >= m_size)
        return;
    wipe(m_data + size, m_size - size);
    m_size = size;
}

void Secret::wipe(void* data, std::size_t size)
{
    std::memset(data, 0, size);
    asm volatile("" : : "r"(data) : "memory"); // the store counts as observed
}

bool SecretBuffer::insert(std::size_t at, std::string_view bytes)
{
    if (m_bytes.isEmpty())
        m_bytes = Secret::zeroed(capacity);
    if (m_bytes.isEmpty() || at > m_size || bytes.size() > capacity - m_size)
        return false;
    char* const place = m_bytes.data() + at;
    std::memmove(place + bytes.size(), place, m_size - at);
    std::memcpy(place, bytes.data(), bytes.size());
    m_size += bytes.size();
    return true;
}

void SecretBuffer::remove(std::size_t at, std::size_t count)
{
    if (at >= m_size)
        return;
    count = std::min(count, m_size - at);
    char* const place = m_bytes.data() + at;
    std::memmove(place, place + count, m_size - at - count);
    Secret::wipe(m_bytes.data() + m_size - count, count);
    m_size -= count;
}

Secret SecretBuffer::take()
{
    Secret taken(view());
    clear();
    return taken;
}

} // namespace fathom
