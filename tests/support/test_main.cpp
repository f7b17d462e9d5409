// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QThread>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <utility>
#include <vector>

namespace fathom::test {

namespace {

struct Entry
{
    const char* name;
    std::function<std::unique_ptr<QObject>()> make;
};

std::vector<Entry>& entries()
{
    static std::vector<Entry> list;
    return list;
}

// Whoever waits for a QThread goes on before its thread has ended at the C library, where OpenSSL frees what it keeps for it (its random
// generators, some 10 kB where it made a TLS context). A process that is through with OpenSSL's own exit handler by then leaves that
// behind, and LeakSanitizer counts it. So the last threads are waited for; those of pools stay, and nothing of theirs is unreachable.
void letThreadsEnd()
{
    const auto running = [] { return QDir(QStringLiteral("/proc/self/task")).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(); };
    qsizetype left = running();
    for (QDeadlineTimer unchanged(500); left > 1 && !unchanged.hasExpired();) {
        QThread::msleep(1);
        if (const qsizetype now = running(); std::exchange(left, now) != now)
            unchanged.setRemainingTime(500);
    }
}

} // namespace

Registration::Registration(const char* name, std::function<std::unique_ptr<QObject>()> make)
{
    entries().push_back({ name, std::move(make) });
}

int runAll(QStringList arguments)
{
    QString only;
    if (const auto at = arguments.indexOf(QStringLiteral("--class")); at >= 0 && at + 1 < arguments.size()) {
        only = arguments.at(at + 1);
        arguments.remove(at, 2);
    }
    std::size_t part = 0, parts = 1;
    if (const auto at = arguments.indexOf(QStringLiteral("--part")); at >= 0 && at + 1 < arguments.size()) {
        const QStringList numbers = arguments.at(at + 1).split(QLatin1Char('/'));
        part = numbers.value(0).toULongLong() - 1;
        parts = std::max<std::size_t>(numbers.value(1).toULongLong(), 1);
        arguments.remove(at, 2);
    }
    // An exchange writes to those who have just left. Qt Test takes the signal for a crash, even where it is ignored.
    sigset_t broken;
    sigemptyset(&broken);
    sigaddset(&broken, SIGPIPE);
    pthread_sigmask(SIG_BLOCK, &broken, nullptr);
    int failures = 0, ran = 0;
    for (std::size_t i = 0; i < entries().size(); ++i) {
        const Entry& entry = entries()[i];
        if ((!only.isEmpty() && only != QLatin1String(entry.name)) || i % parts != part)
            continue;
        const auto object = entry.make();
        failures += QTest::qExec(object.get(), arguments);
        ++ran;
    }
    letThreadsEnd();
    if (ran == 0) {
        std::fprintf(stderr, "No test class ran\n");
        return 1;
    }
    return failures == 0 ? 0 : 1;
}

} // namespace fathom::test
