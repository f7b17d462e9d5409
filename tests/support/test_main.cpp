// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"

#include <QCoreApplication>

#include <cstdio>
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
    int failures = 0, ran = 0;
    for (const Entry& entry : entries()) {
        if (!only.isEmpty() && only != QLatin1String(entry.name))
            continue;
        const auto object = entry.make();
        failures += QTest::qExec(object.get(), arguments);
        ++ran;
    }
    if (ran == 0) {
        std::fprintf(stderr, "No test class ran\n");
        return 1;
    }
    return failures == 0 ? 0 : 1;
}

} // namespace fathom::test
