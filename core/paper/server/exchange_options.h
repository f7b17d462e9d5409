// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/server/paper_exchange.h"

#include <QStringList>

#include <optional>

class QCoreApplication;

namespace fathom::paper {

//! \brief Reads the command line of an exchange program: --port, --feed, --seed, --state, --speed, --help, --version.
//! \return empty where the program is to end at once with \p exitCode; the reason is printed
std::optional<PaperExchangeOptions> readExchangeOptions(const QStringList& arguments, const QString& description, int& exitCode);

//! \brief Serves until SIGINT or SIGTERM; the announcement is the first line on stdout. \return the exit code
//! \param control its port is announced where it is not 0
int runExchange(PaperExchange& exchange, const PaperExchangeOptions& options, const std::function<Result<quint16>()>& openControl = {});

} // namespace fathom::paper
