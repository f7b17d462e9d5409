// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/server/paper_exchange.h"

#include <QCommandLineOption>
#include <QStringList>

#include <functional>
#include <optional>

class QCommandLineParser;

namespace fathom::paper {

//! \brief Reads "live" or "live:URL" of a --feed; a URL is another exchange's on this machine, at http. \return the problem, empty where none
QString readLiveFeed(const QString& feed, const LiveVenue& production, LiveVenue& live);

//! \brief Reads the command line of an exchange program; --help lists it.
//! \param production what "--feed live" follows; unset: a live feed has to name its exchange
//! \param further options of the program's own, read by \p seeFurther, which gives the problem in one sentence or nothing
//! \return empty where the program is to end at once with \p exitCode; the reason is printed
std::optional<PaperExchangeOptions> readExchangeOptions(const QStringList& arguments, const QString& description, int& exitCode,
    const LiveVenue& production = {}, const QList<QCommandLineOption>& further = {}, const std::function<QString(const QCommandLineParser&)>& seeFurther = {});

//! \brief An exchange program's parts, as runExchange() calls them.
struct ExchangeProgram
{
    std::function<Result<void>()> start;
    std::function<Result<quint16>()> openControl; //!< opens a control channel and gives its port; may be empty
    std::function<Announcement()> announcement;
    std::function<void()> stop;
};

//! \brief Serves until SIGINT or SIGTERM; the announcement is the first line on stdout. \return the exit code
int runExchange(const ExchangeProgram& program);

} // namespace fathom::paper
