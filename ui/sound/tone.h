// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

namespace fathom {

//! \brief One note of a signal: a sine with a soft start and a decaying end.
struct Note {
    double hertz = 440; //!< 0 is a rest
    int ms = 100;
    double loudness = 1; //!< 0 to 1, of the signal's own loudness
};

inline constexpr int soundRate = 44'100; //!< samples a second, one channel, 16 bit

//! \brief The samples of notes one after another. Ends at zero, so that nothing clicks. \param
//! volume 0 to 1
std::vector<std::int16_t> toneOf(const std::vector<Note>& notes, double volume);

} // namespace fathom
