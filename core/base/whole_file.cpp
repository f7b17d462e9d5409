// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/whole_file.h"

#include <QSaveFile>

namespace fathom {

QString writeWhole(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    // Without the flush a full disk is only met by commit(), which then replaces the old file with half of the new one.
    const bool written = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush()
        && file.error() == QFileDevice::NoError && file.commit();
    return written ? QString() : file.errorString();
}

} // namespace fathom
