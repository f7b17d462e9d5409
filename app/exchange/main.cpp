// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/production_market.h"
#include "core/base/memory_use.h"
#include "core/paper/server/exchange_options.h"

#include <QCoreApplication>

#include <sys/resource.h>
#include <sys/stat.h>

int main(int argc, char** argv)
{
    fathom::giveMemoryBack();
    qputenv("QT_NO_GLIB", "1"); // not even the first thread needs it here
    umask(077);
    const rlimit none { 0, 0 };
    setrlimit(RLIMIT_CORE, &none); // its keys are good for one run, and yet in no image of its memory
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("fathom-exchange"));
    QCoreApplication::setApplicationVersion(QStringLiteral("0.1.0"));
    int exitCode = 0;
    const auto options = fathom::paper::readExchangeOptions(application.arguments(),
        QStringLiteral("A paper exchange that speaks Binance's USDⓈ-M protocol on loopback."), exitCode, fathom::productionMarket());
    if (!options)
        return exitCode;
    fathom::paper::PaperExchange exchange;
    return fathom::paper::runExchange({
        [&exchange, &options] { return exchange.start(*options); },
        {},
        [&exchange] { return exchange.announcement(); },
        [&exchange] { exchange.stop(); },
    });
}
