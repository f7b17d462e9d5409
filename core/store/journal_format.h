// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/intent_journal.h"

namespace fathom::journal {

//! The text of the journal: "<sequence> <crc32 hex> <json>\n". Pure functions, any thread.

enum class Word : std::uint8_t { Intent, Sent, Outcome, Resolved, Reserved, Released, Bracket };

//! \brief Client ids laid ready for one symbol.
struct ReservedIds
{
    QString symbol;
    QStringList ids;
    QByteArray boot; //!< the run of the machine they were laid ready in
};

//! \brief One line of the journal of intents, read.
struct Line
{
    std::uint64_t sequence = 0; //!< of this line
    Word word = Word::Intent;
    std::uint64_t about = 0; //!< the sequence of the intent or reservation; its own for Intent,
                             //!< Reserved and Bracket
    JournalIntent intent;
    ReservedIds reserved;
    KeptBracket bracket;
    JournalEnding ending = JournalEnding::Unknown;
    int venueCode = 0;
};

QByteArray intentLine(std::uint64_t sequence, const JournalIntent& intent);
QByteArray reservedLine(std::uint64_t sequence, const ReservedIds& reserved);
QByteArray bracketLine(std::uint64_t sequence, const KeptBracket& bracket);
QByteArray wordLine(std::uint64_t sequence, Word word, std::uint64_t about, JournalEnding ending, int venueCode);

//! \brief Reads one line without its newline. \return empty where damaged in any way
std::optional<Line> parseLine(QByteArrayView line);

//! \brief What a whole journal says at the next start.
struct Content
{
    std::vector<UnfinishedIntent> unfinished;
    std::vector<ReservedIds> reserved; //!< not released, without the ids that have an intent
    std::vector<KeptBracket> brackets; //!< the last word on each that has legs, oldest first
    std::uint64_t lastSequence = 0;
    int damaged = 0; //!< lines skipped, and those whose numbers are missing; a torn last line counts
};
//! \brief Reads a whole file; ends at the written-ahead zeros, skips damaged lines and holes.
Content parseAll(const QByteArray& bytes);

} // namespace fathom::journal
