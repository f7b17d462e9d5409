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
#include <unistd.h>

namespace fathom {

namespace {

constexpr qint64 readLimit = 256 * 1024 * 1024;
constexpr qint64 growBelow = 32 * 1024;

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

Unexpected<Error> broken(const QString& what)
{
    return fail(Error::Code::Storage, QStringLiteral("order journal: %1: %2").arg(what, QString::fromLocal8Bit(std::strerror(errno))));
}

} // namespace

IntentJournal::IntentJournal(
    int fd, qint64 end, qint64 size, std::uint64_t next, std::vector<UnfinishedIntent> unfinished, int damaged)
    : m_fd(fd)
    , m_end(end)
    , m_size(size)
    , m_next(next)
    , m_unfinished(std::move(unfinished))
    , m_damaged(damaged)
{
}

IntentJournal::~IntentJournal()
{
    ::fdatasync(m_fd);
    ::close(m_fd);
}

Result<std::unique_ptr<IntentJournal>> IntentJournal::open(const QString& path)
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
        qCWarning(lcStore) << "order journal:" << content.damaged << "damaged lines skipped, a copy was kept";
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
    return std::unique_ptr<IntentJournal>(
        new IntentJournal(*fd, kept.size(), size, next, std::move(content.unfinished), content.damaged));
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

Result<void> IntentJournal::append(const QByteArray& line, bool durable)
{
    if (m_end + line.size() > m_size && !grow())
        return broken(QStringLiteral("no room left"));
    if (!writeAll(m_fd, line.constData(), line.size(), m_end) || (durable && ::fdatasync(m_fd) != 0)) {
        // What may be there as half a line must not be taken for a record, nor swallow the next one.
        const auto error = broken(QStringLiteral("write failed"));
        const QByteArray wipe(line.size(), '\0');
        writeAll(m_fd, wipe.constData(), wipe.size(), m_end);
        return error;
    }
    m_end += line.size();
    return {};
}

Result<std::uint64_t> IntentJournal::recordIntent(const JournalIntent& intent)
{
    const std::uint64_t sequence = m_next++;
    const auto written = append(journal::intentLine(sequence, intent), true);
    if (!written)
        return Unexpected { written.error() };
    return sequence;
}

void IntentJournal::recordSent(std::uint64_t sequence)
{
    const auto written = append(journal::wordLine(m_next++, journal::Word::Sent, sequence, JournalEnding::Unknown, 0), false);
    if (!written)
        qCWarning(lcStore) << written.error().detail;
}

void IntentJournal::recordOutcome(std::uint64_t sequence, JournalEnding ending, int venueCode)
{
    const auto written = append(journal::wordLine(m_next++, journal::Word::Outcome, sequence, ending, venueCode), false);
    if (!written)
        qCWarning(lcStore) << written.error().detail;
    if (m_size - m_end < growBelow)
        grow(); // outside the path of a placing
}

void IntentJournal::recordResolved(std::uint64_t sequence, JournalEnding ending)
{
    const auto written = append(journal::wordLine(m_next++, journal::Word::Resolved, sequence, ending, 0), false);
    if (!written)
        qCWarning(lcStore) << written.error().detail;
}

} // namespace fathom
