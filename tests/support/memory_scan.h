// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace fathom::test {

//! \brief A text made for one test that is held only masked, and looked for in this process's own writable memory.
//!
//! The search never builds the text it looks for, so what it finds was left by the code under test. Source: SECURITY 1.6.
class Canary
{
public:
    static constexpr std::size_t length = 64;
    //! \param alphabet what its characters are drawn from; empty: any byte
    explicit Canary(std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789");

    //! \brief Of bytes that are there already: the first \c length of \p bytes. The caller wipes its own.
    static Canary of(std::string_view bytes);

    //! \brief One character of it, to be typed.
    char at(std::size_t index) const { return static_cast<char>(m_masked[index] ^ mask); }
    //! \brief Writes it into a buffer of the caller's.
    void writeTo(char* target) const
    {
        for (std::size_t i = 0; i < length; ++i)
            target[i] = at(i);
    }

    struct Copies
    {
        int bytes = 0; //!< as UTF-8
        int wide = 0;  //!< as UTF-16
    };
    //! \brief How often the first half of it stands in memory now.
    Copies count() const;

private:
    static constexpr unsigned char mask = 0x5a;
    std::array<unsigned char, length> m_masked {};
};

} // namespace fathom::test
