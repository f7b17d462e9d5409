// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace fathom::storage {

//! Small file operations that own files of a profile need. Any thread. Source: SECURITY 6.1, 6.2, 6.5.

//! \brief Creates the folder and its parents with mode 0700. \return Storage where that failed or the path is no own folder
Result<void> makePrivateFolder(const QString& path);

//! \brief Opens with O_NOFOLLOW and O_CLOEXEC, mode 0600 for a new file. \return the descriptor; the caller closes it
Result<int> openPrivate(const QString& path, int flags);

//! \brief Reads a regular file whole. \param limit bytes; a larger file is an error
//! \return empty optional where there is no such file
Result<std::optional<QByteArray>> readPrivate(const QString& path, qint64 limit);

//! \brief Puts \p bytes in the place of \p path, whole or not at all: written beside it and synced, then renamed, then the folder
//! synced. Its folder is made where it is not there. \param before called once all is written, before it takes the old file's place
//! \return Storage where the old file, if any, is still there as it was; or where only its folder could not be synced
Result<void> replacePrivate(const QString& path, const QByteArray& bytes, const std::function<void()>& before = {});

//! \brief Makes a rename or a new file in \p folder survive a power loss.
bool syncFolder(const QString& folder);

} // namespace fathom::storage
