// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/profile_lock.h"

#include "core/store/storage_files.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace fathom {

ProfileLock::ProfileLock(const QString& path)
    : m_file(path)
{
    // Age alone never makes a lock stale: a terminal may run for weeks. A dead owner does.
    m_file.setStaleLockTime(0);
}

Result<std::unique_ptr<ProfileLock>> ProfileLock::acquire(const QString& profileDir)
{
    if (const auto made = storage::makePrivateFolder(profileDir); !made)
        return Unexpected { made.error() };
    const QString path = profileDir + QStringLiteral("/lock");
    if (QFileInfo(path).isSymLink())
        return fail(Error::Code::Storage, QStringLiteral("%1 is a symbolic link").arg(path));
    std::unique_ptr<ProfileLock> lock(new ProfileLock(path));
    if (lock->m_file.tryLock(0)) {
        QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        return lock;
    }
    if (lock->m_file.error() != QLockFile::LockFailedError)
        return fail(Error::Code::Storage, QStringLiteral("cannot lock %1").arg(path));
    qint64 pid = 0;
    QString host, name;
    lock->m_file.getLockInfo(&pid, &host, &name);
    return fail(Error::Code::Refused,
        QCoreApplication::translate("ProfileLock",
            "Another Fathom (process %1) is using this profile. Close it, or start with another folder: --profile DIR.")
            .arg(pid));
}

} // namespace fathom
