// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/intent_journal.h"

#include "core/base/logging.h"
#include "core/store/journal_format.h"
#include "core/store/storage_files.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace fathom {

namespace {

constexpr qint64 readLimit = 256 * 1024 * 1024;
constexpr qint64 growBelow = 32 * 1024;
constexpr std::size_t reservationLimit = 8;

bool writeAll(int fd, const char* data, qint64 size, qint64 offset)
{
    while (size > 0) {
        const ssize_t n = ::pwrite(fd, data, static_cast<std::size_t>(size), offset);
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            return false;
        data += n;
        size -= n;
        offset += n;
    }
    return true;
}

//! Real zeros, not fallocate: an unwritten extent would still cost a metadata commit at its first write.
bool writeZeros(int fd, qint64 from, qint64 size)
{
    const QByteArray zeros(size, '\0');
    return writeAll(fd, zeros.constData(), size, from);
}

//! A file somebody deleted takes every write and is gone with this process: no start after it would know what was sent.
bool isRemoved(int fd)
{
    struct stat facts {};
    return ::fstat(fd, &facts) == 0 && facts.st_nlink == 0;
}

Unexpected<Error> broken(const QString& what)
{
    return fail(Error::Code::Storage, QStringLiteral("order journal: %1: %2").arg(what, QString::fromLocal8Bit(std::strerror(errno))));
}

} // namespace

IntentJournal::IntentJournal(int fd, qint64 end, qint64 size)
    : m_fd(fd)
    , m_end(end)
    , m_size(size)
    , m_sync(fd)
{
}

IntentJournal::~IntentJournal()
{
    m_sync.finish();
    if (::fdatasync(m_fd) == 0) { // first the intents, then that nothing else went out under the ids that lie ready
        for (const Reservation& reservation : m_reservations)
            release(reservation.sequence);
    }
    ::close(m_fd);
}

QByteArray IntentJournal::bootId()
{
    QFile file(QStringLiteral("/proc/sys/kernel/random/boot_id"));
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray();
}

Result<std::unique_ptr<IntentJournal>> IntentJournal::open(const QString& path, const QByteArray& boot)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (const auto made = storage::makePrivateFolder(folder); !made)
        return Unexpected { made.error() };
    const auto bytes = storage::readPrivate(path, readLimit);
    if (!bytes)
        return Unexpected { bytes.error() };
    journal::Content content;
    if (*bytes)
        content = journal::parseAll(**bytes);
    if (content.damaged > 0) {
        const QString aside = path + QStringLiteral(".damaged-")
            + QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss-zzz"));
        QFile::copy(path, aside);
        QFile::setPermissions(aside, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        qCWarning(lcStore) << "order journal:" << content.damaged << "damaged lines skipped or missing, a copy was kept";
    }

    // The unfinished rest is written whole beside the old file and then takes its place.
    QByteArray kept;
    std::uint64_t next = content.lastSequence + 1;
    for (UnfinishedIntent& open : content.unfinished) {
        open.sequence = next++;
        kept += journal::intentLine(open.sequence, open.intent);
        if (open.sent)
            kept += journal::wordLine(next++, journal::Word::Sent, open.sequence, JournalEnding::Unknown, 0);
        if (open.unknown)
            kept += journal::wordLine(next++, journal::Word::Outcome, open.sequence, JournalEnding::Unknown, 0);
    }
    for (const KeptBracket& bracket : content.brackets)
        kept += journal::bracketLine(next++, bracket);
    // What the kernel held when only the program ended was all written: an id without an intent was not used then.
    std::erase_if(content.reserved, [&](const journal::ReservedIds& ready) { return !boot.isEmpty() && ready.boot == boot; });
    std::vector<std::uint64_t> doubtfulLines;
    std::vector<DoubtfulId> doubtful;
    for (const journal::ReservedIds& ready : content.reserved) {
        doubtfulLines.push_back(next++);
        kept += journal::reservedLine(doubtfulLines.back(), ready);
        for (const QString& id : ready.ids)
            doubtful.push_back({ ready.symbol, id });
    }
    const QString fresh = path + QStringLiteral(".new");
    ::unlink(QFile::encodeName(fresh).constData());
    const auto fd = storage::openPrivate(fresh, O_RDWR | O_CREAT | O_EXCL);
    if (!fd)
        return Unexpected { fd.error() };
    const qint64 size = kept.size() + chunkBytes;
    const bool written = writeAll(*fd, kept.constData(), kept.size(), 0) && writeZeros(*fd, kept.size(), chunkBytes) && ::fsync(*fd) == 0
        && ::rename(QFile::encodeName(fresh).constData(), QFile::encodeName(path).constData()) == 0 && storage::syncFolder(folder);
    if (!written) {
        const auto error = broken(QStringLiteral("cannot be prepared"));
        ::close(*fd);
        ::unlink(QFile::encodeName(fresh).constData());
        return error;
    }
    auto journal = std::unique_ptr<IntentJournal>(new IntentJournal(*fd, kept.size(), size));
    journal->m_path = path;
    journal->m_next = next;
    journal->m_boot = boot;
    journal->m_unfinished = std::move(content.unfinished);
    journal->m_brackets = std::move(content.brackets);
    journal->m_doubtful = std::move(doubtful);
    journal->m_doubtfulLines = std::move(doubtfulLines);
    journal->m_damaged = content.damaged;
    return journal;
}

