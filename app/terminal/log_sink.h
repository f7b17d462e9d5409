// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

namespace fathom {

//! \brief The one place log lines go: <profile>/logs/fathom.log, five files of 10 MB, and stderr from warnings up.
//!
//! Every text passes the redaction (core/base/redaction.h), one event is one line, a line repeated within a second and what a category
//! says beyond 500 lines a second are counted instead. Files are written by a thread of their own: no caller waits for a disk. Thread: any.
//! Source: SECURITY 3.1 to 3.8, FAULTS D18, E11.
class LogSink final
{
public:
    static constexpr qint64 fileBytes = 10'000'000;
    static constexpr int files = 5;

    //! \param maxBytes size at which a file is put aside
    explicit LogSink(const QString& folder, qint64 maxBytes = fileBytes);
    ~LogSink();
    LogSink(const LogSink&) = delete;
    LogSink& operator=(const LogSink&) = delete;

    //! \brief Takes Qt's messages until destroyed. One sink at a time.
    void install();
    void write(const QByteArray& line);
    //! \brief Returns when everything handed over is in the file.
    void flush();

    //! \brief What would be written for a text: redacted and escaped.
    static QByteArray clean(const QString& text);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace fathom
