// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"

#include <QCoreApplication>

#include <algorithm>
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
    std::size_t part = 0, parts = 1;
    if (const auto at = arguments.indexOf(QStringLiteral("--part")); at >= 0 && at + 1 < arguments.size()) {
        const QStringList numbers = arguments.at(at + 1).split(QLatin1Char('/'));
        part = numbers.value(0).toULongLong() - 1;
        parts = std::max<std::size_t>(numbers.value(1).toULongLong(), 1);
        arguments.remove(at, 2);
    }
    int failures = 0, ran = 0;
    for (std::size_t i = 0; i < entries().size(); ++i) {
        const Entry& entry = entries()[i];
        if ((!only.isEmpty() && only != QLatin1String(entry.name)) || i % parts != part)
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
