// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/domain/order.h"
#include "core/store/disk_sync.h"
#include "core/store/kept_bracket.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <deque>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace fathom {

//! \brief What is about to be asked of the venue, written before the first byte leaves.
struct JournalIntent
{
    enum class Kind : std::uint8_t { Place, Modify, Cancel };
    Kind kind = Kind::Place;
    QString clientId;         //!< of the order
    std::int64_t orderId = 0; //!< Modify and Cancel: venue id where known
    std::int64_t algoId = 0;  //!< likewise, of a conditional order
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

//! \brief A client id that lay ready when the machine went down: an order may have gone out under it.
struct DoubtfulId
{
    QString symbol, clientId;
    bool operator==(const DoubtfulId&) const = default;
};

//! \brief Append-only file of intents and their ends: one line a record with sequence and checksum.
//!
//! Nothing is sent without a trace on the disk. A placing under an id of its own waits in recordIntent() until its line is there. Under
//! a reserved id, which reached the disk before with its symbol, it need not: the line is in the kernel's hands at once, where the end
//! of this program does not touch it, and follows to the disk. Only where the machine itself went down since (its boot id tells) may
//! such a line be lost, and then every id that lay ready is doubtful() and must be asked for. The file's blocks are written in advance,
//! hence a disk that fills up does not stop orders at once. Thread: one (the order path). Source: FAULTS 0.2, D09, I9; SECURITY 6.4.
class IntentJournal final
{
public:
    //! \brief Reads what is there, keeps a damaged file aside, writes the unfinished rest as a new file.
    //! \param boot names this run of the machine
    static Result<std::unique_ptr<IntentJournal>> open(const QString& path, const QByteArray& boot = bootId());
    //! \brief The kernel's name for this run of the machine; empty where it does not tell, and then it is taken for another every time.
    static QByteArray bootId();
    ~IntentJournal();
    IntentJournal(const IntentJournal&) = delete;
    IntentJournal& operator=(const IntentJournal&) = delete;

    //! \brief What the last run left open, oldest first.
    const std::vector<UnfinishedIntent>& unfinished() const { return m_unfinished; }
    int damagedLines() const { return m_damaged; }

    //! \brief Entries whose legs the last run still held or linked, oldest first.
    const std::vector<KeptBracket>& brackets() const { return m_brackets; }

    //! \brief Ids that the last runs had lying ready when the machine went down; to be asked for, then settleDoubt().
    const std::vector<DoubtfulId>& doubtful() const { return m_doubtful; }
    void settleDoubt();

    //! \brief Lays client ids ready for placings of \p symbol; usable once they are on the disk, which this does not wait for.
    void reserve(const QString& symbol, const QStringList& clientIds);
    //! \brief How many lie ready or are on their way to the disk.
    int reserved(const QString& symbol) const;
    //! \brief One of them, never handed out again; empty where none is on the disk.
    std::optional<QString> takeReserved(const QString& symbol);

    //! \brief On the disk on return, or, under a reserved id and for requests on orders the venue knows, in the kernel's hands, to follow
    //! with hasten() or recordSent(). \return the sequence the other records name it by; Storage where it is not written
    Result<std::uint64_t> recordIntent(const JournalIntent& intent);
    //! \brief Sets all that is written on its way to the disk, and waits for nothing.
    void hasten() { m_sync.want(m_end); }
    //! \brief Sets it and all before it on their way to the disk, and waits for nothing: after a power loss an intent counts as perhaps
    //! sent anyway.
    void recordSent(std::uint64_t sequence);
    //! \brief The first answer; Unknown leaves the intent open until recordResolved().
    void recordOutcome(std::uint64_t sequence, JournalEnding ending, int venueCode = 0);
    //! \brief The proof that ended an unknown outcome.
    void recordResolved(std::uint64_t sequence, JournalEnding ending);

    //! \brief What holds from now on for the legs of one entry; without legs it is forgotten. On
    //! the disk on return.
    Result<void> recordBracket(const KeptBracket& bracket);
    //! \brief Likewise, in the kernel's hands on return and on its way to the disk.
    void noteBracket(const KeptBracket& bracket);

    static constexpr qint64 chunkBytes = 256 * 1024; //!< written ahead

private:
    enum class Wait : std::uint8_t { No, Soon, Yes };
    struct Reservation
    {
        std::uint64_t sequence = 0;
        QString symbol;
        qint64 end = 0; //!< of its line
        std::deque<QString> free;
    };
    IntentJournal(int fd, qint64 end, qint64 size);
    Result<void> append(const QByteArray& line, Wait wait);
    void note(const QByteArray& line); //!< a line nobody waits for
    void release(std::uint64_t reservation);
    bool grow();
    bool restore();

    QString m_path;
    int m_fd = -1;
    qint64 m_end = 0;  //!< where the next line goes
    qint64 m_size = 0; //!< bytes written ahead
    std::uint64_t m_next = 1;
    QByteArray m_boot;
    std::vector<UnfinishedIntent> m_unfinished;
    std::vector<KeptBracket> m_brackets;
    std::vector<DoubtfulId> m_doubtful;
    std::vector<std::uint64_t> m_doubtfulLines;
    std::vector<Reservation> m_reservations;
    std::map<QString, std::uint64_t> m_taken; //!< handed out, without an intent yet, and their reservation
    qint64 m_lastIntentEnd = 0;               //!< of the last one nobody waited for
    int m_damaged = 0;
    DiskSync m_sync;
};

} // namespace fathom
