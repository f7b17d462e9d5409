// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/recorder.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <zlib.h>

namespace fathom {

namespace {

const QString pattern = QStringLiteral("fathom-*.gz");
constexpr QByteArrayView streamMark("{\"stream\":\"");

bool isNameCharacter(char c) { return static_cast<unsigned char>(c) >= 0x80 || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_'; }

} // namespace

void Recorder::GzClose::operator()(gzFile_s* file) const { gzclose(file); }

Recorder::Recorder(QString folder, const RecorderLimits& limits)
    : m_folder(std::move(folder))
    , m_limits(limits)
{
}

Recorder::~Recorder() = default;

Result<std::unique_ptr<Recorder>> Recorder::open(const QString& folder, const RecorderLimits& limits)
{
    if (!QDir().mkpath(folder) || !QFileInfo(folder).isWritable())
        return fail(Error::Code::Storage, QStringLiteral("The recordings' folder '%1' cannot be written").arg(folder));
    return std::unique_ptr<Recorder>(new Recorder(folder, limits));
}

void Recorder::frame(std::int64_t receivedNs, QByteArrayView frame)
{
    if (!frame.startsWith(streamMark))
        return;
    const qsizetype at = frame.indexOf('@', streamMark.size());
    const QByteArrayView symbol = at < 0 ? QByteArrayView() : frame.sliced(streamMark.size(), at - streamMark.size());
    if (!symbol.isEmpty() && std::all_of(symbol.begin(), symbol.end(), isNameCharacter))
        write(receivedNs, symbol.toByteArray(), frame);
}

void Recorder::snapshot(std::int64_t receivedNs, const QString& symbol, QByteArrayView answer)
{
    write(receivedNs, symbol.toLower().toUtf8(), answer);
}

void Recorder::write(std::int64_t receivedNs, const QByteArray& symbol, QByteArrayView text)
{
    if (!m_problem.isEmpty() || text.contains('\n'))
        return;
    Track& track = m_tracks[symbol];
    if ((!track.file || track.written >= m_limits.fileBytes) && !beginFile(track, symbol, receivedNs))
        return;
    const QByteArray head = QByteArray::number(static_cast<qlonglong>(receivedNs)) + ' ';
    const bool done = gzwrite(track.file.get(), head.constData(), static_cast<unsigned>(head.size())) == head.size()
        && gzwrite(track.file.get(), text.data(), static_cast<unsigned>(text.size())) == text.size() && gzputc(track.file.get(), '\n') == '\n';
    track.written += head.size() + text.size() + 1;
    if (!done)
        m_problem = QStringLiteral("The recording of %1 cannot be written any more").arg(QString::fromUtf8(symbol));
}

bool Recorder::beginFile(Track& track, const QByteArray& symbol, std::int64_t receivedNs)
{
    const bool goesOn = track.file != nullptr;
    track.file.reset();
    makeRoom();
    const QString stamp = QDateTime::fromMSecsSinceEpoch(receivedNs / 1'000'000, Qt::UTC).toString(QStringLiteral("yyyyMMddTHHmmsszzz"));
    const QString name = QStringLiteral("fathom-%1-%2-%3.gz").arg(QString::fromUtf8(symbol), stamp).arg(track.part++, 3, 10, QLatin1Char('0'));
    track.file.reset(gzopen(QFile::encodeName(QDir(m_folder).filePath(name)).constData(), "wb1"));
    track.written = 0;
    if (!track.file) {
        m_problem = QStringLiteral("The recording '%1' cannot be made").arg(name);
        return false;
    }
    const QByteArray book = goesOn && currentBook ? currentBook(symbol) : QByteArray();
    if (!book.isEmpty())
        write(receivedNs, symbol, book);
    return m_problem.isEmpty();
}

void Recorder::flush()
{
    for (auto& [symbol, track] : m_tracks) {
        if (track.file)
            gzflush(track.file.get(), Z_SYNC_FLUSH);
    }
}

// The newest file stays whatever the limit says.
void Recorder::makeRoom()
{
    const QFileInfoList files = QDir(m_folder).entryInfoList({ pattern }, QDir::Files, QDir::Time | QDir::Reversed);
    qint64 bytes = 0;
    for (const QFileInfo& file : files)
        bytes += file.size();
    for (qsizetype i = 0; i + 1 < files.size() && bytes > m_limits.folderBytes; ++i) {
        bytes -= files[i].size();
        QFile::remove(files[i].filePath());
    }
}

} // namespace fathom
