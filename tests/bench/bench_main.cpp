// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/event_loops.h"
#include "tests/bench/painted.h"
#include "tests/bench/recordings.h"

#include <QDir>

#include <benchmark/benchmark.h>

#include <csignal>
#include <cstdio>

// fathom-bench [--data DIR] [Google Benchmark's own arguments]: every figure of README.md can be repeated with this program.
int main(int argc, char** argv)
{
    fathom::useLeanEventLoops(); // as the terminal does
    // Painting is measured into images, so that a display is not needed and does not matter.
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    fathom::bench::WatchedApplication application(argc, argv);
    std::signal(SIGPIPE, SIG_IGN); // a bare peer may write to a client that is done
    QStringList arguments = application.arguments();
    if (const auto at = arguments.indexOf(QStringLiteral("--data")); at >= 0) {
        if (at + 1 >= arguments.size() || !QDir(arguments[at + 1]).exists()) {
            std::fprintf(stderr, "fathom-bench: --data needs an existing folder\n");
            return 2;
        }
        fathom::bench::setDataFolder(arguments[at + 1]);
        arguments.remove(at, 2);
    }
    std::printf("Data: %s\n", fathom::bench::dataFolder().isEmpty() ? "synthetic (set FATHOM_DATA or --data for the recordings)" : qPrintable(fathom::bench::dataFolder()));
    std::fflush(stdout);

    std::vector<QByteArray> bytes;
    for (const QString& argument : std::as_const(arguments))
        bytes.push_back(argument.toLocal8Bit());
    std::vector<char*> pointers;
    for (QByteArray& argument : bytes)
        pointers.push_back(argument.data());
    auto count = static_cast<int>(pointers.size());
    pointers.push_back(nullptr);
    benchmark::Initialize(&count, pointers.data());
    if (benchmark::ReportUnrecognizedArguments(count, pointers.data()))
        return 2;
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}
