// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/intent_journal.h"

namespace fathom::journal {

//! The text of the journal: "<sequence> <crc32 hex> <json>\n". Pure functions, any thread.

enum class Word : std::uint8_t { Intent, Sent, Outcome, Resolved };

struct Line
{
    std::uint64_t sequence = 0; //!< of this line
    Word word = Word::Intent;
    std::uint64_t about = 0; //!< the intent's sequence; its own for Intent
    JournalIntent intent;
    JournalEnding ending = JournalEnding::Unknown;
    int venueCode = 0;
};

QByteArray intentLine(std::uint64_t sequence, const JournalIntent& intent);
QByteArray wordLine(std::uint64_t sequence, Word word, std::uint64_t about, JournalEnding ending, int venueCode);

//! \brief Reads one line without its newline. \return empty where damaged in any way
std::optional<Line> parseLine(QByteArrayView line);

struct Content
{
    std::vector<UnfinishedIntent> unfinished;
    std::uint64_t lastSequence = 0;
    int damaged = 0; //!< lines skipped; a torn last line counts
};
//! \brief Reads a whole file; ends at the written-ahead zeros, skips damaged lines.
Content parseAll(const QByteArray& bytes);

} // namespace fathom::journal
