// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "full_disk.h"

#include <QFile>

#include <csignal>
#include <fcntl.h>
#include <sys/mount.h>
#include <unistd.h>

namespace fathom::test {

FileSizeLimit::FileSizeLimit(rlim_t bytes)
{
    std::signal(SIGXFSZ, SIG_IGN);
    ::getrlimit(RLIMIT_FSIZE, &m_before);
    rlimit now = m_before;
    now.rlim_cur = bytes;
    ::setrlimit(RLIMIT_FSIZE, &now);
}

FileSizeLimit::~FileSizeLimit()
{
    ::setrlimit(RLIMIT_FSIZE, &m_before);
}

SmallDisk::SmallDisk()
    : m_mounted(::mount("tmpfs", QFile::encodeName(m_dir.path()).constData(), "tmpfs", 0, "size=32k,mode=0700") == 0)
{
}

SmallDisk::~SmallDisk()
{
    if (m_mounted)
        ::umount2(QFile::encodeName(m_dir.path()).constData(), MNT_DETACH);
}

void SmallDisk::fill()
{
    const int fd = ::open(QFile::encodeName(path() + QStringLiteral("/ballast")).constData(), O_WRONLY | O_CREAT | O_APPEND, 0600);
    const std::vector<char> block(512, 'x');
    while (::write(fd, block.data(), block.size()) > 0) { }
    ::close(fd);
}

void SmallDisk::empty()
{
    QFile::remove(path() + QStringLiteral("/ballast"));
}

} // namespace fathom::test
