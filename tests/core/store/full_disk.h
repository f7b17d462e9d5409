// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTemporaryDir>

#include <sys/resource.h>

#include <memory>

namespace fathom::test {

//! \brief While it lives, no file of this process grows beyond \p bytes: writes fail as on a full disk.
class FileSizeLimit final
{
public:
    explicit FileSizeLimit(rlim_t bytes);
    ~FileSizeLimit();
    FileSizeLimit(const FileSizeLimit&) = delete;
    FileSizeLimit& operator=(const FileSizeLimit&) = delete;

private:
    rlimit m_before {};
};

//! \brief A file system of 32 KiB. Only root may mount one; isMounted() says whether it could be.
class SmallDisk final
{
public:
    SmallDisk();
    ~SmallDisk();
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;

    bool isMounted() const { return m_mounted; }
    QString path() const { return m_dir.path(); }
    //! \brief Takes every free block.
    void fill();
    //! \brief Gives them back.
    void empty();

private:
    QTemporaryDir m_dir;
    bool m_mounted = false;
};

} // namespace fathom::test
