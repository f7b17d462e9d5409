// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

namespace fathom {

//! \brief Bytes that must not be seen: one owned, locked, undumpable buffer, wiped on destruction.
//!
//! Deliberately without copy, stream, format or QString access; signing reads view() in place. Thread: any, one at a time.
//! Source: SECURITY 1.6, 1.11, 3.1.
class Secret
{
public:
    Secret() = default;
    //! \brief Copies \p bytes once into the owned buffer; the caller wipes its own copy with wipe().
    explicit Secret(std::string_view bytes);
    ~Secret();
    Secret(Secret&& other) noexcept;
    Secret& operator=(Secret&& other) noexcept;
    Secret(const Secret&) = delete;
    Secret& operator=(const Secret&) = delete;

    Secret clone() const { return Secret(view()); }
    bool isEmpty() const { return m_size == 0; }
    std::string_view view() const { return { m_data, m_size }; }
    //! \brief Wipes and frees the buffer now.
    void clear();
    //! \brief Overwrites memory in a way the compiler cannot drop.
    static void wipe(void* data, std::size_t size);

private:
    char* m_data = nullptr;
    std::size_t m_size = 0;
    std::size_t m_mapped = 0;
};

} // namespace fathom
