// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

//! The entry libFuzzer calls; the driver calls it too.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace fathom::fuzz {

//! \brief Inputs made at run time beside those of the corpus folder; none where a target does not define it.
std::vector<std::string> madeSeeds();

//! \brief A property that must hold for every input; a broken one ends the process where it is, for the fuzzer to minimise.
inline void require(bool holds)
{
    if (!holds)
        std::abort();
}

inline std::string_view text(const std::uint8_t* data, std::size_t size) { return { reinterpret_cast<const char*>(data), size }; }

} // namespace fathom::fuzz
