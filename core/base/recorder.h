// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>

#include <functional>
#include <map>
#include <memory>

struct gzFile_s;

namespace fathom {

//! \brief How much a recording may grow.
struct RecorderLimits
{
    qint64 fileBytes = 512ll << 20;  //!< of text, before compression; then a new file begins
    qint64 folderBytes = 4ll << 30;  //!< of all recordings in the folder, compressed; the oldest go first
};

//! \brief Writes market frames as they came, one file a symbol at a time: lines of `<receive time, ns> <frame>`, gz. Such a file
//! can be replayed, also up to where a crash cut it off. Every file begins with a snapshot of the book where one can be had.
//! Frames of streams of all symbols, and whatever is no market frame, are left out. One thread.
class Recorder final
{
public:
    //! \param folder is made where it is missing. \return Storage where nothing can be written there
    static Result<std::unique_ptr<Recorder>> open(const QString& folder, const RecorderLimits& limits = {});
    ~Recorder();
    Recorder(const Recorder&) = delete;
    Recorder& operator=(const Recorder&) = delete;

    //! \brief Writes a combined-stream frame: {"stream":"btcusdt@depth","data":{...}}. \param receivedNs UTC
    void frame(std::int64_t receivedNs, QByteArrayView frame);
    //! \brief Writes a REST depth answer of \p symbol (any case).
    void snapshot(std::int64_t receivedNs, const QString& symbol, QByteArrayView answer);
    //! \brief Pushes what is buffered into the files, so that it outlives a crash. Call every few seconds.
    void flush();
    //! \brief Set once nothing more could be written, for the log; recording has stopped then.
    const QString& problem() const { return m_problem; }

    //! \brief Asked for a depth answer of a symbol (lower case) when a file of it goes on in a new one; empty where there is none.
    std::function<QByteArray(const QByteArray& symbol)> currentBook;

private:
    struct GzClose { void operator()(gzFile_s* file) const; };
    struct Track
    {
        std::unique_ptr<gzFile_s, GzClose> file;
        qint64 written = 0;
        int part = 0;
    };
    Recorder(QString folder, const RecorderLimits& limits);
    void write(std::int64_t receivedNs, const QByteArray& symbol, QByteArrayView text);
    bool beginFile(Track& track, const QByteArray& symbol, std::int64_t receivedNs);
    void makeRoom();

    QString m_folder, m_problem;
    RecorderLimits m_limits;
    std::map<QByteArray, Track> m_tracks; // by symbol in lower case
};

} // namespace fathom