bool IntentJournal::grow()
{
    if (!writeZeros(m_fd, m_size, chunkBytes) || ::fsync(m_fd) != 0) {
        // Half a chunk is harmless: the length in use only grows with what is known to be there.
        qCWarning(lcStore) << "order journal: cannot write ahead";
        return false;
    }
    m_size += chunkBytes;
    return true;
}

// Whole beside its place and then into it, as at the start; nothing else learns that the file is another one.
bool IntentJournal::restore()
{
    QByteArray bytes(m_size, '\0');
    for (qint64 have = 0; have < m_size;) {
        const ssize_t n = ::pread(m_fd, bytes.data() + have, static_cast<std::size_t>(m_size - have), have);
        if (n <= 0)
            return false;
        have += n;
    }
    const QString folder = QFileInfo(m_path).absolutePath(), fresh = m_path + QStringLiteral(".new");
    if (!storage::makePrivateFolder(folder))
        return false;
    ::unlink(QFile::encodeName(fresh).constData());
    const auto fd = storage::openPrivate(fresh, O_RDWR | O_CREAT | O_EXCL);
    if (!fd)
        return false;
    const bool written = writeAll(*fd, bytes.constData(), bytes.size(), 0) && ::fsync(*fd) == 0
        && ::rename(QFile::encodeName(fresh).constData(), QFile::encodeName(m_path).constData()) == 0 && storage::syncFolder(folder)
        && ::dup2(*fd, m_fd) == m_fd;
    ::close(*fd);
    qCWarning(lcStore) << "order journal: removed while in use," << (written ? "restored" : "cannot be restored");
    return written;
}

Result<void> IntentJournal::append(const QByteArray& line, Wait wait)
{
    if (m_end + line.size() > m_size && !grow()) {
        --m_next; // of this line: a number that is missing between two lines means damage
        return broken(QStringLiteral("no room left"));
    }
    if (isRemoved(m_fd) && !restore()) {
        --m_next;
        return broken(QStringLiteral("removed, and cannot be restored"));
    }
    if (!writeAll(m_fd, line.constData(), line.size(), m_end) || (wait == Wait::Yes && ::fdatasync(m_fd) != 0)) {
        // What may be there as half a line must not be taken for a record, nor swallow the next one.
        const auto error = broken(QStringLiteral("write failed"));
        const QByteArray wipe(line.size(), '\0');
        writeAll(m_fd, wipe.constData(), wipe.size(), m_end);
        --m_next;
        return error;
    }
    m_end += line.size();
    if (wait == Wait::Soon)
        m_sync.want(m_end);
    return {};
}

