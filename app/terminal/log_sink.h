// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace fathom {

//! \brief The one place log lines go: <profile>/logs/fathom.log, five files of 10 MB, and stderr from warnings up.
//!
//! Secrets and signatures are replaced, control and direction characters escaped, one event is one line, a line repeated within
//! a second is counted instead. Files are written by a thread of their own: no caller waits for a disk. Thread: any.
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
    //! \brief Exact bytes that must never be written.
    void hide(Secret secret);
    void write(const QByteArray& line);
    //! \brief Returns when everything handed over is in the file.
    void flush();

    //! \brief What would be written for a text: redacted and escaped.
    QByteArray clean(const QString& text) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace fathom
