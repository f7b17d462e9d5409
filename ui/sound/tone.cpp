// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sound/tone.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace fathom {

namespace {

constexpr double attackMs = 4;
constexpr double releaseMs = 18;
constexpr double overtone
    = 0.22; // a little of the octave, so that small speakers have something to play
constexpr double headroom = 0.6;

} // namespace

std::vector<std::int16_t> toneOf(const std::vector<Note>& notes, double volume)
{
    std::vector<std::int16_t> samples;
    const double loud = std::clamp(volume, 0.0, 1.0) * headroom * 32'767;
    for (const Note& note : notes) {
        const auto count = static_cast<std::size_t>(std::max(0, note.ms)) * soundRate / 1000;
        const double attack = attackMs * soundRate / 1000;
        const double release
            = std::min(static_cast<double>(count) / 2, releaseMs * soundRate / 1000);
        for (std::size_t i = 0; i < count; ++i) {
            const auto at = static_cast<double>(i);
            const double left = static_cast<double>(count - 1 - i);
            const double shape = std::min({ 1.0, at / attack, left / release });
            const double fade
                = std::exp(-1.6 * at / static_cast<double>(count)); // struck, not blown
            const double turn = 2 * std::numbers::pi * note.hertz * at / soundRate;
            const double wave = (std::sin(turn) + overtone * std::sin(2 * turn)) / (1 + overtone);
            samples.push_back(static_cast<std::int16_t>(
                std::lround(loud * note.loudness * shape * fade * (note.hertz > 0 ? wave : 0))));
        }
    }
    return samples;
}

} // namespace fathom
