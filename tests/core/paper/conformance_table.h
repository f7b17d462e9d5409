// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QStringList>

#include <vector>

namespace fathom::paper::test {

//! \brief The rows of one file in tests/data/conformance: the cells between bars, trimmed.
std::vector<QList<QByteArray>> conformanceRows(const QString& file);

//! \brief Gathers which rows of the inventory were seen served and writes build/<preset>/conformance.md.
class ConformanceTable final
{
public:
    enum class Part { Rest, WebSocketApi, Streams, UserEvents };
    static ConformanceTable& instance();

    //! \param row as the table shows it  \param details its columns: security, weight, ...  \param test that proves it
    void note(Part part, const QString& row, const QStringList& details, const QString& test, bool holds);
    //! \brief Writes the table as far as it is known beside the build's bin folder. \return the file, empty where it cannot
    QString write() const;

private:
    struct Row
    {
        QString name;
        QStringList details;
        QString test;
        bool holds = true;
    };
    QMap<Part, std::vector<Row>> m_rows;
};

} // namespace fathom::paper::test
