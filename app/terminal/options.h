// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/session/session.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace fathom {

//! \brief What the command line asked for.
struct Options
{
    QString profileDir;     //!< where settings, journal, history and logs live
    QString endpoints;      //!< announcement file of an exchange already running; empty: the embedded one
    QStringList recordings; //!< of --feed replay:FILE[,FILE]; empty: the synthetic market
    quint64 seed = 7;
    double speed = 1.0;
    QString state;      //!< account file of the embedded exchange; empty: <profile>/paper.sqlite
    QString liveMarket; //!< exchange on this machine whose market "Live market, paper fills" follows; empty: Binance
    bool help = false;
    bool version = false;
};

//! \brief Reads the command line. Needs no application object. \return BadInput with one sentence for the user
Result<Options> readOptions(const QStringList& arguments);
//! \brief Text for --help.
QString optionsHelp();

//! \brief Reads the one-line JSON announcement of an exchange: loopback hosts only, every address and key present.
//! \return BadInput with one sentence that names the file and what is wrong with it
Result<SessionConfig> readAnnouncement(const QString& file);
//! \brief As above, from the text itself; \p name is printed in errors.
Result<SessionConfig> parseAnnouncement(const QByteArray& text, const QString& name);

} // namespace fathom
