// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/paper/conformance_table.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace fathom::paper::test {

namespace {

struct Heading
{
    const char* title;
    const char* columns;
};

Heading headingOf(ConformanceTable::Part part)
{
    switch (part) {
    case ConformanceTable::Part::Rest: return { "REST", "security | weight | answers" };
    case ConformanceTable::Part::WebSocketApi: return { "WebSocket API", "security | weight | answers" };
    case ConformanceTable::Part::Streams: return { "Market streams", "category | at most every" };
    case ConformanceTable::Part::UserEvents: break;
    }
    return { "User events", "how it comes about here" };
}

} // namespace

std::vector<QList<QByteArray>> conformanceRows(const QString& file)
{
    QFile in(QStringLiteral(FATHOM_TEST_DATA "/conformance/") + file);
    std::vector<QList<QByteArray>> rows;
    if (!in.open(QIODevice::ReadOnly))
        return rows;
    for (const QByteArray& line : in.readAll().split('\n')) {
        if (line.trimmed().isEmpty() || line.startsWith('#'))
            continue;
        QList<QByteArray> cells = line.split('|');
        for (QByteArray& cell : cells)
            cell = cell.trimmed();
        rows.push_back(std::move(cells));
    }
    return rows;
}

ConformanceTable& ConformanceTable::instance()
{
    static ConformanceTable table;
    return table;
}

void ConformanceTable::note(Part part, const QString& row, const QStringList& details, const QString& test, bool holds)
{
    m_rows[part].push_back({ row, details, test, holds });
}

QString ConformanceTable::write() const
{
    QFile out(QDir(QCoreApplication::applicationDirPath()).absoluteFilePath(QStringLiteral("../conformance.md")));
    if (!out.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return {};
    QByteArray text = "# What the exchange serves, and the test that proves it\n\nMade by tst_paper; rows stand in tests/data/conformance.\n";
    for (auto part = m_rows.begin(); part != m_rows.end(); ++part) {
        const Heading heading = headingOf(part.key());
        const auto held = std::count_if(part.value().begin(), part.value().end(), [](const Row& row) { return row.holds; });
        text += QByteArray("\n## ") + heading.title + ", " + QByteArray::number(held) + " of "
            + QByteArray::number(static_cast<qsizetype>(part.value().size())) + " rows\n\n| row | " + heading.columns + " | test | holds |\n|---|"
            + QByteArray("---|").repeated(QByteArray(heading.columns).count('|') + 1) + "---|---|\n";
        for (const Row& row : part.value()) {
            text += "| `" + row.name.toUtf8() + "` | " + row.details.join(QStringLiteral(" | ")).toUtf8() + " | " + row.test.toUtf8()
                + (row.holds ? " | yes |\n" : " | **no** |\n");
        }
    }
    out.write(text);
    return out.fileName();
}

} // namespace fathom::paper::test
