// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/domain/order.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <vector>

namespace fathom {

//! \brief What is about to be asked of the venue, written before the first byte leaves.
struct JournalIntent
{
    enum class Kind : std::uint8_t { Place, Modify, Cancel };
    Kind kind = Kind::Place;
    QString clientId;         //!< of the order
    std::int64_t orderId = 0; //!< Modify and Cancel: venue id where known
    OrderIntent order;        //!< Place: as sent; Modify and Cancel: symbol and side, Modify also target price and quantity
    WallTime time {};         //!< venue time estimated at signing
    int recvWindowMs = 0;
    bool operator==(const JournalIntent& o) const;
};

//! \brief How a request ended, as the journal keeps it.
enum class JournalEnding : std::uint8_t { Accepted, Rejected, NotSent, Unknown, NotPlaced };

//! \brief An intent whose end the journal does not know.
struct UnfinishedIntent
{
    std::uint64_t sequence = 0;
    JournalIntent intent;
    bool sent = false;    //!< false proves nothing: the mark may not have reached the disk
    bool unknown = false; //!< the answer was lost before the program ended
};

//! \brief Append-only file of intents and their ends: one line a record with sequence and checksum.
//!
//! recordIntent() returns after fdatasync, so that nothing is sent without a trace. The file's blocks are written in advance, hence a
//! disk that fills up does not stop orders at once. Thread: one (the order path). Source: FAULTS 0.2, D09, I9; SECURITY 6.4.
class IntentJournal final
{
public:
    //! \brief Reads what is there, keeps a damaged file aside, writes the unfinished rest as a new file.
    static Result<std::unique_ptr<IntentJournal>> open(const QString& path);
    ~IntentJournal();
    IntentJournal(const IntentJournal&) = delete;
    IntentJournal& operator=(const IntentJournal&) = delete;

    //! \brief What the last run left open, oldest first.
    const std::vector<UnfinishedIntent>& unfinished() const { return m_unfinished; }
    int damagedLines() const { return m_damaged; }

    //! \brief Durable on return. \return the sequence the other records name it by; Storage where it is not on disk
    Result<std::uint64_t> recordIntent(const JournalIntent& intent);
    //! \brief Not synced: after a power loss an intent counts as perhaps sent anyway.
    void recordSent(std::uint64_t sequence);
    //! \brief The first answer; Unknown leaves the intent open until recordResolved().
    void recordOutcome(std::uint64_t sequence, JournalEnding ending, int venueCode = 0);
    //! \brief The proof that ended an unknown outcome.
    void recordResolved(std::uint64_t sequence, JournalEnding ending);

    static constexpr qint64 chunkBytes = 256 * 1024; //!< written ahead

private:
    IntentJournal(int fd, qint64 end, qint64 size, std::uint64_t next, std::vector<UnfinishedIntent> unfinished, int damaged);
    Result<void> append(const QByteArray& line, bool durable);
    bool grow();

    int m_fd = -1;
    qint64 m_end = 0;  //!< where the next line goes
    qint64 m_size = 0; //!< bytes written ahead
    std::uint64_t m_next = 1;
    std::vector<UnfinishedIntent> m_unfinished;
    int m_damaged = 0;
};

} // namespace fathom
