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

    //! \brief A buffer of \p size zeros to be written through data(), for what is read or decrypted straight into place.
    static Secret zeroed(std::size_t size);

    Secret clone() const { return Secret(view()); }
    bool isEmpty() const { return m_size == 0; }
    std::string_view view() const { return { m_data, m_size }; }
    char* data() { return m_data; }
    //! \brief Drops the end beyond \p size, wiped.
    void truncate(std::size_t size);
    //! \brief Wipes and frees the buffer now.
    void clear();
    //! \brief Overwrites memory in a way the compiler cannot drop.
    static void wipe(void* data, std::size_t size);

private:
    char* m_data = nullptr;
    std::size_t m_size = 0;
    std::size_t m_mapped = 0;
};

//! \brief A secret while it is typed or pasted: edited in place inside one owned buffer that never grows, so that no earlier state
//! is left behind anywhere. Thread: any, one at a time. Source: SECURITY 1.7.
class SecretBuffer
{
public:
    static constexpr std::size_t capacity = 16 * 1024; //!< the longest RSA key in PEM fits four times

    std::size_t size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }
    std::string_view view() const { return m_bytes.view().substr(0, m_size); }
    //! \return false, and nothing changed, where it would not fit
    bool insert(std::size_t at, std::string_view bytes);
    void remove(std::size_t at, std::size_t count);
    void clear() { remove(0, m_size); }
    //! \brief Moves the text out; the buffer is empty then.
    Secret take();

private:
    Secret m_bytes;
    std::size_t m_size = 0;
};

} // namespace fathom
