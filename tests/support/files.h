// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QTest>

namespace fathom::test {

//! \brief Writes a whole file as anybody else would: no lock, no name of its own.
inline void put(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(bytes), bytes.size());
}

//! \brief What a file holds, or \p absent.
inline QByteArray get(const QString& path, const QByteArray& absent = "<absent>")
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : absent;
}

} // namespace fathom::test
