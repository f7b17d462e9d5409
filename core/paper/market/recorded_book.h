// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/instrument.h"
#include "core/paper/market/recording_frame.h"
#include "core/paper/market/replay_book.h"

namespace fathom::paper {

//! \name What a frame says, done to a book. Prices and sizes off the instrument's grid are left out. Paper thread.
//! \brief A depth update.
void applyLevels(ReplayBook& book, const Instrument& instrument, const RecordingFrame& frame);
//! \brief A depth snapshot: replaces every recorded level.
void applySnapshot(ReplayBook& book, const Instrument& instrument, const RecordingFrame& frame);
//! \brief A book ticker, newer than the last depth update.
void applyTicker(ReplayBook& book, const Instrument& instrument, const RecordingFrame& frame);
//! \brief A trade, or the sum of several at one price.
void applyTrade(ReplayBook& book, const Instrument& instrument, const RecordingFrame& frame);

} // namespace fathom::paper