void IntentJournal::note(const QByteArray& line)
{
    if (const auto written = append(line, Wait::No); !written)
        qCWarning(lcStore) << written.error().detail;
}

void IntentJournal::release(std::uint64_t reservation)
{
    note(journal::wordLine(m_next++, journal::Word::Released, reservation, JournalEnding::Unknown, 0));
}

void IntentJournal::reserve(const QString& symbol, const QStringList& clientIds)
{
    const std::uint64_t sequence = m_next++;
    if (const auto written = append(journal::reservedLine(sequence, { symbol, clientIds, m_boot }), Wait::Soon); !written) {
        qCWarning(lcStore) << written.error().detail;
        return;
    }
    m_reservations.push_back({ sequence, symbol, m_end, { clientIds.begin(), clientIds.end() } });
    // Those of long ago are given back, unless an intent under one of them may still be on its way to the disk.
    if (m_reservations.size() > reservationLimit && m_sync.isDone(m_lastIntentEnd)) {
        const std::uint64_t oldest = m_reservations.front().sequence;
        std::erase_if(m_taken, [oldest](const auto& taken) { return taken.second == oldest; });
        release(oldest);
        m_reservations.erase(m_reservations.begin());
    }
}

int IntentJournal::reserved(const QString& symbol) const
{
    std::size_t count = 0;
    for (const Reservation& reservation : m_reservations)
        count += reservation.symbol == symbol ? reservation.free.size() : 0;
    return static_cast<int>(count);
}

std::optional<QString> IntentJournal::takeReserved(const QString& symbol)
{
    for (auto it = m_reservations.begin(); it != m_reservations.end(); ++it) {
        if (it->symbol != symbol || it->free.empty() || !m_sync.isDone(it->end))
            continue;
        const QString id = it->free.front();
        it->free.pop_front();
        m_taken.emplace(id, it->sequence);
        return id;
    }
    return std::nullopt;
}

void IntentJournal::settleDoubt()
{
    for (const std::uint64_t line : std::exchange(m_doubtfulLines, {}))
        release(line);
    m_doubtful.clear();
}

Result<std::uint64_t> IntentJournal::recordIntent(const JournalIntent& intent)
{
    const bool traced = intent.kind != JournalIntent::Kind::Place || m_taken.erase(intent.clientId) > 0;
    const std::uint64_t sequence = m_next++;
    const auto written = append(journal::intentLine(sequence, intent), traced ? Wait::No : Wait::Yes);
    if (!written)
        return Unexpected { written.error() };
    m_lastIntentEnd = traced ? m_end : m_lastIntentEnd;
    return sequence;
}

Result<void> IntentJournal::recordBracket(const KeptBracket& bracket)
{
    return append(journal::bracketLine(m_next++, bracket), Wait::Yes);
}

void IntentJournal::noteBracket(const KeptBracket& bracket)
{
    if (const auto written = append(journal::bracketLine(m_next++, bracket), Wait::Soon); !written)
        qCWarning(lcStore) << written.error().detail;
}

void IntentJournal::recordSent(std::uint64_t sequence)
{
    note(journal::wordLine(m_next++, journal::Word::Sent, sequence, JournalEnding::Unknown, 0));
    hasten(); // only now: another thread woken before the request is out would take its processor
}

void IntentJournal::recordOutcome(std::uint64_t sequence, JournalEnding ending, int venueCode)
{
    note(journal::wordLine(m_next++, journal::Word::Outcome, sequence, ending, venueCode));
    if (m_size - m_end < growBelow)
        grow(); // outside the path of a placing
}

void IntentJournal::recordResolved(std::uint64_t sequence, JournalEnding ending)
{
    note(journal::wordLine(m_next++, journal::Word::Resolved, sequence, ending, 0));
}

} // namespace fathom
