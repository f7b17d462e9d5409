// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/storage_files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace fathom::storage {

namespace {

QString reasonOf(int error)
{
    return QString::fromLocal8Bit(std::strerror(error));
}

} // namespace

Result<void> makePrivateFolder(const QString& path)
{
    const QString clean = QDir::cleanPath(path);
    const QString parent = QFileInfo(clean).path();
    struct stat info {};
    const QByteArray native = QFile::encodeName(clean);
    if (::stat(native.constData(), &info) == 0) {
        if (!S_ISDIR(info.st_mode))
            return fail(Error::Code::Storage, QStringLiteral("%1 is not a folder").arg(clean));
        if (info.st_uid != ::geteuid())
            return fail(Error::Code::Storage, QStringLiteral("%1 belongs to another user").arg(clean));
        // Whoever may write into it may put files of their own in the place of ours; a sticky folder keeps them from that.
        if ((info.st_mode & 0022) != 0 && (info.st_mode & S_ISVTX) == 0 && ::chmod(native.constData(), info.st_mode & 07755) != 0)
            return fail(Error::Code::Storage, QStringLiteral("cannot make %1 private").arg(clean));
        return {};
    }
    if (parent != clean && !parent.isEmpty() && !QFileInfo::exists(parent)) {
        if (const auto made = makePrivateFolder(parent); !made)
            return made;
    }
    if (::mkdir(native.constData(), 0700) != 0 && errno != EEXIST)
        return fail(Error::Code::Storage, QStringLiteral("cannot create %1: %2").arg(clean, reasonOf(errno)));
    return {};
}

Result<int> openPrivate(const QString& path, int flags)
{
    const int fd = ::open(QFile::encodeName(path).constData(), flags | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK, 0600);
    if (fd < 0)
        return fail(Error::Code::Storage, QStringLiteral("cannot open %1: %2").arg(path, reasonOf(errno)));
    struct stat info {};
    // A device, a pipe or somebody else's file in our place is not ours to use, and a wider mode is narrowed.
    if (::fstat(fd, &info) != 0 || !S_ISREG(info.st_mode) || info.st_uid != ::geteuid()) {
        ::close(fd);
        return fail(Error::Code::Storage, QStringLiteral("%1 is not an own regular file").arg(path));
    }
    if ((info.st_mode & 0077) != 0 && ::fchmod(fd, 0600) != 0) {
        ::close(fd);
        return fail(Error::Code::Storage, QStringLiteral("cannot make %1 private").arg(path));
    }
    return fd;
}

Result<std::optional<QByteArray>> readPrivate(const QString& path, qint64 limit)
{
    struct stat info {};
    if (::lstat(QFile::encodeName(path).constData(), &info) != 0 && errno == ENOENT)
        return std::optional<QByteArray> {};
    const auto fd = openPrivate(path, O_RDONLY);
    if (!fd)
        return Unexpected { fd.error() };
    QFile file;
    if (!file.open(*fd, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle)) {
        ::close(*fd);
        return fail(Error::Code::Storage, QStringLiteral("cannot read %1").arg(path));
    }
    if (file.size() > limit)
        return fail(Error::Code::Storage, QStringLiteral("%1 is larger than %2 bytes").arg(path).arg(limit));
    QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return fail(Error::Code::Storage, QStringLiteral("reading %1 failed").arg(path));
    return std::optional<QByteArray>(std::move(bytes));
}

Result<void> replacePrivate(const QString& path, const QByteArray& bytes, const std::function<void()>& before)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (const auto made = makePrivateFolder(folder); !made)
        return made;
    // QSaveFile follows a symlink to its target; an own file is never one.
    if (QFileInfo(path).isSymLink())
        return fail(Error::Code::Storage, QStringLiteral("%1 is a symbolic link").arg(path));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(Error::Code::Storage, QStringLiteral("cannot write beside %1").arg(path));
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    // Without the flush a full disk is only met after the old file has gone.
    const bool written = file.write(bytes) == bytes.size() && file.flush() && file.error() == QFileDevice::NoError
        && ::fsync(file.handle()) == 0;
    if (!written) {
        file.cancelWriting();
        return fail(Error::Code::Storage, QStringLiteral("cannot write %1 (disk full?)").arg(path));
    }
    if (before)
        before();
    if (!file.commit())
        return fail(Error::Code::Storage, QStringLiteral("cannot replace %1").arg(path));
    if (!syncFolder(folder))
        return fail(Error::Code::Storage, QStringLiteral("cannot sync %1").arg(folder));
    return {};
}

bool syncFolder(const QString& folder)
{
    const int fd = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0)
        return false;
    const bool synced = ::fsync(fd) == 0;
    ::close(fd);
    return synced;
}

} // namespace fathom::storage
