// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QString>

namespace fathom {

//! \brief One JSON file of settings that is whole on disk or the old one, with one backup.
//!
//! A file that cannot be read is set aside, never overwritten, and the backup is used. Thread: any, one at a time.
//! Source: FAULTS D07, D08; SECURITY 6.2, 6.3.
class SettingsFile final
{
public:
    static constexpr int version = 1;

    explicit SettingsFile(QString path);

    struct Loaded
    {
        QJsonObject values;
        bool fromBackup = false; //!< the file was unusable, its backup was read
        bool defaults = false;   //!< neither was usable: values are empty
        QString problem;         //!< translated, what was wrong and where the bad file went; empty where nothing was
    };
    //! \brief Reads the file, else the backup, else nothing; a missing file is no problem.
    Loaded load();
    //! \brief Writes everything durably and keeps the former file as the backup. \return Storage; the old file is then intact
    Result<void> save(const QJsonObject& values);

    const QString& path() const { return m_path; }
    QString backupPath() const { return m_path + QStringLiteral(".bak"); }

private:
    QString setAside(const QString& path) const;

    QString m_path;
    bool m_keepBackup = false; //!< the file on disk is known to be good
};

} // namespace fathom
