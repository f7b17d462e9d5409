// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/event_loops.h"
#include "tests/seeds/seed_run.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QLoggingCategory>

using namespace fathom::seeds;

namespace {

//! Figures of one scenario over its seeds.
struct Sum {
    int runs = 0, failed = 0, clicks = 0, orders = 0, cancels = 0, fills = 0, faults = 0, bans = 0, books = 0;
    LoopMeter::Duration loop {}, network {}, longest {};
    std::vector<qint64> agreed;
};

qint64 at(std::vector<qint64> sorted, std::size_t percent)
{
    std::sort(sorted.begin(), sorted.end());
    return sorted.empty() ? -1 : sorted[std::min(sorted.size() - 1, sorted.size() * percent / 100)];
}

void print(const char* name, const Sum& sum)
{
    const auto ms = [](LoopMeter::Duration time) { return std::chrono::duration<double, std::milli>(time).count(); };
    std::printf("%-18s %5d %6d %7d %7d %7d %7d %7d %5d %7d %8.1f %8.1f %8.1f %9.2f %7.2f\n", name, sum.runs, sum.failed,
        sum.faults, sum.clicks, sum.orders, sum.cancels, sum.fills, sum.bans, sum.books,
        ms(sum.loop), ms(sum.network), ms(sum.longest),
        static_cast<double>(at(sum.agreed, 50)) / 1e3,
        static_cast<double>(at(sum.agreed, 100)) / 1e3);
}

} // namespace

// fathom-seeds --scenario lost-after --seeds 100: every scenario under many seeds, both ledgers
// compared at the end of each.
int main(int argc, char** argv)
{
    fathom::useLeanEventLoops(); // as the terminal does
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption scenario(QStringLiteral("scenario"),
        QStringLiteral("Only this one; may be given again."), QStringLiteral("NAME"));
    const QCommandLineOption seeds(QStringLiteral("seeds"),
        QStringLiteral("How many seeds of each."), QStringLiteral("N"), QStringLiteral("100"));
    const QCommandLineOption seed(
        QStringLiteral("seed"), QStringLiteral("Only this seed."), QStringLiteral("N"));
    const QCommandLineOption jobs(QStringLiteral("jobs"), QStringLiteral("How many at a time."),
        QStringLiteral("N"), QStringLiteral("12"));
    const QCommandLineOption length(QStringLiteral("ms"), QStringLiteral("How long each trades."),
        QStringLiteral("N"), QStringLiteral("5000"));
    const QCommandLineOption logs(
        QStringLiteral("verbose"), QStringLiteral("With the terminal's log."));
    parser.addOptions({ scenario, seeds, seed, jobs, length, logs });
    parser.process(application);
    QLoggingCategory::setFilterRules(
        parser.isSet(logs) ? QStringLiteral("fathom.*=true") : QStringLiteral("*=false"));

    std::deque<std::pair<const Scenario*, std::uint64_t>> wanted;
    const std::uint64_t first = parser.isSet(seed) ? parser.value(seed).toULongLong() : 1;
    const std::uint64_t count = parser.isSet(seed) ? 1 : parser.value(seeds).toULongLong();
    for (const Scenario& one : scenarios()) {
        if (parser.isSet(scenario) && !parser.values(scenario).contains(one.name))
            continue;
        for (std::uint64_t i = 0; i < count; ++i)
            wanted.emplace_back(&one, first + i);
    }
    if (wanted.empty() || parser.value(jobs).toInt() < 1 || parser.value(length).toInt() < 1) {
        QStringList names;
        for (const Scenario& one : scenarios())
            names.append(one.name);
        std::fprintf(stderr, "fathom-seeds: nothing to run; the scenarios are %s\n",
            qPrintable(names.join(QStringLiteral(", "))));
        return 2;
    }

    std::map<QString, Sum> sums;
    Sum all;
    runAll(std::move(wanted), parser.value(jobs).toInt(), parser.value(length).toInt(),
        [&](const Report& report) {
            for (Sum* sum : { &sums[report.scenario], &all }) {
                ++sum->runs;
                sum->failed += report.problems.isEmpty() ? 0 : 1;
                sum->clicks += report.clicks;
                sum->orders += report.orders;
                sum->cancels += report.cancels;
                sum->fills += report.fills;
                sum->faults += report.faults;
                sum->bans += report.bans;
                sum->books += report.books;
                sum->loop = std::max(sum->loop, report.loop);
                sum->network = std::max(sum->network, report.network);
                sum->longest = std::max(sum->longest, report.longest);
                if (report.agreedMs >= 0)
                    sum->agreed.push_back(report.agreedMs);
            }
            if (!report.late.isEmpty())
                std::printf("late %s %llu, %.1f s: %s\n", qPrintable(report.scenario),
                    static_cast<unsigned long long>(report.seed),
                    static_cast<double>(report.agreedMs) / 1e3, qPrintable(report.late));
            if (report.problems.isEmpty())
                return;
            for (const QString& text : report.problems)
                std::printf("FAIL %s %llu: %s\n", qPrintable(report.scenario),
                    static_cast<unsigned long long>(report.seed), qPrintable(text));
            std::printf("     again: tests/seeds/run --scenario %s --seed %llu\n",
                qPrintable(report.scenario), static_cast<unsigned long long>(report.seed));
            std::fflush(stdout);
        });
    // Loops: 99 of 100 beats of the session's and of the network thread's were no later, in the worst run; then the latest of all.
    std::printf("%-18s %5s %6s %7s %7s %7s %7s %7s %5s %7s %8s %8s %8s %9s %7s\n", "scenario", "seeds", "failed",
        "faults", "clicks", "orders", "cancels", "fills", "bans", "books", "loop, ms", "network", "longest", "agreed, s", "most");
    for (const Scenario& one : scenarios()) {
        if (const auto it = sums.find(one.name); it != sums.end())
            print(qPrintable(one.name), it->second);
    }
    if (sums.size() > 1)
        print("all", all);
    return all.failed == 0 ? 0 : 1;
}
