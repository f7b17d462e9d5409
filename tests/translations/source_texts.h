// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QStringList>

namespace fathom::test {

struct Messages
{
    QSet<QPair<QString, QString>> finished; //!< context and source
    QStringList unfinished;
};

//! \brief What a file of translations holds.
Messages messagesOf(const QString& path);
//! \brief Every source and header of the program.
QStringList sources();
//! \brief Texts of \p path that its own functions look up, and that \p known lacks.
QStringList untranslatedOf(const QString& path, const QSet<QPair<QString, QString>>& known);
//! \brief Every reason for which a connection can end, read where it is written.
QStringList connectionReasons();

} // namespace fathom::test
