// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/memory_scan.h"

#include <cinttypes>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <random>
#include <string_view>
#include <sys/mman.h>
#include <unistd.h>

namespace fathom::test {

namespace {

constexpr std::size_t looked = Canary::length / 2;
constexpr std::size_t window = 1 << 16;
constexpr std::uintptr_t largestOwn = std::uintptr_t { 1 } << 36; //!< bytes; a mapping beyond it is a sanitizer's table of the whole address space

} // namespace

Canary::Canary(std::string_view alphabet)
{
    std::random_device random;
    for (unsigned char& byte : m_masked) {
        const auto drawn = random();
        byte = static_cast<unsigned char>((alphabet.empty() ? drawn & 0xff : static_cast<unsigned char>(alphabet[drawn % alphabet.size()])) ^ mask);
    }
}

Canary Canary::of(std::string_view bytes)
{
    Canary canary;
    for (std::size_t i = 0; i < length && i < bytes.size(); ++i)
        canary.m_masked[i] = static_cast<unsigned char>(static_cast<unsigned char>(bytes[i]) ^ mask);
    return canary;
}

Canary::Copies Canary::count() const
{
    Copies copies;
    std::FILE* maps = std::fopen("/proc/self/maps", "r");
    const int memory = ::open("/proc/self/mem", O_RDONLY | O_CLOEXEC);
    // Its own pages, which are left out of the search.
    auto* const buffer = static_cast<unsigned char*>(::mmap(nullptr, window, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0));
    char line[512];
    while (maps != nullptr && std::fgets(line, sizeof line, maps) != nullptr) {
        std::uintptr_t from = 0, to = 0;
        char rights[5] = {};
        if (std::sscanf(line, "%" SCNxPTR "-%" SCNxPTR " %4s", &from, &to, rights) != 3 || rights[0] != 'r' || rights[1] != 'w'
            || to - from > largestOwn)
            continue;
        for (std::uintptr_t at = from; at < to;) {
            const auto own = reinterpret_cast<std::uintptr_t>(buffer);
            if (at >= own && at < own + window) {
                at = own + window;
                continue;
            }
            std::size_t wanted = std::min<std::size_t>(window, to - at);
            if (at < own && at + wanted > own)
                wanted = own - at;
            const ssize_t got = ::pread(memory, buffer, wanted, static_cast<off_t>(at));
            if (got <= 0)
                break;
            const auto size = static_cast<std::size_t>(got);
            // Windows overlap by less than a wide hit; a hit belongs to the window it begins in.
            const std::size_t stride = size > 2 * looked && at + size < to ? size - 2 * looked + 1 : size;
            for (std::size_t i = 0; i < stride && i + looked <= size; ++i) {
                std::size_t same = 0;
                while (same < looked && buffer[i + same] == (m_masked[same] ^ mask))
                    ++same;
                copies.bytes += same == looked ? 1 : 0;
            }
            for (std::size_t i = 0; i < stride && i + 2 * looked <= size; ++i) {
                std::size_t same = 0;
                while (same < looked && buffer[i + 2 * same] == (m_masked[same] ^ mask) && buffer[i + 2 * same + 1] == 0)
                    ++same;
                copies.wide += same == looked ? 1 : 0;
            }
            at += stride;
        }
    }
    if (maps != nullptr)
        std::fclose(maps);
    ::close(memory);
    std::memset(buffer, 0, window);
    ::munmap(buffer, window);
    return copies;
}

} // namespace fathom::test
