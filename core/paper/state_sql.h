// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"
#include "core/base/result.h"

#include <QSqlError>

#include <algorithm>
#include <array>

namespace fathom::paper {

//! \brief Decimals are kept as text, so that no column type can round them.
inline QString text(Decimal value) { return QString::fromStdString(value.toString()); }

//! \brief SQLite's answer as an Error: BadInput where the file itself is broken, else Storage.
inline Unexpected<Error> failure(const QSqlError& error, const char* doing)
{
    constexpr std::array corrupt { "11", "26" }; // SQLITE_CORRUPT, SQLITE_NOTADB
    const QString code = error.nativeErrorCode();
    const bool broken = std::any_of(corrupt.begin(), corrupt.end(), [&code](const char* each) { return code == QLatin1String(each); });
    return fail(broken ? Error::Code::BadInput : Error::Code::Storage,
        QStringLiteral("%1: SQLite error %2").arg(QLatin1String(doing), code));
}

//! \brief A file that opens but says nonsense.
inline Unexpected<Error> unsound(const char* what) { return fail(Error::Code::BadInput, QStringLiteral("unreadable %1").arg(QLatin1String(what))); }

//! \brief Whether \p ms can be a time that was written here: reckoned on with, it must not run over.
inline bool isTime(std::int64_t ms)
{
    constexpr std::int64_t endOfYear9999 = 253'402'300'799'999;
    return ms >= 0 && ms <= endOfYear9999;
}

} // namespace fathom::paper
