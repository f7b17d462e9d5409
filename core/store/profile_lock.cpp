// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/profile_lock.h"

#include "core/store/storage_files.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>

#include <cerrno>
#include <csignal>

namespace fathom {

namespace {

bool hasEnded(qint64 pid, const QString& host)
{
    return pid > 0 && host == QSysInfo::machineHostName() && ::kill(static_cast<pid_t>(pid), 0) != 0 && errno == ESRCH;
}

} // namespace

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
    // Taking over a dead owner's lock needs a file of its own, which a full disk does not give.
    if (hasEnded(pid, host))
        return fail(Error::Code::Storage,
            QCoreApplication::translate("ProfileLock",
                "The last Fathom (process %1) ended without giving its lock back, and the lock in %2 cannot be replaced: is the disk full, or the folder not writable?")
                .arg(pid)
                .arg(profileDir));
    return fail(Error::Code::Refused,
        QCoreApplication::translate("ProfileLock",
            "Another Fathom (process %1) is using this profile. Close it, or start with another folder: --profile DIR.")
            .arg(pid));
}

} // namespace fathom
