// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/server/exchange_options.h"
#include "tests/lab/lab_exchange.h"

#include <QCoreApplication>

#include <sys/stat.h>

int main(int argc, char** argv)
{
    umask(077);
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("fathom-exchange-lab"));
    QCoreApplication::setApplicationVersion(QStringLiteral("0.1.0"));
    int exitCode = 0;
    const auto options = fathom::paper::readExchangeOptions(
        application.arguments(), QStringLiteral("The paper exchange with a channel that makes faults; for tests only."), exitCode);
    if (!options)
        return exitCode;
    fathom::lab::LabExchange lab;
    return fathom::paper::runExchange({
        [&lab, &options] { return lab.start(*options); },
        [&lab] { return lab.openControl(); },
        [&lab] { return lab.announcement(); },
        [&lab] { lab.stop(); },
    });
}
